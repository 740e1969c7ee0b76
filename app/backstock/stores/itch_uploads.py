"""The editions of one itch.io title: its uploads, asked for with a key where there is one.

The trap: without the right download key itch.io does not refuse a paid game, it lists only the demos.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from ..domain.errors import SignInNeededError, StoreError, StoreUnreachableError
from ..domain.ids import TitleId
from ..domain.titles import HeldTitle, Holding, HoldingKind, Title
from ..domain.wording import say, say_count
from .contract import DueTitle, Progress, StorePage
from .itch_holdings import OwnedKey, owned_key
from .itch_shapes import Belonging, edition_of, kind_of_all
from .origin import Origin
from .reading import Json, as_int, as_list, as_map, map_or_empty
from .redaction import redacted

log = logging.getLogger(__name__)

GAMES_AT_ONCE = 50
_OPENING = (HoldingKind.KEY, HoldingKind.ADDRESS, HoldingKind.COLLECTION)
_EARLIEST = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Way:
    """How a title's uploads can be asked for."""

    game_id: str
    key_ids: tuple[str, ...]
    """Newest first."""
    whole: bool
    """Whether all uploads are shown: a game that only came in a bundle shows its demos until it is claimed."""


def way_to(held: Iterable[tuple[Holding, HeldTitle]]) -> Way | None:
    """None where nothing that the store still lists holds it."""
    listed = [(holding, title) for holding, title in held if holding.listed and title.item.get("game")]
    if not listed:
        return None
    keys = sorted(
        (holding for holding, _ in listed if holding.kind is HoldingKind.KEY),
        key=lambda key: key.acquired_at or _EARLIEST,
        reverse=True,
    )
    whole = any(holding.kind in _OPENING for holding, _ in listed)
    return Way(listed[0][1].item["game"], tuple(key.ref for key in keys), whole)


class ItchUploads:
    def __init__(self, origin: Origin, belonging: Belonging) -> None:
        self._origin = origin
        self._belonging = belonging

    def read(self, due: DueTitle, progress: Progress) -> StorePage:
        way = way_to(due.held)
        if way is None:
            raise StoreError(
                say("“{title}” is not listed at itch.io any more.", title=due.title.name),
                data=say("Copies on this computer and on the shelf stay."),
                do=say("Sync to see what the account has now."),
            )
        return self.page(due.title, way, progress)

    def page(self, title: Title, way: Way, progress: Progress) -> StorePage:
        """Nothing is said to be read where nothing is shown: an empty answer may be a hiccup."""
        uploads = self._uploads(way, progress)
        found = [edition_of(upload, title, way.game_id, self._belonging) for upload in uploads]
        editions = tuple(edition for edition in found if edition)
        left_out = len(found) - len(editions)
        whole = way.whole and editions and not left_out
        return StorePage(
            titles=(replace(title, kind=kind_of_all(title.kind, editions)),),
            editions=editions,
            read=frozenset((title.title_id,)) if whole else frozenset[TitleId](),
            payloads={f"itch/uploads/{way.game_id}": redacted(uploads)} if uploads else {},
            problems=(
                say_count(
                    "{title}: {n} file could not be read.",
                    "{title}: {n} files could not be read.",
                    left_out,
                    title=title.name,
                ),
            )
            if left_out
            else (),
        )

    def game(self, game_id: str, key_ids: Sequence[str], progress: Progress) -> Json:
        """The page itself; keys that may not ask for it get an empty answer."""
        query = tuple(("download_key_id", key_id) for key_id in key_ids[:1])
        try:
            body = self._origin.get_json(f"/games/{game_id}", query, progress)
        except StoreUnreachableError:
            raise
        except (StoreError, SignInNeededError) as refused:
            log.info("itch.io told nothing about game %s: %s", game_id, refused.what)
            return {}
        return map_or_empty(map_or_empty(body).get("game"))

    def keys_for(self, game_ids: Sequence[str], progress: Progress) -> list[OwnedKey]:
        """The keys for some games (50 at most), newest first."""
        wanted = frozenset(game_ids)
        found: dict[str, OwnedKey] = {}
        for page in range(1, 10):  # fifty games have no more keys; a server may not look at `game_ids` at all
            query = (("game_ids", ",".join(game_ids)), ("page", str(page)))
            body = as_map(self._origin.get_json("/profile/owned-keys", query, progress), "owned keys")
            rows = as_list(body.get("owned_keys"), "owned_keys")
            keys = {key.key_id: key for key in map(owned_key, rows) if key}
            fresh = keys.keys() - found.keys()
            found |= keys
            if not fresh or len(rows) < (as_int(body.get("per_page")) or 0):
                break
        return [key for key in found.values() if key.game_id in wanted]

    def _uploads(self, way: Way, progress: Progress) -> list[object]:
        """With the newest key; an older one is tried only where that shows nothing."""
        for key_id in way.key_ids or ("",):
            query = (("download_key_id", key_id),) if key_id else ()
            body = self._origin.get_json(f"/games/{way.game_id}/uploads", query, progress)
            uploads = as_list(as_map(body, "uploads").get("uploads"), "uploads")
            if uploads:
                return uploads
        return []
