# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the pictures' tour is made of: steps, a picture at each one's end, words of the interface in its language."""
import hashlib
import os
import re
import subprocess
import sys
import threading
import time
import traceback
import xml.etree.ElementTree

from cluster import ENGINE, ROOT, Cluster
from harness import App, wait_for

SIZE = "1440x900"
GROUP = "stock-audit"  # the tour's own
SHARE_GROUP = "order-queue"  # likewise
STEPS = []  # (name, bullet of the README, caption, function)


def step(bullet, caption):
    """A step of the tour: what it does ends in the picture that has its name."""
    def add(function):
        STEPS.append((function.__name__.replace("_", "-"), bullet, caption, function))
        return function
    return add


def _bare(label):
    """A label as its accessible name is made from it (views/widgets/Accessible.cpp)."""
    label = re.sub(r"\s*\(&.\)", "", label).replace("&", "")
    return label.rstrip("….: ")


def korean_words():
    """Every accessible name the interface may have in Korean, by its English one."""
    words = {}
    for message in xml.etree.ElementTree.parse(os.path.join(ROOT, "translations", "castellan_ko.ts")).iter("message"):
        source, translation = message.findtext("source"), message.findtext("translation")
        if source and translation:
            words.setdefault(_bare(source), set()).update((_bare(translation), translation.replace("&", "")))
    return words


