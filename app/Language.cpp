// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace app::language {

namespace {

QString g_current = QStringLiteral("en");

struct Translators
{
    QTranslator qt;
    QTranslator own;
};

Translators& translators()
{
    static Translators both;
    return both;
}

} // namespace

QStringList available() { return {QStringLiteral("en"), QStringLiteral("ko")}; }

QString nameOf(const QString& code) { return code == QLatin1String("ko") ? QStringLiteral("한국어") : QStringLiteral("English"); }

QString ofSystem()
{
    for (const QString& language : QLocale::system().uiLanguages()) {
        for (const QString& code : available()) {
            if (language == code || language.startsWith(code + QLatin1Char('-')))
                return code;
        }
    }
    return QStringLiteral("en");
}

void install(const QString& code)
{
    g_current = available().contains(code) ? code : QStringLiteral("en");
    auto& [qt, own] = translators();
    QCoreApplication::removeTranslator(&own);
    QCoreApplication::removeTranslator(&qt);
    // Numbers and dates in the language's way, in the desktop's country where that fits.
    const QLocale system = QLocale::system();
    const QLocale wanted(g_current);
    QLocale::setDefault(system.language() == wanted.language() ? system : wanted);
    if (g_current == QLatin1String("en"))
        return; // the sources are English, and Qt's own texts are
    if (qt.load(QStringLiteral("qtbase_") + g_current, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt);
    if (own.load(QStringLiteral(":/i18n/castellan_") + g_current))
        QCoreApplication::installTranslator(&own);
}

QString current() { return g_current; }

} // namespace app::language
