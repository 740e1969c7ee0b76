"""The command palette: a few letters bring titles, pages, deeds and settings together, the likeliest first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ..domain.titles import TitleRow
from . import words
from .desk import Desk
from .finding import fold
from .preferences import Preferences
from .roll import Roll
from .rows import RowModel

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

_MOST_TITLES, _MOST_COMMANDS, _LATELY = 7, 6, 4


@dataclass(frozen=True, slots=True)
class Line:
    key: str
    group: str
    """`titles` or `commands`"""
    text: str
    detail: str = ""
    icon: str = ""
    keys: str = ""
    art: str = ""
    family: str = ""
    place: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Command:
    key: str
    text: str
    icon: str
    keys: str = ""
    also: str = ""
    """Other words by which it is found."""


@QmlElement
class Commands(QObject):
    titlePicked = Signal(str, arguments=["titleId"])
    pagePicked = Signal(str, arguments=["page"])
    deedPicked = Signal(str, arguments=["deed"])
    """Deeds that the window itself does: `edit`, `add`, `magnet`, `join`, `fullscreen`."""
    asked = Signal()

    def __init__(self, desk: Desk, roll: Roll, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._roll, self._preferences = desk, roll, preferences
        self._model = RowModel(Line, "key", self)
        self._text = ""
        self._deeds: dict[str, Callable[[], None]] = {
            "sync": lambda: self._ask(lambda: desk.core.sync()),
            "pause": lambda: self._ask(self._pause_all),
            "resume": lambda: self._ask(self._resume_all),
            "refresh-nodes": lambda: self._ask(desk.core.refresh_nodes),
            "theme-dark": lambda: self._set_theme("dark"),
            "theme-light": lambda: self._set_theme("light"),
            "theme-system": lambda: self._set_theme("system"),
            "contrast": self._toggle_contrast,
            "motion": self._toggle_motion,
            "density": self._toggle_density,
            "larger": lambda: self._step_text(25),
            "smaller": lambda: self._step_text(-25),
            "television": self._toggle_television,
        }
        roll.changed.connect(self._again)
        desk.covers.drawn.connect(lambda key, _: self._redraw(f"title:{key}"))

    @Property(RowModel, constant=True)
    def model(self) -> RowModel:
        return self._model

    @Property(int, notify=asked)
    def titles(self) -> int:
        """How many of the lines are titles; they come first and are taller."""
        return sum(line.group == "titles" for line in self._model.rows)

    @Slot(str)
    def ask(self, text: str) -> None:
        self._text = text
        found = self._titles(text)
        commands = self._matching(text)
        if commands and text.strip() and not any(_holds(line.text, text) for line in found):
            found = []  # mere guesses, where a command is called so
        self._model.set_rows((*found, *commands))
        self.asked.emit()

    @Slot(str)
    def pick(self, key: str) -> None:
        kind, _, what = key.partition(":")
        if kind == "title":
            self.titlePicked.emit(what)
        elif kind == "page":
            self.pagePicked.emit(what)
        elif what in self._deeds:
            self._deeds[what]()
        else:
            self.deedPicked.emit(what)

    def _again(self) -> None:
        if self._model.rowCount():
            self.ask(self._text)

    def _redraw(self, key: str) -> None:
        """Its picture has come."""
        at = self._model.position(key)
        if at >= 0:
            known: Line = self._model.rows[at]
            row = self._roll.standing.rows.get(known.key.partition(":")[2])
            if row is not None:
                self._model.replace_row(self._title_line(row))

    def _titles(self, text: str) -> list[Line]:
        standing = self._roll.standing
        if not text.strip():
            return [self._title_line(row) for row in standing.played[:_LATELY]]
        ids = dict.fromkeys(standing.finder.find(text, _MOST_TITLES))  # a renamed one may be found by both its names
        return [self._title_line(standing.rows[title_id]) for title_id in ids]

    def _title_line(self, row: TitleRow) -> Line:
        return Line(
            key=f"title:{row.title_id}",
            group="titles",
            text=row.name,
            detail=row.maker or words.kind_name(row.kind),
            art=self._desk.covers.cover_of(row),
            family=row.kind.value,
            place=row.where.value,
            label=words.label(row),
        )

    def _matching(self, text: str) -> list[Line]:
        wanted = fold(text).split()
        lines = [
            Line(command.key, "commands", command.text, icon=command.icon, keys=command.keys)
            for command in self._commands()
            if all(word in fold(f"{command.text} {command.also}") for word in wanted)
        ]
        return lines[:_MOST_COMMANDS]

    def _commands(self) -> list[Command]:
        tr, keys = words.tr, self._preferences.bindings.bound_to
        return [
            Command("page:home", tr("Go to Home"), "house", keys("home")),
            Command("page:library", tr("Go to the library"), "library", keys("library")),
            Command("page:downloads", tr("Go to Downloads"), "download", keys("downloads"), tr("jobs transfers")),
            Command("page:shelf", tr("Go to the shelf"), "archive", keys("shelf"), tr("nodes copies")),
            Command("deed:sync", tr("Read all stores again"), "refresh-cw", also=tr("sync refresh")),
            Command("deed:pause", tr("Pause all downloads"), "pause", also=tr("stop hold")),
            Command("deed:resume", tr("Go on with all downloads"), "play", also=tr("resume continue")),
            Command("deed:edit", tr("Edit this title"), "pencil", "F2", tr("name cover artwork metadata rename")),
            Command("deed:add", tr("Add to the library"), "plus", also=tr("sign in account folder store")),
            Command("deed:magnet", tr("Open a torrent or magnet"), "magnet"),
            Command("deed:join", tr("Add a node to the shelf"), "server", also=tr("pair join")),
            Command("deed:refresh-nodes", tr("Look for the nodes again"), "refresh-cw"),
            Command(
                "page:settings", tr("Open Settings"), "settings", keys("settings"), tr("preferences options accounts")
            ),
            Command("deed:theme-dark", tr("Theme: dark"), "moon", also=tr("appearance night")),
            Command("deed:theme-light", tr("Theme: light"), "sun", also=tr("appearance day")),
            Command("deed:theme-system", tr("Theme: as the system"), "monitor", also=tr("appearance")),
            Command("deed:contrast", tr("High contrast on or off"), "eye", also=tr("appearance access")),
            Command("deed:motion", tr("Less motion on or off"), "minus", also=tr("appearance animation")),
            Command("deed:density", tr("Compact rows on or off"), "list", also=tr("appearance density")),
            Command("deed:larger", tr("Larger text"), "plus", also=tr("appearance size zoom")),
            Command("deed:smaller", tr("Smaller text"), "minus", also=tr("appearance size zoom")),
            Command(
                "deed:television",
                tr("Television mode on or off"),
                "gamepad-2",
                keys("television"),
                tr("big picture large"),
            ),
            Command("deed:fullscreen", tr("Whole screen on or off"), "maximize", keys("fullscreen")),
        ]

    def _ask(self, deed: Callable[[], object]) -> None:
        self._desk.tasks.run(deed, lambda _: None)

    def _pause_all(self) -> None:
        for job in self._desk.core.jobs():
            if not job.state.ended:
                self._desk.core.pause_job(job.job_id)

    def _resume_all(self) -> None:
        for job in self._desk.core.jobs():
            if not job.state.ended:
                self._desk.core.resume_job(job.job_id)

    def _set_theme(self, theme: str) -> None:
        self._preferences.setProperty("theme", theme)

    def _toggle_contrast(self) -> None:
        look = self._preferences.appearance
        look.setProperty("contrast", "normal" if look.property("contrastNow") == "high" else "high")

    def _toggle_motion(self) -> None:
        look = self._preferences.appearance
        look.setProperty("motion", "full" if look.property("lessMotionNow") else "less")

    def _toggle_density(self) -> None:
        look = self._preferences.appearance
        look.setProperty("density", "comfortable" if look.property("density") == "compact" else "compact")

    def _step_text(self, by: int) -> None:
        look = self._preferences.appearance
        look.setProperty("textScale", max(100, round(look.property("textScaleNow") * 100) + by))

    def _toggle_television(self) -> None:
        look = self._preferences.appearance
        look.setProperty("television", not look.property("television"))


def _holds(name: str, text: str) -> bool:
    folded = fold(name)
    return all(word in folded for word in fold(text).split())
