"""Settings in their states, and what the window says of the system around it."""

from __future__ import annotations

from collections.abc import Callable

from gallery_panels import page
from gallery_stage import FULL, GalleryState, Stage
from PySide6.QtCore import Qt, QUrl
from PySide6.QtNetwork import QNetworkInformation


def at(kind: str) -> Callable[[Stage], None]:
    def held(stage: Stage) -> None:
        wall, group = stage.items("SettingsWall")[0], stage.items(kind)[0]
        lowest = wall.property("contentHeight") - wall.height()
        wall.setProperty("contentY", max(0.0, min(group.y(), lowest)))

    return held


def changed(stage: Stage) -> None:
    program = stage.shell._program
    program.moveRunner("wine", -3)
    program.setFolder("launch.proton", QUrl.fromLocalFile("/home/mara/Games/GE-Proton10-25"))
    program.setFolder("storage.downloads_dir", QUrl.fromLocalFile("/media/mara/Large disk/Backstock"))
    program.setVariable("MANGOHUD", "1")
    bindings = stage.preferences.bindings
    bindings.ask("find")
    bindings.take(int(Qt.Key.Key_F), int(Qt.KeyboardModifier.ControlModifier.value))
    page("settings")(stage)


def searched(stage: Stage) -> None:
    page("settings")(stage)
    stage.settle()
    for letter in "hovercraft":
        stage.press(Qt.Key(ord(letter.upper())))


def without_network(stage: Stage) -> None:
    stage.shell.reach.take(QNetworkInformation.Reachability.Disconnected)


STATES = {
    "settings-end": GalleryState(page("settings"), held=at("AboutSettings")),
    "settings-running": GalleryState(page("settings"), held=at("RunningSettings")),
    "settings-again": GalleryState(changed, held=at("RunningSettings")),
    "settings-nothing": GalleryState(searched),
    "library-no-network": GalleryState(without_network, number=FULL),
    "panel-leave": GalleryState(lambda stage: stage.shell.leave.asked.emit()),
    "panel-parts": GalleryState(lambda stage: stage.panel("parts")),
}
