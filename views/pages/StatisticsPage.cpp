// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/StatisticsPage.h"

#include "models/RecordScanText.h"
#include "models/StatisticsPartitionModel.h"
#include "models/StatisticsSizeModel.h"
#include "models/StatisticsText.h"
#include "models/StatisticsTimeModel.h"
#include "views/delegates/LagBarDelegate.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/Banner.h"
#include "views/widgets/DataTable.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/Formats.h"
#include "views/widgets/Icons.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/ScanLine.h"
#include "views/widgets/SeekFields.h"
#include "views/widgets/TimeChart.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace views {

using kafka::ScanState;
using kafka::TimeStep;

StatisticsPage::StatisticsPage(const StatisticsModels& models, QWidget* parent)
    : QWidget(parent), m_times(models.times), m_fields(new SeekFields(this)), m_scan(new ScanLine(this)), m_banner(new Banner(this)),
      m_note(plain::selectable(plain::label({}, this))),
      m_summary(new DataTable(QStringLiteral("statisticsSummary"), tr("Statistics summary"), this)), m_chart(new TimeChart(this)),
      m_timeTable(new DataTable(QStringLiteral("statisticsTimesTable"), tr("Messages over time table"), this))
{
    setObjectName(QStringLiteral("statisticsPage"));
    build(models);
    connect(m_fields, &SeekFields::edited, this, &StatisticsPage::updateButtons);
    connect(m_fields, &SeekFields::readWanted, m_start, &QPushButton::click);
    connect(m_fields, &SeekFields::known, this, &StatisticsPage::startNow);
    connect(m_start, &QPushButton::clicked, this, &StatisticsPage::start);
    connect(m_stop, &QPushButton::clicked, this, &StatisticsPage::stopRequested);
    connect(m_step, &QComboBox::currentIndexChanged, this, &StatisticsPage::stepChanged);
    connect(m_scan, &ScanLine::continueWanted, this, [this] { Q_EMIT goOnRequested({}); });
    connect(m_scan, &ScanLine::skipWanted, this, [this](const kafka::TopicPartition& partition) { Q_EMIT goOnRequested(partition); });
    connect(m_banner, &Banner::retryRequested, this, &StatisticsPage::start);
    connect(m_times, &models::StatisticsTimeModel::seriesChanged, this, &StatisticsPage::showLines);
    showLines();
    updateNote();
    updateEmpty();
    updateButtons();
}

void StatisticsPage::build(const StatisticsModels& models)
{
    m_fields->setForStatistics();
    m_note->setWordWrap(true);
    setAccessible(m_note, QStringLiteral("statisticsNote"), tr("Statistics note"));
    m_summary->setModel(models.summary);
    m_summary->sortBy(-1); // its own order
    m_summary->view()->setSortingEnabled(false);
    m_summary->setFilterVisible(false);
    m_summary->setStretchLastColumn(true);
    m_summary->setMinimumHeight(fontMetrics().height() * 9);

    auto* above = new QSplitter(Qt::Horizontal, this);
    above->setObjectName(QStringLiteral("statisticsSplitter"));
    above->addWidget(m_chart);
    above->addWidget(m_summary);
    above->setStretchFactor(0, 3);
    above->setStretchFactor(1, 2);
    above->setSizes({680, 600});
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("statisticsTablesSplitter"));
    splitter->addWidget(above);
    splitter->addWidget(buildTables(models));
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    for (QSplitter* s : {above, splitter}) {
        s->setChildrenCollapsible(false);
        s->setHandleWidth(8);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(buildFields());
    layout->addWidget(m_scan);
    layout->addWidget(m_banner);
    layout->addWidget(m_note);
    layout->addWidget(splitter, 1);
}

QWidget* StatisticsPage::buildFields()
{
    auto* fields = new QWidget(this);
    m_start = new QPushButton(fields);
    m_stop = new QPushButton(fields);
    setLabel(m_start, QStringLiteral("startStatistics"), tr("Sta&rt"));
    setLabel(m_stop, QStringLiteral("stopStatistics"), tr("Sto&p"));
    m_start->setIcon(icons::get(QStringLiteral("play-fill")));
    m_stop->setIcon(icons::get(QStringLiteral("stop-fill")));
    m_step = new QComboBox(fields);
    m_step->addItem(tr("automatic"), -1);
    for (const TimeStep step : {TimeStep::Minute, TimeStep::Hour, TimeStep::Day, TimeStep::Week})
        m_step->addItem(models::statistics::stepName(step), int(step));
    m_step->setToolTip(tr("Width of a bar of the chart. Long ranges are not kept by the minute or hour."));
    auto* label = new QLabel(tr("Messages p&er:"), fields);
    setBuddy(label, m_step, QStringLiteral("statisticsStep"));
    auto* flow = new FlowLayout;
    for (QPushButton* b : {m_start, m_stop}) {
        b->setAutoDefault(false);
        flow->addWidget(b);
    }
    auto* together = new QHBoxLayout;
    together->setSpacing(8);
    together->addWidget(label);
    together->addWidget(m_step);
    flow->addLayout(together);
    auto* layout = new QVBoxLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_fields->setParent(fields);
    layout->addWidget(m_fields);
    layout->addLayout(flow);
    return fields;
}

