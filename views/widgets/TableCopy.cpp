// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/TableCopy.h"

namespace views::copies {

namespace {

QString quoted(const QString& text)
{
    QString inner = text;
    inner.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + inner + QLatin1Char('"');
}

bool needsQuotes(const Cell& cell, const QString& text, QChar separator)
{
    if (cell.kind == Cell::Payload && text.isEmpty())
        return true;
    return text.contains(separator) || text.contains(QLatin1Char('"')) || text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r'));
}

QString jsonString(const QString& text)
{
    QString out(QLatin1Char('"'));
    for (const QChar c : text) {
        switch (c.unicode()) {
        case '"': out += QStringLiteral("\\\""); break;
        case '\\': out += QStringLiteral("\\\\"); break;
        case '\n': out += QStringLiteral("\\n"); break;
        case '\r': out += QStringLiteral("\\r"); break;
        case '\t': out += QStringLiteral("\\t"); break;
        default:
            if (c.unicode() < 0x20 || c.isSurrogate())
                out += QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
            else
                out += c;
        }
    }
    return out + QLatin1Char('"');
}

QString markdownCell(const QString& text)
{
    QString cell = text;
    cell.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('|'), QStringLiteral("\\|"));
    cell.replace(QLatin1Char('<'), QStringLiteral("&lt;"));
    return cell.replace(QLatin1Char('\r'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

QString tsv(const Rows& rows)
{
    QStringList lines;
    for (const auto& row : rows) {
        QStringList cells;
        for (const auto& cell : row)
            cells << (needsQuotes(cell, cell.text, QLatin1Char('\t')) ? quoted(cell.text) : cell.text);
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

QString json(const QStringList& titles, const Rows& rows)
{
    QStringList objects;
    for (const auto& row : rows) {
        QStringList members;
        for (size_t i = 0; i < row.size(); ++i) {
            const QString value = row[i].kind == Cell::Unknown   ? QStringLiteral("null")
                                  : row[i].kind == Cell::Integer ? row[i].text
                                                                 : jsonString(row[i].text);
            members << jsonString(titles.value(qsizetype(i))) + QStringLiteral(": ") + value;
        }
        objects << QStringLiteral("  {") + members.join(QStringLiteral(", ")) + QLatin1Char('}');
    }
    return objects.isEmpty() ? QStringLiteral("[]") : QStringLiteral("[\n") + objects.join(QStringLiteral(",\n")) + QStringLiteral("\n]");
}

QString markdown(const QStringList& titles, const Rows& rows)
{
    const auto line = [](const QStringList& cells) { return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |"); };
    QStringList head;
    QStringList rule;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        head << markdownCell(titles.at(i));
        const bool numbers = !rows.empty() && rows.front().at(size_t(i)).kind == Cell::Integer;
        rule << (numbers ? QStringLiteral("---:") : QStringLiteral("---"));
    }
    QStringList lines {line(head), line(rule)};
    for (const auto& row : rows) {
        QStringList cells;
        for (const auto& cell : row)
            cells << markdownCell(cell.text);
        lines << line(cells);
    }
    return lines.join(QLatin1Char('\n'));
}

QString csvLine(const std::vector<Cell>& cells, bool forSpreadsheets)
{
    QStringList out;
    for (const auto& cell : cells) {
        QString text = cell.text;
        static const QString formula = QStringLiteral("=+-@\t\r");
        if (forSpreadsheets && (cell.kind == Cell::Text || cell.kind == Cell::Payload) && !text.isEmpty() && formula.contains(text.at(0)))
            text.prepend(QLatin1Char('\''));
        out << (needsQuotes(cell, text, QLatin1Char(',')) ? quoted(text) : text);
    }
    return out.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

} // namespace views::copies
