// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/filter/PathSteps.h"

#include "kafka/filter/TextNeedle.h"

namespace kafka::filter {

PathStep::PathStep(const JsonPath::Step& step, const serde::Charset& charset) : kind(step.kind), index(step.index)
{
    if (kind != JsonPath::Step::Kind::Member)
        return;
    const auto add = [this](const QByteArray& form) {
        if (std::find(names.begin(), names.end(), form) == names.end())
            names.push_back(form);
    };
    const QString& name = step.name;
    for (const QString& form : {name, name.normalized(QString::NormalizationForm_C), name.normalized(QString::NormalizationForm_D)}) {
        add(toUtf8Lossless(form));
        if (charset.isValid())
            add(charset.encode(form).value_or(toUtf8Lossless(form)));
    }
}

bool PathStep::isEscapedName(QByteArrayView name) const
{
    QByteArray resolved;
    resolveEscapes(name, resolved);
    return isName(resolved);
}

std::vector<PathStep> pathSteps(const JsonPath& path, const serde::Charset& charset)
{
    std::vector<PathStep> steps;
    steps.reserve(path.steps.size());
    for (const JsonPath::Step& step : path.steps)
        steps.emplace_back(step, charset);
    return steps;
}

} // namespace kafka::filter
