from __future__ import annotations

import hashlib
import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from backstock.demo.store import DemoStore, main
from backstock.domain.errors import BackstockError
from backstock.standin.faults import Fault, FaultKind, Faults, parse_fault
from demo.demo_store_kit import content, game, one_title, upload, write_titles

DATA = content(300_000)


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[DemoStore]:
    with DemoStore(one_title(tmp_path, DATA)) as store:
        yield store


@pytest.fixture
def client(demo: DemoStore) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=demo.url, headers={"Authorization": f"Bearer {demo.api_key}"}) as client:
        yield client


def link(client: httpx.Client) -> str:
    answer = client.get("/uploads/501/download", params={"download_key_id": "4000000"})
    assert answer.status_code == 302
    return str(answer.headers["Location"])


def test_profile_and_key(client: httpx.Client) -> None:
    assert client.get("/profile").json()["user"]["display_name"] == "Quill Haven"
    without = client.get("/profile", headers={"Authorization": ""})
    wrong = client.get("/profile", headers={"Authorization": "Bearer wrong"})
    assert (without.status_code, without.json()) == (401, {"errors": ["authentication required"]})
    assert (wrong.status_code, wrong.json()) == (401, {"errors": ["invalid key"]})


def test_a_bare_key_is_accepted_too(demo: DemoStore, client: httpx.Client) -> None:
    assert client.get("/profile", headers={"Authorization": demo.api_key}).status_code == 200


def test_keys_come_in_pages_of_fifty_newest_first_and_end_in_an_empty_object(tmp_path: Path) -> None:
    folder = write_titles(tmp_path, [game(number) for number in range(103)], {})
    with DemoStore(folder, api_key="k") as demo, httpx.Client(headers={"Authorization": "k"}) as client:
        pages = [client.get(f"{demo.url}/profile/owned-keys", params={"page": page}).json() for page in (1, 2, 3, 4)]
        chosen = client.get(f"{demo.url}/profile/owned-keys", params={"game_ids": "101,150"}).json()
    assert [len(page["owned_keys"]) for page in pages] == [50, 50, 3, 0]
    assert pages[3]["owned_keys"] == {}
    assert pages[0]["owned_keys"][0]["game_id"] == 202
    assert [key["game_id"] for key in chosen["owned_keys"]] == [150, 101]


def test_without_a_key_for_the_game_only_demos_are_listed(tmp_path: Path) -> None:
    uploads = [upload(501, "a.zip", "p_linux"), upload(502, "b.zip", "p_windows", "demo")]
    folder = write_titles(tmp_path, [game(1, uploads)], {"a.zip": b"a", "b.zip": b"b"})
    with DemoStore(folder, api_key="k") as demo, httpx.Client(headers={"Authorization": "k"}) as client:
        demos = client.get(f"{demo.url}/games/101/uploads").json()["uploads"]
        every = client.get(f"{demo.url}/games/101/uploads?download_key_id=4000000").json()["uploads"]
        refused = client.get(f"{demo.url}/uploads/501/download")
    assert [one["id"] for one in demos] == [502]
    assert [one["id"] for one in every] == [501, 502]
    assert (refused.status_code, refused.json()) == (400, {"errors": ["you must buy this game to download"]})


def test_sizes_and_digests_are_the_files_own(client: httpx.Client) -> None:
    (shown,) = client.get("/games/101/uploads?download_key_id=4000000").json()["uploads"]
    assert (shown["size"], shown["md5_hash"]) == (len(DATA), hashlib.md5(DATA).hexdigest())
    assert shown["storage"] == "hosted"
    assert "file" not in shown
    assert client.get("/uploads/501?download_key_id=4000000").json()["upload"] == shown


@pytest.mark.parametrize(
    ("path", "status", "text"),
    [
        ("/games/999/uploads", 400, "invalid game"),
        ("/games/999", 400, "invalid game"),
        ("/uploads/999", 400, "invalid upload"),
        ("/uploads/999/download", 400, "invalid upload"),
        ("/builds/999/download/archive/default", 400, "invalid build"),
        ("/nothing", 404, "invalid api endpoint"),
        ("/profile/owned-keys?page=x", 400, "page: expected integer"),
    ],
)
def test_refusals_are_worded_as_the_real_ones(path: str, status: int, text: str, client: httpx.Client) -> None:
    answer = client.get(path)
    assert (answer.status_code, answer.json()) == (status, {"errors": [text]})


def test_other_things_one_may_ask(client: httpx.Client) -> None:
    assert client.get("/credentials/info").json()["scopes"]
    assert client.get("/games/101").json()["game"]["title"] == "Title 1"
    assert client.get("/games/101").json()["game"]["traits"] == ["p_linux"]
    assert client.get("/profile/owned-bundles").json() == {"bundle_keys": {}}
    assert client.post("/games/101/download-sessions", data={"download_key_id": "4000000"}).json()["uuid"]
    assert client.get("/games/101/download-sessions").status_code == 404


