// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/MaskingHistory.h"

#include "kafka/masking/MaskRules.h"
#include "views/widgets/ClusterStrip.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace app::maskingHistory {

using kafka::MaskRule;
using kafka::Profile;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MaskingHistory)
};

QString inWords(const MaskRule& rule)
{
    using namespace kafka::masking;
    QStringList words {rule.on ? Words::tr("on") : Words::tr("off"), whatTitle(rule.what)};
    if (hasWhere(rule.what))
        words << rule.where;
    words << actionTitle(rule) << (rule.topics.isEmpty() ? Words::tr("all topics") : rule.topics);
    return words.join(QStringLiteral(", "));
}

} // namespace

std::vector<kafka::PlanRow> changes(const Profile& before, const Profile& after)
{
    const auto row = [](const QString& entity, const QString& was, const QString& is) {
        kafka::PlanRow r;
        r.entity = entity;
        r.before = was;
        r.after = is;
        return r;
    };
    const auto onWord = [](bool on) { return on ? Words::tr("on") : Words::tr("off"); };
    std::vector<kafka::PlanRow> rows;
    if (before.masking.on != after.masking.on || before.isMasked() != after.isMasked())
        rows.push_back(row(Words::tr("Masking"), onWord(before.isMasked()), onWord(after.isMasked())));
    if (before.isMasked() != after.isMasked() && before.environment != after.environment)
        rows.push_back(row(Words::tr("Environment"), views::environmentName(before.environment), views::environmentName(after.environment)));
    const auto old = kafka::masking::rulesOf(before.masking);
    const auto now = kafka::masking::rulesOf(after.masking);
    const auto has
        = [](const std::vector<MaskRule>& rules, const MaskRule& rule) { return std::find(rules.begin(), rules.end(), rule) != rules.end(); };
    const auto named = [](const std::vector<MaskRule>& rules, const QString& name) {
        return std::find_if(rules.begin(), rules.end(), [&](const MaskRule& r) { return r.name == name; });
    };
    for (const MaskRule& rule : old) {
        if (has(now, rule))
            continue;
        const auto same = named(now, rule.name);
        rows.push_back(row(rule.name, inWords(rule), same == now.end() ? Words::tr("removed") : inWords(*same)));
    }
    for (const MaskRule& rule : now)
        if (!has(old, rule) && named(old, rule.name) == old.end())
            rows.push_back(row(rule.name, Words::tr("none"), inWords(rule)));
    return rows;
}

bool record(ChangeJournal* journal, const Profile& profile, const QString& clusterId, const char* kind, const QString& title,
            const std::vector<kafka::PlanRow>& rows)
{
    JournalEntry entry;
    entry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    entry.at = QDateTime::currentDateTimeUtc();
    entry.user = ChangeJournal::currentUser();
    entry.profileId = profile.id;
    entry.cluster = profile.name;
    entry.clusterId = clusterId;
    entry.kind = QLatin1String(kind);
    entry.title = title;
    entry.rows = rows;
    entry.outcomes.assign(rows.size(), kafka::RowOutcome());
    entry.finished = true;
    return journal && journal->record(entry);
}

} // namespace app::maskingHistory
