// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RecordDetail that shows a message: masked, decoded, cut.
#include "kafka/serde/Text.h"
#include "kafka/serde/TextDecoder.h"
#include "kafka/serde/decode/TextParts.h"
#include "kafka/serde/decode/Unpack.h"
#include "models/Formats.h"
#include "models/RecordHeaderModel.h"
#include "models/RecordModel.h"
#include "views/widgets/DataTable.h"
#include "views/widgets/DecodedView.h"
#include "views/widgets/DecoderCombo.h"
#include "views/widgets/HexView.h"
#include "views/widgets/JsonView.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/RecordDetail.h"
#include "views/widgets/RecordTable.h"
#include "views/widgets/TextView.h"
#include "views/widgets/TopicReadings.h"
#include "views/widgets/WrappedLabel.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QThreadPool>
#include <QToolButton>

namespace views {

using kafka::masking::MaskState;
using kafka::serde::DecodeInput;
using kafka::serde::Decoding;
using kafka::serde::Part;
using kafka::serde::TopicReading;
using kafka::serde::TextDecoder::MaxShown;
using View = kafka::serde::Decoding::View;

namespace {

enum Tab { StructureTab, TextTab, HexTab };

constexpr qint64 KeyShown = 64 << 10;
constexpr qint64 MaskedAtOnce = 256 << 10; ///< bytes; a larger message is masked on another thread
constexpr qint64 UnpackedAtOnce = 8 << 10; ///< likewise of packed bytes, in which a thousand times as much can be

bool isLong(const kafka::RecordView& r)
{
    using namespace kafka::serde;
    return r.size() > MaskedAtOnce || (r.valueSize() > UnpackedAtOnce && packingOf(r.value()) != Packing::None)
           || (r.keySize() > UnpackedAtOnce && packingOf(r.key()) != Packing::None);
}

QString maskedWord(MaskState state)
{
    switch (state) {
    case MaskState::Clean: break;
    case MaskState::Masked: return RecordDetail::tr(", masked");
    case MaskState::Hidden: return RecordDetail::tr(", hidden");
    }
    return {};
}

// What went wrong first, then why it is shown as it is.
void showReason(WrappedLabel* label, const Decoding& decoding)
{
    label->setSentences(decoding.problem.isEmpty() ? decoding.reason : decoding.problem + QLatin1Char(' ') + decoding.reason);
}

} // namespace

void RecordDetail::setRecord(const kafka::RecordView& record, const kafka::RecordBatchPtr& batch)
{
    const kafka::RecordView before = m_own;
    const bool sameBatch = batch && m_ownBatch == batch;
    m_own = batch ? record : kafka::RecordView();
    m_ownBatch = batch;
    showPlace();
    // The table was put in order anew: what was decoded, opened and scrolled to stays.
    if (sameBatch && !before.isNull() && before.key().data() == m_own.key().data() && before.value().data() == m_own.value().data()
        && before.partition() == m_own.partition() && before.offset() == m_own.offset() && before.kind() == m_own.kind() && m_reading == reading())
        return;
    maskRecord();
}

void RecordDetail::setMasker(kafka::masking::MaskerPtr masker)
{
    m_masker = std::move(masker);
    maskRecord();
}

void RecordDetail::maskRecord()
{
    const quint64 number = ++m_maskingNumber;
    m_masking = m_masker && !m_own.isNull() && isLong(m_own);
    if (!m_masking) {
        show(m_masker && !m_own.isNull() ? m_masker->record(m_own) : kafka::masking::MaskedRecord());
        return;
    }
    kafka::RecordBatchBuilder waiting;
    kafka::RecordFields fields = m_own.fields();
    fields.key = {};
    const QByteArray sentence = tr("The message is being masked…").toUtf8();
    fields.value = sentence;
    fields.headers = {};
    waiting.add(m_own.topic(), fields);
    kafka::masking::MaskedRecord nothing;
    nothing.batch = waiting.take();
    nothing.value = kafka::masking::MaskState::Hidden;
    show(nothing);
    QThreadPool::globalInstance()->start([self = QPointer(this), number, masker = m_masker, own = m_own, batch = m_ownBatch] {
        QMetaObject::invokeMethod(
            qApp,
            [self, number, batch, masked = masker->record(own)] {
                if (!self || self->m_maskingNumber != number)
                    return;
                self->m_masking = false;
                self->show(masked);
            },
            Qt::QueuedConnection);
    });
}

void RecordDetail::show(kafka::masking::MaskedRecord masked)
{
    m_masked = std::move(masked);
    m_record = m_own.isNull() ? m_own : m_masked.view(m_own);
    m_batch = m_masked.batch ? m_masked.batch : m_ownBatch;
    m_reading = reading();
    m_decodeKeyAs->setDecoder(m_reading.key);
    m_decodeAs->setDecoder(m_reading.value);
    showKey();
    decodeValue();
    showHeaders();
    updateActions();
}

void RecordDetail::showHeaders()
{
    const bool isRecord = !m_record.isNull() && m_record.kind() == kafka::RecordKind::Record;
    m_decodeHeadersAs->setDecoder(m_reading.header);
    m_headerModel->setReading(m_reading);
    m_headerModel->setRecord(isRecord ? m_record : kafka::RecordView(), m_batch, m_masked.batch ? m_own : kafka::RecordView());
    plain::setText(m_headersTitle, isRecord
                                       ? tr("Headers (%1)").arg(models::formats::number(m_headerModel->rowCount())) + maskedWord(m_masked.headers)
                                       : tr("Headers"));
    m_headersReason->setSentences(m_headerModel->problem());
    m_headers->fitSoon();
    m_headers->setEmptyText(isRecord ? tr("The message has no headers.") : QString());
    m_decodeHeadersAs->setEnabled(isRecord && m_headerModel->rowCount() > 0 && !m_masker);
}

void RecordDetail::updateActions()
{
    const bool isRecord = !m_record.isNull() && m_record.kind() == kafka::RecordKind::Record;
    const bool exact = isRecord && !m_record.value().isNull() && m_masked.value != MaskState::Hidden;
    const bool small = m_record.isNull() || m_record.size() <= RecordTable::MostCopied;
    m_copyMessage->setEnabled(isRecord && !m_masking && small);
    m_copyValue->setEnabled(exact && small);
    for (QToolButton* copy : {m_copyMessage, m_copyValue})
        copy->setToolTip(small ? copy->property(Tip).toString() : tr("Too much for the clipboard: save the value instead"));
    m_save->setEnabled(exact);
    m_sendAgain->setEnabled(isRecord && !m_masked.batch); // a masked copy would be sent in place of the message
    m_sendAgain->setToolTip(m_masked.batch ? tr("The message is masked: show it raw to send it again")
                                           : tr("Puts a copy into the Produce tab, to be changed and sent"));
}

void RecordDetail::showPlace()
{
    using namespace models::formats;
    const kafka::RecordView& r = m_own; // its place and size are no secret
    if (r.isNull()) {
        plain::setText(m_place, tr("No message is chosen."));
        m_place->setAccessibleDescription(m_place->text());
        return;
    }
    QString text = tr("Partition %1, offset %2").arg(r.partition()).arg(r.offset());
    if (r.kind() == kafka::RecordKind::Record) {
        if (r.timestamp() >= 0)
            text += QStringLiteral(", ") + time(r.timestamp()) + QLatin1Char(' ') + zoneName();
        switch (r.timestampType()) {
        case kafka::TimestampType::CreateTime: text += tr(" (set by the producer)"); break;
        case kafka::TimestampType::LogAppendTime: text += tr(" (appended to the log)"); break;
        case kafka::TimestampType::None: text += tr(", no timestamp"); break;
        }
        text += QStringLiteral(", ") + bytes(r.size()).replace(QLatin1Char(' '), QChar::Nbsp);
    }
    m_place->setText(text); // nothing of the data in it: its no-break spaces need no symbol
    m_place->setAccessibleDescription(text);
    m_place->setToolTip(r.timestamp() >= 0 ? plain::toolTip(timeTip(r.timestamp())) : QString());
}

TopicReading RecordDetail::reading() const
{
    if (m_own.isNull())
        return {};
    TopicReading reading = m_readings->of(m_own.topic());
    if (m_masker) { // its rules have not seen what a charset makes of the bytes, nor a decoder of header values
        reading.charset.clear();
        reading.header.clear();
    }
    return reading;
}

void RecordDetail::setReadings(TopicReadings* readings)
{
    m_readings->disconnect(this);
    m_readings = readings;
    connect(m_readings, &TopicReadings::changed, this, &RecordDetail::readAgain);
    readAgain();
}

void RecordDetail::setPinnable(bool on)
{
    m_pinnable = on;
    m_json->setPinnable(on);
}

void RecordDetail::chooseDecoder(Part part, const QString& decoder)
{
    if (!m_record.isNull())
        m_readings->setDecoder(m_record.topic(), part, decoder); // changed() shows it
}

void RecordDetail::readAgain()
{
    const TopicReading before = std::exchange(m_reading, reading());
    if (before == m_reading)
        return;
    m_decodeKeyAs->setDecoder(m_reading.key);
    m_decodeAs->setDecoder(m_reading.value);
    if (before.key != m_reading.key || before.charset != m_reading.charset)
        showKey();
    if (before.value != m_reading.value || before.charset != m_reading.charset)
        decodeValue();
    showHeaders();
}

void RecordDetail::showKey()
{
    using namespace kafka::serde;
    const bool isRecord = !m_record.isNull() && m_record.kind() == kafka::RecordKind::Record;
    const QByteArrayView key = isRecord ? m_record.key() : QByteArrayView();
    m_decodeKeyAs->setEnabled(!key.isEmpty());
    if (key.isEmpty()) {
        plain::setText(m_keyTitle, tr("Key"));
        showReason(m_keyReason, {});
        if (isRecord)
            m_key->setWord(models::RecordModel::wordFor(key));
        else
            m_key->setData({});
        return;
    }
    const bool hidden = m_masked.key == MaskState::Hidden;
    DecodeInput input = DecodeInput::ofKey(hidden ? m_own : m_record);
    input.charset = m_reading.charset;
    input.options.zone = models::formats::zone();
    Decoding decoding = hidden ? m_masker->decode(input, m_decodeKeyAs->decoder()) : decodeBytes(input, m_decodeKeyAs->decoder());
    if (m_masker && !hidden)
        m_masker->mask(decoding, m_record.topic());
    QString text;
    const QByteArrayView shown = decoding.shown(key);
    if (decoding.view == View::Hex) { // never of a charset
        decoding.shownBytes = std::min<qint64>(shown.size(), KeyShown / 4);
        text = hexDump(shown, decoding.shownBytes);
    } else if (decoding.view == View::Json && m_decodeKeyAs->decoder().isEmpty()) { // a key is short: as it is, unless asked for
        decoding.shownBytes = cutUtf8(shown, KeyShown).size();
        text = visibleUtf8(cutUtf8(shown, KeyShown), Lines::Keep);
    } else {
        text = decodedText(decoding, key, KeyShown);
    }
    QString titleText = tr("Key (%1)").arg(models::formats::bytes(m_own.keySize())) + maskedWord(m_masked.key);
    if (decoding.shownBytes >= 0 && decoding.shownBytes < shown.size())
        titleText += QStringLiteral(" \u2014 ") + tr("first %1 shown").arg(models::formats::bytes(decoding.shownBytes));
    plain::setText(m_keyTitle, titleText);
    showReason(m_keyReason, decoding);
    m_key->setData(text);
}

// How it is read, and what of the tabs there is; their content is made when they are seen.
void RecordDetail::decodeValue()
{
    const bool isRecord = !m_record.isNull() && m_record.kind() == kafka::RecordKind::Record;
    const QByteArrayView value = m_record.isNull() ? QByteArrayView() : m_record.value();
    m_value = {};
    ++m_valueNumber;
    m_maskingValue = false;
    const bool hidden = isRecord && m_masked.value == MaskState::Hidden;
    if (isRecord && !value.isEmpty() && !m_masking) {
        DecodeInput input = DecodeInput::ofValue(hidden ? m_own : m_record);
        input.charset = m_reading.charset;
        input.options.zone = models::formats::zone();
        m_value = hidden ? m_masker->decode(input, m_decodeAs->decoder()) : kafka::serde::decodeBytes(input, m_decodeAs->decoder());
        if (m_masker && !hidden)
            maskValue();
    } else {
        m_value.view = View::Text;
        m_value.text = m_masking ? QString::fromUtf8(value) : QString();
    }
    showValue();
}

void RecordDetail::showValue()
{
    m_filled.assign(3, false);
    m_part = 0;
    m_cut->hide();
    const bool isRecord = !m_record.isNull() && m_record.kind() == kafka::RecordKind::Record;
    const QByteArrayView value = m_record.isNull() ? QByteArrayView() : m_record.value();
    const bool hidden = isRecord && m_masked.value == MaskState::Hidden;
    if (value.isEmpty())
        plain::setText(m_valueTitle, tr("Value"));
    else
        plain::setText(m_valueTitle,
                       isRecord ? tr("Value (%1)").arg(models::formats::bytes(m_own.valueSize())) + maskedWord(m_masked.value) : tr("Notice"));
    showReason(m_reason, m_value);
    m_decodeAs->setEnabled(isRecord && !value.isEmpty());
    const bool json = m_value.view == View::Json;
    m_structure->setCurrentWidget(json || !m_value.tree ? static_cast<QWidget*>(m_json) : m_tree);
    m_tabs->setTabText(StructureTab, json || !m_value.tree ? tr("&JSON") : m_value.tree->isFlat() ? tr("Table") : tr("Tree"));
    m_tabs->setTabEnabled(StructureTab, json || m_value.tree);
    m_tabs->setTabEnabled(HexTab, isRecord && !value.isEmpty() && !hidden && !m_maskingValue);
    int tab = json || m_value.view == View::Tree ? StructureTab : m_value.view == View::Hex ? HexTab : TextTab;
    if (m_preferredTab >= 0 && m_tabs->isTabEnabled(m_preferredTab))
        tab = m_preferredTab;
    m_tabs->setCurrentIndex(tab);
    fillTab();
}

// What was found inside of a packed value can be a thousand times as large as it.
void RecordDetail::maskValue()
{
    if (!m_value.inner || m_value.inner->size() <= MaskedAtOnce) {
        m_masker->mask(m_value, m_record.topic());
        return;
    }
    m_maskingValue = true;
    QThreadPool::globalInstance()->start(
        [self = QPointer(this), number = m_valueNumber, masker = m_masker, topic = m_record.topic(), value = std::exchange(m_value, {})]() mutable {
            masker->mask(value, topic);
            QMetaObject::invokeMethod(
                qApp,
                [self, number, value = std::move(value)] {
                    if (!self || self->m_valueNumber != number)
                        return;
                    self->m_maskingValue = false;
                    self->m_value = value;
                    self->showValue();
                },
                Qt::QueuedConnection);
        });
    m_value.view = View::Text;
    m_value.text = tr("The message is being masked…");
}

void RecordDetail::fillText()
{
    m_parts = 1;
    const QByteArrayView value = m_record.isNull() ? QByteArrayView() : m_record.value();
    if (m_record.isNull()) {
        m_text->setData({});
    } else if (value.isEmpty()) {
        m_text->setWord(models::RecordModel::wordFor(value, value.isNull() && !m_record.key().isNull()));
    } else if (m_record.kind() == kafka::RecordKind::Notice) {
        m_text->setData(kafka::serde::visibleUtf8(value, kafka::serde::Lines::Keep));
    } else {
        m_parts = kafka::serde::textParts(m_value, value);
        if (m_parts > 1) {
            const kafka::serde::TextPart part = kafka::serde::textPart(m_value, value, m_part);
            m_partBytes = {part.from, part.to};
            m_text->setData(part.text);
        } else {
            m_text->setData(kafka::serde::decodedText(m_value, value, MaxShown));
        }
    }
}

void RecordDetail::showPart(int part)
{
    m_part = qBound(0, part, m_parts - 1);
    fillText();
    showCut();
}

void RecordDetail::fillTab()
{
    const int tab = m_tabs->currentIndex();
    if (tab < 0 || m_filled.empty())
        return;
    const QByteArrayView value = m_record.isNull() ? QByteArrayView() : m_record.value();
    const QByteArrayView shown = m_value.shown(value);
    const std::shared_ptr<const void> owner = m_value.owner() ? std::shared_ptr<const void>(m_value.owner()) : m_batch;
    if (!m_filled[size_t(tab)]) {
        m_filled[size_t(tab)] = true;
        if (tab == StructureTab) {
            m_json->setJson(m_value.view == View::Json ? shown : QByteArrayView(), owner);
            m_tree->setTree(m_value.tree);
            m_tree->setPinnable(m_pinnable && m_value.decoder == QLatin1String("delimited"));
        } else if (tab == HexTab) {
            m_hex->setBytes(m_value.bytes(value), m_value.inner ? std::shared_ptr<const void>(m_value.inner) : m_batch);
            if (!m_value.inner)
                m_hex->markByte(m_value.problemAt);
        } else {
            fillText();
        }
    }
    showCut();
}

void RecordDetail::showCut()
{
    using models::formats::bytes;
    using models::formats::number;
    const int tab = m_tabs->currentIndex();
    const QByteArrayView value = m_record.isNull() ? QByteArrayView() : m_record.value();
    const QByteArrayView shown = m_value.shown(value);
    const bool inParts = tab == TextTab && m_parts > 1;
    QString cut;
    if (inParts) {
        const auto [from, to] = m_partBytes;
        cut = tr("Bytes %1 to %2 of %3 (part %4 of %5)").arg(number(from), number(to), number(shown.size()), number(m_part + 1), number(m_parts));
        if (m_text->linesCut())
            cut += QLatin1Char(' ') + tr("It has too many lines: the last of them are not shown. Save the value to see all of it.");
    } else if (tab == StructureTab && m_value.tree && m_value.tree->cut)
        cut = tr("Cut: not all of the value is shown. Save the value to see all of it.");
    else if (tab == TextTab && m_value.shownBytes >= 0 && (m_value.shownBytes < shown.size() || m_text->linesCut()))
        cut = tr("Cut: about the first %1 of %2 are shown. Save the value to see all of it.").arg(bytes(m_value.shownBytes), bytes(shown.size()));
    else if (tab == TextTab && !value.isEmpty() && (m_value.cut || m_text->linesCut()))
        cut = tr("Cut: not all of the value is shown. Save the value to see all of it.");
    plain::setText(m_cut, cut);
    m_cut->setVisible(!cut.isEmpty());
    m_previousPart->setVisible(inParts);
    m_nextPart->setVisible(inParts);
    m_previousPart->setEnabled(m_part > 0);
    m_nextPart->setEnabled(m_part + 1 < m_parts);
}

} // namespace views
