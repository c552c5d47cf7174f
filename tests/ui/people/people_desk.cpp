// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/people/people_desk.h"

#include "tests/support/register_folder.h"

namespace naervaer::ui::test {

PeopleDesk::PeopleDesk() : workspace(naervaer::test::createdRegister(folder.file()), clock)
{
    Centre centre;
    centre.name = QStringLiteral("Værestedet");
    centre.municipalityCode = QStringLiteral("0751");
    Helper mette;
    mette.name = QStringLiteral("Mette");
    mette.role = Role::Coordinator;
    const Problems problems =
        workspace.organisation().found(QStringLiteral("Prøveforeningen"), QStringLiteral("DK"), centre, mette);
    if (!problems.empty())
        throw std::runtime_error("the register was not founded");
}

PersonId PeopleDesk::person(const QString& name, const QString& number)
{
    Person person;
    person.name = name;
    std::vector<Phone> phones;
    if (!number.isEmpty())
        phones.emplace_back().number = number;
    return *workspace.people().registerPerson(person, phones);
}

QDialog* PeopleDesk::dialog(QWidget& page, const char* name)
{
    for (QDialog* each : page.findChildren<QDialog*>(QLatin1String(name)))
        if (each->isVisible())
            return each;
    throw std::runtime_error(std::string("no open dialog called ") + name);
}

} // namespace naervaer::ui::test
