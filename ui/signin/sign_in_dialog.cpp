// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/sign_in_dialog.h"

#include "core/base/clock.h"
#include "core/storage/vault/recovery_code.h"
#include "ui/shell/icons.h"
#include "ui/shell/words.h"
#include "ui/signin/passphrase_edit.h"
#include "ui/widgets/field_problem.h"
#include "ui/widgets/look.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/room.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace naervaer::ui {
namespace {

using namespace std::chrono_literals;
using storage::vault::RecoveryCode;

QLabel* wrapped(const QString& text, Look look)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    dress(*label, look);
    return label;
}

QPushButton* quietVerb(const QString& name, const QString& words)
{
    auto* button = new QPushButton(words);
    button->setObjectName(name);
    button->setAutoDefault(false);
    dress(*button, Look::Flat);
    return button;
}

QString allSentences(const Problems& problems)
{
    QStringList sentences;
    for (const Problem& each : problems)
        sentences << sentence(each);
    return sentences.join(u' ');
}

} // namespace

SignInDialog::SignInDialog(const SignInPlace& place, SignInTries& tries, QWidget* parent)
    : QDialog(parent), m_place(place), m_tries(tries), m_strip(new MessageStrip), m_label(new QLabel),
      m_passphrase(new PassphraseEdit), m_code(new QLineEdit), m_problem(new FieldProblem(m_passphrase->line())),
      m_codeProblem(new FieldProblem(m_code)), m_wait(wrapped({}, Look::Quiet)), m_open(new QPushButton),
      m_sheet(quietVerb(QStringLiteral("sheet"), {})),
      m_other(quietVerb(QStringLiteral("other"), tr("Other register …")))
{
    setObjectName(QStringLiteral("signInDialog"));
    setWindowTitle(QStringLiteral("Nærvær"));
    m_ticking.setInterval(250ms);
    connect(&m_ticking, &QTimer::timeout, this, &SignInDialog::follow);
    build();
}

void SignInDialog::build()
{
    const int unit = fontMetrics().height() / 2;
    auto* page = new QWidget;
    dress(*page, Look::Page);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(4 * unit, 4 * unit, 4 * unit, 3 * unit);
    column->setSpacing(2 * unit);
    addHead(*column);
    column->addWidget(m_strip);
    addFields(*column);
    addVerbs(*column);
    column->addStretch();
    auto* scroll = new QScrollArea; // at twice the type the sentences are taller than a small screen
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Sign in"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    m_open->setDefault(true); // once it is in the dialog, or the dialog forgets it
    turnTo(false);
    // With room for what may have to be said.
    const QSize wanted(fontMetrics().averageCharWidth() * 68, page->sizeHint().height() + 8 * unit);
    resize(wanted.boundedTo(roomFor(*this)));
}

void SignInDialog::addHead(QVBoxLayout& column)
{
    auto* name = wrapped(QFileInfo(m_place.file).completeBaseName(), Look::Title);
    name->setObjectName(QStringLiteral("register"));
    column.addWidget(name);
    const QString time = m_place.lockedAt.isValid() ? timeWords(toLocal(m_place.lockedAt).time()) : QString();
    const QString why = time.isEmpty() ? tr("This register is encrypted. Your own passphrase opens it.")
        : m_place.lockedFor.isEmpty()
        ? tr("Locked at %1. Sign in to go on; anybody with an account may.").arg(time)
        : tr("%2 was signed in. Locked at %1. Sign in to go on; anybody with an account may.")
              .arg(time, m_place.lockedFor);
    auto* said = wrapped(why, Look::Quiet);
    said->setObjectName(QStringLiteral("why"));
    column.addWidget(said);
}

void SignInDialog::addFields(QVBoxLayout& column)
{
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->line()->setAccessibleName(tr("Passphrase"));
    m_code->setObjectName(QStringLiteral("code"));
    m_code->setAccessibleName(tr("Code on the recovery sheet"));
    m_code->setPlaceholderText(QStringLiteral("·····-·····-·····-·····-·····-·····-·····-·····"));
    m_code->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhUppercaseOnly);
    QFont even = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    even.setPointSizeF(font().pointSizeF());
    m_code->setFont(even);
    m_wait->setObjectName(QStringLiteral("wait"));
    auto* field = new QVBoxLayout;
    field->setSpacing(fontMetrics().height() / 4);
    for (QWidget* each : std::initializer_list<QWidget*>{m_label, m_passphrase, m_problem, m_code, m_codeProblem})
        field->addWidget(each);
    column.addLayout(field);
    column.addWidget(m_wait);
    connect(m_passphrase, &PassphraseEdit::changed, m_problem, &FieldProblem::clear);
    connect(m_code, &QLineEdit::textEdited, this,
        [this](const QString& typed) { m_codeProblem->say(allSentences(RecoveryCode::errorsSoFar(typed))); });
}

