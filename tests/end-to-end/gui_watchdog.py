#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No GUI event takes over 100 ms in a release build, whatever the brokers do: a person opens pages, refreshes, reads messages
and goes from tab to tab while one broker is killed, one is silent, all are silent, all are gone, and after they came back.

The program watches itself (`gui.event`, `gui.longest-event` of the logging category castellan.timing). Its last line of output is
"longest GUI event N ms". A build with sanitizers or without optimisation is slower than the bar means.

Usage: gui_watchdog.py CASTELLAN_BINARY [--pictures FOLDER]
"""
import argparse
import os
import re
import sys
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import harness  # noqa: E402

harness.enter_session()

from cluster import Cluster  # noqa: E402
from harness import App, wait_for  # noqa: E402

arguments = argparse.Namespace(binary="castellan", pictures=None)
BAR_MS = 100
TOPIC = "orders"
GROUP = "billing"
MESSAGES = 20000
LOST_AFTER = 15  # seconds without an answer until the window says so
longest = None


class GuiWatchdog(unittest.TestCase):
    """One program over all steps, in the order of their numbers."""

    @classmethod
    def setUpClass(cls):
        cls.cluster = Cluster()
        cls.cluster.tool("kafka-topics", "--create", "--topic", TOPIC, "--partitions", "24", "--replication-factor", "3")
        lines = "".join(f"key-{i}:{{\"order\":{i},\"상품\":\"사과\",\"text\":\"{'x' * 200}\"}}\n" for i in range(MESSAGES))
        cls.cluster.tool("kafka-console-producer", "--topic", TOPIC, "--property", "parse.key=true", "--property", "key.separator=:", text=lines)
        cls.cluster.tool("kafka-console-consumer", "--topic", TOPIC, "--group", GROUP, "--from-beginning", "--max-messages", "500")
        cls.app = App(arguments.binary, "--bootstrap", cls.cluster.bootstrap, "--name", "Watchdog",
                      env={"QT_LOGGING_RULES": "castellan.timing.info=true"})
        cls.seen = 0

    @classmethod
    def tearDownClass(cls):
        cls.app.__exit__()
        cls.cluster.close()

    def tearDown(self):
        """What was slow in this step fails this step."""
        lines = re.findall(r"gui\.event (\d+) ms (.*)", self.app.output())
        new, type(self).seen = lines[self.seen:], len(lines)
        slow = [f"{ms} ms {what}" for ms, what in new if int(ms) > BAR_MS]
        if slow or not self.passed():
            self.picture("failed-" + self.id().split(".")[-1])
            print(f"the program's state: {self.app.process.poll()}; its last words:\n{self.app.output()[-3000:]}", file=sys.stderr)
        self.assertEqual(slow, [], f"GUI events of over {BAR_MS} ms (receiver, event type)")

    def passed(self):
        return not any(error for test, error in self._outcome.result.failures + self._outcome.result.errors if test is self)

    def picture(self, name):
        if arguments.pictures:
            self.app.screenshot(os.path.join(arguments.pictures, name + ".png"))

    # -- what a person does ---------------------------------------------------------------------------------------------
    def refresh(self):
        """F5, and a moment of looking at what comes."""
        self.app.keys("F5")
        time.sleep(0.7)

    def tour(self):
        """Every page once: shown, refreshed, its table walked; the topic page is closed and opened anew."""
        for page in ("Overview", "Brokers", "Topics", "Consumer groups", GROUP):
            self.app.go_to(page)
            self.refresh()
            self.app.keys("Home", "Page_Down", "End")
        self.app.go_to(TOPIC)
        self.app.keys("ctrl+w")
        self.app.go_to(TOPIC)
        for section in ("Partitions", "Settings", "Consumers", "Produce", "Messages"):
            self.section(section)
            self.refresh()
        self.read()

    def section(self, name):
        self.app.click(self.app.wait(name, "page tab"))

    def read(self):
        """Reads messages; stopped after a moment if they do not come."""
        self.app.press("Read", "push button")
        time.sleep(2)
        stop = self.app.find("Stop", "push button")
        if stop and self.app.has(stop, self.app.atspi.StateType.SENSITIVE):
            self.app.press("Stop", "push button")

    def silence(self, brokers):
        for broker in brokers:
            self.cluster.kill(broker, "STOP")

    def resume(self, brokers):
        for broker in brokers:
            self.cluster.kill(broker, "CONT")

    def lost(self):
        return any("Watchdog: lost" in text for text in self.app.texts())  # the status bar

    # -- steps ----------------------------------------------------------------------------------------------------------
    def test_1_all_brokers_answer(self):
        self.app.go_to("Topics")
        self.app.row_of("Topics table", TOPIC)
        self.tour()
        wait_for(lambda: self.app.rows("Messages table", 10), "messages")

    def test_2_one_broker_is_killed(self):
        self.cluster.kill(3)
        self.tour()
        self.picture("one-killed")
        self.cluster.start_broker(3)
        self.refresh()

    def test_3_one_broker_is_silent(self):
        self.silence([2])
        self.tour()
        self.picture("one-silent")
        self.resume([2])
        self.refresh()

    def test_4_all_brokers_are_silent(self):
        self.silence([1, 2, 3])
        self.tour()
        wait_for(self.lost, "the window says that the cluster is lost", LOST_AFTER + 15, 0.5)
        self.picture("all-silent")
        self.refresh()
        self.resume([1, 2, 3])
        wait_for(lambda: not self.lost(), "the cluster is back", 60, 0.5)
        self.tour()

    def test_5_all_brokers_are_gone(self):
        for broker in (1, 2, 3):
            self.cluster.kill(broker)
        self.tour()
        wait_for(self.lost, "the window says that the cluster is lost", LOST_AFTER + 15, 0.5)
        self.picture("all-gone")
        self.refresh()

    def test_6_closes(self):
        self.assertLess(self.app.close(), 2.0)
        global longest
        times = [int(ms) for ms in re.findall(r"gui\.(?:longest-)?event (\d+) ms", self.app.output())]
        self.assertTrue(times, "the program did not watch itself:\n" + self.app.output()[-2000:])
        longest = max(times)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("--pictures")
    parser.add_argument("tests", nargs="*")
    arguments = parser.parse_args()
    program = unittest.main(argv=[sys.argv[0], "-v", "-f", *arguments.tests], exit=False)
    if longest is not None:
        print(f"longest GUI event {longest} ms", flush=True)
    sys.exit(not program.result.wasSuccessful())
