// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ProfileStore.h"

#include "app/PrivateFile.h"
#include "kafka/client/ClientProperties.h"

#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <array>

namespace app {

using kafka::Environment;
using kafka::Profile;
using kafka::ClientProperties::Verdict;

namespace {

constexpr int formatVersion = 1;
// Colours that differ from each other for most eyes and are readable as a stripe on light and dark.
constexpr std::array colours {"#3b82c4", "#d97706", "#2f9e60", "#c2417c", "#7c5cc4", "#0f9aa8", "#b45309", "#64748b"};

QString environmentName(Environment environment)
{
    switch (environment) {
    case Environment::Development: return QStringLiteral("development");
    case Environment::Staging: return QStringLiteral("staging");
    case Environment::Production: break;
    }
    return QStringLiteral("production");
}

Environment environmentOf(const QString& name)
{
    for (const Environment e : {Environment::Development, Environment::Staging}) {
        if (name == environmentName(e))
            return e;
    }
    return Environment::Production; // what is not said, or not known, is treated with most care
}

bool isSecret(const QString& property)
{
    return kafka::ClientProperties::verdict(property) == Verdict::Secret;
}

Profile fromJson(const QJsonObject& o)
{
    Profile p;
    p.id = o.value(QLatin1String("id")).toString();
    p.name = o.value(QLatin1String("name")).toString();
    p.bootstrapServers = o.value(QLatin1String("bootstrapServers")).toString();
    p.colour = o.value(QLatin1String("colour")).toString();
    p.environment = environmentOf(o.value(QLatin1String("environment")).toString());
    p.readOnly = o.value(QLatin1String("readOnly")).toBool(true);
    for (const auto& value : o.value(QLatin1String("properties")).toArray()) {
        const QJsonObject property = value.toObject();
        const QString name = property.value(QLatin1String("name")).toString();
        // A value somebody wrote into the file by hand is used, and disappears from it with the next save.
        p.properties.push_back({name, property.value(QLatin1String("value")).toString()});
    }
    return p;
}

} // namespace

ProfileStore::ProfileStore(const QString& file, QObject* parent) : QObject(parent), m_file(file)
{
    load();
}

void ProfileStore::load()
{
    QFile in(m_file);
    if (!in.exists())
        return;
    if (privatefile::isWider(m_file)) {
        const bool fixed = privatefile::narrow(m_file);
        m_warnings.append(fixed ? tr("Other users could read %1. It is private again (0600); change passwords that were in it.").arg(m_file)
                                : tr("Other users can read %1, and its mode could not be changed to 0600.").arg(m_file));
    }
    if (in.open(QIODevice::ReadOnly) && parse(in.readAll()))
        return;
    in.close();
    const QString aside = privatefile::moveAside(m_file);
    m_writable = !aside.isEmpty();
    m_warnings.append(m_writable ? tr("The connections could not be read; the old file was kept as %1.").arg(aside)
                                 : tr("%1 could not be read and is left as it is: connections are not saved.").arg(m_file));
}

bool ProfileStore::parse(const QByteArray& content)
{
    const QJsonDocument document = QJsonDocument::fromJson(content);
    if (!document.isObject() || !document.object().value(QLatin1String("profiles")).isArray())
        return false;
    m_document = document.object();
    if (m_document.value(QLatin1String("version")).toInt(formatVersion) > formatVersion) {
        m_writable = false;
        m_warnings.append(tr("The connections were saved by a newer version: they can be used but not changed here."));
    }
    for (const auto& value : m_document.value(QLatin1String("profiles")).toArray()) {
        const QJsonObject object = value.toObject();
        Profile profile = fromJson(object);
        if (profile.id.isEmpty() || find(profile.id))
            profile.id = newProfileId();
        m_asRead.insert(profile.id, object);
        m_profiles.push_back(std::move(profile));
    }
    return true;
}

const Profile* ProfileStore::find(const QString& id) const
{
    const auto it = std::find_if(m_profiles.begin(), m_profiles.end(), [&](const Profile& p) { return p.id == id; });
    return it == m_profiles.end() ? nullptr : &*it;
}

QString ProfileStore::save(Profile profile)
{
    if (profile.id.isEmpty())
        profile.id = newProfileId();
    const auto it = std::find_if(m_profiles.begin(), m_profiles.end(), [&](const Profile& p) { return p.id == profile.id; });
    if (it == m_profiles.end())
        m_profiles.push_back(std::move(profile));
    else
        *it = std::move(profile);
    const QString problem = write();
    Q_EMIT changed();
    return problem;
}

QString ProfileStore::remove(const QString& id)
{
    std::erase_if(m_profiles, [&](const Profile& p) { return p.id == id; });
    m_asRead.remove(id);
    const QString problem = write();
    Q_EMIT changed();
    return problem;
}

QStringList ProfileStore::missingSecrets(const QString& id) const
{
    QStringList missing;
    if (const Profile* profile = find(id)) {
        for (const auto& property : profile->properties) {
            if (property.value.isEmpty() && isSecret(property.name))
                missing.append(property.name);
        }
    }
    return missing;
}

void ProfileStore::setSecret(const QString& id, const QString& property, const QString& value)
{
    for (auto& profile : m_profiles) {
        if (profile.id != id)
            continue;
        for (auto& p : profile.properties) {
            if (p.name == property && isSecret(property))
                p.value = value;
        }
    }
}

QString ProfileStore::suggestedColour() const
{
    const auto uses = [this](const char* colour) {
        return std::count_if(m_profiles.begin(), m_profiles.end(), [&](const Profile& p) { return p.colour == QLatin1String(colour); });
    };
    return QLatin1String(*std::min_element(colours.begin(), colours.end(), [&](const char* a, const char* b) { return uses(a) < uses(b); }));
}

QJsonObject ProfileStore::toJson(const Profile& profile) const
{
    QJsonObject o = m_asRead.value(profile.id);
    o.insert(QLatin1String("id"), profile.id);
    o.insert(QLatin1String("name"), profile.name);
    o.insert(QLatin1String("bootstrapServers"), profile.bootstrapServers);
    o.insert(QLatin1String("colour"), profile.colour);
    o.insert(QLatin1String("environment"), environmentName(profile.environment));
    o.insert(QLatin1String("readOnly"), profile.readOnly);
    QJsonArray properties;
    for (const auto& property : profile.properties) {
        QJsonObject p {{QStringLiteral("name"), property.name}};
        if (isSecret(property.name))
            p.insert(QLatin1String("secret"), true); // the value is asked for when connecting
        else
            p.insert(QLatin1String("value"), property.value);
        properties.append(p);
    }
    o.insert(QLatin1String("properties"), properties);
    return o;
}

QString ProfileStore::write()
{
    if (!m_writable)
        return tr("The connections cannot be saved: %1").arg(m_warnings.join(QLatin1Char(' ')));
    QJsonArray profiles;
    for (const auto& profile : m_profiles)
        profiles.append(toJson(profile));
    QJsonObject document = m_document;
    document.insert(QLatin1String("version"), formatVersion);
    document.insert(QLatin1String("profiles"), profiles);
    return privatefile::write(m_file, QJsonDocument(document).toJson());
}

QStringList profileColours()
{
    QStringList all;
    for (const char* colour : colours)
        all.append(QLatin1String(colour));
    return all;
}

QString newProfileId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Profile directProfile(const QString& bootstrap, const QString& name, bool writable)
{
    const bool local = isLoopback(bootstrap);
    Profile profile;
    profile.id = QStringLiteral("direct:") + bootstrap; // the same command line finds its tabs and columns again
    profile.name = name.isEmpty() ? bootstrap : name;
    profile.bootstrapServers = bootstrap;
    profile.colour = QLatin1String(local ? colours[2] : colours[1]);
    profile.environment = local ? Environment::Development : Environment::Production;
    profile.readOnly = !local && !writable;
    return profile;
}

bool isLoopback(const QString& bootstrapServers)
{
    const QStringList servers = bootstrapServers.split(QLatin1Char(','), Qt::SkipEmptyParts);
    return !servers.isEmpty() && std::all_of(servers.begin(), servers.end(), [](const QString& server) {
        QString host = server.trimmed();
        if (const qsizetype scheme = host.indexOf(QLatin1String("://")); scheme >= 0)
            host = host.mid(scheme + 3);
        const qsizetype port = host.lastIndexOf(QLatin1Char(':'));
        if (port > 0 && !host.endsWith(QLatin1Char(']')))
            host = host.left(port);
        if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')))
            host = host.mid(1, host.size() - 2);
        return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
    });
}

} // namespace app
