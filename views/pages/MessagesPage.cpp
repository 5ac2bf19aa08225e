// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/MessagesPage.h"

#include "models/Formats.h"
#include "models/RecordModel.h"
#include "models/RecordScanText.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/Banner.h"
#include "views/widgets/CompareActions.h"
#include "views/widgets/FilterAsker.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/Icons.h"
#include "views/widgets/MaskBadge.h"
#include "views/widgets/MinimumScrollArea.h"
#include "views/widgets/PinnedFields.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/RecordDetail.h"
#include "views/widgets/RecordTable.h"
#include "views/widgets/SavedFilters.h"
#include "views/widgets/ScanLine.h"
#include "views/widgets/SeekFields.h"
#include "views/widgets/Theme.h"
#include "views/widgets/TopicReadings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

namespace views {

using kafka::SeekTo;

namespace {

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

MessagesPage::MessagesPage(models::RecordModel* model, QWidget* parent) : QWidget(parent), m_model(model), m_readings(new TopicReadings(this))
{
    setObjectName(QStringLiteral("messagesPage"));
    build();
    connectAll();
    checkFilter();
    updateEmpty();
}

void MessagesPage::build()
{
    // Made in the order in which Tab goes through them.
    QWidget* fields = buildFields();
    m_scan = new ScanLine(this);
    m_banner = new Banner(this);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(QStringLiteral("messagesSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setMinimumHeight(fontMetrics().height() * 10); // on small screens the page scrolls, and some rows are seen
    m_table = new RecordTable(m_model, m_splitter);
    m_detail = new RecordDetail(m_splitter);
    m_detail->setReadings(m_readings);
    m_pinned = new PinnedFields(m_table, m_model, m_readings, m_detail);
    auto* detail = new MinimumScrollArea(m_splitter);
    detail->setContent(m_detail);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({700, 500});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(fields);
    layout->addWidget(m_scan);
    layout->addWidget(m_banner);
    layout->addWidget(m_splitter, 1);
}

QWidget* MessagesPage::buildFields()
{
    auto* fields = new QWidget(this);
    const int em = fields->fontMetrics().averageCharWidth();
    m_fields = new SeekFields(fields);
    m_asker = new FilterAsker(this);
    m_filter = new QLineEdit(fields);
    setAccessible(m_filter, QStringLiteral("filterMessages"), tr("Filter messages"));
    m_filter->setPlaceholderText(tr("Filter messages: words, or an expression such as $.id = 7 (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_read = button(fields, "read", tr("&Read"), QStringLiteral("play-fill"));
    m_stop = button(fields, "stop", tr("Sto&p"), QStringLiteral("stop-fill"));
    m_live = button(fields, "live", tr("&Live"), QStringLiteral("broadcast"));
    m_live->setCheckable(true);
    m_live->setToolTip(tr("Reads, then shows new messages as they are written"));
    m_pause = button(fields, "pause", tr("Pa&use"), QStringLiteral("pause-fill"));
    m_pause->setCheckable(true);
    m_pause->setToolTip(tr("Holds reading; nothing is lost"));
    m_export = button(fields, "exportMessages", tr("Exp&ort…"), QStringLiteral("download"));
    m_export->setToolTip(tr("Writes messages to a file: those shown, or a whole scan"));
    m_statistics = button(fields, "messageStatistics", tr("Statistics…"), QStringLiteral("activity"));
    m_statistics->setToolTip(tr("Counts all messages of this range: over time, by partition, sizes, keys. The filter does not count there."));
    m_testFilter = new QToolButton(fields);
    setLabel(m_testFilter, QStringLiteral("testFilter"), tr("Test filter"));
    m_testFilter->setToolTip(tr("Says whether the filter matches the selected message"));
    m_findKey = new QToolButton(fields);
    setLabel(m_findKey, QStringLiteral("findKey"), tr("Find &a key…"));
    m_findKey->setToolTip(tr("Reads only the partition that a producer gives the key"));
    m_keep = new QCheckBox(fields);
    setLabel(m_keep, QStringLiteral("keepRead"), tr("Keep what is read"));
    m_keep->setToolTip(
        plain::toolTip(tr("Keeps every message that a search reads, in memory and then in a temporary file, so that another filter is applied "
                          "without reading again. Short searches are always kept. Keeping all makes a long search from a fast cluster take up to "
                          "twice as long.")));
    m_consume = new QToolButton(fields);
    setLabel(m_consume, QStringLiteral("consumeAsGroup"), tr("Consume as a &group…"));
    m_consume->setToolTip(tr("Joins a consumer group as a member. Reading here never does: it moves no group."));
    m_mask = new MaskBadge(fields);
    m_filterNote = plain::selectable(plain::label({}, fields));
    m_filterNote->setWordWrap(true);
    setAccessible(m_filterNote, QStringLiteral("filterNote"), tr("Filter note"));
    m_filterNote->hide();

    m_filter->setMinimumWidth(em * 14);
    auto* first = new QHBoxLayout; // what is typed gets the room
    first->setSpacing(8);
    first->addWidget(m_filter, 1);
    m_saved = new SavedFilters(m_filter, fields);
    first->addWidget(m_saved);
    first->addWidget(buildFilterHelp(fields));
    first->addWidget(buildCharset(fields));
    first->addWidget(m_testFilter);
    m_tools = new FlowLayout;
    auto* second = m_tools;
    second->addWidget(m_findKey);
    for (QPushButton* b : {m_read, m_stop, m_live, m_pause, m_export, m_statistics})
        second->addWidget(b);
    second->addWidget(m_keep);
    second->addWidget(m_consume);
    second->addWidget(m_mask);
    auto* layout = new QVBoxLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_fields);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_filterNote);
    QWidgetList parts; // as the eye goes: they were made in another order
    for (const QLayout* row : std::initializer_list<const QLayout*> {first, second})
        for (int i = 0; i < row->count(); ++i)
            parts << row->itemAt(i)->widget();
    parts << m_filterNote;
    QWidget* last = m_filter;
    for (QWidget* part : std::as_const(parts)) {
        for (QWidget* widget : QWidgetList {part} + part->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) { // a label and its field
            if (widget != last && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()) {
                setTabOrder(last, widget);
                last = widget;
            }
        }
    }
    return fields;
}

void MessagesPage::connectAll()
{
    connect(m_fields, &SeekFields::edited, this, &MessagesPage::updateButtons);
    connect(m_fields, &SeekFields::clockChanged, this, [this] {
        if (!m_tested.isValid())
            checkFilter();
    });
    connect(m_fields, &SeekFields::known, this, [this] { readNow(m_liveAwaited); });
    connect(m_fields, &SeekFields::readWanted, m_read, &QPushButton::click);
    connect(m_filter, &QLineEdit::returnPressed, m_read, &QPushButton::click);
    connect(m_scan, &ScanLine::continueWanted, this, [this] { goOn({}); });
    connect(m_scan, &ScanLine::skipWanted, this, [this](const kafka::TopicPartition& partition) { goOn(partition); });
    connect(m_model, &models::RecordModel::dropped, m_scan, &ScanLine::setDropped);
    connect(m_table, &RecordTable::currentRowChanged, this, [this] {
        const kafka::RecordView record = m_model->rawRecord(m_table->currentRow());
        m_scan->setCurrent(record.isNull() ? kafka::TopicPartition() : kafka::TopicPartition {record.topic(), record.partition()});
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &MessagesPage::selectMiddle);
    connect(m_read, &QPushButton::clicked, this, [this] { read(false); });
    connect(m_stop, &QPushButton::clicked, this, &MessagesPage::stopRequested);
    // toggled, not clicked: a screen reader toggles
    connect(m_live, &QPushButton::toggled, this, &MessagesPage::toggleLive);
    connect(m_pause, &QPushButton::toggled, this, &MessagesPage::pauseRequested);
    connect(m_keep, &QCheckBox::toggled, this, &MessagesPage::keepingRequested);
    connect(m_consume, &QToolButton::clicked, this, &MessagesPage::consumeRequested);
    connect(m_findKey, &QToolButton::clicked, this, [this] { Q_EMIT findKeyRequested(m_partitions); });
    connect(m_export, &QPushButton::clicked, this, &MessagesPage::askExport);
    connect(m_statistics, &QPushButton::clicked, this, [this] {
        if (const auto asked = m_fields->request())
            Q_EMIT statisticsRequested(*asked);
        else
            m_fields->validate(true);
    });
    connect(m_banner, &Banner::retryRequested, this, [this] { read(m_asked.live); });

    m_filterDelay.setSingleShot(true);
    m_filterDelay.setInterval(150);
    connect(m_filter, &QLineEdit::textChanged, this, &MessagesPage::checkFilter);
    connect(m_filter, &QLineEdit::textChanged, &m_filterDelay, qOverload<>(&QTimer::start));
    connect(&m_filterDelay, &QTimer::timeout, this, [this] {
        if (const auto wanted = filter(); wanted && wanted->matcher && wanted->matcher->isSlow())
            m_asker->check(*wanted);
        else
            narrow();
    });
    connect(m_asker, &FilterAsker::checked, this, [this](const kafka::RecordFilter& asked) {
        if (asked.text != m_filter->text().trimmed())
            return;
        // The answer to Test that has come meanwhile, or is on its way, stays.
        if (m_filterWrong || !filter() || !m_tested.isValid() || m_tested != m_chosenKey)
            checkFilter();
        narrow();
    });
    connect(m_asker, &FilterAsker::tested, this, &MessagesPage::showTested);
    connect(m_testFilter, &QToolButton::clicked, this, &MessagesPage::testFilter);
    connect(m_table, &RecordTable::currentRowChanged, this, [this] {
        choose();
        if (!m_tested.isValid() || m_tested != m_chosenKey) // the answer about this message stays
            checkFilter();
    });
    connect(m_table, &RecordTable::copyRefused, this, [this](qint64 bytes) {
        m_banner->showMessage(Banner::Kind::Warning,
                              tr("The chosen rows are about %1: too much for the clipboard. Choose fewer, or save values to files.")
                                  .arg(models::formats::bytes(bytes)));
    });
    connect(m_table, &RecordTable::copyOfFieldsRefused, this, [this] {
        m_banner->showMessage(
            Banner::Kind::Warning,
            tr("The chosen rows with their pinned fields are too much for the clipboard. Choose fewer rows, unpin fields, or export."));
    });
    connect(m_model, &models::RecordModel::selectionApplied, this, [this] {
        updateEmpty();
        showNarrowed();
        if (!m_tested.isValid())
            checkFilter();
    });
    connect(m_table, &RecordTable::emptyButtonClicked, this, [this] { read(false); });

    // Holding an arrow key down runs over many rows: only the one where it rests is shown in full.
    m_detailDelay.setSingleShot(true);
    m_detailDelay.setInterval(30);
    connect(m_table, &RecordTable::currentRowChanged, &m_detailDelay, qOverload<>(&QTimer::start));
    connect(&m_detailDelay, &QTimer::timeout, this, &MessagesPage::showCurrent);
    connect(m_table, &RecordTable::contextMenuRequested, this, &MessagesPage::fillMenu);
    auto* comparing = new CompareActions(m_table, m_model, [this](const QString& topic) { return m_readings->of(topic).charset; });
    connect(comparing, &CompareActions::said, this, [this](const QString& text) { m_banner->showMessage(Banner::Kind::Info, text); });
    connect(m_pinned, &PinnedFields::said, this, [this](const QString& text) { m_banner->showMessage(Banner::Kind::Info, text); });
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
    m_fields->setTopic(topic, partitions);
    m_saved->setTopic(topic);
    m_readings->setTopic(topic);
    readAsChosen();
}

QStringList MessagesPage::topicsShown() const
{
    QStringList topics {m_topic};
    for (const auto& p : m_asked.partitions)
        if (!topics.contains(m_asked.topicOf(p)))
            topics << m_asked.topicOf(p);
    return topics;
}

void MessagesPage::setMasker(const kafka::masking::MaskerPtr& masker)
{
    m_model->setMasker(masker);
    m_detail->setMasker(masker);
    checkFilter(); // its note may quote a message
}

void MessagesPage::setCommandContext(const kafka::CommandContext& context) { m_table->setCommandContext(context); }

void MessagesPage::setNotReadable(const QString& why)
{
    m_notReadable = why;
    updateButtons();
    updateEmpty();
}

std::optional<kafka::RecordRequest> MessagesPage::request() const
{
    auto r = m_fields->request();
    const kafka::CountedFrom from = r && r->relative ? r->relative->from : m_fields->countedFrom(); // one moment for all
    const auto wanted = filter(from);
    if (!r || !wanted)
        return {};
    r->filter = *wanted;
    if (const auto times = relativeInFilter(from); !times.empty()) {
        if (!r->relative)
            r->relative = kafka::RelativeTimes {{}, from};
        r->relative->times.insert(r->relative->times.end(), times.begin(), times.end());
    }
    return r;
}

void MessagesPage::setRequest(const kafka::RecordRequest& r)
{
    m_fields->setRequest(r);
    m_filter->setText(r.filter.text);
}

void MessagesPage::read(bool live)
{
    m_liveAwaited = live;
    if (!m_notReadable.isEmpty() || !m_fields->askAnew(!relativeInFilter(m_fields->countedFrom()).empty()))
        readNow(live);
    else if (!m_progress.running())
        showChecked(m_live, false); // until the group's offsets are there
}

void MessagesPage::readNow(bool live)
{
    auto asked = request();
    if (!asked || !m_notReadable.isEmpty()) {
        showChecked(m_live, false);
        m_fields->validate(true);
        if (m_filterWrong)
            m_filter->setFocus();
        else if (!asked)
            m_fields->focusWrong();
        return;
    }
    asked->live = live;
    m_filterDelay.stop();
    m_banner->dismiss();
    m_askedBefore = m_asked;
    m_stepBefore = m_step;
    m_middleBefore = m_middle;
    readBegins(*asked);
    Q_EMIT readRequested(*asked);
}

void MessagesPage::readBegins(const kafka::RecordRequest& asked)
{
    m_asked = asked;
    readAsChosen(); // of every topic that is read
    m_step = asked.limit;
    m_middle = asked.seek.kind == SeekTo::Around;
    const bool several = std::any_of(asked.partitions.begin(), asked.partitions.end(), [](const auto& p) { return !p.topic.isEmpty(); });
    m_table->showColumn(models::RecordModel::Topic, several);
    m_scan->setDropped(0);
    m_scan->setFilterChanged(false);
    m_chosen = {};
    m_chosenBatch.reset();
    m_chosenKey.clear();
    showNarrowed();
    showChecked(m_live, asked.live);
}

void MessagesPage::readHeld()
{
    const kafka::RecordRequest before = m_askedBefore;
    readBegins(before);
    m_step = m_stepBefore;
    m_middle = m_middleBefore;
    m_scan->setDropped(m_model->droppedCount());
    showChecked(m_live, before.live && m_progress.running());
}

// What was read stays, and as many more come as were asked for at first, when they all came.
void MessagesPage::goOn(const std::optional<kafka::TopicPartition>& skip)
{
    const qint64 more = !m_asked.live && m_progress.hits >= m_asked.limit ? m_step : 0;
    m_asked.limit += more;
    m_banner->dismiss();
    showChecked(m_live, m_asked.live);
    Q_EMIT goOnRequested(more, skip);
}

void MessagesPage::setKeeping(bool all)
{
    const QSignalBlocker quiet(m_keep);
    m_keep->setChecked(all);
}

qint64 MessagesPage::filteredAgain(const kafka::RecordFilter& filter)
{
    m_asked.filter = filter;
    m_asked.limit = m_step;
    m_middle = m_asked.seek.kind == SeekTo::Around;
    m_banner->dismiss();
    return m_step;
}

void MessagesPage::followedWith(const kafka::RecordFilter& filter)
{
    m_asked.filter = filter;
    m_scan->setFilterChanged(true);
    showNarrowed();
}

// Says so when the rows are those of another filter than was searched for.
void MessagesPage::showNarrowed()
{
    const bool narrowed = m_progress.state != kafka::ScanState::Idle && !(m_model->filter() == m_asked.filter);
    m_scan->setNarrowed(narrowed ? std::optional(m_model->filter()) : std::nullopt);
}

// The message asked for with those around it is the chosen one.
void MessagesPage::selectMiddle(const QModelIndex&, int first, int last)
{
    for (int row = first; m_middle && row <= last; ++row) {
        const kafka::RecordView record = m_model->rawRecord(row);
        if (record.offset() < m_asked.seek.value)
            continue;
        m_middle = false;
        m_table->selectInMiddle(row);
    }
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
    m_table->setFollowing(progress.state == kafka::ScanState::Following);
    m_progress = progress;
    m_scan->showProgress(progress, m_asked);
    showNarrowed();
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
    const bool can = m_notReadable.isEmpty() && m_partitions > 0 && !m_fields->isWrong() && !m_filterWrong;
    m_read->setEnabled(can);
    m_findKey->setEnabled(m_notReadable.isEmpty() && m_partitions > 0 && !m_several);
    m_live->setEnabled(can || running);
    m_stop->setEnabled(running);
    m_pause->setEnabled(running);
    const QString why = !m_notReadable.isEmpty() ? m_notReadable : m_fields->isWrong() ? m_fields->problem() : m_filterNote->text();
    plain::setToolTip(m_read, can ? tr("Reads anew with these fields (Enter)") : why);
}

void MessagesPage::updateEmpty()
{
    if (m_model->rowCount() > 0)
        return;
    if (m_model->heldCount() > 0 && !m_model->filter().isEmpty() && m_model->filter().matcher->isSlow() && m_model->isSelecting()) {
        m_table->setEmptyText(tr("The filter is judging the messages read…"), {});
        m_table->setEmptyButton({});
        return;
    }
    if (m_model->heldCount() > 0 && !m_model->filter().isEmpty()) {
        const QString held = models::formats::number(m_model->heldCount());
        const bool one = m_model->heldCount() == 1;
        QString none = one ? tr("The one message read does not match the filter.") : tr("None of the %1 messages read matches the filter.").arg(held);
        if (!m_asked.filter.isEmpty())
            none = one ? tr("The one hit of the filter before does not match this one.")
                       : tr("None of the %1 hits of the filter before matches this one.").arg(held);
        m_table->setEmptyText(none, tr("Read searches the topic for it, from where Seek says."));
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
    m_detail->setRecord(m_model->rawRecord(row), m_model->rawBatch(row));
}

void MessagesPage::fillMenu(QMenu* menu)
{
    const int row = m_table->currentRow();
    const kafka::RecordView record = m_model->rawRecord(row);
    if (record.isNull())
        return;
    const auto addBatches = [&] {
        connect(menu->addAction(tr("&Batches and control records…")), &QAction::triggered, this,
                [this, topic = record.topic(), partition = record.partition(), offset = record.offset()] {
                    Q_EMIT batchesRequested(topic, partition, std::max<qint64>(offset, 0));
                });
    };
    if (record.kind() == kafka::RecordKind::Notice) {
        const kafka::TopicPartition there {record.topic(), record.partition()};
        if (m_scan->skippable(there) == there)
            connect(menu->addAction(tr("Skip this batch")), &QAction::triggered, this, [this, there] { goOn(there); });
        addBatches();
        return;
    }
    connect(menu->addAction(tr("&Groups at this message…")), &QAction::triggered, this,
            [this, there = kafka::TopicPartition {record.topic(), record.partition()}, offset = record.offset()] {
                Q_EMIT groupsRequested(there, offset);
            });
    showCurrent(); // the actions are those of the detail pane
    for (const char* name : {"sendAgain", "copyMessage", "copyValue", "saveValue"}) {
        auto* b = m_detail->findChild<QAbstractButton*>(QString::fromLatin1(name));
        // The button has no letter: those in it are others' on the page.
        QAction* action = menu->addAction(b->icon(), b->objectName() == QLatin1String("copyMessage") ? tr("C&opy message") : b->text(), b,
                                          &QAbstractButton::click);
        action->setEnabled(b->isEnabled());
    }
    addBatches();
}

void MessagesPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_filterNote) {
        checkFilter();
    }
}

} // namespace views
