// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/MaskSecret.h"

#include "app/PrivateFile.h"

#include <QHash>
#include <QRandomGenerator>

#include <array>

namespace app {

namespace {
constexpr qsizetype Size = 32;
}

QByteArray maskSecret(const QString& folder)
{
    static QHash<QString, QByteArray> known;
    QByteArray& secret = known[folder];
    if (!secret.isEmpty())
        return secret;
    const QString path = folder + QStringLiteral("/mask.key");
    if (QFile file(path); !folder.isEmpty() && file.open(QIODevice::ReadOnly)) {
        if (privatefile::isWider(path))
            privatefile::narrow(path);
        secret = QByteArray::fromHex(file.readAll().trimmed());
        if (secret.size() == Size)
            return secret;
    }
    std::array<quint32, Size / 4> random {};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    secret = QByteArray(reinterpret_cast<const char*>(random.data()), Size);
    if (!folder.isEmpty() && !QFile::exists(path)) // one that cannot be read is not written over: hashes of before would be lost
        privatefile::write(path, secret.toHex() + '\n');
    return secret;
}

} // namespace app
