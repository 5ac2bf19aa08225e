// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/GroupConsumePage.h"

#include "models/GroupEventModel.h"
#include "models/GroupPositionModel.h"
#include "models/RecordModel.h"
#include "views/delegates/StateDelegate.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/Banner.h"
#include "views/widgets/CompareActions.h"
#include "views/widgets/DataTable.h"
#include "views/widgets/Icons.h"
#include "views/widgets/MaskBadge.h"
#include "views/widgets/MinimumScrollArea.h"
#include "views/widgets/PinnedFields.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/RecordDetail.h"
#include "views/widgets/RecordTable.h"
#include "views/widgets/TopicReadings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace views {

using models::GroupEventModel;
using models::GroupPositionModel;

GroupConsumePage::GroupConsumePage(const QString& group, QWidget* parent)
    : PageFrame(parent), m_line(plain::selectable(plain::label({}, this))), m_toCommit(plain::selectable(plain::label({}, this))),
      m_join(new QPushButton(this)), m_commit(new QPushButton(this)), m_every(new QComboBox(this)), m_whenLeaving(new QCheckBox(this)),
      m_pause(new QPushButton(this)), m_leave(new QPushButton(this)), m_mask(new MaskBadge(this)), m_tabs(new QTabWidget(this)),
      m_positions(new DataTable(QStringLiteral("groupPositionsTable"), tr("Assigned partitions table"), this)),
      m_events(new DataTable(QStringLiteral("groupEventsTable"), tr("Group events table"), this)), m_messages(new QWidget(this)),
      m_detail(new RecordDetail(this)), m_readings(new TopicReadings(this))
{
    setObjectName(QStringLiteral("groupConsumePage"));
    setTitle(tr("Consume as “%1”").arg(group));
    buildButtons();
    build();
    setState({});
}

GroupConsumePage::~GroupConsumePage() = default;

void GroupConsumePage::buildButtons()
{
    const auto set = [this](QPushButton* button, const char* name, const QString& label, const QString& icon) {
        setLabel(button, QString::fromLatin1(name), label);
        button->setIcon(icons::get(icon));
        button->setAutoDefault(false);
        addHeaderWidget(button);
    };
    set(m_join, "joinAgain", tr("&Join…"), QStringLiteral("plug"));
    set(m_commit, "commitNow", tr("&Commit now"), QStringLiteral("check-lg"));
    setAccessible(m_every, QStringLiteral("commitEvery"), tr("Commit by interval"));
    m_every->addItem(tr("Commit only on request"), 0);
    for (const int seconds : {5, 10, 30, 60, 300})
        m_every->addItem(tr("Commit every %1 s").arg(seconds), seconds);
    addHeaderWidget(m_every);
    m_whenLeaving->setText(tr("C&ommit when leaving"));
    nameAfterLabel(m_whenLeaving, QStringLiteral("commitWhenLeaving"));
    m_whenLeaving->setToolTip(tr("Leaving, closing the tab and ending the program commit what was shown"));
    addHeaderWidget(m_whenLeaving);
    set(m_pause, "pause", tr("Pa&use"), QStringLiteral("pause-fill"));
    m_pause->setToolTip(tr("Holds reading; this member keeps its partitions"));
    set(m_leave, "leaveGroup", tr("Leave &group"), QStringLiteral("door-open"));
    m_leave->setToolTip(tr("The group gives the partitions to its other members"));
    addHeaderWidget(m_mask);
    connect(m_join, &QPushButton::clicked, this, &GroupConsumePage::joinRequested);
    connect(m_commit, &QPushButton::clicked, this, &GroupConsumePage::commitRequested);
    connect(m_leave, &QPushButton::clicked, this, &GroupConsumePage::leaveRequested);
    connect(m_pause, &QPushButton::clicked, this, [this] { Q_EMIT pauseRequested(!m_pause->property("paused").toBool()); });
    connect(m_every, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT commitEveryChanged(std::chrono::seconds(m_every->currentData().toInt())); });
    connect(m_whenLeaving, &QCheckBox::toggled, this, &GroupConsumePage::commitWhenLeavingChanged);
}

