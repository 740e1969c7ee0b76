"""Which place is chosen, what the keyring room does with a keyring, and that secrets do not show."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import keyring.errors
import pytest

from backstock.domain.errors import SecretsError
from backstock.vault import Place, Secret, open_secret_store
from backstock.vault import store as choosing
from backstock.vault.desktop_keyring import KeyringSecretStore, PasswordKeeper, keyring_answers
from backstock.vault.encrypted_file import FileSecretStore


class Keeper:
    """A keyring that behaves."""

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        self._must_be_open()
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._must_be_open()
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._must_be_open()
        if (service, username) not in self.entries:
            raise keyring.errors.PasswordDeleteError("No such password!")
        del self.entries[service, username]

    def _must_be_open(self) -> None:
        if self.locked:
            raise keyring.errors.KeyringLocked("Failed to unlock the collection!")


@pytest.fixture
def keeper() -> Keeper:
    return Keeper()


def keyring_in(folder: Path, keeper: PasswordKeeper) -> KeyringSecretStore:
    return KeyringSecretStore(folder, keeper)


class TestKeyring:
    def test_bytes_come_back(self, tmp_path: Path, keeper: Keeper) -> None:
        value = bytes(range(256))
        keyring_in(tmp_path, keeper).put("source/s-1", value)
        assert keyring_in(tmp_path, keeper).get("source/s-1") == value

    def test_two_folders_share_the_desktops_keyring_and_no_key(self, tmp_path: Path, keeper: Keeper) -> None:
        library, node = tmp_path / "library", tmp_path / "node"
        for folder in (library, node):
            folder.mkdir()
            keyring_in(folder, keeper).put("device-key", folder.name.encode())
        assert keyring_in(library, keeper).get("device-key") == b"library"
        assert keyring_in(node, keeper).get("device-key") == b"node"

    def test_missing_deleted_and_claimed(self, tmp_path: Path, keeper: Keeper) -> None:
        store = keyring_in(tmp_path, keeper)
        assert store.get("a") is None
        store.delete("a")
        assert store.claim("a", b"first") == b"first"
        assert store.claim("a", b"second") == b"first"
        store.delete("a")
        assert store.get("a") is None

    def test_a_locked_one_is_told_plainly(self, tmp_path: Path, keeper: Keeper) -> None:
        store = keyring_in(tmp_path, keeper)
        store.put("a", b"0")
        keeper.locked = True
        for deed in (lambda: store.get("a"), lambda: store.put("a", b"1"), lambda: store.delete("a")):
            with pytest.raises(SecretsError, match="keyring refused") as refused:
                deed()
            assert "Unlock" in refused.value.do

    def test_a_strange_entry_is_refused(self, tmp_path: Path, keeper: Keeper) -> None:
        keyring_in(tmp_path, keeper).put("a", b"1")
        keeper.entries = dict.fromkeys(keeper.entries, "not base64!")
        with pytest.raises(SecretsError, match="not one of ours"):
            keyring_in(tmp_path, keeper).get("a")


@pytest.fixture
def silent_bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A session bus that takes calls and never answers."""
    with socket.socket(socket.AF_UNIX) as bus:
        bus.bind(str(tmp_path / "bus"))
        bus.listen()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'bus'}")
        yield


@pytest.fixture
def no_bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'nobody'}")


class TestProbe:
    def test_gives_up_on_a_bus_that_hangs(self, silent_bus: None) -> None:
        before = time.monotonic()
        assert not keyring_answers(0.2)
        assert time.monotonic() - before < 1

    def test_says_no_where_there_is_no_bus(self, no_bus: None) -> None:
        assert not keyring_answers(5)


