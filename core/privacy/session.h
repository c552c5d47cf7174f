// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/role.h"
#include "core/storage/unit_of_work.h"

#include <QString>

namespace naervaer {

/// Who works at this desk now, in which role, for which centre.
class Session {
public:
    Session() = default;
    Session(HelperId helper, QString name, Role role, CentreId centre) :
        m_helper(helper), m_name(std::move(name)), m_role(role), m_centre(centre)
    {
    }

    [[nodiscard]] HelperId helperId() const { return m_helper; }
    [[nodiscard]] const QString& helperName() const { return m_name; }
    [[nodiscard]] Role role() const { return m_role; }
    [[nodiscard]] CentreId centreId() const { return m_centre; }
    [[nodiscard]] storage::Actor actor() const { return {m_helper, m_centre}; }

    /// Nobody is allowed anything before a helper was chosen.
    [[nodiscard]] bool may(Action action) const { return !m_helper.isNull() && mayDo(m_role, action); }
    /// Throws Failure(NotAllowed) when the role does not permit it.
    void require(Action action) const;

    void workFor(CentreId centre) { m_centre = centre; }

private:
    HelperId m_helper;
    QString m_name;
    Role m_role = Role::Volunteer;
    CentreId m_centre;
};

} // namespace naervaer
