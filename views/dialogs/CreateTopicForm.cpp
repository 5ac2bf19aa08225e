// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/CreateTopicForm.h"

#include "views/widgets/Accessible.h"
#include "views/widgets/Icons.h"
#include "views/widgets/NumberBox.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/Theme.h"

#include <QCompleter>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QTimer>

namespace views {

namespace {

/** Edits a cell with a line edit that completes setting names (column 0). */
class NameDelegate : public QStyledItemDelegate
{
public:
    NameDelegate(QCompleter* completer, QObject* parent) : QStyledItemDelegate(parent), m_completer(completer) { }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        auto* edit = new QLineEdit(parent);
        edit->setFrame(false);
        const bool name = index.column() == 0;
        setAccessible(edit, name ? QStringLiteral("settingName") : QStringLiteral("settingValue"),
                      name ? CreateTopicForm::tr("Setting name") : CreateTopicForm::tr("Setting value"));
        if (name) {
            auto* completer = new QCompleter(m_completer->model(), edit);
            completer->setFilterMode(Qt::MatchContains);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            edit->setCompleter(completer);
        }
        return edit;
    }

private:
    QCompleter* m_completer;
};

NumberBox* brokerDefaultSpin(QWidget* parent)
{
    auto* spin = new NumberBox(parent);
    spin->setRange(-1, 1'000'000);
    spin->setValue(-1);
    spin->setSpecialValueText(CreateTopicForm::tr("−1 (the broker's default)"));
    return spin;
}

} // namespace

CreateTopicForm::CreateTopicForm(QWidget* parent)
    : QWidget(parent), m_name(new QLineEdit(this)), m_partitions(brokerDefaultSpin(this)), m_replication(brokerDefaultSpin(this)),
      m_settings(new QTableWidget(0, 2, this)), m_remove(new QPushButton(this)), m_completer(new QCompleter(new QStringListModel(this), this)),
      m_delay(new QTimer(this))
{
    setObjectName(QStringLiteral("createTopicForm"));
    for (QLabel*& label : m_problems) {
        label = plain::selectable(plain::label({}, this));
        label->setWordWrap(true);
        QPalette p = label->palette();
        p.setColor(QPalette::WindowText, colours().error);
        label->setPalette(p);
        label->hide();
    }
    m_replication->setMaximum(1000);
    m_name->setPlaceholderText(tr("for example orders"));
    buildSettings();

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(4);
    const auto row = [&](int at, const QString& text, QWidget* field, const QString& objectName, Field problem) {
        auto* label = new QLabel(text, this);
        setBuddy(label, field, objectName);
        layout->addWidget(label, at, 0, field == m_settings ? Qt::AlignTop : Qt::Alignment());
        layout->addWidget(field, at, 1);
        layout->addWidget(m_problems[int(problem)], at + 1, 1);
    };
    row(0, tr("Topic &name"), m_name, QStringLiteral("topicName"), Field::Name);
    row(2, tr("&Partitions"), m_partitions, QStringLiteral("partitions"), Field::Partitions);
    row(4, tr("&Replication factor"), m_replication, QStringLiteral("replicationFactor"), Field::ReplicationFactor);
    row(6, tr("&Settings"), m_settings, QStringLiteral("topicSettingsTable"), Field::Settings);
    setAccessible(m_settings, QStringLiteral("topicSettingsTable"), tr("Topic settings table"));
    layout->addWidget(m_remove, 8, 1, Qt::AlignLeft);
    layout->setColumnStretch(1, 1);

    m_delay->setSingleShot(true);
    m_delay->setInterval(300);
    connect(m_delay, &QTimer::timeout, this, &CreateTopicForm::changed);
    connect(m_name, &QLineEdit::textChanged, this, &CreateTopicForm::edit);
    for (NumberBox* spin : {m_partitions, m_replication})
        connect(spin, &NumberBox::edited, this, &CreateTopicForm::edit);
    connect(m_settings, &QTableWidget::cellChanged, this, [this] {
        keepEmptyRow();
        edit();
    });
    setFocusProxy(m_name);
}

void CreateTopicForm::buildSettings()
{
    m_settings->setHorizontalHeaderLabels({tr("Setting"), tr("Value")});
    m_settings->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_settings->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_settings->horizontalHeader()->setHighlightSections(false);
    m_settings->verticalHeader()->hide();
    m_settings->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_settings->setSelectionMode(QAbstractItemView::SingleSelection);
    m_settings->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_settings->setItemDelegate(new NameDelegate(m_completer, m_settings));
    m_settings->setTabKeyNavigation(false);
    m_settings->setFixedHeight(m_settings->fontMetrics().height() * 9); // four settings; more scroll
    setLabel(m_remove, QStringLiteral("removeSetting"), tr("Remo&ve setting"));
    m_remove->setAutoDefault(false);
    m_remove->setIcon(icons::get(QStringLiteral("x-lg")));
    connect(m_remove, &QPushButton::clicked, this, &CreateTopicForm::removeRow);
    addRow();
}

