// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/PlanDialog.h"

#include "models/PlanModel.h"
#include "views/delegates/StateDelegate.h"
#include "views/dialogs/PlanConfirmation.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/Banner.h"
#include "views/widgets/ClusterStrip.h"
#include "views/widgets/DataTable.h"
#include "views/widgets/MinimumScrollArea.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/ProgressLine.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <optional>

namespace views {

namespace {
constexpr qint64 maxPlanAgeMs = 30'000;
}

class PlanDialog::Private
{
public:
    enum class State { Computing, Ready, Failed, Applying, Finished };

    Private(PlanDialog* dialog, const ClusterBadge& badge);
    void build();
    void buildButtons(QVBoxLayout* layout);
    void update();
    void updateButtons();
    void apply();
    void sendApply();
    void retryFailed();
    void setTitle(const QString& title);
    bool mayApply() const;
    QString summary() const;

    PlanDialog* q;
    ClusterBadge cluster;
    State state = State::Computing;
    kafka::ChangePlan plan;
    bool hasPlan = false;
    bool applyWhenFresh = false; ///< Apply was pressed on an old plan: goes on if the new one is the same
    bool planChanged = false; ///< the new plan differed: say so
    bool cancelling = false;
    bool undoable = false;
    QString notWritable;
    bool mayUnlock = false;
    std::optional<kafka::Error> lateError; ///< after finishing
    std::function<QDateTime()> clock = [] { return QDateTime::currentDateTime(); };

