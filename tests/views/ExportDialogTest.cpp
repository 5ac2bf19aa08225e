// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/ExportDialog.h"

#include "tests/views/ViewTest.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <sys/stat.h>

using kafka::serde::RecordFormat;
using tests::named;
using views::ExportDialog;

namespace {

class ExportDialogTest : public testing::Test
{
protected:
    ~ExportDialogTest() override
    {
        delete m_dialog;
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // those that were closed
    }
    void open()
    {
        ExportDialog::Choices choices;
        choices.topic = QStringLiteral("orders");
        choices.shown = 10;
        choices.before = m_order;
        choices.masking = m_masking;
        m_dialog = new ExportDialog(choices);
        m_dialog->show();
    }
    void choose(RecordFormat format)
    {
        auto* formats = named<QComboBox>(m_dialog, "Format");
        formats->setCurrentIndex(formats->findData(int(format)));
    }
    QCheckBox* guard() { return m_dialog->findChild<QCheckBox*>(QStringLiteral("forSpreadsheets")); }
    void accept()
    {
        QSignalSpy wanted(m_dialog, &ExportDialog::exportRequested);
        QTest::keyClick(named<QPushButton>(m_dialog, "Export"), Qt::Key_Space);
        ASSERT_EQ(wanted.size(), 1);
        m_order = wanted[0][0].value<views::RecordExportOrder>();
    }
    QString problem() { return m_dialog->findChild<QLabel*>(QStringLiteral("exportProblem"))->text(); }

    QTemporaryDir m_folder;
    views::RecordExportOrder m_order;
    QString m_masking;
    QPointer<ExportDialog> m_dialog;
};

} // namespace

// A file that a spreadsheet runs is not made because another format was chosen before.
TEST_F(ExportDialogTest, TheGuardOfFormulasOutlivesOtherFormats)
{
    open();
    named<QLineEdit>(m_dialog, "File")->setText(m_folder.filePath(QStringLiteral("a.ndjson")));
    accept();
    open();
    choose(RecordFormat::Csv);
    EXPECT_TRUE(guard()->isEnabled());
    EXPECT_TRUE(guard()->isChecked());
    guard()->setChecked(false);
    accept();
    EXPECT_FALSE(m_order.formatting.forSpreadsheets);
    open();
    EXPECT_FALSE(guard()->isChecked()) << "switched off by a person";
    delete m_dialog;
}

TEST_F(ExportDialogTest, WhatIsMaskedIsLost)
{
    const auto note = [&] { return m_dialog->findChild<QLabel*>(QStringLiteral("exportNote"))->text(); };
    open();
    EXPECT_TRUE(note().contains(QStringLiteral("nothing is lost")));
    delete m_dialog;
    m_masking = QStringLiteral("Masked.");
    open();
    EXPECT_FALSE(note().contains(QStringLiteral("nothing is lost"))) << note().toStdString();
    delete m_dialog;
}

TEST_F(ExportDialogTest, APipeIsNoFile)
{
    const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    ASSERT_TRUE(QFile::link(pipe, m_folder.filePath(QStringLiteral("link"))));
    open();
    for (const char* name : {"pipe", "link"}) {
        named<QLineEdit>(m_dialog, "File")->setText(m_folder.filePath(QString::fromLatin1(name)));
        EXPECT_TRUE(problem().contains(QStringLiteral("is a device, a pipe or a socket"))) << problem().toStdString();
        EXPECT_FALSE(named<QPushButton>(m_dialog, "Export")->isEnabled());
    }
    delete m_dialog;
}

// What is disabled says what happens.
TEST_F(ExportDialogTest, RawValuesAreNotPacked)
{
    m_order.path = m_folder.filePath(QStringLiteral("a.ndjson.gz"));
    m_order.formatting.packing = kafka::serde::FilePacking::Gzip;
    open();
    auto* packing = named<QComboBox>(m_dialog, "Compression");
    EXPECT_EQ(packing->currentText(), QStringLiteral("gzip"));
    choose(RecordFormat::RawValues);
    EXPECT_FALSE(packing->isEnabled());
    EXPECT_EQ(packing->currentText(), QStringLiteral("none"));
    choose(RecordFormat::Csv);
    EXPECT_TRUE(packing->isEnabled());
    EXPECT_EQ(packing->currentText(), QStringLiteral("gzip")) << "as it was chosen";
    delete m_dialog;
}
