// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/HeaderCellDelegate.h"

#include "models/HeaderModel.h"
#include "views/widgets/Accessible.h"

#include <QComboBox>
#include <QLineEdit>

namespace views {

using models::HeaderModel;

QWidget* HeaderCellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    if (index.column() == HeaderModel::Format) {
        auto* box = new QComboBox(parent);
        setAccessible(box, QStringLiteral("headerFormat"), tr("Header format"));
        for (const auto format : kafka::serde::payloadFormats())
            box->addItem(kafka::serde::payloadFormatTitle(format), int(format));
        // One choice from the list is enough: no second click elsewhere.
        connect(box, &QComboBox::activated, this, [this, box] {
            auto* self = const_cast<HeaderCellDelegate*>(this);
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        return box;
    }
    auto* field = new QLineEdit(parent);
    field->setFrame(false);
    field->setMaxLength(64 << 20);
    const bool name = index.column() == HeaderModel::Name;
    setAccessible(field, name ? QStringLiteral("headerName") : QStringLiteral("headerValue"), name ? tr("Header name") : tr("Header value"));
    return field;
}

void HeaderCellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
        box->showPopup();
    } else if (auto* field = qobject_cast<QLineEdit*>(editor)) {
        field->setText(index.data(Qt::EditRole).toString());
    }
}

void HeaderCellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* box = qobject_cast<QComboBox*>(editor))
        model->setData(index, box->currentData());
    else if (const auto* field = qobject_cast<QLineEdit*>(editor); field && field->text() != index.data(Qt::EditRole).toString())
        model->setData(index, field->text());
}

} // namespace views
