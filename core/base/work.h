// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>

namespace naervaer {

/// What takes time, given by a service for a thread of its own: a function of values that it owns, which ends early
/// when it is asked to. The register must stay open until it is done.
template <typename Outcome> using Work = std::function<Outcome(std::stop_token)>;

} // namespace naervaer
