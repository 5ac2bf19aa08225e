// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/filter/ByteSearch.h"

#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <immintrin.h>
#endif

namespace kafka::filter {

namespace {

constexpr bool isLetter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }
constexpr char lower(char c) { return isLetter(c) ? char(c | 0x20) : c; }

// How common a byte is in records: mostly JSON of ASCII words and numbers. Lower is rarer.
int commonness(char c, bool ignoreCase)
{
    if (quint8(c) >= 0x80)
        return quint8(c) >= 0xea && quint8(c) <= 0xed ? 60 : 40; // lead bytes of Hangul, then others
    if (quint8(c) < 0x20)
        return 10;
    if (isLetter(c)) {
        static constexpr char byFrequency[] = "etaoinsrldcumphgyfbwvkxjqz";
        const auto rank = int(std::strchr(byFrequency, lower(c)) - byFrequency);
        if (c == lower(c) || ignoreCase)
            return 100 - 2 * rank;
        return 50 - rank;
    }
    if (c >= '0' && c <= '9')
        return c <= '1' ? 90 : 80;
    switch (c) {
    case '"': return 120;
    case ',':
    case ':':
    case ' ': return 105;
    case '-':
    case '_':
    case '.': return 70;
    case '{':
    case '}': return 65;
    default: return 20;
    }
}

#ifdef __SSE2__
inline __m128i load(const char* p) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(p)); }

// `n` (1 to 15) bytes from `p`, nothing beyond them is read; what follows in the register is 0.
inline __m128i loadSome(const char* p, qsizetype n)
{
    quint64 low = 0;
    quint64 high = 0;
    if (n >= 8) {
        std::memcpy(&low, p, 8);
        if (n > 8) {
            std::memcpy(&high, p + n - 8, 8);
            high >>= 8 * (16 - n);
        }
    } else if (n >= 4) {
        quint32 a = 0;
        quint32 b = 0;
        std::memcpy(&a, p, 4);
        std::memcpy(&b, p + n - 4, 4);
        low = a | quint64(b) << (8 * (n - 4));
    } else {
        low = quint8(p[0]) | quint64(quint8(p[n / 2])) << (8 * (n / 2)) | quint64(quint8(p[n - 1])) << (8 * (n - 1));
    }
    return _mm_set_epi64x(qint64(high), qint64(low));
}
#endif

} // namespace

ByteSearch::ByteSearch(const QByteArray& needle, bool ignoreAsciiCase) : m_needle(needle), m_ignoreCase(ignoreAsciiCase)
{
    if (m_ignoreCase)
        for (char& c : m_needle)
            c = lower(c);
    if (m_needle.isEmpty())
        return;
    const auto rank = [this](qsizetype i) { return commonness(m_needle[i], m_ignoreCase); };
    for (qsizetype i = 1; i < m_needle.size(); ++i)
        if (rank(i) < rank(m_first))
            m_first = i;
    m_second = m_first == 0 ? m_needle.size() - 1 : 0;
    for (qsizetype i = 0; i < m_needle.size(); ++i) // the same byte twice says less than two different ones
        if (i != m_first
            && (m_second == m_first
                || rank(i) + (m_needle[i] == m_needle[m_first] ? 200 : 0) < rank(m_second) + (m_needle[m_second] == m_needle[m_first] ? 200 : 0)))
            m_second = i;
    if (m_second < m_first)
        std::swap(m_first, m_second);
    m_firstFold = m_ignoreCase && isLetter(m_needle[m_first]) ? 0x20 : 0;
    m_secondFold = m_ignoreCase && isLetter(m_needle[m_second]) ? 0x20 : 0;
}

// The needle stands at `p`, where enough bytes follow.
inline bool ByteSearch::at(const char* p) const
{
    if (!m_ignoreCase)
        return std::memcmp(p, m_needle.constData(), size_t(m_needle.size())) == 0;
    for (qsizetype i = 0; i < m_needle.size(); ++i)
        if (lower(p[i]) != m_needle.constData()[i])
            return false;
    return true;
}

bool ByteSearch::is(QByteArrayView bytes) const { return bytes.size() == m_needle.size() && (bytes.isEmpty() || at(bytes.data())); }

