// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// When messages of a tab are masked, and how somebody gets to see them raw.
#include "app/MaskSecret.h"
#include "app/MaskingController.h"
#include "kafka/masking/MaskRules.h"
#include "models/RecordModel.h"
#include "tests/app/Session.h"
#include "tests/views/ViewTest.h"
#include "views/dialogs/MaskingDialog.h"
#include "views/dialogs/ShowRawDialog.h"
#include "views/pages/MessagesPage.h"
#include "views/widgets/Banner.h"
#include "views/widgets/MaskBadge.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using app::MaskingController;
using kafka::Environment;
using tests::named;
using views::MaskBadge;

namespace {

const QString Topic = QStringLiteral("customers");

struct Tab
{
    explicit Tab(Environment environment) : session(environment)
    {
        kafka::RecordBatchBuilder b;
        b.add(Topic, {0, 1, 1, kafka::TimestampType::CreateTime, "k", "call 010-1234-5678", {}});
        model.append({b.take()});
        controller = std::make_unique<MaskingController>(session.session.get(), QStringList(Topic), app::MaskedPage::of(&page), nullptr);
    }
    QString value() const { return model.index(0, models::RecordModel::Value).data().toString(); }
    void trigger(const char* action)
    {
        for (QAction* a : page.maskBadge()->menu()->actions())
            if (a->text().remove(QLatin1Char('&')) == QString::fromUtf8(action))
                return a->trigger();
        ADD_FAILURE() << "no action " << action;
    }

    tests::Session session;
    models::RecordModel model;
    views::MessagesPage page {&model};
    std::unique_ptr<MaskingController> controller;
};

} // namespace

TEST(Masking, OnByDefaultForProductionOnly)
{
    for (const auto& [environment, masked] :
         {std::pair(Environment::Production, true), std::pair(Environment::Staging, false), std::pair(Environment::Development, false)}) {
        Tab tab(environment);
        EXPECT_EQ(tab.value(), masked ? QStringLiteral("call ***-****-5678") : QStringLiteral("call 010-1234-5678"));
        EXPECT_EQ(tab.page.maskBadge()->state(), masked ? MaskBadge::State::Masked : MaskBadge::State::Off);
        EXPECT_EQ(tab.page.maskBadge()->accessibleName(), masked ? QStringLiteral("Masked: 3 rules") : QStringLiteral("Not masked"));
        EXPECT_EQ(tab.model.index(0, models::RecordModel::Value).data(models::RecordModel::MaskRole).toInt() != 0, masked);
    }
}

TEST(Masking, RawOnlyWithAReasonInTheJournalAndForThisTabOnly)
{
    Tab tab(Environment::Production);
    views::MessagesPage otherPage(&tab.model);
    tab.trigger("Show raw…");
    auto* dialog = tab.page.findChild<views::ShowRawDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* show = dialog->findChild<QPushButton*>(QStringLiteral("showRaw"));
    EXPECT_FALSE(show->isEnabled()) << "without a reason";
    dialog->findChild<QLineEdit*>(QStringLiteral("rawReason"))->setText(QStringLiteral("  "));
    EXPECT_FALSE(show->isEnabled());
    dialog->findChild<QLineEdit*>(QStringLiteral("rawReason"))->setText(QStringLiteral("ticket 4711"));
    EXPECT_EQ(tab.value(), QStringLiteral("call ***-****-5678")) << "nothing before it is confirmed";
    show->click();
    EXPECT_EQ(tab.value(), QStringLiteral("call 010-1234-5678"));
    EXPECT_EQ(tab.page.maskBadge()->state(), MaskBadge::State::Raw);
    EXPECT_EQ(tab.controller->masker(), nullptr);
    const auto& entries = tab.session.journal.entries();
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries.front().kind, QStringLiteral("masking.raw"));
    EXPECT_EQ(entries.front().user, app::ChangeJournal::currentUser());
    EXPECT_EQ(entries.front().cluster, QStringLiteral("Test"));
    EXPECT_TRUE(entries.front().title.contains(Topic) && entries.front().title.contains(QStringLiteral("ticket 4711")));
    EXPECT_TRUE(entries.front().finished);

    Tab another(Environment::Production);
    EXPECT_EQ(another.page.maskBadge()->state(), MaskBadge::State::Masked);
    tab.trigger("Mask again");
    EXPECT_EQ(tab.value(), QStringLiteral("call ***-****-5678"));
}

