"""The composition of a node: a folder of packages with a swarm engine, ready for the HTTP face.

Its parts live under `node/` in the data folder, so that one computer can be a node and have a library. Making an invite
needs no running engine; it is done beside a running node, through the database.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import secrets
import socket
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from .. import __version__
from ..db import Database
from ..db.pairing import PairedDevice, Pairings
from ..db.shelf import ShelfBook
from ..domain.errors import BackstockError, NodeError, NotFoundError
from ..domain.ids import NodeId
from ..domain.packages import Node, NodeClass
from ..domain.wording import say
from ..settings import Settings
from ..shelf.addresses import Address, parse_address, reachable_hosts
from ..shelf.certificates import fingerprint, make_certificate
from ..shelf.doorkeeper import Doorkeeper
from ..shelf.files import plain_errors, written_aside
from ..shelf.invites import INVITE_LASTS, Reception, new_invite
from ..shelf.local_node import LocalNode
from ..shelf.pairing import InviteCode
from ..sources.derive import KEY_BYTES, keyid, public_bytes
from ..swarm.engine import Engine
from ..vault import open_secret_store

log = logging.getLogger(__name__)

_NODE_KEY: Final = "node-key"
_CERTIFICATE: Final = "certificate.pem"
_TLS_KEY: Final = "certificate.key"
_LISTENING: Final = "listening.json"


@dataclass(frozen=True, slots=True)
class NodeIdentity:
    node_id: NodeId
    key: Ed25519PrivateKey = field(repr=False)
    certificate: str
    """PEM."""
    certificate_file: Path
    tls_key_file: Path


class NodeCore:
    """A node at work. `start` before use, `close` once at the end."""

    def __init__(self, settings: Settings, identity: NodeIdentity, database: Database) -> None:
        folder = node_folder(settings)
        self.identity = identity
        self.name = settings.node.name or socket.gethostname()
        self.mode = settings.node.mode
        self.pairings = Pairings(database)
        self._database = database
        self._listening = folder / _LISTENING
        self._engine = Engine(settings.swarm, folder / "swarm", lambda _event: self.local.wake())
        node = Node(identity.node_id, self.name, NodeClass.BULK, self.mode, "", identity.certificate)
        self.local = LocalNode(
            node,
            self._engine,
            folder / "packages",
            ShelfBook(database),
            version=__version__,
            capacity=settings.node.capacity,
            reserve=settings.storage.reserve,
        )
        self.reception = Reception(self.pairings, identity.key, identity.certificate, self.name, self.mode)
        self.doorkeeper = Doorkeeper(identity.node_id, self._device_key)

    @property
    def swarm_port(self) -> int:
        return self._engine.port

    def start(self) -> None:
        self._engine.start()
        self.local.start()

    def say_where(self, address: Address) -> None:
        """Remembers where the HTTP face listens, for invites made by another process."""
        host, port = address
        _write(self._listening, json.dumps({"host": host, "port": port, "pid": os.getpid()}))

    def close(self) -> None:
        self._listening.unlink(missing_ok=True)
        self.local.close()
        self._engine.close()
        self._database.close()

    def _device_key(self, keyid: str) -> bytes | None:
        device = self.pairings.device(keyid)
        return None if device is None or device.revoked else device.public_key


def open_node(settings: Settings) -> NodeCore:
    """Makes keys and certificate at the first run. Not started yet."""
    identity = node_identity(settings)
    return NodeCore(settings, identity, _database(settings))


def create_invite(settings: Settings, hosts: Sequence[str] = (), lasts: timedelta = INVITE_LASTS) -> str:
    """A code that pairs one computer. `hosts` are names or addresses to put into it instead of those found here."""
    identity = node_identity(settings)
    host, port = _where(settings)
    database = _database(settings)
    try:
        secret = new_invite(Pairings(database), lasts)
    finally:
        database.close()
    addresses = tuple((name, port) for name in hosts or reachable_hosts(host))
    return InviteCode(addresses, secret, fingerprint(identity.certificate)).written()


def paired_devices(settings: Settings) -> list[PairedDevice]:
    """Who was let into the node of this data folder, those let in no longer included."""
    with contextlib.closing(_database(settings)) as database:
        return Pairings(database).devices()


def revoke_device(settings: Settings, text: str) -> PairedDevice:
    """From the next request on this device is a stranger, also to a node that runs now. What it put there stays."""
    with contextlib.closing(_database(settings)) as database:
        pairings = Pairings(database)
        let_in = [device for device in pairings.devices() if not device.revoked]
        found = [device for device in let_in if device.name == text or device.keyid.startswith(text)]
        if len(found) != 1:
            raise NotFoundError(
                say("Several devices are called “{text}”.", text=text)
                if found
                else say("No device that may come in is called “{text}”.", text=text),
                candidates=tuple(f"{device.name} ({device.keyid[:12]})" for device in found or let_in),
                do=say("Give more of the key id; `backstock node devices` lists them."),
            )
        pairings.revoke(found[0].keyid)
        return found[0]


def node_identity(settings: Settings) -> NodeIdentity:
    folder = node_folder(settings)
    store = open_secret_store(settings.secrets.backend, settings.data)
    raw = store.get(_NODE_KEY) or store.claim(_NODE_KEY, secrets.token_bytes(KEY_BYTES))
    key = Ed25519PrivateKey.from_private_bytes(raw)
    node_id = NodeId(keyid(public_bytes(key)))
    certificate_file, tls_key_file = folder / _CERTIFICATE, folder / _TLS_KEY
    with plain_errors(certificate_file):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not certificate_file.exists():
            certificate, private = make_certificate(f"backstock node {node_id[:16]}")
            # The certificate goes last: where it is, its key is.
            _write(tls_key_file, private)
            _write(certificate_file, certificate)
        certificate = certificate_file.read_text()
    return NodeIdentity(node_id, key, certificate, certificate_file, tls_key_file)


def node_folder(settings: Settings) -> Path:
    return settings.data / "node"


def listen_address(settings: Settings) -> Address:
    try:
        return parse_address(settings.node.listen)
    except ValueError as wrong:
        raise BackstockError(
            say("The address {listen} to listen at cannot be read.", listen=f"{settings.node.listen!r}"),
            data=say("Nothing was changed."),
            do=say("Set node.listen to host:port, such as 0.0.0.0:7447."),
        ) from wrong


def _where(settings: Settings) -> Address:
    try:
        said = json.loads((node_folder(settings) / _LISTENING).read_text())
        return str(said["host"]), int(said["port"])
    except FileNotFoundError:
        host, port = listen_address(settings)
    except (ValueError, KeyError, TypeError, OSError) as wrong:
        raise NodeError(
            say("Where the node listens cannot be read."),
            data=say("Nothing was changed."),
            do=say("Start the node again."),
        ) from wrong
    if not port:
        raise NodeError(
            say("The node does not run, and its port is chosen only when it starts."),
            data=say("Nothing was changed."),
            do=say("Start it first: backstock node run."),
        )
    return host, port


def _database(settings: Settings) -> Database:
    database = Database(settings.db_url)
    try:
        database.migrate()
    except BackstockError:
        database.close()
        raise
    return database


def _write(path: Path, text: str) -> None:
    with written_aside(path.with_name(path.name + ".new"), path, private=True) as draft:
        draft.write(text.encode())
