"""Opens, migrates and closes the database, and hands out short transactions."""

from __future__ import annotations

import contextlib
import logging
import shutil
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import alembic.command
import alembic.config
import alembic.script
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine, event, make_url
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.orm import Session

from ..domain.errors import BackstockError, DiskFullError

log = logging.getLogger(__name__)

_MIGRATIONS = Path(__file__).with_name("migrations")


class Database:
    """One database file or server. Reads run side by side; on SQLite writes queue up here, not inside the library."""

    def __init__(self, url: str) -> None:
        self._url = make_url(url)
        self._sqlite = self._url.get_backend_name() == "sqlite"
        if self._sqlite and self._url.database:
            Path(self._url.database).parent.mkdir(parents=True, exist_ok=True)
        self._engine = create_engine(self._url, connect_args={"timeout": 30} if self._sqlite else {})
        if self._sqlite:
            event.listen(self._engine, "connect", _tune_sqlite)
        self._write_lock = threading.RLock()

    def migrate(self) -> None:
        """Bring the schema to this program's version; the old file is kept beside it when there was one to change.

        Raises BackstockError when the file is newer than this program or cannot be read; nothing is changed then.
        """
        with _plain_errors():
            current, newest = self._versions()
            if current == newest:
                return
            if current is not None:
                self._refuse_newer(current)
                self._keep_backup(current)
            with self._engine.begin() as connection:
                config = _alembic_config()
                config.attributes["connection"] = connection
                alembic.command.upgrade(config, "head")

    @contextlib.contextmanager
    def read(self) -> Iterator[Session]:
        with _plain_errors(), Session(self._engine) as session:
            yield session

    @contextlib.contextmanager
    def write(self) -> Iterator[Session]:
        """One transaction: all of it or nothing."""
        with _plain_errors(), self._write_lock, Session(self._engine) as session, session.begin():
            yield session

    def close(self) -> None:
        self._engine.dispose()

    def _versions(self) -> tuple[str | None, str | None]:
        script = alembic.script.ScriptDirectory.from_config(_alembic_config())
        with self._engine.connect() as connection:
            return MigrationContext.configure(connection).get_current_revision(), script.get_current_head()

    def _refuse_newer(self, current: str) -> None:
        script = alembic.script.ScriptDirectory.from_config(_alembic_config())
        if current not in {revision.revision for revision in script.walk_revisions()}:
            raise BackstockError(
                "This library was written by a newer Backstock.",
                data="Nothing was changed.",
                do="Update Backstock, or choose another data folder with --data.",
            )

    def _keep_backup(self, current: str) -> None:
        file = self._url.database
        if self._sqlite and file and Path(file).exists():
            with contextlib.closing(sqlite3.connect(file)) as old:
                old.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            shutil.copy2(file, f"{file}.before-{current}")


def _alembic_config() -> alembic.config.Config:
    config = alembic.config.Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    config.set_main_option("path_separator", "os")
    return config


def _tune_sqlite(connection: Any, _record: Any) -> None:
    cursor = connection.cursor()
    # FULL, not NORMAL: what is owned and recorded must survive a power cut right after it was said to be done.
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=30000"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


@contextlib.contextmanager
def _plain_errors() -> Iterator[None]:
    """Environment troubles in plain words; bugs of ours (wrong SQL, broken constraints) pass as they are."""
    try:
        yield
    except (OperationalError, DatabaseError) as trouble:
        text = str(trouble.orig).lower()
        if "disk is full" in text or "no space left" in text:
            raise DiskFullError(
                "There is no room left on the disk for the library's own notes.",
                data="What was written before is safe; the last change was not made.",
                do="Make room, then try again.",
            ) from trouble
        if "unable to open" in text or "readonly" in text or "not a database" in text or "malformed" in text:
            raise BackstockError(
                f"The library file cannot be used ({trouble.orig}).",
                data="It was left as it is.",
                do="Check the data folder, or give another with --data.",
            ) from trouble
        if "locked" in text:
            raise BackstockError(
                "The library is busy with another Backstock.",
                data="Nothing was changed.",
                do="Close the other one, or try again in a moment.",
            ) from trouble
        raise
