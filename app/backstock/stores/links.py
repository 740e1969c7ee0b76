"""Which addresses may be asked: https anywhere, plain http only on this computer, never with a user name in them.

Error texts name the host and nothing else of an address, because the rest may be a permission.
"""

from __future__ import annotations

import ipaddress
from urllib.parse import SplitResult, urlsplit

from ..domain.errors import StoreError
from ..domain.wording import say


def is_loopback(host: str | None) -> bool:
    if not host:
        return False
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def host_of(url: str) -> str:
    """`name:port`, or the name alone for the usual port."""
    parts = _split(url)
    host = parts.hostname or ""
    return f"{host}:{parts.port}" if parts.port else host


def checked(url: str, *, loopback_allowed: bool = True) -> str:
    """The address itself, or StoreError."""
    parts = _split(url)
    plain = parts.scheme == "http" and loopback_allowed and is_loopback(parts.hostname)
    inside = is_loopback(parts.hostname) and not loopback_allowed
    if not parts.hostname or parts.username is not None or parts.password is not None or inside:
        raise _unfit()
    if parts.scheme != "https" and not plain:
        raise _unfit()
    return url


def _split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        _ = parts.port  # a port that is no number is found out only when it is read
        usable = url.isprintable() and " " not in url and "\\" not in url
    except ValueError:
        raise _unfit() from None
    if not usable:
        raise _unfit()
    return parts


def _unfit() -> StoreError:
    return StoreError(
        say("An address that Backstock does not trust was given: it must be https, without a name or password in it."),
        data=say("Nothing was sent there."),
        do=say("Check the address of the store in the settings; if you did not change it, try again later."),
    )
