// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/MaskingDialog.h"

#include "kafka/masking/Masker.h"
#include "views/delegates/StateDelegate.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/DataTable.h"
#include "views/widgets/MinimumScrollArea.h"
#include "views/widgets/NumberBox.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

using kafka::MaskRule;

namespace {

enum OnChoice { ByEnvironment, AlwaysOn, AlwaysOff };

} // namespace

MaskingDialog::MaskingDialog(const QString& connection, const kafka::Masking& masking, bool production, const QByteArray& secret, QWidget* parent)
    : QDialog(parent), m_production(production), m_secret(secret), m_rules(kafka::masking::rulesOf(masking)), m_on(new QComboBox(this))
{
    setObjectName(QStringLiteral("maskingDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Masking of messages on “%1”").arg(plain::shortened(connection, 60)));
    m_on->addItem(m_production ? tr("On, because this is production") : tr("Off, because this is not production"));
    m_on->addItem(tr("On"));
    m_on->addItem(tr("Off"));
    m_on->setCurrentIndex(!masking.on ? ByEnvironment : *masking.on ? AlwaysOn : AlwaysOff);
    auto* label = new QLabel(tr("&Masking:"), this);
    setBuddy(label, m_on, QStringLiteral("maskingOn"));
    m_save = new QPushButton(this);
    setLabel(m_save, QStringLiteral("save"), tr("&Save"));
    m_save->setDefault(true);
    auto* cancel = new QPushButton(this);
    setLabel(cancel, QStringLiteral("cancel"), tr("Cancel"));
    cancel->setAutoDefault(false);
    m_problem = plain::label({}, this);
    m_problem->setWordWrap(true);
    setAccessible(m_problem, QStringLiteral("maskProblem"), tr("What is wrong with the rule"));
    QLabel* journalled = plain::label(tr("What is changed here is written to the history of changes."), this);
    journalled->setForegroundRole(QPalette::PlaceholderText);

    auto* inside = new QWidget(this);
    auto* content = new QVBoxLayout(inside);
    content->setContentsMargins(0, 0, 0, 0);
    auto* top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_on);
    top->addStretch();
    content->addLayout(top);
    content->addWidget(buildRules(), 2);
    content->addWidget(buildRule());
    content->addWidget(m_problem);
    content->addWidget(buildSample(), 1);
    auto* scroll = new MinimumScrollArea(this);
    scroll->setContent(inside);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(journalled, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    resizeOnScreen(this, {fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 40});

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        const kafka::Masking wanted = this->masking();
        accept();
        Q_EMIT saveRequested(wanted);
    });
    showRules(0);
}

QWidget* MaskingDialog::buildRules()
{
    auto* box = new QWidget(this);
    m_table = new DataTable(QStringLiteral("maskRulesTable"), tr("Masking rules table"), box);
    m_table->setModel(&m_model);
    m_table->setFilterVisible(false);
    m_table->setDelegate(models::MaskRuleModel::Check, new StateDelegate(m_table));
    m_table->setEmptyText(tr("There is no rule: nothing is masked."), tr("Add makes one; Ready-made rules brings those for numbers of people."));
    m_table->setMinimumHeight(fontMetrics().height() * 8);
    auto* buttons = new QHBoxLayout;
    const auto button = [&](const char* name, const QString& text) {
        auto* b = new QPushButton(box);
        setLabel(b, QString::fromLatin1(name), text);
        b->setAutoDefault(false);
        buttons->addWidget(b);
        return b;
    };
    connect(button("addRule", tr("&Add")), &QPushButton::clicked, this, [this] {
        MaskRule rule;
        rule.name = tr("New rule");
        m_rules.push_back(rule);
        showRules(int(m_rules.size()) - 1);
        m_where->setFocus();
    });
    m_remove = button("removeRule", tr("&Remove"));
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const int row = current();
        if (row < 0)
            return;
        m_rules.erase(m_rules.begin() + row);
        showRules(std::min(row, int(m_rules.size()) - 1));
    });
    connect(button("readyMadeRules", tr("Ready-made ru&les")), &QPushButton::clicked, this, [this] {
        for (const MaskRule& rule : kafka::masking::readyMadeRules())
            if (std::none_of(m_rules.begin(), m_rules.end(), [&](const MaskRule& r) { return r.what == rule.what; }))
                m_rules.push_back(rule);
        showRules(int(m_rules.size()) - 1);
    });
    buttons->addStretch();
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(m_table, &DataTable::selectionChanged, this, &MaskingDialog::showRule);
    return box;
}

