"""Languages: every text can be translated, every sheet is complete, and the window turns around while it is open."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
import translations
from desktop_shown import Make
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QFont, QGuiApplication, QTextLayout
from PySide6.QtTest import QTest
from seen_texts import bare, speak_pseudo, texts, untranslated
from translations import MARK, QML, SHEETS, gather, make_pseudo, pseudo, release, sources, unfinished

from backstock.desktop import words
from backstock.desktop.fonts import JAPANESE, SANS

SHIPPED = sorted(SHEETS.glob("*.ts"))
SPOKEN = re.compile(
    r"\b(?:text|title|placeholderText|hint|detail|action|lead|name|description|label|answer):\s*"
    r'(?:[^"\n]*\?\s*)?"([^"]*)"'
)
CALLED = re.compile(r'\.(?:ask|say|tell)\("([^"]+)"')


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


@pytest.mark.parametrize("page", ["home", "library", "downloads", "shelf", "settings"])
def test_a_page_has_no_text_that_is_not_translated(make_window: Make, pseudo_folder: Path, page: str) -> None:
    shown = make_window(translations=pseudo_folder)
    speak_pseudo(shown)
    shown.window.setProperty("page", page)
    shown.until(lambda: any(text.startswith(MARK[0]) for text in texts(shown.window.contentItem())))
    QTest.qWait(900)
    assert untranslated(shown) == set()


@pytest.mark.parametrize("language", ["ar", "de"])
def test_digits_are_the_same_everywhere(make_window: Make, pseudo_folder: Path, language: str) -> None:
    shown = make_window(translations=pseudo_folder)
    speak_pseudo(shown, language)
    assert QLocale().zeroDigit() == "0"
    assert re.search(r"[0-9]", words.count(1234))


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
    assert "1,2 GB" in words.size(1_240_000_000)
    look.setProperty("language", "en")
    shown.until(lambda: label() == "Library")


def test_what_may_be_chosen_in_a_panel_changes_its_language_too(make_window: Make, pseudo_folder: Path) -> None:
    shown = make_window(translations=pseudo_folder)
    shown.open_title(shown.shell._library._titles.rows[0].title_id)
    shown.click("MenuButton")
    shown.click("MenuLine", text="Edit name and pictures")
    shown.until(lambda: "Music" in texts(shown.window.contentItem()))
    shown.host._preferences.appearance.setProperty("language", "de")
    shown.until(lambda: pseudo("music") in texts(shown.window.contentItem()))
    assert "Music" not in texts(shown.window.contentItem())


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


@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.DemiBold])
def test_japanese_is_drawn_with_the_letters_that_are_shipped(make_window: Make, weight: QFont.Weight) -> None:
    """Others draw 直 and 骨 as they are written in China."""
    make_window()
    font = QFont(SANS)
    font.setWeight(weight)
    layout = QTextLayout("直した骨のライブラリ", font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    assert {run.rawFont().familyName() for run in layout.glyphRuns()} == {JAPANESE}
