// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace app {

/**
 * The program's own log: what Qt and our categories say goes to the standard error output as before, into a file under the
 * XDG state folder (0600, 1 MB and the one before it), and, for the log tab, out as a signal on the GUI thread. Lines come
 * from any thread. One per process; owned by main().
 */
class LogFile : public QObject
{
    Q_OBJECT
public:
    explicit LogFile(const QString& file, QObject* parent = nullptr);
    ~LogFile() override;

Q_SIGNALS:
    /** `level`: syslog level, 0 emergency … 7 debug. */
    void line(int level, const QString& category, const QString& message);

private:
    class Private;
    Private* d;
};

} // namespace app
