from __future__ import annotations

import json
import pickle

import pytest

from backstock.domain.amounts import Bytes
from backstock.domain.errors import BackstockError
from backstock.domain.system_words import why
from backstock.domain.wording import Wording, has_words, joined, pack, say, say_count, unpack


def test_a_wording_is_its_english_sentence_and_remembers_how_it_was_made() -> None:
    told = say("“{file}” is gone from {store}.", file="a.zip", store="Humble")
    assert told == "“a.zip” is gone from Humble."
    assert f"{told}!" == "“a.zip” is gone from Humble.!"
    assert (told.template, dict(told.values)) == (
        "“{file}” is gone from {store}.",
        {"file": "a.zip", "store": "Humble"},
    )


def test_what_is_filled_in_is_never_a_template() -> None:
    assert say("{a} and {b}", a="{b}", b="{a.__class__} %1 {0}") == "{b} and {a.__class__} %1 {0}"
    assert say("{a.__class__} {a[0]} {missing}", a="x") == "{a.__class__} {a[0]} {missing}"


@pytest.mark.parametrize(("number", "told"), [(0, "0 files"), (1, "1 file"), (2, "2 files")])
def test_what_is_counted_has_its_forms_in_english_and_one_template(number: int, told: str) -> None:
    said = say_count("{n} file", "{n} files", number)
    assert said == told
    assert (said.template, said.number) == ("{n} files", number)


def test_amounts_of_bytes_are_told_to_the_byte_in_english() -> None:
    assert say("{missing} are missing.", missing=Bytes(1_234_567)) == "1,234,567 bytes are missing."


def test_sentences_in_a_row_stay_wordings() -> None:
    row = joined((say("It stopped."), "", say("Try again.")))
    assert row == "It stopped. Try again."
    assert isinstance(row, Wording)
    assert not has_words(row.template)
    assert not isinstance(joined(("a", "b"), ", "), Wording)
    assert BackstockError(say("It stopped."), do=say("Try again.")).said == row


def test_a_wording_survives_json_and_pickle() -> None:
    told = say(
        "{store} sent {what}, {size}: {files}.",
        store="itch.io",
        what=say("a web page"),
        size=Bytes(12),
        files=say_count("{n} file", "{n} files", 2),
    )
    for again in (unpack(json.loads(json.dumps(pack(told)))), pickle.loads(pickle.dumps(told))):
        assert again == told
        assert isinstance(again, Wording)
        assert again.template == told.template
        assert dict(again.values) == dict(told.values)
        assert isinstance(again.values["what"], Wording)
        assert isinstance(again.values["size"], Bytes)


@pytest.mark.parametrize(
    "odd",
    [
        None,
        7,
        [],
        {"text": 7},
        {"text": "It broke.", "template": 7, "values": {}},
        {"text": "It broke.", "template": "It {what}.", "values": []},
        {"text": "It broke.", "template": "It {what}.", "values": {"what": None}},
        {"text": "It broke.", "template": "It {what}.", "values": {"what": {"bytes": "x"}}},
        {"text": "It broke.", "template": "{n}", "values": {str(at): "x" for at in range(1000)}},
        {"text": "x" * 1_000_000, "template": "x", "values": {}},
    ],
)
def test_what_an_odd_program_wrote_is_plain_english(odd: object) -> None:
    assert type(unpack(odd, "It broke.")) is str
    assert unpack(odd, "It broke.") == "It broke."


def test_what_is_packed_too_deeply_is_plain_further_down() -> None:
    deep: object = "x"
    for _ in range(100):
        deep = {"text": "It broke.", "template": "{what}", "values": {"what": deep}}
    bottom, depth = unpack(deep, "It broke."), 0
    while isinstance(bottom, Wording):
        bottom, depth = bottom.values["what"], depth + 1  # type: ignore[assignment]
    assert (bottom, depth < 10) == ("It broke.", True)


def test_a_text_that_says_something_else_than_what_lies_beside_it_counts() -> None:
    assert type(unpack(pack(say("All is well.")), "It broke.")) is str


def test_what_the_system_answered_is_said_in_a_language() -> None:
    assert isinstance(why(OSError(28, "No space left on device")), Wording)
    assert why(OSError(9999, "Odd")) == "Odd"
    assert why(OSError("only a text")) == "only a text"
