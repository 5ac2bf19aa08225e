// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/ConnectionDialog.h"
#include "app/ProfileStore.h"
#include "kafka/client/ClientProperties.h"
#include "tests/views/ViewTest.h"
#include "views/widgets/Banner.h"
#include "views/widgets/DataTable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using views::ConnectionDialog;
namespace properties = kafka::ClientProperties;

namespace {

views::ConnectionRules rules()
{
    views::ConnectionRules rules;
    rules.properties.refusal = [](const QString& name, const QString& value) { return properties::refusal(name, value); };
    rules.properties.isSecret = [](const QString& name) { return properties::verdict(name) == properties::Verdict::Secret; };
    rules.properties.names = properties::allowedNames();
    rules.isLoopback = app::isLoopback;
    rules.colours = app::profileColours();
    rules.isTaken = [](const QString& name, const QString& id) { return name == QStringLiteral("Taken") && id != QStringLiteral("taken-id"); };
    return rules;
}

class ConnectionDialogTest : public testing::Test
{
protected:
    void SetUp() override
    {
        dialog = new ConnectionDialog(rules());
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->setNew(QStringLiteral("#d97706"));
        tests::showActive(*dialog);
        name = tests::named<QLineEdit>(dialog, "Connection name");
        servers = tests::named<QLineEdit>(dialog, "Bootstrap servers");
        environment = tests::named<QComboBox>(dialog, "Environment");
        connectButton = tests::named<QPushButton>(dialog, "Connect");
        property = tests::named<QLineEdit>(dialog, "Property");
        value = tests::named<QLineEdit>(dialog, "Property value");
    }
    void TearDown() override { delete dialog; }
    QString verdict() const { return dialog->findChild<QLabel*>(QStringLiteral("propertyVerdict"))->text(); }
    void fillIn()
    {
        name->setText(QStringLiteral("Shop"));
        servers->setText(QStringLiteral("kafka.example:9092"));
        QTest::keyClick(environment, Qt::Key_End); // as a person does: production is the last
    }

    ConnectionDialog* dialog = nullptr;
    QLineEdit* name = nullptr;
    QLineEdit* servers = nullptr;
    QComboBox* environment = nullptr;
    QPushButton* connectButton = nullptr;
    QLineEdit* property = nullptr;
    QLineEdit* value = nullptr;
};

} // namespace

TEST_F(ConnectionDialogTest, IsFilledInByKeysAlone)
{
    QSignalSpy wanted(dialog, &ConnectionDialog::connectRequested);
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("Local"));
    QTest::keyClick(name, Qt::Key_Tab);
    ASSERT_TRUE(servers->hasFocus());
    QTest::keyClicks(servers, QStringLiteral("127.0.0.1:19092, localhost:29092"));
    EXPECT_EQ(environment->currentData().toInt(), int(kafka::Environment::Development)) << "this machine: proposed";
    EXPECT_TRUE(connectButton->isEnabled());
    tests::picture(dialog, "connection-dialog");
    QTest::keyClick(servers, Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    const auto profile = wanted.at(0).at(0).value<kafka::Profile>();
    EXPECT_EQ(profile.name, QStringLiteral("Local"));
    EXPECT_EQ(profile.bootstrapServers, QStringLiteral("127.0.0.1:19092,localhost:29092"));
    EXPECT_EQ(profile.environment, kafka::Environment::Development);
    EXPECT_TRUE(profile.readOnly) << "a new one is";
    EXPECT_EQ(profile.colour, QStringLiteral("#d97706"));
}

TEST_F(ConnectionDialogTest, TheEnvironmentMustBeChosen)
{
    name->setText(QStringLiteral("Shop"));
    servers->setText(QStringLiteral("kafka.example:9092"));
    EXPECT_FALSE(environment->currentData().isValid());
    EXPECT_FALSE(connectButton->isEnabled());
    environment->setCurrentIndex(environment->findData(int(kafka::Environment::Staging)));
    EXPECT_TRUE(connectButton->isEnabled());
}

