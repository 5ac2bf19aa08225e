// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the fields of SeekFields mean.
#include "kafka/analysis/ResetTime.h"
#include "models/ClockText.h"
#include "views/widgets/Formats.h"
#include "views/widgets/NumberBox.h"
#include "views/widgets/SeekFields.h"
#include "views/widgets/TimePicker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QLineEdit>

namespace views {

using kafka::ReadUntil;
using kafka::SeekTo;
namespace input = kafka::SeekInput;

namespace {

kafka::Failure refused(const QString& text)
{
    kafka::Error error;
    error.kind = kafka::ErrorKind::Invalid;
    error.message = text;
    return kafka::Failure(error);
}

kafka::Result<qint64> time(const QString& text, const kafka::CountedFrom& from)
{
    return input::time(text, formats::zone(), QDateTime::fromMSecsSinceEpoch(from.time, Qt::UTC));
}

QString display(qint64 ms) { return kafka::ResetTime::display(kafka::TimePoint(std::chrono::milliseconds(ms)), formats::zone()); }

} // namespace

std::vector<kafka::RelativeTime> SeekFields::relativeTimes(const kafka::CountedFrom& from) const
{
    std::vector<kafka::RelativeTime> all;
    if (kind() != SeekTo::Time)
        return all;
    for (const QLineEdit* field : {m_value, m_until}) {
        const QString text = field->text().trimmed();
        if (const auto at = input::isRelative(text) ? time(text, from) : refused({}))
            all.push_back({text, *at});
    }
    return all;
}

void SeekFields::updatePickers()
{
    const auto set = [this](TimePicker* picker, const QLineEdit* field) {
        const auto at = kind() == SeekTo::Time ? time(field->text(), countedFrom()) : refused({});
        picker->setTime(at ? *at : -1);
    };
    set(m_valuePicker, m_value);
    set(m_untilPicker, m_until);
}

bool SeekFields::isRelative() const { return kind() == SeekTo::Time && (input::isRelative(m_value->text()) || input::isRelative(m_until->text())); }

kafka::Result<SeekTo> SeekFields::parseSeek(const kafka::CountedFrom& from) const
{
    if (kind() == GroupPosition)
        return SeekTo {SeekTo::Partitions};
    SeekTo seek {SeekTo::Kind(kind())};
    if (!hasRange() && seek.kind != SeekTo::Around)
        return seek;
    if (hasRange() && m_value->text().trimmed().isEmpty())
        return refused(tr("The start is missing: type where to begin, or seek Oldest to read all."));
    const auto value = seek.kind == SeekTo::Time ? time(m_value->text(), from) : input::offset(m_value->text());
    if (!value)
        return kafka::Failure(value.error());
    seek.value = *value;
    return seek;
}

// The last offset typed belongs to the range; before a time is before it.
kafka::Result<ReadUntil> SeekFields::parseUntil(const kafka::CountedFrom& from) const
{
    if (!hasRange() || m_until->text().trimmed().isEmpty())
        return ReadUntil {};
    const bool isTime = kind() == SeekTo::Time;
    const auto value = isTime ? time(m_until->text(), from) : input::offset(m_until->text());
    if (!value)
        return kafka::Failure(value.error());
    if (!isTime && *value == std::numeric_limits<qint64>::max())
        return ReadUntil {};
    return ReadUntil {isTime ? ReadUntil::Time : ReadUntil::Offset, isTime ? *value : *value + 1};
}

// "payments, refunds:0-2+5": no topic's name holds a colon.
kafka::Result<std::vector<std::pair<QString, std::vector<qint32>>>> SeekFields::parseTopics() const
{
    std::vector<std::pair<QString, std::vector<qint32>>> topics;
    QSet<QString> names {m_topic};
    for (const QString& piece : m_moreTopics->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString name = piece.section(QLatin1Char(':'), 0, 0).trimmed();
        if (name.isEmpty() || names.contains(name))
            continue;
        if (!m_topics.contains(name))
            return refused(tr("There is no topic “%1”.").arg(name.left(100)));
        auto ids = kafka::SeekInput::partitions(piece.section(QLatin1Char(':'), 1).trimmed().replace(QLatin1Char('+'), QLatin1Char(',')),
                                                m_topics.value(name));
        if (!ids)
            return refused(tr("%1: %2", "topic: what is wrong").arg(name.left(100), ids.error().message));
        names.insert(name);
        topics.emplace_back(name, std::move(*ids));
    }
    if (!topics.empty() && kind() != SeekTo::Newest && kind() != SeekTo::Oldest && kind() != SeekTo::Time)
        return refused(tr("Several topics are read from the newest, the oldest or a time."));
    return topics;
}

void SeekFields::setMoreTopics(const QStringList& topics)
{
    m_several = !topics.isEmpty();
    m_moreTopics->setText(topics.join(QStringLiteral(", ")));
    validate();
}

kafka::Result<std::vector<kafka::PartitionToRead>> SeekFields::parsePartitions() const
{
    std::vector<kafka::PartitionToRead> all;
    if (kind() == SeekTo::Partitions) {
        if (m_chosen.empty())
            return refused(tr("Choose the offsets of the partitions."));
        for (const auto& range : m_chosen) {
            if (range.partition < 0 || range.partition >= m_partitionCount)
                continue;
            kafka::PartitionToRead p {range.partition, -1, {}, range.from, {}};
            if (range.last && *range.last < std::numeric_limits<qint64>::max())
                p.to = *range.last + 1;
            all.push_back(p);
        }
        return all;
    }
    if (kind() == GroupPosition) {
        const QString group = m_group->currentText();
        if (group.isEmpty())
            return refused(tr("Choose the group."));
        const auto known = m_committed.constFind(group);
        if (known == m_committed.cend())
            return refused(!m_groups.contains(group) ? tr("There is no group “%1”.").arg(group.left(100)) : tr("Asking for the committed offsets…"));
        if (!known->problem.isEmpty())
            return refused(known->problem);
        for (const auto& [partition, offset] : committed())
            all.push_back({partition, -1, {}, offset, {}});
        if (all.empty())
            return refused(tr("The group “%1” has committed no offset in this topic.").arg(group.left(100)));
        return all;
    }
    const auto ids = input::partitions(m_partitions->text(), m_partitionCount);
    if (!ids)
        return kafka::Failure(ids.error());
    for (const qint32 id : *ids)
        all.push_back({id, -1});
    if (kind() == SeekTo::Around && all.size() != 1)
        return refused(tr("Around an offset: name the one partition to read."));
    return all;
}

kafka::Result<kafka::RecordRequest> SeekFields::parse() const
{
    kafka::RecordRequest r;
    r.topic = m_topic;
    r.limit = m_limit->value();
    r.readCommitted = m_isolation->currentData().toBool();
    r.newestFirst = m_newestFirst->isVisibleTo(this) && m_newestFirst->isChecked();
    if (m_partitionCount <= 0)
        return refused({});
    if (!m_limit->problem().isEmpty())
        return refused(tr("Limit: %1").arg(m_limit->problem()));
    const kafka::CountedFrom from = countedFrom(); // one moment for both ends
    const auto seek = parseSeek(from);
    if (!seek)
        return kafka::Failure(seek.error());
    r.seek = *seek;
    const auto until = parseUntil(from);
    if (!until)
        return kafka::Failure(until.error());
    r.until = *until;
    if (r.until.kind == ReadUntil::Time && r.until.value == r.seek.value)
        return refused(tr("The range is empty: it ends at the time it begins, and the end is not read. Type a later end."));
    if (r.until.kind != ReadUntil::End && r.until.value <= r.seek.value)
        return refused(tr("The range ends before it begins: exchange the two, or leave the end empty."));
    auto partitions = parsePartitions();
    if (!partitions)
        return kafka::Failure(partitions.error());
    r.partitions = std::move(*partitions);
    const auto topics = parseTopics();
    if (!topics)
        return kafka::Failure(topics.error());
    for (const auto& [name, ids] : *topics)
        for (const qint32 id : ids)
            r.partitions.push_back({id, -1, name});
    if (kind() == GroupPosition)
        r.group = m_group->currentText();
    if (auto times = relativeTimes(from); !times.empty())
        r.relative = kafka::RelativeTimes {std::move(times), from};
    return r;
}

std::optional<kafka::RecordRequest> SeekFields::request() const
{
    const auto parsed = parse();
    return parsed ? std::optional(*parsed) : std::nullopt;
}

// What is read, in a sentence, where the fields alone do not say it.
QString SeekFields::hint() const
{
    const kafka::CountedFrom from = countedFrom();
    const auto seek = parseSeek(from);
    const auto until = parseUntil(from);
    if (!seek || !until)
        return {};
    switch (kind()) {
    case SeekTo::Offset:
        return until->kind == ReadUntil::End ? QString()
                                             : tr("Offsets %1 to %2 of each partition; both belong to the range.")
                                                   .arg(formats::number(seek->value), formats::number(until->value - 1));
    case SeekTo::Time: {
        const QString range = until->kind == ReadUntil::End
                                  ? tr("From the first message at or after %1.").arg(display(seek->value))
                                  : tr("From the first message at or after %1 to before the first one at or after %2, which is not read.")
                                        .arg(display(seek->value), display(until->value));
        if (!isRelative())
            return range;
        return (QStringList {range + QLatin1Char(' ') + models::clocks::countedFrom({relativeTimes(from), from})} + models::clocks::warnings(from))
            .join(QLatin1Char('\n'));
    }
    case SeekTo::Around:
        return tr("%1 messages before offset %2, the one at it if there is one, and %1 after it.")
            .arg(formats::number(m_limit->value()), formats::number(seek->value));
    case SeekTo::Partitions: return tr("%1 of %2 partitions are read.").arg(m_chosen.size()).arg(m_partitionCount);
    case GroupPosition: return groupHint();
    default: return {};
    }
}

QString SeekFields::groupHint() const
{
    constexpr int most = 10;
    const auto known = committed();
    QStringList begins;
    QStringList without;
    int missing = 0;
    for (int id = 0; id < m_partitionCount; ++id) {
        const auto at = known.find(id);
        if (at == known.end()) {
            ++missing;
            if (without.size() < most)
                without << QString::number(id);
        } else if (begins.size() < most) {
            begins << tr("%1 at %2").arg(id).arg(formats::number(at->second));
        }
    }
    const QString more = QStringLiteral(", \u2026");
    QString text = tr("Begins where the group has committed: partition %1")
                       .arg(begins.join(QStringLiteral(", ")) + (known.size() > size_t(begins.size()) ? more : QString()));
    if (missing > 0)
        text += QStringLiteral("; ")
                + tr("without a commit, and left out: %1").arg(without.join(QStringLiteral(", ")) + (missing > without.size() ? more : QString()));
    return text;
}

QString SeekFields::partitionsInWords() const
{
    if (kind() == SeekTo::Partitions)
        return formats::number(qint64(m_chosen.size()));
    const QString typed = m_partitions->isEnabled() ? m_partitions->text().trimmed() : QString();
    const QString topics = m_moreTopics->text().trimmed();
    return (typed.isEmpty() ? tr("all") : typed) + (topics.isEmpty() ? QString() : tr(", and those of %1").arg(topics));
}

QString SeekFields::rangeInWords() const
{
    if (kind() == SeekTo::Newest || kind() == SeekTo::Around) // a whole scan has no number of messages
        return m_seek->itemText(m_seek->findData(int(SeekTo::Oldest)));
    if (kind() == GroupPosition)
        return m_seek->currentText() + QLatin1Char(' ') + m_group->currentText();
    const QString from = (m_seek->currentText() + QLatin1Char(' ') + (hasRange() ? m_value->text().trimmed() : QString())).trimmed();
    const QString to = hasRange() ? m_until->text().trimmed() : QString();
    return to.isEmpty() ? from : tr("%1, ends at %2").arg(from, to);
}

void SeekFields::setRequest(const kafka::RecordRequest& r)
{
    const bool own = r.seek.kind == SeekTo::Partitions;
    m_seek->setCurrentIndex(m_seek->findData(int(r.seek.kind)));
    if (r.seek.kind == SeekTo::Offset || r.seek.kind == SeekTo::Around)
        m_value->setText(QString::number(r.seek.value));
    else if (r.seek.kind == SeekTo::Time)
        m_value->setText(formats::time(r.seek.value));
    if (r.until.kind == ReadUntil::Offset)
        m_until->setText(QString::number(r.until.value - 1));
    else if (r.until.kind == ReadUntil::Time)
        m_until->setText(formats::time(r.until.value));
    m_newestFirst->setChecked(r.newestFirst);
    m_chosen.clear();
    QStringList ids;
    QStringList topics;
    QHash<QString, QStringList> idsOf; // of other topics
    int count = 0;
    for (const auto& p : r.partitions) {
        if (!p.topic.isEmpty() && p.topic != r.topic) {
            if (!topics.contains(p.topic))
                topics << p.topic;
            idsOf[p.topic] << QString::number(p.partition);
            continue;
        }
        ++count;
        ids << QString::number(p.partition);
        if (own)
            m_chosen.push_back({p.partition, p.from, p.to ? std::optional(*p.to - 1) : std::nullopt});
    }
    m_partitions->setText(own || count >= m_partitionCount ? QString() : ids.join(QLatin1Char(',')));
    for (QString& topic : topics)
        if (const QStringList some = idsOf.value(topic); some.size() < m_topics.value(topic))
            topic += QLatin1Char(':') + some.join(QLatin1Char('+'));
    m_moreTopics->setText(topics.join(QStringLiteral(", ")));
    m_limit->setValue(int(r.limit));
    m_isolation->setCurrentIndex(r.readCommitted ? 1 : 0);
    validate();
}

} // namespace views
