"""On a node: making invite codes and letting in who brings one.

A code works once and for a quarter of an hour. Only its digest is kept. Guessing is hopeless, but whoever keeps trying
wrong codes is put off for a minute all the same, so that the log stays readable and the disk quiet.
"""

from __future__ import annotations

import base64
import hashlib
import logging
import secrets
import threading
import time
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from ..db.pairing import PairedDevice, Pairings
from ..domain.errors import NodeRefusedError
from ..domain.ids import NodeId
from ..domain.packages import NodeMode
from ..domain.wording import say
from ..sources.derive import keyid
from .pairing import proof_bytes
from .refusals import TooManyTriesError
from .wire import PairAnswer, PairRequest

log = logging.getLogger(__name__)

INVITE_LASTS: Final = timedelta(minutes=15)
_WRONG_TRIES: Final = 5
_WITHIN_S: Final = 60.0


def new_invite(pairings: Pairings, lasts: timedelta = INVITE_LASTS) -> str:
    """The secret of a new code."""
    secret = secrets.token_urlsafe(24)
    pairings.add_invite(_digest(secret), datetime.now(UTC) + lasts)
    return secret


class Reception:
    """Takes codes and lets devices in."""

    def __init__(
        self,
        pairings: Pairings,
        node_key: Ed25519PrivateKey,
        certificate: str,
        name: str,
        mode: NodeMode,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._pairings = pairings
        self._node_key = node_key
        self._certificate = certificate
        self._name = name
        self._mode = mode
        self._clock = clock
        self._lock = threading.Lock()
        self._wrong: deque[float] = deque(maxlen=_WRONG_TRIES)

    def pair(self, asked: PairRequest) -> PairAnswer:
        self._refuse_if_hurried()
        public = bytes.fromhex(asked.public_key)
        device = PairedDevice(keyid(public), public, asked.name, datetime.now(UTC), revoked=False)
        if not self._pairings.use_invite(_digest(asked.secret), device):
            with self._lock:
                self._wrong.append(self._clock())
            log.warning("a wrong, used or expired invite code was tried")
            raise NodeRefusedError(
                say("The node does not know this code: it is wrong, was used, or has expired."),
                data=say("Nothing was changed."),
                do=say("Make a new one on the node: backstock node invite."),
            )
        log.info("paired with device %s, %r", device.keyid, device.name)
        own = self._node_key.public_key().public_bytes_raw()
        return PairAnswer(
            node_id=NodeId(keyid(own)),
            name=self._name,
            mode=self._mode,
            public_key=own.hex(),
            proof=base64.b64encode(self._node_key.sign(proof_bytes(self._certificate, public))).decode(),
        )

    def _refuse_if_hurried(self) -> None:
        with self._lock:
            hurried = len(self._wrong) == _WRONG_TRIES and self._clock() - self._wrong[0] < _WITHIN_S
        if hurried:
            raise TooManyTriesError(
                say("Too many wrong codes came to this node in the last minute."),
                data=say("Nothing was changed."),
                do=say("Wait a minute, then try again."),
            )


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
