// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kafka {

/** What every copied command needs of the profile. Never carries a secret: those belong into the properties file. */
struct CommandContext
{
    QString bootstrapServers; ///< host:port, comma separated
    bool needsClientProperties = false; ///< the profile has security properties: adds --command-config client.properties

    bool operator==(const CommandContext&) const = default;
};

/** The word as a POSIX shell takes it literally: quoted only where needed. */
QString shellWord(const QString& word);

/**
 * One line for Kafka's own tools (names and options of 4.x): "kafka-topics.sh --bootstrap-server … [--command-config …] args".
 * `arguments` are literal words; they are quoted here.
 */
QString commandLine(const CommandContext& context, const QString& tool, const QStringList& arguments);

/** A here-document that writes `text` literally into `file`, for tools that read JSON from a file. */
QString hereDocument(const QString& file, const QString& text);

} // namespace kafka
