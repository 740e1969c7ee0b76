"""The verified-source record: an in-toto Statement in a DSSE envelope, signed by this device (design/provenance.md, 4).

It is private, because it holds plain digests. S is never in it. What it is worth: the store signs nothing, so it is the
user's word plus a check that any other buyer can repeat; its times are those of this computer's clock.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final

from .. import __version__
from ..domain.errors import BackstockError
from ..domain.packages import Layout
from ..domain.sources import Digests, Verdict
from ..domain.wording import say
from .dsse import sign, verify_any
from .judge import Comparison, Judgement
from .keys import Keys

PAYLOAD_TYPE: Final = "application/vnd.in-toto+json"
STATEMENT: Final = "https://in-toto.io/Statement/v1"
PREDICATE: Final = "https://backstock.example/spec/verified-source/v1"
_TIME: Final = "%Y-%m-%dT%H:%M:%SZ"
_TOOL: Final = "backstock"


class RecordError(BackstockError):
    """Truly signed, but no record this version can read."""

    code = "unreadable-record"


@dataclass(frozen=True, slots=True)
class StoreOrigin:
    store: str
    account: str
    """The pseudonym, never the account itself (`Keys.account_pseudonym`)."""
    item: Mapping[str, str] = field(default_factory=dict)
    digests_from: str = ""
    """Where the store published its digests, in words: "uploads api"."""


@dataclass(frozen=True, slots=True)
class ShelfEntry:
    """Where the sealed form of the source lies: with it and the vault nothing needs to be looked up."""

    realm: str
    """The realm's tag, not the realm."""
    discovery_id: str
    layout: Layout
    info_hash: str
    length: int


@dataclass(frozen=True, slots=True)
class SourceFacts:
    name: str
    digests: Digests
    judgement: Judgement
    origin: StoreOrigin | None
    """None: no store, the user declares the source."""
    started_at: datetime
    finished_at: datetime
    media_type: str = ""
    host: str = ""


@dataclass(frozen=True, slots=True)
class VerifiedRecord:
    """What a record says, after its signature was found good. Its `differs` and `warning` are not in a record."""

    facts: SourceFacts
    shelf: tuple[ShelfEntry, ...]
    signed_by: str
    """Key id of the device."""
    tool_version: str


def make_record(keys: Keys, facts: SourceFacts, *, shelf: Iterable[ShelfEntry] = (), version: str = __version__) -> str:
    """The envelope as JSON text. A source that was shelved later gets a new record with `shelf`."""
    if (facts.judgement.verdict is Verdict.SELF) != (facts.origin is None):
        raise ValueError("a source is declared by its user exactly if no store stands behind it")
    statement = {
        "_type": STATEMENT,
        "subject": [{"name": facts.name, "digest": _digest_set(facts.digests)}],
        "predicateType": PREDICATE,
        "predicate": _predicate(facts, tuple(shelf), version),
    }
    payload = json.dumps(statement, ensure_ascii=False, separators=(",", ":")).encode()
    return sign(PAYLOAD_TYPE, payload, keys.device)


def read_record(envelope: str, public_keys: Iterable[bytes]) -> VerifiedRecord:
    """`public_keys` are the devices whose word counts.

    Raises SignatureError for a record of nobody known or a bent one, RecordError for one that cannot be read.
    """
    payload, signers = verify_any(envelope, PAYLOAD_TYPE, public_keys)
    try:
        statement = json.loads(payload)
        if (statement["_type"], statement["predicateType"]) != (STATEMENT, PREDICATE):
            raise ValueError("another kind of statement")
        return _read(statement, min(signers))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as wrong:
        raise RecordError(
            say("A record is signed, but its words are not understood."),
            data=say("It was not used; nothing was changed."),
            do=say("Update Backstock: a newer version may have written it."),
        ) from wrong


def _digest_set(digests: Digests) -> dict[str, str]:
    named = {"sha256": digests.sha256, "sha1": digests.sha1, "md5": digests.md5}
    return {name: value for name, value in named.items() if value is not None}


