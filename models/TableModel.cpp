// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TableModel.h"

#include <QLocale>

namespace models {

const std::vector<Column>& TableModelBase::columnList() const
{
    if (m_columns.empty())
        m_columns = columns();
    return m_columns;
}

QVariant TableModelBase::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column& column = columnList()[size_t(section)];
    switch (role) {
    case Qt::DisplayRole: return column.title;
    case Qt::ToolTipRole: return column.tooltip.isEmpty() ? QVariant() : QVariant(column.tooltip);
    case Qt::TextAlignmentRole: return int(column.alignment | Qt::AlignVCenter);
    default: return {};
    }
}

void TableModelBase::retranslate()
{
    m_columns.clear();
    if (const int count = columnCount(); count > 0) {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, count - 1);
        if (const int rowTotal = rowCount(); rowTotal > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowTotal - 1, count - 1));
    }
}

QString TableModelBase::exactText(const QVariant& raw, const QVariant& display)
{
    switch (raw.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Short:
    case QMetaType::UShort: return raw.toString();
    case QMetaType::Double:
    case QMetaType::Float: return QString::number(raw.toDouble(), 'g', QLocale::FloatingPointShortest);
    default: return display.toString();
    }
}

} // namespace models
