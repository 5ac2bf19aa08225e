// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/ResetInput.h"

#include "kafka/analysis/InvalidInput.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kafka::ResetInput {

namespace {

/** More than any topic has; keeps a typing error ("0-99999999") from filling the memory. */
constexpr int mostPartitions = 100000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ResetInput)
};

QStringList words(const QString& text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return text.split(space, Qt::SkipEmptyParts);
}

std::optional<qint64> wholeNumber(const QString& text)
{
    static const QRegularExpression digits(QStringLiteral("\\A\\d{1,19}\\z"));
    bool fits = false;
    const qint64 value = text.toLongLong(&fits);
    return digits.match(text).hasMatch() && fits ? std::optional(value) : std::nullopt;
}

/** Partition ids of "0-3,7"; nullopt: not of that form. */
std::optional<std::vector<qint32>> ids(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A(\\d{1,6})(?:-(\\d{1,6}))?\\z"));
    std::vector<qint32> found;
    for (const QString& part : text.split(QLatin1Char(','))) {
        const auto match = form.match(part);
        if (!match.hasMatch())
            return std::nullopt;
        const int first = match.captured(1).toInt();
        const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
        if (last < first || last >= mostPartitions)
            return std::nullopt;
        for (int id = first; id <= last; ++id)
            found.push_back(id);
    }
    return found;
}

} // namespace

Result<ResetScope> partitions(const QString& text)
{
    const QString example = QStringLiteral("orders:0,2 payments:4-7 audit");
    ResetScope scope;
    for (const QString& word : words(text)) {
        const auto colon = word.indexOf(QLatin1Char(':'));
        if (colon < 0) {
            if (!scope.topics.contains(word))
                scope.topics << word;
            continue;
        }
        const auto found = ids(word.mid(colon + 1));
        if (colon == 0 || !found)
            return invalid(Text::tr("“%1” names no partitions. Example: %2").arg(word, example));
        for (const qint32 id : *found)
            scope.partitions.push_back({word.left(colon), id});
    }
    if (scope.empty())
        return invalid(Text::tr("Name the partitions. Example: %1").arg(example));
    std::sort(scope.partitions.begin(), scope.partitions.end());
    scope.partitions.erase(std::unique(scope.partitions.begin(), scope.partitions.end()), scope.partitions.end());
    return scope;
}

Result<ResetTarget> offsets(const QString& text, const QString& topic)
{
    const QString example = QStringLiteral("120, orders:0=120 orders:1=80");
    ResetTarget target;
    target.mode = ResetMode::Exact;
    if (const auto one = wholeNumber(text.trimmed())) {
        target.value = *one;
        return target;
    }
    static const QRegularExpression form(QStringLiteral("\\A(?:([^:=]+):)?(\\d{1,6})=(\\d{1,19})\\z"));
    for (const QString& word : words(QString(text).replace(QLatin1Char(','), QLatin1Char(' ')))) {
        const auto match = form.match(word);
        const auto offset = wholeNumber(match.captured(3));
        if (!match.hasMatch() || !offset)
            return invalid(Text::tr("“%1” is not an offset: digits only, 0 or more. Examples: %2").arg(word, example));
        const QString named = match.captured(1).isEmpty() ? topic : match.captured(1);
        if (named.isEmpty())
            return invalid(Text::tr("“%1” names no topic. Example: %2").arg(word, QStringLiteral("orders:0=120")));
        target.exact[{named, match.captured(2).toInt()}] = *offset;
    }
    if (target.exact.empty())
        return invalid(Text::tr("Type the offset. Examples: %1").arg(example));
    return target;
}

Result<ResetTarget> shift(const QString& text)
{
    QString number = text.trimmed();
    number.replace(QChar(0x2212), QLatin1Char('-'));
    static const QRegularExpression form(QStringLiteral("\\A[+-]?\\d{1,19}\\z"));
    bool fits = false;
    const qint64 value = number.toLongLong(&fits);
    if (!form.match(number).hasMatch() || !fits)
        return invalid(Text::tr("Type by how many offsets to shift. Examples: %1").arg(QStringLiteral("-100, +100")));
    if (value == 0)
        return invalid(Text::tr("A shift by 0 changes nothing."));
    ResetTarget target;
    target.mode = ResetMode::ShiftBy;
    target.value = value;
    return target;
}

} // namespace kafka::ResetInput
