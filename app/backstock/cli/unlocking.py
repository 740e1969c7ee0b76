"""Asking for passphrases, and only at a terminal: programs that are fed by others are never kept waiting."""

from __future__ import annotations

import getpass
import sys
from typing import Final

from ..core.core import Core
from ..core.wiring import open_core
from ..domain.errors import SecretsLockedError, SignInNeededError
from ..settings import Settings
from ..vault import Place, Secret

_TRIES: Final = 3


def opened_core(settings: Settings) -> Core:
    """The core; with a person at the terminal the passphrase is asked for when the secrets are locked."""
    try:
        return open_core(settings)
    except SecretsLockedError as locked:
        if not sys.stdin.isatty():
            raise
        said = locked
    for _ in range(_TRIES):
        print(f"backstock: {said.what}", file=sys.stderr)
        try:
            return open_core(settings, asked_for("Passphrase: "))
        except SecretsLockedError as wrong:
            said = wrong
    raise said


def decide_place(core: Core) -> None:
    """Without a keyring the person says how sign-ins are locked. Where nobody can be asked it is stated instead."""
    if core.signing.place is not Place.UNDECIDED:
        return
    if sys.stdin.isatty():
        print("This computer has no keyring, so sign-ins are kept in an encrypted file.", file=sys.stderr)
        passphrase = asked_for("A passphrase for it (nothing: its key lies beside it, for whoever reads your files): ")
        if passphrase.reveal():
            if asked_for("The same again: ") != passphrase:
                raise SignInNeededError("These were two different ones.", data="Nothing was changed.", do="Try again.")
            core.signing.set_passphrase(passphrase)
            return
    core.signing.choose_key_file()
    print(f"{core.signing.description} (BACKSTOCK_PASSPHRASE)", file=sys.stderr)


def asked_for(what: str) -> Secret:
    return Secret(getpass.getpass(what, stream=sys.stderr).strip().encode())
