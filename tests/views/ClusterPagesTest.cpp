// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ViewTest.h"
#include "kafka/analysis/ConfigPlan.h"
#include "models/BrokerModel.h"
#include "models/ConfigModel.h"
#include "models/QuorumModel.h"
#include "models/SortFilterModel.h"
#include "models/SummaryModel.h"
#include "views/dialogs/PlanDialog.h"
#include "views/dialogs/SettingForm.h"
#include "views/pages/BrokersPage.h"
#include "views/pages/OverviewPage.h"
#include "views/pages/SettingsPage.h"
#include "views/widgets/DataTable.h"
#include "views/widgets/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

namespace {

kafka::ClusterSummary summary()
{
    kafka::ClusterSummary s;
    s.brokersUp = 3;
    s.brokersKnown = 4;
    s.topics = 214;
    s.internalTopics = 3;
    s.partitions = 1284;
    s.replicas = 3852;
    s.underReplicated = 1;
    s.preferredLed = 1270;
    for (int id = 1; id <= 4; ++id) {
        kafka::BrokerLoad load;
        load.broker.id = id;
        load.up = id < 4;
        if (load.up)
            load.broker = {id, QStringLiteral("kafka-%1.example").arg(id), 9092, QStringLiteral("rack-%1").arg(QChar('a' + id - 1))};
        load.leaders = load.up ? 428 : 0;
        load.replicas = load.up ? 1284 : 1;
        load.preferred = load.up ? 428 : 1;
        load.preferredLed = load.up ? 424 : 0;
        load.outOfSync = load.up ? 0 : 1;
        s.brokers.push_back(load);
    }
    return s;
}

class ClusterPagesTest : public ::testing::Test
{
protected:
    void SetUp() override { views::Theme::instance().apply(views::ThemeChoice::Light); }
    void TearDown() override { views::Theme::instance().apply(views::ThemeChoice::Light); }
};

TEST_F(ClusterPagesTest, OverviewShowsFiguresAndLeadsOn)
{
    models::SummaryModel figures;
    models::BrokerModel brokers;
    models::QuorumModel quorum;
    views::OverviewPage page(&figures, &brokers, &quorum);
    page.setCluster(QStringLiteral("local"), QColor(0x2f6db5));
    page.setUpdatedAt(QDateTime::currentDateTime());
    page.resize(1000, 700);
    models::SummaryInput input {QStringLiteral("MkU3OEVBNTcwNTJENDM2Qk"), summary(), kafka::GroupListings {}};
    input.groups->groups = {{QStringLiteral("a"), kafka::GroupState::Stable}, {QStringLiteral("b"), kafka::GroupState::Empty}};
    figures.show(input);
    brokers.setRows(input.summary->brokers);
    page.setLoading(false);
    tests::showActive(page);

    auto* table = tests::named<QTableView>(&page, "Cluster summary");
    QSignalSpy target(&page, &views::OverviewPage::targetActivated);
    QSignalSpy broker(&page, &views::OverviewPage::brokerActivated);
    int row = -1;
    for (int r = 0; r < table->model()->rowCount(); ++r)
        if (table->model()->index(r, 0).data().toString() == QStringLiteral("Under-replicated partitions"))
            row = r;
    ASSERT_GE(row, 0);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(row, 0));
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(target.count(), 1);
    EXPECT_EQ(target.at(0).at(0).value<models::SummaryTarget>(), models::SummaryTarget::Topics);
    auto* brokersTable = tests::named<QTableView>(&page, "Brokers table");
    const QPoint second = brokersTable->visualRect(brokersTable->model()->index(1, 0)).center();
    QTest::mouseClick(brokersTable->viewport(), Qt::LeftButton, {}, second);
    QTest::mouseDClick(brokersTable->viewport(), Qt::LeftButton, {}, second);
    ASSERT_EQ(broker.count(), 1);
    EXPECT_EQ(broker.at(0).at(0).toInt(), 2);
    tests::picture(&page, "overview-light");

    auto* quorumTable = tests::named<QTableView>(&page, "Quorum table");
    EXPECT_FALSE(quorumTable->isVisible());
    page.setQuorumNote(QStringLiteral("Elected through ZooKeeper"));
    EXPECT_EQ(page.quorumTable()->emptyText(), QStringLiteral("Elected through ZooKeeper"));
    page.showQuorum();
    EXPECT_TRUE(quorumTable->isVisible());
    EXPECT_FALSE(brokersTable->isVisible());
    views::Theme::instance().apply(views::ThemeChoice::Dark);
    tests::picture(&page, "overview-dark");
}

TEST_F(ClusterPagesTest, BrokersSayWhyTheyAreEmpty)
{
    models::BrokerModel brokers;
    views::BrokersPage page(&brokers);
    EXPECT_EQ(page.table()->emptyText(), QStringLiteral("Loading…"));
    page.table()->setLoading(false);
    EXPECT_EQ(page.table()->emptyText(), QStringLiteral("No broker is known yet."));
    brokers.setRows(summary().brokers);
    EXPECT_EQ(page.table()->emptyText(), QString());
}

class SettingsPageTest : public ClusterPagesTest
{
protected:
    models::ConfigModel model {kafka::ConfigResourceType::Topic};
    views::SettingsPage page {&model};

