"""What an answer means: JSON, or one of our errors.

Texts a store sends along are shown to the person, shortened and with every permission blotted out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..domain.errors import SignInNeededError, StoreError, StoreUnreachableError, UnreadableAnswerError
from ..domain.wording import say
from .reading import as_text

_KEPT = say("What was listed before stays as it was, and so does everything on this computer and on the shelf.")
_AUTH = re.compile(r"authentication required|invalid key|unauthorized|login required|login_required", re.IGNORECASE)
_SCOPE = re.compile(r"does not permit\W*([\w:-]+)", re.IGNORECASE)


class RefusedError(StoreError):
    """The store understood and said no. `texts` are its own words, `status` the number it said it with."""

    code = "store-refused"

    def __init__(self, what: str, *, status: int, texts: tuple[str, ...], data: str, do: str) -> None:
        super().__init__(what, data=data, do=do)
        self.status = status
        self.texts = texts


@dataclass(frozen=True, slots=True, repr=False)
class Answer:
    """A whole answer. Not for logs: headers and body may hold permissions. Header names are in lower case."""

    store: str
    status: int
    headers: Mapping[str, str]
    cookies: tuple[str, ...]
    body: bytes
    hide: tuple[str, ...] = ()

    @property
    def is_html(self) -> bool:
        return is_html(self.headers.get("content-type", ""), self.body)


def is_html(content_type: str, beginning: bytes) -> bool:
    kind = content_type.split(";")[0].strip().lower()
    return kind in ("text/html", "application/xhtml+xml") or (beginning[:200].lstrip()[:1] == b"<" and "json" in kind)


def json_of(answer: Answer) -> object:
    """The answer's JSON; raises for a refusal, also for one that came under status 200."""
    _refuse_sign_in_and_guards(answer)
    value = _parsed(answer)
    texts = tuple(_hidden(text, answer.hide) for text in _error_texts(value))
    if answer.status >= 400 or texts:
        raise refusal(answer.store, answer.status, texts)
    return value


def refusal(store: str, status: int, texts: tuple[str, ...]) -> StoreError | SignInNeededError:
    said = "; ".join(texts)
    scope = _SCOPE.search(said)
    if scope:
        return SignInNeededError(
            say("The permission given to Backstock does not cover “{scope}” at {store}.", scope=scope[1], store=store),
            data=_KEPT,
            do=say("Sign in again with a key that may do this; a key made on the store's own settings page may."),
        )
    if status == 401 or _AUTH.search(said):
        return sign_in_needed(store)
    return RefusedError(
        say("{store} refused: {said}.", store=store, said=said)
        if said
        else say("{store} refused the request (status {status}).", store=store, status=status),
        status=status,
        texts=texts,
        data=_KEPT,
        do=say("Try again later, or look at the title on the store's own page."),
    )


def sign_in_needed(store: str) -> SignInNeededError:
    return SignInNeededError(
        say("{store} does not accept the sign-in any more.", store=store), data=_KEPT, do=say("Sign in again.")
    )


def unreachable(store: str, why: str) -> StoreUnreachableError:
    return StoreUnreachableError(
        say("{store} gave no usable answer: {why}.", store=store, why=why),
        data=_KEPT,
        do=say("Check the connection and try again in a while."),
    )


def guarded(store: str) -> StoreError:
    return StoreError(
        say("{store} is guarded by Cloudflare at the moment and wants to see a browser.", store=store),
        data=_KEPT,
        do=say("Open the store's site in your browser, wait some minutes, then try again."),
    )


def unreadable_answer(store: str, why: str) -> UnreadableAnswerError:
    return UnreadableAnswerError(
        say("{store} sent {why} where Backstock expected data.", store=store, why=why),
        data=_KEPT,
        do=say("Try again later; it may be a maintenance page. If it stays so, look for a newer version of Backstock."),
    )


def is_challenge(status: int, headers: Mapping[str, str]) -> bool:
    """A page of Cloudflare's, not of the store: no use in asking again, and never to be passed by a machine."""
    html = is_html(headers.get("content-type", ""), b"")
    return html and "cf-ray" in headers and (status == 403 or "cf-mitigated" in headers)


def _refuse_sign_in_and_guards(answer: Answer) -> None:
    if 300 <= answer.status < 400:
        if "/login" in answer.headers.get("location", ""):
            raise sign_in_needed(answer.store)
        raise unreadable_answer(answer.store, say("a detour"))
    if is_challenge(answer.status, answer.headers):
        raise guarded(answer.store)
    if answer.status == 401:
        raise sign_in_needed(answer.store)
    if answer.is_html:
        if answer.status >= 400:
            raise refusal(answer.store, answer.status, ())
        raise unreadable_answer(answer.store, say("a web page"))


def _parsed(answer: Answer) -> object:
    try:
        return json.loads(answer.body)
    except (ValueError, RecursionError):  # ValueError: also wrong encodings and numbers thousands of digits long
        if answer.status >= 400:
            return {}
        raise unreadable_answer(answer.store, say("something else")) from None


def _error_texts(value: object) -> Iterator[str]:
    if not isinstance(value, dict):
        return
    for name in ("errors", "_errors", "error_id"):
        yield from _texts(value.get(name))


def _texts(value: object, depth: int = 0) -> Iterator[str]:
    if isinstance(value, str):
        text = as_text(value, 200)
        if text:
            yield text
    elif isinstance(value, (list, dict)) and depth < 3:
        for part in list(value.values() if isinstance(value, dict) else value)[:10]:
            yield from _texts(part, depth + 1)


def _hidden(text: str, hide: tuple[str, ...]) -> str:
    for secret in hide:
        text = text.replace(secret, "…")
    return text
