// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include "ui/shell/words.h"

#include <QTextStream>

#include <cstdio>
#include <unistd.h>

namespace naervaer::app {
namespace {

void write(FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

bool couldNotOpen(Failure::Kind kind)
{
    using Kind = Failure::Kind;
    return kind == Kind::Missing || kind == Kind::NotOurs || kind == Kind::Newer || kind == Kind::Damaged
        || kind == Kind::InUse || kind == Kind::ReadOnly || kind == Kind::NotEncrypted || kind == Kind::NetworkFile;
}

} // namespace

void Console::print(const QString& line)
{
    write(stdout, line + u'\n');
}

void Console::print(const QJsonDocument& json)
{
    write(stdout, QString::fromUtf8(json.toJson()));
}

void Console::progress(qint64 done, qint64 total)
{
    if (::isatty(STDERR_FILENO) && total > 0)
        write(stderr, QStringLiteral("\r%1 %").arg(100 * done / total) + (done >= total ? u'\n' : u' '));
}

void Console::complain(const QString& sentence)
{
    write(stderr, QStringLiteral("naervaer: %1\n").arg(sentence));
}

Exit Console::complain(const Problems& problems)
{
    for (const Problem& problem : problems)
        complain(ui::sentence(problem));
    return Exit::Refused;
}

Exit Console::complain(const Failure& failure)
{
    const ui::Trouble trouble = ui::trouble(failure);
    complain(QStringLiteral("%1. %2 %3").arg(trouble.title, trouble.sentence, trouble.advice).trimmed());
    return couldNotOpen(failure.kind()) ? Exit::NotOpened : Exit::Failed;
}

} // namespace naervaer::app
