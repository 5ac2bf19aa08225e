// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QListView;

namespace models {
class PaletteModel;
}

namespace views {

/** Ctrl+K: type part of a name, Enter goes there. Arrow keys choose while the field keeps the focus. GUI thread. */
class Palette : public QDialog
{
    Q_OBJECT
public:
    /** Does not own the model. */
    explicit Palette(models::PaletteModel* model, QWidget* parent);

    /** Empty field, over the upper part of its parent. */
    void popUp();

Q_SIGNALS:
    /** Index of the entry as given to the model. The palette has closed. */
    void chosen(int entry);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(const QModelIndex& index);
    void updateEmpty();

    models::PaletteModel* m_model;
    QLineEdit* m_field;
    QListView* m_list;
    class QLabel* m_empty;
    QString m_chosen; ///< the current row while the model changes
};

} // namespace views
