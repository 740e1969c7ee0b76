"""Reads one cookie, by host and name, out of one browser profile.

The well-known libraries for this take the whole jar, and the better kept of them pins an old `cryptography`; reading
one row leaves every other cookie unread. A running browser holds its database locked, so a private copy is read and
dropped again; nothing in the profile is touched.
"""

from __future__ import annotations

import contextlib
import hashlib
import shutil
import sqlite3
import tempfile
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC
from cryptography.hazmat.primitives.padding import PKCS7

from ..domain.errors import BackstockError
from ..domain.system_words import why
from ..domain.wording import say
from ..vault import Secret, entry_of_another
from .browser_profiles import BrowserProfile, Family

_COPIES: Final = 5
_COPY_PAUSE_S: Final = 0.2
_BESIDE: Final = ("-wal", "-journal")
_HOST_DIGEST_SINCE: Final = 24
"""From this version of its table on, Chromium seals a digest of the host before the value."""
_BUILT_IN_KEY: Final = b"peanuts"
_EMPTY_KEY: Final = b""


class UnreadableProfileError(BackstockError):
    """The cookies of a browser profile cannot be read from outside."""

    code = "browser-profile"


@dataclass(frozen=True, slots=True, repr=False)
class _Sealed:
    host: str
    value: str
    sealed: bytes
    version: int


def cookies_in(profile: BrowserProfile, hosts: Sequence[str], name: str) -> list[Secret]:
    """The values of the cookie `name` for any of `hosts`, last used first. Slow: copies a file."""
    with _copy_of(profile.cookies) as copy, contextlib.closing(sqlite3.connect(copy)) as book:
        try:
            if profile.family is Family.FIREFOX:
                return _firefox(book, hosts, name)
            rows = _chromium(book, hosts, name)
        except (sqlite3.Error, ValueError, TypeError) as wrong:
            raise _unreadable(profile, say("it keeps them in a way this version does not know")) from wrong
    return [_opened(row, profile) for row in rows]


def _firefox(book: sqlite3.Connection, hosts: Sequence[str], name: str) -> list[Secret]:
    # Containers are the same person's; only what a site set inside another site is left out.
    found = book.execute(
        "SELECT host, value FROM moz_cookies WHERE name = ?"
        " AND originAttributes NOT LIKE '%partitionKey%' ORDER BY lastAccessed DESC",
        (name,),
    )
    return [Secret(str(value).encode()) for host, value in found if host in hosts]


def _chromium(book: sqlite3.Connection, hosts: Sequence[str], name: str) -> list[_Sealed]:
    version = int(book.execute("SELECT value FROM meta WHERE key = 'version'").fetchone()[0])
    found = book.execute(
        "SELECT host_key, value, encrypted_value FROM cookies WHERE name = ? ORDER BY last_access_utc DESC", (name,)
    )
    return [_Sealed(str(host), str(value), bytes(sealed), version) for host, value, sealed in found if host in hosts]


def _opened(row: _Sealed, profile: BrowserProfile) -> Secret:
    if not row.sealed:
        return Secret(row.value.encode())
    for password in _passwords(row.sealed[:3], profile):
        value = _unsealed(row, password)
        if value is not None:
            return Secret(value)
    raise _unreadable(profile, say("it sealed them so that only the browser itself can open them"))


def _passwords(way: bytes, profile: BrowserProfile) -> Iterator[bytes]:
    if way == b"v10":
        yield _BUILT_IN_KEY
        yield _EMPTY_KEY
    elif way == b"v11":
        for schema in ("chrome_libsecret_os_crypt_password_v2", "chrome_libsecret_os_crypt_password"):
            kept = entry_of_another({"xdg:schema": schema, "application": profile.keyring_name})
            if kept is not None:
                yield kept.reveal()
        yield _EMPTY_KEY


def _unsealed(row: _Sealed, password: bytes) -> bytes | None:
    key = PBKDF2HMAC(algorithm=SHA1(), length=16, salt=b"saltysalt", iterations=1).derive(password)  # noqa: S303
    opener = Cipher(algorithms.AES(key), modes.CBC(b" " * 16)).decryptor()
    try:
        padded = opener.update(row.sealed[3:]) + opener.finalize()
        unpadder = PKCS7(128).unpadder()
        plain = unpadder.update(padded) + unpadder.finalize()
    except ValueError:
        return None
    if row.version < _HOST_DIGEST_SINCE:
        return plain
    digest = hashlib.sha256(row.host.encode()).digest()
    return plain.removeprefix(digest) if plain.startswith(digest) else None


@contextlib.contextmanager
def _copy_of(database: Path) -> Iterator[Path]:
    """The database with what is not yet merged into it, as it was at one moment."""
    with tempfile.TemporaryDirectory(prefix="backstock-") as folder:  # for its owner only
        copy = Path(folder) / "cookies"
        pause = threading.Event()
        for _ in range(_COPIES):
            before = _states(database)
            try:
                _copy_all(database, copy)
            except OSError as wrong:
                raise BackstockError(
                    say(
                        "The cookies of that browser cannot be read ({why}).",
                        why=why(wrong),
                    ),
                    data=say("Nothing was changed."),
                    do=say("Copy the cookie out of the browser and paste it instead."),
                ) from wrong
            if _states(database) == before:
                yield copy
                return
            pause.wait(_COPY_PAUSE_S)
    raise BackstockError(
        say("That browser is writing its cookies all the time."),
        data=say("Nothing was changed."),
        do=say("Close the browser and try again, or copy the cookie out of it and paste it."),
    )


def _copy_all(database: Path, copy: Path) -> None:
    shutil.copyfile(database, copy)
    for suffix in _BESIDE:
        beside = database.with_name(database.name + suffix)
        target = copy.with_name(copy.name + suffix)
        target.unlink(missing_ok=True)
        if beside.is_file():
            shutil.copyfile(beside, target)


def _states(database: Path) -> list[tuple[int, int] | None]:
    states: list[tuple[int, int] | None] = []
    for path in (database, *(database.with_name(database.name + suffix) for suffix in _BESIDE)):
        try:
            facts = path.stat()
            states.append((facts.st_mtime_ns, facts.st_size))
        except OSError:
            states.append(None)
    return states


def _unreadable(profile: BrowserProfile, why: str) -> UnreadableProfileError:
    return UnreadableProfileError(
        say(
            "The cookies of {browser} “{profile}” cannot be read: {why}.",
            browser=profile.browser,
            profile=profile.name,
            why=why,
        ),
        data=say("Nothing was changed."),
        do=say("Copy the cookie out of the browser and paste it instead."),
    )
