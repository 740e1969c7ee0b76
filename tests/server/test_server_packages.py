"""The node's routes beyond what every node does: shapes of errors, long polls, events, the description."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from backstock.domain.errors import BackstockError
from backstock.domain.packages import Node
from backstock.server.run import NodeServer, serve_node
from backstock.shelf.certificates import pinned_context
from backstock.shelf.signing import RequestSigner
from backstock.sources.derive import keyid, public_bytes
from helpers_shelf import Desk, Quiet, node_settings, noise


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "desk")
    yield desk
    desk.close()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[NodeServer]:
    with serve_node(node_settings(tmp_path / "node")) as running:
        yield running


@pytest.fixture
def node(server: NodeServer, desk: Desk, tmp_path: Path) -> Node:
    return desk.join(node_settings(tmp_path / "node"))


class Signed(httpx.Auth):
    requires_request_body = True

    def __init__(self, key: Ed25519PrivateKey, node: Node) -> None:
        self._signer = RequestSigner(key, keyid(public_bytes(key)), node.node_id)

    def auth_flow(self, request: httpx.Request) -> Iterator[httpx.Request]:
        self._signer.sign(request)
        yield request


@pytest.fixture
def http(node: Node, desk: Desk) -> Iterator[httpx.Client]:
    auth = Signed(desk.keys.device, node)
    with httpx.Client(base_url=node.url, verify=pinned_context(node.certificate), auth=auth, trust_env=False) as client:
        yield client


@pytest.mark.parametrize("name", ["x", "0" * 63, "0" * 65, "Z" * 64, "A" * 64, "..%2f" + "0" * 60])
@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_what_names_no_package_is_refused(http: httpx.Client, method: str, name: str) -> None:
    answer = http.request(method, f"/v1/packages/{name}")
    assert answer.status_code in (404, 422)
    assert answer.json()["error"]["what"]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{}",
        b'{"torrent":"!!","layout":"blob/1"}',
        b'{"torrent":"AAAA","layout":"paper"}',
        b'{"torrent":"AAAA","layout":"blob/1","peers":[["h",0]]}',
        b'{"torrent":"AAAA","layout":"blob/1","peer_port":70000}',
        b'{"torrent":"AAAA","layout":"blob/1","peers":' + b"[" * 900 + b"]" * 900 + b"}",
    ],
)
def test_what_asks_for_nothing_sensible_is_refused(http: httpx.Client, body: bytes) -> None:
    answer = http.put(f"/v1/packages/{'0' * 64}", content=body)
    assert answer.status_code == 422
    assert answer.json()["error"]["code"] == "unreadable-request"


@pytest.mark.parametrize("wait", ["-1", "26", "soon", "nan", "inf"])
def test_nobody_waits_for_ever(http: httpx.Client, wait: str) -> None:
    answer = http.get(f"/v1/packages/{'0' * 64}?wait={wait}")
    assert answer.status_code == 422
    assert answer.json()["error"]["code"] == "unreadable-request"


def test_what_is_not_held_is_not_found(http: httpx.Client) -> None:
    answer = http.get(f"/v1/packages/{'0' * 64}")
    assert answer.status_code == 404
    assert answer.json()["error"]["code"] == "not-found"


def test_changes_are_told_as_they_happen(http: httpx.Client, desk: Desk) -> None:
    told: list[dict[str, object]] = []
    listening = threading.Event()

    def listen() -> None:
        with http.stream("GET", "/v1/events", timeout=20) as stream:
            assert stream.headers["content-type"].startswith("text/event-stream")
            for line in stream.iter_lines():
                listening.set()
                if line.startswith("data: "):
                    told.append(json.loads(line.removeprefix("data: ")))
                    if told[-1]["state"] == "present":
                        return

    listener = threading.Thread(target=listen)
    listener.start()
    assert listening.wait(10)
    source = desk.own("game.zip", noise(300_000))
    desk.shelf.page_out(source, Quiet())
    listener.join(10)
    assert not listener.is_alive()
    package = desk.book.packages_of_source(source.source_id)[0]
    assert {change["package_id"] for change in told} == {package.package_id}
    assert told[-1]["done"] == package.length


def test_listeners_are_sent_home_at_the_end(tmp_path: Path, desk: Desk) -> None:
    with serve_node(node_settings(tmp_path / "other")):
        node = desk.join(node_settings(tmp_path / "other"))
        auth = Signed(desk.keys.device, node)
        lines: list[str] = []
        begun = threading.Event()

        def listen() -> None:
            with (
                httpx.Client(verify=pinned_context(node.certificate), auth=auth, trust_env=False) as client,
                client.stream("GET", f"{node.url}/v1/events", timeout=20) as stream,
            ):
                for line in stream.iter_lines():
                    lines.append(line)
                    begun.set()

        listener = threading.Thread(target=listen)
        listener.start()
        assert begun.wait(10)
    listener.join(5)
    assert not listener.is_alive()
    assert lines[:1] == [": listening"]


def test_the_description_names_every_shape(http: httpx.Client) -> None:
    document = http.get("/openapi.json").json()
    assert document["info"]["title"] == "Backstock node"
    assert {"PackageAnswer", "PackagesAnswer", "StatusAnswer", "PairAnswer", "ErrorAnswer"} <= set(
        document["components"]["schemas"]
    )


def test_two_nodes_do_not_share_a_port(server: NodeServer, tmp_path: Path) -> None:
    port = int(server.url.rpartition(":")[2])
    with (
        pytest.raises(BackstockError, match="cannot listen"),
        serve_node(node_settings(tmp_path / "second", port=port)),
    ):
        pytest.fail("both listen")
