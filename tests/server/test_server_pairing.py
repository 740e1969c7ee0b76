"""Invite codes against a real node over real HTTPS."""

from __future__ import annotations

import base64
import secrets
import socket
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from backstock.core.node import create_invite, node_identity
from backstock.domain.errors import NodeError, NodeRefusedError, NodeUnreachableError
from backstock.domain.packages import NodeMode
from backstock.server.run import NodeServer, serve_node
from backstock.shelf.certificates import fingerprint, make_certificate
from backstock.shelf.pairing import pair, read_code
from backstock.shelf.refusals import NotAdmittedError, TooManyTriesError
from backstock.shelf.remote_node import RemoteNode
from helpers_shelf import node_settings


@pytest.fixture
def server(tmp_path: Path) -> Iterator[NodeServer]:
    with serve_node(node_settings(tmp_path / "node")) as running:
        yield running


@pytest.fixture
def device() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.generate()


def _invite(tmp_path: Path, lasts: timedelta = timedelta(minutes=1)) -> str:
    return create_invite(node_settings(tmp_path / "node"), lasts=lasts)


def test_a_code_lets_one_device_in(server: NodeServer, tmp_path: Path, device: Ed25519PrivateKey) -> None:
    node = pair(_invite(tmp_path), device, "a laptop")
    assert node.node_id == server.node.identity.node_id
    assert node.name == "test node"
    assert node.mode is NodeMode.SHARED
    assert node.url == server.url
    remote = RemoteNode(node, device)
    assert remote.status().node_id == node.node_id
    assert remote.packages() == []
    remote.close()
    assert [paired.name for paired in server.node.pairings.devices()] == ["a laptop"]


def test_a_code_works_once(server: NodeServer, tmp_path: Path, device: Ed25519PrivateKey) -> None:
    code = _invite(tmp_path)
    pair(code, device, "first")
    with pytest.raises(NodeRefusedError, match="was used"):
        pair(code, Ed25519PrivateKey.generate(), "second")
    assert len(server.node.pairings.devices()) == 1


def test_an_expired_code_lets_nobody_in(server: NodeServer, tmp_path: Path, device: Ed25519PrivateKey) -> None:
    with pytest.raises(NodeRefusedError, match="expired"):
        pair(_invite(tmp_path, timedelta(seconds=-1)), device, "late")
    assert server.node.pairings.devices() == []


def test_wrong_codes_are_put_off_after_five(server: NodeServer, tmp_path: Path, device: Ed25519PrivateKey) -> None:
    good = _invite(tmp_path)
    wrong = replace(read_code(good), secret=secrets.token_urlsafe(24)).written()
    for _ in range(5):
        with pytest.raises(NodeRefusedError, match="wrong"):
            pair(wrong, device, "guesser")
    with pytest.raises(NodeRefusedError, match="Too many") as refused:
        pair(good, device, "guesser")
    assert refused.value.do
    answer = _post(server, b'{"secret":"xxxxxxxxxxxxxxxxxxxx","public_key":"' + b"0" * 64 + b'","name":""}')
    assert answer.status_code == 429
    assert answer.json()["error"]["code"] == TooManyTriesError.code
    assert server.node.pairings.devices() == []


def test_the_secret_is_not_sent_to_a_stranger(tmp_path: Path, device: Ed25519PrivateKey) -> None:
    """Somebody at the node's address shows another certificate: the code's secret stays here."""
    with serve_node(node_settings(tmp_path / "stranger")) as stranger:
        identity = node_identity(node_settings(tmp_path / "node"))
        code = read_code(create_invite(node_settings(tmp_path / "stranger")))
        pinned = replace(code, certificate=fingerprint(identity.certificate))
        with pytest.raises(NodeRefusedError, match="not the node this code was made by"):
            pair(pinned.written(), device, "x")
        assert stranger.node.pairings.devices() == []


def test_nobody_at_home(tmp_path: Path, device: Ed25519PrivateKey) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    certificate, _ = make_certificate("x")
    where = base64.urlsafe_b64encode(f"127.0.0.1:{port}".encode()).decode().rstrip("=")
    with pytest.raises(NodeUnreachableError):
        pair(f"bsn1.{where}.{'s' * 32}.{fingerprint(certificate)}", device, "x")


def test_the_second_address_is_tried(server: NodeServer, tmp_path: Path, device: Ed25519PrivateKey) -> None:
    code = read_code(_invite(tmp_path))
    with socket.create_server(("127.0.0.1", 0)) as taken:
        closed_port = taken.getsockname()[1]
    node = pair(replace(code, addresses=(("127.0.0.1", closed_port), *code.addresses)).written(), device, "x")
    assert node.url == server.url


