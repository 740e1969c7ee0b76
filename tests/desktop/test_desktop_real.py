"""The window over a real core and stand-ins of both stores: everything by mouse and keyboard, as a person would.

The stores are a program of their own beside this one, as stores are.
"""

from __future__ import annotations

import json
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from desktop_shown import Shown
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backstock.core.core import Core
from backstock.core.wiring import open_core
from backstock.desktop.app import Window
from backstock.domain.jobs import JobKind, JobState
from backstock.domain.titles import Where
from backstock.settings import load_settings
from backstock.standin.library_maker import Shape, make_library
from helpers_pictures import picture

CONTROL = Qt.KeyboardModifier.ControlModifier
SMALL = Shape(keys=30, bundles=2, pile=12, collections=1, orders=6, shared=4)


class Stores:
    """The stand-ins, as `python -m backstock.standin` tells of them."""

    def __init__(self, folder: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "backstock.standin", "--data", str(folder), "--tied"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        self.facts: dict[str, Any] = json.loads(self._process.stdout.readline())

    def fault(self, **fault: str) -> None:
        request = urllib.request.Request(
            f"{self.facts['urls']['itch']}/_faults",
            data=json.dumps([fault]).encode(),
            headers={"Authorization": self.facts["control_key"]},
            method="POST",
        )
        urllib.request.urlopen(request).close()

    def end(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(20)
        self._process.stdout.close()


@pytest.fixture
def stores(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stores]:
    stores = Stores(make_library(tmp_path / "stores", seed=3, shape=SMALL))
    urls = stores.facts["urls"]
    monkeypatch.setenv("BACKSTOCK_STORES__ITCH__API_URL", urls["itch"])
    monkeypatch.setenv("BACKSTOCK_STORES__ITCH__WEB_URL", urls["itch-web"])
    monkeypatch.setenv("BACKSTOCK_STORES__HUMBLE__BASE_URL", urls["humble"])
    yield stores
    stores.end()


@pytest.fixture
def real(stores: Stores, qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Shown]:
    core = open_core(load_settings(tmp_path / "data"))
    host = Window(core, qapp, tmp_path / "cache", tray=False)
    shown = Shown(core, host, qtbot)  # type: ignore[arg-type]
    shown.until(lambda: bool(shown.items("FirstRunPage")))
    yield shown
    host.close()
    core.close()


def core_of(shown: Shown) -> Core:
    assert isinstance(shown.core, Core)
    return shown.core


def paste(shown: Shown, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    shown.press(Qt.Key.Key_V, modifiers=CONTROL)


def offers(shown: Shown, words: str) -> list[QQuickItem]:
    """Fields to write into that say this."""
    return [item for item in shown.items("TextEntry") if item.property("placeholderText") == words]


def field(shown: Shown, words: str) -> QQuickItem:
    shown.until(lambda: bool(offers(shown, words)))
    return offers(shown, words)[0]


def sign_in(shown: Shown, words: str, permission: str) -> None:
    box = shown.click("TextEntry", placeholderText=words)
    shown.until(lambda: box.hasActiveFocus())
    shown.press(Qt.Key.Key_A, modifiers=CONTROL)
    paste(shown, permission)
    shown.press(Qt.Key.Key_Return)


def synced(shown: Shown, times: int) -> bool:
    """All readings of accounts that were begun are over, and there were so many."""
    jobs = [job for job in core_of(shown).jobs() if job.kind is JobKind.SYNC]
    assert not any(job.state is JobState.FAILED for job in jobs), [job.error for job in jobs]
    return len(jobs) == times and all(job.state is JobState.DONE for job in jobs)


def sign_in_to_both(shown: Shown, facts: dict[str, Any]) -> None:
    """The first run, the choice how sign-ins are locked, a wrong key and the right one; then the other store."""
    shown.click("ChoiceRow", text="Sign in to itch.io")
    shown.click("ChoiceRow", text="With a key that lies beside it")
    sign_in(shown, "API key", "not-a-key")
    shown.until(lambda: bool(shown.shell._sign_in.property("trouble")))
    sign_in(shown, "API key", facts["itch_keys"]["keeper"])
    shown.until(lambda: synced(shown, 1))
    shown.click("QuietButton", text="Add")
    shown.click("ChoiceRow", text="Sign in to Humble")
    sign_in(shown, "Session cookie", facts["humble_cookies"]["keeper"])
    shown.until(lambda: synced(shown, 2))


def search(shown: Shown, text: str) -> None:
    shown.press(Qt.Key.Key_F, modifiers=CONTROL)
    for letter in text:
        QTest.keyClick(shown.window, letter)


def names(shown: Shown) -> list[str]:
    return [row.name for row in shown.shell._library._titles.rows]


def test_from_an_empty_library_to_a_title_that_is_here(
    real: Shown, stores: Stores, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(opened.append(url.toString())) or True)
    core = core_of(real)
    sign_in_to_both(real, stores.facts)

    # The library as it was listed, narrowed by typing and by a filter.
    real.press(Qt.Key.Key_2, modifiers=CONTROL)
    real.until(lambda: len(names(real)) == len(core.titles()) > 30)
    wanted = next(row for row in core.titles() if row.unclaimed)
    search(real, wanted.name)
    real.until(lambda: 0 < len(names(real)) < 5 and wanted.name in names(real))

    # Two selected titles get a tag, which can be taken back.
    real.press(Qt.Key.Key_Escape)
    real.until(lambda: len(names(real)) == len(core.titles()))
    real.click("StandingCell", index=0, modifiers=CONTROL)
    real.click("StandingCell", index=1, modifiers=CONTROL)
    real.until(lambda: real.shell._library._selection.property("count") == 2)
    real.click("QuietButton", text="Tag")
    box = field(real, "Add a tag")
    real.until(lambda: box.hasActiveFocus())
    for letter in "cosy":
        QTest.keyClick(real.window, letter)
    real.press(Qt.Key.Key_Return)
    real.until(lambda: core.lists.tags() == {"cosy": 2})
    real.until(lambda: not offers(real, "Add a tag") and "tagged" in real.notice())
    real.press(Qt.Key.Key_Escape)
    real.press(Qt.Key.Key_Z, modifiers=CONTROL)
    real.until(lambda: core.lists.tags() == {})

    # A game out of a bundle: its page says that it will be claimed, and pressing the button does both.
    real.open_title(wanted.title_id)
    real.window.setProperty("titleOpen", True)
    real.until(lambda: real.shell._title.property("deed") == "claim-and-get")
    real.click("PrimaryButton", text="Claim and get")
    real.until(lambda: core.title_rows([wanted.title_id])[0].where is Where.HERE)
    real.until(lambda: real.shell._title.property("place") == "here")
    assert core.records(wanted.title_id)

    # What came shows among the downloads, and the store hears nothing that it should not.
    real.press(Qt.Key.Key_3, modifiers=CONTROL)
    real.until(lambda: any(wanted.name in str(item.property("name")) for item in real.items("JobRow")))
    assert opened == []


def test_an_edited_title_stays_edited_through_a_sync(real: Shown, stores: Stores, tmp_path: Path) -> None:
    core = core_of(real)
    sign_in_to_both(real, stores.facts)
    real.press(Qt.Key.Key_2, modifiers=CONTROL)
    real.until(lambda: len(names(real)) == len(core.titles()) > 30)
    row = real.shell._library._titles.rows[0]
    real.click("StandingCell", index=0)
    real.until(lambda: real.shell._title.property("name") == row.name)
    real.press(Qt.Key.Key_F2)
    editor = real.shell._editor
    real.until(lambda: bool(editor.property("loaded")) and bool(real.items("LongEntry")))
    real.until(lambda: real.window.activeFocusItem().property("text") == row.name)
    real.press(Qt.Key.Key_A, modifiers=CONTROL)
    for letter in "Zz Mine":
        QTest.keyClick(real.window, letter)
    (tmp_path / "front.png").write_bytes(picture(200, 260))
    editor.choose(QUrl.fromLocalFile(str(tmp_path / "front.png")), "cover")
    real.until(lambda: "/own-cover-" in editor.property("art"))
    real.press(Qt.Key.Key_Return, modifiers=CONTROL)
    real.until(lambda: core.details(row.title_id).row.name == "Zz Mine")
    real.until(lambda: "/own-cover-" in real.shell._title.property("art"))
    real.until(lambda: names(real) == [one.name for one in core.titles()])
    assert "Zz Mine" in names(real)[1:], "it stands by its new name"

    for account in core.accounts():
        real.shell._accounts.sync(account.account_id, True)
    real.until(lambda: synced(real, 4))
    assert core.details(row.title_id).row.name == "Zz Mine"
    real.press(Qt.Key.Key_Escape)
    search(real, row.name)
    real.until(lambda: "Zz Mine" in names(real) and len(names(real)) < 5)  # by the name its store gives it

    for notice in list(real.host.notices._model.rows):  # a panel moves where they leave
        real.host.notices.dismiss(notice.notice_id)
    real.open_title(row.title_id)
    real.press(Qt.Key.Key_F2)
    real.until(lambda: "cover" in editor.property("own") and bool(real.items("LongEntry")))
    real.click("QuietButton", text="All as the store says")
    real.press(Qt.Key.Key_Return, modifiers=CONTROL)
    real.until(lambda: core.title_rows([row.title_id]) == [row])


def test_a_store_that_takes_a_sign_in_back_is_told_quietly(real: Shown, stores: Stores) -> None:
    core = core_of(real)
    sign_in_to_both(real, stores.facts)
    real.press(Qt.Key.Key_2, modifiers=CONTROL)
    listed = len(core.titles())
    stores.fault(kind="refuse-key", role="itch")
    real.press(Qt.Key.Key_5, modifiers=CONTROL)
    real.until(lambda: bool(real.items("AccountLine")))
    for account in core.accounts():
        real.shell._accounts.sync(account.account_id, False)
    real.until(lambda: sum(account.stale for account in core.accounts()) == 1)
    real.press(Qt.Key.Key_2, modifiers=CONTROL)
    real.until(lambda: bool(real.items("Banner")))
    assert len(core.titles()) == listed
    assert "itch.io" in str(real.item("Banner").property("text"))
