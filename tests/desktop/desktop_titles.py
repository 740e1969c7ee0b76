"""Invented titles and what belongs to them, the same ones every time."""

from __future__ import annotations

import hashlib
import json
import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from backstock.core.views import Can, CopyView, EditionView, NodeView, ReceiptView
from backstock.domain.ids import THIS_COMPUTER, EditionId, HoldingId, NodeId, TitleId, stable_id
from backstock.domain.packages import NodeClass, NodeMode, PlacementState
from backstock.domain.play import RunnerName, SaveSnapshot
from backstock.domain.sources import Verdict
from backstock.domain.titles import Arch, Kind, Platform, Purpose, Storage, TitleRow, Where
from backstock.domain.wording import say

NOW = datetime.now(UTC)
SUMMARY = (
    "The sea has drawn back from the harbour town and left its lamps burning on the bare sand. "
    "Row out at dusk, light what went dark, and be home before the water remembers."
)
_FIRST = [
    "Lantern",
    "Clockmaker’s",
    "Nine",
    "Starling",
    "Salt",
    "Kestrel",
    "Hollow",
    "Last",
    "Small",
    "Paper",
    "Brickyard",
    "Umbra",
    "Moss",
    "Field",
    "Tin",
    "Harbour",
    "Drift",
    "Quiet",
    "Ember",
    "Midnight",
    "Gloam",
    "Polder",
    "Bureau",
    "Low",
    "Wren",
    "Seven",
    "Neon",
    "Copper",
    "Octave",
    "Marrow",
]
_SECOND = [
    "Tide",
    "Orchard",
    "Winters at Voss",
    "Station",
    "& Static",
    "Protocol",
    "Signal",
    "Ferryman",
    "Gods of Platform 4",
    "Armada",
    "Blues",
    "Cartographers",
    "Gate",
    "Guide to Ghosts",
    "Parade",
    "of Glass",
    "Engine",
    "Machines",
    "Tactics",
    "Tram to Ljubno",
    "Letters Home",
    "Arcadia ’88",
    "Veins",
    "House",
    "and the Iron Wood",
    "Recordings",
]
_MAKERS = [
    "Saltmarsh",
    "Fennel & Rye",
    "Maja Kern",
    "Cinder Choir",
    "Low Country",
    "Ratchet",
    "Small Hours",
    "Rootcellar",
    "Ruda",
    "Gold Dust Fund",
]
_KINDS = (Kind.GAME,) * 7 + (Kind.FILM,) + (Kind.MUSIC,) * 2
_WHERE = (Where.HERE,) * 3 + (Where.SHELF,) * 5 + (Where.STORE,) * 2
_ENVELOPE = {"payloadType": "application/vnd.in-toto+json", "payload": "eyJfdHlwZSI6", "signatures": [{"sig": "MEUC"}]}


def invented_titles(number: int, seed: int = 1) -> list[TitleRow]:
    """The first is called Lantern Tide."""
    rng = random.Random(seed)
    rows = []
    for at in range(number):
        name = f"{_FIRST[at % len(_FIRST)]} {_SECOND[(at + at // len(_FIRST)) % len(_SECOND)]}"
        series = at // (len(_FIRST) * len(_SECOND))
        kind, where = rng.choice(_KINDS), rng.choice(_WHERE)
        played = rng.random() < 0.4
        shelved = {Where.STORE: 0, Where.SHELF: rng.randrange(1, 4)}.get(where, rng.randrange(0, 3))
        rows.append(
            TitleRow(
                title_id=TitleId(stable_id("t", str(at))),
                name=f"{name} {series + 1}" if series else name,
                kind=kind,
                maker=rng.choice(_MAKERS),
                stores=(rng.choice(("itch.io", "humble")),),
                platforms=("linux",),
                where=where,
                size=rng.randrange(40, 9000) * 1_000_000,
                verified=rng.random() < 0.8,
                copies=shelved,
                node_name=rng.choice(("Cupboard", "Attic")) if where is Where.SHELF else "",
                last_played=NOW - timedelta(days=rng.randrange(0, 300)) if played else None,
                played_s=rng.randrange(600, 90_000) if played else 0.0,
                added_at=NOW - timedelta(days=rng.randrange(0, 900)),
            )
        )
    return [_with_more(row, at) for at, row in enumerate(rows)]


def _with_more(row: TitleRow, at: int) -> TitleRow:
    """What only some titles have, the same ones every time. The first few dozen stay plain."""
    if at < 36:
        return row
    at_the_store = row.where is Where.STORE
    return replace(
        row,
        update=not at_the_store and at % 17 == 0,
        unclaimed=at_the_store and at % 3 == 0,
        key_only=at_the_store and at % 11 == 1,
        listed=at % 41 != 0,
        tags=tuple(
            tag for tag, every in (("cosy", 7), ("short", 11), ("with Jo", 19), ("2-player", 23)) if not at % every
        ),
        holdings=tuple(
            HoldingId(key) for key, every in (("h-1", 3), ("h-2", 8), ("h-3", 10), ("h-4", 21)) if not at % every
        ),
    )


