"""Invite codes, and how this computer is paired with a node by one.

The code carries the digest of the node's certificate. It is compared before the code's secret leaves this computer, so
somebody in between gets neither the secret nor a device.
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final

import httpx
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from ..domain.errors import BackstockError, NodeError, NodeRefusedError, NodeUnreachableError
from ..domain.ids import NodeId
from ..domain.packages import Node, NodeClass
from ..domain.wording import say
from ..sources.derive import keyid
from .addresses import Address, parse_address, written
from .answers import send
from .certificates import fetch_certificate, fingerprint, pinned_context
from .wire import PairAnswer, PairRequest

_PREFIX: Final = "bsn1"
_TIMEOUT_S: Final = 10.0


@dataclass(frozen=True, slots=True)
class InviteCode:
    addresses: tuple[Address, ...]
    secret: str = field(repr=False)
    certificate: str
    """The fingerprint of the node's certificate."""

    def written(self) -> str:
        where = ",".join(written(address) for address in self.addresses)
        packed = base64.urlsafe_b64encode(where.encode()).decode().rstrip("=")
        return f"{_PREFIX}.{packed}.{self.secret}.{self.certificate}"


def read_code(text: str) -> InviteCode:
    parts = "".join(text.split()).split(".")
    try:
        prefix, packed, secret, certificate = parts
        if prefix != _PREFIX or not re.fullmatch(r"[0-9a-f]{64}", certificate):
            raise ValueError("not our kind of code")
        if not re.fullmatch(r"[A-Za-z0-9_\-]{20,100}", secret):
            raise ValueError("no secret in it")
        padded = packed.encode("ascii") + b"=" * (-len(packed) % 4)
        where = base64.b64decode(padded, altchars=b"-_", validate=True).decode("ascii")
        addresses = tuple(parse_address(part) for part in where.split(",")[:16])
    except (ValueError, binascii.Error) as wrong:
        raise NodeRefusedError(
            say("This is not an invite code of a node."),
            data=say("Nothing was changed."),
            do=say("Copy the whole code that `backstock node invite` printed; it begins with bsn1."),
        ) from wrong
    return InviteCode(addresses, secret, certificate)


def pair(code: str, device: Ed25519PrivateKey, device_name: str) -> Node:
    """Spends the code: from now on the node takes orders signed by `device`. Tries the code's addresses in order."""
    invite = read_code(code)
    url, certificate = _find(invite)
    public = device.public_key().public_bytes_raw()
    asked = PairRequest(secret=invite.secret, public_key=public.hex(), name=device_name[:200])
    try:
        with httpx.Client(verify=pinned_context(certificate), timeout=_TIMEOUT_S, trust_env=False) as http:
            request = http.build_request("POST", f"{url}/v1/pair", content=asked.model_dump_json())
            answer = send(http, request).read(PairAnswer)
    except httpx.HTTPError as wrong:
        raise NodeUnreachableError(
            say("The node went away while pairing."),
            data=say("The code may have been used up."),
            do=say("Ask the node for a new code and try again."),
        ) from wrong
    _check_proof(answer, certificate, public)
    return Node(
        node_id=NodeId(answer.node_id),
        name=answer.name,
        node_class=NodeClass.BULK,
        mode=answer.mode,
        url=url,
        certificate=certificate,
        paired_at=datetime.now(UTC),
    )


def proof_bytes(certificate: str, device_public: bytes) -> bytes:
    """What a node's own key signs when it is paired: that certificate and device belong to this pairing."""
    return b"backstock/v1/node-pairing\0" + fingerprint(certificate).encode() + b"\0" + device_public


def _find(invite: InviteCode) -> tuple[str, str]:
    """The first address that shows the certificate the code names, and that certificate."""
    trouble: BackstockError | None = None
    for address in invite.addresses:
        try:
            certificate = fetch_certificate(*address, timeout_s=_TIMEOUT_S)
        except NodeError as wrong:
            trouble = trouble or wrong
            continue
        if fingerprint(certificate) == invite.certificate:
            return f"https://{written(address)}", certificate
        trouble = NodeRefusedError(
            say("What answers at {address} is not the node this code was made by.", address=written(address)),
            data=say("The code's secret was not sent to it."),
            do=say("Make sure you copied the code whole, and that nobody stands between you and the node."),
        )
    raise trouble or NodeUnreachableError(say("The code names no address."))


def _check_proof(answer: PairAnswer, certificate: str, device_public: bytes) -> None:
    try:
        raw = bytes.fromhex(answer.public_key)
        if keyid(raw) != answer.node_id:
            raise ValueError("another key's id")
        proof = base64.b64decode(answer.proof, validate=True)
        Ed25519PublicKey.from_public_bytes(raw).verify(proof, proof_bytes(certificate, device_public))
    except (ValueError, binascii.Error, InvalidSignature) as wrong:
        raise NodeRefusedError(
            say("The node could not prove that it is who it says."),
            data=say("It was not added."),
            do=say("Do not use this node."),
        ) from wrong
