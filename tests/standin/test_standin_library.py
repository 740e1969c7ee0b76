"""Made-up libraries, changes to them, and the stand-ins over thousands of titles."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from backstock.domain.errors import BackstockError, DataProtectedError, NotFoundError
from backstock.standin import changes
from backstock.standin.__main__ import main
from backstock.standin.library_maker import Shape, make_library
from backstock.standin.stand_in import StandIn
from standin.standin_kit import asking, reading

LITTLE = Shape(keys=60, bundles=3, pile=30, collections=4, orders=30, shared=5)


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_library(tmp_path_factory.mktemp("large") / "library", 1)


@pytest.fixture
def little(tmp_path: Path) -> Path:
    return make_library(tmp_path / "little", 7, LITTLE)


@pytest.fixture
def served(little: Path) -> Iterator[tuple[StandIn, httpx.Client]]:
    with StandIn(little) as stores, asking(stores.itch_url, stores.itch_key()) as client:
        yield stores, client


def digest(folder: Path) -> str:
    told = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        told.update(f"{path.relative_to(folder)}\0".encode() + path.read_bytes())
    return told.hexdigest()


def paged(client: httpx.Client, path: str, field: str) -> list[Any]:
    rows: list[Any] = []
    for page in range(1, 1000):
        found = client.get(path, params={"page": page}).json()[field]
        if not found:
            return rows
        rows += found
    raise AssertionError("the pages do not end")


def uploads(client: httpx.Client, key: dict[str, Any]) -> list[Any]:
    found = client.get(f"/games/{key['game_id']}/uploads", params={"download_key_id": key["id"]}).json()["uploads"]
    return found or []


def test_the_same_seed_makes_the_same_library(little: Path, tmp_path: Path) -> None:
    assert digest(make_library(tmp_path / "again", 7, LITTLE)) == digest(little)
    assert digest(make_library(tmp_path / "other", 8, LITTLE)) != digest(little)


def test_a_library_is_not_made_over_other_things(tmp_path: Path) -> None:
    (tmp_path / "mine").touch()
    with pytest.raises(DataProtectedError):
        make_library(tmp_path, 1, LITTLE)
    assert [path.name for path in tmp_path.iterdir()] == ["mine"]


def test_the_large_one_has_what_it_says(large: Path) -> None:
    with StandIn(large) as stores, asking(stores.itch_url, stores.itch_key()) as client:
        keys = paged(client, "/profile/owned-keys", "owned_keys")
        bundles = client.get("/profile/owned-bundles").json()["bundle_keys"]
        pile = paged(client, f"/bundles/{bundles[0]['bundle_id']}/bundle-games", "bundle_games")
    owned = {key["game_id"] for key in keys}
    assert (len(keys), len({key["id"] for key in keys}), len(owned)) == (6000, 6000, 5400)
    assert [key["created_at"] for key in keys] == sorted((key["created_at"] for key in keys), reverse=True)
    assert (len(bundles), bundles[0]["bundle"]["games_count"], len(pile)) == (12, 1741, 1740)
    in_both = owned & {row["game_id"] for row in pile}
    assert 500 < len(in_both) < 1240


def used_s(pid: int) -> float:
    """Of the processor, which unlike time on the wall does not depend on what else runs."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def test_the_large_one_starts_quickly_and_stays_small(large: Path) -> None:
    command = [sys.executable, "-m", "backstock.standin", "--data", str(large), "--tied"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin
        assert process.stdout
        try:
            facts = json.loads(process.stdout.readline())
            with asking(facts["urls"]["itch"], facts["itch_keys"]["keeper"]) as client:
                assert len(client.get("/profile/owned-keys").json()["owned_keys"]) == 50
                assert used_s(process.pid) < 2
                keys = paged(client, "/profile/owned-keys", "owned_keys")
                assert client.get("/search/games", params={"query": "harbour"}).json()["games"]
                for key in keys[::20]:
                    uploads(client, key)
            resident = int(Path(f"/proc/{process.pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
        finally:
            process.stdin.close()
        assert process.wait(10) == 0
    assert resident < 150_000_000


def test_humble_orders_of_every_kind(large: Path) -> None:
    with StandIn(large) as stores, reading(stores) as client, asking(stores.itch_url, stores.itch_key()) as itch:
        gamekeys = [row["gamekey"] for row in client.get("/api/v1/user/order").json()]
        orders: dict[str, Any] = {}
        for begin in range(0, len(gamekeys), 40):
            query = [("all_tpkds", "true"), *(("gamekeys", key) for key in gamekeys[begin : begin + 40])]
            orders |= client.get("/api/v1/orders", params=query).json()
        names = {product["human_name"] for order in orders.values() for product in order["subproducts"]}
        games = {key["game"]["title"] for key in paged(itch, "/profile/owned-keys", "owned_keys")}
    text = json.dumps(orders)
    categories = {order["product"]["category"] for order in orders.values()}
    assert len(orders) == 300
    assert categories == {"bundle", "storefront", "gamepage", "widget", "subscriptioncontent", "subscriptionplan"}
    for odd in ('"SHA1 hash"', "asm_config", "external_link", '"tpkd_dict": null', '"all_tpks": null', "toaster"):
        assert odd in text
    assert any("tpkd_dict" not in order for order in orders.values())
    assert len(names & games) == 40


def test_files_are_as_announced(served: tuple[StandIn, httpx.Client]) -> None:
    stores, client = served
    fetched = 0
    for key in paged(client, "/profile/owned-keys", "owned_keys")[:15]:
        for upload in uploads(client, key):
            where = client.get(f"/uploads/{upload['id']}/download", params={"download_key_id": key["id"]})
            if upload["storage"] == "external":
                assert where.status_code == 400
                continue
            body = httpx.get(where.headers["Location"]).content
            assert len(body) == upload["size"]
            if upload.get("md5_hash"):
                assert hashlib.md5(body).hexdigest() == upload["md5_hash"]
            fetched += 1
    assert fetched > 15
    assert stores.log.violations() == []


def with_storage(client: httpx.Client, storage: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """A key and the first such upload it opens."""
    for key in paged(client, "/profile/owned-keys", "owned_keys"):
        for upload in uploads(client, key):
            if upload["storage"] == storage and (storage == "build" or upload.get("md5_hash")):
                return key, upload
    raise AssertionError(f"no upload is {storage}")


def test_an_upload_is_replaced_under_a_running_server(served: tuple[StandIn, httpx.Client], little: Path) -> None:
    _, client = served
    key, before = with_storage(client, "hosted")
    assert changes.replace_upload(little, key["game_id"], before["id"]) == before["id"]
    (after,) = [one for one in uploads(client, key) if one["id"] == before["id"]]
    assert after["filename"] == before["filename"]
    assert (after["md5_hash"] != before["md5_hash"], after["size"] != before["size"]) == (True, True)


def test_a_build_is_pushed_under_a_running_server(served: tuple[StandIn, httpx.Client], little: Path) -> None:
    _, client = served
    key, before = with_storage(client, "build")
    fresh = changes.new_build(little, key["game_id"], before["id"])
    (after,) = [one for one in uploads(client, key) if one["id"] == before["id"]]
    told = {"download_key_id": key["id"]}
    assert (after["build_id"], after["build"]["version"]) == (fresh, before["build"]["version"] + 1)
    path = client.get(f"/builds/{before['build_id']}/upgrade-paths/{fresh}", params=told).json()["upgrade_path"]
    assert [build["id"] for build in path["builds"]] == [before["build_id"], fresh]


def test_a_game_is_withdrawn_under_a_running_server(served: tuple[StandIn, httpx.Client], little: Path) -> None:
    _, client = served
    key, upload = with_storage(client, "hosted")
    changes.withdraw(little, key["game_id"])
    assert uploads(client, key) == []
    gone = client.get(f"/uploads/{upload['id']}/download", params={"download_key_id": key["id"]})
    assert gone.json() == {"errors": ["invalid upload"]}
    changes.withdraw(little, key["game_id"], page_too=True)
    assert client.get(f"/games/{key['game_id']}/uploads").json() == {"uploads": {}}
    assert len(paged(client, "/profile/owned-keys", "owned_keys")) == 60


def test_games_are_bought_under_a_running_server(served: tuple[StandIn, httpx.Client], little: Path) -> None:
    _, client = served
    before = paged(client, "/profile/owned-keys", "owned_keys")
    bought = changes.new_keys(little, 3)
    after = paged(client, "/profile/owned-keys", "owned_keys")
    assert [key["game_id"] for key in after[:3]] == bought[::-1]
    assert [key["id"] for key in after[3:]] == [key["id"] for key in before]
    assert changes.new_keys(little, 1)[0] not in bought
    assert len({key["id"] for key in paged(client, "/profile/owned-keys", "owned_keys")}) == 64


def test_orders_come_in_under_a_running_server(served: tuple[StandIn, httpx.Client], little: Path) -> None:
    stores, _ = served
    with reading(stores) as client:
        before = client.get("/api/v1/user/order").json()
        (gamekey,) = changes.new_orders(little, 1)
        assert client.get("/api/v1/user/order").json() == [*before, {"gamekey": gamekey}]
        assert client.get(f"/api/v1/order/{gamekey}").json()["gamekey"] == gamekey


def test_changes_to_what_is_not_there(little: Path) -> None:
    with pytest.raises(NotFoundError):
        changes.replace_upload(little, 1)
    with pytest.raises(NotFoundError):
        changes.new_build(little, 1_100_000, 1)


def test_a_damaged_payload_is_named(little: Path) -> None:
    (little / "itch" / "accounts" / "keeper" / "account.json").write_text("{", encoding="utf-8")
    with pytest.raises(BackstockError, match=r"account\.json cannot be replayed"):
        StandIn(little).itch_key()


def test_a_payload_that_is_damaged_later_is_named_to_who_asks(
    served: tuple[StandIn, httpx.Client], little: Path
) -> None:
    _, client = served
    (little / "itch" / "games" / "1100000.json").write_text("[", encoding="utf-8")
    answer = client.get("/games/1100000")
    assert answer.status_code == 500
    assert "1100000.json cannot be replayed" in answer.json()["errors"][0]


def test_as_a_program(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--make", "3", "keys=5", "bundles=0", "orders=1", "pile=4", str(tmp_path / "made")]) == 0
    assert (tmp_path / "made" / "made.json").is_file()
    assert main(["--make", "3", str(tmp_path / "made")]) == 5
    assert main(["--make", "3", "kees=5", str(tmp_path / "other")]) == 2
    assert "there is no kees" in capsys.readouterr().err
    assert main(["--data", str(tmp_path / "nowhere")]) == 1
    assert "there is no such folder" in capsys.readouterr().err
    (tmp_path / "nothing").mkdir()
    assert main(["--data", str(tmp_path / "nothing")]) == 1
    assert "holds neither" in capsys.readouterr().err
