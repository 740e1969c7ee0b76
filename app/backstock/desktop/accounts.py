"""The accounts a person has at stores, what was read of them and what went wrong; and where secrets rest."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtQml import QmlElement

from ..core.views import LibraryCounts
from ..domain.events import AccountChanged, JobChanged
from ..domain.ids import AccountId
from ..domain.jobs import JobKind, JobState, JobView
from ..domain.titles import Account
from ..vault import Place
from . import words
from .bridge import InOrder
from .desk import Desk
from .rows import RowModel

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class AccountRow:
    account_id: str
    store_key: str
    store: str
    name: str
    remark: str
    initials: str
    stale: bool
    """The sign-in has lapsed."""
    busy: bool
    """What is owned is being read just now."""
    problems: list[str]
    """What could not be read the last time, by name."""


@dataclass(frozen=True, slots=True)
class _Known:
    accounts: list[Account]
    problems: dict[AccountId, list[str]]
    counts: LibraryCounts


@QmlElement
class Accounts(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = RowModel(AccountRow, "account_id", self)
        self._known = _Known([], {}, LibraryCounts())
        self._syncing: dict[str, str] = {}
        self._put_off: set[str] = set()
        self._answers = InOrder()
        desk.bridge.heard.connect(self._hear)

    @Property(RowModel, constant=True)
    def model(self) -> RowModel:
        return self._model

    @Property(str, notify=changed)
    def initials(self) -> str:
        return str(self._model.rows[0].initials) if self._model.rows else ""

    @Property(str, notify=changed)
    def secrets(self) -> str:
        return words.said(self._desk.core.secrets_description)

    @Property(bool, notify=changed)
    def passphraseHelps(self) -> bool:
        """Secrets rest in a file of ours, which a passphrase can lock."""
        return self._desk.core.signing.place is not Place.KEYRING

    @Property(bool, notify=changed)
    def hasPassphrase(self) -> bool:
        return self._desk.core.signing.place is Place.PASSPHRASE

    @Property(str, constant=True)
    def dataFolder(self) -> str:
        return str(self._desk.core.settings.data)

    @Property(str, notify=changed)
    def lapsed(self) -> str:
        """One sentence for every account whose sign-in has lapsed; empty while there is none, or it was put off."""
        stale = self._stale()
        if not stale:
            return ""
        if len(stale) == 1:
            return words.tr("%1 no longer knows %2’s sign-in.", stale[0].store, stale[0].name)
        stores = sorted({row.store for row in stale})
        return words.tr("%n sign-in(s) have lapsed: %1.", words.listed(stores), n=len(stale))

    @Property(str, notify=changed)
    def lapsedStore(self) -> str:
        stale = self._stale()
        return stale[0].store_key if stale else ""

    @Property(str, notify=changed)
    def lapsedName(self) -> str:
        stale = self._stale()
        return stale[0].store if stale else ""

    @Slot()
    def putOff(self) -> None:
        """The banner goes until the next start, or until another sign-in lapses."""
        self._put_off.update(row.account_id for row in self._stale())
        self.changed.emit()

    @Slot()
    def load(self) -> None:
        core = self._desk.core

        def work() -> _Known:
            accounts = core.accounts()
            problems = {one.account_id: list(core.signing.problems(one.account_id)) for one in accounts}
            return _Known(accounts, problems, core.counts())

        self._desk.tasks.run(work, self._answers.take(self._take))

    @Slot(str, result=str)
    def revokePage(self, account_id: str) -> str:
        """Where the permission can be taken back at the store itself; empty where there is no such page."""
        account = self._real(account_id)
        return self._desk.core.signing.revoke_page(account.store) if account else ""

    @Slot(str, result=str)
    def revoking(self, account_id: str) -> str:
        """What signing out here does not do at the store."""
        if self._real(account_id) is None:
            return ""
        if self.revokePage(account_id):
            return words.tr("At the store the key goes on being good until you revoke it there.")
        return words.tr("At the store the session ends when you sign out in the browser it came from.")

    def _real(self, account_id: str) -> Account | None:
        """One at a store out there, not at the demo."""
        return next((one for one in self._known.accounts if one.account_id == account_id and not one.demo), None)

    @Slot(str)
    def signOut(self, account_id: str) -> None:
        self._desk.tasks.run(lambda: self._desk.core.sign_out(AccountId(account_id)), lambda _: self.load())

    @Slot(str, bool)
    def sync(self, account_id: str, full: bool) -> None:
        key = AccountId(account_id) if account_id else None
        self._desk.tasks.run(lambda: self._desk.core.sync(key, full=full), lambda _: None)

    @Slot()
    def openDataFolder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._desk.core.settings.data)))

    def _stale(self) -> list[AccountRow]:
        return [row for row in self._model.rows if row.stale and row.account_id not in self._put_off]

    def _take(self, known: _Known) -> None:
        self._known = known
        self._put_off &= {account.account_id for account in known.accounts if account.stale}
        self._show()

    def _show(self) -> None:
        self._model.set_rows(self._row(account) for account in self._known.accounts)
        self.changed.emit()

    def _row(self, account: Account) -> AccountRow:
        reading = self._syncing.get(account.account_id)
        return AccountRow(
            account_id=account.account_id,
            store_key=account.store.value,
            store=words.tr("Demo store") if account.demo else words.store_name(account.store.value),
            name=account.name,
            remark=reading or self._remark(account),
            initials=words.initials(account.name),
            stale=account.stale,
            busy=reading is not None,
            problems=[words.said(one) for one in self._known.problems.get(account.account_id, [])],
        )

    def _remark(self, account: Account) -> str:
        if account.stale:
            return words.tr("signed out by the store; the library stays as it was")
        parts = [words.tr("read %1", words.day(account.synced_at)) if account.synced_at else words.tr("not read yet")]
        alone = sum(other.store is account.store for other in self._known.accounts) == 1
        titles = self._known.counts.stores.get(account.store.value, 0)
        if alone and titles:
            parts.insert(0, words.titles(titles))
        return words.beside(*parts)

    def _hear(self, event: object) -> None:
        if isinstance(event, AccountChanged):
            self.load()
        elif isinstance(event, JobChanged) and event.job.kind is JobKind.SYNC:
            self._note_sync(event.job)

    def _note_sync(self, job: JobView) -> None:
        account_id = job.args.get("account", "")
        if job.state in (JobState.RUNNING, JobState.QUEUED):
            self._syncing[account_id] = job.note or words.tr("being read now")
        elif self._syncing.pop(account_id, None) is not None:
            self.load()
        self._show()
