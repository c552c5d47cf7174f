// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/support/catch.h"
#include "tests/support/scripted_ask.h"
#include "ui/shell/icons.h"
#include "ui/shell/list_page.h"
#include "ui/shell/record_dialog.h"
#include "ui/shell/table_model.h"
#include "ui/shell/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_editor.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/look.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/progress_strip.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

using namespace naervaer;
using namespace naervaer::ui;

// Every piece in one picture, with Danish lengths of words, in both shades and at both ends of the size of type.
// NAERVAER_GALLERY=folder saves the pictures for somebody to look at.

namespace {
struct Person {
    QString name;
    QString last;
    QString badge;
};

const FixedClock clockOfTheTest{QDateTime(QDate(2026, 11, 24), QTime(17, 30), Qt::UTC)};

QWidget* badges()
{
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row);
    flow->addWidget(new Badge(QStringLiteral("i ro"), Meaning::Rest));
    flow->addWidget(new Badge(QStringLiteral("12 kan ringes nu"), Meaning::Act));
    flow->addWidget(new Badge(QStringLiteral("gemt"), Meaning::Good));
    flow->addWidget(new Badge(QStringLiteral("3 dage over tiden"), Meaning::Due));
    flow->addWidget(new Badge(QStringLiteral("bekymring"), Meaning::Need));
    return row;
}

QWidget* buttons()
{
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row);
    auto* primary =
        new QPushButton(icon(QStringLiteral("phone"), IconInk::OnAccent), QStringLiteral("Gem og næste (Enter)"));
    dress(*primary, Look::Primary);
    auto* flat = new QPushButton(QStringLiteral("Vis alle"));
    dress(*flat, Look::Flat);
    auto* off = new QPushButton(icon(QStringLiteral("phone")), QStringLiteral("Kan ikke nu"));
    off->setEnabled(false);
    auto* chip = new QPushButton(QStringLiteral("Kun dem, der venter"));
    dress(*chip, Look::Chip);
    chip->setCheckable(true);
    chip->setChecked(true);
    flow->addWidget(primary);
    flow->addWidget(new QPushButton(icon(QStringLiteral("undo")), QStringLiteral("Fortryd (Ctrl+Z)")));
    flow->addWidget(flat);
    flow->addWidget(off);
    flow->addWidget(chip);
    return row;
}

QWidget* diets()
{
    auto* chips = new ChipEditor({{QStringLiteral("veg"), QStringLiteral("Vegetar")},
        {QStringLiteral("nut"), QStringLiteral("Nødder")}, {QStringLiteral("egg"), QStringLiteral("Æg")}});
    chips->setChosen({QStringLiteral("veg"), QStringLiteral("nut")});
    return chips;
}

QWidget* fields()
{
    auto* box = new Card(QStringLiteral("Kontaktrytme"));
    box->header()->add(new Badge(QStringLiteral("2"), Meaning::Due));
    auto* form = new QFormLayout;
    auto* date = new DateEdit(clockOfTheTest);
    date->setDate(QDate(2026, 11, 24));
    auto* wrong = new DateEdit(clockOfTheTest);
    wrong->setText(QStringLiteral("31/2"));
    wrong->settle();
    auto* combo = new QComboBox;
    combo->addItems({QStringLiteral("Hver 3. dag"), QStringLiteral("Hver uge")});
    auto* spin = new QSpinBox;
    spin->setValue(3);
    auto* tick = new QCheckBox(QStringLiteral("Vi må lægge en besked"));
    tick->setChecked(true);
    auto* radio = new QRadioButton(QStringLiteral("Vi må sige, hvem vi er"));
    radio->setChecked(true);
    auto* note = new QPlainTextEdit(QStringLiteral("Ring igen om tandlægen."));
    note->setMaximumHeight(80);
    form->addRow(QStringLiteral("Fra"), date);
    form->addRow(QStringLiteral("Til"), wrong);
    form->addRow(QStringLiteral("Ikke før"), new TimeEdit);
    form->addRow(QStringLiteral("Hvor tit"), combo);
    form->addRow(QStringLiteral("Portioner"), spin);
    form->addRow(QStringLiteral("Spiser ikke"), diets());
    form->addRow(QString(), tick);
    form->addRow(QString(), radio);
    form->addRow(QStringLiteral("Husk"), note);
    box->body()->addLayout(form);
    box->body()->addStretch();
    return box;
}

QWidget* navigation()
{
    auto* list = new QListWidget;
    dress(*list, Look::Navigation);
    for (const auto& [name, words] : {std::pair("house", "I dag"), {"phone", "Opkald"}, {"users", "Brugere"},
             {"utensils", "Mad"}, {"heart-handshake", "Besøgsvenner"}})
        new QListWidgetItem(icon(QString::fromLatin1(name)), QString::fromUtf8(words), list);
    list->setCurrentRow(1);
    list->setFixedWidth(list->fontMetrics().averageCharWidth() * 28);
    return list;
}

