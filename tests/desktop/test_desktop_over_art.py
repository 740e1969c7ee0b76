"""Texts and signs over pictures: whatever a store sends, from a white sheet to a black one, they stand out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from contrast_faults import contrast_faults
from gallery import STATES
from gallery_stage import Stage, wait, with_few
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication
from readable import seen_items

PICTURES = {"white": "#ffffff", "black": "#000000", "amber": "#f0b04a", "grey": "#808080"}
LOOKS = [
    ("dark", "normal", "white"), ("light", "normal", "black"), ("dark", "high", "grey"), ("light", "high", "amber"),
    ("dark", "normal", "black"), ("light", "normal", "white"),
]  # fmt: skip
"""Not every picture in every look: high contrast lays the same sheets over art, only plainer, so the extremes are
looked at where contrast is normal."""
OVER_ART = ["home-quiet", "title-shelf", "title-key", "television-home", "library-full", "first-run"]


@pytest.fixture(scope="module", params=OVER_ART)
def stage(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Stage]:
    made = Stage(with_few(STATES[request.param], 60), tmp_path_factory.mktemp("stage"))
    yield made
    made.close()


@pytest.mark.parametrize(("theme", "contrast", "picture"), LOOKS)
def test_every_picture_leaves_its_texts_readable(
    stage: Stage, theme: str, contrast: str, picture: str, tmp_path: Path
) -> None:
    preferences = stage.preferences
    preferences.setProperty("theme", theme)
    preferences.appearance.setProperty("contrast", contrast)
    file = tmp_path / "picture.png"
    sheet = QImage(320, 180, QImage.Format.Format_RGB32)
    sheet.fill(QColor(PICTURES[picture]))
    assert sheet.save(str(file))
    pictures = art(stage)
    assert pictures
    for item in pictures:
        item.setProperty("source", QUrl.fromLocalFile(str(file)))
    for _ in range(40):
        wait(50)
        if all(item.property("progress") == 1.0 for item in pictures):
            break
    assert contrast_faults(stage.window) == []


def art(stage: Stage) -> list[QQuickItem]:
    return [item for item, _ in seen_items(stage.window) if item.inherits("QQuickImage")]
