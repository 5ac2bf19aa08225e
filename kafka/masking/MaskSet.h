// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/filter/JsonPath.h"
#include "kafka/filter/Regex.h"
#include "kafka/masking/MaskRules.h"

#include <QHash>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace kafka::masking {

/** What masking made of bytes. */
enum class MaskState : quint8 {
    Clean, ///< no rule applies: as they are
    Masked, ///< other bytes stand for them
    Hidden ///< they cannot be masked exactly: a sentence stands for them
};

/** Where a value stands in JSON, XML or a decoded tree: members and elements from the top. */
struct PlaceStep
{
    QString name; ///< of a member; empty in arrays
    qint64 index = -1; ///< of an element
};

/** A rule made ready. Immutable. */
struct ReadyRule
{
    MaskRule rule;
    std::optional<filter::Regex> regex; ///< Pattern
    std::optional<filter::JsonPath> path; ///< Field with a path
    QString name; ///< Field by name: case folded
    std::optional<filter::Regex> assignment; ///< Field by name: `name=value` in plain text
};

/** The rules of one topic, by what they are about, in their order. Immutable; any thread. */
class MaskSet
{
public:
    MaskSet(std::vector<std::shared_ptr<const ReadyRule>> rules, QByteArray secret);

    bool isEmpty() const { return m_rules.empty(); }
    const std::vector<std::shared_ptr<const ReadyRule>>& rules() const { return m_rules; }
    bool hasFields() const { return !m_names.isEmpty() || !m_paths.empty(); }
    /** Some rule looks into text: not only headers and keys as a whole. */
    bool looksInside() const { return hasFields() || !m_patterns.empty(); }
    bool hasColumns() const { return m_hasColumns; }
    /** A pattern of any length may begin in what is shown of a text and end behind it. */
    bool hasOpenPatterns() const { return m_openPatterns; }

    /** The rule for the field at that place, null = none. */
    const ReadyRule* fieldRule(const QString& name, std::span<const PlaceStep> place) const;
    const ReadyRule* keyRule() const;
    const ReadyRule* headerRule(const QString& name) const;

    /**
     * Masks what patterns find in UTF-8 text and, unless it is part of a `structured` text, `field=value`. Hidden: a pattern gave up, the text is
     * as before.
     */
    MaskState maskText(QByteArray& utf8, bool structured = false) const;
    /** A whole value. Of text: as characters. */
    QByteArray replacement(const ReadyRule& rule, QByteArrayView utf8) const;

private:
    struct Hit;
    bool find(QByteArrayView text, const ReadyRule& rule, std::vector<Hit>& hits) const;
    QByteArray hash(const ReadyRule& rule, QByteArrayView utf8) const;
    QByteArray part(const ReadyRule& rule, QByteArrayView utf8) const;

    std::vector<std::shared_ptr<const ReadyRule>> m_rules;
    std::vector<const ReadyRule*> m_patterns;
    std::vector<const ReadyRule*> m_paths;
    QHash<QString, const ReadyRule*> m_names;
    bool m_hasColumns = false;
    bool m_openPatterns = false;
    QByteArray m_secret;
};

/** Null when the rule is wrong: problemOf(). */
std::shared_ptr<const ReadyRule> makeReady(const MaskRule& rule);

/** "(removed)". */
QByteArray removedWord();

} // namespace kafka::masking
