"""How the window looks and which language it speaks: what the person set, or what the system says."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QSettings, Signal
from PySide6.QtQml import QmlElement

from .system_look import LARGEST_TEXT, SMALLEST_TEXT, SystemLook

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

AS_SYSTEM = "system"
_CONTRASTS = (AS_SYSTEM, "high", "normal")
_MOTIONS = (AS_SYSTEM, "less", "full")
_DENSITIES = ("comfortable", "compact")


@QmlElement
class Look(QObject):
    changed = Signal()
    languageChanged = Signal()
    televisionChanged = Signal()

    def __init__(self, file: QSettings, system: SystemLook | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._system = system or SystemLook(parent=self)  # one that asks nothing
        self._system.changed.connect(self.changed)
        self._television = False

    def _get_contrast(self) -> str:
        return self._one_of("contrast", _CONTRASTS)

    def _set_contrast(self, contrast: str) -> None:
        self._keep("contrast", contrast, _CONTRASTS)

    def _get_motion(self) -> str:
        """The first window kept a plain yes or no."""
        otherwise = "less" if str(self._file.value("lessMotion", "")) == "true" else AS_SYSTEM
        return self._one_of("motion", _MOTIONS, otherwise)

    def _set_motion(self, motion: str) -> None:
        self._keep("motion", motion, _MOTIONS)

    def _get_density(self) -> str:
        return self._one_of("density", _DENSITIES)

    def _set_density(self, density: str) -> None:
        self._keep("density", density, _DENSITIES)

    def _get_text_scale(self) -> int:
        """In per cent; 0: as the system says."""
        try:
            kept = int(str(self._file.value("textScale", 0)))
        except ValueError:
            return 0
        return min(max(kept, SMALLEST_TEXT), LARGEST_TEXT) if kept else 0

    def _set_text_scale(self, percent: int) -> None:
        bounded = min(max(percent, SMALLEST_TEXT), LARGEST_TEXT) if percent else 0
        if bounded != self._get_text_scale():
            self._file.setValue("textScale", bounded)
            self.changed.emit()

    def _get_language(self) -> str:
        return str(self._file.value("language", AS_SYSTEM))

    def _set_language(self, language: str) -> None:
        if language != self._get_language():
            self._file.setValue("language", language)
            self.languageChanged.emit()

    def _get_television(self) -> bool:
        return self._television

    def _set_television(self, television: bool) -> None:
        if television != self._television:
            self._television = television
            self.televisionChanged.emit()

    contrast = Property(str, _get_contrast, _set_contrast, notify=changed)
    motion = Property(str, _get_motion, _set_motion, notify=changed)
    density = Property(str, _get_density, _set_density, notify=changed)
    textScale = Property(int, _get_text_scale, _set_text_scale, notify=changed)
    language = Property(str, _get_language, _set_language, notify=languageChanged)
    television = Property(bool, _get_television, _set_television, notify=televisionChanged)

    @Property(bool, notify=changed)
    def lessMotionNow(self) -> bool:
        motion = self._get_motion()
        return motion == "less" or (motion == AS_SYSTEM and self._system.less_motion)

    @Property(str, notify=changed)
    def contrastNow(self) -> str:
        """`system` leaves the question to Qt."""
        contrast = self._get_contrast()
        return "high" if contrast == AS_SYSTEM and self._system.contrast else contrast

    @Property(float, notify=changed)
    def textScaleNow(self) -> float:
        return (self._get_text_scale() or self._system.text_scale) / 100

    def _one_of(self, key: str, known: tuple[str, ...], otherwise: str = "") -> str:
        kept = str(self._file.value(key, ""))
        return kept if kept in known else otherwise or known[0]

    def _keep(self, key: str, value: str, known: tuple[str, ...]) -> None:
        if value in known and value != self._one_of(key, known):
            self._file.setValue(key, value)
            self.changed.emit()
