// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A canary in every corner of messages, and every way out of the messages page: with masking on it comes out of none, without it out of each.
#include "app/RecordFileWriter.h"
#include "kafka/masking/MaskRules.h"
#include "kafka/serde/Charset.h"
#include "kafka/serde/RecordExport.h"
#include "models/DecodedTreeModel.h"
#include "models/JsonTreeModel.h"
#include "models/RecordModel.h"
#include "tests/views/ViewTest.h"
#include "views/pages/MessagesPage.h"
#include "views/widgets/DataTable.h"
#include "views/widgets/DecodedView.h"
#include "views/widgets/DecoderCombo.h"
#include "views/widgets/JsonView.h"
#include "views/widgets/RecordDetail.h"
#include "views/widgets/RecordTable.h"
#include "views/widgets/TextView.h"
#include "views/widgets/TopicReadings.h"

#include <QClipboard>
#include <QDirIterator>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

using namespace kafka;
using models::RecordModel;
using tests::named;
using views::RecordTable;

namespace {

const QByteArray Canary("010-8765-4321");
const QByteArray Digits("01087654321");

bool sings(const QString& text)
{
    QByteArray utf8 = text.toUtf8();
    // Bytes that are written as Base64 or hex are looked into.
    static const QRegularExpression base64(QStringLiteral("\"base64\":\"([A-Za-z0-9+/=]*)\""));
    for (auto it = base64.globalMatch(text); it.hasNext();)
        utf8 += QByteArray::fromBase64(it.next().captured(1).toLatin1());
    static const QRegularExpression hex(QStringLiteral("[0-9A-Fa-f]{20,}"));
    for (auto it = hex.globalMatch(text); it.hasNext();)
        utf8 += QByteArray::fromHex(it.next().captured().toLatin1());
    utf8.replace('\0', ""); // UTF-16
    utf8.replace("&#48;", "0");
    utf8.replace("\\u0030", "0");
    return utf8.contains(Canary) || utf8.contains(Digits);
}

/** A message for each corner. */
RecordBatchPtr messages(bool large = false)
{
    RecordBatchBuilder b;
    const QString topic = QStringLiteral("customers");
    qint64 offset = 0;
    const auto add = [&](const QByteArray& key, const QByteArray& value, std::vector<HeaderView> headers = {}) {
        b.add(topic, {0, offset++, 1'770'000'000'000, TimestampType::CreateTime, key, value, headers});
    };
    add(Canary, "{\"a\":1}", {{"tel", Canary}, {Canary, "in a name"}});
    add("k", "{\"phone\":\"" + Canary + "\",\"n\":[{\"" + Digits + "\":\"x\"}],\"e\":\"\\u003010-8765-4321\",\"s\":\"{\\\"p\\\":\\\"" + Canary
                 + "\\\"}\"}");
    add("k", "call " + Canary + " today");
    add("k", "<c tel='" + Canary + "'><p>&#48;10-8765-4321</p></c>");
    add("k", "a|" + Canary + "|b", {{"SEPARATOR", "|"}});
    add("k", *serde::Charset(QStringLiteral("CP949")).encode(QString::fromUtf8("홍길동 고객님의 전화번호는 %1 입니다").arg(QLatin1String(Canary))));
    add("k", *serde::Charset(QStringLiteral("UTF-16LE")).encode(QStringLiteral("telephone ") + QLatin1String(Canary) + QStringLiteral(" today")));
    add("k", "\x82\xa5phone\xab" + Digits + "\xa1n\x01"); // MessagePack
    add("k", QByteArray("\x0a\x0b") + Digits + "\x10\x01"); // Protobuf
    add(QByteArray("\x81\xa1p\xab") + Digits, "{}");
    add("k", QByteArray("\xff\xfe\x01\x00 \x80\x81\x82\x83\x84", 10) + Digits + QByteArray("\x00\x90\x91\x92", 4));
    add("k", QByteArray("{\"p\":\"" + Canary + "\"}").toBase64(), {{"packed", QByteArray("call " + Canary).toBase64()}});
    b.addNotice(topic, 0, offset++, QStringLiteral("The filter failed: Error: ") + QString::fromUtf8(Canary));
    if (large)
        add("k", "{\"phone\":\"" + Canary + "\",\"fill\":\"" + QByteArray(1 << 20, 'x') + "\"}");
    return b.take();
}

void walk(const QAbstractItemModel& model, const QModelIndex& parent, QString& out)
{
    if (const_cast<QAbstractItemModel&>(model).canFetchMore(parent))
        const_cast<QAbstractItemModel&>(model).fetchMore(parent);
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column)
            for (int role = 0; role < Qt::UserRole + 12; ++role)
                out += model.index(row, column, parent).data(role).toString() + QLatin1Char('\n');
        walk(model, model.index(row, 0, parent), out);
    }
}

