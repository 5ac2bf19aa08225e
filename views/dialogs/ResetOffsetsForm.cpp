// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/ResetOffsetsForm.h"

#include "kafka/analysis/ResetInput.h"
#include "kafka/analysis/ResetTime.h"
#include "models/GroupText.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/Formats.h"
#include "views/widgets/PlainText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

#include <set>

namespace views {

using kafka::ResetMode;
using kafka::ResetScope;
using kafka::ResetTarget;

namespace {

kafka::Failure missing(const QString& text)
{
    kafka::Error error;
    error.kind = kafka::ErrorKind::Invalid;
    error.message = text;
    return kafka::Failure(error);
}

} // namespace

ResetOffsetsForm::ResetOffsetsForm(const QString& group, const QStringList& topics, const std::vector<kafka::TopicPartition>& selected,
                                   QWidget* parent)
    : QWidget(parent), m_group(group), m_selected(selected), m_scope(new QComboBox(this)), m_topic(new QComboBox(this)),
      m_partitions(new QLineEdit(this)), m_to(new QComboBox(this)), m_value(new QLineEdit(this)), m_end(new QCheckBox(this)),
      m_hint(plain::selectable(plain::label({}, this))), m_typing(new QTimer(this)),
      m_clock([] { return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now()); })
{
    setObjectName(QStringLiteral("resetOffsetsForm"));
    build(topics);
    m_typing->setSingleShot(true);
    m_typing->setInterval(300);
    connect(m_typing, &QTimer::timeout, this, &ResetOffsetsForm::announce);
    const auto edit = [this] {
        update();
        m_edited = true;
        Q_EMIT edited();
    };
    const auto chosen = [this, edit] {
        edit();
        announce();
    };
    const auto typed = [this, edit] {
        edit();
        m_typing->start();
    };
    connect(m_scope, &QComboBox::currentIndexChanged, this, chosen);
    connect(m_topic, &QComboBox::currentIndexChanged, this, chosen);
    connect(m_to, &QComboBox::currentIndexChanged, this, chosen);
    connect(m_end, &QCheckBox::toggled, this, chosen);
    for (QLineEdit* field : {m_value, m_partitions}) {
        connect(field, &QLineEdit::textChanged, this, typed);
        connect(field, &QLineEdit::editingFinished, this, &ResetOffsetsForm::announce);
    }
    update();
}

ResetOffsetsForm::~ResetOffsetsForm()
{
    // A field that has the focus ends its editing when it is destroyed, after this object.
    m_value->disconnect(this);
    m_partitions->disconnect(this);
}

