"""Opening the bytes of one file through a link that does not live long.

The store's permission never goes along: the link is the permission. What is kept of a broken stream is the caller's
matter; this module hands out every byte that came before it says that the line broke.
"""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

import httpx

from ..domain.errors import StoreError, UnreadableAnswerError
from ..domain.wording import say
from .answers import is_html, unreachable
from .contract import Download, Progress
from .http import Ask, Http, reason
from .links import checked, host_of

log = logging.getLogger(__name__)

BLOCK = 256 * 1024
LONGEST_WITHHELD_S = 1.0
RESOLVES = 5
"""How often in a row a link that no longer holds is asked for anew."""
DETOURS = 3
_RANGE = re.compile(r"bytes (?:(\d+)-\d+|\*)/(\d+|\*)", re.ASCII)
_LAPSED = (400, 401, 403)


@dataclass(frozen=True, slots=True)
class Linked:
    """Where the bytes are to be asked for. Not for logs or error texts: the link is a permission."""

    store: str
    filename: str
    resolve: Callable[[], str]
    """Asks the store for a link that holds right now."""
    loopback_allowed: bool = False
    """Only a store that is itself on this computer may send us to this computer."""


class LinkedDownload:
    """`OpenDownload` over a signed link; one per Get."""

    def __init__(self, http: Http, linked: Linked, progress: Progress | None = None) -> None:
        self._http = http
        self._linked = linked
        self._progress = progress

    @contextmanager
    def __call__(self, *, offset: int, validator: str) -> Iterator[Download]:
        with ExitStack() as opened:
            yield self._open(opened, offset, validator)

    def _open(self, opened: ExitStack, offset: int, validator: str) -> Download:
        for attempt in range(RESOLVES + 1):
            link = self._linked.resolve()
            with ExitStack() as trying:
                response = self._ask(trying, link, offset, validator)
                if response.status_code in _LAPSED:
                    log.info("%s: the link did not hold (attempt %d)", self._linked.store, attempt + 1)
                    continue
                if response.status_code == 416:
                    total = _total_in_range(response)
                    if total == offset:
                        return _Nothing(total, validator, response.url.host)
                    trying.pop_all().close()
                    offset, validator = 0, ""
                    response = self._ask(trying, link, offset, validator)
                stream = self._judged(response, offset)
                opened.push(trying.pop_all())
                return stream
        raise StoreError(
            say(
                "{store} keeps giving links to “{file}” that do not hold.",
                store=self._linked.store,
                file=self._linked.filename,
            ),
            data=say("What was downloaded so far is kept."),
            do=say("Check this computer's clock, then try again later."),
        )

    def _ask(self, opened: ExitStack, link: str, offset: int, validator: str) -> httpx.Response:
        headers = {"Accept": "*/*", "Accept-Encoding": "identity"}
        if offset:
            headers["Range"] = f"bytes={offset}-"
            if validator:
                headers["If-Range"] = validator
        for _ in range(DETOURS + 1):
            url = checked(link, loopback_allowed=self._linked.loopback_allowed)
            ask = Ask("GET", url, self._linked.store, headers)
            response = opened.enter_context(self._http.stream(ask, self._progress))
            if not (300 <= response.status_code < 400 and "location" in response.headers):
                return response
            link = response.headers["location"]
            opened.pop_all().close()
        raise self._not_a_file(say("it sends from one place to the next"))

    def _judged(self, response: httpx.Response, offset: int) -> Download:
        status = response.status_code
        if status in (404, 410):
            raise StoreError(
                say("“{file}” is gone from {store}.", file=self._linked.filename, store=self._linked.store),
                data=say("Copies on this computer and on the shelf stay."),
                do=say("Sync to see what the store offers now."),
            )
        if status not in (200, 206):
            raise self._not_a_file(say("status {status}", status=status))
        length = response.headers.get("content-length", "")
        if is_html(response.headers.get("content-type", ""), b"") and not self._wants_html(response):
            raise self._not_a_file(say("a web page came"))
        if not length.isdecimal() or response.headers.get("content-encoding", "identity") != "identity":
            raise self._not_a_file(say("its length is not known"))
        if status == 206:
            return self._partial(response, offset, int(length))
        return self._stream(response, False, int(length), 0)

    def _partial(self, response: httpx.Response, offset: int, length: int) -> Download:
        found = _RANGE.fullmatch(response.headers.get("content-range", "").strip())
        if not found or found[1] is None or int(found[1]) != offset:
            raise self._not_a_file(say("another part of it came than was asked for"))
        total = int(found[2]) if found[2] != "*" else offset + length
        return self._stream(response, offset > 0, total, offset)

    def _stream(self, response: httpx.Response, resumed: bool, total: int, begin: int) -> Download:
        def paced(pieces: Iterator[bytes]) -> Iterator[bytes]:
            checkpoint = self._progress.checkpoint if self._progress is not None else lambda: None
            return self._http.throttle.stream(pieces, checkpoint)

        return _Stream(response, self._linked.store, resumed, total, begin, paced)

    def _wants_html(self, response: httpx.Response) -> bool:
        attached = response.headers.get("content-disposition", "").lower().startswith("attachment")
        return attached and self._linked.filename.lower().endswith((".html", ".htm", ".xhtml"))

    def _not_a_file(self, why: str) -> UnreadableAnswerError:
        return UnreadableAnswerError(
            say(
                "{store} did not send “{file}” as a file: {why}.",
                store=self._linked.store,
                file=self._linked.filename,
                why=why,
            ),
            data=say("What was downloaded so far is kept."),
            do=say("Look at the title on the store's own page; it may be kept somewhere else."),
        )


