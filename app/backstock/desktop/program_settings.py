"""Settings of the program itself: room on the disk, running games, the network. They hold from the next start on."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtQml import QmlElement

from ..core.program import RoomUse
from ..domain.play import RunnerName
from ..launch.choose import in_order
from . import words
from .bridge import InOrder
from .desk import Desk
from .rows import RowModel

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

_GB = 1_000_000_000
_ORDERED = (RunnerName.NATIVE, RunnerName.BROWSER, RunnerName.PROTON, RunnerName.WINE)
"""Those of which several may be able to run the same title."""
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


@dataclass(frozen=True, slots=True)
class VariableRow:
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class UseRow:
    key: str
    text: str
    size: str
    part: float
    """Of the largest, 0 to 1."""


@dataclass(frozen=True, slots=True)
class RunnerRow:
    key: str
    text: str


@QmlElement
class ProgramSettings(QObject):
    changed = Signal()
    roomChanged = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._program = desk.core.program
        self._values: Mapping[str, Any] = self._program.in_force()
        self._variables = RowModel(VariableRow, "name", self)
        self._runners = RowModel(RunnerRow, "key", self)
        self._protons: list[str] = []
        self._use = RowModel(UseRow, "key", self)
        self._unwritten: dict[str, object] = {}
        self._writing = False
        self._answers = InOrder()
        self._room = RoomUse((), 0, 0)
        self._looking = False

    @Property(RowModel, constant=True)
    def variables(self) -> RowModel:
        """Given to every program that is started."""
        return self._variables

    @Property(RowModel, constant=True)
    def use(self) -> RowModel:
        """What of the library uses how much room."""
        return self._use

    @Property(bool, notify=roomChanged)
    def looking(self) -> bool:
        return self._looking

    @Property(str, notify=roomChanged)
    def free(self) -> str:
        if not self._room.total:
            return ""
        return words.tr("%1 of %2 free", words.size(self._room.free), words.size(self._room.total))

    @Property(str, constant=True)
    def libraryFolder(self) -> str:
        return str(self._desk.core.settings.library_dir)

    @Property(bool, notify=changed)
    def restartNeeded(self) -> bool:
        """Something was set that this start does not know yet."""
        return dict(self._values) != dict(self._program.in_force())

    @Property(str, notify=changed)
    def downloadsFolder(self) -> str:
        """Empty: in the library's folder."""
        return str(self._values["storage.downloads_dir"] or "")

    @Property(str, notify=changed)
    def protonFolder(self) -> str:
        return str(self._values["launch.proton"] or "")

    @Property(str, notify=changed)
    def protonFound(self) -> str:
        """Names of what was found of Proton, the first one first; empty before it was looked for."""
        return ", ".join(self._protons)

    @Property(str, notify=changed)
    def interface(self) -> str:
        return str(self._values["swarm.interface"])

    @Property(list, notify=changed)
    def interfaces(self) -> list[str]:
        """With the one that is set, though it may not be there just now."""
        return list(dict.fromkeys((*self._program.interfaces(), *filter(None, [self._values["swarm.interface"]]))))

    @Property(RowModel, constant=True)
    def runners(self) -> RowModel:
        """Ways of running, in the order in which they are tried."""
        return self._runners

    @Property(float, notify=changed)
    def cacheLimit(self) -> float:
        """In GB."""
        return float(self._values["storage.cache_limit"] / _GB)

    @Property(float, notify=changed)
    def reserve(self) -> float:
        """In GB."""
        return float(self._values["storage.reserve"] / _GB)

    @Property(bool, notify=changed)
    def sandbox(self) -> bool:
        return bool(self._values["launch.sandbox"])

    @Property(bool, notify=changed)
    def gamesOnline(self) -> bool:
        return bool(self._values["launch.network"])

    @Property(bool, notify=changed)
    def torrents(self) -> bool:
        return bool(self._values["stores.humble.torrents"])

    @Property(bool, notify=changed)
    def dht(self) -> bool:
        return bool(self._values["swarm.dht"])

    @Slot(str, result=str)
    def ruledBy(self, name: str) -> str:
        """One sentence where a variable of the environment has the last word; empty where a person has it."""
        variable = self._program.ruled_by(name)
        return words.tr("Set by %1 in the environment, which wins.", variable) if variable else ""

    @Slot()
    def load(self) -> None:
        self._desk.tasks.run(self._program.values, self._answers.take(self._take))

    @Slot()
    def lookAtRoom(self) -> None:
        if self._looking:
            return
        self._looking = True
        self.roomChanged.emit()
        self._desk.tasks.run(self._program.room, self._take_room, self._room_failed)

    @Slot()
    def openLibraryFolder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self.property("libraryFolder")))

    @Slot()
    def lookForProton(self) -> None:
        def done(found: Sequence[tuple[str, Path]]) -> None:
            self._protons = [name for name, _ in found]
            self.changed.emit()

        self._desk.tasks.run(self._program.protons, done)

    @Slot(str, QUrl)
    def setFolder(self, name: str, folder: QUrl) -> None:
        """An empty address: none of its own."""
        self._set(name, Path(folder.toLocalFile()) if folder.isLocalFile() else None)

    @Slot(str)
    def setInterface(self, name: str) -> None:
        self._set("swarm.interface", name)

    @Slot(str, int)
    def moveRunner(self, runner: str, by: int) -> None:
        order = [RunnerName(row.key) for row in self._runners.rows]
        at = order.index(RunnerName(runner))
        to = min(max(at + by, 0), len(order) - 1)
        order.insert(to, order.pop(at))
        usual = in_order(())
        self._set("launch.runners", () if order == [one for one in usual if one in order] else tuple(order))

    @Slot(str, bool)
    def turn(self, name: str, on: bool) -> None:
        self._set(name, on)

    @Slot(str, float)
    def setGigabytes(self, name: str, amount: float) -> None:
        self._set(name, max(0, round(amount * _GB)))

    @Slot(str, str, result=bool)
    def setVariable(self, name: str, value: str) -> bool:
        """False when that cannot be the name of a variable."""
        bare = name.strip()
        if not _VARIABLE.fullmatch(bare) or "\0" in value:
            return False
        self._set("launch.env", {**self._values["launch.env"], bare: value})
        return True

    @Slot(str)
    def dropVariable(self, name: str) -> None:
        self._set("launch.env", {key: value for key, value in self._values["launch.env"].items() if key != name})

    def _set(self, name: str, value: object) -> None:
        if self._values.get(name) == value:
            return
        self._take({**self._values, name: value})  # shown at once; the next press builds on it
        self._unwritten[name] = value
        self._write()

    def _write(self) -> None:
        """One after the other: of two presses on the same switch the later one counts."""
        if self._writing or not self._unwritten:
            return
        self._writing = True
        program, (name, value) = self._program, self._unwritten.popitem()

        def work() -> Mapping[str, Any]:
            program.set(name, value)
            return program.values()

        def written(values: Mapping[str, Any]) -> None:
            self._writing = False
            self._take({**values, **self._unwritten})
            self._write()

        def failed(error: BaseException) -> None:
            self._writing = False
            self._desk.notices.tell(error)
            self.load()
            self._write()

        self._desk.tasks.run(work, written, failed)

    def _take(self, values: Mapping[str, Any]) -> None:
        self._values = values
        self._runners.set_rows(
            RunnerRow(runner.value, _runner_name(runner))
            for runner in in_order(values["launch.runners"])
            if runner in _ORDERED
        )
        self._variables.set_rows(VariableRow(*pair) for pair in sorted(values["launch.env"].items()))
        self.changed.emit()

    def _take_room(self, room: RoomUse) -> None:
        self._room, self._looking = room, False
        largest = max((size for _, size in room.parts), default=1)
        self._use.set_rows(
            UseRow(name, _folder_name(name), words.size(size), size / largest) for name, size in room.parts
        )
        self.roomChanged.emit()

    def _room_failed(self, error: BaseException) -> None:
        self._looking = False
        self.roomChanged.emit()
        self._desk.notices.tell(error)


def _runner_name(runner: RunnerName) -> str:
    return {
        RunnerName.NATIVE: words.tr("As a program for Linux"),
        RunnerName.BROWSER: words.tr("In the browser"),
        RunnerName.PROTON: words.tr("For Windows, through Proton"),
        RunnerName.WINE: words.tr("For Windows, through Wine"),
    }[runner]


def _folder_name(name: str) -> str:
    return {
        "sources": words.tr("Files as they came from the stores"),
        "images": words.tr("Unpacked, ready to start"),
        "saves": words.tr("Saves and their snapshots"),
        "moving": words.tr("On the way to or from the shelf"),
        "incoming": words.tr("Arriving"),
        "set-aside": words.tr("Set aside because it differs"),
    }.get(name, name)
