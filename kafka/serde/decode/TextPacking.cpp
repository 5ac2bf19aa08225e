// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/decode/ByteReader.h"
#include "kafka/serde/decode/Unpack.h"

namespace kafka::serde {

namespace {

bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

int base64Value(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    return c == '+' || c == '-' ? 62 : c == '/' || c == '_' ? 63 : -1;
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

Unpacked unbase64(QByteArrayView bytes, qint64 limit)
{
    Unpacked out;
    quint32 bits = 0;
    int held = 0;
    int digits = 0;
    int padding = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (isSpace(c))
            continue;
        const int value = base64Value(c);
        if (c == '=' && digits % 4 + padding >= 2 && digits % 4 + padding < 4) {
            ++padding;
            continue;
        }
        if (value < 0 || padding > 0) {
            out.problem = {DecodeWords::tr("no Base64 digit at byte %1").arg(i), i};
            return out;
        }
        if (out.bytes.size() >= limit) {
            out.cut = true;
            return out;
        }
        ++digits;
        bits = bits << 6 | quint32(value);
        held += 6;
        if (held >= 8) {
            held -= 8;
            out.bytes += char(bits >> held & 0xff);
        }
    }
    if (digits % 4 == 1)
        out.problem = DecodeWords::endsEarly(bytes.size());
    return out;
}

Unpacked unhex(QByteArrayView bytes, qint64 limit)
{
    Unpacked out;
    qsizetype i = 0;
    while (i < bytes.size() && isSpace(bytes[i]))
        ++i;
    if (bytes.sliced(i).startsWith("0x") || bytes.sliced(i).startsWith("0X") || bytes.sliced(i).startsWith("\\x"))
        i += 2;
    int high = -1;
    for (; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (high < 0 && (isSpace(c) || c == ':'))
            continue;
        const int value = hexValue(c);
        if (value < 0) {
            out.problem = {DecodeWords::tr("no hex digit at byte %1").arg(i), i};
            return out;
        }
        if (high < 0) {
            high = value;
            continue;
        }
        if (out.bytes.size() >= limit) {
            out.cut = true;
            return out;
        }
        out.bytes += char(high << 4 | value);
        high = -1;
    }
    if (high >= 0)
        out.problem = DecodeWords::endsEarly(bytes.size());
    return out;
}

} // namespace kafka::serde