def node(
    node_id: NodeId, name: str, kind: NodeClass, mode: NodeMode, capacity: int, used: int, packages: int
) -> NodeView:
    url = "" if node_id == THIS_COMPUTER else f"https://{name.lower()}.lan:7447"
    return NodeView(node_id, name, kind, mode, url, True, capacity * 10**9, used * 10**9, packages, NOW)


def editions_of(row: TitleRow) -> tuple[EditionView, ...]:
    if row.kind is not Kind.GAME:
        name, file = ("FLAC, 11 pieces", "album.zip") if row.kind is Kind.MUSIC else ("1080p, H.264", "film.mkv")
        return (EditionView(EditionId("e-1"), name, file, (), "", row.size, row.where, True, RunnerName.PLAYER),)
    if row.key_only:
        return (_odd("e-1", "Steam key", Can.REDEEM, Storage.KEY, chosen=True),)
    linux, windows, mac = (Platform.LINUX,), (Platform.WINDOWS,), (Platform.MACOS,)
    more = row.size + 10**8
    cannot = say("No edition of this runs here; there are ones for {names}.", names="macOS")
    store = Where.STORE
    many = (
        EditionView(
            EditionId("e-1"), "Linux", "game.zip", linux, "1.4", row.size, row.where, True, RunnerName.NATIVE,
            arch=Arch.X86_64, published_at=NOW - timedelta(days=200), listed=row.listed,
            can=Can.GET if row.listed else Can.KEEP,
        ),
        EditionView(EditionId("e-2"), "Windows", "game-win.zip", windows, "1.4", more, store, False, RunnerName.WINE),
        EditionView(EditionId("e-3"), "macOS", "game-mac.dmg", mac, "1.2", row.size, store, False, None, cannot),
    )  # fmt: skip
    if row.update:
        newer = replace(
            many[0], edition_id=EditionId("e-4"), version="1.5", where=store, chosen=False, update_of=EditionId("e-1"),
            published_at=NOW - timedelta(days=3),
        )  # fmt: skip
        return (many[0], newer, many[1], many[2])
    if row.unclaimed:
        sound = replace(many[1], edition_id=EditionId("e-5"), name="Soundtrack", version="", purpose=Purpose.SOUNDTRACK)
        elsewhere = _odd("e-6", "Mods by players", Can.OPEN_PAGE, Storage.EXTERNAL)
        online = _odd("e-7", "In the browser", Can.PLAY_ONLINE, Storage.STREAM)
        return (*(replace(one, can=Can.CLAIM) for one in (*many, sound)), elsewhere, online)
    return many


def _odd(key: str, name: str, can: Can, storage: Storage, chosen: bool = False) -> EditionView:
    return EditionView(
        EditionId(key), name, "", (), "", 0, Where.STORE, chosen, None,
        can=can, storage=storage, page="https://saltmarsh.example/lantern",
    )  # fmt: skip


def copies_of(row: TitleRow) -> tuple[CopyView, ...]:
    if row.where is Where.STORE:
        return ()
    here = PlacementState.PRESENT if row.where is Where.HERE else None
    present, days = PlacementState.PRESENT, timedelta(days=1)
    copies = [CopyView(THIS_COMPUTER, "here", here, True, row.size, NOW - 2 * days)]
    if row.copies:
        copies.append(CopyView(NodeId("c" * 64), "Cupboard", present, True, row.size, NOW - 9 * days))
    if row.copies > 1:
        copies.append(CopyView(NodeId("d" * 64), "Attic", present, False, row.size, NOW - 40 * days))
    return tuple(copies)


def receipt_of(row: TitleRow) -> ReceiptView:
    digest = hashlib.sha256(row.name.encode()).hexdigest()
    return ReceiptView(
        verdict=Verdict.MATCH if row.verified else Verdict.UNCHECKED,
        store="itch.io",
        account="Mara Kell",
        filename="game.zip",
        size=row.size,
        sha256=digest,
        md5=digest[:32],
        signed_by=f"sha256:{digest[::-1]}",
        obtained_at=NOW - timedelta(days=9),
        differs="",
        envelope=json.dumps(_ENVELOPE),
    )


def snapshots_of(row: TitleRow) -> list[SaveSnapshot]:
    if row.kind is not Kind.GAME or not row.last_played:
        return []
    told = (("After a session", 0.4), ("The breakwater", 3), ("First evening", 12))
    return [
        SaveSnapshot(f"{row.title_id}-{at}", row.title_id, name, "", 18_400_000 - at * 3_100_000, NOW - timedelta(days))
        for at, (name, days) in enumerate(told)
    ]
