"""The encrypted file: what is put comes back, for its owner only, through kills, races and wrong passphrases."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import signal
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given, settings
from hypothesis import strategies as st

import backstock
from backstock.domain.errors import DiskFullError, SecretsError, SecretsLockedError
from backstock.vault import Secret, SecretStore, open_secret_store, private_files
from backstock.vault.encrypted_file import FileSecretStore

ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(backstock.__file__).parent.parent)}


def store_in(folder: Path, passphrase: str | None = None) -> FileSecretStore:
    return FileSecretStore(folder, Secret(passphrase.encode()) if passphrase else None)


def write_private(path: Path, content: bytes) -> None:
    path.touch(mode=0o600)
    path.write_bytes(content)


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def names_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


@pytest.mark.parametrize("passphrase", [None, "correct horse"])
def test_what_is_put_comes_back_in_another_process(tmp_path: Path, passphrase: str | None) -> None:
    store_in(tmp_path, passphrase).put("device-key", b"\0\xff" * 16)
    again = store_in(tmp_path, passphrase)
    assert again.get("device-key") == b"\0\xff" * 16
    assert again.get("realm-self") is None


@settings(deadline=None, max_examples=20)
@given(entries=st.dictionaries(st.text(min_size=1), st.binary(max_size=100), max_size=6))
def test_any_names_and_values(tmp_path_factory: pytest.TempPathFactory, entries: dict[str, bytes]) -> None:
    folder = tmp_path_factory.mktemp("vault")
    for name, value in entries.items():
        store_in(folder).put(name, value)
    assert {name: store_in(folder).get(name) for name in entries} == entries


def test_changing_and_deleting(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    store.delete("a")
    store.put("a", b"1")
    store.put("b", b"2")
    store.put("a", b"3")
    assert (store.get("a"), store.get("b")) == (b"3", b"2")
    store.delete("a")
    store.delete("a")
    assert (store.get("a"), store.get("b")) == (None, b"2")


def test_claiming_keeps_what_is_there(tmp_path: Path) -> None:
    assert store_in(tmp_path).claim("a", b"first") == b"first"
    assert store_in(tmp_path).claim("a", b"second") == b"first"


def test_reading_writes_nothing(tmp_path: Path) -> None:
    store = store_in(tmp_path / "new")
    assert store.get("a") is None
    assert store.description
    assert not (tmp_path / "new").exists()


def test_is_for_its_owner_only(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        store_in(tmp_path / "vault").put("a", b"1")
    finally:
        os.umask(before)
    assert mode_of(tmp_path / "vault") == 0o700
    assert names_in(tmp_path / "vault") == {"secrets.bin", "secrets.key", "secrets.lock"}
    assert {mode_of(path) for path in (tmp_path / "vault").iterdir()} == {0o600}


@pytest.mark.parametrize("name", ["secrets.bin", "secrets.key"])
def test_a_file_that_others_can_read_is_refused(tmp_path: Path, name: str) -> None:
    store_in(tmp_path).put("a", b"1")
    (tmp_path / name).chmod(0o640)
    with pytest.raises(SecretsError, match="others") as refused:
        store_in(tmp_path).get("a")
    assert "chmod 600" in refused.value.do


def test_nothing_readable_is_in_the_file(tmp_path: Path) -> None:
    store_in(tmp_path).put("source/s-1", b"the secret itself")
    written = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"the secret itself" not in written
    assert b"source/s-1" not in written


class TestPassphrase:
    def test_a_wrong_one_is_told_plainly_and_harms_nothing(self, tmp_path: Path) -> None:
        store_in(tmp_path, "right").put("a", b"1")
        before = (tmp_path / "secrets.bin").read_bytes()
        deeds: list[Callable[[SecretStore], object]] = [
            lambda store: store.get("a"),
            lambda store: store.put("a", b"2"),
            lambda store: store.claim("b", b"2"),
            lambda store: store.delete("a"),
        ]
        for deed in deeds:
            with pytest.raises(SecretsError, match="passphrase does not open"):
                deed(store_in(tmp_path, "wrong"))
            with pytest.raises(SecretsError, match="none was given"):
                deed(store_in(tmp_path))
        assert (tmp_path / "secrets.bin").read_bytes() == before
        assert store_in(tmp_path, "right").get("a") == b"1"

    def test_no_key_lies_beside_it(self, tmp_path: Path) -> None:
        store_in(tmp_path, "right").put("a", b"1")
        assert "secrets.key" not in names_in(tmp_path)

    def test_a_file_with_a_key_turns_to_the_passphrase_with_the_next_write(self, tmp_path: Path) -> None:
        store_in(tmp_path).put("a", b"1")
        store = store_in(tmp_path, "new")
        assert store.get("a") == b"1"
        assert "beside it" in store.description
        store.put("b", b"2")
        assert "passphrase" in store.description
        assert "beside it" not in store.description
        assert "secrets.key" not in names_in(tmp_path)
        assert store_in(tmp_path, "new").get("a") == b"1"
        with pytest.raises(SecretsError):
            store_in(tmp_path).get("a")

    def test_one_may_be_set_and_changed(self, tmp_path: Path) -> None:
        store_in(tmp_path).put("a", b"1")
        store = store_in(tmp_path)
        store.set_passphrase(Secret(b"first"))
        assert "secrets.key" not in names_in(tmp_path)
        sealed = (tmp_path / "secrets.bin").read_bytes()
        store.set_passphrase(Secret(b"second"))
        assert (tmp_path / "secrets.bin").read_bytes()[9:25] != sealed[9:25]  # salted anew
        assert store.get("a") == b"1"
        assert store_in(tmp_path, "second").get("a") == b"1"
        assert [store_in(tmp_path, given).locked for given in ("first", None, "second")] == [True, True, False]
        with pytest.raises(SecretsLockedError):
            store_in(tmp_path, "first").set_passphrase(Secret(b"third"))
        with pytest.raises(SecretsError, match="empty"):
            store.set_passphrase(Secret(b""))
        assert store_in(tmp_path, "second").get("a") == b"1"

    def test_before_the_first_secret(self, tmp_path: Path) -> None:
        store_in(tmp_path).set_passphrase(Secret(b"first"))
        assert store_in(tmp_path).locked
        store_in(tmp_path, "first").put("a", b"1")
        assert "secrets.key" not in names_in(tmp_path)

    def test_one_that_could_not_be_set_leaves_the_old_one(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        store = store_in(tmp_path, "first")
        store.put("a", b"1")

        def full(handle: int) -> None:
            raise OSError(28, "No space left on device")

        with monkeypatch.context() as patched:
            patched.setattr(private_files.os, "fsync", full)
            with pytest.raises(DiskFullError):
                store.set_passphrase(Secret(b"second"))
        assert store.get("a") == b"1"
        store.put("b", b"2")
        assert store_in(tmp_path, "first").get("b") == b"2"

    def test_another_process_changed_it(self, tmp_path: Path) -> None:
        store = store_in(tmp_path, "first")
        store.put("a", b"1")
        store_in(tmp_path, "first").set_passphrase(Secret(b"second"))
        assert store.locked
        with pytest.raises(SecretsLockedError, match="does not open"):
            store.put("a", b"2")

    def test_a_file_of_shorter_stretching_opens_and_turns_to_the_longer(self, tmp_path: Path) -> None:
        salt, nonce = bytes(16), bytes(12)
        header = b"BSTKSEC1\x01" + salt
        key = hashlib.scrypt(b"right", salt=salt, n=2**15, r=8, p=1, dklen=32, maxmem=2**26)
        body = json.dumps({"a": base64.b64encode(b"1").decode()}).encode()
        write_private(tmp_path / "secrets.bin", header + nonce + AESGCM(key).encrypt(nonce, body, header))
        store = store_in(tmp_path, "right")
        assert store.get("a") == b"1"
        store.put("b", b"2")
        assert (tmp_path / "secrets.bin").read_bytes()[8] == 2
        assert store_in(tmp_path, "right").get("a") == b"1"
        assert store_in(tmp_path, "wrong").locked

    def test_a_try_is_dear(self, tmp_path: Path) -> None:
        """What makes unlimited tries harmless."""
        store_in(tmp_path, "right").put("a", b"1")
        before = time.process_time()
        assert store_in(tmp_path, "wrong").locked
        assert time.process_time() - before > 0.1

    def test_it_comes_from_the_environment(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("BACKSTOCK_PASSPHRASE", "right")
        open_secret_store("file", tmp_path).put("a", b"1")
        assert store_in(tmp_path, "right").get("a") == b"1"


class TestDamage:
    @pytest.mark.parametrize(
        "content",
        [b"", b"BSTKSEC1", b"something else entirely, and long enough to be one", b"BSTKSEC1\x09" + bytes(60)],
    )
    def test_a_strange_file_is_refused_and_left(self, tmp_path: Path, content: bytes) -> None:
        store_in(tmp_path).put("a", b"1")
        (tmp_path / "secrets.bin").write_bytes(content)
        with pytest.raises(SecretsError, match=r"secrets\.bin"):
            store_in(tmp_path).put("a", b"2")
        assert (tmp_path / "secrets.bin").read_bytes() == content

    def test_any_flipped_bit_is_refused(self, tmp_path: Path) -> None:
        store_in(tmp_path).put("a", b"1")
        whole = (tmp_path / "secrets.bin").read_bytes()
        for place in range(len(whole)):
            (tmp_path / "secrets.bin").write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
            with pytest.raises(SecretsError):
                store_in(tmp_path).get("a")

    def test_a_lost_key_is_never_made_anew(self, tmp_path: Path) -> None:
        store_in(tmp_path).put("a", b"1")
        key = (tmp_path / "secrets.key").read_bytes()
        (tmp_path / "secrets.key").unlink()
        with pytest.raises(SecretsError, match="missing"):
            store_in(tmp_path).put("b", b"2")
        assert not (tmp_path / "secrets.key").exists()
        (tmp_path / "secrets.key").write_bytes(key)
        (tmp_path / "secrets.key").chmod(0o600)
        assert store_in(tmp_path).get("a") == b"1"

    def test_a_folder_that_cannot_be_made(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("")
        with pytest.raises(SecretsError, match="cannot be used"):
            store_in(tmp_path / "file" / "vault").put("a", b"1")

    def test_a_full_disk_loses_nothing(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        store_in(tmp_path).put("a", b"1")

        def full(handle: int) -> None:
            raise OSError(28, "No space left on device")

        with monkeypatch.context() as patched:
            patched.setattr(private_files.os, "fsync", full)
            with pytest.raises(DiskFullError):
                store_in(tmp_path).put("a", b"2")
        assert store_in(tmp_path).get("a") == b"1"


WRITER = """
import sys
from pathlib import Path
from backstock.vault import open_secret_store
store = open_secret_store("file", Path(sys.argv[1]))
for number in range(20):
    store.put(f"{sys.argv[2]}/{number}", sys.argv[2].encode())
