"""Parts of files, conditions, links, and what happens to bytes on their way."""

from __future__ import annotations

import hashlib
import time
from http.client import HTTPConnection
from pathlib import Path

import httpx
import pytest

from backstock.standin.contents import Contents, SyntheticContent
from backstock.standin.faults import parse_fault
from backstock.standin.stand_in import StandIn
from standin.standin_kit import asking, game, reading, samples_library, small, upload

SIZE = 1_000_000
KEY = {"download_key_id": "4000"}
WHOLE = SyntheticContent("one", SIZE)


def data() -> bytes:
    with WHOLE.opened() as read:
        body: bytes = read(0, SIZE)
    return body


DATA = data()


def link(buyer: httpx.Client) -> str:
    return str(buyer.get("/uploads/501/download", params=KEY).headers["Location"])


def put(stores: StandIn, *faults: str) -> None:
    stores.faults.put([parse_fault(fault) for fault in faults])


def test_bytes_from_a_seed_are_the_same_wherever_one_begins() -> None:
    with WHOLE.opened() as read:
        assert read(65_000, 2000) == DATA[65_000:67_000]
        assert read(SIZE - 5, 100) == DATA[-5:]
        assert read(SIZE, 1) == b""
    with SyntheticContent("two", SIZE).opened() as read:
        assert read(0, 100) != DATA[:100]


def test_large_files_need_neither_disk_nor_time_nor_a_digest() -> None:
    big = upload(501, {"seed": "big", "size": 10**12}, md5_hash=None)
    with StandIn(small(g101=game(101, [big]))) as stores, asking(stores.itch_url, "k") as client:
        (shown,) = client.get("/games/101/uploads", params=KEY).json()["uploads"]
        answer = httpx.get(link(client), headers={"Range": f"bytes={10**12 - 7}-"})
    assert shown["size"] == 10**12
    assert (answer.status_code, len(answer.content)) == (206, 7)
    assert answer.headers["ETag"].endswith('-59605"')


def test_what_is_announced_is_true(buyer: httpx.Client) -> None:
    (shown,) = buyer.get("/games/101/uploads", params=KEY).json()["uploads"]
    assert (shown["size"], shown["md5_hash"]) == (SIZE, hashlib.md5(DATA).hexdigest())
    assert "_content" not in shown


@pytest.mark.parametrize(
    ("asked", "status", "part", "said"),
    [
        ("bytes=100-", 206, slice(100, None), "bytes 100-999999/1000000"),
        ("bytes=100-199", 206, slice(100, 200), "bytes 100-199/1000000"),
        ("bytes=-10", 206, slice(-10, None), "bytes 999990-999999/1000000"),
        ("bytes=999999-9999999", 206, slice(-1, None), "bytes 999999-999999/1000000"),
        ("bytes=1000000-", 416, slice(0, 0), "bytes */1000000"),
        ("bytes=0-1,5-6", 200, slice(None), None),
        ("nonsense", 200, slice(None), None),
    ],
)
def test_parts(asked: str, status: int, part: slice, said: str | None, buyer: httpx.Client) -> None:
    answer = httpx.get(link(buyer), headers={"Range": asked})
    assert (answer.status_code, answer.headers.get("Content-Range")) == (status, said)
    assert answer.content == DATA[part]


def test_a_part_is_of_the_same_file_or_it_is_the_whole(buyer: httpx.Client) -> None:
    head = httpx.head(link(buyer))
    assert (head.status_code, head.headers["Content-Length"], head.content) == (200, str(SIZE), b"")
    for condition in (head.headers["ETag"], head.headers["Last-Modified"]):
        assert httpx.get(link(buyer), headers={"Range": "bytes=5-", "If-Range": condition}).status_code == 206
    assert httpx.get(link(buyer), headers={"Range": "bytes=5-", "If-Range": '"other"'}).status_code == 200


def test_lines_are_kept(shop: StandIn) -> None:
    line = HTTPConnection(shop.itch_url.removeprefix("http://"), timeout=5)
    line.connect()
    port = line.sock.getsockname()
    for _ in range(3):
        line.request("GET", "/profile", headers={"Authorization": "k"})
        answer = line.getresponse()
        assert (answer.status, answer.version) == (200, 11)
        assert answer.read()
        assert line.sock.getsockname() == port
    line.close()


def test_links_are_for_one_file_and_not_to_be_changed(buyer: httpx.Client) -> None:
    good = link(buyer)
    assert httpx.get(good.replace("Expires=60", "Expires=90")).status_code == 403
    assert httpx.get(good.replace("/cdn/501", "/cdn/502")).status_code == 403
    assert httpx.get(good.split("?")[0]).status_code == 403
    assert httpx.post(good).status_code == 405
    assert httpx.get(good).status_code == 200


def test_links_end(buyer: httpx.Client, shop: StandIn) -> None:
    put(shop, "short-links:after=1")
    short = link(buyer)
    assert httpx.get(short).status_code == 200
    time.sleep(1.05)  # longer than the link lives
    assert httpx.get(short).status_code == 403
    shop.links.itch_holds_s = 0.01
    put(shop)
    lapsed = link(buyer)
    time.sleep(0.05)
    assert httpx.get(lapsed).status_code == 403
    put(shop, "expired-links:times=1")
    shop.links.itch_holds_s = 60
    assert [httpx.get(link(buyer)).status_code for _ in range(2)] == [403, 200]


