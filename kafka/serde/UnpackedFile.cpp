// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/UnpackedFile.h"

#include "kafka/serde/decode/Unpack.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <zlib.h>
#include <zstd.h>

namespace kafka::serde {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordFile)
};

constexpr qint64 PackedStep = 64 << 10;
constexpr int WindowLog = 27; // 128 MB, the most that the zstd program takes unasked

} // namespace

struct UnpackedFile::Gzip
{
    Gzip() { ready = inflateInit2(&z, 16 + MAX_WBITS) == Z_OK; }
    ~Gzip()
    {
        if (ready)
            inflateEnd(&z);
    }
    Gzip(const Gzip&) = delete;
    Gzip& operator=(const Gzip&) = delete;
    z_stream z {};
    bool ready = false;
};

struct UnpackedFile::Zstd
{
    std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context {ZSTD_createDCtx(), ZSTD_freeDCtx};
};

UnpackedFile::UnpackedFile(const QString& path) : m_file(path)
{
    if (const QFileInfo file(path); file.exists() && !file.isFile()) { // opening a pipe would wait for somebody who writes
        fail(Words::tr("not a regular file"));
        return;
    }
    if (!m_file.open(QIODevice::ReadOnly)) {
        fail(m_file.errorString());
        return;
    }
    if (!fill())
        return;
    const Packing packing = packingOf(m_in);
    if (packing == Packing::Gzip) {
        m_gzip = std::make_unique<Gzip>();
    } else if (packing == Packing::Zstd) {
        m_zstd = std::make_unique<Zstd>();
        if (m_zstd->context)
            ZSTD_DCtx_setParameter(m_zstd->context.get(), ZSTD_d_windowLogMax, WindowLog);
    }
    if ((m_gzip && !m_gzip->ready) || (m_zstd && !m_zstd->context))
        fail(Words::tr("there is not enough memory to unpack it"));
}

UnpackedFile::~UnpackedFile() = default;

bool UnpackedFile::fail(const QString& why)
{
    m_problem = why;
    return false;
}

// More of the file. False at its end, or when it cannot be read.
bool UnpackedFile::fill()
{
    QByteArray more(PackedStep, Qt::Uninitialized);
    const qint64 got = m_file.read(more.data(), more.size());
    if (got < 0)
        return fail(m_file.errorString());
    m_in.append(more.constData(), got);
    return got > 0;
}

bool UnpackedFile::read(QByteArray& out)
{
    if (!m_problem.isEmpty())
        return false;
    const qsizetype before = out.size();
    while (out.size() == before) {
        if (m_in.isEmpty() && !m_more && !fill()) {
            if (m_problem.isEmpty() && m_inMiddle)
                fail(Words::tr("the file ends in the middle of what was packed: it is not whole"));
            return false;
        }
        if (!(m_gzip ? inflateSome(out) : m_zstd ? decompressSome(out) : readPlain(out)))
            return out.size() > before;
    }
    return true;
}

bool UnpackedFile::readPlain(QByteArray& out)
{
    out.append(m_in);
    m_in.clear();
    return true;
}

bool UnpackedFile::inflateSome(QByteArray& out)
{
    const qsizetype at = out.size();
    out.resize(at + Step);
    z_stream& z = m_gzip->z;
    z.next_in = reinterpret_cast<Bytef*>(m_in.data());
    z.avail_in = uInt(m_in.size());
    z.next_out = reinterpret_cast<Bytef*>(out.data() + at);
    z.avail_out = uInt(Step);
    const int result = inflate(&z, Z_NO_FLUSH);
    out.resize(at + Step - qint64(z.avail_out));
    const bool moved = qsizetype(z.avail_in) < m_in.size() || out.size() > at;
    m_in = m_in.last(qsizetype(z.avail_in));
    m_more = z.avail_out == 0;
    if (moved)
        m_inMiddle = result != Z_STREAM_END;
    if (result == Z_STREAM_END)
        inflateReset(&z); // another member may follow
    else if (result != Z_OK && result != Z_BUF_ERROR)
        return fail(Words::tr("gzip is broken near byte %1: %2").arg(m_file.pos() - m_in.size()).arg(QString::fromLatin1(z.msg ? z.msg : "?")));
    return true;
}

bool UnpackedFile::decompressSome(QByteArray& out)
{
    const qsizetype at = out.size();
    out.resize(at + Step);
    ZSTD_inBuffer in {m_in.constData(), size_t(m_in.size()), 0};
    ZSTD_outBuffer to {out.data() + at, size_t(Step), 0};
    const size_t result = ZSTD_decompressStream(m_zstd->context.get(), &to, &in);
    out.resize(at + qsizetype(to.pos));
    m_in = m_in.sliced(qsizetype(in.pos));
    m_more = to.pos == to.size;
    if (in.pos > 0 || to.pos > 0)
        m_inMiddle = result != 0;
    if (ZSTD_isError(result))
        return fail(
            Words::tr("Zstandard is broken near byte %1: %2").arg(m_file.pos() - m_in.size()).arg(QString::fromLatin1(ZSTD_getErrorName(result))));
    return true;
}

} // namespace kafka::serde
