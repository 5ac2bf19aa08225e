// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/decode/Unpack.h"

#include "kafka/serde/decode/ByteReader.h"

#include <memory>

#include <lz4.h>
#include <lz4frame.h>
#include <zlib.h>
#include <zstd.h>
#include <zstd_errors.h>

namespace kafka::serde {

namespace {

constexpr qint64 Step = 64 << 10;
constexpr int WindowLog = 24; // 16 MB

constexpr char ZstdMagic[] = "\x28\xb5\x2f\xfd";
constexpr char Lz4Magic[] = "\x04\x22\x4d\x18";
constexpr char Lz4BlockMagic[] = "LZ4Block";

DecodeProblem broken(const QString& what, qint64 at, const QString& reason)
{
    return {DecodeWords::tr("%1 is broken at byte %2: %3").arg(what).arg(at).arg(reason), at};
}

// The libraries' own sentences are English, or names of their sources.
QString zlibProblem(const char* message)
{
    const QByteArrayView said(message ? message : "");
    return said == "incorrect header check"                                     ? DecodeWords::tr("no gzip begins here")
           : said == "incorrect data check" || said == "incorrect length check" ? DecodeWords::tr("its checksum or its length is wrong")
                                                                                : DecodeWords::tr("bad data");
}

QString zstdProblem(size_t code)
{
    switch (ZSTD_getErrorCode(code)) {
    case ZSTD_error_prefix_unknown: return DecodeWords::tr("no frame of zstd begins here");
    case ZSTD_error_checksum_wrong: return DecodeWords::tr("its checksum or its length is wrong");
    case ZSTD_error_dictionary_wrong: return DecodeWords::tr("it needs a dictionary");
    case ZSTD_error_frameParameter_windowTooLarge: return DecodeWords::tr("it needs too much memory");
    default: return DecodeWords::tr("bad data");
    }
}

QString lz4Problem(size_t code)
{
    return QLatin1String(LZ4F_getErrorName(code)) == QLatin1String("ERROR_frameType_unknown") ? DecodeWords::tr("no frame of lz4 begins here")
                                                                                              : DecodeWords::tr("bad data");
}

/** Room for the next bytes in the output, never more than `limit` in all. */
class Output
{
public:
    Output(QByteArray& bytes, qint64 limit) : m_bytes(bytes), m_limit(limit) { }
    /** Makes room at the end; false when the limit is reached. */
    bool grow()
    {
        const qint64 room = std::min(Step, m_limit - m_bytes.size());
        if (room <= 0)
            return false;
        m_used = m_bytes.size();
        m_bytes.resize(m_used + room);
        return true;
    }
    char* room() { return m_bytes.data() + m_used; }
    qint64 size() const { return m_bytes.size() - m_used; }
    void keep(qint64 written) { m_bytes.resize(m_used + written); }

private:
    QByteArray& m_bytes;
    qint64 m_limit;
    qint64 m_used = 0;
};

} // namespace

Unpacked gunzip(QByteArrayView bytes, qint64 limit)
{
    Unpacked out;
    z_stream z {};
    z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    z.avail_in = uInt(std::min<qint64>(bytes.size(), std::numeric_limits<int>::max()));
    if (inflateInit2(&z, 32 + MAX_WBITS) != Z_OK) { // by its header: gzip or zlib
        out.problem = broken(QStringLiteral("gzip"), 0, DecodeWords::tr("no memory"));
        return out;
    }
    const std::unique_ptr<z_stream, decltype(&inflateEnd)> end(&z, inflateEnd);
    const auto at = [&] { return bytes.size() - qint64(z.avail_in); };
    Output output(out.bytes, limit);
    char beyond = 0; // a place for the byte that shows that there is more
    for (;;) {
        const bool grown = output.grow();
        z.next_out = reinterpret_cast<Bytef*>(grown ? output.room() : &beyond);
        z.avail_out = uInt(grown ? output.size() : 1);
        const uInt room = z.avail_out;
        const int result = inflate(&z, Z_NO_FLUSH);
        const uInt written = room - z.avail_out;
        if (grown)
            output.keep(written);
        else if (written > 0) {
            out.cut = true;
            return out;
        }
        if (result == Z_STREAM_END) {
            if (z.avail_in == 0)
                return out;
            // Another member, or bytes that do not belong to it.
            if (z.avail_in < 2 || z.next_in[0] != 0x1f || z.next_in[1] != 0x8b || inflateReset(&z) != Z_OK) {
                out.problem = DecodeWords::moreBytes(at());
                return out;
            }
        } else if (result == Z_BUF_ERROR || (result == Z_OK && written == 0 && z.avail_in == 0)) {
            out.problem = DecodeWords::endsEarly(bytes.size());
            return out;
        } else if (result != Z_OK) {
            out.problem = broken(QStringLiteral("gzip"), at(), result == Z_NEED_DICT ? DecodeWords::tr("it needs a dictionary") : zlibProblem(z.msg));
            return out;
        }
    }
}

Unpacked unzstd(QByteArrayView bytes, qint64 limit)
{
    Unpacked out;
    const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), ZSTD_freeDCtx);
    ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, WindowLog);
    ZSTD_inBuffer in {bytes.data(), size_t(bytes.size()), 0};
    Output output(out.bytes, limit);
    char beyond = 0;
    for (;;) {
        const bool grown = output.grow();
        ZSTD_outBuffer room {grown ? output.room() : &beyond, size_t(grown ? output.size() : 1), 0};
        const size_t before = in.pos;
        const size_t result = ZSTD_decompressStream(context.get(), &room, &in);
        if (grown)
            output.keep(qint64(room.pos));
        else if (room.pos > 0) {
            out.cut = true;
            return out;
        }
        if (ZSTD_isError(result)) {
            out.problem = broken(QStringLiteral("zstd"), qint64(in.pos), zstdProblem(result));
            return out;
        }
        if (in.pos == in.size && result == 0)
            return out;
        if (in.pos == before && room.pos == 0) { // nothing more comes in or out
            out.problem = DecodeWords::endsEarly(bytes.size());
            return out;
        }
    }
}

