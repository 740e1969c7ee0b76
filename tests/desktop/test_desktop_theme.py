"""The theme: contrast measured from pixels, changes that show at once, what the system asks for."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import jeepney
import pytest
from control_board import LOOKS, photograph
from desktop_shown import Make, Shown
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from pixels import contrast_in
from PySide6.QtCore import QEvent, QRect, QRectF, QSettings, Qt, QUrl
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backstock.desktop.look import Look
from backstock.desktop.preferences import Preferences
from backstock.desktop.session_bus import SessionBus
from backstock.desktop.system_look import SystemLook
from backstock.resources import resource

PAIRS = Path(__file__).with_name("ThemePairs.qml")
LINES = {"edge": 3.0, "focus": 3.0}
"""Lines and rings need 3 to 1, all letters 4.5."""
LARGE_TEXT_PX = 24


@pytest.mark.parametrize(("theme", "contrast"), LOOKS)
def test_every_ink_reads_on_every_ground_as_rendered(qapp: QApplication, theme: str, contrast: str) -> None:
    view = QQuickView()
    view.engine().addImportPath(str(resource("qml")))
    view.setInitialProperties({"theme": theme, "contrast": contrast})
    view.setSource(QUrl.fromLocalFile(str(PAIRS)))
    view.show()
    QTest.qWait(200)
    picture, ratio = view.grabWindow(), view.devicePixelRatio()
    pairs = view.rootObject().property("pairs").toVariant()
    dull = {}
    for at, (ink, ground) in enumerate(pairs):
        place = QRect(0, round(at * 24 * ratio), picture.width(), round(24 * ratio))
        found, floor = contrast_in(picture, place), LINES.get(ink, 7.0 if contrast == "high" else 4.5)
        if found < floor:
            dull[f"{ink} on {ground}"] = round(found, 2)
    view.close()
    view.deleteLater()
    QApplication.sendPostedEvents(view, QEvent.Type.DeferredDelete)
    assert len(pairs) > 40
    assert dull == {}


def texts_in_sight(item: QQuickItem, opacity: float = 1.0) -> Iterator[QQuickItem]:
    """Those that are there for good: whatever is half seen is disabled or on its way."""
    for child in item.childItems():
        if not child.isVisible() or child.opacity() * opacity < 0.99:
            continue
        if child.inherits("QQuickText") and child.property("text") and child.width() > 0:
            yield child
        yield from texts_in_sight(child, opacity * child.opacity())


def place_of(item: QQuickItem, shown: Shown) -> QRect:
    """Where its letters are seen, without what clips them away."""
    height = min(item.height(), item.property("contentHeight"))
    seen = item.mapRectToScene(QRectF(0, (item.height() - height) / 2, item.width(), height))
    parent = item.parentItem()
    while parent is not None:
        if parent.clip():
            seen = seen.intersected(parent.mapRectToScene(QRectF(0, 0, parent.width(), parent.height())))
        parent = parent.parentItem()
    ratio = shown.window.devicePixelRatio()
    return QRectF(seen.x() * ratio, seen.y() * ratio, seen.width() * ratio, seen.height() * ratio).toRect()


@pytest.mark.parametrize(("theme", "contrast"), LOOKS)
@pytest.mark.parametrize("page", ["library", "downloads", "shelf", "settings"])
def test_every_text_of_a_page_reads_as_rendered(make_window: Make, page: str, theme: str, contrast: str) -> None:
    shown = make_window()
    preferences = shown.host._preferences
    preferences.look.setProperty("motion", "less")
    preferences.setProperty("theme", theme)
    preferences.look.setProperty("contrast", contrast)
    shown.window.setProperty("page", page)
    QTest.qWait(400)
    picture = shown.window.grabWindow()
    dull, looked = {}, 0
    for text in texts_in_sight(shown.window.contentItem()):
        place = place_of(text, shown)
        if place.width() < 4 or place.height() < 8 or not picture.rect().contains(place):
            continue
        looked += 1
        large = text.property("font").pixelSize() >= LARGE_TEXT_PX
        found = contrast_in(picture, place)
        if found < (3.0 if large else 4.5):
            dull[text.property("text")] = round(found, 2)
    assert looked > 5
    assert dull == {}


def test_the_theme_changes_while_the_window_is_open(make_window: Make) -> None:
    shown = make_window()
    look = shown.host._preferences.look
    rail = shown.item("NavRail")
    narrow = rail.width()
    look.setProperty("contrast", "high")
    shown.host._preferences.setProperty("theme", "dark")
    shown.until(lambda: shown.window.color().name() == "#000000")
    look.setProperty("textScale", 200)
    shown.until(lambda: rail.width() > narrow * 1.5)
    look.setProperty("textScale", 100)
    look.setProperty("density", "compact")
    shown.until(lambda: rail.width() < narrow)
    look.setProperty("contrast", "normal")
    shown.until(lambda: shown.window.color().name() == "#171a20")


def test_what_was_set_is_there_again_and_nonsense_is_not(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    first = Preferences(file)
    first.look.setProperty("contrast", "high")
    first.look.setProperty("textScale", 900)
    first.look.setProperty("density", "enormous")
    first._file.sync()
    second = Preferences(file)
    again = second.look
    assert again.property("contrast") == "high"
    assert again.property("textScale") == 200
    assert again.property("density") == "comfortable"
    broken = QSettings(str(file), QSettings.Format.IniFormat)
    broken.setValue("textScale", "large")
    broken.setValue("contrast", 7)
    broken.sync()
    third = Preferences(file)
    worn = third.look
    assert (worn.property("textScale"), worn.property("contrast")) == (0, "system")


def test_the_first_windows_wish_for_less_motion_is_kept(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    file.write_text("[General]\nlessMotion=true\n")
    preferences = Preferences(file)
    assert preferences.look.property("motion") == "less"
    assert preferences.look.property("lessMotionNow") is True


def test_less_motion_leaves_no_transition(make_window: Make) -> None:
    shown = make_window()
    look = shown.host._preferences.look
    engine = shown.host._engine
    theme = engine.singletonInstance("Backstock.Theme", "Theme")
    times = ("quick", "calm", "turn")
    look.setProperty("motion", "full")
    shown.until(lambda: all(0 < theme.property(name) < 180 for name in times))
    look.setProperty("motion", "less")
    shown.until(lambda: all(theme.property(name) == 0 for name in times))


class Portal:
    """The part of a desktop that tells programs what the person asked for, on a bus of its own."""

    def __init__(self, address: str, settings: dict[tuple[str, str], tuple[str, object]]) -> None:
        self._settings = settings
        self._line: DBusConnection = open_dbus_connection(bus=address)
        self._line.send_and_get_reply(message_bus.RequestName("org.freedesktop.portal.Desktop"))
        self._thread = threading.Thread(target=self._serve, name="portal", daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._line.sock.shutdown(socket.SHUT_RDWR)
        self._thread.join(5)
        self._line.close()

    def tell(self, namespace: str, key: str, value: tuple[str, object]) -> None:
        place = jeepney.DBusAddress("/org/freedesktop/portal/desktop", interface="org.freedesktop.portal.Settings")
        self._line.send(jeepney.new_signal(place, "SettingChanged", "ssv", (namespace, key, value)))

    def _serve(self) -> None:
        while True:
            try:
                asked = self._line.receive()
            except (OSError, ValueError):
                return
            if asked.header.message_type is not jeepney.MessageType.method_call:
                continue
            known = self._settings.get(tuple(asked.body))
            if known is None:
                self._line.send(jeepney.new_error(asked, "org.freedesktop.portal.Error.NotFound"))
            else:
                self._line.send(jeepney.new_method_return(asked, "v", (known,)))


@pytest.fixture
def bus_address() -> Iterator[str]:
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    yield daemon.stdout.readline().strip()
    daemon.terminate()
    daemon.wait(10)
    daemon.stdout.close()


def test_the_desktop_is_asked_and_heard(qapp: QApplication, qtbot: QtBot, bus_address: str, tmp_path: Path) -> None:
    gnome, appearance = "org.gnome.desktop.interface", "org.freedesktop.appearance"
    portal = Portal(bus_address, {(gnome, "text-scaling-factor"): ("d", 1.25), (appearance, "contrast"): ("u", 1)})
    bus = SessionBus(bus_address)
    system = SystemLook(bus)
    look = Look(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat), system)
    try:
        qtbot.waitUntil(lambda: look.property("textScaleNow") == 1.25, timeout=5000)
        qtbot.waitUntil(lambda: look.property("contrastNow") == "high", timeout=5000)
        assert look.property("lessMotionNow") is False
        portal.tell(appearance, "reduced-motion", ("u", 1))
        qtbot.waitUntil(lambda: look.property("lessMotionNow"), timeout=5000)
        portal.tell(gnome, "text-scaling-factor", ("s", "nonsense"))
        qtbot.waitUntil(lambda: look.property("textScaleNow") == 1.0, timeout=5000)
        look.setProperty("motion", "full")
        look.setProperty("contrast", "normal")
        assert look.property("lessMotionNow") is False
        assert look.property("contrastNow") == "normal"
    finally:
        portal.close()
        bus.close()


def test_no_desktop_asks_for_nothing(qapp: QApplication, qtbot: QtBot) -> None:
    nowhere = SessionBus("unix:path=/nonexistent/bus")
    system = SystemLook(nowhere)
    failed: list[str] = []
    nowhere.call(message_bus.Hello(), failed=lambda: failed.append("no bus"))
    qtbot.waitUntil(lambda: failed == ["no bus"], timeout=5000)
    assert (system.less_motion, system.contrast, system.text_scale) == (False, False, 100)
    nowhere.close()


@pytest.mark.parametrize(("theme", "contrast"), LOOKS)
def test_the_focus_ring_is_seen_on_the_board_of_controls(qapp: QApplication, theme: str, contrast: str) -> None:
    """The ring has a colour of its own, three pixels wide around one control; nothing else has as much of it."""
    ring = {"dark": ("#f0b04a", "#ffffff"), "light": ("#855400", "#000000")}[theme][contrast == "high"]
    picture = photograph(theme, contrast)
    rows = [
        sum(picture.pixelColor(x, y).name() == ring for x in range(picture.width()))
        for y in range(round(40 * picture.devicePixelRatio()))
    ]
    assert sum(count > 40 for count in rows) >= 3


@pytest.mark.parametrize("scale", ["1", "1.25", "1.5", "1.75", "2"])
def test_the_window_holds_at_every_scale_of_the_screen(scale: str, tmp_path: Path) -> None:
    """In a process of its own, because a scale is read once at the start."""
    code = (
        "import sys; sys.path[:0] = sys.argv[2:]\n"
        "from control_board import photograph\n"
        "picture = photograph('dark', 'normal')\n"
        "picture.save(sys.argv[1])\n"
        "print(picture.width())\n"
    )
    here = Path(__file__).parent
    environment = {**os.environ, "QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen"}
    paths = [str(here), str(here.parent), str(here.parents[1] / "app")]
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "board.png"), *paths],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) == round(1500 * float(scale))
    assert "Binding loop" not in done.stderr


def test_keys_move_the_one_ring(make_window: Make) -> None:
    shown = make_window()
    shown.window.setProperty("page", "settings")
    shown.until(lambda: bool(shown.items("Segments")))
    for _ in range(12):
        QTest.keyClick(shown.window, Qt.Key.Key_Tab)
        rings = [ring for ring in shown.items("FocusRing") if ring.property("shown")]
        assert len(rings) == 1 or shown.window.activeFocusItem().inherits("QQuickTextField"), rings
