// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/JsonTreeModel.h"

#include "kafka/serde/JsonText.h"
#include "kafka/serde/Text.h"

#include <algorithm>

namespace models {

using kafka::serde::JsonLexer;
using kafka::serde::JsonToken;

namespace {

constexpr int PreviewBytes = 200;
constexpr int TextBytes = 2000; // of a string in the tree; the text tab shows more
constexpr qsizetype RawBytes = 64 << 10;

bool isContainer(JsonToken type) { return type == JsonToken::ObjectBegin || type == JsonToken::ArrayBegin; }

bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

bool isPlainName(QStringView name)
{
    if (name.isEmpty() || name.front().isDigit())
        return false;
    return std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'_'; });
}

} // namespace

struct JsonTreeModel::Node
{
    Node* parent = nullptr;
    int row = 0;
    JsonToken type = JsonToken::Null; ///< End = the "more …" row
    qsizetype begin = 0; ///< of the value in the document
    qsizetype end = 0;
    qsizetype nameBegin = 0; ///< of the name token; empty in arrays
    qsizetype nameEnd = 0;
    bool started = false; ///< children were asked for
    std::unique_ptr<JsonLexer> rest; ///< stands between two children; null = all were read
    std::vector<std::unique_ptr<Node>> children;
};

JsonTreeModel::JsonTreeModel(QObject* parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) { }
JsonTreeModel::~JsonTreeModel() = default;

void JsonTreeModel::setJson(QByteArrayView json, std::shared_ptr<const void> owner)
{
    beginResetModel();
    m_json = json;
    m_owner = std::move(owner);
    m_root = std::make_unique<Node>();
    m_root->started = true;
    if (!json.isEmpty()) {
        JsonLexer lexer(json);
        const JsonToken type = lexer.next();
        if (type != JsonToken::Error) {
            auto top = std::make_unique<Node>();
            top->parent = m_root.get();
            top->type = type;
            top->begin = lexer.begin();
            // Valid JSON: a container ends where the text does. No need to read it all for that.
            top->end = isContainer(type) ? json.size() : lexer.end();
            while (isContainer(type) && isSpace(json[top->end - 1]))
                --top->end;
            m_root->children.push_back(std::move(top));
        }
    }
    endResetModel();
}

JsonTreeModel::Node* JsonTreeModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

std::vector<std::unique_ptr<JsonTreeModel::Node>> JsonTreeModel::readChildren(Node* node) const
{
    if (!node->started) {
        node->started = true;
        node->rest = std::make_unique<JsonLexer>(m_json.sliced(node->begin, node->end - node->begin));
        node->rest->next(); // the bracket
    }
    const qsizetype base = node->begin;
    std::vector<std::unique_ptr<Node>> found;
    int row = int(node->children.size());
    while (node->rest && int(found.size()) < Chunk) {
        JsonToken token = node->rest->next();
        auto child = std::make_unique<Node>();
        if (token == JsonToken::Name) {
            child->nameBegin = base + node->rest->begin();
            child->nameEnd = base + node->rest->end();
            token = node->rest->next();
        }
        if (token == JsonToken::ObjectEnd || token == JsonToken::ArrayEnd || token == JsonToken::Error || token == JsonToken::End) {
            node->rest.reset();
            break;
        }
        if (isContainer(token))
            node->rest->skipContainer();
        child->parent = node;
        child->row = row++;
        child->type = token;
        child->begin = base + node->rest->begin();
        child->end = base + node->rest->end();
        found.push_back(std::move(child));
    }
    if (node->rest) {
        auto more = std::make_unique<Node>();
        more->parent = node;
        more->row = row;
        more->type = JsonToken::End;
        found.push_back(std::move(more));
    }
    return found;
}

bool JsonTreeModel::canFetchMore(const QModelIndex& parent) const
{
    const Node* node = nodeOf(parent);
    return !node->started && isContainer(node->type) && parent.column() <= 0;
}

void JsonTreeModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    Node* node = nodeOf(parent);
    auto found = readChildren(node);
    if (found.empty())
        return;
    beginInsertRows(parent, 0, int(found.size()) - 1);
    node->children = std::move(found);
    endInsertRows();
}

bool JsonTreeModel::isMore(const QModelIndex& index) const { return index.isValid() && nodeOf(index)->type == JsonToken::End; }

