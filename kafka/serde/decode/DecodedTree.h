// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QTimeZone>

#include <vector>

namespace kafka::serde {

/** One value that a decoder found in some bytes. */
struct DecodedNode
{
    QString name; ///< of the field, the key, "[2]" in an array; empty for a lone value. Data: not made safe to show
    QString type; ///< in the format's own words: "int64", "map (3)", "bytes"
    QString text; ///< exact: numbers digit for digit. Bytes that are no text as 0x…. Empty for containers
    qint64 begin = 0; ///< bytes [begin, end) of what was decoded
    qint64 end = 0;
    qint32 parent = -1; ///< -1 = top
    bool cut = false; ///< `text` is only the beginning
};

/** Values with their places, parents before children and in the order of the bytes. Limited in number and text. */
struct DecodedTree
{
    std::vector<DecodedNode> nodes;
    bool cut = false; ///< there is more than TreeBuilder's limits: the rest was not kept, or not even read

    bool isEmpty() const { return nodes.empty(); }
    /** True when no value has children: a table of one level. */
    bool isFlat() const;
};

/** Why bytes are not what they were taken for, and where. */
struct DecodeProblem
{
    QString text; ///< translated, with the byte: "ends too early, at byte 17"; empty = none
    qint64 at = -1; ///< the byte, from 0; -1 = none in particular

    bool isEmpty() const { return text.isEmpty(); }
};

/** What a decoder made of bytes: what was read before a problem is kept. */
struct Parsed
{
    DecodedTree tree;
    DecodeProblem problem;
    QString text; ///< for a text view, where the format is one (XML); else empty: treeText() serves
    bool textCut = false;
};

/** How much a decoder makes of bytes, and how times in them read. */
struct DecodeOptions
{
    static constexpr int MaxValues = 20'000;
    static constexpr qsizetype MaxText = 16 << 10;
    static constexpr qsizetype MaxAllText = 1 << 20;

    int values = MaxValues; ///< of a tree; its decoder stops behind them
    qsizetype text = MaxText; ///< characters of one value
    qsizetype allText = MaxAllText; ///< characters of all values
    qint64 shown = 256 << 10; ///< bytes that text is made of
    qint64 unpacked = 8 << 20; ///< bytes that come out of packed ones
    QTimeZone zone {}; ///< in which times are said; invalid = UTC

    /** For one line of some hundred characters: little work, whatever the bytes are. */
    static DecodeOptions ofCell(const QTimeZone& zone = {});
};

/** Builds a tree within limits: what is over them is counted as cut and costs no memory. */
class TreeBuilder
{
public:
    static constexpr int MaxNodes = DecodeOptions::MaxValues;
    static constexpr qsizetype MaxText = DecodeOptions::MaxText;
    static constexpr qsizetype MaxAllText = DecodeOptions::MaxAllText;
    static constexpr int MaxDepth = 128; ///< for the decoders: deeper is a problem

    explicit TreeBuilder(const DecodeOptions& options = {}) : m_options(options) { }
    const DecodeOptions& options() const { return m_options; }

    /** A value whose end, type or text may come later; its children are added until close(). Returns its number, -1 = not kept. */
    int open(const QString& name, const QString& type, qint64 begin);
    void close(int node, qint64 end, const QString& text = {});
    void setType(int node, const QString& type);
    /** A value without children. */
    int add(const QString& name, const QString& type, const QString& text, qint64 begin, qint64 end);
    /** Text of UTF-8 bytes, other bytes marked ⟨FF⟩. */
    int addUtf8(const QString& name, const QString& type, QByteArrayView text, qint64 begin, qint64 end);
    /** Bytes as 0x…. */
    int addBytes(const QString& name, const QString& type, QByteArrayView bytes, qint64 begin, qint64 end);
    int depth() const { return m_depth; }
    /** No more values are kept: a decoder stops here, so that its time is bounded as well. */
    bool isFull() const { return m_tree.cut && m_tree.nodes.size() >= size_t(m_options.values); }
    DecodedTree take();

private:
    void setText(DecodedNode& node, QString text, bool cut);

    DecodeOptions m_options;
    DecodedTree m_tree;
    std::vector<int> m_open; ///< kept ones
    int m_depth = 0; ///< with those that are not kept
    qsizetype m_text = 0;
};

/** The tree as one line, "id: 5, lines: [{sku: x}, {sku: y}]", of at most about `limit` characters; sets `cut` where it is not all. Likewise visible. */
QString treeLine(const DecodedTree& tree, qsizetype limit, bool* cut = nullptr);

/** The tree as indented lines "name: text", at most about `limit` characters; what would be invisible is shown as symbols. */
QString treeText(const DecodedTree& tree, qsizetype limit, bool* cut = nullptr);

} // namespace kafka::serde
