"""Secrets in the desktop's keyring (the Secret Service on D-Bus).

The backend is named explicitly: left to choose, the keyring library may pick one that asks on standard input. The
keyring is one for the whole desktop, so each data folder keeps its entries under a name of its own: two libraries, or a
library and a node, must never share their keys.
"""

from __future__ import annotations

import base64
import binascii
import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, Protocol

import keyring.backends.SecretService
import keyring.errors
from jeepney import DBusErrorResponse
from secretstorage.exceptions import SecretStorageException

from ..domain.errors import SecretsError
from ..domain.wording import say
from .chosen_place import Place, keyring_service, note_keyring_chosen
from .private_files import locked
from .secret import Secret

log = logging.getLogger(__name__)

_FAILURES: Final = (keyring.errors.KeyringError, SecretStorageException, DBusErrorResponse, OSError, RuntimeError)


class PasswordKeeper(Protocol):
    """The part of the keyring library's backend that is used."""

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...

    def delete_password(self, service: str, username: str) -> None: ...


class KeyringSecretStore:
    def __init__(self, folder: Path, keeper: PasswordKeeper | None = None) -> None:
        """`folder` takes the note that secrets went to the keyring, and the lock between processes."""
        self._folder = folder
        self._keeper: PasswordKeeper = keeper or _secret_service()

    @property
    def description(self) -> str:
        return say("Secrets rest in this desktop's keyring (Secret Service), locked with your session.")

    @property
    def place(self) -> Place:
        return Place.KEYRING

    @property
    def locked(self) -> bool:
        """The keyring asks the person by itself, whenever something is wanted of it."""
        return False

    def unlock(self) -> None:
        pass

    def choose_key_file(self) -> None:
        raise _not_a_file()

    def set_passphrase(self, passphrase: Secret) -> None:
        raise _not_a_file()

    def get(self, name: str) -> bytes | None:
        service = keyring_service(self._folder)
        if service is None:
            return None
        with _plainly(name):
            text = self._keeper.get_password(service, name)
        if text is None:
            return None
        try:
            return base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError) as wrong:
            raise _unusable(say("The keyring's entry “{name}” is not one of ours.", name=name)) from wrong

    def put(self, name: str, value: bytes) -> None:
        with locked(self._folder):
            self._put(name, value)

    def claim(self, name: str, value: bytes) -> bytes:
        with locked(self._folder):
            known = self.get(name)
            if known is None:
                self._put(name, value)
            return value if known is None else known

    def delete(self, name: str) -> None:
        with locked(self._folder), _plainly(name):
            service = keyring_service(self._folder)
            if service is not None and self._keeper.get_password(service, name) is not None:
                self._keeper.delete_password(service, name)

    def _put(self, name: str, value: bytes) -> None:
        service = keyring_service(self._folder) or note_keyring_chosen(self._folder)
        with _plainly(name):
            self._keeper.set_password(service, name, base64.b64encode(value).decode())


def keyring_answers(limit_s: float) -> bool:
    """Whether a Secret Service is there. Asked on a thread of its own: a bus that hangs must not hang the start."""
    answered: list[bool] = []

    def ask() -> None:
        try:
            answered.append(keyring.backends.SecretService.Keyring.priority > 0)
        except Exception:  # whatever a broken bus raises, the answer is no
            log.debug("no secret service", exc_info=True)

    asking = threading.Thread(target=ask, name="keyring-probe", daemon=True)
    asking.start()
    asking.join(limit_s)
    return answered == [True]


def _secret_service() -> PasswordKeeper:
    return keyring.backends.SecretService.Keyring()  # type: ignore[no-untyped-call]


@contextmanager
def _plainly(name: str) -> Iterator[None]:
    try:
        yield
    except _FAILURES as wrong:
        raise _unusable(
            say("The keyring refused the entry “{name}” ({error}).", name=name, error=type(wrong).__name__)
        ) from wrong


def _unusable(what: str) -> SecretsError:
    return SecretsError(what, data=say("Nothing was changed."), do=say("Unlock the keyring and try again."))


def _not_a_file() -> SecretsError:
    return SecretsError(
        say("The secrets rest in this desktop's keyring, which has a lock of its own."),
        data=say("Nothing was changed."),
        do=say("Change the keyring's password in the desktop's own settings."),
    )
