// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/values/RecordMatcher.h"

#include <QVarLengthArray>

namespace kafka {

namespace {

class ViewHeaders final : public HeaderSource
{
public:
    explicit ViewHeaders(const RecordView& record) : m_record(record) { }
    std::span<const HeaderView> headers() override
    {
        if (!m_read)
            for (const HeaderView& h : m_record.headers())
                m_headers.append(h);
        m_read = true;
        return {m_headers.constData(), size_t(m_headers.size())};
    }

private:
    const RecordView& m_record;
    QVarLengthArray<HeaderView, 16> m_headers;
    bool m_read = false;
};

} // namespace

Match RecordMatcher::match(const RecordView& record, QString& problem) const
{
    if (record.kind() == RecordKind::Notice)
        return Match::Yes;
    ViewHeaders headers(record);
    return match(record.fields(), headers, problem);
}

} // namespace kafka
