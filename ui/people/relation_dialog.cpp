// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/relation_dialog.h"

#include "core/workspace.h"
#include "ui/shell/code_words.h"
#include "ui/widgets/phone_edit.h"

#include <QCheckBox>
#include <QLineEdit>

namespace naervaer::ui {

RelationDialog::RelationDialog(const Frame& frame, const Relation& relation, QWidget* parent)
    : RecordDialog(tr("Relative or professional"), frame.ask, parent), m_frame(frame), m_relation(relation),
      m_kind(codeBox(relation.kind)), m_name(new QLineEdit(relation.name)), m_role(new QLineEdit(relation.role)),
      m_phone(new PhoneEdit(frame.workspace.organisation().organisation().country)),
      m_mayBeTold(new QCheckBox(tr("May be told how the person is")))
{
    setObjectName(QStringLiteral("relationDialog"));
    keepTyped(frame.workspace.drafts(), {relation.personId}, relation.id.value());
    m_role->setPlaceholderText(tr("Daughter, nurse, support worker"));
    if (!relation.phone.isEmpty())
        m_phone->setNumber(relation.phone);
    m_mayBeTold->setChecked(relation.mayBeTold);
    add(QStringLiteral("name"), tr("Name"), m_name);
    add(QStringLiteral("kind"), tr("Kind"), m_kind);
    add(QStringLiteral("role"), tr("Who they are"), m_role);
    add(QStringLiteral("phone"), tr("Phone"), m_phone);
    add(QStringLiteral("may_be_told"), QString(), m_mayBeTold);
    onSave([this] { return keep(); });
}

Problems RelationDialog::keep()
{
    Relation relation = m_relation;
    relation.kind = chosenIn<RelationKind>(m_kind);
    relation.name = m_name->text().trimmed();
    relation.role = m_role->text().trimmed();
    relation.phone = m_phone->number().value_or(QString());
    relation.mayBeTold = m_mayBeTold->isChecked();
    PeopleService& people = m_frame.workspace.people();
    Problems problems;
    if (!relation.id.isNull())
        problems = people.amendRelation(relation);
    else if (const auto added = people.addRelation(relation); !added)
        problems = added.problems();
    if (problems.empty())
        m_frame.go.done(tr("%1 stands on the card.").arg(relation.name));
    return problems;
}

} // namespace naervaer::ui
