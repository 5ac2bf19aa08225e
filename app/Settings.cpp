// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Settings.h"

#include "app/PrivateFile.h"

#include <QFile>
#include <QJsonDocument>

using namespace std::chrono_literals;

namespace app {

Settings::Settings(const QString& file, QObject* parent) : QObject(parent), m_file(file)
{
    m_later.setSingleShot(true);
    m_later.setInterval(1s);
    connect(&m_later, &QTimer::timeout, this, [this] { save(); });

    QFile in(file);
    if (!in.exists())
        return;
    QJsonParseError error;
    QJsonDocument document;
    if (in.open(QIODevice::ReadOnly))
        document = QJsonDocument::fromJson(in.readAll(), &error);
    if (document.isObject()) {
        m_values = document.object();
        if (privatefile::isWider(file))
            privatefile::narrow(file);
        return;
    }
    in.close();
    const QString aside = privatefile::moveAside(file);
    m_problem = aside.isEmpty() ? tr("%1 could not be read and is left as it is: settings are not saved.").arg(file)
                                : tr("The settings could not be read; the old file was kept as %1.").arg(aside);
    if (aside.isEmpty())
        m_file.clear();
}

QJsonValue Settings::value(const QString& key, const QJsonValue& fallback) const
{
    const auto it = m_values.constFind(key);
    return it == m_values.constEnd() ? fallback : *it;
}

QByteArray Settings::bytes(const QString& key) const { return QByteArray::fromBase64(value(key).toString().toLatin1()); }

void Settings::setValue(const QString& key, const QJsonValue& value)
{
    if (m_values.contains(key) && m_values.value(key) == value)
        return;
    m_values.insert(key, value);
    m_changed = true;
    m_later.start();
}

void Settings::setBytes(const QString& key, const QByteArray& bytes) { setValue(key, QString::fromLatin1(bytes.toBase64())); }

QString Settings::save()
{
    m_later.stop();
    if (!m_changed || m_file.isEmpty())
        return {};
    const QString problem = privatefile::write(m_file, QJsonDocument(m_values).toJson(), privatefile::Durable::No);
    m_changed = !problem.isEmpty();
    return problem;
}

} // namespace app
