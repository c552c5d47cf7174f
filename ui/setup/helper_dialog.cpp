// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/helper_dialog.h"

#include "core/workspace.h"
#include "ui/setup/setup_choices.h"
#include "ui/shell/code_words.h"
#include "ui/widgets/chip_editor.h"
#include "ui/widgets/phone_edit.h"

#include <QCheckBox>
#include <QLineEdit>

namespace naervaer::ui {
namespace {

std::vector<ChipEditor::Choice> languages()
{
    std::vector<ChipEditor::Choice> all;
    for (const QString& code : offeredLanguages())
        all.push_back({code, languageWords(code)});
    return all;
}

} // namespace

HelperDialog::HelperDialog(const Frame& frame, const Helper& helper, QWidget* parent)
    : RecordDialog(helper.id.isNull() ? tr("New helper") : tr("Helper"), frame.ask, parent), m_frame(frame),
      m_helper(helper), m_name(new QLineEdit(helper.name)), m_kind(codeBox(helper.kind)), m_role(codeBox(helper.role)),
      m_centre(centreBox(frame.workspace.organisation(),
          helper.id.isNull() ? frame.workspace.desk().session.centreId() : helper.centreId)),
      m_phone(new PhoneEdit(frame.workspace.organisation().organisation().country)),
      m_languages(new ChipEditor(languages())), m_works(new QCheckBox(tr("Works here still")))
{
    setObjectName(QStringLiteral("helperDialog"));
    keepTyped(frame.workspace.drafts(), {}, helper.id.value());
    if (!helper.phone.isEmpty())
        m_phone->setNumber(helper.phone);
    m_languages->setChosen(helper.languages);
    m_works->setChecked(helper.isActive);
    build();
    onSave([this] { return keep(); });
}

void HelperDialog::build()
{
    beginGroup({});
    add(QStringLiteral("name"), tr("Name"), m_name);
    add(QStringLiteral("kind"), tr("Staff or volunteer"), m_kind);
    add(QStringLiteral("role"), tr("Trusted with"), m_role);
    add(QStringLiteral("centre"), tr("Centre"), m_centre);
    add(QStringLiteral("phone"), tr("Phone"), m_phone);
    add(QStringLiteral("languages"), tr("Speaks"), m_languages);
    add(QStringLiteral("is_active"), {}, m_works);
    m_works->setVisible(!m_helper.id.isNull());
    if (m_helper.id == m_frame.workspace.desk().session.helperId())
        keepOwnLeave();
}

void HelperDialog::keepOwnLeave()
{
    const QString why = tr("This is you: somebody else has to change it.");
    for (QWidget* field : {static_cast<QWidget*>(m_role), static_cast<QWidget*>(m_works)}) {
        field->setEnabled(false);
        field->setToolTip(why);
        field->setAccessibleDescription(why);
    }
}

Problems HelperDialog::keep()
{
    Helper helper = m_helper;
    helper.name = m_name->text();
    helper.kind = chosenIn<HelperKind>(m_kind);
    helper.role = chosenIn<Role>(m_role);
    helper.centreId = chosenCentre(m_centre);
    helper.phone = m_phone->number().value_or(QString());
    helper.languages = m_languages->chosen();
    helper.isActive = m_works->isChecked();
    OrganisationService& organisation = m_frame.workspace.organisation();
    if (!helper.id.isNull()) {
        Problems problems = organisation.amendHelper(helper);
        if (problems.empty())
            m_frame.go.done(tr("%1 is kept as you wrote.").arg(helper.name.simplified()));
        return problems;
    }
    const Result<HelperId> added = organisation.addHelper(helper);
    if (!added)
        return added.problems();
    m_frame.go.done(tr("%1 works here now.").arg(helper.name.simplified()));
    return {};
}

} // namespace naervaer::ui
