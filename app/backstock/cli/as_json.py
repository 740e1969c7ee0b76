"""The JSON other programs rely on: snake case, bytes, UTC times, lower-case hex."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Callable
from pathlib import Path

from ..core.core import Core
from ..core.views import EditView, NodeView, Part, TitleDetails, Update
from ..domain.jobs import JobView
from ..domain.limits import Bandwidth, Limits
from ..domain.play import SaveSnapshot
from ..domain.sources import Source
from ..domain.titles import Account, Collection, Edition, TitleRow
from ..settings import DAYS
from .words import moment


def title(row: TitleRow) -> dict[str, object]:
    return {
        "id": row.title_id,
        "name": row.name,
        "kind": row.kind,
        "maker": row.maker,
        "stores": list(row.stores),
        "platforms": list(row.platforms),
        "where": row.where,
        "size": row.size,
        "verified": row.verified,
        "copies": row.copies,
        "played_seconds": round(row.played_s, 1),
        "last_played": moment(row.last_played),
        "listed": row.listed,
        "unclaimed": row.unclaimed,
        "key_only": row.key_only,
        "update": row.update,
        "hidden": row.hidden,
        "tags": list(row.tags),
    }


def edited(row: TitleRow, view: EditView, place_of: Callable[[str], Path]) -> dict[str, object]:
    """`edited`: what the person has set, pictures by their files; `told`: as the stores say."""
    edit, told = view.edit, view.told
    said: dict[str, object] = {part.value: getattr(edit, part) for part in Part if part in edit.parts}
    for name in ("cover", "wide"):
        if said.get(name) in edit.pictures:
            said[name] = str(place_of(str(said[name])))
    return {
        **title(row),
        "edited": said,
        "told": {"name": told.name, "kind": told.kind, "maker": told.maker, "summary": told.summary},
    }


def details(found: TitleDetails) -> dict[str, object]:
    return {
        **title(found.row),
        "summary": found.summary,
        "notes": found.edit.notes or "",
        "edited": sorted(found.edit.parts),
        "url": found.url,
        "editions": [
            {
                "id": edition.edition_id,
                "name": edition.name,
                "file": edition.filename,
                "platforms": list(edition.platforms),
                "version": edition.version,
                "size": edition.size,
                "where": edition.where,
                "chosen": edition.chosen,
                "runner": edition.runner,
                "listed": edition.listed,
                "store": edition.store,
                "purpose": edition.purpose,
                "arch": edition.arch,
                "channel": edition.channel or None,
                "published": moment(edition.published_at),
                "note": edition.note or None,
                "storage": edition.storage,
                "can": edition.can,
                "page": edition.page or None,
                "update_of": edition.update_of,
                "accounts": list(edition.accounts),
                "cannot_start_because": edition.why_not or None,
            }
            for edition in found.editions
        ],
        "copies": [
            {"node": copy.node_id, "name": copy.name, "state": copy.state, "online": copy.online, "size": copy.size}
            for copy in found.copies
        ],
        "snapshots": [snapshot(one) for one in found.snapshots],
        "playing": found.playing,
        "holdings": list(found.holdings),
        "claim_from": found.claim or None,
        "members": [{"id": one.title_id, "store": one.store, "name": one.name} for one in found.members],
        "collections": [collection(one) for one in found.collections],
        "editions_read": found.editions_read,
    }


def record(source: Source, title_name: str, edition_name: str, signed_by: str) -> dict[str, object]:
    envelope = json.loads(source.record)
    statement = json.loads(b64decode(envelope["payload"]))
    return {
        "title": title_name,
        "edition": edition_name,
        "file": source.filename,
        "size": source.digests.size,
        "sha256": source.digests.sha256,
        **({"md5": source.digests.md5} if source.digests.md5 else {}),
        **({"sha1": source.digests.sha1} if source.digests.sha1 else {}),
        "verdict": source.verdict,
        "differs": source.differs or None,
        "origin": statement["predicate"]["origin"],
        "signed_by": signed_by,
        "time": moment(source.obtained_at),
        "path": source.path,
        "envelope": envelope,
    }


def node(view: NodeView) -> dict[str, object]:
    return {
        "id": view.node_id,
        "name": view.name,
        "class": view.node_class,
        "mode": view.mode,
        "url": view.url,
        "online": view.online,
        "capacity": view.capacity,
        "used": view.used,
        "packages": view.packages,
    }


def job(view: JobView) -> dict[str, object]:
    return {
        "id": view.job_id,
        "kind": view.kind,
        "title": view.title,
        "state": view.state,
        "done": view.done,
        "total": view.total,
        "rate": round(view.rate) if view.rate else None,
        "eta": round(view.eta) if view.eta else None,
        "note": view.note,
        "position": view.position,
        **({"error": view.error, "error_code": view.error_code} if view.error else {}),
    }


def update(one: Update) -> dict[str, object]:
    return {
        "id": one.title_id,
        "title": one.title,
        "here": _version(one.here),
        "newer": {**_version(one.newer), "size": one.newer.size},
    }


def _version(edition: Edition) -> dict[str, object]:
    return {
        "edition": edition.edition_id,
        "name": edition.name,
        "version": edition.version,
        "published": moment(edition.published_at),
    }


def limits(known: Limits) -> dict[str, object]:
    return {
        **bandwidth(known.always),
        "at_once": known.at_once,
        "hours": [
            {
                "days": [DAYS[day] for day in sorted(one.days)],
                "begins": one.begins.isoformat(),
                "ends": one.ends.isoformat(),
                **bandwidth(one.bandwidth),
            }
            for one in known.hours
        ],
    }


def bandwidth(allowed: Bandwidth) -> dict[str, object]:
    return {"download_limit": allowed.download, "upload_limit": allowed.upload}


def collection(kept: Collection) -> dict[str, object]:
    return {"id": kept.collection_id, "name": kept.name, "titles": kept.titles}


def account(core: Core, known: Account) -> dict[str, object]:
    return {
        "id": known.account_id,
        "store": known.store,
        "name": known.name,
        "demo": known.demo,
        "stale": known.stale,
        "synced": moment(known.synced_at),
        "titles": core.signing.titles(known.account_id),
        "problems": core.signing.problems(known.account_id),
    }


def snapshot(taken: SaveSnapshot) -> dict[str, object]:
    return {
        "id": taken.snapshot_id,
        "name": taken.name,
        "size": taken.size,
        "time": moment(taken.taken_at),
    }
