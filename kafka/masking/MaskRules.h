// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Masking.h"

#include <QJsonObject>

/** Masking of messages: which rules there are, and what they make of bytes. Pure; any thread. */
namespace kafka::masking {

/** Resident registration, telephone and card numbers. */
std::vector<MaskRule> readyMadeRules();
/** Those of a connection. */
std::vector<MaskRule> rulesOf(const Masking& masking);

/** Empty for what nobody has changed. What is not understood when reading becomes a rule with a problem(): it hides rather than shows. */
QJsonObject maskingToJson(const Masking& masking);
Masking maskingFromJson(const QJsonObject& json);

struct RuleProblem
{
    qsizetype position = -1; ///< in `where`, UTF-16 units; -1 = none in particular
    QString message; ///< translated
    QString toString() const;
};
/** Why the rule cannot be applied; nothing when it can. */
std::optional<RuleProblem> problemOf(const MaskRule& rule);

/** Titles for people, translated. */
QString whatTitle(MaskRule::What what);
QString actionTitle(const MaskRule& rule);
/** Whether the rule has a `where`. */
bool hasWhere(MaskRule::What what);

/** * stands for any characters. */
bool globMatches(QStringView pattern, QStringView text, Qt::CaseSensitivity cs = Qt::CaseSensitive);
/** One of the patterns between commas; no pattern is all topics. */
bool topicMatches(const QString& patterns, const QString& topic);

} // namespace kafka::masking
