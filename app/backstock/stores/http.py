"""The one polite way out to a store's servers.

It keeps each host's pace, rests after "too much", repeats what may be repeated, and turns the library's errors into
ours. It never follows a redirect, never keeps a cookie, and sends a permission only where its caller put one.
"""

from __future__ import annotations

import logging
import secrets
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Protocol, TypeVar

import httpx

from .. import __version__
from ..domain.errors import BackstockError
from ..domain.wording import say
from .answers import Answer, guarded, is_challenge, unreachable, unreadable_answer
from .contract import Progress
from .lines import Lines
from .links import checked, host_of, is_loopback
from .pace import Pace, Rate
from .throttle import Throttle

log = logging.getLogger(__name__)

T = TypeVar("T")

USUAL_RATE = Rate(per_second=4, burst=8)
REPEATS = 3
LARGEST_ANSWER = 32 * 1024**2
_BUSY = (429, 503)
_BROKEN = (500, 502, 504)
_END_S = 2.0
"""So long what is under way may take to notice that its line was cut."""


class Clock(Protocol):
    """Time, as a part: tests bring one that does not wait."""

    def now(self) -> float: ...
    def jitter(self) -> float: ...
    def rest(self, seconds: float, closing: threading.Event, progress: Progress | None) -> None: ...


class SystemClock:
    def now(self) -> float:
        return time.monotonic()

    def jitter(self) -> float:
        return secrets.SystemRandom().random()

    def rest(self, seconds: float, closing: threading.Event, progress: Progress | None) -> None:
        if progress is None:
            closing.wait(seconds)
        else:
            progress.wait(closing, seconds)


@dataclass(frozen=True, slots=True, repr=False)
class Ask:
    """One request. Not for logs: address and headers may be permissions. `store` is the name for error texts."""

    method: str
    url: str
    store: str
    headers: Mapping[str, str] = field(default_factory=dict)
    form: Mapping[str, str] | None = None
    query: tuple[tuple[str, str], ...] = ()
    hide: tuple[str, ...] = ()


class _TryAgainError(Exception):
    """This answer may be better next time. `busy` means that the host itself asked for rest."""

    def __init__(self, why: str, *, busy: bool = False) -> None:
        super().__init__(why)
        self.why = why
        self.busy = busy


