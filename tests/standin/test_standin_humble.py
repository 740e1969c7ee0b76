"""Humble beside what is known of it."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from backstock.standin.faults import parse_fault
from backstock.standin.stand_in import StandIn
from standin.standin_kit import reading
from stores.stores_kit import sample

MULTI = "FAKEmulti0001aaa"
LEGACY = sample("humble", "error_login_required_legacy")


def files(order: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        file
        for product in order["subproducts"]
        for download in product["downloads"]
        for file in download["download_struct"]
        if isinstance(file.get("url"), dict) and file["url"].get("web")
    ]


def without_links(value: Any) -> Any:
    """The payload less what the server may change: links, and the sizes the kit made true."""
    if isinstance(value, list):
        return [without_links(inner) for inner in value]
    if isinstance(value, dict):
        return {name: without_links(inner) for name, inner in value.items() if name not in ("url", "file_size")}
    return value


def test_the_list_is_bare(humble: httpx.Client) -> None:
    listed = humble.get("/api/v1/user/order").json()
    assert len(listed) == 17
    assert {"gamekey": MULTI} in listed


@pytest.mark.parametrize("name", ["multiplatform", "nulls_and_absences", "asmjs_and_external_links", "video_and_other"])
def test_orders_come_as_they_were_recorded(name: str, humble: httpx.Client) -> None:
    recorded = sample("humble", f"order_{name}")
    order = humble.get(f"/api/v1/order/{recorded['gamekey']}", params={"all_tpkds": "true"}).json()
    assert without_links(order) == without_links(recorded)


def test_keys_only_when_asked_for(humble: httpx.Client) -> None:
    plain = humble.get("/api/v1/order/FAKEkeys00004ddd").json()
    full = humble.get("/api/v1/order/FAKEkeys00004ddd?all_tpkds=true").json()
    assert "tpkd_dict" not in plain
    assert full["tpkd_dict"]["all_tpks"]


@pytest.mark.parametrize("gamekey", ["NOBODYS", "../account", "..%2Faccount"])
def test_an_order_of_somebody_else(gamekey: str, humble: httpx.Client) -> None:
    answer = humble.get(f"/api/v1/order/{gamekey}")
    assert answer.status_code == 404


def test_several_orders_at_once(humble: httpx.Client) -> None:
    keys = [("gamekeys", MULTI), ("gamekeys", "NOBODYS")]
    answer = humble.get("/api/v1/orders", params=[("all_tpkds", "true"), *keys]).json()
    assert answer["NOBODYS"] is None
    assert answer[MULTI]["product"]["human_name"] == "Bundle of Small Boats"
    assert humble.get("/api/v1/orders", params=[("gamekeys", str(n)) for n in range(40)]).status_code == 200
    assert humble.get("/api/v1/orders", params=[("gamekeys", str(n)) for n in range(41)]).status_code == 400


def test_links_are_signed_for_a_day_and_lead_elsewhere(humble: httpx.Client, stores: StandIn) -> None:
    order = humble.get(f"/api/v1/order/{MULTI}").json()
    link = urlsplit(files(order)[0]["url"]["web"])
    query = parse_qs(link.query)
    assert f"{link.scheme}://{link.netloc}" == stores.files_url
    assert link.path == "/harbourpilot_win_1561000000.zip"
    assert re.fullmatch(r"[0-9a-f]{32}", query["t"][0])
    assert 86_300 < int(query["ttl"][0]) - stores.log.asked("/api/v1/order")[0].at < 86_500


def test_files_have_the_digests_that_were_told(humble: httpx.Client) -> None:
    for name in ("multiplatform", "ebook_bundle", "duplicates_and_subfolders"):
        order = humble.get(f"/api/v1/order/{sample('humble', f'order_{name}')['gamekey']}").json()
        for file in files(order):
            content = httpx.get(file["url"]["web"]).content
            assert hashlib.md5(content).hexdigest() == file["md5"]
            assert len(content) == file["file_size"]


def test_a_link_is_for_one_path_and_unchanged(humble: httpx.Client) -> None:
    first, second = (file["url"]["web"] for file in files(humble.get(f"/api/v1/order/{MULTI}").json())[:2])
    swapped = second.split("?")[0] + "?" + first.split("?")[1]
    assert httpx.get(swapped).status_code == 403
    assert httpx.get(first.replace("ttl=1", "ttl=2")).status_code == 403
    assert httpx.get(first.split("?")[0]).status_code == 403
    assert httpx.get(first).status_code == 200


def test_a_torrent_only_where_one_is(stores: StandIn, humble: httpx.Client, samples_folder: Any) -> None:
    links = [file["url"]["bittorrent"] for file in files(humble.get(f"/api/v1/order/{MULTI}").json())[:2]]
    assert [httpx.get(link).status_code for link in links] == [404, 404]
    torrent = samples_folder / "files" / "humble" / urlsplit(links[0]).path.lstrip("/")
    torrent.parent.mkdir(parents=True, exist_ok=True)
    torrent.write_bytes(b"d4:infod6:lengthi1eee")
    try:
        links = [file["url"]["bittorrent"] for file in files(humble.get(f"/api/v1/order/{MULTI}").json())[:2]]
        assert httpx.get(links[0]).content == b"d4:infod6:lengthi1eee"
    finally:
        torrent.unlink()


def inside(cookie: str) -> dict[str, Any]:
    head, issued, signature = cookie.split("|")
    assert issued.isdecimal()
    assert re.fullmatch(r"[0-9a-f]{40}", signature)
    found: dict[str, Any] = json.loads(base64.b64decode(head))
    return found


def test_cookies_have_the_sites_form(stores: StandIn) -> None:
    assert sorted(inside(stores.humble_cookie())) == ["auth_time", "id", "user_id"]
    assert sorted(inside(stores.humble.visitor_cookie())) == ["id"]


@pytest.mark.parametrize("form", ['"{}"', "{}"])
def test_cookies_in_either_form(form: str, stores: StandIn) -> None:
    cookie = stores.humble_cookie()
    sent = form.format(cookie.replace("=", "\\075") if form.startswith('"') else cookie)
    with reading(stores, sent) as client:
        assert client.get("/api/v1/user/order").status_code == 200


def test_a_cookie_is_renewed_by_using_it(humble: httpx.Client, stores: StandIn) -> None:
    line = humble.get("/api/v1/user/order").headers["Set-Cookie"]
    renewed = line.partition("=")[2].partition(";")[0]
    assert inside(renewed)["user_id"] == 4_440_001
    with reading(stores, renewed) as client:
        assert client.get("/api/v1/user/order").status_code == 200
    with reading(stores, "") as visitor:
        line = visitor.get("/login").headers["Set-Cookie"]
        assert "user_id" not in inside(line.partition("=")[2].partition(";")[0])


@pytest.mark.parametrize("kind", ["nothing", "visitor", "forged", "ended", "damaged"])
def test_who_is_not_signed_in(kind: str, stores: StandIn) -> None:
    good = stores.humble_cookie()
    cookies = {
        "nothing": "",
        "visitor": stores.humble.visitor_cookie(),
        "forged": good[:-1] + ("0" if good[-1] != "0" else "1"),
        "ended": good,
        "damaged": "%%%|1|2",
    }
    if kind == "ended":
        stores.humble.end("reader")
    with reading(stores, cookies[kind]) as client:
        assert client.get("/api/v1/user/order").status_code == 401
        bulk = client.get("/api/v1/orders", params={"gamekeys": MULTI})
        assert (bulk.status_code, bulk.json()) == (200, {})
        home = client.get("/home/library")
        assert (home.status_code, home.headers["Location"]) == (302, "/login?goto=%2Fhome%2Flibrary")


@pytest.mark.parametrize(
    ("status", "answer"), [(401, 401), (302, 302), (200, 200), (400, 401)], ids=["page", "login", "ok", "legacy"]
)
def test_the_ways_to_say_it(status: int, answer: int, humble: httpx.Client, stores: StandIn) -> None:
    stores.faults.put([parse_fault(f"refuse-key:status={status}")])
    came = humble.get("/api/v1/user/order")
    assert came.status_code == answer
    assert (came.json() == LEGACY) if status == 400 else came.headers["Content-Type"].startswith("text/html")


def test_the_home_page_holds_the_list_too(humble: httpx.Client) -> None:
    script = re.search(r'<script id="user-home-json-data"[^>]*>(.*?)</script>', humble.get("/home/library").text)
    assert script
    assert MULTI in json.loads(script[1])["gamekeys"]


@pytest.mark.parametrize("path", ["/humbler/redeemkey", "/humbler/choosecontent"])
def test_consuming_keys_is_a_violation(path: str, humble: httpx.Client, stores: StandIn) -> None:
    humble.post(path, data={"key": "x"})
    (asked,) = stores.log.violations()
    assert (asked.path, asked.violation) == (path, "keys are consumed for good")


def test_passwords_meet_a_challenge(humble: httpx.Client, stores: StandIn) -> None:
    answer = humble.post("/processlogin", data={"username": "a", "password": "b"})
    assert (answer.status_code, "cf-ray" in answer.headers) == (403, True)
    assert stores.log.violations()[0].violation == "a password was sent"


def test_gamekeys_are_not_written_down_but_told_apart(humble: httpx.Client, stores: StandIn) -> None:
    for gamekey in (MULTI, MULTI, "FAKEebook0002bbb"):
        humble.get(f"/api/v1/order/{gamekey}")
    humble.get("/api/v1/orders", params={"gamekeys": MULTI})
    paths = [one.path for one in stores.log.asked("/api/v1/order/")]
    assert len(set(paths)) == 2
    assert paths[0] == paths[1]
    assert paths[0].rpartition("/")[2] in stores.log.asked("/api/v1/orders")[0].query
    assert MULTI not in str(stores.log.as_json())


def test_signing_by_hand(humble: httpx.Client) -> None:
    assert humble.get("/api/v1/user/download/sign").status_code == 405
    refused = humble.post("/api/v1/user/download/sign", data={"machine_name": "a", "filename": "b"})
    assert refused.json() == sample("humble", "sign_error_unauthorized")
