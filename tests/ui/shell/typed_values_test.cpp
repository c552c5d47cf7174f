// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/typed_values.h"

#include "tests/support/catch.h"
#include "ui/people/phones_edit.h"
#include "ui/signin/passphrase_edit.h"
#include "ui/widgets/chip_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace naervaer;
using namespace naervaer::ui;

namespace {
const qint64 largeId = 4611686018427387905; // a double would lose its last figure

/// What one editor gives, put into another of the same kind.
void carryOver(const QWidget& from, QWidget& to)
{
    typeInto(&to, typedIn(&from));
}
} // namespace

TEST_CASE("what stands in a plain editor is put into another")
{
    QLineEdit line(QStringLiteral("Kaj 'æøå' <b>"));
    QLineEdit lineAfter;
    carryOver(line, lineAfter);
    CHECK(lineAfter.text() == line.text());
    QPlainTextEdit note(QStringLiteral("to\nlinjer"));
    QPlainTextEdit noteAfter;
    carryOver(note, noteAfter);
    CHECK(noteAfter.toPlainText() == note.toPlainText());
    QCheckBox box;
    QCheckBox boxAfter;
    box.setChecked(true);
    carryOver(box, boxAfter);
    CHECK(boxAfter.isChecked());
    QSpinBox count;
    QSpinBox countAfter;
    count.setValue(7);
    carryOver(count, countAfter);
    CHECK(countAfter.value() == 7);
    const std::vector<ChipEditor::Choice> choices{
        {QStringLiteral("da"), QStringLiteral("Danish")}, {QStringLiteral("ar"), QStringLiteral("Arabic")}};
    ChipEditor chips(choices);
    ChipEditor chipsAfter(choices);
    chips.setChosen({QStringLiteral("ar"), QStringLiteral("da")});
    carryOver(chips, chipsAfter);
    CHECK(chipsAfter.chosen() == chips.chosen());
}

TEST_CASE("a choice is kept by its code, to the last figure of an id, and found again in another order and language")
{
    QComboBox box;
    box.addItem(QStringLiteral("Not said"));
    box.addItem(QStringLiteral("Visit"), QStringLiteral("visit"));
    box.addItem(QStringLiteral("Aarhus"), largeId);
    QComboBox after;
    after.addItem(QStringLiteral("Aarhus"), largeId);
    after.addItem(QStringLiteral("Besøg"), QStringLiteral("visit"));
    after.addItem(QStringLiteral("Not said"));
    for (const auto& [from, to] : {std::pair(0, 2), std::pair(1, 1), std::pair(2, 0)}) {
        box.setCurrentIndex(from);
        carryOver(box, after);
        CHECK(after.currentIndex() == to);
    }
    box.setCurrentIndex(-1);
    carryOver(box, after);
    CHECK(after.currentIndex() == -1);
}

TEST_CASE("a choice that is no longer offered leaves the box as it stands")
{
    QComboBox box;
    box.addItems({QStringLiteral("A"), QStringLiteral("B")});
    box.setCurrentIndex(1);
    typeInto(&box, QStringLiteral("C"));
    CHECK(box.currentIndex() == 1);
}

TEST_CASE("in a box one may write in, the words are kept, whether they are a choice or not")
{
    QComboBox box;
    QComboBox after;
    for (QComboBox* each : {&box, &after}) {
        each->setEditable(true);
        each->addItem(QStringLiteral("Aarhus"));
    }
    box.setEditText(QStringLiteral("Aar"));
    carryOver(box, after);
    CHECK(after.currentText() == QStringLiteral("Aar"));
}

TEST_CASE("a secret is never kept, shown or hidden, and neither are words to read")
{
    PassphraseEdit secret;
    secret.setText(QStringLiteral("tre små hvide mus"));
    CHECK(typedIn(&secret).isUndefined());
    secret.setShown(true);
    CHECK(typedIn(&secret).isUndefined());
    QLineEdit dots(QStringLiteral("tre små"));
    dots.setEchoMode(QLineEdit::Password);
    CHECK(typedIn(&dots).isUndefined());
    const QLabel label(QStringLiteral("to read"));
    CHECK(typedIn(&label).isUndefined());
}

TEST_CASE("phones are kept as they stand, the unreadable too, and know which of the card they were")
{
    Phone known;
    known.id = PhoneId(4611686018427387905);
    known.number = QStringLiteral("+4512345678");
    known.label = QStringLiteral("mobil");
    known.maySayWho = true;
    PhonesEdit phones(QStringLiteral("DK"));
    phones.setPhones({known});
    phones.findChild<QLineEdit*>(QStringLiteral("phone_label"))->setText(QStringLiteral("hos søsteren"));
    QVariantList typed = phones.typed();
    QVariantMap half{{QStringLiteral("number"), QStringLiteral("87 65")}, {QStringLiteral("message"), true}};
    typed << half;

    PhonesEdit after(QStringLiteral("DK"));
    after.setPhones({known});
    typeInto(&after, QJsonValue::fromVariant(typed));
    REQUIRE(after.phones().size() == 1); // half a number cannot be read yet
    CHECK(after.phones().front().id == known.id);
    CHECK(after.phones().front().label == QStringLiteral("hos søsteren"));
    CHECK(after.phones().front().maySayWho);
    REQUIRE(after.typed().size() == 2);
    CHECK(after.typed().back().toMap().value(QStringLiteral("number")).toString() == QStringLiteral("87 65"));
    CHECK(after.typed().back().toMap().value(QStringLiteral("message")).toBool());
}
