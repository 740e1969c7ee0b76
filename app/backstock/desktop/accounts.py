"""The settings page: accounts, where secrets rest, where the data lies."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtQml import QmlElement

from ..domain.events import AccountChanged
from ..domain.ids import AccountId
from ..domain.titles import Account, StoreName
from . import words
from .desk import Desk
from .rows import RowModel

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

_STORES = {StoreName.ITCH: "itch.io", StoreName.HUMBLE: "Humble"}


@dataclass(frozen=True, slots=True)
class AccountRow:
    account_id: str
    store: str
    name: str
    remark: str
    initials: str
    stale: bool
    """The sign-in has lapsed."""


@QmlElement
class Accounts(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = RowModel(AccountRow, "account_id", self)
        desk.bridge.heard.connect(self._hear)

    @Property(RowModel, constant=True)
    def model(self) -> RowModel:
        return self._model

    @Property(str, notify=changed)
    def initials(self) -> str:
        return str(self._model.rows[0].initials) if self._model.rows else ""

    @Property(str, constant=True)
    def secrets(self) -> str:
        return self._desk.core.secrets_description

    @Property(str, constant=True)
    def dataFolder(self) -> str:
        return str(self._desk.core.settings.data)

    @Slot()
    def load(self) -> None:
        self._desk.tasks.run(self._desk.core.accounts, self._take)

    @Slot(str)
    def signOut(self, account_id: str) -> None:
        self._desk.tasks.run(lambda: self._desk.core.sign_out(AccountId(account_id)), lambda _: self.load())

    @Slot(str)
    def sync(self, account_id: str) -> None:
        self._desk.tasks.run(lambda: self._desk.core.sync(AccountId(account_id) or None), lambda _: None)

    @Slot()
    def openDataFolder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._desk.core.settings.data)))

    def _take(self, accounts: list[Account]) -> None:
        self._model.set_rows(_row(account) for account in accounts)
        self.changed.emit()

    def _hear(self, event: object) -> None:
        if isinstance(event, AccountChanged):
            self.load()


def _row(account: Account) -> AccountRow:
    store = words.tr("Demo store") if account.demo else _STORES.get(account.store, account.store.value)
    if account.stale:
        remark = words.tr("signed out by the store; sign in again")
    elif account.synced_at:
        remark = words.tr("read %1", words.day(account.synced_at))
    else:
        remark = words.tr("not read yet")
    return AccountRow(account.account_id, store, account.name, remark, words.initials(account.name), account.stale)
