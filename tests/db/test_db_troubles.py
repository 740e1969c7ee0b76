from __future__ import annotations

import contextlib
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from backstock.db import Database
from backstock.db.accounts import Accounts
from backstock.db.library import Library
from backstock.domain.errors import BackstockError, DiskFullError
from backstock.domain.ids import AccountId, EditionId, TitleId
from backstock.domain.titles import Account, Edition, Kind, StoreName, Title

ADA = Account(AccountId("a"), StoreName.ITCH, "ada", "https://x")

WRITE_MANY = """
import sys
from backstock.db import Database
from backstock.db.jobs import JobBook
from backstock.domain.ids import TitleId, new_id
from backstock.domain.jobs import JobKind, JobState, JobView
book = JobBook(Database("sqlite:///" + sys.argv[1]))
print("ready", flush=True)
sys.stdin.readline()
for number in range(40):
    book.add(JobView(new_id("j"), JobKind.GET, TitleId(f"t-{sys.argv[2]}-{number}"), "", JobState.QUEUED))
"""
DIE_WRITING = """
import os, signal, sys
from sqlalchemy import text
from backstock.db import Database
database = Database("sqlite:///" + sys.argv[1])
with database.write() as session:
    for number in range(3000):
        session.execute(
            text(
                "INSERT INTO titles (title_id, name, folded, kind, maker, summary, url, cover_url, added_at, "
                "match_key, hidden) VALUES (:i, :i, :i, 'game', '', hex(zeroblob(500)), '', '', '2024-01-01', :i, 0)"
            ),
            {"i": f"t{number}"},
        )
    session.execute(text("UPDATE accounts SET name = 'half done'"))
    os.kill(os.getpid(), signal.SIGKILL)
"""


def scalar(file: Path, query: str) -> object:
    with contextlib.closing(sqlite3.connect(file)) as connection:
        return connection.execute(query).fetchone()[0]


