// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/compare/JsonDiff.h"

#include "kafka/compare/CompareText.h"
#include "kafka/filter/NumberText.h"
#include "kafka/serde/JsonLexer.h"
#include "kafka/serde/JsonText.h"
#include "kafka/serde/Text.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace kafka::compare {

namespace {

using serde::JsonToken;

constexpr qsizetype NamesShown = 300; // characters
constexpr qsizetype PathEnds = 200; // characters of a longer path, at each of its ends

struct Node
{
    JsonToken type = JsonToken::Null;
    QByteArrayView raw; ///< as it is written
    QByteArrayView name; ///< of a member, with its quotes; null = none
    size_t count = 1; ///< with all that is inside: the next one beside it is so far away
    size_t hash = 0; ///< equal values have equal ones, whatever white space is between
};
using Tree = std::vector<Node>;

bool isContainer(JsonToken type) { return type == JsonToken::ObjectBegin || type == JsonToken::ArrayBegin; }

std::optional<Tree> parse(QByteArrayView json, Cancelled cancelled)
{
    Tree tree;
    std::vector<size_t> open;
    serde::JsonLexer lexer(json);
    QByteArrayView name;
    const auto close = [&](size_t index) {
        Node& node = tree[index];
        node.count = tree.size() - index;
        if (!open.empty()) {
            Node& parent = tree[open.back()];
            parent.hash = qHashMulti(parent.hash, node.name, node.hash);
        }
    };
    for (JsonToken token = lexer.next(); token != JsonToken::End; token = lexer.next()) {
        if (token == JsonToken::Error || tree.size() >= JsonDiff::MostValues || (tree.size() % 4096 == 0 && isCancelled(cancelled)))
            return {};
        if (token == JsonToken::Name) {
            name = lexer.raw();
        } else if (token == JsonToken::ObjectEnd || token == JsonToken::ArrayEnd) {
            const size_t index = open.back();
            open.pop_back();
            Node& node = tree[index];
            node.raw = QByteArrayView(node.raw.data(), lexer.raw().data() + lexer.raw().size());
            close(index);
        } else {
            tree.push_back({token, lexer.raw(), std::exchange(name, {}), 1, qHashMulti(0, int(token))});
            if (isContainer(token)) {
                open.push_back(tree.size() - 1);
            } else {
                tree.back().hash = qHash(tree.back().raw, tree.back().hash);
                close(tree.size() - 1);
            }
        }
    }
    return tree;
}

class JsonComparison
{
public:
    JsonComparison(Tree left, Tree right, Cancelled cancelled) : m_left(std::move(left)), m_right(std::move(right)), m_cancelled(cancelled) { }

    JsonDiff run()
    {
        compare(0, 0, QStringLiteral("$"));
        return std::move(m_diff);
    }

private:
    void add(Difference kind, const QString& path, std::pair<QString, QString> texts)
    {
        if (m_diff.count++ < JsonDiff::MostShown)
            m_diff.differences.push_back({kind, path, std::move(texts.first), std::move(texts.second)});
    }

    void compare(size_t left, size_t right, const QString& path)
    {
        const Node& l = m_left[left];
        const Node& r = m_right[right];
        if (isCancelled(m_cancelled) || (l.raw.size() == r.raw.size() && l.raw == r.raw))
            return;
        if (l.type == r.type && l.type == JsonToken::ObjectBegin)
            compareObjects(left, right, path);
        else if (l.type == r.type && l.type == JsonToken::ArrayBegin)
            compareArrays(left, right, path);
        else
            add(sameValue(l, r) ? Difference::Writing : Difference::Changed, path, excerpts(l.raw, r.raw));
    }

    static bool sameValue(const Node& l, const Node& r)
    {
        if (l.type != r.type)
            return false;
        if (l.type == JsonToken::Number) // one with an exponent beyond all measure is equal to itself only
            return filter::NumberText::isNumber(l.raw, true) && filter::NumberText::isNumber(r.raw, true)
                   && filter::NumberText::of(l.raw) == filter::NumberText::of(r.raw);
        return l.type == JsonToken::String && serde::unescapeJson(l.raw) == serde::unescapeJson(r.raw);
    }

    static std::vector<size_t> childrenOf(const Tree& tree, size_t parent)
    {
        std::vector<size_t> children;
        for (size_t i = parent + 1; i < parent + tree[parent].count; i += tree[i].count)
            children.push_back(i);
        return children;
    }

    struct Member
    {
        size_t node = 0;
        QString name;
        int nth = 1; ///< of this name
    };

    static std::vector<Member> membersOf(const Tree& tree, size_t parent)
    {
        std::vector<Member> members;
        QHash<QString, int> seen;
        for (const size_t node : childrenOf(tree, parent)) {
            const QString name = serde::unescapeJson(tree[node].name);
            members.push_back({node, name, ++seen[name]});
        }
        return members;
    }

