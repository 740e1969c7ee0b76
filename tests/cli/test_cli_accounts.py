"""Signing in and out at both stores from the command line, and putting what is owned in order."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from backstock.standin.data import MemoryData
from backstock.standin.stand_in import StandIn
from helpers_browser import browse, needs_chromium
from helpers_journey import Computer, Said
from stores.stores_kit import Replay, Reply, served

APP = "an-app"
PORT = 41787


def game(number: int, title: str) -> dict[str, Any]:
    return {"id": number, "title": title, "url": f"https://ada.itch.example/{number}", "classification": "game"}


def library() -> dict[str, Any]:
    """Ada owns Counter and, from a bundle, Lamplight; Bea owns Counter too; Humble's Ada bought nothing."""
    counter, lamplight = game(1, "Counter"), game(2, "Lamplight")
    upload = {"storage": "hosted", "size": "=size", "md5_hash": "=md5", "p_linux": True}
    bundle = {"id": 31, "title": "The Bundle", "slug": "the-bundle", "games_count": 1}
    return {
        "itch/accounts/ada/profile": {"user": {"id": 1, "username": "ada"}},
        "itch/accounts/ada/owned_keys": {"owned_keys": [{"id": 41, "game_id": 1, "game": counter}]},
        "itch/accounts/ada/owned_bundles": {"bundle_keys": [{"id": 51, "bundle_id": 31, "bundle": bundle}]},
        "itch/accounts/bea/profile": {"user": {"id": 2, "username": "bea"}},
        "itch/accounts/bea/owned_keys": {"owned_keys": [{"id": 42, "game_id": 1, "game": counter}]},
        "itch/bundles/31": {"bundle": bundle, "bundle_games": [{"id": 61, "game_id": 2, "game": lamplight}]},
        "itch/games/1": {"game": counter, "uploads": [{"id": 501, "filename": "counter.zip", **upload}]},
        "itch/games/2": {"game": lamplight, "uploads": [{"id": 502, "filename": "lamplight.zip", **upload}]},
        "itch/games/3": {
            "game": {**game(3, "Lantern"), "url": "https://ada.itch.example/lantern", "min_price": 0},
            "uploads": [{"id": 503, "filename": "lantern.zip", **upload}],
            "data_json": {"id": 3, "title": "Lantern", "authors": [{"name": "ada"}], "links": {}},
        },
        "humble/accounts/ada/account": {"user_id": 4711},
        "humble/accounts/ada/user_order": [],
    }


@pytest.fixture
def stores() -> Iterator[StandIn]:
    with StandIn(MemoryData(library())) as running:
        running.oauth.register(APP, f"http://127.0.0.1:{PORT}")
        yield running


@pytest.fixture
def computers(stores: StandIn, tmp_path: Path) -> Callable[..., Computer]:
    def computer(name: str = "desk", **settings: str) -> Computer:
        humble = {"BACKSTOCK_STORES__HUMBLE__BASE_URL": stores.humble_url}
        return Computer(tmp_path / name, stores.itch_url, **humble, **settings)

    return computer


@pytest.fixture
def desk(computers: Callable[..., Computer]) -> Computer:
    return computers()


@pytest.fixture
def signed_in(desk: Computer, stores: StandIn) -> Computer:
    desk.run("login", "itch", "--api-key-stdin", stdin=stores.itch_key("ada") + "\n")
    return desk


def accounts(desk: Computer) -> dict[str, dict[str, Any]]:
    return {one["name"]: one for one in desk.ask("accounts")["accounts"]}