TEST_F(ConnectionDialogTest, ServersAreCheckedAsTheyAreTyped)
{
    fillIn();
    for (const char* bad : {"", "kafka", "kafka:0", "kafka:70000", "kafka:9092,", "http://kafka/x:1", "two words:9092"}) {
        servers->setText(QLatin1String(bad));
        EXPECT_FALSE(connectButton->isEnabled()) << bad;
        EXPECT_FALSE(views::bootstrapProblem(QLatin1String(bad)).isEmpty()) << bad;
    }
    for (const char* good : {"kafka:9092", "a:1,b:2", "[::1]:9092", "SSL://kafka:9093", " kafka:9092 , b:1 "}) {
        servers->setText(QLatin1String(good));
        EXPECT_TRUE(connectButton->isEnabled()) << good;
    }
}

TEST_F(ConnectionDialogTest, ARefusedPropertyCannotBeSaved)
{
    fillIn();
    ASSERT_TRUE(connectButton->isEnabled());
    QSignalSpy saved(dialog, &ConnectionDialog::saveRequested);
    for (const char* bad : {"plugin.library.paths", "sasl.kerberos.kinit.cmd", "ssl.engine.location", "bootstrap.servers", "no.such.property"}) {
        property->setText(QLatin1String(bad));
        value->setText(QStringLiteral("x"));
        EXPECT_FALSE(verdict().isEmpty()) << bad;
        EXPECT_FALSE(connectButton->isEnabled()) << bad;
        tests::named<QPushButton>(dialog, "Save")->click();
        QTest::keyClick(value, Qt::Key_Return);
    }
    EXPECT_TRUE(saved.isEmpty());
    EXPECT_TRUE(dialog->profile().properties.empty());
    tests::picture(dialog, "connection-dialog-refused");
    property->clear();
    value->clear();
    EXPECT_TRUE(connectButton->isEnabled());
}

TEST_F(ConnectionDialogTest, ARefusedPropertyOfAFileIsShownAndBlocksSaving)
{
    kafka::Profile profile;
    profile.name = QStringLiteral("Imported");
    profile.bootstrapServers = QStringLiteral("h:1");
    profile.properties = {{QStringLiteral("plugin.library.paths"), QStringLiteral("/tmp/evil.so")}};
    dialog->setProfile(profile);
    EXPECT_FALSE(connectButton->isEnabled());
    auto* table = dialog->findChild<views::DataTable*>(QStringLiteral("propertiesTableFrame"));
    ASSERT_TRUE(table->selectKey(QStringLiteral("plugin.library.paths")));
    tests::named<QPushButton>(dialog, "Remove property")->click();
    EXPECT_TRUE(connectButton->isEnabled());
}

TEST_F(ConnectionDialogTest, SecretsAreDotsAndNeverCopied)
{
    fillIn();
    property->setText(QStringLiteral("sasl.password"));
    EXPECT_EQ(value->echoMode(), QLineEdit::Password);
    value->setText(QStringLiteral("canary-secret"));
    QTest::keyClick(value, Qt::Key_Return);
    EXPECT_EQ(property->text(), QString());
    auto* table = dialog->findChild<views::DataTable*>(QStringLiteral("propertiesTableFrame"));
    for (const QString& copy : {table->asTsv(), table->asJson(), table->asMarkdown()})
        EXPECT_FALSE(copy.contains(QStringLiteral("canary"))) << qPrintable(copy);
    const QAbstractItemModel* shown = table->view()->model();
    ASSERT_EQ(shown->rowCount(), 1);
    EXPECT_FALSE(shown->index(0, 1).data().toString().contains(QStringLiteral("canary")));
    ASSERT_EQ(dialog->profile().properties.size(), 1u);
    EXPECT_EQ(dialog->profile().properties[0].value, QStringLiteral("canary-secret"));
}

TEST_F(ConnectionDialogTest, WhatIsStillInTheFieldsCounts)
{
    fillIn();
    property->setText(QStringLiteral("security.protocol"));
    value->setText(QStringLiteral("ssl"));
    ASSERT_EQ(dialog->profile().properties.size(), 1u);
    EXPECT_EQ(dialog->profile().properties[0].name, QStringLiteral("security.protocol"));
}

