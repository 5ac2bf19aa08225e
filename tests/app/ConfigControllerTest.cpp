// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ConfigController.h"
#include "app/AlterConfigOperation.h"
#include "app/BrokersController.h"
#include "app/OverviewController.h"
#include "app/PlanFlow.h"
#include "models/BrokerModel.h"
#include "tests/app/Session.h"
#include "views/dialogs/PlanDialog.h"
#include "views/dialogs/SettingForm.h"
#include "views/pages/SettingsPage.h"
#include "views/widgets/Banner.h"
#include "views/widgets/DataTable.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using kafka::ConfigResource;
using kafka::ConfigResourceType;
using kafka::ConfigSource;

namespace {

QString q(const char* text) { return QString::fromUtf8(text); }

kafka::ConfigEntry entry(const char* name, const char* value, ConfigSource source = ConfigSource::Default)
{
    kafka::ConfigEntry e;
    e.name = q(name);
    e.value = q(value);
    e.source = source;
    if (source != ConfigSource::Default)
        e.synonyms.push_back({e.name, e.value, source});
    e.synonyms.push_back({e.name, q("604800000"), ConfigSource::Default});
    if (source == ConfigSource::Default)
        e.synonyms.back().value = e.value;
    return e;
}

template <typename W> W* named(QWidget* root, const char* name)
{
    for (W* w : root->findChildren<W*>())
        if (w->accessibleName() == q(name))
            return w;
    ADD_FAILURE() << "no " << name;
    return nullptr;
}

class ConfigTest : public ::testing::Test
{
protected:
    tests::Session s;
    const ConfigResource orders {ConfigResourceType::Topic, q("orders")};

