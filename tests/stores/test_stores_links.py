"""Where a store may send us for a file, and what may come from there."""

from __future__ import annotations

import pytest

from backstock.domain.errors import StoreError, StoreUnreachableError, UnreadableAnswerError
from backstock.stores.downloads import Linked, LinkedDownload
from backstock.stores.http import Http
from stores.stores_kit import Replay, Reply


def opening(http: Http, link: str, filename: str = "game.zip", *, loopback: bool = True) -> LinkedDownload:
    return LinkedDownload(http, Linked("Some store", filename, lambda: link, loopback))


def read(opened: LinkedDownload, offset: int = 0, validator: str = "") -> tuple[bytes, bool, int | None]:
    with opened(offset=offset, validator=validator) as download:
        return b"".join(download.blocks()), download.resumed, download.total


@pytest.mark.parametrize(
    "link", ["http://cdn.example/x?t=FAKE", "https://me:FAKE@cdn.example/x", "/x?t=FAKE", "file:///FAKE", "FAKE"]
)
def test_untrusted_links_are_not_followed_and_not_repeated(link: str, http: Http) -> None:
    with pytest.raises(StoreError) as refused:
        read(opening(http, link))
    assert "FAKE" not in str(refused.value)


def test_a_far_store_cannot_send_us_to_this_computer(http: Http, replay: Replay) -> None:
    with pytest.raises(StoreError):
        read(opening(http, f"{replay.url}/x", loopback=False))
    assert replay.got == []


def test_detours_are_checked_like_links(http: Http, replay: Replay) -> None:
    replay.on("/a", Reply({}, 302, {"Location": f"{replay.url}/b"}))
    replay.on("/b", Reply(raw=b"bytes", content_type="application/zip"))
    assert read(opening(http, f"{replay.url}/a")) == (b"bytes", False, 5)
    replay.on("/b", Reply({}, 302, {"Location": "http://elsewhere.example/"}))
    with pytest.raises(StoreError, match="https"):
        read(opening(http, f"{replay.url}/a"))


def test_a_ring_of_detours_ends(http: Http, replay: Replay) -> None:
    replay.on("/a", Reply({}, 302, {"Location": f"{replay.url}/a"}))
    with pytest.raises(UnreadableAnswerError, match="from one place to the next"):
        read(opening(http, f"{replay.url}/a"))
    assert len(replay.got) == 4


def test_asks_for_the_bytes_as_they_are(http: Http, replay: Replay) -> None:
    replay.on("/a", Reply(raw=b"bytes", content_type="application/zip"))
    read(opening(http, f"{replay.url}/a"), 3, '"tag"')
    headers = replay.got[0].headers
    assert headers["Accept-Encoding"] == "identity"
    assert (headers["Range"], headers["If-Range"]) == ("bytes=3-", '"tag"')
    assert "Authorization" not in headers
    assert "Cookie" not in headers


def test_a_packed_answer_is_no_file(http: Http, replay: Replay) -> None:
    replay.on("/a", Reply(raw=b"bytes", content_type="application/zip", headers={"Content-Encoding": "gzip"}))
    with pytest.raises(UnreadableAnswerError, match="length"):
        read(opening(http, f"{replay.url}/a"))


def test_an_answer_of_unknown_length_is_no_file(http: Http, replay: Replay) -> None:
    chunked = Reply(raw=b"5\r\nbytes\r\n0\r\n\r\n", headers={"Transfer-Encoding": "chunked"})
    replay.on("/a", chunked)
    with pytest.raises(UnreadableAnswerError, match="length"):
        read(opening(http, f"{replay.url}/a"))


def test_a_web_page_is_a_file_only_where_one_was_meant(http: Http, replay: Replay) -> None:
    attached = {"Content-Disposition": "attachment; filename=book.html"}
    replay.on("/a", Reply(raw=b"<p>book", content_type="text/html", headers=attached))
    assert read(opening(http, f"{replay.url}/a", "book.html"))[0] == b"<p>book"
    with pytest.raises(UnreadableAnswerError, match="web page"):
        read(opening(http, f"{replay.url}/a", "book.zip"))


@pytest.mark.parametrize("range_said", ["bytes 0-4/5", "bytes */5", "", "bytes 4-4/5", "nonsense"])
def test_a_part_that_was_not_asked_for_is_refused(range_said: str, http: Http, replay: Replay) -> None:
    replay.on("/a", Reply(raw=b"s", status=206, content_type="a/b", headers={"Content-Range": range_said}))
    with pytest.raises(UnreadableAnswerError, match="another part"):
        read(opening(http, f"{replay.url}/a"), 3)


def test_a_part_of_an_untold_whole_is_reckoned(http: Http, replay: Replay) -> None:
    replay.on("/a", Reply(raw=b"es", status=206, content_type="a/b", headers={"Content-Range": "bytes 3-4/*"}))
    assert read(opening(http, f"{replay.url}/a"), 3) == (b"es", True, 5)


def test_a_part_that_stops_short_is_told(http: Http, replay: Replay) -> None:
    replay.on("/a", Reply(raw=b"e", status=206, content_type="a/b", headers={"Content-Range": "bytes 3-3/5"}))
    with pytest.raises(StoreUnreachableError, match="too early"):
        read(opening(http, f"{replay.url}/a"), 3)


def test_a_weak_tag_proves_nothing(http: Http, replay: Replay) -> None:
    date = "Wed, 01 Apr 2026 12:00:00 GMT"
    replay.on("/a", Reply(raw=b"x", content_type="a/b", headers={"ETag": 'W/"1"', "Last-Modified": date}))
    with opening(http, f"{replay.url}/a")(offset=0, validator="") as download:
        assert download.validator == date


def test_a_file_that_is_gone_is_said_to_be(http: Http, replay: Replay) -> None:
    replay.on("/a", Reply(raw=b"", status=404))
    with pytest.raises(StoreError, match="gone"):
        read(opening(http, f"{replay.url}/a"))