QWidget* MaskingDialog::buildRule()
{
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, QWidget* field, const char* name, int row, int column) {
        auto* label = new QLabel(text, box);
        setBuddy(label, field, QString::fromLatin1(name));
        grid->addWidget(label, row, column);
        grid->addWidget(field, row, column + 1);
    };
    m_name = new QLineEdit(box);
    m_what = new QComboBox(box);
    for (const auto what : {MaskRule::What::Field, MaskRule::What::Header, MaskRule::What::Key, MaskRule::What::Pattern,
                            MaskRule::What::ResidentNumber, MaskRule::What::PhoneNumber, MaskRule::What::CardNumber})
        m_what->addItem(kafka::masking::whatTitle(what), int(what));
    m_where = new QLineEdit(box);
    m_topics = new QLineEdit(box);
    m_topics->setPlaceholderText(tr("all; or names with *, comma separated"));
    m_action = new QComboBox(box);
    m_action->addItem(tr("Remove"), int(MaskRule::Action::Remove));
    m_action->addItem(tr("Mask with *"), int(MaskRule::Action::Mask));
    m_action->addItem(tr("Hash: equal values stay equal"), int(MaskRule::Action::Hash));
    m_action->setToolTip(tr("Hashes are HMAC-SHA256 with a key of this installation: they cannot be found by trying numbers elsewhere."));
    m_keepLast = new NumberBox(box);
    m_keepLast->setRange(0, 100);
    m_ruleOn = new QCheckBox(box);
    setLabel(m_ruleOn, QStringLiteral("ruleOn"), tr("Rule is &on"));
    add(tr("&Name:"), m_name, "ruleName", 0, 0);
    grid->addWidget(m_ruleOn, 0, 3);
    add(tr("&What:"), m_what, "ruleWhat", 1, 0);
    add(tr("Wh&ere:"), m_where, "ruleWhere", 1, 2);
    add(tr("A&ction:"), m_action, "ruleAction", 2, 0);
    add(tr("&Keep the last:"), m_keepLast, "ruleKeepLast", 2, 2);
    add(tr("&Topics:"), m_topics, "ruleTopics", 3, 0);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    for (QLineEdit* field : {m_name, m_where, m_topics})
        connect(field, &QLineEdit::textEdited, this, &MaskingDialog::takeRule);
    for (QComboBox* field : {m_what, m_action})
        connect(field, &QComboBox::currentIndexChanged, this, &MaskingDialog::takeRule);
    connect(m_keepLast, &NumberBox::edited, this, &MaskingDialog::takeRule);
    connect(m_ruleOn, &QCheckBox::toggled, this, &MaskingDialog::takeRule);
    return box;
}

QWidget* MaskingDialog::buildSample()
{
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    m_sample = new QPlainTextEdit(box);
    m_sample->setTabChangesFocus(true);
    m_masked = new QPlainTextEdit(box);
    m_masked->setTabChangesFocus(true);
    m_masked->setReadOnly(true);
    for (QPlainTextEdit* text : {m_sample, m_masked}) {
        text->setFont(monospaceFont());
        text->setMinimumHeight(QFontMetrics(text->font()).height() * 4);
    }
    auto* label = new QLabel(tr("Tr&y it with a value:"), box);
    setBuddy(label, m_sample, QStringLiteral("maskSample"));
    auto* out = new QLabel(tr("Masked &by the rules above:"), box);
    setBuddy(out, m_masked, QStringLiteral("maskedSample"));
    grid->addWidget(label, 0, 0);
    grid->addWidget(out, 0, 1);
    grid->addWidget(m_sample, 1, 0);
    grid->addWidget(m_masked, 1, 1);
    m_sample->setPlainText(QStringLiteral(
        "{\"name\": \"홍길동\", \"phone\": \"010-1234-5678\", \"rrn\": \"900101-1234568\", \"card\": 4111111111111111, \"total\": 12.50}"));
    connect(m_sample, &QPlainTextEdit::textChanged, this, &MaskingDialog::trySample);
    return box;
}

int MaskingDialog::current() const
{
    const QVariant key = m_table->currentKey();
    return key.isValid() && key.toInt() < int(m_rules.size()) ? key.toInt() : -1;
}