void CreateTopicForm::addRow(const QString& name, const QString& value)
{
    const QSignalBlocker quiet(m_settings);
    const int row = m_settings->rowCount();
    m_settings->insertRow(row);
    m_settings->setItem(row, 0, new QTableWidgetItem(name));
    m_settings->setItem(row, 1, new QTableWidgetItem(value));
}

void CreateTopicForm::removeRow()
{
    const int row = m_settings->currentRow();
    if (row < 0)
        return;
    m_settings->removeRow(row);
    keepEmptyRow();
    edit();
}

QString CreateTopicForm::problem() const
{
    if (!m_partitions->problem().isEmpty())
        return tr("Partitions: %1").arg(m_partitions->problem());
    return m_replication->problem().isEmpty() ? QString() : tr("Replication factor: %1").arg(m_replication->problem());
}

void CreateTopicForm::showNumberProblem()
{
    if (!m_partitions->problem().isEmpty())
        showProblem(Field::Partitions, m_partitions->problem());
    else if (!m_replication->problem().isEmpty())
        showProblem(Field::ReplicationFactor, m_replication->problem());
}

void CreateTopicForm::edit()
{
    showNumberProblem();
    m_delay->start();
    Q_EMIT edited();
}

/** There is always an empty row to type the next setting into. */
void CreateTopicForm::keepEmptyRow()
{
    const int last = m_settings->rowCount() - 1;
    if (last < 0 || !cell(last, 0).isEmpty() || !cell(last, 1).isEmpty())
        addRow();
    const QSignalBlocker quiet(m_settings);
    for (int row = 0; row < m_settings->rowCount(); ++row) {
        const QString standard = m_defaults.value(cell(row, 0));
        m_settings->item(row, 1)->setToolTip(standard.isEmpty() ? QString() : plain::toolTip(tr("Default: %1").arg(standard)));
    }
}

QString CreateTopicForm::cell(int row, int column) const
{
    const QTableWidgetItem* item = m_settings->item(row, column);
    return item ? item->text().trimmed() : QString();
}

kafka::CreateTopicRequest CreateTopicForm::request() const
{
    kafka::CreateTopicRequest request;
    request.name = m_name->text().trimmed();
    request.partitions = m_partitions->value();
    request.replicationFactor = qint16(m_replication->value());
    for (int row = 0; row < m_settings->rowCount(); ++row) {
        if (!cell(row, 0).isEmpty() || !cell(row, 1).isEmpty())
            request.configs.push_back({cell(row, 0), cell(row, 1)});
    }
    return request;
}

void CreateTopicForm::setKnownSettings(const std::vector<kafka::ConfigEntry>& settings)
{
    QStringList names;
    m_defaults.clear();
    for (const auto& entry : settings) {
        if (entry.readOnly)
            continue;
        names << entry.name;
        m_defaults.insert(entry.name, entry.value.value_or(QString()));
    }
    qobject_cast<QStringListModel*>(m_completer->model())->setStringList(names);
    keepEmptyRow();
}

QLabel* CreateTopicForm::problemLabel(Field field) const { return m_problems[int(field)]; }

QString CreateTopicForm::problemText(Field field) const { return problemLabel(field)->isHidden() ? QString() : problemLabel(field)->text(); }

void CreateTopicForm::clearProblems()
{
    for (QLabel* label : m_problems)
        label->hide();
    const QSignalBlocker quiet(m_settings);
    for (int row = 0; row < m_settings->rowCount(); ++row)
        m_settings->item(row, 0)->setData(Qt::DecorationRole, {});
}

void CreateTopicForm::showProblem(Field field, const QString& text, const QString& setting)
{
    clearProblems();
    QLabel* label = problemLabel(field);
    plain::setText(label, text);
    label->setVisible(!text.isEmpty());
    QWidget* const fields[] = {m_name, m_partitions, m_replication, m_settings};
    for (QWidget* w : fields)
        w->setAccessibleDescription({});
    fields[int(field)]->setAccessibleDescription(text);
    if (field != Field::Settings)
        return;
    const QSignalBlocker quiet(m_settings);
    for (int row = 0; row < m_settings->rowCount(); ++row) {
        if (!setting.isEmpty() && cell(row, 0) == setting)
            m_settings->item(row, 0)->setIcon(
                QIcon(icons::pixmap(QStringLiteral("exclamation-octagon-fill"), colours().error, QSize(16, 16), devicePixelRatioF())));
    }
}

} // namespace views
