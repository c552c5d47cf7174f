// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <memory>
#include <vector>

namespace naervaer::ui {

/// Sets widgets side by side and goes on in a new line when there is no more room: for chips.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    /// Puts the widget before the one at `index`, so that the order of tabbing and of seeing stay one.
    void insertWidget(int index, QWidget* widget);

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// The height taken when laid out in `rect`; moves the widgets when `move`.
    int layOut(const QRect& rect, bool move) const;
    /// Puts the items of [first, beyond) into a line.
    void place(std::size_t first, std::size_t beyond, const QRect& line) const;
    [[nodiscard]] int gap() const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace naervaer::ui
