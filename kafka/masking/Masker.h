// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/masking/MaskSet.h"
#include "kafka/serde/TopicReading.h"
#include "kafka/serde/decode/Decoders.h"
#include "kafka/values/RecordBatch.h"

#include <memory>
#include <mutex>

namespace kafka::masking {

/** What stands for the bytes of a key, a value or a header. */
struct MaskedBytes
{
    MaskState state = MaskState::Clean;
    QByteArray bytes; ///< unless Clean

    /** What may be shown. */
    QByteArrayView shown(QByteArrayView own) const { return state == MaskState::Clean ? own : QByteArrayView(bytes); }
};

/** A record as it may be shown, copied and exported. */
struct MaskedRecord
{
    RecordBatchPtr batch; ///< of one record that stands for it; null = no rule applies, the record itself may be shown
    MaskState key = MaskState::Clean;
    MaskState value = MaskState::Clean;
    MaskState headers = MaskState::Clean;

    RecordView view(const RecordView& own) const { return batch ? batch->at(0) : own; }
};

/**
 * Masks records by the rules of a connection. Works on what the bytes say: text in any charset that a decoder finds by itself (UTF-8, UTF-16,
 * CP949), JSON, XML, delimited text, all of them also compressed. What is no text is Hidden whole, except for up to eight bytes that hold no such
 * number; decode() shows its tree with the rules applied. The bytes given are never changed. Immutable but for a cache; any thread.
 */
class Masker
{
public:
    /** Longer ones are Hidden. */
    static constexpr qint64 MaxMasked = 256 << 20;

    /** `secret`: the key of hashes. Rules that are off are left out; with one that is wrong all of its topics are hidden. */
    Masker(const std::vector<MaskRule>& rules, const QByteArray& secret);

    /** Names of the rules that apply to a topic, in order. */
    QStringList ruleNames(const QString& topic) const;
    /** Names of rules that are wrong: what they would apply to is hidden. */
    const QStringList& wrongRules() const { return m_wrong; }
    bool appliesTo(const QString& topic) const;

    /** Whether megabytes may be packed in so few bytes: masking them takes too long for the GUI thread. */
    static bool maySwell(QByteArrayView bytes);

    MaskedRecord record(const RecordView& record) const;
    MaskedBytes key(const RecordView& record) const;
    MaskedBytes value(const RecordView& record) const;
    /** The beginning, enough for `limit` characters of a cell: does not look at all of large ones. */
    MaskedBytes keyHead(const RecordView& record, qsizetype limit) const;
    MaskedBytes valueHead(const RecordView& record, qsizetype limit) const;
    /**
     * What a table's cell shows of a key or a value: its beginning, as above. Small bytes that would be Hidden are Masked: a line of what can be told
     * apart in them, as decode() has it.
     */
    MaskedBytes cell(const RecordView& record, serde::Part part, int limit, const QTimeZone& zone = {}) const;
    MaskedBytes headerName(const QString& topic, const HeaderView& header) const;
    MaskedBytes headerValue(const QString& topic, const HeaderView& header) const;
    MaskedBytes headerNameHead(const QString& topic, const HeaderView& header, qsizetype limit) const;
    MaskedBytes headerValueHead(const QString& topic, const HeaderView& header, qsizetype limit) const;
    /** Other text of a record: an error that quotes it. */
    QString text(const QString& topic, const QString& text) const;

    /** Bytes that are Hidden, read by a decoder: what can be told apart in them, masked; never the bytes. */
    serde::Decoding decode(const serde::DecodeInput& raw, const QString& decoder) const;
    /** Of bytes that were masked already: what a decoder found inside of them. */
    void mask(serde::Decoding& decoding, const QString& topic) const;

private:
    struct Topic
    {
        MaskSet set;
        bool wrong = false;
    };
    std::shared_ptr<const Topic> topic(const QString& name) const;
    MaskedBytes bytes(const Topic& topic, const serde::DecodeInput& in) const;
    MaskedBytes binary(const Topic& topic, const serde::DecodeInput& in) const;
    MaskedBytes inCharset(const MaskSet& set, const serde::DecodeInput& in, const serde::Decoding& decoding) const;
    MaskedBytes head(const Topic& topic, const serde::DecodeInput& in, qsizetype limit) const;
    void maskTree(const MaskSet& set, serde::DecodedTree& tree) const;

    std::vector<std::pair<MaskRule, std::shared_ptr<const ReadyRule>>> m_rules; ///< null = wrong
    QStringList m_wrong;
    QByteArray m_secret;
    mutable std::mutex m_mutex;
    mutable QHash<QString, std::shared_ptr<const Topic>> m_topics;
};

using MaskerPtr = std::shared_ptr<const Masker>;

/** The sentence that stands for bytes which cannot be masked exactly. */
QByteArray hiddenSentence(qint64 bytes);

} // namespace kafka::masking
