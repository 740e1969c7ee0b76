"""What the core says to a person is said by the window in the person's language."""

from __future__ import annotations

import ast
from pathlib import Path

import failures
import pytest
import translations
from desktop_shown import Make
from PySide6.QtTest import QTest
from seen_texts import shows, speak_pseudo, texts, untranslated
from translations import MARK, pseudo

from backstock.core.views import Deed, MainDeed
from backstock.desktop import job_words, words
from backstock.domain.amounts import Bytes
from backstock.domain.ids import JobId
from backstock.domain.jobs import JobKind, JobState, JobView
from backstock.domain.titles import Where
from backstock.domain.wording import joined, say, say_count, unpack


def test_a_failed_job_is_told_in_the_language_of_the_window(make_window: Make, pseudo_folder: Path) -> None:
    shown = make_window(translations=pseudo_folder)
    speak_pseudo(shown)
    for row, error in zip(shown.core.rows, (failures.mismatch(), failures.silent_node()), strict=False):
        shown.core.add_job(
            JobKind.GET, row.title_id, JobState.FAILED, error=error.said, error_code=error.code, note=say("starting")
        )
    shown.window.setProperty("page", "downloads")
    shown.until(lambda: shows(shown, "Get it again. If it differs again, tell the store."))
    assert shows(shown, "The node “{node}” does not answer at {address}.")
    assert shows(shown, "the {what} is {found} where {announced} was announced")
    QTest.qWait(600)
    assert untranslated(shown) == set()
    shown.window.setProperty("page", "home")
    shown.until(lambda: shows(shown, "Get it again. If it differs again, tell the store."))


def test_a_title_that_cannot_be_had_says_why_in_the_language_of_the_window(
    make_window: Make, pseudo_folder: Path
) -> None:
    shown = make_window(translations=pseudo_folder)
    speak_pseudo(shown)
    row = next(row for row in shown.core.rows if row.where is Where.STORE)
    shown.core.deeds[row.title_id] = MainDeed(Deed.NOTHING, why_not=failures.NO_LONGER_LISTED)
    shown.shell.titleWanted.emit(row.title_id)
    shown.until(lambda: shows(shown, str(failures.NO_LONGER_LISTED)))


def test_notices_are_said_again_in_another_language(make_window: Make, pseudo_folder: Path) -> None:
    shown = make_window(translations=pseudo_folder)
    shown.host.notices.tell(failures.silent_node("Attic"))
    shown.until(
        lambda: "The node “Attic” does not answer at https://attic.lan:7447." in texts(shown.window.contentItem())
    )
    speak_pseudo(shown)
    shown.until(lambda: shows(shown, "The node “{node}” does not answer at {address}."))
    shown.until(lambda: shows(shown, "What it holds stays there; nothing on this computer was changed."))
    speak_pseudo(shown, "en")
    shown.until(
        lambda: "The node “Attic” does not answer at https://attic.lan:7447." in texts(shown.window.contentItem())
    )


def test_where_secrets_rest_is_told_in_the_language_of_the_window(make_window: Make, pseudo_folder: Path) -> None:
    shown = make_window(translations=pseudo_folder)
    speak_pseudo(shown)
    assert MARK[0] in str(shown.shell._accounts.property("secrets"))


def test_details_to_copy_are_in_the_language_of_the_person_and_in_english(
    make_window: Make, pseudo_folder: Path
) -> None:
    shown = make_window(translations=pseudo_folder)
    error = failures.silent_node()
    job = JobView(JobId("j"), JobKind.GET, None, "x", JobState.FAILED, error=error.said, error_code=error.code)
    assert job_words.details(job).count("Attic") == 1
    speak_pseudo(shown)
    assert pseudo(str(error.do)) in job_words.details(job)
    assert str(error.do) in job_words.details(job)