class MaskingCanary : public testing::Test
{
protected:
    void SetUp() override
    {
        page.resize(1200, 800);
        page.setTopic(QStringLiteral("customers"), 1);
        tests::showActive(page);
        model.append({messages()});
    }
    void choose(int row)
    {
        page.table()->selectRow(row);
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { return !page.detail()->record().isNull() && page.detail()->record().offset() == row && !page.detail()->isMasking(); }, 30'000));
    }
    QString copied(const std::function<void()>& copy)
    {
        QGuiApplication::clipboard()->clear();
        copy();
        return QGuiApplication::clipboard()->text();
    }
    void detail(QMap<QString, QString>& out)
    {
        auto* d = page.detail();
        auto* tabs = named<QTabWidget>(d, "Message value tabs");
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (!tabs->isTabEnabled(tab))
                continue;
            tabs->setCurrentIndex(tab);
            if (tab == 2) // what the hex view is given
                out[QStringLiteral("hex tab")]
                    += QLatin1String(d->valueDecoding().shown(d->record().value()).toByteArray().toHex()) + QLatin1Char('\n');
        }
        for (auto* text : d->findChildren<views::TextView*>())
            out[text->accessibleName()] += text->toPlainText() + QLatin1Char('\n');
        for (auto* json : d->findChildren<views::JsonView*>())
            walk(*json->model(), {}, out[QStringLiteral("JSON tree")]);
        for (auto* tree : d->findChildren<views::DecodedView*>())
            walk(*tree->model(), {}, out[QStringLiteral("decoded tree")]);
        walk(*d->findChild<QTableView*>(QStringLiteral("messageHeadersTable"))->model(), {}, out[QStringLiteral("headers table")]);
        for (auto* label : page.findChildren<QLabel*>())
            out[QStringLiteral("labels")] += label->text() + label->toolTip() + label->accessibleDescription() + QLatin1Char('\n');
    }
    void copies(QMap<QString, QString>& out)
    {
        for (const char* name : {"copyMessage", "copyValue"})
            if (auto* b = page.detail()->findChild<QToolButton*>(QLatin1String(name)); b->isEnabled())
                out[QLatin1String(name)] += copied([b] { b->click(); });
        if (auto* b = page.detail()->findChild<QAbstractButton*>(QStringLiteral("sendAgain")); b->isEnabled()) {
            QSignalSpy sent(&page, &views::MessagesPage::sendAgainRequested);
            b->click();
            const auto record = sent.value(0).value(0).value<RecordToSend>();
            out[QStringLiteral("send again")] += QString::fromUtf8(record.key + record.value);
        }
        if (auto* b = page.detail()->findChild<QToolButton*>(QStringLiteral("saveValue")); b->isEnabled()) {
            QSignalSpy saved(&page, &views::MessagesPage::saveRequested);
            b->click();
            auto* dialog = page.findChild<QFileDialog*>();
            dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(QDir::tempPath() + QStringLiteral("/castellan-canary.bin"));
            QMetaObject::invokeMethod(dialog, "accept");
            out[QStringLiteral("save value")] += QLatin1String(saved.value(0).value(1).toByteArray().toHex());
            delete dialog;
        }
    }
    void exports(QMap<QString, QString>& out)
    {
        using serde::RecordFormat;
        for (const auto format : {RecordFormat::Ndjson, RecordFormat::JsonArray, RecordFormat::Csv, RecordFormat::RawValues}) {
            for (const bool growing : {false, true}) {
                if (growing && format == RecordFormat::RawValues)
                    continue;
                QTemporaryDir folder;
                app::RecordFile file;
                file.path = folder.filePath(QStringLiteral("out"));
                file.formatting.format = format;
                file.growing = growing;
                file.masker = model.masker();
                app::RecordFileWriter writer(file);
                QSignalSpy finished(&writer, &app::RecordFileWriter::finished);
                writer.add(model.rows());
                writer.finish();
                ASSERT_TRUE(!finished.isEmpty() || finished.wait(30'000));
                EXPECT_EQ(writer.problem(), QString());
                QString& text = out[QStringLiteral("export %1 %2").arg(int(format)).arg(growing)];
                for (QDirIterator it(folder.path(), QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
                    QFile in(it.next());
                    ASSERT_TRUE(in.open(QIODevice::ReadOnly));
                    const QByteArray all = in.readAll();
                    text += format == RecordFormat::RawValues ? QString::fromLatin1(all.toHex()) + QLatin1Char('\n') : QString::fromUtf8(all);
                }
            }
        }
    }
    QMap<QString, QString> waysOut()
    {
        QMap<QString, QString> out;
        walk(model, {}, out[QStringLiteral("table")]);
        QModelIndexList cells;
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < model.columnCount(); ++column)
                cells << model.index(row, column);
        const std::unique_ptr<QMimeData> dragged(model.mimeData(cells));
        for (const QString& format : dragged->formats())
            out[QStringLiteral("drag")] += QString::fromLatin1(dragged->data(format)) + QLatin1Char('\n');
        page.table()->view()->selectAll();
        for (const auto& [as, name] : {std::pair(RecordTable::CopyAs::Table, "copy rows"), std::pair(RecordTable::CopyAs::Json, "copy rows as JSON"),
                                       std::pair(RecordTable::CopyAs::Hex, "copy rows as hex")})
            out[QLatin1String(name)] = copied([&, how = as] { page.table()->copyRows(how); });
        kcat = copied([&] { page.table()->copyRows(RecordTable::CopyAs::Kcat); });
        for (int row = 0; row < model.rowCount(); ++row) {
            choose(row);
            for (const int column : {RecordModel::Key, RecordModel::Value, RecordModel::Headers}) {
                page.table()->view()->setCurrentIndex(model.index(row, column));
                out[QStringLiteral("copy cell")]
                    += copied([&] { QTest::keyClick(page.table()->view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier); });
            }
            detail(out);
            copies(out);
        }
        exports(out);
        return out;
    }
    static masking::MaskerPtr masker() { return std::make_shared<masking::Masker>(masking::readyMadeRules(), "secret"); }

    RecordModel model;
    views::MessagesPage page {&model};
    QString kcat;
};

} // namespace

