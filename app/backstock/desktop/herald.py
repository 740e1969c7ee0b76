"""Tells of what happened while nobody looked at the window, by messages of the desktop.

What comes within a moment, or while the last message of its kind can still be seen, becomes one message: two hundred
downloads that end tell so once. Nothing is told while the window is in front, which shows it all itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from ..core.views import NodeView
from ..domain.events import AccountChanged, JobChanged
from ..domain.ids import AccountId, JobId, TitleId
from ..domain.jobs import JobKind, JobState, JobView
from ..domain.titles import Account, Kind, TitleRow, Where
from . import job_words, words
from .bridge import InOrder
from .desk import Desk
from .desktop_notes import OPEN, DesktopNotes, Note
from .habits import Habits
from .roll import Roll, only_on

_GATHER_MS = 1500
_BRINGING = (JobKind.GET, JobKind.PAGE_IN, JobKind.UPDATE, JobKind.ADD)
_NAMED = 3
_PLAY, _AGAIN = "play", "again"
DONE, FAILED, DANGER, SIGN_IN, UPDATES, SILENT = "done", "failed", "danger", "sign-in", "updates", "silent"
_WATCHED = (Kind.FILM, Kind.MUSIC)


@dataclass(slots=True)
class _Gathered:
    """What the message of one kind is about, by the ids of jobs, accounts or nodes."""

    names: dict[str, str] = field(default_factory=dict)
    title_ids: dict[str, TitleId] = field(default_factory=dict)
    detail: str = ""
    fresh: bool = False


class Herald(QObject):
    pageWanted = Signal(str)
    titleWanted = Signal(str)
    playWanted = Signal(str)
    """A person pressed Play in a message."""

    def __init__(
        self,
        desk: Desk,
        roll: Roll,
        habits: Habits,
        notes: DesktopNotes,
        in_front: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._roll, self._habits, self._notes, self._in_front = desk, roll, habits, notes, in_front
        self._gathered = {kind: _Gathered() for kind in (DONE, FAILED, DANGER, SIGN_IN, SILENT)}
        self._moving: set[JobId] = set()
        self._stale: set[AccountId] | None = None
        self._answers = InOrder()
        self._updates: int | None = None
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(_GATHER_MS)
        self._gather.timeout.connect(self._tell)
        desk.bridge.heard.connect(self._hear)
        roll.changed.connect(self._count_updates)
        notes.pressed.connect(self._pressed)
        notes.gone.connect(self._forget)
        self._look_at_accounts()

    def seen(self) -> None:
        """The window came to the front: what it shows need not be told beside it."""
        for kind in (*self._gathered, UPDATES):
            self._forget(kind)
            self._notes.withdraw(kind)

    def close(self) -> None:
        """With the window, whose things may still end after it: nobody is told any more."""
        self._gather.stop()
        self._in_front = lambda: True

    # -- what happens ----------------------------------------------------------------------------------------------

    def _hear(self, event: object) -> None:
        if isinstance(event, JobChanged):
            self._follow(event.job)
        elif isinstance(event, AccountChanged):
            self._look_at_accounts()

    def _follow(self, job: JobView) -> None:
        """Only jobs that were seen under way: at the start the old ones are told again."""
        if not job.state.ended:
            self._moving.add(job.job_id)
            return
        if job.job_id not in self._moving:
            return
        self._moving.discard(job.job_id)
        if job.state is JobState.DONE and job.kind in _BRINGING and self._habits.property("tellFinished"):
            self._keep(DONE, job.job_id, job.title or job_words.deed(job), job.title_id, job.note)
        elif job.state is JobState.FAILED and job_words.section(job) and self._habits.property("tellTrouble"):
            kind = DANGER if job.error_code in job_words.ALARMING else FAILED
            self._keep(kind, job.job_id, job.title or job_words.deed(job), job.title_id, job.error or job.note)

    def _look_at_accounts(self) -> None:
        core = self._desk.core
        self._desk.tasks.run(core.accounts, self._answers.take(self._compare_accounts))

    def _compare_accounts(self, accounts: list[Account]) -> None:
        stale = {account.account_id for account in accounts if account.stale}
        known, self._stale = self._stale, stale
        if known is None or not self._habits.property("tellTrouble"):
            return
        for account in accounts:
            if account.account_id in stale - known:
                store = words.tr("Demo store") if account.demo else words.store_name(account.store.value)
                self._keep(SIGN_IN, account.account_id, store, None, "")

    def tell_of_silence(self, nodes: list[NodeView]) -> None:
        """Of nodes that hold the last copy of something and answer no more."""
        alone = [node for node in nodes if only_on(node.name, self._roll.standing.last)]
        if not nodes:
            self._forget(SILENT)
            self._notes.withdraw(SILENT)
        for node in alone if self._habits.property("tellTrouble") else ():
            if node.node_id not in self._gathered[SILENT].names:
                self._keep(SILENT, node.node_id, node.name, None, "")

    def _count_updates(self) -> None:
        number = self._roll.standing.updates
        known, self._updates = self._updates, number
        if known is None or number <= known or self._in_front() or not self._habits.property("tellUpdates"):
            return
        text = words.tr("%n title(s) can be updated.", n=number)
        calm = words.tr("What is here stays until it came.")
        self._notes.show(Note(UPDATES, text, calm, ((OPEN, words.tr("Show")),)))

    def _keep(self, kind: str, key: str, name: str, title_id: TitleId | None, detail: str) -> None:
        if self._in_front():
            return
        about = self._gathered[kind]
        about.names[key], about.detail, about.fresh = name, detail, True
        if title_id:
            about.title_ids[key] = title_id
        if not self._gather.isActive():
            self._gather.start()

    # -- what is told ----------------------------------------------------------------------------------------------

    def _tell(self) -> None:
        if self._in_front():
            self.seen()
            return
        for kind, about in self._gathered.items():
            if about.fresh:
                about.fresh = False
                self._notes.show(self._note(kind, about))

    def _note(self, kind: str, about: _Gathered) -> Note:
        number, names = len(about.names), words.named(about.names.values(), _NAMED)
        open_ = (OPEN, words.tr("Open"))
        again = (_AGAIN, words.tr("Try again"))
        if kind == DONE:
            text = words.tr("%1 is here", names) if number == 1 else words.tr("%n title(s) are here", n=number)
            play = [(_PLAY, told)] if (told := self._play_word(about)) else []
            return Note(kind, text, about.detail if number == 1 else names, (open_, *play))
        if kind == SIGN_IN:
            text = words.tr("%1 wants a new sign-in", names)
            kept = words.tr("What it owns stays listed; getting more needs a new sign-in.")
            return Note(kind, text, kept, ((OPEN, words.tr("Sign in")),))
        if kind == SILENT:
            return self._silence(about)
        if kind == DANGER:
            text = words.tr("%1: data was protected", names)
        elif number == 1:
            text = words.tr("%1 did not end well", names)
        else:
            text = words.tr("%n job(s) did not end well.", n=number)
        return Note(kind, text, about.detail if number == 1 else names, (open_, again), urgent=kind == DANGER)

    def _silence(self, about: _Gathered) -> Note:
        names, last = list(about.names.values()), self._roll.standing.last
        text = (
            words.tr("%1 does not answer.", names[0])
            if len(names) == 1
            else words.tr("%n node(s) do not answer.", n=len(names))
        )
        there = words.named((row.name for name in names for row in only_on(name, last)), _NAMED)
        detail = words.tr("The last copy lies there, and no store has it any more: %1.", there)
        return Note(SILENT, text, detail, ((OPEN, words.tr("Look")),), urgent=True)

    def _play_word(self, about: _Gathered) -> str:
        row = self._only_title(about)
        if row is None or row.where is not Where.HERE:
            return ""
        return words.tr("Watch") if row.kind in _WATCHED else words.tr("Play") if row.kind is Kind.GAME else ""

    def _only_title(self, about: _Gathered) -> TitleRow | None:
        if len(about.names) != 1 or len(about.title_ids) != 1:
            return None
        (title_id,) = about.title_ids.values()
        return self._roll.standing.rows.get(title_id)

    # -- what is pressed -------------------------------------------------------------------------------------------

    def _pressed(self, kind: str, deed: str) -> None:
        if kind == UPDATES:
            self.pageWanted.emit("updates")
            return
        about = self._gathered.get(kind)
        if about is None:
            return
        title_ids = list(about.title_ids.values())
        if deed == _AGAIN:
            self._desk.tasks.run(partial(self._try_again, list(about.names)), lambda _: None)
        elif deed == _PLAY and title_ids:
            self.playWanted.emit(title_ids[0])
        elif kind in (SIGN_IN, SILENT):
            self.pageWanted.emit("settings" if kind == SIGN_IN else "shelf")
        elif kind == DONE and len(about.names) == 1 and title_ids:
            self.titleWanted.emit(title_ids[0])
        else:
            self.pageWanted.emit("downloads")

    def _try_again(self, job_ids: list[str]) -> None:
        for job_id in job_ids:
            self._desk.core.resume_job(JobId(job_id))

    def _forget(self, kind: str) -> None:
        if kind in self._gathered:
            self._gathered[kind] = _Gathered()
