// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/PinnedFields.h"

#include "kafka/filter/FieldSuggestions.h"
#include "kafka/masking/Masker.h"
#include "models/RecordModel.h"
#include "views/dialogs/PinFieldDialog.h"
#include "views/widgets/Icons.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/RecordDetail.h"
#include "views/widgets/RecordTable.h"
#include "views/widgets/TopicReadings.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMenu>

namespace views {

using kafka::filter::PinnedField;

namespace {

const QString Pinned = QStringLiteral("pinned");
const QLatin1String FieldName("field");
const QLatin1String WidthName("width");
const QLatin1String BeforeName("before");

/** What a settings file says; what cannot be read stays in it and is no column. */
std::optional<PinnedField> fieldOf(const QJsonValue& entry)
{
    const auto field = PinnedField::parse(entry.toObject().value(FieldName).toString());
    return field ? std::optional(*field) : std::nullopt;
}

int indexOf(const QJsonArray& pins, const PinnedField& field)
{
    for (int i = 0; i < int(pins.size()); ++i)
        if (fieldOf(pins[i]) == field)
            return i;
    return -1;
}

QString menuText(const PinnedField& field) { return plain::shortened(field.title(), 80).replace(u'&', QStringLiteral("&&")); }

} // namespace

PinnedFields::PinnedFields(RecordTable* table, models::RecordModel* model, TopicReadings* readings, RecordDetail* detail)
    : QObject(table), m_table(table), m_model(model), m_readings(readings)
{
    connect(m_readings, &TopicReadings::changed, this, &PinnedFields::apply);
    connect(m_table, &RecordTable::columnStateChanged, this, &PinnedFields::keepPlaces);
    connect(m_table, &RecordTable::columnMenuRequested, this, &PinnedFields::fillMenu);
    detail->setPinnable(true);
    connect(detail, &RecordDetail::pinRequested, this, [this](const QString& topic, const PinnedField& field) { pin(field, topic); });
}

void PinnedFields::setTopics(const QStringList& topics)
{
    if (m_topics == topics)
        return;
    m_topics = topics;
    apply();
}

void PinnedFields::apply()
{
    std::vector<PinnedField> fields;
    QHash<QString, RecordTable::ColumnPlace> places;
    for (const QString& topic : m_topics)
        for (const auto& entry : m_readings->value(topic, Pinned).toArray()) {
            const auto field = fieldOf(entry);
            if (!field || places.contains(field->toString()))
                continue;
            fields.push_back(*field);
            const QJsonObject object = entry.toObject();
            places.insert(field->toString(), {object.value(WidthName).toInt(-1), object.value(BeforeName).toInt(-1)});
        }
    if (fields.empty() && m_model->pinned().empty())
        return;
    m_table->setPinned(fields, places);
}

void PinnedFields::pin(const PinnedField& field, const QString& topic)
{
    const QString of = m_topics.contains(topic) ? topic : m_topics.value(0);
    if (of.isEmpty())
        return;
    const auto pinned = m_model->pinned();
    if (std::find(pinned.begin(), pinned.end(), field) == pinned.end() && int(pinned.size()) >= models::RecordModel::MostPinned) {
        Q_EMIT said(tr("There are %1 pinned columns: unpin one first.").arg(pinned.size()));
        return;
    }
    QJsonArray pins = m_readings->value(of, Pinned).toArray();
    if (indexOf(pins, field) < 0) {
        pins.append(QJsonObject {{FieldName, field.toString()}});
        m_readings->setValue(of, Pinned, pins);
        apply();
        keepPlaces();
    }
    m_table->showPinned(field);
}

void PinnedFields::unpin(const PinnedField& field)
{
    for (const QString& topic : m_topics) {
        QJsonArray pins = m_readings->value(topic, Pinned).toArray();
        bool found = false;
        for (int i = indexOf(pins, field); i >= 0; i = indexOf(pins, field)) {
            pins.removeAt(i);
            found = true;
        }
        if (found)
            m_readings->setValue(topic, Pinned, pins);
    }
    apply();
    keepPlaces();
}

// A column that a person moved or widened stands so the next time.
void PinnedFields::keepPlaces()
{
    const auto places = m_table->pinnedPlaces();
    if (places.empty())
        return;
    for (const QString& topic : m_topics) {
        const QJsonArray before = m_readings->value(topic, Pinned).toArray();
        QJsonArray pins;
        QJsonArray others = before; // of another version, perhaps
        for (const auto& [name, place] : places) {
            const int at = indexOf(others, *PinnedField::parse(name));
            if (at < 0)
                continue;
            QJsonObject entry = others.takeAt(at).toObject();
            entry.insert(WidthName, place.width);
            entry.insert(BeforeName, place.before);
            pins.append(entry);
        }
        for (const auto& other : std::as_const(others))
            pins.append(other);
        if (pins != before)
            m_readings->setValue(topic, Pinned, pins);
    }
}

void PinnedFields::offerUnpin(QMenu* menu, const PinnedField& field)
{
    QAction* action = menu->addAction(icons::get(QStringLiteral("x-lg")), tr("Unpin %1").arg(menuText(field)));
    action->setObjectName(QStringLiteral("unpin"));
    connect(action, &QAction::triggered, this, [this, field] { unpin(field); });
}

void PinnedFields::fillMenu(QMenu* menu, int column)
{
    menu->addSeparator();
    QAction* add = menu->addAction(tr("&Pin a field…"));
    add->setObjectName(QStringLiteral("pinField"));
    connect(add, &QAction::triggered, this, &PinnedFields::ask);
    // That of the column clicked first; then all of them, for who has no mouse.
    if (const PinnedField* own = m_model->pinnedAt(column)) {
        offerUnpin(menu, PinnedField(*own));
        return;
    }
    for (const PinnedField& field : m_model->pinned())
        offerUnpin(menu, field);
}

void PinnedFields::ask()
{
    const int row = m_table->currentRow();
    std::vector<PinnedField> fields;
    const kafka::RecordView own = m_model->rawRecord(row);
    const auto swells = [](QByteArrayView bytes) { return kafka::masking::Masker::maySwell(bytes); };
    const bool tooMuch
        = own.isNull() || own.size() > kafka::filter::FieldReader::Beginning || (m_model->masker() && (swells(own.key()) || swells(own.value())));
    if (!tooMuch) {
        const auto masked = m_model->masked(row);
        const kafka::serde::TopicReading reading = m_model->masker() ? kafka::serde::TopicReading() : m_readings->of(own.topic());
        fields = kafka::filter::fieldsOf(masked.view(own), reading);
    }
    auto* dialog = new PinFieldDialog(fields, m_table->window());
    connect(dialog, &PinFieldDialog::pinRequested, this,
            [this, topic = own.isNull() ? QString() : own.topic()](const PinnedField& field) { pin(field, topic); });
    dialog->open();
}

} // namespace views
