"""What a node takes in, and what it refuses: by layout, by torrent, by room."""

from __future__ import annotations

from ..domain.amounts import Bytes
from ..domain.errors import NodeRefusedError
from ..domain.packages import Layout, Node, NodeMode, Package
from ..domain.wording import say
from ..swarm.torrents import TorrentError, TorrentFacts, parse_torrent


def check_package(package: Package, node: Node) -> None:
    try:
        facts = parse_torrent(package.torrent)
    except TorrentError as wrong:
        raise _refused(say("The package's torrent cannot be used: {what}", what=wrong.what)) from wrong
    if facts.info_hash != package.package_id or facts.length != package.length:
        raise _refused(say("The package's torrent is not the one its name says."))
    if package.layout is Layout.PLAIN and node.mode is NodeMode.SHARED:
        raise NodeRefusedError(
            say("The node “{node}” keeps sealed packages only.", node=node.name),
            data=say("Nothing was sent to it."),
            do=say("Send it sealed, or run the node in mode local if it is your own machine."),
        )
    if package.layout is Layout.BLOB:
        _check_blob(facts)


def check_room(package: Package, node: Node, left: int) -> None:
    if left < package.length:
        raise NodeRefusedError(
            say(
                "The node “{node}” has no room for {length}; {left} are left.",
                node=node.name,
                length=Bytes(package.length),
                left=Bytes(max(0, left)),
            ),
            data=say("Nothing was sent to it."),
            do=say("Drop something there, give it more room, or choose another node."),
        )


def _check_blob(facts: TorrentFacts) -> None:
    """A sealed package says nothing of what is in it, not even by a name, and is announced to nobody."""
    if not facts.private:
        raise _refused(say("A sealed package must be marked private, so that nobody announces it."))
    if len(facts.files) != 1 or facts.files[0].root is None or facts.files[0].path != facts.files[0].root.hex():
        raise _refused(say("A sealed package is one file, named by its own root."))


def _refused(what: str) -> NodeRefusedError:
    return NodeRefusedError(what, data=say("The node keeps nothing of it."))
