// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/RecordRequest.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QSpinBox;
class QSplitter;

namespace models {
class RecordModel;
}

namespace views {

class Banner;
class ProgressLine;
class RecordDetail;
class RecordTable;

/**
 * The Messages tab of a topic: where to begin, which partitions, how many, a filter, Read, Stop, Live; what was scanned; the
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
    /** What the fields ask for; partitions without leaders. nullopt while a field is wrong (said under it). */
    std::optional<kafka::RecordRequest> request() const;
    /** Sets the fields. */
    void setRequest(const kafka::RecordRequest& request);
    /** What the scan under way (or the last one) has done. */
    void showProgress(const kafka::ScanProgress& progress);
    /** As the Read button does (or Live): emits readRequested(), or goes to the field that is wrong. */
    void read(bool live);
    Banner* banner() const { return m_banner; }
    RecordTable* table() const { return m_table; }
    RecordDetail* detail() const { return m_detail; }

Q_SIGNALS:
    void readRequested(const kafka::RecordRequest& request);
    void stopRequested();
    void pauseRequested(bool paused);
    /** The filter text changed: narrow the rows that are there. */
    void filterRequested(const kafka::RecordFilter& filter);
    void sendAgainRequested(const kafka::RecordToSend& record);
    void saveRequested(const QString& file, const QByteArray& bytes);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* buildFields();
    QWidget* buildProgress();
    void connectAll();
    void seekChanged();
    void validate();
    void toggleLive(bool on);
    void updateButtons();
    void updateEmpty();
    void showCurrent();
    void fillMenu(QMenu* menu);
    kafka::RecordFilter filter() const;

    models::RecordModel* m_model;
    QString m_topic;
    int m_partitions = 0;
    QString m_notReadable;
    kafka::RecordRequest m_asked; ///< of the scan shown
    kafka::ScanProgress m_progress;
    QTimer m_filterDelay;
    QTimer m_detailDelay;

    QComboBox* m_seek;
    QLineEdit* m_seekValue;
    QLineEdit* m_partitionsField;
    QSpinBox* m_limit;
    QComboBox* m_isolation;
    QLineEdit* m_filter;
    QPushButton* m_read;
    QPushButton* m_stop;
    QPushButton* m_live;
    QPushButton* m_pause;
    QLabel* m_problem;
    ProgressLine* m_line;
    QLabel* m_scan;
    QLabel* m_remarks;
    Banner* m_banner;
    QSplitter* m_splitter;
    RecordTable* m_table;
    RecordDetail* m_detail;
};

} // namespace views