@pytest.mark.parametrize(
    "text",
    [
        "",
        "bsn1",
        "bsn1.a.b.c",
        f"bsn2.MTI3LjAuMC4xOjE.{'s' * 32}.{'0' * 64}",
        f"bsn1.MTI3LjAuMC4xOjE.{'s' * 32}.{'0' * 63}",
        f"bsn1.MTI3LjAuMC4xOjE.{'s' * 5}.{'0' * 64}",
        f"bsn1.!!!.{'s' * 32}.{'0' * 64}",
        f"bsn1.{base64.urlsafe_b64encode(b'host').decode()}.{'s' * 32}.{'0' * 64}",
        f"bsn1.{base64.urlsafe_b64encode(b'host/path:80').decode().rstrip('=')}.{'s' * 32}.{'0' * 64}",
        f"bsn1.{base64.urlsafe_b64encode(b'user@host:80').decode().rstrip('=')}.{'s' * 32}.{'0' * 64}",
        f"bsn1.{base64.urlsafe_b64encode(b'h:99999').decode().rstrip('=')}.{'s' * 32}.{'0' * 64}",
        f"bsn1.{base64.urlsafe_b64encode('hö:1'.encode()).decode().rstrip('=')}.{'s' * 32}.{'0' * 64}",
    ],
)
def test_what_is_no_code_is_said_to_be_none(text: str, device: Ed25519PrivateKey) -> None:
    with pytest.raises(NodeRefusedError, match="not an invite code"):
        pair(text, device, "x")


def test_a_code_survives_being_wrapped_in_a_letter(server: NodeServer, tmp_path: Path) -> None:
    code = _invite(tmp_path)
    assert read_code(f"  {code[:40]}\n {code[40:]} \n") == read_code(code)


def test_ipv6_addresses_travel_in_codes() -> None:
    where = base64.urlsafe_b64encode(b"[::1]:7447,node.example:80").decode().rstrip("=")
    assert read_code(f"bsn1.{where}.{'s' * 32}.{'0' * 64}").addresses == (("::1", 7447), ("node.example", 80))


def test_the_secret_is_never_shown(server: NodeServer, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    code = _invite(tmp_path)
    invite = read_code(code)
    assert invite.secret not in repr(invite)
    caplog.set_level("DEBUG")
    pair(code, Ed25519PrivateKey.generate(), "x")
    with pytest.raises(NodeRefusedError):
        pair(code, Ed25519PrivateKey.generate(), "x")
    assert invite.secret not in caplog.text
    assert invite.secret.encode() not in (tmp_path / "node" / "library.db").read_bytes()


def test_two_at_once_share_no_code(server: NodeServer, tmp_path: Path) -> None:
    code = _invite(tmp_path)
    let_in: list[str] = []

    def attempt(name: str) -> None:
        try:
            pair(code, Ed25519PrivateKey.generate(), name)
        except NodeRefusedError:
            return
        let_in.append(name)

    threads = [threading.Thread(target=attempt, args=(str(number),)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(let_in) == 1
    assert len(server.node.pairings.devices()) == 1


def test_a_revoked_device_is_a_stranger(server: NodeServer, tmp_path: Path, device: Ed25519PrivateKey) -> None:
    remote = RemoteNode(pair(_invite(tmp_path), device, "x"), device)
    assert remote.packages() == []
    server.node.pairings.revoke(server.node.pairings.devices()[0].keyid)
    with pytest.raises(NotAdmittedError):
        remote.packages()
    remote.close()


def test_identity_and_pairing_outlive_a_restart(tmp_path: Path, device: Ed25519PrivateKey) -> None:
    settings = node_settings(tmp_path / "node")
    with serve_node(settings) as first:
        node = pair(create_invite(settings), device, "x")
        assert first.node.identity.node_id == node.node_id
    port = int(node.url.rpartition(":")[2])
    with serve_node(node_settings(tmp_path / "node", port=port)):
        remote = RemoteNode(node, device)
        assert remote.status().node_id == node.node_id
        remote.close()
    assert (tmp_path / "node" / "node" / "certificate.key").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "body",
    [b"", b"[]", b"{}", b'{"secret":"x"}', b'{"secret":"x","public_key":"zz","name":""}', b"\xff" * 100, b"[" * 4000],
)
def test_nonsense_to_the_open_door_is_answered_in_our_shape(server: NodeServer, body: bytes) -> None:
    answer = _post(server, body)
    assert answer.status_code == 422
    assert set(answer.json()["error"]) >= {"code", "what", "data", "do"}


def test_the_open_door_takes_no_large_bodies(server: NodeServer) -> None:
    assert _post(server, b" " * 5000).status_code == 413


def _post(server: NodeServer, body: bytes) -> httpx.Response:
    return httpx.post(f"{server.url}/v1/pair", content=body, verify=False, trust_env=False)


def test_an_invite_names_where_the_node_listens_now(server: NodeServer, tmp_path: Path) -> None:
    host, port = server.url.removeprefix("https://").split(":")
    assert read_code(_invite(tmp_path)).addresses == ((host, int(port)),)


def test_an_invite_may_name_other_hosts(server: NodeServer, tmp_path: Path) -> None:
    port = int(server.url.rpartition(":")[2])
    code = create_invite(node_settings(tmp_path / "node"), hosts=["cupboard.example", "192.0.2.7"])
    assert read_code(code).addresses == (("cupboard.example", port), ("192.0.2.7", port))


def test_an_invite_of_a_node_that_never_ran_names_its_set_port(tmp_path: Path) -> None:
    code = create_invite(node_settings(tmp_path / "node", port=7447))
    assert read_code(code).addresses == (("127.0.0.1", 7447),)
    with pytest.raises(NodeError, match="does not run"):
        create_invite(node_settings(tmp_path / "node", port=0))