def test_the_file_itself(client: httpx.Client, demo: DemoStore) -> None:
    answer = httpx.get(link(client))
    assert answer.content == DATA
    assert answer.headers["ETag"] == f'"{hashlib.md5(DATA).hexdigest()}"'
    assert answer.headers["Content-Disposition"].startswith("attachment")
    (asked,) = demo.log.asked("/cdn/")
    assert (asked.permission, asked.bytes_sent, asked.upload) == (False, len(DATA), "501")


def test_a_permission_that_comes_along_is_noted(client: httpx.Client, demo: DemoStore) -> None:
    client.get(link(client))
    assert demo.log.asked("/cdn/")[0].permission


@pytest.mark.parametrize(
    ("range_asked", "status", "part", "said"),
    [
        ("bytes=100-", 206, slice(100, None), "bytes 100-299999/300000"),
        ("bytes=100-199", 206, slice(100, 200), "bytes 100-199/300000"),
        ("bytes=-10", 206, slice(299990, None), "bytes 299990-299999/300000"),
        ("bytes=299999-999999", 206, slice(299999, None), "bytes 299999-299999/300000"),
        ("bytes=300000-", 416, slice(0, 0), "bytes */300000"),
        ("bytes=0-1,5-6", 200, slice(None), None),
        ("nonsense", 200, slice(None), None),
    ],
)
def test_ranges(range_asked: str, status: int, part: slice, said: str | None, client: httpx.Client) -> None:
    answer = httpx.get(link(client), headers={"Range": range_asked})
    assert answer.status_code == status
    assert answer.content == DATA[part]
    assert answer.headers.get("Content-Range") == said


def test_a_range_holds_only_for_the_same_file(client: httpx.Client) -> None:
    tag = f'"{hashlib.md5(DATA).hexdigest()}"'
    same = httpx.get(link(client), headers={"Range": "bytes=5-", "If-Range": tag})
    other = httpx.get(link(client), headers={"Range": "bytes=5-", "If-Range": '"other"'})
    assert (same.status_code, other.status_code) == (206, 200)


def test_covers_are_served(tmp_path: Path) -> None:
    folder = write_titles(tmp_path, [game(1, cover_url="cover.png")], {"cover.png": b"picture", "game.zip": b"paid"})
    with DemoStore(folder, api_key="k") as demo, httpx.Client(headers={"Authorization": "k"}) as client:
        shown = client.get(f"{demo.url}/games/101").json()["game"]
        assert shown["cover_url"] == f"{demo.url}/pictures/cover.png"
        assert httpx.get(shown["cover_url"]).content == b"picture"
        assert httpx.get(f"{demo.url}/pictures/game.zip").content != b"paid"


def test_the_log_is_for_the_owner_of_the_key(client: httpx.Client, demo: DemoStore) -> None:
    httpx.get(link(client))
    log = client.get("/_log").json()
    assert log["bytes_by_upload"] == {"501": len(DATA)}
    assert "token" not in json.dumps(log)
    assert httpx.get(f"{demo.url}/_log").status_code == 401


@pytest.mark.parametrize("titles", ["", "{}", '{"games": [{}]}', '{"games": [{"id": 1, "uploads": [{"id": 2}]}]}'])
def test_a_folder_that_cannot_be_offered_is_named(titles: str, tmp_path: Path) -> None:
    (tmp_path / "titles.json").write_text(titles)
    with pytest.raises(BackstockError, match="titles"):
        DemoStore(tmp_path)


def test_files_outside_the_folder_are_not_offered(tmp_path: Path) -> None:
    (tmp_path / "secret").write_bytes(b"secret")
    folder = write_titles(tmp_path / "titles", [game(1, [upload(1, "../secret")])], {})
    with pytest.raises(BackstockError, match="outside"):
        DemoStore(folder)


def test_it_can_be_started_again_at_the_same_place(tmp_path: Path) -> None:
    store = DemoStore(one_title(tmp_path, DATA))
    port = int(store.start().rsplit(":", 1)[1])
    store.stop()
    store.stop()
    again = DemoStore(tmp_path, port=port, api_key=store.api_key)
    with again, httpx.Client(headers={"Authorization": store.api_key}) as client:
        assert client.get(f"{again.url}/profile").status_code == 200
        with pytest.raises(BackstockError, match="listen"):
            DemoStore(tmp_path, port=port).start()


def _fault_over_http(client: httpx.Client, *faults: dict[str, Any]) -> httpx.Response:
    return client.post("/_faults", content=json.dumps(faults))


