from __future__ import annotations

import os
from pathlib import Path

import pytest
from pydantic import ValidationError

from backstock.domain.errors import BackstockError
from backstock.domain.packages import NodeMode
from backstock.settings import load_settings, settings_file


def write_toml(text: str | bytes) -> None:
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings_file().write_bytes(text.encode() if isinstance(text, str) else text)


def test_the_file_lies_in_the_persons_own_settings(home: Path) -> None:
    assert settings_file() == home / ".config" / "backstock" / "settings.toml"


def test_without_file_and_environment_the_defaults_hold(home: Path) -> None:
    settings = load_settings()
    assert settings.data == home / ".local/share/backstock"
    assert settings.library_dir == settings.data / "library"
    assert settings.db_url == f"sqlite:///{settings.data}/library.db"
    assert settings.stores.itch.api_url == "https://api.itch.io"
    assert settings.swarm.dht is False
    assert settings.launch.sandbox is True


def test_the_file_overrides_the_defaults() -> None:
    write_toml('[node]\nmode = "local"\nname = "attic"\n[storage]\ncache_limit = 5\nlibrary_dir = "/srv/things"')
    settings = load_settings()
    assert (settings.node.mode, settings.node.name) == (NodeMode.LOCAL, "attic")
    assert settings.storage.cache_limit == 5
    assert settings.library_dir == Path("/srv/things")
    assert settings.storage.reserve == 512 * 1024**2


def test_the_environment_overrides_the_file_key_by_key(monkeypatch: pytest.MonkeyPatch) -> None:
    write_toml('[stores.itch]\napi_url = "http://file"\n[stores.humble]\nbase_url = "http://humble-file"')
    monkeypatch.setenv("BACKSTOCK_STORES__ITCH__API_URL", "http://127.0.0.1:9/api")
    settings = load_settings()
    assert settings.stores.itch.api_url == "http://127.0.0.1:9/api"
    assert settings.stores.humble.base_url == "http://humble-file"


def test_what_was_given_by_hand_overrides_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("BACKSTOCK_DATA", "/elsewhere")
    assert load_settings().data == Path("/elsewhere")
    assert load_settings(tmp_path).data == tmp_path


@pytest.mark.parametrize("given", ["things", "./things"])
def test_a_relative_folder_is_settled_when_read(
    given: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, home: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BACKSTOCK_DATA", given)
    by_environment, by_hand = load_settings(), load_settings(Path(given))
    os.chdir(home)
    assert by_environment.data == by_hand.data == tmp_path / "things"


def test_a_tilde_in_the_file_is_the_home(home: Path) -> None:
    write_toml('data = "~/owned"\n[storage]\nlibrary_dir = "~/big disk"')
    settings = load_settings()
    assert settings.data == home / "owned"
    assert settings.library_dir == home / "big disk"


def test_unknown_keys_of_another_version_do_no_harm() -> None:
    write_toml('[swarm]\nnot_yet_known = 3\nlisten = "127.0.0.1:1"\n[future]\nx = 1')
    assert load_settings().swarm.listen == "127.0.0.1:1"


@pytest.mark.parametrize(
    ("toml", "named"),
    [
        ("[storage]\ncache_limit = 'much'", "storage.cache_limit"),
        ("[storage]\nreserve = -1", "storage.reserve"),
        ("[node]\nmode = 'public'", "node.mode"),
        ("[swarm]\ndht = 'perhaps'", "swarm.dht"),
        ("[secrets]\nbackend = 'paper'", "secrets.backend"),
        ("stores = 3", "stores"),
        ("data = 7", "data"),
        ("[node\nmode = 1", "line 1"),
        (b"[node]\nname = '\xff'", "utf-8"),
    ],
)
def test_an_unusable_file_is_named_with_its_key(toml: str | bytes, named: str) -> None:
    write_toml(toml)
    with pytest.raises(BackstockError) as refused:
        load_settings()
    assert named in refused.value.what
    assert str(settings_file()) in refused.value.do
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("name", "value", "named"),
    [
        ("BACKSTOCK_STORAGE__CACHE_LIMIT", "much", "storage.cache_limit"),
        ("BACKSTOCK_NODE__MODE", "public", "node.mode"),
        ("BACKSTOCK_STORES", "not json", "stores"),
    ],
)
def test_an_unusable_variable_is_named(name: str, value: str, named: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(BackstockError, match=named):
        load_settings()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_a_file_that_may_not_be_read_is_told_plainly() -> None:
    write_toml("")
    settings_file().chmod(0)
    with pytest.raises(BackstockError, match=r"settings\.toml"):
        load_settings()


def test_settings_do_not_change_once_read() -> None:
    settings = load_settings()
    with pytest.raises(ValidationError, match="frozen"):
        settings.swarm.dht = True  # type: ignore[misc]
    assert settings.swarm.dht is False
