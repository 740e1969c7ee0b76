"""A large library for benches of the window, and the artwork it shows, as they lie on disk after some use."""

from __future__ import annotations

import itertools
import os
import time
from datetime import UTC, datetime
from pathlib import Path

from bench_kit import ROOT  # noqa: F401 - first: it makes what follows findable

from backstock.catalog.query import LibraryQuery
from backstock.catalog.rows import Rows
from backstock.db import Database
from backstock.db.library import Library
from backstock.db.listing import Listing
from backstock.desktop.app import make_application
from backstock.desktop.art.families import RECIPE
from backstock.desktop.art.picture import cover, store_picture
from backstock.desktop.art_cache import ArtCache, StoreMark
from backstock.desktop.covers import COVER, drawn_name
from backstock.desktop.variants import Variants
from backstock.domain.ids import EditionId, TitleId
from backstock.domain.titles import Edition, Kind, Platform, StoreName, Title
from real.real_loop import loop_settings

MANY = 20_000
_PICTURES = 150
_KINDS = (Kind.GAME, Kind.GAME, Kind.GAME, Kind.MUSIC, Kind.FILM)
_WORDS = ("Lantern", "Orchard", "Kestrel", "Static", "Protocol", "Ferryman", "Armada", "Harbour", "Ember", "Midnight")


def filled(data: Path, number: int, *, artwork: bool = False) -> Path:
    """A library as it is after listing so many titles. `artwork`: every other one has a store's picture."""
    data.mkdir(parents=True)
    database = Database(loop_settings(data).db_url)
    try:
        database.migrate()
        titles = [_title(at, artwork=artwork) for at in range(number)]
        Library(database).put(titles, [_edition(title) for title in titles])
    finally:
        database.close()
    return data


def hung(data: Path, cache: Path) -> Path:
    """The pictures of all titles, in the program's own cache: fetched ones and drawn ones. There are `_PICTURES` of
    each, under as many names as there are titles; to whoever loads them each is a picture of its own."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_application()
    kept = ArtCache(cache / "backstock" / f"art-{RECIPE}")
    variants = Variants(kept.folder)
    database = Database(loop_settings(data).db_url)
    try:
        rows = Rows(Listing(database).listed()).find(LibraryQuery())
    finally:
        database.close()
    variants.settle(rows)
    models = {kind: _models(kept.folder, kind) for kind in set(_KINDS)}
    mark = StoreMark(time.time(), '"1"')
    for row in rows:
        drawn, fetched = models[row.kind]
        name = drawn_name(COVER, row.name, row.kind.value, row.maker, variants.of(row.title_id))
        os.link(next(drawn), kept.path(name))
        if row.cover_url:
            name = kept.store_name(row.cover_url)
            os.link(next(fetched), kept.path(name))
            kept.set_mark(name, mark)
    del app
    return cache


def _models(folder: Path, kind: Kind) -> tuple[itertools.cycle[Path], itertools.cycle[Path]]:
    drawn, fetched = [], []
    for at in range(_PICTURES // len(set(_KINDS))):
        picture = cover(_name(at * 31), kind.value, "Maker", 0, 400, 10.0)
        drawn.append(folder / f"model-{kind.value}-{at}.png")
        picture.save(str(drawn[-1]), "PNG", 60)  # type: ignore[call-overload]
        fetched.append(folder / f"model-{kind.value}-{at}.webp")
        store_picture(drawn[-1].read_bytes(), 400, 10.0).save(str(fetched[-1]), "WEBP", 88)  # type: ignore[call-overload]
    return itertools.cycle(drawn), itertools.cycle(fetched)


def _name(number: int) -> str:
    mixed = number * 7919 % MANY
    return f"{_WORDS[mixed % 10]} {_WORDS[mixed // 10 % 10]} {mixed:05}"


def _title(number: int, *, artwork: bool) -> Title:
    address = f"https://img.example/{number}/cover.png" if artwork and number % 2 else ""
    maker, kind = f"Maker {number % 97}", _KINDS[number % len(_KINDS)]
    return Title(TitleId(f"t-{number:05}"), _name(number), kind, maker, cover_url=address, added_at=datetime.now(UTC))


def _edition(title: Title) -> Edition:
    return Edition(
        edition_id=EditionId(f"e-{title.title_id}"),
        title_id=title.title_id,
        account_id=None,
        store=StoreName.ITCH if title.cover_url else StoreName.FOLDER,
        name="Linux",
        filename="game.zip",
        kind=title.kind,
        platforms=frozenset({Platform.LINUX}),
        size=10**8,
    )
