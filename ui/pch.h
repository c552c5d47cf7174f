// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled once for the whole of ui: what nearly every file includes. Files still name what they use.
#pragma once

#include "core/pch.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QBoxLayout>
#include <QDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QWidget>
