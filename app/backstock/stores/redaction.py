"""A store's JSON as it may be kept: without permissions, key values and whatever opens something by itself.

Left out are fields named like a secret, and in every other text the same values again, the queries of addresses
(signed links), and what looks like a product key or a mail address.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

DEEPEST = 32
LONGEST = 20_000
BLOT = "…"
_SECRET_NAME = re.compile(
    r"gamekey|redeemed|key_?val|api_?key|token|secret|passw|cookie|session|csrf|signature|signed|credential"
    r"|download_?url|e_?mail|user_?terms|^(?:key|code|uid|uuid|t|url_key|password|auth.*|bittorrent|web|code_verifier)$",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(?P<place>\b[a-z][a-z0-9+.-]{1,20}://[^\s\"'<>?#]*)(?P<rest>[?#][^\s\"'<>]*)?", re.IGNORECASE)
_LOGIN = re.compile(r"(?<=://)[^/\s@]*@")
_PRODUCT_KEY = re.compile(r"\b[A-Z0-9]{4,8}(?:-[A-Z0-9]{4,8}){2,8}\b")
_MAIL = re.compile(r"[^\s@<>\"'/:]{1,64}@[^\s@<>\"'/:]{1,200}\.[^\s@<>\"'/:]{1,24}")
_SHORTEST = 5


def redacted(value: object, secrets: Iterable[str] = ()) -> object:
    """A copy. `secrets` are values known to be permissions, wherever they occur."""
    known = {*secrets, *_secrets_in(value, 0)}
    found = sorted((secret for secret in known if len(secret) >= _SHORTEST), key=len, reverse=True)
    pattern = re.compile("|".join(map(re.escape, found))) if found else None
    return _clean(value, pattern, 0)


def without_values(text: str) -> str:
    """Plain text without product keys, mail addresses and the queries of links."""
    return _clean_text(text, None)


def is_secret_name(name: str) -> bool:
    return _SECRET_NAME.search(name) is not None


def _secrets_in(value: object, depth: int) -> Iterator[str]:
    if depth >= DEEPEST:
        return
    if isinstance(value, dict):
        for name, part in value.items():
            if is_secret_name(str(name)):
                yield from _texts_in(part, depth + 1)
            else:
                yield from _secrets_in(part, depth + 1)
    elif isinstance(value, list):
        for part in value:
            yield from _secrets_in(part, depth + 1)


def _texts_in(value: object, depth: int) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif depth < DEEPEST and isinstance(value, (dict, list)):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _texts_in(part, depth + 1)


def _clean(value: object, secrets: re.Pattern[str] | None, depth: int) -> object:
    if isinstance(value, str):
        return _clean_text(value, secrets)
    if not isinstance(value, (dict, list)):
        return value
    if depth >= DEEPEST:
        return BLOT
    if isinstance(value, list):
        return [_clean(part, secrets, depth + 1) for part in value]
    return {
        _clean_text(str(name), secrets): _clean(part, secrets, depth + 1)
        for name, part in value.items()
        if not is_secret_name(str(name))
    }


def _clean_text(text: str, secrets: re.Pattern[str] | None) -> str:
    text = text[:LONGEST]
    if secrets is not None:
        text = secrets.sub(BLOT, text)
    text = _ADDRESS.sub(lambda found: _LOGIN.sub("", found["place"]), text)
    return _MAIL.sub(BLOT, _PRODUCT_KEY.sub(BLOT, text))