TEST_F(MaskingCanary, WithoutMaskingItComesOutOfEachWay)
{
    const auto out = waysOut();
    EXPECT_GE(out.size(), 21);
    for (auto it = out.begin(); it != out.end(); ++it) {
        if (it.key() == QLatin1String("labels"))
            continue;
        EXPECT_TRUE(sings(it.value())) << it.key().toStdString() << ": the test looks in the wrong place";
    }
}

TEST_F(MaskingCanary, WithMaskingItComesOutOfNone)
{
    page.setMasker(masker());
    const auto out = waysOut();
    EXPECT_GE(out.size(), 20);
    for (auto it = out.begin(); it != out.end(); ++it)
        for (const QString& line : it.value().split(QLatin1Char('\n')))
            EXPECT_FALSE(sings(line)) << it.key().toStdString() << ": " << line.left(300).toStdString();
    EXPECT_FALSE(sings(kcat));
    EXPECT_TRUE(out[QStringLiteral("table")].contains(QLatin1String("***-****-4321")));
    EXPECT_TRUE(out[QStringLiteral("decoded tree")].contains(QLatin1String("*******4321"))) << "what is binary can be read all the same";
}

TEST_F(MaskingCanary, NoDecoderBringsItBack)
{
    page.setMasker(masker());
    for (int row = 0; row < model.rowCount(); ++row) {
        choose(row);
        for (const bool key : {true, false}) {
            auto* combo = named<views::DecoderCombo>(page.detail(), key ? "Decode key as" : "Decode as");
            for (const auto& decoder : serde::decoders()) {
                if (!combo->isEnabled())
                    continue;
                combo->setDecoder(decoder.id);
                Q_EMIT combo->activated(combo->currentIndex());
                QMap<QString, QString> out;
                detail(out);
                for (const int column : {RecordModel::Key, RecordModel::Value, RecordModel::Headers})
                    for (const int role : {int(Qt::DisplayRole), int(RecordModel::ExactRole)})
                        out[QStringLiteral("cells")] += model.index(row, column).data(role).toString() + QLatin1Char('\n');
                for (auto it = out.begin(); it != out.end(); ++it)
                    EXPECT_FALSE(sings(it.value())) << row << ' ' << decoder.id.toStdString() << ' ' << it.key().toStdString();
            }
            combo->setDecoder({});
            Q_EMIT combo->activated(combo->currentIndex());
        }
    }
}