class TestAccounts:
    def test_several_and_what_each_has(self, signed_in: Computer, stores: StandIn) -> None:
        told = signed_in.ask("login", "itch", "--api-key-stdin", stdin=stores.itch_key("bea") + "\n")
        assert (told["account"]["name"], told["titles"]) == ("bea", 1)
        cookie = stores.humble_cookie("ada")
        humble = signed_in.run("login", "humble", "--session-stdin", stdin=f"_simpleauth_sess={cookie};\n")
        assert "no public API" in humble.err
        assert "whole Humble account" in humble.err
        assert cookie not in humble.out + humble.err
        known = accounts(signed_in)
        assert {name: (one["store"], one["titles"], one["stale"]) for name, one in known.items()} == {
            "ada": ("itch.io", 2, False),
            "bea": ("itch.io", 1, False),
            "Humble 4711": ("humble", 0, False),
        }
        assert all(one["synced"] for one in known.values())

    def test_signing_out_names_the_account_and_says_what_stays(self, signed_in: Computer, stores: StandIn) -> None:
        signed_in.run("login", "itch", "--api-key-stdin", stdin=stores.itch_key("bea") + "\n")
        several = signed_in.run("logout", "itch", code=3)
        assert "ada" in several.err
        told = signed_in.ask("logout", "bea")
        assert told["signed_out"]["name"] == "bea"
        assert told["revoke"] == "https://itch.io/user/settings/api-keys"
        plain = signed_in.run("logout", "itch", as_json=False)
        assert "revoke it at https://itch.io" in plain.out
        assert accounts(signed_in) == {}
        assert {one["name"] for one in signed_in.ask("library")["titles"]} == {"Counter", "Lamplight"}
        assert "Sign in" in signed_in.refused("get", "Counter", code=4)

    @pytest.mark.parametrize("words", [("itch", "--session-stdin"), ("humble", "--api-key-stdin")])
    def test_ways_of_the_other_store(self, desk: Computer, words: tuple[str, str]) -> None:
        assert "not for" in desk.refused("login", *words, code=2, stdin="x\n")

    @pytest.mark.parametrize(("store", "how"), [("itch", "client_id"), ("humble", "--from-browser")])
    def test_without_a_way_it_says_how_and_asks_nothing(self, desk: Computer, store: str, how: str) -> None:
        assert how in desk.refused("login", store, code=4)

    def test_a_key_nobody_has(self, desk: Computer) -> None:
        refused = desk.refused("login", "itch", "--api-key-stdin", code=4, stdin="nonsense\n")
        assert "does not accept this sign-in. Nothing was changed." in refused
        assert "any more" not in refused, "nobody was signed in before"

    def test_a_visitors_cookie(self, desk: Computer, stores: StandIn) -> None:
        visitor = stores.humble.visitor_cookie()
        refused = desk.run("login", "humble", "--session-stdin", code=4, stdin=visitor + "\n")
        assert "visitor" in refused.err
        assert visitor.split("|")[0] not in refused.err


class TestSync:
    def test_of_one_account_or_store(self, signed_in: Computer, stores: StandIn) -> None:
        signed_in.run("login", "itch", "--api-key-stdin", stdin=stores.itch_key("bea") + "\n")
        assert len(signed_in.ask("sync", "bea")["accounts"]) == 1
        assert len(signed_in.ask("sync", "itch", "--full")["accounts"]) == 2
        assert "No Humble account is signed in" in signed_in.refused("sync", "humble", code=4)
        assert "No account fits" in signed_in.run("sync", "nobody", code=3).err

    def test_a_lapsed_account_is_told_and_the_others_are_read(self, computers: Any, stores: StandIn) -> None:
        desk = computers()
        lapsing = stores.itch.grant("ada", None)
        desk.run("login", "itch", "--api-key-stdin", stdin=lapsing + "\n")
        desk.run("login", "itch", "--api-key-stdin", stdin=stores.itch_key("bea") + "\n")
        before = accounts(desk)
        stores.itch.revoke(lapsing)
        refused = desk.run("sync", code=4)
        assert "Sign in again" in refused.err
        after = accounts(desk)
        assert (after["ada"]["stale"], after["bea"]["stale"]) == (True, False)
        assert after["bea"]["synced"] >= before["bea"]["synced"]
        assert len(desk.ask("library")["titles"]) == 2
        desk.run("login", "itch", "--api-key-stdin", stdin=stores.itch_key("ada") + "\n")
        assert not accounts(desk)["ada"]["stale"]


