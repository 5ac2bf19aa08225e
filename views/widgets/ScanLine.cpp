// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/ScanLine.h"

#include "models/RecordScanText.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/DataTable.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/Formats.h"
#include "views/widgets/Icons.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/ProgressLine.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace views {

using kafka::ScanState;

ScanLine::ScanLine(QWidget* parent)
    : QWidget(parent), m_line(new ProgressLine(this)), m_text(plain::selectable(plain::label({}, this))),
      m_remarks(plain::selectable(plain::label({}, this))), m_details(new QToolButton(this)), m_continue(new QPushButton(this)),
      m_skip(new QPushButton(this))
{
    setObjectName(QStringLiteral("scanLine"));
    build();
    connect(m_continue, &QPushButton::clicked, this, &ScanLine::continueWanted);
    connect(m_skip, &QPushButton::clicked, this, [this] {
        if (const auto partition = skippable(m_current))
            Q_EMIT skipWanted(*partition);
    });
    connect(m_details, &QToolButton::toggled, this, [this](bool on) {
        if (on && !m_table) {
            m_table = new DataTable(QStringLiteral("scanTable"), tr("Scan table"), this);
            m_table->setFilterVisible(false);
            m_table->setModel(&m_model);
            m_table->setStretchLastColumn(true);
            m_table->setVisibleRows(6);
            m_table->setEmptyText(tr("Nothing has been read yet."));
            layout()->addWidget(m_table);
            m_model.setProgress(m_progress);
            m_table->fitColumns();
        }
        if (m_table)
            m_table->setVisible(on);
    });
}

void ScanLine::build()
{
    setAccessible(m_text, QStringLiteral("scanProgress"), tr("Scan progress"));
    setAccessible(m_remarks, QStringLiteral("scanRemarks"), tr("Scan remarks"));
    m_text->setWordWrap(true);
    m_remarks->setWordWrap(true);
    m_remarks->setForegroundRole(QPalette::PlaceholderText);
    m_remarks->hide();
    setLabel(m_continue, QStringLiteral("continueReading"), tr("Con&tinue reading"));
    m_continue->setIcon(icons::get(QStringLiteral("play-fill")));
    setLabel(m_skip, QStringLiteral("skipBatch"), tr("Skip &batch, go on"));
    m_skip->setToolTip(tr("Goes on behind the batch that cannot be decoded"));
    for (QPushButton* b : {m_continue, m_skip}) {
        b->setAutoDefault(false);
        b->hide();
    }
    setLabel(m_details, QStringLiteral("scanDetails"), tr("B&y partition"));
    m_details->setCheckable(true);
    m_details->hide();
    m_details->setToolTip(tr("What was scanned of each partition"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_continue);
    row->addWidget(m_skip);
    row->addWidget(m_details);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_line);
    layout->addLayout(row);
    layout->addWidget(m_remarks);
}

void ScanLine::showProgress(const kafka::ScanProgress& progress, const kafka::RecordRequest& request)
{
    m_progress = progress;
    m_request = request;
    const QString text = models::scan::summary(progress, request);
    plain::setText(m_text, text);
    m_text->setAccessibleDescription(text);
    showRemarks();
    m_line->setFraction(models::scan::fraction(progress));
    m_line->setRunning(progress.running() && progress.state != ScanState::Following && !progress.paused);
    m_continue->setVisible(progress.canGoOn);
    updateContinue();
    m_skip->setVisible(progress.canSkip);
    m_details->setVisible(!progress.partitions.empty());
    if (m_table && m_table->isVisible())
        m_model.setProgress(progress);
    if (m_table) {
        const bool several = std::any_of(progress.partitions.begin(), progress.partitions.end(),
                                         [&](const auto& p) { return p.topic != progress.partitions.front().topic; });
        m_table->view()->setColumnHidden(models::ScanProgressModel::Topic, !several);
    }
}

void ScanLine::showRemarks()
{
    QStringList all = models::scan::remarks(m_progress, m_request);
    if (m_narrowed)
        all.prepend(models::scan::narrowed(m_request, *m_narrowed));
    if (m_filterChanged)
        all << tr("The filter was changed while following: of the messages before that only those were taken that matched the filter of then.");
    if (m_dropped > 0)
        all << tr("%1 older messages were dropped from the list to keep its size.").arg(formats::number(m_dropped));
    const QString remarks = all.join(QLatin1Char('\n'));
    plain::setText(m_remarks, remarks);
    m_remarks->setAccessibleDescription(remarks);
    m_remarks->setVisible(!remarks.isEmpty());
}

void ScanLine::setDropped(qint64 records)
{
    m_dropped = records;
    showRemarks();
}

void ScanLine::setNarrowed(const std::optional<kafka::RecordFilter>& by)
{
    if (by == m_narrowed)
        return;
    m_narrowed = by;
    showRemarks();
    updateContinue();
}

void ScanLine::setFilterChanged(bool changed)
{
    m_filterChanged = changed;
    showRemarks();
}

// The scan goes on with its own filter: of what it passed over since nobody would know.
void ScanLine::updateContinue()
{
    const bool other = m_narrowed && !m_request.filter.isEmpty();
    m_continue->setEnabled(!other);
    m_continue->setToolTip(other ? tr("The filter was changed: Read searches for the new one")
                                 : tr("Goes on where reading ended; what is shown stays"));
}

std::optional<kafka::TopicPartition> ScanLine::skippable(const kafka::TopicPartition& row) const
{
    std::optional<kafka::TopicPartition> first;
    for (const auto& p : m_progress.partitions) {
        if (!p.undecodable || !m_progress.canSkip)
            continue;
        const kafka::TopicPartition partition {p.topic, p.partition};
        if (partition == row)
            return partition;
        if (!first)
            first = partition;
    }
    return first;
}

} // namespace views
