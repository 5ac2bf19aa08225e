// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Saved filters beside the filter's field: by mouse, by keys, as completions.
#include "views/widgets/SavedFilters.h"
#include "models/SavedFilterModel.h"
#include "tests/views/MessagesPageTest.h"
#include "views/dialogs/SaveFilterDialog.h"
#include "views/dialogs/SavedFiltersDialog.h"
#include "views/widgets/DataTable.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QCompleter>
#include <QMessageBox>

using kafka::filter::SavedFilter;
using views::SavedFilters;

namespace {

class SavedFiltersTest : public MessagesPageTest
{
protected:
    void SetUp() override
    {
        MessagesPageTest::SetUp();
        show();
        field = named<QLineEdit>(&page, "Filter messages");
        saved = page.findChild<SavedFilters*>();
        // As the store does it.
        QObject::connect(saved, &SavedFilters::saveRequested, saved, [this](const SavedFilter& filter) {
            std::erase_if(kept, [&](const SavedFilter& f) { return f.name == filter.name; });
            kept.push_back(filter);
            saved->setFilters(kept);
        });
        QObject::connect(saved, &SavedFilters::removeRequested, saved, [this](const QString& name) {
            std::erase_if(kept, [&](const SavedFilter& f) { return f.name == name; });
            saved->setFilters(kept);
        });
        QObject::connect(saved, &SavedFilters::renameRequested, saved, [this](const QString& from, const QString& to) {
            for (SavedFilter& filter : kept)
                if (filter.name == from)
                    filter.name = to;
            saved->setFilters(kept);
        });
        saved->setFilters(kept);
    }
    /** Texts of the menu as it is now, without what stands behind the tab. */
    QStringList menuNow()
    {
        Q_EMIT saved->menu()->aboutToShow();
        QStringList texts;
        for (const QAction* action : saved->menu()->actions())
            if (!action->isSeparator())
                texts << action->text().section(QLatin1Char('\t'), 0, 0).remove(QLatin1Char('&'));
        return texts;
    }
    QAction* entry(const char* text)
    {
        for (QAction* action : saved->menu()->actions())
            if (action->text().remove(QLatin1Char('&')).startsWith(QString::fromUtf8(text)))
                return action;
        return nullptr;
    }
    template <typename D> D* dialog()
    {
        D* found = nullptr;
        EXPECT_TRUE(QTest::qWaitFor([&] {
            found = page.findChild<D*>();
            return found && found->isVisible();
        }));
        return found;
    }
    template <typename D> static void awaitGone(QPointer<D> gone)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return !gone; }));
    }
    static QPushButton* buttonOf(QWidget* root, const char* name) { return root->findChild<QPushButton*>(QLatin1String(name)); }

    QLineEdit* field = nullptr;
    SavedFilters* saved = nullptr;
    std::vector<SavedFilter> kept {{QStringLiteral("big orders"), QStringLiteral("$.total > 100"), Orders},
                                   {QStringLiteral("any error"), QStringLiteral("value contains \"ERROR\""), {}},
                                   {QStringLiteral("of another"), QStringLiteral("needle"), QStringLiteral("audit")},
                                   {QStringLiteral("broken & old"), QStringLiteral("$.a ="), {}}};
};

} // namespace

TEST_F(SavedFiltersTest, TheMenuListsThisTopicsFirstAndSaysWhatCannotBeRead)
{
    EXPECT_EQ(menuNow(), (QStringList {QStringLiteral("Save this filter…"), QStringLiteral("Rename or delete…"), QStringLiteral("big orders"),
                                       QStringLiteral("any error"), QStringLiteral("broken  old"), QStringLiteral("Of other topics")}));
    EXPECT_FALSE(entry("Save this")->isEnabled()) << "nothing is typed";
    QAction* broken = entry("broken  old");
    EXPECT_TRUE(broken->text().contains(QStringLiteral("cannot be read: At character ")));
    EXPECT_FALSE(broken->icon().isNull());
    ASSERT_EQ(entry("Of other")->menu()->actions().size(), 1);
    tests::picture(&page, "saved-filters");

    entry("big orders")->trigger();
    EXPECT_EQ(field->text(), QStringLiteral("$.total > 100"));
    EXPECT_TRUE(field->hasFocus());
    EXPECT_FALSE(named<QLabel>(&page, "Filter note")->isVisible());
    menuNow();
    EXPECT_TRUE(entry("Save this")->isEnabled());
    entry("broken  old")->trigger();
    EXPECT_TRUE(named<QLabel>(&page, "Filter note")->text().startsWith(QStringLiteral("At character ")));
    EXPECT_FALSE(named<QPushButton>(&page, "Read")->isEnabled());
    page.setTopic(QStringLiteral("audit"), 1);
    EXPECT_EQ(menuNow().at(2), QStringLiteral("of another"));
}

TEST_F(SavedFiltersTest, AltDownInTheFieldOpensTheMenuAndKeysChoose)
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Down, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return saved->menu()->isVisible(); }));
    for (int i = 0; i < 20 && saved->menu()->activeAction() != entry("any error"); ++i)
        QTest::keyClick(saved->menu(), Qt::Key_Down);
    QTest::keyClick(saved->menu(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !saved->menu()->isVisible(); }));
    EXPECT_EQ(field->text(), QStringLiteral("value contains \"ERROR\""));
    EXPECT_TRUE(field->hasFocus());
}

