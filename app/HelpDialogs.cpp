// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/HelpDialogs.h"

#include "app/WindowActions.h"
#include "kafka/client/ClientLibrary.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/Icons.h"
#include "views/widgets/PlainText.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {

namespace {

class HelpDialogs
{
    Q_DECLARE_TR_FUNCTIONS(HelpDialogs)
};

QDialog* makeDialog(QWidget* window, const QString& title)
{
    auto* dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLayout(new QVBoxLayout);
    return dialog;
}

void addClose(QDialog* dialog)
{
    auto* close = new QPushButton(dialog);
    views::setLabel(close, QStringLiteral("close"), HelpDialogs::tr("&Close"));
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    static_cast<QVBoxLayout*>(dialog->layout())->addWidget(close, 0, Qt::AlignRight);
}

} // namespace

void showAbout(QWidget* window)
{
    QDialog* dialog = makeDialog(window, HelpDialogs::tr("About Castellan"));
    dialog->setObjectName(QStringLiteral("aboutDialog"));
    auto* layout = static_cast<QVBoxLayout*>(dialog->layout());
    auto* icon = new QLabel(dialog);
    icon->setPixmap(views::icons::application().pixmap(64, 64));
    layout->addWidget(icon, 0, Qt::AlignHCenter);
    QLabel* versions = views::plain::selectable(
        views::plain::label(HelpDialogs::tr("Castellan %1\nDesktop administrator for Apache Kafka\n\nlibrdkafka %2, Qt %3")
                                .arg(QCoreApplication::applicationVersion(), kafka::clientLibraryVersion(), QLatin1String(qVersion())),
                            dialog));
    versions->setAlignment(Qt::AlignHCenter);
    views::setAccessible(versions, QStringLiteral("versions"), HelpDialogs::tr("Versions"));
    layout->addWidget(versions);
    auto* licences = new QPlainTextEdit(dialog);
    licences->setReadOnly(true);
    views::setAccessible(licences, QStringLiteral("licences"), HelpDialogs::tr("Licences"));
    licences->setMinimumSize(460, 170);
    licences->setPlainText(
        HelpDialogs::tr("Castellan is free software under the GNU General Public License, version 3 or later. It comes without any warranty.\n\n"
                        "It is built with:\n"
                        "Qt: LGPL 3 (The Qt Company and contributors)\n"
                        "librdkafka: BSD 2-Clause (Magnus Edenhill, Confluent and contributors)\n"
                        "QCustomPlot: GPL 3 or later (Emanuel Eichhammer)\n"
                        "QScintilla: GPL 3 (Riverbank Computing)\n"
                        "tl::expected: CC0 (Sy Brand)\n"
                        "Bootstrap Icons: MIT (The Bootstrap Authors)\n\n"
                        "Apache Kafka is a trademark of The Apache Software Foundation, which has no part in this program."));
    layout->addWidget(licences, 1);
    addClose(dialog);
    dialog->open();
}

void showShortcuts(QWidget* window, const WindowActions* actions)
{
    QDialog* dialog = makeDialog(window, HelpDialogs::tr("Keyboard shortcuts"));
    dialog->setObjectName(QStringLiteral("shortcutsDialog"));
    auto* grid = new QGridLayout;
    int row = 0;
    const auto add = [&](const QString& keys, const QString& what) {
        QLabel* left = views::plain::label(keys, dialog);
        grid->addWidget(left, row, 0);
        grid->addWidget(views::plain::label(what, dialog), row++, 1);
    };
    for (const QAction* action : actions->all()) {
        if (!action->shortcut().isEmpty())
            add(action->shortcut().toString(QKeySequence::NativeText), views::withoutMnemonic(action->text()));
    }
    add(QStringLiteral("F5"), HelpDialogs::tr("Refresh page"));
    add(QStringLiteral("Ctrl+F"), HelpDialogs::tr("Filter the table"));
    add(QStringLiteral("Ctrl+C"), HelpDialogs::tr("Copy the selected rows"));
    add(QStringLiteral("F2"), HelpDialogs::tr("Navigator: edit the connection"));
    add(QStringLiteral("Del"), HelpDialogs::tr("Navigator: remove the connection"));
    grid->setHorizontalSpacing(24);
    static_cast<QVBoxLayout*>(dialog->layout())->addLayout(grid);
    addClose(dialog);
    dialog->open();
}

} // namespace app
