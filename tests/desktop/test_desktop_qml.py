"""The QML files: linted with no category switched off, and each able to load."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import qml_types
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine

from backstock.desktop.app import make_application

SVGS = qml_types.QML.parent / "icons" / "lucide"
FILES = sorted(qml_types.QML.rglob("*.qml"))
SPACED = re.compile(r"#[0-9a-fA-F]{3,8}\b")


def test_the_linter_would_see_a_wrong_property(tmp_path: Path) -> None:
    qml_types.write_types(tmp_path)
    wrong = tmp_path / "Wrong.qml"
    wrong.write_text(
        "import QtQuick\nimport Backstock.Desktop\n"
        "Item { required property Jobs jobs; property int n: jobs.nonesuch }\n"
    )
    result = qml_types.lint_files([wrong], tmp_path)
    assert "nonesuch" in result.stdout + result.stderr
    assert result.returncode != 0


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_every_file_compiles(file: Path) -> None:
    make_application()
    import backstock.desktop.shell  # noqa: F401 - registers the types

    engine = QQmlEngine()
    engine.addImportPath(str(qml_types.QML))
    component = QQmlComponent(engine, QUrl.fromLocalFile(str(file)))
    assert component.errors() == []
    assert component.status() is QQmlComponent.Status.Ready
    del component
    del engine


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_only_the_theme_names_colours_and_files_stay_short(file: Path) -> None:
    text = file.read_text()
    if file.parent.name != "Theme":
        assert not SPACED.findall(text)
        assert not re.findall(r"font\.pixelSize: \d", text)
        assert not re.findall(r"duration: \d", text)
    assert len(text.splitlines()) < 200


def test_every_icon_that_is_named_exists() -> None:
    known = {svg.stem for svg in SVGS.glob("*.svg")}
    for file in FILES:
        for line in file.read_text().splitlines():
            if "iconName:" in line or "icon:" in line:
                for name in re.findall(r'(?:iconName|icon): (?:[^,}]*\? )?"([a-z0-9-]+)"', line):
                    assert name in known, (file.name, name)
