#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives Castellan to its main pages on the sandbox and takes a picture of each.

Usage: screenshots.py --program CASTELLAN --bootstrap HOST:PORT,… --output FOLDER
"""
import argparse
import os
import sys
import traceback

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import harness  # noqa: E402

harness.enter_session("1440x900")

from harness import App, wait_for  # noqa: E402


class Tour:
    def __init__(self, arguments):
        self.arguments = arguments
        self.app = App(arguments.program, "--bootstrap", arguments.bootstrap, "--name", "Sandbox")
        self.app.maximise()
        self.missed = []

    def picture(self, name):
        self.app.screenshot(os.path.join(self.arguments.output, name + ".png"))

    def step(self, name, action):
        """One page; a failure is told at the end and does not keep the others from their pictures."""
        try:
            action()
            self.picture(name)
        except Exception:  # noqa: BLE001 - anything a page can do wrong
            self.missed.append(name)
            traceback.print_exc()
            self.picture("missed-" + name)
            self.app.keys("Escape")

    def rows(self, table, at_least=1):
        return wait_for(lambda: len(self.app.rows(table)) >= at_least, f"{at_least} rows in {table}")

    def section(self, name):
        self.app.click(self.app.wait(name, "page tab"))

    def leave_dialog(self):
        self.app.keys("Escape")
        self.app.gone("Plan table", "table", 5)

    # -- pages --------------------------------------------------------------------------------------------------------
    def overview(self):
        self.rows("Brokers table", 3)
        self.rows("Cluster summary", 5)

    def brokers(self):
        self.app.go_to("Brokers")
        self.rows("Brokers table", 3)

    def broker(self):
        self.app.open_row("Brokers table", 0)
        self.rows("Settings table", 20)

    def topics(self):
        self.app.go_to("Topics")
        self.rows("Topics table", 8)

    def create_topic(self):
        self.app.press("Create topic", "push button")
        self.app.set_text("Topic name", "returns", "text")
        self.rows("Plan table")

    def plan_delete_topic(self):
        self.leave_dialog()
        self.app.select_row("Topics table", self.app.row_of("Topics table", "inventory"))
        self.app.press("Delete topic", "push button")
        self.rows("Plan table")

    def partitions(self):
        self.leave_dialog()
        self.app.go_to("shipments")
        self.rows("Partitions table")

    def delete_records(self):
        self.app.press("Delete records", "push button")
        self.app.wait("Plan table", "table")

    def settings(self):
        self.leave_dialog()
        self.app.go_to("audit")
        self.section("Settings")
        self.rows("Settings table", 5)

    def consumers(self):
        self.app.go_to("orders")
        self.section("Consumers")
        self.rows("Topic groups table")

    def messages(self):
        self.section("Messages")
        self.app.press("Read", "push button")
        self.rows("Messages table", 20)
        self.app.select_row("Messages table", 2)
        wait_for(lambda: self.app.text("Message key", "text"), "the message's key")

    def edge_cases(self):
        self.app.go_to("edge-cases")
        self.section("Messages")
        self.app.press("Read", "push button")
        self.rows("Messages table", 5)
        self.app.select_row("Messages table", 1)

    def produce(self):
        self.section("Produce")
        self.app.set_text("Key", "order-1001", "text")
        self.app.set_text("Value", '{"order": 9007199254740993, "상품": "사과"}', "text")
        self.app.press("Add header", "push button")

    def groups(self):
        self.app.go_to("Consumer groups")
        self.rows("Groups table", 4)

    def group(self):
        self.app.go_to("analytics")
        self.rows("Group offsets table")

    def members(self):
        self.app.go_to("order-service")
        self.rows("Group offsets table")

    def reset(self):
        self.app.go_to("analytics")
        self.rows("Group offsets table")
        self.app.press("Reset offsets", "push button")
        self.app.select("Reset scope", "All topics")
        self.app.select("Reset to", "Shift by ±n")
        self.app.set_text("Reset value", "-10", "text")
        self.rows("Plan table")

    def reset_refused(self):
        self.leave_dialog()
        self.app.go_to("order-service")
        self.rows("Group offsets table")
        self.app.press("Reset offsets", "push button")
        self.app.select("Reset scope", "All topics")
        self.app.select("Reset to", "Earliest")
        self.rows("Plan table")

    def activity(self):
        self.leave_dialog()
        self.app.click(self.app.wait("Log", "page tab"))

    def palette(self):
        self.app.keys("ctrl+k")
        self.app.set_text("Go to", "or", "text")

    def connection(self):
        self.app.keys("Escape")
        self.app.menu("New connection…")
        self.app.wait("Connection name", "text")

    def dark(self):
        self.app.keys("Escape")
        self.app.menu("Dark")
        self.app.go_to("Topics")
        self.rows("Topics table", 8)

    def korean_dark(self):
        self.app.menu("한국어")
        wait_for(lambda: self.app.find("토픽 표", "table") or self.app.find("Topics table", "table"), "the Korean window", 10)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--bootstrap", required=True)
    parser.add_argument("--output", required=True)
    tour = Tour(parser.parse_args())
    with tour.app:
        for name in ("overview", "brokers", "broker", "topics", "create_topic", "plan_delete_topic", "partitions", "delete_records", "settings",
                     "consumers", "messages", "edge_cases", "produce", "groups", "group", "members", "reset", "reset_refused", "activity",
                     "palette", "connection", "dark", "korean_dark"):
            tour.step(name.replace("_", "-"), getattr(tour, name))
    if tour.missed:
        print("no picture of: " + ", ".join(tour.missed), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
