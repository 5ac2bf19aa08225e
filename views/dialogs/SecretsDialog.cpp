// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/SecretsDialog.h"

#include "views/widgets/Accessible.h"
#include "views/widgets/PlainText.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

SecretsDialog::SecretsDialog(const ClusterBadge& cluster, const QStringList& properties, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("secretsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Secrets of “%1”").arg(plain::shortened(cluster.name, 60)));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new ClusterStrip(cluster, this));
    QLabel* why = plain::label(tr("Secrets are never saved. Type them to connect; they are kept in memory until the program ends."), this);
    why->setWordWrap(true);
    layout->addWidget(why);
    auto* form = new QFormLayout;
    layout->addLayout(form);

    auto* connectButton = new QPushButton(this);
    QList<QLineEdit*> fields;
    for (const QString& property : properties) {
        auto* field = new QLineEdit(this);
        field->setEchoMode(QLineEdit::Password);
        setAccessible(field, QStringLiteral("secret_") + property, property);
        form->addRow(plain::label(property, this), field);
        fields.append(field);
    }
    const auto allFilled = [fields] { return std::all_of(fields.begin(), fields.end(), [](const QLineEdit* f) { return !f->text().isEmpty(); }); };
    for (QLineEdit* field : fields)
        connect(field, &QLineEdit::textChanged, this, [connectButton, allFilled] { connectButton->setEnabled(allFilled()); });

    setLabel(connectButton, QStringLiteral("connect"), tr("&Connect"));
    connectButton->setDefault(true);
    connectButton->setEnabled(false);
    auto* cancel = new QPushButton(this);
    setLabel(cancel, QStringLiteral("cancel"), tr("Cancel"));
    cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(connectButton);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(connectButton, &QPushButton::clicked, this, [this, properties, fields] {
        QHash<QString, QString> values;
        for (int i = 0; i < properties.size(); ++i)
            values.insert(properties.at(i), fields.at(i)->text());
        accept();
        Q_EMIT entered(values);
    });
}

} // namespace views