@needs_chromium
class TestBrowsers:
    def test_itch_in_the_systems_browser(self, computers: Any, stores: StandIn, tmp_path: Path) -> None:
        stores.oauth.answer = "allow"
        browser = tmp_path / "browser.py"
        browser.write_text(
            f"#!{sys.executable}\nimport sys\nsys.path.insert(0, {str(Path(__file__).parents[1])!r})\n"
            "from pathlib import Path\nfrom helpers_browser import browse\n"
            f"browse(sys.argv[1], Path({str(tmp_path / 'profile')!r}))\n"
        )
        browser.chmod(0o755)
        desk = computers(
            BROWSER=f"{browser} %s",
            BACKSTOCK_STORES__ITCH__WEB_URL=stores.itch_web_url,
            BACKSTOCK_STORES__ITCH__CLIENT_ID=APP,
            BACKSTOCK_STORES__ITCH__REDIRECT_PORT=str(PORT),
        )
        assert desk.ask("login", "itch")["account"]["name"] == "ada"
        assert accounts(desk)["ada"]["titles"] == 2

    def test_humble_out_of_a_browsers_profile(self, computers: Any, stores: StandIn, tmp_path: Path) -> None:
        desk = computers()
        assert "No browser profile" in desk.refused("login", "humble", "--from-browser", code=3)
        visitor, cookie = stores.humble.visitor_cookie(), stores.humble_cookie("ada")
        for value in (visitor, cookie):
            # A page at another port of the same host: cookies know no ports, and `Secure` ones no plain HTTP.
            with served(Replay()) as page:
                kept = {"Set-Cookie": f"_simpleauth_sess={value}; Max-Age=86400; Path=/; HttpOnly"}
                page.on("/", Reply(raw=b"<p>hello", content_type="text/html", headers=kept))
                browse(page.url, desk.home / ".config" / "chromium")
            if value == visitor:
                assert "visitor's cookie only" in desk.refused("login", "humble", "--from-browser", code=4)
        assert "chromium/Default" in desk.run("login", "humble", "--from-browser", "opera", code=3).err
        told = desk.run("login", "humble", "--from-browser", "chromium")
        assert told.json["account"]["name"] == "Humble 4711"
        assert cookie not in told.out + told.err


class TestSecrets:
    def test_a_passphrase_opens_everything(self, computers: Any, stores: StandIn) -> None:
        desk = computers(BACKSTOCK_SECRETS__BACKEND="auto", BACKSTOCK_PASSPHRASE="correct horse")
        desk.run("login", "itch", "--api-key-stdin", stdin=stores.itch_key("ada") + "\n")
        assert not (desk.data / "secrets.key").exists()
        del desk.env["BACKSTOCK_PASSPHRASE"]
        assert "locked with a passphrase" in desk.refused("library", code=1)
        desk.env["BACKSTOCK_PASSPHRASE"] = "wrong"
        assert "does not open" in desk.refused("library", code=1)

    def test_without_a_keyring_it_states_where_secrets_rest(self, computers: Any, stores: StandIn) -> None:
        desk = computers(BACKSTOCK_SECRETS__BACKEND="auto")
        told = desk.run("login", "itch", "--api-key-stdin", stdin=stores.itch_key("ada") + "\n")
        assert "whoever can read your files can read them" in told.err
        again = desk.run("login", "itch", "--api-key-stdin", stdin=stores.itch_key("bea") + "\n")
        assert "whoever can read" not in again.err

    def test_a_person_is_asked_at_the_terminal(self, computers: Any, stores: StandIn) -> None:
        desk = computers(BACKSTOCK_SECRETS__BACKEND="auto", BROWSER="true")
        said = at_terminal(desk, ["login", "itch"], ["correct horse", "correct horse", stores.itch_key("ada")])
        assert said.code == 0, said.out
        assert "This computer has no keyring" in said.out
        assert not (desk.data / "secrets.key").exists()
        said = at_terminal(desk, ["accounts"], ["wrong", "correct horse"])
        assert "does not open" in said.out
        assert "ada" in said.out
        assert "correct horse" not in said.out


def at_terminal(desk: Computer, words: list[str], typed: list[str]) -> Said:
    """Types an answer whenever a question ends with a colon."""
    controller, terminal = pty.openpty()
    command = [sys.executable, "-m", "backstock", *words]
    with subprocess.Popen(
        command, env=desk.env, stdin=terminal, stdout=terminal, stderr=terminal, start_new_session=True
    ) as child:
        os.close(terminal)
        shown = b""
        waiting = list(typed)
        while True:
            try:
                block = os.read(controller, 4096)
            except OSError:
                break
            shown += block
            if waiting and re.search(rb": $", shown):
                os.write(controller, waiting.pop(0).encode() + b"\n")
    os.close(controller)
    return Said(child.returncode, shown.decode(), "")


