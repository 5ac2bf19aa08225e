// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bit>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/** Loops over bytes that the JSON lexer and the filters spend their time in; 16 bytes a step where the processor can. */
namespace kafka::serde::bytescan {

/** The first of [p, end) that ends a run of plain string characters: a quote, a backslash, a control character. */
inline const char* stringStop(const char* p, const char* end)
{
#ifdef __SSE2__
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i backslash = _mm_set1_epi8('\\');
    const __m128i lastControl = _mm_set1_epi8(0x1f);
    for (; end - p >= 16; p += 16) {
        const __m128i x = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
        const __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(x, lastControl), x);
        const auto hits = unsigned(_mm_movemask_epi8(_mm_or_si128(control, _mm_or_si128(_mm_cmpeq_epi8(x, quote), _mm_cmpeq_epi8(x, backslash)))));
        if (hits)
            return p + std::countr_zero(hits);
    }
#endif
    while (p < end && *p != '"' && *p != '\\' && quint8(*p) >= 0x20)
        ++p;
    return p;
}

/** The first of [p, end) that matters to the structure of JSON outside strings: a quote, a bracket, a brace. */
inline const char* structureStop(const char* p, const char* end)
{
#ifdef __SSE2__
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i lower = _mm_set1_epi8(0x20); // [ and { differ by this bit, as do ] and }
    const __m128i open = _mm_set1_epi8('{');
    const __m128i close = _mm_set1_epi8('}');
    for (; end - p >= 16; p += 16) {
        const __m128i x = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
        const __m128i folded = _mm_or_si128(x, lower);
        const __m128i brackets = _mm_or_si128(_mm_cmpeq_epi8(folded, open), _mm_cmpeq_epi8(folded, close));
        const auto hits = unsigned(_mm_movemask_epi8(_mm_or_si128(brackets, _mm_cmpeq_epi8(x, quote))));
        if (hits)
            return p + std::countr_zero(hits);
    }
#endif
    while (p < end && *p != '"' && (*p | 0x20) != '{' && (*p | 0x20) != '}')
        ++p;
    return p;
}

/** The first of [p, end) that is a quote or a backslash. */
inline const char* quoteStop(const char* p, const char* end)
{
#ifdef __SSE2__
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i backslash = _mm_set1_epi8('\\');
    for (; end - p >= 16; p += 16) {
        const __m128i x = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
        const auto hits = unsigned(_mm_movemask_epi8(_mm_or_si128(_mm_cmpeq_epi8(x, quote), _mm_cmpeq_epi8(x, backslash))));
        if (hits)
            return p + std::countr_zero(hits);
    }
#endif
    while (p < end && *p != '"' && *p != '\\')
        ++p;
    return p;
}

/** Past the string whose opening quote is at `p`, looking at quotes and backslashes only; null when it does not end. */
inline const char* pastString(const char* p, const char* end)
{
    for (++p;;) {
        p = quoteStop(p, end);
        if (p >= end)
            return nullptr;
        if (*p == '"')
            return p + 1;
        if (end - p < 2)
            return nullptr;
        p += 2; // with what is escaped
    }
}

/** Past the bracket that closes the object or array whose inside `p` is in; null when none does. */
inline const char* pastContainer(const char* p, const char* end)
{
    for (qint64 open = 1; open > 0;) {
        p = structureStop(p, end);
        if (p >= end)
            return nullptr;
        if (*p == '"') {
            p = pastString(p, end);
            if (!p)
                return nullptr;
        } else {
            open += (*p++ | 0x20) == '{' ? 1 : -1;
        }
    }
    return p;
}

inline const char* pastSpace(const char* p, const char* end)
{
    while (p < end && (*p == ' ' || *p == '\n' || *p == '\r' || *p == '\t'))
        ++p;
    return p;
}

/** Past the value that begins at `p`, looking at nothing but its quotes and brackets; null when the text ends before. */
inline const char* pastValue(const char* p, const char* end)
{
    if (p >= end)
        return nullptr;
    if (*p == '"')
        return pastString(p, end);
    if ((*p | 0x20) == '{')
        return pastContainer(p + 1, end);
    while (p < end && *p != ',' && (*p | 0x20) != '}' && quint8(*p) > ' ')
        ++p;
    return p;
}

} // namespace kafka::serde::bytescan
