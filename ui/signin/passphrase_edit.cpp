// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/passphrase_edit.h"

#include "ui/shell/icons.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace naervaer::ui {

PassphraseEdit::PassphraseEdit(QWidget* parent) : QWidget(parent), m_line(new QLineEdit), m_eye(new QToolButton)
{
    m_line->setInputMethodHints(
        Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_eye->setObjectName(QStringLiteral("eye"));
    m_eye->setCheckable(true);
    m_eye->setAccessibleName(tr("Show what is typed"));
    m_eye->setToolTip(tr("Show what is typed"));
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_line, 1);
    row->addWidget(m_eye);
    setFocusProxy(m_line);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_eye, &QToolButton::toggled, this, &PassphraseEdit::setShown);
    connect(m_line, &QLineEdit::textChanged, this, &PassphraseEdit::changed);
    setShown(false);
}

QString PassphraseEdit::text() const
{
    return m_line->text();
}

void PassphraseEdit::setText(const QString& text)
{
    m_line->setText(text);
}

void PassphraseEdit::setShown(bool shown)
{
    m_line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIcon(icon(shown ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    m_eye->setChecked(shown);
}

bool PassphraseEdit::isShown() const
{
    return m_eye->isChecked();
}

} // namespace naervaer::ui