    static kafka::ConfigEntry entry(const char* name, const char* value, kafka::ConfigSource source = kafka::ConfigSource::Default,
                                    const char* standard = nullptr)
    {
        kafka::ConfigEntry e;
        e.name = QString::fromLatin1(name);
        e.value = QString::fromLatin1(value);
        e.source = source;
        e.synonyms = {{e.name, e.value, source}};
        if (standard)
            e.synonyms.push_back({e.name, QString::fromLatin1(standard), kafka::ConfigSource::Default});
        return e;
    }
    void SetUp() override
    {
        ClusterPagesTest::SetUp();
        kafka::ConfigDescription d;
        d.entries = {entry("cleanup.policy", "compact", kafka::ConfigSource::DynamicTopic, "delete"), entry("compression.type", "producer"),
                     entry("min.insync.replicas", "1"), entry("retention.ms", "86400000", kafka::ConfigSource::DynamicTopic, "604800000")};
        kafka::ConfigEntry hidden = entry("secret.key", "");
        hidden.value.reset();
        hidden.sensitive = true;
        d.entries.push_back(hidden);
        model.show(d);
        page.table()->setLoading(false);
        page.rowsChanged();
        page.resize(900, 420);
    }
};

TEST_F(SettingsPageTest, EditsAndResetsTheSelectedSetting)
{
    tests::showActive(page);
    auto* edit = tests::named<QPushButton>(&page, "Edit setting");
    auto* reset = tests::named<QPushButton>(&page, "Reset setting");
    EXPECT_FALSE(edit->isEnabled());
    QSignalSpy edited(&page, &views::SettingsPage::editRequested);
    QSignalSpy resetted(&page, &views::SettingsPage::resetRequested);
    page.table()->selectKey(QStringLiteral("retention.ms"));
    QTest::mouseClick(edit, Qt::LeftButton);
    QTest::mouseClick(reset, Qt::LeftButton);
    page.table()->view()->setFocus();
    QTest::keyClick(page.table()->view(), Qt::Key_Return);
    ASSERT_EQ(edited.count(), 2);
    EXPECT_EQ(edited.at(1).at(0).toString(), QStringLiteral("retention.ms"));
    EXPECT_EQ(resetted.count(), 1);
    tests::picture(&page, "settings-light");

    page.table()->selectKey(QStringLiteral("min.insync.replicas"));
    EXPECT_TRUE(edit->isEnabled());
    EXPECT_FALSE(reset->isEnabled()) << "nothing is set at this level";
    page.table()->selectKey(QStringLiteral("secret.key"));
    EXPECT_FALSE(edit->isEnabled());
    EXPECT_TRUE(edit->toolTip().contains(QStringLiteral("hides")));
    page.table()->selectKey(QStringLiteral("retention.ms"));
    page.setNotWritable(QStringLiteral("This connection is read-only."));
    EXPECT_FALSE(edit->isEnabled());
    EXPECT_FALSE(reset->isEnabled());
}

TEST_F(SettingsPageTest, OnlyOverridden)
{
    tests::showActive(page);
    auto* only = tests::named<QCheckBox>(&page, "Only overridden");
    QTest::mouseClick(only, Qt::LeftButton, {}, QPoint(6, only->height() / 2));
    ASSERT_TRUE(only->isChecked());
    EXPECT_EQ(page.table()->proxy()->rowCount(), 2);
    model.show({});
    EXPECT_EQ(page.table()->emptyText(), QStringLiteral("Nothing is overridden: all settings are at their defaults."));
}

TEST_F(SettingsPageTest, TheFormOffersChoicesAndTellsWhenTypingPauses)
{
    views::SettingForm form(kafka::ConfigResourceType::Topic, *model.find(QStringLiteral("retention.ms")), {});
    tests::showActive(form);
    auto* field = tests::named<QComboBox>(&form, "New value");
    EXPECT_EQ(form.value(), QStringLiteral("86400000"));
    QSignalSpy changed(&form, &views::SettingForm::changed);
    field->lineEdit()->selectAll();
    QTest::keyClicks(field->lineEdit(), QStringLiteral("3600000"));
    EXPECT_EQ(changed.count(), 0) << "not for every key";
    ASSERT_TRUE(changed.wait(2000));
    EXPECT_EQ(form.value(), QStringLiteral("3600000"));
    EXPECT_EQ(changed.count(), 1);

    views::SettingForm choices(kafka::ConfigResourceType::Topic, *model.find(QStringLiteral("cleanup.policy")),
                               kafka::knownValues(*model.find(QStringLiteral("cleanup.policy"))));
    EXPECT_EQ(choices.value(), QStringLiteral("compact"));
    EXPECT_EQ(choices.findChild<QComboBox*>()->count(), 3);
}

TEST_F(SettingsPageTest, TheDialogWithItsForm)
{
    auto* dialog = new views::PlanDialog({QStringLiteral("local"), QStringLiteral("#2f6db5"), kafka::Environment::Development}, &page);
    tests::showActive(page);
    dialog->setForm(new views::SettingForm(kafka::ConfigResourceType::Topic, *model.find(QStringLiteral("retention.ms")), {}));
    kafka::ConfigPlanInput input;
    input.resource = {kafka::ConfigResourceType::Topic, QStringLiteral("orders")};
    input.current.entries = model.rows();
    input.changes = {{QStringLiteral("retention.ms"), QStringLiteral("3600000")}};
    dialog->setPlan(kafka::configPlan({{QStringLiteral("localhost:9092")}, QStringLiteral("local"), false}, input));
    dialog->open();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    EXPECT_FALSE(tests::named<QPushButton>(dialog, "Set")->isEnabled());
    tests::picture(dialog, "setting-plan");
    tests::named<QCheckBox>(dialog, "I have read the consequences and want this")->click();
    EXPECT_TRUE(tests::named<QPushButton>(dialog, "Set")->isEnabled());
    delete dialog;
}

} // namespace
