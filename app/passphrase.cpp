// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/passphrase.h"

#include "app/console.h"
#include "core/demo/demo.h"
#include "core/storage/vault/recovery_code.h"

#include <QFile>
#include <QScopeGuard>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

namespace naervaer::app {
namespace {

constexpr qint64 longestLine = 4096;

/// A recovery sheet's code is typed with dashes and checks; what opens the file has none.
storage::vault::Passphrase asTyped(const QString& words)
{
    const auto code = storage::vault::RecoveryCode::parse(words);
    return code.ok() ? code.value().passphrase() : storage::vault::Passphrase(words);
}

/// Why no passphrase is read from an open file; empty when it is an ordinary file of this user's and nobody else's.
QString whyNotRead(int descriptor, const QString& name)
{
    struct stat about { };
    if (::fstat(descriptor, &about) != 0 || !S_ISREG(about.st_mode) || about.st_uid != ::geteuid())
        return Console::tr("%1 is not an ordinary file of your own. Keep the passphrase in one.").arg(name);
    if ((about.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return Console::tr("Others may open %1. Keep it to yourself (chmod 600), and change the passphrase if somebody "
                           "may have read it.")
            .arg(name);
    return {};
}

std::optional<QString> firstLineOf(const QString& name)
{
    // Looked at once it is open, so that it cannot become another file meanwhile; a pipe is not waited for.
    const int descriptor = ::open(QFile::encodeName(name).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        Console::complain(Console::tr("%1 cannot be read: %2").arg(name, qt_error_string(errno)));
        return std::nullopt;
    }
    QFile file;
    const QString refused = whyNotRead(descriptor, name);
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle) || !refused.isEmpty()) {
        Console::complain(
            refused.isEmpty() ? Console::tr("%1 cannot be read: %2").arg(name, file.errorString()) : refused);
        return std::nullopt;
    }
    QByteArray line = file.readLine(longestLine);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

/// Does not show what is typed; nothing without a terminal.
std::optional<QString> askAtTerminal(const QString& question)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (terminal < 0 || !::isatty(STDIN_FILENO)) {
        if (terminal >= 0)
            ::close(terminal);
        return std::nullopt;
    }
    termios before{};
    const bool known = ::tcgetattr(terminal, &before) == 0;
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    const auto restore = qScopeGuard([&] {
        if (known)
            ::tcsetattr(terminal, TCSAFLUSH, &before);
        static_cast<void>(!::write(terminal, "\n", 1));
        ::close(terminal);
    });
    if (known)
        ::tcsetattr(terminal, TCSAFLUSH, &silent);
    const QByteArray asked = question.toLocal8Bit();
    static_cast<void>(!::write(terminal, asked.constData(), static_cast<size_t>(asked.size())));
    QByteArray line(longestLine, '\0');
    const ssize_t read = ::read(terminal, line.data(), static_cast<size_t>(line.size()));
    return QString::fromLocal8Bit(line.left(std::max<qsizetype>(0, read))).remove(u'\n');
}

} // namespace

std::optional<QString> newPassphrase(const QString& file)
{
    if (!file.isEmpty())
        return firstLineOf(file);
    const auto once = askAtTerminal(Console::tr("New passphrase: "));
    const auto again = once ? askAtTerminal(Console::tr("The same again: ")) : once;
    if (!once)
        Console::complain(Console::tr("Give the new passphrase with --new-passphrase-file."));
    else if (once != again)
        Console::complain(Console::tr("The two are not the same."));
    return once == again ? once : std::nullopt;
}

std::optional<storage::vault::Passphrase> passphraseGiven(const QCommandLineParser& asked)
{
    if (asked.isSet(passphraseFileOption)) {
        const auto line = firstLineOf(asked.value(passphraseFileOption));
        return line ? std::optional(asTyped(*line)) : std::nullopt;
    }
    if (qEnvironmentVariableIsSet("NAERVAER_PASSPHRASE"))
        return asTyped(qEnvironmentVariable("NAERVAER_PASSPHRASE"));
    const auto typed = askAtTerminal(Console::tr("Passphrase (Enter for a demo file): "));
    return typed && !typed->isEmpty() ? asTyped(*typed) : demoPassphrase();
}

} // namespace naervaer::app
