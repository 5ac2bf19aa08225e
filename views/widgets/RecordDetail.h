// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/filter/PinnedField.h"
#include "kafka/masking/Masker.h"
#include "kafka/serde/TopicReading.h"
#include "kafka/serde/decode/Decoders.h"
#include "kafka/values/RecordBatch.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace models {
class RecordHeaderModel;
}

namespace views {

class DataTable;
class DecodedView;
class DecoderCombo;
class HexView;
class JsonView;
class TextView;
class TopicReadings;
class WrappedLabel;

/**
 * One message in full: where it is, key, value (tree or table, text, hex), headers. Key and value are decoded by themselves or as chosen, which is
 * remembered by topic. Holds the message's batch. Everything is literal text, cut for display and said to be; saving gives every byte.
 * GUI thread; owned by its page.
 */
class RecordDetail : public QWidget
{
    Q_OBJECT
public:
    explicit RecordDetail(QWidget* parent = nullptr);
    ~RecordDetail() override;

    /** Null view = nothing chosen. The record as it was read: it is masked here, a large one on another thread. */
    void setRecord(const kafka::RecordView& record, const kafka::RecordBatchPtr& batch);
    /** As it is shown: masked where a rule applies. */
    const kafka::RecordView& record() const { return m_record; }
    /** Null = nothing is masked. Takes effect at once. */
    void setMasker(kafka::masking::MaskerPtr masker);
    /** A large message is being masked; its values are not there yet. */
    bool isMasking() const { return m_masking || m_maskingValue; }
    /** How the value was read. */
    const kafka::serde::Decoding& valueDecoding() const { return m_value; }
    /** How the messages are read, and where what is chosen here goes to; its own at first. */
    void setReadings(TopicReadings* readings);
    /** Fields of the value may be pinned as columns: pinRequested(). */
    void setPinnable(bool on);
    QSplitter* splitter() const { return m_splitter; }

Q_SIGNALS:
    void pinRequested(const QString& topic, const kafka::filter::PinnedField& field);
    void sendAgainRequested(const kafka::RecordToSend& record);
    /** The person chose a file for the value: write exactly these bytes. */
    void saveRequested(const QString& file, const QByteArray& bytes);

private:
    QWidget* buildHead();
    QWidget* buildKey();
    QWidget* buildValue();
    QWidget* buildHeaders();
    void maskRecord();
    void show(kafka::masking::MaskedRecord masked);
    void showPlace();
    void showKey();
    static constexpr char Tip[] = "tip"; ///< property of a button: its tooltip while it can be used

    void decodeValue();
    void maskValue();
    void showValue();
    void fillTab();
    void fillText();
    void showPart(int part);
    void showCut();
    kafka::serde::TopicReading reading() const;
    void chooseDecoder(kafka::serde::Part part, const QString& decoder);
    void readAgain();
    void showHeaders();
    void updateActions();
    void copyMessage();
    void copyValue();
    void askSave();

    kafka::RecordView m_record; ///< as it may be shown
    kafka::RecordBatchPtr m_batch;
    kafka::RecordView m_own; ///< as it was read
    kafka::RecordBatchPtr m_ownBatch;
    kafka::masking::MaskerPtr m_masker;
    kafka::masking::MaskedRecord m_masked;
    bool m_masking = false;
    bool m_pinnable = false;
    quint64 m_maskingNumber = 0; ///< what comes of an older one is too late
    bool m_maskingValue = false; ///< what was packed in the value
    quint64 m_valueNumber = 0;
    kafka::serde::Decoding m_value;
    TopicReadings* m_readings;
    kafka::serde::TopicReading m_reading; ///< how the message is shown
    int m_preferredTab = -1; ///< clicked by the person: kept for the next message that has it
    int m_part = 0; ///< of a long text: the one that is shown
    int m_parts = 1;
    std::pair<qint64, qint64> m_partBytes; ///< from, to
    std::vector<bool> m_filled; ///< tabs whose content is that of the record

    QLabel* m_place;
    QPushButton* m_sendAgain;
    QToolButton* m_copyMessage;
    QToolButton* m_copyValue;
    QToolButton* m_save;
    QSplitter* m_splitter;
    QLabel* m_keyTitle;
    WrappedLabel* m_keyReason;
    DecoderCombo* m_decodeKeyAs;
    TextView* m_key;
    QLabel* m_valueTitle;
    DecoderCombo* m_decodeAs;
    WrappedLabel* m_reason;
    QTabWidget* m_tabs;
    QStackedWidget* m_structure; ///< the tab of m_json or m_tree
    JsonView* m_json;
    DecodedView* m_tree;
    TextView* m_text;
    HexView* m_hex;
    QLabel* m_cut;
    QToolButton* m_previousPart;
    QToolButton* m_nextPart;
    QLabel* m_headersTitle;
    DecoderCombo* m_decodeHeadersAs;
    WrappedLabel* m_headersReason;
    models::RecordHeaderModel* m_headerModel;
    DataTable* m_headers;
};

} // namespace views
