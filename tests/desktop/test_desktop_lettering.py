"""Titles on generated covers: they read, words stay whole, and any name is set."""

from __future__ import annotations

import statistics

import pytest
from cover_sheet import AWKWARD
from desktop_titles import invented_titles
from pixels import ratio
from PySide6.QtWidgets import QApplication

from backstock.desktop.art import lettering
from backstock.desktop.art.families import draw_for
from backstock.desktop.art.lettering import showable
from backstock.desktop.art.picture import cover


def letters_on(title: str, kind: str, variant: int, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """For each pixel of the title that hides art: how much the letter differs from the art it hides."""
    with_title = cover(title, kind, "", variant, 200, 0)
    with monkeypatch.context() as patch:
        patch.setattr(lettering, "_letters", lambda *args: None)
        bare = cover(title, kind, "", variant, 200, 0)
    found = []
    for y in range(0, bare.height(), 2):
        for x in range(bare.width()):
            letter, art = with_title.pixelColor(x, y), bare.pixelColor(x, y)
            if abs(letter.lightnessF() - art.lightnessF()) > 0.02 or letter.hue() != art.hue():
                found.append(ratio(letter, art))
    return found


@pytest.mark.parametrize("kind", ["game", "film", "music", "book", "tool"])
def test_titles_stand_clear_of_the_art(qapp: QApplication, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    poor = {}
    for number, row in enumerate(invented_titles(28)):
        ratios = letters_on(row.name, kind, number, monkeypatch)
        assert ratios, row.name
        cores = statistics.quantiles(ratios, n=4)[2]  # the rest are the soft edges of letters
        if cores < 3:
            poor[row.name, draw_for(row.name, kind, number).family, number] = round(cores, 2)
    assert poor == {}


def lines_on(title: str, kind: str, variant: int, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    lines: list[str] = []
    with monkeypatch.context() as patch:
        patch.setattr(lettering, "_letters", lambda p, x, y, font, line, *more: lines.append(line))
        cover(title, kind, "", variant, 200, 0)
    return list(dict.fromkeys(lines))  # some cast a shadow


WHOLE = ("Clockmaker’s Gods of Platform 4", "Counterintelligence", "Extraordinary Misadventures", "Cartographers 2")


@pytest.mark.parametrize("title", WHOLE)
@pytest.mark.parametrize("kind", ["game", "film", "music", "book", "tool"])
def test_words_stay_whole(qapp: QApplication, title: str, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for variant in range(24):
        assert " ".join(lines_on(title, kind, variant, monkeypatch)).casefold() == title.casefold(), variant


def test_a_word_that_fits_nowhere_is_parted_with_hyphens(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    word, parted = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz", 0
    for variant in range(24):
        lines = lines_on(word, "game", variant, monkeypatch)
        assert all(line.endswith("-") for line in lines[:-1])
        assert "".join(line.removesuffix("-") for line in lines).casefold() == word.casefold()
        parted += len(lines) > 1
    assert parted


def test_scripts_without_spaces_are_set_in_lines(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    title = "灯台守の最後の夏と長い長い冬の物語たち"
    for variant in range(12):
        lines = lines_on(title, "game", variant, monkeypatch)
        assert "".join(lines) == title
        assert len(lines) > 1


@pytest.mark.parametrize("title", AWKWARD)
def test_awkward_names_are_set_within_their_cover(qapp: QApplication, title: str) -> None:
    for kind in ("game", "music", "book"):
        for variant in range(8):
            made = cover(title, kind, "", variant, 200, 0)
            assert not made.isNull()


def test_only_what_has_letters_is_set(qapp: QApplication) -> None:
    assert showable("Rocket 🚀 Party 🎉", "grotesk") == "Rocket  Party"
    assert showable("🐙", "pixel") == ""
    assert showable("A\U000f0000B", "serif") == "AB"
    assert showable("مد الفوانيس", "serif") == "مد الفوانيس"
