"""The keys of an itch.io account.

They come newest first, so a sync looks from the top to the first page that brings nothing new. Once a week all pages
are walked, because only that shows what has vanished.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from ..domain.ids import HoldingId
from ..domain.titles import HoldingKind, Title
from ..domain.wording import say
from .contract import Complete, Memory, Progress, StorePage
from .itch_holdings import OwnedKey, held_in, holding_id, kept_games, key_holding, key_id, owned_key
from .itch_shapes import Belonging, title_of
from .itch_uploads import ItchUploads
from .origin import Origin
from .reading import Json, as_date, as_int, as_text, map_or_empty
from .walks import Paged, Walk, WalkedPage, believed, resumed, walked

FULL_WALK_AFTER = timedelta(days=7)


class ItchKeys:
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
        self._tells_games = True

    def pages(self) -> Iterator[StorePage]:
        walk = resumed(self._memory.mark("keys"))
        if walk is not None:
            yield from self._news(insurance=0)
        elif self._walked_lately():
            yield from self._news(insurance=1)
            return
        yield from self._all_keys(walk or Walk(self._now()))

    def _walked_lately(self) -> bool:
        """Not after a look for news that was cut short: it may have left a gap between new keys and known ones."""
        walked_at = as_date(self._memory.mark("keys.walked"))
        lately = walked_at is not None and self._now() - walked_at < FULL_WALK_AFTER
        return lately and not self._memory.mark("keys.news")

    def _news(self, insurance: int) -> Iterator[StorePage]:
        """From the top to the first page of known keys, and so many pages more."""
        known_pages = 0
        marked = False
        for page in walked(self._paged_keys(), Walk(self._now())):
            self._progress.progress(page.walk.found, 0, say("Looking for new titles"))
            known = self._known(page)
            known_pages = known_pages + 1 if len(known) == len(page.rows) else 0
            if not known_pages or page.problems:
                marked = True
                yield self._keys_page(page, known, {"keys.news": "1"})
            if known_pages > insurance or page.ended:
                break
        if marked:
            yield StorePage(marks={"keys.news": ""})

    def _all_keys(self, walk: Walk) -> Iterator[StorePage]:
        before = as_int(self._memory.mark("keys.count")) or 0
        for page in walked(self._paged_keys(), walk):
            self._progress.progress(page.walk.found, 0, say("Reading what is owned"))
            shown = self._keys_page(page, self._known(page), {"keys": page.walk.mark})
            yield self._whole(shown, page.walk, before) if page.ended else shown

    def _whole(self, page: StorePage, walk: Walk, before: int) -> StorePage:
        """Where keys seem to have vanished, the next sync walks again."""
        gone = believed(walk.found, before)
        walked_at = walk.since.isoformat() if gone else ""
        marks = {"keys": "", "keys.news": "", "keys.walked": walked_at, "keys.count": str(walk.found)}
        complete = (Complete(HoldingKind.KEY, walk.since),) if gone and walk.sure else ()
        return replace(page, marks=marks, complete=complete)

    def _paged_keys(self) -> Paged:
        def ask(number: int) -> object:
            return self._origin.get_json("/profile/owned-keys", (("page", str(number)),), self._progress)

        return Paged(say("the owned titles"), "owned_keys", key_id, ask)

    def _known(self, page: WalkedPage) -> frozenset[HoldingId]:
        ids = [holding_id(self._belonging, HoldingKind.KEY, ref) for ref in map(key_id, page.rows) if ref]
        return self._memory.known(ids)

    def _keys_page(self, page: WalkedPage, known: frozenset[HoldingId], marks: Mapping[str, str]) -> StorePage:
        keys = [key for key in map(owned_key, page.rows) if key]
        holdings = {key.key_id: key_holding(key, self._belonging) for key in keys}
        games = {key.game_id: map_or_empty(key.row.get("game")) for key in reversed(keys)}
        titles: dict[str, Title] = {}
        for key in keys:
            is_known = holdings[key.key_id].holding_id in known
            named = as_text(games[key.game_id].get("title"))
            if key.game_id not in titles and (named or not is_known):
                titles[key.game_id] = self._title(key, games[key.game_id])
        return StorePage(
            titles=tuple(titles.values()),
            holdings=tuple(holdings.values()),
            held=tuple(held_in(holdings[key.key_id], key.game_id, self._belonging) for key in keys),
            marks=marks,
            payloads=kept_games(games),
            problems=page.problems,
        )

    def _title(self, key: OwnedKey, game: Json) -> Title:
        """A key may come without its game; that is asked for until the store refuses it once."""
        if not game and self._tells_games:
            game = self._uploads.game(key.game_id, (key.key_id,), self._progress)
            self._tells_games = bool(game)
        return title_of(key.game_id, game, self._belonging, as_date(key.row.get("created_at")))
