from __future__ import annotations

import logging
import socket
import threading
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from backstock import __version__
from backstock.domain.errors import (
    BackstockError,
    SignInNeededError,
    StoreError,
    StoreUnreachableError,
    UnreadableAnswerError,
)
from backstock.stores.answers import RefusedError
from backstock.stores.http import Ask, Http, SystemClock, retry_after_s
from backstock.stores.origin import Origin
from backstock.stores.pace import Rate
from stores.stores_kit import Got, JobStopped, Quiet, Replay, Reply, StillClock, Stopped, sample

KEY = "FAKE-itch-key-not-real-000000000000"


def origin(http: Http, url: str) -> Origin:
    return Origin(http, url, "Some store", Rate(4, 8), lambda: {"Authorization": f"Bearer {KEY}"})


def test_asks_with_our_name_and_permission(http: Http, replay: Replay) -> None:
    replay.on("/x", Reply({"a": 1}))
    assert origin(http, replay.url).get_json("/x", (("page", "1"), ("id", "a&b"))) == {"a": 1}
    (got,) = replay.got
    assert got.headers["User-Agent"] == f"Backstock/{__version__}"
    assert got.headers["Authorization"] == f"Bearer {KEY}"
    assert got.query == [("page", "1"), ("id", "a&b")]


@pytest.mark.parametrize("status", [429, 503])
def test_rests_as_long_as_it_is_told_then_goes_on(status: int, http: Http, replay: Replay, clock: StillClock) -> None:
    replay.on("/x", Reply({}, status, {"Retry-After": "7"}), Reply({"a": 1}))
    assert origin(http, replay.url).get_json("/x") == {"a": 1}
    assert clock.rests == [7.5]


def test_a_hold_is_for_every_path_of_the_host(http: Http, replay: Replay, clock: StillClock) -> None:
    replay.on("/post", Reply({}, 429, {"Retry-After": "30"}))
    replay.on("/x", Reply({"a": 1}))
    store = origin(http, replay.url)
    with pytest.raises(StoreUnreachableError, match="left alone"):
        store.post_json("/post", {})
    store.get_json("/x")
    assert sum(clock.rests) == 30.5


def test_a_get_is_repeated_three_times_and_not_more(http: Http, replay: Replay) -> None:
    replay.on("/x", Reply({}, 500))
    with pytest.raises(StoreUnreachableError) as failed:
        origin(http, replay.url).get_json("/x")
    assert len(replay.got) == 4
    assert failed.value.data
    assert failed.value.do


def test_a_post_is_never_repeated(http: Http, replay: Replay) -> None:
    replay.on("/x", Reply({}, 502))
    with pytest.raises(StoreUnreachableError):
        origin(http, replay.url).post_json("/x", {"a": "b"})
    assert [got.body for got in replay.got] == [b"a=b"]


def test_waits_longer_each_time(http: Http, replay: Replay, clock: StillClock) -> None:
    replay.on("/x", Reply({}, 500))
    with pytest.raises(StoreUnreachableError):
        origin(http, replay.url).get_json("/x")
    assert clock.rests == [0.75, 1.25, 2.25]


def test_a_line_that_breaks_in_the_middle_of_an_answer_is_tried_again(http: Http, replay: Replay) -> None:
    replay.on("/x", Reply({"a": "long enough to be cut"}, cut_after=5), Reply({"a": 1}))
    assert origin(http, replay.url).get_json("/x") == {"a": 1}


def test_nobody_there_is_told_as_unreachable(http: Http, clock: StillClock) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(StoreUnreachableError, match="no connection"):
        origin(http, f"http://127.0.0.1:{port}").get_json("/x")
    assert len(clock.rests) == 3


def test_silence_ends_at_the_time_limit(clock: StillClock) -> None:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        http = Http(clock=clock, timeout_s=0.05)
        try:
            with pytest.raises(StoreUnreachableError, match="too long"):
                origin(http, f"http://127.0.0.1:{listening.getsockname()[1]}").get_json("/x")
        finally:
            http.close()


@pytest.mark.parametrize(
    ("status", "name", "kind", "says"),
    [
        (401, "error_401_authentication_required", SignInNeededError, "sign-in"),
        (403, "error_403_invalid_key", SignInNeededError, "sign-in"),
        (403, "error_403_scope", SignInNeededError, "profile:owned"),
        (400, "error_400_must_buy", RefusedError, "you must buy"),
        (400, "error_400_invalid_upload", RefusedError, "invalid upload"),
        (404, "error_404_invalid_endpoint", RefusedError, "endpoint"),
        (400, "error_many", RefusedError, "expected integer; download_key_id"),
        (429, "error_429_slow_down", StoreUnreachableError, "left alone"),
        (500, "error_500", StoreUnreachableError, "trouble"),
        (200, "data_json_public_missing", RefusedError, "invalid game"),
    ],
)
def test_refusals_become_ours(
    status: int, name: str, kind: type[BackstockError], says: str, http: Http, replay: Replay
) -> None:
    replay.on("/x", Reply(sample("itch", name), status))
    with pytest.raises(kind, match=says) as refused:
        origin(http, replay.url).get_json("/x")
    assert refused.value.what
    assert refused.value.data
    assert refused.value.do


def test_an_empty_list_of_errors_is_none(http: Http, replay: Replay) -> None:
    body = sample("itch", "no_error_empty_errors_object")
    replay.on("/x", Reply(body))
    assert origin(http, replay.url).get_json("/x") == body