class _Stream:
    def __init__(
        self,
        response: httpx.Response,
        store: str,
        resumed: bool,
        total: int,
        begin: int,
        paced: Callable[[Iterator[bytes]], Iterator[bytes]],
    ) -> None:
        self._response = response
        self._store = store
        self._begin = begin
        self._paced = paced
        self.resumed = resumed
        self.total: int | None = total
        self.validator = _validator(response)
        self.host = host_of(str(response.url))

    def blocks(self) -> Iterator[bytes]:
        """At least 256 KiB each, but the last, and but on a slow line: nothing is withheld for longer than a second."""
        waiting = bytearray()
        since = time.monotonic()
        came = 0
        broke: httpx.HTTPError | None = None
        raw = self._paced(self._response.iter_raw())
        while True:
            try:
                piece = next(raw, b"")
            except (httpx.TransportError, httpx.StreamError) as error:
                broke = error if isinstance(error, httpx.HTTPError) else httpx.ReadError("closed")
                piece = b""
            waiting += piece
            came += len(piece)
            ended = not piece
            if waiting and (ended or len(waiting) >= BLOCK or time.monotonic() - since > LONGEST_WITHHELD_S):
                yield bytes(waiting)
                waiting.clear()
                since = time.monotonic()
            if ended:
                break
        if broke is not None:
            raise unreachable(self._store, reason(broke)) from broke
        if self.total is not None and self._begin + came != self.total:
            raise unreachable(self._store, say("the file ended too early"))


class _Nothing:
    """All bytes are there already."""

    def __init__(self, total: int, validator: str, host: str) -> None:
        self.resumed = True
        self.total: int | None = total
        self.validator = validator
        self.host = host

    def blocks(self) -> Iterator[bytes]:
        return iter(())


def _validator(response: httpx.Response) -> str:
    """What proves on resuming that it is the same file; weak tags prove nothing byte by byte."""
    tag = str(response.headers.get("etag", ""))
    return tag if tag.startswith('"') else str(response.headers.get("last-modified", ""))


def _total_in_range(response: httpx.Response) -> int | None:
    found = _RANGE.fullmatch(response.headers.get("content-range", "").strip())
    return int(found[2]) if found and found[2] != "*" else None
