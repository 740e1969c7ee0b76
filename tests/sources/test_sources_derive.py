"""Every derivation against the published vectors: a changed label or context would change what owners can open."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from backstock.sources import derive
from backstock.vault import Secret

VECTORS: dict[str, Any] = json.loads((Path(__file__).parent / "vectors.json").read_text())
PLAINTEXT = bytes(range(256)) * 400 + b"backstock test vector source\n"
S = Secret(bytes.fromhex(VECTORS["plaintext"]["S"]))


def test_the_source_secret_is_that_of_the_vectors() -> None:
    assert derive.source_secret(PLAINTEXT) == S
    assert derive.source_secret(b"").reveal().hex() == VECTORS["empty_S"]


def test_the_source_secret_is_no_published_digest() -> None:
    published = {VECTORS["plaintext"][name] for name in ("sha256", "blake3_plain")}
    assert derive.source_secret(PLAINTEXT).reveal().hex() not in published


@pytest.mark.parametrize("name", ["open", "closed_00_1f"])
def test_what_follows_from_source_and_realm(name: str) -> None:
    vector = VECTORS[name]
    realm = Secret(bytes.fromhex(vector["R"]))
    assert derive.subkey(S, realm, derive.OWN_LABEL).reveal().hex() == vector["own_seed"]
    assert derive.public_bytes(derive.own_key(S, realm)).hex() == vector["own_public"]
    assert derive.discovery_id(S, realm) == vector["discovery_id"]
    assert derive.public_bytes(derive.dht_key(S, realm)).hex() == vector["dht_public"]
    assert derive.blob_key(S, realm).reveal().hex() == vector["blob_key"]


def test_the_dht_key_signs_as_in_the_vectors() -> None:
    signature = derive.dht_key(S, derive.OPEN_REALM).sign(bytes.fromhex(VECTORS["bep44_signed_bytes"]))
    assert signature.hex() == VECTORS["bep44_sig"]


def test_the_open_realm_is_that_of_the_vectors() -> None:
    assert derive.OPEN_REALM.reveal().hex() == VECTORS["open"]["R"]
    assert derive.realm_tag(derive.OPEN_REALM) == "open"


def test_a_closed_realm_has_the_tag_of_the_record() -> None:
    assert derive.realm_tag(Secret(bytes(range(32)))) == "630dcd2966c43366"


@pytest.mark.parametrize("name", ["device", "stream", "user", "hub"])
def test_key_ids(name: str) -> None:
    vector = VECTORS["keys"][name]
    key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(vector["seed"]))
    assert derive.public_bytes(key).hex() == vector["public"]
    assert derive.keyid(derive.public_bytes(key)) == vector["keyid"]


def test_the_pseudonym_of_an_account() -> None:
    secret = Secret(bytes.fromhex(VECTORS["account"]["pseudonym_secret"]))
    assert derive.account_pseudonym(secret, "itch.io", "123456") == f"hmac-sha256:{VECTORS['account']['hmac']}"


def test_the_key_shown_to_one_hub() -> None:
    vector = VECTORS["cnf"]
    key = derive.client_key(Secret(bytes.fromhex(vector["device_master"])), vector["hub_keyid_as_salt"])
    assert key.private_bytes_raw().hex() == vector["seed"]
    assert derive.public_bytes(key).hex() == vector["public"]


def test_no_label_serves_two_purposes() -> None:
    labels = re.findall(r'_LABEL: Final = "([^"]+)"', Path(derive.__file__).read_text())
    assert len(labels) == 5
    assert len(set(labels)) == len(labels)


keys = st.binary(min_size=32, max_size=32)
PURPOSES: list[Callable[[Secret, Secret], bytes]] = [
    lambda s, r: derive.own_key(s, r).private_bytes_raw(),
    lambda s, r: derive.dht_key(s, r).private_bytes_raw(),
    lambda s, r: derive.seal_key(s, r).private_bytes_raw(),
    lambda s, r: derive.blob_key(s, r).reveal(),
]


@settings(deadline=None)
@given(source=keys, realm=keys, other=keys)
def test_purposes_and_realms_share_no_key(source: bytes, realm: bytes, other: bytes) -> None:
    realms = {realm, other}
    made = [purpose(Secret(source), Secret(salt)) for purpose in PURPOSES for salt in realms]
    assert len(set(made)) == len(PURPOSES) * len(realms)
