// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/record_dialog.h"
#include "ui/shell/ask.h"
#include "ui/shell/form_draft.h"
#include "ui/shell/icons.h"
#include "ui/shell/typed_values.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_problem.h"
#include "ui/widgets/look.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/parsed_edit.h"
#include "ui/widgets/room.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <algorithm>

namespace naervaer::ui {

namespace {
/// The widget that really takes the keys.
QWidget* innermost(QWidget* editor)
{
    while (editor->focusProxy())
        editor = editor->focusProxy();
    return editor;
}

/// The words of a row, in line with the first line of the editor, which stands inside an edge.
QLabel* labelFor(QWidget* editor, const QString& words)
{
    QLineEdit line;
    line.ensurePolished();
    auto* label = new QLabel(words);
    label->setBuddy(innermost(editor));
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setContentsMargins(0, (line.sizeHint().height() - label->fontMetrics().height()) / 2, 0, 0);
    return label;
}

/// A note is four lines high, and Tab leaves it.
void tame(QPlainTextEdit& note)
{
    note.setTabChangesFocus(true);
    note.setFixedHeight(note.fontMetrics().lineSpacing() * 5);
}

/// What was said about a value is no longer true of the next one.
void clearOnChange(const QWidget* editor, FieldProblem* problem)
{
    const QMetaObject& slotsOf = FieldProblem::staticMetaObject;
    if (const QMetaProperty user = editor->metaObject()->userProperty(); user.hasNotifySignal())
        QObject::connect(editor, user.notifySignal(), problem, slotsOf.method(slotsOf.indexOfSlot("clear()")));
}
} // namespace

RecordDialog::RecordDialog(const QString& title, Ask& ask, QWidget* parent)
    : QDialog(parent), m_ask(ask), m_guard([this](const Trouble& trouble) { m_strip->say(trouble); }),
      m_strip(new MessageStrip), m_scroll(new QScrollArea), m_groups(nullptr),
      m_cancelButton(new QPushButton(tr("Cancel (Esc)"))), m_saveButton(new QPushButton)
{
    setWindowTitle(title);
    buildFrame();
    setSaveWords(tr("Save"));
    for (const auto key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this, &RecordDialog::save);
}

RecordDialog::~RecordDialog()
{
    if (m_draft) // its window went away
        m_draft->keep();
}

void RecordDialog::keepTyped(Drafts& drafts, const std::vector<PersonId>& about, qint64 row)
{
    m_drafts = &drafts;
    m_place = {objectName(), about, row};
    std::erase_if(m_place.people, [](PersonId each) { return each.isNull(); });
}

void RecordDialog::buildFrame()
{
    auto* page = new QWidget;
    dress(*page, Look::Page);
    m_groups = new QVBoxLayout(page);
    m_groups->addStretch();
    m_into = m_groups;
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    m_cancelButton->setObjectName(QStringLiteral("cancel"));
    m_cancelButton->setAutoDefault(false);
    connect(m_cancelButton, &QPushButton::clicked, this, &RecordDialog::reject);
    m_saveButton->setObjectName(QStringLiteral("save"));
    dress(*m_saveButton, Look::Primary);
    connect(m_saveButton, &QPushButton::clicked, this, &RecordDialog::save);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancelButton);
    buttons->addWidget(m_saveButton);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_strip);
    column->addWidget(m_scroll, 1);
    column->addLayout(buttons);
    m_saveButton->setDefault(true); // once it is in the dialog, or the dialog forgets it
}

void RecordDialog::beginGroup(const QString& title)
{
    if (m_into->count() > 1)
        m_into->insertSpacing(m_into->count() - 1, fontMetrics().height());
    m_into->insertWidget(m_into->count() - 1, new SectionHeader(title));
    startForm();
}

