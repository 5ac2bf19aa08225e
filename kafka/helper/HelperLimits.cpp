// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/helper/HelperLimits.h"

#include <csignal>
#include <cstdlib>
#include <exception>
#include <new>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define CASTELLAN_SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define CASTELLAN_SANITIZED
#endif
#endif

namespace kafka::helper {

namespace {

constexpr rlim_t Files = 16;
int statm = -1; // /proc/self/statm
qint64 pageSize = 4096;

void limit(__rlimit_resource_t what, rlim_t value)
{
    const rlimit both {value, value};
    ::setrlimit(what, &both);
}

// Memory was refused: said by the exit code, for the parent's sentence.
[[noreturn]] void terminated()
{
    try {
        if (const auto what = std::current_exception())
            std::rethrow_exception(what);
    } catch (const std::bad_alloc&) {
        ::_exit(OutOfMemory);
    } catch (...) { }
    std::abort();
}

} // namespace

void limitThisProcess(qint64 parent)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != pid_t(parent)) // it died before
        ::_exit(NormalEnd);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    limit(RLIMIT_CORE, 0);
    if (limitsAddressSpace())
        limit(RLIMIT_AS, rlim_t(MemoryLimit));
    allowProcessorTime();
    statm = ::open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
    pageSize = ::sysconf(_SC_PAGESIZE);
    limit(RLIMIT_NOFILE, Files);
    std::set_terminate(terminated);
}

bool limitsAddressSpace()
{
#ifdef CASTELLAN_SANITIZED
    return false;
#else
    return true;
#endif
}

void allowProcessorTime()
{
    rusage used {};
    rlimit now {};
    if (::getrusage(RUSAGE_SELF, &used) != 0 || ::getrlimit(RLIMIT_CPU, &now) != 0)
        return;
    now.rlim_cur = rlim_t(used.ru_utime.tv_sec + used.ru_stime.tv_sec + 1 + ProcessorLimit.count());
    ::setrlimit(RLIMIT_CPU, &now);
}

void endWhenTooLarge()
{
    char text[64];
    const ssize_t size = statm < 0 ? -1 : ::pread(statm, text, sizeof text - 1, 0);
    if (size <= 0)
        return;
    text[size] = '\0';
    char* at = nullptr;
    std::strtoll(text, &at, 10); // the whole address space comes first
    if (std::strtoll(at, nullptr, 10) * pageSize > MemoryLimit)
        ::_exit(OutOfMemory);
}

} // namespace kafka::helper