@pytest.mark.usefixtures("no_bus")
class TestWithoutAKeyring:
    def test_auto_takes_the_file_and_says_so(self, tmp_path: Path) -> None:
        store = open_secret_store("auto", tmp_path)
        assert isinstance(store, FileSecretStore)
        assert "secrets.bin" in store.description
        assert "whoever can read your files can read them" in store.description

    def test_it_waits_for_a_decision(self, tmp_path: Path) -> None:
        store = open_secret_store("auto", tmp_path)
        assert store.place is Place.UNDECIDED
        store.put("device-key", b"1")
        assert open_secret_store("auto", tmp_path).place is Place.UNDECIDED
        store.choose_key_file()
        assert open_secret_store("auto", tmp_path).place is Place.KEY_FILE
        assert open_secret_store("auto", tmp_path).get("device-key") == b"1"

    def test_a_passphrase_is_a_decision(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        store = open_secret_store("auto", tmp_path)
        store.set_passphrase(Secret(b"correct horse"))
        assert store.place is Place.PASSPHRASE
        assert not store.locked
        assert open_secret_store("auto", tmp_path).locked
        assert not open_secret_store("auto", tmp_path, Secret(b"correct horse")).locked
        monkeypatch.setenv("BACKSTOCK_PASSPHRASE", "correct horse")
        assert not open_secret_store("auto", tmp_path).locked

    @pytest.mark.parametrize("given", [None, "from the environment"])
    def test_the_settings_and_the_environment_decide_too(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: str | None
    ) -> None:
        if given:
            monkeypatch.setenv("BACKSTOCK_PASSPHRASE", given)
            assert open_secret_store("auto", tmp_path).place is Place.PASSPHRASE
        else:
            assert open_secret_store("file", tmp_path).place is Place.KEY_FILE
        assert list(tmp_path.iterdir()) == []

    def test_a_file_that_was_decided_on_is_kept_when_a_keyring_comes(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        open_secret_store("auto", tmp_path).choose_key_file()
        monkeypatch.setattr(choosing, "keyring_answers", lambda limit_s: True)
        assert isinstance(open_secret_store("auto", tmp_path), FileSecretStore)

    def test_asking_for_the_keyring_is_refused(self, tmp_path: Path) -> None:
        with pytest.raises(SecretsError, match="does not answer"):
            open_secret_store("keyring", tmp_path)

    def test_secrets_that_went_to_the_keyring_are_not_begun_anew(self, tmp_path: Path, keeper: Keeper) -> None:
        keyring_in(tmp_path, keeper).put("device-key", b"1")
        with pytest.raises(SecretsError, match="does not answer") as refused:
            open_secret_store("auto", tmp_path)
        assert "untouched" in refused.value.data
        assert isinstance(open_secret_store("file", tmp_path), FileSecretStore)


class TestWithAKeyring:
    @pytest.fixture(autouse=True)
    def answers(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(choosing, "keyring_answers", lambda limit_s: limit_s == 2.0)

    @pytest.mark.parametrize("backend", ["auto", "keyring"])
    def test_it_is_taken(self, tmp_path: Path, backend: str) -> None:
        store = open_secret_store(backend, tmp_path / "vault")
        assert isinstance(store, KeyringSecretStore)
        assert "keyring" in store.description
        assert not (tmp_path / "vault").exists()

    def test_but_not_where_a_file_holds_secrets(self, tmp_path: Path) -> None:
        open_secret_store("file", tmp_path).put("device-key", b"1")
        assert open_secret_store("auto", tmp_path).get("device-key") == b"1"


def test_an_unknown_place_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SecretsError, match="no place for secrets"):
        open_secret_store("cloud", tmp_path)


class TestSecret:
    def test_shows_nothing(self, caplog: pytest.LogCaptureFixture) -> None:
        secret = Secret(b"hunter2")
        with caplog.at_level(logging.INFO):
            logging.getLogger("test").info("it is %s %r %s", secret, secret, [secret])
        for shown in (repr(secret), str(secret), f"{secret}", f"{secret:>30}", f"{[secret]}", caplog.text):
            assert "hunter2" not in shown
            assert b"hunter2".hex() not in shown

    @pytest.mark.parametrize("write", [pickle.dumps, copy.copy, copy.deepcopy, json.dumps, hash, bytes, vars])
    def test_is_written_nowhere(self, write: object) -> None:
        assert callable(write)
        with pytest.raises(TypeError):
            write(Secret(b"hunter2"))

    def test_is_compared_by_content(self) -> None:
        assert Secret(b"a") == Secret(b"a")
        assert Secret(b"a") != Secret(b"b")
        assert Secret(b"a") != b"a"
        assert Secret(b"a").reveal() == b"a"
