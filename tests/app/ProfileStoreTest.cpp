// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ProfileStore.h"
#include "app/Paths.h"
#include "app/PrivateFile.h"
#include "app/Settings.h"
#include "app/StartOptions.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>

using namespace app;

namespace {

int modeOf(const QString& path)
{
    struct stat info = {};
    return ::stat(path.toLocal8Bit().constData(), &info) == 0 ? int(info.st_mode & 0777) : -1;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

kafka::Profile sample()
{
    kafka::Profile profile;
    profile.name = QStringLiteral("결제 운영");
    profile.bootstrapServers = QStringLiteral("kafka1:9092,kafka2:9092");
    profile.colour = QStringLiteral("#3b82c4");
    profile.environment = kafka::Environment::Staging;
    profile.readOnly = false;
    profile.properties
        = {{QStringLiteral("security.protocol"), QStringLiteral("sasl_ssl")}, {QStringLiteral("sasl.password"), QStringLiteral("canary-secret")}};
    return profile;
}

class ProfileStoreTest : public testing::Test
{
protected:
    // The usual mask of desktops: what is private must be so in spite of it.
    void SetUp() override { m_mask = ::umask(022); }
    void TearDown() override { ::umask(m_mask); }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("profiles.json"));
    mode_t m_mask = 0;
};

} // namespace

TEST_F(ProfileStoreTest, R66_FilesAre0600AndFolders0700)
{
    const Paths paths = Paths::below(m_folder.filePath(QStringLiteral("xdg")));
    ASSERT_EQ(paths.prepare(), QString());
    for (const QString& folder : {paths.config, paths.data, paths.state})
        EXPECT_EQ(modeOf(folder), 0700) << qPrintable(folder);
    ProfileStore store(paths.profiles());
    ASSERT_EQ(store.save(sample()), QString());
    EXPECT_EQ(modeOf(paths.profiles()), 0600);
    ASSERT_EQ(store.save(sample()), QString());
    EXPECT_EQ(modeOf(paths.profiles()), 0600) << "also when it is replaced";
    Settings settings(paths.settings());
    settings.setValue(QStringLiteral("theme"), QStringLiteral("dark"));
    ASSERT_EQ(settings.save(), QString());
    EXPECT_EQ(modeOf(paths.settings()), 0600);
}

TEST_F(ProfileStoreTest, R66_AWiderModeIsMendedAndSaid)
{
    {
        ProfileStore store(m_file);
        ASSERT_EQ(store.save(sample()), QString());
    }
    ::chmod(m_file.toLocal8Bit().constData(), 0644);
    ProfileStore store(m_file);
    EXPECT_EQ(modeOf(m_file), 0600);
    const QStringList warnings = store.takeWarnings();
    ASSERT_EQ(warnings.size(), 1);
    EXPECT_TRUE(warnings.constFirst().contains(m_file));
    EXPECT_EQ(store.profiles().size(), 1u) << "and it is read all the same";

    const QString folder = m_folder.filePath(QStringLiteral("wide"));
    QDir().mkpath(folder);
    ::chmod(folder.toLocal8Bit().constData(), 0755);
    ASSERT_EQ(privatefile::makeFolder(folder), QString());
    EXPECT_EQ(modeOf(folder), 0700);
}

TEST_F(ProfileStoreTest, KeepsEverythingButSecrets)
{
    QString id;
    {
        ProfileStore store(m_file);
        ASSERT_EQ(store.save(sample()), QString());
        id = store.profiles().front().id;
        EXPECT_FALSE(id.isEmpty());
        EXPECT_TRUE(store.missingSecrets(id).isEmpty()) << "known in this run";
    }
    EXPECT_FALSE(contentOf(m_file).contains("canary-secret"));

    ProfileStore store(m_file);
    const kafka::Profile* read = store.find(id);
    ASSERT_TRUE(read);
    kafka::Profile expected = sample();
    expected.id = id;
    expected.properties[1].value.clear();
    EXPECT_EQ(*read, expected);
    EXPECT_EQ(store.missingSecrets(id), QStringList {QStringLiteral("sasl.password")});
    store.setSecret(id, QStringLiteral("sasl.password"), QStringLiteral("typed"));
    EXPECT_TRUE(store.missingSecrets(id).isEmpty());
    ASSERT_EQ(store.save(*store.find(id)), QString());
    EXPECT_FALSE(contentOf(m_file).contains("typed"));
}