    void SetUp() override
    {
        s.gateway->addTopic(q("orders"), 3, 3);
        s.gateway->configs[orders]
            = {entry("cleanup.policy", "delete"), entry("min.insync.replicas", "2"), entry("retention.ms", "604800000", ConfigSource::DynamicTopic)};
    }
    kafka::ConfigEntry& setting(const char* name)
    {
        for (auto& e : s.gateway->configs[orders])
            if (e.name == q(name))
                return e;
        throw std::runtime_error("no such setting");
    }
    /** Runs the operation's plan and returns it. */
    std::optional<kafka::ChangePlan> planOf(app::AlterConfigOperation& operation)
    {
        QSignalSpy planned(&operation, &app::ChangeOperation::planned);
        operation.computePlan();
        if (!tests::eventually([&] { return planned.count() > 0; }))
            return std::nullopt;
        return planned.at(0).at(0).value<kafka::ChangePlan>();
    }
    std::vector<kafka::RowOutcome> apply(app::AlterConfigOperation& operation, const std::vector<int>& rows)
    {
        QSignalSpy done(&operation, &app::ChangeOperation::rowDone);
        QSignalSpy finished(&operation, &app::ChangeOperation::finished);
        operation.apply(rows);
        EXPECT_TRUE(tests::eventually([&] { return finished.count() == 1; }, 10'000));
        std::vector<kafka::RowOutcome> outcomes;
        for (const auto& one : done)
            outcomes.push_back(one.at(1).value<kafka::RowOutcome>());
        return outcomes;
    }
};

using State = kafka::RowOutcome::State;

TEST_F(ConfigTest, SendsOnlyTheNamedKeyReadsBackAndCanBeUndone)
{
    app::AlterConfigOperation operation(s.session.get(), orders, {{q("retention.ms"), q("1209600000")}}, std::nullopt);
    ASSERT_TRUE(planOf(operation));
    const auto outcomes = apply(operation, {0});
    ASSERT_EQ(outcomes.size(), 1U);
    EXPECT_EQ(outcomes[0].state, State::Done);
    EXPECT_EQ(outcomes[0].text, q("now 1209600000 (topic override)"));
    ASSERT_EQ(s.gateway->lastAlterConfigs.size(), 1U);
    EXPECT_EQ(s.gateway->lastAlterConfigs[0].changes, (std::vector<kafka::ConfigChange> {{q("retention.ms"), q("1209600000")}}));
    EXPECT_EQ(setting("cleanup.policy").source, ConfigSource::Default) << "keys not named stay as they are";

    const QJsonObject point = operation.restorePoint();
    const std::unique_ptr<app::AlterConfigOperation> undo(app::AlterConfigOperation::fromRestorePoint(s.session.get(), point, nullptr));
    const auto plan = planOf(*undo);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->rows[0].after, q("604800000"));
    EXPECT_EQ(apply(*undo, {0})[0].state, State::Done);
    EXPECT_EQ(setting("retention.ms").value, q("604800000"));
}

TEST_F(ConfigTest, ResetTakesTheOverrideBackAndUndoSetsItAgain)
{
    setting("retention.ms").value = q("5000");
    setting("retention.ms").synonyms[0].value = q("5000");
    app::AlterConfigOperation operation(s.session.get(), orders, {{q("retention.ms"), std::nullopt}}, std::nullopt);
    EXPECT_EQ(planOf(operation)->rows[0].after, q("604800000 (default)"));
    EXPECT_EQ(apply(operation, {0})[0].state, State::Done);
    EXPECT_EQ(setting("retention.ms").source, ConfigSource::Default);
    const std::unique_ptr<app::AlterConfigOperation> undo(
        app::AlterConfigOperation::fromRestorePoint(s.session.get(), operation.restorePoint(), nullptr));
    EXPECT_EQ(planOf(*undo)->rows[0].after, q("5000"));
}

// R24: somebody else changes the setting between plan and Apply.
TEST_F(ConfigTest, R24_AForeignChangeAfterThePlanStopsTheWrite)
{
    app::AlterConfigOperation operation(s.session.get(), orders, {{q("retention.ms"), q("1000")}, {q("cleanup.policy"), q("compact")}}, std::nullopt);
    ASSERT_TRUE(planOf(operation));
    setting("retention.ms").value = q("777");
    const auto outcomes = apply(operation, {0, 1});
    ASSERT_EQ(outcomes.size(), 2U);
    EXPECT_EQ(outcomes[0].state, State::Failed);
    EXPECT_TRUE(outcomes[0].text.contains(q("777"))) << qUtf8Printable(outcomes[0].text);
    EXPECT_EQ(outcomes[1].state, State::Done);
    EXPECT_EQ(s.gateway->lastAlterConfigs[0].changes.size(), 1U) << "only the setting without conflict is sent";
    EXPECT_EQ(setting("retention.ms").value, q("777"));
}

TEST_F(ConfigTest, AValueTheBrokerKeepsInAnotherFormIsDone)
{
    s.gateway->keptAs = [](const QString&) { return q("true"); }; // as brokers do with "TRUE"
    app::AlterConfigOperation operation(s.session.get(), orders, {{q("retention.ms"), q("TRUE")}}, std::nullopt);
    ASSERT_TRUE(planOf(operation));
    const auto outcomes = apply(operation, {0});
    EXPECT_EQ(outcomes[0].state, State::Done) << qUtf8Printable(outcomes[0].text);
    EXPECT_TRUE(outcomes[0].text.contains(q("true"))) << qUtf8Printable(outcomes[0].text);
}

// What the broker would not take is known before Apply.
TEST_F(ConfigTest, TheBrokerChecksThePlan)
{
    app::AlterConfigOperation operation(s.session.get(), orders,
                                        {{q("retention.ms"), q("99999999999999999999")}, {q("cleanup.policy"), q("delete ")}}, std::nullopt);
    s.gateway->failEntity(q("validateConfigs"), q("orders"), FakeGateway::error(kafka::ErrorKind::Invalid, q("Not a number of type LONG")));
    auto plan = planOf(operation);
    ASSERT_TRUE(plan);
    EXPECT_FALSE(plan->applicable());
    EXPECT_TRUE(plan->refusal.contains(q("Not a number of type LONG"))) << qUtf8Printable(plan->refusal);
    EXPECT_EQ(setting("retention.ms").value, q("604800000")) << "a question changes nothing";
    EXPECT_EQ(s.gateway->count(q("alterConfigs")), 0);

    s.gateway->clearFaults();
    plan = planOf(operation);
    ASSERT_TRUE(plan);
    EXPECT_TRUE(plan->applicable());
    EXPECT_EQ(setting("retention.ms").value, q("604800000"));

    kafka::Error timeout = FakeGateway::error(kafka::ErrorKind::Timeout, q("No answer in time."));
    timeout.outcomeUnknown = true;
    s.gateway->fail(q("validateConfigs"), timeout);
    QSignalSpy failed(&operation, &app::ChangeOperation::planFailed);
    operation.computePlan();
    ASSERT_TRUE(tests::eventually([&] { return failed.count() == 1; }));
    EXPECT_FALSE(failed.at(0).at(0).value<kafka::Error>().outcomeUnknown) << "nothing was to be changed";
}

TEST_F(ConfigTest, RefusalsAndTimeoutsAreToldApart)
{
    app::AlterConfigOperation operation(s.session.get(), orders, {{q("retention.ms"), q("1000")}}, std::nullopt);
    ASSERT_TRUE(planOf(operation));
    s.gateway->fail(q("alterConfigs"), FakeGateway::error(kafka::ErrorKind::Authorisation, q("Not allowed."), q("TOPIC_AUTHORIZATION_FAILED")));
    auto outcomes = apply(operation, {0});
    EXPECT_EQ(outcomes[0].state, State::Failed);
    EXPECT_TRUE(operation.restorePoint().isEmpty()) << "nothing to undo";

    kafka::Error timeout = FakeGateway::error(kafka::ErrorKind::Timeout, q("No answer in time."));
    timeout.outcomeUnknown = true;
    s.gateway->fail(q("alterConfigs"), timeout);
    outcomes = apply(operation, {0});
    EXPECT_EQ(outcomes[0].state, State::Unknown);
    EXPECT_TRUE(outcomes[0].text.contains(q("604800000"))) << "what it reads now is said";
}

TEST_F(ConfigTest, ACancelledWriteIsUnknownAndReadBack)
{
    for (const bool happened : {false, true}) {
        app::AlterConfigOperation operation(s.session.get(), orders, {{q("retention.ms"), q("1000")}}, std::nullopt);
        ASSERT_TRUE(planOf(operation));
        s.gateway->hold(q("alterConfigs"));
        const int asked = s.gateway->count(q("alterConfigs"));
        QSignalSpy done(&operation, &app::ChangeOperation::rowDone);
        QSignalSpy finished(&operation, &app::ChangeOperation::finished);
        operation.apply({0});
        ASSERT_TRUE(tests::eventually([&] { return s.gateway->count(q("alterConfigs")) > asked; }));
        if (happened)
            setting("retention.ms").value = q("1000"); // the broker did it, its answer is not waited for
        operation.cancel();
        ASSERT_TRUE(tests::eventually([&] { return finished.count() == 1; }, 15'000));
        ASSERT_EQ(done.count(), 1);
        const auto outcome = done.at(0).at(1).value<kafka::RowOutcome>();
        EXPECT_EQ(outcome.state, happened ? State::Done : State::Unknown) << qUtf8Printable(outcome.text);
        EXPECT_TRUE(outcome.text.contains(happened ? q("now 1000") : q("604800000"))) << qUtf8Printable(outcome.text);
    }
}

TEST_F(ConfigTest, ThePageReadsEditsAndRefreshes)
{
    s.session->data()->refreshMetadata();
    app::ConfigController controller(s.session.get(), orders);
    controller.page()->resize(900, 500);
    controller.page()->show();
    controller.setActive(true);
    ASSERT_TRUE(tests::eventually([&] { return controller.settings().has_value(); }));
    auto* page = qobject_cast<views::SettingsPage*>(controller.page());
    page->table()->selectKey(q("retention.ms"));
    named<QPushButton>(page, "Edit setting")->click();
    auto* dialog = page->window()->findChild<views::PlanDialog*>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(tests::eventually([&] { return !dialog->plan().rows.empty(); }));
    auto* apply = named<QPushButton>(dialog, "Set");
    EXPECT_FALSE(apply->isEnabled()) << "nothing is changed yet";
    auto* field = named<QComboBox>(dialog, "New value")->lineEdit();
    field->selectAll();
    QTest::keyClicks(field, q("1209600000"));
    ASSERT_TRUE(tests::eventually([&] { return apply->isEnabled(); }));
    EXPECT_EQ(dialog->plan().rows[0].after, q("1209600000"));
    QTest::keyClicks(field, q("0"));
    EXPECT_FALSE(apply->isEnabled()) << "the plan on the screen is for the value before";
    ASSERT_TRUE(tests::eventually([&] { return apply->isEnabled(); }));
    apply->click();
    ASSERT_TRUE(tests::eventually([&] { return controller.settings()->find(q("retention.ms"))->value == q("12096000000"); }));
    ASSERT_EQ(s.journal.entries().size(), 1U);
    EXPECT_FALSE(s.journal.entries().front().restorePoint.isEmpty());
    dialog->close();
}

TEST_F(ConfigTest, AFailedReadKeepsTheOldRows)
{
    app::ConfigController controller(s.session.get(), orders);
    controller.setActive(true);
    ASSERT_TRUE(tests::eventually([&] { return controller.settings().has_value(); }));
    auto* page = qobject_cast<views::SettingsPage*>(controller.page());
    s.gateway->failEntity(q("describeConfigs"), q("orders"), FakeGateway::error(kafka::ErrorKind::Authorisation, q("Not allowed.")));
    controller.refresh();
    ASSERT_TRUE(tests::eventually([&] { return !page->banner()->text().isEmpty(); }));
    EXPECT_TRUE(page->banner()->text().contains(q("Not allowed.")));
    EXPECT_EQ(page->table()->model()->rowCount(), 3);
    s.gateway->clearFaults();
    controller.refresh();
    EXPECT_TRUE(tests::eventually([&] { return page->banner()->text().isEmpty(); }));
}

TEST_F(ConfigTest, ReadOnlyConnectionsOfferNoChange)
{
    tests::Session readOnly(kafka::Environment::Development, true);
    readOnly.gateway->configs[orders] = {entry("retention.ms", "1", ConfigSource::DynamicTopic)};
    app::ConfigController controller(readOnly.session.get(), orders);
    controller.setActive(true);
    ASSERT_TRUE(tests::eventually([&] { return controller.settings().has_value(); }));
    auto* page = qobject_cast<views::SettingsPage*>(controller.page());
    page->table()->selectKey(q("retention.ms"));
    EXPECT_FALSE(named<QPushButton>(page, "Edit setting")->isEnabled());
    EXPECT_TRUE(readOnly.gateway->sent.isEmpty());
}

TEST_F(ConfigTest, OverviewCountsUnderMinIsrFromTheTopicsSettings)
{
    s.gateway->addTopic(q("payments"), 1, 3).partitions[0].isr = {1};
    s.gateway->configs[{ConfigResourceType::Topic, q("payments")}] = {entry("min.insync.replicas", "2")};
    app::OverviewController controller(s.session.get());
    controller.setActive(true);
    auto* table = named<QTableView>(controller.page(), "Cluster summary");
    const auto value = [&](const char* name) {
        for (int r = 0; r < table->model()->rowCount(); ++r)
            if (table->model()->index(r, 0).data().toString() == q(name))
                return table->model()->index(r, 1).data().toString();
        return QString();
    };
    EXPECT_EQ(value("Under min ISR"), q("\u2014"));
    ASSERT_TRUE(tests::eventually([&] { return value("Under min ISR") == q("1"); })) << qUtf8Printable(value("Under min ISR"));
    EXPECT_EQ(value("Under-replicated partitions"), q("1"));
    EXPECT_EQ(value("Cluster id"), q("fake-cluster"));
    EXPECT_EQ(s.gateway->count(q("describeConfigs")), 1) << "one request for all topics";
    QSignalSpy again(s.session->data(), &app::ClusterData::metadataChanged);
    controller.refresh();
    ASSERT_TRUE(tests::eventually([&] { return again.count() >= 1; }));
    QTest::qWait(50); // a request for settings would have been sent by now
    EXPECT_EQ(s.gateway->count(q("describeConfigs")), 1) << "settings are kept";

    QSignalSpy open(&controller, &app::PageController::openRequested);
    Q_EMIT named<QTableView>(controller.page(), "Brokers table")
        ->doubleClicked(named<QTableView>(controller.page(), "Brokers table")->model()->index(0, 0));
    ASSERT_EQ(open.count(), 1);
    EXPECT_EQ(open.at(0).at(0).value<app::PageKey>().kind, app::PageKey::Kind::Broker);
    EXPECT_EQ(open.at(0).at(0).value<app::PageKey>().name, q("1"));
}

TEST_F(ConfigTest, BrokersPageShowsRacksAndTheBrokenOne)
{
    s.gateway->topics[0].partitions[0].replicas = {1, 2, 9};
    app::BrokersController controller(s.session.get());
    controller.setActive(true);
    auto* table = named<QTableView>(controller.page(), "Brokers table");
    ASSERT_TRUE(tests::eventually([&] { return table->model()->rowCount() == 4; }));
    EXPECT_EQ(table->model()->index(3, models::BrokerModel::State).data().toString(), q("Down"));
    ASSERT_TRUE(tests::eventually([&] { return table->model()->index(0, models::BrokerModel::Rack).data().toString() != q("\u2014"); }));
    s.gateway->fail(q("metadata"), FakeGateway::error(kafka::ErrorKind::Timeout, q("No answer.")));
    controller.refresh();
    auto* banner = controller.page()->findChild<views::Banner*>();
    ASSERT_TRUE(tests::eventually([&] { return banner->text().contains(q("No answer.")); }));
    EXPECT_EQ(table->model()->rowCount(), 4) << "old rows stay";
}

} // namespace
