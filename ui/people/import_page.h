// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake_plan.h"
#include "ui/shell/page.h"
#include "ui/shell/table_model.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace naervaer::ui {

class ImportMapping;
class ListPage;
class ProgressStrip;

/// People come in from a spreadsheet in three steps: choose the file, say what its columns are, see what would happen
/// and let it. Nothing is written before the last.
class ImportPage : public Page {
    Q_OBJECT
public:
    explicit ImportPage(const Frame& frame, QWidget* parent = nullptr);

    [[nodiscard]] Areas shows() const override { return {}; }
    void refresh() override { }
    void arrive() override;
    [[nodiscard]] std::vector<KeyLine> keys() const override;

private:
    [[nodiscard]] QWidget* mappingStep();
    [[nodiscard]] QWidget* resultStep();
    void chooseFile();
    void readHead();
    void judge();
    void showPlan(IntakePlan plan);
    void write();
    void finish(const IntakeOutcome& outcome);
    void saveRefused();
    void begin(const QString& what, const std::stop_source& stop);
    void end();

    QString m_path;
    QStringList m_headers;
    std::optional<IntakePlan> m_plan;
    PeopleImportContext m_context;
    TableModel<JudgedRow>* m_rows;
    QPushButton* m_choose;
    QLabel* m_file;
    ProgressStrip* m_progress;
    QStackedWidget* m_steps;
    ImportMapping* m_mapping;
    QPushButton* m_judge;
    QLabel* m_counts;
    ListPage* m_list;
    QCheckBox* m_fillEmpty;
    QPushButton* m_saveRefused;
    QPushButton* m_write;
};

} // namespace naervaer::ui
