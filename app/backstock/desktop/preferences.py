"""What a person set for this window: theme, motion, size of covers, order. One small file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Property, QObject, QSettings, Signal
from PySide6.QtQml import QmlElement

from .habits import Habits
from .look import Look
from .places import Places
from .session_bus import SessionBus
from .shortcuts import Shortcuts
from .system_look import SystemLook
from .tastes import Tastes

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

SMALLEST_COVER, LARGEST_COVER, USUAL_COVER = 112, 260, 150


@QmlElement
class Preferences(QObject):
    themeChanged = Signal()
    coverWidthChanged = Signal()
    volumeChanged = Signal()
    libraryChanged = Signal()

    def __init__(self, file: Path, parent: QObject | None = None, bus: SessionBus | None = None) -> None:
        """`bus` tells what the desktop around the window asks of every program."""
        super().__init__(parent)
        self._file = QSettings(str(file), QSettings.Format.IniFormat, self)
        theme = str(self._file.value("theme", "system"))
        self._theme = theme if theme in ("system", "dark", "light") else "system"
        self.file = self._file
        """For what keeps its own settings beside these."""
        self.appearance = Look(self._file, SystemLook(bus, self), self)
        self.habits = Habits(self._file, self)
        self.bindings = Shortcuts(self._file, self)
        self._tastes = Tastes(self._file, self)
        self.places = Places(self._file, self)
        self._cover_width = _whole(self._file.value("coverWidth"), USUAL_COVER)
        self._volume = _whole(self._file.value("volume"), 100)
        self._as_list = str(self._file.value("libraryAsList", "false")) == "true"
        self._panel_open = str(self._file.value("filterPanel", "false")) == "true"

    @Property(Look, constant=True)
    def look(self) -> Look:
        return self.appearance

    @Property(Habits, constant=True)
    def place(self) -> Habits:
        """Of the window in the system."""
        return self.habits

    @Property(Shortcuts, constant=True)
    def shortcuts(self) -> Shortcuts:
        return self.bindings

    @Property(Tastes, constant=True)
    def tastes(self) -> Tastes:
        return self._tastes

    def _get_theme(self) -> str:
        return self._theme

    def _set_theme(self, theme: str) -> None:
        if theme in ("system", "dark", "light") and theme != self._theme:
            self._theme = theme
            self._file.setValue("theme", theme)
            self.themeChanged.emit()

    def _get_cover_width(self) -> int:
        return self._cover_width

    def _set_cover_width(self, width: int) -> None:
        width = min(max(width, SMALLEST_COVER), LARGEST_COVER)
        if width != self._cover_width:
            self._cover_width = width
            self._file.setValue("coverWidth", width)
            self.coverWidthChanged.emit()

    def _get_volume(self) -> int:
        return self._volume

    def _set_volume(self, volume: int) -> None:
        if volume != self._volume:
            self._volume = volume
            self._file.setValue("volume", volume)
            self.volumeChanged.emit()

    def _get_as_list(self) -> bool:
        return self._as_list

    def _set_as_list(self, as_list: bool) -> None:
        if as_list != self._as_list:
            self._as_list = as_list
            self._keep_flag("libraryAsList", as_list)

    def _get_panel_open(self) -> bool:
        return self._panel_open

    def _set_panel_open(self, panel_open: bool) -> None:
        if panel_open != self._panel_open:
            self._panel_open = panel_open
            self._keep_flag("filterPanel", panel_open)

    def _keep_flag(self, name: str, on: bool) -> None:
        self._file.setValue(name, "true" if on else "false")
        self.libraryChanged.emit()

    asList = Property(bool, _get_as_list, _set_as_list, notify=libraryChanged)
    panelOpen = Property(bool, _get_panel_open, _set_panel_open, notify=libraryChanged)
    theme = Property(str, _get_theme, _set_theme, notify=themeChanged)
    coverWidth = Property(int, _get_cover_width, _set_cover_width, notify=coverWidthChanged)
    volume = Property(int, _get_volume, _set_volume, notify=volumeChanged)

    def library_order(self) -> tuple[str, bool, str]:
        """By what the library is sorted, whether the other way round, and by what it is grouped."""
        turned = str(self._file.value("descending", "false")) == "true"
        return str(self._file.value("sort", "name")), turned, str(self._file.value("group", "none"))

    def keep_library_order(self, sort: str, descending: bool, group: str) -> None:
        self._file.setValue("sort", sort)
        self._file.setValue("descending", "true" if descending else "false")
        self._file.setValue("group", group)


def _whole(value: object, otherwise: int) -> int:
    try:
        return int(str(value))
    except ValueError:
        return otherwise
