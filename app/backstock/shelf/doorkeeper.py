"""Who may ask this node for anything: known devices, fresh signatures, each nonce once.

Nonces live in memory only. A request signed before this process began is therefore stale, whatever its age: what was
seen by the process before cannot be played again after a restart.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from ..domain.ids import NodeId
from ..domain.wording import say
from .refusals import NotAdmittedError
from .signing import FRESH_FOR_S, ReceivedRequest, SignedHead, read_head, stale

log = logging.getLogger(__name__)

DeviceKey = Callable[[str], bytes | None]
"""The raw public key of a paired, not revoked device by its key id."""


class Doorkeeper:
    def __init__(self, node_id: NodeId, device_key: DeviceKey, clock: Callable[[], float] = time.time) -> None:
        self._node_id = node_id
        self._device_key = device_key
        self._clock = clock
        self._since = clock()
        self._lock = threading.Lock()
        self._nonces: dict[tuple[str, str], float] = {}

    def admit(self, request: ReceivedRequest) -> SignedHead:
        """Raises NotAdmittedError (or StaleSignatureError, which may be mended by trying again)."""
        now = self._clock()
        try:
            head = read_head(request, self._key, self._node_id, now)
            if head.created < int(self._since):
                raise stale(now)
            self._burn(head, now)
        except NotAdmittedError as refused:
            log.warning("refused %s %s: %s", request.method, _path(request.url), refused.what)
            raise
        return head

    def _key(self, keyid: str) -> Ed25519PublicKey | None:
        raw = self._device_key(keyid)
        return None if raw is None else Ed25519PublicKey.from_public_bytes(raw)

    def _burn(self, head: SignedHead, now: float) -> None:
        with self._lock:
            # Twice the span, since a signature may come from a clock that is as far ahead.
            while self._nonces and now - next(iter(self._nonces.values())) > 2 * FRESH_FOR_S:
                del self._nonces[next(iter(self._nonces))]
            if (head.keyid, head.nonce) in self._nonces:
                raise NotAdmittedError(say("This request was sent before."), data=say("Nothing was done."))
            self._nonces[(head.keyid, head.nonce)] = now


def _path(url: str) -> str:
    return "/" + url.split("://", 1)[-1].partition("/")[2].partition("?")[0][:120]