TEST_F(ProfileStoreTest, UnknownFieldsStay)
{
    put(m_file, R"({"version":1,"future":{"a":1},"profiles":[{"id":"x","name":"n","bootstrapServers":"h:1","environment":"staging",
        "readOnly":false,"colour":"#111111","properties":[],"registry":"https://r"}]})");
    ProfileStore store(m_file);
    kafka::Profile profile = *store.find(QStringLiteral("x"));
    profile.name = QStringLiteral("renamed");
    ASSERT_EQ(store.save(profile), QString());
    const QJsonObject document = QJsonDocument::fromJson(contentOf(m_file)).object();
    EXPECT_EQ(document[u"future"].toObject()[u"a"].toInt(), 1);
    const QJsonObject kept = document[u"profiles"].toArray().at(0).toObject();
    EXPECT_EQ(kept[u"registry"].toString(), QStringLiteral("https://r"));
    EXPECT_EQ(kept[u"name"].toString(), QStringLiteral("renamed"));
}

TEST_F(ProfileStoreTest, TwoWindowsKeepEachOthersConnections)
{
    ProfileStore first(m_file);
    ProfileStore second(m_file);
    const auto named = [](const char* name) {
        kafka::Profile profile = sample();
        profile.name = QString::fromUtf8(name);
        return profile;
    };
    ASSERT_EQ(second.save(named("second")), QString());
    ASSERT_EQ(first.save(named("first")), QString());
    kafka::Profile renamed = second.profiles().front();
    renamed.name = QStringLiteral("second, renamed");
    ASSERT_EQ(second.save(renamed), QString());
    ASSERT_EQ(first.save(named("third")), QString());
    QStringList names;
    const ProfileStore read(m_file);
    for (const auto& profile : read.profiles())
        names << profile.name;
    names.sort();
    EXPECT_EQ(names, (QStringList {QStringLiteral("first"), QStringLiteral("second, renamed"), QStringLiteral("third")}));
    EXPECT_EQ(first.find(renamed.id)->name, renamed.name);
    EXPECT_EQ(first.profiles()[1].properties.back().value, QStringLiteral("canary-secret")) << "a secret in memory stays";
}

TEST_F(ProfileStoreTest, AnUnreadableFileIsMovedAsideNeverLost)
{
    const QByteArray broken = "{\"profiles\": [ {\"name\": \"cut of";
    put(m_file, broken);
    ProfileStore store(m_file);
    EXPECT_TRUE(store.profiles().empty());
    ASSERT_FALSE(store.takeWarnings().isEmpty());
    ASSERT_EQ(store.save(sample()), QString());
    const QStringList aside = QDir(m_folder.path()).entryList({QStringLiteral("profiles.json.unreadable-*")}, QDir::Files);
    ASSERT_EQ(aside.size(), 1);
    EXPECT_EQ(contentOf(m_folder.filePath(aside.constFirst())), broken);
}

TEST_F(ProfileStoreTest, ANewerFormatIsReadAndNotOverwritten)
{
    const QByteArray newer = R"({"version":99,"profiles":[{"id":"x","name":"n","bootstrapServers":"h:1"}]})";
    put(m_file, newer);
    ProfileStore store(m_file);
    ASSERT_TRUE(store.find(QStringLiteral("x")));
    EXPECT_FALSE(store.takeWarnings().isEmpty()); // shown at the start, and forgotten there
    EXPECT_TRUE(store.save(sample()).contains(QStringLiteral("newer version"))) << "the reason is said each time";
    EXPECT_EQ(contentOf(m_file), newer);
}

TEST_F(ProfileStoreTest, WhatIsNotSaidIsTreatedWithMostCare)
{
    put(m_file, R"({"profiles":[{"id":"x","name":"n","bootstrapServers":"h:1","environment":"moon"}]})");
    ProfileStore store(m_file);
    EXPECT_EQ(store.find(QStringLiteral("x"))->environment, kafka::Environment::Production);
    EXPECT_TRUE(store.find(QStringLiteral("x"))->readOnly);
}

TEST_F(ProfileStoreTest, AFileThatCannotBeWrittenIsSaid)
{
    ProfileStore store(m_folder.filePath(QStringLiteral("no/such/folder/profiles.json")));
    EXPECT_FALSE(store.save(sample()).isEmpty());
}

