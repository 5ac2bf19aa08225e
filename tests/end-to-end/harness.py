# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real program in a real X display through its accessible names (AT-SPI), like a person.

`enter_session()` re-runs the calling script inside a private X display, D-Bus session, accessibility bus and window
manager; everything it starts ends with it. `App` starts the program and finds things by role and accessible name.
Needs the system's python3 (gi); Qt 6.4's bridge shows accessible names, not object names.
"""
import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

DEADLINE = 30.0

# The window fills the display; dialogs keep their frames.
WINDOWS = """<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <desktops><number>1</number><popupTime>0</popupTime></desktops>
  <applications><application type="normal"><decor>no</decor><maximized>yes</maximized></application></applications>
</openbox_config>
"""


def _start_xvfb(size):
    read, write = os.pipe()
    xvfb = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", size + "x24", "-nolisten", "tcp", "-noreset"],
                            pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write)
    number = b""
    while not number.endswith(b"\n"):
        chunk = os.read(read, 16)
        if not chunk:
            raise RuntimeError("Xvfb did not start: is the package xvfb installed?")
        number += chunk
    os.close(read)
    return xvfb, ":" + number.decode().strip()


def enter_session(size="1440x900"):
    """Runs the calling script again inside the private session and exits with its status; returns inside it."""
    if os.environ.get("CASTELLAN_E2E_SESSION") == "inside":
        return
    xvfb, display = _start_xvfb(size)
    private = tempfile.mkdtemp(prefix="castellan-e2e-")
    os.chmod(private, 0o700)
    env = dict(os.environ, CASTELLAN_E2E_SESSION="inside", DISPLAY=display, XDG_RUNTIME_DIR=private,
               XDG_CONFIG_HOME=os.path.join(private, "config"), XDG_DATA_HOME=os.path.join(private, "data"),
               XDG_STATE_HOME=os.path.join(private, "state"), XDG_CACHE_HOME=os.path.join(private, "cache"),
               QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8", NO_AT_BRIDGE="0", TZ="Asia/Seoul",
               GSETTINGS_BACKEND="memory")
    env.pop("WAYLAND_DISPLAY", None)
    os.makedirs(os.path.join(private, "config", "openbox"))
    with open(os.path.join(private, "config", "openbox", "rc.xml"), "w", encoding="utf-8") as file:
        file.write(WINDOWS)
    script = ('/usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 & '
              'openbox >/dev/null 2>&1 & exec /usr/bin/python3 "$@"')
    try:
        result = subprocess.run(["dbus-run-session", "--", "bash", "-c", script, "session", *sys.argv], env=env)
    finally:
        xvfb.terminate()
        xvfb.wait()
        shutil.rmtree(private, ignore_errors=True)
    sys.exit(result.returncode)


def wait_for(condition, what, timeout=DEADLINE, interval=0.05):
    """The condition's first true value; AssertionError naming `what` past the deadline."""
    end = time.monotonic() + timeout
    while True:
        try:
            value = condition()
        except Exception as error:  # a widget may vanish between two calls
            value, last = None, error
        else:
            last = None
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"not within {timeout:.0f} s: {what}" + (f" ({last})" if last else ""))
        time.sleep(interval)


