"""The note beside a data folder's secrets that says where they were put, so that the next start looks there too."""

from __future__ import annotations

import enum
import secrets
from pathlib import Path
from typing import Final

from .private_files import write_aside

_NOTE: Final = "secrets.backend"
_KEYRING: Final = "keyring"
_FILE: Final = "file"
_SERVICE: Final = "backstock"


class Place(enum.Enum):
    KEYRING = "keyring"
    PASSPHRASE = "passphrase"  # noqa: S105 - its name, not one
    """In the encrypted file, which a passphrase opens."""
    KEY_FILE = "key-file"
    """In the encrypted file, with its key beside it, because the person wanted it so."""
    UNDECIDED = "undecided"
    """No keyring, and nobody was asked yet: as KEY_FILE, but not for the permissions of stores."""


def keyring_in_use(folder: Path) -> bool:
    """Whether secrets of this folder's owner were put into the keyring before."""
    return _words(folder)[:1] == [_KEYRING]


def keyring_service(folder: Path) -> str | None:
    """This folder's own name in the keyring; None before anything was put there."""
    words = _words(folder)
    if words[:1] != [_KEYRING]:
        return None
    return f"{_SERVICE} {words[1]}" if len(words) > 1 else _SERVICE


def note_keyring_chosen(folder: Path) -> str:
    """Call under `locked`."""
    name = secrets.token_hex(6)
    write_aside(folder / _NOTE, f"{_KEYRING} {name}\n".encode())
    return f"{_SERVICE} {name}"


def file_chosen(folder: Path) -> bool:
    return _words(folder) == [_FILE]


def note_file_chosen(folder: Path) -> None:
    """Call under `locked`."""
    write_aside(folder / _NOTE, f"{_FILE}\n".encode())


def _words(folder: Path) -> list[str]:
    try:
        return (folder / _NOTE).read_text().split()
    except FileNotFoundError:
        return []