    // Each difference owns its path, and each level of the recursion one: none may be as long as names and depth allow. Cut again, a cut one stays the same.
    static QString cutPath(const QString& path)
    {
        if (path.size() <= 2 * PathEnds + 1)
            return path;
        const qsizetype first = path[PathEnds - 1].isHighSurrogate() ? PathEnds - 1 : PathEnds;
        const qsizetype last = path[path.size() - PathEnds].isLowSurrogate() ? PathEnds - 1 : PathEnds;
        return path.left(first) + u'…' + path.right(last);
    }

    static QString pathOf(const QString& parent, const Member& m)
    {
        const auto plain = [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-'; };
        const bool simple = !m.name.isEmpty() && std::all_of(m.name.begin(), m.name.end(), plain);
        const QString name = serde::visible(m.name.left(NamesShown), serde::Lines::Symbols);
        return cutPath(parent + (simple ? u'.' + name : QStringLiteral("[\"%1\"]").arg(name))
                       + (m.nth > 1 ? QStringLiteral(" (%1)").arg(m.nth) : QString()));
    }

    void compareObjects(size_t left, size_t right, const QString& path)
    {
        const auto lefts = membersOf(m_left, left);
        const auto rights = membersOf(m_right, right);
        QHash<std::pair<QString, int>, size_t> places;
        for (size_t i = 0; i < rights.size(); ++i)
            places.insert({rights[i].name, rights[i].nth}, i);
        std::vector<bool> paired(rights.size(), false);
        QStringList leftOrder;
        std::vector<std::pair<size_t, QString>> rightOrder;
        for (const Member& l : lefts) {
            const auto place = places.constFind({l.name, l.nth});
            if (place == places.cend()) {
                add(Difference::OnlyLeft, pathOf(path, l), {excerpt(m_left[l.node].raw), {}});
                continue;
            }
            paired[*place] = true;
            leftOrder << l.name;
            rightOrder.emplace_back(*place, l.name);
            const Node& name = m_left[l.node];
            const Node& other = m_right[rights[*place].node];
            if (name.name != other.name)
                add(Difference::Writing, pathOf(path, l), excerpts(name.name, other.name));
            compare(l.node, rights[*place].node, pathOf(path, l));
        }
        for (size_t i = 0; i < rights.size(); ++i)
            if (!paired[i])
                add(Difference::OnlyRight, pathOf(path, rights[i]), {{}, excerpt(m_right[rights[i].node].raw)});
        if (std::is_sorted(rightOrder.begin(), rightOrder.end(), [](const auto& a, const auto& b) { return a.first < b.first; }))
            return;
        std::sort(rightOrder.begin(), rightOrder.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        QStringList rightNames;
        for (const auto& name : rightOrder)
            rightNames << name.second;
        add(Difference::Order, path, {names(leftOrder), names(rightNames)});
    }

    static QString names(const QStringList& all)
    {
        const QString text = serde::visible(all.join(QStringLiteral(", ")), serde::Lines::Symbols);
        return text.size() > NamesShown ? text.left(NamesShown) + u'…' : text;
    }

    void compareArrays(size_t left, size_t right, const QString& path)
    {
        const auto lefts = childrenOf(m_left, left);
        const auto rights = childrenOf(m_right, right);
        std::unordered_map<size_t, quint32> known;
        const auto numbers = [&known](const Tree& tree, const std::vector<size_t>& nodes) {
            std::vector<quint32> result;
            for (const size_t node : nodes)
                result.push_back(known.try_emplace(tree[node].hash, quint32(known.size())).first->second);
            return result;
        };
        const auto leftNumbers = numbers(m_left, lefts);
        const auto rightNumbers = numbers(m_right, rights);
        const SequenceDiff diff = diffSequences(leftNumbers, rightNumbers, m_cancelled);
        m_diff.coarse |= diff.coarse;
        const auto place = [&path](qsizetype l, qsizetype r) {
            return cutPath(path + (l == r ? QStringLiteral("[%1]").arg(l) : QStringLiteral("[%1 → %2]").arg(l).arg(r)));
        };
        for (const Stretch& s : diff.stretches) {
            const qsizetype both = std::min(s.leftCount, s.rightCount);
            // Also of those with equal hashes: only what is compared is equal.
            for (qsizetype i = 0; i < both; ++i)
                compare(lefts[size_t(s.left + i)], rights[size_t(s.right + i)], place(s.left + i, s.right + i));
            for (qsizetype i = s.left + both; i < s.left + s.leftCount; ++i)
                add(Difference::OnlyLeft, place(i, i), {excerpt(m_left[lefts[size_t(i)]].raw), {}});
            for (qsizetype i = s.right + both; i < s.right + s.rightCount; ++i)
                add(Difference::OnlyRight, place(i, i), {{}, excerpt(m_right[rights[size_t(i)]].raw)});
        }
    }

    const Tree m_left;
    const Tree m_right;
    Cancelled m_cancelled;
    JsonDiff m_diff;
};

} // namespace

JsonDiff diffJson(QByteArrayView left, QByteArrayView right, Cancelled cancelled)
{
    auto l = parse(left, cancelled);
    auto r = parse(right, cancelled);
    if (l && r && !l->empty() && !r->empty())
        return JsonComparison(std::move(*l), std::move(*r), cancelled).run();
    JsonDiff none;
    none.tooLarge = true;
    return none;
}

} // namespace kafka::compare
