// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ProfileStore.h"

#include "app/PrivateFile.h"
#include "kafka/client/ClientProperties.h"
#include "kafka/masking/MaskRules.h"

#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
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

bool isSecret(const QString& property) { return kafka::ClientProperties::verdict(property) == Verdict::Secret; }

Profile fromJson(const QJsonObject& o)
{
    Profile p;
    p.id = o.value(QLatin1String("id")).toString();
    p.name = o.value(QLatin1String("name")).toString();
    p.bootstrapServers = o.value(QLatin1String("bootstrapServers")).toString();
    p.colour = o.value(QLatin1String("colour")).toString();
    p.environment = environmentOf(o.value(QLatin1String("environment")).toString());
    p.readOnly = o.value(QLatin1String("readOnly")).toBool(true);
    p.masking = kafka::masking::maskingFromJson(o.value(QLatin1String("masking")).toObject());
    for (const auto& value : o.value(QLatin1String("properties")).toArray()) {
        const QJsonObject property = value.toObject();
        const QString name = property.value(QLatin1String("name")).toString();
        // A value somebody wrote into the file by hand is used, and disappears from it with the next save.
        p.properties.push_back({name, property.value(QLatin1String("value")).toString()});
    }
    return p;
}

} // namespace

ProfileStore::ProfileStore(const QString& file, QObject* parent) : QObject(parent), m_file(file) { load(); }

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
    keptAside(aside);
}

void ProfileStore::keptAside(const QString& aside)
{
    if (aside.isEmpty())
        m_whyNotWritable = tr("%1 could not be read and is left as it is: connections are not saved.").arg(m_file);
    m_warnings.append(aside.isEmpty() ? m_whyNotWritable : tr("The connections could not be read; the old file was kept as %1.").arg(aside));
}

bool ProfileStore::parse(const QByteArray& content)
{
    const QJsonDocument document = QJsonDocument::fromJson(content);
    if (!document.isObject() || !document.object().value(QLatin1String("profiles")).isArray())
        return false;
    m_document = document.object();
    if (m_document.value(QLatin1String("version")).toInt(formatVersion) > formatVersion) {
        m_whyNotWritable = tr("The connections were saved by a newer version: they can be used but not changed here.");
        m_warnings.append(m_whyNotWritable);
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

void ProfileStore::takeChangesOfOthers()
{
    QFile in(m_file);
    if (!m_whyNotWritable.isEmpty() || !in.open(QIODevice::ReadOnly))
        return;
    const QJsonDocument document = QJsonDocument::fromJson(in.readAll());
    in.close();
    const QJsonObject file = document.object();
    if (!file.value(QLatin1String("profiles")).isArray()) { // edited by hand, perhaps: not to be written over
        keptAside(privatefile::moveAside(m_file));
        return;
    }
    if (file.value(QLatin1String("version")).toInt(formatVersion) > formatVersion) {
        m_whyNotWritable = tr("The connections were saved by a newer version: they can be used but not changed here.");
        m_warnings.append(m_whyNotWritable);
        return;
    }
    m_document = file;
    QSet<QString> seen; // of two with one id the first counts, as when reading
    for (const auto& value : file.value(QLatin1String("profiles")).toArray()) {
        const QJsonObject object = value.toObject();
        Profile theirs = fromJson(object);
        const bool twice = seen.contains(theirs.id);
        seen.insert(theirs.id);
        if (theirs.id.isEmpty() || twice || m_asRead.value(theirs.id) == object)
            continue;
        m_asRead.insert(theirs.id, object);
        const auto ours = std::find_if(m_profiles.begin(), m_profiles.end(), [&](const Profile& p) { return p.id == theirs.id; });
        if (ours == m_profiles.end()) {
            m_profiles.push_back(std::move(theirs));
            continue;
        }
        for (auto& property : theirs.properties) { // secrets are in memory only
            const auto known = std::find_if(ours->properties.begin(), ours->properties.end(), [&](const auto& p) { return p.name == property.name; });
            if (property.value.isEmpty() && known != ours->properties.end() && isSecret(property.name))
                property.value = known->value;
        }
        *ours = std::move(theirs);
    }
}

QString ProfileStore::save(Profile profile)
{
    if (profile.id.isEmpty())
        profile.id = newProfileId();
    takeChangesOfOthers();
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
    takeChangesOfOthers();
    std::erase_if(m_profiles, [&](const Profile& p) { return p.id == id; });
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
    static const kafka::Masking asMade; // not a temporary: GCC 12 with sanitizers takes its destructor for one of what is not initialised
    if (profile.masking == asMade)
        o.remove(QLatin1String("masking"));
    else
        o.insert(QLatin1String("masking"), kafka::masking::maskingToJson(profile.masking));
    return o;
}

QString ProfileStore::write()
{
    if (!m_whyNotWritable.isEmpty())
        return tr("The connections cannot be saved: %1").arg(m_whyNotWritable);
    QJsonArray profiles;
    QHash<QString, QJsonObject> written;
    for (const auto& profile : m_profiles) {
        const QJsonObject object = toJson(profile);
        written.insert(profile.id, object);
        profiles.append(object);
    }
    QJsonObject document = m_document;
    document.insert(QLatin1String("version"), formatVersion);
    document.insert(QLatin1String("profiles"), profiles);
    const QString problem = privatefile::write(m_file, QJsonDocument(document).toJson());
    if (problem.isEmpty()) // what is not in the file would look like another window's change the next time
        m_asRead = std::move(written);
    return problem;
}

QStringList profileColours()
{
    QStringList all;
    for (const char* colour : colours)
        all.append(QLatin1String(colour));
    return all;
}

QString newProfileId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

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
