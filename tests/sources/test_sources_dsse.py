"""Envelopes: the specification's own vector, ours, and every way of bending one."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from backstock.domain.errors import DataProtectedError
from backstock.sources import dsse
from backstock.sources.derive import keyid, own_key, public_bytes
from backstock.vault import Secret

VECTORS: dict[str, Any] = json.loads((Path(__file__).parent / "vectors.json").read_text())
INTOTO = "application/vnd.in-toto+json"
ALICE = Ed25519PrivateKey.from_private_bytes(b"\x01" * 32)
BOB = Ed25519PrivateKey.from_private_bytes(b"\x03" * 32)
KNOWN = public_bytes(ALICE)


def compact(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def test_the_specifications_own_vector() -> None:
    wanted = b"DSSEv1 29 http://example.com/HelloWorld 11 hello world"
    assert dsse.pae("http://example.com/HelloWorld", b"hello world") == wanted


def test_the_envelope_of_a_record_is_that_of_the_vectors() -> None:
    vector = VECTORS["verified_source"]
    envelope = dsse.sign(INTOTO, compact(vector["payload"]), ALICE)
    assert json.loads(envelope) == vector["envelope"]
    assert dsse.verify(json.dumps(vector["envelope"]), INTOTO, KNOWN) == compact(vector["payload"])


def test_two_signatures_as_in_the_vectors() -> None:
    own = own_key(Secret(bytes.fromhex(VECTORS["plaintext"]["S"])), Secret(bytes.fromhex(VECTORS["open"]["R"])))
    envelope = dsse.sign(INTOTO, compact(VECTORS["licenser_payload"]), BOB, own)
    assert json.loads(envelope)["signatures"] == VECTORS["envelopes"]["licenser"]["signatures"]
    dsse.verify(envelope, INTOTO, public_bytes(BOB), public_bytes(own))


@settings(deadline=None)
@given(kind=st.text(), payload=st.binary())
def test_what_was_signed_comes_back(kind: str, payload: bytes) -> None:
    assert dsse.verify(dsse.sign(kind, payload, ALICE, BOB), kind, KNOWN, public_bytes(BOB)) == payload


@settings(deadline=None)
@given(payload=st.binary(min_size=1), data=st.data())
def test_any_flipped_bit_is_refused(payload: bytes, data: st.DataObject) -> None:
    envelope = dsse.sign(INTOTO, payload, ALICE).encode()
    place = data.draw(st.integers(0, len(envelope) * 8 - 1))
    bent = bytearray(envelope)
    bent[place // 8] ^= 1 << place % 8
    with pytest.raises(dsse.SignatureError):
        dsse.verify(bent.decode("latin-1"), INTOTO, KNOWN)


def test_every_single_flipped_bit_of_one_envelope_is_refused() -> None:
    envelope = dsse.sign("t", b'{"a":1}', ALICE).encode()
    for place in range(len(envelope) * 8):
        bent = bytearray(envelope)
        bent[place // 8] ^= 1 << place % 8
        with pytest.raises(dsse.SignatureError):
            dsse.verify(bent.decode("latin-1"), "t", KNOWN)


def test_another_payload_type_is_refused() -> None:
    with pytest.raises(dsse.SignatureError, match="Something else was signed"):
        dsse.verify(dsse.sign("application/vnd.backstock.proof.v1+json", b"{}", ALICE), INTOTO, KNOWN)


def test_all_keys_must_have_signed() -> None:
    envelope = dsse.sign(INTOTO, b"{}", ALICE)
    with pytest.raises(dsse.SignatureError, match="missing"):
        dsse.verify(envelope, INTOTO, KNOWN, public_bytes(BOB))


def test_an_unknown_signer_is_refused_and_the_refusal_tells_what_to_do() -> None:
    with pytest.raises(DataProtectedError) as refused:
        dsse.verify(dsse.sign(INTOTO, b"{}", BOB), INTOTO, KNOWN)
    assert refused.value.code == "bad-signature"
    assert refused.value.what
    assert refused.value.data
    assert refused.value.do


def test_no_key_verifies_nothing() -> None:
    with pytest.raises(dsse.SignatureError):
        dsse.verify(dsse.sign(INTOTO, b"{}", ALICE), INTOTO)


def test_a_strangers_signature_beside_ours_says_nothing() -> None:
    payload, signers = dsse.verify_any(dsse.sign(INTOTO, b"{}", BOB, ALICE), INTOTO, [KNOWN])
    assert payload == b"{}"
    assert signers == {keyid(KNOWN)}


def test_the_other_base64_alphabet_is_read() -> None:
    envelope = json.loads(dsse.sign(INTOTO, b"\xfb\xff\xfe", ALICE))
    envelope["payload"] = base64.urlsafe_b64encode(b"\xfb\xff\xfe").decode()
    assert dsse.verify(json.dumps(envelope), INTOTO, KNOWN) == b"\xfb\xff\xfe"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "{}",
        "[" * 100_000,
        '{"payloadType":"t","payload":"","signatures":[]}',
        '{"payloadType":"t","payload":"","signatures":{}}',
        '{"payloadType":"t","payload":"","signatures":[{"sig":""}]}',
        '{"payloadType":1,"payload":"","signatures":[{"keyid":"a","sig":""}]}',
        '{"payloadType":"t","payload":"é","signatures":[{"keyid":"a","sig":""}]}',
        '{"payloadType":"t","payloadType":"u","payload":"","signatures":[{"keyid":"a","sig":""}]}',
        '{"payloadType":"t","payload":"","signatures":[{"keyid":"a","sig":""},{"keyid":"a","sig":""}]}',
    ],
)
def test_damaged_envelopes_are_refused(text: str) -> None:
    with pytest.raises(dsse.SignatureError):
        dsse.verify(text, "t", KNOWN)


@settings(deadline=None)
@given(st.text())
def test_noise_is_refused(text: str) -> None:
    with pytest.raises(dsse.SignatureError):
        dsse.read_envelope(text)
