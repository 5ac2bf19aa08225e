// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of messages pinned as columns on the messages page.
#include "views/widgets/PinnedFields.h"
#include "kafka/serde/RecordExport.h"
#include "tests/views/MessagesPageTest.h"
#include "views/dialogs/ExportDialog.h"
#include "views/pages/GroupConsumePage.h"
#include "views/widgets/DecodedView.h"
#include "views/widgets/TopicReadings.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QJsonArray>
#include <QListWidget>
#include <QPointer>

using kafka::filter::PinnedField;

namespace {

constexpr int First = RecordModel::ColumnCount;
using Memory = QHash<QString, QJsonValue>;

void remember(views::TopicReadings* readings, Memory& memory)
{
    readings->setConnection(QStringLiteral("c1"));
    readings->setMemory([&memory](const QString& key) { return memory.value(key, QJsonValue(QJsonValue::Undefined)); },
                        [&memory](const QString& key, const QJsonValue& value) { memory[key] = value; });
}

PinnedField fieldOf(const char* text) { return PinnedField::parse(QString::fromUtf8(text)).value(); }

QStringList pinned(const RecordModel& model)
{
    QStringList all;
    for (const PinnedField& field : model.pinned())
        all << field.toString();
    return all;
}

/** As the menu key does. */
QMenu* menuByKey(QWidget* widget)
{
    widget->setFocus();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(20, 20), widget->mapToGlobal(QPoint(20, 20)));
    QApplication::sendEvent(widget, &event);
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

class PinnedFieldsTest : public MessagesPageTest
{
protected:
    void SetUp() override
    {
        MessagesPageTest::SetUp();
        remember(page.readings(), memory);
        show();
        fill();
        choose(0);
    }
    QHeaderView* header() { return page.table()->view()->horizontalHeader(); }
    /** The columns that are seen, from left to right. */
    QString titles(views::RecordTable* table, const RecordModel& of)
    {
        const QHeaderView* head = table->view()->horizontalHeader();
        QStringList all;
        for (int visual = 0; visual < head->count(); ++visual)
            if (const int column = head->logicalIndex(visual); !head->isSectionHidden(column))
                all << of.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().section(QLatin1Char(' '), 0, 0);
        return all.join(QLatin1Char(' '));
    }
    QString titles() { return titles(page.table(), model); }
    /** The submenu of the columns, opened by keys. */
    QMenu* columnsByKey()
    {
        QMenu* menu = menuByKey(page.table()->view());
        if (!menu)
            return nullptr;
        QTest::keyClick(menu, Qt::Key_U);
        QMenu* columns = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        return columns == menu ? nullptr : columns;
    }

    Memory memory;
};

} // namespace

TEST_F(PinnedFieldsTest, AFieldIsPinnedAndUnpinnedByKeysAlone)
{
    auto* json = page.findChild<views::JsonView*>();
    json->setFocus();
    QTest::keyClick(json, Qt::Key_Down);
    QTest::keyClick(json, Qt::Key_Down);
    QMenu* menu = menuByKey(json);
    ASSERT_NE(menu, nullptr);
    QTest::keyClick(menu, Qt::Key_P);
    EXPECT_EQ(pinned(model), QStringList(QStringLiteral("$.total")));
    EXPECT_EQ(model.index(0, First).data().toString(), QStringLiteral("1.10")) << "the number as it is written";
    EXPECT_EQ(model.index(1, First).data().toString(), models::unknownText());
    EXPECT_EQ(titles(), QStringLiteral("Partition Offset Time Key $.total Value Headers Size")) << "where it is seen at once";
    tests::picture(&page, "messages-pinned");

    QMenu* columns = columnsByKey();
    ASSERT_NE(columns, nullptr);
    QTest::keyClick(columns, Qt::Key_P);
    auto* dialog = page.window()->findChild<QDialog*>(QStringLiteral("pinFieldDialog"));
    ASSERT_NE(dialog, nullptr);
    auto* line = named<QLineEdit>(dialog, "Field");
    auto* now = named<QPushButton>(dialog, "Pin");
    EXPECT_FALSE(now->isEnabled());
    QTest::keyClicks(line, QStringLiteral("customer"));
    EXPECT_FALSE(now->isEnabled());
    EXPECT_TRUE(named<QLabel>(dialog, "Note")->text().startsWith(QLatin1String("At character 1: ")));
    tests::picture(dialog, "pin-field");
    auto* fields = named<QListWidget>(dialog, "Fields of the chosen message");
    EXPECT_EQ(fields->count(), 4) << "id (twice the same), total, customer.name, customer.tags[*]";
    fields->setFocus();
    QTest::keyClick(fields, Qt::Key_Down);
    EXPECT_EQ(line->text(), QStringLiteral("$.id"));
    QTest::keyClick(fields, Qt::Key_End);
    EXPECT_EQ(line->text(), QStringLiteral("$.customer.tags[*]"));
    QTest::keyClick(fields, Qt::Key_Return);
    EXPECT_EQ(pinned(model), (QStringList {QStringLiteral("$.total"), QStringLiteral("$.customer.tags[*]")}));
    EXPECT_EQ(model.index(0, First + 1).data().toString(), QStringLiteral("\"a\", \"b\""));

    columns = columnsByKey();
    ASSERT_NE(columns, nullptr);
    for (const QAction* action : columns->actions())
        EXPECT_FALSE(action->isCheckable() && action->text().contains(QLatin1Char('$'))) << "it is unpinned, not hidden";
    QTest::keyClick(columns, Qt::Key_Up); // the last entry
    QTest::keyClick(columns, Qt::Key_Return);
    EXPECT_EQ(pinned(model), QStringList(QStringLiteral("$.total")));
    EXPECT_EQ(memory.value(QStringLiteral("c1/orders/pinned")).toArray().size(), 1);
}

