// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/CompareDialog.h"

#include "models/Formats.h"
#include "models/SortFilterModel.h"
#include "views/delegates/TextDelegate.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/DataTable.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/Theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QThreadPool>
#include <QVBoxLayout>

namespace views {

using kafka::compare::Aspect;
using kafka::compare::Comparison;
using kafka::compare::Difference;
using kafka::compare::Side;
using models::CompareModel;

namespace {

/** Cells of rows that differ lie on a ground; sign and word say the same. */
class CompareDelegate : public TextDelegate
{
public:
    using TextDelegate::TextDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        TextDelegate::initStyleOption(option, index);
        switch (Difference(index.data(CompareModel::DifferenceRole).toInt())) {
        case Difference::None: break;
        case Difference::Changed: option->backgroundBrush = colours().warnGround; break;
        case Difference::Writing:
        case Difference::Order: option->backgroundBrush = colours().infoGround; break;
        case Difference::OnlyLeft:
        case Difference::OnlyRight: option->backgroundBrush = colours().errorGround; break;
        }
    }
};

QPushButton* button(QWidget* parent, const char* name, const QString& label, const QString& tip)
{
    auto* b = new QPushButton(parent);
    setLabel(b, QString::fromLatin1(name), label);
    b->setToolTip(tip);
    b->setAutoDefault(false);
    return b;
}

} // namespace

// The rules have seen nothing of what a charset makes of the bytes.
Side CompareSource::masked() const
{
    if (!masker)
        return own;
    const auto made = masker->record(own.record);
    return {made.view(own.record), made.batch ? made.batch : own.batch, {}};
}

QString CompareSource::place() const
{
    const QString text = kafka::compare::placeText(own.record);
    return cluster.isEmpty() ? text : QStringLiteral("%1 · %2").arg(cluster, text);
}

CompareDialog::CompareDialog(Sources sources, QWidget* parent)
    : QDialog(parent), m_sources(std::move(sources)), m_places(plain::selectable(plain::label({}, this))),
      m_summary(plain::selectable(plain::label({}, this))), m_found(plain::label({}, this)),
      m_table(new DataTable(QStringLiteral("compareTable"), tr("Differences table"), this))
{
    setObjectName(QStringLiteral("compareDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare two messages"));
    build();
    auto* next = new QShortcut(QKeySequence(Qt::Key_F7), this);
    auto* previous = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F7), this);
    connect(next, &QShortcut::activated, this, [this] { go(1); });
    connect(previous, &QShortcut::activated, this, [this] { go(-1); });
}

CompareDialog::~CompareDialog() { cancel(); }

void CompareDialog::build()
{
    for (QLabel* label : {m_places, m_summary})
        label->setWordWrap(true);
    setAccessible(m_places, QStringLiteral("comparePlaces"), tr("Compared messages"));
    setAccessible(m_summary, QStringLiteral("compareSummary"), tr("Comparison"));
    QFont bold = m_summary->font();
    bold.setBold(true);
    m_summary->setFont(bold);
    setAccessible(m_found, QStringLiteral("compareFound"), tr("Difference shown"));
    m_table->setModel(&m_model);
    m_table->setFilterName(tr("Filter differences"));
    m_table->setFilterScope(this);
    auto* texts = new CompareDelegate(m_table);
    texts->setMonospace(true);
    for (const int column : {CompareModel::Where, CompareModel::Left, CompareModel::Right})
        m_table->setDelegate(column, texts);
    m_table->setDelegate(CompareModel::Kind, new CompareDelegate(m_table));
    m_table->setEmptyText(tr("There is nothing different here."));
    connect(m_table, &DataTable::selectionChanged, this, [this] { go(0); });

    m_stop = button(this, "cancelCompare", tr("Cancel"), tr("Stops comparing"));
    auto* close = button(this, "close", tr("&Close"), {});
    connect(m_stop, &QPushButton::clicked, this, [this] {
        cancel();
        Comparison none;
        none.cancelled = true;
        showFound(none);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* last = new QHBoxLayout;
    last->addWidget(m_found, 1);
    last->addWidget(m_stop);
    last->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_places);
    layout->addWidget(m_summary);
    layout->addWidget(buildTools());
    layout->addWidget(m_table, 1);
    layout->addLayout(last);
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 36);
}

QWidget* CompareDialog::buildTools()
{
    auto* tools = new QWidget(this);
    m_previous = button(tools, "previousDifference", tr("&Previous difference"), tr("Shift+F7"));
    m_next = button(tools, "nextDifference", tr("&Next difference"), tr("F7"));
    m_swap = button(tools, "swapSides", tr("S&wap"), tr("Left becomes right"));
    m_copy = button(tools, "copyDifferences", tr("Copy as &text"), tr("All that is compared, as lines of text"));
    m_as = new QComboBox(tools);
    m_as->addItem(tr("Fields"), int(Aspect::Fields));
    m_as->addItem(tr("Lines"), int(Aspect::Lines));
    m_as->setToolTip(tr("Fields are found by name, whatever their order; lines are those of the text, indented anew"));
    m_asLabel = new QLabel(tr("&JSON as:"), tools);
    setBuddy(m_asLabel, m_as, QStringLiteral("compareAs"));
    m_only = new QCheckBox(tools);
    setLabel(m_only, QStringLiteral("onlyDifferences"), tr("Only &differences"));
    auto* row = new FlowLayout(tools);
    for (QWidget* w : std::initializer_list<QWidget*> {m_previous, m_next, m_asLabel, m_as, m_only, m_swap, m_copy})
        row->addWidget(w);
    connect(m_previous, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
    connect(m_as, &QComboBox::currentIndexChanged, this, &CompareDialog::applyPredicate);
    connect(m_only, &QCheckBox::toggled, this, &CompareDialog::applyPredicate);
    connect(m_copy, &QPushButton::clicked, this, &CompareDialog::copyText);
    connect(m_swap, &QPushButton::clicked, this, [this] {
        m_swapped = !m_swapped;
        compare();
    });
    return tools;
}

void CompareDialog::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled.reset();
}

