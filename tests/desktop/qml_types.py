"""Describes the window's Python types to qmllint, and runs it over every QML file.

    PYTHONPATH=app python tests/desktop/qml_types.py

The description is taken from the live meta objects, so it cannot disagree with what QML will meet.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QMetaMethod, QMetaObject, QObject

ROOT = Path(__file__).resolve().parents[2]
QML = ROOT / "resources" / "qml"
URI = "Backstock.Desktop"
_BASES = {"QQuickFramebufferObject": "QQuickItem", "QQuickPaintedItem": "QQuickItem"}
_CREATABLE = ("MpvItem", "PreviewPicture", "PlayerRemote")
_NAMES = {"QVariantList": "QVariantList", "PyObject": "QVariant", "void": ""}


def registered() -> list[type[QObject]]:
    from backstock.desktop import shell
    from backstock.desktop.about import About
    from backstock.desktop.accounts import Accounts
    from backstock.desktop.adding import Adding
    from backstock.desktop.adoption import Adoption
    from backstock.desktop.aloft import Aloft
    from backstock.desktop.arrangement import Arrangement
    from backstock.desktop.cells import CellModel
    from backstock.desktop.commands import Commands
    from backstock.desktop.edit_deeds import EditDeeds
    from backstock.desktop.editing import TitleEditor
    from backstock.desktop.first_run import FirstRun
    from backstock.desktop.habits import Habits
    from backstock.desktop.home import Home
    from backstock.desktop.jobs import Jobs
    from backstock.desktop.language import Language
    from backstock.desktop.leaving import Leaving
    from backstock.desktop.library import Library
    from backstock.desktop.limits import SpeedLimits
    from backstock.desktop.lists import Lists
    from backstock.desktop.look import Look
    from backstock.desktop.lying import Lying
    from backstock.desktop.menu_place import MenuPlace
    from backstock.desktop.mpv_item import MpvItem
    from backstock.desktop.mpv_shown import MpvShown
    from backstock.desktop.network import NetworkReach
    from backstock.desktop.nodes import Nodes
    from backstock.desktop.notices import Notices
    from backstock.desktop.now_playing import NowPlaying
    from backstock.desktop.opening import Opening
    from backstock.desktop.pads import Pads
    from backstock.desktop.places import Places
    from backstock.desktop.player import Player
    from backstock.desktop.player_preview import PreviewPicture
    from backstock.desktop.player_remote import PlayerRemote
    from backstock.desktop.preferences import Preferences
    from backstock.desktop.program_settings import ProgramSettings
    from backstock.desktop.rows import RowModel
    from backstock.desktop.selection import Selection
    from backstock.desktop.shortcuts import Shortcuts
    from backstock.desktop.sight import Sight
    from backstock.desktop.signing import SignIn
    from backstock.desktop.tastes import Tastes
    from backstock.desktop.title_facts import TitleFacts
    from backstock.desktop.title_order import TitleOrder
    from backstock.desktop.title_page import TitlePage
    from backstock.desktop.titles import TitleModel
    from backstock.desktop.unlocking import Unlocking
    from backstock.desktop.watching import WatchModel

    return [
        RowModel, TitleModel, Notices, Look, Preferences, Library, TitleFacts, TitlePage, Home, Lying, Commands, Jobs,
        Nodes, Adding, FirstRun, Accounts, Pads, Language, NowPlaying, Player, MpvShown, MpvItem, PreviewPicture,
        PlayerRemote, Tastes, Selection, Lists, SpeedLimits, SignIn, Adoption, TitleOrder, Unlocking, ProgramSettings,
        EditDeeds, TitleEditor, Habits, Leaving, Opening, Shortcuts, About, MenuPlace, NetworkReach, Arrangement,
        CellModel, Sight, Places, WatchModel, Aloft, shell.Shell,
    ]  # fmt: skip


def describe(kind: type[QObject]) -> str:
    meta: QMetaObject = kind.staticMetaObject
    base = meta.superClass().className()
    lines = [
        "    Component {",
        f'        name: "{meta.className()}"',
        f'        prototype: "{_BASES.get(base, base)}"',
        f'        exports: ["{URI}/{meta.className()} 1.0"]',
        f"        isCreatable: {'true' if meta.className() in _CREATABLE else 'false'}",
        "        exportMetaObjectRevisions: [256]",
        '        accessSemantics: "reference"',
    ]
    lines.extend(_property(meta.property(at)) for at in range(meta.propertyOffset(), meta.propertyCount()))
    for at in range(meta.methodOffset(), meta.methodCount()):
        method = meta.method(at)
        name = method.name().data().decode()
        if not name.startswith("_"):
            lines.append(_method(method, name))
    return "\n".join([*lines, "    }"])


def _property(prop: object) -> str:
    name, kind = prop.name(), prop.typeName()  # type: ignore[attr-defined]
    pointer = kind.endswith("*")
    parts = [f'name: "{name}"', f'type: "{kind.rstrip("*")}"']
    if pointer:
        parts.append("isPointer: true")
    if not prop.isWritable():  # type: ignore[attr-defined]
        parts.append("isReadonly: true")
    if prop.isConstant():  # type: ignore[attr-defined]
        parts.append("isPropertyConstant: true")
    if prop.hasNotifySignal():  # type: ignore[attr-defined]
        parts.append(f'notify: "{prop.notifySignal().name().data().decode()}"')  # type: ignore[attr-defined]
    return "        Property { " + "; ".join(parts) + " }"


def _method(method: QMetaMethod, name: str) -> str:
    word = "Signal" if method.methodType() == QMetaMethod.MethodType.Signal else "Method"
    parts = [f'name: "{name}"']
    answer = _NAMES.get(method.typeName(), method.typeName())
    if answer:
        parts.append(f'type: "{answer}"')
    names = [bytes(parameter.data()).decode() for parameter in method.parameterNames()]
    inside = []
    for at, kind in enumerate(method.parameterTypes()):
        text = kind.data().decode()
        bare = _NAMES.get(text.rstrip("*"), text.rstrip("*"))
        called = names[at] if at < len(names) and names[at] else f"value{at}"
        pointer = "; isPointer: true" if text.endswith("*") else ""
        inside.append(f'Parameter {{ name: "{called}"; type: "{bare}"{pointer} }}')
    return f"        {word} {{ " + "; ".join(parts) + ("; " + " ".join(inside) if inside else "") + " }"


def write_types(folder: Path) -> Path:
    module = folder / "Backstock" / "Desktop"
    module.mkdir(parents=True, exist_ok=True)
    components = "\n".join(describe(kind) for kind in registered())
    (module / "desktop.qmltypes").write_text(f"import QtQuick.tooling 1.2\n\nModule {{\n{components}\n}}\n")
    (module / "qmldir").write_text(f"module {URI}\ntypeinfo desktop.qmltypes\nimport QtQuick\n")
    return folder


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """`folder` takes the description. No category is switched off; every warning counts."""
    write_types(folder)
    return lint_files(sorted(QML.rglob("*.qml")), folder)


def lint_files(files: list[Path], folder: Path) -> subprocess.CompletedProcess[str]:
    linter = Path(sys.executable).with_name("pyside6-qmllint")
    command = [str(linter), "-I", str(QML), "-I", str(folder), "--max-warnings", "0", *map(str, files)]
    return subprocess.run(command, capture_output=True, text=True, timeout=170, check=False)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as place:
        result = lint(Path(place))
        print(result.stdout + result.stderr)
        sys.exit(result.returncode)
