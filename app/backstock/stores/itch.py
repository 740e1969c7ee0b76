"""What an itch.io account owns, and how to get it: the door to the parts of this store.

Listing never writes to the account; `claim` does, and only on a person's wish.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime

from ..domain.errors import SignInNeededError, StoreError
from ..domain.ids import AccountId
from ..domain.titles import Edition, Storage, StoreName
from ..domain.wording import say
from .answers import RefusedError, sign_in_needed
from .contract import AccountIdentity, DueTitle, Memory, OpenDownload, Progress, Secret, StorePage
from .http import Http
from .itch_claim import claimed
from .itch_download import ItchGet
from .itch_free import ItchPages, free_title
from .itch_listing import ItchListing
from .itch_shapes import Belonging
from .itch_uploads import ItchUploads
from .links import checked
from .origin import Origin
from .pace import Rate
from .reading import as_id, as_map, as_text, unreadable

STORE = "itch.io"
WEB_URL = "https://itch.io"
RATE = Rate(per_second=4, burst=8, first_hold_s=2, longest_hold_s=60)


def _now() -> datetime:
    return datetime.now(UTC)


class ItchStore:
    def __init__(
        self,
        http: Http,
        base_url: str,
        api_key: Secret,
        *,
        account_id: AccountId | None = None,
        namespace: str = "itch.io",
        web_url: str = WEB_URL,
        now: Callable[[], datetime] = _now,
    ) -> None:
        """`namespace` goes into every id; a demo server gets its own, so that its numbers are not itch.io's.

        Pages of titles are at `web_url` and the hosts below it.
        """
        self._http = http
        self._api_key = api_key
        self._origin = Origin(http, base_url, STORE, RATE, self._permission)
        self._belonging = Belonging(namespace, account_id)
        self._web_url = checked(web_url.rstrip("/"))
        self._now = now

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

    def listing(self, progress: Progress, memory: Memory) -> Iterator[StorePage]:
        uploads = ItchUploads(self._origin, self._belonging)
        return ItchListing(self._origin, self._belonging, uploads, memory, progress, self._now).pages()

    def read(self, due: DueTitle, progress: Progress) -> StorePage:
        return ItchUploads(self._origin, self._belonging).read(due, progress)

    def claim(self, due: DueTitle, progress: Progress) -> StorePage:
        return claimed(self._origin, self._belonging, due, progress)

    def at_address(self, address: str, progress: Progress) -> StorePage:
        found = ItchPages(self._http, self._web_url, STORE).free_game(address, progress)
        return free_title(self._origin, self._belonging, found, self._now(), progress)

    def open(self, edition: Edition, progress: Progress | None = None) -> OpenDownload:
        if edition.storage is Storage.EXTERNAL:
            raise StoreError(
                say(
                    "“{edition}” is not kept at itch.io but at {what}.",
                    edition=edition.name,
                    what=edition.item.get("host") or say("another place"),
                ),
                data=say("Nothing was downloaded."),
                do=say("Open the title's page in a browser and get it there; `backstock add` takes it in afterwards."),
            )
        if edition.item.get("preorder"):
            raise StoreError(
                say("“{edition}” only stands in for something that is still to come.", edition=edition.name),
                data=say("Nothing was downloaded."),
                do=say("Sync again once it has been released."),
            )
        return ItchGet(self._http, self._origin, edition, progress)

    def _permission(self) -> Mapping[str, str]:
        key = self._api_key.reveal().decode("ascii", errors="replace").strip()
        if not key or not key.isascii() or not key.isprintable() or " " in key:
            raise SignInNeededError(
                say("This is not an itch.io API key."),
                data=say("Nothing was changed."),
                do=say("Copy a key from https://itch.io/user/settings/api-keys and sign in with it."),
            )
        return {"Authorization": f"Bearer {key}"}
