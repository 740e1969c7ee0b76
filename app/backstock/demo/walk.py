"""The main job, title by title: get, verify, page out, page back in, play, and keep the save."""

from __future__ import annotations

import hashlib
import json
import tarfile
import time
from collections.abc import Callable
from pathlib import Path

from ..core.core import Core
from ..core.views import LibraryQuery, TitleDetails
from ..domain.errors import BackstockError
from ..domain.ids import THIS_COMPUTER, JobId, TitleId
from ..domain.jobs import JobState
from ..domain.packages import PlacementState
from ..domain.play import PlaySession, RunnerName, SaveSnapshot
from ..domain.sources import Verdict
from ..domain.titles import Kind, StoreName, TitleRow, Where
from ..launch.film import probe_film
from .steps import StepFailedError, Steps

_JOB_S = 300.0
_PLAY_S = 120.0
_LOOKED_AT_S = 6.0
"""How long a title that does not play itself is left running."""


def walk_through(core: Core, steps: Steps, titles_dir: Path) -> None:
    for row in offered(core):
        _get(core, steps, row, titles_dir)
        _page_out(core, steps, row)
    for row in offered(core):
        details = core.details(row.title_id)
        if row.kind is Kind.FILM:
            _watch(core, steps, row)
        elif row.kind is Kind.MUSIC:
            _listen(core, steps, row)
        else:
            _play(core, steps, row, details)


def offered(core: Core) -> list[TitleRow]:
    """The store's titles; a run that was cut short may have left others."""
    return core.titles(LibraryQuery(stores=frozenset({StoreName.ITCH})))


def done(core: Core, job_id: JobId) -> None:
    """Waits for a job; raises what it failed with."""
    job = core.wait_job(job_id, _JOB_S)
    if job.state is not JobState.DONE:
        raise StepFailedError(job.error or f"{job.title} is {job.state}: {job.note}")


def _get(core: Core, steps: Steps, row: TitleRow, titles_dir: Path) -> None:
    steps.begin(f"get {row.name}")
    done(core, core.get(row.title_id))
    source = core.records(row.title_id)[0]
    steps.check(source.verdict is Verdict.MATCH, f"the digests of {source.filename} equal the store's")
    offered = _sha256(titles_dir / source.filename)
    steps.check(source.digests.sha256 == offered, f"{source.filename} is byte for byte what the store has")
    receipt = core.details(row.title_id).receipts[0]
    steps.check(receipt.signed_by != "", "the record bears this device's signature")
    steps.true(f"{source.digests.size} bytes, verified, sha256 {source.digests.sha256[:16]}…, record signed")


def _page_out(core: Core, steps: Steps, row: TitleRow) -> None:
    steps.begin(f"page out {row.name}")
    source = core.records(row.title_id)[0]
    if source.path is not None:
        done(core, core.page_out(row.title_id))
    core.refresh_nodes()
    details = core.details(row.title_id)
    holder = _holder(details)
    steps.check(holder != "", "the node reports the package present")
    steps.check(details.row.where is Where.SHELF, "the title lies on the shelf only")
    gone = core.records(row.title_id)[0].path is None and (source.path is None or not Path(source.path).exists())
    steps.check(gone, "the local copy is gone")
    steps.true(f"{holder} holds it, the local copy is gone")


def _play(core: Core, steps: Steps, row: TitleRow, details: TitleDetails) -> None:
    runner = next((one.runner for one in details.editions if one.chosen), None)
    steps.begin(f"play {row.name} from the shelf")
    if runner is None:
        why = next((one.why_not for one in details.editions), "nothing can start it")
        if RunnerName.BROWSER not in _runners_wanted(details):
            raise StepFailedError(why)
        # A browser is the person's own choice and is not installed for them.
        done(core, core.page_in(row.title_id))
        back = core.records(row.title_id)[0]
        steps.check(back.path is not None and _sha256(Path(back.path)) == back.digests.sha256, "the bytes came back")
        steps.skipped(f"paged in whole, but not started: {why}")
        return
    first = _session(core, row.title_id)
    back = core.records(row.title_id)[0]
    steps.check(back.path is not None and _sha256(Path(back.path)) == back.digests.sha256, "the bytes came back whole")
    seen = _proof(core.snapshots(row.title_id)[-1], runner)
    steps.true(f"paged in, ran {first.played_s:.1f} s with the {first.runner} runner, its save says: {seen}")
    steps.begin(f"play {row.name} again")
    second = _session(core, row.title_id)
    again = _proof(core.snapshots(row.title_id)[-1], runner)
    steps.check(again != seen, f"the save went on from “{seen}”, but still says “{again}”")
    total = core.title_rows([row.title_id])[0].played_s
    steps.check(total >= first.played_s + second.played_s - 0.5, "both play times were recorded")
    steps.true(f"the save survived: {again}; {total:.0f} s played in all")


