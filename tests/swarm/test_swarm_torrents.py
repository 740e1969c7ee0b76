"""Torrents made and read without the library, checked against it; and everything a hostile one may try."""

from __future__ import annotations

import hashlib
import json
import random
from pathlib import Path
from typing import Any

import libtorrent as lt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backstock.domain.errors import BackstockError
from backstock.domain.merkle import level_of
from backstock.swarm.bencoding import Value
from backstock.swarm.torrents import (
    TorrentError,
    TreeHasher,
    bdecode,
    bencode,
    blob_torrent,
    fold,
    lift,
    parse_info,
    parse_torrent,
    piece_length_for,
    root_of,
    single_file_torrent,
)

KIB = 1024
MIB = 1024 * KIB
VECTORS: dict[str, Any] = json.loads((Path(__file__).parent.parent / "sources" / "vectors.json").read_text())
SIZES = [1, 100, 16 * KIB - 1, 16 * KIB, 16 * KIB + 1, 64 * KIB, 256 * KIB - 1, 256 * KIB, 256 * KIB + 1, 300_000]
SIZES += [512 * KIB, 512 * KIB + 1, 3 * MIB, 5 * MIB + 12345]


def noise(length: int) -> bytes:
    return random.Random(length).randbytes(length)


def hashed(content: bytes, piece_length: int | None, block: int = 100_003) -> tuple[bytes, bytes]:
    hasher = TreeHasher(piece_length)
    for start in range(0, len(content), block):
        hasher.update(content[start : start + block])
    return hasher.finish()


def of_library(folder: Path, name: str, content: bytes, piece_length: int, flags: int) -> bytes:
    (folder / name).write_bytes(content)
    made = lt.create_torrent([lt.create_file_entry(name, len(content))], piece_size=piece_length, flags=flags)
    lt.set_piece_hashes(made, str(folder))
    torrent: bytes = lt.bencode(made.generate())
    return torrent


