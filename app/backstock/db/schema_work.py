"""Tables of what is done with titles: jobs, play sessions, saves, and where films stopped."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import JSON, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from .columns import AnyText, BigInt, SaidText, Table, UtcDateTime


class JobTable(Table):
    __tablename__ = "jobs"
    job_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    kind: Mapped[str] = mapped_column(String(32))
    title_id: Mapped[str | None] = mapped_column(String(64), index=True)
    title: Mapped[str] = mapped_column(SaidText, default="")
    args: Mapped[dict[str, str]] = mapped_column(JSON)
    state: Mapped[str] = mapped_column(String(16), index=True)
    request: Mapped[str] = mapped_column(String(16), default="")
    """What somebody asked of it meanwhile: the process that runs the queue looks here."""
    done: Mapped[int] = mapped_column(BigInt, default=0)
    total: Mapped[int] = mapped_column(BigInt, default=0)
    note: Mapped[str] = mapped_column(SaidText, default="")
    error: Mapped[str | None] = mapped_column(SaidText)
    error_code: Mapped[str | None] = mapped_column(String(32))
    position: Mapped[int] = mapped_column(Integer, default=0)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class QueueMarkTable(Table):
    """What holds for all jobs together."""

    __tablename__ = "queue_marks"
    name: Mapped[str] = mapped_column(String(32), primary_key=True)
    value: Mapped[int] = mapped_column(Integer)


class PlaySessionTable(Table):
    __tablename__ = "play_sessions"
    session_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    title_id: Mapped[str] = mapped_column(String(64), index=True)
    edition_id: Mapped[str] = mapped_column(String(64))
    runner: Mapped[str] = mapped_column(String(16))
    started_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    played_s: Mapped[float] = mapped_column(default=0.0)
    exit_code: Mapped[int | None] = mapped_column(Integer)


class SnapshotTable(Table):
    __tablename__ = "save_snapshots"
    snapshot_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    title_id: Mapped[str] = mapped_column(String(64), index=True)
    session_id: Mapped[str | None] = mapped_column(String(64))
    name: Mapped[str] = mapped_column(SaidText)
    path: Mapped[str] = mapped_column(AnyText)
    size: Mapped[int] = mapped_column(BigInt)
    taken_at: Mapped[datetime] = mapped_column(UtcDateTime)


class WatchTable(Table):
    """Where a film stopped."""

    __tablename__ = "watch_points"
    title_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    position_s: Mapped[float] = mapped_column(default=0.0)
    duration_s: Mapped[float] = mapped_column(default=0.0)
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)


class WatchFileTable(Table):
    """Where one file of a title with several (episodes, tracks) stopped. `file` is relative, with slashes."""

    __tablename__ = "watch_files"
    title_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    file: Mapped[str] = mapped_column(AnyText, primary_key=True)
    position_s: Mapped[float] = mapped_column(default=0.0)
    duration_s: Mapped[float] = mapped_column(default=0.0)
    watched: Mapped[bool] = mapped_column(default=False)
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)
