"""Commands that bring bytes here, and those about the work itself: its order, its pauses, its pace."""

from __future__ import annotations

import argparse
from dataclasses import replace

from ..core.core import Core
from ..domain.errors import BackstockError, WrongUsageError
from ..domain.ids import JobId, TitleId
from ..domain.limits import Bandwidth, Limits
from . import as_json, words
from .commands_library import find_edition
from .output import Output


def get(core: Core, given: argparse.Namespace, out: Output) -> None:
    title_ids = [core.find_title(text) for text in given.titles]
    if given.edition is not None and len(title_ids) > 1:
        raise WrongUsageError("An edition belongs to one title.", data="Nothing was begun.", do="Name one title.")
    edition_id = find_edition(core, title_ids[0], given.edition)
    jobs = [core.get(title_ids[0], edition_id)] if edition_id else core.offers.get_many(title_ids)
    if not given.wait:
        _list(core, out, jobs)
        return
    for job_id in jobs:
        out.follow(core, job_id)
    if out.as_json:
        found = [as_json.details(core.details(title_id)) for title_id in title_ids]
        out.document(found[0] if len(found) == 1 else {"titles": found})
    for title_id in title_ids:
        _report(core, title_id, out)


def updates(core: Core, given: argparse.Namespace, out: Output) -> None:
    found = core.offers.updates()
    if out.as_json:
        out.document({"updates": [as_json.update(one) for one in found]})
    out.table(
        (one.title, words.version(one.here), "->", words.version(one.newer), words.size(one.newer.size), one.title_id)
        for one in found
    )
    if not found:
        out.line("Nothing newer is offered.")
    if given.get:
        for job_id in core.offers.update_all():
            out.follow(core, job_id)


def adopt(core: Core, given: argparse.Namespace, out: Output) -> None:
    job = out.follow(core, core.offers.adopt_folder(given.path))
    if out.as_json:
        out.document({"adopted": {"path": str(given.path), "result": job.note}})
    out.line(f"{job.note[:1].upper()}{job.note[1:]}.")


def jobs(core: Core, given: argparse.Namespace, out: Output) -> None:
    if given.deed == "move":
        core.queue.move(JobId(given.job), JobId(given.before) if given.before else None)
    elif given.deed == "first":
        core.queue.first(JobId(given.job))
    elif given.deed != "list" and getattr(given, "all", False):
        core.queue.pause_all() if given.deed == "pause" else core.queue.resume_all()
    elif given.deed != "list":
        _ask_each(core, given, out)
    _list(core, out)


def _ask_each(core: Core, given: argparse.Namespace, out: Output) -> None:
    for job_id in map(JobId, given.jobs):
        {"pause": core.pause_job, "resume": core.resume_job, "cancel": core.cancel_job}[given.deed](job_id)
        if given.deed == "resume" and core.owns_library:
            out.follow(core, job_id)


def _list(core: Core, out: Output, only: list[JobId] | None = None) -> None:
    known = [job for job in core.jobs() if only is None or job.job_id in only]
    if out.as_json:
        out.document({"jobs": [as_json.job(one) for one in known], "paused": core.queue.paused})
    if core.queue.paused:
        out.line("Everything is paused; `backstock jobs resume --all` goes on.")
    out.table(
        (
            one.job_id,
            one.kind,
            one.title,
            one.state,
            f"{words.size(one.done)} of {words.size(one.total)}" if one.total and one.kind.moves_bytes else "",
            one.error or one.note,
        )
        for one in known
    )


def limits(core: Core, given: argparse.Namespace, out: Output) -> None:
    before = core.queue.limits()
    wanted = _wanted(before, given)
    if wanted != before:
        core.queue.set_limits(wanted)
    now = core.queue.now()
    if out.as_json:
        out.document({"limits": as_json.limits(wanted), "now": as_json.bandwidth(now)})
    out.line(f"Always    {_pace(wanted.always)}")
    for one in wanted.hours:
        out.line(f"{words.days(one.days)} {one.begins:%H:%M}–{one.ends:%H:%M}    {_pace(one.bandwidth)}")
    out.line(f"Now       {_pace(now)}")
    out.line(f"Downloads at once: {wanted.at_once}")


def _wanted(before: Limits, given: argparse.Namespace) -> Limits:
    always = Bandwidth(
        before.always.download if given.down is None else given.down,
        before.always.upload if given.up is None else given.up,
    )
    try:
        return replace(before, always=always, at_once=before.at_once if given.at_once is None else given.at_once)
    except ValueError as wrong:
        raise WrongUsageError(f"That is no limit: {wrong}.", data="Nothing was changed.") from wrong


def _pace(bandwidth: Bandwidth) -> str:
    return f"down {words.pace(bandwidth.download)}, up {words.pace(bandwidth.upload)}"


def _report(core: Core, title_id: TitleId, out: Output) -> None:
    found = core.details(title_id)
    if not found.receipts:
        raise BackstockError("Nothing was recorded.", do="Look at `backstock jobs list`.")
    receipt = found.receipts[0]
    out.line(f"{found.row.name}: {receipt.filename}, {words.size(receipt.size)}, {receipt.verdict}")
    out.line(f"sha256 {receipt.sha256}")
    if receipt.differs:
        out.line(f"differs: {receipt.differs}")