class TestHashing:
    @pytest.mark.parametrize("size", SIZES)
    @pytest.mark.parametrize("piece_length", [16 * KIB, 64 * KIB, 256 * KIB, 1 * MIB])
    def test_the_library_makes_the_same_torrent(self, tmp_path: Path, size: int, piece_length: int) -> None:
        content = noise(size)
        theirs = lt.bdecode(of_library(tmp_path, "a.bin", content, piece_length, lt.create_torrent.v2_only))
        root, layer = hashed(content, piece_length)
        ours = single_file_torrent("a.bin", size, piece_length, root, layer)
        assert ours.info == lt.bencode(theirs[b"info"])
        assert bdecode(ours.torrent) == {
            b"info": bdecode(ours.info),
            **({b"piece layers": {root: layer}} if layer else {}),
        }
        assert (theirs[b"piece layers"] or {}) == ({root: layer} if layer else {})

    @pytest.mark.parametrize("size", SIZES)
    def test_the_library_reads_what_is_made(self, size: int) -> None:
        content = noise(size)
        root, layer = hashed(content, None)
        ours = blob_torrent(size, root, layer, private=True)
        theirs = lt.torrent_info(lt.bdecode(ours.torrent))
        assert theirs.info_hashes().v2.to_bytes().hex() == ours.info_hash
        assert theirs.priv()
        assert (theirs.name(), theirs.layout().file_size(0)) == (root.hex(), size)

    def test_an_empty_file_has_no_root(self) -> None:
        root, layer = hashed(b"", 16 * KIB)
        assert (root, layer) == (b"", b"")
        ours = single_file_torrent("empty", 0, 16 * KIB, root, layer)
        assert bdecode(ours.info) == {
            b"file tree": {b"empty": {b"": {b"length": 0}}},
            b"meta version": 2,
            b"name": b"empty",
            b"piece length": 16 * KIB,
        }
        assert parse_torrent(ours.torrent).length == 0

    @settings(deadline=None, max_examples=40)
    @given(
        size=st.integers(0, 1_200_000),
        block=st.integers(1_000, 700_000),
        piece_length=st.sampled_from([None, 16 * KIB, 32 * KIB, 512 * KIB]),
    )
    def test_block_borders_do_not_matter(self, size: int, block: int, piece_length: int | None) -> None:
        content = noise(size)
        root, layer = hashed(content, piece_length, block)
        leaves = [hashlib.sha256(content[i : i + 16 * KIB]).digest() for i in range(0, size, 16 * KIB)]
        assert root == (root_of(leaves) if leaves else b"")
        assert hashed(content, piece_length, max(size, 1)) == (root, layer)

    def test_a_view_is_taken_as_well(self) -> None:
        content = noise(600_000)
        hasher = TreeHasher()
        hasher.update(memoryview(content)[:5])
        hasher.update(bytearray(content[5:]))
        assert hasher.finish() == hashed(content, None)

    def test_a_short_last_piece_is_lifted_into_the_layer(self) -> None:
        content = noise(64 * KIB + 20_000)
        _, layer = hashed(content, 64 * KIB)
        last = [hashlib.sha256(content[i : i + 16 * KIB]).digest() for i in range(64 * KIB, len(content), 16 * KIB)]
        assert lift(root_of(last), len(last), 64 * KIB) == layer[32:]
        assert fold(last, 0, level_of(64 * KIB)) == layer[32:]

    @pytest.mark.parametrize("wrong", [0, 1, 16 * KIB - 1, 48 * KIB, -16384])
    def test_odd_piece_lengths_are_refused(self, wrong: int) -> None:
        with pytest.raises(ValueError, match="power of two"):
            TreeHasher(wrong)

    def test_the_table_of_piece_lengths(self) -> None:
        for length, piece_length in VECTORS["piece_length"].items():
            assert piece_length_for(int(length)) == piece_length

    @pytest.mark.parametrize("name", ["open", "closed_00_1f"])
    def test_the_torrent_of_a_sealed_package_is_that_of_the_vectors(self, name: str) -> None:
        vector = VECTORS[name]
        root = bytes.fromhex(vector["pieces_root"])
        made = blob_torrent(vector["blob_length"], root, b"", vector["private"])
        assert made.info.hex() == vector["info_bencoded"]
        assert made.info_hash == vector["bt_v2_infohash"]
        facts = parse_torrent(made.torrent)
        assert (facts.info_hash, facts.private) == (made.info_hash, vector["private"])
        assert facts.files[0].root == root

    def test_hashes_of_another_length_make_no_torrent(self) -> None:
        root, layer = hashed(noise(600_000), 256 * KIB)
        for length, its_root, its_layer in [
            (600_000, root, b""),
            (900_000, root, layer),
            (600_000, bytes(32), layer),
            (600_000, b"", layer),
            (0, root, b""),
        ]:
            with pytest.raises(ValueError, match=r"root|layer"):
                single_file_torrent("a", length, 256 * KIB, its_root, its_layer)


values = st.recursive(
    st.integers(-(10**18), 10**18) | st.binary(max_size=40),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.binary(max_size=8), inner, max_size=5),
    max_leaves=25,
)


class TestBencoding:
    @settings(deadline=None)
    @given(values)
    def test_there_and_back(self, value: Value) -> None:
        assert bdecode(bencode(value)) == value

    @settings(deadline=None)
    @given(values)
    def test_as_the_library_writes_it(self, value: Value) -> None:
        assert bencode(value) == lt.bencode(value)

    @settings(deadline=None, max_examples=300)
    @given(st.binary(max_size=60) | st.text(alphabet="idle0123456789:-a", max_size=40).map(str.encode))
    def test_noise_is_refused_or_means_exactly_itself(self, noise: bytes) -> None:
        try:
            value = bdecode(noise)
        except TorrentError:
            return
        assert bencode(value) == noise

    @pytest.mark.parametrize(
        "data",
        [
            b"",
            b"i",
            b"ie",
            b"i-e",
            b"i-0e",
            b"i03e",
            b"i+3e",
            b"i 3e",
            b"i1_0e",
            "i٣e".encode(),
            b"i" + b"9" * 20 + b"e",
            b"i1",
            b"3:ab",
            b"03:abc",
            b"-1:a",
            b"99999999999999999999:a",
            b"l",
            b"d",
            b"e",
            b"le" * 2,
            b"d1:ae",
            b"di1e1:ae",
            b"d1:b1:x1:a1:ye",
            b"d1:a1:x1:a1:ye",
            b"dlei1ee",
            b"i1ei2e",
            b"l" * 1000 + b"e" * 1000,
            b"l" + b"i0e" * 1_000_001 + b"e",
        ],
        ids=lambda data: repr(data[:12]),
    )
    def test_bad_ones_are_refused(self, data: bytes) -> None:
        with pytest.raises(TorrentError):
            bdecode(data)

    def test_the_refusal_is_fit_for_a_person(self) -> None:
        with pytest.raises(BackstockError) as refused:
            bdecode(b"d")
        assert refused.value.code == "bad-torrent"
        assert refused.value.data
        assert refused.value.do


