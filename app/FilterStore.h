// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/filter/SavedFilter.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QStringList>

namespace app {

/**
 * The filters a person keeps by name, in one JSON file (0600) of the installation. The file is read anew before each change, so that two windows of
 * Castellan do not undo each other's work; an unreadable one is moved aside, never written over; what this version does not know is kept. GUI
 * thread; owned by Context.
 */
class FilterStore : public QObject
{
    Q_OBJECT
public:
    explicit FilterStore(const QString& file, QObject* parent = nullptr);

    const std::vector<kafka::filter::SavedFilter>& filters() const { return m_filters; }
    /** Adds it, or replaces the one of that name. */
    void save(const kafka::filter::SavedFilter& filter);
    /** Nothing happens when `to` is taken. */
    void rename(const QString& from, const QString& to);
    void remove(const QString& name);
    /** What another window has saved since. */
    void reload();
    /** What went wrong with the file, told once, as sentences. */
    QStringList takeWarnings() { return std::exchange(m_warnings, {}); }

Q_SIGNALS:
    void changed();
    /** takeWarnings() has something. */
    void warned();

private:
    void read();
    void warn(const QString& sentence);
    void write();

    const QString m_file;
    QString m_whyNotWritable; ///< made by a newer version, or unreadable and could not be moved aside; empty = it can be written
    QStringList m_warnings;
    QByteArray m_content; ///< of the file, as last read or written
    QJsonObject m_document; ///< as read, for what is not known
    QJsonArray m_unknown; ///< entries that are no filters: kept
    std::vector<kafka::filter::SavedFilter> m_filters;
};

} // namespace app
