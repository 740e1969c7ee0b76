"""Turning a game of a bought bundle into one with a key of its own. This writes to the account."""

from __future__ import annotations

from dataclasses import replace

from ..domain.errors import StoreError, StoreUnreachableError
from ..domain.titles import HeldTitle, Holding, HoldingKind
from ..domain.wording import say
from .answers import RefusedError
from .contract import DueTitle, Progress, StorePage
from .itch_holdings import OwnedKey, held_in, key_holding, owned_key
from .itch_shapes import Belonging
from .itch_uploads import ItchUploads, Way
from .origin import Origin
from .reading import map_or_empty


def claimed(origin: Origin, belonging: Belonging, due: DueTitle, progress: Progress) -> StorePage:
    """Claiming what is claimed already gives the same key again."""
    bundle, held = _bundle_of(due)
    uploads = ItchUploads(origin, belonging)
    key = _claim(origin, due, bundle, held, progress) or _found(uploads, held, progress)
    if key is None:
        raise StoreError(
            say("itch.io took the claim of “{title}” but shows no key for it.", title=due.title.name),
            data=say("Nothing was downloaded."),
            do=say("Sync in a while; claiming again does no harm."),
        )
    holding = key_holding(key, belonging)
    page = uploads.page(due.title, Way(key.game_id, (key.key_id,), whole=True), progress)
    return replace(page, holdings=(holding,), held=(held_in(holding, key.game_id, belonging),))


def _bundle_of(due: DueTitle) -> tuple[Holding, HeldTitle]:
    for holding, held in due.held:
        if holding.kind is HoldingKind.BUNDLE and held.item.get("game"):
            return holding, held
    raise StoreError(
        say("“{title}” is in no bundle of this account.", title=due.title.name),
        data=say("Nothing was claimed."),
        do=say("Sync to see what the account has now."),
    )


def _claim(origin: Origin, due: DueTitle, bundle: Holding, held: HeldTitle, progress: Progress) -> OwnedKey | None:
    game_id = held.item["game"]
    try:
        answer = origin.post_json(f"/bundles/{bundle.ref}/claim-game", {"game_id": game_id}, progress)
    except RefusedError as refused:
        raise StoreError(
            say(
                "itch.io did not let “{title}” be claimed from “{bundle}”: {what}",
                title=due.title.name,
                bundle=bundle.name,
                what=refused.what,
            ),
            data=say("Nothing was claimed and nothing was downloaded."),
            do=say("Open the bundle's page at itch.io in a browser and claim the title there, then sync."),
        ) from refused
    except StoreUnreachableError as broken:
        raise StoreUnreachableError(
            say(
                "It is not known whether “{title}” was claimed from “{bundle}”: {what}",
                title=due.title.name,
                bundle=bundle.name,
                what=broken.what,
            ),
            data=say("Nothing was downloaded."),
            do=say("Try again in a while; claiming again does no harm."),
        ) from broken
    key = owned_key(map_or_empty(map_or_empty(answer).get("download_key")))
    return key if key and key.game_id == game_id else None


def _found(uploads: ItchUploads, held: HeldTitle, progress: Progress) -> OwnedKey | None:
    return next(iter(uploads.keys_for([held.item["game"]], progress)), None)