TEST_F(MaskingCanary, ALargeMessageIsMaskedElsewhereAndComesWhenItIsReady)
{
    page.setMasker(masker());
    model.clear();
    model.append({messages(true)});
    const int last = model.rowCount() - 1;
    page.table()->selectRow(last);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.detail()->isMasking(); }, 30'000));
    QMap<QString, QString> meanwhile;
    detail(meanwhile);
    for (auto it = meanwhile.begin(); it != meanwhile.end(); ++it)
        EXPECT_FALSE(sings(it.value())) << it.key().toStdString();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !page.detail()->isMasking(); }, 30'000));
    EXPECT_TRUE(page.detail()->record().value().contains("***-****-4321"));
    EXPECT_TRUE(model.index(last, RecordModel::Value).data().toString().contains(QLatin1String("***-****-4321")));
    page.setMasker(nullptr);
    EXPECT_TRUE(page.detail()->record().value().contains(Canary)) << "what is held was never changed";
    page.table()->selectRow(0);
    page.setMasker(nullptr);
    page.table()->selectRow(last);
    page.setMasker(masker());
    page.table()->selectRow(0); // an answer for another message is too late
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.detail()->record().offset() == model.record(0).offset(); }, 30'000));
    EXPECT_FALSE(QTest::qWaitFor([&] { return page.detail()->record().offset() != model.record(0).offset(); }, 1000));
    EXPECT_FALSE(page.detail()->record().value().contains(Canary));
}

