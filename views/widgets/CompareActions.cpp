// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/CompareActions.h"

#include "models/RecordModel.h"
#include "views/dialogs/CompareDialog.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/RecordTable.h"

#include <QMenu>

namespace views {

using kafka::compare::Side;

namespace {

/** The one message of the program that waits for another to be compared with, as it was read. Its table must be there: that knows what of it may be shown. */
struct Pinned
{
    QPointer<CompareActions> from;
    Side side;
};

Pinned& pinned()
{
    static Pinned one;
    if (!one.from)
        one.side = {}; // lets go of its batch
    return one;
}

bool isMessage(const kafka::RecordView& record) { return !record.isNull() && record.kind() == kafka::RecordKind::Record; }

/** As the page around the widget names it; see PageFrame::setCluster. */
QString clusterOf(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (const QString name = widget->property("cluster").toString(); !name.isEmpty())
            return name;
    return {};
}

} // namespace

CompareActions::CompareActions(RecordTable* table, models::RecordModel* model, CharsetOf charset)
    : QObject(table), m_table(table), m_model(model), m_charset(std::move(charset))
{
    connect(table, &RecordTable::contextMenuRequested, this, &CompareActions::fillMenu);
    connect(model, &models::RecordModel::maskerChanged, this, &CompareActions::maskerChanged);
}

CompareActions::~CompareActions()
{
    if (pinned().from == this)
        pinned() = {};
}

// Rows move while a menu is open.
QVariant CompareActions::keyOf(int row) const { return m_model->index(row, 0).data(models::RecordModel::KeyRole); }

Side CompareActions::side(int row) const
{
    const kafka::RecordView record = m_model->rawRecord(row);
    return {record, m_model->rawBatch(row), record.isNull() ? QString() : m_charset(record.topic())};
}

void CompareActions::pin(int row)
{
    if (!isMessage(m_model->rawRecord(row)))
        return;
    pinned() = {this, side(row)};
    Q_EMIT said(tr("Pinned: %1. Choose another message, here or in another tab, and Compare with the pinned one in its menu.")
                    .arg(kafka::compare::placeText(pinned().side.record)));
}

void CompareActions::compareRows(int left, int right)
{
    if (isMessage(m_model->rawRecord(left)) && isMessage(m_model->rawRecord(right)))
        open(side(left), this, side(right));
}

void CompareActions::compareWithPinned(int row)
{
    const Pinned one = pinned();
    if (one.from && isMessage(m_model->rawRecord(row)))
        open(one.side, one.from, side(row));
}

void CompareActions::open(const Side& left, QPointer<CompareActions> leftOf, const Side& right)
{
    auto* dialog = new CompareDialog(
        [left, right, leftOf, rightOf = QPointer<CompareActions>(this)](CompareSource& l, CompareSource& r) {
            if (!leftOf || !rightOf)
                return false;
            l = leftOf->source(left);
            r = rightOf->source(right);
            return true;
        },
        m_table->window());
    connect(leftOf, &CompareActions::maskerChanged, dialog, &CompareDialog::compare);
    // What a tab shows unmasked is promised for as long as it is there. Hidden, not only deleted later: at once.
    connect(leftOf, &QObject::destroyed, dialog, &CompareDialog::reject);
    connect(this, &QObject::destroyed, dialog, &CompareDialog::reject);
    if (leftOf != this)
        connect(this, &CompareActions::maskerChanged, dialog, &CompareDialog::compare);
    dialog->show();
    dialog->compare();
}

CompareSource CompareActions::source(const Side& side) const { return {side, m_model->masker(), clusterOf(m_table)}; }

void CompareActions::fillMenu(QMenu* menu)
{
    const int row = m_table->currentRow();
    if (!isMessage(m_model->rawRecord(row)))
        return;
    QMenu* compare = menu->addMenu(tr("Co&mpare"));
    compare->setObjectName(QStringLiteral("compareMenu"));
    const QList<int> rows = m_table->selectedRows();
    QAction* two = compare->addAction(tr("The &two selected messages…"));
    two->setObjectName(QStringLiteral("compareSelected"));
    two->setEnabled(rows.size() == 2 && isMessage(m_model->rawRecord(rows.value(0))) && isMessage(m_model->rawRecord(rows.value(1))));
    connect(two, &QAction::triggered, this,
            [this, left = keyOf(rows.value(0)), right = keyOf(rows.value(1))] { compareRows(m_model->rowOfKey(left), m_model->rowOfKey(right)); });
    QAction* remember = compare->addAction(tr("&Pin this message, to compare another one with it"));
    remember->setObjectName(QStringLiteral("pinMessage"));
    connect(remember, &QAction::triggered, this, [this, key = keyOf(row)] { pin(m_model->rowOfKey(key)); });
    const bool waiting = pinned().from;
    const QString name
        = waiting ? plain::shortened(kafka::compare::placeText(pinned().side.record), 80).replace(u'&', QStringLiteral("&&")) : QString();
    QAction* with = compare->addAction(waiting ? tr("&With the pinned one: %1…").arg(name) : tr("&With the pinned one (none is pinned)"));
    with->setObjectName(QStringLiteral("compareWithPinned"));
    with->setEnabled(waiting);
    connect(with, &QAction::triggered, this, [this, key = keyOf(row)] { compareWithPinned(m_model->rowOfKey(key)); });
}

} // namespace views
