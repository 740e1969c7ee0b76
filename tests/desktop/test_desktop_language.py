"""Languages: every text can be translated, every sheet is complete, and the window turns around while it is open."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
import translations
from desktop_shown import Make, Shown
from PySide6.QtCore import QCoreApplication, QLocale, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from translations import MARK, QML, SHEETS, gather, make_pseudo, pseudo, release, sources, unfinished

from backstock.desktop import words

SHIPPED = sorted(SHEETS.glob("*.ts"))
SPOKEN = re.compile(
    r"\b(?:text|title|placeholderText|hint|detail|action|lead|name|description|label|answer):\s*"
    r'(?:[^"\n]*\?\s*)?"([^"]*)"'
)
CALLED = re.compile(r'\.(?:ask|say|tell)\("([^"]+)"')
NAMES = {"Backstock", "itch.io", "Humble", "999+"}
"""Words that are the same in every language."""
GLYPHS = {file.stem for file in (QML.parents[0] / "icons" / "lucide").glob("*.svg")}


@pytest.fixture(scope="session")
def pseudo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """German and Arabic, as nobody speaks them."""
    folder = tmp_path_factory.mktemp("pseudo")
    for language in ("de", "ar"):
        make_pseudo(folder, language)
    return folder


def bare(text: str) -> bool:
    """Words for a person, not signs, names or keys."""
    return bool(re.search(r"[A-Za-z]{2,}", text)) and text not in NAMES | GLYPHS


@pytest.mark.parametrize(
    "file", sorted(file for file in QML.rglob("*.qml") if file.parent.name != "Theme"), ids=lambda file: file.stem
)
def test_no_text_of_qml_stands_outside_of_qstr(file: Path) -> None:
    found = []
    for number, line in enumerate(file.read_text().splitlines(), start=1):
        if "readonly property string" in line or line.strip().startswith(("property:", "//")):
            continue
        said = [text for match in (SPOKEN, CALLED) for text in match.findall(line)]
        found.extend((number, text) for text in said if bare(text) and f'qsTr("{text}"' not in line)
    assert found == []


def test_the_search_for_bare_texts_would_find_one() -> None:
    assert SPOKEN.findall('    text: "Sign in"') == ["Sign in"]
    assert SPOKEN.findall('    text: root.far ? "Sign in" : ""') == ["Sign in"]
    assert bare("Sign in")
    assert not bare("1:23")


@pytest.mark.parametrize("sheet", SHIPPED, ids=lambda sheet: sheet.stem)
def test_every_sheet_is_complete(sheet: Path) -> None:
    assert unfinished(sheet) == []


@pytest.mark.parametrize("sheet", SHIPPED, ids=lambda sheet: sheet.stem)
def test_every_sheet_has_what_the_program_says_now(sheet: Path, tmp_path: Path) -> None:
    """If this fails: python tests/desktop/translations.py"""
    fresh = tmp_path / sheet.name
    gather(fresh, sheet.stem.removeprefix("backstock_"))
    assert sources(fresh) == sources(sheet)


@pytest.mark.parametrize("sheet", SHIPPED, ids=lambda sheet: sheet.stem)
def test_what_is_loaded_was_made_of_the_sheet(sheet: Path, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    release(sheet, made)
    assert made.read_bytes() == sheet.with_suffix(".qm").read_bytes()


def test_a_text_left_out_or_a_lost_number_is_seen(tmp_path: Path) -> None:
    sheet = tmp_path / "backstock_de.ts"
    make_pseudo(tmp_path, "de")
    assert unfinished(sheet) == []
    tree = ET.parse(sheet)
    messages = [message for message in tree.getroot().iter("message") if "%1" in (message.findtext("source") or "")]
    target = messages[0].find("translation")
    assert target is not None
    target.text = "nothing of the kind"
    tree.write(sheet)
    assert unfinished(sheet) == [messages[0].findtext("source")]


def test_the_python_side_is_gathered_too() -> None:
    said = {one.text: one for one in translations.said_in_python()}
    assert "Page in and play" in said
    assert said["%n job(s) did not end well."].plural


def test_the_pseudo_language_keeps_what_is_filled_in() -> None:
    assert pseudo("%1 of %2 nodes") == "⟦%1 öf %2 ñödéš ·······⟧"


def test_english_has_its_plurals(make_window: Make) -> None:
    make_window()
    assert words.tr("%n job(s) did not end well.", n=1) == "1 job did not end well."
    assert words.tr("%n job(s) did not end well.", n=4) == "4 jobs did not end well."


def texts(page: QQuickItem) -> list[str]:
    """What can be seen. A view keeps cells it does not need beyond its edge, and tells them nothing until it does."""
    bounds = QRectF(0, 0, page.width(), page.height())
    return list(_texts(page, bounds))


def _texts(item: QQuickItem, bounds: QRectF) -> Iterator[str]:
    for child in item.childItems():
        if child.isVisible():
            place = child.mapRectToScene(QRectF(0, 0, child.width(), child.height()))
            if child.inherits("QQuickText") and child.property("text") and place.intersects(bounds):
                yield str(child.property("text"))
            yield from _texts(child, bounds)


def data_of(shown: Shown) -> set[str]:
    """What belongs to the person and is the same in every language."""
    rows = shown.core.rows
    own = {word for row in rows for word in (row.name, row.maker, *row.stores, row.node_name.upper())}
    nodes = {node.name for node in shown.core.nodes()}
    languages = {"Deutsch", "English"}  # each by its own name
    return (
        own
        | nodes
        | NAMES
        | languages
        | {"MK", "Mara Kell", shown.core.secrets_description}
        | {str(shown.core.settings.data), str(shown.core.settings.library_dir)}
    )


@pytest.mark.parametrize("page", ["home", "library", "downloads", "shelf", "settings"])
def test_a_page_has_no_text_that_is_not_translated(make_window: Make, pseudo_folder: Path, page: str) -> None:
    shown = make_window(translations=pseudo_folder)
    shown.host._preferences.appearance.setProperty("language", "de")
    shown.window.setProperty("page", page)
    shown.until(lambda: any(text.startswith(MARK[0]) for text in texts(shown.window.contentItem())))
    QTest.qWait(900)
    known = data_of(shown)
    plain = {
        text
        for text in texts(shown.window.contentItem())
        if bare(text) and MARK[0] not in text and not _figures(text, known)
    }
    assert plain == set()


def _figures(text: str, known: set[str]) -> bool:
    """Nothing but what is the person's own, sizes, speeds and keys."""
    for own in sorted(known, key=len, reverse=True):
        text = text.replace(own, "") if own else text
    keys = "Ctrl|Shift|Alt|Space|Esc|PgUp|PgDown"
    words_left = re.sub(rf"\b(?:[kMGT]?B|MB/s|lan|MD5|SHA|{keys})\b|[a-z]+\.lan", "", text)
    return not re.search(r"[A-Za-z]{2,}", words_left)


