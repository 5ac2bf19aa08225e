// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/masking/MaskSet.h"

#include "kafka/filter/FilterText.h"
#include "kafka/masking/PersonalNumbers.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace kafka::masking {

using What = MaskRule::What;
using Action = MaskRule::Action;

namespace {

constexpr int LongestMask = 24; // stars tell no length beyond this
constexpr qint64 LongestSearch = 3000; // ms, of a person's patterns in one text

bool isPattern(What what) { return what == What::Pattern || what == What::ResidentNumber || what == What::PhoneNumber || what == What::CardNumber; }

/** Cut text stays UTF-8. */
QByteArray stars(QByteArrayView utf8, int keep, bool keepSeparators)
{
    const QString text = QString::fromUtf8(utf8);
    QList<uint> characters = text.toUcs4();
    const auto countable = [&](uint c) { return !keepSeparators || (c >= '0' && c <= '9'); };
    const auto count = std::count_if(characters.begin(), characters.end(), countable);
    qsizetype masked = count - std::min<qsizetype>(keep, count / 2);
    if (!keepSeparators && masked > LongestMask) {
        characters.remove(0, masked - LongestMask);
        masked = LongestMask;
    }
    QByteArray out;
    for (const uint c : characters) {
        if (!countable(c)) {
            out += char(c < 0x80 ? c : '*');
        } else if (masked > 0) {
            --masked;
            out += '*';
        } else {
            out += QString::fromUcs4(reinterpret_cast<const char32_t*>(&c), 1).toUtf8();
        }
    }
    return out;
}

} // namespace

QByteArray removedWord() { return QCoreApplication::translate("Masking", "(removed)").toUtf8(); }

std::shared_ptr<const ReadyRule> makeReady(const MaskRule& rule)
{
    if (problemOf(rule))
        return nullptr;
    auto ready = std::make_shared<ReadyRule>();
    ready->rule = rule;
    if (rule.what == What::Pattern) {
        ready->regex.emplace(rule.where);
    } else if (rule.what == What::Field && rule.where.startsWith(QLatin1Char('$'))) {
        const auto parsed = filter::parseFilter(rule.where + QLatin1String(" exists"));
        if (parsed->kind() != filter::Filter::Kind::Test || !parsed->test().path)
            return nullptr;
        ready->path = parsed->test().path;
    } else if (rule.what == What::Field) {
        ready->name = rule.where.toCaseFolded();
        QString quoted; // as RE2 takes it literally
        for (const QChar c : rule.where)
            quoted += (c.isLetterOrNumber() || c == u'_' || c.unicode() >= 0x80 ? QString() : QStringLiteral("\\")) + c;
        ready->assignment.emplace(QStringLiteral("(?:^|[^A-Za-z0-9_])\\\\?[\"']?") + quoted
                                      + QStringLiteral("\\\\?[\"']?\\s*[:=]\\s*(\"(?:[^\"\\\\]|\\\\.)*\"?|'[^']*'?|[^\\s,;&}\\]]+)"),
                                  true);
    }
    return ready;
}

MaskSet::MaskSet(std::vector<std::shared_ptr<const ReadyRule>> rules, QByteArray secret) : m_rules(std::move(rules)), m_secret(std::move(secret))
{
    for (const auto& ready : m_rules) {
        if (isPattern(ready->rule.what))
            m_patterns.push_back(ready.get());
        m_openPatterns = m_openPatterns || ready->rule.what == What::Pattern;
        if (ready->path)
            m_paths.push_back(ready.get());
        if (ready->rule.what == What::Field && !ready->path && !m_names.contains(ready->name)) {
            m_names.insert(ready->name, ready.get());
            m_hasColumns = m_hasColumns || std::all_of(ready->name.begin(), ready->name.end(), [](QChar c) { return c.isDigit(); });
        }
    }
}

const ReadyRule* MaskSet::fieldRule(const QString& name, std::span<const PlaceStep> place) const
{
    if (!name.isEmpty() && !m_names.isEmpty())
        if (const ReadyRule* rule = m_names.value(name.toCaseFolded()))
            return rule;
    using Kind = filter::JsonPath::Step::Kind;
    for (const ReadyRule* rule : m_paths) {
        const auto& steps = rule->path->steps;
        if (steps.size() != place.size())
            continue;
        bool same = true;
        for (size_t i = 0; same && i < steps.size(); ++i)
            same = steps[i].kind == Kind::All
                   || (steps[i].kind == Kind::Element ? place[i].index == steps[i].index : place[i].index < 0 && place[i].name == steps[i].name);
        if (same)
            return rule;
    }
    return nullptr;
}

const ReadyRule* MaskSet::keyRule() const
{
    for (const auto& ready : m_rules)
        if (ready->rule.what == What::Key)
            return ready.get();
    return nullptr;
}

const ReadyRule* MaskSet::headerRule(const QString& name) const
{
    for (const auto& ready : m_rules)
        if (ready->rule.what == What::Header && globMatches(ready->rule.where, name, Qt::CaseInsensitive))
            return ready.get();
    return nullptr;
}