def _session(core: Core, title_id: TitleId) -> PlaySession:
    known = {one.session_id for one in core.sessions(title_id)}
    done(core, core.play(title_id))
    session = next(one for one in core.sessions(title_id) if one.session_id not in known)
    if session.runner in (RunnerName.EMULATOR, RunnerName.BROWSER):
        # These do not end by themselves: the person closes them.
        _until(lambda: not core.is_playing(title_id), _LOOKED_AT_S)
        core.stop_playing(title_id)
    if not _until(lambda: _over(core, session), _PLAY_S):
        core.stop_playing(title_id)
        raise StepFailedError("The program did not end.")
    ended = core.wait_session(session.session_id)
    if ended.played_s < 1.0:
        raise StepFailedError(f"The program ran for {ended.played_s:.1f} s only (exit code {ended.exit_code}).")
    return ended


def _over(core: Core, session: PlaySession) -> bool:
    return any(one.session_id == session.session_id and one.ended_at for one in core.sessions(session.title_id))


def _watch(core: Core, steps: Steps, row: TitleRow) -> None:
    steps.begin(f"watch {row.name} from the shelf")
    done(core, core.prepare_watch(row.title_id))
    film = core.playable(row.title_id)
    if film is None:
        raise StepFailedError("The film is not here.")
    proof = probe_film(Path(film.files[0].path))
    steps.check(len(set(proof.digests)) > 1, "the pictures of the film differ")
    core.watched(row.title_id, proof.duration_s / 2, proof.duration_s, 1.0)
    resumed = core.playable(row.title_id)
    steps.check(resumed is not None and resumed.files[0].resume_s > 0, "the film remembers where it stopped")
    steps.true(f"paged in, {proof.duration_s:.0f} s long, {proof.frames} frames drawn by mpv")


def _listen(core: Core, steps: Steps, row: TitleRow) -> None:
    steps.begin(f"listen to {row.name} from the shelf")
    done(core, core.prepare_watch(row.title_id))
    album = core.playable(row.title_id)
    if album is None:
        raise StepFailedError("The album is not here.")
    tracks = [one.path for one in album.files]
    steps.check(all(Path(track).stat().st_size > 1000 for track in tracks), "every piece of the album has bytes")
    steps.true(f"paged in, {len(tracks)} pieces")


def _runners_wanted(details: TitleDetails) -> set[RunnerName]:
    web = any("web" in edition.platforms for edition in details.editions)
    return {RunnerName.BROWSER} if web else set()


def _holder(details: TitleDetails) -> str:
    present = (copy for copy in details.copies if copy.state is PlacementState.PRESENT)
    return next((copy.name for copy in present if copy.node_id != THIS_COMPUTER), "")


def _proof(snapshot: SaveSnapshot, runner: RunnerName) -> str:
    """How often the title was visited, as its own save tells it."""
    with tarfile.open(snapshot.path) as kept:
        for member in kept:
            if not member.isfile() or (body := kept.extractfile(member)) is None:
                continue
            said = _visits(member.name, body.read(65536), runner)
            if said:
                return said
    raise StepFailedError("The save holds nothing that the title wrote.")


def _visits(name: str, body: bytes, runner: RunnerName) -> str:
    if runner is RunnerName.EMULATOR:
        mark = body.find(b"MOTH") if name.endswith((".srm", ".sav")) else -1
        return f"battery memory {hashlib.sha256(body).hexdigest()[:8]}" if mark >= 0 else ""
    if runner is RunnerName.BROWSER:
        try:
            return f"visits={json.loads(body)['visits']}" if name.endswith("progress") else ""
        except (ValueError, KeyError, TypeError):
            return ""
    lines = body.decode(errors="replace").splitlines() if name.endswith("progress.txt") else []
    return next((line for line in lines if line.startswith("visits=")), "")


def _until(true: Callable[[], bool], limit_s: float) -> bool:
    until = time.monotonic() + limit_s
    while time.monotonic() < until:
        if true():
            return True
        time.sleep(0.1)
    return true()


def _sha256(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as wrong:
        raise BackstockError(f"{path.name} cannot be read: {wrong.strerror}.") from wrong
