// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/TopicsPage.h"

#include "models/SortFilterModel.h"
#include "models/TopicModel.h"
#include "views/delegates/StateDelegate.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/DataTable.h"
#include "views/widgets/Formats.h"
#include "views/widgets/Icons.h"
#include "views/widgets/WriteActions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>

namespace views {

using models::TopicHealth;

namespace {

QPushButton* button(QWidget* parent, const QString& objectName, const QString& label, const QString& icon)
{
    auto* b = new QPushButton(parent);
    setLabel(b, objectName, label);
    b->setIcon(icons::get(icon));
    b->setAutoDefault(false);
    return b;
}

} // namespace

TopicsPage::TopicsPage(models::TopicModel* model, QWidget* parent)
    : PageFrame(parent), m_model(model), m_table(new DataTable(QStringLiteral("topicsTable"), tr("Topics table"), this)),
      m_health(new QComboBox(this)), m_internal(new QCheckBox(this)), m_writes(new WriteActions(this)),
      m_create(button(this, QStringLiteral("createTopic"), tr("Crea&te topic…"), QStringLiteral("plus-lg"))),
      m_messages(button(this, QStringLiteral("messagesOfTopics"), tr("&Messages"), QStringLiteral("envelope-open"))),
      m_addPartitions(button(this, QStringLiteral("addPartitions"), tr("Add &partitions…"), QStringLiteral("node-plus"))),
      m_deleteRecords(button(this, QStringLiteral("deleteRecords"), tr("Delete &records…"), QStringLiteral("eraser"))),
      m_elect(button(this, QStringLiteral("electLeaders"), tr("&Elect preferred leaders…"), QStringLiteral("arrow-left-right"))),
      m_delete(button(this, QStringLiteral("deleteTopic"), tr("&Delete topic…"), QStringLiteral("trash")))
{
    setObjectName(QStringLiteral("topicsPage"));
    setTitle(tr("Topics"));
    build();
    connect(m_table, &DataTable::activated, this, [this](const QVariant& key) { Q_EMIT topicActivated(key.toString()); });
    connect(m_table, &DataTable::selectionChanged, this, &TopicsPage::updateSelection);
    connect(m_table, &DataTable::contextMenuRequested, this, [this](QMenu* menu) { fillMenu(menu); });
    connect(m_internal, &QCheckBox::toggled, this, [this](bool on) {
        applyPredicate();
        updateCounts();
        Q_EMIT showInternalChanged(on);
    });
    connect(m_health, &QComboBox::currentIndexChanged, this, [this] {
        applyPredicate();
        updateCounts();
    });
    connect(m_create, &QPushButton::clicked, this, &TopicsPage::createRequested);
    connect(m_messages, &QPushButton::clicked, this, [this] { Q_EMIT messagesRequested(selectedTopics()); });
    connect(m_addPartitions, &QPushButton::clicked, this, [this] { Q_EMIT addPartitionsRequested(selectedTopics().value(0)); });
    connect(m_deleteRecords, &QPushButton::clicked, this, [this] { Q_EMIT deleteRecordsRequested(selectedTopics()); });
    connect(m_elect, &QPushButton::clicked, this, [this] { Q_EMIT electLeadersRequested(selectedTopics()); });
    connect(m_delete, &QPushButton::clicked, this, [this] { Q_EMIT deleteRequested(selectedTopics()); });
    updateCounts();
    updateSelection();
}

void TopicsPage::build()
{
    m_writes->add(m_create, tr("Create a topic on this cluster"));
    m_writes->add(m_addPartitions, tr("More partitions for the selected topic"));
    m_writes->add(m_deleteRecords, tr("Delete old records of the selected topics"));
    m_writes->add(m_elect, tr("Give leadership back to the first replica of each partition"));
    m_writes->add(m_delete, tr("Delete the selected topics with everything in them"));

    m_table->setModel(m_model);
    m_table->setFilterName(tr("Filter topics"));
    m_table->setFilterScope(this);
    setAccessible(m_health, QStringLiteral("topicHealth"), tr("Filter by health"));
    m_health->addItem(tr("All topics"), int(TopicHealth::All));
    m_health->addItem(tr("Under-replicated"), int(TopicHealth::UnderReplicated));
    m_health->addItem(tr("Offline"), int(TopicHealth::Offline));
    m_health->addItem(tr("Under min ISR"), int(TopicHealth::UnderMinIsr));
    m_health->addItem(tr("Led by another replica"), int(TopicHealth::NotPreferred));
    m_health->setItemData(m_health->count() - 1, tr("Topics with partitions that another replica than the preferred one leads"), Qt::ToolTipRole);
    addHeaderWidget(m_health); // beside the filter field there is no room left
    addHeaderWidget(m_create);
    m_table->addTool(m_internal);
    m_table->addTool(m_messages);
    for (QPushButton* b : {m_addPartitions, m_deleteRecords, m_elect, m_delete})
        m_table->addTool(b);
    auto* states = new StateDelegate(m_table);
    m_table->setDelegate(models::TopicModel::UnderReplicated, states);
    m_table->setDelegate(models::TopicModel::Offline, states);
    m_table->setLoading(true);
    applyPredicate();
    setContent(m_table);
}

void TopicsPage::applyPredicate()
{
    m_table->proxy()->setPredicate([this, all = m_internal->isChecked(), wanted = health()](int row) {
        const models::TopicRow& topic = m_model->row(row);
        return wanted == TopicHealth::All ? all || !topic.internal : models::fits(topic, wanted);
    });
    m_internal->setEnabled(health() == TopicHealth::All);
}

QStringList TopicsPage::selectedTopics() const
{
    QStringList names;
    for (const QVariant& key : m_table->selectedKeys())
        names << key.toString();
    return names;
}

bool TopicsPage::showsInternal() const { return m_internal->isChecked(); }

void TopicsPage::setShowsInternal(bool on) { m_internal->setChecked(on); }

TopicHealth TopicsPage::health() const { return TopicHealth(m_health->currentData().toInt()); }

void TopicsPage::setHealth(TopicHealth health) { m_health->setCurrentIndex(m_health->findData(int(health))); }

void TopicsPage::updateCounts()
{
    const auto& rows = m_model->rows();
    const auto internal = qint64(std::count_if(rows.begin(), rows.end(), [](const models::TopicRow& row) { return row.internal; }));
    const auto shown = qint64(rows.size()) - (m_internal->isChecked() ? 0 : internal);
    m_internal->setText(tr("Show &internal topics (%1)").arg(formats::number(internal)));
    setAccessible(m_internal, QStringLiteral("showInternalTopics"), tr("Show internal topics"));
    setSubtitle(shown == 1 ? tr("1 topic") : tr("%1 topics").arg(formats::number(shown)));
    if (health() != TopicHealth::All && !rows.empty())
        m_table->setEmptyText(tr("No topic has such a partition."), tr("Choose another filter, or all topics."));
    else if (internal > 0 && !m_internal->isChecked())
        m_table->setEmptyText(tr("This cluster has only internal topics."), tr("Create a topic, or show the internal ones."));
    else
        m_table->setEmptyText(tr("This cluster has no topics that you may see."),
                              tr("Create one, or ask for DESCRIBE permission on the topics you expect here."));
}

void TopicsPage::setNotWritable(const QString& why) { m_writes->setNotWritable(why); }

void TopicsPage::updateSelection()
{
    const auto count = m_table->selectedKeys().size();
    const QString none = count == 0 ? tr("Select a topic first.") : QString();
    m_messages->setEnabled(count > 0 && count <= MostTogether);
    m_messages->setToolTip(count == 0             ? none
                           : count > MostTogether ? tr("Select at most %1 topics.").arg(MostTogether)
                                                  : tr("Messages of the selected topics in one table"));
    m_writes->setUnfit(m_addPartitions, count == 1 ? QString() : tr("Select one topic first."));
    for (QPushButton* b : {m_deleteRecords, m_elect, m_delete})
        m_writes->setUnfit(b, none);
}

void TopicsPage::fillMenu(QMenu* menu)
{
    const QStringList topics = selectedTopics();
    if (topics.size() == 1) {
        const QString topic = topics.front();
        connect(menu->addAction(tr("&Open")), &QAction::triggered, this, [this, topic] { Q_EMIT topicActivated(topic); });
        const std::pair<QString, QString> sections[] = {{tr("&Messages"), QStringLiteral("messages")},
                                                        {tr("&Send a message"), QStringLiteral("produce")},
                                                        {tr("Se&ttings"), QStringLiteral("settings")},
                                                        {tr("Co&nsumers"), QStringLiteral("consumers")}};
        for (const auto& [label, section] : sections)
            connect(menu->addAction(label), &QAction::triggered, this, [this, topic, name = section] { Q_EMIT sectionRequested(topic, name); });
        menu->addSeparator();
    }
    if (topics.size() > 1) {
        QAction* together = menu->addAction(m_messages->icon(), tr("&Messages of the selected topics"), m_messages, &QAbstractButton::click);
        together->setEnabled(m_messages->isEnabled());
        menu->addSeparator();
    }
    for (QPushButton* b : {m_addPartitions, m_deleteRecords, m_elect, m_delete})
        m_writes->addTo(menu, b);
    menu->addSeparator();
}

} // namespace views
