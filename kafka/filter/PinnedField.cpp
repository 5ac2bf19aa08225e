// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/filter/PinnedField.h"

#include <QCoreApplication>

namespace kafka::filter {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PinnedField)
};

class Reader
{
public:
    explicit Reader(QStringView text) : m_text(text) { skipSpace(); }

    Parsed<PinnedField> field()
    {
        PinnedField f;
        if (word(QLatin1String("key")))
            f.part = serde::Part::Key;
        else
            word(QLatin1String("value"));
        if (word(QLatin1String("column"))) {
            const qsizetype from = m_at;
            while (m_at < m_text.size() && m_text[m_at] >= u'0' && m_text[m_at] <= u'9')
                ++m_at;
            f.column = m_at - from > 6 ? 0 : m_text.sliced(from, m_at - from).toInt();
            if (f.column < 1 || f.column > PinnedField::MaxColumn)
                return wrong(from, Words::tr("expected the column's number, from 1 to %1").arg(PinnedField::MaxColumn));
        } else if (m_at < m_text.size() && m_text[m_at] == u'$') {
            auto path = Literals::readPath(m_text, m_at);
            if (!path)
                return tl::unexpected(path.error());
            f.path = std::move(*path);
        } else {
            return wrong(m_at, Words::tr("expected a path such as $.order.total, or column and its number"));
        }
        skipSpace();
        if (m_at < m_text.size())
            return wrong(m_at, Words::tr("expected the end"));
        return f;
    }

private:
    static tl::unexpected<ParseError> wrong(qsizetype at, const QString& message) { return tl::unexpected(ParseError {at, message}); }
    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    bool word(QLatin1String wanted)
    {
        const QStringView rest = m_text.sliced(m_at);
        if (!rest.startsWith(wanted, Qt::CaseInsensitive) || (rest.size() > wanted.size() && rest[wanted.size()].isLetter()))
            return false;
        m_at += wanted.size();
        skipSpace();
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

QString PinnedField::toString() const
{
    const QString prefix = part == serde::Part::Key ? QStringLiteral("key ") : QString();
    return prefix + (isColumn() ? QStringLiteral("column %1").arg(column) : path.toString());
}

QString PinnedField::title() const
{
    if (!isColumn())
        return toString();
    return part == serde::Part::Key ? Words::tr("Key column %1").arg(column) : Words::tr("Column %1").arg(column);
}

Parsed<PinnedField> PinnedField::parse(QStringView text) { return Reader(text).field(); }

} // namespace kafka::filter
