"""The sealed format against the published vectors, and against everything that could go wrong with a file."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from hypothesis import given, settings
from hypothesis import strategies as st

from backstock.domain.errors import DigestMismatchError, DiskFullError
from backstock.shelf import sealing
from backstock.shelf.sealing import MAGIC, decrypt_range, open_sealed, padded_len, plain_length, seal
from backstock.sources.derive import OPEN_REALM, blob_key, source_secret
from backstock.swarm.torrents import blob_torrent, parse_torrent, piece_length_for, root_of
from backstock.vault import Secret
from helpers_shelf import Quiet, StopAfter, Stopped

PLAIN = bytes(range(256)) * 400 + b"backstock test vector source\n"
SECRET = source_secret(PLAIN)
CLOSED = Secret(bytes(range(32)))
VECTORS = {
    "open": {
        "realm": OPEN_REALM,
        "blob_sha256": "a2099ea0091bc0066cbf8404c864b22f7b2dc6cc97d788433b4a702e1db48d84",
        "first32": "c3a830a4b7309f8ed60d240181746a1c38fd1783979fd70717f021d0f71ac6a1",
        "last16": "661a96621806ba7c9efdb10665727e23",
        "root": "78385a99184d225c565b7de1b08d0080d7707aff3527875e3956500f0b23be3f",
        "info": "64393a66696c6520747265656436343a3738333835613939313834643232356335363562376465316230386430303830643737303761666633353237383735653339353635303066306232336265336664303a64363a6c656e677468693131343638386531313a70696563657320726f6f7433323a78385a99184d225c565b7de1b08d0080d7707aff3527875e3956500f0b23be3f65656531323a6d6574612076657273696f6e693265343a6e616d6536343a3738333835613939313834643232356335363562376465316230386430303830643737303761666633353237383735653339353635303066306232336265336631323a7069656365206c656e677468693236323134346565",  # noqa: E501
        "info_hash": "2a9bd3a66b85f4b2cadedfe74eed9ee1c44c882825de345595e1ec0a1569323a",
    },
    "closed": {
        "realm": CLOSED,
        "blob_sha256": "f7849a555ee62e9c00262dab49dafc92ef20152fc141e18d9046b0549e294c12",
        "first32": "377bc40d67bc33018211262200eed692e09ee560447ebdd81545d6ffd7131bf3",
        "last16": "5e83afeb8d510d0acb276155f2c7e641",
        "root": "790a971a0c7318ec6265d5a463dc7397465b03b3c027672fcfb82e8c97a14d46",
        "info": "64393a66696c6520747265656436343a3739306139373161306337333138656336323635643561343633646337333937343635623033623363303237363732666366623832653863393761313464343664303a64363a6c656e677468693131343638386531313a70696563657320726f6f7433323a790a971a0c7318ec6265d5a463dc7397465b03b3c027672fcfb82e8c97a14d4665656531323a6d6574612076657273696f6e693265343a6e616d6536343a3739306139373161306337333138656336323635643561343633646337333937343635623033623363303237363732666366623832653863393761313464343631323a7069656365206c656e6774686932363231343465373a7072697661746569316565",  # noqa: E501
        "info_hash": "45ee459510a00a40daa55cf9af2a7aba53b6ebbdeb2fa5b3bfe733604f39456b",
    },
}


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    path = tmp_path / "example-game-linux-1.2.zip"
    path.write_bytes(PLAIN)
    return path


@pytest.mark.parametrize(
    ("length", "total"),
    [
        (0, 16384),
        (1, 16384),
        (16368, 16384),
        (16369, 32768),
        (100000, 114688),
        (102429, 114688),
        (1048576, 1081344),
        (5000003, 5111808),
        (60000000, 60817408),
        (700000000, 704643072),
        (4700000000, 4764729344),
        (50000000000, 50465865728),
    ],
)
def test_padded_lengths(length: int, total: int) -> None:
    assert padded_len(length) == total


@pytest.mark.parametrize("name", ["open", "closed"])
def test_a_sealed_blob_is_the_published_one(name: str, plain: Path, tmp_path: Path) -> None:
    vector = VECTORS[name]
    realm = vector["realm"]
    assert isinstance(realm, Secret)
    blob = seal(plain, SECRET, realm, tmp_path / "out", Quiet())
    sealed = blob.path.read_bytes()
    assert hashlib.sha256(sealed).hexdigest() == vector["blob_sha256"]
    assert sealed[:32].hex() == vector["first32"]
    assert sealed[-16:].hex() == vector["last16"]
    assert len(sealed) == blob.length == 114688
    assert blob.path.name == vector["root"]
    facts = parse_torrent(blob.torrent.torrent)
    assert facts.name == vector["root"]
    assert facts.piece_length == 262144
    assert facts.private
    if name == "closed":
        assert blob.torrent.info.hex() == vector["info"]
        assert blob.torrent.info_hash == vector["info_hash"]


def test_the_open_realm_differs_only_by_the_private_flag(plain: Path, tmp_path: Path) -> None:
    blob = seal(plain, SECRET, OPEN_REALM, tmp_path / "out", Quiet())
    public = blob_torrent(blob.length, bytes.fromhex(blob.path.name), b"", private=False)
    assert public.info.hex() == VECTORS["open"]["info"]
    assert public.info_hash == VECTORS["open"]["info_hash"]


def test_a_range_opens_by_itself(plain: Path, tmp_path: Path) -> None:
    asked: list[tuple[int, int]] = []
    sealed = seal(plain, SECRET, OPEN_REALM, tmp_path / "out", Quiet()).path.read_bytes()

    def read(offset: int, length: int) -> bytes:
        asked.append((offset, length))
        return sealed[offset : offset + length]

    assert decrypt_range(SECRET, OPEN_REALM, read, 70001, 16).hex() == "7172737475767778797a7b7c7d7e7f80"
    assert asked == [(70000, 17)]
    assert sealed[70000:70017].hex() == "f5ce9e0a64a605f4fc704df1c8fae74594"


@settings(max_examples=30, deadline=None)
@given(offset=st.integers(0, len(PLAIN) - 1), length=st.integers(1, 40000))
def test_any_range_is_the_plain_bytes(offset: int, length: int) -> None:
    length = min(length, len(PLAIN) - offset)
    sealed = _sealed_by_hand(PLAIN, SECRET, CLOSED)
    got = decrypt_range(SECRET, CLOSED, lambda start, count: sealed[start : start + count], offset, length)
    assert got == PLAIN[offset : offset + length]


@pytest.mark.parametrize("size", [0, 1, 15, 16, 16368, 16369, 262144, 3 * 1024**2 + 5])
def test_what_was_sealed_opens_again(size: int, tmp_path: Path) -> None:
    content = (b"abc\0" * (size // 4 + 1))[:size]
    source = tmp_path / "source"
    source.write_bytes(content)
    secret = source_secret(content)
    blob = seal(source, secret, CLOSED, tmp_path / "out", Quiet())
    assert blob.length == padded_len(size) == blob.path.stat().st_size
    leaves = blob.path.read_bytes()
    assert root_of([hashlib.sha256(leaves[i : i + 16384]).digest() for i in range(0, len(leaves), 16384)]).hex() == (
        blob.path.name
    )
    assert parse_torrent(blob.torrent.torrent).piece_length == piece_length_for(blob.length)
    target = tmp_path / "back" / "source"
    open_sealed(blob.path, secret, CLOSED, target, Quiet(), expect_sha256=hashlib.sha256(content).hexdigest())
    assert target.read_bytes() == content
    assert [path.name for path in target.parent.iterdir()] == ["source"]


def test_the_same_source_in_another_realm_is_another_blob(plain: Path, tmp_path: Path) -> None:
    here = seal(plain, SECRET, CLOSED, tmp_path / "a", Quiet())
    there = seal(plain, SECRET, Secret(bytes(32)), tmp_path / "b", Quiet())
    assert here.torrent.info_hash != there.torrent.info_hash


def test_a_source_that_changed_is_not_sealed(plain: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    plain.write_bytes(b"X" + PLAIN[1:])
    with pytest.raises(DigestMismatchError):
        seal(plain, SECRET, CLOSED, out, Quiet())
    assert list(out.iterdir()) == []


def test_sealing_can_be_stopped_and_leaves_nothing(tmp_path: Path) -> None:
    source = tmp_path / "big"
    source.write_bytes(bytes(4 * 1024**2))
    out = tmp_path / "out"
    with pytest.raises(Stopped):
        seal(source, source_secret(bytes(4 * 1024**2)), CLOSED, out, StopAfter(2))
    assert list(out.iterdir()) == []


def test_opening_can_be_stopped_and_leaves_nothing(tmp_path: Path) -> None:
    content = bytes(4 * 1024**2)
    source = tmp_path / "big"
    source.write_bytes(content)
    blob = seal(source, source_secret(content), CLOSED, tmp_path / "out", Quiet())
    target = tmp_path / "back" / "big"
    with pytest.raises(Stopped):
        open_sealed(blob.path, source_secret(content), CLOSED, target, StopAfter(2), expect_sha256="")
    assert list(target.parent.iterdir()) == []


def test_progress_reaches_the_total(plain: Path, tmp_path: Path) -> None:
    work = Quiet()
    seal(plain, SECRET, CLOSED, tmp_path / "out", work)
    assert work.seen[-1][:2] == (114688, 114688)
    assert [done for done, _, _ in work.seen] == sorted(done for done, _, _ in work.seen)


@pytest.mark.parametrize(
    ("tail", "why"),
    [
        (b"BSTKBLB2" + len(PLAIN).to_bytes(8, "big"), "wrong magic"),
        (MAGIC + (114688 - 15).to_bytes(8, "big"), "longer than there is room"),
        (MAGIC + (2**63).to_bytes(8, "big"), "absurd length"),
        (MAGIC + (16).to_bytes(8, "big"), "the total is not the least one for this length"),
    ],
)
def test_a_trailer_that_lies_opens_nothing(tail: bytes, why: str, tmp_path: Path) -> None:
    blob = tmp_path / "blob"
    blob.write_bytes(_sealed_by_hand(PLAIN, SECRET, CLOSED, tail=tail))
    with pytest.raises(DigestMismatchError):
        plain_length(blob, SECRET, CLOSED)
    _assert_opens_nothing(blob, tmp_path / "back" / why, SECRET)


@pytest.mark.parametrize("size", [0, 100, 16383, 16385, 114688 + 16])
def test_a_file_of_a_wrong_length_opens_nothing(size: int, tmp_path: Path) -> None:
    blob = tmp_path / "blob"
    blob.write_bytes((_sealed_by_hand(PLAIN, SECRET, CLOSED) + bytes(64))[:size])
    _assert_opens_nothing(blob, tmp_path / "back" / "x", SECRET)


def test_one_flipped_bit_inside_opens_nothing(tmp_path: Path) -> None:
    sealed = bytearray(_sealed_by_hand(PLAIN, SECRET, CLOSED))
    sealed[50000] ^= 1
    blob = tmp_path / "blob"
    blob.write_bytes(sealed)
    assert plain_length(blob, SECRET, CLOSED) == len(PLAIN)
    _assert_opens_nothing(blob, tmp_path / "back" / "x", SECRET)


def test_the_right_bytes_with_another_recorded_digest_open_nothing(plain: Path, tmp_path: Path) -> None:
    blob = seal(plain, SECRET, CLOSED, tmp_path / "out", Quiet())
    target = tmp_path / "back" / "x"
    with pytest.raises(DigestMismatchError):
        open_sealed(blob.path, SECRET, CLOSED, target, Quiet(), expect_sha256="0" * 64)
    assert not target.exists()
    assert list(target.parent.iterdir()) == []


def test_opening_keeps_what_was_there_before_until_the_end(plain: Path, tmp_path: Path) -> None:
    blob = seal(plain, SECRET, CLOSED, tmp_path / "out", Quiet())
    target = tmp_path / "target"
    target.write_bytes(b"older")
    with pytest.raises(DigestMismatchError):
        open_sealed(blob.path, SECRET, CLOSED, target, Quiet(), expect_sha256="0" * 64)
    assert target.read_bytes() == b"older"


def test_without_room_nothing_is_begun(plain: Path, tmp_path: Path) -> None:
    with pytest.raises(DiskFullError):
        seal(plain, SECRET, CLOSED, tmp_path / "out", Quiet(), reserve=2**62)
    assert list((tmp_path / "out").iterdir()) == []
    blob = seal(plain, SECRET, CLOSED, tmp_path / "out", Quiet())
    with pytest.raises(DiskFullError):
        open_sealed(blob.path, SECRET, CLOSED, tmp_path / "x", Quiet(), expect_sha256="", reserve=2**62)


def test_a_disk_that_fills_while_sealing_is_said_plainly(tmp_path: Path) -> None:
    """/dev/full answers every write with ENOSPC."""
    out = tmp_path / "out"
    out.mkdir()
    content = bytes(2 * 1024**2)
    source = tmp_path / "source"
    source.write_bytes(content)
    secret = source_secret(content)
    (out / f"{sealing.discovery_id(secret, CLOSED)[:32]}.sealing").symlink_to("/dev/full")
    with pytest.raises(DiskFullError):
        seal(source, secret, CLOSED, out, Quiet())
    assert list(out.iterdir()) == []


def test_memory_stays_small(tmp_path: Path) -> None:
    """Sealed and opened in pieces: what waits to be hashed is a few chunks, however long the file."""
    import tracemalloc

    content = bytes(48 * 1024**2)
    source = tmp_path / "source"
    source.write_bytes(content)
    secret = source_secret(content)
    digest = hashlib.sha256(content).hexdigest()
    del content
    tracemalloc.start()
    blob = seal(source, secret, CLOSED, tmp_path / "out", Quiet())
    open_sealed(blob.path, secret, CLOSED, tmp_path / "back", Quiet(), expect_sha256=digest)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 16 * 1024**2


def _sealed_by_hand(plain: bytes, secret: Secret, realm: Secret, *, tail: bytes | None = None) -> bytes:
    """Encrypted without the code under test, so that the trailer may lie."""
    tail = tail or MAGIC + len(plain).to_bytes(8, "big")
    total = padded_len(len(plain))
    encryptor = Cipher(algorithms.AES(blob_key(secret, realm).reveal()), modes.CTR(bytes(16))).encryptor()
    return encryptor.update(plain + bytes(total - len(plain) - 16) + tail)


def _assert_opens_nothing(blob: Path, target: Path, secret: Secret) -> None:
    expect = hashlib.sha256(PLAIN).hexdigest()
    with pytest.raises(DigestMismatchError):
        open_sealed(blob, secret, CLOSED, target, Quiet(), expect_sha256=expect)
    assert not target.exists()
    assert not target.parent.exists() or list(target.parent.iterdir()) == []
