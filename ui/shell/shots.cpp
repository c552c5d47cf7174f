// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shots.h"

#include "core/base/failure.h"
#include "ui/shell/ask.h"
#include "ui/shell/background.h"
#include "ui/shell/languages.h"
#include "ui/shell/main_window.h"
#include "ui/shell/screens.h"
#include "ui/shell/theme.h"

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
        finishBackground();
        QCoreApplication::processEvents(); // what the first round asked to be read, and to be laid out anew
        QCoreApplication::processEvents();
        const QString file = m_prefix + name + QStringLiteral(".png");
        if (!widget.grab().save(file))
            throw Failure(Failure::Kind::Storage, file);
        m_files.append(file);
    }

private:
    QString m_prefix;
    QStringList& m_files;
};

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
            const auto take = [&](QWidget& screen, const QString& name) { camera.take(screen, name); };
            visitStart(ask, take);
            MainWindow window(workspace, ask);
            visitPages(window, take);
        }
    }
    return files;
}

} // namespace naervaer::ui
