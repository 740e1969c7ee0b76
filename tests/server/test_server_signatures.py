"""Who is admitted: signatures over real HTTPS, each thing that may be wrong with one, and the clock."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from backstock.core.node import create_invite
from backstock.domain.errors import NodeError, NodeUnreachableError
from backstock.domain.ids import NodeId
from backstock.domain.packages import Node
from backstock.server.run import NodeServer, serve_node
from backstock.shelf.certificates import make_certificate, pinned_context
from backstock.shelf.doorkeeper import Doorkeeper
from backstock.shelf.pairing import pair
from backstock.shelf.refusals import NotAdmittedError, StaleSignatureError
from backstock.shelf.remote_node import RemoteNode
from backstock.shelf.signing import FRESH_FOR_S, NODE_HEADER, ReceivedRequest, RequestSigner
from backstock.sources.derive import keyid, public_bytes
from helpers_shelf import node_settings

BODY = b'{"torrent":"","layout":"blob/1"}'
NAME = "0" * 64


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[NodeServer]:
    with serve_node(node_settings(tmp_path_factory.mktemp("node"))) as running:
        yield running


@pytest.fixture(scope="module")
def device() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.generate()


@pytest.fixture(scope="module")
def node(server: NodeServer, device: Ed25519PrivateKey) -> Node:
    data = server.node.identity.certificate_file.parent.parent
    return pair(create_invite(node_settings(data)), device, "laptop")


@pytest.fixture
def http(node: Node) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=node.url, verify=pinned_context(node.certificate), trust_env=False) as client:
        yield client


@pytest.fixture
def signer(node: Node, device: Ed25519PrivateKey) -> RequestSigner:
    return RequestSigner(device, keyid(public_bytes(device)), node.node_id)


def _refused(answer: httpx.Response) -> None:
    assert answer.status_code == 401, answer.text
    assert answer.json()["error"]["code"] in (NotAdmittedError.code, StaleSignatureError.code)


def test_a_signed_request_is_answered(http: httpx.Client, signer: RequestSigner, node: Node) -> None:
    request = http.build_request("GET", "/v1/status")
    signer.sign(request)
    assert http.send(request).json()["node_id"] == node.node_id


def test_a_signed_body_is_read(http: httpx.Client, signer: RequestSigner) -> None:
    request = http.build_request("PUT", f"/v1/packages/{NAME}", content=BODY)
    signer.sign(request)
    assert http.send(request).json()["error"]["code"] == "bad-torrent"


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/v1/status"),
        ("GET", "/v1/packages"),
        ("PUT", f"/v1/packages/{NAME}"),
        ("GET", f"/v1/packages/{NAME}"),
        ("DELETE", f"/v1/packages/{NAME}"),
        ("GET", "/v1/events"),
        ("GET", "/openapi.json"),
    ],
)
def test_nothing_is_done_for_who_does_not_sign(http: httpx.Client, method: str, path: str) -> None:
    _refused(http.request(method, path))


def test_every_route_but_two_asks_for_a_signature(http: httpx.Client, signer: RequestSigner) -> None:
    """Whatever route is added later is found here."""
    request = http.build_request("GET", "/openapi.json")
    signer.sign(request)
    paths = http.send(request).json()["paths"]
    assert len(paths) >= 6
    for path, methods in paths.items():
        for method in methods:
            answer = http.request(method, path.replace("{name}", NAME))
            assert (answer.status_code == 401) == (path not in ("/healthz", "/v1/pair")), (method, path)


def test_whether_it_lives_may_be_asked_by_all(http: httpx.Client) -> None:
    assert http.get("/healthz").json() == {"ok": True}


def test_an_unknown_address_has_the_same_shape_of_error(http: httpx.Client) -> None:
    answer = http.get("/v2/nothing")
    assert answer.status_code == 404
    assert set(answer.json()["error"]) >= {"code", "what"}


Spoil = Callable[[httpx.Request], None]


def _header(name: str, change: Callable[[str], str]) -> Spoil:
    def spoil(request: httpx.Request) -> None:
        request.headers[name] = change(request.headers[name])

    return spoil


def _without(name: str) -> Spoil:
    def spoil(request: httpx.Request) -> None:
        del request.headers[name]

    return spoil


SPOILT: dict[str, Spoil] = {
    "signature": _header("signature", lambda value: value.replace("=:", "=:").swapcase()),
    "nonce": _header("signature-input", lambda value: value.replace('nonce="', 'nonce="x')),
    "created": _header("signature-input", lambda value: value.replace("created=1", "created=2")),
    "tag": _header("signature-input", lambda value: value.replace('tag="backstock"', 'tag="other"')),
    "keyid": _header("signature-input", lambda value: value.replace('keyid="', 'keyid="0')),
    "covers less": _header("signature-input", lambda value: value.replace('"@method" ', "")),
    "another algorithm": _header("signature-input", lambda value: value.replace("ed25519", "hmac-sha256")),
    "another node": _header(NODE_HEADER, lambda value: "1" * 64),
    "no node": _without(NODE_HEADER),
    "no signature": _without("signature"),
    "no input": _without("signature-input"),
    "garbage": _header("signature-input", lambda value: "\x7f((((("),
    "digest": _header("content-digest", lambda value: "sha-256=:" + "A" * 43 + "=:"),
    "no digest": _without("content-digest"),
}


@pytest.mark.parametrize("what", SPOILT)
def test_a_spoilt_signature_is_refused(what: str, http: httpx.Client, signer: RequestSigner) -> None:
    request = http.build_request("PUT", f"/v1/packages/{NAME}", content=BODY)
    signer.sign(request)
    SPOILT[what](request)
    _refused(http.send(request))


def test_another_body_is_refused(http: httpx.Client, signer: RequestSigner) -> None:
    request = http.build_request("PUT", f"/v1/packages/{NAME}", content=BODY)
    signer.sign(request)
    other = BODY.replace(b"blob/1", b"plain ")
    changed = http.build_request("PUT", f"/v1/packages/{NAME}", content=other, headers=request.headers)
    _refused(http.send(changed))


def test_a_body_the_signature_does_not_cover_is_refused(http: httpx.Client, signer: RequestSigner) -> None:
    request = http.build_request("PUT", f"/v1/packages/{NAME}")
    signer.sign(request)
    headers = {name: value for name, value in request.headers.items() if name != "content-length"}
    _refused(http.send(http.build_request("PUT", f"/v1/packages/{NAME}", content=BODY, headers=headers)))


@pytest.mark.parametrize(("method", "path"), [("DELETE", f"/v1/packages/{NAME}"), ("GET", "/v1/packages?x=1")])
def test_a_signature_for_another_request_is_refused(
    method: str, path: str, http: httpx.Client, signer: RequestSigner
) -> None:
    request = http.build_request("GET", "/v1/packages")
    signer.sign(request)
    _refused(http.send(http.build_request(method, path, headers=request.headers)))


def test_a_request_cannot_be_played_again(http: httpx.Client, signer: RequestSigner) -> None:
    request = http.build_request("GET", "/v1/packages")
    signer.sign(request)
    assert http.send(request).status_code == 200
    _refused(http.send(http.build_request("GET", "/v1/packages", headers=request.headers)))


def test_a_request_for_one_node_is_none_for_another(
    http: httpx.Client, device: Ed25519PrivateKey, tmp_path: Path
) -> None:
    """The node that got it could pass it on, address and all."""
    other = RequestSigner(device, keyid(public_bytes(device)), NodeId("2" * 64))
    request = http.build_request("GET", "/v1/packages")
    other.sign(request)
    _refused(http.send(request))


def test_a_large_body_is_not_read_from_strangers(http: httpx.Client) -> None:
    answer = http.put(f"/v1/packages/{NAME}", content=b"x" * 20_000_000)
    assert answer.status_code == 401


def test_a_large_body_is_not_read_from_friends_either(http: httpx.Client, signer: RequestSigner) -> None:
    request = http.build_request("PUT", f"/v1/packages/{NAME}", content=b"x" * 12_000_000)
    signer.sign(request)
    assert http.send(request).status_code == 413


def test_an_unknown_device_is_refused(node: Node) -> None:
    remote = RemoteNode(node, Ed25519PrivateKey.generate())
    with pytest.raises(NotAdmittedError):
        remote.status()
    remote.close()


@pytest.mark.parametrize("ahead_s", [-4000.0, 4000.0])
def test_a_wrong_clock_is_mended_by_the_first_answer(node: Node, device: Ed25519PrivateKey, ahead_s: float) -> None:
    remote = RemoteNode(node, device)
    remote._signer.ahead_s = ahead_s
    assert remote.status().node_id == node.node_id
    assert abs(remote._signer.ahead_s) < 5
    remote.close()


def test_an_old_signature_tells_the_nodes_time(http: httpx.Client, signer: RequestSigner) -> None:
    signer.ahead_s = -FRESH_FOR_S - 10
    request = http.build_request("GET", "/v1/packages")
    signer.sign(request)
    answer = http.send(request)
    _refused(answer)
    assert abs(answer.json()["error"]["time"] - time.time()) < 5


def test_another_certificate_is_a_stranger(node: Node, device: Ed25519PrivateKey) -> None:
    certificate, _ = make_certificate("other")
    remote = RemoteNode(Node(node.node_id, "n", node.node_class, node.mode, node.url, certificate), device)
    with pytest.raises(NodeError, match="certificate") as wrong:
        remote.status()
    assert not isinstance(wrong.value, NodeUnreachableError)
    remote.close()


def test_nobody_there_is_unreachable(node: Node, device: Ed25519PrivateKey) -> None:
    remote = RemoteNode(
        Node(node.node_id, "n", node.node_class, node.mode, "https://127.0.0.1:1", node.certificate), device
    )
    with pytest.raises(NodeUnreachableError):
        remote.status()
    remote.close()


class _Clock:
    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


def _received(device: Ed25519PrivateKey, node_id: str, at: float) -> ReceivedRequest:
    signer = RequestSigner(device, keyid(public_bytes(device)), NodeId(node_id))
    signer.set_clock(at)
    request = httpx.Request("GET", "https://node.example/v1/packages")
    signer.sign(request)
    return ReceivedRequest(request.method, str(request.url), dict(request.headers))


def test_what_an_earlier_process_saw_cannot_be_played_to_the_next() -> None:
    clock, device = _Clock(), Ed25519PrivateKey.generate()
    request = _received(device, NAME, clock.now)
    Doorkeeper(NodeId(NAME), lambda _: public_bytes(device), clock).admit(request)
    clock.now += 2
    with pytest.raises(StaleSignatureError):
        Doorkeeper(NodeId(NAME), lambda _: public_bytes(device), clock).admit(request)


def test_nonces_are_remembered_as_long_as_they_could_be_used() -> None:
    clock, device = _Clock(), Ed25519PrivateKey.generate()
    doorkeeper = Doorkeeper(NodeId(NAME), lambda _: public_bytes(device), clock)
    ahead = _received(device, NAME, clock.now + FRESH_FOR_S - 1)
    doorkeeper.admit(ahead)
    for _ in range(10):
        clock.now += 2 * FRESH_FOR_S / 10 - 0.5
        doorkeeper.admit(_received(device, NAME, clock.now))
        with pytest.raises(NotAdmittedError):
            doorkeeper.admit(ahead)


def test_old_nonces_are_forgotten() -> None:
    clock, device = _Clock(), Ed25519PrivateKey.generate()
    doorkeeper = Doorkeeper(NodeId(NAME), lambda _: public_bytes(device), clock)
    for _ in range(50):
        clock.now += FRESH_FOR_S
        doorkeeper.admit(_received(device, NAME, clock.now))
    assert len(doorkeeper._nonces) <= 4
