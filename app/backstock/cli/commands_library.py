"""Commands about what is owned: accounts, listing, getting, adding, records."""

from __future__ import annotations

import argparse
import getpass
import sys
import webbrowser
from pathlib import Path

from ..core.core import Core
from ..core.views import LibraryQuery
from ..domain.errors import NotFoundError, SignInNeededError
from ..domain.ids import EditionId, TitleId
from ..domain.titles import Account, Kind, Platform, StoreName, Where
from . import as_json, words
from .output import Output

_STORES = {"itch": StoreName.ITCH, "humble": StoreName.HUMBLE}
_KEY_PAGES = {"itch": "https://itch.io/user/settings/api-keys", "humble": "https://www.humblebundle.com/login"}


def login(core: Core, given: argparse.Namespace, out: Output) -> None:
    if given.api_key_stdin or given.session_stdin:
        secret = sys.stdin.readline().strip()
    elif sys.stdin.isatty():
        webbrowser.open(_KEY_PAGES[given.store])
        what = "API key" if given.store == "itch" else "_simpleauth_sess cookie"
        secret = getpass.getpass(f"Sign in at {_KEY_PAGES[given.store]}, then paste the {what} here: ").strip()
    else:
        raise SignInNeededError("No key was given.", do="Use --api-key-stdin or --session-stdin, or a terminal.")
    if not secret:
        raise SignInNeededError("No key was given.", data="Nothing was changed.", do="Paste the key when asked.")
    account = core.sign_in(_STORES[given.store], secret)
    for job_id in core.sync(account.account_id):
        out.follow(core, job_id)
    if out.as_json:
        out.document({"account": as_json.account(account), "titles": len(core.titles())})
    out.line(f"Signed in to {account.store} as {account.name}. The key rests in {core.secrets_description}")


def logout(core: Core, given: argparse.Namespace, out: Output) -> None:
    account = _account(core, given.account)
    core.sign_out(account.account_id)
    if out.as_json:
        out.document({"signed_out": as_json.account(account)})
    out.line(f"Signed out of {account.store}. What was owned stays listed; revoke the key at the store as well.")


def accounts(core: Core, given: argparse.Namespace, out: Output) -> None:
    known = core.accounts()
    if out.as_json:
        out.document({"accounts": [as_json.account(account) for account in known]})
    out.table((one.store, one.name, "signed out" if one.stale else "signed in", one.account_id) for one in known)


def sync(core: Core, given: argparse.Namespace, out: Output) -> None:
    wanted = [one for one in core.accounts() if given.store is None or one.store is _STORES[given.store]]
    if not wanted:
        raise SignInNeededError("No account is signed in.", do="`backstock login itch` or `backstock login humble`.")
    for account in wanted:
        for job_id in core.sync(account.account_id):
            out.follow(core, job_id)
    if out.as_json:
        out.document({"titles": len(core.titles())})
    out.line(f"{len(core.titles())} titles.")


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
            stores=frozenset({_STORES.get(given.store, given.store)} if given.store else ()),
            platforms=frozenset({Platform(given.platform)} if given.platform else ()),
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
    out.line("Editions")
    out.table(
        (
            "*" if one.chosen else " ",
            one.name,
            words.size(one.size),
            one.where,
            one.runner or one.why_not,
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
    out.line(f"{job.title} is listed now; `backstock get` brings it here.")


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


def _account(core: Core, text: str) -> Account:
    known = core.accounts()
    store = _STORES.get(text)
    found = [one for one in known if text in (one.account_id, one.name) or one.store == (store or text)]
    if len(found) != 1:
        raise NotFoundError(
            f"{'Several accounts fit' if found else 'No account fits'} “{text}”.",
            candidates=tuple(f"{one.store}: {one.name} ({one.account_id})" for one in found or known),
            do="`backstock accounts` lists them.",
        )
    return found[0]
