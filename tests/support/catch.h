// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Debian 12 ships Catch2 2, most others 3: this is the only place that knows.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray& text) { return '"' + text.toStdString() + '"'; }
};
template <>
struct StringMaker<QDate> {
    static std::string convert(const QDate& date) { return date.toString(Qt::ISODate).toStdString(); }
};
template <>
struct StringMaker<QTime> {
    static std::string convert(const QTime& time) { return time.toString(Qt::ISODate).toStdString(); }
};
template <>
struct StringMaker<QDateTime> {
    static std::string convert(const QDateTime& at) { return at.toString(Qt::ISODateWithMs).toStdString(); }
};
} // namespace Catch
