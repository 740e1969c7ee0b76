"""What an itch.io account has by the list: bundles it bought, and collections it keeps.

Games of a bundle have no key until they are claimed one by one, and claiming writes to the account: it never happens
here. A collection may hold what somebody only wishes for: of its games those are listed that are free or owned.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from ..domain.titles import Holding, HoldingKind
from ..domain.wording import say, say_count
from .answers import RefusedError
from .contract import Complete, Memory, Progress, StorePage
from .itch_holdings import (
    ListedGame,
    bundle_holding,
    collection_holding,
    held_in,
    kept_games,
    listed_game,
    listed_id,
)
from .itch_shapes import Belonging, title_of
from .itch_uploads import GAMES_AT_ONCE, ItchUploads
from .origin import Origin
from .reading import as_int, as_list, as_map, map_or_empty
from .walks import Paged, Walk, WalkedPage, believed, resumed, walked

BUNDLES_AT_MOST = 100
"""The store tells of no more than these."""


@dataclass(frozen=True, slots=True)
class _Listed:
    holding: Holding
    announced: int
    """How many games the store says are in it; not exact."""


class ItchLists:
    def __init__(
        self,
        origin: Origin,
        belonging: Belonging,
        uploads: ItchUploads,
        memory: Memory,
        progress: Progress,
        now: Callable[[], datetime],
    ) -> None:
        self._origin = origin
        self._belonging = belonging
        self._uploads = uploads
        self._memory = memory
        self._progress = progress
        self._now = now

    def bundles(self) -> Iterator[StorePage]:
        def read(row: object) -> _Listed | None:
            holding = bundle_holding(row, self._belonging)
            bundle = map_or_empty(map_or_empty(row).get("bundle"))
            return _Listed(holding, as_int(bundle.get("games_count")) or 0) if holding else None

        since = self._now()
        rows = self._rows("/profile/owned-bundles", "bundle_keys")
        yield from self._all(HoldingKind.BUNDLE, [read(row) for row in rows], since, len(rows) < BUNDLES_AT_MOST)

    def collections(self) -> Iterator[StorePage]:
        def read(row: object) -> _Listed | None:
            holding = collection_holding(row, self._belonging)
            return _Listed(holding, as_int(map_or_empty(row).get("games_count")) or 0) if holding else None

        since = self._now()
        rows = self._rows("/profile/collections", "collections")
        yield from self._all(HoldingKind.COLLECTION, [read(row) for row in rows], since, True)

    def _rows(self, path: str, field: str) -> list[object]:
        return as_list(as_map(self._origin.get_json(path, (), self._progress), field).get(field), field)

    def _all(self, kind: HoldingKind, rows: list[_Listed | None], since: datetime, whole: bool) -> Iterator[StorePage]:
        found = {row.holding.holding_id: row for row in rows if row}
        left_out = rows.count(None)
        count = f"{kind}.count"
        gone = believed(len(found), as_int(self._memory.mark(count)) or 0)
        new = found.keys() - self._memory.known(found)
        yield StorePage(
            holdings=tuple(row.holding for row in found.values()),
            complete=(Complete(kind, since),) if whole and gone and not left_out else (),
            marks={count: str(len(found))},
            problems=(_unread(kind, left_out),) if left_out else (),
        )
        due = new | self._memory.due_holdings(kind)
        for row in found.values():
            if row.holding.holding_id in due:
                yield from self._spared(row)

    def _spared(self, listed: _Listed) -> Iterator[StorePage]:
        """One that was withdrawn or is somebody else's now does not end the listing."""
        try:
            yield from self._contents(listed)
        except RefusedError as refused:
            yield StorePage(problems=(say("{name}: {what}", name=listed.holding.name, what=refused.what),))

    def _contents(self, listed: _Listed) -> Iterator[StorePage]:
        holding = listed.holding
        mark = _mark_of(holding)
        walk = resumed(self._memory.mark(mark)) or Walk(self._now())
        held = 0
        for page in walked(self._paged(holding), walk):
            self._progress.progress(page.walk.found, max(listed.announced, page.walk.found), holding.name)
            shown = replace(self._games_page(holding, page), marks={mark: page.walk.mark})
            held += len(shown.held)
            # Which games of a collection are owned is a second answer, which may be as empty as the first.
            found = page.walk.found if holding.kind is HoldingKind.BUNDLE else held
            yield self._whole(shown, listed, page.walk, found) if page.ended else shown

    def _whole(self, page: StorePage, listed: _Listed, walk: Walk, found: int) -> StorePage:
        """Where games seem to have vanished, the next sync reads it again."""
        holding_id = listed.holding.holding_id
        mark = _mark_of(listed.holding)
        count = f"{mark}.count"
        before = as_int(self._memory.mark(count)) or 0
        gone = believed(found, before)
        read = gone or (not before and (walk.found or not listed.announced))
        return replace(
            page,
            marks={mark: "", count: str(found)},
            read_holdings=frozenset((holding_id,)) if read else frozenset(),
            complete=(Complete(holding_id, walk.since),) if gone and walk.sure else (),
        )

    def _paged(self, holding: Holding) -> Paged:
        bundle = holding.kind is HoldingKind.BUNDLE
        path = f"/bundles/{holding.ref}/bundle-games" if bundle else f"/collections/{holding.ref}/collection-games"

        def ask(number: int) -> object:
            return self._origin.get_json(path, (("page", str(number)),), self._progress)

        return Paged(f"“{holding.name}”", "bundle_games" if bundle else "collection_games", listed_id, ask)

    def _games_page(self, holding: Holding, page: WalkedPage) -> StorePage:
        games = [game for game in map(listed_game, page.rows) if game]
        if holding.kind is HoldingKind.COLLECTION:
            games = self._had(games)
        added_at = holding.acquired_at if holding.kind is HoldingKind.BUNDLE else None
        return StorePage(
            titles=tuple(title_of(game.game_id, game.game, self._belonging, added_at) for game in games),
            held=tuple(held_in(holding, game.game_id, self._belonging) for game in games),
            payloads=kept_games({game.game_id: game.game for game in games}),
            problems=page.problems,
        )

    def _had(self, games: list[ListedGame]) -> list[ListedGame]:
        """The free ones and those the account has a key for."""
        paid = [game.game_id for game in games if not game.free]
        owned: set[str] = set()
        for begin in range(0, len(paid), GAMES_AT_ONCE):
            keys = self._uploads.keys_for(paid[begin : begin + GAMES_AT_ONCE], self._progress)
            owned.update(key.game_id for key in keys)
        return [game for game in games if game.free or game.game_id in owned]


def _mark_of(holding: Holding) -> str:
    return f"{holding.kind}.{holding.ref}"


def _unread(kind: HoldingKind, count: int) -> str:
    if kind is HoldingKind.BUNDLE:
        return say_count("itch.io: {n} bundle could not be read.", "itch.io: {n} bundles could not be read.", count)
    return say_count("itch.io: {n} collection could not be read.", "itch.io: {n} collections could not be read.", count)