def _predicate(facts: SourceFacts, shelf: tuple[ShelfEntry, ...], version: str) -> dict[str, object]:
    origin, compared = facts.origin, facts.judgement.comparisons
    predicate: dict[str, object] = {"origin": {"kind": "self"} if origin is None else _origin(origin)}
    media_type = {"mediaType": facts.media_type} if facts.media_type else {}
    predicate["file"] = {"size": facts.digests.size, **media_type}
    if origin is not None:
        where = {"from": origin.digests_from} if origin.digests_from else {}
        predicate["storeDigests"] = [
            {"alg": one.what, "value": one.announced, **where, "matched": one.matched}
            for one in compared
            if one.what != "size"
        ]
        for one in compared:
            if one.what == "size":
                predicate["storeSize"] = {"value": int(one.announced), "matched": one.matched}
    predicate["verdict"] = str(facts.judgement.verdict)
    times = {"startedOn": _written(facts.started_at), "finishedOn": _written(facts.finished_at)}
    predicate["obtained"] = {**times, **({"host": facts.host} if facts.host else {})}
    if shelf:
        predicate["shelf"] = [_shelf_entry(entry) for entry in shelf]
    predicate["tool"] = {"name": _TOOL, "version": version}
    return predicate


def _origin(origin: StoreOrigin) -> dict[str, object]:
    return {"kind": "store", "store": origin.store, "account": origin.account, "item": dict(origin.item)}


def _shelf_entry(entry: ShelfEntry) -> dict[str, object]:
    return {
        "realm": entry.realm,
        "id": entry.discovery_id,
        "layout": str(entry.layout),
        "btmh": f"1220{entry.info_hash}",
        "length": entry.length,
    }


def _written(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime(_TIME)


def _read(statement: Any, signed_by: str) -> VerifiedRecord:
    (subject,) = statement["subject"]
    predicate, digest = statement["predicate"], subject["digest"]
    size = _whole(predicate["file"]["size"])
    digests = Digests(size, _text(digest["sha256"]), _text_or_none(digest, "md5"), _text_or_none(digest, "sha1"))
    obtained = predicate["obtained"]
    facts = SourceFacts(
        name=_text(subject["name"]),
        digests=digests,
        judgement=Judgement(Verdict(predicate["verdict"]), comparisons=_comparisons(predicate, digests)),
        origin=_read_origin(predicate),
        started_at=_moment(obtained["startedOn"]),
        finished_at=_moment(obtained["finishedOn"]),
        media_type=_text(predicate["file"].get("mediaType", "")),
        host=_text(obtained.get("host", "")),
    )
    shelf = tuple(_read_shelf_entry(entry) for entry in predicate.get("shelf", []))
    return VerifiedRecord(facts, shelf, signed_by, _text(predicate["tool"]["version"]))


def _read_origin(predicate: Any) -> StoreOrigin | None:
    origin = predicate["origin"]
    if origin["kind"] == "self":
        return None
    if origin["kind"] != "store":
        raise ValueError("an unknown kind of origin")
    item = {_text(name): _text(value) for name, value in origin["item"].items()}
    sources = [_text(one.get("from", "")) for one in predicate.get("storeDigests", [])]
    return StoreOrigin(_text(origin["store"]), _text(origin["account"]), item, sources[0] if sources else "")


def _comparisons(predicate: Any, digests: Digests) -> tuple[Comparison, ...]:
    """What was found is taken from the digests, so a record cannot claim a match its own numbers deny."""
    found = {"md5": digests.md5, "sha1": digests.sha1}
    compared = [
        Comparison(_text(one["alg"]), _text(one["value"]), found[one["alg"]] or "")
        for one in predicate.get("storeDigests", [])
    ]
    if "storeSize" in predicate:
        compared.append(Comparison("size", str(_whole(predicate["storeSize"]["value"])), str(digests.size)))
    return tuple(compared)


def _read_shelf_entry(entry: Any) -> ShelfEntry:
    btmh = _text(entry["btmh"])
    if not btmh.startswith("1220") or len(bytes.fromhex(btmh)) != 34:
        raise ValueError("not a BitTorrent v2 hash")
    return ShelfEntry(
        _text(entry["realm"]), _text(entry["id"]), Layout(entry["layout"]), btmh[4:], _whole(entry["length"])
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("text was expected")
    return value


def _text_or_none(values: Any, name: str) -> str | None:
    return _text(values[name]) if name in values else None


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise TypeError("a number was expected")
    return value


def _moment(value: object) -> datetime:
    return datetime.strptime(_text(value), _TIME).replace(tzinfo=UTC)
