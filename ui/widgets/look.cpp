// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/look.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace naervaer::ui {

namespace {
QString word(Look look)
{
    switch (look) {
    case Look::Plain:
        return {};
    case Look::Primary:
        return QStringLiteral("primary");
    case Look::Flat:
        return QStringLiteral("flat");
    case Look::Chip:
        return QStringLiteral("chip");
    case Look::Navigation:
        return QStringLiteral("navigation");
    case Look::Title:
        return QStringLiteral("title");
    case Look::Heading:
        return QStringLiteral("heading");
    case Look::Quiet:
        return QStringLiteral("quiet");
    case Look::Figure:
        return QStringLiteral("figure");
    case Look::Badge:
        return QStringLiteral("badge");
    case Look::Problem:
        return QStringLiteral("problem");
    case Look::Card:
        return QStringLiteral("card");
    case Look::Strip:
        return QStringLiteral("strip");
    case Look::Page:
        return QStringLiteral("page");
    }
    return {};
}

QString word(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Rest:
        return QStringLiteral("rest");
    case Meaning::Act:
        return QStringLiteral("act");
    case Meaning::Good:
        return QStringLiteral("good");
    case Meaning::Due:
        return QStringLiteral("due");
    case Meaning::Need:
        return QStringLiteral("need");
    }
    return {};
}

/// The style sheet looks at properties only when a widget is polished. At once, because a list that is filled before it
/// is shown measures its rows as it is then.
void set(QWidget& widget, const char* property, const QVariant& value)
{
    if (widget.property(property) == value)
        return;
    widget.setProperty(property, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.updateGeometry();
}
} // namespace

void dress(QWidget& widget, Look look)
{
    set(widget, "look", word(look));
}

void setMeaning(QWidget& widget, Meaning meaning)
{
    set(widget, "meaning", word(meaning));
}

void setWrong(QWidget& widget, bool wrong)
{
    set(widget, "wrong", wrong);
}

} // namespace naervaer::ui