namespace {

// The first bytes of a block, without making the others; none when it is broken there.
QByteArray beginning(QByteArrayView block, qint64 limit)
{
    QByteArray out(limit, Qt::Uninitialized);
    const int written = LZ4_decompress_safe_partial(block.data(), out.data(), int(block.size()), int(limit), int(limit));
    out.resize(std::max(0, written));
    return out;
}

// Whether the first block of a frame alone is over the limit; the decoder of frames makes all of a block, up to 4 MB, before it gives any of it.
bool lz4FirstBlock(QByteArrayView bytes, qint64 limit, Unpacked& out)
{
    constexpr qint64 LargestBlock = 4 << 20;
    if (limit >= LargestBlock || !bytes.startsWith(Lz4Magic))
        return false;
    const size_t header = LZ4F_headerSize(bytes.data(), size_t(bytes.size()));
    if (LZ4F_isError(header) || qint64(header) > bytes.size())
        return false;
    ByteReader in(bytes.sliced(qsizetype(header)));
    const auto size = quint32(in.little(4));
    const bool isRaw = size >> 31;
    const QByteArrayView block = in.take(std::min<quint64>(size & 0x7fffffff, quint64(in.left())));
    out.bytes = isRaw ? block.first(std::min<qsizetype>(block.size(), limit + 1)).toByteArray() : beginning(block, limit + 1);
    out.cut = out.bytes.size() > limit;
    out.bytes.resize(out.cut ? limit : 0);
    return out.cut;
}

// lz4-java's LZ4BlockOutputStream: magic, method, compressed and original length, checksum; the last block is empty.
Unpacked lz4Blocks(QByteArrayView bytes, qint64 limit)
{
    constexpr quint32 MostInBlock = 32 << 20; // as lz4-java has it
    constexpr quint8 Raw = 0x10;
    constexpr quint8 Compressed = 0x20;
    Unpacked out;
    ByteReader in(bytes);
    const QString name = QStringLiteral("lz4");
    while (in.ok() && !in.atEnd()) {
        const qint64 begin = in.at();
        const QByteArrayView magic = in.take(8);
        const quint8 method = in.u8() & 0xf0;
        const auto size = quint32(in.little(4));
        const auto original = quint32(in.little(4));
        in.take(4);
        const QByteArrayView block = in.take(size);
        if (!in.ok())
            break;
        if (magic != QByteArrayView(Lz4BlockMagic) || original > MostInBlock || (method == Raw && size != original)
            || (method != Raw && method != Compressed)) {
            out.problem = broken(name, begin, DecodeWords::tr("no block begins here"));
            return out;
        }
        const qint64 room = limit - out.bytes.size();
        const qsizetype used = out.bytes.size();
        if (qint64(original) > room) {
            out.bytes += method == Raw ? block.first(room).toByteArray() : beginning(block, room);
            out.cut = true;
            return out;
        }
        if (method == Raw) {
            out.bytes += block;
        } else {
            out.bytes.resize(used + original);
            const int written = LZ4_decompress_safe(block.data(), out.bytes.data() + used, int(size), int(original));
            if (written != int(original)) {
                out.bytes.resize(used);
                out.problem = broken(name, begin, DecodeWords::tr("bad block"));
                return out;
            }
        }
    }
    out.problem = in.problem();
    return out;
}

} // namespace

