// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The produce pane by simulated keys and clicks.
#include "views/pages/ProducePage.h"
#include "models/DeliveryModel.h"
#include "models/HeaderModel.h"
#include "views/widgets/DataTable.h"
#include "views/widgets/HeaderEditor.h"
#include "views/widgets/PayloadEditor.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using kafka::Header;
using kafka::RecordToSend;
using kafka::SendRequest;
using kafka::serde::PayloadFormat;
using models::HeaderModel;

namespace {

class ProducePageTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        page.resize(1000, 700);
        page.setPartitions({kafka::Partition {0, 1, {1}, {1}}, kafka::Partition {1, -1, {2}, {}}, kafka::Partition {2, 1, {1}, {1}}});
        page.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    }
    template <typename W> W* child(const char* objectName) { return page.findChild<W*>(QLatin1String(objectName)); }
    QPushButton* send() { return child<QPushButton>("send"); }
    QString status() { return child<QLabel>("sendStatus")->text(); }
    SendRequest sent(int i = 0) { return sends.at(i).at(0).value<SendRequest>(); }
    void type(views::PayloadEditor* editor, const QString& text)
    {
        editor->edit()->setFocus();
        QTest::keyClicks(editor->edit(), text);
    }

    HeaderModel headers;
    models::DeliveryModel deliveries;
    views::ProducePage page {&headers, &deliveries};
    QSignalSpy sends {&page, &views::ProducePage::sendRequested};
};

} // namespace

TEST_F(ProducePageTest, HasTheNamesThatScriptsUse)
{
    const QStringList names {u"Target partition"_qs, u"Key"_qs,         u"Key format"_qs, u"Value"_qs, u"Value format"_qs,    u"Headers table"_qs,
                             u"Add header"_qs,       u"Compression"_qs, u"Copies"_qs,     u"Send"_qs,  u"Deliveries table"_qs};
    QStringList found;
    for (const QWidget* w : page.findChildren<QWidget*>())
        found << w->accessibleName();
    for (const QString& name : names)
        EXPECT_TRUE(found.contains(name)) << qPrintable(name);
}

TEST_F(ProducePageTest, DefaultsAreTheHouseDefaults)
{
    type(page.value(), u"hello"_qs);
    QTest::mouseClick(send(), Qt::LeftButton);
    ASSERT_EQ(sends.count(), 1);
    const SendRequest r = sent();
    EXPECT_EQ(r.settings, kafka::ProducerSettings {});
    EXPECT_EQ(r.settings.acks, kafka::Acks::All);
    EXPECT_TRUE(r.settings.idempotent);
    EXPECT_EQ(r.settings.partitioner, kafka::Partitioner::Murmur2Random);
    EXPECT_EQ(r.copies, 1);
    EXPECT_EQ(r.record.partition, -1);
    EXPECT_TRUE(r.record.key.isNull()) << "no key was typed";
    EXPECT_EQ(r.record.value, "hello");
    EXPECT_EQ(page.value()->edit()->toPlainText(), u"hello"_qs) << "contents are kept";
}

TEST_F(ProducePageTest, R59_DoubleClickSendsOnce)
{
    QTest::mouseClick(send(), Qt::LeftButton);
    QTest::mouseDClick(send(), Qt::LeftButton); // the second press alone, as the window system sends it
    QTest::mouseRelease(send(), Qt::LeftButton);
    EXPECT_EQ(sends.count(), 1);
    QTest::mouseClick(send(), Qt::LeftButton); // the third click of a triple one
    EXPECT_EQ(sends.count(), 1);
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    QTest::mouseClick(send(), Qt::LeftButton);
    EXPECT_EQ(sends.count(), 2) << "a click of its own sends again";
}

