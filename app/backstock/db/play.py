"""Play sessions, save snapshots and where films stopped."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from sqlalchemy import select, update

from ..domain.ids import EditionId, TitleId, new_id
from ..domain.play import PlaySession, RunnerName, SaveSnapshot, WatchPoint
from .database import Database
from .merged import family_of
from .schema_work import PlaySessionTable, SnapshotTable, WatchFileTable, WatchTable

_ONE_SITTING = timedelta(minutes=30)


class PlayBook:
    def __init__(self, database: Database) -> None:
        self._database = database
        self.files = WatchBook(database)

    def put_session(self, played: PlaySession) -> None:
        with self._database.write() as session:
            session.merge(
                PlaySessionTable(
                    session_id=played.session_id,
                    title_id=played.title_id,
                    edition_id=played.edition_id,
                    runner=played.runner,
                    started_at=played.started_at,
                    ended_at=played.ended_at,
                    played_s=played.played_s,
                    exit_code=played.exit_code,
                )
            )

    def session(self, session_id: str) -> PlaySession | None:
        with self._database.read() as session:
            row = session.get(PlaySessionTable, session_id)
            return _session(row) if row else None

    def sessions(self, title_id: TitleId | None = None) -> list[PlaySession]:
        """Oldest first; of a title those of all listings that are shown as it."""
        query = select(PlaySessionTable).order_by(PlaySessionTable.started_at)
        with self._database.read() as session:
            if title_id is not None:
                query = query.where(PlaySessionTable.title_id.in_(family_of(session, title_id)))
            return [_session(row) for row in session.scalars(query)]

    def open_sessions(self) -> list[PlaySession]:
        with self._database.read() as session:
            rows = session.scalars(select(PlaySessionTable).where(PlaySessionTable.ended_at.is_(None)))
            return [_session(row) for row in rows]

    def add_watched(self, title_id: TitleId, edition_id: EditionId, began_at: datetime, spent_s: float) -> None:
        """Minutes before a screen; what follows within half an hour is one sitting."""
        with self._database.write() as session:
            last = session.scalars(
                select(PlaySessionTable)
                .where(PlaySessionTable.title_id == title_id, PlaySessionTable.runner == RunnerName.PLAYER)
                .order_by(PlaySessionTable.started_at.desc())
                .limit(1)
            ).first()
            now = datetime.now(UTC)
            if last is not None and last.ended_at is not None and now - last.ended_at < _ONE_SITTING:
                last.ended_at = now
                last.played_s += spent_s
                return
            session.add(
                PlaySessionTable(
                    session_id=new_id("r"),
                    title_id=title_id,
                    edition_id=edition_id,
                    runner=RunnerName.PLAYER,
                    started_at=began_at,
                    ended_at=now,
                    played_s=spent_s,
                    exit_code=None,
                )
            )

    def end_session(self, session_id: str, *, ended_at: datetime, played_s: float, exit_code: int | None) -> None:
        with self._database.write() as session:
            session.execute(
                update(PlaySessionTable)
                .where(PlaySessionTable.session_id == session_id)
                .values(ended_at=ended_at, played_s=played_s, exit_code=exit_code)
            )

    def put_snapshot(self, snapshot: SaveSnapshot) -> None:
        with self._database.write() as session:
            session.merge(
                SnapshotTable(
                    snapshot_id=snapshot.snapshot_id,
                    title_id=snapshot.title_id,
                    session_id=snapshot.session_id,
                    name=snapshot.name,
                    path=snapshot.path,
                    size=snapshot.size,
                    taken_at=snapshot.taken_at,
                )
            )

    def snapshot(self, snapshot_id: str) -> SaveSnapshot | None:
        with self._database.read() as session:
            row = session.get(SnapshotTable, snapshot_id)
            return _snapshot(row) if row else None

    def snapshots(self, title_id: TitleId) -> list[SaveSnapshot]:
        """Oldest first, of all listings that are shown as the title."""
        with self._database.read() as session:
            rows = session.scalars(
                select(SnapshotTable)
                .where(SnapshotTable.title_id.in_(family_of(session, title_id)))
                .order_by(SnapshotTable.taken_at)
            )
            return [_snapshot(row) for row in rows]

    def put_watch_point(self, title_id: TitleId, position_s: float, duration_s: float) -> None:
        with self._database.write() as session:
            session.merge(
                WatchTable(
                    title_id=title_id, position_s=position_s, duration_s=duration_s, changed_at=datetime.now(UTC)
                )
            )

    def watch_point(self, title_id: TitleId) -> tuple[float, float] | None:
        """(position, duration) in seconds."""
        with self._database.read() as session:
            row = session.get(WatchTable, title_id)
            return (row.position_s, row.duration_s) if row else None

    def watch_points(self, title_ids: Iterable[TitleId]) -> dict[TitleId, tuple[float, float]]:
        """The same of several at once; those that were never watched are not among them."""
        with self._database.read() as session:
            rows = session.scalars(select(WatchTable).where(WatchTable.title_id.in_(list(title_ids))))
            return {TitleId(row.title_id): (row.position_s, row.duration_s) for row in rows}


class WatchBook:
    """Where each file of a title stopped, and whether it was seen."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, title_id: TitleId, file: str, point: WatchPoint) -> None:
        with self._database.write() as session:
            session.merge(
                WatchFileTable(
                    title_id=title_id,
                    file=file,
                    position_s=point.position_s,
                    duration_s=point.duration_s,
                    watched=point.watched,
                    changed_at=point.changed_at,
                )
            )

    def points(self, title_id: TitleId) -> dict[str, WatchPoint]:
        """By file."""
        with self._database.read() as session:
            rows = session.scalars(select(WatchFileTable).where(WatchFileTable.title_id == title_id))
            return {row.file: WatchPoint(row.position_s, row.duration_s, row.watched, row.changed_at) for row in rows}


def _session(row: PlaySessionTable) -> PlaySession:
    return PlaySession(
        session_id=row.session_id,
        title_id=TitleId(row.title_id),
        edition_id=EditionId(row.edition_id),
        runner=RunnerName(row.runner),
        started_at=row.started_at,
        ended_at=row.ended_at,
        played_s=row.played_s,
        exit_code=row.exit_code,
    )


def _snapshot(row: SnapshotTable) -> SaveSnapshot:
    return SaveSnapshot(
        snapshot_id=row.snapshot_id,
        title_id=TitleId(row.title_id),
        name=row.name,
        path=row.path,
        size=row.size,
        taken_at=row.taken_at,
        session_id=row.session_id,
    )
