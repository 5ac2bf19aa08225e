// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The filter line of the messages page: what is typed, what is wrong with it, what it says of the chosen message.
#include "views/pages/MessagesPage.h"

#include "models/ClockText.h"
#include "models/Formats.h"
#include "models/RecordModel.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/FilterAsker.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/RecordTable.h"
#include "views/widgets/SeekFields.h"
#include "views/widgets/Theme.h"
#include "views/widgets/TopicReadings.h"

#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace views {

namespace {

constexpr qint64 TestedAtOnce = 256 << 10; ///< bytes; a larger message is judged on another thread

QDateTime timeOf(const kafka::CountedFrom& from) { return QDateTime::fromMSecsSinceEpoch(from.time, Qt::UTC); }

/** What a filter said of a message: a script may quote any part of it. */
QString said(const models::RecordModel& model, const QStringList& topics, const QString& problem)
{
    const auto& masker = model.masker();
    if (masker && std::any_of(topics.begin(), topics.end(), [&](const QString& topic) { return masker->appliesTo(topic); }))
        return QCoreApplication::translate("Masking", "(hidden while messages are masked)");
    return problem;
}

} // namespace

// What can be typed, as examples that can be taken over.
QToolButton* MessagesPage::buildFilterHelp(QWidget* parent)
{
    const std::pair<const char*, QString> examples[] = {
        {"timeout", tr("anywhere, as it stands")},
        {"value contains \"timeout\"i", tr("upper and lower case alike")},
        {"$.order.total > 100", tr("a field of a JSON value, exact numbers")},
        {"$.items[*].id = 7 and not $.state = \"PAID\"", tr("one of the elements; and, or, not, ( )")},
        {"key = \"customer-17\"", tr("the whole key")},
        {"value matches /order-\\d+/i", tr("regular expression (RE2)")},
        {"header \"trace-id\" contains \"4bf9\"", tr("value of a header")},
        {"tombstone or value is empty", tr("null value beside a key; or no bytes")},
        {"partition = 3 and offset >= 1000", tr("place")},
        {"time >= \"2026-01-31 12:00\"", tr("time of the record")},
        {"time > -2h", tr("counts back from now")},
        {"value size > 1000", tr("bytes")},
        {"value contains x\"00ff\"", tr("bytes in hex")},
        {"js: json.order.paid < json.order.total", tr("JavaScript: one field against another")},
        {"js: const n = json?.items?.length; return n > 3 || key === null", tr("JavaScript with return")},
    };
    const QString script = tr(
        "JavaScript sees topic, partition, offset, offsetText, timestamp, key, value, json, keyBytes, valueBytes, headers and header(name). Numbers "
        "beyond 2^53 are rounded in json; value is exact. Regular expressions are better written as value matches /…/: JavaScript may give "
        "up a difficult one. What a script remembers lasts one reading.");
    auto* help = new QToolButton(parent);
    help->setText(QStringLiteral("?"));
    setAccessible(help, QStringLiteral("filterHelp"), tr("Filter examples"));
    help->setToolTip(tr("What can be typed into the filter, with examples"));
    help->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(help);
    menu->setObjectName(QStringLiteral("filterExamples"));
    menu->setToolTipsVisible(true);
    for (const auto& [text, meaning] : examples) {
        const QString line = QString::fromUtf8(text);
        QAction* example = menu->addAction(QString(line).replace(QLatin1Char('&'), QLatin1String("&&")) + QLatin1Char('\t') + meaning);
        if (line.startsWith(QLatin1String("js:")))
            example->setToolTip(plain::toolTip(script));
        connect(example, &QAction::triggered, this, [this, line] {
            m_filter->setText(line);
            m_filter->setFocus(Qt::OtherFocusReason);
        });
    }
    menu->addSeparator();
    QAction* bytes = menu->addAction(tr("Filters look at the bytes as they were sent, also where they are shown masked"));
    bytes->setEnabled(false);
    help->setMenu(menu);
    return help;
}

kafka::filter::Parsed<kafka::RecordFilter> MessagesPage::filter() const { return filter(m_fields->countedFrom()); }

