// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/Text.h"
#include "kafka/serde/decode/ByteReader.h"
#include "kafka/serde/decode/KoreanText.h"
#include "kafka/serde/decode/TreeDecoders.h"

#include <QStringList>

namespace kafka::serde {

namespace {

void addFields(TreeBuilder& tree, QByteArrayView line, qint64 base, QByteArrayView separator, const QStringList& names, bool korean)
{
    qsizetype from = 0;
    for (qsizetype column = 0; from <= line.size() && !tree.isFull(); ++column) {
        qsizetype end = line.indexOf(separator, from);
        if (end < 0)
            end = line.size();
        const QByteArrayView field = line.sliced(from, end - from);
        const QString name = column < names.size() ? names.at(column) : QString::number(column + 1);
        if (korean)
            tree.add(name, QStringLiteral("text"), koreanText(field.first(std::min<qsizetype>(field.size(), tree.options().text))), base + from,
                     base + end);
        else
            tree.addUtf8(name, QStringLiteral("text"), field, base + from, base + end);
        from = end + separator.size();
    }
}

} // namespace

Parsed parseDelimited(QByteArrayView bytes, QByteArrayView separator, const QStringList& names, const DecodeOptions& options)
{
    TreeBuilder tree(options);
    QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), 64 << 10));
    while (head.size() < bytes.size() && !head.isEmpty() && quint8(head.back()) >= 0x80)
        head.chop(1); // not in the middle of a syllable
    const bool korean = isKorean(head);
    QByteArrayView all = bytes;
    if (all.endsWith('\n'))
        all.chop(all.endsWith("\r\n") ? 2 : 1);
    const bool lines = all.contains('\n');
    if (!lines)
        addFields(tree, all, 0, separator, names, korean);
    qint64 number = 0;
    for (qsizetype from = 0; lines && from <= all.size() && !tree.isFull();) {
        qsizetype end = all.indexOf('\n', from);
        if (end < 0)
            end = all.size();
        QByteArrayView line = all.sliced(from, end - from);
        if (line.endsWith('\r'))
            line.chop(1);
        const int node = tree.open(QString::number(++number), QStringLiteral("line"), from);
        addFields(tree, line, from, separator, names, korean);
        tree.close(node, end);
        from = end + 1;
    }
    return {tree.take(), {}, {}, false};
}

QByteArray guessSeparator(QByteArrayView bytes)
{
    qsizetype end = bytes.indexOf('\n');
    end = std::min<qsizetype>(end < 0 ? bytes.size() : end, 64 << 10);
    const QByteArrayView line = bytes.first(end);
    char best = 0;
    qsizetype most = 0;
    for (const char c : {'|', '\t', ';', ',', '\x01'}) {
        const auto count = std::count(line.begin(), line.end(), c);
        if (count > most) {
            most = count;
            best = c;
        }
    }
    return most > 0 ? QByteArray(1, best) : QByteArray();
}

QByteArray separatorOf(QByteArrayView bytes, QByteArrayView named)
{
    const QByteArray name = named.toByteArray();
    if (name == "\\t" || name.compare("tab", Qt::CaseInsensitive) == 0)
        return "\t";
    return name.isEmpty() ? guessSeparator(bytes) : name;
}

} // namespace kafka::serde