TEST_F(PinnedFieldsTest, ColumnsOfDelimitedTextArePinnedByNumber)
{
    const std::array headers {HeaderView {"SEPARATOR", "|"}};
    RecordBatchBuilder b;
    b.add(Orders, {0, 2000, 0, TimestampType::CreateTime, {}, "7|Seoul|10.50", headers});
    model.append({b.take()});
    choose(model.rowCount() - 1);
    auto* tree = page.findChild<views::DecodedView*>();
    ASSERT_TRUE(tree->isVisible());
    tree->setCurrentIndex(tree->model()->index(1, 0));
    QMenu* menu = menuByKey(tree);
    ASSERT_NE(menu, nullptr);
    QTest::keyClick(menu, Qt::Key_P);
    EXPECT_EQ(pinned(model), QStringList(QStringLiteral("column 2")));
    EXPECT_EQ(model.index(model.rowCount() - 1, First).data().toString(), QStringLiteral("Seoul"));
    EXPECT_EQ(model.headerData(First, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Column 2"));
}

TEST_F(PinnedFieldsTest, RememberedByTopicWithPlaceAndWidth)
{
    page.pinnedFields()->pin(fieldOf("$.id"));
    page.pinnedFields()->pin(fieldOf("key $"));
    const QByteArray own = page.table()->columnState();
    header()->moveSection(header()->visualIndex(First + 1), 0);
    page.table()->view()->setColumnWidth(First, 177);
    EXPECT_EQ(titles(), QStringLiteral("key Partition Offset Time Key $.id Value Headers Size"));
    EXPECT_EQ(page.table()->columnState(), own) << "of the columns that every topic has";

    RecordModel other;
    MessagesPage again(&other);
    again.setTopic(Orders, 12);
    remember(again.readings(), memory);
    again.show();
    EXPECT_TRUE(again.table()->restoreColumnState(own));
    EXPECT_EQ(titles(again.table(), other), titles());
    other.append({sampleBatch()});
    EXPECT_EQ(titles(again.table(), other), titles());
    EXPECT_EQ(again.table()->view()->columnWidth(pinned(other).indexOf(QStringLiteral("$.id")) + First), 177);
    again.setTopic(QStringLiteral("payments"), 1);
    EXPECT_TRUE(pinned(other).isEmpty()) << "of another topic";
    again.setTopic(Orders, 12);
    EXPECT_EQ(pinned(other).size(), 2);
    again.readings()->setConnection(QStringLiteral("c2"));
    EXPECT_TRUE(pinned(other).isEmpty()) << "another cluster's topic of the same name";

    // What another version has written is left as it is.
    QJsonArray pins = memory.value(QStringLiteral("c1/orders/pinned")).toArray();
    pins.append(QJsonObject {{QStringLiteral("field"), QStringLiteral("protobuf 1.2")}});
    pins.append(QStringLiteral("nonsense"));
    memory[QStringLiteral("c1/orders/pinned")] = pins;
    again.readings()->setConnection(QStringLiteral("c1"));
    again.pinnedFields()->unpin(fieldOf("$.id"));
    EXPECT_EQ(pinned(other), QStringList(QStringLiteral("key $")));
    EXPECT_EQ(memory.value(QStringLiteral("c1/orders/pinned")).toArray().size(), 3);
}

// A column that was moved stays there when others come and go.
TEST_F(PinnedFieldsTest, WhatWasMovedStaysWhereItIs)
{
    for (const char* field : {"$.a", "$.id"})
        page.pinnedFields()->pin(fieldOf(field));
    header()->moveSection(header()->visualIndex(First + 1), 0);
    page.table()->view()->setColumnWidth(First + 1, 177);
    EXPECT_TRUE(titles().startsWith(QLatin1String("$.id Partition"))) << titles().toStdString();
    page.pinnedFields()->pin(fieldOf("$.total"));
    EXPECT_TRUE(titles().startsWith(QLatin1String("$.id Partition"))) << titles().toStdString();
    page.pinnedFields()->unpin(fieldOf("$.a"));
    EXPECT_TRUE(titles().startsWith(QLatin1String("$.id Partition"))) << titles().toStdString();
    EXPECT_EQ(page.table()->view()->columnWidth(pinned(model).indexOf(QStringLiteral("$.id")) + First), 177);
}

// As a tail brings ever longer ones: what is pinned keeps its width, the message's own columns grow.
TEST_F(PinnedFieldsTest, WhatIsPinnedDoesNotGrow)
{
    page.resize(2400, page.height());
    page.pinnedFields()->pin(fieldOf("$.id"));
    QTableView* view = page.table()->view();
    const int before = view->columnWidth(First);
    const int key = view->columnWidth(RecordModel::Key);
    RecordBatchBuilder b;
    b.add(Orders, {0, 1202, 1'773'480'413'589, TimestampType::CreateTime, QByteArray(40, 'k'), "{\"id\":\"" + QByteArray(40, 'i') + "\"}", {}});
    model.append({b.take()});
    EXPECT_TRUE(QTest::qWaitFor([&] { return view->columnWidth(RecordModel::Key) > key; }));
    EXPECT_EQ(view->columnWidth(First), before);
}

// Fields as large as their message: a copy of a few rows would be many times what they are.
TEST_F(PinnedFieldsTest, CopiesOfTooMuchAreRefused)
{
    page.table()->setCopyPatience(std::chrono::minutes(10)); // this machine may be slow
    for (int i = 0; i < 3; ++i) {
        RecordBatchBuilder b;
        b.add(Orders, {0, 2000 + i, 1, TimestampType::CreateTime, "k", "{\"a\":\"" + QByteArray(3 << 20, 'x') + "\"}", {}});
        model.append({b.take()});
    }
    page.table()->view()->selectAll();
    EXPECT_TRUE(page.table()->selectedTsv());
    for (const char* field : {"$", "$.a"})
        page.pinnedFields()->pin(fieldOf(field));
    EXPECT_FALSE(page.table()->selectedTsv());
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    page.table()->copyRows();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    EXPECT_TRUE(page.banner()->isVisible());
}

TEST_F(PinnedFieldsTest, CopiesThatTakeTooLongAreRefused)
{
    page.table()->view()->selectAll();
    EXPECT_TRUE(page.table()->selectedTsv());
    page.table()->setCopyPatience(std::chrono::milliseconds(0));
    EXPECT_FALSE(page.table()->selectedTsv());
}

TEST_F(PinnedFieldsTest, TheOrderStaysWithItsColumn)
{
    for (const char* field : {"$.a", "$.customer.name", "$.total"})
        page.pinnedFields()->pin(fieldOf(field));
    page.table()->view()->sortByColumn(First + 2, Qt::DescendingOrder);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !model.isSelecting(); }, 5'000));
    EXPECT_EQ(model.record(0).offset(), 1200) << "the one that has it comes first";
    page.pinnedFields()->unpin(fieldOf("$.a"));
    EXPECT_EQ(header()->sortIndicatorSection(), First + 1);
    EXPECT_EQ(header()->sortIndicatorOrder(), Qt::DescendingOrder);
    page.pinnedFields()->unpin(fieldOf("$.total"));
    EXPECT_EQ(header()->sortIndicatorSection(), -1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !model.isSelecting(); }, 5'000));
    const QByteArray state = page.table()->columnState();
    EXPECT_TRUE(page.table()->restoreColumnState(state));
    EXPECT_EQ(titles(), QStringLiteral("Partition Offset Time Key $.customer.name Value Headers Size"));
}

TEST_F(PinnedFieldsTest, CopiesAndCsvHaveThem)
{
    page.pinnedFields()->pin(fieldOf("$.id"));
    page.pinnedFields()->pin(fieldOf("$.customer.name"));
    page.pinnedFields()->pin(fieldOf("$.none"));
    const QStringList cells = page.table()->selectedTsv().value_or(QString()).split(QLatin1Char('\t'));
    ASSERT_EQ(cells.size(), titles().split(QLatin1Char(' ')).size());
    EXPECT_EQ(cells[4], QStringLiteral("12345678901234567890, 2"));
    EXPECT_EQ(cells[5], QStringLiteral("홍길동"));
    EXPECT_EQ(cells[6], QString()) << "nothing stands there";

    QSignalSpy exports(&page, &MessagesPage::exportRequested);
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("exportMessages")), Qt::LeftButton);
    auto* dialog = page.findChild<views::ExportDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* format = dialog->findChild<QComboBox*>(QStringLiteral("exportFormat"));
    ASSERT_NE(format, nullptr);
    format->setCurrentIndex(format->findData(int(serde::RecordFormat::Csv)));
    EXPECT_TRUE(format->accessibleDescription().contains(QStringLiteral("$.id, $.customer.name, $.none")))
        << format->accessibleDescription().toStdString();
    QTemporaryDir folder;
    dialog->findChild<QLineEdit*>(QStringLiteral("exportPath"))->setText(folder.filePath(QStringLiteral("x.csv")));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("export")), Qt::LeftButton);
    ASSERT_EQ(exports.size(), 1);
    serde::RecordFormatting formatting = exports[0][0].value<views::RecordExportOrder>().formatting;
    serde::RecordText text(formatting);
    EXPECT_TRUE(text.head().endsWith(",headers,$.id,$.customer.name,$.none\r\n")) << text.head().toStdString();
    QByteArray line;
    const RecordBatchPtr batch = sampleBatch();
    text.add(line, batch->at(0));
    EXPECT_TRUE(line.endsWith(",\"12345678901234567890, 2\",홍길동,\r\n")) << line.toStdString();
}

