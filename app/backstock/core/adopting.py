"""Taking over downloads a person made before: files that are, byte for byte, what a store announced.

The person's files are read and never touched. Run again, it goes on: what was taken over is passed by.
"""

from __future__ import annotations

import logging
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..db.library import Library
from ..domain.errors import BackstockError, DiskFullError, NotFoundError
from ..domain.titles import Edition
from ..domain.wording import joined, say, say_count
from ..jobs import Job
from ..shelf.work import Step
from ..sources.hashing import DigestPlan, hash_file
from ..sources.judge import usable_digest
from .getting import Getting

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Found:
    """How many files came to what."""

    matched: int = 0
    already: int = 0
    differ: int = 0
    unprovable: int = 0
    unknown: int = 0
    unreadable: int = 0

    @property
    def said(self) -> str:
        already, differ, unprovable = self.already, self.differ, self.unprovable
        unknown, unreadable = self.unknown, self.unreadable
        told = [
            say_count("{n} taken over", "{n} taken over", self.matched)
            if self.matched
            else say("nothing new to take over"),
            say_count("{n} here already", "{n} here already", already) if already else "",
            say_count(
                "{n} as large as something owned, but different",
                "{n} as large as something owned, but different",
                differ,
            )
            if differ
            else "",
            say_count(
                "{n} as large as something owned for which the store published no digest",
                "{n} as large as something owned for which the store published no digest",
                unprovable,
            )
            if unprovable
            else "",
            say_count("{n} unknown", "{n} unknown", unknown) if unknown else "",
            say_count("{n} could not be read", "{n} could not be read", unreadable) if unreadable else "",
        ]
        return joined(told, "; ")


@dataclass(frozen=True, slots=True)
class _File:
    path: Path
    size: int


class Adopting:
    def __init__(self, library: Library, getting: Getting, library_dir: Path) -> None:
        self._library = library
        self._getting = getting
        self._library_dir = library_dir.resolve()

    def run(self, job: Job) -> None:
        found = Found()
        job.progress(0, 0, say("looking what is there"))
        editions = self._obtainable()
        likely = self._likely(Path(job.args["path"]), editions, found, job)
        whole = sum(file.size for file in likely)
        begin = 0
        for file in likely:
            step = Step(job, start=begin, whole=whole, note=say("reading {path}", path=file.path.name))
            try:
                self._look_at(file, editions[file.size], found, step)
            except DiskFullError:
                raise
            except BackstockError as trouble:
                log.warning("adopting: %s", trouble)
                found.unreadable += 1
            begin += file.size
        job.progress(whole, whole, found.said)

    def _obtainable(self) -> dict[int, list[Edition]]:
        """By size; without one there is nothing to look for."""
        editions: dict[int, list[Edition]] = {}
        for edition in self._library.everything()[1]:
            if edition.storage.obtainable and edition.size:
                editions.setdefault(edition.size, []).append(edition)
        return editions

    def _likely(self, place: Path, editions: dict[int, list[Edition]], found: Found, job: Job) -> list[_File]:
        likely = []
        for file in self._files(place, found, job):
            of_that_size = editions.get(file.size, [])
            if not of_that_size:
                found.unknown += 1
            elif not any(_provable(edition) for edition in of_that_size):
                found.unprovable += 1
            else:
                likely.append(file)
        return likely

    def _look_at(self, file: _File, editions: list[Edition], found: Found, step: Step) -> None:
        provable = [edition for edition in editions if _provable(edition)]
        digests = hash_file(file.path, DigestPlan(md5=True, sha1=any(one.sha1 for one in provable)), step).digests
        same = [one for one in provable if _fits(one, digests.md5, digests.sha1)]
        if not same:
            found.differ += 1
        elif any(self._getting.whole(edition) for edition in same):
            found.already += 1
        elif self._getting.take_in_turn(same[0], file.path, step) is not None:
            found.matched += 1
        else:
            found.differ += 1  # changed while it was read

    def _files(self, place: Path, found: Found, job: Job) -> Iterator[_File]:
        """Plain files below `place`. Links are not followed: what they point to is not in this folder."""
        job.checkpoint()
        try:
            entries = [place] if place.is_file() else sorted(place.iterdir())
        except OSError as wrong:
            if not place.exists():
                raise NotFoundError(
                    say("{place} is not there any more.", place=place), do=say("Plug the disk in, then resume.")
                ) from wrong
            log.warning("adopting: %s cannot be read: %s", place, wrong.strerror)
            found.unreadable += 1
            return
        for entry in entries:
            try:
                status = entry.lstat()
            except OSError:
                found.unreadable += 1
                continue
            if stat.S_ISREG(status.st_mode):
                yield _File(entry, status.st_size)
            elif stat.S_ISDIR(status.st_mode) and not self._is_ours(entry):
                yield from self._files(entry, found, job)

    def _is_ours(self, folder: Path) -> bool:
        return Path(os.path.realpath(folder)) == self._library_dir


def _provable(edition: Edition) -> bool:
    return usable_digest("md5", edition.md5) is not None or usable_digest("sha1", edition.sha1) is not None


def _fits(edition: Edition, md5: str | None, sha1: str | None) -> bool:
    """Every digest the store published, not just one of them."""
    published = ((usable_digest("md5", edition.md5), md5), (usable_digest("sha1", edition.sha1), sha1))
    return all(wanted is None or wanted == found for wanted, found in published)