@pytest.mark.parametrize(
    ("reply", "kind", "says"),
    [
        (Reply(raw=b"<!doctype html>", content_type="text/html"), UnreadableAnswerError, "web page"),
        (Reply(raw=b"<html>", content_type="application/json"), UnreadableAnswerError, "web page"),
        (Reply(raw=b"not json"), UnreadableAnswerError, "something else"),
        (Reply(raw=b"\xff\xfe\xfd"), UnreadableAnswerError, "something else"),
        (Reply(raw=b"[" * 100_000), UnreadableAnswerError, "something else"),
        (Reply(raw=b"1" * 5000), UnreadableAnswerError, "something else"),
        (Reply(raw=b""), UnreadableAnswerError, "something else"),
        (Reply(raw=b"", status=401), SignInNeededError, "sign-in"),
        (Reply(raw=b"", status=404), RefusedError, "404"),
        (Reply({}, 302, {"Location": "/login?goto=x"}), SignInNeededError, "sign-in"),
        (Reply({}, 301, {"Location": "https://elsewhere.example/"}), UnreadableAnswerError, "detour"),
        (Reply(raw=b"not packed", headers={"Content-Encoding": "gzip"}), StoreUnreachableError, "garbled"),
        (
            Reply(raw=b"<html>", status=403, content_type="text/html; charset=UTF-8", headers={"CF-Ray": "8"}),
            StoreError,
            "Cloudflare",
        ),
        (
            Reply(
                raw=b"<html>",
                status=503,
                content_type="text/html",
                headers={"CF-Ray": "8", "CF-Mitigated": "challenge"},
            ),
            StoreError,
            "Cloudflare",
        ),
    ],
)
def test_what_is_no_data_is_named(
    reply: Reply, kind: type[BackstockError], says: str, http: Http, replay: Replay
) -> None:
    replay.on("/x", reply)
    with pytest.raises(kind, match=says):
        origin(http, replay.url).get_json("/x")


def test_a_guard_is_not_asked_again(http: Http, replay: Replay) -> None:
    replay.on("/x", Reply(raw=b"<html>", status=403, content_type="text/html", headers={"CF-Ray": "8"}))
    with pytest.raises(StoreError):
        origin(http, replay.url).get_json("/x")
    assert len(replay.got) == 1


def test_far_too_much_is_not_read_to_the_end(http: Http, replay: Replay, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("backstock.stores.http.LARGEST_ANSWER", 1000)
    replay.on("/x", Reply({"a": "x" * 2000}))
    with pytest.raises(UnreadableAnswerError, match="too much"):
        origin(http, replay.url).get_json("/x")


def test_cookies_are_not_kept(http: Http, replay: Replay) -> None:
    replay.on("/x", Reply({}, headers={"Set-Cookie": "a=b; Path=/"}))
    store = origin(http, replay.url)
    store.get_json("/x")
    store.get_json("/x")
    assert all("Cookie" not in got.headers for got in replay.got)


def test_the_permission_shows_nowhere(http: Http, replay: Replay, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    replay.on("/x", Reply({"errors": [f"the key {KEY} is not good"]}, 400), Reply({}, 500))
    store = origin(http, replay.url)
    texts = []
    for _ in range(2):
        with pytest.raises(StoreError) as failed:
            store.get_json("/x", (("t", "FAKE-token"),))
        error: BaseException | None = failed.value
        while error is not None:
            texts += [str(error), repr(error)]
            error = error.__cause__
    assert "…" in texts[0]
    for text in [*texts, caplog.text]:
        assert KEY not in text
        assert "FAKE-token" not in text


def test_plain_http_to_far_hosts_is_refused_before_anything_is_sent(http: Http) -> None:
    with pytest.raises(StoreError, match="https"):
        origin(http, "http://api.itch.example")
    with pytest.raises(StoreError, match="https"):
        http.ask(Ask("GET", "http://api.itch.example/x", "Some store"))


def test_a_stopped_job_ends_the_wait(replay: Replay) -> None:
    http = Http(clock=SystemClock())
    replay.on("/x", Reply({}, 429, {"Retry-After": "60"}))
    try:
        with pytest.raises(JobStopped):
            origin(http, replay.url).get_json("/x", progress=Stopped())
    finally:
        http.close()


@pytest.mark.parametrize("then", ["at once", "while it waits to ask again", "while the store says nothing"])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_closing_ends_a_wait_that_nobody_else_can_end(replay: Replay, method: str, then: str) -> None:
    http = Http(clock=SystemClock())
    silence = threading.Event()

    def silent(got: Got) -> Reply:
        silence.wait(20)
        return Reply({})

    replay.on("/x", silent if "nothing" in then else Reply({}, 429, {"Retry-After": "60"}))
    said: list[BaseException] = []

    def ask() -> None:
        try:
            http.ask(Ask(method, f"{replay.url}/x", "Some store"))
        except StoreUnreachableError as error:
            said.append(error)

    thread = threading.Thread(target=ask)
    thread.start()
    while then != "at once" and not replay.asked("/x"):
        time.sleep(0.01)
    begun = time.monotonic()
    http.close()
    thread.join(10)
    taken = time.monotonic() - begun
    silence.set()
    assert not thread.is_alive()
    assert taken < 5
    assert "closed" in str(said[0]) or (method == "POST" and "left alone" in str(said[0]))


def test_an_unlimited_job_waits_through(http: Http, replay: Replay) -> None:
    replay.on("/x", Reply({}, 503), Reply({"a": 1}))
    assert origin(http, replay.url).get_json("/x", progress=Quiet()) == {"a": 1}


def test_retry_after_in_both_forms() -> None:
    assert retry_after_s("12") == 12.0
    assert retry_after_s("soon") is None
    assert retry_after_s("") is None
    later = retry_after_s(format_datetime(datetime.now(UTC) + timedelta(seconds=30), usegmt=True))
    assert later is not None
    assert 25 < later <= 30
    assert retry_after_s("Wed, 21 Oct 2015 07:28:00 GMT") == 0.0
