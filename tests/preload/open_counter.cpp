// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before everything else (LD_PRELOAD), it sees every file that the process opens. While SQLite has a file open,
// nobody else in the process may open it: closing it again would drop SQLite's locks, and an acknowledged commit could
// be lost. Who does so is named in the file that NAERVAER_OPENS names, and the process ends with 3.
#include <array>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <string>

#include <dlfcn.h>
#include <execinfo.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

using Inode = std::pair<dev_t, ino_t>;

/// What is open. Never destroyed: files are closed until the very end.
struct Opens {
    std::mutex mutex;
    std::map<int, Inode> ofSqlite; ///< By descriptor.
    std::map<Inode, int> held; ///< How often SQLite has each open.
    long opened = 0; ///< By SQLite.
    long foreign = 0;
    const pid_t process = ::getpid(); ///< What is forked from it may open what it likes.
};

Opens& opens()
{
    static auto* all = new Opens;
    return *all;
}

thread_local bool isInside = false; ///< What is done here opens files too.

template <typename Function> Function* next(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

bool isSqlite(void* caller)
{
    Dl_info where{};
    return ::dladdr(caller, &where) != 0 && where.dli_fname && std::strstr(where.dli_fname, "libsqlite3");
}

void complain(const char* path)
{
    const char* report = std::getenv("NAERVAER_OPENS");
    const int descriptor = report ? ::open(report, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : STDERR_FILENO;
    const std::string line = std::string("opened while SQLite has it open: ") + path + "\n";
    static_cast<void>(!::write(descriptor, line.data(), line.size()));
    std::array<void*, 24> frames{};
    ::backtrace_symbols_fd(frames.data(), ::backtrace(frames.data(), frames.size()), descriptor);
    if (descriptor != STDERR_FILENO)
        ::close(descriptor);
}

void noteOpen(int descriptor, const char* path, void* caller)
{
    struct stat about { };
    if (descriptor < 0 || isInside || opens().process != ::getpid() || ::fstat(descriptor, &about) != 0
        || !S_ISREG(about.st_mode))
        return;
    isInside = true;
    {
        const std::lock_guard lock(opens().mutex);
        const Inode inode(about.st_dev, about.st_ino);
        if (isSqlite(caller)) {
            opens().ofSqlite[descriptor] = inode;
            ++opens().held[inode];
            ++opens().opened;
        } else if (const auto held = opens().held.find(inode); held != opens().held.end() && held->second > 0) {
            ++opens().foreign;
            complain(path);
        }
    }
    isInside = false;
}

void noteClose(int descriptor)
{
    if (isInside)
        return;
    isInside = true;
    {
        const std::lock_guard lock(opens().mutex);
        if (const auto found = opens().ofSqlite.find(descriptor); found != opens().ofSqlite.end()) {
            --opens().held[found->second];
            opens().ofSqlite.erase(found);
        }
    }
    isInside = false;
}

mode_t modeOf(int flags, va_list more)
{
    return flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0;
}

} // namespace

// Called by the system when the process ends.
__attribute__((destructor)) static void tellOpens()
{
    std::fprintf(stderr, "tally: %ld files opened by SQLite, %ld times opened by something else meanwhile\n",
        opens().opened, opens().foreign);
    if (opens().foreign > 0)
        ::_exit(3);
}

extern "C" {

int open(const char* path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    static auto* const real = next<int(const char*, int, ...)>("open");
    const int descriptor = real(path, flags, modeOf(flags, more));
    va_end(more);
    noteOpen(descriptor, path, __builtin_return_address(0));
    return descriptor;
}

int open64(const char* path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    static auto* const real = next<int(const char*, int, ...)>("open64");
    const int descriptor = real(path, flags, modeOf(flags, more));
    va_end(more);
    noteOpen(descriptor, path, __builtin_return_address(0));
    return descriptor;
}

int openat(int folder, const char* path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    static auto* const real = next<int(int, const char*, int, ...)>("openat");
    const int descriptor = real(folder, path, flags, modeOf(flags, more));
    va_end(more);
    noteOpen(descriptor, path, __builtin_return_address(0));
    return descriptor;
}

int openat64(int folder, const char* path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    static auto* const real = next<int(int, const char*, int, ...)>("openat64");
    const int descriptor = real(folder, path, flags, modeOf(flags, more));
    va_end(more);
    noteOpen(descriptor, path, __builtin_return_address(0));
    return descriptor;
}

FILE* fopen(const char* path, const char* mode)
{
    static auto* const real = next<FILE*(const char*, const char*)>("fopen");
    FILE* file = real(path, mode);
    noteOpen(file ? ::fileno(file) : -1, path, __builtin_return_address(0));
    return file;
}

FILE* fopen64(const char* path, const char* mode)
{
    static auto* const real = next<FILE*(const char*, const char*)>("fopen64");
    FILE* file = real(path, mode);
    noteOpen(file ? ::fileno(file) : -1, path, __builtin_return_address(0));
    return file;
}

int close(int descriptor)
{
    noteClose(descriptor);
    static auto* const real = next<int(int)>("close");
    return real(descriptor);
}

} // extern "C"
