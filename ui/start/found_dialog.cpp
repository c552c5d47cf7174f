// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/found_dialog.h"

#include "ui/shell/ask.h"
#include "ui/shell/background.h"
#include "ui/signin/passphrase_fields.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QLocale>
#include <QStandardPaths>

namespace naervaer::ui {

using storage::vault::NewVault;
using storage::vault::Passphrase;
using storage::vault::RecoveryCode;

FoundDialog::FoundDialog(const Clock& clock, Ask& ask, QWidget* parent)
    : RecordDialog(tr("Begin a new register"), ask, parent), m_clock(clock), m_ask(ask), m_organisation(new QLineEdit),
      m_country(new QComboBox), m_centre(new QLineEdit), m_helper(new QLineEdit)
{
    setObjectName(QStringLiteral("foundDialog"));
    m_country->addItem(tr("Denmark"), QStringLiteral("DK"));
    m_country->addItem(tr("Norway"), QStringLiteral("NO"));
    m_country->setCurrentIndex(QLocale().language() == QLocale::NorwegianBokmal ? 1 : 0);
    addRows();
    setSaveWords(tr("Choose where to keep it"));
    onSlowSave([this](const Finish& finish) { make(finish); });
}

void FoundDialog::addRows()
{
    beginGroup(tr("The organisation"));
    add(QStringLiteral("organisation"), tr("Its name"), m_organisation);
    add(QStringLiteral("country"), tr("Country"), m_country);
    beginGroup(tr("The first centre"));
    add(QStringLiteral("centre"), tr("Its name"), m_centre);
    beginGroup(tr("You"));
    add(QStringLiteral("helper"), tr("Your name"), m_helper);
    m_passphrase = new PassphraseFields(*this,
        [this] { return QStringList{m_helper->text(), m_centre->text(), m_organisation->text()}; });
}

Founding FoundDialog::founding() const
{
    Founding made{m_organisation->text().trimmed(), m_country->currentData().toString(), {}, {}};
    made.centre.name = m_centre->text().trimmed();
    made.coordinator.name = m_helper->text().trimmed();
    made.coordinator.kind = HelperKind::Staff;
    made.coordinator.role = Role::Coordinator;
    return made;
}

Problems FoundDialog::problems()
{
    Problems all = checkFounding(founding());
    const Problems more = m_passphrase->problems();
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

void FoundDialog::make(const Finish& finish)
{
    if (const Problems refused = problems(); !refused.empty())
        return finish([&] { return refused; });
    const QString suggested = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                                  .filePath(founding().centre.name + QStringLiteral(".naervaer"));
    m_file = m_ask.saveFile(
        this, tr("Where to keep the register"), suggested, QStringLiteral("Nærvær (*.naervaer)"));
    if (m_file.isEmpty())
        return finish([] { return Problems{{QStringLiteral("start.no_file"), {}}}; });
    Listener<Problems> listener;
    listener.done = [finish](const Problems& refused) { finish([&] { return refused; }); };
    listener.failed = [finish](const std::exception_ptr& failure) {
        finish([&]() -> Problems { std::rethrow_exception(failure); });
    };
    inBackground(
        this,
        [file = m_file, founding = founding(), words = m_passphrase->passphrase(), sheet = m_recovery.printed(),
            &clock = m_clock](const std::stop_token&) {
            return foundRegister(
                {file}, NewVault{{}, Passphrase(words), RecoveryCode::parse(sheet).value()}, founding, clock);
        },
        std::move(listener));
}

Passphrase FoundDialog::passphrase() const
{
    return Passphrase(m_passphrase->passphrase());
}

RecoverySheet FoundDialog::sheet() const
{
    return {founding().organisation, m_file, m_clock.today(), m_recovery.printed()};
}

} // namespace naervaer::ui
