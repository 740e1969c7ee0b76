"""How a person likes films to be played: speed and size of subtitles for all, delays for each file that needs them."""

from __future__ import annotations

import json
from collections.abc import Mapping

from PySide6.QtCore import QObject, QSettings, Slot
from PySide6.QtQml import QmlElement

from .player_state import TUNABLE, USUAL

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

_FOR_ALL = ("speed", "sub-scale")
_FOR_ONE = ("sub-delay", "audio-delay")
_MOST = 500
"""So many files' delays are kept; the oldest goes first."""


@QmlElement
class Tastes(QObject):
    def __init__(self, file: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file

    @Slot(str, str, result=dict)
    def of(self, title_id: str, file: str) -> dict[str, float]:
        """By mpv's names."""
        found = {name: _within(name, self._file.value(_key(name))) for name in _FOR_ALL}
        kept = self._delays().get(_of_file(title_id, file), {})
        return found | {name: _within(name, kept.get(name)) for name in _FOR_ONE}

    @Slot(str, float, str, str)
    def keep(self, name: str, value: float, title_id: str, file: str) -> None:
        if name in _FOR_ALL:
            self._file.setValue(_key(name), value)
        elif name in _FOR_ONE:
            delays, place = self._delays(), _of_file(title_id, file)
            kept = {**delays.pop(place, {}), name: value}
            if any(kept.values()):
                delays[place] = kept
            newest = dict(list(delays.items())[-_MOST:])
            self._file.setValue(_key("delays"), json.dumps(newest))

    def _delays(self) -> dict[str, Mapping[str, object]]:
        try:
            found = json.loads(str(self._file.value(_key("delays"), "{}")))
        except ValueError:
            return {}
        whole = found if isinstance(found, dict) else {}
        return {str(place): kept for place, kept in whole.items() if isinstance(kept, dict)}


def _key(name: str) -> str:
    return f"player/{name}"


def _of_file(title_id: str, file: str) -> str:
    return f"{title_id}/{file}"


def _within(name: str, value: object) -> float:
    low, high = TUNABLE[name]
    try:
        return max(low, min(high, float(str(value))))
    except ValueError:
        return USUAL[name]
