// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>

namespace kafka::serde {

/**
 * Reads a file that is plain, gzip (all its members) or Zstandard (all its frames), as its first bytes say. However much comes out of it, a call gives at most Step
 * bytes: nothing a file claims makes this take memory. Used by one thread at a time.
 */
class UnpackedFile
{
public:
    static constexpr qint64 Step = 256 << 10;

    explicit UnpackedFile(const QString& path);
    ~UnpackedFile();
    UnpackedFile(const UnpackedFile&) = delete;
    UnpackedFile& operator=(const UnpackedFile&) = delete;

    /** Appends what comes next, at most Step bytes. False: nothing did; that is the end, or there is a problem(). */
    bool read(QByteArray& out);
    /** Why it cannot be opened, read or unpacked (and where); empty = nothing is wrong. */
    const QString& problem() const { return m_problem; }
    qint64 size() const { return m_file.size(); } ///< of the file, packed
    qint64 position() const { return m_file.pos(); } ///< up to where the file was read, packed

private:
    struct Gzip;
    struct Zstd;

    bool fill();
    bool readPlain(QByteArray& out);
    bool inflateSome(QByteArray& out);
    bool decompressSome(QByteArray& out);
    bool fail(const QString& why);

    QFile m_file;
    QByteArray m_in; ///< of the file, not unpacked yet
    std::unique_ptr<Gzip> m_gzip;
    std::unique_ptr<Zstd> m_zstd;
    QString m_problem;
    bool m_inMiddle = false; ///< of a member or frame
    bool m_more = false; ///< the last step was full: more may come out of what went in
};

} // namespace kafka::serde
