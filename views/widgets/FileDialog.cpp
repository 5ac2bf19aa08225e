// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/FileDialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileIconProvider>

namespace views {

namespace {

/** Icons and types by name and kind only. */
class NamesOnly : public QFileIconProvider
{
public:
    using QFileIconProvider::icon;
    QIcon icon(const QFileInfo& info) const override { return icon(info.isDir() ? Folder : File); }
    QString type(const QFileInfo& info) const override
    {
        if (info.isDir())
            return QCoreApplication::translate("QAbstractFileIconProvider", "Folder"); // Qt's own word
        return info.suffix();
    }
};

} // namespace

QFileDialog* makeFileDialog(QWidget* parent, const QString& title)
{
    static NamesOnly names; // a dialog's model may ask it until the very end
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setIconProvider(&names);
    return dialog;
}

} // namespace views