TEST_F(PinnedFieldsTest, ATableOfSeveralTopicsHasTheColumnsOfAll)
{
    const QString payments = QStringLiteral("payments");
    page.pinnedFields()->pin(fieldOf("$.id"));
    memory[QStringLiteral("c1/payments/pinned")] = QJsonArray {QJsonObject {{QStringLiteral("field"), QStringLiteral("$.id")}},
                                                               QJsonObject {{QStringLiteral("field"), QStringLiteral("$.amount")}}};
    page.pinnedFields()->setTopics({Orders, payments});
    EXPECT_EQ(pinned(model), (QStringList {QStringLiteral("$.id"), QStringLiteral("$.amount")}));
    page.pinnedFields()->pin(fieldOf("$.fee"), payments);
    EXPECT_EQ(memory.value(QStringLiteral("c1/payments/pinned")).toArray().size(), 3) << "with the topic of the message";
    EXPECT_EQ(memory.value(QStringLiteral("c1/orders/pinned")).toArray().size(), 1);
    page.pinnedFields()->unpin(fieldOf("$.id"));
    EXPECT_EQ(pinned(model), (QStringList {QStringLiteral("$.amount"), QStringLiteral("$.fee")}));
    page.pinnedFields()->setTopics({Orders});
    EXPECT_TRUE(pinned(model).isEmpty());
}

