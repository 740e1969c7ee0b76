"""The job behind "Try the demo store": builds, starts, signs in, pairs and lists, saying each step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ..catalog.accounts import Accounts
from ..db.shelf import ShelfBook
from ..domain.errors import BackstockError
from ..domain.events import EventBus, NodeChanged
from ..domain.packages import Node
from ..domain.titles import Account, StoreName
from ..domain.wording import say
from ..jobs import Job
from ..shelf.shelf import Shelf
from .demo_host import DemoAddresses, DemoHost

_STEPS = 5


class DemoJob:
    def __init__(
        self,
        host: DemoHost,
        accounts: Accounts,
        shelf: Shelf,
        book: ShelfBook,
        list_titles: Callable[[Account, Job], object],
        events: EventBus,
    ) -> None:
        self._host = host
        self._accounts = accounts
        self._shelf = shelf
        self._book = book
        self._list_titles = list_titles
        self._events = events

    def run(self, job: Job) -> None:
        job.progress(0, _STEPS, say("Building the demo titles from their sources"))
        self._host.build_titles()
        job.checkpoint()
        job.progress(1, _STEPS, say("Starting the demo store and a bulk node"))
        addresses = self._host.start()
        job.checkpoint()
        job.progress(2, _STEPS, say("Signing in to the demo store"))
        account = self._accounts.sign_in(StoreName.ITCH, addresses.api_key, addresses.store_url, demo=True)
        job.progress(3, _STEPS, say("Pairing with the node"))
        self._pair(addresses)
        job.checkpoint()
        job.progress(4, _STEPS, say("Listing what you own there"))
        self._list_titles(account, job)
        job.progress(_STEPS, _STEPS, say("Ready"))

    def wake(self) -> None:
        """At a later start: both processes again, wherever they come up now. Raises BackstockError when they do not."""
        addresses = self._host.start()
        for account in self._accounts.all():
            if account.demo and account.base_url != addresses.store_url:
                self._accounts.move(account, addresses.store_url)
        node = self._demo_node()
        if node is not None:
            self._at(node, addresses)

    def _pair(self, addresses: DemoAddresses) -> None:
        node = self._demo_node()
        if node is not None:
            self._at(node, addresses)
            return
        joined = self._shelf.join(self._host.invite())
        self._host.remember_node(joined.node_id)
        self._events.emit(NodeChanged(joined.node_id, True))

    def _demo_node(self) -> Node | None:
        node_id = self._host.node_id
        return None if node_id is None else self._book.node(node_id)

    def _at(self, node: Node, addresses: DemoAddresses) -> None:
        if node.url != addresses.node_url:
            self._book.put_node(replace(node, url=addresses.node_url))
        if not self._shelf.refresh(node.node_id):
            raise BackstockError(
                say("The demo node does not answer."), data=say("Nothing was changed."), do=say("Start it again.")
            )
        self._events.emit(NodeChanged(node.node_id, True))