def test_links_are_used_up(buyer: httpx.Client, shop: StandIn) -> None:
    put(shop, "spent-links:after=2")
    first = link(buyer)
    assert [httpx.get(first).status_code for _ in range(3)] == [200, 200, 403]
    assert httpx.get(link(buyer)).status_code == 200


def test_a_permission_at_the_file_host_is_a_violation(buyer: httpx.Client, shop: StandIn) -> None:
    where = link(buyer)
    httpx.get(where)
    assert shop.log.violations() == []
    httpx.get(where, headers={"Cookie": "a=b"})
    buyer.get(where)
    assert [one.auth for one in shop.log.violations()] == ["cookie", "bearer"]
    assert {one.host for one in shop.log.violations()} == {shop.files_url.removeprefix("http://")}


def test_a_key_in_an_address_is_a_violation(shop: StandIn) -> None:
    with asking(shop.itch_url) as client:
        assert client.get("/profile?api_key=k").status_code == 200
    assert shop.log.violations()[0].violation == "a key was sent in an address"
    assert "api_key=k" not in str(shop.log.as_json())


def test_the_host_may_change(buyer: httpx.Client, shop: StandIn) -> None:
    put(shop, "moved")
    answer = httpx.get(link(buyer))
    assert answer.status_code == 302
    other = httpx.URL(answer.headers["Location"])
    assert other.netloc != httpx.URL(shop.files_url).netloc
    assert httpx.get(other).content == DATA
    assert [one.status for one in shop.log.asked("/cdn/", role="mirror")] == [200]


def test_other_validators_and_other_bytes(buyer: httpx.Client, shop: StandIn) -> None:
    tag = httpx.head(link(buyer)).headers["ETag"]
    resumed = {"Range": "bytes=500000-", "If-Range": tag}
    put(shop, "new-validators")
    relabelled = httpx.get(link(buyer), headers=resumed)
    assert (relabelled.status_code, relabelled.content) == (200, DATA)
    assert relabelled.headers["ETag"] != tag
    put(shop, "new-content")
    replaced = httpx.get(link(buyer), headers=resumed)
    assert (replaced.status_code, len(replaced.content)) == (200, SIZE)
    assert replaced.content != DATA


def test_wrong_things_are_announced(buyer: httpx.Client, shop: StandIn) -> None:
    put(shop, "wrong-md5:upload=501", "wrong-size:after=9")
    (shown,) = buyer.get("/games/101/uploads", params=KEY).json()["uploads"]
    assert shown["size"] == SIZE + 9
    assert shown["md5_hash"] != hashlib.md5(DATA).hexdigest()
    assert httpx.get(link(buyer)).content == DATA


def test_a_cut_line(buyer: httpx.Client, shop: StandIn) -> None:
    put(shop, "cut:after=70000,times=1")
    came: list[bytes] = []
    with httpx.stream("GET", link(buyer)) as answer, pytest.raises(httpx.RemoteProtocolError):
        came.extend(answer.iter_raw())
    assert b"".join(came) == DATA[:70_000]
    assert shop.log.bytes_of("501") == 70_000
    assert httpx.get(link(buyer)).content == DATA


def test_a_line_that_falls_silent(buyer: httpx.Client, shop: StandIn) -> None:
    put(shop, "stall:after=70000,times=1")
    came: list[bytes] = []
    with httpx.stream("GET", link(buyer), timeout=0.3) as answer, pytest.raises(httpx.ReadTimeout):
        came.extend(answer.iter_raw())
    assert b"".join(came) == DATA[:70_000]


def test_a_slow_line(buyer: httpx.Client, shop: StandIn) -> None:
    put(shop, "slow:rate=4000000")
    began = time.monotonic()
    assert httpx.get(link(buyer)).content == DATA
    assert time.monotonic() - began > 0.2


def test_a_body_without_an_end(buyer: httpx.Client, shop: StandIn) -> None:
    put(shop, "endless:path=/cdn/")
    taken = 0
    with httpx.stream("GET", link(buyer)) as answer:
        assert "Content-Length" not in answer.headers
        for block in answer.iter_raw():
            taken += len(block)
            if taken > 5 * SIZE:
                break
    put(shop, "endless:path=/profile,after=100000")
    assert buyer.get("/profile").content == b" " * 100_000


def test_only_one_file_may_be_meant(shop: StandIn, buyer: httpx.Client) -> None:
    put(shop, "broken:upload=502,path=/cdn/")
    assert httpx.get(link(buyer)).status_code == 200
    put(shop, "broken:upload=501,path=/cdn/")
    assert httpx.get(link(buyer)).status_code == 500


def test_humbles_files_too(tmp_path: Path) -> None:
    with StandIn(samples_library(tmp_path)) as stores, reading(stores) as client:
        put(stores, "expired-links:times=1,role=humble")
        path = "/api/v1/order/FAKEebook0002bbb"

        def first() -> str:
            (download, *_) = client.get(path).json()["subproducts"][0]["downloads"]
            return str(download["download_struct"][0]["url"]["web"])

        assert httpx.get(first()).status_code == 403
        assert httpx.get(first(), headers={"Range": "bytes=3-"}).status_code == 206
        assert stores.log.violations() == []


def test_digests_are_made_once(monkeypatch: pytest.MonkeyPatch) -> None:
    contents = Contents(lambda name: None)
    first = contents.digests(WHOLE)
    monkeypatch.setattr("backstock.standin.contents._digests", None)
    assert contents.digests(SyntheticContent("one", SIZE)) == first
    assert first.sha1 == hashlib.sha1(DATA).hexdigest()
