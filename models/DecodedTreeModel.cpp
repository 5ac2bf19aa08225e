// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DecodedTreeModel.h"

#include "kafka/serde/Text.h"

namespace models {

namespace {
constexpr int TextShown = 2000; // of a value in the tree; the text tab shows more
}

void DecodedTreeModel::setTree(std::shared_ptr<const kafka::serde::DecodedTree> tree)
{
    beginResetModel();
    m_tree = std::move(tree);
    const size_t count = m_tree ? m_tree->nodes.size() : 0;
    m_first.assign(count + 2, 0);
    m_children.assign(count, 0);
    m_row.assign(count, 0);
    for (size_t i = 0; i < count; ++i)
        ++m_first[size_t(node(int(i)).parent + 2)];
    for (size_t i = 1; i < m_first.size(); ++i)
        m_first[i] += m_first[i - 1];
    std::vector<int> next(m_first.begin(), m_first.end());
    for (size_t i = 0; i < count; ++i) { // in the order of the values, so siblings keep theirs
        const auto parent = size_t(node(int(i)).parent + 1);
        m_row[i] = next[parent] - m_first[parent];
        m_children[size_t(next[parent]++)] = int(i);
    }
    endResetModel();
}

QModelIndex DecodedTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || row >= rowCount(parent) || column < 0 || column >= ColumnCount)
        return {};
    const auto of = parent.isValid() ? size_t(parent.internalId()) + 1 : 0;
    return createIndex(row, column, quintptr(m_children[size_t(m_first[of] + row)]));
}

QModelIndex DecodedTreeModel::parent(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const int up = node(int(index.internalId())).parent;
    return up < 0 ? QModelIndex() : createIndex(m_row[size_t(up)], 0, quintptr(up));
}

int DecodedTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!m_tree || parent.column() > 0)
        return 0;
    const auto of = parent.isValid() ? size_t(parent.internalId()) + 1 : 0;
    return m_first[of + 1] - m_first[of];
}

int DecodedTreeModel::columnCount(const QModelIndex&) const { return ColumnCount; }

QString DecodedTreeModel::path(int number) const
{
    QStringList names;
    for (int i = number; i >= 0; i = node(i).parent)
        if (!node(i).name.isEmpty())
            names.prepend(node(i).name);
    return names.join(QLatin1Char('.'));
}

QVariant DecodedTreeModel::data(const QModelIndex& index, int role) const
{
    using namespace kafka::serde;
    if (!index.isValid())
        return {};
    const auto number = int(index.internalId());
    const DecodedNode& n = node(number);
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Name: return visible(QStringView(n.name).left(TextShown), Lines::Symbols);
        case Value: {
            QStringView text = QStringView(n.text).left(TextShown);
            if (!text.isEmpty() && text.back().isHighSurrogate())
                text.chop(1);
            return QString(visible(text, Lines::Symbols) + (n.cut || text.size() < n.text.size() ? QStringLiteral("\u2026") : QString()));
        }
        case Type: return n.type;
        case Bytes: return n.end > n.begin + 1 ? QStringLiteral("%1\u2013%2").arg(n.begin).arg(n.end - 1) : QString::number(n.begin);
        default: return {};
        }
    case RawRole: return n.text;
    case PathRole: return path(number);
    default: return {};
    }
}

QVariant DecodedTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Value: return tr("Value");
    case Type: return tr("Type");
    case Bytes: return tr("Bytes");
    default: return {};
    }
}

} // namespace models
