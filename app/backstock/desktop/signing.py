"""Signing in to a store: by a pasted key, in the browser, or with what a browser on this computer keeps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtQml import QmlElement

from ..domain.errors import BackstockError
from ..domain.titles import Account, StoreName
from ..vault import Place, Secret
from . import words
from .desk import Desk
from .ports import BrowserProfilePort, BrowserSignInPort
from .rows import RowModel

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

_KEY_PAGES = {
    StoreName.ITCH: "https://itch.io/user/settings/api-keys",
    StoreName.HUMBLE: "https://www.humblebundle.com/login",
}
_BROWSER_WAIT_S = 600.0


@dataclass(frozen=True, slots=True)
class ProfileRow:
    profile_id: str
    browser: str
    name: str


@QmlElement
class SignIn(QObject):
    changed = Signal()
    ended = Signal()
    """It worked; the panel may close."""
    locked = Signal()
    """It is decided how sign-ins are locked."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._store = StoreName.ITCH
        self._state = ""
        self._trouble = ""
        self._oauth = False
        self._undecided = False
        self._looked = False
        self._turn = 0
        self._browser: BrowserSignInPort | None = None
        self._profiles = RowModel(ProfileRow, "profile_id", self)

    @Property(RowModel, constant=True)
    def profiles(self) -> RowModel:
        return self._profiles

    @Property(str, notify=changed)
    def store(self) -> str:
        return self._store.value

    @Property(bool, notify=changed)
    def undecided(self) -> bool:
        """There is no keyring, and nobody has said yet how sign-ins are to be locked."""
        return self._undecided

    @Property(str, notify=changed)
    def state(self) -> str:
        """`asking` the store, waiting for the `browser`, `locking` the file of secrets, or nothing."""
        return self._state

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return words.said(self._trouble)

    @Property(bool, notify=changed)
    def byBrowser(self) -> bool:
        return self._oauth

    @Property(bool, notify=changed)
    def looked(self) -> bool:
        """Browsers were looked for; an empty list means there is none."""
        return self._looked

    @Slot(str)
    def begin(self, store: str) -> None:
        """A panel opened: nothing of the last one is left."""
        self.cancel()
        signing = self._desk.core.signing
        self._store, self._looked = StoreName(store), False
        self._oauth, self._undecided = signing.oauth_ready(self._store), signing.place is Place.UNDECIDED
        self._profiles.set_rows(())
        self._say("", "")

    @Slot()
    def openKeyPage(self) -> None:
        QDesktopServices.openUrl(QUrl(_KEY_PAGES[self._store]))

    @Slot(str)
    def paste(self, secret: str) -> None:
        core, store, bare = self._desk.core, self._store, secret.strip()
        if not bare:
            self._say("", words.tr("Nothing was pasted yet."))
            return
        self._attempt("asking", lambda: core.sign_in(store, bare))

    @Slot()
    def useBrowser(self) -> None:
        signing, store = self._desk.core.signing, self._store

        def work() -> Account:
            browser = signing.begin_oauth(store)
            self._browser = browser
            QDesktopServices.openUrl(QUrl(browser.url))
            return browser.wait(_BROWSER_WAIT_S)

        self._attempt("browser", work)

    @Slot()
    def openBrowserAgain(self) -> None:
        if self._browser is not None:
            QDesktopServices.openUrl(QUrl(self._browser.url))

    @Slot()
    def lookForProfiles(self) -> None:
        """After a person agreed: finds which browsers there are, and opens none of their files."""

        def done(found: list[BrowserProfilePort]) -> None:
            self._looked = True
            self._profiles.set_rows(ProfileRow(one.profile_id, one.browser, one.name) for one in found)
            self.changed.emit()

        self._desk.tasks.run(lambda: list(self._desk.core.signing.browser_profiles()), done)

    @Slot(str)
    def readProfile(self, profile_id: str) -> None:
        signing = self._desk.core.signing
        self._attempt("asking", lambda: signing.sign_in_from_browser(profile_id))

    @Slot()
    def cancel(self) -> None:
        """What comes back after this is not looked at any more."""
        self._turn += 1
        browser, self._browser = self._browser, None
        if browser is not None:
            self._desk.tasks.run(browser.cancel, lambda _: None)
        if self._state:
            self._say("", "")

    @Slot()
    def chooseKeyFile(self) -> None:
        """No passphrase: whoever reads the files of this computer can read the sign-ins, and the panel says so."""
        self._lock(self._desk.core.signing.choose_key_file, "")

    @Slot(str, str)
    def setPassphrase(self, passphrase: str, again: str) -> None:
        if not passphrase:
            self._say("", words.tr("Nothing was typed yet."))
        elif passphrase != again:
            self._say("", words.tr("The two are not the same."))
        else:
            signing, secret = self._desk.core.signing, Secret(passphrase.encode())
            told = words.tr("From now on Backstock asks for the passphrase when it starts.")
            self._lock(lambda: signing.set_passphrase(secret), told)

    def _lock(self, deed: Callable[[], None], told: str) -> None:
        def done(_: None) -> None:
            self._undecided = False
            self._say("", "")
            if told:
                self._desk.notices.say(told)
            self.locked.emit()

        self._say("locking", "")
        self._desk.tasks.run(deed, done, self._failed)

    def _attempt(self, state: str, work: Callable[[], Account]) -> None:
        if self._state:
            return
        self._turn += 1
        turn = self._turn
        self._say(state, "")

        def done(account: Account) -> None:
            if turn == self._turn:
                self._welcome(account)

        def failed(error: BaseException) -> None:
            if turn == self._turn:
                self._failed(error)

        self._desk.tasks.run(work, done, failed)

    def _welcome(self, account: Account) -> None:
        core = self._desk.core
        self._desk.notices.say(words.tr("Signed in as %1. Reading what you own.", account.name))
        self._desk.tasks.run(lambda: core.sync(account.account_id), lambda _: None)
        self._finish()

    def _finish(self) -> None:
        self._browser = None
        self._say("", "")
        self.ended.emit()

    def _failed(self, error: BaseException) -> None:
        self._browser = None
        self._say("", error.said if isinstance(error, BackstockError) else "")
        if not isinstance(error, BackstockError):
            self._desk.notices.tell(error)

    def _say(self, state: str, trouble: str) -> None:
        self._state, self._trouble = state, trouble
        self.changed.emit()
