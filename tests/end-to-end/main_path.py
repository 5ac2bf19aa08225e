#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main path of a person, on three real brokers, in the finished program: connect, open a topic, see its ISR table,
stop a broker and see it go under-replicated and come back, reset a group's offsets and undo, browse, send a message with two
headers of the same name and find it, close while no broker answers.

Usage: main_path.py CASTELLAN_BINARY [--pictures FOLDER]
"""
import argparse
import os
import sys
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import harness  # noqa: E402

harness.enter_session()

from cluster import Cluster  # noqa: E402
from harness import App, wait_for  # noqa: E402

arguments = argparse.Namespace(binary="castellan", pictures=None, slow_event_ms=0)
TOPIC = "orders"
GROUP = "billing"
MESSAGES = 60


class MainPath(unittest.TestCase):
    """One program over all steps, in the order of their numbers."""

    @classmethod
    def setUpClass(cls):
        cls.cluster = Cluster()
        cls.cluster.tool("kafka-topics", "--create", "--topic", TOPIC, "--partitions", "3", "--replication-factor", "3")
        lines = "".join(f"key-{i}:{{\"order\":{9007199254740993 + i},\"상품\":\"사과\"}}\n" for i in range(MESSAGES))
        cls.cluster.tool("kafka-console-producer", "--topic", TOPIC, "--property", "parse.key=true", "--property", "key.separator=:", text=lines)
        cls.cluster.tool("kafka-console-consumer", "--topic", TOPIC, "--group", GROUP, "--from-beginning", "--max-messages", str(MESSAGES))
        cls.app = App(arguments.binary, "--bootstrap", cls.cluster.bootstrap, "--name", "E2E",
                      env={"QT_LOGGING_RULES": "castellan.timing.info=true"})

    @classmethod
    def tearDownClass(cls):
        cls.app.__exit__()
        cls.cluster.close()

    def picture(self, name):
        if arguments.pictures:
            self.app.screenshot(os.path.join(arguments.pictures, name + ".png"))

    def tearDown(self):
        failed = any(error for _, error in self._outcome.result.failures + self._outcome.result.errors if _ is self)
        if failed:
            print(self.app.dump(), file=sys.stderr)
            self.picture("failed-" + self.id().split(".")[-1])

    def go_to(self, name):
        self.app.go_to(name)

    def offsets_said_by_kafka(self):
        """CURRENT-OFFSET per partition, as kafka-consumer-groups says."""
        text = self.cluster.tool("kafka-consumer-groups", "--describe", "--group", GROUP)
        rows = [line.split() for line in text.splitlines() if line.split()[:1] == [GROUP]]
        return {int(row[2]): row[3] for row in rows if row[1] == TOPIC}

    # -- steps --------------------------------------------------------------------------------------------------------
    def test_1_connects_and_lists_topics(self):
        self.go_to("Topics")
        row = self.app.rows("Topics table")[self.app.row_of("Topics table", TOPIC)]
        self.assertIn("3", row)
        self.picture("topics")

    def test_2_shows_the_isr_table(self):
        self.go_to(TOPIC)
        rows = wait_for(lambda: [r for r in self.app.rows("Partitions table") if r[0]], "the partitions")
        self.assertEqual([r[0] for r in rows], ["0", "1", "2"])
        said = self.cluster.tool("kafka-topics", "--describe", "--topic", TOPIC)
        for line in said.splitlines():
            if "Partition: " not in line:
                continue
            part = line.split("Partition: ")[1].split()[0]
            leader = line.split("Leader: ")[1].split()[0]
            shown = rows[int(part)]
            self.assertTrue(any(cell.split(" ")[0] == leader for cell in shown[1:4]), f"leader of {part}: {shown} against {line}")
        self.picture("partitions")

    def test_3_a_broker_stops_and_comes_back(self):
        def out_of_sync():
            self.app.keys("F5")
            return [row for row in self.app.rows("Partitions table") if any("out of sync" in cell.lower() or "under-replicated" in cell.lower() for cell in row)]
        self.cluster.kill(3)
        wait_for(lambda: len(out_of_sync()) == 3, "all partitions are under-replicated", 60, 1.0)
        self.picture("under-replicated")
        self.cluster.start_broker(3)
        wait_for(lambda: not out_of_sync(), "all partitions are in sync again", 90, 1.0)

    def test_4_resets_offsets_and_undoes_it(self):
        before = self.offsets_said_by_kafka()
        self.go_to(GROUP)
        self.app.row_of("Group offsets table", TOPIC)
        self.picture("group")
        self.app.press("Reset offsets")
        self.app.wait("Reset to", "combo box")
        self.app.select("Reset scope", "All topics")
        self.app.select("Reset to", "Earliest")
        wait_for(lambda: len(self.app.rows("Plan table")) == 3, "the plan")
        self.picture("reset-plan")
        self.app.apply("Reset offsets")
        wait_for(lambda: all(value == "0" for value in self.offsets_said_by_kafka().values()), "kafka-consumer-groups sees the reset", 60, 1.0)
        self.picture("reset-done")
        self.app.press("Undo", "push button")
        wait_for(lambda: len(self.app.rows("Plan table")) == 3, "the plan of the undo")
        self.picture("undo-plan")
        self.app.press("I have read the consequences and want this", "check box")
        self.app.apply("Restore offsets")
        wait_for(lambda: self.offsets_said_by_kafka() == before, "kafka-consumer-groups sees the offsets from before", 60, 1.0)
        self.picture("undo-done")
        self.app.keys("Escape")
        self.app.gone("Plan table", "table")

    def test_5_browses(self):
        self.go_to(TOPIC)
        self.show_section("Messages")
        self.app.press("Read", "push button")
        wait_for(lambda: len(self.app.rows("Messages table", 100)) == MESSAGES, "all messages")
        row = next(r for r in self.app.rows("Messages table", 100) if any("9007199254740993" in cell for cell in r))
        self.assertTrue(any("사과" in cell for cell in row))
        self.picture("messages")

    def test_6_sends_a_message_with_two_headers_of_one_name_and_finds_it(self):
        self.show_section("Produce")
        self.app.set_text("Key", "e2e-key", "text")
        self.app.set_text("Value", "{\"sent\": \"by e2e\", \"n\": 12345678901234567890}", "text")
        for value in ("one", "two"):
            self.add_header("trace", value)
        self.picture("produce")
        self.app.press("Send", "push button")
        wait_for(lambda: self.app.rows("Deliveries table"), "the delivery")
        said = self.cluster.tool("kafka-console-consumer", "--topic", TOPIC, "--from-beginning", "--max-messages", str(MESSAGES + 1),
                                 "--property", "print.headers=true", "--property", "print.key=true")
        self.assertIn("trace:one,trace:two\te2e-key\t{\"sent\": \"by e2e\", \"n\": 12345678901234567890}", said)
        self.show_section("Messages")
        self.app.set_text("Filter messages", "by e2e", "text")
        self.app.press("Read", "push button")
        wait_for(lambda: [r for r in self.app.rows("Messages table") if any("e2e-key" in cell for cell in r)], "the message sent")
        self.app.select_row("Messages table", 0)
        headers = wait_for(lambda: self.app.rows("Message headers table"), "its headers")
        self.assertEqual([(r[1], r[2]) for r in headers], [("trace", "one"), ("trace", "two")])
        self.picture("found")

    def test_7_closes_quickly_with_all_brokers_silent(self):
        for broker in (1, 2, 3):
            self.cluster.kill(broker, "STOP")
        try:
            time.sleep(2)  # requests are under way into the silence
            took = self.app.close()
        finally:
            for broker in (1, 2, 3):
                self.cluster.kill(broker, "CONT")
        self.assertLess(took, 2.0)
        self.assertEqual(self.app.process.returncode, 0, self.app.output())
        log = self.app.output()
        for word in ("AddressSanitizer", "runtime error:", "Sanitizer"):
            self.assertNotIn(word, log)

    # -- helpers ------------------------------------------------------------------------------------------------------
    def show_section(self, name):
        tab = self.app.wait(name, "page tab")
        self.app.click(tab)

    def add_header(self, name, value):
        row = len(self.app.rows("Headers table"))
        self.app.press("Add header", "push button")
        wait_for(lambda: self.app.cell("Headers table", row, 0), "the new header's row")
        self.app.click(self.app.cell("Headers table", row, 0), double=True)
        self.app.keys("ctrl+a")
        self.app.type(name)
        self.app.keys("Return")
        self.app.click(self.app.cell("Headers table", row, 1), double=True)
        self.app.keys("ctrl+a")
        self.app.type(value)
        self.app.keys("Return")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("--pictures")
    parser.add_argument("tests", nargs="*")
    arguments = parser.parse_args()
    unittest.main(argv=[sys.argv[0], "-v", "-f", *arguments.tests])
