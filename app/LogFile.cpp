// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LogFile.h"

#include "app/PrivateFile.h"

#include <QDateTime>
#include <QFile>
#include <QMutex>

namespace app {

class LogFile::Private
{
public:
    void write(QtMsgType type, const QMessageLogContext& context, const QString& message);
    void rotate();

    LogFile* q = nullptr;
    QMutex mutex; // for the file: lines come from any thread
    QFile file;
    QtMessageHandler before = nullptr;
};

namespace {

constexpr qint64 maxBytes = 1 << 20;
LogFile* g_log = nullptr;
void (*g_write)(QtMsgType, const QMessageLogContext&, const QString&) = nullptr;

int levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return 7;
    case QtInfoMsg: return 6;
    case QtWarningMsg: return 4;
    case QtCriticalMsg: return 3;
    case QtFatalMsg: return 2;
    }
    return 6;
}

} // namespace

LogFile::LogFile(const QString& file, QObject* parent) : QObject(parent), d(new Private)
{
    d->q = this;
    d->file.setFileName(file);
    d->rotate();
    g_log = this;
    g_write = [](QtMsgType type, const QMessageLogContext& context, const QString& message) {
        if (g_log)
            g_log->d->write(type, context, message);
    };
    d->before
        = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext& context, const QString& message) { g_write(type, context, message); });
}

LogFile::~LogFile()
{
    qInstallMessageHandler(d->before);
    g_log = nullptr;
    delete d;
}

void LogFile::Private::rotate()
{
    file.close();
    if (QFile::exists(file.fileName()) && file.size() > maxBytes) {
        const QString older = file.fileName() + QStringLiteral(".1");
        QFile::remove(older);
        QFile::rename(file.fileName(), older);
    }
    privatefile::openForAppend(file); // when it cannot be opened, the other two places still have the line
}

void LogFile::Private::write(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (before)
        before(type, context, message);
    const QString category = QString::fromLatin1(context.category ? context.category : "default");
    {
        const QMutexLocker locker(&mutex);
        if (file.isOpen()) {
            const QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + QLatin1Char(' ') + QString::number(levelOf(type))
                                 + QLatin1Char(' ') + category + QStringLiteral(": ") + message + QLatin1Char('\n');
            file.write(line.toUtf8());
            file.flush();
            if (file.size() > maxBytes)
                rotate();
        }
    }
    const int level = levelOf(type);
    QMetaObject::invokeMethod(
        q, [target = q, level, category, message] { Q_EMIT target->line(level, category, message); }, Qt::QueuedConnection);
}

} // namespace app
