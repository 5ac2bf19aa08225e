// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/Palette.h"

#include "models/PaletteModel.h"
#include "views/delegates/TextDelegate.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/Theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace views {

using models::PaletteModel;

namespace {

/** Name on the left; kind and cluster, behind the cluster's colour, on the right. */
class RowDelegate : public TextDelegate
{
public:
    using TextDelegate::TextDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QString cluster = index.data(PaletteModel::ClusterRole).toString();
        const QString kind = index.data(PaletteModel::KindRole).toString();
        const QString right = plain::shortened(cluster.isEmpty() ? kind : kind + QStringLiteral(" · ") + cluster, 50);
        QStyleOptionViewItem name = option;
        const int width = option.fontMetrics.horizontalAdvance(right) + 24;
        painter->save();
        // The row's ground goes over the whole width, the name only to where the kind begins.
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        name.rect.setRight(option.rect.right() - width);
        TextDelegate::paint(painter, name, index);
        const bool selected = option.state & QStyle::State_Selected;
        painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : colours().subtleText);
        painter->drawText(option.rect.adjusted(0, 0, -16, 0), Qt::AlignRight | Qt::AlignVCenter, right);
        if (!cluster.isEmpty())
            painter->fillRect(QRect(option.rect.right() - 9, option.rect.top() + 4, 5, option.rect.height() - 8),
                              QColor(index.data(PaletteModel::ColourRole).toString()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return TextDelegate::sizeHint(option, index) + QSize(0, 8);
    }
};

} // namespace

Palette::Palette(PaletteModel* model, QWidget* parent) : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_model(model)
{
    setAccessible(this, QStringLiteral("palette"), tr("Palette"));
    setWindowTitle(tr("Palette"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_field = new QLineEdit(this);
    setAccessible(m_field, QStringLiteral("goTo"), tr("Go to"));
    m_field->setPlaceholderText(tr("Part of the name of a topic, group, broker, page or action"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list = new QListView(this);
    setAccessible(m_list, QStringLiteral("paletteResults"), tr("Palette results"));
    m_list->setModel(model);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_empty = plain::label(tr("Nothing matches. Topics and groups of connected clusters are searched."), this);
    m_empty->setAlignment(Qt::AlignCenter);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty);

    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setQuery(text);
        m_list->setCurrentIndex(m_model->index(0, 0));
        updateEmpty();
    });
    // Entries may be replaced while it is open: Return always has a result to go to.
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_list->setCurrentIndex(m_model->index(0, 0));
        updateEmpty();
    });
    connect(m_list, &QAbstractItemView::clicked, this, &Palette::choose);
    // What is found grows while it is open: the chosen row stays chosen.
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_chosen = m_list->currentIndex().data(Qt::AccessibleTextRole).toString(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        const QModelIndexList same
            = m_model->match(m_model->index(0, 0), Qt::AccessibleTextRole, m_chosen, 1, Qt::MatchExactly | Qt::MatchCaseSensitive);
        m_list->setCurrentIndex(same.isEmpty() ? m_model->index(0, 0) : same.constFirst());
        updateEmpty();
    });
}

void Palette::popUp()
{
    m_model->setQuery({});
    m_list->setCurrentIndex(m_model->index(0, 0));
    updateEmpty();
    const QSize room = parentWidget()->size();
    resize(std::min(640, room.width() - 40), std::min(420, room.height() - 80));
    move(parentWidget()->mapToGlobal(QPoint((room.width() - width()) / 2, 48)));
    show();
    m_field->setFocus();
}

void Palette::updateEmpty()
{
    m_empty->setVisible(m_model->rowCount() == 0);
    m_list->setVisible(m_model->rowCount() > 0);
}

void Palette::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const int entry = m_model->entryOf(index.row());
    accept();
    Q_EMIT chosen(entry);
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const int rows = m_model->rowCount();
    const int row = m_list->currentIndex().row();
    const auto go = [this, rows](int to) {
        if (rows > 0)
            m_list->setCurrentIndex(m_model->index(std::clamp(to, 0, rows - 1), 0));
        return true;
    };
    switch (key->key()) {
    case Qt::Key_Down: return go(row + 1);
    case Qt::Key_Up: return go(row - 1);
    case Qt::Key_PageDown: return go(row + 10);
    case Qt::Key_PageUp: return go(row - 10);
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_list->currentIndex()); return true;
    default: return QDialog::eventFilter(watched, event);
    }
}

} // namespace views
