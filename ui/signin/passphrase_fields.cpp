// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/passphrase_fields.h"

#include "core/privacy/passphrase_quality.h"
#include "ui/shell/background.h"
#include "ui/shell/icons.h"
#include "ui/shell/record_dialog.h"
#include "ui/signin/passphrase_edit.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace naervaer::ui {
namespace {

using namespace std::chrono_literals;

WordList::Language spoken()
{
    return QLocale().language() == QLocale::NorwegianBokmal ? WordList::Language::Norwegian
                                                            : WordList::Language::Danish;
}

} // namespace

PassphraseFields::PassphraseFields(RecordDialog& form, std::function<QStringList()> known)
    : QObject(&form), m_known(std::move(known)), m_passphrase(new PassphraseEdit), m_again(new PassphraseEdit),
      m_quality(new Badge), m_hint(new QLabel),
      m_suggest(new QPushButton(icon(QStringLiteral("list"), IconInk::Accent), tr("Suggest one")))
{
    addRows(form);
    show({}, 0);
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(&m_pause, &QTimer::timeout, this, &PassphraseFields::judge);
    connect(m_passphrase, &PassphraseEdit::changed, this, [this] { m_pause.start(); });
    connect(m_suggest, &QPushButton::clicked, this, &PassphraseFields::suggest);
    readWords();
}

void PassphraseFields::addRows(RecordDialog& form)
{
    m_hint->setWordWrap(true);
    m_hint->setObjectName(QStringLiteral("passphrase_hint"));
    dress(*m_hint, Look::Quiet);
    m_quality->setObjectName(QStringLiteral("passphrase_badge"));
    m_suggest->setObjectName(QStringLiteral("suggest"));
    m_suggest->setAutoDefault(false);
    m_suggest->setEnabled(false); // until there are words to choose from
    auto* row = new QWidget;
    QSizePolicy wraps(QSizePolicy::Expanding, QSizePolicy::Preferred);
    wraps.setHeightForWidth(true);
    row->setSizePolicy(wraps);
    auto* column = new QVBoxLayout(row);
    auto* line = new QHBoxLayout;
    line->addWidget(m_suggest);
    line->addWidget(m_quality);
    line->addStretch();
    column->addLayout(line);
    column->addWidget(m_hint);
    form.add(QStringLiteral("passphrase"), tr("Passphrase"), m_passphrase);
    form.add(QStringLiteral("passphrase_again"), tr("The same again"), m_again);
    form.add(QStringLiteral("passphrase_quality"), {}, row);
}

void PassphraseFields::readWords()
{
    using Words = std::shared_ptr<const WordList>;
    Listener<Words> listener;
    listener.done = [this](const Words& words) {
        m_words = words;
        m_suggest->setEnabled(!generatedPassphrase(*words).isEmpty());
        judge();
    };
    listener.failed = [](std::exception_ptr) {}; // nothing is offered then, and problems() reads for itself
    inBackground(
        this,
        [language = spoken()](
            std::stop_token) -> Words { return std::make_shared<const WordList>(WordList::read(language)); },
        std::move(listener));
}

const WordList& PassphraseFields::words()
{
    if (!m_words)
        m_words = std::make_shared<const WordList>(WordList::read(spoken()));
    return *m_words;
}

QString PassphraseFields::passphrase() const
{
    return m_passphrase->text();
}

Problems PassphraseFields::problems()
{
    Problems problems = passphraseProblems(passphrase(), words(), m_known());
    if (m_again->text() != passphrase())
        problems.push_back({QStringLiteral("passphrase.different"), QStringLiteral("passphrase_again")});
    return problems;
}

void PassphraseFields::suggest()
{
    m_suggested = generatedPassphrase(words());
    for (PassphraseEdit* each : {m_passphrase, m_again}) {
        each->setText(m_suggested);
        each->setShown(true); // it has to be learnt from there
    }
    judge();
}

void PassphraseFields::judge()
{
    m_pause.stop();
    const QString typed = passphrase();
    if (typed.isEmpty() || !m_words)
        return show(typed, 0);
    Listener<double> listener;
    listener.done = [this, typed](double bits) { show(typed, bits); };
    listener.failed = [](std::exception_ptr) {}; // problems() says so when it is saved
    inBackground(
        this,
        [typed, words = m_words, known = m_known()](std::stop_token) { return passphraseBits(typed, *words, known); },
        std::move(listener));
}

void PassphraseFields::show(const QString& judged, double bits)
{
    if (judged != passphrase())
        return; // typed on since
    if (judged.isEmpty() || bits <= 0)
        m_quality->say({}, Meaning::Rest);
    else if (bits < enoughBits)
        m_quality->say(tr("Easily guessed"), Meaning::Due);
    else
        m_quality->say(bits < strongBits ? tr("Good enough") : tr("Strong"), Meaning::Good);
    m_hint->setText(!judged.isEmpty() && judged == m_suggested
            ? tr("Learn it, or write it on paper that you keep with you. Nobody can look it up for you.")
            : tr("Four or five words that do not belong together are hard to guess and easy to remember."));
}

} // namespace naervaer::ui
