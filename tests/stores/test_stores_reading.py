from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backstock.domain.errors import StoreError, UnreadableAnswerError
from backstock.domain.titles import Kind
from backstock.stores.links import checked, host_of
from backstock.stores.names import kind_of_file, safe_filename
from backstock.stores.reading import as_date, as_hex, as_id, as_int, as_list, as_text

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


@pytest.mark.parametrize("empty", [{}, None, []])
def test_every_form_of_an_empty_list_is_one(empty: object) -> None:
    assert as_list(empty, "x") == []


@pytest.mark.parametrize("other", ["", "text", 0, False, {"0": 1}])
def test_something_else_than_a_list_is_not_taken_for_nothing(other: object) -> None:
    with pytest.raises(UnreadableAnswerError, match="owned_keys"):
        as_list(other, "owned_keys")


@pytest.mark.parametrize(
    ("value", "number"),
    [(5, 5), ("5", 5), (5.0, 5), (0, 0), (-1, None), (True, None), ("x", None), (float("nan"), None), (2**70, None)],
)
def test_numbers_in_any_dress(value: object, number: int | None) -> None:
    assert as_int(value) == number


def test_no_number_means_no_id() -> None:
    assert [as_id(value) for value in (0, -1, None, "", "12", 12)] == [None, None, None, None, "12", "12"]


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2025-01-10T12:00:00.123456789Z", datetime(2025, 1, 10, 12, 0, 0, 123456, UTC)),
        ("2025-01-10 12:00:00", datetime(2025, 1, 10, 12, tzinfo=UTC)),
        ("2019-07-02T18:20:30.123450", datetime(2019, 7, 2, 18, 20, 30, 123450, UTC)),
        ("2025-01-10T12:00:00+02:00", datetime(2025, 1, 10, 10, tzinfo=UTC)),
        ("0001-01-01T00:00:00+14:00", None),
        ("yesterday", None),
    ],
)
def test_dates_of_both_stores(text: str, moment: datetime | None) -> None:
    assert as_date(text) == moment


def test_a_digest_is_one_only_if_it_looks_like_one() -> None:
    assert as_hex("SHA1 hash", 40) is None
    assert as_hex("", 32) is None
    assert as_hex("FE17324746B5D56DA05D936B4D7F4C23", 32) == "fe17324746b5d56da05d936b4d7f4c23"


def test_text_loses_what_would_turn_a_line_around() -> None:
    assert as_text("雨の図書館 — “Rain Library” \u202eX\x00\n") == "雨の図書館 — “Rain Library” X"


@given(ANYTHING)
def test_reading_never_fails(value: object) -> None:
    as_text(value).encode()
    as_int(value)
    as_date(value)
    as_hex(value, 32)


@pytest.mark.parametrize(
    ("raw", "safe"),
    [
        ("../../escape.zip", "escape.zip"),
        ("..\\..\\escape.zip", "escape.zip"),
        ("CON.zip", "_CON.zip"),
        ("com1", "_com1"),
        ("a\u202egpj.exe", "agpj.exe"),
        ("what?.zip", "what_.zip"),
        ("trailing. . ", "trailing"),
        (".hidden", "hidden"),
        ("雨の図書館 v2 (final).zip", "雨の図書館 v2 (final).zip"),
        ("", "fallback"),
        ("..", "fallback"),
        ("folder/", "fallback"),
        ("\ud800.zip", "zip"),
    ],
)
def test_awkward_file_names_become_safe(raw: str, safe: str) -> None:
    assert safe_filename(raw, "fallback") == safe


def test_a_long_name_keeps_its_ending() -> None:
    name = safe_filename("ゲ" * 300 + ".tar.gz", "fallback")
    assert name.endswith("ゲ.tar.gz")
    assert len(name.encode()) <= 200


@given(st.text(alphabet=st.characters(codec=None, exclude_categories=())))
def test_a_safe_name_is_one_segment_always(raw: str) -> None:
    name = safe_filename(raw, "fallback")
    assert name
    assert not set(name) & set('/\\<>:"|?*\0\n')
    assert name not in (".", "..")
    assert not name.endswith((".", " "))
    assert len(name.encode()) <= 200


def test_endings_tell_the_kind_except_for_archives() -> None:
    assert kind_of_file("a.MP3") is Kind.MUSIC
    assert kind_of_file("film.webm") is Kind.FILM
    assert kind_of_file("atlas.epub") is Kind.BOOK
    assert kind_of_file("anything.zip") is None


@pytest.mark.parametrize(
    "url",
    [
        "http://api.itch.example",
        "https://user:word@api.itch.example",
        "https://user@api.itch.example/x",
        "ftp://127.0.0.1/",
        "file:///etc/passwd",
        "//cdn.example/x",
        "/relative",
        "",
        "https://",
        "https://a b.example/",
        "https://cdn.example:port/",
        "http://127.0.0.1.example/",
        "http://localhost.example/",
    ],
)
def test_addresses_that_are_not_trusted(url: str) -> None:
    with pytest.raises(StoreError) as refused:
        checked(url)
    assert "word" not in str(refused.value).split("address", 1)[0]
    assert not url or url not in str(refused.value)


@pytest.mark.parametrize(
    "url", ["https://cdn.example/x?y=1", "http://127.0.0.1:8080/x", "http://[::1]:80/", "http://localhost:1/"]
)
def test_addresses_that_are(url: str) -> None:
    assert checked(url) == url


def test_a_far_store_cannot_send_us_to_this_computer() -> None:
    for url in ("http://127.0.0.1:80/", "https://localhost/", "https://[::1]/"):
        with pytest.raises(StoreError):
            checked(url, loopback_allowed=False)


def test_hosts_are_told_apart_by_port() -> None:
    assert host_of("http://127.0.0.1:81/x") == "127.0.0.1:81"
    assert host_of("https://api.itch.example/x") == "api.itch.example"
