// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/serde/RecordCell.h"
#include "kafka/serde/TextDecoder.h"
#include "kafka/serde/decode/Decoders.h"
#include "kafka/serde/decode/Unpack.h"

#include <cstdio>
#include <cstdlib>

/**
 * What the fuzzer does with one input: the id of a decoder up to the first NUL, then the bytes; for internal topics a byte that is the length of
 * the key, the key and the value. Whatever they are: no crash, bounded results, every place inside the bytes, a reason, and a problem where
 * nothing could be read. With CASTELLAN_FUZZ_DECODER (an id) the id of the input is not looked at.
 */
namespace fuzz {

using namespace kafka::serde;

inline void mustHold(bool condition, const char* what, const QString& id)
{
    if (!condition) {
        std::fprintf(stderr, "decoder '%s': %s\n", qPrintable(id), what);
        std::abort();
    }
}

inline void checkTree(const DecodedTree& tree, qint64 size, const QString& id)
{
    mustHold(tree.nodes.size() <= size_t(TreeBuilder::MaxNodes), "more values than are allowed", id);
    std::vector<int> depths(tree.nodes.size(), 0);
    qint64 characters = 0;
    for (size_t i = 0; i < tree.nodes.size(); ++i) {
        const DecodedNode& node = tree.nodes[i];
        mustHold(node.begin >= 0 && node.begin <= node.end && node.end <= size, "a value outside the bytes", id);
        mustHold(node.parent >= -1 && node.parent < int(i), "a parent after its child", id);
        depths[i] = node.parent < 0 ? 0 : depths[size_t(node.parent)] + 1;
        mustHold(depths[i] <= TreeBuilder::MaxDepth + 8, "nested too deep", id);
        characters += node.text.size();
    }
    mustHold(characters <= 2 * TreeBuilder::MaxAllText, "too much text", id);
}

inline void checkDecoding(const DecodeInput& in, const QString& id)
{
    Decoding d = decodeBytes(in, id);
    const qint64 size = in.bytes.size();
    if (size == 0)
        return;
    mustHold(!d.decoder.isEmpty() && !decoderTitle(d.decoder).isEmpty(), "a decoder that does not exist", id);
    mustHold(!d.reason.isEmpty(), "no reason", id);
    mustHold(d.problemAt >= -1 && d.problemAt <= size, "a problem outside the bytes", id);
    mustHold(d.problemAt < 0 || !d.problem.isEmpty(), "a place without a problem", id);
    mustHold(d.inner || d.view != Decoding::View::Hex || id.isEmpty() || id == u"hex" || decoderTitle(id).isEmpty() || !d.problem.isEmpty(),
             "not read, and not said why", id);
    mustHold(!d.inner || d.inner->size() <= MaxUnpacked, "more came out than is allowed", id);
    if (d.tree)
        checkTree(*d.tree, d.shown(in.bytes).size(), id);
    const QString text = decodedText(d, in.bytes, TextDecoder::MaxShown);
    mustHold(text.size() <= 40 * TextDecoder::MaxShown, "too much text", id);
    constexpr int CellCharacters = 300;
    const auto line = decodedCell(in, id, CellCharacters);
    mustHold(!line || (!line->isEmpty() && line->size() <= CellCharacters + 1 && !line->contains(QLatin1Char('\n'))), "no line of a cell", id);
}

inline void oneDecoder(QByteArrayView input)
{
    static const QString only = qEnvironmentVariable("CASTELLAN_FUZZ_DECODER");
    QString id = only;
    QByteArrayView rest = input;
    if (const qsizetype nul = input.first(std::min<qsizetype>(input.size(), 32)).indexOf('\0'); nul >= 0) {
        if (only.isEmpty())
            id = QString::fromLatin1(input.first(nul));
        rest = input.sliced(nul + 1);
    }
    DecodeInput in;
    QByteArray key;
    if (id == u"consumer-offsets" || id == u"transaction-state") { // a byte for the length of the key, the key, the value
        const qsizetype size = rest.isEmpty() ? 0 : std::min<qsizetype>(quint8(rest.front()), rest.size() - 1);
        key = rest.isEmpty() ? QByteArray() : rest.sliced(1, size).toByteArray();
        rest = rest.isEmpty() ? rest : rest.sliced(1 + size);
        in.isKey = rest.isEmpty();
    }
    const QByteArray bytes = in.isKey ? key : rest.toByteArray(); // of its own, so that a sanitizer sees a read beyond
    in.bytes = bytes;
    in.key = key;
    checkDecoding(in, id);
    if (in.key.isEmpty() && only.isEmpty()) {
        checkDecoding(in, {});
        in.separator = "|";
        in.table = "T";
        checkDecoding(in, {});
    }
}

} // namespace fuzz
