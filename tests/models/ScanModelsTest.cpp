// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A scan partition by partition, and the offsets to be read of each.
#include "models/BatchModel.h"
#include "models/PartitionRangeModel.h"
#include "models/RecordScanText.h"
#include "models/ScanProgressModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace kafka;
using models::PartitionRangeModel;
using models::ScanProgressModel;
using Tester = QAbstractItemModelTester;

namespace {

PartitionProgress partition(qint32 id, OffsetRange covered, OffsetRange block = {})
{
    PartitionProgress p;
    p.topic = QStringLiteral("orders");
    p.partition = id;
    p.first = p.from = 0;
    p.end = p.to = p.high = 1'000;
    p.covered = covered;
    p.block = block;
    p.scanned = covered.size() + block.size();
    return p;
}

struct Everything final : RecordMatcher
{
    using RecordMatcher::match;
    Match match(const RecordFields&, HeaderSource&, QString&) const override { return Match::Yes; }
};

} // namespace

TEST(ScanModels, WhatWasScannedAsRanges)
{
    EXPECT_EQ(models::scan::scannedRange(partition(0, {900, 1'000})), QStringLiteral("900–999"));
    EXPECT_EQ(models::scan::scannedRange(partition(0, {900, 1'000}, {700, 721})), QStringLiteral("900–999, 700–720"));
    EXPECT_EQ(models::scan::scannedRange(partition(0, {5, 6})), QStringLiteral("5"));
    EXPECT_EQ(models::scan::scannedRange(partition(0, {41, 201}, {201, 295})), QStringLiteral("41–294")) << "followed on from there";
    EXPECT_EQ(models::scan::scannedRange(partition(0, {900, 1'000}, {700, 900})), QStringLiteral("700–999"));
    EXPECT_EQ(models::scan::scannedRange(partition(0, {1'000, 1'000})), models::unknownText());
}

TEST(ScanModels, EachPartitionSaysHowItWent)
{
    ScanProgressModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    ScanProgress progress;
    progress.state = ScanState::Reading;
    progress.partitions = {partition(0, {0, 1'000}), partition(1, {0, 10}), partition(2, {0, 10}), partition(3, {0, 0}), partition(4, {0, 10})};
    progress.partitions[0].done = true;
    progress.partitions[0].records = 900;
    progress.partitions[0].hidden = HiddenOffsets {7, 30};
    progress.partitions[2].error = Error {};
    progress.partitions[2].error->message = QStringLiteral("No answer.");
    progress.partitions[3].first = progress.partitions[3].from = progress.partitions[3].to = -1;
    progress.partitions[4].lastStable = 500;
    model.setProgress(progress);
    const auto how = [&](int row) { return model.index(row, ScanProgressModel::How).data().toString(); };
    EXPECT_EQ(how(0), QStringLiteral("Read to its end"));
    EXPECT_EQ(how(1), QStringLiteral("Reading"));
    EXPECT_EQ(how(2), QStringLiteral("No answer."));
    EXPECT_EQ(how(3), QStringLiteral("Asking for the offsets"));
    EXPECT_EQ(how(4), QStringLiteral("Reading; an open transaction holds at offset 500"));
    EXPECT_EQ(model.index(0, ScanProgressModel::NoMessage).data().toString(), QStringLiteral("100"));
    EXPECT_EQ(model.index(1, ScanProgressModel::Compacted).data().toString(), models::unknownText()) << "nobody counted";
    EXPECT_EQ(model.index(0, ScanProgressModel::Markers).data().toString(), QStringLiteral("7"));
    EXPECT_EQ(model.index(0, ScanProgressModel::Aborted).data().toString(), QStringLiteral("30"));
    EXPECT_EQ(model.index(0, ScanProgressModel::Compacted).data().toString(), QStringLiteral("63"));
    EXPECT_EQ(model.index(3, ScanProgressModel::First).data().toString(), models::unknownText());
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    progress.state = ScanState::Following; // every one of them, whether it was read to its end before or not
    model.setProgress(progress);
    EXPECT_EQ(how(0), QStringLiteral("Following"));
    EXPECT_EQ(how(1), QStringLiteral("Following"));
    EXPECT_EQ(how(2), QStringLiteral("No answer."));
    EXPECT_EQ(model.index(1, ScanProgressModel::How).data(ScanProgressModel::StateRole).toInt(), int(models::State::Ok));
    EXPECT_FALSE(changes.isEmpty());
    progress.partitions[1].from = progress.partitions[1].to = 10; // nothing is in it yet
    model.setProgress(progress);
    EXPECT_EQ(how(1), QStringLiteral("Following"));
    progress.partitions[1].from = 0;
    changes.clear();
    progress.state = ScanState::Stopped;
    model.setProgress(progress);
    EXPECT_EQ(how(1), QStringLiteral("Not read to its end"));
    EXPECT_FALSE(changes.isEmpty());
}

// Walk 3: "scanned 238 of 238, 100 messages" reads as if the range held 100.
TEST(ScanModels, WhatWasReadAndIsNotShownYetIsSaid)
{
    ScanProgress p;
    p.state = ScanState::LimitReached;
    p.canGoOn = true;
    p.partitions = {partition(0, {0, 120}), partition(1, {0, 118})};
    p.partitions[0].matched = p.partitions[0].records = 120;
    p.partitions[1].matched = p.partitions[1].records = 118;
    p.scanned = p.toScan = p.records = 238;
    p.hits = 100;
    RecordRequest request;
    EXPECT_EQ(models::scan::remarks(p, request),
              QStringList {QStringLiteral("138 messages more were read: Continue reading shows them in their places.")});
    p.state = ScanState::Stopped;
    EXPECT_EQ(models::scan::remarks(p, request),
              QStringList {
                  QStringLiteral("Found and not shown yet, because newer messages may follow: 138. Continue reading shows them in their places.")});
    p.state = ScanState::LimitReached;
    p.hits = 237;
    EXPECT_TRUE(models::scan::remarks(p, request).value(0).startsWith(QStringLiteral("1 message more was read:")));
    p.hits = 238;
    EXPECT_TRUE(models::scan::remarks(p, request).isEmpty());
}

// What was skipped may hold anything: neither "Complete", nor "compacted away", nor searched.
TEST(ScanModels, WhatWasSkippedIsSaid)
{
    ScanProgress p;
    p.state = ScanState::Complete;
    p.partitions = {partition(0, {0, 1'000})};
    p.partitions[0].done = true;
    p.partitions[0].records = p.records = 962;
    p.partitions[0].skipped = p.skipped = 38;
    p.scanned = p.toScan = 1'000;
    RecordRequest request;
    EXPECT_TRUE(models::scan::summary(p, request).startsWith(QStringLiteral("Complete but for what was skipped: scanned")));
    EXPECT_EQ(models::scan::remarks(p, request),
              QStringList(
                  {QStringLiteral("38 offsets were skipped, because their batches cannot be decoded: what they hold was not read, nor searched.")}));
    request.filter.text = QStringLiteral("word");
    request.filter.matcher = std::make_shared<Everything>();
    EXPECT_EQ(models::scan::whyEmpty(p, request).next, QStringLiteral("962 of the 1,000 offsets were read; the others were skipped."));
    ScanProgressModel model;
    model.setProgress(p);
    EXPECT_EQ(model.index(0, ScanProgressModel::How).data().toString(), QStringLiteral("Read to its end; 38 offsets skipped"));
    EXPECT_EQ(model.index(0, ScanProgressModel::NoMessage).data().toString(), QStringLiteral("0"));
}

TEST(ScanModels, OneOffsetIsCountedAndWhatIsFollowedHasNoPercentage)
{
    ScanProgress p;
    p.state = ScanState::Complete;
    p.partitions = {partition(1, {151, 152})};
    p.records = p.scanned = p.toScan = p.hits = 1;
    EXPECT_TRUE(models::scan::summary(p, {}).startsWith(QStringLiteral("Complete: scanned 1 of 1 offsets in 1 partition, 1 message")))
        << models::scan::summary(p, {}).toStdString();
    p.partitions.push_back(partition(2, {0, 10}));
    p.toScan = 711;
    p.scanned = 140;
    p.state = ScanState::Reading;
    EXPECT_TRUE(models::scan::summary(p, {}).contains(QStringLiteral("140 of 711 offsets (19.7 %)")));
    p.state = ScanState::Following;
    EXPECT_TRUE(models::scan::summary(p, {}).contains(QStringLiteral("140 of 711 offsets in 2 partitions")));
    p.partitions = {partition(1, {0, 10})};
    p.partitions[0].high = 1'001;
    p.partitions[0].lastStable = 1'000;
    RecordRequest request;
    request.readCommitted = true;
    EXPECT_TRUE(models::scan::remarks(p, request)
                    .contains(QStringLiteral("An open transaction holds partition 1 at offset 1,000 (1 offset from there on is not read).")))
        << models::scan::remarks(p, request).join(u'|').toStdString();
}

// What the table shows as Korean by its own guess the filter does not find without the charset.
TEST(ScanModels, ATextBeyondAsciiRemindsOfTheCharset)
{
    ScanProgress p;
    p.state = ScanState::Complete;
    p.partitions = {partition(0, {0, 1'000})};
    p.records = p.scanned = p.toScan = 1'000;
    RecordRequest request;
    request.filter = {QStringLiteral("홍길동"), std::make_shared<Everything>()};
    const auto reminds = [&] {
        const QStringList all = models::scan::remarks(p, request);
        return std::any_of(all.begin(), all.end(), [](const QString& one) { return one.contains(QStringLiteral("CP949")); });
    };
    EXPECT_TRUE(reminds());
    request.filter.charset = QStringLiteral("windows-949");
    EXPECT_FALSE(reminds());
    request.filter = {QStringLiteral("plain"), std::make_shared<Everything>()};
    EXPECT_FALSE(reminds());
    request.filter.text = QStringLiteral("한글");
    p.state = ScanState::Reading;
    EXPECT_FALSE(reminds()) << "not yet";
}

TEST(ScanModels, OffsetsToReadAreTypedAndChecked)
{
    PartitionRangeModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setCount(3);
    QSignalSpy edited(&model, &PartitionRangeModel::edited);
    EXPECT_EQ(model.ticked(), 0);
    EXPECT_TRUE(model.problem().isEmpty());
    EXPECT_TRUE(model.setData(model.index(1, PartitionRangeModel::From), QStringLiteral("1,200"), Qt::EditRole));
    EXPECT_EQ(model.ticked(), 1) << "who types an offset wants it read";
    EXPECT_TRUE(model.setData(model.index(1, PartitionRangeModel::To), QStringLiteral("1100"), Qt::EditRole));
    EXPECT_EQ(model.problem(),
              QStringLiteral("Partition 1: The range ends at 1,100, before it begins at 1,200: exchange the two, or leave one of them empty."));
    EXPECT_EQ(model.index(1, PartitionRangeModel::To).data(models::TableModelBase::StateRole).toInt(), int(models::State::Error));
    EXPECT_TRUE(model.setData(model.index(1, PartitionRangeModel::To), QStringLiteral("1200"), Qt::EditRole));
    EXPECT_EQ(model.problem(), QString()) << "one offset is a range";
    EXPECT_EQ(model.ranges(), (std::vector<SeekInput::PartitionRange> {{1, 1'200, 1'200}}));
    EXPECT_TRUE(model.setData(model.index(0, 0), int(Qt::Checked), Qt::CheckStateRole));
    EXPECT_EQ(model.ranges().size(), 2u);
    EXPECT_FALSE(model.setData(model.index(0, PartitionRangeModel::First), 5, Qt::EditRole));
    EXPECT_EQ(edited.size(), 4);
    model.tickAll(false);
    EXPECT_EQ(model.ticked(), 0);
    EXPECT_TRUE(model.index(0, 0).flags() & Qt::ItemIsUserCheckable);
    EXPECT_FALSE(model.index(0, PartitionRangeModel::Last).flags() & Qt::ItemIsEditable);
}

// Filtering again says what it covers, what it does not, and how the rest is had.
TEST(ScanModels, FilteredAgainSaysWhatItCovers)
{
    RecordRequest request;
    request.filter.text = QStringLiteral("word");
    request.filter.matcher = std::make_shared<Everything>();
    ScanProgress p;
    p.state = ScanState::Complete;
    p.partitions = {partition(0, {0, 1'000})};
    p.records = p.scanned = p.toScan = p.judgedAgain = 1'000;
    p.kept = KeptProgress {1'000, 3 << 20, 0, true, {}};
    request.keep.onlyWhole = true;
    EXPECT_EQ(models::scan::remarks(p, request),
              QStringList({QStringLiteral("Filtered again from what was read: 1,000 messages; Kafka not asked.")}));

    request.keep.onlyWhole = false;
    p.state = ScanState::FilteredAgain;
    p.judgedAgain = p.records = 600;
    p.scanned = 600;
    p.kept = KeptProgress {600, 1 << 20, 2 << 20, false, QStringLiteral("1 MB of memory and 2 MB of disk are used up")};
    EXPECT_TRUE(models::scan::summary(p, request).startsWith(QStringLiteral("Filtered again: scanned")));
    const QStringList all = models::scan::remarks(p, request);
    ASSERT_GE(all.size(), 3);
    EXPECT_EQ(all[0], QStringLiteral("Filtered again from what was read: 600 messages; Kafka not asked."));
    EXPECT_EQ(all[1], QStringLiteral("Not all that was read was kept: Continue reading reads the rest, Read everything anew."));
    EXPECT_TRUE(all[2].startsWith(QStringLiteral("Kept for another filter: 600 messages (1"))) << qPrintable(all[2]);
    EXPECT_TRUE(all[2].endsWith(QStringLiteral("Then keeping ended: 1 MB of memory and 2 MB of disk are used up."))) << qPrintable(all[2]);
    EXPECT_TRUE(models::scan::whyEmpty(p, request).next.contains(QStringLiteral("Continue reading")));

    p.state = ScanState::Complete;
    p.records = 1'000;
    EXPECT_TRUE(models::scan::remarks(p, request)[0].endsWith(QStringLiteral("the others were read from Kafka.")));
}

TEST(BatchModel, SaysKindControlRecordsAndChecksum)
{
    models::BatchModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    BatchFacts data;
    data.baseOffset = 10;
    data.lastOffset = 19;
    data.records = 7;
    data.codec = QStringLiteral("lz4");
    data.crcChecked = true;
    BatchFacts control = data;
    control.baseOffset = control.lastOffset = 20;
    control.control = control.transactional = control.crcRight = true;
    control.producerId = 4'001;
    control.controls = {{20, 1'000, 1, 4}};
    model.setRows({control, data});
    const auto shown = [&](int row, int column) { return model.index(row, column).data().toString(); };
    using M = models::BatchModel;
    EXPECT_EQ(shown(0, M::Kind), QStringLiteral("Data"));
    EXPECT_EQ(shown(0, M::Crc), QStringLiteral("wrong"));
    EXPECT_EQ(model.index(0, M::Crc).data(models::TableModelBase::StateRole).toInt(), int(models::State::Error));
    EXPECT_EQ(shown(0, M::ProducerId), models::unknownText());
    EXPECT_EQ(shown(1, M::ProducerId), QStringLiteral("4001")) << "a name, no amount";
    EXPECT_EQ(shown(1, M::Kind), QStringLiteral("Control"));
    EXPECT_EQ(shown(1, M::Controls), QStringLiteral("COMMIT at offset 20, coordinator epoch 4"));
    EXPECT_EQ(M::controlText({5, 0, 0, 2}), QStringLiteral("ABORT at offset 5, coordinator epoch 2"));
}