class Http:
    """Shared by all stores and accounts of the program; may be used from many threads."""

    def __init__(self, *, clock: Clock | None = None, timeout_s: float = 30.0) -> None:
        _quieten_library_logs()
        self.throttle = Throttle()
        """Paces the bytes of downloads; what stores tell about them is small and not held up."""
        self._clock = clock or SystemClock()
        self._pace = Pace(self._clock.now, self._clock.jitter)
        self._closing = threading.Event()
        self._lines = Lines()
        self._client = httpx.Client(
            headers={"User-Agent": f"Backstock/{__version__}"},
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            timeout=httpx.Timeout(timeout_s, connect=min(10.0, timeout_s)),
            follow_redirects=False,
            mounts={f"all://{host}": None for host in ("127.0.0.1", "localhost", "[::1]")},
        )

    def close(self) -> None:
        """Ends waits that nobody else can end; work under way fails as unreachable."""
        self._closing.set()
        self._lines.cut(_END_S)
        self._client.close()

    def keep_pace(self, url: str, rate: Rate) -> None:
        """How often the host of `url` may be asked; this computer itself needs no politeness."""
        host = host_of(url)
        if not is_loopback(httpx.URL(url).host):
            self._pace.keep(host, rate)

    def ask(self, ask: Ask, progress: Progress | None = None) -> Answer:
        """The whole answer whatever its status, except where only trouble came."""

        def whole(response: httpx.Response) -> Answer:
            with _closed_after(response):
                return Answer(
                    store=ask.store,
                    status=response.status_code,
                    headers={name.lower(): value for name, value in response.headers.items()},
                    cookies=tuple(response.headers.get_list("set-cookie")),
                    body=_limited(ask.store, response),
                    hide=ask.hide,
                )

        return self._repeat(ask, progress, whole)

    @contextmanager
    def stream(self, ask: Ask, progress: Progress | None = None) -> Iterator[httpx.Response]:
        """The open answer, body unread. Errors while reading are the reader's to turn into ours."""
        response = self._repeat(ask, progress, lambda opened: opened)
        with _closed_after(response):
            yield response

    def _repeat(self, ask: Ask, progress: Progress | None, take: Callable[[httpx.Response], T]) -> T:
        repeats = REPEATS if ask.method == "GET" else 0
        for attempt in range(repeats + 1):
            try:
                return self._once(ask, progress, take)
            except _TryAgainError as trouble:
                if attempt == repeats:
                    raise unreachable(ask.store, trouble.why) from trouble.__cause__
                log.info("%s: %s; asking again", ask.store, trouble.why)
                if not trouble.busy:
                    self._rest(ask, 0.5 * 2**attempt + 0.5 * self._clock.jitter(), progress)
        raise AssertionError("unreachable: the last attempt returns or raises")

    def _once(self, ask: Ask, progress: Progress | None, take: Callable[[httpx.Response], T]) -> T:
        host = self._await_turn(ask, progress)
        try:
            if progress is not None:
                progress.checkpoint()
            return self._answered(ask, host, take)
        finally:
            self._pace.done(host)

    def _answered(self, ask: Ask, host: str, take: Callable[[httpx.Response], T]) -> T:
        try:
            with self._lines.used():
                return self._sent(ask, host, take)
        except (httpx.TransportError, httpx.DecodingError, RuntimeError) as error:
            if self._closing.is_set():
                raise unreachable(ask.store, say("Backstock is being closed")) from error
            if isinstance(error, RuntimeError):
                raise
            raise _TryAgainError(reason(error)) from error

    def _sent(self, ask: Ask, host: str, take: Callable[[httpx.Response], T]) -> T:
        response = self._client.send(self._request(ask), stream=True)
        status = response.status_code
        if status in _BUSY or status in _BROKEN:
            with _closed_after(response):
                raise self._trouble(ask, host, response)
        self._pace.answered(host)
        return take(response)

    def _request(self, ask: Ask) -> httpx.Request:
        try:
            return self._client.build_request(
                ask.method,
                checked(ask.url),
                headers={"Accept": "application/json", **ask.headers},
                data=ask.form,
                params=list(ask.query) or None,
                extensions={"trace": self._lines.heard},
            )
        except (httpx.InvalidURL, UnicodeError, ValueError):
            raise unreadable_answer(ask.store, say("an address that is none")) from None

    def _await_turn(self, ask: Ask, progress: Progress | None) -> str:
        host = host_of(checked(ask.url))
        if not is_loopback(httpx.URL(ask.url).host):
            self._pace.keep_if_new(host, USUAL_RATE)
        while (seconds := self._pace.take_turn(host)) > 0:
            self._rest(ask, seconds, progress)
        return host

    def _trouble(self, ask: Ask, host: str, response: httpx.Response) -> BackstockError | _TryAgainError:
        if is_challenge(response.status_code, {name.lower(): value for name, value in response.headers.items()}):
            return guarded(ask.store)
        if response.status_code in _BUSY:
            self._pace.refused(host, retry_after_s(response.headers.get("retry-after", "")))
            return _TryAgainError(say("it asks to be left alone for a while"), busy=True)
        return _TryAgainError(say("it has trouble itself (status {status_code})", status_code=response.status_code))

    def _rest(self, ask: Ask, seconds: float, progress: Progress | None) -> None:
        self._clock.rest(seconds, self._closing, progress)
        if self._closing.is_set():
            raise unreachable(ask.store, say("Backstock is being closed"))


def retry_after_s(text: str) -> float | None:
    """Seconds from a `Retry-After`, which may be a number or a date; None where it says neither."""
    if text.strip().isdecimal():
        return float(text.strip()[:9])
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - datetime.now(UTC)).total_seconds())


def reason(error: httpx.HTTPError) -> str:
    """In words, without the library's own text: that may hold addresses."""
    if isinstance(error, httpx.TimeoutException):
        return say("it took too long")
    if isinstance(error, httpx.ConnectError):
        return say("no connection could be made")
    if isinstance(error, httpx.DecodingError):
        return say("the answer was garbled")
    return say("the connection broke")


def _limited(store: str, response: httpx.Response) -> bytes:
    body = bytearray()
    for block in response.iter_bytes():
        body += block
        if len(body) > LARGEST_ANSWER:
            raise unreadable_answer(store, say("far too much"))
    return bytes(body)


@contextmanager
def _closed_after(response: httpx.Response) -> Iterator[None]:
    try:
        yield
    finally:
        response.close()


def _quieten_library_logs() -> None:
    """They write whole addresses, and ours hold permissions."""
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)
