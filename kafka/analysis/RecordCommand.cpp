// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/RecordCommand.h"

namespace kafka {

QString kcatCommand(const CommandContext& context, const QString& topic, qint32 partition, qint64 offset)
{
    QStringList words {QStringLiteral("kcat"), QStringLiteral("-C"), QStringLiteral("-b"), context.bootstrapServers};
    if (context.needsClientProperties)
        words << QStringLiteral("-F") << QStringLiteral("kcat.conf");
    words << QStringLiteral("-t") << topic << QStringLiteral("-p") << QString::number(partition) << QStringLiteral("-o") << QString::number(offset);
    words << QStringLiteral("-c") << QStringLiteral("1") << QStringLiteral("-e") << QStringLiteral("-q");
    QStringList quoted;
    for (const QString& word : words)
        quoted << shellWord(word);
    return quoted.join(QLatin1Char(' '));
}

} // namespace kafka