"""
CLAIMER = """
import sys
from pathlib import Path
from backstock.vault import open_secret_store
print(open_secret_store("file", Path(sys.argv[1])).claim("device-key", sys.argv[2].encode()).decode())
"""
KILLED = """
import os, sys, threading
from pathlib import Path
from backstock.vault import open_secret_store
store = open_secret_store("file", Path(sys.argv[1]))
real = Path.replace
def replace(path, target):
    if target.name == "secrets.bin":
        print("here", flush=True)
        threading.Event().wait(60)
    return real(path, target)
Path.replace = replace
store.put("a", b"2")
"""


SETTER = """
import sys
from pathlib import Path
from backstock.vault import Secret, private_files
from backstock.vault.encrypted_file import FileSecretStore
store = FileSecretStore(Path(sys.argv[1]), None)
real = Path.replace, Path.unlink
def stop(*_, **__):
    print("here", flush=True)
    __import__("threading").Event().wait(60)
if sys.argv[2] == "before":
    Path.replace = stop
else:
    Path.unlink = lambda path, **more: stop() if path.name == "secrets.key" else real[1](path, **more)
store.set_passphrase(Secret(b"new"))
"""


def child(script: str, *arguments: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", script, *arguments], stdout=subprocess.PIPE, env=ENVIRONMENT)


class TestProcesses:
    def test_that_write_at_once_lose_nothing(self, tmp_path: Path) -> None:
        writers = [child(WRITER, str(tmp_path), name) for name in ("one", "two", "three")]
        for writer in writers:
            writer.communicate(timeout=60)
            assert writer.returncode == 0
        store = store_in(tmp_path)
        for name in ("one", "two", "three"):
            assert [store.get(f"{name}/{number}") for number in range(20)] == [name.encode()] * 20

    def test_that_claim_at_once_agree(self, tmp_path: Path) -> None:
        claimers = [child(CLAIMER, str(tmp_path), name) for name in ("one", "two", "three")]
        answers = {claimer.communicate(timeout=60)[0] for claimer in claimers}
        assert len(answers) == 1
        assert answers.pop().strip() in (b"one", b"two", b"three")

    def test_one_killed_before_the_rename_loses_nothing(self, tmp_path: Path) -> None:
        store = store_in(tmp_path)
        store.put("a", b"1")
        with child(KILLED, str(tmp_path)) as victim:
            assert victim.stdout is not None
            assert victim.stdout.readline() == b"here\n"
            assert (tmp_path / "secrets.bin.new").exists()
            victim.send_signal(signal.SIGKILL)
        assert store.get("a") == b"1"
        store.put("b", b"3")
        assert (store.get("a"), store.get("b")) == (b"1", b"3")
        assert "secrets.bin.new" not in names_in(tmp_path)

    @pytest.mark.parametrize("when", ["before", "after"])
    def test_one_killed_while_it_sets_a_passphrase_loses_nothing(self, tmp_path: Path, when: str) -> None:
        store_in(tmp_path).put("a", b"1")
        with child(SETTER, str(tmp_path), when) as victim:
            assert victim.stdout is not None
            assert victim.stdout.readline() == b"here\n"
            victim.send_signal(signal.SIGKILL)
        passphrase = None if when == "before" else "new"
        assert store_in(tmp_path, passphrase).get("a") == b"1"
        store_in(tmp_path, "new").put("b", b"2")
        assert store_in(tmp_path, "new").get("a") == b"1"
        assert "secrets.key" not in names_in(tmp_path)

    def test_one_that_never_lets_go_is_told(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(private_files, "_LOCK_LIMIT_S", 0.1)
        with private_files.locked(tmp_path), pytest.raises(SecretsError, match="holds the secrets"):
            store_in(tmp_path).put("a", b"1")

    def test_threads_of_one_process_lose_nothing(self, tmp_path: Path) -> None:
        store = store_in(tmp_path)

        def write(name: str) -> None:
            for number in range(15):
                store.put(f"{name}/{number}", name.encode())

        threads = [threading.Thread(target=write, args=(name,)) for name in ("one", "two", "three")]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        for name in ("one", "two", "three"):
            assert [store.get(f"{name}/{number}") for number in range(15)] == [name.encode()] * 15
