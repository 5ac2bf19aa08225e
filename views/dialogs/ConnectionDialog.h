// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Error.h"
#include "kafka/values/Profile.h"
#include "views/dialogs/PropertiesEditor.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace views {

class Banner;
class ProgressLine;

/** What the dialog must know of the world around it. */
struct ConnectionRules
{
    PropertyRules properties;
    /** True when every server of the text is this machine: development is then proposed. */
    std::function<bool(const QString& bootstrapServers)> isLoopback;
    QStringList colours; ///< "#rrggbb" to choose from
    /** True when another connection than that of the id has the name. */
    std::function<bool(const QString& name, const QString& profileId)> isTaken;
};

/**
 * Makes or edits a connection: name, servers, colour, environment (must be chosen), read-only, properties with their
 * verdict. Test says what happened, without closing. Emits what the person wants with the profile as it stands; whoever
 * owns it tests, saves and connects. open() it. GUI thread.
 */
class ConnectionDialog : public QDialog
{
    Q_OBJECT
public:
    ConnectionDialog(ConnectionRules rules, QWidget* parent = nullptr);

    /** A new connection: read-only, no environment chosen, this colour. */
    void setNew(const QString& colour);
    void setProfile(const kafka::Profile& profile);
    /** The profile as the fields say. */
    kafka::Profile profile() const;
    /** True when it may be saved: everything is filled in and nothing is refused. */
    bool isAcceptable() const;

    /** A test runs: Test connection becomes Cancel test. */
    void setTesting();
    void setTestSucceeded(const QString& what);
    void setTestFailed(const kafka::Error& error);
    /** Saving failed: stays open and says why. */
    void setProblem(const QString& problem);

Q_SIGNALS:
    void testRequested(const kafka::Profile& profile);
    void testCancelled();
    void saveRequested(const kafka::Profile& profile);
    void connectRequested(const kafka::Profile& profile);

private:
    void build();
    QWidget* buildColours();
    void buildButtons();
    void update();
    void showMasking();
    void endTest();
    QString nameProblem() const;
    QString serversProblem() const;
    void setHint(QLabel* label, const QString& problem, bool touched);

    ConnectionRules m_rules;
    QString m_id;
    kafka::Masking m_masking; ///< not edited here
    std::optional<bool> m_wasMasked; ///< before anything was changed; nullopt = a new connection
    bool m_environmentTouched = false;
    bool m_nameTouched = false;
    bool m_serversTouched = false;
    bool m_testing = false;
    QLineEdit* m_name;
    QLabel* m_nameHint;
    QLineEdit* m_servers;
    QLabel* m_serversHint;
    QButtonGroup* m_colours;
    QComboBox* m_environment;
    QLabel* m_environmentHint;
    QLabel* m_maskingNote;
    QCheckBox* m_readOnly;
    PropertiesEditor* m_properties;
    Banner* m_result;
    ProgressLine* m_progress;
    QPushButton* m_test;
    QPushButton* m_save;
    QPushButton* m_connect;
};

/** Why the text is no list of servers ("host:port, host:port"); empty = it is one. */
QString bootstrapProblem(const QString& servers);

} // namespace views
