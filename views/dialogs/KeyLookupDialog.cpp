// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/KeyLookupDialog.h"

#include "views/widgets/Accessible.h"
#include "views/widgets/PayloadEditor.h"
#include "views/widgets/PlainText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

KeyLookupDialog::KeyLookupDialog(const QString& topic, int partitions, const std::vector<Chooser>& choosers, QWidget* parent)
    : QDialog(parent), m_choosers(choosers), m_partitions(partitions)
{
    setObjectName(QStringLiteral("keyLookupDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find a key in “%1”").arg(plain::shortened(topic, 60)));
    QLabel* why = plain::label(tr("Records with a key lie in the partition that their producer computed from it: only that one is read."), this);
    why->setWordWrap(true);
    m_key = new PayloadEditor(tr("&Key:"), QStringLiteral("lookupKey"), tr("Key format"), this);
    m_chooser = new QComboBox(this);
    for (const Chooser& chooser : m_choosers)
        m_chooser->addItem(chooser.name);
    auto* label = new QLabel(tr("&Partitioner:"), this);
    setBuddy(label, m_chooser, QStringLiteral("partitioner"));
    m_partition = plain::label({}, this);
    m_partition->setWordWrap(true);
    setAccessible(m_partition, QStringLiteral("keyPartition"), tr("Partition of the key"));
    m_find = new QPushButton(this);
    setLabel(m_find, QStringLiteral("findKey"), tr("&Find"));
    m_find->setDefault(true);
    auto* cancel = new QPushButton(this);
    setLabel(cancel, QStringLiteral("cancel"), tr("Cancel"));
    cancel->setAutoDefault(false);

    auto* chooser = new QHBoxLayout;
    chooser->addWidget(label);
    chooser->addWidget(m_chooser, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_find);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(why);
    layout->addWidget(m_key, 1);
    layout->addLayout(chooser);
    layout->addWidget(m_partition);
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 18);

    connect(m_key, &PayloadEditor::edited, this, &KeyLookupDialog::update);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, &KeyLookupDialog::update);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_find, &QPushButton::clicked, this, [this] {
        m_key->commit();
        const auto key = m_key->bytes();
        if (!key || key->isNull())
            return;
        const int index = m_chooser->currentIndex();
        const qint32 partition = m_choosers.at(size_t(index)).partition(*key);
        accept();
        Q_EMIT lookupRequested(*key, index, partition);
    });
    update();
}

void KeyLookupDialog::setKey(const QByteArray& key, int chooser)
{
    m_chooser->setCurrentIndex(chooser);
    if (!key.isNull())
        m_key->setBytes(key);
    m_key->edit()->setFocus();
    update();
}

void KeyLookupDialog::update()
{
    const auto key = m_key->bytes();
    QString text;
    if (!key)
        text = m_key->problem();
    else if (key->isNull())
        text = tr("Records without a key lie in any partition: use the filter “key is null”.");
    else
        text = tr("Partition %1 (the topic has %2).").arg(m_choosers.at(size_t(m_chooser->currentIndex())).partition(*key)).arg(m_partitions);
    plain::setText(m_partition, text);
    m_partition->setAccessibleDescription(text);
    m_find->setEnabled(key && !key->isNull());
}

} // namespace views
