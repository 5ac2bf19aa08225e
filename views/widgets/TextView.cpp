// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/TextView.h"

#include "views/widgets/Theme.h"

#include <QEvent>
#include <QMimeData>
#include <QTextBlock>

namespace views {

namespace {
constexpr int Continued = 1; ///< user state of a block that goes on with the line before it
}

TextView::TextView(QWidget* parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setTabChangesFocus(true);
    applyLook();
}

void TextView::setData(const QString& text)
{
    m_word = false;
    m_linesCut = false;
    QString broken;
    broken.reserve(text.size() + text.size() / LongestLine + 1);
    std::vector<int> continued;
    int lines = 0;
    qsizetype from = 0;
    while (from <= text.size()) {
        qsizetype end = text.indexOf(QLatin1Char('\n'), from);
        if (end < 0)
            end = text.size();
        for (bool first = true; first || from < end; first = false) {
            if (lines == MostLines) {
                m_linesCut = true;
                break;
            }
            qsizetype length = std::min<qsizetype>(end - from, LongestLine);
            if (length > 1 && text.at(from + length - 1).isHighSurrogate())
                --length;
            if (lines > 0)
                broken += QLatin1Char('\n');
            if (!first)
                continued.push_back(lines);
            broken += QStringView(text).mid(from, length);
            from += length;
            ++lines;
        }
        if (m_linesCut)
            break;
        from = end + 1;
    }
    setPlainText(broken);
    for (const int line : continued)
        document()->findBlockByNumber(line).setUserState(Continued);
    applyLook();
}

void TextView::setWord(const QString& word)
{
    setPlainText(word);
    m_word = true;
    m_linesCut = false;
    applyLook();
}

QMimeData* TextView::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    QString text;
    for (QTextBlock block = document()->findBlock(cursor.selectionStart()); block.isValid() && block.position() <= cursor.selectionEnd();
         block = block.next()) {
        if (block.position() > cursor.selectionStart() && block.userState() != Continued)
            text += QLatin1Char('\n');
        const int from = std::max(0, cursor.selectionStart() - block.position());
        text += QStringView(block.text()).mid(from, cursor.selectionEnd() - block.position() - from);
    }
    auto* mime = new QMimeData;
    mime->setText(text);
    return mime;
}

void TextView::applyLook()
{
    QFont font = m_word ? QFont() : monospaceFont();
    font.setItalic(m_word);
    setFont(font);
    QPalette colours = QPalette();
    if (m_word)
        colours.setColor(QPalette::Text, views::colours().subtleText);
    setPalette(colours);
}

void TextView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange)
        applyLook();
}

} // namespace views
