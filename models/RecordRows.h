// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RecordIndex.h"
#include "models/RecordStore.h"

namespace models {

/** Records in an order, as a table showed them or as they came. Cheap to make and to hand to another thread, where it is used by that one. */
class RecordRows
{
public:
    RecordRows() = default;
    /** All of the store. */
    explicit RecordRows(RecordStore store) : m_store(std::move(store)) { }
    /** Those with the numbers base + index. */
    RecordRows(RecordStore store, qint64 base, RecordIndex index)
        : m_store(std::move(store)), m_base(base), m_index(std::move(index)), m_indexed(true)
    { }

    qint64 size() const { return m_indexed ? qint64(m_index.size()) : m_store.size(); }
    /** Valid as long as these rows are. */
    kafka::RecordView at(qint64 row) const { return m_store.at(m_indexed ? m_base + m_index[size_t(row)] : m_store.first() + row); }
    qint64 memory() const { return m_store.memory(); } ///< bytes, of all the batches it keeps

private:
    RecordStore m_store;
    qint64 m_base = 0;
    RecordIndex m_index;
    bool m_indexed = false;
};

} // namespace models
