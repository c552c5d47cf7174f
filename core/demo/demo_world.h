// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id_source.h"
#include "core/contacts/contact_mapping.h"
#include "core/demo/demo.h"
#include "core/demo/demo_days.h"
#include "core/demo/demo_tables.h"
#include "core/demo/dice.h"
#include "core/organisation/organisation_mapping.h"
#include "core/people/people_mapping.h"
#include "core/rounds/round_mapping.h"
#include "core/storage/database.h"
#include "core/tasks/task_mapping.h"

namespace naervaer {

/// A centre of the demo with what its people's cards are made of.
struct DemoCentre {
    Centre centre{};
    QString postcode{};
    QString town{};
    QStringList villages{}; ///< Where some live instead of in town.
    HelperId coordinator{};
    std::vector<HelperId> helpers{}; ///< Who ring and receive, the coordinator among them.
    std::optional<Closure> closure{};
    std::vector<GroupId> groups{}; ///< That some of its people belong to.

    [[nodiscard]] bool isClosedOn(QDate day) const { return closure && closure->period().contains(day); }
};

/// The stories, each with dice of its own.
enum class Story : quint32 { Centres, People, Talks, DriveOut, Vordingborg, Regulars, Befriending, Anonymous, Notes };

/// What all stories share: the order, the tables, the days, and the file that is being filled.
class DemoWorld {
public:
    DemoWorld(
        const DemoOrder& order, storage::Database& file, const DemoProgress& progress, const std::stop_token& stop);

    [[nodiscard]] const DemoOrder& order() const { return m_order; }
    [[nodiscard]] const DemoTables& tables() const { return m_tables; }
    [[nodiscard]] const DemoDays& days() const { return m_days; }
    [[nodiscard]] bool stopped() const { return m_stop.stop_requested(); }
    [[nodiscard]] qint64 contactsWritten() const { return m_contacts; }
    [[nodiscard]] int peopleWritten() const { return m_people; }

    [[nodiscard]] Dice dice(Story story, quint64 index) const
    {
        return {m_order.seed, static_cast<quint32>(story), index};
    }
    /// A figure of a story that has its full size from `full` contacts on.
    [[nodiscard]] int scaledByContacts(int figure) const;
    /// The same by people.
    [[nodiscard]] int scaledByPeople(int figure) const;
    /// One of the demo's sentences of that kind.
    [[nodiscard]] const QString& text(const char* kind, Dice& dice) const;
    /// An invented number: a range that is not in use in the country, yet of the right length.
    [[nodiscard]] QString phoneNumber();

    /// The id of a row made at that moment. Unlike any other id of the file, as the count of rows is part of it.
    template <typename AnyId> [[nodiscard]] AnyId id(const QDateTime& madeAt)
    {
        const qint64 row = m_rows++;
        const qint64 second = madeAt.toMSecsSinceEpoch() / 1000 * 1000;
        return AnyId(IdSource::compose(
            second + (row >> IdSource::sequenceBits) % 1000, static_cast<quint32>(row) & IdSource::sequenceMask));
    }
    /// Gives a row of work its id and stamps, and writes it.
    template <typename Entity> void addMade(Entity& row, CentreId centre, const QDateTime& madeAt, HelperId by)
    {
        if (row.id.isNull())
            row.id = id<decltype(row.id)>(madeAt);
        row.centreId = centre;
        row.version = 1;
        row.createdAt = row.changedAt = madeAt;
        row.createdBy = row.changedBy = by;
        add(row);
    }
    /// Writes a row as it stands; a contact at the latest with finish().
    template <typename Entity> void add(const Entity& row)
    {
        if constexpr (std::is_same_v<Entity, Contact>)
            addContact(row);
        else
            m_file.insert(row);
        if constexpr (std::is_same_v<Entity, Person>)
            ++m_people;
    }
    /// Writes what was kept back.
    void finish();

private:
    void addContact(const Contact& contact);

    DemoOrder m_order;
    storage::Database& m_file;
    const DemoProgress& m_progress;
    const std::stop_token& m_stop;
    DemoTables m_tables;
    DemoDays m_days;
    qint64 m_rows = 0;
    qint64 m_contacts = 0;
    std::vector<Contact> m_kept; ///< Contacts until there are many: by their time they go in much faster.
    int m_people = 0;
    qint64 m_numbers = 0;
};

} // namespace naervaer