def v2_info(tree: dict[str, Any], name: str = "pack", **more: Any) -> dict[str, Any]:
    return {"file tree": tree, "meta version": 2, "name": name, "piece length": 16 * KIB, **more}


def v2_leaf(length: int = 5) -> dict[str, Any]:
    return {"": {"length": length, "pieces root": b"r" * 32}}


def v1_info(files: list[dict[str, Any]], name: str = "pack") -> dict[str, Any]:
    pieces = -(-sum(file["length"] for file in files) // (16 * KIB))
    return {"files": files, "name": name, "piece length": 16 * KIB, "pieces": b"h" * 20 * pieces}


class TestReading:
    @pytest.mark.parametrize("kind", ["v1_only", "v2_only", "hybrid"])
    def test_several_files_as_the_library_makes_them(self, tmp_path: Path, kind: str) -> None:
        sizes = {"pack/b.bin": 70_000, "pack/a/é.txt": 12, "pack/a/empty": 0, "pack/c": 16 * KIB}
        for path, size in sizes.items():
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_bytes(noise(size))
        flags = 0 if kind == "hybrid" else getattr(lt.create_torrent, kind)
        entries = [lt.create_file_entry(path, size) for path, size in sorted(sizes.items())]
        made = lt.create_torrent(entries, piece_size=16 * KIB, flags=flags)
        made.set_priv(True)
        lt.set_piece_hashes(made, str(tmp_path))
        torrent = lt.bencode(made.generate())
        theirs = lt.torrent_info(lt.bdecode(torrent))
        facts = parse_torrent(torrent)
        assert {file.path: file.length for file in facts.files} == sizes
        assert (facts.name, facts.length, facts.piece_length) == ("pack", sum(sizes.values()), 16 * KIB)
        assert facts.private
        v1 = theirs.info_hashes().v1.to_bytes().hex() if theirs.info_hashes().has_v1() else None
        v2 = theirs.info_hashes().v2.to_bytes().hex() if theirs.info_hashes().has_v2() else None
        assert (facts.info_hash_v1, facts.info_hash_v2) == (v1, v2)
        assert facts.info_hash == (v2 or v1)
        assert parse_info(bencode(bdecode(torrent)[b"info"])) == facts  # type: ignore[index, call-overload]

    @pytest.mark.parametrize("kind", ["v1_only", "v2_only", "hybrid"])
    @pytest.mark.parametrize("size", [1, 16 * KIB, 100_000])
    def test_one_file_as_the_library_makes_it(self, tmp_path: Path, kind: str, size: int) -> None:
        flags = 0 if kind == "hybrid" else getattr(lt.create_torrent, kind)
        facts = parse_torrent(of_library(tmp_path, "one.zip", noise(size), 16 * KIB, flags))
        assert [(file.path, file.length) for file in facts.files] == [("one.zip", size)]

    @pytest.mark.parametrize(
        "name", ["", ".", "..", "/etc", "a/b", "../x", "a\0b", "a\\b", "..\\x", "a\nb", "x" * 241, "\x7f"]
    )
    def test_unsafe_names_are_refused_wherever_they_stand(self, name: str) -> None:
        for info in [
            v2_info({"ok": v2_leaf()}, name=name),
            v2_info({name: v2_leaf()}) if name else v2_info({"ok": {"": v2_leaf()}}),
            v2_info({"ok": {name: v2_leaf(), "other": v2_leaf()}}),
            v1_info([{"length": 5, "path": [name]}]),
            v1_info([{"length": 5, "path": ["ok", name, "x"]}]),
            v1_info([{"length": 5, "path": ["ok"]}], name=name),
        ]:
            with pytest.raises(TorrentError):
                parse_torrent(bencode({"info": info}))

    @pytest.mark.parametrize(
        "info",
        [
            v2_info({}),
            v2_info({"folder": {}}),
            v2_info({"a": {"": {"length": 5}}}),
            v2_info({"a": {"": {"length": -5, "pieces root": b"r" * 32}}}),
            v2_info({"a": {"": {"length": 5, "pieces root": b"r" * 31}}}),
            v2_info({"a": {"": {"length": 0, "attr": "l", "symlink path": ["x"]}}}),
            v2_info({"a": v2_leaf(2**62), "b": v2_leaf(2**62)}),
            v2_info({"a": {**v2_leaf(), "b": v2_leaf()}}),
            v2_info({"a": v2_leaf()}) | {"piece length": 20_000},
            v2_info({"a": v2_leaf()}) | {"piece length": 0},
            v2_info({"a": v2_leaf()}) | {"meta version": 3},
            v2_info({"a": v2_leaf()}) | {"name": b"\xff\xfe"},
            v2_info({"a": v2_leaf()}) | {"name": 5},
            v2_info({"a": v2_leaf()}, length=6, pieces=b"h" * 20),
            v2_info({"a": v2_leaf()}, length=5, pieces=b"h" * 20),
            v1_info([]),
            v1_info([{"length": 5, "path": []}]),
            v1_info([{"length": 5, "path": "ab"}]),
            v1_info([{"length": 5, "path": ["a"]}, {"length": 5, "path": ["a"]}]),
            v1_info([{"length": 5, "path": ["a"]}, {"length": 5, "path": ["a", "b"]}]),
            v1_info([{"length": 5, "path": ["a"], "attr": "l"}]),
            v1_info([{"length": 5, "path": ["a"], "attr": "p"}]),
            v1_info([{"length": 5, "path": ["a"]}]) | {"pieces": b"h" * 40},
            v1_info([{"length": 5, "path": ["a"]}]) | {"pieces": b"h" * 19},
            {"name": "a", "piece length": 16 * KIB},
            [],
            5,
        ],
    )
    def test_dishonest_ones_are_refused(self, info: Any) -> None:
        with pytest.raises(TorrentError):
            parse_torrent(bencode({"info": info}))

    def test_pieces_hashes_must_lead_to_the_root(self) -> None:
        root, layer = hashed(noise(100_000), 16 * KIB)
        good = single_file_torrent("a", 100_000, 16 * KIB, root, layer)
        assert parse_torrent(good.torrent).files[0].root == root
        for layers in [{}, {root: layer[:-32]}, {root: bytes(len(layer))}, {root: 5}, []]:
            with pytest.raises(TorrentError):
                parse_torrent(bencode({"info": bdecode(good.info), "piece layers": layers}))

    def test_a_huge_torrent_is_refused_unread(self) -> None:
        with pytest.raises(TorrentError, match="too large"):
            parse_torrent(bytes(64 * MIB + 1))

    @settings(deadline=None, max_examples=300)
    @given(data=st.data())
    def test_a_bent_torrent_is_refused_or_safe(self, data: st.DataObject) -> None:
        good = single_file_torrent("a.bin", 40_000, 16 * KIB, *hashed(noise(40_000), 16 * KIB)).torrent
        bent = bytearray(good)
        for _ in range(data.draw(st.integers(1, 3))):
            bent[data.draw(st.integers(0, len(bent) - 1))] = data.draw(st.integers(0, 255))
        try:
            facts = parse_torrent(bytes(bent))
        except TorrentError:
            return
        for file in facts.files:
            assert not file.path.startswith("/")
            assert not {"", ".", ".."} & set(file.path.split("/"))
