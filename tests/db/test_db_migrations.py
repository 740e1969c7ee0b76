from __future__ import annotations

import contextlib
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import alembic.autogenerate
import alembic.command
import pytest
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine

from backstock.db import Database
from backstock.db.jobs import JobBook
from backstock.db.library import Library
from backstock.db.play import PlayBook
from backstock.db.schema import Table
from backstock.db.shelf import ShelfBook
from backstock.db.sources import Sources
from backstock.domain.errors import BackstockError
from backstock.domain.ids import EditionId, PackageId, SourceId, TitleId
from backstock.domain.jobs import JobState
from backstock.domain.titles import Platform

NEWEST = "0004"
OLD = (Path(__file__).parent / "library-0001.sql").read_text()

# Opens the library and dies by SIGKILL before statement number argv[2] of the migration.
DIE_WITHIN = """
import os, signal, sys
from sqlalchemy import event
from sqlalchemy.engine import Engine
from backstock.db import Database
left = int(sys.argv[2])
@event.listens_for(Engine, "before_cursor_execute")
def die(connection, cursor, statement, *rest):
    global left
    if statement.lstrip().upper().startswith(("CREATE", "INSERT", "UPDATE")):
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        left -= 1
Database("sqlite:///" + sys.argv[1]).migrate()
"""
MIGRATE = "import sys; from backstock.db import Database; Database('sqlite:///' + sys.argv[1]).migrate()"


def write_old(file: Path) -> None:
    with contextlib.closing(sqlite3.connect(file)) as connection:
        connection.executescript(OLD)
        connection.execute("PRAGMA journal_mode=WAL")


def rows_of(file: Path) -> dict[str, list[tuple[object, ...]]]:
    with contextlib.closing(sqlite3.connect(file)) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")]
        return {name: sorted(connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr) for name in names}


def named_rows(file: Path) -> dict[str, list[dict[str, object]]]:
    with contextlib.closing(sqlite3.connect(file)) as connection:
        connection.row_factory = sqlite3.Row
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")]
        return {name: [dict(row) for row in connection.execute(f"SELECT * FROM {name} ORDER BY 1")] for name in names}


def revision_of(file: Path) -> str:
    return str(rows_of(file)["alembic_version"][0][0])


def migrate(file: Path) -> Database:
    database = Database(f"sqlite:///{file}")
    database.migrate()
    return database


@pytest.mark.parametrize("old", [False, True])
def test_the_migrated_schema_is_the_one_the_program_was_written_for(file: Path, old: bool) -> None:
    if old:
        write_old(file)
    migrate(file).close()
    engine = create_engine(f"sqlite:///{file}")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert alembic.autogenerate.compare_metadata(context, Table.metadata) == []
    engine.dispose()
    assert revision_of(file) == NEWEST


def test_the_old_sample_has_a_row_in_every_table_of_its_day(file: Path) -> None:
    write_old(file)
    rows = rows_of(file)
    assert {name for name, found in rows.items() if not found} == set()
    assert set(rows) < {*Table.metadata.tables, "alembic_version"}


def test_an_older_library_keeps_every_row(file: Path) -> None:
    """Also where SQLite had to rebuild a table that others point at. What a demo was is a purpose now."""
    write_old(file)
    before = named_rows(file)
    migrate(file).close()
    after = named_rows(file)
    assert after["alembic_version"] == [{"version_num": NEWEST}]
    del before["alembic_version"]
    for edition in before["editions"]:
        del edition["demo"]
    for name, rows in before.items():
        assert [{column: row[column] for column in rows[0]} for row in after[name]] == rows, name


def test_an_older_librarys_listings_find_their_accounts_and_names_again(file: Path) -> None:
    write_old(file)
    migrate(file).close()
    after = named_rows(file)
    editions = {str(row["edition_id"]): row for row in after["editions"]}
    assert {edition_id: row["purpose"] for edition_id, row in editions.items()} == {
        "e-lantern": "game",
        "e-reel": "video",
    }
    (offer,) = after["offers"]
    assert (offer["edition_id"], offer["account_id"]) == ("e-lantern", "a-itch")
    assert offer["item"] == editions["e-lantern"]["item"]
    assert {row["match_key"] for row in after["titles"]} == {"lantern uber", "the reel"}


