"""Bringing one edition's bytes to disk, hashed on the way, going on from what an earlier run left.

Until all bytes are there they lie in `<target>.part`; `target` appears in one step or not at all. Whether the bytes are
the promised ones is not judged here. The trap: a store may answer a wish to go on with another version of the file, so
what is known of the first answer (validator, size) is remembered and compared.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from ..domain.amounts import Bytes
from ..domain.errors import StoreUnreachableError, UnreadableAnswerError
from ..domain.wording import say
from .hashing import DigestPlan, Hashed, Hashing, read_into
from .partfile import PartFacts, PartFile
from .progress import Progress
from .room import Room


class Download(Protocol):
    """One answer of a store. `blocks` raises a StoreError of its own when the line breaks."""

    @property
    def resumed(self) -> bool:
        """False: the bytes begin with the first one, whatever was asked."""
        ...

    @property
    def total(self) -> int | None:
        """Bytes of the whole file, not of this answer."""
        ...

    @property
    def validator(self) -> str:
        """Changes when the file changes (ETag, Last-Modified); empty where the store gives none."""
        ...

    @property
    def host(self) -> str: ...

    def blocks(self) -> Iterator[bytes]: ...


class OpenDownload(Protocol):
    """`validator` is that of the bytes before `offset`; the store is to begin again where it no longer holds."""

    def __call__(self, *, offset: int, validator: str) -> AbstractContextManager[Download]: ...


@dataclass(frozen=True)
class Fetched(Hashed):
    """What a record says about the way here; a download in several runs began with the first."""

    host: str
    started_at: datetime
    finished_at: datetime


def fetch(target: Path, open_download: OpenDownload, plan: DigestPlan, job: Progress, *, room: Room) -> Fetched:
    """Download to `target`, replacing what is there.

    Raises StoreUnreachableError when the stream ended early and DiskFullError when there is no room for it;
    the part stays then, as it does when `job` stops the work, and another call goes on from there.
    """
    with PartFile(target, room) as part:
        if not _worth_going_on(part.size, part.facts, plan):
            part.begin(PartFacts())
        run = _Run(part, plan, job)
        try:
            run.read_part()
            if part.facts.total is None or part.size < part.facts.total:
                run.receive(open_download)
            part.flush()
            hashed = run.hashing.finish()
        finally:
            run.hashing.close()
        facts = part.facts
        part.become_target()
    return Fetched(
        hashed.digests,
        hashed.secret,
        hashed.pieces,
        host=facts.host,
        started_at=datetime.fromtimestamp(facts.started_at, UTC),
        finished_at=datetime.now(UTC),
    )


def _worth_going_on(size: int, facts: PartFacts, plan: DigestPlan) -> bool:
    """Bytes of two versions must not be mixed: something must tell, a validator or at least a digest in the end."""
    telling = bool(facts.validator) or plan.md5 or plan.sha1
    return size > 0 and facts.total is not None and telling


def _same_file(facts: PartFacts, download: Download) -> bool:
    if facts.validator and download.validator and facts.validator != download.validator:
        return False
    return download.total is None or facts.total == download.total


class _Run:
    """One run of a download; `hashing` always holds exactly the bytes of the part."""

    def __init__(self, part: PartFile, plan: DigestPlan, job: Progress) -> None:
        self._part = part
        self._plan = plan
        self._job = job
        self.hashing = Hashing(plan)

    def read_part(self) -> None:
        if self._part.size:
            total = self._part.facts.total or 0
            read_into(
                self.hashing,
                self._part.path,
                self._job,
                lambda done, _: self._job.progress(done, total, say("Reading what is here already")),
            )

    def receive(self, open_download: OpenDownload) -> None:
        part = self._part
        self._job.checkpoint()
        with open_download(offset=part.size, validator=part.facts.validator) as download:
            goes_on = part.size > 0 and download.resumed
            if not goes_on or _same_file(part.facts, download):
                if part.size and not goes_on:
                    self._begin_again()
                self._note(download)
                self._write(download)
                return
        self._begin_again()
        self.receive(open_download)  # from the first byte now, so this ends here

    def _begin_again(self) -> None:
        self.hashing.close()
        self._part.begin(PartFacts())
        self.hashing = Hashing(self._plan)

    def _note(self, download: Download) -> None:
        part = self._part
        facts = part.facts if part.size else PartFacts(started_at=time.time())
        total = facts.total if download.total is None else download.total
        part.need(0 if total is None else total - part.size)
        part.remember(replace(facts, validator=download.validator or facts.validator, total=total, host=download.host))

    def _write(self, download: Download) -> None:
        part, job, total = self._part, self._job, self._part.facts.total
        job.progress(part.size, total or 0)
        for block in download.blocks():
            job.checkpoint()
            if total is not None and part.size + len(block) > total:
                part.drop()
                raise UnreadableAnswerError(
                    say(
                        "The store sent more of {target} than the {total} it had announced.",
                        target=part.target.name,
                        total=Bytes(total),
                    ),
                    data=say("What came of it was dropped."),
                    do=say("Try again."),
                )
            part.write(block)
            self.hashing.update(block)
            job.progress(part.size, total or 0)
        if total is not None and part.size < total:
            raise StoreUnreachableError(
                say(
                    "The line broke: {size} of {total} of {target} came.",
                    size=Bytes(part.size),
                    total=Bytes(total),
                    target=part.target.name,
                ),
                data=say("They are kept."),
                do=say("Try again; it goes on from there."),
            )
