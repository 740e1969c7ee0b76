"""A free title by the address of its page. The page's own data tells its number and its price, without any sign-in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from urllib.parse import urljoin, urlsplit

from ..domain.errors import StoreError
from ..domain.wording import say
from .answers import RefusedError, json_of
from .contract import Progress, StorePage
from .http import Ask, Http
from .itch_holdings import address_holding, held_in
from .itch_shapes import Belonging, title_of
from .itch_uploads import ItchUploads, Way
from .links import checked, host_of, is_loopback
from .origin import Origin
from .reading import Json, as_address, as_id, as_map, as_text, map_or_empty, unreadable

DETOURS = 5
_DATA = "/data.json"
_AMOUNT = re.compile(r"[1-9]")


@dataclass(frozen=True, slots=True)
class FreeGame:
    game_id: str
    game: Json
    """In the shape the store's API uses, as far as the page tells."""


class ItchPages:
    """No permission is ever sent there."""

    def __init__(self, http: Http, web_url: str, store: str) -> None:
        self._http = http
        self._web = urlsplit(web_url)
        self._store = store

    def free_game(self, address: str, progress: Progress) -> FreeGame:
        page = self._page_at(address)
        said = self._said(page, progress)
        game_id = as_id(said.get("id"))
        if game_id is None:
            raise unreadable("data.json: id")
        name = as_text(said.get("title")) or page
        _refuse_unless_free(said, name)
        return FreeGame(game_id, _as_game(said, page))

    def _said(self, page: str, progress: Progress) -> Json:
        url = page + _DATA
        for _ in range(DETOURS):
            answer = self._http.ask(Ask("GET", url, self._store), progress)
            location = answer.headers.get("location", "")
            if not (300 <= answer.status < 400 and location):
                break
            url = self._page_at(urljoin(url, location).removesuffix(_DATA)) + _DATA
        try:
            return as_map(json_of(answer), "data.json")
        except RefusedError as refused:
            raise StoreError(
                say("There is no title at this address."),
                data=say("Nothing was added."),
                do=say("Open the address in a browser and copy it from there."),
            ) from refused

    def _page_at(self, address: str) -> str:
        """The page alone: without a query, a fragment or a file. Raises for every other host."""
        address = address.strip()
        rest = re.sub(r"^https?://", "", address, flags=re.IGNORECASE)
        address = f"{self._web.scheme}://{rest}"
        parts = urlsplit(checked(address))
        names = [part for part in parts.path.split("/") if part]
        if not self._is_ours(host_of(address)) or not names:
            raise StoreError(
                say("This is not the address of a title's page at {store}.", store=self._store),
                data=say("Nothing was added."),
                do=say("It looks like https://somebody.itch.io/a-title."),
            )
        return f"{parts.scheme}://{parts.netloc}/{'/'.join(names)}"

    def _is_ours(self, host: str) -> bool:
        """Titles' pages lie on their makers' hosts; a stand-in on this computer has only one."""
        alone = is_loopback(self._web.hostname) and host == self._web.netloc
        return alone or host.endswith(f".{self._web.netloc}")


def free_title(origin: Origin, belonging: Belonging, found: FreeGame, now: datetime, progress: Progress) -> StorePage:
    """The title with its editions, held by its address."""
    uploads = ItchUploads(origin, belonging)
    told = uploads.game(found.game_id, (), progress)
    title = title_of(found.game_id, {**found.game, **_filled(told)}, belonging, now)
    page = uploads.page(title, Way(found.game_id, (), whole=True), progress)
    holding = address_holding(found.game_id, belonging, now)
    return replace(page, holdings=(holding,), held=(held_in(holding, found.game_id, belonging),))


def _refuse_unless_free(said: Json, name: str) -> None:
    """No price is free, and so is a price of nothing; but what is only given away for a while must be taken there."""
    if _costs(said.get("price")):
        raise StoreError(
            say("“{name}” is not free.", name=name),
            data=say("Nothing was added."),
            do=say("Buy it at itch.io; the next sync lists it."),
        )
    if _costs(said.get("original_price")):
        raise StoreError(
            say("“{name}” is given away only for a while.", name=name),
            data=say("Nothing was added."),
            do=say("Get it on its page in the browser while that lasts; the next sync lists it."),
        )


def _costs(price: object) -> bool:
    if isinstance(price, bool) or price is None:
        return False
    return _AMOUNT.search(str(price)) is not None if isinstance(price, (str, int, float)) else True


def _as_game(said: Json, page: str) -> Mapping[str, object]:
    authors = said.get("authors")
    first = map_or_empty(authors[0]) if isinstance(authors, list) and authors else {}
    return {
        "title": said.get("title"),
        "url": as_address(map_or_empty(said.get("links")).get("self")) or page,
        "cover_url": said.get("cover_image"),
        "user": {"display_name": first.get("name")},
    }


def _filled(game: Json) -> Mapping[str, object]:
    return {name: value for name, value in game.items() if value}
