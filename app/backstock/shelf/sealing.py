"""The sealed package, layout `blob/1`: a source encrypted and padded so that a node keeps noise.

AES-256-CTR under a key that follows from the content's own secret S and a realm, zeros up to a padded length, and a
16-byte trailer with the true length. Offsets are the same inside and outside, so any range opens by itself.

The trap: a counter-mode key must never meet a second plaintext. S is therefore computed again over the bytes as they
are sealed, and nothing is kept when the file on disk is no longer the one S came from.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from ..domain.errors import DigestMismatchError
from ..domain.merkle import BLOCK, TreeHasher
from ..domain.wording import say
from ..sources.derive import blob_key, discovery_id, source_hasher
from ..sources.hashing import DigestPlan, Hashing
from ..swarm.torrents import Torrent, blob_torrent
from ..vault import Secret
from .files import Draft, plain_errors, require_room, written_aside
from .work import Work

MAGIC: Final = b"BSTKBLB1"
TRAILER: Final = 16
_CHUNK: Final = 1024**2
_AES_BLOCK: Final = 16


@dataclass(frozen=True, slots=True)
class SealedBlob:
    """A sealed file. Its name is the hex of its pieces root, as its torrent says."""

    path: Path
    length: int
    torrent: Torrent


def padded_len(length: int) -> int:
    """What a source of this length weighs when sealed: Padmé, then whole leaves of 16 KiB."""
    return -(-_padme(length + TRAILER) // BLOCK) * BLOCK


def seal(source: Path, secret: Secret, realm: Secret, out_dir: Path, work: Work, *, reserve: int = 0) -> SealedBlob:
    """Reads the source once more and writes its sealed form into `out_dir`.

    Raises DigestMismatchError when the source's bytes are not those `secret` came from; nothing is left then.
    """
    with plain_errors(source):
        length = source.stat().st_size
    total = padded_len(length)
    require_room(out_dir, total, reserve)
    hasher, tree = source_hasher(), TreeHasher()
    encryptor = _cipher(secret, realm).encryptor()
    with written_aside(out_dir / f"{discovery_id(secret, realm)[:32]}.sealing") as draft:
        read = 0
        for block in _blocks(source):
            work.checkpoint()
            hasher.update(block)
            read += len(block)
            if read > length:
                raise _changed(source)
            _put(draft, tree, encryptor.update(block))
            work.progress(read, total)
        if read != length or Secret(hasher.digest()) != secret:
            raise _changed(source)
        for tail in _tail(length):
            work.checkpoint()
            _put(draft, tree, encryptor.update(tail))
        root, layer = tree.finish()
        draft.target = out_dir / root.hex()
    work.progress(total, total)
    return SealedBlob(draft.target, total, blob_torrent(total, root, layer, private=True))


def open_sealed(
    blob: Path,
    secret: Secret,
    realm: Secret,
    target: Path,
    work: Work,
    *,
    expect_sha256: str,
    reserve: int = 0,
) -> None:
    """Writes the plain bytes to `target`, which appears only when they are the recorded ones to the last bit."""
    length = plain_length(blob, secret, realm)
    require_room(target.parent, length, reserve)
    decryptor = _cipher(secret, realm).decryptor()
    with plain_errors(target):
        target.parent.mkdir(parents=True, exist_ok=True)
    with written_aside(target.with_name(target.name + ".opening"), target) as draft, Hashing(DigestPlan()) as hashing:
        done = 0
        for block in _blocks(blob, length):
            work.checkpoint()
            plain = decryptor.update(block)
            hashing.update(plain)
            draft.write(plain)
            done += len(plain)
            work.progress(done, length)
        found = hashing.finish()
        if found.digests.sha256 != expect_sha256 or found.secret != secret:
            raise DigestMismatchError(
                say("What came back from the shelf is not what was put there."),
                data=say("Nothing was kept of it; your other copies were not touched."),
                do=say("Page it in from another node, or get it from the store again."),
            )


def plain_length(blob: Path, secret: Secret, realm: Secret) -> int:
    """The true length of what is sealed in there. Raises DigestMismatchError when the trailer does not hold."""
    with plain_errors(blob), blob.open("rb") as sealed:
        total = blob.stat().st_size

        def read(offset: int, count: int) -> bytes:
            sealed.seek(offset)
            return sealed.read(count)

        if total < BLOCK or total % BLOCK:
            raise _unreadable()
        trailer = decrypt_range(secret, realm, read, total - TRAILER, TRAILER)
    length = int.from_bytes(trailer[len(MAGIC) :], "big")
    if trailer[: len(MAGIC)] != MAGIC or length > total - TRAILER or padded_len(length) != total:
        raise _unreadable()
    return length


def decrypt_range(secret: Secret, realm: Secret, read: Callable[[int, int], bytes], offset: int, length: int) -> bytes:
    """Plain bytes of one range. `read(offset, length)` gives sealed bytes that were verified against the info hash."""
    aligned = offset - offset % _AES_BLOCK
    sealed = read(aligned, offset + length - aligned)
    plain = _cipher(secret, realm, aligned).decryptor().update(sealed)
    return plain[offset - aligned :]


def _padme(length: int) -> int:
    exponent = length.bit_length() - 1
    mask = (1 << (exponent - exponent.bit_length())) - 1
    return (length + mask) & ~mask


def _cipher(secret: Secret, realm: Secret, offset: int = 0) -> Cipher[modes.CTR]:
    counter = (offset // _AES_BLOCK).to_bytes(_AES_BLOCK, "big")
    return Cipher(algorithms.AES(blob_key(secret, realm).reveal()), modes.CTR(counter))


def _tail(length: int) -> Iterator[bytes]:
    zeros = padded_len(length) - length - TRAILER
    while zeros:
        part = min(zeros, _CHUNK)
        yield bytes(part)
        zeros -= part
    yield MAGIC + length.to_bytes(8, "big")


def _put(draft: Draft, tree: TreeHasher, block: bytes) -> None:
    tree.update(block)
    draft.write(block)


def _blocks(path: Path, limit: int | None = None) -> Iterator[bytes]:
    with plain_errors(path), path.open("rb") as file:
        while limit is None or limit > 0:
            block = file.read(_CHUNK if limit is None else min(_CHUNK, limit))
            if not block:
                return
            if limit is not None:
                limit -= len(block)
            yield block


def _changed(source: Path) -> DigestMismatchError:
    return DigestMismatchError(
        say("{source} is no longer the file that was recorded.", source=source.name),
        data=say("It was left as it is and nothing of it was put on the shelf."),
        do=say("Verify the title; get it again if the file was damaged."),
    )


def _unreadable() -> DigestMismatchError:
    return DigestMismatchError(
        say("The sealed file does not open with this source's key."),
        data=say("It was left as it is; nothing was written."),
        do=say("Page it in from another node, or get it from the store again."),
    )