TEST_F(ConnectionDialogTest, ATestSaysWhatHappenedAndCanBeCancelled)
{
    fillIn();
    QSignalSpy tested(dialog, &ConnectionDialog::testRequested);
    QSignalSpy cancelled(dialog, &ConnectionDialog::testCancelled);
    QPushButton* test = tests::named<QPushButton>(dialog, "Test connection");
    test->click();
    ASSERT_EQ(tested.size(), 1);
    dialog->setTesting();
    EXPECT_EQ(test->accessibleName(), QStringLiteral("Cancel test"));
    test->click();
    EXPECT_EQ(cancelled.size(), 1);
    EXPECT_EQ(test->accessibleName(), QStringLiteral("Test connection"));
    kafka::Error error;
    error.kind = kafka::ErrorKind::Connection;
    error.message = QStringLiteral("Connection refused");
    dialog->setTestFailed(error);
    EXPECT_TRUE(dialog->findChild<views::Banner*>()->text().contains(QStringLiteral("Connection refused")));
    dialog->setTestSucceeded(QStringLiteral("Connected"));
    EXPECT_TRUE(dialog->findChild<views::Banner*>()->text().contains(QStringLiteral("Connected")));
    EXPECT_TRUE(dialog->isVisible()) << "a test closes nothing";
}

TEST_F(ConnectionDialogTest, TheNameOfAnotherConnectionIsRefused)
{
    fillIn();
    name->setText(QStringLiteral(" Taken "));
    EXPECT_FALSE(connectButton->isEnabled());
    name->setText(QStringLiteral("Taken too"));
    EXPECT_TRUE(connectButton->isEnabled());
    kafka::Profile itself = dialog->profile();
    itself.id = QStringLiteral("taken-id");
    itself.name = QStringLiteral("Taken");
    dialog->setProfile(itself);
    EXPECT_TRUE(connectButton->isEnabled()) << "it may keep its own";
}

TEST_F(ConnectionDialogTest, NamesThatHideOrTurnTextAreRefused)
{
    fillIn();
    EXPECT_TRUE(connectButton->isEnabled());
    for (const QString& bad :
         {QStringLiteral("Shop\u202Etset"), QStringLiteral("Sh\u200Bop"), QStringLiteral("Sh\top"), QStringLiteral("Shop\u2066x")}) {
        name->clear();
        QTest::keyClicks(name, QStringLiteral("x")); // somebody has been there
        name->setText(bad);
        EXPECT_FALSE(connectButton->isEnabled()) << qPrintable(bad);
        bool said = false;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            said = said || (label->isVisible() && label->text().contains(QStringLiteral("cannot be seen")));
        EXPECT_TRUE(said);
    }
    for (const QString& good : {QStringLiteral("운영 클러스터"), QStringLiteral("R&D <b>x</b> é 😀")}) {
        name->setText(good);
        EXPECT_TRUE(connectButton->isEnabled()) << qPrintable(good);
    }
}

TEST_F(ConnectionDialogTest, MaskingGoesWithTheEnvironmentAndSaysSo)
{
    auto* note = dialog->findChild<QLabel*>(QStringLiteral("maskingNote"));
    const auto said = [&](kafka::Environment e) {
        environment->setCurrentIndex(environment->findData(int(e)));
        return note->isVisible() ? note->text() : QString();
    };
    EXPECT_FALSE(note->isVisible());
    EXPECT_TRUE(said(kafka::Environment::Production).contains(QStringLiteral("will be masked")));
    EXPECT_EQ(said(kafka::Environment::Staging), QString());
    kafka::Profile profile;
    profile.id = QStringLiteral("p");
    profile.name = QStringLiteral("Shop");
    profile.bootstrapServers = QStringLiteral("kafka.example:9092");
    profile.environment = kafka::Environment::Production;
    dialog->setProfile(profile);
    EXPECT_FALSE(note->isVisible());
    EXPECT_TRUE(said(kafka::Environment::Staging).contains(QStringLiteral("not be masked any more")));
    EXPECT_FALSE(dialog->profile().isMasked());
    profile.masking.on = true;
    dialog->setProfile(profile);
    EXPECT_EQ(said(kafka::Environment::Staging), QString()) << "a setting of its own stays";
    EXPECT_TRUE(dialog->profile().isMasked());
    profile.masking.on.reset();
    profile.environment = kafka::Environment::Development;
    dialog->setProfile(profile);
    EXPECT_TRUE(said(kafka::Environment::Production).contains(QStringLiteral("will be masked")));
}
