// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/serde/TextDecoder.h"
#include "kafka/values/RecordBatch.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QTabWidget;
class QToolButton;

namespace models {
class RecordHeaderModel;
}

namespace views {

class DataTable;
class HexView;
class JsonView;
class TextView;

/**
 * One message in full: where it is, key, value (JSON tree, text, hex), headers. Holds the message's batch. Everything
 * is literal text, cut for display and said to be; saving gives every byte. GUI thread; owned by its page.
 */
class RecordDetail : public QWidget
{
    Q_OBJECT
public:
    explicit RecordDetail(QWidget* parent = nullptr);
    ~RecordDetail() override;

    /** Null view = nothing chosen. */
    void setRecord(const kafka::RecordView& record, const kafka::RecordBatchPtr& batch);
    const kafka::RecordView& record() const { return m_record; }
    kafka::serde::Format shownFormat() const { return m_chosen.format; }
    QSplitter* splitter() const { return m_splitter; }

Q_SIGNALS:
    void sendAgainRequested(const kafka::RecordToSend& record);
    /** The person chose a file for the value: write exactly these bytes. */
    void saveRequested(const QString& file, const QByteArray& bytes);

private:
    QWidget* buildHead();
    QWidget* buildKey();
    QWidget* buildValue();
    QWidget* buildHeaders();
    void showPlace();
    void showKey();
    void chooseFormat();
    void fillTab();
    void updateActions();
    void copyMessage();
    void copyValue();
    void askSave();

    kafka::RecordView m_record;
    kafka::RecordBatchPtr m_batch;
    kafka::serde::Decoded m_chosen;
    int m_preferredTab = -1; ///< clicked by the person: kept for the next message that has it
    std::vector<bool> m_filled; ///< tabs whose content is that of the record

    QLabel* m_place;
    QPushButton* m_sendAgain;
    QToolButton* m_copyMessage;
    QToolButton* m_copyValue;
    QToolButton* m_save;
    QSplitter* m_splitter;
    QLabel* m_keyTitle;
    TextView* m_key;
    QLabel* m_valueTitle;
    QComboBox* m_decodeAs;
    QLabel* m_reason;
    QTabWidget* m_tabs;
    JsonView* m_json;
    TextView* m_text;
    HexView* m_hex;
    QLabel* m_cut;
    QLabel* m_headersTitle;
    models::RecordHeaderModel* m_headerModel;
    DataTable* m_headers;
};

} // namespace views
