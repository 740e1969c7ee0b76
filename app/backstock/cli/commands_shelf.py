"""Commands about where things lie, and about playing them."""

from __future__ import annotations

import argparse

from ..core.core import Core
from ..domain.errors import BackstockError, NotFoundError
from ..domain.ids import TitleId
from ..domain.play import RunnerName
from . import as_json, words
from .commands_library import find_edition
from .output import Output

_LOOK_S = 0.25


def page_out(core: Core, given: argparse.Namespace, out: Output) -> None:
    title_id = core.find_title(given.title)
    node_id = core.find_node(given.node) if given.node else None
    out.follow(core, core.page_out(title_id, node_id, given.keep_local))
    _place(core, title_id, out)


def page_in(core: Core, given: argparse.Namespace, out: Output) -> None:
    title_id = core.find_title(given.title)
    out.follow(core, core.page_in(title_id))
    _place(core, title_id, out)


def evict(core: Core, given: argparse.Namespace, out: Output) -> None:
    title_id = core.find_title(given.title)
    core.evict(title_id)
    _place(core, title_id, out)


def nodes(core: Core, given: argparse.Namespace, out: Output) -> None:
    if given.deed == "join":
        joined = core.join(given.code)
        if out.as_json:
            out.document({"node": as_json.node(joined)})
        out.line(f"“{joined.name}” is part of this shelf now: {words.size(joined.capacity - joined.used)} free.")
        return
    if given.deed == "remove":
        core.remove_node(core.find_node(given.node))
    elif given.deed == "status":
        core.refresh_nodes()
    known = core.nodes()
    if out.as_json:
        out.document({"nodes": [as_json.node(one) for one in known]})
    out.table(
        (
            one.name,
            "in reach" if one.online else "not in reach",
            one.mode,
            f"{words.size(one.used)} of {words.size(one.capacity)}",
            f"{one.packages} packages",
            one.node_id[:12],
        )
        for one in known
    )


def play(core: Core, given: argparse.Namespace, out: Output) -> None:
    title_id = core.find_title(given.title)
    before = {one.session_id for one in core.sessions(title_id)}
    runner = RunnerName(given.runner) if given.runner else None
    out.follow(core, core.play(title_id, find_edition(core, title_id, given.edition), runner))
    session = next((one for one in core.sessions(title_id) if one.session_id not in before), None)
    if session is None:
        raise BackstockError("It was not started.", data="Nothing was changed.", do="Look at `backstock jobs list`.")
    out.line(f"Started with the {session.runner} runner.")
    name = core.details(title_id).row.name
    if not (given.wait or core.owns_library):
        if out.as_json:
            out.document({"title": name, "runner": session.runner, "session": session.session_id})
        return
    # The process that owns the library watches the game and keeps its save, so it stays until the end.
    ended = core.wait_session(session.session_id)
    if out.as_json:
        out.document(
            {
                "title": name,
                "runner": ended.runner,
                "session": ended.session_id,
                "played_seconds": round(ended.played_s, 1),
                "exit_code": ended.exit_code,
            }
        )
    out.line(f"Ended after {words.span(ended.played_s)} with code {ended.exit_code}.")


def saves(core: Core, given: argparse.Namespace, out: Output) -> None:
    title_id = core.find_title(given.title)
    if given.deed == "snapshot":
        core.take_snapshot(title_id, given.name)
    elif given.deed == "restore":
        known = {one.snapshot_id for one in core.snapshots(title_id)}
        if given.snapshot not in known:
            raise NotFoundError(
                f"There is no snapshot {given.snapshot}.", candidates=tuple(sorted(known)), do="Give one of these ids."
            )
        core.restore_snapshot(given.snapshot)
    elif given.deed == "export":
        core.export_saves(title_id, given.file)
    elif given.deed == "import":
        core.import_saves(title_id, given.file)
    kept = core.snapshots(title_id)
    if out.as_json:
        out.document({"snapshots": [as_json.snapshot(one) for one in kept]})
    out.table((one.snapshot_id, words.moment(one.taken_at) or "", words.size(one.size), one.name) for one in kept)


def doctor(core: Core, given: argparse.Namespace, out: Output) -> None:
    probes = core.doctor()
    if out.as_json:
        out.document(
            {"probes": [{"name": p.name, "works": p.works, "detail": p.detail, "mend": p.mend or None} for p in probes]}
        )
    out.table(("ok" if p.works else "--", p.name, p.detail) for p in probes)
    for probe in probes:
        if not probe.works and probe.mend:
            out.line(f"To mend {probe.name}: {probe.mend}")


def _place(core: Core, title_id: TitleId, out: Output) -> None:
    found = core.details(title_id)
    if out.as_json:
        out.document(as_json.details(found))
    out.line(f"{found.row.name}: {words.place(found.row)}")