// For processors without the 16-byte instructions.
[[maybe_unused]] qsizetype ByteSearch::scalar(const char* begin, const char* from, const char* last) const
{
    const char rare = m_needle.constData()[m_first];
    for (const char* p = from; p <= last; ++p)
        if ((p[m_first] | m_firstFold) == rare && at(p))
            return p - begin;
    return -1;
}

#ifdef __SSE2__
namespace {

const bool HasAvx2 = __builtin_cpu_supports("avx2");

/** Where the rare bytes stand and what they are. */
struct Pair
{
    qsizetype first;
    qsizetype second;
    char firstByte;
    char secondByte;
    char firstFold;
    char secondFold;
};

// Bits for the places among the 32 from `p` where both rare bytes stand. Only for processors that have it: HasAvx2.
__attribute__((target("avx2"))) inline const char* nextPlace32(const char* p, const char* last, const Pair& pair, unsigned& hits)
{
    const __m256i first = _mm256_set1_epi8(pair.firstByte);
    const __m256i second = _mm256_set1_epi8(pair.secondByte);
    const __m256i firstFold = _mm256_set1_epi8(pair.firstFold);
    const __m256i secondFold = _mm256_set1_epi8(pair.secondFold);
    for (; last - p >= 31; p += 32) {
        const __m256i x = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p + pair.first));
        const __m256i y = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p + pair.second));
        hits = unsigned(_mm256_movemask_epi8(
            _mm256_and_si256(_mm256_cmpeq_epi8(_mm256_or_si256(x, firstFold), first), _mm256_cmpeq_epi8(_mm256_or_si256(y, secondFold), second))));
        if (hits != 0)
            return p;
    }
    return p;
}

} // namespace
#endif

qsizetype ByteSearch::indexIn(QByteArrayView bytes, qsizetype from) const
{
    const qsizetype size = m_needle.size();
    if (bytes.size() - from < size)
        return -1;
    if (size == 0)
        return from;
    const char* const begin = bytes.data();
    const char* p = begin + from;
    const char* const last = begin + bytes.size() - size; // where the needle may stand last
#ifdef __SSE2__
    const Pair pair {m_first, m_second, m_needle.constData()[m_first], m_needle.constData()[m_second], m_firstFold, m_secondFold};
    if (HasAvx2) {
        for (unsigned hits = 0; last - p >= 31; p += 32) {
            p = nextPlace32(p, last, pair, hits);
            for (; hits != 0; hits &= hits - 1)
                if (at(p + std::countr_zero(hits)))
                    return p + std::countr_zero(hits) - begin;
            if (last - p < 31)
                break;
        }
    }
    const __m128i first = _mm_set1_epi8(pair.firstByte);
    const __m128i second = _mm_set1_epi8(pair.secondByte);
    const __m128i firstFold = _mm_set1_epi8(pair.firstFold);
    const __m128i secondFold = _mm_set1_epi8(pair.secondFold);
    const auto hitsIn = [&](__m128i x, __m128i y) {
        return unsigned(
            _mm_movemask_epi8(_mm_and_si128(_mm_cmpeq_epi8(_mm_or_si128(x, firstFold), first), _mm_cmpeq_epi8(_mm_or_si128(y, secondFold), second))));
    };
    for (; last - p >= 15; p += 16) {
        for (unsigned h = hitsIn(load(p + m_first), load(p + m_second)); h != 0; h &= h - 1) {
            const char* const found = p + std::countr_zero(h);
            if (at(found))
                return found - begin;
        }
    }
    const qsizetype rest = last - p + 1;
    if (rest <= 0)
        return -1;
    unsigned h = 0;
    if (last - begin - from >= 15) { // the last 16 places once more are cheaper than a part of them
        h = hitsIn(load(last - 15 + m_first), load(last - 15 + m_second)) >> (16 - rest);
    } else {
        h = hitsIn(loadSome(p + m_first, rest), loadSome(p + m_second, rest)) & ((1u << rest) - 1);
    }
    for (; h != 0; h &= h - 1) {
        const char* const found = p + std::countr_zero(h);
        if (at(found))
            return found - begin;
    }
    return -1;
#else
    return scalar(begin, p, last);
#endif
}

} // namespace kafka::filter