void ResetOffsetsForm::build(const QStringList& topics)
{
    if (!m_selected.empty()) {
        const QString count
            = m_selected.size() == 1 ? tr("Selected partition") : tr("Selected partitions (%1)").arg(formats::number(qint64(m_selected.size())));
        m_scope->addItem(count, int(Scope::Selected));
    }
    m_scope->addItem(tr("One topic"), int(Scope::Topic));
    m_scope->addItem(tr("Chosen partitions"), int(Scope::Chosen));
    m_scope->addItem(tr("All topics"), int(Scope::All));
    m_scope->setPlaceholderText(tr("Choose which offsets"));
    m_scope->setCurrentIndex(m_selected.empty() ? -1 : 0);
    m_topic->addItems(topics);
    m_topic->setPlaceholderText(tr("Choose a topic"));
    m_topic->setCurrentIndex(topics.size() == 1 ? 0 : -1);
    m_to->addItem(tr("Earliest"), int(ResetMode::Earliest));
    m_to->addItem(tr("Latest"), int(ResetMode::Latest));
    m_to->addItem(tr("Exact offset"), int(ResetMode::Exact));
    m_to->addItem(tr("Shift by ±n"), int(ResetMode::ShiftBy));
    m_to->addItem(tr("Date and time"), int(ResetMode::AtTime));
    m_to->addItem(tr("Current, back into the range of the log"), int(ResetMode::Current));
    m_to->setPlaceholderText(tr("Choose where to"));
    m_to->setCurrentIndex(-1);
    for (QComboBox* box : {m_scope, m_topic, m_to})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_topic->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    m_partitions->setPlaceholderText(QStringLiteral("orders:0,2 payments:4-7 audit"));

    auto* scopeLabel = new QLabel(tr("Reset &scope"), this);
    auto* toLabel = new QLabel(tr("Reset &to"), this);
    auto* valueLabel = new QLabel(tr("Reset &value"), this);
    setBuddy(scopeLabel, m_scope, QStringLiteral("resetScope"));
    setBuddy(toLabel, m_to, QStringLiteral("resetTo"));
    setBuddy(valueLabel, m_value, QStringLiteral("resetValue"));
    setAccessible(m_topic, QStringLiteral("topicToReset"), tr("Topic to reset"));
    setAccessible(m_partitions, QStringLiteral("partitionsToReset"), tr("Partitions to reset"));
    setAccessible(m_hint, QStringLiteral("resetHint"), tr("Reset hint"));
    setLabel(m_end, QStringLiteral("endWithoutRecord"), tr("Partitions without a record at this time go to the &end, as the command does"));
    m_hint->setWordWrap(true);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->addWidget(scopeLabel, 0, 0);
    grid->addWidget(m_scope, 0, 1);
    grid->addWidget(m_topic, 0, 2);
    grid->addWidget(m_partitions, 0, 2);
    grid->addWidget(toLabel, 1, 0);
    grid->addWidget(m_to, 1, 1);
    grid->addWidget(valueLabel, 2, 0);
    grid->addWidget(m_value, 2, 1, 1, 2);
    grid->addWidget(m_hint, 3, 1, 1, 2);
    grid->addWidget(m_end, 4, 1, 1, 2);
    grid->setColumnStretch(2, 1);
}

void ResetOffsetsForm::setClock(std::function<kafka::TimePoint()> clock)
{
    m_clock = std::move(clock);
    update();
}

void ResetOffsetsForm::chooseTopic(const QString& topic)
{
    if (m_topic->findText(topic) < 0)
        m_topic->addItem(topic);
    m_topic->setCurrentText(topic);
    m_topic->setCurrentIndex(m_topic->findText(topic));
    m_scope->setCurrentIndex(m_scope->findData(int(Scope::Topic)));
}

bool ResetOffsetsForm::needsValue() const
{
    const QVariant mode = m_to->currentData();
    return mode.isValid()
           && (mode.toInt() == int(ResetMode::Exact) || mode.toInt() == int(ResetMode::ShiftBy) || mode.toInt() == int(ResetMode::AtTime));
}

/** The only topic in scope, for offsets typed without one; empty: several. */
QString ResetOffsetsForm::oneTopic() const
{
    const auto chosen = scope();
    if (!chosen || chosen->allTopics)
        return {};
    std::set<QString> topics(chosen->topics.begin(), chosen->topics.end());
    for (const auto& tp : chosen->partitions)
        topics.insert(tp.topic);
    return topics.size() == 1 ? *topics.begin() : QString();
}

kafka::Result<ResetScope> ResetOffsetsForm::scope() const
{
    ResetScope chosen;
    if (!m_scope->currentData().isValid())
        return missing(tr("Choose which offsets to reset."));
    switch (Scope(m_scope->currentData().toInt())) {
    case Scope::Selected: chosen.partitions = m_selected; break;
    case Scope::Topic:
        if (m_topic->currentIndex() < 0)
            return missing(tr("Choose the topic."));
        chosen.topics = {m_topic->currentText()};
        break;
    case Scope::All: chosen.allTopics = true; break;
    case Scope::Chosen: return kafka::ResetInput::partitions(m_partitions->text());
    }
    return chosen;
}

