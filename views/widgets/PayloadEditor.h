// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/serde/Payload.h"

#include <QPlainTextEdit>
#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;

namespace views {

/**
 * The text field of a PayloadEditor. A QPlainTextEdit and not QScintilla: QScintilla cuts texts at NUL and is less at home
 * with input methods and screen readers; what either cannot hold goes through hex. Its own toPlainText() would turn
 * no-break spaces into spaces, so exactText() reads the document raw.
 */
class PayloadTextEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    using QPlainTextEdit::QPlainTextEdit;

    /** The text with every character that was set; lines end in LF. */
    QString exactText() const;

Q_SIGNALS:
    /** Pasted text had line ends (CR) or characters that a text field does not keep. */
    void pasteChanged();
    /** A text too long to lay out would have replaced everything; it was not inserted. */
    void hugePasted(const QString& text);

protected:
    void insertFromMimeData(const QMimeData* source) override;
};

/**
 * Key or value of a record as a person types it: a format, a text, and what comes of it ("17 bytes", or line, column and
 * reason of the first error), checked as you type. Bytes that are loaded keep every bit: text where exact, else hex; large
 * ones (and large pastes) are kept as they are and shown in part. Typing while the format is null or empty makes it text. GUI thread.
 */
class PayloadEditor : public QWidget
{
    Q_OBJECT
public:
    /** Longer texts (characters) are not put into the text field: laying out a megabyte would hold up the window. */
    static constexpr qsizetype MaxEditable = 48'000;

    /** Accessible names: `name` for the text, `formatName` for the format; `label` has the mnemonic. */
    PayloadEditor(const QString& label, const QString& objectName, const QString& formatLabel, QWidget* parent = nullptr);

    void setFormat(kafka::serde::PayloadFormat format);
    void setBytes(const QByteArray& bytes);
    /** The bytes to send; nullopt while the text is not valid. */
    const std::optional<QByteArray>& bytes() const { return m_bytes; }
    /** Why there are no bytes: "3:8: …"; empty = all is well. */
    QString problem() const { return m_problem; }
    /** Checks at once what waits for a pause in typing. */
    void commit();
    PayloadTextEdit* edit() const { return m_edit; }
    QComboBox* formatBox() const { return m_format; }

Q_SIGNALS:
    void edited();

private:
    void onTextChanged();
    void onFormatChanged();
    void parse();
    void showState();
    void markError(qsizetype position);
    kafka::serde::PayloadFormat format() const;

    QComboBox* m_format;
    PayloadTextEdit* m_edit;
    QLabel* m_state;
    QTimer m_parseSoon; ///< for texts that take a while to check
    std::optional<QByteArray> m_kept; ///< large bytes that were loaded or pasted; the format is then "as it is"
    std::optional<QByteArray> m_bytes;
    QString m_problem;
    bool m_setting = false;
};

} // namespace views
