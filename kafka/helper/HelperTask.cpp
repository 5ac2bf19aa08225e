// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/helper/HelperTask.h"

#include "kafka/helper/HelperLimits.h"

#include <cerrno>

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

namespace kafka::helper {

namespace {

constexpr int Tick = 25; // ms
constexpr qint64 LargestFrame = 1ll << 30;
constexpr size_t ReadAhead = 4; // frames

} // namespace

HelperTask::HelperTask(size_t sharedBytes, std::function<void()> watch)
    : m_shared(::mmap(nullptr, sharedBytes, PROT_READ | PROT_WRITE, MAP_SHARED, 3, 0)), m_watch(std::move(watch)), m_room(::eventfd(0, EFD_CLOEXEC))
{
    if (m_shared == MAP_FAILED) // started by hand
        ::_exit(WrongUse);
    m_reader = std::thread(&HelperTask::read, this);
}

void HelperTask::read()
{
    FrameAssembler in(LargestFrame);
    auto lastWatch = std::chrono::steady_clock::now();
    for (;;) {
        bool room = false;
        {
            const std::lock_guard lock(m_mutex);
            room = m_frames.size() < ReadAhead;
        }
        pollfd two[] {{0, short((room ? POLLIN : 0) | POLLRDHUP), 0}, {m_room, POLLIN, 0}};
        ::poll(two, 2, Tick);
        if (two[0].revents & (POLLRDHUP | POLLHUP | POLLERR | POLLNVAL))
            ::_exit(NormalEnd); // nobody listens any more
        if (quint64 count = 0; two[1].revents & POLLIN)
            (void)!::read(m_room, &count, sizeof count);
        if ((two[0].revents & POLLIN) && !in.readFrom(0))
            ::_exit(NormalEnd);
        if (auto frame = in.next()) {
            const std::lock_guard lock(m_mutex);
            m_frames.push_back(std::move(*frame));
            m_changed.notify_one();
        }
        if (const auto now = std::chrono::steady_clock::now(); now - lastWatch >= std::chrono::milliseconds(Tick)) {
            lastWatch = now;
            m_watch();
            endWhenTooLarge();
        }
    }
}

QByteArray HelperTask::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_frames.empty(); });
    if (m_frames.size() == ReadAhead) {
        const quint64 one = 1;
        (void)!::write(m_room, &one, sizeof one);
    }
    QByteArray frame = std::move(m_frames.front());
    m_frames.pop_front();
    return frame;
}

void HelperTask::send(const QByteArray& frame)
{
    qsizetype sent = 0;
    while (sent < frame.size()) {
        const ssize_t n = ::send(1, frame.constData() + sent, size_t(frame.size() - sent), MSG_NOSIGNAL);
        if (n > 0)
            sent += n;
        else if (errno != EINTR)
            ::_exit(NormalEnd);
    }
}

} // namespace kafka::helper
