// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/LogIntake.h"

#include "kafka/client/ClientConfig.h"

#include <QCoreApplication>

namespace kafka {

std::optional<LogLine> LogIntake::line(const rd_kafka_event_t* event)
{
    const char* facility = nullptr;
    const char* text = nullptr;
    int level = 6;
    if (rd_kafka_event_log(const_cast<rd_kafka_event_t*>(event), &facility, &text, &level) != 0)
        return std::nullopt;
    const auto now = Clock::now();
    if (now - m_second >= std::chrono::seconds(1)) {
        m_second = now;
        m_lines = 0;
    }
    if (++m_lines > linesPerSecond) {
        ++m_dropped;
        return std::nullopt;
    }
    LogLine line;
    line.at = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    line.level = level;
    line.facility = QString::fromUtf8(facility);
    line.message = withoutSecrets(QString::fromUtf8(text), m_profile);
    if (const int dropped = std::exchange(m_dropped, 0)) {
        line.message = QCoreApplication::translate("kafka::LogIntake", "(lines left out: %1) ").arg(dropped) + line.message;
    }
    return line;
}

std::optional<Error> LogIntake::trouble(Error error)
{
    error.message = withoutSecrets(error.message, m_profile);
    error.detail = withoutSecrets(error.detail, m_profile);
    const auto now = Clock::now();
    m_told.removeIf([&](const auto& entry) { return now - entry.value() > sameTroubleAgain; });
    // "(after 12ms in state CONNECT, 3 identical error(s) suppressed)" differs each time.
    const QString same = error.codeName + error.detail.section(QStringLiteral(" (after "), 0, 0);
    if (m_told.contains(same))
        return std::nullopt;
    m_told.insert(same, now);
    return error;
}

} // namespace kafka
