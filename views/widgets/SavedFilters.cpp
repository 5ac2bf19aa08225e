// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/SavedFilters.h"

#include "views/delegates/TextDelegate.h"
#include "views/dialogs/SaveFilterDialog.h"
#include "views/dialogs/SavedFiltersDialog.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/Icons.h"
#include "views/widgets/PlainText.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStandardItemModel>

namespace views {

using kafka::filter::SavedFilter;

namespace {

constexpr int NameShown = 40;
constexpr int LineShown = 60;
constexpr int LineRole = Qt::UserRole;

/** Finds by name, puts the filter into the field. */
class FilterCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;

    QString pathFromIndex(const QModelIndex& index) const override { return index.data(LineRole).toString(); }
    QStringList splitPath(const QString& path) const override { return {path}; }
};

QString menuText(const QString& text, int limit) { return plain::shortened(text, limit).replace(QLatin1Char('&'), QLatin1String("&&")); }

} // namespace

SavedFilters::SavedFilters(QLineEdit* field, QWidget* parent) : QToolButton(parent), m_field(field), m_completions(new QStandardItemModel(this))
{
    setText(tr("Saved"));
    setAccessible(this, QStringLiteral("savedFilters"), tr("Saved filters"));
    setToolTip(tr("Saved filters: choose, save, rename, delete (Alt+Down in the filter)"));
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("savedFiltersMenu"));
    menu->setToolTipsVisible(true);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &SavedFilters::fillMenu);

    auto* completer = new FilterCompleter(this);
    completer->setModel(m_completions);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(12);
    completer->popup()->setItemDelegate(new TextDelegate(completer->popup()));
    completer->popup()->setAccessibleName(tr("Saved filters"));
    m_field->setCompleter(completer);
    m_field->installEventFilter(this);
}

void SavedFilters::setTopic(const QString& topic)
{
    m_topic = topic;
    setFilters(m_filters);
}

void SavedFilters::setFilters(const std::vector<SavedFilter>& filters)
{
    m_filters = kafka::filter::inOrderFor(m_topic, filters);
    m_completions->clear();
    for (const SavedFilter& filter : m_filters) {
        auto* item = new QStandardItem(filter.name);
        item->setData(plain::toolTip(filter.line), Qt::ToolTipRole);
        item->setData(filter.line, LineRole);
        m_completions->appendRow(item);
    }
}

void SavedFilters::use(const QString& line)
{
    m_field->setText(line);
    m_field->setFocus(Qt::OtherFocusReason);
}

void SavedFilters::addTo(QMenu* menu, const SavedFilter& filter)
{
    const QString problem = kafka::filter::problemOf(filter);
    QAction* action = menu->addAction(menuText(filter.name, NameShown) + QLatin1Char('\t')
                                      + menuText(problem.isEmpty() ? filter.line : tr("cannot be read: %1").arg(problem), LineShown));
    if (!problem.isEmpty())
        action->setIcon(icons::get(QStringLiteral("exclamation-triangle-fill")));
    action->setToolTip(plain::toolTip(problem.isEmpty() ? filter.line : filter.line + QLatin1Char('\n') + problem));
    connect(action, &QAction::triggered, this, [this, line = filter.line] { use(line); });
}

void SavedFilters::fillMenu()
{
    Q_EMIT listWanted();
    QMenu* list = menu();
    list->clear();
    QAction* keep = list->addAction(tr("&Save this filter…"), this, &SavedFilters::askSave);
    keep->setEnabled(!m_field->text().trimmed().isEmpty());
    QAction* all = list->addAction(tr("&Rename or delete…"), this, &SavedFilters::manage);
    all->setEnabled(!m_filters.empty());
    // Those of other topics are one step further away; a hundred in a menu help nobody.
    constexpr int most = 30;
    QMenu* others = nullptr;
    int part = -1;
    int shown = 0;
    for (const SavedFilter& filter : m_filters) {
        const int its = filter.topic.isEmpty() ? 1 : filter.topic == m_topic ? 0 : 2;
        if (its != part && its < 2)
            list->addSeparator();
        if (its == 2 && !others) {
            list->addSeparator();
            others = list->addMenu(tr("Of &other topics"));
            others->setToolTipsVisible(true);
            shown = 0;
        }
        part = its;
        if (shown < most)
            addTo(others ? others : list, filter);
        else if (shown == most)
            (others ? others : list)->addAction(tr("&All of them…"), this, &SavedFilters::manage);
        ++shown;
    }
}

void SavedFilters::askSave()
{
    auto* dialog = new SaveFilterDialog(m_field->text().trimmed(), m_topic, m_filters, window());
    connect(dialog, &SaveFilterDialog::saveRequested, this, &SavedFilters::saveRequested);
    dialog->open();
}

void SavedFilters::manage()
{
    auto* dialog = new SavedFiltersDialog(window());
    dialog->setFilters(m_filters);
    connect(dialog, &SavedFiltersDialog::useRequested, this, &SavedFilters::use);
    connect(dialog, &SavedFiltersDialog::renameRequested, this, [this, dialog](const QString& from, const QString& to) {
        Q_EMIT renameRequested(from, to);
        dialog->setFilters(m_filters);
    });
    connect(dialog, &SavedFiltersDialog::removeRequested, this, [this, dialog](const QString& name) {
        Q_EMIT removeRequested(name);
        dialog->setFilters(m_filters);
    });
    dialog->open();
}

bool SavedFilters::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier) {
            menu()->popup(mapToGlobal(QPoint(0, height())));
            return true;
        }
    }
    return QToolButton::eventFilter(watched, event);
}

} // namespace views