TableModel<Person>* people(QObject* parent)
{
    auto* model =
        new TableModel<Person>({{.title = QStringLiteral("Bruger"), .value = [](const Person& p) { return p.name; }},
                                   {.title = QStringLiteral("Sidst"), .value = [](const Person& p) { return p.last; }},
                                   {.title = QStringLiteral("Rytme"),
                                       .value = [](const Person& p) { return p.badge; },
                                       .alignment = Qt::AlignRight | Qt::AlignVCenter}},
            parent);
    model->setRows(
        {{QStringLiteral("Kaj (»Kalle«)"), QStringLiteral("i går 18.30"), QStringLiteral("3 dage over tiden")},
            {QStringLiteral("Birthe"), QStringLiteral("tirsdag"), QStringLiteral("2 dage over tiden")},
            {QStringLiteral("Fisk (kaldenavn)"), QStringLiteral("aldrig"), QStringLiteral("i dag")},
            {QStringLiteral("Åse Ærø"), QStringLiteral("24. november"), QStringLiteral("i morgen")}});
    return model;
}

QWidget* listPage()
{
    auto* page = new ListPage(QStringLiteral("Søg bruger"));
    page->setModel(people(page));
    page->addFilter(QStringLiteral("due"), QStringLiteral("Over tiden"), true);
    page->addFilter(QStringLiteral("mine"), QStringLiteral("Mine"));
    page->setAction(QStringLiteral("Ny bruger (Ctrl+N)"));
    return page;
}

std::unique_ptr<QWidget> gallery()
{
    auto window = std::make_unique<QWidget>();
    auto* good = new MessageStrip;
    good->say(Meaning::Good, QStringLiteral("Kaj er ringet op. Næste gang: fredag."),
        QStringLiteral("Fortryd (Ctrl+Z)"), [] {});
    auto* due = new MessageStrip;
    due->say(Meaning::Due, QStringLiteral("Ingen sikkerhedskopi siden i går 17.00."));
    auto* need = new MessageStrip;
    need->say(trouble(Failure(Failure::Kind::DiskFull, {})));
    auto* progress = new ProgressStrip;
    progress->start(QStringLiteral("Indlæser regneark"), std::stop_source());
    progress->advance(340, 1200);
    auto* title = new QLabel(QStringLiteral("I dag"));
    dress(*title, Look::Title);
    auto* empty = new Card(QStringLiteral("Brobygning"));
    empty->body()->addWidget(new EmptyState(
        QStringLiteral("Ingen ture i dag. Planlæg ugens ture, så ses de her."), QStringLiteral("Planlæg ugen")));

    auto* left = new QVBoxLayout;
    left->addWidget(buttons());
    left->addWidget(badges());
    left->addWidget(fields(), 1);
    auto* right = new QVBoxLayout;
    right->addWidget(listPage(), 2);
    right->addWidget(empty, 1);
    auto* columns = new QHBoxLayout;
    columns->addWidget(navigation());
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    auto* all = new QVBoxLayout(window.get());
    for (QWidget* each : std::initializer_list<QWidget*>{title, good, due, need, progress})
        all->addWidget(each);
    all->addLayout(columns, 1);
    return window;
}

std::unique_ptr<RecordDialog> form(Ask& ask)
{
    auto dialog = std::make_unique<RecordDialog>(QStringLiteral("Ny bruger"), ask);
    dialog->beginGroup(QStringLiteral("Navn"));
    dialog->add(QStringLiteral("name"), QStringLiteral("Navn, kaldenavn eller alias"), new QLineEdit);
    dialog->add(QStringLiteral("phone"), QStringLiteral("Telefon"), new QLineEdit(QStringLiteral("12 34 56 7")));
    dialog->beginGroup(QStringLiteral("Kontakt"));
    auto* from = new DateEdit(clockOfTheTest);
    from->setDate(QDate(2026, 11, 24));
    dialog->add(QStringLiteral("from"), QStringLiteral("Fra"), from);
    dialog->add(QStringLiteral("diets"), QStringLiteral("Spiser ikke"), diets());
    dialog->add(QStringLiteral("message"), {}, new QCheckBox(QStringLiteral("Vi må lægge en besked")));
    dialog->add(QStringLiteral("note"), QStringLiteral("Husk ved næste opkald"), new QPlainTextEdit);
    dialog->showProblems({{QStringLiteral("phone.impossible"), QStringLiteral("phone")}});
    return dialog;
}

void picture(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("NAERVAER_GALLERY");
    if (!folder.isEmpty())
        widget.grab().save(QDir(folder).filePath(name));
}
} // namespace

TEST_CASE("the pieces fit an office screen in both shades, also with type twice as large")
{
    Theme theme(*qApp);
    const Shade shade = GENERATE(Shade::Light, Shade::Dark);
    const int percent = GENERATE(100, 200);
    theme.apply(shade, percent);
    const QString name = QStringLiteral("%1-%2.png")
                             .arg(shade == Shade::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                             .arg(percent);

    const auto window = gallery();
    window->resize(percent == 100 ? QSize(1366, 900) : QSize(2400, 1700));
    window->show();
    QApplication::processEvents();
    picture(*window, name);

    ScriptedAsk ask;
    const auto dialog = form(ask);
    dialog->show();
    QApplication::processEvents();
    picture(*dialog, QStringLiteral("form-") + name);
    CHECK(dialog->minimumSizeHint().width() <= 1366);
    CHECK(dialog->minimumSizeHint().height() <= 768);
    ListPage page{QStringLiteral("Søg bruger")};
    CHECK(page.minimumSizeHint().width() <= 1366 - 300);
    theme.apply(Shade::Light, 100);
}
