"""The keys of this user and this computer: made on first use, kept in the vault, never shown."""

from __future__ import annotations

import secrets
import threading
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from ..domain.errors import SecretsError
from ..domain.ids import SourceId
from ..domain.wording import say
from ..vault import Secret, SecretStore
from .derive import KEY_BYTES, account_pseudonym, keyid, public_bytes

_DEVICE: Final = "device-key"
_REALM_SELF: Final = "realm-self"
_PSEUDONYM: Final = "pseudonym"


class Keys:
    """Nothing is read before it is asked for, and then only once. Any thread may ask."""

    def __init__(self, secrets_store: SecretStore) -> None:
        self._store = secrets_store
        self._lock = threading.Lock()
        self._known: dict[str, Secret] = {}

    @property
    def device(self) -> Ed25519PrivateKey:
        """Signs records and requests to nodes."""
        return Ed25519PrivateKey.from_private_bytes(self._made(_DEVICE).reveal())

    @property
    def device_public(self) -> bytes:
        return public_bytes(self.device)

    @property
    def device_keyid(self) -> str:
        return keyid(self.device_public)

    @property
    def realm_self(self) -> Secret:
        """R_self, the salt under which this user's sealed packages converge with nobody else's."""
        return self._made(_REALM_SELF)

    def account_pseudonym(self, store: str, account: str) -> str:
        return account_pseudonym(self._made(_PSEUDONYM), store, account)

    def source_secret(self, source_id: SourceId) -> Secret | None:
        """S, or None where this user never read that source."""
        kept = self._store.get(_entry(source_id))
        return None if kept is None else _of_key_length(_entry(source_id), kept)

    def keep_source_secret(self, source_id: SourceId, secret: Secret) -> None:
        self._store.put(_entry(source_id), _of_key_length(_entry(source_id), secret.reveal()).reveal())

    def _made(self, name: str) -> Secret:
        with self._lock:
            if name not in self._known:
                kept = self._store.get(name)
                if kept is None:
                    kept = self._store.claim(name, secrets.token_bytes(KEY_BYTES))
                self._known[name] = _of_key_length(name, kept)
            return self._known[name]


def _entry(source_id: SourceId) -> str:
    return f"source/{source_id}"


def _of_key_length(name: str, value: bytes) -> Secret:
    if len(value) != KEY_BYTES:
        raise SecretsError(
            say("The secret “{name}” is not a key.", name=name),
            data=say("It was left as it is."),
            do=say("Bring the secrets back from a backup."),
        )
    return Secret(value)
