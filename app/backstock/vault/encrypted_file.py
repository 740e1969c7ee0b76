"""Secrets in one encrypted file, for computers without a keyring.

The file is AES-256-GCM; its key comes from a passphrase (scrypt) or, without one, from a key file beside it, which
keeps secrets out of sight, but not from anybody who can read the owner's files. A file made with the key file turns to
the passphrase with the first write after one was given, and never back. Which of the two it is the person decides; the
decision for the key file is noted beside it.
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

from ..domain.errors import SecretsError, SecretsLockedError
from ..domain.wording import say
from .chosen_place import Place, file_chosen, note_file_chosen
from .private_files import locked, plain_errors, read_private, write_aside
from .secret import Secret

_FILE: Final = "secrets.bin"
_KEY_FILE: Final = "secrets.key"
_MAGIC: Final = b"BSTKSEC1"
_SALT: Final = 16
_NONCE: Final = 12
_HEADER: Final = len(_MAGIC) + 1 + _SALT
_KEY: Final = 32


class _KeyFrom(enum.IntEnum):
    KEY_FILE = 0
    SHORT_STRETCH = 1
    """As files were written before tries became dearer; such a file turns to the next with its next write."""
    PASSPHRASE = 2


_SCRYPT_N: Final = {_KeyFrom.SHORT_STRETCH: 2**15, _KeyFrom.PASSPHRASE: 2**17}


class FileSecretStore:
    """Safe for several threads and processes: every write reads, changes and replaces the file under one lock."""

    def __init__(self, folder: Path, passphrase: Secret | None, *, decided: bool = True) -> None:
        """`decided`: somebody asked for this file in the settings, so that nobody has to be asked."""
        self._folder = folder
        self._decided = decided
        self._file = folder / _FILE
        self._key_file = folder / _KEY_FILE
        self._passphrase = passphrase
        self._stretched: dict[tuple[_KeyFrom, bytes], Secret] = {}
        self._stretching = threading.Lock()

    @property
    def description(self) -> str:
        if self._key_from() is not _KeyFrom.KEY_FILE:
            return say("Secrets rest in the encrypted file {file}, opened by your passphrase.", file=self._file)
        return say(
            "Secrets rest in the encrypted file {file} with its key in {key_file} beside it: "
            "whoever can read your files can read them. A passphrase would lock them.",
            file=self._file,
            key_file=_KEY_FILE,
        )

    @property
    def place(self) -> Place:
        if self._key_from() is not _KeyFrom.KEY_FILE:
            return Place.PASSPHRASE
        return Place.KEY_FILE if self._decided or file_chosen(self._folder) else Place.UNDECIDED

    @property
    def locked(self) -> bool:
        try:
            self.unlock()
        except SecretsLockedError:
            return True
        return False

    def unlock(self) -> None:
        if has_secrets_file(self._folder) and self._key_from() is not _KeyFrom.KEY_FILE:
            with locked(self._folder):
                self._read()

    def choose_key_file(self) -> None:
        if self._key_from() is _KeyFrom.KEY_FILE:
            with locked(self._folder):
                note_file_chosen(self._folder)

    def set_passphrase(self, passphrase: Secret) -> None:
        if not passphrase.reveal():
            raise SecretsError(
                say("An empty passphrase locks nothing."),
                data=say("Nothing was changed."),
                do=say("Give a longer one."),
            )
        with locked(self._folder):
            entries, before, was = self._read(), self._passphrase, read_private(self._file)
            self._passphrase = passphrase
            self._stretched.clear()
            try:
                self._write(entries, anew=True)
            except BaseException:
                if read_private(self._file) == was:
                    self._passphrase = before
                    self._stretched.clear()
                raise

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
            return _KeyFrom(min(head[len(_MAGIC)], _KeyFrom.PASSPHRASE))
        return _KeyFrom.PASSPHRASE if self._passphrase else _KeyFrom.KEY_FILE

    def _read(self) -> dict[str, bytes]:
        sealed = read_private(self._file)
        if sealed is None:
            return {}
        header, nonce, body = sealed[:_HEADER], sealed[_HEADER : _HEADER + _NONCE], sealed[_HEADER + _NONCE :]
        if not header.startswith(_MAGIC) or len(sealed) < _HEADER + _NONCE or header[len(_MAGIC)] > max(_KeyFrom):
            raise self._unreadable(say("{file} is not a file of secrets this version knows.", file=self._file))
        key_from = _KeyFrom(header[len(_MAGIC)])
        try:
            opened = AESGCM(self._key(key_from, header[-_SALT:]).reveal()).decrypt(nonce, body, header)
        except InvalidTag:
            if key_from is not _KeyFrom.KEY_FILE:
                raise SecretsLockedError(
                    say("The passphrase does not open the secrets."),
                    data=say("{file} is untouched.", file=self._file),
                    do=say("Try again with the passphrase it was locked with."),
                ) from None
            raise self._unreadable(
                say("{file} does not open with {key_file}.", file=self._file, key_file=_KEY_FILE)
            ) from None
        return {name: base64.b64decode(value) for name, value in json.loads(opened).items()}

    def _write(self, entries: dict[str, bytes], *, anew: bool = False) -> None:
        key_from = _KeyFrom.PASSPHRASE if self._passphrase else _KeyFrom.KEY_FILE
        salt = self._salt() if self._key_from() is key_from and not anew else secrets.token_bytes(_SALT)
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
                raise self._unreadable(
                    say(
                        "{file} cannot be opened: its key {key_file} is missing or damaged.",
                        file=self._file,
                        key_file=self._key_file,
                    )
                )
            return Secret(key)
        if self._passphrase is None:
            raise SecretsLockedError(
                say("The secrets are locked with a passphrase, and none was given."),
                data=say("{file} is untouched.", file=self._file),
                do=say("Give it when asked, or in BACKSTOCK_PASSPHRASE."),
            )
        with self._stretching:
            if (key_from, salt) not in self._stretched:
                stretch = Scrypt(salt=salt, length=_KEY, n=_SCRYPT_N[key_from], r=8, p=1)
                self._stretched[key_from, salt] = Secret(stretch.derive(self._passphrase.reveal()))
            return self._stretched[key_from, salt]

    def _unreadable(self, what: str) -> SecretsError:
        return SecretsError(
            what,
            data=say("It was left as it is, and nothing was written."),
            do=say("Bring back the file and its key from a backup, or move it away to begin with new secrets."),
        )


def has_secrets_file(folder: Path) -> bool:
    return os.path.lexists(folder / _FILE)
