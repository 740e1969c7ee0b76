"""Opens, migrates and closes the database, and hands out short transactions.

The trap: Python's sqlite3 begins transactions by itself, late, and never for a change of schema. Here every transaction
is begun by us: reads see one moment, writes hold the file's write lock from their first statement, and a migration that
is cut short leaves nothing behind.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, create_engine, event, inspect, make_url, text
from sqlalchemy.exc import ArgumentError
from sqlalchemy.orm import Session

from ..domain.errors import BackstockError
from ..domain.wording import say
from .troubles import plain_errors

log = logging.getLogger(__name__)

_MIGRATIONS = Path(__file__).with_name("migrations")
_WRITES = "backstock_writes"
_MOST_WRITES = 2**31


class Database:
    """One database file or server. Reads run side by side; on SQLite writes queue up here, not inside the library."""

    def __init__(self, url: str) -> None:
        """Raises BackstockError when there can be no database at this address."""
        try:
            self._url = _parsed(url)
            self._sqlite = self._url.get_backend_name() == "sqlite"
            self._engine = create_engine(self._url, connect_args={"timeout": 30} if self._sqlite else {})
        except (ArgumentError, ImportError) as wrong:
            raise BackstockError(
                say("The address of the library's database cannot be used."),
                data=say("Nothing was changed."),
                do=say("Mend `db.url` in the settings; left empty, the library is a file in the data folder."),
            ) from wrong
        if self._sqlite:
            event.listen(self._engine, "connect", _tune_sqlite)
            event.listen(self._engine, "begin", _begin_sqlite)
            if self._url.database:
                with plain_errors():
                    Path(self._url.database).parent.mkdir(parents=True, exist_ok=True)
        self._writing = self._engine.execution_options(**{_WRITES: True})
        self._write_lock = threading.RLock()
        self._counting = threading.Lock()
        self._counted = self._coming = 0
        self._others = 0

    def migrate(self) -> None:
        """Bring the schema to this program's version; the old file is kept beside it when there was one to change.

        Raises BackstockError when the file is newer than this program or cannot be read; nothing is changed then.
        """
        known = _known_revisions()
        newest = known[-1]
        with plain_errors():
            with self._engine.connect() as connection:
                current = _revision(connection)
            if current == newest:
                return
            if current is not None and current not in known:
                raise BackstockError(
                    say("This library was written by a newer Backstock."),
                    data=say("Nothing was changed."),
                    do=say("Update Backstock, or choose another data folder with --data."),
                )
            with self._changing_schema() as connection:
                current = _revision(connection)  # another process may have been quicker
                if current == newest:
                    return
                if current is not None:
                    self._keep_backup(current)
                _upgrade(connection)

    @contextlib.contextmanager
    def read(self) -> Iterator[Session]:
        with plain_errors(), Session(self._engine) as session:
            yield session

    @contextlib.contextmanager
    def write(self) -> Iterator[Session]:
        """One transaction: all of it or nothing."""
        with plain_errors(), self._write_lock:
            try:
                with Session(self._writing) as session, session.begin():
                    if self._sqlite:
                        event.listen(session, "before_commit", self._count)
                    yield session
                self._counted = self._coming
            finally:
                self._coming = self._counted

    def changes_by_others(self) -> int:
        """A number that grows when another process has written. Only SQLite tells.

        Each write raises the file's `user_version` within its transaction, and knows which number it made. SQLite's
        own `data_version` cannot tell another process from another connection of this one.
        """
        if not self._sqlite:
            return 0
        with self.read() as session:
            number = _writes_of(session)
        with self._counting:
            if number not in (self._counted, self._coming):
                self._counted = self._coming = number
                self._others += 1
            return self._others

    def _count(self, session: Session) -> None:
        """Nobody else can write before this transaction ends, so the number read is the last one made."""
        last = _writes_of(session)
        with self._counting:
            if last != self._counted:
                self._counted = last
                self._others += 1
            self._coming = (last + 1) % _MOST_WRITES
        session.connection().exec_driver_sql(f"PRAGMA user_version = {self._coming}")

    def close(self) -> None:
        self._engine.dispose()

    @contextlib.contextmanager
    def _changing_schema(self) -> Iterator[Connection]:
        """One transaction, in which rebuilding a table does not drop the rows that point at it."""
        with self._write_lock, self._writing.connect() as connection:
            if self._sqlite:
                connection.detach()
                connection.connection.cursor().execute("PRAGMA foreign_keys=OFF")
            with connection.begin():
                yield connection
                if self._sqlite and connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                    raise RuntimeError("a migration left rows that point at nothing")

    def _keep_backup(self, current: str) -> None:
        """Copies what is committed, so it may run while a migration holds the write lock."""
        if not self._sqlite or not self._url.database:
            return
        kept = Path(f"{self._url.database}.before-{current}")
        aside = Path(f"{kept}.part")
        aside.unlink(missing_ok=True)
        with (
            contextlib.closing(sqlite3.connect(self._url.database)) as old,
            contextlib.closing(sqlite3.connect(aside)) as copy,
        ):
            old.backup(copy)
        aside.replace(kept)


def _parsed(url: str) -> URL:
    """What follows `sqlite:///` is the file's path to the last sign: a folder may have a question mark in its name."""
    if url.startswith("sqlite:///"):
        return URL.create("sqlite", database=url.removeprefix("sqlite:///"))
    return make_url(url)


def _known_revisions() -> list[str]:
    """Oldest first, as the files of the migrations are numbered. Read from their names, because loading alembic costs
    every start, every command included, a third of a second, and is needed only when something is to be changed."""
    return sorted(path.name.partition("_")[0] for path in (_MIGRATIONS / "versions").glob("[0-9]*_*.py"))


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return found


def _upgrade(connection: Connection) -> None:
    import alembic.command
    import alembic.config

    config = alembic.config.Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    alembic.command.upgrade(config, "head")


def _tune_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    # FULL, not NORMAL: what is owned and recorded must survive a power cut right after it was said to be done.
    for pragma in ("busy_timeout=30000", "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _writes_of(session: Session) -> int:
    return int(session.connection().exec_driver_sql("PRAGMA user_version").scalar() or 0)


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get(_WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
