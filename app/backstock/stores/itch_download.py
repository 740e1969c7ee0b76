"""One Get from itch.io: its download key, its download session, and a fresh link whenever one is needed.

The session is what makes a creator's download count right: one per Get, shared by its resumptions. The keys are asked
for anew instead of being stored: they belong to a purchase, and purchases can be undone.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

from ..domain.errors import SignInNeededError, StoreError
from ..domain.titles import Edition
from ..domain.wording import say
from .answers import RefusedError
from .contract import Download, Progress
from .downloads import Linked, LinkedDownload
from .http import Http
from .itch_holdings import owned_key
from .itch_shapes import content_mark
from .links import is_loopback
from .origin import Origin
from .reading import as_list, as_map, as_text, map_or_empty

log = logging.getLogger(__name__)

STORE = "itch.io"
_GONE = ("invalid upload", "invalid build", "invalid game")
_NOT_BOUGHT = "you must buy"
PAGES_AT_MOST = 200

Query = tuple[tuple[str, str], ...]


class ItchGet:
    def __init__(self, http: Http, origin: Origin, edition: Edition, progress: Progress | None) -> None:
        self._http = http
        self._origin = origin
        self._edition = edition
        self._progress = progress
        self._game_id = edition.item["game"]
        self._upload_id = edition.item["upload"]
        self._credentials: list[Query] | None = None
        self._session: Query = ()

    @contextmanager
    def __call__(self, *, offset: int, validator: str) -> Iterator[Download]:
        if self._credentials is None:
            self._credentials = [*self._keys(), ()]
            self._session = self._begin_session(self._credentials[0])
        self._check_unchanged(self._credentials[0])
        linked = Linked(
            STORE, self._edition.filename, self._link, is_loopback(urlsplit(self._origin.base_url).hostname)
        )
        with LinkedDownload(self._http, linked, self._progress)(offset=offset, validator=validator) as download:
            yield download

    def _keys(self) -> list[Query]:
        """The keys for this game, newest first. Asks page by page in case the store does not look at `game_ids`."""
        seen: set[str] = set()
        found: list[Query] = []
        for page in range(1, PAGES_AT_MOST):
            query = (("game_ids", self._game_id), ("page", str(page)))
            body = as_map(self._origin.get_json("/profile/owned-keys", query, self._progress), "owned keys")
            keys = [key for key in map(owned_key, as_list(body.get("owned_keys"), "owned_keys")) if key]
            fresh = [key for key in keys if key.key_id not in seen]
            seen.update(key.key_id for key in fresh)
            found += [(("download_key_id", key.key_id),) for key in fresh if key.game_id == self._game_id]
            if found or not fresh:
                break
        return found

    def _begin_session(self, credentials: Query) -> Query:
        """Only a courtesy to the creator: failing is no reason not to download."""
        try:
            body = self._origin.post_json(
                f"/games/{self._game_id}/download-sessions", dict(credentials), self._progress
            )
        except (StoreError, SignInNeededError) as refused:  # keys of limited scope may not do this, but download
            log.info("itch.io began no download session: %s", refused.what)
            return ()
        uuid = as_text(map_or_empty(body).get("uuid"), 100)
        return (("uuid", uuid),) if uuid else ()

    def _check_unchanged(self, credentials: Query) -> None:
        """A file replaced since the last sync must not be appended to what came of the old one, nor pass for it."""
        try:
            body = self._origin.get_json(f"/uploads/{self._upload_id}", credentials, self._progress)
        except RefusedError as refused:
            if says_gone(refused):
                raise self._gone() from refused
            log.info("itch.io did not let the upload be looked at: %s", refused.what)
            return
        except SignInNeededError as refused:
            log.info("itch.io did not let the upload be looked at: %s", refused.what)
            return
        upload = map_or_empty(map_or_empty(body).get("upload"))
        known = {"build": self._edition.item.get("build", ""), "md5": self._edition.md5 or ""}
        kind, _, value = content_mark(upload).partition(":")
        if upload and known.get(kind) and known[kind] != value:
            raise StoreError(
                say("“{edition}” was replaced at itch.io since it was listed.", edition=self._edition.name),
                data=say("What was downloaded of the old one is kept, but will not be mixed with the new one."),
                do=say("Sync, then get the new edition."),
            )

    def _link(self) -> str:
        """With each key in turn: a key may have paid for some files and not for others."""
        assert self._credentials is not None
        build = self._edition.item.get("build")
        path = f"/builds/{build}/download/archive/default" if build else f"/uploads/{self._upload_id}/download"
        refused: RefusedError | None = None
        for credentials in self._credentials:
            try:
                return self._origin.resolve(path, credentials + self._session, self._progress)
            except RefusedError as no:
                if says_gone(no):
                    raise self._gone() from no
                if not _says(no, _NOT_BOUGHT):
                    raise
                refused = refused or no
        raise StoreError(
            say("itch.io says that “{edition}” is not bought by this account.", edition=self._edition.name),
            data=say("Nothing was downloaded."),
            do=say("Look at the title on its own page; the creator may have taken the file out of the purchase."),
        ) from refused

    def _gone(self) -> StoreError:
        return StoreError(
            say("“{edition}” is gone from itch.io.", edition=self._edition.name),
            data=say("Copies on this computer and on the shelf stay."),
            do=say("Sync to see what the store offers now."),
        )


def says_gone(refused: StoreError) -> bool:
    """Deleted, hidden, or not this account's."""
    return isinstance(refused, RefusedError) and _says(refused, *_GONE)


def _says(refused: RefusedError, *texts: str) -> bool:
    said = " ".join(refused.texts).lower()
    return any(text in said for text in texts)