TEST_F(MaskingCanary, WhatIsPackedIsUnpackedAndMaskedElsewhere)
{
    QByteArray fill;
    for (quint32 i = 1; fill.size() < (1 << 20); i = i * 1664525 + 1013904223) // does not pack well
        fill += QByteArray::number(i, 36) + 'x';
    const auto packed = [&](const QByteArray& tel) {
        serde::Packer packer(serde::FilePacking::Gzip);
        QByteArray out;
        EXPECT_TRUE(packer.put(out, "{\"phone\":\"" + tel + "\",\"fill\":\"" + fill + "\"}", serde::Packer::Then::End));
        return out;
    };
    RecordBatchBuilder b;
    for (const QByteArray& tel : {Canary, QByteArray("none")})
        b.add(QStringLiteral("customers"), {0, tel == Canary ? 0 : 1, 1, TimestampType::CreateTime, "k", packed(tel), {}});
    page.setMasker(masker());
    model.clear();
    model.append({b.take()});
    for (const int row : {0, 1}) {
        EXPECT_TRUE(model.index(row, RecordModel::Value).data().toString().contains(QLatin1String("where the message is shown in full")));
        page.table()->selectRow(row);
        ASSERT_TRUE(QTest::qWaitFor([&] { return page.detail()->isMasking(); }, 30'000)) << "megabytes on the GUI thread";
        ASSERT_TRUE(QTest::qWaitFor([&] { return !page.detail()->isMasking(); }, 30'000));
        QMap<QString, QString> shown;
        detail(shown);
        const QString all = QStringList(shown.values()).join(QLatin1Char('\n'));
        EXPECT_FALSE(sings(all));
        EXPECT_TRUE(all.contains(QLatin1String(row == 0 ? "***-****-4321" : "\"none\""))) << row;
    }
}

TEST_F(MaskingCanary, HeadersAreMaskedByTheirBeginnings)
{
    const QByteArray large = "call " + Canary + " " + QByteArray(1 << 20, 'x');
    std::vector<HeaderView> headers {{"tel", Canary}, {Canary, large}};
    for (int i = 0; i < 1000; ++i)
        headers.push_back({"more", Canary});
    RecordBatchBuilder b;
    b.add(QStringLiteral("customers"), {0, 0, 1, TimestampType::CreateTime, "k", "{}", headers});
    page.setMasker(masker());
    model.clear();
    model.append({b.take()});
    const QModelIndex cell = model.index(0, RecordModel::Headers);
    const QString text = cell.data().toString();
    EXPECT_TRUE(text.startsWith(QLatin1String("1,002: tel=***-****-4321, ***-****-4321=call ***-****-4321 xxx"))) << text.toStdString();
    EXPECT_FALSE(sings(text));
    EXPECT_EQ(cell.data(RecordModel::MaskRole).toInt(), int(masking::MaskState::Masked));
}

TEST_F(MaskingCanary, FilesSayThatTheyAreMaskedAndAreNotTakenForWhatWasSent)
{
    page.setMasker(masker());
    QMap<QString, QString> out;
    exports(out);
    const QList<QByteArray> lines = out[QStringLiteral("export 0 0")].toUtf8().trimmed().split('\n');
    ASSERT_EQ(lines.size(), model.rowCount() - 1) << "a notice is no message";
    for (const QByteArray& line : lines) {
        EXPECT_TRUE(line.endsWith(",\"masked\":true}") || line.endsWith(",\"masked\":false}")) << line.toStdString();
        EXPECT_EQ(serde::recordFromJson(line).has_value(), line.endsWith("false}")) << line.toStdString();
    }
    EXPECT_TRUE(out[QStringLiteral("export 2 0")].startsWith(QLatin1String("topic,partition,offset,timestamp,time,key,value,headers,masked\r\n")));
}

TEST_F(MaskingCanary, RowsAreOrderedByWhatIsSeen)
{
    RecordBatchBuilder b;
    for (const char* number : {"010-9000-0001", "010-1000-0002", "010-5000-0003"})
        b.add(QStringLiteral("customers"), {0, b.size(), 1, TimestampType::CreateTime, number, number, {}});
    model.clear();
    model.append({b.take()});
    const auto offsets = [&](int column) {
        QSignalSpy applied(&model, &RecordModel::selectionApplied);
        model.sort(column, Qt::AscendingOrder);
        EXPECT_TRUE(!model.isSelecting() || applied.wait(30'000));
        std::vector<qint64> all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.push_back(model.record(row).offset());
        return all;
    };
    const std::vector<qint64> asRead {1, 2, 0};
    const std::vector<qint64> asSeen {0, 1, 2}; // by the last four digits
    for (const int column : {RecordModel::Key, RecordModel::Value}) {
        page.setMasker(nullptr);
        EXPECT_EQ(offsets(column), asRead);
        page.setMasker(masker());
        ASSERT_TRUE(QTest::qWaitFor([&] { return !model.isSelecting(); }, 30'000)) << "ordered anew when masking begins";
        EXPECT_EQ(offsets(column), asSeen);
    }
}

// The rules see the bytes as they decode by themselves: what a charset or a decoder of the topic makes of them is not shown while they are masked.
TEST_F(MaskingCanary, WhatWasChosenForTheTopicIsLeftOut)
{
    const QString topic = QStringLiteral("customers");
    const QByteArray japanese("\x83\x65\x83\x58\x83\x67"); // a word in Shift_JIS; nothing a rule could be about
    const QByteArray packed = QByteArray("call " + Canary).toBase64();
    const std::vector<HeaderView> headers {{"packed", packed}};
    RecordBatchBuilder b;
    b.add(topic, {0, 0, 1, TimestampType::CreateTime, "k", japanese, headers});
    model.clear();
    model.append({b.take()});
    page.readings()->setCharset(topic, QStringLiteral("Shift_JIS"));
    page.readings()->setDecoder(topic, serde::Part::Header, QStringLiteral("base64"));
    const auto shown = [&] {
        choose(0);
        QMap<QString, QString> out;
        for (const int role : {int(Qt::DisplayRole), int(RecordModel::ExactRole)}) {
            out[QStringLiteral("value")] += model.index(0, RecordModel::Value).data(role).toString();
            out[QStringLiteral("headers")] += model.index(0, RecordModel::Headers).data(role).toString();
        }
        QMap<QString, QString> pane;
        detail(pane);
        out[QStringLiteral("pane")] = pane.value(QStringLiteral("Message value"));
        out[QStringLiteral("headers")] += pane.value(QStringLiteral("headers table"));
        QTemporaryDir folder;
        app::RecordFile file;
        file.path = folder.filePath(QStringLiteral("out"));
        file.formatting.format = serde::RecordFormat::Csv;
        file.formatting.charset = page.readings()->of(topic).charset;
        file.masker = model.masker();
        app::RecordFileWriter writer(file);
        QSignalSpy finished(&writer, &app::RecordFileWriter::finished);
        writer.add(model.rows());
        writer.finish();
        EXPECT_TRUE(!finished.isEmpty() || finished.wait(30'000));
        QFile in(file.path);
        EXPECT_TRUE(in.open(QIODevice::ReadOnly));
        out[QStringLiteral("CSV")] = QString::fromUtf8(in.readAll());
        return out;
    };
    const QString word = QString::fromUtf8("テスト");
    const auto raw = shown();
    for (const char* place : {"value", "pane", "CSV"})
        EXPECT_TRUE(raw[QLatin1String(place)].contains(word)) << place << ": the test looks in the wrong place";
    EXPECT_TRUE(sings(raw[QStringLiteral("headers")])) << raw[QStringLiteral("headers")].toStdString();
    page.setMasker(masker());
    const auto masked = shown();
    for (const char* place : {"value", "pane", "CSV"})
        EXPECT_FALSE(masked[QLatin1String(place)].contains(word)) << place;
    EXPECT_FALSE(sings(masked[QStringLiteral("headers")])) << masked[QStringLiteral("headers")].toStdString();
}
