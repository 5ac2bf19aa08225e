// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace app::language {

/** Codes of the languages there are: "en", "ko". */
QStringList available();
/** The language's own name: "English", "한국어". */
QString nameOf(const QString& code);
/** What the desktop asks for, if we have it; else "en". */
QString ofSystem();
/** Installs translations and number formats of the language. Windows made after it speak it; call it before making one. */
void install(const QString& code);
QString current();

} // namespace app::language
