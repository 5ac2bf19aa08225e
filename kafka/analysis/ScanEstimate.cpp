// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/ScanEstimate.h"

#include "kafka/values/ByteSum.h"

#include <algorithm>
#include <cmath>

namespace kafka::scanEstimate {

namespace {

/** Sums and shares need no more than 53 bits of precision; products of offsets and bytes need more than 64 bits of room. */
qint64 share(qint64 whole, qint64 part, qint64 of)
{
    if (of <= 0 || part <= 0)
        return 0;
    const double bytes = double(whole) * (double(part) / double(of));
    return bytes >= double(std::numeric_limits<qint64>::max()) ? std::numeric_limits<qint64>::max() : qint64(std::llround(bytes));
}

/** The offsets to be read, or nullopt where what decides it is not known. */
std::optional<OffsetRange> rangeOf(const RecordRequest& request, const PartitionToRead& p, const KnownPartition& known)
{
    if (!known.earliest || !known.latest)
        return {};
    OffsetRange range {*known.earliest, std::max(*known.earliest, *known.latest)};
    const OffsetRange all = range;
    switch (request.seek.kind) {
    case SeekTo::Oldest:
    case SeekTo::Newest: break;
    case SeekTo::Offset: range.from = request.seek.value; break;
    case SeekTo::Time:
        if (!known.atTime)
            return {};
        range.from = *known.atTime < 0 ? all.to : *known.atTime;
        break;
    case SeekTo::Partitions:
        range.from = p.from.value_or(all.from);
        range.to = p.to.value_or(all.to);
        break;
    case SeekTo::Around:
        range.from = request.seek.value - std::min(request.seek.value, request.limit);
        range.to = request.limit < all.to - std::clamp(request.seek.value, all.from, all.to) ? request.seek.value + request.limit + 1 : all.to;
        break;
    }
    if (request.until.kind == ReadUntil::Offset)
        range.to = request.until.value;
    else if (request.until.kind == ReadUntil::Time && !known.untilTime)
        return {};
    else if (request.until.kind == ReadUntil::Time && *known.untilTime >= 0)
        range.to = *known.untilTime;
    range.from = std::clamp(range.from, all.from, all.to);
    range.to = std::clamp(range.to, range.from, all.to);
    return range;
}

} // namespace

bool canBeLarge(const RecordRequest& request) { return !request.filter.isEmpty() || request.maxBytes > LargeBytes; }

Estimate estimate(const RecordRequest& request, const std::function<KnownPartition(const TopicPartition&)>& known)
{
    Estimate sum;
    ByteSum offsets;
    ByteSum bytes;
    ByteSum withoutSize;
    for (const PartitionToRead& p : request.partitions) {
        const KnownPartition one = known({request.topicOf(p), p.partition});
        const auto range = rangeOf(request, p, one);
        ++sum.partitions;
        if (!range) {
            ++sum.unknown;
            continue;
        }
        offsets.add(range->size());
        if (one.bytes)
            bytes.add(share(*one.bytes, range->size(), *one.latest - *one.earliest));
        else if (range->size() > 0) {
            ++sum.unsized;
            withoutSize.add(range->size());
        }
    }
    sum.offsets = offsets.total();
    sum.bytes = bytes.total();
    sum.withoutSize = withoutSize.total();
    if (request.filter.isEmpty() && request.limit < sum.offsets) {
        sum.bytes = share(sum.bytes, request.limit, sum.offsets);
        sum.withoutSize = share(sum.withoutSize, request.limit, sum.offsets);
        sum.offsets = request.limit;
    }
    return sum;
}

bool isLarge(const Estimate& e) { return e.bytes > LargeBytes || e.withoutSize > LargeOffsets || e.unknown > 0; }

} // namespace kafka::scanEstimate
