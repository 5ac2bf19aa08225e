// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/GroupText.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

#include <array>

namespace models::groups {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GroupText)
};

} // namespace

QString stateText(kafka::GroupState state)
{
    switch (state) {
    case kafka::GroupState::PreparingRebalance: return Text::tr("preparing rebalance");
    case kafka::GroupState::CompletingRebalance: return Text::tr("completing rebalance");
    case kafka::GroupState::Stable: return Text::tr("stable");
    case kafka::GroupState::Dead: return Text::tr("dead");
    case kafka::GroupState::Empty: return Text::tr("empty");
    case kafka::GroupState::Assigning: return Text::tr("assigning");
    case kafka::GroupState::Reconciling: return Text::tr("reconciling");
    case kafka::GroupState::NotReady: return Text::tr("not ready");
    case kafka::GroupState::Unknown: break;
    }
    return Text::tr("unknown");
}

namespace {
// By GroupState.
constexpr std::array sections {"unknown", "preparing-rebalance", "completing-rebalance", "stable",   "dead",
                               "empty",   "assigning",           "reconciling",          "not-ready"};
} // namespace

QString sectionOf(kafka::GroupState state) { return QLatin1String(sections.at(size_t(state))); }

std::optional<kafka::GroupState> stateOf(const QString& section)
{
    for (size_t i = 0; i < sections.size(); ++i) {
        if (section == QLatin1String(sections[i]))
            return kafka::GroupState(i);
    }
    return std::nullopt;
}

State stateMark(kafka::GroupState state)
{
    using kafka::GroupState;
    switch (state) {
    case GroupState::Stable: return State::Ok;
    case GroupState::PreparingRebalance:
    case GroupState::CompletingRebalance:
    case GroupState::Assigning:
    case GroupState::Reconciling:
    case GroupState::NotReady: return State::Warn;
    case GroupState::Dead: return State::Error;
    case GroupState::Unknown: return State::Unknown;
    case GroupState::Empty: break;
    }
    return State::None;
}

QString typeText(kafka::GroupType type)
{
    switch (type) {
    case kafka::GroupType::Classic: return Text::tr("classic");
    case kafka::GroupType::Consumer: return Text::tr("consumer");
    case kafka::GroupType::Share: return Text::tr("share");
    case kafka::GroupType::Streams: return Text::tr("streams");
    case kafka::GroupType::Other:
    case kafka::GroupType::Unknown: break;
    }
    return Text::tr("unknown");
}

QString typeText(const kafka::GroupListing& group)
{
    if (group.type == kafka::GroupType::Other && !group.typeName.isEmpty())
        return group.typeName;
    if (!group.simple)
        return typeText(group.type);
    return group.protocolType.isEmpty() ? Text::tr("%1 (simple)").arg(typeText(group.type))
                                        : QStringLiteral("%1 (%2)").arg(typeText(group.type), group.protocolType);
}

QString stateText(const kafka::GroupListing& group)
{
    return group.state == kafka::GroupState::Unknown && !group.stateName.isEmpty() ? group.stateName : stateText(group.state);
}

QString partitionsText(std::vector<kafka::TopicPartition> partitions)
{
    std::sort(partitions.begin(), partitions.end());
    QStringList topics;
    size_t i = 0;
    while (i < partitions.size()) {
        const QString topic = partitions[i].topic;
        QStringList ranges;
        while (i < partitions.size() && partitions[i].topic == topic) {
            const qint32 first = partitions[i].partition;
            qint32 last = first;
            for (++i; i < partitions.size() && partitions[i].topic == topic && partitions[i].partition <= last + 1; ++i)
                last = partitions[i].partition;
            ranges << (first == last ? QString::number(first) : QStringLiteral("%1-%2").arg(first).arg(last));
        }
        topics << topic + QLatin1Char(':') + ranges.join(QLatin1Char(','));
    }
    return topics.join(QLatin1Char(' '));
}

QString whyNotSupported(kafka::GroupType type)
{
    switch (type) {
    case kafka::GroupType::Share: return Text::tr("This is a share group: its state is no committed offset, and this version cannot change it.");
    case kafka::GroupType::Streams: return Text::tr("This is a streams group (KIP-1071): this version cannot change it.");
    case kafka::GroupType::Other: return Text::tr("This version does not know groups of this type: it can only list them.");
    default: return {};
    }
}

QString whyNoOffsets(kafka::GroupType type)
{
    switch (type) {
    case kafka::GroupType::Share: return Text::tr("A share group commits no offset: the brokers keep what was delivered, message by message.");
    case kafka::GroupType::Other: return whyNotSupported(type);
    default: return {};
    }
}

QString metadataText(const QByteArray& metadata)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(metadata);
    return decoder.hasError() ? QStringLiteral("0x") + QString::fromLatin1(metadata.toHex()) : text;
}

} // namespace models::groups
