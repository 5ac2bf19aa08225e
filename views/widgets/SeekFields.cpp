// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the fields are and how they behave; what they mean is in SeekFieldsRequest.cpp.
#include "views/widgets/SeekFields.h"

#include "kafka/analysis/ClockReading.h"
#include "views/dialogs/PartitionRangesDialog.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/Formats.h"
#include "views/widgets/NumberBox.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/Theme.h"
#include "views/widgets/TimePicker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMetaMethod>
#include <QPushButton>
#include <QStringListModel>

namespace views {

using kafka::SeekTo;

namespace {

constexpr int DefaultLimit = 100;
constexpr int LargestLimit = 1'000'000;
constexpr int CountedByDefault = 100'000; // of the newest

/** px in which the field shows its placeholder whole. */
int widthOfExample(const QLineEdit* field)
{
    return field->fontMetrics().horizontalAdvance(field->placeholderText()) + 3 * field->fontMetrics().averageCharWidth();
}

} // namespace

SeekFields::SeekFields(QWidget* parent)
    : QWidget(parent), m_seek(new QComboBox(this)), m_value(new QLineEdit(this)),
      m_valuePicker(new TimePicker(QStringLiteral("seekTime"), tr("Choose time"), this)), m_group(new QComboBox(this)),
      m_ranges(new QPushButton(this)), m_until(new QLineEdit(this)),
      m_untilPicker(new TimePicker(QStringLiteral("untilTime"), tr("Choose end time"), this)), m_newestFirst(new QCheckBox(this)),
      m_partitions(new QLineEdit(this)), m_moreTopics(new QLineEdit(this)), m_limit(new NumberBox(this)), m_isolation(new QComboBox(this)),
      m_note(plain::selectable(plain::label({}, this)))
{
    setObjectName(QStringLiteral("seekFields"));
    auto* flow = new FlowLayout;
    build(flow);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(flow);
    layout->addWidget(m_note);

    connect(m_seek, &QComboBox::currentIndexChanged, this, &SeekFields::seekChanged);
    for (QLineEdit* field : {m_value, m_until, m_partitions, m_moreTopics}) {
        connect(field, &QLineEdit::textChanged, this, [this] { validate(); });
        connect(field, &QLineEdit::returnPressed, this, &SeekFields::readWanted);
    }
    connect(m_limit, &NumberBox::edited, this, [this] { validate(); });
    connect(m_newestFirst, &QCheckBox::toggled, this, [this] { validate(); });
    connect(m_valuePicker, &TimePicker::picked, m_value, &QLineEdit::setText);
    connect(m_untilPicker, &TimePicker::picked, m_until, &QLineEdit::setText);
    connect(m_ranges, &QPushButton::clicked, this, &SeekFields::chooseRanges);
    connect(m_group, &QComboBox::currentTextChanged, this, [this] {
        forgetAwaited();
        askCommitted();
        validate();
    });
    seekChanged();
}

void SeekFields::add(FlowLayout* into, const QString& text, QWidget* field, const char* name, std::initializer_list<QWidget*> more)
{
    auto* label = new QLabel(text, this);
    setBuddy(label, field, QString::fromLatin1(name));
    auto* together = new QHBoxLayout;
    together->setSpacing(8);
    together->addWidget(label);
    together->addWidget(field);
    for (QWidget* one : more)
        together->addWidget(one); // without a stretch: that of a hidden field would widen the label
    into->addLayout(together);
    if (field == m_until)
        m_untilLabel = label;
}

void SeekFields::build(FlowLayout* into)
{
    const int em = fontMetrics().averageCharWidth();
    m_seek->addItem(tr("Newest"), int(SeekTo::Newest));
    m_seek->addItem(tr("Oldest"), int(SeekTo::Oldest));
    m_seek->addItem(tr("Offset"), int(SeekTo::Offset));
    m_seek->addItem(tr("Time"), int(SeekTo::Time));
    m_seek->addItem(tr("Around an offset"), int(SeekTo::Around));
    m_seek->addItem(tr("Offsets per partition"), int(SeekTo::Partitions));
    m_seek->addItem(tr("Position of a group"), int(GroupPosition));
    setAccessible(m_value, QStringLiteral("seekValue"), tr("Seek value"));
    m_value->setMinimumWidth(em * 24);
    setAccessible(m_group, QStringLiteral("seekGroup"), tr("Group to begin at"));
    m_group->setEditable(true);
    m_group->setInsertPolicy(QComboBox::NoInsert);
    m_group->lineEdit()->setPlaceholderText(tr("group"));
    m_group->completer()->setFilterMode(Qt::MatchContains);
    m_group->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_group->setMinimumContentsLength(24);
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setLabel(m_ranges, QStringLiteral("seekRanges"), tr("Offsets…"));
    m_ranges->setToolTip(tr("The offsets to read of each partition: typed or pasted"));
    m_ranges->setAutoDefault(false);
    setLabel(m_newestFirst, QStringLiteral("newestFirst"), tr("Newest first"));
    m_newestFirst->setToolTip(tr("Reads backward from the end of the range"));
    m_until->setMinimumWidth(em * 24);
    m_partitions->setMinimumWidth(em * 14);
    m_moreTopics->setPlaceholderText(tr("other topics, with commas between"));
    m_moreTopics->setMinimumWidth(widthOfExample(m_moreTopics));
    m_moreTopics->setToolTip(
        tr("All partitions of these topics are read, and followed, together with those of this one; payments:0-2+5 reads some of them"));
    m_limit->setRange(1, LargestLimit);
    m_limit->setGroupSeparatorShown(true);
    m_limit->setValue(DefaultLimit);
    m_isolation->addItem(QStringLiteral("read_uncommitted"), false);
    m_isolation->addItem(QStringLiteral("read_committed"), true);
    m_isolation->setToolTip(tr("read_committed leaves out messages of aborted and open transactions"));
    m_note->setWordWrap(true);
    setAccessible(m_note, QStringLiteral("fieldProblem"), tr("Seek note"));
    m_note->hide();

    add(into, tr("See&k:"), m_seek, "seek", {m_value, m_valuePicker, m_group, m_ranges});
    add(into, tr("End&s at:"), m_until, "readUntil", {m_untilPicker, m_newestFirst});
    add(into, tr("Part&itions to read:"), m_partitions, "partitionsToRead");
    add(into, tr("Li&mit:"), m_limit, "limit");
    add(into, tr("Isolatio&n:"), m_isolation, "isolation");
    add(into, tr("Topics as &well:"), m_moreTopics, "moreTopics");
}

void SeekFields::setForStatistics()
{
    m_statistics = true;
    m_seek->removeItem(m_seek->findData(int(SeekTo::Around)));
    m_seek->setItemText(m_seek->findData(int(SeekTo::Oldest)), tr("Whole topic"));
    m_seek->setCurrentIndex(m_seek->findData(int(SeekTo::Oldest)));
    m_limit->setValue(CountedByDefault);
    showField(m_moreTopics, false);
    seekChanged();
}

void SeekFields::showField(QWidget* field, bool visible)
{
    field->setVisible(visible);
    for (QLabel* label : findChildren<QLabel*>())
        if (label->buddy() == field)
            label->setVisible(visible);
}

void SeekFields::setTopic(const QString& topic, int partitions)
{
    m_topic = topic;
    m_partitionCount = partitions;
    m_partitions->setPlaceholderText(partitions <= 0 ? tr("all")
                                     : m_several     ? tr("all %1 of %2", "partitions of topic").arg(partitions).arg(topic)
                                                     : tr("all %1").arg(partitions));
    validate();
}

void SeekFields::setTopics(const QHash<QString, int>& partitions)
{
    if (partitions == m_topics)
        return;
    m_topics = partitions;
    validate();
}

void SeekFields::setGroups(const QStringList& groups)
{
    if (groups == m_groups)
        return;
    const QString typed = m_group->currentText();
    const bool known = m_groups.contains(typed);
    m_groups = groups;
    {
        const QSignalBlocker quiet(m_group);
        const int cursor = m_group->lineEdit()->cursorPosition();
        m_group->clear();
        m_group->addItems(groups);
        m_group->setCurrentIndex(int(groups.indexOf(typed)));
        m_group->setEditText(typed);
        m_group->lineEdit()->setCursorPosition(cursor);
    }
    if (kind() != GroupPosition)
        return;
    if (!known)
        askCommitted();
    validate();
}

// What was answered before may be old, or a failure that has passed.
bool SeekFields::askCommitted()
{
    const QString group = m_group->currentText();
    m_committed.remove(group);
    if (!m_groups.contains(group))
        return false;
    Q_EMIT committedWanted(group);
    return true;
}

bool SeekFields::askAnew(bool counted)
{
    const bool group = kind() == GroupPosition && m_groups.contains(m_group->currentText());
    const bool clock = (counted || isRelative()) && isSignalConnected(QMetaMethod::fromSignal(&SeekFields::clockWanted));
    m_clockAwaited = clock;
    if (group) {
        m_awaited = m_group->currentText();
        askCommitted();
        validate();
    }
    if (clock) {
        m_clockAsked = true;
        Q_EMIT clockWanted();
    }
    return group || clock;
}

void SeekFields::forgetAwaited()
{
    m_awaited.clear();
    m_clockAwaited = false;
}

void SeekFields::tellKnown()
{
    if (m_awaited.isEmpty() && !m_clockAwaited)
        Q_EMIT known();
}

void SeekFields::wantClock()
{
    if (!std::exchange(m_clockAsked, true))
        Q_EMIT clockWanted();
}

void SeekFields::setClock(const kafka::ClusterClock& clock)
{
    m_clock = clock;
    validate();
    Q_EMIT clockChanged();
    if (std::exchange(m_clockAwaited, false))
        tellKnown();
}

kafka::CountedFrom SeekFields::countedFrom() const { return kafka::clockReading::countedFrom(m_clock, QDateTime::currentMSecsSinceEpoch()); }

std::map<qint32, qint64> SeekFields::committed() const
{
    std::map<qint32, qint64> all;
    for (const auto& [partition, offset] : m_committed.value(m_group->currentText()).offsets)
        if (partition >= 0 && partition < m_partitionCount)
            all.emplace(partition, offset);
    return all;
}

void SeekFields::setCommitted(const QString& group, const CommittedPositions& positions)
{
    m_committed.insert(group, positions);
    validate();
    if (group.isEmpty() || group != m_awaited)
        return;
    m_awaited.clear();
    tellKnown();
}

void SeekFields::setWatermarks(const QHash<qint32, kafka::Watermarks>& marks)
{
    m_marks = marks;
    if (m_dialog)
        for (auto it = marks.begin(); it != marks.end(); ++it)
            m_dialog->model()->setWatermarks(it.key(), it.value());
}

int SeekFields::kind() const { return m_seek->currentData().toInt(); }

bool SeekFields::hasRange() const { return kind() == SeekTo::Offset || kind() == SeekTo::Time; }

void SeekFields::seekChanged()
{
    const int seek = kind();
    forgetAwaited();
    const bool value = hasRange() || seek == SeekTo::Around;
    const bool own = seek == SeekTo::Partitions || seek == GroupPosition;
    m_value->setVisible(!own);
    m_value->setEnabled(value);
    m_value->setPlaceholderText(seek == SeekTo::Time ? tr("2026-03-14 09:26 (%1), -2h").arg(formats::zoneName())
                                : value              ? tr("such as 12345")
                                                     : QString());
    m_value->setMinimumWidth(std::max(fontMetrics().averageCharWidth() * 24, widthOfExample(m_value)));
    m_valuePicker->setVisible(seek == SeekTo::Time);
    m_group->setVisible(seek == GroupPosition);
    m_ranges->setVisible(own);
    m_untilLabel->setVisible(hasRange());
    m_until->setVisible(hasRange());
    m_until->setPlaceholderText(seek == SeekTo::Time ? tr("the end; or a time") : tr("the end; or an offset"));
    m_untilPicker->setVisible(seek == SeekTo::Time);
    m_newestFirst->setVisible(!m_statistics && (hasRange() || own));
    showField(m_limit, !m_statistics || seek == SeekTo::Newest);
    m_partitions->setEnabled(!own);
    showField(m_partitions, !own); // what each is read from says which
    if (!value)
        m_value->clear();
    m_until->clear();
    if (seek == GroupPosition) {
        Q_EMIT groupsWanted();
        askCommitted();
    }
    validate();
}

void SeekFields::chooseRanges()
{
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    m_dialog = new PartitionRangesDialog(m_topic, m_partitionCount, window());
    for (auto it = m_marks.begin(); it != m_marks.end(); ++it)
        m_dialog->model()->setWatermarks(it.key(), it.value());
    if (kind() == GroupPosition) {
        std::vector<kafka::SeekInput::PartitionRange> ranges;
        for (const auto& [partition, offset] : committed())
            ranges.push_back({partition, offset, {}});
        m_dialog->model()->setRanges(ranges);
    } else if (!m_chosen.empty()) {
        m_dialog->model()->setRanges(m_chosen);
    }
    connect(m_dialog, &PartitionRangesDialog::chosen, this, [this](const std::vector<kafka::SeekInput::PartitionRange>& ranges) {
        m_chosen = ranges;
        m_seek->setCurrentIndex(m_seek->findData(int(SeekTo::Partitions)));
        validate();
    });
    Q_EMIT watermarksWanted();
    m_dialog->open();
}

void SeekFields::validate(bool pressed)
{
    const auto parsed = parse();
    const bool missing = m_value->isEnabled() && m_value->isVisibleTo(this) && m_value->text().trimmed().isEmpty();
    const bool empty = (missing && (!hasRange() || m_until->text().trimmed().isEmpty())) || (kind() == SeekTo::Partitions && m_chosen.empty())
                       || (kind() == GroupPosition && m_group->currentText().isEmpty());
    m_wrong = !parsed && m_partitionCount > 0 && (pressed || !empty);
    const QString text = m_wrong ? parsed.error().message : parsed ? hint() : QString();
    plain::setText(m_note, text);
    m_note->setAccessibleDescription(text);
    m_note->setVisible(!text.isEmpty());
    QPalette colours = palette();
    if (m_wrong)
        colours.setColor(QPalette::WindowText, views::colours().error);
    else if (isRelative() && kafka::clockReading::disagree(countedFrom()))
        colours.setColor(QPalette::WindowText, views::colours().warn);
    else
        colours.setColor(QPalette::WindowText, colours.color(QPalette::PlaceholderText));
    m_note->setPalette(colours);
    updatePickers();
    Q_EMIT edited();
    if (parsed && isRelative())
        wantClock();
}

QString SeekFields::problem() const { return m_wrong ? m_note->text() : QString(); }

void SeekFields::focusWrong()
{
    if (!m_limit->problem().isEmpty())
        m_limit->setFocus();
    else if (m_value->isVisibleTo(this) && m_value->isEnabled() && !parseSeek(countedFrom()))
        m_value->setFocus();
    else if (m_until->isVisibleTo(this) && !parseUntil(countedFrom()))
        m_until->setFocus();
    else if (kind() == GroupPosition)
        m_group->setFocus();
    else if (kind() == SeekTo::Partitions)
        m_ranges->setFocus();
    else if (!parseTopics())
        m_moreTopics->setFocus();
    else
        m_partitions->setFocus();
}

void SeekFields::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_untilLabel)
        validate();
}

} // namespace views
