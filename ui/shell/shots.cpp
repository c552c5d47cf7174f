// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shots.h"

#include "core/workspace.h"
#include "ui/shell/ask.h"
#include "ui/shell/key_sheet.h"
#include "ui/shell/languages.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/theme.h"
#include "ui/start/found_dialog.h"
#include "ui/start/start_dialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QPixmap>

namespace naervaer::ui {
namespace {

/// Draws widgets into files whose names begin alike.
class Camera {
public:
    Camera(QString prefix, QStringList& files) : m_prefix(std::move(prefix)), m_files(files) { }

    void take(QWidget& widget, const QString& name)
    {
        widget.show();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents(); // what the first round asked to be laid out anew
        const QString file = m_prefix + name + QStringLiteral(".png");
        if (!widget.grab().save(file))
            throw Failure(Failure::Kind::Storage, file);
        m_files.append(file);
    }

private:
    QString m_prefix;
    QStringList& m_files;
};

void drawPages(MainWindow& window, Camera& camera)
{
    Workspace& workspace = window.frame().workspace;
    const std::vector<AreaEntry> entries = window.pages().entries();
    for (const AreaEntry& entry : entries) {
        window.pages().open(entry.code);
        camera.take(window, entry.code);
        if (!entry.dialogs)
            continue;
        for (const auto& [name, dialog] : entry.dialogs(window.frame())) {
            const std::unique_ptr<QDialog> drawn(dialog);
            camera.take(*drawn, entry.code + u'-' + name);
        }
    }
    if (!workspace.desk().session.may(Action::SeeCard))
        return;
    const auto people = workspace.people().list({}, 0, 1);
    if (!people.empty()) {
        window.pages().openCard(people.front().id, LookPurpose::Enquiry);
        camera.take(window, QStringLiteral("card"));
    }
}

void drawStart(Ask& ask, Camera& camera)
{
    StartDialog start({});
    camera.take(start, QStringLiteral("start"));
    FoundDialog found(ask);
    camera.take(found, QStringLiteral("start-found"));
    KeySheet keys({}, {});
    camera.take(keys, QStringLiteral("keys"));
}

} // namespace

QStringList drawEverything(Workspace& workspace, Theme& theme, Languages& languages, const QString& folder, int percent)
{
    if (!QDir().mkpath(folder))
        throw Failure(Failure::Kind::ReadOnly, folder);
    QStringList files;
    DesktopAsk ask;
    for (const QString& language : Languages::all()) {
        languages.speak(language);
        for (const Shade shade : {Shade::Light, Shade::Dark}) {
            theme.apply(shade, percent);
            const QString shadeName = shade == Shade::Light ? QStringLiteral("light") : QStringLiteral("dark");
            Camera camera(QStringLiteral("%1/%2-%3-").arg(folder, language, shadeName), files);
            drawStart(ask, camera);
            MainWindow window(workspace, ask);
            drawPages(window, camera);
        }
    }
    return files;
}

} // namespace naervaer::ui
