// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/serde/RecordLines.h"
#include "kafka/values/Produce.h"

#include <memory>
#include <vector>

namespace kafka::serde {

/** Which records of a file, by their number from 0. */
struct RecordSelection
{
    std::vector<qint64> some {}; ///< ascending, all before `from`
    qint64 from = 0; ///< and all from here on

    bool contains(qint64 number) const;
    /** Of `records` in all. */
    qint64 count(qint64 records) const;
    /** Number of the `index`-th chosen one. */
    qint64 at(qint64 index) const;
};

/** How records of a file are sent. */
struct RecordFileOptions
{
    enum class Place { AsInFile, Partitioner };
    Place place = Place::AsInFile;
    bool keepTimes = true; ///< their own timestamps; else that of sending

    bool operator==(const RecordFileOptions&) const = default;
};

/** Chosen records of a file, in its order. The file is opened with the first one. */
class RecordFileSource : public RecordSource
{
public:
    RecordFileSource(QString path, RecordSelection selection, const RecordFileOptions& options)
        : m_path(std::move(path)), m_selection(std::move(selection)), m_options(options)
    { }
    std::optional<Result<RecordToSend>> next() override;

private:
    const QString m_path;
    const RecordSelection m_selection;
    const RecordFileOptions m_options;
    std::unique_ptr<RecordLines> m_lines;
    qint64 m_number = 0;
};

} // namespace kafka::serde