kafka::filter::Parsed<kafka::RecordFilter> MessagesPage::filter(const kafka::CountedFrom& from) const
{
    auto wanted = kafka::filter::recordFilter(m_filter->text(), kafka::serde::Charset(m_readings->of(m_topic).charset), models::formats::zone(),
                                              timeOf(from));
    if (wanted)
        if (const QString problem = m_asker->problemOf(*wanted); !problem.isEmpty())
            return tl::unexpected(kafka::filter::ParseError {-1, problem});
    return wanted;
}

std::vector<kafka::RelativeTime> MessagesPage::relativeInFilter(const kafka::CountedFrom& from) const
{
    return kafka::filter::relativeTimesOfLine(m_filter->text(), models::formats::zone(), timeOf(from));
}

void MessagesPage::narrow()
{
    if (const auto wanted = filter())
        Q_EMIT filterRequested(*wanted);
    updateEmpty();
}

void MessagesPage::checkFilter()
{
    m_tested.clear();
    const auto wanted = filter();
    m_filterWrong = !wanted;
    m_asker->forgetTest();
    QString note = wanted ? QString() : wanted.error().toString();
    if (const QString& undecided = m_model->filterProblem(); wanted && !undecided.isEmpty() && *wanted == m_model->filter())
        note = tr("Messages that the filter could not decide about are shown. The first: %1").arg(said(*m_model, topicsShown(), undecided));
    const bool problem = !note.isEmpty();
    if (const kafka::CountedFrom from = m_fields->countedFrom(); !problem && !relativeInFilter(from).empty()) {
        m_fields->wantClock();
        note = (QStringList {models::clocks::meant({relativeInFilter(from), from})} + models::clocks::warnings(from)).join(QLatin1Char('\n'));
    }
    if (note.isEmpty() && kafka::filter::isNearlyExpression(m_filter->text()))
        note = tr("Looked for as it stands, as one text. Conditions are written so: value contains \"a\" and not value contains \"b\"");
    showFilterNote(note, problem);
    m_testFilter->setEnabled(wanted && !wanted->isEmpty() && !m_chosen.isNull());
    updateButtons();
}

void MessagesPage::testFilter()
{
    const auto wanted = filter();
    const kafka::RecordView record = m_chosen;
    if (!wanted || wanted->isEmpty() || record.isNull() || record.kind() != kafka::RecordKind::Record)
        return;
    m_tested = m_chosenKey;
    if (wanted->matcher->isSlow() || record.size() > TestedAtOnce) {
        showFilterNote(tr("The filter is being tested…"), false);
        m_asker->test(*wanted, record, m_chosenBatch);
        return;
    }
    QString problem;
    const kafka::Match match = wanted->matcher->match(record, problem);
    showTested(match, problem);
}

// Typing a filter that does not match it takes its row away: it stays the one that is tested.
void MessagesPage::choose()
{
    const int row = m_table->currentRow();
    const kafka::RecordView record = m_model->rawRecord(row); // filters judge the bytes as they are
    if (record.isNull())
        return;
    m_chosen = record;
    m_chosenBatch = m_model->rawBatch(row);
    m_chosenKey = m_model->index(row, 0).data(models::RecordModel::KeyRole);
}

void MessagesPage::showTested(kafka::Match match, const QString& problem)
{
    switch (match) {
    case kafka::Match::Yes: showFilterNote(tr("The filter matches the selected message."), false); break;
    case kafka::Match::No:
        showFilterNote(m_model->rawRecord(m_table->currentRow()).isNull()
                           ? tr("The filter does not match the message selected last: partition %1, offset %2.")
                                 .arg(m_chosen.partition())
                                 .arg(models::formats::number(m_chosen.offset()))
                           : tr("The filter does not match the selected message."),
                       false);
        break;
    case kafka::Match::Error:
        showFilterNote(tr("The filter failed at the selected message: %1").arg(said(*m_model, topicsShown(), problem)), true);
        break;
    }
}

void MessagesPage::showFilterNote(const QString& note, bool problem)
{
    QString text = note;
    if (const auto& masker = m_model->masker()) // it may quote the message
        for (const QString& topic : topicsShown())
            text = masker->text(topic, text);
    plain::setText(m_filterNote, text);
    m_filterNote->setAccessibleDescription(text);
    m_filterNote->setVisible(!text.isEmpty());
    QPalette colours = palette();
    if (problem)
        colours.setColor(QPalette::WindowText, views::colours().error);
    m_filterNote->setPalette(colours);
}

} // namespace views
