// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/PageFrame.h"

namespace models {
class ApiModel;
class FeatureModel;
} // namespace models

namespace views {

class DataTable;

/** The requests that a broker knows with their versions, and its features. GUI thread; owned by its controller. */
class ApiVersionsPage : public PageFrame
{
    Q_OBJECT
public:
    ApiVersionsPage(models::ApiModel* apis, models::FeatureModel* features, QWidget* parent = nullptr);

    DataTable* apisTable() const { return m_apis; }
    DataTable* featuresTable() const { return m_features; }
    void setLoading(bool loading);
    /** Why nothing is known of them; empty = it is. */
    void setProblem(const QString& why);

private:
    DataTable* m_apis;
    DataTable* m_features;
};

} // namespace views