class Tour:
    """One run of the program; restart() runs it again with what it kept."""

    def __init__(self, arguments):
        self.arguments = arguments
        self.taken, self.missed = [], []
        self.second = None  # the other cluster, made while the tour goes on
        self._second_problem = None
        self._share = None  # a member of a share group
        if arguments.cluster:
            self._lay_out()
        self._thread = threading.Thread(target=self._start_second)
        self._thread.start()
        self.start()

    def start(self):
        self.app = App(self.arguments.program, "--bootstrap", self.arguments.bootstrap, "--name", "Sandbox")

    def restart(self):
        self.app.close()
        self.start()

    def close(self):
        self.app.__exit__()
        self._thread.join()
        if self._share:
            self._share.terminate()
            self._share.wait(20)
        if self.arguments.cluster:
            self._defaults("--delete-config", "log.cleaner.backoff.ms,message.max.bytes")
        if self.second:
            self.second.close()

    def _lay_out(self):
        """A group of the tour's own, to be reset and deleted; and nothing of a tour that was interrupted."""
        self.sandbox("tool", "kafka-topics", "--delete", "--if-exists", "--topic", "returns.*")
        self.sandbox("tool", "kafka-consumer-groups", "--reset-offsets", "--group", GROUP, "--topic", "orders", "--topic", "customers", "--by-duration", "PT20H",
                     "--execute")
        self._share = subprocess.Popen([sys.executable, ENGINE, "tool", "--dir", self.arguments.cluster, "kafka-console-share-consumer", "--topic", "orders",
                                        "--group", SHARE_GROUP], stdout=subprocess.DEVNULL)
        self._defaults("--add-config", "log.cleaner.backoff.ms=20000,message.max.bytes=2097152")

    def _defaults(self, *change):
        """Of all brokers together."""
        self.sandbox("tool", "kafka-configs", "--entity-type", "brokers", "--entity-default", "--alter", *change)

    # -- brokers ------------------------------------------------------------------------------------------------------
    def _start_second(self):
        try:
            self.second = Cluster("--brokers", "1")
        except Exception as problem:  # noqa: BLE001 - told by who needs it
            self._second_problem = problem

    def other_cluster(self):
        """A broker of its own: another cluster, that the tour may lose."""
        self._thread.join()
        if not self.second:
            raise RuntimeError(f"no second cluster: {self._second_problem}")
        return self.second

    def sandbox(self, command, *arguments):
        if not self.arguments.cluster:
            raise RuntimeError("--cluster was not given")
        subprocess.run([sys.executable, ENGINE, command, "--dir", self.arguments.cluster, *map(str, arguments)], check=True, stdout=subprocess.DEVNULL)

    # -- pictures -----------------------------------------------------------------------------------------------------
    def _grab(self):
        return subprocess.run(["import", "-silent", "-window", "root", "-depth", "8", "rgb:-"], capture_output=True, check=True).stdout

    def picture(self, name):
        """Taken when nothing moves any more (or always does), with the pointer out of the way; a palette keeps it small."""
        subprocess.run(["xdotool", "mousemove", "1439", "450"], check=True)
        before = b""
        for _ in range(4):
            now = self._grab()
            if hashlib.md5(now).digest() == before:
                break
            before = hashlib.md5(now).digest()
            time.sleep(0.35)  # columns grow 0.3 s after the values that came
        path = os.path.join(self.arguments.output, name + ".png")
        subprocess.run(["convert", "-size", SIZE, "-depth", "8", "rgb:-", "+dither", "-colors", "255", "-define", "png:compression-level=9", "PNG8:" + path],
                       input=now, check=True)

    def run(self, only=()):
        """All steps; a failing one is told at the end and does not keep the others from their pictures."""
        for name, bullet, caption, action in STEPS:
            began = time.monotonic()
            try:
                action(self)
                if only and name not in only:
                    continue
                self.picture(name)
                self.taken.append((bullet, name, caption))
                print(f"  {name}.png  {time.monotonic() - began:.1f} s", flush=True)
            except Exception as problem:  # noqa: BLE001 - anything a page can do wrong
                self.missed.append(name)
                print(f"  {name}: {type(problem).__name__}: {problem}", file=sys.stderr, flush=True)
                if self.arguments.verbose:
                    traceback.print_exc()
                self._try(lambda: self.picture("missed-" + name))
                self._try(self.leave_dialogs)

    @staticmethod
    def _try(action):
        try:
            action()
        except Exception:  # noqa: BLE001 - what matters has been told
            pass

    # -- what steps do ------------------------------------------------------------------------------------------------
    def rows(self, table, at_least=1, timeout=20):
        """Waits for the rows and returns their number."""
        return wait_for(lambda: (n := self.app.row_count(table)) >= at_least and n, f"{at_least} rows in '{table}'", timeout)

    def select_rows(self, table, names, column=0):
        """Selects the rows whose cell in `column` is one of the names."""
        for number, name in enumerate(names):
            row = self.app.row_of(table, name, column)
            with self.app.holding("ctrl" if number else None):
                self.app.select_row(table, row, column=column)

    def row_gone(self, table, text):
        wait_for(lambda: not any(text in row for row in self.app.rows(table)), f"no row '{text}' in '{table}'")

    def rows_of_list(self, name, at_least=1):
        wait_for(lambda: self.app.find(name, "list").get_child_count() >= at_least, f"{at_least} entries in '{name}'")

    def section(self, name):
        self.app.click(self.app.wait(name, "page tab"))

    def go(self, name):
        self.app.go_to(name)

    def dialogs(self):
        return self.app.dialogs()

    def leave_dialogs(self):
        """Closes what lies over the window."""
        for _ in range(6):
            if not self.dialogs():
                return
            count = len(self.dialogs())
            self.app.keys("Escape")
            try:
                wait_for(lambda: len(self.dialogs()) < count, "a dialog closes", 2)
            except AssertionError:
                pass
        if self.dialogs():
            raise AssertionError("a dialog does not close with Escape")

    def planned(self, at_least=1):
        """The dialog's plan is worked out."""
        self.rows("Plan table", at_least)
        wait_for(lambda: not (status := self.app.find("Status", "label")) or "…" not in status.get_description(), "the plan is worked out")

    def finished(self):
        """What was applied has its outcome."""
        wait_for(lambda: any(self.app.find("Close", "push button", dialog) for dialog in self.dialogs()), "the outcome")

    def apply(self, label, typed=None, ticked=False):
        if typed:
            self.app.set_text("Type the name to confirm", typed, "text")
        if ticked:
            self.app.press("I have read the consequences and want this", "check box")
        self.app.apply(label)
        self.finished()
