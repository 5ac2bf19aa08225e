// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/values/PagedBytes.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>

#include <sys/mman.h>
#include <unistd.h>

namespace kafka::pagedBytes {

namespace {

size_t pages(size_t bytes)
{
    static const auto page = size_t(::sysconf(_SC_PAGESIZE));
    if (bytes > size_t(-1) - page)
        throw std::bad_alloc();
    return (bytes + page - 1) / page * page;
}

} // namespace

size_t room(size_t bytes) { return bytes < Paged ? bytes : pages(bytes); }

void* resized(void* from, size_t bytes, size_t to)
{
    const bool isPaged = from && bytes >= Paged;
    if (to < Paged && !isPaged) {
        void* const made = std::realloc(from, std::max<size_t>(to, 1));
        if (!made)
            throw std::bad_alloc();
        return made;
    }
    if (isPaged && to >= Paged) {
        void* const made = ::mremap(from, pages(bytes), pages(to), MREMAP_MAYMOVE);
        if (made == MAP_FAILED)
            throw std::bad_alloc();
        return made;
    }
    void* const made
        = to < Paged ? std::malloc(std::max<size_t>(to, 1)) : ::mmap(nullptr, pages(to), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (!made || made == MAP_FAILED)
        throw std::bad_alloc();
    if (from)
        std::memcpy(made, from, std::min(bytes, to));
    release(from, bytes);
    return made;
}

void release(void* from, size_t bytes) noexcept
{
    if (from && bytes >= Paged)
        ::munmap(from, pages(bytes));
    else
        std::free(from);
}

} // namespace kafka::pagedBytes