def test_an_older_library_reads_as_before(file: Path) -> None:
    write_old(file)
    database = migrate(file)
    title = Library(database).title(TitleId("t-lantern"))
    edition = Library(database).edition(EditionId("e-lantern"))
    pieces = Sources(database).pieces(SourceId("s-lantern"))
    package = ShelfBook(database).package(PackageId("c0ffee"))
    (session,) = PlayBook(database).sessions()
    jobs = JobBook(database).all()
    database.close()
    assert title is not None
    assert (title.name, title.summary) == ("Lantern Über", "A lamp's tale")
    assert edition is not None
    assert (edition.size, edition.platforms) == (6442450944, {Platform.LINUX, Platform.WINDOWS})
    assert edition.item == {"upload_id": "77"}
    assert pieces is not None
    assert (pieces.piece_length, pieces.root, pieces.layer) == (1 << 20, b"\x01" * 32, b"\x02\x02")
    assert package is not None
    assert package.torrent == b"d0:\x00\xffe"
    assert session.played_s == 3540.5
    assert [(job.job_id, job.state) for job in jobs] == [("j-done", JobState.DONE), ("j-cut", JobState.RUNNING)]


def test_the_file_from_before_is_kept_beside_it(file: Path) -> None:
    write_old(file)
    before = rows_of(file)
    migrate(file).close()
    assert rows_of(file.with_name("library.db.before-0001")) == before
    assert sorted(path.name for path in file.parent.glob("*.part*")) == []


def test_what_was_only_in_the_write_ahead_log_is_in_the_backup(file: Path) -> None:
    write_old(file)
    with contextlib.closing(sqlite3.connect(file)) as other:
        other.execute("UPDATE titles SET name = 'changed just now'")
        other.commit()
        assert file.with_name("library.db-wal").stat().st_size > 0
        migrate(file).close()
    kept = rows_of(file.with_name("library.db.before-0001"))
    assert {row[1] for row in kept["titles"]} == {"changed just now"}


def test_a_library_of_this_version_is_left_alone(file: Path) -> None:
    migrate(file).close()
    before = file.read_bytes()
    migrate(file).close()
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir() if "before" in path.name] == []


def test_a_newer_library_is_refused_and_untouched(file: Path) -> None:
    migrate(file).close()
    with contextlib.closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    before = file.read_bytes()
    database = Database(f"sqlite:///{file}")
    with pytest.raises(BackstockError, match="written by a newer Backstock") as refused:
        database.migrate()
    database.close()
    assert refused.value.data == "Nothing was changed."
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir()] == ["library.db"]


def test_a_migration_that_fails_leaves_the_library_as_it_was(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_old(file)
    before = rows_of(file)
    real = alembic.command.upgrade

    def upgrade_then_fail(*args: object) -> None:
        real(*args)  # type: ignore[arg-type]
        raise ZeroDivisionError

    database = Database(f"sqlite:///{file}")
    with monkeypatch.context() as patch:
        patch.setattr(alembic.command, "upgrade", upgrade_then_fail)
        with pytest.raises(ZeroDivisionError):
            database.migrate()
    assert rows_of(file) == before
    database.migrate()
    database.close()
    assert revision_of(file) == NEWEST


@pytest.mark.parametrize("statements", [0, 1, 9, 25])
def test_a_first_start_killed_half_way_is_no_hindrance(file: Path, statements: int) -> None:
    killed = subprocess.run([sys.executable, "-c", DIE_WITHIN, str(file), str(statements)], check=False)
    assert killed.returncode == -signal.SIGKILL
    migrate(file).close()
    assert set(rows_of(file)) == {*Table.metadata.tables, "alembic_version"}


@pytest.mark.parametrize("statements", [0, 1])
def test_an_upgrade_killed_half_way_is_done_at_the_next_start(file: Path, statements: int) -> None:
    write_old(file)
    before = rows_of(file)
    killed = subprocess.run([sys.executable, "-c", DIE_WITHIN, str(file), str(statements)], check=False)
    assert killed.returncode == -signal.SIGKILL
    assert rows_of(file) == before
    migrate(file).close()
    assert revision_of(file) == NEWEST
    assert rows_of(file.with_name("library.db.before-0001")) == before


@pytest.mark.parametrize("old", [False, True])
def test_several_programs_may_start_at_once(file: Path, old: bool) -> None:
    if old:
        write_old(file)
    started = [
        subprocess.Popen([sys.executable, "-c", MIGRATE, str(file)], stderr=subprocess.PIPE, text=True)
        for _ in range(4)
    ]
    assert [process.communicate()[1] for process in started] == [""] * 4
    assert [process.returncode for process in started] == [0] * 4
    assert revision_of(file) == NEWEST
    if old:
        assert revision_of(file.with_name("library.db.before-0001")) == "0001"


def test_a_migration_that_leaves_rows_pointing_at_nothing_is_undone(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_old(file)
    before = rows_of(file)

    def lose_the_titles(config: alembic.config.Config, revision: str) -> None:
        config.attributes["connection"].exec_driver_sql("DELETE FROM titles")

    monkeypatch.setattr(alembic.command, "upgrade", lose_the_titles)
    database = Database(f"sqlite:///{file}")
    with pytest.raises(RuntimeError, match="point at nothing"):
        database.migrate()
    database.close()
    assert rows_of(file) == before
