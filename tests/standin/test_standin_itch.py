"""Each endpoint of itch.io beside what is known of it."""

from __future__ import annotations

import hashlib

import httpx
import pytest

from backstock.standin.data import MemoryData
from backstock.standin.stand_in import StandIn
from standin.standin_kit import NARROW_KEY, OWNED_PAGE, WHARF_KEY, asking, game, small, upload
from stores.stores_kit import sample

KEY = {"download_key_id": "4400001"}


def test_the_payloads_come_as_they_were_recorded(itch: httpx.Client) -> None:
    assert itch.get("/profile").json() == sample("itch", "profile")
    assert itch.get("/profile/owned-keys").json() == sample("itch", OWNED_PAGE)
    assert itch.get("/profile/owned-bundles").json() == sample("itch", "owned_bundles")
    assert itch.get("/profile/collections").json() == sample("itch", "collections")
    assert itch.get("/credentials/info").json() == sample("itch", "credentials_info_api_key")
    assert itch.get("/bundles/66001/bundle-games").json() == sample("itch", "bundle_games_page1")
    assert itch.get("/collections/88001/collection-games").json() == sample("itch", "collection_games_page1")
    assert itch.get("/games/810002").json()["game"] == sample("itch", OWNED_PAGE)["owned_keys"][1]["game"]


@pytest.mark.parametrize(
    ("path", "status", "text"),
    [
        ("/games/1", 400, "invalid game"),
        ("/games/1/uploads", 400, "invalid game"),
        ("/uploads/1", 400, "invalid upload"),
        ("/uploads/1/builds", 400, "invalid upload"),
        ("/builds/1", 400, "invalid build"),
        ("/builds/560012/upgrade-paths/560007?download_key_id=4400001", 400, "no upgrade path"),
        ("/uploads/910001/download", 400, "you must buy this game to download"),
        ("/uploads/910001/download?download_key_id=4400002", 400, "you must buy this game to download"),
        ("/uploads/910601/download", 400, "invalid upload"),
        ("/collections/1", 400, "invalid collection"),
        ("/bundles/1/bundle-games", 400, "invalid bundle"),
        ("/profile/owned-keys?page=one", 400, "page: expected integer"),
        ("/nowhere", 404, "invalid api endpoint"),
    ],
)
def test_refusals_are_in_the_stores_words(path: str, status: int, text: str, itch: httpx.Client) -> None:
    answer = itch.get(path)
    assert (answer.status_code, answer.json()) == (status, {"errors": [text]})


def test_an_empty_list_is_an_empty_object(itch: httpx.Client) -> None:
    assert itch.get("/profile/owned-keys?page=2").json()["owned_keys"] == {}
    assert itch.get("/collections/88002/collection-games").json()["collection_games"] == {}
    assert itch.get("/bundles/66002/bundle-games").json()["bundle_games"] == {}


def test_several_games_are_asked_for_by_one_word_only(itch: httpx.Client) -> None:
    some = itch.get("/profile/owned-keys", params={"game_ids": "810001,810003"}).json()["owned_keys"]
    singular = itch.get("/profile/owned-keys", params={"game_id": "810001"}).json()["owned_keys"]
    too_many = itch.get("/profile/owned-keys", params={"game_ids": ",".join(map(str, range(51)))})
    assert [key["id"] for key in some] == [4400004, 4400003, 4400001]
    assert len(singular) == 6
    assert too_many.status_code == 400


def test_paid_files_are_left_out_without_the_games_own_key(itch: httpx.Client) -> None:
    without = itch.get("/games/810001/uploads").json()["uploads"]
    another = itch.get("/games/810001/uploads?download_key_id=4400002").json()["uploads"]
    whole = itch.get("/games/810001/uploads", params=KEY).json()["uploads"]
    older = itch.get("/games/810001/uploads?download_key_id=4400004").json()["uploads"]
    free = itch.get("/games/810004/uploads").json()["uploads"]
    assert [one["id"] for one in without] == [one["id"] for one in another] == [910005]
    assert len(whole) == len(older) == 10
    assert len(free) == 2


def test_press_sees_what_takes_part_in_the_press_system() -> None:
    data = small(
        g101=game(101, [upload(501, {"text": "a"})], traits=["in_press_system"]),
        g102=game(102, [upload(502, {"text": "b"}, game_id=102)]),
    )
    values = {name: data.read(name) for name in ("itch/games/101", "itch/games/102", "itch/accounts/me/account")}
    values["itch/accounts/me/profile"] = {"user": {"id": 1, "press_user": True}}
    with StandIn(MemoryData(values)) as stores, asking(stores.itch_url, "k") as client:
        assert len(client.get("/games/101/uploads").json()["uploads"]) == 1
        assert client.get("/games/102/uploads").json()["uploads"] == {}


