// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/GroupPage.h"

#include "models/GroupOffsetsModel.h"
#include "models/MemberModel.h"
#include "views/delegates/LagBarDelegate.h"
#include "views/delegates/StateDelegate.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/DataTable.h"
#include "views/widgets/Icons.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/WriteActions.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace views {

using models::GroupOffsetsModel;
using models::MemberModel;

GroupPage::GroupPage(const QString& group, GroupOffsetsModel* offsets, MemberModel* members, QWidget* parent)
    : PageFrame(parent), m_group(group), m_tabs(new QTabWidget(this)),
      m_offsets(new DataTable(QStringLiteral("groupOffsetsTable"), tr("Group offsets table"), this)),
      m_members(new DataTable(QStringLiteral("membersTable"), tr("Members table"), this)), m_writes(new WriteActions(this)),
      m_reset(new QPushButton(this)), m_delete(new QPushButton(this)), m_consume(new QPushButton(this))
{
    setObjectName(QStringLiteral("groupPage"));
    setTitle(group);
    m_offsets->setModel(offsets);
    m_members->setModel(members);
    build();
    connect(m_reset, &QPushButton::clicked, this, [this] { Q_EMIT resetRequested(selectedPartitions(), {}); });
    connect(m_delete, &QPushButton::clicked, this, &GroupPage::deleteRequested);
    connect(m_consume, &QPushButton::clicked, this, &GroupPage::consumeRequested);
    connect(m_offsets, &DataTable::activated, this, [this](const QVariant& key) { Q_EMIT topicActivated(key.value<kafka::TopicPartition>().topic); });
    connect(m_offsets, &DataTable::contextMenuRequested, this, [this](QMenu* menu) { fillMenu(menu); });
}

void GroupPage::build()
{
    setLabel(m_reset, QStringLiteral("resetOffsets"), tr("Reset &offsets…"));
    m_reset->setIcon(icons::get(QStringLiteral("arrow-counterclockwise")));
    setLabel(m_delete, QStringLiteral("deleteGroup"), tr("&Delete group…"));
    m_delete->setIcon(icons::get(QStringLiteral("trash")));
    m_writes->add(m_reset, tr("Move the committed offsets: to the start, the end, an offset, a time, or by a number"));
    m_writes->add(m_delete, tr("Delete this group with its committed offsets"));
    setLabel(m_consume, QStringLiteral("consumeAsGroup"), tr("Consume as this group…"));
    m_consume->setIcon(icons::get(QStringLiteral("plug")));
    m_writes->add(m_consume, tr("Join the group as a member: its other members lose partitions meanwhile, and committing moves it"));
    for (QPushButton* b : {m_consume, m_reset, m_delete}) {
        b->setAutoDefault(false);
        addHeaderWidget(b);
    }

    setAccessible(m_tabs, QStringLiteral("groupTabs"), tr("Group tabs"));
    m_tabs->setDocumentMode(true);
    for (DataTable* table : {m_offsets, m_members})
        table->layout()->setContentsMargins(0, 8, 0, 0);
    m_tabs->addTab(m_offsets, icons::get(QStringLiteral("hash")), tr("Offsets and &lag"));
    m_tabs->addTab(m_members, icons::get(QStringLiteral("people")), tr("&Members"));

    m_offsets->setFilterName(tr("Filter partitions"));
    m_offsets->setFilterScope(m_offsets);
    m_offsets->setDelegate(GroupOffsetsModel::Note, new StateDelegate(m_offsets));
    m_offsets->setDelegate(GroupOffsetsModel::Lag, new LagBarDelegate(m_offsets));
    m_offsets->setLoading(true);
    m_members->setFilterName(tr("Filter members"));
    m_members->setFilterScope(m_members);
    m_members->setDelegate(MemberModel::Health, new StateDelegate(m_members));
    m_members->setLoading(true);

    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(buildHead());
    layout->addWidget(m_tabs, 1);
    setContent(content);
    setHead({});
}

QWidget* GroupPage::buildHead()
{
    auto* head = new QWidget(this);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(24);
    const std::pair<const char*, QString> names[] = {{"groupState", tr("State")},
                                                     {"groupType", tr("Type")},
                                                     {"groupAssignor", tr("Assignor")},
                                                     {"groupCoordinator", tr("Coordinator")},
                                                     {"groupMembers", tr("Members")},
                                                     {"groupLag", tr("Total lag")},
                                                     {"groupOperations", tr("This connection may")}};
    for (size_t i = 0; i < std::size(names); ++i) {
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        QLabel* title = plain::label(names[i].second, head);
        title->setForegroundRole(QPalette::PlaceholderText);
        m_values[i] = plain::selectable(plain::label({}, head));
        QFont font = m_values[i]->font();
        font.setBold(true);
        m_values[i]->setFont(font);
        setAccessible(m_values[i], QString::fromLatin1(names[i].first), names[i].second);
        column->addWidget(title);
        column->addWidget(m_values[i]);
        layout->addLayout(column);
    }
    m_values[6]->setMinimumWidth(1); // a list of operations is cut rather than widen the window; the tooltip says more
    layout->addStretch(1);
    return head;
}

void GroupPage::setHead(const GroupHead& head)
{
    const QString* texts[] = {&head.state, &head.type, &head.assignor, &head.coordinator, &head.members, &head.lag, &head.operations};
    for (size_t i = 0; i < std::size(texts); ++i) {
        const QString text = texts[i]->isEmpty() ? models::unknownText() : *texts[i];
        plain::setText(m_values[i], text, plain::Lines::Symbols);
        m_values[i]->setAccessibleDescription(text);
    }
    m_values[5]->setToolTip(plain::toolTip(head.lagReason));
    m_values[6]->setToolTip(plain::toolTip(head.operationsNote));
}

void GroupPage::showSection(const QString& name) { m_tabs->setCurrentWidget(name == QLatin1String("members") ? m_members : m_offsets); }

QString GroupPage::currentSection() const { return m_tabs->currentWidget() == m_members ? QStringLiteral("members") : QStringLiteral("offsets"); }

void GroupPage::setNotWritable(const QString& why) { m_writes->setNotWritable(why); }

void GroupPage::setUnfit(const QString& why)
{
    m_writes->setUnfit(m_reset, why);
    m_writes->setUnfit(m_delete, why);
    m_writes->setUnfit(m_consume, why);
}

void GroupPage::setMembersEmptyText(const QString& why, const QString& next) { m_members->setEmptyText(why, next); }

std::vector<kafka::TopicPartition> GroupPage::selectedPartitions() const { return m_offsets->selected<kafka::TopicPartition>(); }

void GroupPage::fillMenu(QMenu* menu)
{
    const auto selected = selectedPartitions();
    if (!selected.empty()) {
        const QString topic = selected.front().topic;
        m_writes->addTo(menu, m_reset)->setText(tr("&Reset selected partitions…"));
        QAction* whole = menu->addAction(tr("Reset all partitions of “%1”…").arg(plain::elidedMiddle(topic, 40)));
        whole->setEnabled(m_reset->isEnabled());
        connect(whole, &QAction::triggered, this, [this, topic] { Q_EMIT resetRequested({}, topic); });
        if (selected.size() == 1)
            connect(menu->addAction(tr("Show the &message at the committed offset")), &QAction::triggered, this,
                    [this, partition = selected.front()] { Q_EMIT messageRequested(partition); });
        connect(menu->addAction(tr("&Open topic “%1”").arg(plain::elidedMiddle(topic, 40))), &QAction::triggered, this,
                [this, topic] { Q_EMIT topicActivated(topic); });
        menu->addSeparator();
    }
}

} // namespace views