def test_a_sentence_nobody_has_translated_is_english(make_window: Make, pseudo_folder: Path) -> None:
    shown = make_window(translations=pseudo_folder)
    speak_pseudo(shown)
    newer = unpack({"text": "The moon is 3 km away.", "template": "The moon is {far} away.", "values": {"far": "3 km"}})
    assert words.said(newer) == "The moon is 3 km away."
    assert words.said("A plain one.") == "A plain one."


def test_what_is_filled_in_is_not_looked_into(make_window: Make, pseudo_folder: Path) -> None:
    shown = make_window(translations=pseudo_folder)
    speak_pseudo(shown)
    hostile = "{file.__class__} {store} %1 %n %s"
    assert hostile in words.said(say("“{file}” is gone from {store}.", file=hostile, store="x"))


def test_counts_and_amounts_of_the_core_follow_the_language(make_window: Make, pseudo_folder: Path) -> None:
    shown = make_window(translations=pseudo_folder)
    room = say("There is not enough room for {what}: {missing} are missing.", what="a", missing=Bytes(1_240_000_000))
    assert words.said(room) == "There is not enough room for a: 1.2 GB are missing."
    assert words.said(say_count("{n} entry could not be read", "{n} entries could not be read", 1)).startswith(
        "1 entry"
    )
    speak_pseudo(shown)
    assert "1,2 GB" in words.said(room)
    assert "12" in words.said(say_count("{n} entry could not be read", "{n} entries could not be read", 12))


def test_facts_in_a_row_begin_at_the_right_even_with_a_latin_name(make_window: Make, pseudo_folder: Path) -> None:
    assert words.beside(["Cupboard", "", "2 copies"]) == "Cupboard · 2 copies"
    shown = make_window(translations=pseudo_folder)
    speak_pseudo(shown, "ar")
    told = words.beside(["Cupboard", "", "1:12"])
    assert told == "\u200f\u2068Cupboard\u2069 · \u20681:12\u2069"
    assert words.beside(["", ""]) == ""


def test_names_keep_their_direction_in_a_sentence_from_the_right(make_window: Make, pseudo_folder: Path) -> None:
    shown = make_window(translations=pseudo_folder)
    speak_pseudo(shown, "ar")
    assert "\u2068/tmp/a b\u2069" in words.said(say("There is nothing at {path}.", path="/tmp/a b"))


def test_no_text_below_the_window_is_english_only() -> None:
    """If this fails: say("…") around it, see domain/wording.py."""
    found = [
        f"{file.relative_to(translations.PROGRAM)}: {text}"
        for file in (*translations.below_the_faces(), *translations.DESKTOP.rglob("*.py"))
        for text in translations.unsaid(ast.parse(file.read_text()))
    ]
    assert found == []


@pytest.mark.parametrize(
    "code",
    [
        'raise BackstockError("It broke.")',
        'raise SignInNeededError(f"{name} broke.")',
        'NotFoundError(said, do="Try " + "again.")',
        'StoreError("It broke." if broken else said)',
        'job.progress(1, 2, "reading")',
        'Step(job, start=0, whole=1, note=f"reading {name}")',
        'MainDeed(Deed.NOTHING, why_not="no longer listed")',
    ],
)
def test_the_search_for_english_would_find_it(code: str) -> None:
    assert translations.unsaid(ast.parse(code))


@pytest.mark.parametrize(
    "code",
    ['raise BackstockError(say("It broke."))', 'raise ValueError("odd")', 'job.progress(1, 2, note or say("x"))'],
)
def test_the_search_for_english_finds_nothing_where_all_is_said(code: str) -> None:
    assert translations.unsaid(ast.parse(code)) == []


@pytest.mark.parametrize(("language", "told"), [("ja", "{a}{b}"), ("ar", "{a} {b}"), ("de", "{a} {b}")])
def test_sentences_stand_in_a_row_as_the_language_writes_them(make_window: Make, language: str, told: str) -> None:
    shown = make_window()
    speak_pseudo(shown, language)
    again, start = say("Try again."), say("Start it again.")
    assert words.said(joined((again, start))) == told.format(a=words.said(again), b=words.said(start))
    assert words.said(again) != again
