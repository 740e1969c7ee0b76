"""What a node says to a person crosses the wire so that it can be said in another language there."""

from __future__ import annotations

import json

from backstock.domain.amounts import Bytes
from backstock.domain.errors import NodeRefusedError
from backstock.domain.ids import PackageId
from backstock.domain.packages import HeldPackage, PlacementState
from backstock.domain.wording import Wording, pack, say
from backstock.shelf.wire import ErrorAnswer, PackageAnswer

REFUSED = NodeRefusedError(
    say("The node “{node}” has no room for {length}; {left} are left.", node="Attic", length=Bytes(9), left=Bytes(1)),
    data=say("Nothing was sent to it."),
    do="In plain English.",
)


def test_an_error_of_a_node_keeps_how_it_was_made() -> None:
    told = ErrorAnswer.model_validate_json(ErrorAnswer.of(REFUSED).model_dump_json()).exception()
    assert isinstance(told, NodeRefusedError)
    assert (told.what, told.data, told.do) == (REFUSED.what, REFUSED.data, REFUSED.do)
    assert pack(told.said) == pack(REFUSED.said)


def test_an_older_node_and_an_older_window_still_understand_each_other() -> None:
    sent = json.loads(ErrorAnswer.of(REFUSED).model_dump_json())
    assert sent["error"]["what"] == str(REFUSED.what)
    del sent["error"]["said"]
    told = ErrorAnswer.model_validate(sent).exception()
    assert type(told.what) is str
    assert told.what == REFUSED.what


def test_what_a_node_says_beside_its_english_must_be_the_same() -> None:
    sent = json.loads(ErrorAnswer.of(REFUSED).model_dump_json())
    sent["error"]["said"]["what"]["text"] = "All is well."
    assert type(ErrorAnswer.model_validate(sent).exception().what) is str


def test_why_a_package_did_not_arrive_keeps_how_it_was_made() -> None:
    error = say("The copy of “{name}” on this disk is damaged; it is not offered to others.", name="a")
    held = HeldPackage(PackageId("a" * 64), PlacementState.FAILED, 1, 0, (), error)
    told = PackageAnswer.model_validate_json(PackageAnswer.of(held, 7).model_dump_json()).held("host").error
    assert isinstance(told, Wording)
    assert pack(told) == pack(error)