    models::PlanModel* model;
    QLabel* heading;
    ProgressLine* progress;
    Banner* banner;
    QVBoxLayout* formPlace;
    QPointer<QWidget> form;
    DataTable* table;
    PlanConfirmation* confirmation;
    QLabel* status;
    QPushButton* copy;
    QPushButton* retry;
    QPushButton* undo;
    QPushButton* cancel;
    QPushButton* applyButton;
};

PlanDialog::Private::Private(PlanDialog* dialog, const ClusterBadge& badge) : q(dialog), cluster(badge) { build(); }

void PlanDialog::Private::build()
{
    model = new models::PlanModel(q);
    heading = plain::label({}, q);
    QFont bold = heading->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    heading->setFont(bold);
    heading->setWordWrap(true);
    progress = new ProgressLine(q);
    banner = new Banner(q);
    table = new DataTable(QStringLiteral("planTable"), PlanDialog::tr("Plan table"), q);
    table->setFilterVisible(false);
    table->setModel(model);
    table->view()->setTextElideMode(Qt::ElideRight); // a consequence begins with what matters
    table->sortBy(-1); // the plan's own order
    table->setStretchLastColumn(true);
    auto* states = new StateDelegate(table);
    table->setDelegate(models::PlanModel::Consequence, states);
    table->setDelegate(models::PlanModel::Outcome, states);
    table->setEmptyText(PlanDialog::tr("Nothing to change."));
    confirmation = new PlanConfirmation(q);
    status = plain::selectable(plain::label({}, q));
    status->setWordWrap(true);
    setAccessible(status, QStringLiteral("planStatus"), PlanDialog::tr("Status"));
    formPlace = new QVBoxLayout;

    // Where there is little room the middle scrolls; which cluster, what, why not and the buttons are always seen.
    auto* middle = new QWidget(q);
    auto* inner = new QVBoxLayout(middle);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(8);
    inner->addLayout(formPlace);
    inner->addWidget(progress);
    inner->addWidget(table, 1);
    inner->addWidget(confirmation);
    table->setMinimumHeight(q->fontMetrics().height() * 8);
    auto* scroll = new MinimumScrollArea(q);
    scroll->setContent(middle);
    auto* layout = new QVBoxLayout(q);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(new ClusterStrip(cluster, q));
    layout->addWidget(heading);
    layout->addWidget(banner);
    layout->addWidget(scroll, 1);
    layout->addWidget(status);
    buildButtons(layout);

    QObject::connect(banner, &Banner::retryRequested, q, [this] {
        q->setComputing();
        Q_EMIT q->recomputeRequested();
    });
    QObject::connect(banner, &Banner::helpRequested, q, &PlanDialog::unlockRequested);
    QObject::connect(confirmation, &PlanConfirmation::changed, q, [this] { updateButtons(); });
}

void PlanDialog::Private::buildButtons(QVBoxLayout* layout)
{
    copy = new QPushButton(q);
    retry = new QPushButton(q);
    undo = new QPushButton(q);
    cancel = new QPushButton(q);
    applyButton = new QPushButton(q);
    setLabel(copy, QStringLiteral("copyAsCommand"), PlanDialog::tr("Copy as co&mmand"));
    copy->setToolTip(PlanDialog::tr("The kafka-*.sh line that does the same"));
    setLabel(retry, QStringLiteral("retryFailed"), PlanDialog::tr("&Retry failed"));
    setLabel(undo, QStringLiteral("undo"), PlanDialog::tr("&Undo…"));
    setLabel(cancel, QStringLiteral("cancel"), PlanDialog::tr("&Cancel"));
    applyButton->setObjectName(QStringLiteral("apply")); // updateButtons() names it
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(copy);
    buttons->addStretch(1);
    for (QPushButton* button : {retry, undo, cancel, applyButton})
        buttons->addWidget(button);
    // No default button: a held Enter that opened the dialog must not apply it.
    for (QPushButton* button : {copy, retry, undo, cancel, applyButton}) {
        button->setAutoDefault(false);
        button->setDefault(false);
    }
    // Its place stays when it goes: the second click of a double click must not hit Close.
    QSizePolicy place = applyButton->sizePolicy();
    place.setRetainSizeWhenHidden(true);
    applyButton->setSizePolicy(place);
    layout->addLayout(buttons);
    QObject::connect(applyButton, &QPushButton::clicked, q, [this] { apply(); });
    QObject::connect(retry, &QPushButton::clicked, q, [this] { retryFailed(); });
    QObject::connect(undo, &QPushButton::clicked, q, [this] {
        if (state == State::Finished && undoable) {
            undoable = false; // once
            updateButtons();
            Q_EMIT q->undoRequested();
        }
    });
    QObject::connect(cancel, &QPushButton::clicked, q, [this] { q->reject(); });
    QObject::connect(copy, &QPushButton::clicked, q, [this] {
        QGuiApplication::clipboard()->setText(plan.command);
        plain::setText(status, PlanDialog::tr("Copied: the same change as a command."));
        status->show();
    });
}

void PlanDialog::Private::setTitle(const QString& title)
{
    plain::setText(heading, title);
    q->setWindowTitle(plain::visible(PlanDialog::tr("%1 \u2014 %2").arg(title, cluster.name)));
}

bool PlanDialog::Private::mayApply() const
{
    return state == State::Ready && hasPlan && notWritable.isEmpty() && plan.applicable() && confirmation->isConfirmed();
}

void PlanDialog::Private::apply()
{
    if (!mayApply())
        return;
    if (!plan.computedAt.isValid() || plan.computedAt.msecsTo(clock()) > maxPlanAgeMs) {
        q->setComputing();
        applyWhenFresh = true;
        Q_EMIT q->recomputeRequested();
        return;
    }
    sendApply();
}

void PlanDialog::Private::sendApply()
{
    std::vector<int> rows;
    for (int i = 0; i < int(plan.rows.size()); ++i)
        if (const auto mark = plan.rows[size_t(i)].mark; mark == kafka::PlanRow::Mark::Change || mark == kafka::PlanRow::Mark::Warning)
            rows.push_back(i);
    q->setApplying(); // before the signal: a second click finds the button disabled
    Q_EMIT q->applyRequested(rows);
}

void PlanDialog::Private::retryFailed()
{
    const auto failed = model->rowsIn(kafka::RowOutcome::State::Failed);
    if (state != State::Finished || failed.empty() || !notWritable.isEmpty())
        return;
    q->setApplying();
    Q_EMIT q->retryRequested(failed);
}

QString PlanDialog::Private::summary() const
{
    using kafka::RowOutcome;
    QStringList parts;
    const auto count = [&](RowOutcome::State s, const QString& text) {
        if (const auto n = model->rowsIn(s).size(); n > 0)
            parts << text.arg(n);
    };
    count(RowOutcome::State::Done, PlanDialog::tr("%1 done"));
    count(RowOutcome::State::Failed, PlanDialog::tr("%1 failed"));
    count(RowOutcome::State::Unknown, PlanDialog::tr("%1 with unknown outcome"));
    count(RowOutcome::State::Skipped, PlanDialog::tr("%1 not sent"));
    return parts.join(PlanDialog::tr(", "));
}

void PlanDialog::Private::update()
{
    const bool busy = state == State::Computing || state == State::Applying;
    const bool editable = state == State::Computing || state == State::Ready || state == State::Failed;
    progress->setRunning(busy);
    if (form)
        form->setEnabled(editable);
    table->setEnabled(state != State::Computing && state != State::Failed);
    table->setLoading(state == State::Computing);
    table->view()->setColumnHidden(models::PlanModel::Outcome, editable);
    confirmation->setLocked(!editable);
    confirmation->setVisible(hasPlan && editable);
    copy->setVisible(!hasPlan || !plan.command.isEmpty());

    QString text;
    if (state == State::Computing)
        text = PlanDialog::tr("Working out the plan…");
    else if (state == State::Ready && planChanged)
        text = PlanDialog::tr("The cluster has changed since: this is the new plan. Check it and confirm again.");
    else if (state == State::Applying)
        text = cancelling ? PlanDialog::tr("Cancelling: what was sent already may still happen; it is read back.") : PlanDialog::tr("Applying…");
    else if (state == State::Finished)
        text = summary();
    plain::setText(status, text);
    status->setAccessibleDescription(text);
    status->setVisible(!text.isEmpty());

    if (state != State::Failed) {
        if (state == State::Finished && lateError)
            banner->showMessage(Banner::Kind::Error, errorSentence(*lateError), errorDetails(*lateError)); // nothing to try again
        else if (!notWritable.isEmpty() && state != State::Finished)
            banner->showMessage(Banner::Kind::Warning, notWritable);
        else if (hasPlan && editable && !plan.refusal.isEmpty())
            banner->showMessage(Banner::Kind::Error, plan.refusal);
        else if (hasPlan && editable && !plan.missing.isEmpty())
            banner->showMessage(Banner::Kind::Info, plan.missing);
        else
            banner->dismiss();
    }
    banner->setHelp(mayUnlock && !notWritable.isEmpty() ? PlanDialog::tr("Un&lock for 10 minutes") : QString());
    updateButtons();
}

void PlanDialog::Private::updateButtons()
{
    const bool before = state == State::Computing || state == State::Ready || state == State::Failed;
    const QString verb = plan.applyLabel.isEmpty() ? PlanDialog::tr("Apply") : plan.applyLabel;
    const int seconds = before ? confirmation->secondsLeft() : 0;
    setAccessible(applyButton, QStringLiteral("apply"), verb); // without the seconds: a name that changes would be read out each time
    applyButton->setText(seconds > 0 ? PlanDialog::tr("%1 (%2)").arg(verb).arg(seconds) : verb);
    applyButton->setVisible(state != State::Finished);
    applyButton->setEnabled(mayApply());
    copy->setEnabled(hasPlan && !plan.command.isEmpty() && state != State::Computing);
    retry->setVisible(state == State::Finished && !model->rowsIn(kafka::RowOutcome::State::Failed).empty());
    retry->setEnabled(notWritable.isEmpty());
    undo->setVisible(state == State::Finished && undoable);
    setLabel(cancel, QStringLiteral("cancel"), state == State::Finished ? PlanDialog::tr("&Close") : PlanDialog::tr("&Cancel"));
    cancel->setEnabled(!(state == State::Applying && cancelling));
}

PlanDialog::PlanDialog(const ClusterBadge& cluster, QWidget* parent) : QDialog(parent), d(std::make_unique<Private>(this, cluster))
{
    setObjectName(QStringLiteral("planDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setSizeGripEnabled(true);
    resizeOnScreen(this, {fontMetrics().averageCharWidth() * 165, fontMetrics().height() * 44}); // a consequence is a sentence
    d->setTitle(tr("Plan"));
    d->update();
}

PlanDialog::~PlanDialog() = default;

void PlanDialog::setHeading(const QString& title) { d->setTitle(title); }

void PlanDialog::setForm(QWidget* form)
{
    delete d->form;
    d->form = form;
    d->formPlace->addWidget(form);
    form->show();
    form->setFocus();
    d->update();
}

void PlanDialog::setComputing()
{
    if (d->state == Private::State::Applying || d->state == Private::State::Finished)
        return; // what is applied stays shown
    d->state = Private::State::Computing;
    d->applyWhenFresh = false;
    d->planChanged = false;
    d->update();
}

void PlanDialog::setPlan(const kafka::ChangePlan& plan)
{
    if (d->state == Private::State::Applying || d->state == Private::State::Finished)
        return; // an answer that came too late: what is applied stays shown
    kafka::ChangePlan sameTime = plan;
    sameTime.computedAt = d->plan.computedAt;
    const bool same = d->hasPlan && sameTime == d->plan;
    const bool goOn = d->applyWhenFresh && same;
    // A plan that nobody here asked for: the cluster changed while the person was confirming. Evidence may follow.
    const bool confirming = d->state == Private::State::Ready && d->plan.applicable() && d->plan.level > kafka::ConfirmationLevel::PlanAndApply;
    const bool unasked = confirming && (plan.rows != d->plan.rows || plan.refusal != d->plan.refusal || plan.level != d->plan.level);
    d->planChanged = (d->applyWhenFresh && !same) || unasked;
    d->applyWhenFresh = false;
    d->plan = plan;
    d->hasPlan = true;
    d->state = Private::State::Ready;
    d->model->setPlan(plan);
    if (!same)
        d->table->fitColumns();
    d->confirmation->setPlan(plan);
    if (d->planChanged)
        d->confirmation->reset();
    if (!plan.title.isEmpty())
        d->setTitle(plan.title);
    d->update();
    if (goOn && d->mayApply())
        d->sendApply();
}

void PlanDialog::setPlanError(const kafka::Error& error)
{
    if (d->state == Private::State::Finished) { // Undo cannot be offered after all
        d->lateError = error;
        d->update();
        return;
    }
    const bool refused = d->state == Private::State::Applying;
    d->state = Private::State::Failed;
    d->applyWhenFresh = false;
    d->banner->showError(refused ? tr("Not applied") : tr("The plan could not be worked out"), error);
    d->update();
}

void PlanDialog::setNotWritable(const QString& why, bool mayUnlock)
{
    d->notWritable = why;
    d->mayUnlock = mayUnlock;
    d->update();
}

const kafka::ChangePlan& PlanDialog::plan() const { return d->plan; }

void PlanDialog::setApplying()
{
    d->state = Private::State::Applying;
    d->cancelling = false;
    d->update();
}

void PlanDialog::setRowOutcome(int row, const kafka::RowOutcome& outcome)
{
    d->model->setOutcome(row, outcome);
    if (d->state == Private::State::Finished)
        d->update(); // what was written is still watched: the summary and Retry failed follow
}

void PlanDialog::setFinished(bool undoable)
{
    d->state = Private::State::Finished;
    d->undoable = undoable;
    d->table->view()->resizeColumnToContents(models::PlanModel::Outcome);
    d->update();
    d->cancel->setFocus();
}

void PlanDialog::setClock(std::function<QDateTime()> clock) { d->clock = std::move(clock); }

void PlanDialog::closeEvent(QCloseEvent* event)
{
    if (d->state == Private::State::Applying) {
        event->ignore();
        reject();
        return;
    }
    QDialog::closeEvent(event);
}

void PlanDialog::reject()
{
    if (d->state == Private::State::Applying) {
        if (!d->cancelling) {
            d->cancelling = true;
            d->update();
            Q_EMIT cancelRequested();
        }
        return;
    }
    if (d->state == Private::State::Computing)
        Q_EMIT cancelRequested();
    QDialog::reject();
}

void PlanDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        // Enter presses the focused button, once per real key press; nothing else in the dialog reacts to it.
        auto* button = qobject_cast<QPushButton*>(focusWidget());
        if (button && !event->isAutoRepeat())
            button->click();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace views
