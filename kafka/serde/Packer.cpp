// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/RecordExport.h"

#include <limits>

#include <zlib.h>
#include <zstd.h>

namespace kafka::serde {

namespace {

constexpr size_t Step = 64 << 10;
constexpr int GzipHeader = 16 + MAX_WBITS;
constexpr int MemoryLevel = 8; // zlib's default

} // namespace

struct Packer::Stream
{
    explicit Stream(FilePacking packing)
    {
        if (packing == FilePacking::Gzip)
            ready = deflateInit2(&gzip, Z_DEFAULT_COMPRESSION, Z_DEFLATED, GzipHeader, MemoryLevel, Z_DEFAULT_STRATEGY) == Z_OK;
        else
            zstd.reset(ZSTD_createCCtx());
    }
    ~Stream()
    {
        if (ready)
            deflateEnd(&gzip);
    }

    bool deflateAll(QByteArray& out, QByteArrayView bytes, Then then)
    {
        const int flush = then == Then::End ? Z_FINISH : then == Then::Flush ? Z_SYNC_FLUSH : Z_NO_FLUSH;
        do {
            // In parts: zlib counts in 32 bits.
            const QByteArrayView part = bytes.first(std::min<qsizetype>(bytes.size(), 1 << 30));
            bytes = bytes.sliced(part.size());
            gzip.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(part.data()));
            gzip.avail_in = uInt(part.size());
            int result = Z_OK;
            do {
                char room[Step];
                gzip.next_out = reinterpret_cast<Bytef*>(room);
                gzip.avail_out = Step;
                result = deflate(&gzip, bytes.isEmpty() ? flush : Z_NO_FLUSH);
                if (result == Z_STREAM_ERROR)
                    return false;
                out.append(room, qsizetype(Step - gzip.avail_out));
            } while (gzip.avail_out == 0);
        } while (!bytes.isEmpty());
        return true;
    }

    bool compressAll(QByteArray& out, QByteArrayView bytes, Then then)
    {
        const ZSTD_EndDirective directive = then == Then::End ? ZSTD_e_end : then == Then::Flush ? ZSTD_e_flush : ZSTD_e_continue;
        ZSTD_inBuffer in {bytes.data(), size_t(bytes.size()), 0};
        for (;;) {
            char room[Step];
            ZSTD_outBuffer to {room, Step, 0};
            const size_t left = ZSTD_compressStream2(zstd.get(), &to, &in, directive);
            if (ZSTD_isError(left))
                return false;
            out.append(room, qsizetype(to.pos));
            if (directive == ZSTD_e_continue ? in.pos == in.size : left == 0)
                return true;
        }
    }

    z_stream gzip {};
    bool ready = false;
    std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> zstd {nullptr, ZSTD_freeCCtx};
};

Packer::Packer(FilePacking packing) : m_stream(packing == FilePacking::None ? nullptr : std::make_unique<Stream>(packing)) { }

Packer::~Packer() = default;

bool Packer::put(QByteArray& out, QByteArrayView bytes, Then then)
{
    if (!m_stream)
        out += bytes;
    else if (m_stream->ready)
        return m_stream->deflateAll(out, bytes, then);
    else
        return m_stream->zstd && m_stream->compressAll(out, bytes, then);
    return true;
}

} // namespace kafka::serde