kafka::Result<ResetTarget> ResetOffsetsForm::target() const
{
    if (!m_to->currentData().isValid())
        return missing(tr("Choose where to reset to."));
    const auto mode = ResetMode(m_to->currentData().toInt());
    if (mode == ResetMode::Exact)
        return kafka::ResetInput::offsets(m_value->text(), oneTopic());
    if (mode == ResetMode::ShiftBy)
        return kafka::ResetInput::shift(m_value->text());
    ResetTarget chosen;
    chosen.mode = mode;
    if (mode == ResetMode::AtTime) {
        const auto parsed = kafka::ResetTime::parse(m_value->text(), models::formats::zone(), m_now);
        if (!parsed)
            return kafka::Failure(parsed.error());
        chosen.time = parsed->time;
        chosen.endWhenNoRecord = m_end->isChecked();
    }
    return chosen;
}

kafka::Result<kafka::OffsetResetRequest> ResetOffsetsForm::request() const
{
    const auto chosenScope = scope();
    if (!chosenScope)
        return kafka::Failure(chosenScope.error());
    const auto chosenTarget = target();
    if (!chosenTarget)
        return kafka::Failure(chosenTarget.error());
    return kafka::OffsetResetRequest {m_group, *chosenScope, *chosenTarget};
}

QString ResetOffsetsForm::hint() const
{
    const bool partitionsWrong = m_partitions->isVisibleTo(this) && !m_partitions->text().isEmpty();
    if (partitionsWrong) {
        if (const auto chosen = scope(); !chosen)
            return chosen.error().message;
    }
    if (!needsValue())
        return {};
    const auto chosen = target();
    if (!m_value->text().trimmed().isEmpty() && !chosen)
        return chosen.error().message;
    switch (ResetMode(m_to->currentData().toInt())) {
    case ResetMode::Exact: return tr("One offset for every partition, or one for each: orders:0=120 orders:1=80. Outside the log it is clamped.");
    case ResetMode::ShiftBy:
        return tr("−n goes back to older messages, which are read again; +n skips ahead. Shifts stop at the start and the end of the log.");
    case ResetMode::AtTime: {
        if (!chosen)
            return tr("Examples: 2026-11-21 13:00, 2026-11-21T13:00:00.000+09:00, 1795233600000 (milliseconds), −2h. Without a zone: %1.")
                .arg(models::formats::zoneName());
        const auto parsed = kafka::ResetTime::parse(m_value->text(), models::formats::zone(), m_now);
        const QString echo = kafka::ResetTime::echo(chosen->time, models::formats::zone());
        return parsed && parsed->zoneAssumed ? tr("%1 (no zone typed: %2 taken)").arg(echo, models::formats::zoneName()) : echo;
    }
    default: return {};
    }
}

void ResetOffsetsForm::update()
{
    m_now = m_clock();
    const QVariant scopeData = m_scope->currentData();
    const bool valid = scopeData.isValid();
    m_topic->setVisible(valid && scopeData.toInt() == int(Scope::Topic));
    m_partitions->setVisible(valid && scopeData.toInt() == int(Scope::Chosen));
    const bool value = needsValue();
    const int mode = m_to->currentData().isValid() ? m_to->currentData().toInt() : -1;
    m_value->setEnabled(value);
    m_value->setPlaceholderText(mode == int(ResetMode::Exact)     ? QStringLiteral("120")
                                : mode == int(ResetMode::ShiftBy) ? QStringLiteral("-100")
                                : mode == int(ResetMode::AtTime)  ? QStringLiteral("2026-11-21 13:00")
                                                                  : QString());
    m_end->setVisible(mode == int(ResetMode::AtTime));
    const QString text = hint();
    plain::setText(m_hint, text);
    m_hint->setAccessibleDescription(text);
    m_hint->setVisible(!text.isEmpty());
}

void ResetOffsetsForm::announce()
{
    m_typing->stop();
    // Leaving a field on the way to Apply must change nothing.
    if (std::exchange(m_edited, false))
        Q_EMIT changed();
}

} // namespace views
