// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/masking/MaskRules.h"

#include "kafka/filter/FilterText.h"
#include "kafka/filter/Regex.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace kafka::masking {

using What = MaskRule::What;
using Action = MaskRule::Action;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Masking)
};

// As they stand in files: they never change.
constexpr std::pair<What, const char*> WhatIds[] = {
    {What::Field, "field"},       {What::Header, "header"},   {What::Key, "key"}, {What::Pattern, "pattern"}, {What::ResidentNumber, "resident"},
    {What::PhoneNumber, "phone"}, {What::CardNumber, "card"},
};
constexpr std::pair<Action, const char*> ActionIds[] = {{Action::Remove, "remove"}, {Action::Mask, "mask"}, {Action::Hash, "hash"}};

QJsonObject toJson(const MaskRule& rule)
{
    QJsonObject o;
    o.insert(QLatin1String("on"), rule.on);
    o.insert(QLatin1String("name"), rule.name);
    for (const auto& [what, id] : WhatIds)
        if (what == rule.what)
            o.insert(QLatin1String("what"), QLatin1String(id));
    for (const auto& [action, id] : ActionIds)
        if (action == rule.action)
            o.insert(QLatin1String("action"), QLatin1String(id));
    if (hasWhere(rule.what))
        o.insert(QLatin1String("where"), rule.where);
    if (!rule.topics.isEmpty())
        o.insert(QLatin1String("topics"), rule.topics);
    if (rule.action == Action::Mask)
        o.insert(QLatin1String("keepLast"), rule.keepLast);
    return o;
}

MaskRule ruleFromJson(const QJsonObject& o)
{
    MaskRule rule;
    rule.on = o.value(QLatin1String("on")).toBool(true);
    rule.name = o.value(QLatin1String("name")).toString();
    rule.where = o.value(QLatin1String("where")).toString();
    rule.topics = o.value(QLatin1String("topics")).toString();
    rule.keepLast = std::clamp(o.value(QLatin1String("keepLast")).toInt(rule.keepLast), 0, 100);
    bool known = false;
    for (const auto& [what, id] : WhatIds) {
        if (o.value(QLatin1String("what")).toString() == QLatin1String(id)) {
            rule.what = what;
            known = true;
        }
    }
    if (!known) { // of a newer version, or mistyped
        rule.what = What::Pattern;
        rule.where.clear();
    }
    for (const auto& [action, id] : ActionIds)
        if (o.value(QLatin1String("action")).toString() == QLatin1String(id))
            rule.action = action;
    return rule;
}

} // namespace

std::vector<MaskRule> readyMadeRules()
{
    const auto rule = [](const QString& name, What what) {
        MaskRule r;
        r.name = name;
        r.what = what;
        return r;
    };
    auto resident = rule(whatTitle(What::ResidentNumber), What::ResidentNumber);
    resident.keepLast = 0;
    return {resident, rule(whatTitle(What::PhoneNumber), What::PhoneNumber), rule(whatTitle(What::CardNumber), What::CardNumber)};
}

std::vector<MaskRule> rulesOf(const Masking& masking) { return masking.rules ? *masking.rules : readyMadeRules(); }

QJsonObject maskingToJson(const Masking& masking)
{
    QJsonObject o;
    if (masking.on)
        o.insert(QLatin1String("on"), *masking.on);
    if (masking.rules) {
        QJsonArray rules;
        for (const MaskRule& rule : *masking.rules)
            rules.append(toJson(rule));
        o.insert(QLatin1String("rules"), rules);
    }
    return o;
}

Masking maskingFromJson(const QJsonObject& json)
{
    Masking masking;
    if (const QJsonValue on = json.value(QLatin1String("on")); on.isBool())
        masking.on = on.toBool();
    if (const QJsonValue rules = json.value(QLatin1String("rules")); rules.isArray()) {
        masking.rules.emplace();
        for (const auto& rule : rules.toArray())
            masking.rules->push_back(ruleFromJson(rule.toObject()));
    }
    return masking;
}

QString RuleProblem::toString() const { return position < 0 ? message : Words::tr("At character %1: %2").arg(position + 1).arg(message); }

bool hasWhere(What what) { return what == What::Field || what == What::Header || what == What::Pattern; }

std::optional<RuleProblem> problemOf(const MaskRule& rule)
{
    if (!hasWhere(rule.what))
        return {};
    if (rule.where.isEmpty())
        return RuleProblem {-1, rule.what == What::Field    ? Words::tr("A field is missing.")
                                : rule.what == What::Header ? Words::tr("The name of a header is missing.")
                                                            : Words::tr("A regular expression is missing.")};
    if (rule.what == What::Pattern) {
        if (auto problem = filter::Regex::problem(rule.where))
            return RuleProblem {problem->position, problem->message};
        if (filter::Regex(rule.where).find({}) == filter::Regex::Result::Yes)
            return RuleProblem {-1, Words::tr("The regular expression also finds nothing at all: it would match everywhere.")};
    }
    if (rule.what == What::Field && rule.where.startsWith(QLatin1Char('$')))
        if (const auto path = filter::parseFilter(rule.where + QLatin1String(" exists")); !path)
            return RuleProblem {path.error().position, Words::tr("Not a path such as $.customer.name, $['a b'] or $.items[*].id.")};
    return {};
}

QString whatTitle(What what)
{
    switch (what) {
    case What::Field: return Words::tr("Field");
    case What::Header: return Words::tr("Header");
    case What::Key: return Words::tr("Key");
    case What::Pattern: return Words::tr("Pattern");
    case What::ResidentNumber: return Words::tr("Resident registration numbers");
    case What::PhoneNumber: return Words::tr("Telephone numbers");
    case What::CardNumber: return Words::tr("Card numbers");
    }
    return {};
}

QString actionTitle(const MaskRule& rule)
{
    switch (rule.action) {
    case Action::Remove: return Words::tr("Remove");
    case Action::Mask: return rule.keepLast > 0 ? Words::tr("Mask, keep the last %1").arg(rule.keepLast) : Words::tr("Mask");
    case Action::Hash: return Words::tr("Hash");
    }
    return {};
}

bool globMatches(QStringView pattern, QStringView text, Qt::CaseSensitivity cs)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype tried = 0;
    const auto same = [&](QChar a, QChar b) { return a == b || (cs == Qt::CaseInsensitive && a.toCaseFolded() == b.toCaseFolded()); };
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            tried = t;
        } else if (p < pattern.size() && same(pattern[p], text[t])) {
            ++p;
            ++t;
        } else if (star >= 0) { // the last * takes one character more
            p = star + 1;
            t = ++tried;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

bool topicMatches(const QString& patterns, const QString& topic)
{
    bool any = false;
    for (const QStringView one : QStringView(patterns).split(u',', Qt::SkipEmptyParts)) {
        const QStringView pattern = one.trimmed();
        any = any || !pattern.isEmpty();
        if (!pattern.isEmpty() && globMatches(pattern, topic))
            return true;
    }
    return !any;
}

} // namespace kafka::masking
