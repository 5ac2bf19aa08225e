// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/serde/Charset.h"
#include "kafka/values/RecordBatch.h"
#include "kafka/values/Result.h"

#include <QTimeZone>

#include <memory>
#include <vector>

/** Records as the bytes of a file, and back. Pure; any thread. */
namespace kafka::serde {

enum class RecordFormat {
    Ndjson, ///< recordJson(), a line per record: lossless, recordFromJson() reads it again
    JsonArray, ///< the same objects in one array
    Csv, ///< RFC 4180: topic, partition, offset, timestamp (ms), time, key, value, headers, further ones. For people and spreadsheets
    RawValues ///< the bytes of the values alone, a file each
};

enum class FilePacking { None, Gzip, Zstd };

/** A further column of Csv. Immutable; any thread. */
class RecordColumn
{
public:
    virtual ~RecordColumn() = default;
    virtual QString title() const = 0;
    /** UTF-8; null = nothing stands there. `masked`: without the topic's charset and decoders. */
    virtual QByteArray text(const RecordView& record, bool masked) const = 0;
};

/** How records are written. */
struct RecordFormatting
{
    RecordFormat format = RecordFormat::Ndjson;
    FilePacking packing = FilePacking::None; ///< not for RawValues
    bool forSpreadsheets = false; ///< Csv: a byte order mark first, and ' before texts that a spreadsheet takes for a formula
    QTimeZone zone = QTimeZone::utc(); ///< of Csv's time column
    QString charset {}; ///< of Csv: the topic's; bytes that are text in it become UTF-8. Empty = UTF-8
    std::vector<std::shared_ptr<const RecordColumn>> columns {}; ///< of Csv, behind the headers
    bool masked = false; ///< records come masked where a rule applies: each says whether it is ("masked"; a last column in Csv)

    bool operator==(const RecordFormatting&) const = default;
};

/** ".ndjson", ".csv.gz": what such a file is called. RawValues: empty. */
QString fileSuffix(const RecordFormatting& formatting);

/**
 * Writes records one after the other. In Csv a null key or value is nothing and an empty one is ""; bytes that are text neither in UTF-8 nor in the charset are 0x and hex. Nothing is
 * cut. Used by one thread at a time.
 */
class RecordText
{
public:
    explicit RecordText(const RecordFormatting& formatting) : m_formatting(formatting), m_charset(formatting.charset) { }

    QByteArray head() const;
    /** Appends a record; notices are not records and are left out. `masked`: its bytes are not those that were sent. */
    void add(QByteArray& out, const RecordView& record, bool masked = false);
    QByteArray tail() const;

private:
    const RecordFormatting m_formatting;
    const Charset m_charset;
    bool m_first = true;
};

/** The record of a line (or object) that recordJson() wrote: bytes exactly as they were. Error(Invalid) says what is wrong; a masked one is refused,
 *  unless `masked` is given, which then says so. */
Result<RecordToSend> recordFromJson(QByteArrayView json, bool* masked = nullptr);

/** Packs a stream of bytes. Used by one thread at a time. */
class Packer
{
public:
    explicit Packer(FilePacking packing);
    ~Packer();
    Packer(const Packer&) = delete;
    Packer& operator=(const Packer&) = delete;

    enum class Then {
        GoOn,
        Flush, ///< what was given so far can be unpacked from what came out
        End ///< nothing follows
    };
    /** Appends what comes out. False when it could not be packed (no memory). */
    bool put(QByteArray& out, QByteArrayView bytes, Then then = Then::GoOn);

private:
    struct Stream;
    std::unique_ptr<Stream> m_stream; ///< null: as it is
};

} // namespace kafka::serde
