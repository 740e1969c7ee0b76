"""Opening an edition's bytes through whichever account may have them.

The same edition is often owned twice, and one of the accounts may have been signed out by its store meanwhile: then
that one is marked, and the next is tried before a person is asked for anything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Protocol

from ..domain.errors import BackstockError, SignInNeededError
from ..domain.ids import AccountId
from ..domain.titles import Account, Edition, Storage, StoreName
from ..domain.wording import say
from ..stores.contract import Download, OpenDownload, Progress, Store
from ..stores.folder import FolderStore

Watching = Callable[[AccountId], AbstractContextManager[None]]
Offering = Sequence[tuple[Account, Edition]]


class Opener(Protocol):
    """The part of a store that gives bytes."""

    def open(self, edition: Edition, progress: Progress | None = None) -> OpenDownload: ...


def opener_for(
    edition: Edition, offering: Offering, store_of: Callable[[Account], Store], watching: Watching
) -> Opener:
    if edition.store is StoreName.FOLDER:
        return FolderStore(Path(edition.item["folder"]))
    if not edition.storage.obtainable:
        raise no_bytes(edition)
    if not offering:
        raise SignInNeededError(
            say("“{edition}” came from an account that is signed out.", edition=edition.name),
            data=say("What lies on the shelf or here stays usable."),
            do=say("Sign in to {store} again.", store=edition.store.spoken),
        )
    return _ThroughAccounts(offering, store_of, watching)


class _ThroughAccounts:
    def __init__(self, offering: Offering, store_of: Callable[[Account], Store], watching: Watching) -> None:
        self._offering = offering
        self._store_of = store_of
        self._watching = watching

    def open(self, edition: Edition, progress: Progress | None = None) -> OpenDownload:
        @contextmanager
        def opened(*, offset: int, validator: str) -> Iterator[Download]:
            refused: SignInNeededError | None = None
            for account, as_offered in self._offering:
                begun = False
                try:
                    with self._watching(account.account_id):
                        opening = self._store_of(account).open(as_offered, progress)
                        with opening(offset=offset, validator=validator) as download:
                            begun = True
                            yield download
                            return
                except SignInNeededError as lapsed:
                    if begun:
                        raise
                    refused = lapsed
            assert refused is not None
            raise refused

        return opened


def nothing_to_get(editions: Sequence[Edition]) -> BackstockError:
    """Of a title of which nothing can be downloaded, why, and what can be done instead."""
    listed = [one for one in editions if one.listed]
    if listed:
        return no_bytes(listed[0])
    if editions:
        return BackstockError(
            say("No store lists a file of this title any more, and none was fetched before."),
            data=say("Nothing was changed."),
            do=say("If you have the file, add it with `backstock add`."),
        )
    return BackstockError(
        say("The store offers no file of this title."),
        data=say("Nothing was changed."),
        do=say("Look at its page in the browser."),
    )


def no_bytes(edition: Edition) -> BackstockError:
    match edition.storage:
        case Storage.KEY:
            what, do = (
                say("“{edition}” is a key for another shop.", edition=edition.name),
                say(
                    "See it on {store}'s own page and redeem it there; Backstock never does that for you.",
                    store=edition.store.spoken,
                ),
            )
        case Storage.STREAM:
            what, do = (
                say(
                    "“{edition}” is played on {store}'s own page only.",
                    edition=edition.name,
                    store=edition.store.spoken,
                ),
                say("Open its page in the browser."),
            )
        case _:
            what, do = (
                say(
                    "“{edition}” is hosted elsewhere, not by {store}.", edition=edition.name, store=edition.store.spoken
                ),
                say("Open its page, then add the file to the library."),
            )
    return BackstockError(what, data=say("Nothing was downloaded."), do=do)
