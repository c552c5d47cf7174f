// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/first_steps.h"

#include "core/workspace.h"
#include "ui/people/card_section.h"
#include "ui/people/new_person_dialog.h"
#include "ui/shell/areas.h"
#include "ui/shell/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/look.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace naervaer::ui {

FirstSteps::FirstSteps(const Frame& frame, QWidget* parent) : QWidget(parent), m_frame(frame)
{
    setObjectName(QStringLiteral("firstSteps"));
    auto* card = new Card(tr("Nobody is in the register yet"));
    card->body()->addWidget(
        wordsLabel(tr("Begin with the people you keep contact with. Everything can be changed later."), Look::Quiet));
    auto* steps = new QWidget;
    auto* row = new FlowLayout(steps);
    const auto add = [&](const char* name, Action leave, const QString& iconName, const QString& words, auto act) {
        if (!frame.workspace.desk().session.may(leave))
            return;
        const bool isFirst = row->count() == 0;
        auto* button = new QPushButton(icon(iconName, isFirst ? IconInk::OnAccent : IconInk::Accent), words);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(true); // Enter presses what has the focus
        if (isFirst) {
            dress(*button, Look::Primary);
            setFocusProxy(button);
        }
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
    };
    add("firstImport", Action::ImportPeople, QStringLiteral("upload"), tr("Import people from a spreadsheet"),
        [this] { m_frame.go.toPage(QStringLiteral("import")); });
    add("firstPerson", Action::EditPeople, QStringLiteral("user-plus"), tr("Register the first person"),
        [this] { openDialog(new NewPersonDialog(m_frame, {}, this)); });
    add("firstHelper", Action::SetUpRegister, QStringLiteral("users"), tr("Add those who work here"),
        [this] { m_frame.go.toPage(QStringLiteral("setup")); });
    card->body()->addWidget(steps);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

void FirstSteps::read()
{
    setVisible(m_frame.workspace.desk().session.may(Action::EditPeople) && m_frame.workspace.people().isEmpty());
}

} // namespace naervaer::ui
