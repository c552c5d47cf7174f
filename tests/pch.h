// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pch.h"
#include "tests/support/catch.h"
