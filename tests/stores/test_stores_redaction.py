from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backstock.stores.plain import first_link, plain_text
from backstock.stores.redaction import is_secret_name, redacted, without_values
from stores.stores_kit import SAMPLES, sample

SECRET = "S3cr3tV4lue"
NAMES = st.sampled_from(
    ["gamekey", "redeemed_key_val", "token", "access_token", "api_key", "email", "Cookie", "key", "t", "uuid", "web"]
)
HIDDEN = st.sampled_from(
    [SECRET, f"https://dl.example/a.zip?t={SECRET}", f"https://{SECRET}@host.example/", {"deep": [SECRET]}, [[SECRET]]]
)
PLAIN = st.none() | st.booleans() | st.integers() | st.text(max_size=10)
TREES: st.SearchStrategy[Any] = st.recursive(
    st.dictionaries(NAMES, HIDDEN, max_size=2) | PLAIN | st.just(f"https://dl.example/{'x' * 5}?gamekey={SECRET}"),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=20,
)


@settings(derandomize=True)
@given(TREES)
def test_no_secret_survives_wherever_it_is(tree: Any) -> None:
    assert SECRET not in json.dumps(redacted(tree))


@settings(derandomize=True)
@given(TREES, st.text(alphabet="ABCXYZ0123456789", min_size=8, max_size=16))
def test_a_known_secret_goes_from_every_text_and_name(tree: Any, secret: str) -> None:
    told = {"a": tree, f"order {secret}": [f"see {secret}!"], "gamekey": secret, "note": secret}
    assert secret not in json.dumps(redacted(told, [secret]))


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*/order*.json")), ids=lambda path: path.stem)
def test_every_sample_of_an_order_loses_its_permissions(path: Any) -> None:
    order = sample("humble", path.stem)
    said = json.dumps(redacted(order))
    for word in ("gamekey", "ttl=", "&t=", "redeemed_key_val", "FAKE0", "AAAAA-BBBBB"):
        assert word not in said


def test_what_is_no_secret_stays() -> None:
    row = sample("itch", "owned_keys_page1")["owned_keys"][0]
    assert redacted(row) == row
    assert redacted({"machine_name": "a_steam", "key_type": "steam", "keyindex": 1}) == {
        "machine_name": "a_steam",
        "key_type": "steam",
        "keyindex": 1,
    }
    assert not is_secret_name("title")


def test_endless_depth_ends() -> None:
    deep = json.loads("[" * 900 + "]" * 900)
    assert "…" in json.dumps(redacted(deep), ensure_ascii=False)


def test_notes_lose_what_opens_something() -> None:
    text = "Use ABCDE-12345-FGHIJ at https://shop.example/redeem?code=xyz, write to me@shop.example"
    assert without_values(text) == "Use … at https://shop.example/redeem write to …"


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>See the <b>developer</b> site.</p>", "See the developer site."),
        ("<script>alert(1)</script>Hi<br>there &amp; you", "Hi there & you"),
        ("<style>p{}</style>", ""),
        ("a < b <img src=x onerror=alert(1)>", "a < b"),
        ("<![if x]><p>shown", "shown"),
        (None, ""),
        ({}, ""),
    ],
)
def test_html_is_only_ever_text(html: object, text: str) -> None:
    assert plain_text(html) == text


def test_the_first_link_of_a_box() -> None:
    assert first_link('<a href="javascript:x">no</a> <a href="https://maker.example/get">yes</a>') == (
        "https://maker.example/get"
    )


@given(st.text())
def test_no_html_breaks_the_reader(html: str) -> None:
    plain_text(html).encode()
    first_link(html)