class TestOrder:
    def test_what_a_title_belongs_to(self, signed_in: Computer) -> None:
        told = signed_in.ask("show", "Lamplight")
        assert told["holdings"] == ["The Bundle"]
        assert told["claim_from"] == "The Bundle"
        assert told["unclaimed"] is True
        plain = signed_in.run("show", "Lamplight", as_json=False).out
        assert "To be claimed from: The Bundle" in plain

    def test_a_free_titles_address(self, computers: Any, stores: StandIn) -> None:
        desk = computers(BACKSTOCK_STORES__ITCH__WEB_URL=stores.itch_web_url)
        address = f"{stores.itch_web_url}/ada/lantern"
        assert "none is signed in" in desk.refused("add", address, code=4)
        desk.run("login", "itch", "--api-key-stdin", stdin=stores.itch_key("bea") + "\n")
        plain = desk.run("add", address, as_json=False)
        assert "“Lantern” is listed now; `backstock get` brings it here" in plain.out
        assert {one["name"] for one in desk.ask("library")["titles"]} == {"Counter", "Lantern"}
        desk.run("get", "Lantern")
        assert [one["name"] for one in desk.ask("library", "--verified")["titles"]] == ["Lantern"]
        assert "There is no title at this address" in desk.run("add", f"{address}-2", code=1).err

    def test_like_names_are_told_apart_and_jobs_that_move_no_bytes_count_none(self, signed_in: Computer) -> None:
        plain = signed_in.run("jobs", "list", as_json=False).out
        assert "sync" in plain
        assert " B of " not in plain
        signed_in.run("tag", "one", "Counter")
        assert "1 title\n" in signed_in.run("tag", as_json=False).out

    def test_editions_tell_what_they_are(self, signed_in: Computer) -> None:
        (edition,) = signed_in.ask("show", "Counter")["editions"]
        assert (edition["can"], edition["storage"], edition["accounts"]) == ("get", "hosted", ["ada"])

    def test_tags_collections_and_hiding(self, signed_in: Computer) -> None:
        def names(*words: str) -> set[str]:
            return {one["name"] for one in signed_in.ask("library", *words)["titles"]}

        assert signed_in.ask("tag", "cosy", "Counter")["tags"] == [{"name": "cosy", "titles": 1}]
        assert names("--tag", "cosy") == {"Counter"}
        signed_in.run("collection", "make", "Winter")
        signed_in.run("collection", "add", "winter", "Lamplight")
        assert names("--collection", "Winter") == {"Lamplight"}
        assert names("--bundle", "the bundle") == {"Lamplight"}
        assert names("--unclaimed") == {"Lamplight"}
        signed_in.run("hide", "Counter")
        assert (names(), names("--hidden")) == ({"Lamplight"}, {"Counter"})
        signed_in.run("unhide", "Counter")
        signed_in.run("collection", "rename", "Winter", "Spring")
        assert [one["name"] for one in signed_in.ask("collection", "list")["collections"]] == ["Spring"]
        signed_in.run("collection", "remove", "Spring", "Lamplight")
        assert names("--collection", "Spring") == set()
        signed_in.run("collection", "delete", "Spring")
        assert signed_in.ask("tag", "--remove", "cosy", "Counter")["tags"] == []

    def test_what_there_is_not(self, signed_in: Computer) -> None:
        for words in (
            ("library", "--collection", "x"),
            ("library", "--bundle", "x"),
            ("collection", "add", "x", "Counter"),
            ("tag", "cosy"),
            ("hide", "Nothing"),
            ("split", "t-nobody"),
        ):
            signed_in.run(*words, code=3)

    def test_merging_by_hand(self, signed_in: Computer) -> None:
        (merged,) = signed_in.ask("merge", "Counter", "Lamplight")["titles"]
        assert [one["name"] for one in signed_in.ask("library")["titles"]] == ["Counter"]
        members = signed_in.ask("show", "Counter")["members"]
        assert {one["name"] for one in members} == {"Counter", "Lamplight"}
        (member,) = [one["id"] for one in members if one["id"] != merged["id"]]
        signed_in.run("split", member)
        assert len(signed_in.ask("library")["titles"]) == 2
