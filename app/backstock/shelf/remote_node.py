"""A node on another computer, spoken to over HTTPS that trusts its pinned certificate alone.

Every call is safe to make again, so one that met a connection the node had closed (it was restarted) is made once more.
"""

from __future__ import annotations

import base64
import logging
import ssl
from collections.abc import Sequence
from typing import Final

import httpx
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from ..domain.errors import NodeError, NodeUnreachableError, NotFoundError
from ..domain.ids import PackageId
from ..domain.packages import HeldPackage, Node, NodeStatus, Package
from ..domain.wording import say
from ..sources.derive import keyid, public_bytes
from .addresses import Address, host_of
from .answers import Answer, send
from .certificates import pinned_context
from .refusals import StaleSignatureError
from .signing import RequestSigner
from .wire import MAX_WAIT_S, HoldRequest, PackageAnswer, PackagesAnswer, StatusAnswer

log = logging.getLogger(__name__)

_TIMEOUT_S: Final = 10.0
_CONNECT_S: Final = 5.0


class RemoteNode:
    def __init__(self, node: Node, device: Ed25519PrivateKey, *, timeout_s: float = _TIMEOUT_S) -> None:
        self._node = node
        self._host = host_of(node.url)
        self._timeout_s = timeout_s
        self._signer = RequestSigner(device, keyid(public_bytes(device)), node.node_id)
        self._http = httpx.Client(
            base_url=node.url,
            verify=pinned_context(node.certificate),
            trust_env=False,
            headers={"accept-encoding": "identity"},
        )

    @property
    def node(self) -> Node:
        return self._node

    def status(self) -> NodeStatus:
        return self._ask("GET", "/v1/status").read(StatusAnswer).status()

    def hold(self, package: Package, peers: Sequence[Address], *, peer_port: int | None = None) -> HeldPackage:
        asked = HoldRequest(
            torrent=base64.b64encode(package.torrent).decode(),
            layout=package.layout,
            peers=list(peers),
            peer_port=peer_port,
        )
        answer = self._ask("PUT", f"/v1/packages/{package.package_id}", asked.model_dump_json().encode())
        return answer.read(PackageAnswer).held(self._host)

    def held(self, package_id: PackageId, *, wait_s: float = 0.0) -> HeldPackage | None:
        wait_s = min(wait_s, MAX_WAIT_S)
        query = f"?wait={wait_s:g}" if wait_s else ""
        try:
            answer = self._ask("GET", f"/v1/packages/{package_id}{query}", extra_s=wait_s)
            return answer.read(PackageAnswer).held(self._host)
        except NotFoundError:
            return None

    def packages(self) -> list[HeldPackage]:
        answer = self._ask("GET", "/v1/packages").read(PackagesAnswer)
        return [package.held(self._host) for package in answer.packages]

    def drop(self, package_id: PackageId) -> None:
        answer = self._ask("DELETE", f"/v1/packages/{package_id}")
        if answer.status >= 400:
            raise answer.error()

    def close(self) -> None:
        self._http.close()

    def _ask(self, method: str, path: str, body: bytes | None = None, *, extra_s: float = 0.0) -> Answer:
        timeout = httpx.Timeout(self._timeout_s + extra_s, connect=min(_CONNECT_S, self._timeout_s))
        answer = self._send(method, path, body, timeout)
        if answer.status == 401:
            refusal = answer.error()
            if isinstance(refusal, StaleSignatureError):
                self._signer.set_clock(refusal.node_time)
                log.info("the clock of node %s differs by %.0f s", self._node.name, self._signer.ahead_s)
                answer = self._send(method, path, body, timeout)
        return answer

    def _send(self, method: str, path: str, body: bytes | None, timeout: httpx.Timeout) -> Answer:
        headers = {"content-type": "application/json"} if body is not None else {}
        for last in (False, True):
            # Built anew for each try: a nonce works once.
            request = self._http.build_request(method, path, content=body, headers=headers, timeout=timeout)
            self._signer.sign(request)
            try:
                return send(self._http, request)
            except (httpx.RemoteProtocolError, httpx.ReadError, httpx.WriteError) as wrong:
                if last:
                    raise self._unreachable() from wrong
            except httpx.HTTPError as wrong:
                if _is_about_trust(wrong):
                    raise self._stranger() from wrong
                raise self._unreachable() from wrong
        raise AssertionError("the second try answers or raises")

    def _unreachable(self) -> NodeUnreachableError:
        return NodeUnreachableError(
            say("The node “{node}” does not answer at {address}.", node=self._node.name, address=self._node.url),
            data=say("What it holds stays there; nothing on this computer was changed."),
            do=say("Start it, or check the connection, and try again."),
        )

    def _stranger(self) -> NodeError:
        return NodeError(
            say(
                "What answers at {address} is not the node “{node}”: its certificate is another one.",
                address=self._node.url,
                node=self._node.name,
            ),
            data=say("Nothing was sent to it."),
            do=say("Find out what runs there. If the node was set up anew, remove it here and pair again."),
        )


def _is_about_trust(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False
