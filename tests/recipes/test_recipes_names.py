"""Names from archives, as properties: whatever comes in, only plain parts come out."""

from __future__ import annotations

import contextlib
import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backstock.domain.errors import UnsafeArchiveError
from backstock.recipes.links import leads_somewhere
from backstock.recipes.names import Ledger, decode_name, split_name

PART = st.sampled_from(["a", "b", "..", ".", "", "C:", "x" * 300, "\\", "\x00", "é"])


@settings(deadline=None)
@given(st.one_of(st.text(), st.lists(PART).map("/".join)))
def test_whatever_is_accepted_stays_inside(raw: str) -> None:
    try:
        parts = split_name(raw)
    except UnsafeArchiveError:
        return
    assert os.path.normpath("/root/" + "/".join(parts)).startswith("/root")
    assert all(part and part not in (".", "..") and "/" not in part and "\\" not in part for part in parts)
    assert all(len(part.encode()) <= 255 for part in parts)


@settings(deadline=None)
@given(st.lists(st.sampled_from("abcdefgh"), min_size=1, max_size=6))
def test_plain_names_are_accepted(parts: list[str]) -> None:
    assert split_name("/".join(parts)) == tuple(parts)
    assert split_name("./" + "\\".join(parts) + "/") == tuple(parts)


@settings(deadline=None)
@given(st.binary(max_size=40))
def test_any_bytes_become_text(raw: bytes) -> None:
    assert isinstance(decode_name(raw), str)


@settings(deadline=None)
@given(st.text(min_size=1, max_size=8))
def test_two_spellings_of_one_name_are_refused(name: str) -> None:
    other = name.swapcase()
    if other == name or other.casefold() != name.casefold():
        return
    ledger = Ledger()
    ledger.take_file((name,))
    with pytest.raises(UnsafeArchiveError):
        ledger.take_file((other,))


@settings(deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(["l", "d/l", "d/m", "d/e/n"]),
        st.lists(st.sampled_from(["..", ".", "d", "l", "e", "m", "f", "n"]), min_size=1, max_size=6).map("/".join),
        min_size=1,
    )
)
def test_links_that_are_kept_stay_inside(tmp_path_factory: pytest.TempPathFactory, links: dict[str, str]) -> None:
    """What the paper says about links is what the kernel says once they exist."""
    ledger = Ledger()
    ledger.take_file(("d", "f"))
    ledger.take_folder(("d", "e"))
    for name, target in links.items():
        ledger.take_link(tuple(name.split("/")), target)
    kept = []
    with contextlib.suppress(UnsafeArchiveError):
        kept = [link for link in ledger.links if leads_somewhere(ledger, link)]
    root = tmp_path_factory.mktemp("links") / "root"
    (root / "d" / "e").mkdir(parents=True)
    (root / "d" / "f").touch()
    for link in kept:
        (root.joinpath(*link)).symlink_to(links["/".join(link)])
    for link in kept:
        assert root.joinpath(*link).resolve(strict=True).is_relative_to(root)
