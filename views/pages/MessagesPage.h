// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/CommandLine.h"
#include "kafka/filter/FilterLine.h"
#include "kafka/masking/Masker.h"
#include "kafka/values/Cluster.h"
#include "views/dialogs/ExportDialog.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QSplitter;
class QToolButton;

namespace models {
class RecordModel;
}

namespace views {

class Banner;
class FilterAsker;
class FlowLayout;
class MaskBadge;
class PinnedFields;
class RecordDetail;
class RecordTable;
class SavedFilters;
class ScanLine;
class SeekFields;
class TopicReadings;

/**
 * The Messages tab of a topic: where to begin, which partitions, how many, a filter (words or an expression), Read, Stop, Live; what was scanned; the
 * messages and the chosen one in full. Shows a RecordModel, emits intents; knows no client. GUI thread; owned by its
 * controller.
 */
class MessagesPage : public QWidget
{
    Q_OBJECT
public:
    MessagesPage(models::RecordModel* model, QWidget* parent = nullptr);

    /** The topic and how many partitions it has; 0 = not known yet (then nothing can be read). */
    void setTopic(const QString& topic, int partitions);
    /** Why nothing can be read now ("not connected"); empty = it can. */
    void setNotReadable(const QString& why);
    /** Other topics that are read from the start, in a page for several: what is about one topic cannot be asked for there. */
    void setMoreTopics(const QStringList& topics);
    /** Adds a button behind those above the table. */
    void addTool(QWidget* tool);
    /** Table and message are below each other instead of beside. */
    void setNarrow(bool narrow);
    /** What the fields ask for; partitions without leaders. nullopt while a field is wrong (said under it). */
    std::optional<kafka::RecordRequest> request() const;
    /** Sets the fields. */
    void setRequest(const kafka::RecordRequest& request);
    /** Whether everything that a search reads is kept for another filter (the check box). */
    void setKeeping(bool all);
    /** What was read is judged by this filter now, as the last request otherwise says. Returns how many hits are wanted. */
    qint64 filteredAgain(const kafka::RecordFilter& filter);
    /** What comes from now on while it follows is judged by this filter. */
    void followedWith(const kafka::RecordFilter& filter);
    /** What the scan under way (or the last one) has done. */
    void showProgress(const kafka::ScanProgress& progress);
    /** readRequested() is not read yet, or not at all: what is shown is still of the request before. */
    void readHeld();
    /** Now it is; also without readHeld(). */
    void readBegins(const kafka::RecordRequest& request);
    /** As the Read button does (or Live): emits readRequested(), or goes to the field that is wrong. */
    void read(bool live);
    Banner* banner() const { return m_banner; }
    RecordTable* table() const { return m_table; }
    RecordDetail* detail() const { return m_detail; }
    SeekFields* fields() const { return m_fields; }
    /** How messages are read, by topic. */
    TopicReadings* readings() const { return m_readings; }
    /** Fields of messages that are columns. */
    PinnedFields* pinnedFields() const { return m_pinned; }
    MaskBadge* maskBadge() const { return m_mask; }
    /** Applies to table, detail and what they copy; null = nothing is masked. */
    void setMasker(const kafka::masking::MaskerPtr& masker);

