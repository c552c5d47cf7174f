// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

namespace naervaer::ui {

/// The language of the screens: Danish, Norwegian (bokmål) or English, with its way of writing dates and numbers.
class Languages : public QObject {
    Q_OBJECT
public:
    explicit Languages(QObject* parent = nullptr);

    /// "da", "nb" and "en".
    [[nodiscard]] static QStringList all();
    /// The desktop's language if the program speaks it, else English.
    [[nodiscard]] static QString ofDesktop();
    /// Screens made from now on speak it.
    void speak(const QString& code);
    [[nodiscard]] const QString& spoken() const { return m_spoken; }

private:
    QTranslator m_words;
    QTranslator m_qtWords;
    QString m_spoken;
};

} // namespace naervaer::ui