@pytest.mark.parametrize(
    "content", [b"this is not a database, but it is quite long\n" * 100, b"SQLite format 3\0" * 400]
)
def test_a_file_that_is_no_database_is_told_plainly_and_left(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    database = Database(f"sqlite:///{file}")
    with pytest.raises(BackstockError, match="cannot be used") as refused:
        database.migrate()
    database.close()
    assert type(refused.value) is BackstockError
    assert refused.value.data
    assert refused.value.do
    assert file.read_bytes() == content


def test_a_damaged_page_is_told_plainly(file: Path, database: Database) -> None:
    Library(database).put([Title(TitleId(f"t{n}"), "x" * 900, Kind.GAME) for n in range(200)], [])
    database.close()
    with contextlib.closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    whole = file.read_bytes()
    file.write_bytes(whole[:8192] + b"\xaa" * (len(whole) - 8192))
    with pytest.raises(BackstockError, match="cannot be used"):
        Library(database).named("x")


def test_a_folder_that_cannot_be_made_is_told_plainly(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(BackstockError, match="cannot be used"):
        Database(f"sqlite:///{tmp_path}/taken/library.db")


@pytest.mark.parametrize("url", ["library.db", "nosuch://host/db", "://"])
def test_an_address_nobody_understands_is_told_plainly(url: str) -> None:
    with pytest.raises(BackstockError, match="address") as refused:
        Database(url)
    assert "db.url" in refused.value.do


@pytest.mark.parametrize("folder", ["what?", "a#b%20c", "50% däta", "q?x=1&y"])
def test_any_folder_name_will_do(tmp_path: Path, folder: str) -> None:
    database = Database(f"sqlite:///{tmp_path / folder / 'library.db'}")
    database.migrate()
    database.close()
    assert (tmp_path / folder / "library.db").stat().st_size > 0


def test_a_bug_of_ours_is_not_dressed_up(database: Database) -> None:
    orphan = Edition(EditionId("e"), TitleId("nobody"), None, StoreName.ITCH, "", "", Kind.GAME)
    with pytest.raises(IntegrityError):
        Library(database).put([], [orphan])


def test_a_write_is_all_or_nothing(database: Database) -> None:
    Accounts(database).put(ADA)

    def half() -> None:
        with database.write() as session:
            session.execute(text("UPDATE accounts SET name = 'half'"))
            raise KeyError

    with pytest.raises(KeyError):
        half()
    assert Accounts(database).get(ADA.account_id) == ADA


def test_reads_see_one_moment_and_do_not_wait_for_writers(file: Path, database: Database) -> None:
    Accounts(database).put(ADA)
    other = Database(f"sqlite:///{file}")
    with other.write() as writing:
        writing.execute(text("UPDATE accounts SET name = 'new'"))
        with database.read() as reading:
            assert reading.execute(text("SELECT name FROM accounts")).scalar_one() == "ada"
            writing.commit()
            assert reading.execute(text("SELECT name FROM accounts")).scalar_one() == "ada"
    with database.read() as reading:
        assert reading.execute(text("SELECT name FROM accounts")).scalar_one() == "new"
    other.close()


def test_a_library_that_stays_busy_is_told_plainly(file: Path, database: Database) -> None:
    with database.read() as session:  # the pool hands this connection out again
        session.connection().exec_driver_sql("PRAGMA busy_timeout=10")
    with contextlib.closing(sqlite3.connect(file)) as hog:
        hog.execute("BEGIN IMMEDIATE")
        with pytest.raises(BackstockError, match="busy with another Backstock"):
            Accounts(database).put(ADA)
    Accounts(database).put(ADA)
    assert Accounts(database).all() == [ADA]


def test_processes_write_at_once_and_nothing_is_lost(file: Path, database: Database) -> None:
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", WRITE_MANY, str(file), str(n)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for n in range(2)
    ]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    assert [process.communicate("go\n")[1] for process in processes] == ["", ""]
    assert scalar(file, "SELECT count(*) FROM jobs") == 80
    assert scalar(file, "SELECT count(DISTINCT position) FROM jobs") == 80


def test_a_process_killed_within_a_write_leaves_the_library_whole(file: Path, database: Database) -> None:
    Accounts(database).put(ADA)
    killed = subprocess.run([sys.executable, "-c", DIE_WRITING, str(file)], check=False)
    assert killed.returncode == -signal.SIGKILL
    assert Accounts(database).all() == [ADA]
    assert Library(database).count() == 0
    assert scalar(file, "PRAGMA integrity_check") == "ok"
    Accounts(database).put(replace(ADA, name="ada again"))
    assert scalar(file, "SELECT name FROM accounts") == "ada again"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "small"
    folder.mkdir()
    if os.geteuid() != 0:
        pytest.skip("only root may mount a small disk")
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "none", str(folder)], capture_output=True, text=True, check=False
    )
    if mounted.returncode != 0:
        pytest.skip(f"no small disk can be mounted here: {mounted.stderr.strip()}")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


def test_a_full_disk_loses_nothing(small_disk: Path) -> None:
    database = Database(f"sqlite:///{small_disk}/library.db")
    database.migrate()
    library = Library(database)
    library.put([Title(TitleId("t-kept"), "Kept", Kind.GAME)], [])
    many = [Title(TitleId(f"t{n}"), "Too much", Kind.GAME, summary="x" * 9000) for n in range(400)]
    with pytest.raises(DiskFullError, match="no room left") as refused:
        library.put(many, [])
    assert "safe" in refused.value.data
    assert library.count() == 1
    assert library.title(TitleId("t-kept")) is not None
    assert scalar(small_disk / "library.db", "PRAGMA integrity_check") == "ok"
    library.put([Title(TitleId("t-next"), "Small", Kind.GAME)], [])
    assert library.count() == 2
    database.close()


def test_a_full_disk_stops_a_migration_before_it_begins(small_disk: Path) -> None:
    file = small_disk / "library.db"
    with contextlib.closing(sqlite3.connect(file)) as connection:
        connection.executescript((Path(__file__).parent / "library-0001.sql").read_text())
    with contextlib.suppress(OSError), (small_disk / "filler").open("wb", buffering=0) as filler:
        while filler.write(b"x" * 4096):
            pass
    database = Database(f"sqlite:///{file}")
    with pytest.raises(DiskFullError):
        database.migrate()
    assert scalar(file, "SELECT version_num FROM alembic_version") == "0001"
    assert not file.with_name("library.db.before-0001").exists()
    (small_disk / "filler").unlink()
    database.migrate()
    database.close()
    assert scalar(file, "SELECT version_num FROM alembic_version") == "0004"
    assert scalar(file.with_name("library.db.before-0001"), "SELECT version_num FROM alembic_version") == "0001"