TEST_F(SavedFiltersTest, TypingPartOfANameCompletesToTheFilter)
{
    QSignalSpy reads(&page, &MessagesPage::readRequested);
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("ERR"));
    QAbstractItemView* popup = field->completer()->popup();
    ASSERT_TRUE(QTest::qWaitFor([&] { return popup->isVisible(); }));
    EXPECT_EQ(popup->model()->rowCount(), 1);
    EXPECT_EQ(popup->model()->index(0, 0).data().toString(), QStringLiteral("any error"));
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Tab);
    EXPECT_EQ(field->text(), QStringLiteral("value contains \"ERROR\""));
    EXPECT_TRUE(reads.isEmpty());
    field->clear();
    QTest::keyClicks(field, QStringLiteral("needle")); // no name has it
    EXPECT_FALSE(popup->isVisible());
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_EQ(reads.size(), 1);
    EXPECT_EQ(reads[0][0].value<RecordRequest>().filter.text, QStringLiteral("needle"));
}

TEST_F(SavedFiltersTest, SavesUnderANameAndAsksBeforeReplacing)
{
    field->setText(QStringLiteral("key = \"17\""));
    menuNow();
    entry("Save this")->trigger();
    auto* save = dialog<views::SaveFilterDialog>();
    ASSERT_TRUE(save);
    QPointer<views::SaveFilterDialog> gone = save;
    auto* name = named<QLineEdit>(save, "Name");
    EXPECT_TRUE(QTest::qWaitFor([&] { return name->hasFocus(); }));
    EXPECT_FALSE(buttonOf(save, "saveFilter")->isEnabled());
    QTest::keyClicks(name, QStringLiteral("key 17"));
    QTest::keyClick(named<QCheckBox>(save, "First in the list of this topic"), Qt::Key_Space);
    QTest::keyClick(name, Qt::Key_Return);
    awaitGone(gone);
    ASSERT_NE(kafka::filter::findSaved(kept, QStringLiteral("key 17")), nullptr);
    EXPECT_EQ(*kafka::filter::findSaved(kept, QStringLiteral("key 17")),
              (SavedFilter {QStringLiteral("key 17"), QStringLiteral("key = \"17\""), Orders}));

    field->setText(QStringLiteral("key = \"18\""));
    saved->askSave();
    save = dialog<views::SaveFilterDialog>();
    gone = save;
    QTest::keyClicks(named<QLineEdit>(save, "Name"), QStringLiteral("key 17"));
    EXPECT_EQ(named<QLabel>(save, "Note")->text(), QStringLiteral("There is a filter of this name: key = \"17\""));
    tests::picture(save, "save-filter");
    QTest::keyClick(named<QLineEdit>(save, "Name"), Qt::Key_Return);
    auto* box = dialog<QMessageBox>();
    QTest::keyClick(box, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !save->findChild<QMessageBox*>(); }));
    EXPECT_EQ(kafka::filter::findSaved(kept, QStringLiteral("key 17"))->line, QStringLiteral("key = \"17\"")) << "not replaced without a yes";
    QTest::keyClick(named<QLineEdit>(save, "Name"), Qt::Key_Return);
    box = dialog<QMessageBox>();
    QTest::mouseClick(buttonOf(box, "replaceFilter"), Qt::LeftButton);
    awaitGone(gone);
    EXPECT_EQ(kafka::filter::findSaved(kept, QStringLiteral("key 17"))->line, QStringLiteral("key = \"18\""));
}

TEST_F(SavedFiltersTest, RenamesAndDeletesInTheDialogThatListsAll)
{
    saved->manage();
    auto* list = dialog<views::SavedFiltersDialog>();
    QPointer<views::SavedFiltersDialog> gone = list;
    auto* table = list->findChild<views::DataTable*>();
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(table->model()->rowCount(), 4);
    EXPECT_EQ(table->currentKey().toString(), QStringLiteral("big orders"));
    auto* name = named<QLineEdit>(list, "Name");
    ASSERT_TRUE(table->selectKey(QStringLiteral("broken & old")));
    EXPECT_EQ(name->text(), QStringLiteral("broken & old"));
    EXPECT_TRUE(named<QLabel>(list, "Note")->text().startsWith(QStringLiteral("At character ")));
    tests::picture(list, "saved-filters-list");
    name->setText(QStringLiteral("any error"));
    EXPECT_FALSE(buttonOf(list, "renameFilter")->isEnabled());
    EXPECT_EQ(named<QLabel>(list, "Note")->text(), QStringLiteral("There is a filter of this name."));
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("old one"));
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_TRUE(list->isVisible()) << "Enter in the name renames and nothing else";
    EXPECT_NE(kafka::filter::findSaved(kept, QStringLiteral("old one")), nullptr);
    EXPECT_EQ(table->currentKey().toString(), QStringLiteral("old one"));

    QTest::mouseClick(buttonOf(list, "deleteFilter"), Qt::LeftButton);
    QTest::mouseClick(buttonOf(dialog<QMessageBox>(), "deleteFilterNow"), Qt::LeftButton);
    EXPECT_EQ(kept.size(), 3u);
    EXPECT_EQ(table->model()->rowCount(), 3);
    ASSERT_TRUE(table->selectKey(QStringLiteral("any error")));
    QTest::mouseClick(buttonOf(list, "useFilter"), Qt::LeftButton);
    awaitGone(gone);
    EXPECT_EQ(field->text(), QStringLiteral("value contains \"ERROR\""));
}
