"""Secrets in one encrypted file, for computers without a keyring.

The file is AES-256-GCM; its key comes from a passphrase (scrypt) or, without one, from a key file beside it, which
keeps secrets out of sight, but not from anybody who can read the owner's files. A file made with the key file turns to
the passphrase with the first write after one was given.
"""

from __future__ import annotations

import base64
import enum
import json
import os
import secrets
import threading
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from ..domain.errors import SecretsError
from .private_files import locked, plain_errors, read_private, write_aside
from .secret import Secret

_FILE: Final = "secrets.bin"
_KEY_FILE: Final = "secrets.key"
_MAGIC: Final = b"BSTKSEC1"
_SALT: Final = 16
_NONCE: Final = 12
_HEADER: Final = len(_MAGIC) + 1 + _SALT
_KEY: Final = 32
_SCRYPT_N: Final = 2**15


class _KeyFrom(enum.IntEnum):
    KEY_FILE = 0
    PASSPHRASE = 1


class FileSecretStore:
    """Safe for several threads and processes: every write reads, changes and replaces the file under one lock."""

    def __init__(self, folder: Path, passphrase: Secret | None) -> None:
        self._folder = folder
        self._file = folder / _FILE
        self._key_file = folder / _KEY_FILE
        self._passphrase = passphrase
        self._stretched: dict[bytes, Secret] = {}
        self._stretching = threading.Lock()

    @property
    def description(self) -> str:
        if self._key_from() is _KeyFrom.PASSPHRASE:
            return f"Secrets rest in the encrypted file {self._file}, opened by your passphrase (BACKSTOCK_PASSPHRASE)."
        return (
            f"Secrets rest in the encrypted file {self._file} with its key in {_KEY_FILE} beside it: "
            "whoever can read your files can read them. Set BACKSTOCK_PASSPHRASE to lock them with a passphrase."
        )

    def get(self, name: str) -> bytes | None:
        if not has_secrets_file(self._folder):
            return None
        with locked(self._folder):
            return self._read().get(name)

    def put(self, name: str, value: bytes) -> None:
        with locked(self._folder):
            self._write({**self._read(), name: bytes(value)})

    def claim(self, name: str, value: bytes) -> bytes:
        with locked(self._folder):
            entries = self._read()
            if name not in entries:
                entries[name] = bytes(value)
                self._write(entries)
            return entries[name]

    def delete(self, name: str) -> None:
        if not has_secrets_file(self._folder):
            return
        with locked(self._folder):
            entries = self._read()
            if entries.pop(name, None) is not None:
                self._write(entries)

    def _key_from(self) -> _KeyFrom:
        """How the file that is there opens; without one, how it would be made."""
        try:
            with self._file.open("rb") as file:
                head = file.read(_HEADER)
        except OSError:
            head = b""
        if len(head) == _HEADER and head.startswith(_MAGIC):
            return _KeyFrom.PASSPHRASE if head[len(_MAGIC)] else _KeyFrom.KEY_FILE
        return _KeyFrom.PASSPHRASE if self._passphrase else _KeyFrom.KEY_FILE

    def _read(self) -> dict[str, bytes]:
        sealed = read_private(self._file)
        if sealed is None:
            return {}
        header, nonce, body = sealed[:_HEADER], sealed[_HEADER : _HEADER + _NONCE], sealed[_HEADER + _NONCE :]
        if not header.startswith(_MAGIC) or len(sealed) < _HEADER + _NONCE or header[len(_MAGIC)] > 1:
            raise self._unreadable("is not a file of secrets this version knows")
        key_from = _KeyFrom(header[len(_MAGIC)])
        try:
            opened = AESGCM(self._key(key_from, header[-_SALT:]).reveal()).decrypt(nonce, body, header)
        except InvalidTag:
            if key_from is _KeyFrom.PASSPHRASE:
                raise SecretsError(
                    "The passphrase does not open the secrets.",
                    data=f"{self._file} is untouched.",
                    do="Give the passphrase it was made with in BACKSTOCK_PASSPHRASE.",
                ) from None
            raise self._unreadable(f"does not open with {_KEY_FILE}") from None
        return {name: base64.b64decode(value) for name, value in json.loads(opened).items()}

    def _write(self, entries: dict[str, bytes]) -> None:
        key_from = _KeyFrom.PASSPHRASE if self._passphrase else _KeyFrom.KEY_FILE
        salt = self._salt() if self._key_from() is key_from else secrets.token_bytes(_SALT)
        if key_from is _KeyFrom.KEY_FILE and read_private(self._key_file) is None:
            write_aside(self._key_file, secrets.token_bytes(_KEY))
        header = _MAGIC + bytes([key_from]) + salt
        nonce = secrets.token_bytes(_NONCE)
        body = json.dumps({name: base64.b64encode(value).decode() for name, value in entries.items()}).encode()
        write_aside(
            self._file, header + nonce + AESGCM(self._key(key_from, salt).reveal()).encrypt(nonce, body, header)
        )
        if key_from is _KeyFrom.PASSPHRASE:
            with plain_errors(self._key_file):
                self._key_file.unlink(missing_ok=True)

    def _salt(self) -> bytes:
        sealed = read_private(self._file)
        return secrets.token_bytes(_SALT) if sealed is None else sealed[_HEADER - _SALT : _HEADER]

    def _key(self, key_from: _KeyFrom, salt: bytes) -> Secret:
        if key_from is _KeyFrom.KEY_FILE:
            key = read_private(self._key_file)
            if key is None or len(key) != _KEY:
                raise self._unreadable(f"cannot be opened: its key {self._key_file} is missing or damaged")
            return Secret(key)
        if self._passphrase is None:
            raise SecretsError(
                "The secrets are locked with a passphrase, and none was given.",
                data=f"{self._file} is untouched.",
                do="Give it in BACKSTOCK_PASSPHRASE.",
            )
        with self._stretching:
            if salt not in self._stretched:
                stretch = Scrypt(salt=salt, length=_KEY, n=_SCRYPT_N, r=8, p=1)
                self._stretched[salt] = Secret(stretch.derive(self._passphrase.reveal()))
            return self._stretched[salt]

    def _unreadable(self, why: str) -> SecretsError:
        return SecretsError(
            f"{self._file} {why}.",
            data="It was left as it is, and nothing was written.",
            do="Bring back the file and its key from a backup, or move it away to begin with new secrets.",
        )


def has_secrets_file(folder: Path) -> bool:
    return os.path.lexists(folder / _FILE)