class App:
    """One run of the program."""

    def __init__(self, binary, *arguments, env=None, name="castellan"):
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi
        self.atspi = Atspi
        self.started = time.monotonic()
        self.log = tempfile.NamedTemporaryFile(prefix="castellan-log-", suffix=".txt", delete=False)
        self.process = subprocess.Popen([binary, *arguments], env={**os.environ, **(env or {})}, stdout=self.log, stderr=self.log)
        self.name = name
        self.words = {}  # accessible names in the interface's language, by their English ones
        self.root = wait_for(self._find_root, "the program appears on the accessibility bus")

    def _find_root(self):
        if self.process.poll() is not None:
            raise SystemExit(f"the program ended with {self.process.returncode}:\n{self.output()}")
        desktop = self.atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and child.get_process_id() == self.process.pid:
                return child
        return None

    def output(self):
        with open(self.log.name, encoding="utf-8", errors="replace") as file:
            return file.read()

    # -- finding ------------------------------------------------------------------------------------------------------
    def _walk(self, node, depth=0, showing=True):
        """Nodes depth first, only those that show unless told; the cells of tables are not walked (big tables are slow to)."""
        if node is None or depth > 40:
            return
        if showing and depth > 1 and not node.get_state_set().contains(self.atspi.StateType.SHOWING):
            return
        yield node
        if depth and node.get_role_name() in ("table", "tree table", "tree", "list", "terminal"):
            return
        for index in range(min(node.get_child_count(), 400)):
            yield from self._walk(node.get_child_at_index(index), depth + 1, showing)

    def find(self, name, role=None, within=None, showing=True):
        names = self.words.get(name, (name,))
        for node in self._walk(within or self.root, showing=showing):
            if node.get_name() in names and (role is None or node.get_role_name() == role):
                if not showing or node.get_state_set().contains(self.atspi.StateType.SHOWING):
                    return node
        return None

    def wait(self, name, role=None, within=None, timeout=DEADLINE):
        return wait_for(lambda: self.find(name, role, within), f"{role or 'something'} named '{name}'", timeout)

    def dialogs(self):
        """The dialogs that are open, besides the window."""
        return [child for child in (self.root.get_child_at_index(i) for i in range(self.root.get_child_count()))
                if child and child.get_role_name() in ("dialog", "alert", "file chooser") and child.get_state_set().contains(self.atspi.StateType.SHOWING)]

    def texts(self):
        """Names of everything that shows, tables' cells left out."""
        return [node.get_name() for node in self._walk(self.root) if node.get_name() and node.get_state_set().contains(self.atspi.StateType.SHOWING)]

    def description(self, name, role=None, within=None):
        return self.wait(name, role, within).get_description()

    def gone(self, name, role=None, timeout=DEADLINE):
        wait_for(lambda: self.find(name, role) is None, f"'{name}' goes away", timeout)

    # -- acting -------------------------------------------------------------------------------------------------------
    def has(self, node, state):
        return node.get_state_set().contains(state)

    def press(self, name, role=None, within=None):
        """Presses a button, menu item or check box once it is enabled."""
        node = self.wait(name, role, within)
        wait_for(lambda: self.has(node, self.atspi.StateType.SENSITIVE), f"'{name}' is enabled")
        node.get_action_iface().do_action(0)
        return node

    def apply(self, label):
        """Presses the button that carries out the plan in front; "Apply" where the plan has no verb of its own. The page behind may have one of that name."""
        dialog = wait_for(lambda: next((d for d in reversed(self.dialogs()) if self.find(label, "push button", d)), None), f"a plan with '{label}'")
        self.press(label, "push button", dialog)

    def menu(self, name):
        """Triggers a menu's entry by its text; the menu need not be open."""
        node = wait_for(lambda: self.find(name, "menu item", showing=False), f"the menu entry '{name}'")
        node.get_action_iface().do_action(0)

    def set_text(self, name, text, role=None, within=None):
        node = self.wait(name, role, within)
        editable = node.get_editable_text_iface()
        if editable:
            editable.set_text_contents(text)
            return node
        self.click(node)
        self.keys("ctrl+a")
        self.type(text)
        return node

    def text(self, name, role=None, within=None):
        node = self.wait(name, role, within)
        iface = node.get_text_iface()
        return iface.get_text(0, iface.get_character_count()) if iface else node.get_name()

    def select(self, name, item, within=None):
        """Chooses an entry of a combo box by its text."""
        combo = self.wait(name, "combo box", within)
        self.focus(combo)
        self.keys("Home")
        for _ in range(200):
            now = self.combo_text(combo)
            if now == item:
                return combo
            self.keys("Down")
            try:
                wait_for(lambda: self.combo_text(combo) != now, "the combo box moves", 1.0)
            except AssertionError:
                break
        raise AssertionError(f"'{name}' has no entry '{item}' (it stands at '{self.combo_text(combo)}')")

    @staticmethod
    def combo_text(combo):
        text = combo.get_text_iface()
        return text.get_text(0, text.get_character_count())

    def focus(self, node):
        component = node.get_component_iface()
        component.grab_focus()
        wait_for(lambda: self.has(node, self.atspi.StateType.FOCUSED) or True, "focus", 1.0)

    def center(self, node):
        extents = node.get_component_iface().get_extents(self.atspi.CoordType.SCREEN)
        return extents.x + extents.width // 2, extents.y + extents.height // 2

    def click(self, node, button=1, double=False):
        x, y = self.center(node)
        command = ["xdotool", "mousemove", str(x), str(y), "click"]
        if double:
            command += ["--repeat", "2", "--delay", "60"]
        subprocess.run(command + [str(button)], check=True)

    def keys(self, *combos):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *combos], check=True)

    @contextlib.contextmanager
    def holding(self, key):
        """A modifier key is down meanwhile (None: none)."""
        if key:
            subprocess.run(["xdotool", "keydown", key], check=True)
        try:
            yield
        finally:
            if key:
                subprocess.run(["xdotool", "keyup", key], check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "5", "--", text], check=True)

    def go_to(self, name):
        """Opens a page through the palette (Ctrl+K), as people do; `name` must be its best match."""
        self.keys("ctrl+k")
        def first():
            self.set_text("Go to", "", "text")
            self.set_text("Go to", name, "text")
            results = wait_for(lambda: self.find("Palette results", "list"), "results", 1.0)
            item = results.get_child_at_index(0) if results.get_child_count() else None
            return item is not None and item.get_name().split(",")[0] == name
        # typed anew until it is there: what the cluster holds may still be under way
        wait_for(first, f"the palette's first result is {name}", interval=0.5)
        self.keys("Return")
        self.gone("Go to", "text", 10)

    # -- tables -------------------------------------------------------------------------------------------------------
    def table(self, name, within=None):
        for role in ("table", "tree", "tree table"):
            node = self.find(name, role, within)
            if node:
                return node
        return self.wait(name, within=within)

    def headers(self, name, within=None):
        iface = self.table(name, within).get_table_iface()
        return [iface.get_column_description(c) or (iface.get_column_header(c).get_name() if iface.get_column_header(c) else "")
                for c in range(iface.get_n_columns())]

    def row_count(self, name, within=None):
        """How many rows the table has; 0 when it does not show."""
        for role in ("table", "tree", "tree table"):
            node = self.find(name, role, within)
            if node:
                return node.get_table_iface().get_n_rows()
        return 0

    def rows(self, name, limit=200, within=None):
        """The table's visible cells as text, row by row."""
        iface = self.table(name, within).get_table_iface()
        columns = iface.get_n_columns()
        return [[(iface.get_accessible_at(r, c).get_name() if iface.get_accessible_at(r, c) else "") for c in range(columns)]
                for r in range(min(iface.get_n_rows(), limit))]

    def row_of(self, name, text, column=None, within=None, timeout=DEADLINE):
        """Index of the first row that has a cell equal to `text`."""
        def look():
            for index, row in enumerate(self.rows(name, within=within)):
                if text in (row if column is None else [row[column]]):
                    return (index,)
            return None
        return wait_for(look, f"a row '{text}' in '{name}'", timeout)[0]

    def cell(self, name, row, column, within=None):
        return self.table(name, within).get_table_iface().get_accessible_at(row, column)

    def _shown_cell(self, *where):
        return wait_for(lambda: self.cell(*where), f"the cell {where[1]}, {where[2]} of '{where[0]}'")

    def select_row(self, name, row, within=None, column=0):
        self.click(self._shown_cell(name, row, column, within))

    def open_row(self, name, row, within=None, column=0):
        """Double click on the row's first cell."""
        self.click(self._shown_cell(name, row, column, within), double=True)

    def edit_cell(self, name, row, column, text, within=None):
        """Types into a cell as people do."""
        self.click(self._shown_cell(name, row, column, within), double=True)
        self.keys("ctrl+a")
        self.type(text)
        self.keys("Return")

    # -- looking ------------------------------------------------------------------------------------------------------
    def screenshot(self, path, settle=0.4):
        time.sleep(settle)  # the picture is for people: let hover and animations end
        os.makedirs(os.path.dirname(os.path.abspath(path)), exist_ok=True)
        subprocess.run(["import", "-window", "root", path], check=True)

    def dump(self, within=None):
        """The tree of showing things, for a person writing a script."""
        lines = []

        def walk(node, depth):
            if node is None or depth > 14:
                return
            if node.get_name():
                lines.append("  " * depth + f"{node.get_role_name()}: {node.get_name()!r}")
            if node.get_role_name() in ("table", "tree", "tree table") and depth:
                return
            for index in range(min(node.get_child_count(), 100)):
                walk(node.get_child_at_index(index), depth + 1)
        walk(within or self.root, 0)
        return "\n".join(lines)

    # -- ending -------------------------------------------------------------------------------------------------------
    def close(self, timeout=10.0):
        """Closes the main window as a person does; the seconds the process took to end."""
        began = time.monotonic()
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(timeout)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
                raise AssertionError(f"the program did not end within {timeout:.0f} s")
        return time.monotonic() - began

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                self.process.kill()
        return False