struct MaskSet::Hit
{
    Span span;
    const ReadyRule* rule;
    int order;
    bool several = false; ///< rules
};

bool MaskSet::find(QByteArrayView text, const ReadyRule& rule, std::vector<Hit>& hits) const
{
    const auto place = std::find_if(m_rules.begin(), m_rules.end(), [&](const auto& r) { return r.get() == &rule; });
    const int order = int(place - m_rules.begin());
    const auto all = [&](auto next) {
        const NarrowText narrow(text);
        for (auto found = next(narrow.text(), 0); found; found = next(narrow.text(), found->end))
            hits.push_back({{narrow.placeIn(found->begin), narrow.placeIn(found->end)}, &rule, order});
        return true;
    };
    switch (rule.rule.what) {
    case What::ResidentNumber: return all(nextResidentNumber);
    case What::PhoneNumber: return all(nextPhoneNumber);
    case What::CardNumber: return all(nextCardNumber);
    default: break;
    }
    const filter::Regex& regex = rule.regex ? *rule.regex : *rule.assignment;
    QElapsedTimer clock;
    clock.start();
    for (qsizetype from = 0; from < text.size();) {
        Span span;
        switch (regex.findFrom(text, from, span.begin, span.end, rule.regex ? 0 : 1)) {
        case filter::Regex::Result::No: return true;
        case filter::Regex::Result::TooMuch: return false;
        case filter::Regex::Result::Yes: break;
        }
        if (span.end > span.begin)
            hits.push_back({span, &rule, order});
        from = std::max(span.end, from + 1);
        if (clock.elapsed() > LongestSearch)
            return false;
    }
    return true;
}

MaskState MaskSet::maskText(QByteArray& utf8, bool structured) const
{
    std::vector<Hit> hits;
    for (const ReadyRule* rule : m_patterns)
        if (!find(utf8, *rule, hits))
            return MaskState::Hidden;
    if (!structured)
        for (const ReadyRule* rule : m_names)
            if (!find(utf8, *rule, hits))
                return MaskState::Hidden;
    if (hits.empty())
        return MaskState::Clean;
    // What two rules find is masked from the first byte of one to the last of the other, by the rule that comes first.
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.span.begin < b.span.begin; });
    std::vector<Hit> merged;
    for (const Hit& hit : hits) {
        if (merged.empty() || hit.span.begin >= merged.back().span.end) {
            merged.push_back(hit);
            continue;
        }
        Hit& last = merged.back();
        last.several = true;
        last.span.end = std::max(last.span.end, hit.span.end);
        if (hit.order < last.order) {
            last.rule = hit.rule;
            last.order = hit.order;
        }
    }
    QByteArray out;
    out.reserve(utf8.size());
    qsizetype copied = 0;
    const QByteArrayView text(utf8);
    for (const Hit& hit : merged) {
        out += text.sliced(copied, hit.span.begin - copied);
        const QByteArrayView found = text.sliced(hit.span.begin, hit.span.end - hit.span.begin);
        const bool all = hit.several && hit.rule->rule.action == Action::Mask; // what one rule keeps the other may not
        out += all ? stars(found, 0, false) : part(*hit.rule, found);
        copied = hit.span.end;
    }
    out += text.sliced(copied);
    utf8 = out;
    return MaskState::Masked;
}

QByteArray MaskSet::hash(const ReadyRule& rule, QByteArrayView utf8) const
{
    QByteArray what = utf8.toByteArray();
    if (rule.rule.what == What::PhoneNumber)
        what = plainPhoneNumber(NarrowText(utf8).text());
    else if (rule.rule.what == What::ResidentNumber || rule.rule.what == What::CardNumber)
        what = plainNumber(NarrowText(utf8).text());
    return "hash:" + QMessageAuthenticationCode::hash(what, m_secret, QCryptographicHash::Sha256).toHex().left(16);
}

QByteArray MaskSet::part(const ReadyRule& rule, QByteArrayView utf8) const
{
    switch (rule.rule.action) {
    case Action::Remove: return {};
    case Action::Hash: return hash(rule, utf8);
    case Action::Mask: break;
    }
    const bool number = isPattern(rule.rule.what) && rule.rule.what != What::Pattern;
    return number ? stars(NarrowText(utf8).text(), rule.rule.keepLast, true) : stars(utf8, rule.rule.keepLast, false);
}

QByteArray MaskSet::replacement(const ReadyRule& rule, QByteArrayView utf8) const
{
    if (rule.rule.action == Action::Remove)
        return removedWord();
    if (utf8.isEmpty())
        return QByteArray("");
    if (rule.rule.action == Action::Hash) // what is one already stays: a decoder may read what was masked
        return utf8.size() == 21 && utf8.startsWith("hash:") ? utf8.toByteArray() : hash(rule, utf8);
    return utf8.isValidUtf8() ? stars(utf8, rule.rule.keepLast, false) : QByteArray("***");
}

} // namespace kafka::masking
