"""Choosing where secrets rest.

The trap: keys are made when none are found. A keyring that answers today and not tomorrow must therefore never be
replaced silently by an empty file, or the next start would carry new keys; `auto` remembers what it chose.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final, Protocol

from ..domain.errors import SecretsError
from ..domain.wording import say
from .chosen_place import Place, file_chosen, keyring_in_use
from .desktop_keyring import KeyringSecretStore, keyring_answers
from .encrypted_file import FileSecretStore, has_secrets_file
from .secret import Secret

PASSPHRASE_VARIABLE: Final = "BACKSTOCK_PASSPHRASE"  # noqa: S105 - its name, not one
PROBE_S: Final = 2.0


class SecretStore(Protocol):
    """Named secrets. Everything raises SecretsError and nothing else when the place cannot be read or written."""

    def get(self, name: str) -> bytes | None: ...

    def put(self, name: str, value: bytes) -> None: ...

    def claim(self, name: str, value: bytes) -> bytes:
        """Put `value` unless something is there already; returns what is there now. For keys made on first use."""
        ...

    def delete(self, name: str) -> None:
        """Deleting what is not there is no error."""
        ...

    @property
    def description(self) -> str:
        """One honest sentence: where secrets rest."""
        ...

    @property
    def place(self) -> Place: ...

    @property
    def locked(self) -> bool:
        """Slow. Whether the place has to be opened by the person before anything can be read."""
        ...

    def unlock(self) -> None:
        """Slow. Raises SecretsLockedError when a passphrase is needed, and none or a wrong one was given."""
        ...

    def choose_key_file(self) -> None:
        """The person wants no passphrase. Nothing happens where there is one."""
        ...

    def set_passphrase(self, passphrase: Secret) -> None:
        """Slow. From now on only this opens the file; what is in it stays."""
        ...


def open_secret_store(backend: str, folder: Path, passphrase: Secret | None = None) -> SecretStore:
    """`backend` is auto, keyring or file; `folder` takes the file. Nothing is written before the first secret.

    The passphrase comes from the environment when it is not given."""
    files = FileSecretStore(folder, passphrase or _from_environment(), decided=backend == "file")
    match backend:
        case "file":
            return files
        case "keyring":
            return _answering_keyring(folder)
        case "auto":
            if has_secrets_file(folder) or file_chosen(folder):
                return files
            if keyring_in_use(folder):
                return _answering_keyring(folder)
            return KeyringSecretStore(folder) if keyring_answers(PROBE_S) else files
    raise SecretsError(
        say("“{backend}” is no place for secrets.", backend=backend),
        data=say("Nothing was changed."),
        do=say("Set secrets.backend to auto, keyring or file."),
    )


def _from_environment() -> Secret | None:
    passphrase = os.environ.get(PASSPHRASE_VARIABLE)
    return Secret(passphrase.encode()) if passphrase else None


def _answering_keyring(folder: Path) -> KeyringSecretStore:
    if not keyring_answers(PROBE_S):
        raise SecretsError(
            say("The keyring of this desktop does not answer."),
            data=say("The secrets in it are untouched."),
            do=say("Start and unlock the keyring, or set secrets.backend to file to begin with new secrets."),
        )
    return KeyringSecretStore(folder)