TEST_F(ProducePageTest, R59_HeldKeySendsOnce)
{
    type(page.value(), u"x"_qs);
    for (int i = 0; i < 5; ++i)
        QTest::simulateEvent(page.value()->edit(), true, Qt::Key_Return, Qt::ControlModifier, u"\r"_qs, i > 0);
    EXPECT_EQ(sends.count(), 1);
    EXPECT_EQ(page.value()->edit()->toPlainText(), u"x"_qs) << "Ctrl+Enter types no line";
    QTest::keyClick(page.value()->edit(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(sends.count(), 2);
    QTest::keyClick(page.key()->edit(), Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
    send()->setFocus();
    const auto before = sends.count();
    for (int i = 0; i < 5; ++i)
        QTest::simulateEvent(send(), true, Qt::Key_Space, Qt::NoModifier, u" "_qs, i > 0);
    QTest::simulateEvent(send(), false, Qt::Key_Space, Qt::NoModifier, u" "_qs, false);
    EXPECT_EQ(sends.count(), before + 1);
}

TEST_F(ProducePageTest, R59_NothingIsSentWhileASendIsUnderWay)
{
    page.setSending(true);
    QTest::keyClick(page.value()->edit(), Qt::Key_Return, Qt::ControlModifier);
    send()->click();
    EXPECT_EQ(sends.count(), 0);
    EXPECT_EQ(status(), u"Sending…"_qs);
    EXPECT_TRUE(child<QPushButton>("cancelSending")->isVisible());
    page.setSending(false);
    send()->click();
    EXPECT_EQ(sends.count(), 1);
}

TEST_F(ProducePageTest, R67_ReadOnlySendsNothingAndSaysWhy)
{
    page.setNotWritable(u"This connection is read-only."_qs);
    EXPECT_FALSE(send()->isEnabled());
    EXPECT_EQ(status(), u"This connection is read-only."_qs);
    QTest::keyClick(page.value()->edit(), Qt::Key_Return, Qt::ControlModifier);
    QTest::mouseClick(send(), Qt::LeftButton);
    EXPECT_EQ(sends.count(), 0);
    page.setNotWritable({});
    EXPECT_TRUE(send()->isEnabled());
}

TEST_F(ProducePageTest, JsonIsCheckedAsYouType)
{
    page.value()->setFormat(PayloadFormat::Json);
    EXPECT_FALSE(send()->isEnabled()) << "no text is no JSON";
    type(page.value(), u"{\"a\": tru}"_qs);
    EXPECT_FALSE(send()->isEnabled());
    EXPECT_TRUE(status().contains(u"Value: 1:"_qs)) << qPrintable(status());
    EXPECT_EQ(page.value()->edit()->extraSelections().size(), 1);
    QTest::keyClick(page.value()->edit(), Qt::Key_Left);
    QTest::keyClicks(page.value()->edit(), u"e"_qs);
    EXPECT_TRUE(send()->isEnabled()) << qPrintable(status());
    EXPECT_TRUE(page.value()->edit()->extraSelections().isEmpty());
    send()->click();
    EXPECT_EQ(sent().record.value, "{\"a\": true}");
}

TEST_F(ProducePageTest, TypingAKeyMakesItText)
{
    EXPECT_EQ(page.key()->formatBox()->currentText(), u"null"_qs);
    type(page.key(), u"k1"_qs);
    EXPECT_EQ(page.key()->formatBox()->currentText(), u"Text"_qs);
    send()->click();
    EXPECT_EQ(sent().record.key, "k1");
    page.key()->setFormat(PayloadFormat::Empty);
    send()->click();
    EXPECT_TRUE(sent(1).record.key.isEmpty());
    EXPECT_FALSE(sent(1).record.key.isNull());
    page.value()->setFormat(PayloadFormat::Null);
    send()->click();
    EXPECT_TRUE(sent(2).record.value.isNull());
}

TEST_F(ProducePageTest, HeadersByKeyboard)
{
    const auto cell = [this](const QString& text, bool last) {
        auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        ASSERT_TRUE(editor) << qPrintable(text);
        QTest::keyClicks(editor, text);
        if (!last)
            QTest::keyClick(editor, Qt::Key_Tab);
    };
    for (int i = 0; i < 2; ++i) {
        QTest::mouseClick(child<QPushButton>("addHeader"), Qt::LeftButton);
        cell(u"trace"_qs, false);
        cell(QString::number(i), true);
    }
    // The last value is still being typed: Ctrl+Enter takes it along.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(sends.count(), 1);
    EXPECT_EQ(sent().record.headers, (std::vector<Header> {{"trace", "0"}, {"trace", "1"}}));

    auto* table = child<QTableView>("headersTable");
    table->setFocus();
    table->setCurrentIndex(headers.index(1, HeaderModel::Name));
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(headers.headers(), (std::vector<Header> {{"trace", "1"}, {"trace", "0"}}));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_EQ(headers.headers(), (std::vector<Header> {{"trace", "0"}}));
}

TEST_F(ProducePageTest, R45_LoadKeepsEveryByte)
{
    QByteArray every;
    for (int i = 0; i < 256; ++i)
        every.append(char(i));
    const QList<QByteArray> samples {QByteArray(),
                                     "",
                                     "plain",
                                     "null",
                                     every,
                                     "\xff",
                                     "a\r\nb",
                                     "\xc2\xa0nbsp\xc2\xa0",
                                     "\xe2\x80\xa8",
                                     "\xe2\x80\xa9",
                                     "\xef\xbb\xbf",
                                     "\xef\xb7\x90",
                                     "line\nline\t",
                                     "\xed\x95\x9c\xea\xb8\x80",
                                     QByteArray(200'000, 'x'),
                                     QByteArray(200'000, '\0')};
    for (const QByteArray& bytes : samples) {
        RecordToSend record;
        record.key = bytes;
        record.value = bytes;
        record.partition = 2;
        record.headers = {{"h", bytes.left(1000)}, {"h", QByteArray()}};
        page.load(record);
        const auto request = page.request();
        ASSERT_TRUE(request) << bytes.left(20).toHex().constData();
        EXPECT_EQ(request->record.key, bytes);
        EXPECT_EQ(request->record.key.isNull(), bytes.isNull());
        EXPECT_EQ(request->record.value, bytes);
        EXPECT_EQ(request->record.headers, record.headers);
        EXPECT_EQ(request->record.partition, 2);
    }
}

TEST_F(ProducePageTest, R45_EveryCharacterThatCountsAsExactSurvivesTheTextField)
{
    page.hide(); // nothing is laid out: not every script has a font here
    for (int from = 1; from < 0xffff; from += 512) {
        QString block;
        for (int c = from; c < from + 512 && c <= 0xffff; ++c) {
            if (!QChar(c).isSurrogate() && kafka::serde::isExactText(QString(QChar(c)).toUtf8(), kafka::serde::TextLines::Many))
                block += QChar(c);
        }
        const QByteArray bytes = block.toUtf8();
        if (!kafka::serde::isExactText(bytes, kafka::serde::TextLines::Many))
            continue; // a byte order mark at the beginning
        page.value()->setBytes(bytes);
        ASSERT_EQ(page.value()->bytes().value_or(QByteArray("?")), bytes.isEmpty() ? QByteArray("") : bytes) << from;
    }
}

TEST_F(ProducePageTest, LargeValuesAreKeptNotLaidOut)
{
    const QByteArray large(5 << 20, '\xff');
    QElapsedTimer clock;
    clock.start();
    page.value()->setBytes(large);
    QTest::qWait(1);
    EXPECT_LT(clock.elapsed(), 5000); // laid out it would be half a minute
    EXPECT_TRUE(page.value()->edit()->isReadOnly());
    EXPECT_EQ(page.value()->formatBox()->currentText(), u"As it is"_qs);
    ASSERT_TRUE(page.request());
    EXPECT_EQ(page.request()->record.value, large);
    page.value()->setFormat(PayloadFormat::Text);
    EXPECT_FALSE(page.value()->edit()->isReadOnly());
    EXPECT_EQ(page.request()->record.value, "") << "the preview is not the value";
}

TEST_F(ProducePageTest, LongTextIsSentAsTypedEvenBeforeItWasChecked)
{
    page.value()->edit()->setPlainText(QString(150'000, u'y'));
    QTest::keyClick(page.value()->edit(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(sends.count(), 1);
    EXPECT_EQ(sent().record.value.size(), 150'000);
}

TEST_F(ProducePageTest, ChangedPastesAreSaid)
{
    QApplication::clipboard()->setText(u"a\r\nb"_qs);
    page.value()->edit()->setFocus();
    page.value()->edit()->paste();
    EXPECT_EQ(page.value()->bytes(), QByteArray("a\nb"));
    EXPECT_TRUE(page.value()->findChild<QLabel*>(u"valueState"_qs)->text().contains(u"LF"_qs));
}

TEST_F(ProducePageTest, HugePastesAreKeptNotLaidOut)
{
    const QString text = QString(3'000'000, u'p') + u"\r\n"_qs;
    QApplication::clipboard()->setText(text);
    page.value()->edit()->setFocus();
    QElapsedTimer clock;
    clock.start();
    page.value()->edit()->paste();
    QTest::qWait(1);
    EXPECT_LT(clock.elapsed(), 5000); // laid out it would be half a minute
    EXPECT_EQ(page.request()->record.value, text.toUtf8()) << "even its line ends";
}

TEST_F(ProducePageTest, OptionsReachTheRequest)
{
    child<QComboBox>("targetPartition")->setCurrentIndex(3);
    child<QComboBox>("compression")->setCurrentText(u"zstd"_qs);
    child<QComboBox>("partitioner")->setCurrentText(u"fnv1a"_qs);
    child<QSpinBox>("copies")->setValue(250);
    child<QComboBox>("acks")->setCurrentText(u"1"_qs);
    EXPECT_FALSE(child<QWidget>("idempotent")->isEnabled());
    const auto r = page.request();
    ASSERT_TRUE(r);
    EXPECT_EQ(r->record.partition, 2);
    EXPECT_EQ(r->settings.codec, kafka::Codec::Zstd);
    EXPECT_EQ(r->settings.partitioner, kafka::Partitioner::Fnv1a);
    EXPECT_EQ(r->settings.acks, kafka::Acks::Leader);
    EXPECT_FALSE(r->settings.idempotent);
    EXPECT_EQ(r->copies, 250);
    EXPECT_EQ(child<QComboBox>("targetPartition")->itemText(2), u"1 (no leader)"_qs);
    page.setPartitions({kafka::Partition {0, 1, {1}, {1}}});
    EXPECT_EQ(page.request()->record.partition, -1) << "the chosen partition is gone";
}

TEST_F(ProducePageTest, CopiesThatAreNoNumberAreSaidAndNothingIsSent)
{
    auto* copies = child<QSpinBox>("copies");
    copies->setFocus();
    copies->selectAll();
    QTest::keyClicks(copies, u"-"_qs);
    EXPECT_FALSE(send()->isEnabled());
    EXPECT_TRUE(status().contains(u"Copies"_qs)) << qPrintable(status());
    QTest::keyClick(page.value()->edit(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(sends.isEmpty());
    copies->selectAll();
    QTest::keyClicks(copies, u"2"_qs);
    EXPECT_TRUE(send()->isEnabled());
}
