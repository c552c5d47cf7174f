// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/style/layers.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>
#include <utility>

namespace naervaer::style {
namespace {

constexpr int areaLayer = 8;

/// The layers of core from left to right; a folder that is not named is an area.
int layerOf(const QString& folder)
{
    static const QHash<QString, int> layers{
        {QStringLiteral("base"), 0},
        {QStringLiteral("routing"), 1},
        {QStringLiteral("storage"), 2},
        {QStringLiteral("privacy"), 3},
        {QStringLiteral("organisation"), 4},
        {QStringLiteral("travel"), 5},
        {QStringLiteral("reports"), 5},
        {QStringLiteral("imports"), 5},
        {QStringLiteral("backups"), 5},
        {QStringLiteral("tasks"), 5},
        {QStringLiteral("shifts"), 5},
        {QStringLiteral("people"), 6},
        {QStringLiteral("contacts"), 7},
        {QStringLiteral("demo"), 9},
        {QStringLiteral("workspace"), 10},
    };
    return layers.value(folder, areaLayer);
}

/// The edges between folders of one layer that are permitted, from the including to the included.
const std::vector<std::pair<QString, QString>>& permittedEdges()
{
    static const std::vector<std::pair<QString, QString>> edges{
        {QStringLiteral("runs"), QStringLiteral("food")},
        {QStringLiteral("cafe"), QStringLiteral("runs")},
    };
    return edges;
}

bool permitted(const QString& from, const QString& to)
{
    const auto& edges = permittedEdges();
    return from == to || layerOf(to) < layerOf(from)
        || std::find(edges.begin(), edges.end(), std::pair(from, to)) != edges.end();
}

/// "people" for core/people/person.h, "workspace" for core/workspace.h, empty for what is outside core.
QString folderInCore(const QString& path)
{
    const auto parts = path.split(QLatin1Char('/'));
    if (parts.size() < 2 || parts[0] != QLatin1String("core"))
        return {};
    return parts.size() > 2 ? parts[1] : parts[1].section(QLatin1Char('.'), 0, 0);
}

bool isProject(const QString& target)
{
    static const QRegularExpression project(QStringLiteral("^(core|ui|app|tests)/"));
    return project.match(target).hasMatch();
}

/// Headers that belong to Qt Gui, Widgets, Charts, PrintSupport or Svg, by their names.
bool isScreenHeader(const QString& target)
{
    static const QRegularExpression screen(QStringLiteral(
        "^Qt(Gui|Widgets|Charts|PrintSupport|Svg|OpenGL)|"
        "^Q(Gui)?Application$|^Q\\w*(Widget|Dialog|View|Window|Painter|Pixmap|Image|Icon|Font|Color|Palette|Chart|"
        "Printer"
        "|Layout|Button|Action|Menu|Label|Edit|Box|Style|Brush|Pen|SvgRenderer|TextDocument|TextCursor|PdfWriter"
        "|DesktopServices|Clipboard|Screen|Cursor|Shortcut|KeySequence|StandardItemModel|Validator)$"));
    static const QRegularExpression qtCore(
        QStringLiteral("^Q(String|ByteArray|Utf8String|AnyString|Latin1String)View$"));
    return screen.match(target).hasMatch() && !qtCore.match(target).hasMatch();
}

} // namespace

Findings targetFindings(const SourceFile& file)
{
    Findings findings;
    for (const auto& include : includes(file)) {
        const auto forbid = [&](const char* why) {
            findings.push_back({file.path, include.line, QLatin1String(why) + QLatin1String(": ") + include.target});
        };
        const auto& target = include.target;
        const auto starts = [&](const char* folder) { return target.startsWith(QLatin1String(folder)); };
        if (file.in(QLatin1String("core/")) && (starts("ui/") || starts("app/") || isScreenHeader(target)))
            forbid("core knows no screens");
        if (file.in(QLatin1String("ui/")) && starts("app/"))
            forbid("ui does not know app");
        if (!file.in(QLatin1String("tests/")) && starts("tests/"))
            forbid("only tests know tests");
    }
    return findings;
}

Findings layerFindings(const SourceFile& file)
{
    Findings findings;
    const QString from = folderInCore(file.path);
    if (from.isEmpty())
        return findings;
    for (const auto& include : includes(file)) {
        const QString to = folderInCore(include.target);
        if (!to.isEmpty() && !permitted(from, to))
            findings.push_back(
                {file.path, include.line, QStringLiteral("core/%1 must not include %2").arg(from, include.target)});
    }
    return findings;
}

Findings routingFindings(const SourceFile& file)
{
    static const QRegularExpression standard(QStringLiteral("^[a-z_]+$"));
    Findings findings;
    if (!file.in(QLatin1String("core/routing/")))
        return findings;
    for (const auto& include : includes(file)) {
        const bool own = include.quoted && include.target.startsWith(QLatin1String("core/routing/"));
        if (!own && (include.quoted || !standard.match(include.target).hasMatch()))
            findings.push_back(
                {file.path, include.line, QStringLiteral("routing uses the standard library only: ") + include.target});
    }
    return findings;
}

Findings includeFindings(const SourceFile& file, const SourceTree& tree)
{
    Findings findings;
    const auto all = includes(file);
    for (const auto& include : all) {
        if (include.quoted != isProject(include.target) && !include.target.endsWith(QLatin1String(".moc")))
            findings.push_back({file.path, include.line,
                QStringLiteral("spell the project's headers from the root in quotes, others in brackets: ")
                    + include.target});
    }
    if (!file.path.endsWith(QLatin1String(".cpp")))
        return findings;
    const QString own = file.path.chopped(4) + QLatin1String(".h");
    const bool hasOwn = std::any_of(tree.begin(), tree.end(), [&](const auto& other) { return other.path == own; });
    if (hasOwn && (all.empty() || all.front().target != own))
        findings.push_back({file.path, all.empty() ? 0 : all.front().line, QStringLiteral("include first ") + own});
    return findings;
}

} // namespace naervaer::style
