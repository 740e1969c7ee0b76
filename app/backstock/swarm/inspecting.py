"""Asking the swarm what a magnet leads to, without downloading any of it.

The torrent is held in upload mode: its description comes from peers, but no file is made. Stopping it "when ready"
would stop it before the description came.
"""

from __future__ import annotations

import time
from pathlib import Path

import libtorrent as lt

from ..domain.errors import BackstockError
from ..domain.wording import say
from . import alerts, problems
from .bencoding import bencode
from .content import WAITING_FLAGS
from .magnets import Magnet
from .running import Running
from .torrents import parse_info
from .values import Address, Inspection

_DIAL_EVERY_S = 1.0


def inspect(running: Running, magnet: Magnet, peers: list[Address], folder: Path, timeout_s: float) -> Inspection:
    """Raises NodeUnreachableError when nobody tells in time, BackstockError when what they tell is not safe to use."""
    expected = running.answers.expect(alerts.MetadataCame, hashes=magnet.hashes)
    handle = running.add(_params(magnet, peers, folder))
    try:
        until = time.monotonic() + timeout_s
        while (left := until - time.monotonic()) > 0:
            if expected.wait(min(left, _DIAL_EVERY_S)) is not None:
                return _described(handle, magnet, peers)
            for peer in peers:
                handle.connect_peer(peer)
        raise problems.no_answer(f"“{magnet.name}”" if magnet.name else say("this magnet link"), timeout_s)
    finally:
        running.answers.forget(expected)
        running.remove_handle(handle)


def _params(magnet: Magnet, peers: list[Address], folder: Path) -> lt.add_torrent_params:
    params = lt.parse_magnet_uri(magnet.bare_uri)
    params.trackers = list(magnet.trackers)
    params.peers = peers
    params.save_path = str(folder)
    params.flags = WAITING_FLAGS
    return params


def _described(handle: lt.torrent_handle, magnet: Magnet, peers: list[Address]) -> Inspection:
    found = handle.torrent_file()
    if found is None:
        raise BackstockError(
            say("What this magnet link leads to went away."),
            data=say("Nothing was fetched."),
            do=say("Try again in a moment."),
        )
    info = bytes(found.info_section())
    facts = parse_info(info)
    trackers = b"13:announce-list" + bencode([[url] for url in magnet.trackers]) if magnet.trackers else b""
    return Inspection(facts, tuple(peers), b"d" + trackers + b"4:info" + info + b"e")