QTabWidget* StatisticsPage::buildTables(const StatisticsModels& models)
{
    auto* tabs = new QTabWidget(this);
    setAccessible(tabs, QStringLiteral("statisticsTabs"), tr("Statistics tables"));
    tabs->setDocumentMode(true);
    auto* partitions = new DataTable(QStringLiteral("statisticsPartitionsTable"), tr("Statistics by partition table"), tabs);
    auto* sizes = new DataTable(QStringLiteral("statisticsSizesTable"), tr("Message sizes table"), tabs);
    m_timeTable->setModel(models.times);
    partitions->setModel(models.partitions);
    partitions->setFilterName(tr("Filter partitions"));
    partitions->setDelegate(models::StatisticsPartitionModel::Share, new LagBarDelegate(partitions));
    sizes->setModel(models.sizes);
    sizes->sortBy(-1); // its own order
    sizes->view()->setSortingEnabled(false);
    for (DataTable* table : {m_timeTable, partitions, sizes}) {
        table->setMinimumHeight(fontMetrics().height() * 8);
    }
    m_tables = {m_summary, m_timeTable, partitions, sizes};
    m_timeTable->setFilterVisible(false);
    sizes->setFilterVisible(false);
    tabs->addTab(m_timeTable, icons::get(QStringLiteral("clock-history")), tr("Over time"));
    tabs->addTab(partitions, icons::get(QStringLiteral("layers")), tr("By partition"));
    tabs->addTab(sizes, icons::get(QStringLiteral("table")), tr("Sizes"));
    return tabs;
}

void StatisticsPage::setTopic(const QString& topic, int partitions)
{
    m_partitionCount = partitions;
    m_fields->setTopic(topic, partitions);
    updateButtons();
}

void StatisticsPage::setNotReadable(const QString& why)
{
    m_notReadable = why;
    updateButtons();
}

void StatisticsPage::setRange(const kafka::RecordRequest& request)
{
    kafka::RecordRequest r = request;
    if (r.seek.kind == kafka::SeekTo::Around) // of the one partition everything
        r.seek = {kafka::SeekTo::Oldest};
    std::erase_if(r.partitions, [&](const auto& p) { return !p.topic.isEmpty() && p.topic != r.topic; });
    r.newestFirst = false;
    m_fields->setRequest(r);
    m_start->setFocus(Qt::OtherFocusReason);
}

void StatisticsPage::start()
{
    if (!m_notReadable.isEmpty() || !m_fields->askAnew())
        startNow();
}

void StatisticsPage::startNow()
{
    const auto asked = m_fields->request();
    if (asked && m_notReadable.isEmpty()) {
        m_banner->dismiss();
        Q_EMIT startRequested(*asked);
        return;
    }
    m_fields->validate(true);
    if (!asked)
        m_fields->focusWrong();
}

std::optional<TimeStep> StatisticsPage::step() const
{
    const int chosen = m_step->currentData().toInt();
    return chosen < 0 ? std::nullopt : std::optional(TimeStep(chosen));
}

void StatisticsPage::showProgress(const kafka::ScanProgress& progress, const kafka::RecordRequest& request)
{
    m_progress = progress;
    m_scan->showProgress(progress, request);
    if (!progress.running() && progress.state != ScanState::Stopped)
        if (const auto error = models::scan::firstError(progress))
            m_banner->showError(models::scan::failedPartitions(progress), *error);
    updateNote();
    updateEmpty();
    updateButtons();
}

void StatisticsPage::updateButtons()
{
    const bool can = m_notReadable.isEmpty() && m_partitionCount > 0 && !m_fields->isWrong();
    m_start->setEnabled(can);
    m_stop->setEnabled(m_progress.running());
    plain::setToolTip(m_start, can ? tr("Reads every message of the range and counts it; nothing is kept, nothing on the cluster changes")
                               : !m_notReadable.isEmpty() ? m_notReadable
                                                          : m_fields->problem());
}

// What the figures are of, where they are not of the whole range.
void StatisticsPage::updateNote()
{
    const QString records = formats::number(m_progress.records);
    QString text;
    switch (m_progress.state) {
    case ScanState::Idle: text = tr("Start reads every message of the range and counts it. Nothing is kept."); break;
    case ScanState::Locating:
    case ScanState::Reading:
    case ScanState::Following: text = tr("Partial so far: the figures are of the messages read until now."); break;
    case ScanState::Stopped: text = tr("Partial: stopped; the figures are of the %1 messages read before.").arg(records); break;
    case ScanState::Failed:
    case ScanState::FilterFailed:
    case ScanState::MemoryFull: text = tr("Partial: not everything could be read; the figures are of the %1 messages that were.").arg(records); break;
    case ScanState::Complete:
    case ScanState::LimitReached:
    case ScanState::FilteredAgain:
        if (m_progress.expired > 0)
            text = tr("Partial: %1 offsets of the range were deleted by retention before they were read; the figures are without them.")
                       .arg(formats::number(m_progress.expired));
        if (m_progress.skipped > 0)
            text += (text.isEmpty() ? QString() : QStringLiteral(" "))
                    + tr("Partial: %1 offsets of the range were skipped, because they cannot be decoded; the figures are without them.")
                          .arg(formats::number(m_progress.skipped));
        break;
    }
    plain::setText(m_note, text);
    m_note->setAccessibleDescription(text);
    m_note->setVisible(!text.isEmpty());
}

void StatisticsPage::updateEmpty()
{
    const bool idle = m_progress.state == ScanState::Idle;
    for (DataTable* table : m_tables)
        table->setEmptyText(idle                   ? tr("Nothing has been counted yet.")
                            : m_progress.running() ? tr("Counting…")
                                                   : tr("No message was counted."),
                            idle ? tr("Choose a range and press Start.") : QString());
}

void StatisticsPage::showLines()
{
    const auto& series = m_times->series();
    m_chart->setSeries(series);
    for (int line = 0; line < models::StatisticsTimeModel::MostLines; ++line)
        m_timeTable->view()->setColumnHidden(models::StatisticsTimeModel::FirstLine + line, line >= int(series.lines.size()));
    m_timeTable->fitColumns();
}

} // namespace views
