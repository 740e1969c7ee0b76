"""How a node says no to who asks; each travels as its own code."""

from __future__ import annotations

from ..domain.errors import NodeRefusedError


class NotAdmittedError(NodeRefusedError):
    """The request was not signed by a device this node knows."""

    code = "not-admitted"


class StaleSignatureError(NotAdmittedError):
    """Signed at another time than the node's clock shows; `node_time` says what that is."""

    code = "stale-signature"

    def __init__(self, what: str, *, node_time: float, data: str = "", do: str = "") -> None:
        super().__init__(what, data=data, do=do)
        self.node_time = node_time


class TooManyTriesError(NodeRefusedError):
    """Wrong codes came too fast. Goes away by waiting."""

    code = "too-many-tries"
