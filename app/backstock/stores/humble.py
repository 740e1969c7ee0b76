"""What a Humble account owns, and how to get it, over the private JSON behind the site.

Asked at a person's pace: one request a second, ten orders each. Signed out, the site answers some questions with an
empty body instead of a refusal, so an empty answer to a question that was not empty is never believed.
Keys for other shops grant no download and are not read here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from urllib.parse import urlsplit

from ..domain.errors import StoreError, UnreadableAnswerError
from ..domain.ids import AccountId, TitleId
from ..domain.titles import Edition, StoreName, Title
from .answers import RefusedError, sign_in_needed
from .contract import AccountIdentity, OpenDownload, Progress, Secret, StorePage
from .downloads import Linked, LinkedDownload
from .http import Http
from .humble_cookie import COOKIE, cleaned_session, renewed_in, user_in
from .humble_shapes import (
    Belonging,
    FileInOrder,
    added_at,
    edition_of,
    files_of,
    gamekeys_of,
    is_ours,
    order_digest,
    subproducts_of,
    title_of,
)
from .links import is_loopback
from .origin import Origin
from .pace import Rate
from .reading import Json, as_list, as_map

STORE = "Humble"
RATE = Rate(per_second=1, burst=1)
AT_ONCE = 10
Query = tuple[tuple[str, str], ...]


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
    ) -> None:
        """`keep_session` gets a renewed cookie, which must be kept in place of the old one."""
        self._http = http
        self._session = cleaned_session(session.reveal().decode("utf-8", errors="replace"))
        self._keep_session = keep_session
        self._origin = Origin(http, base_url, STORE, RATE, self._permission)
        self._belonging = Belonging(namespace, account_id, user_in(self._session))

    @property
    def name(self) -> StoreName:
        return StoreName.HUMBLE

    def who(self) -> AccountIdentity:
        """The site tells no name; the number is in the cookie, and the list of orders proves that it still holds."""
        self._gamekeys(None)
        return AccountIdentity(self._belonging.user_id, f"Humble {self._belonging.user_id}")

    def listing(self, progress: Progress) -> Iterator[StorePage]:
        gamekeys = self._gamekeys(progress)
        seen: set[TitleId] = set()
        unsure = False
        for begin in range(0, len(gamekeys), AT_ONCE):
            progress.progress(begin, len(gamekeys))
            page = self._orders_page(gamekeys[begin : begin + AT_ONCE], progress)
            seen.update(title.title_id for title in page.titles)
            unsure = unsure or bool(page.problems)
            yield page
        progress.progress(len(gamekeys), len(gamekeys))
        # A title may be in several orders: only now, and only if all could be read, is it known to be whole.
        yield StorePage(read=frozenset() if unsure else frozenset(seen))

    def open(self, edition: Edition, progress: Progress | None = None) -> OpenDownload:
        loopback = is_loopback(urlsplit(self._origin.base_url).hostname)
        linked = Linked(STORE, edition.filename, lambda: self._link_to(edition, progress), loopback)
        return LinkedDownload(self._http, linked, progress)

    def _link_to(self, edition: Edition, progress: Progress | None) -> str:
        """A link that holds for a day, from the order read anew; the order is found by its digest."""
        wanted = edition.item.get("order")
        gamekeys = self._gamekeys(progress)
        gamekey = next((key for key in gamekeys if order_digest(key, self._belonging) == wanted), None)
        if gamekey is None:
            raise _gone(edition, "the order it came with is no longer in the account")
        order = as_map(self._get(f"/api/v1/order/{gamekey}", (("all_tpkds", "true"),), progress), "order")
        same = [
            file
            for product in subproducts_of(order)
            for file in files_of(product)
            if (file.download, file.original) == (edition.item.get("download"), edition.item.get("file"))
        ]
        if not same:
            raise _gone(edition, "its order no longer lists it")
        return _unchanged(edition, same).link

    def _orders_page(self, gamekeys: list[str], progress: Progress) -> StorePage:
        query: Query = (("all_tpkds", "true"), *(("gamekeys", key) for key in gamekeys))
        orders = as_map(self._get("/api/v1/orders", query, progress), "orders")
        if not orders:
            raise UnreadableAnswerError(
                "Humble answered emptily where it has orders.",
                data="What was listed before stays as it was.",
                do="Try again later; if it stays so, sign in again.",
            )
        titles: list[Title] = []
        editions: dict[str, Edition] = {}
        problems: list[str] = []
        for number, gamekey in enumerate(gamekeys, 1):
            order = orders.get(gamekey)
            if not isinstance(order, dict):
                problems.append(f"Humble: one order could not be read (number {number} of {len(gamekeys)} asked for).")
                continue
            try:
                for title, found in self._titles(order, order_digest(gamekey, self._belonging)):
                    titles.append(title)
                    editions |= {edition.edition_id: edition for edition in found}
            except UnreadableAnswerError as wrong:
                problems.append(f"Humble: {wrong.what}")
        return StorePage(tuple(titles), tuple(editions.values()), problems=tuple(problems))

    def _titles(self, order: Json, digest: str) -> Iterator[tuple[Title, list[Edition]]]:
        if not is_ours(order):
            return
        for product in subproducts_of(order):
            files = list(files_of(product))
            if files:
                title = title_of(product, files, added_at(order), self._belonging)
                yield title, [edition_of(file, title, digest, self._belonging) for file in files]

    def _gamekeys(self, progress: Progress | None) -> list[str]:
        return gamekeys_of(as_list(self._get("/api/v1/user/order", (), progress), "orders of the user"))

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
        f"“{edition.name}” was replaced at Humble since it was listed.",
        data="What was downloaded of the old one is kept, but will not be mixed with the new one.",
        do="Sync, then get the new edition.",
    )


def _gone(edition: Edition, why: str) -> StoreError:
    return StoreError(
        f"“{edition.name}” is gone from Humble: {why}.",
        data="Copies on this computer and on the shelf stay.",
        do="Sync to see what the store offers now.",
    )