def test_one_upload_and_its_builds(itch: httpx.Client) -> None:
    assert itch.get("/uploads/910001", params=KEY).json()["upload"]["md5_hash"] == "fe17324746b5d56da05d936b4d7f4c23"
    builds = itch.get("/uploads/910101/builds", params=KEY).json()["builds"]
    assert [build["id"] for build in builds] == [560012, 560009, 560007, 560001]
    assert not any("files" in build for build in builds)
    assert itch.get("/builds/560012", params=KEY).json() == sample("itch", "build")
    assert itch.get("/uploads/910102/builds", params=KEY).json()["builds"][0]["id"] == 560001


def test_an_upgrade_path_goes_up_and_has_both_ends(itch: httpx.Client) -> None:
    path = itch.get("/builds/560007/upgrade-paths/560012", params=KEY).json()["upgrade_path"]["builds"]
    assert [build["id"] for build in path] == [560007, 560009, 560012]
    assert all(build["files"] for build in path)


def test_what_was_found_inside(itch: httpx.Client) -> None:
    assert itch.get("/uploads/910001/scanned-archive", params=KEY).json() == sample("itch", "scanned_archive_upload")
    told = itch.get("/builds/560012/scanned-archive", params=KEY).json()
    assert told == sample("itch", "scanned_archive_build_manifest")


def test_a_file_comes_by_a_link_to_another_host(itch: httpx.Client, stores: StandIn) -> None:
    assert itch.post("/games/810001/download-sessions", data=KEY).json()["uuid"]
    answer = itch.get("/uploads/910001/download", params=KEY)
    link = httpx.URL(answer.headers["Location"])
    assert answer.status_code == 302
    assert link.host != httpx.URL(stores.itch_url).host
    assert "X-Amz-Expires=60" in str(link)
    content = httpx.get(link).content
    assert hashlib.md5(content).hexdigest() == "fe17324746b5d56da05d936b4d7f4c23"
    assert content == b"910001:lamplight-win-1.4.zip"
    assert stores.log.bytes_of("910001") == len(content)


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("/builds/560012/download/archive/default", b"910101:lamplight-windows.zip"),
        ("/builds/560007/download/archive/default", b"560007:lamplight-windows.zip"),
        ("/builds/560012/download/patch/optimized", b"560012:patch:optimized"),
    ],
)
def test_the_files_of_builds(path: str, content: bytes, itch: httpx.Client) -> None:
    link = itch.get(path, params=KEY).headers["Location"]
    assert "/cdn/builds/" in link
    assert httpx.get(link).content == content


def test_a_build_has_only_the_files_it_has(itch: httpx.Client) -> None:
    assert itch.get("/builds/560012/download/patch/gzip", params=KEY).status_code == 400


def test_claiming_is_noted_and_done_once() -> None:
    data = small(g101=game(101, []), g102=game(102, [upload(502, {"text": "b"}, game_id=102)]))
    values = {name: data.read(name) for name in ("itch/games/101", "itch/games/102", "itch/accounts/me/account")}
    values["itch/accounts/me/owned_keys"] = data.read("itch/accounts/me/owned_keys")[:1]
    values["itch/accounts/me/owned_bundles"] = [{"id": 1, "bundle_id": 66, "purchase_id": 7}]
    values["itch/bundles/66"] = [{"game_id": 102, "game": values["itch/games/102"]["game"]}]
    with StandIn(MemoryData(values)) as stores, asking(stores.itch_url, "k") as client:
        assert client.get("/games/102/uploads").json()["uploads"] == {}
        first, again = (
            client.post("/bundles/66/claim-game", data={"game_id": "102"}).json()["download_key"] for _ in range(2)
        )
        after = client.get("/profile/owned-keys").json()["owned_keys"]
        opened = client.get("/games/102/uploads", params={"download_key_id": first["id"]}).json()["uploads"]
    assert first == again
    assert sorted(first) == ["created_at", "downloads", "game_id", "id", "purchase_id", "updated_at"]
    assert [key["id"] for key in after] == [first["id"], 4000]
    assert after[0]["game"]["title"] == "Title 102"
    assert [one["id"] for one in opened] == [502]
    assert len(stores.log.claims()) == 2


def test_what_a_bundle_brought_already_is_not_claimed_anew(itch: httpx.Client) -> None:
    (key,) = itch.get("/profile/owned-keys?game_ids=810007").json()["owned_keys"]
    claimed = itch.post("/bundles/66001/claim-game", data={"game_id": "810007"}).json()["download_key"]
    assert claimed["id"] == key["id"]
    assert len(itch.get("/profile/owned-keys").json()["owned_keys"]) == 6