void CompareDialog::compare()
{
    cancel();
    CompareSource left;
    CompareSource right;
    if (!m_sources(left, right)) {
        reject();
        return;
    }
    if (m_swapped)
        std::swap(left, right);
    m_left = left.place();
    m_right = right.place();
    QString places = tr("Left: %1\nRight: %2").arg(m_left, m_right);
    if (left.masker || right.masker)
        places += QLatin1Char('\n') + tr("Masked messages are compared as they are shown: what a rule hides may differ unseen.");
    plain::setText(m_places, places);
    m_places->setAccessibleDescription(places);
    m_model.setPlaces(m_left, m_right);
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    showComparing(true);
    QThreadPool::globalInstance()->start([self = QPointer(this), left, right, cancelled = m_cancelled, zone = models::formats::zone()] {
        auto found = std::make_shared<Comparison>();
        found->cancelled = *cancelled;
        if (!found->cancelled)
            *found = kafka::compare::compareRecords(left.masked(), right.masked(), zone, cancelled.get());
        // The application object outlives the pool's work; only there may the pointer be looked at.
        QMetaObject::invokeMethod(
            qApp,
            [self, found, cancelled] {
                if (!self || self->m_cancelled != cancelled)
                    return; // closed, cancelled, or compared anew
                self->m_cancelled.reset();
                self->showFound(*found);
            },
            Qt::QueuedConnection);
    });
}

void CompareDialog::showComparing(bool comparing)
{
    m_table->setLoading(comparing);
    m_stop->setEnabled(comparing);
    if (!comparing)
        return;
    plain::setText(m_summary, tr("Comparing…"));
    m_model.clear();
    for (QWidget* w : std::initializer_list<QWidget*> {m_previous, m_next, m_copy, m_as})
        w->setEnabled(false);
}

void CompareDialog::showFound(const Comparison& found)
{
    m_comparison = found;
    showComparing(false);
    const QString summary = found.cancelled ? tr("The comparison was cancelled.") : found.summary();
    plain::setText(m_summary, summary);
    m_summary->setAccessibleDescription(summary);
    m_model.setComparison(found);
    m_copy->setEnabled(!found.cancelled);
    m_as->setEnabled(found.json);
    m_asLabel->setVisible(found.json);
    m_as->setVisible(found.json);
    applyPredicate();
    m_table->fitColumns();
    Q_EMIT compared();
}

Aspect CompareDialog::aspect() const { return Aspect(m_as->currentData().toInt()); }

void CompareDialog::applyPredicate()
{
    m_table->proxy()->setPredicate([this, only = m_only->isChecked(), aspect = aspect()](int number) {
        const kafka::compare::Row& row = m_model.row(number).row;
        return (row.aspect == Aspect::Both || row.aspect == aspect) && (!only || row.note || CompareModel::isDifference(row));
    });
    go(0);
}

// To the next row that differs, as the table shows them; 0 = says only where it is.
void CompareDialog::go(int step)
{
    const auto* rows = m_table->proxy();
    std::vector<int> places;
    for (int i = 0; i < rows->rowCount(); ++i)
        if (CompareModel::isDifference(m_model.row(rows->mapToSource(rows->index(i, 0)).row()).row))
            places.push_back(i);
    m_previous->setEnabled(!places.empty());
    m_next->setEnabled(!places.empty());
    const int current = m_table->view()->currentIndex().row();
    auto it = std::lower_bound(places.begin(), places.end(), current); // of no row: the first
    if (step > 0)
        it = std::upper_bound(places.begin(), places.end(), current);
    else if (step < 0)
        it = it == places.begin() ? places.end() : it - 1;
    if (step != 0 && it == places.end() && !places.empty())
        it = step > 0 ? places.begin() : places.end() - 1; // goes round
    const bool there = it != places.end() && (step != 0 || *it == current);
    const QString said
        = places.empty() ? QString()
          : there ? tr("Difference %1 of %2").arg(models::formats::number(it - places.begin() + 1), models::formats::number(qint64(places.size())))
          : places.size() == 1 ? tr("1 difference")
                               : tr("%1 differences").arg(models::formats::number(qint64(places.size())));
    if (step != 0 && there)
        m_table->selectKey(rows->index(*it, 0).data(CompareModel::KeyRole)); // comes here again
    plain::setText(m_found, said);
    m_found->setAccessibleDescription(said);
}

void CompareDialog::copyText() { QGuiApplication::clipboard()->setText(kafka::compare::plainText(m_comparison, m_left, m_right, aspect())); }

} // namespace views