Unpacked unlz4(QByteArrayView bytes, qint64 limit)
{
    if (bytes.startsWith(Lz4BlockMagic))
        return lz4Blocks(bytes, limit);
    Unpacked out;
    if (lz4FirstBlock(bytes, limit, out))
        return out;
    LZ4F_dctx* made = nullptr;
    if (LZ4F_isError(LZ4F_createDecompressionContext(&made, LZ4F_VERSION))) {
        out.problem = broken(QStringLiteral("lz4"), 0, DecodeWords::tr("no memory"));
        return out;
    }
    const std::unique_ptr<LZ4F_dctx, decltype(&LZ4F_freeDecompressionContext)> context(made, LZ4F_freeDecompressionContext);
    Output output(out.bytes, limit);
    char beyond = 0;
    qint64 at = 0;
    for (;;) {
        const bool grown = output.grow();
        size_t written = size_t(grown ? output.size() : 1);
        size_t read = size_t(bytes.size() - at);
        const size_t result = LZ4F_decompress(context.get(), grown ? output.room() : &beyond, &written, bytes.data() + at, &read, nullptr);
        if (LZ4F_isError(result)) {
            if (grown)
                output.keep(0);
            out.problem = broken(QStringLiteral("lz4"), at, lz4Problem(result));
            return out;
        }
        at += qint64(read);
        if (grown)
            output.keep(qint64(written));
        else if (written > 0) {
            out.cut = true;
            return out;
        }
        if (result == 0 && at == bytes.size())
            return out;
        if (read == 0 && written == 0) {
            out.problem = DecodeWords::endsEarly(bytes.size());
            return out;
        }
    }
}

Packing packingOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\x1f\x8b\x08"))
        return Packing::Gzip;
    if (bytes.startsWith(ZstdMagic))
        return Packing::Zstd;
    if (bytes.startsWith(Lz4Magic) || bytes.startsWith(Lz4BlockMagic))
        return Packing::Lz4;
    if (bytes.startsWith(QByteArrayView("\xff\x06\x00\x00sNaPpY", 10)) || bytes.startsWith(QByteArrayView("\x82SNAPPY\x00", 8)))
        return Packing::Snappy;
    return Packing::None;
}

} // namespace kafka::serde
