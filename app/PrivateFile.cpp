// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PrivateFile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace app::privatefile {

namespace {

constexpr QFile::Permissions ownerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownerFolder = ownerFile | QFile::ExeOwner;
constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

class PrivateFile
{
    Q_DECLARE_TR_FUNCTIONS(PrivateFile)
};

QString couldNotWrite(const QString& path, const QString& why)
{
    return PrivateFile::tr("%1 could not be written: %2").arg(QDir::toNativeSeparators(path), why);
}

bool finish(QFile& file, Durable durable)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_UNIX
    return durable == Durable::No || ::fdatasync(file.handle()) == 0;
#else
    Q_UNUSED(durable)
    return true;
#endif
}

} // namespace

QString makeFolder(const QString& folder)
{
    const QDir dir(folder);
    if (!dir.exists()) {
        if (!QDir().mkpath(QFileInfo(folder).path()) || !QDir().mkdir(folder, ownerFolder))
            return PrivateFile::tr("The folder %1 could not be created.").arg(QDir::toNativeSeparators(folder));
    }
    if (isWider(folder))
        QFile::setPermissions(folder, ownerFolder);
    return {};
}

bool isWider(const QString& path) { return (QFile::permissions(path) & others) != 0; }

bool narrow(const QString& path) { return QFile::setPermissions(path, ownerFile); }

QString write(const QString& path, const QByteArray& content, Durable durable)
{
    const QFileInfo info(path);
    const QString target = info.isSymLink() && info.exists() ? info.canonicalFilePath() : path;
    const QString beside = target + QStringLiteral(".part-") + QUuid::createUuid().toString(QUuid::Id128);
    QFile file(beside);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerFile))
        return couldNotWrite(path, file.errorString());
    const bool written = file.setPermissions(ownerFile) && file.write(content) == content.size() && finish(file, durable);
    const QString why = file.errorString();
    file.close();
    if (!written) {
        QFile::remove(beside);
        return couldNotWrite(path, why);
    }
    std::error_code error;
    std::filesystem::rename(beside.toStdString(), target.toStdString(), error);
    if (error) {
        QFile::remove(beside);
        return couldNotWrite(path, QString::fromStdString(error.message()));
    }
    return {};
}

bool openForAppend(QFile& file)
{
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append, ownerFile))
        return false;
    return !isWider(file.fileName()) || narrow(file.fileName());
}

QString moveAside(const QString& path)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString aside = path + QStringLiteral(".unreadable-") + stamp;
    for (int n = 2; QFile::exists(aside); ++n)
        aside = path + QStringLiteral(".unreadable-%1-%2").arg(stamp).arg(n);
    return QFile::rename(path, aside) ? aside : QString();
}

} // namespace app::privatefile
