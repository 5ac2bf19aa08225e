// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/MessagesPage.h"

#include "kafka/analysis/SeekInput.h"
#include "models/Formats.h"
#include "models/RecordModel.h"
#include "models/RecordScanText.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/Banner.h"
#include "views/widgets/Icons.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/ProgressLine.h"
#include "views/widgets/RecordDetail.h"
#include "views/widgets/RecordTable.h"
#include "views/widgets/Theme.h"

#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>

namespace views {

using kafka::SeekTo;
namespace input = kafka::SeekInput;

namespace {

constexpr int DefaultLimit = 100;
constexpr int LargestLimit = 100'000;

QPushButton* button(QWidget* parent, const char* name, const QString& label, const QString& icon)
{
    auto* b = new QPushButton(parent);
    setLabel(b, QString::fromLatin1(name), label);
    b->setIcon(icons::get(icon));
    b->setAutoDefault(false);
    return b;
}

/** The state of things, not somebody's wish. */
void showChecked(QAbstractButton* button, bool on)
{
    const QSignalBlocker quiet(button);
    button->setChecked(on);
}

} // namespace

MessagesPage::MessagesPage(models::RecordModel* model, QWidget* parent) : QWidget(parent), m_model(model)
{
    setObjectName(QStringLiteral("messagesPage"));
    build();
    connectAll();
    seekChanged();
    updateButtons();
    updateEmpty();
}

void MessagesPage::build()
{
    m_banner = new Banner(this);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(QStringLiteral("messagesSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_table = new RecordTable(m_model, m_splitter);
    m_detail = new RecordDetail(m_splitter);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({700, 500});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(buildFields());
    layout->addWidget(buildProgress());
    layout->addWidget(m_banner);
    layout->addWidget(m_splitter, 1);
}

QWidget* MessagesPage::buildFields()
{
    auto* fields = new QWidget(this);
    const int em = fields->fontMetrics().averageCharWidth();
    const auto labelled = [fields](const QString& text, QWidget* field, const char* name) {
        auto* label = new QLabel(text, fields);
        setBuddy(label, field, QString::fromLatin1(name));
        return label;
    };
    m_seek = new QComboBox(fields);
    m_seek->addItem(tr("Newest"), int(SeekTo::Newest));
    m_seek->addItem(tr("Oldest"), int(SeekTo::Oldest));
    m_seek->addItem(tr("Offset"), int(SeekTo::Offset));
    m_seek->addItem(tr("Time"), int(SeekTo::Time));
    m_seekValue = new QLineEdit(fields);
    setAccessible(m_seekValue, QStringLiteral("seekValue"), tr("Seek value"));
    m_seekValue->setMinimumWidth(em * 24);
    m_partitionsField = new QLineEdit(fields);
    m_partitionsField->setMinimumWidth(em * 14);
    m_limit = new QSpinBox(fields);
    m_limit->setRange(1, LargestLimit);
    m_limit->setGroupSeparatorShown(true);
    m_limit->setValue(DefaultLimit);
    m_isolation = new QComboBox(fields);
    m_isolation->addItem(QStringLiteral("read_uncommitted"), false);
    m_isolation->addItem(QStringLiteral("read_committed"), true);
    m_isolation->setToolTip(tr("read_committed leaves out messages of aborted and open transactions"));
    m_filter = new QLineEdit(fields);
    setAccessible(m_filter, QStringLiteral("filterMessages"), tr("Filter messages"));
    m_filter->setPlaceholderText(tr("Filter messages: contained in key, value or headers (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_read = button(fields, "read", tr("&Read"), QStringLiteral("play-fill"));
    m_stop = button(fields, "stop", tr("Sto&p"), QStringLiteral("stop-fill"));
    m_live = button(fields, "live", tr("&Live"), QStringLiteral("broadcast"));
    m_live->setCheckable(true);
    m_live->setToolTip(tr("Reads, then shows new messages as they are written"));
    m_pause = button(fields, "pause", tr("Pa&use"), QStringLiteral("pause-fill"));
    m_pause->setCheckable(true);
    m_pause->setToolTip(tr("Holds reading; nothing is lost"));
    m_problem = plain::label({}, fields);
    m_problem->setObjectName(QStringLiteral("fieldProblem"));
    m_problem->hide();

    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(labelled(tr("See&k:"), m_seek, "seek"));
    first->addWidget(m_seek);
    first->addWidget(m_seekValue, 2);
    first->addWidget(labelled(tr("Part&itions to read:"), m_partitionsField, "partitionsToRead"));
    first->addWidget(m_partitionsField, 1);
    first->addWidget(labelled(tr("Li&mit:"), m_limit, "limit"));
    first->addWidget(m_limit);
    first->addWidget(labelled(tr("Isolatio&n:"), m_isolation, "isolation"));
    first->addWidget(m_isolation);
    auto* second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_filter, 1);
    for (QPushButton* b : {m_read, m_stop, m_live, m_pause})
        second->addWidget(b);
    auto* layout = new QVBoxLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(first);
    layout->addWidget(m_problem);
    layout->addLayout(second);
    return fields;
}

QWidget* MessagesPage::buildProgress()
{
    auto* progress = new QWidget(this);
    m_line = new ProgressLine(progress);
    m_scan = plain::selectable(plain::label({}, progress));
    setAccessible(m_scan, QStringLiteral("scanProgress"), tr("Scan progress"));
    m_remarks = plain::selectable(plain::label({}, progress));
    m_remarks->setWordWrap(true);
    m_remarks->setForegroundRole(QPalette::PlaceholderText);
    setAccessible(m_remarks, QStringLiteral("scanRemarks"), tr("Scan remarks"));
    m_remarks->hide();
    auto* layout = new QVBoxLayout(progress);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_line);
    layout->addWidget(m_scan);
    layout->addWidget(m_remarks);
    return progress;
}

void MessagesPage::connectAll()
{
    connect(m_seek, &QComboBox::currentIndexChanged, this, &MessagesPage::seekChanged);
    for (QLineEdit* field : {m_seekValue, m_partitionsField})
        connect(field, &QLineEdit::textChanged, this, &MessagesPage::validate);
    for (QLineEdit* field : {m_seekValue, m_partitionsField, m_filter})
        connect(field, &QLineEdit::returnPressed, m_read, &QPushButton::click);
    connect(m_read, &QPushButton::clicked, this, [this] { read(false); });
    connect(m_stop, &QPushButton::clicked, this, &MessagesPage::stopRequested);
    // toggled, not clicked: a screen reader toggles
    connect(m_live, &QPushButton::toggled, this, &MessagesPage::toggleLive);
    connect(m_pause, &QPushButton::toggled, this, &MessagesPage::pauseRequested);
    connect(m_banner, &Banner::retryRequested, this, [this] { read(m_asked.live); });

    m_filterDelay.setSingleShot(true);
    m_filterDelay.setInterval(150);
    connect(m_filter, &QLineEdit::textChanged, &m_filterDelay, qOverload<>(&QTimer::start));
    connect(&m_filterDelay, &QTimer::timeout, this, [this] {
        Q_EMIT filterRequested(filter());
        updateEmpty();
    });
    connect(m_model, &models::RecordModel::selectionApplied, this, &MessagesPage::updateEmpty);
    connect(m_table, &RecordTable::emptyButtonClicked, this, [this] { read(false); });

    // Holding an arrow key down runs over many rows: only the one where it rests is shown in full.
    m_detailDelay.setSingleShot(true);
    m_detailDelay.setInterval(30);
    connect(m_table, &RecordTable::currentRowChanged, &m_detailDelay, qOverload<>(&QTimer::start));
    connect(&m_detailDelay, &QTimer::timeout, this, &MessagesPage::showCurrent);
    connect(m_table, &RecordTable::contextMenuRequested, this, &MessagesPage::fillMenu);
    connect(m_detail, &RecordDetail::sendAgainRequested, this, &MessagesPage::sendAgainRequested);
    connect(m_detail, &RecordDetail::saveRequested, this, &MessagesPage::saveRequested);

    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
}

void MessagesPage::setTopic(const QString& topic, int partitions)
{
    m_topic = topic;
    m_partitions = partitions;
    m_partitionsField->setPlaceholderText(partitions > 0 ? tr("all %1").arg(partitions) : tr("all"));
    validate();
}

void MessagesPage::setNotReadable(const QString& why)
{
    m_notReadable = why;
    updateButtons();
    updateEmpty();
}

void MessagesPage::seekChanged()
{
    const auto kind = SeekTo::Kind(m_seek->currentData().toInt());
    const bool value = kind == SeekTo::Offset || kind == SeekTo::Time;
    m_seekValue->setEnabled(value);
    m_seekValue->setPlaceholderText(kind == SeekTo::Offset ? tr("such as 12345")
                                        : kind == SeekTo::Time ? tr("such as 2026-03-14 09:26 (%1), -2h").arg(models::formats::zoneName())
                                                               : QString());
    if (!value)
        m_seekValue->clear();
    validate();
}

kafka::RecordFilter MessagesPage::filter() const
{
    kafka::RecordFilter f;
    f.contains = m_filter->text().toUtf8();
    return f;
}

std::optional<kafka::RecordRequest> MessagesPage::request() const
{
    kafka::RecordRequest r;
    r.topic = m_topic;
    r.seek.kind = SeekTo::Kind(m_seek->currentData().toInt());
    r.limit = m_limit->value();
    r.filter = filter();
    r.readCommitted = m_isolation->currentData().toBool();
    const auto ids = input::partitions(m_partitionsField->text(), m_partitions);
    if (!ids || m_partitions <= 0)
        return {};
    for (const qint32 id : *ids)
        r.partitions.push_back({id, -1});
    if (r.seek.kind == SeekTo::Offset || r.seek.kind == SeekTo::Time) {
        const auto value = r.seek.kind == SeekTo::Offset
            ? input::offset(m_seekValue->text())
            : input::time(m_seekValue->text(), models::formats::zone(), QDateTime::currentDateTimeUtc());
        if (!value)
            return {};
        r.seek.value = *value;
    }
    return r;
}

void MessagesPage::setRequest(const kafka::RecordRequest& r)
{
    m_seek->setCurrentIndex(m_seek->findData(int(r.seek.kind)));
    if (r.seek.kind == SeekTo::Offset)
        m_seekValue->setText(QString::number(r.seek.value));
    else if (r.seek.kind == SeekTo::Time)
        m_seekValue->setText(models::formats::time(r.seek.value));
    QStringList ids;
    if (int(r.partitions.size()) < m_partitions)
        for (const auto& p : r.partitions)
            ids << QString::number(p.partition);
    m_partitionsField->setText(ids.join(QLatin1Char(',')));
    m_limit->setValue(int(r.limit));
    m_isolation->setCurrentIndex(r.readCommitted ? 1 : 0);
    m_filter->setText(QString::fromUtf8(r.filter.contains));
}

// Says what is wrong with a field, under the fields; an empty one is only asked for when Read is pressed.
void MessagesPage::validate()
{
    QString problem;
    const auto kind = SeekTo::Kind(m_seek->currentData().toInt());
    if (m_partitions > 0)
        if (const auto ids = input::partitions(m_partitionsField->text(), m_partitions); !ids)
            problem = ids.error().message;
    if (problem.isEmpty() && !m_seekValue->text().isEmpty()) {
        const auto value = kind == SeekTo::Offset ? input::offset(m_seekValue->text())
                                                  : input::time(m_seekValue->text(), models::formats::zone(), QDateTime::currentDateTimeUtc());
        if (!value)
            problem = value.error().message;
    }
    plain::setText(m_problem, problem);
    m_problem->setVisible(!problem.isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, views::colours().error);
    m_problem->setPalette(colours);
    updateButtons();
}

void MessagesPage::read(bool live)
{
    auto asked = request();
    if (!asked || !m_notReadable.isEmpty()) {
        showChecked(m_live, false);
        if (!asked)
            (m_seekValue->isEnabled() && m_problem->isHidden() ? m_seekValue : m_partitionsField)->setFocus();
        return;
    }
    asked->live = live;
    m_asked = *asked;
    showChecked(m_live, live);
    m_filterDelay.stop();
    m_banner->dismiss();
    Q_EMIT readRequested(*asked);
}

void MessagesPage::toggleLive(bool on)
{
    if (on)
        read(true);
    else
        Q_EMIT stopRequested();
}

void MessagesPage::showProgress(const kafka::ScanProgress& progress)
{
    const bool began = progress.running() && !m_progress.running();
    if (progress.state == kafka::ScanState::Following && m_progress.state != kafka::ScanState::Following)
        m_table->scrollToEnd(); // new messages come below: from there on the table stays at its end
    m_progress = progress;
    const QString text = models::scan::summary(progress, m_asked);
    plain::setText(m_scan, text);
    m_scan->setAccessibleDescription(text);
    const QString remarks = models::scan::remarks(progress, m_asked).join(QLatin1Char('\n'));
    plain::setText(m_remarks, remarks);
    m_remarks->setAccessibleDescription(remarks);
    m_remarks->setVisible(!remarks.isEmpty());
    m_line->setFraction(models::scan::fraction(progress));
    m_line->setRunning(progress.running() && progress.state != kafka::ScanState::Following && !progress.paused);
    showChecked(m_pause, progress.paused && progress.running());
    if (!progress.running())
        showChecked(m_live, false);
    if (began)
        m_banner->dismiss();
    if (!progress.running() && progress.state != kafka::ScanState::Stopped)
        if (const auto error = models::scan::firstError(progress))
            m_banner->showError(models::scan::failedPartitions(progress), *error);
    updateButtons();
    updateEmpty();
}

void MessagesPage::updateButtons()
{
    const bool running = m_progress.running();
    const bool can = m_notReadable.isEmpty() && m_partitions > 0 && m_problem->isHidden();
    m_read->setEnabled(can);
    m_live->setEnabled(can || running);
    m_stop->setEnabled(running);
    m_pause->setEnabled(running);
    const QString why = m_notReadable.isEmpty() ? m_problem->text() : m_notReadable;
    m_read->setToolTip(can ? tr("Reads anew with these fields (Enter)") : plain::toolTip(why));
}

void MessagesPage::updateEmpty()
{
    if (m_model->rowCount() > 0)
        return;
    if (m_model->heldCount() > 0 && !m_model->filter().isEmpty()) {
        m_table->setEmptyText(tr("None of the %1 messages read contains this text.").arg(models::formats::number(m_model->heldCount())),
                              tr("Read searches the topic for it, from where Seek says."));
        m_table->setEmptyButton(m_read->isEnabled() ? tr("Search the &topic") : QString());
        return;
    }
    m_table->setEmptyButton({});
    if (!m_notReadable.isEmpty() && m_progress.state == kafka::ScanState::Idle) {
        m_table->setEmptyText(m_notReadable, {});
        return;
    }
    const auto empty = models::scan::whyEmpty(m_progress, m_asked);
    m_table->setEmptyText(empty.why, empty.next);
}

void MessagesPage::showCurrent()
{
    const int row = m_table->currentRow();
    m_detail->setRecord(m_model->record(row), m_model->batch(row));
}

void MessagesPage::fillMenu(QMenu* menu)
{
    const int row = m_table->currentRow();
    const kafka::RecordView record = m_model->record(row);
    if (record.isNull() || record.kind() != kafka::RecordKind::Record)
        return;
    showCurrent(); // the actions are those of the detail pane
    for (const char* name : {"sendAgain", "copyMessage", "copyValue", "saveValue"}) {
        auto* b = m_detail->findChild<QAbstractButton*>(QString::fromLatin1(name));
        QAction* action = menu->addAction(b->icon(), b->text(), b, &QAbstractButton::click);
        action->setEnabled(b->isEnabled());
    }
}

void MessagesPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_problem)
        validate();
}

} // namespace views
