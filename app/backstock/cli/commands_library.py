"""Commands about what is owned: listing, getting, adding, records."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ..core.core import Core
from ..core.views import LibraryQuery, SortBy, TitleDetails
from ..domain.errors import NotFoundError
from ..domain.ids import EditionId, TitleId
from ..domain.titles import Kind, Platform, Where
from . import as_json, words
from .commands_accounts import STORES
from .commands_lists import find_collection, find_holding
from .output import Output


def library(core: Core, given: argparse.Namespace, out: Output) -> None:
    if given.deed is not None:
        file = given.file.expanduser().absolute()
        counts = core.export_library(file) if given.deed == "export" else core.import_library(file)
        if out.as_json:
            out.document({given.deed + "ed": dict(counts)})
        out.line(f"{given.deed.capitalize()}ed " + ", ".join(f"{count} {what}" for what, count in counts.items()) + ".")
        return
    rows = core.titles(
        LibraryQuery(
            search=given.search,
            kinds=frozenset({Kind(given.kind)} if given.kind else ()),
            where=frozenset({Where.HERE if given.where == "local" else Where(given.where)} if given.where else ()),
            stores=frozenset({STORES.get(given.store, given.store)} if given.store else ()),
            platforms=frozenset({Platform(given.platform)} if given.platform else ()),
            tags=frozenset({given.tag} if given.tag else ()),
            collections=frozenset({find_collection(core, given.collection)} if given.collection else ()),
            holdings=find_holding(core, given.bundle) if given.bundle else frozenset(),
            verified_only=given.verified,
            updates=given.updates,
            unclaimed=given.unclaimed,
            unlisted=given.unlisted,
            hidden=given.hidden,
            sort=SortBy(given.sort),
        )
    )
    if out.as_json:
        out.document({"titles": [as_json.title(row) for row in rows]})
    out.table(
        (row.name, row.kind, words.size(row.size), words.place(row), "verified" if row.verified else "", row.title_id)
        for row in rows
    )


def show(core: Core, given: argparse.Namespace, out: Output) -> None:
    found = core.details(core.find_title(given.title))
    if out.as_json:
        out.document(as_json.details(found))
        return
    out.line(f"{found.row.name}  ({found.row.kind}, {found.row.title_id})")
    if found.summary:
        out.line(found.summary)
    _belonging(found, out)
    out.line("Editions" if found.editions_read else "Editions (its store was not asked for them yet: `get` does)")
    out.table(
        (
            "*" if one.chosen else " ",
            one.name,
            one.purpose,
            " ".join(part for part in (*one.platforms, one.arch or "") if part),
            one.version,
            words.day(one.published_at),
            words.size(one.size),
            one.where,
            words.can(one) or one.runner or one.why_not,
            one.edition_id,
        )
        for one in found.editions
    )
    out.line("Copies")
    out.table(
        ("  " + (copy.name or "this computer"), copy.state or "–", "" if copy.online else "not in reach")
        for copy in found.copies
    )
    for receipt in found.receipts:
        out.line(f"Record  {receipt.filename}: {receipt.verdict}, sha256 {receipt.sha256}")


def _belonging(found: TitleDetails, out: Output) -> None:
    """In what it came, and what the person made of it."""
    told = {
        "Came with": ", ".join(found.holdings),
        "To be claimed from": found.claim,
        "Tags": ", ".join(found.tags),
        "Collections": ", ".join(one.name for one in found.collections),
        "Listings": ", ".join(f"{one.name} at {one.store} ({one.title_id})" for one in found.members),
    }
    for what, text in told.items():
        if text:
            out.line(f"{what}: {text}")


def add(core: Core, given: argparse.Namespace, out: Output) -> None:
    if given.what.startswith("magnet:") or given.what.endswith(".torrent"):
        _add_torrent(core, given, out)
        return
    if _is_address(given.what):
        _add_address(core, given.what, out)
        return
    path = Path(given.what).expanduser()
    if not path.exists():
        raise NotFoundError(f"There is nothing at {path}.", do="Check the path.")
    jobs = [out.follow(core, job_id) for job_id in core.add_path(path.absolute())]
    if out.as_json:
        out.document({"added": [job.title for job in jobs]})
    out.line(f"{len(jobs)} files added and recorded." if jobs else "Nothing new was found there.")


def _add_torrent(core: Core, given: argparse.Namespace, out: Output) -> None:
    if not given.yes:
        facts = core.inspect_magnet(given.what)
        if out.as_json:
            out.document({"name": facts.name, "size": facts.size, "files": [list(file) for file in facts.files]})
        out.line(f"{facts.name}, {words.size(facts.size)}")
        out.table(("  " + name, words.size(size)) for name, size in facts.files)
        if out.as_json or not sys.stdin.isatty() or input("Download it? [y/N] ").strip().lower() not in ("y", "yes"):
            out.line("Nothing was downloaded. Add --yes to download it.")
            return
    job = out.follow(core, core.add_magnet(given.what, secret=True, files=given.files))
    if out.as_json:
        out.document({"added": [job.title]})
    out.line("Added.")


def _add_address(core: Core, url: str, out: Output) -> None:
    job = out.follow(core, core.offers.add_address(url))
    if out.as_json:
        out.document({"added": [job.title]})
    out.line(f"{job.note}; `backstock get` brings it here.")


def _is_address(text: str) -> bool:
    return text.startswith(("https://", "http://")) and not Path(text).exists()


def records(core: Core, given: argparse.Namespace, out: Output) -> None:
    title_id = core.find_title(given.title) if given.title else None
    found = []
    for source in core.records(title_id):
        details = core.details(source.title_id)
        edition = next((one.name for one in details.editions if one.edition_id == source.edition_id), "")
        signer = next((one.signed_by for one in details.receipts if one.envelope == source.record), "")
        found.append(as_json.record(source, details.row.name, edition, signer))
    if out.as_json:
        out.document({"records": found})
    out.table((str(one["title"]), str(one["file"]), str(one["verdict"]), str(one["sha256"])) for one in found)


def verify(core: Core, given: argparse.Namespace, out: Output) -> None:
    if given.title:
        title_ids = [core.find_title(given.title)]
    else:
        title_ids = sorted({source.title_id for source in core.records() if source.path is not None})
    verified = []
    for title_id in title_ids:
        job = out.follow(core, core.verify(title_id))
        verified.append({"title": job.title, "result": job.note})
        out.line(f"{job.title}: {job.note}")
    if out.as_json:
        out.document({"verified": verified})


def find_edition(core: Core, title_id: TitleId, text: str | None) -> EditionId | None:
    """By id or any part of its name or file name that only one edition has."""
    if text is None:
        return None
    editions = core.details(title_id).editions
    folded = text.casefold()
    found = [one for one in editions if one.edition_id == text]
    found = found or [one for one in editions if folded in f"{one.name} {one.filename}".casefold()]
    if len(found) != 1:
        raise NotFoundError(
            f"{'Several editions are' if found else 'No edition is'} called “{text}”.",
            candidates=tuple(f"{one.name} ({one.edition_id})" for one in found or editions),
            do="Say more of the name, or the id.",
        )
    return found[0].edition_id
