// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/FilterStore.h"

#include "app/PrivateFile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>

using app::FilterStore;
using kafka::filter::SavedFilter;

namespace {

class FilterStoreTest : public testing::Test
{
protected:
    static SavedFilter make(const char* name, const char* line, const char* topic = "")
    {
        return {QString::fromUtf8(name), QString::fromUtf8(line), QString::fromUtf8(topic)};
    }
    static QStringList names(const std::vector<SavedFilter>& filters)
    {
        QStringList all;
        for (const SavedFilter& filter : filters)
            all << filter.name;
        return all;
    }
    void put(const QByteArray& content) const
    {
        QFile out(file);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(content);
    }
    QByteArray content() const
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("filters.json"));
};

} // namespace

TEST_F(FilterStoreTest, KeepsReplacesRenamesAndRemoves)
{
    {
        FilterStore store(file);
        QSignalSpy changed(&store, &FilterStore::changed);
        store.save(make("late", "$.total > 100", "orders"));
        store.save(make("오류", "value contains \"오류\""));
        store.save(make("late", "$.total > 200", "orders"));
        EXPECT_EQ(changed.size(), 3);
    }
    struct stat info = {};
    ASSERT_EQ(::stat(file.toLocal8Bit().constData(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777, 0600u);
    FilterStore again(file);
    EXPECT_EQ(again.filters(), (std::vector<SavedFilter> {make("late", "$.total > 200", "orders"), make("오류", "value contains \"오류\"")}));
    again.rename(QStringLiteral("late"), QStringLiteral("오류"));
    EXPECT_EQ(names(again.filters()), (QStringList {QStringLiteral("late"), QStringLiteral("오류")})) << "a name that is taken is not taken again";
    again.rename(QStringLiteral("late"), QStringLiteral("very late"));
    again.remove(QStringLiteral("오류"));
    EXPECT_EQ(FilterStore(file).filters(), std::vector<SavedFilter> {make("very late", "$.total > 200", "orders")});
}

TEST_F(FilterStoreTest, AnUnreadableFileIsMovedAsideAndNeverLost)
{
    const QByteArray broken = "{\"filters\": [ {\"name\":";
    put(broken);
    FilterStore store(file);
    const QStringList warnings = store.takeWarnings();
    ASSERT_EQ(warnings.size(), 1);
    store.save(make("new", "needle"));
    const QStringList aside = QDir(folder.path()).entryList({QStringLiteral("filters.json.unreadable-*")});
    ASSERT_EQ(aside.size(), 1);
    EXPECT_TRUE(warnings.front().contains(aside.front()));
    QFile kept(folder.filePath(aside.front()));
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll(), broken);
    EXPECT_EQ(names(FilterStore(file).filters()), QStringList {QStringLiteral("new")});

    put("[]"); // while it is in use
    QSignalSpy warned(&store, &FilterStore::warned);
    store.save(make("newer", "needle"));
    EXPECT_EQ(warned.size(), 1);
    EXPECT_EQ(QDir(folder.path()).entryList({QStringLiteral("filters.json.unreadable-*")}).size(), 2);
    EXPECT_EQ(names(FilterStore(file).filters()), (QStringList {QStringLiteral("new"), QStringLiteral("newer")})) << "what was known is not lost";
}

TEST_F(FilterStoreTest, TwoWindowsDoNotUndoEachOther)
{
    FilterStore one(file);
    FilterStore two(file);
    one.save(make("a", "1"));
    two.save(make("b", "2"));
    EXPECT_EQ(names(two.filters()), (QStringList {QStringLiteral("a"), QStringLiteral("b")}));
    QSignalSpy changed(&one, &FilterStore::changed);
    one.reload();
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(one.filters(), two.filters());
    one.reload();
    EXPECT_EQ(changed.size(), 1) << "nothing is new";
    two.remove(QStringLiteral("a"));
    one.rename(QStringLiteral("b"), QStringLiteral("c"));
    EXPECT_EQ(names(one.filters()), QStringList {QStringLiteral("c")});
    ASSERT_TRUE(QFile::remove(file));
    one.save(make("d", "4"));
    EXPECT_EQ(names(FilterStore(file).filters()), (QStringList {QStringLiteral("c"), QStringLiteral("d")})) << "a file that is gone is written again";
}

TEST_F(FilterStoreTest, WhatIsNotKnownStaysAndANewerVersionsFileIsNotChanged)
{
    put(R"({"version": 1, "more": {"x": 1}, "filters": [{"name": "a", "filter": "x", "colour": "red"}, {"strange": true}, {"name": "a", "filter": "y"}]})");
    FilterStore store(file);
    EXPECT_EQ(names(store.filters()), QStringList {QStringLiteral("a")});
    store.save(make("b", "y"));
    for (const char* kept : {"\"more\"", "\"colour\": \"red\"", "\"strange\": true", "\"filter\": \"y\""})
        EXPECT_TRUE(content().contains(kept)) << kept;

    const QByteArray newer = R"({"version": 2, "filters": [{"name": "n", "filter": "x"}]})";
    put(newer);
    FilterStore later(file);
    EXPECT_EQ(later.takeWarnings().size(), 1);
    EXPECT_EQ(names(later.filters()), QStringList {QStringLiteral("n")});
    later.remove(QStringLiteral("n"));
    EXPECT_EQ(later.takeWarnings().size(), 1);
    EXPECT_EQ(content(), newer);
}

TEST(SavedFilterTest, OrderForATopicAndProblems)
{
    std::vector<SavedFilter> all;
    for (const auto& [name, topic] :
         std::initializer_list<std::pair<const char*, const char*>> {{"z", ""}, {"b 10", "orders"}, {"b 9", "orders"}, {"A", "audit"}, {"c", ""}})
        all.push_back({QString::fromUtf8(name), QStringLiteral("x"), QString::fromUtf8(topic)});
    QStringList names;
    for (const SavedFilter& filter : kafka::filter::inOrderFor(QStringLiteral("orders"), all))
        names << filter.name;
    EXPECT_EQ(names.join(QLatin1Char(',')), QStringLiteral("b 9,b 10,c,z,A"));
    EXPECT_EQ(kafka::filter::problemOf({QStringLiteral("n"), QStringLiteral("$.a = 1"), {}}), QString());
    EXPECT_TRUE(kafka::filter::problemOf({QStringLiteral("n"), QStringLiteral("$.a = "), {}}).startsWith(QStringLiteral("At character ")));
}