@pytest.mark.parametrize(
    ("bundle", "game_id", "text"),
    [
        ("1", "810007", "invalid bundle"),
        ("66001", "810002", "invalid game"),
        ("66001", "", "game_id: expected integer"),
    ],
)
def test_only_what_is_in_a_bundle_one_has_is_claimed(bundle: str, game_id: str, text: str, itch: httpx.Client) -> None:
    answer = itch.post(f"/bundles/{bundle}/claim-game", data={"game_id": game_id})
    assert (answer.status_code, answer.json()) == (400, {"errors": [text]})


def test_browsing_claims_nothing(itch: httpx.Client, stores: StandIn) -> None:
    for path in ("/profile/owned-bundles", "/bundles/66001/bundle-games", "/games/810001/uploads"):
        itch.get(path)
    assert itch.get("/bundles/66001/claim-game?game_id=810007").status_code == 404
    assert stores.log.claims() == []


@pytest.mark.parametrize(
    ("path", "missing"),
    [
        ("/profile", None),
        ("/profile/owned-keys", None),
        ("/games/810001/uploads", None),
        ("/profile/collections", "profile:collections"),
        ("/games/810001", "itch"),
        ("/collections/88001/collection-games", "itch"),
        ("/search/games?query=a", "itch"),
    ],
)
def test_a_key_does_what_its_scopes_say(path: str, missing: str | None, stores: StandIn) -> None:
    with asking(stores.itch_url, NARROW_KEY) as client:
        answer = client.get(path)
    refusal = {"errors": [f"api key does not permit `{missing}`"]}
    assert (answer.status_code == 200) if missing is None else ((answer.status_code, answer.json()) == (403, refusal))


def test_a_key_for_pushing_builds_reads_nothing(stores: StandIn) -> None:
    with asking(stores.itch_url, WHARF_KEY) as client:
        answer = client.get("/profile")
    assert (answer.status_code, answer.json()) == (403, {"errors": ["api key does not permit `profile:me`"]})


def test_a_scope_that_means_several(stores: StandIn) -> None:
    with asking(stores.itch_url, stores.itch_token("profile")) as client:
        answers = [client.get(path).status_code for path in ("/profile", "/profile/owned-keys", "/profile/collections")]
        assert client.get("/credentials/info").json() == {"scopes": ["profile"]}
    assert answers == [200, 200, 200]


def test_without_a_key_and_with_a_wrong_one(stores: StandIn) -> None:
    with asking(stores.itch_url) as client:
        nothing = client.get("/profile")
        wrong = client.get("/profile", headers={"Authorization": "Bearer wrong"})
    assert (nothing.status_code, nothing.json()) == (401, {"errors": ["authentication required"]})
    assert (wrong.status_code, wrong.json()) == (401, {"errors": ["invalid key"]})


def test_a_key_that_was_revoked(stores: StandIn) -> None:
    key = stores.itch_token("profile:me")
    with asking(stores.itch_url, key) as client:
        assert client.get("/profile").status_code == 200
        stores.itch.revoke(key)
        assert client.get("/profile").status_code == 401


def test_accounts_are_apart() -> None:
    data = {
        f"itch/accounts/{name}/{part}": value
        for name in ("ann", "bob")
        for part, value in (
            ("account", {"keys": [{"key": f"key-{name}"}]}),
            ("owned_keys", [{"id": len(name), "game_id": 1, "game": {"id": 1, "title": name}}]),
        )
    }
    with StandIn(MemoryData(data)) as stores:
        for name in ("ann", "bob"):
            with asking(stores.itch_url, f"key-{name}") as client:
                (key,) = client.get("/profile/owned-keys").json()["owned_keys"]
                assert key["game"]["title"] == name
        assert stores.itch_key("bob") == "key-bob"


def test_searching(itch: httpx.Client) -> None:
    found = itch.get("/search/games", params={"query": "lamp"}).json()
    assert (found["per_page"], [one["id"] for one in found["games"]]) == (30, [810001])
    assert itch.get("/search/games", params={"query": "no such"}).json()["games"] == {}


def test_the_newest_version_of_a_channel(stores: StandIn) -> None:
    with asking(stores.itch_url) as client:
        ask = {"target": "paper-lantern-works/lamplight"}
        assert client.get("/wharf/latest", params={**ask, "channel_name": "windows"}).json() == {"latest": "1.4.2"}
        assert client.get("/wharf/latest", params={**ask, "channel_name": "linux-universal"}).json() == {}
        by_id = client.get("/wharf/latest", params={"game_id": "810001", "channel_name": "windows"}).json()
        assert by_id == {"latest": "1.4.2"}
        assert client.get("/wharf/latest", params={**ask, "channel_name": "none"}).status_code == 400