void JsonTreeModel::readMore(const QModelIndex& more)
{
    if (!isMore(more))
        return;
    const QModelIndex up = more.parent();
    Node* node = nodeOf(up);
    const int last = int(node->children.size()) - 1;
    beginRemoveRows(up, last, last);
    node->children.pop_back();
    endRemoveRows();
    auto found = readChildren(node);
    if (found.empty())
        return;
    beginInsertRows(up, last, last + int(found.size()) - 1);
    for (auto& child : found)
        node->children.push_back(std::move(child));
    endInsertRows();
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    const Node* node = nodeOf(parent);
    if (row < 0 || row >= int(node->children.size()) || column < 0 || column >= ColumnCount || parent.column() > 0)
        return {};
    return createIndex(row, column, node->children[size_t(row)].get());
}

QModelIndex JsonTreeModel::parent(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    Node* up = nodeOf(index)->parent;
    return up == m_root.get() ? QModelIndex() : createIndex(up->row, 0, up);
}

int JsonTreeModel::rowCount(const QModelIndex& parent) const { return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size()); }

int JsonTreeModel::columnCount(const QModelIndex&) const { return ColumnCount; }

bool JsonTreeModel::hasChildren(const QModelIndex& parent) const
{
    const Node* node = nodeOf(parent);
    if (node->started || parent.column() > 0)
        return rowCount(parent) > 0;
    // Not looked into yet: anything but space between its brackets is a child.
    if (!isContainer(node->type))
        return false;
    qsizetype first = node->begin + 1;
    while (isSpace(m_json[first]))
        ++first;
    return first < node->end - 1;
}

QString JsonTreeModel::name(const Node& node) const
{
    if (node.type == JsonToken::End)
        return tr("more …");
    if (node.nameEnd > node.nameBegin) {
        const QByteArrayView token = m_json.sliced(node.nameBegin, node.nameEnd - node.nameBegin);
        return kafka::serde::visible(kafka::serde::unescapeJson(token).left(TextBytes), kafka::serde::Lines::Symbols);
    }
    return node.parent == m_root.get() ? QString() : QStringLiteral("[%1]").arg(node.row);
}

QString JsonTreeModel::value(const Node& node) const
{
    using namespace kafka::serde;
    const QByteArrayView raw = m_json.sliced(node.begin, node.end - node.begin);
    if (node.type == JsonToken::End)
        return tr("%1 shown; open this row for the next ones").arg(node.row);
    if (node.type == JsonToken::String) {
        QString text = visible(unescapeJson(cutUtf8(raw, TextBytes * 4)), Lines::Symbols);
        const bool cut = raw.size() > TextBytes * 4 || text.size() > TextBytes;
        text.truncate(TextBytes);
        return QLatin1Char('"') + text + (cut ? QLatin1String("\u2026") : QLatin1String("\""));
    }
    return cellText(raw, isContainer(node.type) ? PreviewBytes : TextBytes);
}

QString JsonTreeModel::path(const Node& node) const
{
    if (node.parent == m_root.get() || !node.parent)
        return QStringLiteral("$");
    const QString up = path(*node.parent); // as deep as JsonLexer::MaxDepth at most
    if (node.nameEnd <= node.nameBegin)
        return up + QStringLiteral("[%1]").arg(node.row);
    const QByteArrayView token = m_json.sliced(node.nameBegin, node.nameEnd - node.nameBegin);
    const QString plain = kafka::serde::unescapeJson(token);
    return isPlainName(plain) ? up + QLatin1Char('.') + plain : up + QLatin1Char('[') + QString::fromUtf8(token) + QLatin1Char(']');
}

std::optional<kafka::filter::JsonPath> JsonTreeModel::jsonPath(const QModelIndex& index) const
{
    using Step = kafka::filter::JsonPath::Step;
    if (!index.isValid() || isMore(index))
        return {};
    kafka::filter::JsonPath path;
    for (const Node* node = nodeOf(index); node->parent && node->parent != m_root.get(); node = node->parent) {
        if (node->nameEnd > node->nameBegin)
            path.steps.push_back(
                {Step::Kind::Member, kafka::serde::unescapeJson(m_json.sliced(node->nameBegin, node->nameEnd - node->nameBegin)), 0});
        else
            path.steps.push_back({Step::Kind::Element, {}, node->row});
    }
    if (path.steps.size() > size_t(kafka::filter::JsonPath::MaxSteps))
        return {};
    std::reverse(path.steps.begin(), path.steps.end());
    return path;
}

QVariant JsonTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Node& node = *nodeOf(index);
    switch (role) {
    case Qt::DisplayRole: return index.column() == Name ? name(node) : value(node);
    case RawRole: return QString::fromUtf8(kafka::serde::cutUtf8(m_json.sliced(node.begin, node.end - node.begin), RawBytes));
    case PathRole: return node.type == JsonToken::End ? QString() : path(node);
    case TypeRole: return int(node.type);
    default: return {};
    }
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : tr("Value");
}

} // namespace models
