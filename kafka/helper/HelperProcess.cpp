// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/helper/HelperProcess.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <ctime>
#include <mutex>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace kafka::helper {

namespace {

using namespace std::chrono_literals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HelperProcess)
};

std::mutex programLock;
QString programPath;

/** A descriptor that is none of those the helper is given, closed at the end. */
class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd < 0 ? -1 : ::fcntl(fd, F_DUPFD_CLOEXEC, 10))
    {
        if (fd >= 0)
            ::close(fd);
    }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int get() const { return m_fd; }
    int release() { return std::exchange(m_fd, -1); }

private:
    int m_fd;
};

// What it must know of the machine: where libraries are and what time it is. Nothing of the person.
std::vector<QByteArray> environment()
{
    std::vector<QByteArray> result {QByteArrayLiteral("LC_ALL=C.UTF-8"), QByteArrayLiteral("QT_NO_GLIB=1"),
                                    // JavaScript's garbage is thousands of small blocks at once, freed and wanted again: kept at hand, not given back
                                    QByteArrayLiteral("GLIBC_TUNABLES=glibc.malloc.tcache_count=2000:glibc.malloc.trim_threshold=33554432")};
    for (const char* name : {"LD_LIBRARY_PATH", "TZ", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"})
        if (const QByteArray value = qgetenv(name); !value.isNull())
            result.push_back(QByteArray(name) + '=' + value);
    return result;
}

Error notStarted(const QString& program, int code)
{
    Error error;
    error.kind = ErrorKind::Internal;
    error.message = Words::tr("%1 could not be started: %2").arg(program, QString::fromLocal8Bit(std::strerror(code)));
    return error;
}

int spawn(const QString& program, const QString& task, int socket, int memory, pid_t& pid)
{
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, socket, 0);
    posix_spawn_file_actions_adddup2(&files, socket, 1);
    posix_spawn_file_actions_adddup2(&files, memory, 3);
    posix_spawn_file_actions_addclosefrom_np(&files, 4);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none;
    sigset_t all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);

    const QByteArray path = QFile::encodeName(program);
    std::array<QByteArray, 3> arguments {path, task.toUtf8(), QByteArray::number(::getpid())};
    std::array<char*, 4> argv {arguments[0].data(), arguments[1].data(), arguments[2].data(), nullptr};
    std::vector<QByteArray> variables = environment();
    std::vector<char*> envp;
    for (QByteArray& v : variables)
        envp.push_back(v.data());
    envp.push_back(nullptr);
    const int code = ::posix_spawn(&pid, path.constData(), &files, &attributes, argv.data(), envp.data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
    return code;
}

} // namespace

void HelperProcess::setProgram(const QString& path)
{
    const std::lock_guard lock(programLock);
    programPath = path;
}

QString HelperProcess::program()
{
    const std::lock_guard lock(programLock);
    return programPath.isEmpty() ? QCoreApplication::applicationDirPath() + QStringLiteral("/castellan-worker") : programPath;
}

Result<std::unique_ptr<HelperProcess>> HelperProcess::start(const QString& task, size_t sharedBytes)
{
    const QString path = program();
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return tl::unexpected(notStarted(path, errno));
    Descriptor ours(ends[0]);
    const Descriptor theirs(ends[1]);
    const Descriptor memory(::memfd_create("castellan-helper", MFD_CLOEXEC));
    if (ours.get() < 0 || theirs.get() < 0 || memory.get() < 0 || ::ftruncate(memory.get(), off_t(sharedBytes)) != 0
        || ::fcntl(ours.get(), F_SETFL, O_NONBLOCK) != 0)
        return tl::unexpected(notStarted(path, errno));
    void* shared = ::mmap(nullptr, sharedBytes, PROT_READ | PROT_WRITE, MAP_SHARED, memory.get(), 0);
    if (shared == MAP_FAILED)
        return tl::unexpected(notStarted(path, errno));
    std::unique_ptr<HelperProcess> process(new HelperProcess);
    process->m_shared = shared;
    process->m_sharedBytes = sharedBytes;
    if (const int code = spawn(path, task, theirs.get(), memory.get(), process->m_pid); code != 0) {
        process->m_pid = -1;
        return tl::unexpected(notStarted(path, code));
    }
    process->m_socket = ours.release();
    return process;
}

HelperProcess::~HelperProcess()
{
    kill();
    if (m_socket >= 0)
        ::close(m_socket);
    if (m_shared)
        ::munmap(m_shared, m_sharedBytes);
}

void HelperProcess::send(QByteArray frame)
{
    m_unsentBytes += frame.size();
    m_unsent.push_back(std::move(frame));
    flush();
}

void HelperProcess::flush()
{
    while (!m_unsent.empty() && m_end == End::Running) {
        const QByteArray& first = m_unsent.front();
        const ssize_t sent = ::send(m_socket, first.constData() + m_sent, size_t(first.size() - m_sent), MSG_NOSIGNAL);
        if (sent < 0)
            return; // full, or its end is seen where it is read
        m_sent += sent;
        m_unsentBytes -= sent;
        if (m_sent < first.size())
            return;
        m_unsent.pop_front();
        m_sent = 0;
    }
}

std::optional<QByteArray> HelperProcess::receive(std::chrono::milliseconds wait)
{
    const auto until = std::chrono::steady_clock::now() + wait;
    while (m_end == End::Running) {
        flush();
        if (auto frame = m_in.next())
            return frame;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
        pollfd one {m_socket, short(POLLIN | (m_unsent.empty() ? 0 : POLLOUT)), 0};
        const int ready = ::poll(&one, 1, int(std::max<qint64>(0, left.count())));
        if (ready < 0 && errno != EINTR)
            break;
        if (ready > 0 && (one.revents & (POLLIN | POLLHUP | POLLERR)) && !m_in.readFrom(m_socket))
            ended();
        if (ready == 0 && left <= 0ms)
            return m_in.next();
    }
    return m_in.next();
}

// It closed its socket: it is at its end, or is made to be.
void HelperProcess::ended()
{
    if (m_end != End::Running)
        return;
    int status = 0;
    pid_t got = 0;
    for (int i = 0; i < 40 && (got = ::waitpid(m_pid, &status, WNOHANG)) == 0; ++i)
        ::poll(nullptr, 0, 5); // between closing the socket and the end: memory is being given back
    if (got == 0) {
        ::kill(m_pid, SIGKILL);
        while ((got = ::waitpid(m_pid, &status, 0)) < 0 && errno == EINTR) { }
    }
    m_end = got > 0 && WIFEXITED(status) ? End::Exited : End::Signal;
    m_endCode = got <= 0 ? SIGKILL : WIFEXITED(status) ? WEXITSTATUS(status) : WTERMSIG(status);
}

void HelperProcess::kill()
{
    if (m_pid < 0 || m_end != End::Running)
        return;
    ::kill(m_pid, SIGKILL);
    while (::waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR) { }
    m_end = End::Signal;
    m_endCode = SIGKILL;
}

std::chrono::milliseconds HelperProcess::cpuTime() const
{
    clockid_t clock {};
    timespec used {};
    if (m_end != End::Running || ::clock_getcpuclockid(m_pid, &clock) != 0 || ::clock_gettime(clock, &used) != 0)
        return 0ms;
    return std::chrono::milliseconds(used.tv_sec * 1000 + used.tv_nsec / 1'000'000);
}

} // namespace kafka::helper
