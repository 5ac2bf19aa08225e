// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/PlainText.h"

namespace views::plain {

namespace {

constexpr int toolTipLimit = 2000;

QString codePoint(char32_t c)
{
    return QChar(0x27e8) + QStringLiteral("U+%1").arg(uint(c), 4, 16, QLatin1Char('0')).toUpper() + QChar(0x27e9);
}

/** Characters without a shape of their own, or that change the order or shape of others. */
bool hides(char32_t c)
{
    return (c >= 0x80 && c <= 0x9f) || c == 0xad || c == 0x34f || c == 0x61c || c == 0x115f || c == 0x1160 || c == 0x17b4
        || c == 0x17b5 || (c >= 0x180b && c <= 0x180e) || (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e)
        || (c >= 0x2060 && c <= 0x206f) || c == 0x3164 || c == 0xfeff || c == 0xffa0 || (c >= 0xfff9 && c <= 0xfffb)
        || (c >= 0xe0000 && c <= 0xe0fff) || c == 0xfffe || c == 0xffff;
}

} // namespace

QString visible(const QString& text, Lines lines)
{
    QString out;
    bool copied = false; // nearly all text needs nothing: no copy then
    const auto begin = [&](qsizetype i) {
        if (!copied) {
            out.reserve(text.size() + 16);
            out = text.left(i);
            copied = true;
        }
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            const char32_t whole = QChar::surrogateToUcs4(c, text.at(i + 1));
            if (hides(whole)) {
                begin(i);
                out += codePoint(whole);
            } else if (copied) {
                out += c;
                out += text.at(i + 1);
            }
            ++i;
            continue;
        }
        const char16_t u = c.unicode();
        if (u < 0x20 && !(lines == Lines::Many && (u == '\n' || u == '\t'))) {
            begin(i);
            out += QChar(char16_t(0x2400 + u));
        } else if (u == 0x7f) {
            begin(i);
            out += QChar(0x2421);
        } else if (c.isSurrogate() || hides(u)) {
            begin(i);
            out += codePoint(u);
        } else if (copied) {
            out += c;
        }
    }
    return copied ? out : text;
}

QString shortened(const QString& text, int limit, Lines lines)
{
    if (limit <= 0 || text.size() <= limit)
        return visible(text, lines);
    qsizetype end = limit - 1;
    if (text.at(end - 1 < 0 ? 0 : end - 1).isHighSurrogate())
        --end;
    return visible(text.left(std::max<qsizetype>(end, 0)), lines) + QChar(0x2026);
}

QString elidedMiddle(const QString& text, int limit)
{
    if (text.size() <= limit || limit < 3)
        return text;
    qsizetype head = (limit - 1) / 2;
    qsizetype tail = limit - 1 - head;
    if (text.at(head - 1).isHighSurrogate())
        --head;
    if (text.at(text.size() - tail).isLowSurrogate())
        --tail;
    return text.left(head) + QChar(0x2026) + text.right(tail);
}

QString toolTip(const QString& text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<span style=\"white-space:pre-wrap\">") + shortened(text, toolTipLimit, Lines::Many).toHtmlEscaped() + QStringLiteral("</span>");
}

QLabel* label(const QString& text, QWidget* parent)
{
    auto* l = new QLabel(parent);
    l->setTextFormat(Qt::PlainText);
    l->setText(visible(text, Lines::Many));
    return l;
}

void setText(QLabel* label, const QString& text, Lines lines)
{
    label->setTextFormat(Qt::PlainText);
    label->setText(visible(text, lines));
}

QLabel* selectable(QLabel* label)
{
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace views::plain
