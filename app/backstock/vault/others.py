"""Looking up another program's entry in the desktop's keyring, when the person asked for that."""

from __future__ import annotations

import contextlib
import logging
import threading
from typing import Final

import secretstorage
from jeepney import DBusErrorResponse
from secretstorage.exceptions import LockedException, SecretStorageException

from ..domain.errors import SecretsError
from ..domain.wording import say
from .secret import Secret

log = logging.getLogger(__name__)

LIMIT_S: Final = 5.0


def entry_of_another(attributes: dict[str, str], limit_s: float = LIMIT_S) -> Secret | None:
    """None where there is no such entry, or no keyring. Raises SecretsError where it is locked."""
    found: list[Secret | SecretsError] = []

    def look() -> None:
        try:
            found.extend(_found(attributes))
        except (SecretStorageException, DBusErrorResponse, OSError, RuntimeError, ValueError):
            log.debug("the keyring could not be asked", exc_info=True)

    # On a thread of its own: a bus that hangs must not hang the sign-in.
    looking = threading.Thread(target=look, name="keyring-entry", daemon=True)
    looking.start()
    looking.join(limit_s)
    if not found:
        return None
    if isinstance(found[0], SecretsError):
        raise found[0]
    return found[0]


def _found(attributes: dict[str, str]) -> list[Secret | SecretsError]:
    with contextlib.closing(secretstorage.dbus_init()) as bus:
        for item in secretstorage.search_items(bus, attributes):
            try:
                return [Secret(item.get_secret())]
            except LockedException:
                return [
                    SecretsError(
                        say("The keyring of this desktop is locked."),
                        data=say("Nothing was changed."),
                        do=say("Unlock the keyring and try again."),
                    )
                ]
    return []
