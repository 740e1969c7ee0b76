"""Signed requests (RFC 9421) between this computer and a node: making them here, reading them there.

Covered are method, address, body digest and the node the request is meant for. Without the last, a node could pass a
request on to another of the same user's nodes: the device key is the same, and the address is what the asker wrote.
Whether a key is known and a nonce fresh is decided by the `doorkeeper`.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

import httpx
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from http_message_signatures import (
    HTTPMessageSigner,
    HTTPMessageVerifier,
    HTTPSignatureKeyResolver,
    InvalidSignature,
    algorithms,
)

from ..domain.ids import NodeId
from ..domain.wording import say
from .refusals import NotAdmittedError, StaleSignatureError

TAG: Final = "backstock"
NODE_HEADER: Final = "backstock-node"
FRESH_FOR_S: Final = 300
_COVERED: Final = ("@method", "@target-uri", NODE_HEADER)


class RequestSigner:
    """Signs requests of this device for one node. `ahead_s` is how far the node's clock is before ours."""

    def __init__(self, key: Ed25519PrivateKey, keyid: str, node_id: NodeId) -> None:
        self._keyid = keyid
        self._node_id = node_id
        self._signer = HTTPMessageSigner(
            signature_algorithm=algorithms.ED25519, key_resolver=_OneKey(keyid, key, key.public_key())
        )
        self.ahead_s = 0.0

    def sign(self, request: httpx.Request) -> None:
        request.headers[NODE_HEADER] = self._node_id
        body = request.content or None
        self._signer.sign(
            request,
            key_id=self._keyid,
            created=datetime.fromtimestamp(time.time() + self.ahead_s, UTC),
            nonce=secrets.token_urlsafe(18),
            label=TAG,
            tag=TAG,
            covered_component_ids=_COVERED,
            body=body,
        )

    def set_clock(self, node_time: float) -> None:
        self.ahead_s = node_time - time.time()


@dataclass(frozen=True, slots=True)
class ReceivedRequest:
    """The head of a request as it arrived; what a signature is checked against."""

    method: str
    url: str
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class SignedHead:
    """A head whose signature held. Its body may be believed only after `check_body`."""

    keyid: str
    nonce: str
    created: int
    covered: Mapping[str, str]

    def check_body(self, body: bytes) -> None:
        try:
            covers_body = HTTPMessageVerifier.content_digest_class.verify_components(self.covered, body)
        except InvalidSignature as wrong:
            raise NotAdmittedError(say("The body of the request is not the one that was signed.")) from wrong
        if body and not covers_body:
            raise NotAdmittedError(say("The signature of the request does not cover its body."))


def read_head(
    request: ReceivedRequest, key_of: Callable[[str], Ed25519PublicKey | None], node_id: NodeId, now: float
) -> SignedHead:
    """Raises NotAdmittedError unless a key that `key_of` knows signed this head for this node."""
    verifier = HTTPMessageVerifier(signature_algorithm=algorithms.ED25519, key_resolver=_Lookup(key_of))
    # Freshness is judged below, where the answer can name this node's time; the library gets a span it never refuses.
    verifier.max_clock_skew = timedelta(days=365 * 200)
    try:
        results = verifier.verify(request, max_age=None, expect_tag=TAG, require_components=_COVERED)
    except (InvalidSignature, ValueError, OverflowError) as wrong:
        raise NotAdmittedError(
            say("The request is not signed by a device this node knows."),
            data=say("Nothing was done."),
            do=say("Pair this computer with the node again."),
        ) from wrong
    if len(results) != 1 or request.headers.get(NODE_HEADER) != node_id:
        raise NotAdmittedError(say("The request was meant for another node."), data=say("Nothing was done."))
    created = results[0].parameters.get("created")
    nonce = results[0].nonce
    if not isinstance(created, int) or not nonce or len(nonce) > 200:
        raise NotAdmittedError(say("The signature lacks its time or its nonce."), data=say("Nothing was done."))
    if abs(created - now) > FRESH_FOR_S:
        raise stale(now)
    return SignedHead(str(results[0].parameters["keyid"]), nonce, created, results[0].covered_components)


def stale(now: float) -> StaleSignatureError:
    return StaleSignatureError(
        say("The request was signed too long ago, or the clocks differ."),
        node_time=now,
        data=say("Nothing was done."),
        do=say("Set the clock of this computer or of the node."),
    )


class _OneKey(HTTPSignatureKeyResolver):
    def __init__(self, keyid: str, private: Ed25519PrivateKey, public: Ed25519PublicKey) -> None:
        self._keyid = keyid
        self._private = private
        self._public = public

    def resolve_private_key(self, key_id: str) -> Ed25519PrivateKey:
        if key_id != self._keyid:
            raise KeyError(key_id)
        return self._private

    def resolve_public_key(self, key_id: str) -> Ed25519PublicKey:
        return self._public


class _Lookup(HTTPSignatureKeyResolver):
    def __init__(self, key_of: Callable[[str], Ed25519PublicKey | None]) -> None:
        self._key_of = key_of

    def resolve_public_key(self, key_id: str) -> Ed25519PublicKey | None:
        return self._key_of(key_id)

    def resolve_private_key(self, key_id: str) -> Ed25519PrivateKey:
        raise KeyError(key_id)
