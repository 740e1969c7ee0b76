"""Failures as the core tells them, sentence by sentence its own: what the window shows of them can be translated."""

from __future__ import annotations

from backstock.domain.errors import BackstockError, DigestMismatchError, NodeUnreachableError, SecretsLockedError
from backstock.domain.wording import say


def mismatch(file: str = "lantern-street-linux.zip") -> BackstockError:
    return DigestMismatchError(
        say("“{file}” is not what {store} announced: {differs}.", file=file, store="itch.io", differs=differs()),
        data=say(
            "The file was set aside at {path}; it will not be shelved or started.",
            path=f"/home/mara/Backstock/aside/{file}",
        ),
        do=say("Get it again. If it differs again, tell the store."),
    )


def differs() -> str:
    return say(
        "the {what} is {found} where {announced} was announced",
        what="MD5",
        found="5f93f983524def3d",
        announced="9e107d9d372bb682",
    )


def silent_node(name: str = "Attic") -> BackstockError:
    return NodeUnreachableError(
        say("The node “{node}” does not answer at {address}.", node=name, address="https://attic.lan:7447"),
        data=say("What it holds stays there; nothing on this computer was changed."),
        do=say("Start it, or check the connection, and try again."),
    )


def wrong_passphrase() -> BackstockError:
    return SecretsLockedError(
        say("The passphrase does not open the secrets."),
        data=say("{file} is untouched.", file="/home/mara/.local/share/backstock/secrets.bin"),
        do=say("Try again with the passphrase it was locked with."),
    )


NO_LONGER_LISTED = say("no longer listed, and its copies are not within reach")
STORE_DID_NOT_START = BackstockError(
    say("The {name} did not start.", name=say("demo store")),
    data=say("Nothing was changed."),
    do=say("Look into {log}.", log="store.log"),
)
STEPS = (
    say("Building the demo titles from their sources"),
    say("Starting the demo store and a bulk node"),
    say("Signing in to the demo store"),
)
"""Notes of the job that opens the demo store."""
SECRETS = say(
    "Secrets rest in the encrypted file {file}, opened by your passphrase.", file="/home/mara/.local/share/secrets"
)
