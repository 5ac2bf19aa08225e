// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Masking.h"
#include "models/MaskRuleModel.h"

#include <QByteArray>
#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace views {

class DataTable;
class NumberBox;

/**
 * The rules of masking of a connection: a table of them, the fields of the chosen one below it, and a sample that is masked as one types. Rules that
 * cannot be applied are said with the place, and are not saved. Shown with open(); deletes itself. GUI thread.
 */
class MaskingDialog : public QDialog
{
    Q_OBJECT
public:
    /** `production`: what "by environment" means; `secret`: the key of hashes, for the sample. */
    MaskingDialog(const QString& connection, const kafka::Masking& masking, bool production, const QByteArray& secret, QWidget* parent = nullptr);

    kafka::Masking masking() const;

Q_SIGNALS:
    void saveRequested(const kafka::Masking& masking);

private:
    QWidget* buildRules();
    QWidget* buildRule();
    QWidget* buildSample();
    void showRules(int choose);
    void showRule();
    void takeRule();
    void trySample();
    void updateButtons();
    int current() const;

    const bool m_production;
    const QByteArray m_secret;
    std::vector<kafka::MaskRule> m_rules;
    bool m_filling = false; ///< the fields are set, not edited
    models::MaskRuleModel m_model;
    QComboBox* m_on;
    DataTable* m_table;
    QCheckBox* m_ruleOn;
    QLineEdit* m_name;
    QComboBox* m_what;
    QLineEdit* m_where;
    QLineEdit* m_topics;
    QComboBox* m_action;
    NumberBox* m_keepLast;
    QLabel* m_problem;
    QPlainTextEdit* m_sample;
    QPlainTextEdit* m_masked;
    QPushButton* m_remove;
    QPushButton* m_save;
};

} // namespace views
