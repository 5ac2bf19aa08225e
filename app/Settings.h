// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace app {

/**
 * What the window remembers between two runs: language, theme, zone, geometry, tabs, columns. One JSON file (0600),
 * written a second after the last change and at the end. Unknown entries are kept; an unreadable file is moved aside.
 * GUI thread; owned by Context.
 */
class Settings : public QObject
{
    Q_OBJECT
public:
    explicit Settings(const QString& file, QObject* parent = nullptr);

    QJsonValue value(const QString& key, const QJsonValue& fallback = {}) const;
    QString text(const QString& key, const QString& fallback = {}) const { return value(key).toString(fallback); }
    bool flag(const QString& key, bool fallback) const { return value(key).toBool(fallback); }
    /** Binary states (geometry, columns) are kept as Base64 text. */
    QByteArray bytes(const QString& key) const;
    void setValue(const QString& key, const QJsonValue& value);
    void setBytes(const QString& key, const QByteArray& bytes);
    /** Writes now if anything changed. The problem as a sentence; empty = fine. */
    QString save();
    /** What went wrong when the file was read; empty = fine. */
    QString problem() const { return m_problem; }

private:
    QString m_file;
    QString m_problem;
    QJsonObject m_values;
    QTimer m_later;
    bool m_changed = false;
};

} // namespace app
