// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/RdKafkaAdminGateway.h"

#include <gtest/gtest.h>

#include <QMap>
#include <QTest>

#include <memory>

/** Runs the event loop until the future has ended; false after `ms`. */
template <typename T> bool ended(const QFuture<T>& future, int ms = 15000)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }, ms);
}

kafka::Profile profileFor(const QString& bootstrap);

/** A gateway on `bootstrap`, writable, that is let go of completely at its end. */
class GatewayTest : public ::testing::Test
{
protected:
    void TearDown() override;
    void open(const kafka::Profile& profile, kafka::Deadlines deadlines = {}, bool writable = true);
    void open(const QString& bootstrap, kafka::Deadlines deadlines = {}, bool writable = true);
    kafka::ClusterMetadataPtr metadata();
    /** Latest offsets of every partition of the topic, by partition. */
    kafka::ListOffsetsRequest latestOf(const kafka::ClusterMetadataPtr& metadata, const QString& topic,
                                       kafka::OffsetSpec::Kind kind = kafka::OffsetSpec::Latest) const;

    kafka::OffsetsOver offsetsOver = kafka::OffsetsOver::WireWherePossible;
    kafka::WriteGuardPtr guard;
    std::unique_ptr<kafka::AdminGateway> gateway;
};

/** All outcomes of a listing; fails when a partition came twice. */
QMap<kafka::TopicPartition, kafka::Result<kafka::OffsetAt>> collect(const kafka::Stream<kafka::OffsetsChunk>& stream);
