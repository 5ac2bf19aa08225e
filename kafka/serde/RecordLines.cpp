// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/RecordLines.h"

#include "kafka/serde/RecordExport.h"

#include <QCoreApplication>

namespace kafka::serde {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordFile)
};

} // namespace

std::optional<RecordLine> RecordLines::next()
{
    while (auto line = nextLine()) {
        if (m_cancelled && *m_cancelled) {
            m_problem = Words::tr("Cancelled.");
            return {};
        }
        if (m_number == 1 && line->startsWith("\xef\xbb\xbf")) // what some editors put before UTF-8
            line = line->sliced(3);
        if (line->trimmed().isEmpty())
            continue;
        bool masked = false;
        RecordLine read {m_number, recordFromJson(*line, &masked), false};
        read.masked = masked;
        if (!read.record && m_number == 1 && line->trimmed().startsWith('[')) {
            Error error = read.record.error();
            error.message = Words::tr("this is a JSON array: messages are read from NDJSON, an object a line");
            read.record = Failure(error);
        }
        return read;
    }
    return {};
}

std::optional<QByteArrayView> RecordLines::nextLine()
{
    if (!m_problem.isEmpty())
        return {};
    for (qsizetype searched = m_begin;;) {
        const qsizetype end = m_text.indexOf('\n', searched);
        if (end >= 0) {
            const auto line = QByteArrayView(m_text).sliced(m_begin, end - m_begin);
            m_begin = end + 1;
            ++m_number;
            return line;
        }
        if (m_text.size() - m_begin > LongestLine) {
            m_problem = Words::tr("Line %1 is longer than %2 MB.").arg(m_number + 1).arg(LongestLine >> 20);
            return {};
        }
        m_text.remove(0, m_begin);
        m_begin = 0;
        searched = m_text.size();
        if (m_file.read(m_text))
            continue;
        m_problem = m_file.problem();
        if (m_text.isEmpty() || !m_problem.isEmpty())
            return {}; // what is cut off is not a line
        m_text.append('\n'); // the last line need not end with one
    }
}

} // namespace kafka::serde
