#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives Castellan through all its pages on the sandbox and takes a picture of each: those of the README, one at least for everything
the program can do. README.md beside them lists them by what they show. What the tour makes (two topics, an offset reset) it takes back.

Usage: screenshots.py --program CASTELLAN --bootstrap HOST:PORT,… --output FOLDER [--cluster FOLDER]
"""
import argparse
import os
import sys
import warnings

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import harness  # noqa: E402

harness.enter_session("1440x900")

warnings.simplefilter("ignore", DeprecationWarning)  # of Atspi's interfaces, which have no other names
from harness import wait_for  # noqa: E402
from tour import GROUP, SHARE_GROUP, Tour, korean_words, step  # noqa: E402

CONNECTIONS, OVERVIEW, TOPICS, TOPIC = "Connections", "Overview and brokers", "Topics", "Topic tab"
GROUPS, RESET, MESSAGES, PRODUCE, ACTIVITY, LOOKS = ("Consumer groups", "Reset offsets", "Messages", "Produce", "Activity",
                                                     "Looks, languages, state")


# -- overview and brokers ---------------------------------------------------------------------------------------------
@step(OVERVIEW, "The cluster's totals and its brokers")
def overview(tour):
    tour.rows("Brokers table", 3)
    tour.rows("Cluster summary", 12)
    wait_for(lambda: not any("Loading" in cell for row in tour.app.rows("Cluster summary") for cell in row), "the totals")


@step(OVERVIEW, "Brokers with their load")
def brokers(tour):
    tour.go("Brokers")
    tour.rows("Brokers table", 3)


@step(OVERVIEW, "A broker's settings: value, source, default, synonyms")
def broker(tour):
    tour.app.open_row("Brokers table", 0)
    tour.rows("Settings table", 100)


@step(OVERVIEW, "A broker's log directories and every replica in them")
def broker_log_dirs(tour):
    tour.section("Log directories")
    tour.rows("Log directories table", 1)
    tour.rows("Replicas table", 10)


@step(OVERVIEW, "The requests a broker knows, with their versions, and its features")
def broker_apis(tour):
    tour.section("API versions")
    tour.rows("API versions table", 40)
    tour.rows("Features table", 2)


@step(OVERVIEW, "What is set for all brokers together")
def broker_defaults(tour):
    tour.section("Cluster-wide defaults")
    tour.rows("Broker defaults table", 2)


# -- topics -----------------------------------------------------------------------------------------------------------
@step(TOPICS, "Topics with health, policy and spans")
def topics(tour):
    tour.go("Topics")
    tour.rows("Topics table", 9)


@step(TOPICS, "Filtered as one types, internal topics shown")
def topics_filter(tour):
    tour.app.press("Show internal topics", "check box")
    tour.app.set_text("Filter topics", "o", "text")
    tour.row_gone("Topics table", "audit")


@step(TOPICS, "Creating a topic: the plan, with settings of its own")
def create_topic(tour):
    tour.app.set_text("Filter topics", "", "text")
    tour.app.press("Show internal topics", "check box")
    tour.app.press("Create topic", "push button")
    tour.app.set_text("Topic name", "returns", "text")
    number = tour.app.wait("Partitions", "spin button")
    number.get_value_iface().set_current_value(3)
    tour.app.wait("Replication factor", "spin button").get_value_iface().set_current_value(3)
    tour.app.edit_cell("Topic settings table", 0, 0, "retention.ms")
    tour.app.edit_cell("Topic settings table", 0, 1, "604800000")
    tour.planned()


@step(TOPICS, "Created")
def create_topic_outcome(tour):
    tour.apply("Create")


@step(TOPICS, "Adding partitions: what it does to keys is a consequence to tick")
def add_partitions(tour):
    tour.leave_dialogs()
    create(tour, "returns-archive")
    tour.select_rows("Topics table", ["returns"])
    tour.app.press("Add partitions", "push button")
    tour.app.wait("Partitions", "spin button").get_value_iface().set_current_value(6)
    tour.planned()


def create(tour, name):
    tour.app.press("Create topic", "push button")
    tour.app.set_text("Topic name", name, "text")
    tour.planned()
    tour.apply("Create")
    tour.leave_dialogs()
    tour.app.row_of("Topics table", name, 0)


# -- topic tab --------------------------------------------------------------------------------------------------------
@step(TOPIC, "Partitions in health")
def topic(tour):
    tour.leave_dialogs()
    tour.go("orders")
    tour.rows("Partitions table", 12)


@step(TOPIC, "Under-replicated: the replica on the stopped broker 4 is out of sync")
def partitions(tour):
    tour.go("shipments")
    tour.rows("Partitions table", 3)


@step(TOPICS, "Deleting records of chosen partitions before an offset: the plan")
def delete_records(tour):
    tour.app.press("Delete records", "push button")
    tour.app.select("Delete", "Before an offset")
    tour.app.set_text("Partitions", "shipments:0-2", "text")
    tour.app.set_text("Offset", "40", "text")
    tour.planned(3)


@step(TOPIC, "Settings of a topic")
def settings(tour):
    tour.leave_dialogs()
    tour.go("audit")
    tour.section("Settings")
    tour.rows("Settings table", 20)


@step(TOPIC, "One setting edited: the plan")
def setting_edit(tour):
    tour.app.set_text("Filter settings", "retention", "text")
    tour.select_rows("Settings table", ["retention.ms"])
    tour.app.press("Edit setting", "push button")
    tour.app.set_text("New value", "604800000", "text")
    tour.planned()


@step(TOPIC, "Groups that read a topic")
def consumers(tour):
    tour.leave_dialogs()
    tour.go("orders")
    tour.section("Consumers")
    tour.rows("Topic groups table", 3)


# -- messages ---------------------------------------------------------------------------------------------------------
@step(MESSAGES, "Messages from the oldest, one with its JSON as a tree and its headers")
def messages(tour):
    tour.section("Messages")
    tour.app.select("Seek", "Oldest")
    tour.app.press("Read", "push button")
    tour.rows("Messages table", 50)
    tour.app.select_row("Messages table", 2)
    wait_for(lambda: tour.app.text("Message key", "text"), "the message's key")


@step(MESSAGES, "Filtered by what they contain")
def messages_filter(tour):
    tour.app.set_text("Filter messages", "제주", "text")
    wait_for(lambda: 0 < tour.app.row_count("Messages table") < 60, "fewer messages")
    tour.app.select_row("Messages table", 0)


@step(MESSAGES, "Live: new messages as they are written")
def messages_live(tour):
    tour.app.set_text("Filter messages", "", "text")
    tour.app.select("Seek", "Newest")
    tour.app.press("Live")
    before = tour.rows("Messages table", 50)
    wait_for(lambda: tour.app.row_count("Messages table") >= before + 4, "new messages", 15)


@step(MESSAGES, "Null is not empty, names of headers come twice, bytes are kept")
def messages_headers(tour):
    tour.app.press("Stop", "push button")
    tour.go("edge-cases")
    tour.section("Messages")
    tour.app.select("Seek", "Oldest")
    tour.app.press("Read", "push button")
    tour.rows("Messages table", 20)
    tour.app.select_row("Messages table", tour.app.row_of("Messages table", "5", 1))
    tour.rows("Message headers table", 4)


@step(MESSAGES, "Invalid UTF-8 as hex")
def messages_hex(tour):
    tour.app.select_row("Messages table", tour.app.row_of("Messages table", "8", 1))
    tour.section("Hex")


@step(MESSAGES, "Numbers exactly as they were sent, as text")
def messages_text(tour):
    tour.app.select_row("Messages table", tour.app.row_of("Messages table", "11", 1))
    tour.section("Text")


# -- produce ----------------------------------------------------------------------------------------------------------
@step(PRODUCE, "A message with two headers of one name, sent several times")
def produce(tour):
    tour.go("returns")
    tour.section("Produce")
    tour.app.set_text("Key", "RET-1001", "text")
    tour.app.set_text("Value", '{"return": 9007199254740993, "상품": "기계식 키보드", "reason": "damaged"}', "text")
    for row, value in enumerate(("web", "warehouse")):
        tour.app.press("Add header", "push button")
        tour.rows("Headers table", row + 1)
        tour.app.edit_cell("Headers table", row, 0, "source")
        tour.app.edit_cell("Headers table", row, 1, value)
    tour.app.wait("Copies", "spin button").get_value_iface().set_current_value(12)
    tour.app.press("Send", "push button")
    tour.rows("Deliveries table", 12)


@step(PRODUCE, "JSON is checked while it is typed")
def produce_json(tour):
    tour.app.select("Value format", "JSON")
    tour.app.set_text("Value", '{"return": 9007199254740993,, "reason": "damaged"}', "text")
    wait_for(lambda: not tour.app.has(tour.app.wait("Send", "push button"), tour.app.atspi.StateType.SENSITIVE), "the problem is seen")


@step(PRODUCE, "Edit and send again")
def send_again(tour):
    tour.section("Messages")
    tour.app.press("Read", "push button")
    tour.rows("Messages table", 12)
    tour.app.select_row("Messages table", 0)
    tour.app.press("Edit and send again", "push button")
    wait_for(lambda: tour.app.find("Deliveries table", "table"), "the produce pane")


@step(TOPICS, "Records deleted: the low watermark after")
def delete_records_outcome(tour):
    tour.section("Partitions")
    tour.rows("Partitions table", 3)
    tour.app.press("Delete records", "push button")
    tour.app.select("Delete", "All, up to the end")
    tour.app.set_text("Partitions", "returns", "text")
    tour.planned(1)
    tour.apply("Delete records", typed="returns")


@step(TOPICS, "Deleting topics: the plan")
def plan_delete_topic(tour):
    tour.leave_dialogs()
    tour.go("Topics")
    tour.select_rows("Topics table", ["returns", "returns-archive"])
    tour.app.press("Delete topic", "push button")
    tour.planned(2)


@step(TOPICS, "Deleted, an outcome each")
def delete_topic_outcome(tour):
    tour.apply("Delete", typed="Sandbox")


# -- groups -----------------------------------------------------------------------------------------------------------
@step(GROUPS, "Consumer groups with state, members and lag")
def groups(tour):
    tour.leave_dialogs()
    tour.go("Consumer groups")
    tour.rows("Groups table", 5)


@step(GROUPS, "Only those of one state")
def groups_state(tour):
    tour.app.select("Filter by state", "empty")
    wait_for(lambda: tour.app.row_count("Groups table") == 2, "the empty groups")


@step(GROUPS, "Offsets and lag, partition by partition")
def group(tour):
    tour.app.select("Filter by state", "All states")
    tour.go("analytics")
    tour.rows("Group offsets table", 12)


@step(GROUPS, "Members with their assignment")
def members(tour):
    tour.go("order-service")
    tour.rows("Group offsets table", 12)
    tour.section("Members")
    tour.rows("Members table", 2)


@step(GROUPS, "A share group: its members, and why it has no lag")
def share_group(tour):
    tour.go(SHARE_GROUP)
    tour.section("Members")
    tour.rows("Members table", 1)


# -- reset ------------------------------------------------------------------------------------------------------------
def open_reset(tour, scope, to, value=None, rows=1):
    tour.app.press("Reset offsets", "push button")
    tour.app.select("Reset scope", scope)
    tour.app.select("Reset to", to)
    if value:
        tour.app.set_text("Reset value", value, "text")
    tour.planned(rows)


@step(RESET, "Shifted back: what is clamped, and what is read again")
def reset(tour):
    tour.go(GROUP)
    tour.rows("Group offsets table", 15)
    open_reset(tour, "All topics", "Shift by ±n", "-380", 15)


@step(RESET, "To a date and time")
def reset_time(tour):
    tour.app.select("Reset to", "Date and time")
    tour.app.set_text("Reset value", "-30h", "text")
    tour.planned(15)


@step(RESET, "Chosen partitions to an exact offset, skipping messages: a consequence to tick")
def reset_partitions(tour):
    tour.app.select("Reset scope", "Chosen partitions")
    tour.app.set_text("Partitions to reset", "orders:0,2-4", "text")
    tour.app.select("Reset to", "Exact offset")
    tour.app.set_text("Reset value", "490", "text")
    tour.planned(4)


@step(RESET, "Applied: the outcome per partition")
def reset_outcome(tour):
    tour.app.select("Reset to", "Earliest")
    tour.planned(4)
    tour.apply("Reset offsets")


@step(RESET, "Undo is a plan too")
def undo(tour):
    tour.app.press("Undo", "push button")
    wait_for(lambda: tour.app.find("Restore offsets", "push button"), "the plan of the undo")
    tour.planned(4)


@step(RESET, "Undone")
def undo_outcome(tour):
    tour.apply("Restore offsets", ticked=True)


@step(RESET, "Refused while the group has members, who are named")
def reset_refused(tour):
    tour.leave_dialogs()
    tour.go("order-service")
    tour.section("Offsets and lag")
    tour.rows("Group offsets table", 12)
    open_reset(tour, "All topics", "Earliest", rows=0)
    tour.app.wait("Message")


@step(GROUPS, "Deleting a group: the plan")
def delete_group(tour):
    tour.leave_dialogs()
    tour.go("Consumer groups")
    tour.select_rows("Groups table", [GROUP])
    tour.app.press("Delete group", "push button")
    tour.planned(1)


@step(GROUPS, "Deleted")
def delete_group_outcome(tour):
    tour.apply("Delete", typed=GROUP)


# -- activity ---------------------------------------------------------------------------------------------------------
@step(ACTIVITY, "Operations with their outcomes")
def activity(tour):
    tour.leave_dialogs()
    tour.section("Operations")
    tour.rows("Operations table", 3)
    tour.app.select_row("Operations table", 0)


@step(ACTIVITY, "The history of changes, with undo")
def history(tour):
    tour.section("Changes")
    tour.rows("Changes table", 3)
    tour.app.select_row("Changes table", 1)


@step(ACTIVITY, "The log")
def log(tour):
    tour.section("Log")
    tour.rows("Log", 1)


@step(LOOKS, "Ctrl+K goes anywhere")
def palette(tour):
    tour.app.keys("ctrl+k")
    tour.app.set_text("Go to", "or", "text")
    tour.rows_of_list("Palette results", 3)


# -- a broker stops ---------------------------------------------------------------------------------------------------
@step(OVERVIEW, "A broker is down")
def broker_down(tour):
    tour.leave_dialogs()
    tour.sandbox("stop-broker", 3)
    tour.go("Overview")
    tour.app.keys("F5")
    wait_for(lambda: any("down" in cell.lower() for row in tour.app.rows("Cluster summary") for cell in row), "broker 3 is missed", 30, 0.5)


@step(TOPIC, "A broker is down: replicas out of sync, by shape and word")
def out_of_sync(tour):
    tour.go("orders")
    tour.section("Partitions")
    tour.app.keys("F5")
    tour.rows("Partitions table", 12)
    wait_for(lambda: any("out of sync" in cell for row in tour.app.rows("Partitions table") for cell in row), "broker 3 is out of sync")


@step(TOPICS, "It is back: its leaderships are to be given back")
def elect_leaders(tour):
    tour.sandbox("start-broker", 3)
    tour.sandbox("heal")
    tour.app.keys("F5")
    tour.app.press("Elect preferred leaders", "push button")
    tour.planned(1)


@step(TOPICS, "Elected, an outcome each")
def elect_leaders_outcome(tour):
    tour.apply("Elect")


# -- connections ------------------------------------------------------------------------------------------------------
def new_connection(tour, name, servers, environment):
    tour.go("New connection")
    tour.app.set_text("Connection name", name, "text")
    tour.app.set_text("Bootstrap servers", servers, "text")
    tour.app.select("Environment", environment)


def tested(tour):
    tour.app.press("Test connection", "push button")
    tour.app.wait("Test connection", "push button")
    tour.app.wait("Message")


@step(CONNECTIONS, "Nobody answers: what failed and what helps")
def connection_failed(tour):
    tour.leave_dialogs()
    new_connection(tour, "Billing", "127.0.0.1:9", "production")
    tested(tour)


@step(CONNECTIONS, "A connection is tested, its properties are explained")
def connection(tour):
    tour.app.set_text("Bootstrap servers", tour.other_cluster().bootstrap, "text")
    tour.app.press("Colour orange")
    tour.app.press("Read-only", "check box")
    tour.app.set_text("Property", "client.rack", "text")
    tour.app.set_text("Property value", "rack-a", "text")
    tour.app.press("Set property", "push button")
    tested(tour)


@step(CONNECTIONS, "A production cluster starts locked")
def production(tour):
    tour.app.press("Connect", "push button")
    tour.rows("Brokers table", 1)


@step(CONNECTIONS, "Several clusters at the same time")
def clusters(tour):
    new_connection(tour, "Staging", tour.arguments.bootstrap, "staging")
    tour.app.press("Connect", "push button")
    tour.rows("Brokers table", 3)


@step(CONNECTIONS, "A lost cluster: since when it is silent")
def connection_lost(tour):
    tour.other_cluster().kill(1)
    tour.app.keys("ctrl+Page_Up")
    wait_for(lambda: any("lost" in node for node in tour.app.texts()), "Billing is lost", 40, 0.5)


# -- looks ------------------------------------------------------------------------------------------------------------
@step(LOOKS, "Dark")
def dark(tour):
    for _ in range(2):
        tour.app.keys("ctrl+w")
    tour.go("Theme: Dark")
    tour.go("Topics")
    tour.rows("Topics table", 8)


@step(LOOKS, "Dark: under-replicated partitions")
def dark_partitions(tour):
    tour.go("shipments")
    tour.rows("Partitions table", 3)


@step(LOOKS, "Dark: messages")
def dark_messages(tour):
    tour.go("orders")
    tour.section("Messages")
    tour.app.press("Read", "push button")
    tour.rows("Messages table", 50)
    tour.app.select_row("Messages table", 2)


@step(LOOKS, "Dark: a plan")
def dark_plan(tour):
    tour.go("nightly-report")
    tour.rows("Group offsets table", 15)
    open_reset(tour, "All topics", "Latest", rows=15)


@step(LOOKS, "Korean, dark")
def korean_dark(tour):
    tour.leave_dialogs()
    tour.go("Language: 한국어")
    tour.app.words = korean_words()
    tour.go("토픽")
    tour.rows("Topics table", 8)


@step(LOOKS, "Korean, dark: a group")
def korean_dark_group(tour):
    tour.go("analytics")
    tour.rows("Group offsets table", 12)


def korean_light(tour):
    tour.go("테마: 밝게")


@step(LOOKS, "Korean: a group under the command line's column names")
def korean_group(tour):
    korean_light(tour)
    tour.rows("Group offsets table", 12)


@step(LOOKS, "Korean: reset offsets")
def korean_reset(tour):
    tour.go("nightly-report")
    tour.rows("Group offsets table", 15)
    open_reset(tour, "모든 토픽", "과거로 −n / 최신으로 +n", "-380", 15)


@step(LOOKS, "Korean: overview")
def korean_overview(tour):
    tour.leave_dialogs()
    tour.go("개요")
    tour.rows("Brokers table", 3)


@step(LOOKS, "Korean: a broker's log directories")
def korean_broker(tour):
    tour.app.open_row("Brokers table", 0)
    tour.section("Log directories")
    tour.rows("Replicas table", 10)


@step(LOOKS, "Korean: partitions")
def korean_partitions(tour):
    tour.go("shipments")
    tour.rows("Partitions table", 3)


@step(LOOKS, "Korean: messages")
def korean_messages(tour):
    tour.go("orders")
    tour.section("Messages")
    tour.rows("Messages table", 20)


@step(LOOKS, "Korean: produce")
def korean_produce(tour):
    tour.section("Produce")


@step(LOOKS, "Korean: a topic's settings")
def korean_settings(tour):
    tour.go("audit")
    tour.section("Settings")
    tour.rows("Settings table", 20)


@step(LOOKS, "Started again: windows, tabs, language, theme as they were left")
def restored(tour):
    tour.restart()
    tour.app.words = korean_words()
    tour.rows("Settings table", 20)


def index(tour, folder):
    """README.md of the folder: which picture shows what."""
    lines = ["# Pictures of Castellan", "",
             "Made by `packaging/dev screenshots` from the real program on the sandbox, each in the step of the tour that has its name", "(`tests/end-to-end/screenshots.py`)."]
    for bullet in dict.fromkeys(b for b, _, _ in tour.taken):
        lines += ["", f"## {bullet}", ""]
        lines += [f"- [{name}]({name}.png): {caption}" for b, name, caption in tour.taken if b == bullet]
    with open(os.path.join(folder, "README.md"), "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--bootstrap", required=True, help="the sandbox's servers")
    parser.add_argument("--output", required=True, help="folder for the pictures")
    parser.add_argument("--cluster", help="the sandbox's folder: a broker is stopped for a while")
    parser.add_argument("--verbose", action="store_true", help="say where in the tour a step failed")
    arguments = parser.parse_args()
    tour = Tour(arguments)
    try:
        tour.run()
        print(f"{len(tour.taken)} pictures")
    finally:
        tour.close()
    if tour.missed:
        print("no picture of: " + ", ".join(tour.missed), file=sys.stderr)
        return 1
    index(tour, arguments.output)
    return 0


if __name__ == "__main__":
    sys.exit(main())