TEST_F(PinnedFieldsTest, MessagesOfAGroupHaveTheColumnsOfTheirTopics)
{
    memory[QStringLiteral("c1/orders/pinned")] = QJsonArray {QJsonObject {{QStringLiteral("field"), QStringLiteral("$.total")}}};
    RecordModel records;
    views::GroupConsumePage group(QStringLiteral("g"));
    remember(group.readings(), memory);
    group.setTopics({Orders});
    group.setModels(nullptr, nullptr, &records);
    records.append({sampleBatch()});
    EXPECT_EQ(records.index(0, First).data().toString(), QStringLiteral("1.10"));
    group.setModels(nullptr, nullptr, nullptr);
    group.setModels(nullptr, nullptr, &records);
    EXPECT_EQ(titles(group.recordsTable(), records), QStringLiteral("Topic Partition Offset Time Key $.total Value Headers Size"));
}

TEST_F(PinnedFieldsTest, TooManyAreRefusedAndThatIsSaid)
{
    QStringList sentences;
    QObject::connect(page.pinnedFields(), &views::PinnedFields::said, &page, [&](const QString& text) { sentences << text; });
    for (int i = 1; i <= RecordModel::MostPinned + 1; ++i)
        page.pinnedFields()->pin({kafka::serde::Part::Value, {}, i});
    EXPECT_EQ(int(pinned(model).size()), RecordModel::MostPinned);
    ASSERT_EQ(sentences.size(), 1);
    EXPECT_EQ(page.banner()->text(), sentences[0]);
    EXPECT_EQ(memory.value(QStringLiteral("c1/orders/pinned")).toArray().size(), RecordModel::MostPinned);
}
