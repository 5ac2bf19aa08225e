// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;

namespace views {

class PayloadEditor;

/** Asks for a key and how its producer chose the partition, and says which one that is. Shown with open(); GUI thread; deletes itself. */
class KeyLookupDialog : public QDialog
{
    Q_OBJECT
public:
    /** A way to choose: its name, and the partition it gives a key. */
    struct Chooser
    {
        QString name;
        std::function<qint32(const QByteArray& key)> partition;
    };
    KeyLookupDialog(const QString& topic, int partitions, const std::vector<Chooser>& choosers, QWidget* parent = nullptr);
    /** Begins with this key and chooser. */
    void setKey(const QByteArray& key, int chooser);

Q_SIGNALS:
    void lookupRequested(const QByteArray& key, int chooser, qint32 partition);

private:
    void update();

    const std::vector<Chooser> m_choosers;
    const int m_partitions;
    PayloadEditor* m_key;
    QComboBox* m_chooser;
    QLabel* m_partition;
    QPushButton* m_find;
};

} // namespace views