void RecordDialog::beginFold(const QString& words)
{
    auto* button = new QPushButton(icon(QStringLiteral("chevron-down"), IconInk::Accent), words);
    button->setObjectName(QStringLiteral("more"));
    button->setAutoDefault(false);
    dress(*button, Look::Flat);
    auto* content = new QWidget;
    content->hide();
    connect(button, &QPushButton::clicked, this, [this, button] { unfold(button); });
    m_groups->insertWidget(m_groups->count() - 1, button, 0, Qt::AlignLeft);
    m_groups->insertWidget(m_groups->count() - 1, content);
    m_into = new QVBoxLayout(content);
    m_into->addStretch();
    m_folds.emplace_back(button, content);
    m_form = nullptr;
}

void RecordDialog::unfold(QPushButton* fold)
{
    for (const auto& [button, content] : m_folds) {
        if (button != fold || !content->isHidden())
            continue;
        const bool hadFocus = button->hasFocus();
        button->hide();
        content->show();
        alignColumns();
        fitScreen();
        if (hadFocus)
            content->nextInFocusChain()->setFocus(Qt::TabFocusReason);
    }
}

void RecordDialog::startForm()
{
    m_form = new QFormLayout;
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_into->insertLayout(m_into->count() - 1, m_form);
}

void RecordDialog::add(const QString& field, const QString& label, QWidget* editor)
{
    if (!m_form)
        startForm();
    if (editor->objectName().isEmpty())
        editor->setObjectName(field);
    if (auto* note = qobject_cast<QPlainTextEdit*>(editor))
        tame(*note);
    auto* cell = new QWidget;
    auto* column = new QVBoxLayout(cell);
    const QSizePolicy policy = editor->sizePolicy();
    // What wraps takes the whole line too: beside the margin it would be given too little height.
    const bool wide = policy.expandingDirections().testFlag(Qt::Horizontal) || policy.hasHeightForWidth();
    column->addWidget(editor, 0, wide ? Qt::Alignment() : Qt::AlignLeft);
    auto* problem = new FieldProblem(innermost(editor));
    column->addWidget(problem);
    column->setSpacing(0);
    if (label.isEmpty()) {
        m_form->addRow(cell);
    } else {
        m_form->addRow(labelFor(editor, label), cell);
        innermost(editor)->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    }
    m_rows.push_back({field, editor, problem});
    clearOnChange(editor, problem);
}

void RecordDialog::setSaveWords(const QString& verb)
{
    m_saveButton->setText(tr("%1 (Ctrl+Enter)").arg(verb));
}

void RecordDialog::onSave(std::function<Problems()> save)
{
    m_save = std::move(save);
}

void RecordDialog::onSlowSave(std::function<void(Finish finish)> begin)
{
    m_slowSave = std::move(begin);
}

void RecordDialog::beginAtCancel()
{
    m_saveButton->setAutoDefault(false);
    m_cancelButton->setDefault(true);
    m_cancelButton->setFocus();
}

void RecordDialog::showProblems(const Problems& problems)
{
    for (const Row& row : m_rows)
        row.problem->clear();
    m_strip->close();
    QStringList whole;
    for (const Problem& problem : problems) {
        const auto row = std::ranges::find(m_rows, problem.field, &Row::field);
        if (problem.field.isEmpty() || row == m_rows.end())
            whole << sentence(problem);
        else
            row->problem->say((row->problem->sentence() + QLatin1Char(' ') + sentence(problem)).trimmed());
    }
    if (!whole.isEmpty())
        m_strip->say(Meaning::Need, whole.join(QLatin1Char(' ')));
    const auto first = std::ranges::find_if(m_rows, [](const Row& row) { return !row.problem->sentence().isEmpty(); });
    if (first != m_rows.end())
        lead(first->editor);
}

void RecordDialog::lead(QWidget* editor)
{
    for (const auto& [button, content] : m_folds)
        if (content->isAncestorOf(editor))
            unfold(button);
    innermost(editor)->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(editor);
}

bool RecordDialog::isChanged() const
{
    return values() != m_before;
}

void RecordDialog::save()
{
    if (!settleFields())
        return;
    if (m_slowSave) {
        setEnabled(false);
        return m_slowSave([this](const std::function<Problems()>& verb) {
            setEnabled(true);
            finish(verb);
        });
    }
    finish([this] { return m_save ? m_save() : Problems{}; });
}

