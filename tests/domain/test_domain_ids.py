from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from backstock.domain.ids import new_id, stable_id

any_text = st.text(st.characters())


def test_stable_ids_are_the_same_in_every_version() -> None:
    """These are in people's libraries: a change here would list everything twice."""
    assert stable_id("t", "itch.io", "game", "1001") == "t-6g7vi3spk4q5"
    assert stable_id("e", "humble", "Ünïcode 名前") == "e-aeyai6ax6gx7"


@given(st.lists(any_text, max_size=4))
def test_any_text_gives_an_id_fit_for_a_file_name(parts: list[str]) -> None:
    found = stable_id("t", *parts)
    assert re.fullmatch("t-[a-z2-7]{12}", found)
    assert stable_id("t", *parts) == found


@given(st.text(st.characters(exclude_characters="\0"), min_size=2), st.integers(1))
def test_where_one_part_ends_and_the_next_begins_counts(text: str, cut: int) -> None:
    cut = 1 + cut % (len(text) - 1)
    assert stable_id("t", text[:cut], text[cut:]) != stable_id("t", text)


def test_a_file_name_that_is_not_utf8_has_an_id_of_its_own() -> None:
    names = [b"f\xff".decode("utf-8", "surrogateescape"), b"f\xfe".decode("utf-8", "surrogateescape"), "f?"]
    assert len({stable_id("e", "folder", name) for name in names}) == 3


def test_new_ids_do_not_repeat() -> None:
    made = {new_id("j") for _ in range(1000)}
    assert len(made) == 1000
    assert all(re.fullmatch("j-[a-z2-7]{12}", one) for one in made)
