"""Accounts: the ways of signing in, what the panel says meanwhile, secrets and their passphrase, the quiet banner."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from desktop_shown import Make, Shown, shown_items
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backstock.desktop.unlocking import UnlockWindow
from backstock.domain.errors import SecretsLockedError, StoreUnreachableError
from backstock.domain.ids import AccountId
from backstock.domain.jobs import JobState
from backstock.domain.titles import Account, StoreName
from backstock.vault import Place, Secret


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Addresses that went to the system's browser."""
    seen: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(seen.append(url.toString())) or True)
    return seen


def enter(shown: Shown, way: str) -> None:
    shown.click("QuietButton", text="Add")
    shown.click("ChoiceRow", text=way)
    shown.until(lambda: bool(secret_fields(shown) or shown.items("LockChoice")))


def secret_fields(shown: Shown) -> list[QQuickItem]:
    wanted = ("API key", "Session cookie", "Passphrase", "The same again")
    return [item for item in shown.items("TextEntry") if item.property("placeholderText") in wanted]


def write(shown: Shown, text: str) -> None:
    for letter in text:
        QTest.keyClick(shown.window, letter)


def panel_is_gone(shown: Shown) -> bool:
    return not shown.items("BrowserReading") and not secret_fields(shown)


def test_a_pasted_key_by_keyboard_alone_wrong_then_right(make_window: Make) -> None:
    shown = make_window()
    shown.core.signing.oauth = False
    enter(shown, "Sign in to itch.io")
    write(shown, "wrong")
    shown.press(Qt.Key.Key_Return)
    shown.until(lambda: "does not accept" in shown.shell._sign_in.property("trouble"))
    shown.until(lambda: any("does not accept" in str(item.property("text")) for item in shown.items("TroubleText")))
    shown.press(Qt.Key.Key_A, modifiers=Qt.KeyboardModifier.ControlModifier)
    write(shown, "right")
    shown.press(Qt.Key.Key_Return)
    shown.until(lambda: panel_is_gone(shown))
    shown.until(lambda: len(shown.core.asked("sync")) == 1)


def test_the_browser_is_waited_for_and_can_be_called_off(make_window: Make, opened: list[str]) -> None:
    shown = make_window()
    enter(shown, "Sign in to itch.io")
    shown.click("PrimaryButton", text="Sign in with the browser")
    shown.until(lambda: shown.shell._sign_in.property("state") == "browser" and len(opened) == 1)
    shown.click("QuietButton", text="Open it again")
    shown.until(lambda: opened == [shown.core.signing.browser.url] * 2)  # type: ignore[union-attr]
    shown.click("QuietButton", text="Cancel")
    shown.until(lambda: shown.shell._sign_in.property("state") == "")
    QTest.qWait(100)
    assert shown.shell._sign_in.property("trouble") == ""
    assert len(shown.core.accounts()) == 1
    shown.click("PrimaryButton", text="Sign in with the browser")
    shown.until(lambda: len(opened) == 3)
    shown.core.signing.browser.come_back()  # type: ignore[union-attr]
    shown.until(lambda: len(shown.core.accounts()) == 2 and panel_is_gone(shown))


def test_an_offline_store_says_so_and_keeps_the_panel(make_window: Make) -> None:
    shown = make_window()
    shown.core.signing.oauth = False
    shown.core.faults["sign_in"] = StoreUnreachableError("itch.io does not answer.", do="Look at the connection.")
    enter(shown, "Sign in to itch.io")
    write(shown, "key")
    shown.press(Qt.Key.Key_Return)
    shown.until(lambda: "does not answer" in shown.shell._sign_in.property("trouble"))
    assert not panel_is_gone(shown)


def test_no_browser_is_looked_at_before_a_person_agreed(make_window: Make) -> None:
    shown = make_window()
    enter(shown, "Sign in to Humble")
    QTest.qWait(200)
    assert shown.core.asked("browser_profiles") == []
    shown.click("QuietButton", text="I agree; show my browsers")
    shown.until(lambda: bool(shown.core.asked("browser_profiles")))
    assert shown.core.asked("sign_in_from_browser") == []
    shown.click("ChoiceRow", text="Chromium")
    shown.until(lambda: "is not signed in to Humble" in shown.shell._sign_in.property("trouble"))
    shown.click("ChoiceRow", text="Firefox")
    shown.until(lambda: len(shown.core.accounts()) == 2 and panel_is_gone(shown))
    assert shown.core.asked("sign_in_from_browser") == [("p-2",), ("p-1",)]


