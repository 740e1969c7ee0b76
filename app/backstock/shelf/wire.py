"""What travels between this computer and a node, for both ends: the shapes of `/v1`.

Only shapes and their translation to our own words; who may ask is decided by the `doorkeeper`.
"""

from __future__ import annotations

import base64
import binascii
import re
from typing import Annotated, Any, Final

from pydantic import BaseModel, ConfigDict, Field, field_validator

from ..domain.errors import BackstockError, DiskFullError, NodeError, NodeRefusedError, NotFoundError
from ..domain.ids import NodeId, PackageId
from ..domain.packages import HeldPackage, Layout, NodeMode, NodeStatus, PlacementState
from ..domain.wording import Wording, pack, unpack
from .addresses import Address
from .refusals import NotAdmittedError, StaleSignatureError, TooManyTriesError

MAX_TORRENT: Final = 8 * 1024**2
"""Bytes of a .torrent a node takes: piece layers of more than two terabytes."""
MAX_BODY: Final = MAX_TORRENT * 4 // 3 + 64 * 1024
MAX_WAIT_S: Final = 25.0
PACKAGE_ID = re.compile(r"[0-9a-f]{64}")

_Port = Annotated[int, Field(ge=1, le=65535)]


class _Shape(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


def _said(text: str) -> Any:
    return pack(text) if isinstance(text, Wording) else None


class PairRequest(_Shape):
    secret: str = Field(min_length=1, max_length=200, repr=False)
    public_key: str = Field(min_length=64, max_length=64, pattern=r"^[0-9a-f]{64}$")
    """The device's Ed25519 key, raw, hex."""
    name: str = Field(max_length=200)


class PairAnswer(_Shape):
    node_id: str
    name: str
    mode: NodeMode
    public_key: str
    """The node's own Ed25519 key, raw, hex; its digest is the node id."""
    proof: str
    """Signature by that key that this certificate and this device belong together (`pairing.proof_bytes`)."""


class StatusAnswer(_Shape):
    node_id: str
    name: str
    mode: NodeMode
    version: str
    capacity: int
    used: int
    packages: int
    swarm_port: int

    @classmethod
    def of(cls, status: NodeStatus) -> StatusAnswer:
        return cls(
            node_id=status.node_id,
            name=status.name,
            mode=status.mode,
            version=status.version,
            capacity=status.capacity,
            used=status.used,
            packages=status.packages,
            swarm_port=status.swarm_port,
        )

    def status(self) -> NodeStatus:
        return NodeStatus(
            node_id=NodeId(self.node_id),
            name=self.name,
            mode=self.mode,
            version=self.version,
            capacity=self.capacity,
            used=self.used,
            packages=self.packages,
            swarm_port=self.swarm_port,
        )


class HoldRequest(_Shape):
    torrent: str = Field(max_length=MAX_TORRENT * 4 // 3 + 4, repr=False)
    layout: Layout
    peers: list[tuple[Annotated[str, Field(max_length=255)], _Port]] = Field(default=[], max_length=64)
    peer_port: _Port | None = None
    """The port of the asker's own swarm engine; the node knows the address it was asked from."""

    @field_validator("torrent")
    @classmethod
    def _is_base64(cls, text: str) -> str:
        try:
            base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError) as wrong:
            raise ValueError("not base64") from wrong
        return text

    def torrent_bytes(self) -> bytes:
        return base64.b64decode(self.torrent, validate=True)


class PackageAnswer(_Shape):
    package_id: str
    state: PlacementState
    length: int
    done: int
    swarm_port: int
    error: str = ""
    error_said: Any = None
    """How `error` was made, for who reads another language; older nodes do not tell."""

    @classmethod
    def of(cls, held: HeldPackage, swarm_port: int) -> PackageAnswer:
        return cls(
            package_id=held.package_id,
            state=held.state,
            length=held.length,
            done=held.done,
            swarm_port=swarm_port,
            error=held.error,
            error_said=_said(held.error),
        )

    def held(self, host: str) -> HeldPackage:
        peers: tuple[Address, ...] = ((host, self.swarm_port),)
        return HeldPackage(
            PackageId(self.package_id), self.state, self.length, self.done, peers, unpack(self.error_said, self.error)
        )


class PackagesAnswer(_Shape):
    packages: list[PackageAnswer]


class ErrorBody(_Shape):
    code: str
    what: str
    data: str = ""
    do: str = ""
    time: float | None = None
    """The node's clock; only where the asker's seems to be wrong."""
    said: dict[str, Any] = {}
    """How `what`, `data` and `do` were made, for who reads another language; older nodes do not tell."""

    def part(self, name: str) -> str:
        return unpack(self.said.get(name), getattr(self, name))


class ErrorAnswer(_Shape):
    error: ErrorBody

    @classmethod
    def of(cls, error: BackstockError) -> ErrorAnswer:
        clock = error.node_time if isinstance(error, StaleSignatureError) else None
        parts = {"what": error.what, "data": error.data, "do": error.do}
        said = {name: packed for name, part in parts.items() if (packed := _said(part)) is not None}
        return cls(error=ErrorBody(code=error.code, **parts, time=clock, said=said))

    def exception(self) -> BackstockError:
        """As the error that was raised on the node; kinds this version does not know become a plain NodeError."""
        said = self.error
        what, data, do = said.part("what"), said.part("data"), said.part("do")
        if said.code == StaleSignatureError.code and said.time is not None:
            return StaleSignatureError(what, node_time=said.time, data=data, do=do)
        for kind in (NotAdmittedError, TooManyTriesError, NodeRefusedError, NotFoundError, DiskFullError):
            if said.code == kind.code:
                return kind(what, data=data, do=do)
        return NodeError(what, data=data, do=do)
