// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/PayloadEditor.h"

#include "kafka/serde/Text.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/Formats.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QTextBlock>
#include <QVBoxLayout>

namespace views {

using kafka::serde::PayloadFormat;

namespace {

constexpr int KeptItem = -1; // data of the entry "as it is"
constexpr qsizetype CheckedAtOnce = 100'000; // characters; longer texts are checked when typing pauses
constexpr qsizetype PreviewBytes = 4000;

} // namespace

QString PayloadTextEdit::exactText() const
{
    // Blocks are separated by U+2029 in the raw text; a U+2029 of the person's own became a block as well.
    QString text = document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, u'\n');
}

void PayloadTextEdit::insertFromMimeData(const QMimeData* source)
{
    const QString text = source->text();
    const QTextCursor cursor = textCursor();
    const bool replacesAll = document()->isEmpty() || cursor.selectionEnd() - cursor.selectionStart() == document()->characterCount() - 1;
    if (text.size() > PayloadEditor::MaxEditable && replacesAll && !isReadOnly()) {
        Q_EMIT hugePasted(text);
        return;
    }
    const bool changes = !text.isEmpty() && !kafka::serde::isExactText(text.toUtf8(), kafka::serde::TextLines::Many);
    QPlainTextEdit::insertFromMimeData(source);
    if (changes)
        Q_EMIT pasteChanged();
}

PayloadEditor::PayloadEditor(const QString& label, const QString& objectName, const QString& formatLabel, QWidget* parent)
    : QWidget(parent), m_format(new QComboBox(this)), m_edit(new PayloadTextEdit(this)), m_state(plain::label({}, this))
{
    auto* name = new QLabel(label, this);
    setBuddy(name, m_edit, objectName);
    setAccessible(m_format, objectName + QStringLiteral("Format"), formatLabel);
    m_format->setToolTip(formatLabel);
    for (const PayloadFormat format : kafka::serde::payloadFormats())
        m_format->addItem(kafka::serde::payloadFormatTitle(format), int(format));
    m_edit->setTabChangesFocus(true);
    m_edit->setFont(monospaceFont());
    m_edit->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_edit->setWordWrapMode(QTextOption::WrapAnywhere); // wrapping at words takes seconds for 100,000 characters without a space
    m_state->setObjectName(objectName + QStringLiteral("State"));
    m_state->setWordWrap(true);
    m_state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(name);
    top->addWidget(m_format);
    top->addWidget(m_state, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_edit, 1);

    m_parseSoon.setSingleShot(true);
    m_parseSoon.setInterval(200);
    connect(&m_parseSoon, &QTimer::timeout, this, &PayloadEditor::parse);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &PayloadEditor::onTextChanged);
    connect(m_edit, &PayloadTextEdit::pasteChanged, this, [this] {
        m_state->setText(tr("%1; line ends were pasted as LF, other control characters may be lost: use hex to keep them").arg(m_state->text()));
    });
    connect(m_edit, &PayloadTextEdit::hugePasted, this, [this](const QString& text) {
        const auto parsed = kafka::serde::parsePayload(PayloadFormat::Text, text);
        setBytes(parsed.value_or(text.toUtf8()));
    });
    connect(m_format, &QComboBox::currentIndexChanged, this, &PayloadEditor::onFormatChanged);
    parse();
}

PayloadFormat PayloadEditor::format() const { return PayloadFormat(m_format->currentData().toInt()); }

void PayloadEditor::setFormat(PayloadFormat format) { m_format->setCurrentIndex(m_format->findData(int(format))); }

void PayloadEditor::setBytes(const QByteArray& bytes)
{
    m_setting = true;
    m_kept.reset();
    if (const int kept = m_format->findData(KeptItem); kept >= 0)
        m_format->removeItem(kept);
    const PayloadFormat format = kafka::serde::bestFormat(bytes, kafka::serde::TextLines::Many);
    if (bytes.size() * (format == PayloadFormat::Hex ? 3 : 1) > MaxEditable) {
        m_kept = bytes;
        m_format->addItem(tr("As it is"), KeptItem);
        m_format->setCurrentIndex(m_format->findData(KeptItem));
        m_edit->setPlainText(kafka::serde::visibleUtf8(kafka::serde::cutUtf8(bytes, PreviewBytes), kafka::serde::Lines::Keep) + u'…');
    } else {
        setFormat(format);
        m_edit->setPlainText(kafka::serde::formatPayload(format, bytes));
    }
    m_edit->setReadOnly(m_kept.has_value());
    m_setting = false;
    parse();
}

void PayloadEditor::onFormatChanged()
{
    if (m_setting)
        return;
    if (m_kept && m_format->currentData().toInt() != KeptItem) {
        // Leaving "as it is" starts with an empty text: the preview is not the value.
        m_kept.reset();
        m_setting = true;
        m_format->removeItem(m_format->findData(KeptItem));
        m_edit->clear();
        m_edit->setReadOnly(false);
        m_setting = false;
    }
    parse();
}

void PayloadEditor::onTextChanged()
{
    if (m_setting)
        return;
    if (!m_kept && !kafka::serde::hasText(format()) && !m_edit->document()->isEmpty()) {
        m_setting = true;
        setFormat(PayloadFormat::Text); // who types something wants it sent
        m_setting = false;
    }
    if (m_edit->document()->characterCount() > CheckedAtOnce) {
        m_bytes.reset(); // not known until checked
        m_problem = tr("being checked");
        m_parseSoon.start();
        Q_EMIT edited();
        return;
    }
    parse();
}

void PayloadEditor::commit()
{
    if (m_parseSoon.isActive())
        parse();
}

void PayloadEditor::parse()
{
    m_parseSoon.stop();
    m_problem.clear();
    qsizetype errorAt = -1;
    if (m_kept) {
        m_bytes = m_kept;
    } else if (auto parsed = kafka::serde::parsePayload(format(), kafka::serde::hasText(format()) ? m_edit->exactText() : QString())) {
        m_bytes = *parsed;
    } else {
        m_bytes.reset();
        m_problem = parsed.error().text();
        errorAt = parsed.error().position;
    }
    showState();
    markError(errorAt);
    Q_EMIT edited();
}

void PayloadEditor::showState()
{
    QString text;
    if (!m_problem.isEmpty())
        text = m_problem;
    else if (m_bytes->isNull())
        text = tr("null");
    else if (m_bytes->isEmpty())
        text = tr("empty (0 bytes)");
    else
        text = formats::exactBytes(m_bytes->size());
    m_state->setText(text);
    QPalette palette;
    palette.setColor(QPalette::WindowText, m_problem.isEmpty() ? colours().subtleText : colours().error);
    m_state->setPalette(palette);
    m_edit->setAccessibleDescription(text);
    // The text is kept, but not sent, while the format is null or empty.
    QPalette field;
    if (!m_kept && !kafka::serde::hasText(format()))
        field.setColor(QPalette::Text, colours().subtleText);
    m_edit->setPalette(field);
}

void PayloadEditor::markError(qsizetype position)
{
    QList<QTextEdit::ExtraSelection> marks;
    if (position >= 0) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_edit->document());
        const int last = std::max(0, m_edit->document()->characterCount() - 1);
        mark.cursor.setPosition(std::min(int(position), last));
        mark.cursor.movePosition(position < last ? QTextCursor::NextCharacter : QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(colours().error);
        mark.format.setBackground(colours().errorGround);
        marks << mark;
    }
    m_edit->setExtraSelections(marks);
}

} // namespace views