def test_the_window_changes_its_language_while_it_is_open(make_window: Make, pseudo_folder: Path) -> None:
    shown = make_window(translations=pseudo_folder)
    look = shown.host._preferences.appearance

    def label() -> str:
        return next(
            str(item.property("text")) for item in shown.items("NavItem") if item.property("iconName") == "library"
        )

    assert label() == "Library"
    assert QLocale().decimalPoint() == "."
    look.setProperty("language", "de")
    shown.until(lambda: label().startswith("⟦"))
    assert QLocale().decimalPoint() == ","
    assert words.size(1_240_000_000) == "1,2 GB"
    look.setProperty("language", "en")
    shown.until(lambda: label() == "Library")


def test_arabic_begins_at_the_right_and_english_at_the_left_again(make_window: Make, pseudo_folder: Path) -> None:
    shown = make_window(translations=pseudo_folder)
    look, rail = shown.host._preferences.appearance, shown.item("NavRail")
    assert rail.mapToScene(rail.boundingRect().topLeft()).x() == 0
    look.setProperty("language", "ar")
    shown.until(lambda: QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft)
    shown.until(lambda: rail.mapToScene(rail.boundingRect().topRight()).x() == shown.window.width())
    look.setProperty("language", "en")
    shown.until(lambda: rail.mapToScene(rail.boundingRect().topLeft()).x() == 0)


def test_a_language_that_is_not_there_is_english(make_window: Make) -> None:
    shown = make_window()
    shown.host._preferences.appearance.setProperty("language", "tlh")
    assert shown.host._language.property("now") == "en"


def test_the_application_is_left_as_it_was_found(make_window: Make, pseudo_folder: Path) -> None:
    before = QLocale()
    shown = make_window(translations=pseudo_folder)
    shown.host._preferences.appearance.setProperty("language", "ar")
    shown.host.close()
    assert QLocale() == before
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert QCoreApplication.translate("Backstock", "Play") == "Play"
