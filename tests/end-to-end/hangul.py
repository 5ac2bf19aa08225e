#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Korean typed through a real input method (ibus-hangul) into the finished program: filter, palette, shortcuts in Hangul mode,
key, value and headers of a message; Kafka's own consumer is the referee of what was sent.

Usage: hangul.py CASTELLAN_BINARY [--pictures FOLDER]
"""
import argparse
import os
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import harness  # noqa: E402

os.environ["QT_IM_MODULE"] = "ibus"
harness.enter_session()

from cluster import Cluster  # noqa: E402
from harness import App, wait_for  # noqa: E402

arguments = argparse.Namespace(binary="castellan", pictures=None)
TOPIC = "orders"


def ibus(*words):
    return subprocess.run(["ibus", *words], capture_output=True, text=True)


class Hangul(unittest.TestCase):
    """One program over all steps, in the order of their numbers. `g k s r m f` are the keys of 한글."""

    @classmethod
    def setUpClass(cls):
        cls.method = subprocess.Popen(["ibus-daemon", "--panel=disable"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for(lambda: ibus("engine", "hangul").returncode == 0 and ibus("engine").stdout.strip() == "hangul", "the input method")
        cls.cluster = Cluster()
        cls.cluster.tool("kafka-topics", "--create", "--topic", TOPIC, "--partitions", "1", "--replication-factor", "1")
        cls.app = App(arguments.binary, "--bootstrap", cls.cluster.bootstrap, "--name", "E2E")

    @classmethod
    def tearDownClass(cls):
        cls.app.__exit__()
        cls.cluster.close()
        cls.method.terminate()
        cls.method.wait()

    def tearDown(self):
        failed = any(error for _, error in self._outcome.result.failures + self._outcome.result.errors if _ is self)
        self.picture(("failed-" if failed else "") + self.id().split(".")[-1])

    def picture(self, name):
        if arguments.pictures:
            self.app.screenshot(os.path.join(arguments.pictures, "hangul-" + name + ".png"))

    def becomes(self, name, text):
        wait_for(lambda: self.app.text(name) == text, f"'{name}' holds {text!r}")

    def hangul(self, *keys):
        """Keys as they are pressed in Hangul mode, which is left again."""
        self.app.keys("Hangul")
        self.app.keys(*keys)
        self.app.keys("Hangul")

    def test_1_filter(self):
        self.app.go_to("Topics")
        self.app.row_of("Topics table", TOPIC)
        self.app.keys("ctrl+f")
        self.hangul(*"gksrmf")
        self.becomes("Filter topics", "한글")
        wait_for(lambda: self.app.row_count("Topics table") == 0, "no topic has this in its name")
        self.app.keys("Escape")
        self.becomes("Filter topics", "")
        self.app.row_of("Topics table", TOPIC)

    def test_2_half_a_syllable_neither_filters_nor_is_lost(self):
        self.app.keys("ctrl+f", "Hangul", "g", "k")
        self.assertEqual(self.app.text("Filter topics"), "")
        self.assertEqual(self.app.row_count("Topics table"), 1)
        self.app.keys("s", "space", "Hangul")
        self.becomes("Filter topics", "한 ")
        self.app.keys("ctrl+a", "BackSpace")
        self.becomes("Filter topics", "")

    def test_3_shortcuts_in_hangul_mode(self):
        self.app.keys("Hangul", "ctrl+k")
        self.app.wait("Go to", "text")
        self.app.keys("g", "k", "s", "r", "m", "f", "space")
        self.becomes("Go to", "한글 ")
        self.app.keys("Escape")
        self.app.gone("Go to", "text")
        self.app.keys("Hangul")

    def test_4_a_message(self):
        self.app.go_to(TOPIC)
        self.app.click(self.app.wait("Produce", "page tab"))
        self.app.click(self.app.wait("Key", "text"))
        self.hangul(*"gksrmf")
        self.becomes("Key", "한글")
        self.app.click(self.app.wait("Value", "text"))
        self.app.type('{"')
        self.hangul(*"tkdvna")  # 상품
        self.app.type('":"')
        self.hangul("t", "k", "r", "h", "k")  # 사과
        self.app.type('"}')
        self.becomes("Value", '{"상품":"사과"}')
        self.app.press("Add header", "push button")
        wait_for(lambda: self.app.cell("Headers table", 0, 0), "the new header's row")
        for column, keys in ((0, "dlfma"), (1, "gksrmf")):  # 이름, 한글
            self.app.click(self.app.cell("Headers table", 0, column), double=True)
            self.app.keys("ctrl+a")
            self.hangul(*keys)
            self.app.keys("Return")
        wait_for(lambda: self.app.rows("Headers table")[0][:2] == ["이름", "한글"], "the header")
        self.app.press("Send", "push button")
        wait_for(lambda: self.app.rows("Deliveries table"), "the delivery")
        said = self.cluster.tool("kafka-console-consumer", "--topic", TOPIC, "--from-beginning", "--max-messages", "1",
                                 "--property", "print.headers=true", "--property", "print.key=true")
        self.assertIn('이름:한글\t한글\t{"상품":"사과"}', said.splitlines())


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("--pictures")
    parser.add_argument("tests", nargs="*")
    arguments = parser.parse_args()
    unittest.main(argv=[sys.argv[0], "-v", "-f", *arguments.tests])
