"""What was said to a person can be said again in another language after a restart."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from backstock.db import Database
from backstock.db.jobs import JobBook
from backstock.domain.amounts import Bytes
from backstock.domain.ids import JobId
from backstock.domain.jobs import JobKind, JobState, JobView
from backstock.domain.wording import Wording, pack, say


def kept(database: Database, error: str) -> str:
    book, job_id = JobBook(database), JobId("j-1")
    book.add(JobView(job_id, JobKind.GET, None, "Lantern", JobState.QUEUED))
    book.save(JobView(job_id, JobKind.GET, None, "Lantern", JobState.FAILED, error=error))
    found = book.get(job_id)
    assert found is not None
    assert found.error is not None
    return found.error


def test_a_sentence_keeps_how_it_was_made(database: Database) -> None:
    said = say("There is not enough room for {what}: {missing} are missing.", what="a\0b\ufdd1.zip", missing=Bytes(7))
    found = kept(database, said)
    assert found == said
    assert isinstance(found, Wording)
    assert pack(found) == pack(said)


def test_its_english_can_be_read_by_whoever_looks_into_the_database(database: Database) -> None:
    kept(database, say("It {what}.", what="broke"))
    with database.read() as session:
        assert session.execute(text("SELECT error FROM jobs")).scalar_one().startswith("It broke.\ufdd1{")


@pytest.mark.parametrize("plain", ["", "It broke.", "a \ufdd1 b", '\ufdd1{"text": "x"}', "\ufdd0 \0", "\ufdd1"])
def test_a_plain_text_comes_back_as_it_was(database: Database, plain: str) -> None:
    found = kept(database, plain)
    assert type(found) is str
    assert found == plain


@pytest.mark.parametrize("written", ["It broke.", "It broke.\ufdd1", "It broke.\ufdd1{", "It broke.\ufdd1[1]"])
def test_rows_of_older_and_odder_programs_stay_readable(database: Database, written: str) -> None:
    kept(database, "x")
    with database.write() as session:
        session.execute(text("UPDATE jobs SET error = :error"), {"error": written})
    found = JobBook(database).get(JobId("j-1"))
    assert found is not None
    assert found.error == "It broke."
