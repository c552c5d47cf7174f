// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/icons.h"

#include <QWidget>

namespace naervaer::ui {

/// An icon as high as a line of text beside it. Says nothing to a screen reader: the words beside it do.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    explicit IconLabel(const QIcon& icon = {}, QWidget* parent = nullptr);

    void setIcon(const QIcon& icon);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QIcon m_icon;
};

} // namespace naervaer::ui