def test_where_no_keyring_answers_the_lock_is_chosen_first(make_window: Make) -> None:
    shown = make_window()
    shown.core.signing.place = Place.UNDECIDED
    enter(shown, "Sign in to Humble")
    assert not secret_fields(shown)
    shown.click("ChoiceRow", text="With a passphrase")
    shown.until(lambda: len(secret_fields(shown)) == 2)
    write(shown, "one")
    shown.press(Qt.Key.Key_Return)
    write(shown, "two")
    shown.press(Qt.Key.Key_Return)
    shown.until(lambda: "not the same" in shown.shell._sign_in.property("trouble"))
    assert shown.core.asked("set_passphrase") == []
    shown.press(Qt.Key.Key_A, modifiers=Qt.KeyboardModifier.ControlModifier)
    write(shown, "one")
    shown.press(Qt.Key.Key_Return)
    shown.until(lambda: shown.core.asked("set_passphrase") == [()])
    shown.until(lambda: bool(shown.items("BrowserReading")))


def test_one_banner_for_a_lapsed_sign_in_which_can_be_put_off(make_window: Make) -> None:
    shown = make_window()
    lapsed = Account(AccountId("a-9"), StoreName.HUMBLE, "mara", "https://x", stale=True)
    shown.core.add_account(lapsed)
    shown.until(lambda: any("Humble no longer knows" in str(item.property("text")) for item in shown.items("Banner")))
    shown.click("QuietButton", text="Sign in to Humble again")
    shown.until(lambda: bool(shown.items("BrowserReading")))
    shown.press(Qt.Key.Key_Escape)
    shown.until(lambda: panel_is_gone(shown))
    shown.click("QuietButton", hint="Not now")
    shown.until(lambda: not shown.items("Banner"))
    assert shown.host.notices._model.rowCount() == 0


def test_the_account_line_tells_of_problems_reads_and_signs_out(make_window: Make) -> None:
    shown = make_window()
    shown.core.signing.troubles = ["The order “Humble Indie 7” could not be read."]
    shown.shell._accounts.load()
    shown.window.setProperty("page", "settings")
    shown.click("LinkButton", text="1 problem")
    shown.until(lambda: any("Humble Indie 7" in str(item.property("text")) for item in shown.items("AppText")))
    shown.click("QuietButton", hint="Read now what is new")
    shown.until(lambda: shown.core.asked("sync") == [("a-1", False)])
    shown.until(lambda: shown.shell._accounts._model.rows[0].busy)
    (job_id,) = shown.core.known_jobs
    shown.core.change_job(job_id, state=JobState.DONE)
    shown.until(lambda: not shown.shell._accounts._model.rows[0].busy)
    shown.click("MenuButton", hint="More about Mara Kell")
    shown.click("MenuLine", text="Read everything again")
    shown.until(lambda: shown.core.asked("sync")[-1] == ("a-1", True))
    shown.click("MenuButton", hint="More about Mara Kell")
    shown.click("MenuLine", text="Sign out")
    shown.until(lambda: any("cannot be undone" in str(item.property("text")) for item in shown.items("AppText")))
    assert shown.core.accounts()
    shown.click("QuietButton", text="Sign out")
    shown.until(lambda: not shown.core.accounts())


@pytest.fixture
def locked(qapp: QApplication, tmp_path: Path) -> Iterator[UnlockWindow]:
    def open_with(passphrase: Secret) -> object:
        if passphrase != Secret(b"open sesame"):
            raise SecretsLockedError("This passphrase does not open the secrets.", do="Try it again.")
        return "a core"

    window = UnlockWindow(tmp_path, open_with, qapp)
    yield window
    window.close()


def test_the_unlock_window_takes_the_right_words_only(locked: UnlockWindow, qtbot: QtBot) -> None:
    root = locked.window.contentItem()
    qtbot.waitUntil(lambda: shown_items(root, "TextEntry")[0].hasActiveFocus(), timeout=3000)
    for letter in "wrong":
        QTest.keyClick(locked.window, letter)
    QTest.keyClick(locked.window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "does not open" in locked.unlocking.property("trouble"), timeout=3000)
    assert locked.core is None
    assert locked.window.isVisible()
    qtbot.waitUntil(lambda: shown_items(root, "TextEntry")[0].hasActiveFocus(), timeout=3000)
    QTest.keyClick(locked.window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    for letter in "open sesame":
        QTest.keyClick(locked.window, letter)
    QTest.keyClick(locked.window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: locked.core == "a core" and not locked.window.isVisible(), timeout=3000)
