// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

/**
 * The times the program itself measures, printed in the category `castellan.timing` as `name value unit`. Off unless asked
 * for with QT_LOGGING_RULES="castellan.timing.info=true"; the benches read them.
 */
Q_DECLARE_LOGGING_CATEGORY(timingLog)
