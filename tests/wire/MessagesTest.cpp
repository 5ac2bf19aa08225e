// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/MessageJson.h"

#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <gtest/gtest.h>

#include <set>

using namespace kafka::wire;

namespace {

// A line of golden/messages.jsonl: bytes and JSON as Kafka's own classes write them (golden/Golden.java).
struct Golden
{
    QString api;
    bool request = false;
    qint16 version = 0;
    bool nulls = false;
    QByteArray bytes;
    QJsonObject json;

    std::string name() const
    {
        return (api + (request ? QStringLiteral("Request") : QStringLiteral("Response")) + QStringLiteral(" v%1").arg(version)).toStdString();
    }
};

const std::vector<Golden>& goldens()
{
    static const std::vector<Golden> all = [] {
        std::vector<Golden> lines;
        QFile file(qEnvironmentVariable("CASTELLAN_GOLDEN") + QStringLiteral("/messages.jsonl"));
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error("golden/messages.jsonl is not there");
        while (!file.atEnd()) {
            const QJsonObject o = QJsonDocument::fromJson(file.readLine()).object();
            lines.push_back({o[u"api"].toString(), o[u"request"].toBool(), qint16(o[u"version"].toInt()), o[u"nulls"].toBool(),
                             QByteArray::fromHex(o[u"hex"].toString().toLatin1()), o[u"json"].toObject()});
        }
        return lines;
    }();
    return all;
}

// Calls f(message type, golden) for each golden line, with the struct of its side.
template <typename F> void forEachGolden(F f)
{
    for (const Golden& golden : goldens()) {
        SCOPED_TRACE(golden.name());
        forEachMessage([&](auto message) {
            using M = decltype(message);
            if (golden.api != QLatin1String(M::api.name))
                return;
            if (golden.request)
                f(M::api, typename M::Request(), golden);
            else
                f(M::api, typename M::Response(), golden);
        });
    }
}

QJsonValue withoutRecords(const QJsonValue& value)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const auto& element : value.toArray())
            array.append(withoutRecords(element));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    object.remove(u"records"); // Kafka's converter leaves the bytes out; the round trip compares them
    object.remove(u"recordsSizeInBytes");
    for (auto it = object.begin(); it != object.end(); ++it)
        *it = withoutRecords(*it);
    return object;
}

} // namespace

TEST(Messages, EveryVersionOfEveryMessageIsTriedAgainstKafkasOwnBytes)
{
    std::set<std::tuple<QString, bool, qint16>> have;
    for (const Golden& golden : goldens())
        have.insert({golden.api, golden.request, golden.version});
    forEachMessage([&](auto message) {
        const Api& api = decltype(message)::api;
        for (qint16 version = api.versions.min; version <= api.versions.max; ++version) {
            for (const bool request : {true, false})
                EXPECT_TRUE(have.contains({QString::fromLatin1(api.name), request, version})) << api.name << " " << version;
        }
        EXPECT_EQ(apiName(api.key), QLatin1String(api.name));
    });
}

TEST(Messages, KafkasBytesReadAsKafkasFields)
{
    int tried = 0;
    forEachGolden([&](const Api& api, auto message, const Golden& golden) {
        if (!api.versions.contains(golden.version))
            return;
        Reader reader(golden.bytes);
        message = decodeBody<decltype(message)>(reader, api, golden.version);
        ASSERT_TRUE(reader.ok()) << reader.error().toStdString();
        const auto ours = QJsonDocument(withoutRecords(support::toJson(message, golden.version)).toObject()).toJson().toStdString();
        const auto theirs = QJsonDocument(withoutRecords(golden.json).toObject()).toJson().toStdString();
        EXPECT_EQ(ours, theirs);
        ++tried;
    });
    EXPECT_GT(tried, 400);
}

TEST(Messages, WhatWasReadIsWrittenByteForByte) // with the tagged fields nobody knows
{
    forEachGolden([](const Api& api, auto message, const Golden& golden) {
        Reader reader(golden.bytes);
        message = decodeBody<decltype(message)>(reader, api, golden.version);
        Writer writer;
        encodeBody(writer, message, api, golden.version);
        ASSERT_TRUE(writer.ok()) << writer.error().toStdString();
        EXPECT_EQ(writer.data().toHex(), golden.bytes.toHex());
    });
}

TEST(Messages, CutAtAnyByteIsAnErrorInsideTheBytes)
{
    forEachGolden([](const Api& api, auto message, const Golden& golden) {
        for (qsizetype size = 0; size < golden.bytes.size(); ++size) {
            const QByteArray cut = golden.bytes.first(size); // a copy, so that a sanitizer sees a read beyond
            Reader reader(cut);
            message = decodeBody<decltype(message)>(reader, api, golden.version);
            ASSERT_FALSE(reader.ok()) << "cut at " << size;
            ASSERT_LE(reader.errorPosition(), size);
        }
        const QByteArray longer = golden.bytes + 'x';
        Reader reader(longer);
        decodeBody<decltype(message)>(reader, api, golden.version);
        ASSERT_EQ(reader.error(), QStringLiteral("byte %1: 1 bytes too many").arg(golden.bytes.size()));
    });
}

TEST(Messages, AnyBytesAreReadWithoutHarm)
{
    QRandomGenerator random(4711);
    forEachGolden([&random](const Api& api, auto message, const Golden& golden) {
        for (int round = 0; round < 60; ++round) {
            QByteArray bytes = golden.bytes;
            for (int change = 0; change <= round % 4 && !bytes.isEmpty(); ++change) {
                static constexpr char extremes[] = {0, 1, 0x7f, char(0x80), char(0xff), char(0xfe)};
                bytes[random.bounded(bytes.size())] = round % 2 ? extremes[random.bounded(6)] : char(random.bounded(256));
            }
            Reader reader(bytes, 16 * 1024 * 1024);
            message = decodeBody<decltype(message)>(reader, api, golden.version);
            if (!reader.ok()) {
                EXPECT_FALSE(reader.error().isEmpty());
                EXPECT_LE(reader.errorPosition(), bytes.size());
            }
        }
    });
}

TEST(Messages, NullIsRefusedWhereTheVersionHasNone)
{
    Metadata::Request all; // topics = null: every topic, since version 1
    Writer v0;
    encodeBody(v0, all, Metadata::api, 0);
    EXPECT_EQ(v0.error(), QStringLiteral("topics cannot be null in version 0"));
    Writer v1;
    encodeBody(v1, all, Metadata::api, 1);
    EXPECT_EQ(v1.data().toHex(), "ffffffff");
}

TEST(Messages, ErrorsNameTheField)
{
    Metadata::Response answer;
    answer.topics.emplace_back().name = QStringLiteral("orders");
    answer.topics.back().partitions.emplace_back();
    Writer writer;
    encodeBody(writer, answer, Metadata::api, 1);
    const QByteArray cut = writer.data().chopped(2);
    Reader reader(cut);
    decodeBody<Metadata::Response>(reader, Metadata::api, 1);
    EXPECT_TRUE(reader.error().endsWith(QStringLiteral("topics.partitions.isrNodes: 4 bytes wanted, 2 left"))) << reader.error().toStdString();
}

TEST(Messages, LookingAtTopicsNeverCreatesThem) { EXPECT_FALSE(Metadata::Request().allowAutoTopicCreation); }
