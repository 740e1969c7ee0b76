"""DSSE envelopes: exact bytes, their type, and Ed25519 signatures over both (secure-systems-lab/dsse, protocol 1.0).

The trap: parse a payload only after `verify` returned it. The key itself is not in an envelope, only its id is: who
reads must know the key.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from ..domain.errors import DataProtectedError
from ..domain.wording import say
from .derive import keyid, public_bytes

_LARGEST_ENVELOPE: Final = 16 * 1024 * 1024
_MOST_SIGNATURES: Final = 16


class SignatureError(DataProtectedError):
    """Signed words that were changed, or signed by nobody who is known. They are not used."""

    code = "bad-signature"

    def __init__(self, what: str) -> None:
        super().__init__(
            what, data=say("It was not used; nothing was changed."), do=say("Get it again from where it came from.")
        )


@dataclass(frozen=True, slots=True)
class Envelope:
    """Not verified. `signatures` are pairs of key id and signature."""

    payload_type: str
    payload: bytes
    signatures: tuple[tuple[str, bytes], ...]


def pae(payload_type: str, payload: bytes) -> bytes:
    kind = payload_type.encode()
    return b"DSSEv1 %d %s %d %s" % (len(kind), kind, len(payload), payload)


def sign(payload_type: str, payload: bytes, *keys: Ed25519PrivateKey) -> str:
    """The envelope as JSON text, with one signature for each key."""
    signed = pae(payload_type, payload)
    envelope = {
        "payloadType": payload_type,
        "payload": base64.b64encode(payload).decode(),
        "signatures": [
            {"keyid": keyid(public_bytes(key)), "sig": base64.b64encode(key.sign(signed)).decode()} for key in keys
        ],
    }
    return json.dumps(envelope, ensure_ascii=False, separators=(",", ":"))


def verify(envelope: str, payload_type: str, *public_keys: bytes) -> bytes:
    """The payload, once every one of these raw public keys is found to have signed it; else SignatureError."""
    payload, signers = verify_any(envelope, payload_type, public_keys)
    if len(signers) < len({keyid(public) for public in public_keys}):
        raise SignatureError(say("A signature that is needed is missing."))
    return payload


def verify_any(envelope: str, payload_type: str, public_keys: Iterable[bytes]) -> tuple[bytes, frozenset[str]]:
    """The payload and the ids of the known keys that signed it, at least one. A false signature of a known key refuses
    the whole; signatures of unknown keys say nothing and are passed over."""
    opened = read_envelope(envelope)
    if opened.payload_type != payload_type:
        raise SignatureError(
            say(
                "Something else was signed: “{payload_type}” and not “{payload_type2}”.",
                payload_type=opened.payload_type[:80],
                payload_type2=payload_type,
            )
        )
    known = {keyid(public): Ed25519PublicKey.from_public_bytes(public) for public in public_keys}
    signed = pae(opened.payload_type, opened.payload)
    signers: set[str] = set()
    for key, signature in opened.signatures:
        if key in known:
            try:
                known[key].verify(signature, signed)
            except InvalidSignature:
                raise SignatureError(
                    say("A signature does not fit: the words were changed after they were signed.")
                ) from None
            signers.add(key)
    if not signers:
        raise SignatureError(say("No key that is known here has signed this."))
    return opened.payload, frozenset(signers)


def read_envelope(text: str) -> Envelope:
    """Takes the envelope apart without verifying anything: for looking up which key is needed."""
    if len(text) > _LARGEST_ENVELOPE:
        raise SignatureError(say("A signed envelope is too large to be one."))
    try:
        outer = json.loads(text, object_pairs_hook=_no_twins)
        signatures = outer["signatures"]
        kind, payload = outer["payloadType"], _unbase64(outer["payload"])
        pairs = tuple((entry["keyid"], _unbase64(entry["sig"])) for entry in signatures)
    except (ValueError, KeyError, TypeError, RecursionError) as wrong:
        raise SignatureError(say("A signed envelope is damaged.")) from wrong
    if not isinstance(kind, str) or not all(isinstance(key, str) for key, _ in pairs):
        raise SignatureError(say("A signed envelope is damaged."))
    if not 0 < len(pairs) <= _MOST_SIGNATURES or len({key for key, _ in pairs}) < len(pairs):
        raise SignatureError(say("A signed envelope has no signatures, too many, or one twice."))
    return Envelope(kind, payload, pairs)


def _no_twins(pairs: list[tuple[str, object]]) -> dict[str, object]:
    if len({key for key, _ in pairs}) < len(pairs):
        raise ValueError("a name comes twice")
    return dict(pairs)


def _unbase64(text: object) -> bytes:
    """Either alphabet, as the specification wants, but only the one spelling an encoder gives."""
    if not isinstance(text, str):
        raise TypeError("not a string")
    try:
        content = base64.b64decode(text.replace("-", "+").replace("_", "/"), validate=True)
    except binascii.Error as wrong:
        raise ValueError("not base64") from wrong
    if text not in (base64.b64encode(content).decode(), base64.urlsafe_b64encode(content).decode()):
        raise ValueError("not the usual spelling")
    return content
