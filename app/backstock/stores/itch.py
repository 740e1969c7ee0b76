"""What an itch.io account owns, and how to get it.

Listing reads the owned keys page by page and then asks for the uploads of each game once, with the key that opens them.
Games inside bundles that were never claimed have no key and are not listed: claiming writes to the account, so it may
happen only on a person's wish. `_owned` is where further ways of owning join.
The trap: without the right download key itch.io does not refuse a paid game, it lists only the demos.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from dataclasses import replace

from ..domain.errors import SignInNeededError, StoreError, StoreUnreachableError
from ..domain.ids import AccountId, TitleId
from ..domain.titles import Edition, Storage, StoreName, Title
from .answers import RefusedError, sign_in_needed
from .contract import AccountIdentity, OpenDownload, Progress, Secret, StorePage
from .http import Http
from .itch_download import ItchGet
from .itch_shapes import Belonging, OwnedKey, edition_of, kind_of_all, owned_key, title_of
from .origin import Origin
from .pace import Rate
from .reading import Json, as_id, as_int, as_list, as_map, as_text, map_or_empty, unreadable

log = logging.getLogger(__name__)

STORE = "itch.io"
RATE = Rate(per_second=4, burst=8)
PAGES_AT_MOST = 2000


class ItchStore:
    def __init__(
        self,
        http: Http,
        base_url: str,
        api_key: Secret,
        *,
        account_id: AccountId | None = None,
        namespace: str = "itch.io",
    ) -> None:
        """`namespace` goes into every id; a demo server gets its own, so that its numbers are not itch.io's."""
        self._http = http
        self._api_key = api_key
        self._origin = Origin(http, base_url, STORE, RATE, self._permission)
        self._belonging = Belonging(namespace, account_id)

    @property
    def name(self) -> StoreName:
        return StoreName.ITCH

    def who(self) -> AccountIdentity:
        try:
            user = as_map(as_map(self._origin.get_json("/profile"), "profile").get("user"), "profile: user")
        except RefusedError as refused:
            if refused.status == 403:
                raise sign_in_needed(STORE) from refused
            raise
        user_id = as_id(user.get("id"))
        if user_id is None:
            raise unreadable("profile: user.id")
        name = as_text(user.get("display_name")) or as_text(user.get("username")) or f"itch.io {user_id}"
        return AccountIdentity(user_id, name)

    def listing(self, progress: Progress) -> Iterator[StorePage]:
        """First each page's titles at once, then their editions title by title."""
        finished: set[str] = set()
        found = 0
        for keys, problems in self._owned(progress):
            games = {game_id: own for game_id, own in _by_game(keys).items() if game_id not in finished}
            titles = {game_id: self._title(own[0], progress) for game_id, own in games.items()}
            found += len(titles)
            if titles or problems:
                yield StorePage(titles=tuple(titles.values()), problems=problems)
            for game_id, own in games.items():
                progress.progress(len(finished), found, titles[game_id].name)
                page = self._with_editions(titles[game_id], own, progress)
                if page.editions:
                    finished.add(game_id)
                yield page
        progress.progress(len(finished), found)

    def open(self, edition: Edition, progress: Progress | None = None) -> OpenDownload:
        if edition.storage is Storage.EXTERNAL:
            raise StoreError(
                f"“{edition.name}” is not kept at itch.io but at {edition.item.get('host') or 'another place'}.",
                data="Nothing was downloaded.",
                do="Open the title's page in a browser and get it there; `backstock add` takes it in afterwards.",
            )
        if edition.item.get("preorder"):
            raise StoreError(
                f"“{edition.name}” only stands in for something that is still to come.",
                data="Nothing was downloaded.",
                do="Sync again once it has been released.",
            )
        return ItchGet(self._http, self._origin, edition, progress)

    def _owned(self, progress: Progress) -> Iterator[tuple[list[OwnedKey], tuple[str, ...]]]:
        """Page by page to an empty or short one, or to one that brings nothing new."""
        seen: set[str] = set()
        for number in range(1, PAGES_AT_MOST):
            answer = self._origin.get_json("/profile/owned-keys", (("page", str(number)),), progress)
            body = as_map(answer, "owned keys")
            rows = as_list(body.get("owned_keys"), "owned_keys")
            keys = [key for key in map(owned_key, rows) if key]
            left_out = len(rows) - len(keys)
            problems = (f"itch.io: {left_out} entries on page {number} could not be read.",) if left_out else ()
            if not rows or (keys and seen.issuperset(key.key_id for key in keys)):
                return
            yield keys, problems
            seen.update(key.key_id for key in keys)
            if len(rows) < (as_int(body.get("per_page")) or 0):
                return

    def _title(self, key: OwnedKey, progress: Progress) -> Title:
        game = map_or_empty(key.row.get("game"))
        return title_of(key, game or self._game(key, progress), self._belonging)

    def _game(self, key: OwnedKey, progress: Progress) -> Json:
        """Asked only where the key came without its game; keys that may not ask get an empty answer."""
        try:
            body = self._origin.get_json(f"/games/{key.game_id}", (("download_key_id", key.key_id),), progress)
        except StoreUnreachableError:
            raise
        except (StoreError, SignInNeededError) as refused:
            log.info("itch.io told nothing about game %s: %s", key.game_id, refused.what)
            return {}
        return map_or_empty(map_or_empty(body).get("game"))

    def _with_editions(self, title: Title, own: list[OwnedKey], progress: Progress) -> StorePage:
        """One title the store will not tell about is a problem of that title, not of the listing."""
        try:
            uploads = self._uploads(own, progress)
        except StoreUnreachableError:
            raise
        except StoreError as refused:
            return StorePage(problems=(f"{title.name}: {refused.what}",))
        found = [edition_of(upload, title, own[0].game_id, self._belonging) for upload in uploads]
        editions = tuple(edition for edition in found if edition)
        left_out = len(found) - len(editions)
        read = frozenset[TitleId]() if left_out else frozenset((title.title_id,))
        problems = (f"{title.name}: {left_out} files could not be read.",) if left_out else ()
        known = replace(title, kind=kind_of_all(title.kind, editions))
        return StorePage((known,), editions, read, problems)

    def _uploads(self, own: list[OwnedKey], progress: Progress) -> list[object]:
        """With the newest key; an older one is tried only where that shows nothing."""
        for key in own:
            body = self._origin.get_json(f"/games/{key.game_id}/uploads", (("download_key_id", key.key_id),), progress)
            uploads = as_list(as_map(body, "uploads").get("uploads"), "uploads")
            if uploads:
                return uploads
        return []

    def _permission(self) -> Mapping[str, str]:
        key = self._api_key.reveal().decode("ascii", errors="replace").strip()
        if not key or not key.isascii() or not key.isprintable() or " " in key:
            raise SignInNeededError(
                "This is not an itch.io API key.",
                data="Nothing was changed.",
                do="Copy a key from https://itch.io/user/settings/api-keys and sign in with it.",
            )
        return {"Authorization": f"Bearer {key}"}


def _by_game(keys: list[OwnedKey]) -> dict[str, list[OwnedKey]]:
    games: dict[str, list[OwnedKey]] = {}
    for key in keys:
        games.setdefault(key.game_id, []).append(key)
    return games
