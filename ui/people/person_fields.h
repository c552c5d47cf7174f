// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/municipalities.h"
#include "core/people/person.h"
#include "ui/shell/record_dialog.h"
#include "ui/widgets/chip_editor.h"

namespace naervaer::ui {

class PhonesEdit;

/// The fields of a card, a group at a time: what the form of a new person and the form of a card share.
class PersonFields {
public:
    /// The rows go into `dialog`, which outlives this.
    PersonFields(RecordDialog& dialog, QString country);

    void addNames();
    void addPhones();
    void addBorn();
    void addAddress();
    void addMunicipality();
    void addHousehold();
    void addFood();
    void addLanguages();
    void addBasis();
    void addCameHow();
    void addRemember();

    /// Fills the rows there are.
    void show(const Person& person, const std::vector<Phone>& phones);
    /// `person` with what stands in the rows; what cannot be read goes to `problems`.
    [[nodiscard]] Person read(Person person, Problems& problems) const;
    [[nodiscard]] std::vector<Phone> phones() const;
    [[nodiscard]] PhonesEdit* phonesEdit() const { return m_phones; }

private:
    void addText(const QString& field, const QString& label, QString Person::*member);
    void addTick(const QString& field, const QString& words, bool Person::*member);
    void addCount(const QString& field, const QString& label, int Person::*member);
    void addChips(const QString& field, const QString& label, QStringList Person::*member,
        std::vector<ChipEditor::Choice> choices);

    RecordDialog& m_dialog;
    QString m_country;
    Municipalities m_municipalities;
    PhonesEdit* m_phones = nullptr;
    std::vector<std::function<void(const Person&)>> m_shows;
    std::vector<std::function<void(Person&, Problems&)>> m_reads;
};

/// The problems of single phones, moved to the row that all phones share.
[[nodiscard]] Problems withPhonesInOneRow(Problems problems);

} // namespace naervaer::ui