void GroupConsumePage::build()
{
    for (QLabel* label : {m_line, m_toCommit})
        label->setWordWrap(true);
    setAccessible(m_line, QStringLiteral("membership"), tr("Membership"));
    setAccessible(m_toCommit, QStringLiteral("toCommit"), tr("What a commit writes"));
    setAccessible(m_tabs, QStringLiteral("groupConsumeTabs"), tr("Membership tabs"));
    m_tabs->setDocumentMode(true);
    m_positions->setFilterName(tr("Filter partitions"));
    m_positions->setFilterScope(m_positions);
    m_positions->setDelegate(GroupPositionModel::Note, new StateDelegate(m_positions));
    m_positions->setEmptyText(tr("No partition is assigned to Castellan."), tr("Partitions appear when the group has given them."));
    m_events->setFilterName(tr("Filter events"));
    m_events->setFilterScope(m_events);
    m_events->setDelegate(GroupEventModel::What, new StateDelegate(m_events));
    m_events->setEmptyText(tr("Nothing has happened yet."), {});
    for (DataTable* table : {m_positions, m_events})
        table->layout()->setContentsMargins(0, 8, 0, 0);
    m_tabs->addTab(m_positions, icons::get(QStringLiteral("layers")), tr("&Assigned partitions"));
    m_tabs->addTab(m_events, icons::get(QStringLiteral("list-ul")), tr("&Events"));

    auto* messages = new QVBoxLayout(m_messages);
    messages->setContentsMargins(0, 0, 0, 0);
    auto* detail = new MinimumScrollArea(this);
    detail->setContent(m_detail);
    auto* below = new QSplitter(Qt::Horizontal, this);
    below->setObjectName(QStringLiteral("groupMessagesSplitter"));
    below->setChildrenCollapsible(false);
    below->addWidget(m_messages);
    below->addWidget(detail);
    below->setSizes({700, 500});
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("groupConsumeSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tabs);
    splitter->addWidget(below);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({250, 450});
    splitter->setMinimumHeight(fontMetrics().height() * 20);

    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_line);
    layout->addWidget(m_toCommit);
    layout->addWidget(splitter, 1);
    auto* scroll = new MinimumScrollArea(this);
    scroll->setContent(content);
    setContent(scroll);
    m_detail->findChild<QPushButton*>(QStringLiteral("sendAgain"))->hide(); // there is no Produce tab beside
    connect(m_detail, &RecordDetail::saveRequested, this, &GroupConsumePage::saveRequested);
    m_detail->setRecord({}, {});
    m_detail->setReadings(m_readings);
    connect(m_readings, &TopicReadings::changed, this, &GroupConsumePage::readAsChosen);
}

void GroupConsumePage::setTopics(const QStringList& topics)
{
    m_topics = topics;
    readAsChosen();
}

void GroupConsumePage::readAsChosen()
{
    if (!m_model)
        return;
    for (const QString& topic : m_topics)
        m_model->setReading(topic, m_readings->of(topic));
    m_pinned->setTopics(m_topics);
}

void GroupConsumePage::setModels(GroupPositionModel* positions, GroupEventModel* events, models::RecordModel* records)
{
    m_positions->setModel(positions);
    m_events->setModel(events);
    m_model = records;
    m_pinned = nullptr; // goes with its table
    delete std::exchange(m_records, nullptr);
    m_detail->setRecord({}, {});
    if (!records)
        return;
    records->setMasker(m_masker);
    records->setPinned({}); // of a table before
    m_records = new RecordTable(records, m_messages);
    m_records->setCommandContext(m_commands);
    m_records->setEmptyText(tr("No message has come yet."), tr("Messages appear when the group has given partitions that have some to read."));
    m_messages->layout()->addWidget(m_records);
    m_records->showColumn(models::RecordModel::Topic, true);
    connect(m_records, &RecordTable::currentRowChanged, this, &GroupConsumePage::showCurrent);
    m_pinned = new PinnedFields(m_records, records, m_readings, m_detail);
    connect(m_pinned, &PinnedFields::said, this, [this](const QString& text) { banner()->showMessage(Banner::Kind::Info, text); });
    readAsChosen();
    auto* comparing = new CompareActions(m_records, records, [this](const QString& topic) { return m_readings->of(topic).charset; });
    connect(comparing, &CompareActions::said, this, [this](const QString& text) { banner()->showMessage(Banner::Kind::Info, text); });
}

void GroupConsumePage::setMasker(const kafka::masking::MaskerPtr& masker)
{
    m_masker = masker;
    m_detail->setMasker(masker);
    if (m_model)
        m_model->setMasker(masker);
}

void GroupConsumePage::setCommandContext(const kafka::CommandContext& context) { m_commands = context; }

void GroupConsumePage::showCurrent()
{
    const int row = m_records->currentRow();
    m_detail->setRecord(m_model->rawRecord(row), m_model->rawBatch(row)); // it masks by itself
}

void GroupConsumePage::setState(const GroupConsumeState& state)
{
    const QString line = state.dropped.isEmpty() ? state.line : state.line + QLatin1Char(' ') + state.dropped;
    plain::setText(m_line, line);
    m_line->setAccessibleDescription(line);
    plain::setText(m_toCommit, state.toCommit);
    m_toCommit->setAccessibleDescription(state.toCommit);
    m_toCommit->setVisible(!state.toCommit.isEmpty());
    m_join->setVisible(state.over);
    for (QWidget* widget : std::initializer_list<QWidget*> {m_commit, m_every, m_whenLeaving, m_pause, m_leave})
        widget->setVisible(!state.over);
    m_commit->setEnabled(state.notCommittable.isEmpty());
    plain::setToolTip(m_commit,
                      state.notCommittable.isEmpty() ? tr("Commits the positions below: the group goes on from there") : state.notCommittable);
    const QSignalBlocker quietEvery(m_every);
    m_every->setCurrentIndex(std::max(0, m_every->findData(int(state.commitEvery.count()))));
    m_every->setEnabled(state.member);
    const QSignalBlocker quietLeaving(m_whenLeaving);
    m_whenLeaving->setChecked(state.commitWhenLeaving);
    m_whenLeaving->setEnabled(state.member);
    if (m_pause->property("paused").toBool() != state.paused || m_pause->text().isEmpty()) {
        m_pause->setProperty("paused", state.paused);
        setLabel(m_pause, QStringLiteral("pause"), state.paused ? tr("Res&ume") : tr("Pa&use"));
        m_pause->setIcon(icons::get(state.paused ? QStringLiteral("play-fill") : QStringLiteral("pause-fill")));
    }
    m_pause->setEnabled(state.member);
    m_leave->setEnabled(state.member);
}

} // namespace views
