"""Finds the files that ship with the program: QML, icons, fonts and the sources of the demo titles."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """The path of a shipped file or folder: inside the wheel, or `resources/` of a checkout."""
    packed = _HERE / "_resources"
    root = packed if packed.is_dir() else _HERE.parent.parent / "resources"
    return root.joinpath(*parts)
