// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The messages page with messages of every kind, for its tests.
#pragma once

#include "models/JsonTreeModel.h"
#include "models/RecordModel.h"
#include "tests/views/ViewTest.h"
#include "views/pages/MessagesPage.h"
#include "views/widgets/Banner.h"
#include "views/widgets/HexView.h"
#include "views/widgets/JsonView.h"
#include "views/widgets/RecordDetail.h"
#include "views/widgets/RecordTable.h"
#include "views/widgets/TextView.h"
#include "views/widgets/Theme.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>

using namespace kafka;
using models::RecordModel;
using tests::named;
using views::MessagesPage;

inline const QString Orders = QStringLiteral("orders");

inline RecordBatchPtr sampleBatch()
{
    RecordBatchBuilder b;
    const qint64 t = 1'773'480'413'589;
    const std::array twice {HeaderView {"TABLE_ID", "12"},
                            HeaderView {"SEPARATOR", "|"},
                            HeaderView {"trace", "a"},
                            HeaderView {"trace", "b"},
                            HeaderView {"none", {}},
                            HeaderView {"empty", ""},
                            HeaderView {"bin", QByteArrayView("\x00\xff\x10", 3)}};
    b.add(Orders, {0, 1200, t, TimestampType::CreateTime, "order-1200",
                   "{\"id\":12345678901234567890,\"total\":1.10,\"customer\":{\"name\":\"홍길동\",\"tags\":[\"a\",\"b\"]},\"id\":2}", twice});
    b.add(Orders, {1, 88, t + 10, TimestampType::CreateTime, {}, "plain text, 한글", {}});
    b.add(Orders, {2, 5, t + 20, TimestampType::LogAppendTime, "gone", {}, {}});
    b.add(Orders, {2, 6, t + 30, TimestampType::CreateTime, "", "", {}});
    b.add(Orders, {2, 7, t + 40, TimestampType::CreateTime, {}, {}, {}});
    b.add(Orders, {2, 8, t + 50, TimestampType::CreateTime, "null", "(empty)", {}});
    b.add(Orders, {0, 1201, t + 60, TimestampType::CreateTime, QByteArrayView("\x00\x00\x00\x05", 4), QByteArrayView("\x00\x01\x02\xff\xfe", 5), {}});
    b.add(Orders, {1,
                   89,
                   t + 70,
                   TimestampType::CreateTime,
                   "<b>key</b>",
                   "<img src='file:///etc/passwd' width=9999> \x1b[31m \xe2\x80\xae"
                   "abc <a href='http://x'>",
                   {}});
    b.addNotice(Orders, 1, 5, QStringLiteral("Offset 5 no longer exists, first is 80."));
    return b.take();
}

class MessagesPageTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        page.resize(1280, 760);
        page.setTopic(Orders, 12);
    }
    void show() { tests::showActive(page); }
    void fill() { model.append({sampleBatch()}); }
    void choose(int row)
    {
        page.table()->selectRow(row);
        const RecordView wanted = model.rawRecord(row);
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                const RecordView shown = page.detail()->record();
                return !shown.isNull() && shown.partition() == wanted.partition() && shown.offset() == wanted.offset();
            },
            10'000));
        QTest::qWait(60); // what is decoded elsewhere
    }
    QString tabText() { return tab()->tabText(tab()->currentIndex()).remove(QLatin1Char('&')); }
    QTabWidget* tab() { return named<QTabWidget>(&page, "Message value tabs"); }
    views::TextView* valueText() { return page.findChild<views::TextView*>(QStringLiteral("messageValue")); }
    QLabel* place() { return named<QLabel>(&page, "Message position"); }
    static ScanProgress progress(ScanState state)
    {
        ScanProgress p;
        p.state = state;
        p.toScan = 50'000;
        p.scanned = p.records = 12'340;
        p.bytes = 4'200'000;
        p.hits = 120;
        p.elapsed = std::chrono::milliseconds(400);
        p.partitions.resize(12);
        for (int i = 0; i < 12; ++i)
            p.partitions[size_t(i)].partition = i;
        return p;
    }

    RecordModel model;
    MessagesPage page {&model};
};
