// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <utility>

namespace kafka {

/**
 * Memory for what is made on one thread, kept for a while and freed on another, over and over (batches of a live tail): from `Paged` bytes on it is pages
 * of its own, given back to the system when freed. On the heap, blocks of ever other sizes leave holes that grow for as long as the tail runs. Any thread.
 */
namespace pagedBytes {

constexpr size_t Paged = 64 << 10; ///< bytes; less comes from the heap

/** How many bytes are taken for `bytes`: whole pages, or as many. */
size_t room(size_t bytes);
/** `from` (may be null) with the room for `to` bytes instead of that for `bytes`; the beginning is kept. Throws std::bad_alloc, and leaves `from` then. */
void* resized(void* from, size_t bytes, size_t to);
/** Null is fine. `bytes` are those it was made or resized with. */
void release(void* from, size_t bytes) noexcept;

} // namespace pagedBytes

/** For containers. */
template <typename T> struct PagedAllocator
{
    using value_type = T;

    PagedAllocator() = default;
    template <typename U> PagedAllocator(const PagedAllocator<U>&) { }
    T* allocate(size_t count) { return static_cast<T*>(pagedBytes::resized(nullptr, 0, count * sizeof(T))); }
    void deallocate(T* at, size_t count) noexcept { pagedBytes::release(at, count * sizeof(T)); }
    bool operator==(const PagedAllocator&) const = default;
};

/** Bytes that are resized as a whole. Not initialised. */
class PagedBytes
{
public:
    PagedBytes() = default;
    PagedBytes(PagedBytes&& o) noexcept : m_data(std::exchange(o.m_data, nullptr)), m_size(std::exchange(o.m_size, 0)) { }
    PagedBytes& operator=(PagedBytes&& o) noexcept
    {
        std::swap(m_data, o.m_data);
        std::swap(m_size, o.m_size);
        return *this;
    }
    ~PagedBytes() { pagedBytes::release(m_data, m_size); }

    char* data() const { return m_data; } ///< null before the first resize()
    size_t size() const { return m_size; }
    size_t memory() const { return pagedBytes::room(m_size); } ///< bytes held
    /** Keeps what is at the beginning. At least one byte is held afterwards. Throws std::bad_alloc. */
    void resize(size_t bytes)
    {
        m_data = static_cast<char*>(pagedBytes::resized(m_data, m_size, bytes));
        m_size = bytes;
    }

private:
    char* m_data = nullptr;
    size_t m_size = 0;
};

} // namespace kafka