TEST(Masking, RawIsWhatWasAskedForAndNoOtherTopic)
{
    Tab tab(Environment::Production);
    const auto showRaw = [&] {
        tab.trigger("Show raw…");
        auto* dialog = tab.page.findChild<views::ShowRawDialog*>();
        dialog->findChild<QLineEdit*>(QStringLiteral("rawReason"))->setText(QStringLiteral("ticket 4711"));
        dialog->findChild<QPushButton*>(QStringLiteral("showRaw"))->click();
        delete dialog;
    };
    showRaw();
    ASSERT_EQ(tab.value(), QStringLiteral("call 010-1234-5678"));
    const QString payroll = QStringLiteral("payroll");
    tab.controller->setTopics({Topic, payroll});
    EXPECT_EQ(tab.value(), QStringLiteral("call ***-****-5678"));
    EXPECT_EQ(tab.page.maskBadge()->state(), MaskBadge::State::Masked);
    EXPECT_NE(tab.controller->masker(), nullptr);
    tab.controller->setTopics({Topic});
    EXPECT_EQ(tab.value(), QStringLiteral("call ***-****-5678")) << "asked for anew";
    tab.controller->setTopics({Topic, payroll});
    showRaw();
    EXPECT_EQ(tab.value(), QStringLiteral("call 010-1234-5678"));
    EXPECT_TRUE(tab.session.journal.entries().front().title.contains(payroll) || tab.session.journal.entries().back().title.contains(payroll));
    tab.controller->setTopics({payroll});
    EXPECT_EQ(tab.controller->masker(), nullptr) << "that one was named";
}

TEST(Masking, WhatCannotBeJournalledIsNotShown)
{
    Tab tab(Environment::Production);
    const QString file = tab.session.journal.file();
    ASSERT_TRUE(QDir().mkpath(file)) << "a folder in its place: nobody can write there";
    tab.trigger("Show raw…");
    auto* dialog = tab.page.findChild<views::ShowRawDialog*>();
    dialog->findChild<QLineEdit*>(QStringLiteral("rawReason"))->setText(QStringLiteral("ticket 4711"));
    dialog->findChild<QPushButton*>(QStringLiteral("showRaw"))->click();
    EXPECT_EQ(tab.value(), QStringLiteral("call ***-****-5678"));
    EXPECT_EQ(tab.page.maskBadge()->state(), MaskBadge::State::Masked);
}

TEST(Masking, RulesAreEditedTriedAndJournalled)
{
    Tab tab(Environment::Production);
    QSignalSpy chosen(tab.session.session.get(), &app::ClusterSession::maskingChosen);
    tab.trigger("Masking rules…");
    auto* dialog = tab.page.findChild<views::MaskingDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* save = dialog->findChild<QPushButton*>(QStringLiteral("save"));
    EXPECT_EQ(dialog->masking(), kafka::Masking()) << "opening it changes nothing";
    dialog->findChild<QPushButton*>(QStringLiteral("addRule"))->click();
    EXPECT_FALSE(save->isEnabled()) << "a field is missing";
    auto* what = named<QComboBox>(dialog, "What");
    auto* where = named<QLineEdit>(dialog, "Where");
    const auto type = [](QLineEdit* field, const char* text) {
        field->selectAll();
        QTest::keyClicks(field, QString::fromLatin1(text));
    };
    what->setCurrentIndex(3);
    type(where, "call[");
    EXPECT_FALSE(save->isEnabled());
    auto* problem = dialog->findChild<QLabel*>(QStringLiteral("maskProblem"));
    EXPECT_TRUE(problem->text().contains(QStringLiteral("character 5"))) << problem->text().toStdString();
    type(where, "call");
    EXPECT_TRUE(save->isEnabled()) << problem->text().toStdString();
    type(named<QLineEdit>(dialog, "Name"), "Calls");
    named<QComboBox>(dialog, "Action")->setCurrentIndex(0);
    auto* sample = dialog->findChild<QPlainTextEdit*>(QStringLiteral("maskSample"));
    auto* masked = dialog->findChild<QPlainTextEdit*>(QStringLiteral("maskedSample"));
    EXPECT_TRUE(masked->toPlainText().contains(QStringLiteral("***-****-5678")));
    sample->setPlainText(QStringLiteral("call 02-123-4567"));
    EXPECT_EQ(masked->toPlainText(), QStringLiteral(" **-***-4567"));
    save->click();
    EXPECT_EQ(tab.value(), QStringLiteral(" ***-****-5678"));
    EXPECT_EQ(chosen.size(), 1);
    ASSERT_EQ(tab.session.journal.entries().size(), 1U);
    EXPECT_EQ(tab.session.journal.entries().front().rows.size(), 1U);
    EXPECT_EQ(tab.session.journal.entries().front().rows.front().entity, QStringLiteral("Calls"));
    EXPECT_EQ(tab.page.maskBadge()->accessibleName(), QStringLiteral("Masked: 4 rules"));
    // A rule that was broken in the file hides; it does not switch masking off.
    kafka::Masking broken = tab.session.session->profile().masking;
    broken.rules->back().where = QStringLiteral("call[");
    tab.session.session->setMasking(broken);
    EXPECT_TRUE(tab.value().startsWith(QStringLiteral("(hidden"))) << tab.value().toStdString();
    EXPECT_TRUE(tab.page.maskBadge()->sentence().contains(QStringLiteral("Calls")));
}