    /** What copied commands need. */
    void setCommandContext(const kafka::CommandContext& context);

Q_SIGNALS:
    void readRequested(const kafka::RecordRequest& request);
    /** Reading goes on where it ended: `more` messages more, with `skip` behind the batch there that cannot be decoded. */
    void goOnRequested(qint64 more, const std::optional<kafka::TopicPartition>& skip);
    void stopRequested();
    void pauseRequested(bool paused);
    /** The filter text changed: narrow the rows that are there. */
    void filterRequested(const kafka::RecordFilter& filter);
    void keepingRequested(bool all);
    /** How the records around this offset lie in the log. */
    void batchesRequested(const QString& topic, qint32 partition, qint64 offset);
    void sendAgainRequested(const kafka::RecordToSend& record);
    /** Of a topic with so many partitions. */
    void findKeyRequested(int partitions);
    void exportRequested(const views::RecordExportOrder& order);
    /** The range of the fields is to be counted. */
    void statisticsRequested(const kafka::RecordRequest& request);
    /** Join a group as a member that reads this topic. */
    void consumeRequested();
    /** Where groups are as seen from the message. */
    void groupsRequested(const kafka::TopicPartition& partition, qint64 offset);
    void saveRequested(const QString& file, const QByteArray& bytes);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void readNow(bool live);
    QWidget* buildFields();
    void connectAll();
    void goOn(const std::optional<kafka::TopicPartition>& skip);
    void selectMiddle(const QModelIndex& parent, int first, int last);
    void toggleLive(bool on);
    QWidget* buildCharset(QWidget* parent);
    void readAsChosen();
    void updateButtons();
    void updateEmpty();
    void showCurrent();
    void fillMenu(QMenu* menu);
    kafka::filter::Parsed<kafka::RecordFilter> filter() const;
    kafka::filter::Parsed<kafka::RecordFilter> filter(const kafka::CountedFrom& from) const;
    /** Times of the filter that are counted back from there. */
    std::vector<kafka::RelativeTime> relativeInFilter(const kafka::CountedFrom& from) const;
    QToolButton* buildFilterHelp(QWidget* parent);
    void checkFilter();
    void testFilter();
    void showTested(kafka::Match match, const QString& problem);
    void narrow();
    void choose();
    void showNarrowed();
    void askExport();
    QString scanInWords() const;
    /** Of which messages are shown. */
    QStringList topicsShown() const;
    void showFilterNote(const QString& note, bool problem);

    models::RecordModel* m_model;
    QString m_topic;
    int m_partitions = 0;
    QString m_notReadable;
    kafka::RecordRequest m_asked; ///< of the scan shown
    kafka::RecordRequest m_askedBefore; ///< the one before it, with its step and middle
    qint64 m_stepBefore = 0;
    bool m_middleBefore = false;
    qint64 m_step = 0; ///< limit asked for: as many more come each time
    bool m_liveAwaited = false; ///< read() waits for a group's offsets: whether it is live
    bool m_middle = false; ///< the message around which is read has not come yet
    kafka::ScanProgress m_progress;
    QTimer m_filterDelay;
    QTimer m_detailDelay;

    SeekFields* m_fields;
    QLineEdit* m_filter;
    SavedFilters* m_saved;
    TopicReadings* m_readings;
    QComboBox* m_charset;
    QString m_charsetRead; ///< in which the filter looks for texts
    QToolButton* m_testFilter;
    QToolButton* m_findKey;
    QToolButton* m_consume;
    MaskBadge* m_mask;
    FilterAsker* m_asker = nullptr;
    QLabel* m_filterNote = nullptr; ///< under the filter: what is wrong with it, or how its test went
    bool m_filterWrong = false;
    kafka::RecordView m_chosen; ///< the message chosen last, also when the filter has taken its row away
    kafka::RecordBatchPtr m_chosenBatch;
    QVariant m_chosenKey;
    QVariant m_tested; ///< message the note is about; invalid = it is about the filter
    QCheckBox* m_keep;
    QPushButton* m_read;
    QPushButton* m_stop;
    QPushButton* m_live;
    QPushButton* m_pause;
    ScanLine* m_scan;
    Banner* m_banner;
    QSplitter* m_splitter;
    RecordTable* m_table;
    RecordDetail* m_detail;
    PinnedFields* m_pinned;
    QPushButton* m_export;
    FlowLayout* m_tools;
    bool m_several = false; ///< setMoreTopics()
    QByteArray m_wide; ///< the splitter before setNarrow()
    QPushButton* m_statistics;
    RecordExportOrder m_exported; ///< the last order: the next one begins with it
};

} // namespace views