// Between a write that fails (here: a folder has the file's name meanwhile) and the next one the file is what it was.
TEST_F(ProfileStoreTest, WhatCouldNotBeWrittenIsNotTakenBackByTheNextSave)
{
    ProfileStore store(m_file);
    kafka::Profile first = sample();
    kafka::Profile second = sample();
    second.id = QStringLiteral("second");
    second.name = QStringLiteral("second");
    ASSERT_EQ(store.save(first), QString());
    ASSERT_EQ(store.save(second), QString());
    const QByteArray before = contentOf(m_file);
    const auto inTheWay = [&](bool there) {
        if (there) {
            ASSERT_TRUE(QFile::remove(m_file));
            ASSERT_TRUE(QDir().mkdir(m_file));
            return;
        }
        ASSERT_TRUE(QDir().rmdir(m_file));
        put(m_file, before);
    };
    const QString id = store.profiles().front().id;
    inTheWay(true);
    kafka::Profile renamed = *store.find(id);
    renamed.name = QStringLiteral("renamed");
    EXPECT_NE(store.save(renamed), QString());
    EXPECT_NE(store.remove(second.id), QString());
    inTheWay(false);
    kafka::Profile third = sample();
    third.id = QStringLiteral("third");
    third.name = QStringLiteral("third");
    ASSERT_EQ(store.save(third), QString());
    EXPECT_EQ(store.find(id)->name, QStringLiteral("renamed"));
    EXPECT_FALSE(store.find(second.id)) << "it was removed";
    const ProfileStore read(m_file);
    EXPECT_EQ(read.find(id)->name, QStringLiteral("renamed"));
    EXPECT_FALSE(read.find(second.id));
    EXPECT_TRUE(read.find(third.id));
}

TEST(PrivateFile, ASymbolicLinkStaysOne)
{
    QTemporaryDir folder;
    const QString real = folder.filePath(QStringLiteral("real"));
    const QString link = folder.filePath(QStringLiteral("link"));
    put(real, "old");
    ASSERT_TRUE(QFile::link(real, link));
    ASSERT_EQ(privatefile::write(link, "new"), QString());
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_EQ(contentOf(real), QByteArray("new"));
    EXPECT_EQ(modeOf(real), 0600);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 2) << "nothing is left half-written";
}

TEST(StartOptions, WhatTheCommandLineSays)
{
    const auto parse = [](QStringList arguments, const QString& environment = {}) {
        arguments.prepend(QStringLiteral("castellan"));
        return StartOptions::parse(arguments, environment);
    };
    const auto local = parse({QStringLiteral("--bootstrap"), QStringLiteral("127.0.0.1:19092"), QStringLiteral("--name"), QStringLiteral("Sandbox")});
    ASSERT_TRUE(local.profile());
    EXPECT_EQ(local.profile()->name, QStringLiteral("Sandbox"));
    EXPECT_EQ(local.profile()->environment, kafka::Environment::Development);
    EXPECT_FALSE(local.profile()->readOnly);

    const auto remote = parse({QStringLiteral("-b"), QStringLiteral("kafka.example:9092")});
    EXPECT_TRUE(remote.profile()->readOnly);
    EXPECT_EQ(remote.profile()->environment, kafka::Environment::Production);
    EXPECT_FALSE(parse({QStringLiteral("-b"), QStringLiteral("kafka.example:9092"), QStringLiteral("--writable")}).profile()->readOnly);
    EXPECT_TRUE(parse({QStringLiteral("-b"), QStringLiteral("127.0.0.1:1,kafka.example:1")}).profile()->readOnly) << "one elsewhere is enough";

    EXPECT_EQ(parse({}, QStringLiteral("localhost:9092")).profile()->bootstrapServers, QStringLiteral("localhost:9092"));
    EXPECT_FALSE(parse({}).profile());
    EXPECT_FALSE(parse({QStringLiteral("--lang"), QStringLiteral("fr")}).problem.isEmpty());
    EXPECT_FALSE(parse({QStringLiteral("--writable")}).problem.isEmpty());
    EXPECT_FALSE(parse({QStringLiteral("--nonsense")}).problem.isEmpty());
    EXPECT_TRUE(parse({QStringLiteral("--version")}).showVersion);
}

TEST(Loopback, IsThisMachineOnly)
{
    for (const char* local : {"localhost:9092", "127.0.0.1:9092", "[::1]:9092", "127.8.9.1:1, LOCALHOST:2", "PLAINTEXT://127.0.0.1:1"})
        EXPECT_TRUE(isLoopback(QLatin1String(local))) << local;
    for (const char* other : {"", "10.0.0.1:9092", "localhost.example:9092", "127.0.0.1:1,10.0.0.1:1", "kafka"})
        EXPECT_FALSE(isLoopback(QLatin1String(other))) << other;
}
