"""Everything that follows from a source's bytes and a realm (design/provenance.md, 3). Labels are frozen for ever.

The trap: one label, one purpose. A change of what a key is used for, or of a layout it protects, needs a new label.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import Final

from blake3 import blake3
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from ..vault import Secret

SOURCE_CONTEXT: Final = "backstock 2026-11-20 source secret v1"
OWN_LABEL: Final = "backstock/v1/own"
DHT_LABEL: Final = "backstock/v1/dht"
SEAL_LABEL: Final = "backstock/v1/seal"
BLOB_LABEL: Final = "backstock/v1/blob/aes-256-ctr"
CLIENT_LABEL: Final = "backstock/v1/cnf"
OPEN_REALM: Final = Secret(hashlib.sha256(b"backstock/v1/realm/open").digest())
"""Not secret at all, but used where secret realms are."""

KEY_BYTES: Final = 32
_TAG_DIGITS: Final = 16


def source_hasher() -> blake3:
    """Fed with every byte of a source, its digest is S, the source secret."""
    return blake3(derive_key_context=SOURCE_CONTEXT)


def source_secret(content: bytes) -> Secret:
    return Secret(source_hasher().update(content).digest())


def subkey(source: Secret, realm: Secret, label: str, length: int = KEY_BYTES) -> Secret:
    return _derive(source, realm.reveal(), label, length)


def own_key(source: Secret, realm: Secret) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(subkey(source, realm, OWN_LABEL).reveal())


def dht_key(source: Secret, realm: Secret) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(subkey(source, realm, DHT_LABEL).reveal())


def seal_key(source: Secret, realm: Secret) -> X25519PrivateKey:
    return X25519PrivateKey.from_private_bytes(subkey(source, realm, SEAL_LABEL).reveal())


def blob_key(source: Secret, realm: Secret) -> Secret:
    return subkey(source, realm, BLOB_LABEL)


def client_key(device_master: Secret, hub_keyid: str) -> Ed25519PrivateKey:
    """The key shown to one hub only (`cnf`), so that two hubs cannot tell it is the same device."""
    return Ed25519PrivateKey.from_private_bytes(
        _derive(device_master, bytes.fromhex(hub_keyid), CLIENT_LABEL, KEY_BYTES).reveal()
    )


def public_bytes(key: Ed25519PrivateKey | Ed25519PublicKey) -> bytes:
    public = key.public_key() if isinstance(key, Ed25519PrivateKey) else key
    return public.public_bytes_raw()


def keyid(public: bytes) -> str:
    return hashlib.sha256(public).hexdigest()


def discovery_id(source: Secret, realm: Secret) -> str:
    """The public name of a source in a realm: knowing it gives nothing but the ability to ask."""
    return keyid(public_bytes(own_key(source, realm)))


def realm_tag(realm: Secret) -> str:
    if realm == OPEN_REALM:
        return "open"
    return hashlib.sha256(realm.reveal()).hexdigest()[:_TAG_DIGITS]


def account_pseudonym(pseudonym_secret: Secret, store: str, account: str) -> str:
    """Store account numbers are small; only a keyed hash hides them."""
    mac = hmac.new(pseudonym_secret.reveal(), store.encode() + b"\0" + account.encode(), hashlib.sha256)
    return f"hmac-sha256:{mac.hexdigest()}"


def _derive(material: Secret, salt: bytes, label: str, length: int) -> Secret:
    return Secret(HKDF(hashes.SHA256(), length, salt=salt, info=label.encode()).derive(material.reveal()))
