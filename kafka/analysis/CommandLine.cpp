// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/CommandLine.h"

#include <QRegularExpression>

namespace kafka {

QString shellWord(const QString& word)
{
    static const QRegularExpression safe(QStringLiteral("\\A[A-Za-z0-9_./:,=@%+-]+\\z"));
    if (safe.match(word).hasMatch())
        return word;
    QString quoted = word;
    quoted.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + quoted + QLatin1Char('\'');
}

QString commandLine(const CommandContext& context, const QString& tool, const QStringList& arguments)
{
    QStringList words {tool, QStringLiteral("--bootstrap-server"), shellWord(context.bootstrapServers)};
    if (context.needsClientProperties)
        words << QStringLiteral("--command-config") << QStringLiteral("client.properties");
    for (const QString& argument : arguments)
        words << shellWord(argument);
    return words.join(QLatin1Char(' '));
}

QString hereDocument(const QString& file, const QString& text)
{
    // The quoted delimiter keeps the shell from expanding anything; a delimiter that the text contains would end it early.
    QString delimiter = QStringLiteral("EOF");
    while (text.contains(delimiter))
        delimiter += QLatin1Char('_');
    return QStringLiteral("cat > %1 <<'%2'\n%3\n%2").arg(shellWord(file), delimiter, text);
}

} // namespace kafka
