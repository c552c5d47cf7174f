// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backup_texts.h"

#include "core/base/clock.h"
#include "ui/shell/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace naervaer::ui {
namespace {

struct Named {
    const char* what;
    const char* words;
};

constexpr Named tallies[] = {
    {"people", QT_TRANSLATE_NOOP("naervaer::ui::Backup", "People")},
    {"contacts", QT_TRANSLATE_NOOP("naervaer::ui::Backup", "Contacts")},
    {"attempts", QT_TRANSLATE_NOOP("naervaer::ui::Backup", "Attempts to reach somebody")},
    {"concerns", QT_TRANSLATE_NOOP("naervaer::ui::Backup", "Concerns")},
    {"tasks", QT_TRANSLATE_NOOP("naervaer::ui::Backup", "Tasks")},
    {"rounds", QT_TRANSLATE_NOOP("naervaer::ui::Backup", "Phone rounds")},
    {"helpers", QT_TRANSLATE_NOOP("naervaer::ui::Backup", "Helpers")},
};

QString translated(const char* source, int count = -1)
{
    return QCoreApplication::translate("naervaer::ui::Backup", source, nullptr, count);
}

QString tallyWords(const QString& what)
{
    for (const Named& each : tallies)
        if (what == QLatin1String(each.what))
            return translated(each.words);
    return what;
}

qint64 countIn(const RegisterFigures& figures, const QString& what)
{
    for (const Tally& each : figures.tallies)
        if (each.what == what)
            return each.count;
    return 0;
}

QString contactWords(const RestorePreview& preview, QDate today)
{
    const QDateTime now = preview.now.newestContactAt;
    const QDateTime then = preview.then.newestContactAt;
    if (now == then)
        return {};
    if (!then.isValid())
        return translated(QT_TRANSLATE_NOOP("naervaer::ui::Backup", "There is no contact in the backup."));
    return translated(QT_TRANSLATE_NOOP("naervaer::ui::Backup", "The last contact in the backup: %1"))
        .arg(momentWords(then, today));
}

} // namespace

QString words(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Hourly:
        return translated(QT_TRANSLATE_NOOP("naervaer::ui::Backup", "While working"));
    case BackupReason::Exit:
        return translated(QT_TRANSLATE_NOOP("naervaer::ui::Backup", "When the program was closed or locked"));
    case BackupReason::Asked:
        return translated(QT_TRANSLATE_NOOP("naervaer::ui::Backup", "Asked for"));
    case BackupReason::BeforeUpdate:
        return translated(QT_TRANSLATE_NOOP("naervaer::ui::Backup", "Before a newer version changed the file"));
    case BackupReason::BeforeRestore:
        return translated(QT_TRANSLATE_NOOP("naervaer::ui::Backup", "Before another backup was restored"));
    }
    return {};
}

QString newestBackupWords(const QDateTime& at, QDate today, Room room)
{
    if (!at.isValid())
        return room == Room::Wide ? translated(QT_TRANSLATE_NOOP("naervaer::ui::Backup", "No backup yet"))
                                  : translated(QT_TRANSLATE_NOOP("naervaer::ui::Backup", "None"));
    const QDateTime local = toLocal(at);
    const bool isToday = local.date() == today;
    if (room == Room::Narrow)
        return isToday ? timeWords(local.time()) : dayWords(local.date(), today);
    const QString when = isToday ? timeWords(local.time()) : momentWords(at, today);
    return translated(QT_TRANSLATE_NOOP("naervaer::ui::Backup", "Backup %1")).arg(when);
}

QStringList changeWords(const RestorePreview& preview, QDate today)
{
    QStringList lines;
    if (preview.actsLost > 0)
        lines.append(
            translated(QT_TRANSLATE_N_NOOP("naervaer::ui::Backup", "%n thing(s) done since then would be gone."),
                static_cast<int>(preview.actsLost)));
    if (preview.actsRegained > 0)
        lines.append(translated(
            QT_TRANSLATE_N_NOOP("naervaer::ui::Backup", "%n thing(s) would be back that an earlier restore took away."),
            static_cast<int>(preview.actsRegained)));
    const QLocale locale;
    for (const Tally& now : preview.now.tallies) {
        const qint64 then = countIn(preview.then, now.what);
        if (then != now.count && now.what != QLatin1String("helpers")) // they stay as they are
            lines.append(translated(QT_TRANSLATE_NOOP("naervaer::ui::Backup", "%1: %2 now, %3 in the backup"))
                             .arg(tallyWords(now.what), locale.toString(now.count), locale.toString(then)));
    }
    if (const QString contact = contactWords(preview, today); !contact.isEmpty())
        lines.append(contact);
    if (lines.isEmpty())
        lines.append(
            translated(QT_TRANSLATE_NOOP("naervaer::ui::Backup", "Nothing would change: all of it is the same.")));
    return lines;
}

QStringList holdingWords(const RegisterFigures& figures, QDate today)
{
    QStringList lines;
    for (const Tally& each : figures.tallies)
        lines.append(QStringLiteral("%1: %2").arg(tallyWords(each.what), QLocale().toString(each.count)));
    if (figures.newestContactAt.isValid())
        lines.append(translated(QT_TRANSLATE_NOOP("naervaer::ui::Backup", "The last contact in the backup: %1"))
                         .arg(momentWords(figures.newestContactAt, today)));
    return lines;
}

} // namespace naervaer::ui
