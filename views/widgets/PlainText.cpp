// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/PlainText.h"

#include <QScreen>

namespace views::plain {

namespace {

constexpr int toolTipLimit = 2000;
constexpr int longestWord = 120; // characters

/** `width`: pixels that a line can have. */
QString withoutLongWords(const QString& text, const QFontMetrics& metrics, int width)
{
    QString out;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype start = i;
        while (i < text.size() && !text.at(i).isSpace())
            ++i;
        out += metrics.elidedText(elidedMiddle(text.mid(start, i - start), longestWord), Qt::ElideMiddle, width);
        for (; i < text.size() && text.at(i).isSpace(); ++i)
            out += text.at(i);
    }
    return out;
}

} // namespace

QString visible(const QString& text, Lines lines) { return kafka::serde::visible(text, lines); }

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
    return QStringLiteral("<span style=\"white-space:pre-wrap\">") + shortened(text, toolTipLimit, Lines::Keep).toHtmlEscaped()
           + QStringLiteral("</span>");
}

QLabel* label(const QString& text, QWidget* parent)
{
    auto* l = new QLabel(parent);
    l->setTextFormat(Qt::PlainText);
    l->setText(visible(text, Lines::Keep));
    return l;
}

void setText(QLabel* label, const QString& text, Lines lines)
{
    label->setTextFormat(Qt::PlainText);
    const QString whole = visible(text, lines);
    const QString shown
        = label->wordWrap() ? withoutLongWords(whole, label->fontMetrics(), label->screen()->availableSize().width() * 6 / 10) : whole;
    const bool cut = shown != whole;
    if (cut || label->property("cut").toBool())
        setToolTip(label, cut ? text : QString());
    label->setProperty("cut", cut);
    label->setText(shown);
}

QString breakable(const QString& text)
{
    QString out;
    for (const QChar c : text) {
        out += c;
        if (!c.isHighSurrogate())
            out += QChar(0x200b);
    }
    return out;
}

void setToolTip(QWidget* widget, const QString& text)
{
    widget->setToolTip(toolTip(text));
    if (widget->accessibleDescription() != text)
        widget->setAccessibleDescription(text);
}

QLabel* selectable(QLabel* label)
{
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace views::plain
