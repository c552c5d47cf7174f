// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/municipalities.h"
#include "core/people/people_filter.h"
#include "ui/shell/page.h"
#include "ui/shell/record_dialog.h"

class QComboBox;
class QLineEdit;

namespace naervaer::ui {

class DateEdit;
class MunicipalityBox;

/// Narrows the list of people; a filter with a name is saved.
class FilterDialog : public RecordDialog {
    Q_OBJECT
public:
    /// Starts from `filter`, and keeps of it what it does not show.
    FilterDialog(const Frame& frame, const PeopleFilter& filter, const QString& name, QWidget* parent = nullptr);

signals:
    /// `name` is empty for a filter that is not to be saved.
    void chosen(const naervaer::PeopleFilter& filter, const QString& name);

private:
    void addWho(const Frame& frame);
    void addWhat(const Frame& frame);
    void fill(const PeopleFilter& filter);
    [[nodiscard]] Problems apply();

    Municipalities m_municipalities;
    PeopleFilter m_filter;
    QComboBox* m_group;
    MunicipalityBox* m_municipality;
    QComboBox* m_language;
    QLineEdit* m_interest;
    QLineEdit* m_bornFrom;
    QLineEdit* m_bornTo;
    QComboBox* m_phone;
    QComboBox* m_rhythm;
    DateEdit* m_pausedOn;
    QComboBox* m_state;
    QLineEdit* m_name;
};

} // namespace naervaer::ui