void RecordDialog::finish(const std::function<Problems()>& verb)
{
    Problems refused;
    if (!m_guard.run([&] { refused = verb(); }))
        return;
    if (refused.empty())
        accept();
    else
        showProblems(refused);
}

void RecordDialog::reject()
{
    if (isChanged()
        && !m_ask.yes(
            this, tr("You have typed something that is not saved."), tr("Throw it away"), tr("Keep on typing")))
        return;
    leave();
}

void RecordDialog::leave()
{
    if (const auto draft = std::exchange(m_draft, nullptr))
        draft->drop();
    QDialog::reject();
}

void RecordDialog::done(int result)
{
    if (const auto draft = std::exchange(m_draft, nullptr))
        result == Accepted ? draft->drop() : draft->keep();
    QDialog::done(result);
}

void RecordDialog::bringBack()
{
    std::vector<FormDraft::Field> fields;
    for (const Row& row : m_rows)
        if (!row.field.isEmpty())
            fields.push_back({row.field, row.editor});
    m_draft = std::make_unique<FormDraft>(*m_drafts, m_guard, m_place, windowTitle(), fields, m_seal);
    const std::vector<QWidget*> back = m_draft->refill();
    for (const auto& [button, content] : m_folds)
        if (std::ranges::any_of(back, [&](const QWidget* each) { return content->isAncestorOf(each); }))
            unfold(button);
    if (!back.empty())
        offerDiscarding();
}

void RecordDialog::offerDiscarding()
{
    m_strip->say(Meaning::Rest, tr("What you had typed here is back."), tr("Discard"), [this] {
        const QJsonObject typed = m_draft->discard();
        m_strip->say(Meaning::Rest, tr("What you had typed is thrown away."), tr("Undo"), [this, typed] {
            m_draft->fill(typed);
            m_draft->keep();
            offerDiscarding();
        });
    });
}

void RecordDialog::showEvent(QShowEvent* event)
{
    if (m_before.isEmpty()) {
        m_before = values();
        if (m_drafts)
            bringBack();
    }
    alignColumns();
    fitScreen();
    QDialog::showEvent(event);
    if (focusWidget())
        return;
    const auto typed = std::ranges::find_if(
        m_rows, [](const Row& row) { return (innermost(row.editor)->focusPolicy() & Qt::TabFocus) != 0; });
    if (typed != m_rows.end())
        innermost(typed->editor)->setFocus();
}

bool RecordDialog::settleFields()
{
    ParsedEdit* first = nullptr;
    for (ParsedEdit* field : findChildren<ParsedEdit*>()) {
        if (!field->settle() && !first)
            first = field;
    }
    if (!first)
        return true;
    lead(first);
    return false;
}

QVariantList RecordDialog::values() const
{
    QVariantList held;
    for (const Row& row : m_rows)
        held << valueOf(row.editor);
    return held;
}

void RecordDialog::alignColumns()
{
    std::vector<QWidget*> labels;
    int width = 0;
    for (const QFormLayout* form : findChildren<QFormLayout*>()) {
        for (int row = 0; row < form->rowCount(); ++row) {
            if (const QLayoutItem* item = form->itemAt(row, QFormLayout::LabelRole)) {
                labels.push_back(item->widget());
                width = std::max(width, item->sizeHint().width());
            }
        }
    }
    for (QWidget* label : labels)
        label->setMinimumWidth(width);
}

void RecordDialog::fitScreen()
{
    // As large as the form wants to be where its words wrap, within the screen; then it scrolls.
    const QSize room = roomFor(*this);
    const QSize page = m_scroll->widget()->sizeHint();
    const int barWidth = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    m_scroll->setMinimumWidth(std::min(page.width() + barWidth, room.width() - 2 * barWidth));
    const int around = sizeHint().height() - m_scroll->sizeHint().height();
    const int width = std::min(std::max(sizeHint().width(), fontMetrics().averageCharWidth() * 72), room.width());
    const int wrapped = m_groups->heightForWidth(width - 2 * layout()->contentsMargins().left() - barWidth);
    resize(QSize(width, std::max(page.height(), wrapped) + around + barWidth).boundedTo(room));
}

void openDialog(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace naervaer::ui
