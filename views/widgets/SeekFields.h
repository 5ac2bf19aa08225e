// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/SeekInput.h"
#include "kafka/values/Offsets.h"
#include "kafka/values/RecordRequest.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

#include <map>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace views {

class FlowLayout;
class NumberBox;
class PartitionRangesDialog;
class TimePicker;

/** Offsets a group has committed in the topic, and partitions where it has not; or why they are not known. */
struct CommittedPositions
{
    std::vector<std::pair<qint32, qint64>> offsets;
    QString problem;
};

/**
 * The fields above the messages that say where to read: from where (newest, oldest, offset, time, around an offset, each
 * partition its own offsets, a group's committed position), to where, which partitions, which other topics, how many. Says under
 * them what they mean or what is wrong. Knows no client: what it needs to know is asked for by signals. GUI thread; owned by the page.
 */
class SeekFields : public QWidget
{
    Q_OBJECT
public:
    explicit SeekFields(QWidget* parent = nullptr);

    /**
     * For counting everything of a range of this topic: begins with the whole topic, the limit is that of the newest only, and what
     * says how messages are shown is not there.
     */
    void setForStatistics();
    /** The topic and how many partitions it has; 0 = not known yet (then nothing can be read). */
    void setTopic(const QString& topic, int partitions);
    /** Every topic and how many partitions it has: the others that can be read together with it. */
    void setTopics(const QHash<QString, int>& partitions);
    /** Those that can have committed offsets. */
    void setGroups(const QStringList& groups);
    /** For a page of several topics: fills the field for those beside the first, and says what is about the first only. Before setTopic(). */
    void setMoreTopics(const QStringList& topics);
    void setCommitted(const QString& group, const CommittedPositions& positions);
    void setWatermarks(const QHash<qint32, kafka::Watermarks>& marks);

    /** What the cluster told of its clock: relative times are counted by it. */
    void setClock(const kafka::ClusterClock& clock);
    /** What relative times are counted back from, now. */
    kafka::CountedFrom countedFrom() const;
    /** Somebody else counts by it, too: it is asked for if it never was. */
    void wantClock();

    /**
     * Before reading: a group's committed offsets, and with relative times (or `counted`: others are elsewhere) the cluster's clock, are
     * asked for anew. True: wait for known().
     */
    bool askAnew(bool counted = false);
    /** What the fields ask for, without filter and live; partitions without leaders. nullopt while a field is wrong. */
    std::optional<kafka::RecordRequest> request() const;
    /** Sets the fields. */
    void setRequest(const kafka::RecordRequest& request);
    /** Says what is wrong; what is only missing when Read was `pressed`. */
    void validate(bool pressed = false);
    bool isWrong() const { return m_wrong; }
    QString problem() const;
    /** Which partitions are read, and from where to where, in the fields' own words; of the newest everything. */
    QString partitionsInWords() const;
    QString rangeInWords() const;
    /** To the field that is wrong or missing. */
    void focusWrong();

Q_SIGNALS:
    void edited();
    /** Enter in a field. */
    void readWanted();
    /** A group's committed offsets are to be shown: setCommitted(). */
    void committedWanted(const QString& group);
    /** A relative time is to be read: setClock(). */
    void clockWanted();
    void clockChanged();
    /** What askAnew() asked for has come, or why it does not. */
    void known();
    void groupsWanted();
    /** The partitions' offsets are about to be shown: setWatermarks(). */
    void watermarksWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Seek { GroupPosition = 100 }; ///< beside SeekTo::Kind

    void build(FlowLayout* into);
    void add(FlowLayout* into, const QString& text, QWidget* field, const char* name, std::initializer_list<QWidget*> more = {});
    void showField(QWidget* field, bool visible);
    int kind() const;
    bool hasRange() const;
    void seekChanged();
    void chooseRanges();
    kafka::Result<kafka::RecordRequest> parse() const;
    kafka::Result<kafka::SeekTo> parseSeek(const kafka::CountedFrom& from) const;
    kafka::Result<kafka::ReadUntil> parseUntil(const kafka::CountedFrom& from) const;
    kafka::Result<std::vector<kafka::PartitionToRead>> parsePartitions() const;
    /** The other topics, and which partitions of them. */
    kafka::Result<std::vector<std::pair<QString, std::vector<qint32>>>> parseTopics() const;
    QString hint() const;
    QString groupHint() const;
    bool askCommitted();
    /** They open at the times in their fields. */
    void updatePickers();
    void forgetAwaited();
    void tellKnown();
    /** Those of seek value and end that are counted back from there. */
    std::vector<kafka::RelativeTime> relativeTimes(const kafka::CountedFrom& from) const;
    bool isRelative() const;
    /** Of the chosen group, in the topic's partitions, by partition; a broker's answer may hold others, or one twice. */
    std::map<qint32, qint64> committed() const;

    QString m_topic;
    int m_partitionCount = 0;
    QHash<QString, int> m_topics;
    QHash<qint32, kafka::Watermarks> m_marks;
    std::vector<kafka::SeekInput::PartitionRange> m_chosen; ///< each partition its own offsets
    QHash<QString, CommittedPositions> m_committed;
    QStringList m_groups;
    QString m_awaited; ///< the group of askAnew()
    kafka::ClusterClock m_clock;
    bool m_clockAsked = false;
    bool m_clockAwaited = false; ///< by askAnew()
    bool m_several = false; ///< setMoreTopics()
    bool m_wrong = false;
    bool m_statistics = false; ///< setForStatistics()

    QComboBox* m_seek;
    QLineEdit* m_value;
    TimePicker* m_valuePicker;
    QComboBox* m_group;
    QPushButton* m_ranges;
    QLabel* m_untilLabel = nullptr;
    QLineEdit* m_until;
    TimePicker* m_untilPicker;
    QCheckBox* m_newestFirst;
    QLineEdit* m_partitions;
    QLineEdit* m_moreTopics;
    NumberBox* m_limit;
    QComboBox* m_isolation;
    QLabel* m_note;
    QPointer<PartitionRangesDialog> m_dialog;
};

} // namespace views