TEST(Masking, SwitchingItOffIsJournalledToo)
{
    Tab tab(Environment::Production);
    tab.trigger("Masking rules…");
    auto* dialog = tab.page.findChild<views::MaskingDialog*>();
    named<QComboBox>(dialog, "Masking")->setCurrentIndex(2);
    dialog->findChild<QPushButton*>(QStringLiteral("save"))->click();
    EXPECT_EQ(tab.value(), QStringLiteral("call 010-1234-5678"));
    ASSERT_EQ(tab.session.journal.entries().size(), 1U);
    const auto row = tab.session.journal.entries().front().rows.front();
    EXPECT_EQ(row.before, QStringLiteral("on"));
    EXPECT_EQ(row.after, QStringLiteral("off"));
}

TEST(Masking, TheSecretIsMadeOncePrivateAndKept)
{
    QTemporaryDir folder;
    const QByteArray secret = app::maskSecret(folder.path());
    EXPECT_EQ(secret.size(), 32);
    EXPECT_EQ(app::maskSecret(folder.path()), secret);
    const QString path = folder.filePath(QStringLiteral("mask.key"));
    EXPECT_EQ(QFileInfo(path).permissions() & ~(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser), 0);
    QTemporaryDir copy; // read again, as the next start does
    ASSERT_TRUE(QFile::copy(path, copy.filePath(QStringLiteral("mask.key"))));
    EXPECT_EQ(app::maskSecret(copy.path()), secret);
    QTemporaryDir other;
    EXPECT_NE(app::maskSecret(other.path()), secret);
}

TEST(Masking, ErrorsOfScriptsAreMaskedWhereverTheyStand)
{
    const auto quoting = [] {
        kafka::ScanProgress progress;
        kafka::Error error;
        error.message = QStringLiteral("The filter failed: Error: 010-1234-5678");
        progress.error = error;
        progress.partitions.resize(1);
        progress.partitions.front().error = error;
        return progress;
    };
    kafka::ScanProgress progress = quoting();
    app::maskErrors(progress, std::make_shared<kafka::masking::Masker>(kafka::masking::readyMadeRules(), "secret"), Topic);
    EXPECT_EQ(progress.error->message, QStringLiteral("The filter failed: Error: ***-****-5678"));
    EXPECT_EQ(progress.partitions.front().error->message, progress.error->message);
    kafka::MaskRule elsewhere; // a rule of another topic of the same scan
    elsewhere.what = kafka::MaskRule::What::PhoneNumber;
    elsewhere.topics = QStringLiteral("others");
    progress = quoting();
    progress.partitions.front().topic = elsewhere.topics;
    app::maskErrors(progress, std::make_shared<kafka::masking::Masker>(std::vector {elsewhere}, "secret"), Topic);
    EXPECT_EQ(progress.error->message, QStringLiteral("The filter failed: Error: ***-****-5678"));
    EXPECT_EQ(progress.partitions.front().error->message, progress.error->message);
    progress = quoting();
    app::maskErrors(progress, nullptr, Topic);
    EXPECT_EQ(progress.error->message, quoting().error->message);
}

TEST(Masking, LeavingProductionIsSaidInEveryTab)
{
    Tab tab(Environment::Production);
    kafka::Profile profile = tab.session.session->profile();
    profile.environment = Environment::Staging;
    tab.session.session->setProfile(profile);
    EXPECT_EQ(tab.value(), QStringLiteral("call 010-1234-5678"));
    EXPECT_EQ(tab.page.maskBadge()->state(), MaskBadge::State::Off);
    EXPECT_TRUE(tab.page.banner()->isVisibleTo(&tab.page));
    EXPECT_TRUE(tab.page.banner()->text().contains(QStringLiteral("not masked any more")));
    profile.environment = Environment::Production;
    tab.session.session->setProfile(profile);
    EXPECT_EQ(tab.value(), QStringLiteral("call ***-****-5678"));
    EXPECT_FALSE(tab.page.banner()->isVisibleTo(&tab.page)) << "it is masked again";
    profile.environment = Environment::Staging;
    profile.masking.on = true; // a setting of its own
    tab.session.session->setProfile(profile);
    EXPECT_EQ(tab.page.maskBadge()->state(), MaskBadge::State::Masked);
}
