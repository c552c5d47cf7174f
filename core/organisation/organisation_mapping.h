// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/organisation.h"
#include "core/storage/mapping.h"

namespace naervaer::storage {

template <>
struct Mapping<Organisation> {
    static constexpr const char* table = "organisation";
    static constexpr auto columns = std::make_tuple(column("id", &Organisation::id),
        column("name", &Organisation::name), column("country", &Organisation::country),
        column("is_demo", &Organisation::isDemo), column("created_at", &Organisation::createdAt));
};

template <>
struct Mapping<Centre> {
    static constexpr const char* table = "centre";
    static constexpr auto columns = std::tuple_cat(std::make_tuple(column("id", &Centre::id)), recordColumns(),
        std::make_tuple(column("name", &Centre::name), column("municipality_code", &Centre::municipalityCode),
            column("margin_days", &Centre::marginDays), column("duty_phone", &Centre::dutyPhone),
            column("is_active", &Centre::isActive)));
};

template <>
struct Mapping<Closure> {
    static constexpr const char* table = "centre_closure";
    static constexpr auto columns = std::tuple_cat(std::make_tuple(column("id", &Closure::id)), recordColumns(),
        std::make_tuple(column("from_on", &Closure::fromOn), column("to_on", &Closure::toOn),
            column("reason", &Closure::reason), column("is_lifted", &Closure::isLifted)));
};

template <>
struct Mapping<Helper> {
    static constexpr const char* table = "helper";
    static constexpr auto columns = std::tuple_cat(std::make_tuple(column("id", &Helper::id)), recordColumns(),
        std::make_tuple(column("name", &Helper::name), column("kind", &Helper::kind), column("role", &Helper::role),
            column("phone", &Helper::phone), column("languages", &Helper::languages),
            column("is_active", &Helper::isActive)));
};

} // namespace naervaer::storage