def test_faults_are_switched_while_it_runs(client: httpx.Client) -> None:
    assert _fault_over_http(client, {"kind": "broken", "times": 2}).status_code == 200
    assert [client.get("/profile").status_code for _ in range(3)] == [500, 500, 200]
    assert client.get("/_faults").json() == []
    assert _fault_over_http(client, {"kind": "no such"}).status_code == 400
    assert client.post("/_faults", content="null").status_code == 400


def test_too_much_is_said_with_when(client: httpx.Client) -> None:
    _fault_over_http(client, {"kind": "busy", "after": 3, "times": 1})
    answer = client.get("/profile")
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "3")


def test_a_wrong_digest_is_the_same_everywhere(client: httpx.Client) -> None:
    _fault_over_http(client, {"kind": "wrong-md5", "upload": "501"})
    (listed,) = client.get("/games/101/uploads?download_key_id=4000000").json()["uploads"]
    single = client.get("/uploads/501?download_key_id=4000000").json()["upload"]
    assert listed["md5_hash"] == single["md5_hash"] != hashlib.md5(DATA).hexdigest()


def test_a_cut_line_gives_exactly_so_many_bytes(client: httpx.Client, demo: DemoStore) -> None:
    _fault_over_http(client, {"kind": "cut", "after": 70_000, "times": 1})
    came: list[bytes] = []
    with httpx.stream("GET", link(client)) as answer, pytest.raises(httpx.RemoteProtocolError):
        came.extend(answer.iter_raw())
    assert b"".join(came) == DATA[:70_000]
    assert demo.log.bytes_of("501") == 70_000
    assert httpx.get(link(client)).content == DATA


def test_a_slow_line_is_slow(client: httpx.Client) -> None:
    _fault_over_http(client, {"kind": "slow", "rate": 1_000_000})
    answer = httpx.get(link(client))
    assert answer.content == DATA
    assert answer.elapsed.total_seconds() > 0.2


def test_links_may_have_lapsed_already(client: httpx.Client) -> None:
    _fault_over_http(client, {"kind": "expired-links", "times": 1})
    assert [httpx.get(link(client)).status_code for _ in range(2)] == [403, 200]


def test_the_range_may_be_ignored(client: httpx.Client) -> None:
    _fault_over_http(client, {"kind": "no-range"})
    assert httpx.get(link(client), headers={"Range": "bytes=5-"}).status_code == 200


def test_the_key_may_be_refused_but_the_log_stays_open(client: httpx.Client) -> None:
    _fault_over_http(client, {"kind": "refuse-key"})
    assert client.get("/profile").json() == {"errors": ["invalid key"]}
    assert client.get("/_log").status_code == 200


def test_faults_in_words() -> None:
    assert parse_fault("cut:after=5,times=1,upload=501") == Fault(FaultKind.CUT, "501", after=5, times=1)


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ("cot", "FaultKind"),
        ("cut:before=5", "no before"),
        ("cut:after=x", "invalid literal"),
        ("slow", "above nothing"),
        ("cut:after=-1", "above nothing"),
    ],
)
def test_what_is_no_fault_is_refused(wrong: str, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        parse_fault(wrong)


def test_a_fault_that_happened_its_times_lets_the_next_one_happen() -> None:
    faults = Faults([parse_fault("cut:after=1,times=1"), parse_fault("cut:after=2")])
    happened = [faults.happens(FaultKind.CUT) for _ in range(3)]
    assert [fault.after for fault in happened if fault] == [1, 2, 2]
    assert faults.happens(FaultKind.SLOW) is None


@pytest.mark.parametrize("end", ["signal", "input"])
def test_as_a_program(end: str, tmp_path: Path) -> None:
    arguments = ["--titles", str(one_title(tmp_path, DATA)), "--api-key", "k", "--fault", "broken:times=1"]
    process = subprocess.Popen(
        [sys.executable, "-m", "backstock.demo.store", *arguments, *(["--tied"] if end == "input" else [])],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    with process:
        assert process.stdout
        assert process.stdin
        said = json.loads(process.stdout.readline())
        assert (said["api_key"], said["pid"]) == ("k", process.pid)
        with httpx.Client(base_url=said["url"], headers={"Authorization": "k"}) as client:
            assert [client.get("/profile").status_code for _ in range(2)] == [500, 200]
        if end == "signal":
            process.send_signal(signal.SIGTERM)
        else:
            process.stdin.close()
        assert process.wait(10) == 0
        assert process.stderr
        assert process.stderr.read() == b""


def test_a_program_without_titles_says_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--titles", str(tmp_path)]) == 1
    said = capsys.readouterr().err
    assert "titles.json" in said
    assert "Build the demo titles again" in said
