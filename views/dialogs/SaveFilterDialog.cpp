// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/SaveFilterDialog.h"

#include "views/widgets/Accessible.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/Theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

using kafka::filter::SavedFilter;

SaveFilterDialog::SaveFilterDialog(const QString& line, const QString& topic, const std::vector<SavedFilter>& known, QWidget* parent)
    : QDialog(parent), m_line(line), m_topic(topic), m_known(known), m_name(new QLineEdit(this)), m_ofTopic(new QCheckBox(this)),
      m_note(plain::label({}, this)), m_save(new QPushButton(this))
{
    setObjectName(QStringLiteral("saveFilterDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Save filter"));
    QLabel* what = plain::selectable(plain::label({}, this));
    what->setWordWrap(true);
    plain::setText(what, plain::shortened(line, 1000));
    setAccessible(what, QStringLiteral("filterToSave"), tr("Filter to save"));
    m_name->setMaxLength(SavedFilter::LongestName);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    auto* label = new QLabel(tr("&Name:"), this);
    setBuddy(label, m_name, QStringLiteral("filterName"));
    setLabel(m_ofTopic, QStringLiteral("filterOfTopic"), tr("&First in the list of this topic"));
    plain::setToolTip(m_ofTopic, topic);
    m_ofTopic->setEnabled(!topic.isEmpty());
    // It was made for this topic before: that stays unless it is unticked.
    const auto same = std::find_if(known.begin(), known.end(), [&](const SavedFilter& f) { return f.line == line; });
    if (same != known.end()) {
        m_name->setText(same->name);
        m_ofTopic->setChecked(!topic.isEmpty() && same->topic == topic);
    }
    m_note->setWordWrap(true);
    setAccessible(m_note, QStringLiteral("saveFilterNote"), tr("Note"));
    setLabel(m_save, QStringLiteral("saveFilter"), tr("&Save"));
    m_save->setDefault(true);
    auto* cancel = new QPushButton(this);
    setLabel(cancel, QStringLiteral("cancel"), tr("Cancel"));
    cancel->setAutoDefault(false);
    auto* form = new QFormLayout;
    form->addRow(label, m_name);
    form->addRow({}, m_ofTopic);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addStretch();
    layout->addLayout(buttons);
    m_name->setFocus();
    m_name->selectAll();

    connect(m_name, &QLineEdit::textChanged, this, &SaveFilterDialog::update);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (const SavedFilter* before = kafka::filter::findSaved(m_known, m_name->text().trimmed()); before && before->line != m_line)
            askReplace(*before);
        else
            save();
    });
    update();
}

void SaveFilterDialog::update()
{
    const QString name = m_name->text().trimmed();
    const SavedFilter* before = kafka::filter::findSaved(m_known, name);
    QString note;
    if (name.isEmpty())
        note = tr("A name is missing.");
    else if (before && before->line != m_line)
        note = tr("There is a filter of this name: %1").arg(plain::shortened(before->line, 200));
    plain::setText(m_note, note);
    m_note->setAccessibleDescription(note);
    QPalette colours = palette();
    if (before)
        colours.setColor(QPalette::WindowText, views::colours().warn);
    m_note->setPalette(colours);
    m_save->setEnabled(!name.isEmpty());
}

void SaveFilterDialog::askReplace(const SavedFilter& before)
{
    auto* box = new QMessageBox(QMessageBox::Question, tr("Replace filter"),
                                tr("Replace the saved filter “%1”?\n\nNow: %2\nThen: %3")
                                    .arg(plain::shortened(before.name, 100), plain::shortened(before.line, 200), plain::shortened(m_line, 200)),
                                QMessageBox::NoButton, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* yes = box->addButton(tr("&Replace"), QMessageBox::DestructiveRole);
    nameAfterLabel(yes, QStringLiteral("replaceFilter"));
    QPushButton* no = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    nameAfterLabel(no, QStringLiteral("cancel"));
    box->setDefaultButton(no);
    connect(yes, &QAbstractButton::clicked, this, &SaveFilterDialog::save);
    box->open();
}

void SaveFilterDialog::save()
{
    SavedFilter filter;
    if (const SavedFilter* before = kafka::filter::findSaved(m_known, m_name->text().trimmed()))
        filter = *before; // with what a newer version keeps of it
    filter.name = m_name->text().trimmed();
    filter.line = m_line;
    filter.topic = m_ofTopic->isChecked() ? m_topic : QString();
    Q_EMIT saveRequested(filter);
    accept();
}

} // namespace views