void SignInDialog::addVerbs(QVBoxLayout& column)
{
    m_open->setObjectName(QStringLiteral("open"));
    m_open->setIcon(icon(QStringLiteral("folder-open"), IconInk::OnAccent));
    dress(*m_open, Look::Primary);
    column.addWidget(m_open);
    auto* quiet = new QVBoxLayout; // under each other: at twice the type they have no room beside each other
    quiet->addWidget(m_sheet, 0, Qt::AlignLeft);
    quiet->addWidget(m_other, 0, Qt::AlignLeft);
    quiet->setSpacing(0);
    column.addLayout(quiet);
    connect(m_open, &QPushButton::clicked, this, &SignInDialog::open);
    connect(m_sheet, &QPushButton::clicked, this, [this] { turnTo(!m_onSheet); });
    connect(m_other, &QPushButton::clicked, this, &SignInDialog::otherWanted);
}

QLineEdit* SignInDialog::line() const
{
    return m_onSheet ? m_code : m_passphrase->line();
}

void SignInDialog::turnTo(bool sheet)
{
    m_onSheet = sheet;
    m_strip->close();
    m_problem->clear();
    m_codeProblem->clear();
    m_passphrase->setVisible(!sheet);
    m_code->setVisible(sheet);
    m_label->setText(sheet ? m_code->accessibleName() : m_passphrase->line()->accessibleName());
    m_label->setBuddy(line());
    m_sheet->setText(sheet ? tr("I know a passphrase") : tr("I have the recovery sheet"));
    line()->setFocus();
    follow();
}

void SignInDialog::open()
{
    if (m_busy || m_tries.wait(m_place.file) > 0ms)
        return;
    m_strip->close();
    if (m_onSheet)
        return giveRecovery();
    if (m_passphrase->text().isEmpty())
        return m_problem->say(sentence({QStringLiteral("passphrase.missing"), {}}));
    setBusy(true);
    emit passphraseGiven(m_passphrase->text());
}

void SignInDialog::giveRecovery()
{
    const auto code = RecoveryCode::parse(m_code->text());
    if (!code.ok())
        return m_codeProblem->say(allSentences(code.problems()));
    setBusy(true);
    emit recoveryGiven(m_code->text());
}

void SignInDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_passphrase->setShown(m_passphrase->isShown() && !busy); // it need not stand there in clear any longer
    for (QWidget* each : std::initializer_list<QWidget*>{m_passphrase, m_code, m_sheet, m_other})
        each->setEnabled(!busy);
    follow();
}

void SignInDialog::refuse(const Problem& problem)
{
    const bool isWrong = problem.code == QLatin1String("vault.passphrase_wrong");
    if (isWrong)
        m_tries.wrong(m_place.file);
    setBusy(false);
    m_strip->say(
        Meaning::Need, sentence(isWrong && m_onSheet ? Problem{QStringLiteral("recovery.wrong"), {}} : problem));
    line()->setFocus();
    line()->selectAll();
}

void SignInDialog::follow()
{
    using std::chrono::seconds;
    const auto left = std::chrono::ceil<seconds>(m_tries.wait(m_place.file));
    const bool waits = left > 0s;
    m_open->setText(m_busy ? tr("Opening …") : tr("Open (Enter)"));
    m_open->setEnabled(!m_busy && !waits);
    m_wait->setVisible(waits);
    const int count = static_cast<int>(left.count());
    if (count < 60)
        m_wait->setText(tr("You can try again in %n second(s).", nullptr, count));
    else
        m_wait->setText(tr("You can try again in %1 minutes.")
                            .arg(QStringLiteral("%1:%2").arg(count / 60).arg(count % 60, 2, 10, QLatin1Char('0'))));
    if (waits && !m_ticking.isActive())
        m_ticking.start();
    else if (!waits)
        m_ticking.stop();
}

void SignInDialog::done(int result)
{
    if (result == Accepted)
        m_tries.right(m_place.file);
    m_passphrase->line()->clear();
    m_code->clear();
    QDialog::done(result);
}

void SignInDialog::closeEvent(QCloseEvent* event)
{
    if (m_busy)
        event->ignore(); // half a second, and then there is an answer
    else
        QDialog::closeEvent(event);
}

void SignInDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QDialog::keyPressEvent(event);
    if (m_busy)
        return;
    if (!line()->text().isEmpty())
        line()->clear();
    else if (m_onSheet)
        turnTo(false);
}

} // namespace naervaer::ui
