"""What a Humble account owns, and how to get it, over the private JSON behind the site: the door to this store's parts.

Asked at a person's pace: one request at a time, one a second, ten orders each. Keys for other shops are listed, but
never redeemed, chosen or read.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import urlsplit

from ..domain.errors import StoreError
from ..domain.ids import AccountId
from ..domain.titles import Edition, Storage, StoreName
from ..domain.wording import say
from .answers import RefusedError, sign_in_needed, unreadable_answer
from .contract import AccountIdentity, DueTitle, Memory, OpenDownload, Progress, Secret, StorePage
from .downloads import Linked, LinkedDownload
from .http import Ask, Http
from .humble_cookie import COOKIE, cleaned_session, renewed_in, user_in
from .humble_listing import HumbleListing, digests_of
from .humble_orders import HumbleOrders, Query
from .humble_reading import merged, order_page
from .humble_shapes import Belonging, FileInOrder, files_of, subproducts_of
from .links import checked, is_loopback
from .origin import Origin
from .pace import Rate
from .reading import as_map, unreadable

log = logging.getLogger(__name__)

STORE = "Humble"
RATE = Rate(per_second=1, burst=1, at_once=1, first_hold_s=5, longest_hold_s=300)
LARGEST_TORRENT = 8 * 1024**2
_INSTEAD = {
    Storage.KEY: say("Redeem the key on Humble's own page, in the shop it is for."),
    Storage.STREAM: say("Play it on Humble's own page in a browser."),
    Storage.EXTERNAL: say("Open its page in a browser."),
}


def _now() -> datetime:
    return datetime.now(UTC)


class HumbleStore:
    def __init__(
        self,
        http: Http,
        base_url: str,
        session: Secret,
        *,
        account_id: AccountId | None = None,
        namespace: str = "humble",
        keep_session: Callable[[bytes], None] | None = None,
        now: Callable[[], datetime] = _now,
    ) -> None:
        """`keep_session` gets a renewed cookie, which must be kept in place of the old one."""
        self._http = http
        self._session = cleaned_session(session.reveal().decode("utf-8", errors="replace"))
        self._keep_session = keep_session
        self._origin = Origin(http, base_url, STORE, RATE, self._permission)
        self._belonging = Belonging(namespace, account_id, user_in(self._session))
        self._orders = HumbleOrders(self._get, self._belonging)
        self._now = now

    @property
    def name(self) -> StoreName:
        return StoreName.HUMBLE

    def who(self) -> AccountIdentity:
        """The site tells no name; the number is in the cookie, and the list of orders proves that it still holds."""
        self._orders.all(None)
        return AccountIdentity(self._belonging.user_id, f"Humble {self._belonging.user_id}")

    def listing(self, progress: Progress, memory: Memory) -> Iterator[StorePage]:
        return HumbleListing(self._orders, self._belonging, memory, progress, self._now).pages()

    def read(self, due: DueTitle, progress: Progress) -> StorePage:
        since = self._now()
        listed = self._orders.all(progress).gamekeys
        keys = {digest: listed[digest] for digest in digests_of(due) if digest in listed}
        if not keys:
            raise _gone(due.title.name, say("no order of the account holds it any more"))
        found = self._orders.read(list(keys.values()), progress)
        page = merged(
            order_page(found[key], digest, key, self._belonging, since) for digest, key in keys.items() if key in found
        )
        if not page.holdings:
            raise unreadable(say("the order it came with"))
        whole = len(page.read_holdings) == len(digests_of(due))
        seen = any(edition.title_id == due.title.title_id for edition in page.editions)
        # Only a listing remembers enough to say what is gone from an order.
        return replace(page, complete=(), read=frozenset((due.title.title_id,)) if whole and seen else frozenset())

    def torrent(self, edition: Edition, progress: Progress) -> bytes | None:
        """The store's own torrent file for an edition, where there is one. Who seeds it is another question."""
        link = self._file(edition, progress).torrent
        if not link:
            return None
        answer = self._http.ask(Ask("GET", self._trusted(link), STORE, {"Accept": "*/*"}), progress)
        if answer.status >= 300:
            log.info("%s gave no torrent (status %d)", STORE, answer.status)
            return None
        if not answer.body.startswith(b"d") or len(answer.body) > LARGEST_TORRENT:
            raise unreadable_answer(STORE, say("no torrent file"))
        return answer.body

    def open(self, edition: Edition, progress: Progress | None = None) -> OpenDownload:
        if not edition.storage.obtainable:
            raise StoreError(
                say("“{edition}” has no bytes at Humble.", edition=edition.name),
                data=say("Nothing was downloaded."),
                do=_INSTEAD.get(edition.storage, say("Look at it on Humble's own page.")),
            )
        linked = Linked(STORE, edition.filename, lambda: self._file(edition, progress).link, self._is_loopback)
        return LinkedDownload(self._http, linked, progress)

    def _file(self, edition: Edition, progress: Progress | None) -> FileInOrder:
        """With links that hold for a day, from the order read anew; the order is found by its digest."""
        gamekey = self._orders.all(progress).gamekeys.get(edition.item.get("order", ""))
        if gamekey is None:
            raise _gone(edition.name, say("the order it came with is no longer in the account"))
        order = as_map(self._get(f"/api/v1/order/{gamekey}", (("all_tpkds", "true"),), progress), "order")
        same = [
            file
            for product in subproducts_of(order)
            for file in files_of(product)
            if (file.download, file.original) == (edition.item.get("download"), edition.item.get("file"))
        ]
        if not same:
            raise _gone(edition.name, say("its order no longer lists it"))
        return _unchanged(edition, same)

    @property
    def _is_loopback(self) -> bool:
        return is_loopback(urlsplit(self._origin.base_url).hostname)

    def _trusted(self, link: str) -> str:
        return checked(link, loopback_allowed=self._is_loopback)

    def _get(self, path: str, query: Query, progress: Progress | None) -> object:
        try:
            value, answer = self._origin.get(path, query, progress)
        except RefusedError as refused:
            if refused.status == 403:
                raise sign_in_needed(STORE) from refused
            raise
        renewed = renewed_in(answer.cookies)
        if renewed and renewed != self._session and user_in(renewed) == self._belonging.user_id:
            self._session = renewed
            if self._keep_session:
                self._keep_session(renewed.encode())
        return value

    def _permission(self) -> Mapping[str, str]:
        return {"Cookie": f"{COOKIE}={self._session}"}


def _unchanged(edition: Edition, same: list[FileInOrder]) -> FileInOrder:
    for file in same:
        if edition.md5 is None or file.md5 in (None, edition.md5):
            return file
    raise StoreError(
        say("“{edition}” was replaced at Humble since it was listed.", edition=edition.name),
        data=say("What was downloaded of the old one is kept, but will not be mixed with the new one."),
        do=say("Sync, then get the new edition."),
    )


def _gone(name: str, why: str) -> StoreError:
    return StoreError(
        say("“{name}” is gone from Humble: {why}.", name=name, why=why),
        data=say("Copies on this computer and on the shelf stay."),
        do=say("Sync to see what the store offers now."),
    )
