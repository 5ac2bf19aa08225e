// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/decode/DecodedTree.h"

#include "kafka/serde/Text.h"

namespace kafka::serde {

namespace {

// Text of the beginning of some bytes, not more than is kept of a value.
QString utf8Text(QByteArrayView bytes, qsizetype room, qsizetype most, bool& cut)
{
    const QByteArrayView head = cutUtf8(bytes, std::clamp<qsizetype>(room, 0, most));
    cut = head.size() < bytes.size();
    return head.isValidUtf8() ? QString::fromUtf8(head) : visibleUtf8(head, Lines::Keep);
}

} // namespace

bool DecodedTree::isFlat() const
{
    return std::all_of(nodes.begin(), nodes.end(), [](const DecodedNode& node) { return node.parent < 0; });
}

DecodeOptions DecodeOptions::ofCell(const QTimeZone& zone)
{
    DecodeOptions options;
    options.values = 320; // each is at least a character
    options.text = 2 << 10;
    options.allText = 8 << 10;
    options.shown = 2 << 10;
    options.unpacked = 16 << 10;
    options.zone = zone;
    return options;
}

int TreeBuilder::open(const QString& name, const QString& type, qint64 begin)
{
    ++m_depth;
    if (m_tree.nodes.size() >= size_t(m_options.values)) {
        m_tree.cut = true;
        return -1;
    }
    DecodedNode node;
    node.name = name.left(m_options.text);
    node.type = type;
    node.begin = begin;
    node.end = begin;
    node.parent = m_open.empty() ? -1 : m_open.back();
    m_text += node.name.size();
    m_tree.nodes.push_back(std::move(node));
    const int number = int(m_tree.nodes.size()) - 1;
    m_open.push_back(number);
    return number;
}

void TreeBuilder::setText(DecodedNode& node, QString text, bool cut)
{
    const qsizetype room = std::clamp<qsizetype>(m_options.allText - m_text, 0, m_options.text);
    if (text.size() > room) {
        text.truncate(room);
        text.squeeze();
        cut = true;
    }
    m_text += text.size();
    node.text = std::move(text);
    node.cut = cut;
    m_tree.cut = m_tree.cut || cut;
}

void TreeBuilder::close(int node, qint64 end, const QString& text)
{
    --m_depth;
    if (node < 0)
        return;
    m_open.pop_back();
    m_tree.nodes[size_t(node)].end = end;
    if (!text.isEmpty())
        setText(m_tree.nodes[size_t(node)], text, false);
}

void TreeBuilder::setType(int node, const QString& type)
{
    if (node >= 0)
        m_tree.nodes[size_t(node)].type = type;
}

int TreeBuilder::add(const QString& name, const QString& type, const QString& text, qint64 begin, qint64 end)
{
    const int node = open(name, type, begin);
    close(node, end, text);
    return node;
}

int TreeBuilder::addUtf8(const QString& name, const QString& type, QByteArrayView text, qint64 begin, qint64 end)
{
    const int node = open(name, type, begin);
    if (node >= 0) {
        bool cut = false;
        const QString shown = utf8Text(text, m_options.allText - m_text, m_options.text, cut);
        setText(m_tree.nodes[size_t(node)], shown, cut);
    }
    close(node, end);
    return node;
}

int TreeBuilder::addBytes(const QString& name, const QString& type, QByteArrayView bytes, qint64 begin, qint64 end)
{
    const int node = open(name, type, begin);
    if (node >= 0) {
        const QByteArrayView head
            = bytes.first(std::clamp<qsizetype>((m_options.allText - m_text) / 2 - 1, 0, std::min<qsizetype>(bytes.size(), m_options.text / 2 - 1)));
        setText(m_tree.nodes[size_t(node)], hexText(head, head.size()), head.size() < bytes.size());
    }
    close(node, end);
    return node;
}

DecodedTree TreeBuilder::take()
{
    m_open.clear();
    m_depth = 0;
    m_text = 0;
    return std::exchange(m_tree, {});
}

QString treeLine(const DecodedTree& tree, qsizetype limit, bool* cut)
{
    const auto& nodes = tree.nodes;
    const auto isElement = [](const DecodedNode& node) { return node.name.startsWith(QLatin1Char('[')) && node.name.endsWith(QLatin1Char(']')); };
    QString out;
    std::vector<std::pair<qint32, QString>> open; // the values around, with what closes each
    const auto closeUpTo = [&](qint32 parent) {
        for (; !open.empty() && open.back().first != parent; open.pop_back())
            out += open.back().second;
    };
    bool over = tree.cut;
    for (size_t i = 0; i < nodes.size(); ++i) {
        const DecodedNode& node = nodes[i];
        closeUpTo(node.parent);
        if (out.size() >= limit) {
            over = true;
            break;
        }
        if (i > 0 && node.parent != int(i) - 1)
            out += QLatin1String(", ");
        const bool named = !node.name.isEmpty() && !isElement(node);
        if (named)
            out += visible(node.name, Lines::Symbols) + QLatin1String(": ");
        const bool container = i + 1 < nodes.size() && nodes[i + 1].parent == int(i);
        out += visible(QStringView(node.text).left(std::max<qsizetype>(0, limit - out.size())), Lines::Symbols);
        if (node.cut)
            out += QChar(0x2026);
        if (!container && node.text.isEmpty() && node.type.endsWith(QLatin1Char(')'))) // nothing in it: "map (0)"
            out += node.type;
        if (!container)
            continue;
        const bool elements = isElement(nodes[i + 1]);
        const bool bare = i == 0 && !named && !elements; // what is in all of it needs no marks
        if (!bare)
            out += QLatin1Char(elements ? '[' : '{');
        open.emplace_back(qint32(i), bare ? QString() : QString(QLatin1Char(elements ? ']' : '}')));
    }
    if (!over)
        closeUpTo(-1);
    if (cut)
        *cut = over;
    return out;
}

QString treeText(const DecodedTree& tree, qsizetype limit, bool* cut)
{
    QString out;
    std::vector<int> depths(tree.nodes.size(), 0);
    bool over = tree.cut;
    for (size_t i = 0; i < tree.nodes.size(); ++i) {
        const DecodedNode& node = tree.nodes[i];
        if (out.size() >= limit) {
            over = true;
            break;
        }
        depths[i] = node.parent < 0 ? 0 : depths[size_t(node.parent)] + 1;
        if (i > 0)
            out += QLatin1Char('\n');
        out += QString(depths[i] * 2, QLatin1Char(' '));
        const bool container = i + 1 < tree.nodes.size() && tree.nodes[i + 1].parent == int(i);
        if (!node.name.isEmpty())
            out += visible(node.name, Lines::Symbols) + QLatin1String(": ");
        if (container && node.text.isEmpty())
            out += node.type;
        else
            out += visible(QStringView(node.text).left(std::max<qsizetype>(0, limit - out.size())), Lines::Symbols);
        if (node.cut)
            out += QChar(0x2026);
    }
    if (cut)
        *cut = over;
    return out;
}

} // namespace kafka::serde
