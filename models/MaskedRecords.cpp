// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/MaskedRecords.h"

#include "models/Formats.h"

#include <algorithm>

namespace models {

using kafka::masking::MaskedRecord;
using kafka::masking::MaskState;
using kafka::serde::Part;

namespace {

std::vector<MaskedRecords::Header> headersHead(const kafka::masking::Masker& masker, const kafka::RecordView& own, qsizetype limit)
{
    std::vector<MaskedRecords::Header> headers;
    qsizetype characters = 0; // at least
    for (const kafka::HeaderView& h : own.headers()) {
        if (characters >= limit)
            break;
        headers.push_back({masker.headerNameHead(own.topic(), h, limit), masker.headerValueHead(own.topic(), h, limit)});
        const auto& [name, value] = headers.back();
        characters += 1 + (name.shown(h.name).size() + value.shown(h.value).size()) / 3;
    }
    return headers;
}

} // namespace

MaskState MaskedRecords::Cells::headersState() const
{
    MaskState state = MaskState::Clean;
    for (const Header& h : headers)
        state = std::max({state, h.name.state, h.value.state});
    return state;
}

void MaskedRecords::setMasker(kafka::masking::MaskerPtr masker)
{
    m_masker = std::move(masker);
    clear();
}

void MaskedRecords::clear()
{
    m_cells.clear();
    m_records.clear();
    m_bytes = 0;
}

const MaskedRecords::Cells& MaskedRecords::cells(qint64 number, const kafka::RecordView& own, int limit) const
{
    if (const Cells* known = m_cells.object(number))
        return *known;
    auto* cells = new Cells {m_masker->cell(own, Part::Key, limit, formats::zone()), m_masker->cell(own, Part::Value, limit, formats::zone()),
                             headersHead(*m_masker, own, limit)};
    m_cells.insert(number, cells);
    return *cells;
}

MaskedRecord MaskedRecords::record(qint64 number, const kafka::RecordView& own) const
{
    if (!m_masker || own.isNull())
        return {};
    const auto known = std::find_if(m_records.rbegin(), m_records.rend(), [number](const auto& r) { return r.first == number; });
    if (known != m_records.rend())
        return known->second;
    const auto sizeOf = [](const MaskedRecord& r) { return r.batch ? r.batch->memory() : 0; };
    m_records.emplace_back(number, m_masker->record(own));
    m_bytes += sizeOf(m_records.back().second);
    while (m_records.size() > 4 && (m_records.size() > RecordsKept || m_bytes > BytesKept)) {
        m_bytes -= sizeOf(m_records.front().second);
        m_records.pop_front();
    }
    return m_records.back().second;
}

} // namespace models