void MaskingDialog::showRules(int choose)
{
    std::vector<models::MaskRuleRow> rows;
    for (const MaskRule& rule : m_rules) {
        const auto problem = kafka::masking::problemOf(rule);
        rows.push_back({int(rows.size()), rule, problem ? problem->toString() : QString()});
    }
    m_model.setRows(std::move(rows));
    if (choose >= 0 && current() != choose)
        m_table->selectKey(choose);
    showRule();
    trySample();
}

void MaskingDialog::showRule()
{
    const int row = current();
    const MaskRule rule = row < 0 ? MaskRule() : m_rules[size_t(row)];
    m_filling = true;
    const auto setText = [](QLineEdit* field, const QString& text) {
        if (field->text() != text)
            field->setText(text);
    };
    setText(m_name, rule.name);
    setText(m_where, rule.where);
    setText(m_topics, rule.topics);
    m_what->setCurrentIndex(m_what->findData(int(rule.what)));
    m_action->setCurrentIndex(m_action->findData(int(rule.action)));
    m_keepLast->setValue(rule.keepLast);
    m_ruleOn->setChecked(rule.on);
    m_filling = false;
    for (QWidget* field : std::initializer_list<QWidget*> {m_name, m_what, m_topics, m_action, m_ruleOn, m_remove})
        field->setEnabled(row >= 0);
    m_where->setEnabled(row >= 0 && kafka::masking::hasWhere(rule.what));
    m_where->setPlaceholderText(rule.what == MaskRule::What::Field     ? tr("ssn, $.customer.phone, $.items[*].card or a column's number")
                                : rule.what == MaskRule::What::Header  ? tr("name, with *: x-user*")
                                : rule.what == MaskRule::What::Pattern ? tr("regular expression (RE2)")
                                                                       : QString());
    m_keepLast->setEnabled(row >= 0 && rule.action == MaskRule::Action::Mask);
    updateButtons();
}

void MaskingDialog::takeRule()
{
    const int row = current();
    if (m_filling || row < 0)
        return;
    MaskRule& rule = m_rules[size_t(row)];
    rule.on = m_ruleOn->isChecked();
    rule.name = m_name->text();
    rule.what = MaskRule::What(m_what->currentData().toInt());
    rule.where = kafka::masking::hasWhere(rule.what) ? m_where->text() : QString();
    rule.topics = m_topics->text();
    rule.action = MaskRule::Action(m_action->currentData().toInt());
    rule.keepLast = m_keepLast->value();
    showRules(row);
}

void MaskingDialog::updateButtons()
{
    QString wrong;
    const int row = current();
    const auto problemOf = [&](int number) {
        const auto problem = kafka::masking::problemOf(m_rules[size_t(number)]);
        return problem ? problem->toString() : m_rules[size_t(number)].name.trimmed().isEmpty() ? tr("Give the rule a name.") : QString();
    };
    if (row >= 0)
        wrong = problemOf(row);
    for (int i = 0; wrong.isEmpty() && i < int(m_rules.size()); ++i)
        if (const QString problem = problemOf(i); !problem.isEmpty())
            wrong = tr("%1: %2").arg(plain::shortened(m_rules[size_t(i)].name, 60), problem);
    if (wrong.isEmpty())
        wrong = m_keepLast->problem();
    plain::setText(m_problem, wrong);
    m_problem->setAccessibleDescription(wrong);
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, colours().error);
    m_problem->setPalette(palette);
    m_save->setEnabled(wrong.isEmpty());
}

void MaskingDialog::trySample()
{
    std::vector<MaskRule> everywhere = m_rules; // the sample is of no topic
    for (MaskRule& rule : everywhere)
        rule.topics.clear();
    kafka::RecordBatchBuilder builder;
    kafka::RecordFields fields;
    const QByteArray sample = m_sample->toPlainText().toUtf8();
    fields.value = sample;
    builder.add(QString(), fields);
    const auto batch = builder.take();
    const auto masked = kafka::masking::Masker(everywhere, m_secret).value(batch->at(0));
    m_masked->setPlainText(QString::fromUtf8(masked.shown(sample)));
}

kafka::Masking MaskingDialog::masking() const
{
    kafka::Masking masking;
    if (m_on->currentIndex() != ByEnvironment)
        masking.on = m_on->currentIndex() == AlwaysOn;
    if (m_rules != kafka::masking::readyMadeRules())
        masking.rules = m_rules;
    return masking;
}

} // namespace views
