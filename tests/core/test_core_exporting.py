"""The library on its way to another computer."""

from __future__ import annotations

import base64
import hashlib
import json
import os
from pathlib import Path

import pytest

from backstock.core.core import Core
from backstock.core.node import create_invite
from backstock.core.views import DRAWN, Deed, Part, Shape, TitleEdit
from backstock.demo.store import DemoStore
from backstock.domain.edits import AS_TOLD
from backstock.domain.errors import BackstockError, NotFoundError
from backstock.domain.ids import EditionId, TitleId
from backstock.domain.titles import Edition, Kind, StoreName, Title
from core.conftest import OpenCore
from helpers_journey import API_KEY, done
from helpers_pictures import picture
from helpers_shelf import node_settings


def test_everything_but_secrets_arrives(paired: Core, opened: OpenCore, shop: DemoStore, tmp_path: Path) -> None:
    title = paired.find_title("counter")
    done(paired, paired.get(title))
    done(paired, paired.page_out(title))
    hidden = TitleId("t-hidden")
    paired._parts.library.put([Title(hidden, "Hidden", Kind.FILM)], [_by_magnet(hidden)])
    file = tmp_path / "library.json"
    counts = paired.export_library(file)
    assert counts == {"titles": 4, "editions": 4, "records": 1, "packages": 1, "nodes": 1}
    assert file.stat().st_mode & 0o077 == 0
    written = file.read_text()
    for secret in (API_KEY, "Hidden", str(tmp_path)):
        assert secret not in written

    other = opened("elsewhere")
    assert other.import_library(file) == counts
    assert {row.name for row in other.titles()} == {"Counter", "Long Road", "Long Way", "Trap"}
    (theirs,) = other.records(title)
    (ours,) = paired.records(title)
    assert (theirs.record, theirs.digests, theirs.path) == (ours.record, ours.digests, None)
    details = other.details(title)
    assert details.row.copies == 1
    assert details.main.deed is Deed.PAGE_IN_AND_PLAY
    assert other.import_library(file) == dict.fromkeys(counts, 0), "a second time adds nothing"
    assert not other.nodes()[0].online

    other.join(create_invite(node_settings(tmp_path / "node")))
    assert len(other.nodes()) == 1, "pairing again is the same node"
    assert other.nodes()[0].online
    assert other.details(title).row.copies == 1


def test_what_the_person_arranged_arrives_and_changes_nothing_there(
    signed_in: Core, opened: OpenCore, tmp_path: Path
) -> None:
    ours = signed_in
    counter, road, way, trap = (ours.find_title(name) for name in ("counter", "long road", "long way", "trap"))
    ours.lists.tag([counter, trap], "cozy")
    sofa = ours.lists.make_collection("Sofa")
    ours.lists.collect(sofa.collection_id, [counter])
    ours.lists.hide([trap])
    ours.lists.merge(road, [way])
    ours.lists.merge(counter, [trap])
    ours.lists.split(trap)
    file = tmp_path / "library.json"
    ours.export_library(file)

    other = opened("elsewhere")
    other.import_library(file)
    theirs = {row.name: row for row in other.title_rows([counter, road, way, trap])}
    assert set(theirs) == {"Counter", "Long Road", "Trap"}
    assert theirs["Long Road"].members == (way,)
    assert (theirs["Counter"].tags, theirs["Trap"].hidden) == (("cozy",), True)
    assert [(one.name, one.titles) for one in other.lists.collections()] == [("Sofa", 1)]
    assert [one.holding for one in other.lists.holdings()] == [one.holding for one in ours.lists.holdings()]

    other.lists.unhide([trap])
    other.lists.split(way)
    other.lists.rename_collection(sofa.collection_id, "Couch")
    other.import_library(file)
    assert [row.name for row in other.titles()] == ["Counter", "Long Road", "Long Way", "Trap"]
    assert other.lists.collections()[0].name == "Couch"


def test_what_is_known_here_stays(paired: Core, opened: OpenCore, tmp_path: Path) -> None:
    title = paired.find_title("counter")
    file = tmp_path / "early.json"
    paired.export_library(file)
    done(paired, paired.get(title))
    before = paired.details(title)
    assert set(paired.import_library(file).values()) == {0}
    assert paired.details(title) == before


@pytest.mark.parametrize("spoil", ["junk", "format", "torrent", "missing key"])
def test_a_spoilt_file_changes_nothing(paired: Core, opened: OpenCore, tmp_path: Path, spoil: str) -> None:
    title = paired.find_title("counter")
    done(paired, paired.get(title))
    done(paired, paired.page_out(title))
    file = tmp_path / "library.json"
    paired.export_library(file)
    said = json.loads(file.read_text())
    if spoil == "format":
        said["format"] = "backstock-library/9"
    elif spoil == "torrent":
        said["packages"][0]["package_id"] = "0" * 64
    elif spoil == "missing key":
        del said["titles"][0]["name"]
    file.write_text("junk" if spoil == "junk" else json.dumps(said))
    other = opened("elsewhere")
    with pytest.raises(BackstockError, match="not a library"):
        other.import_library(file)
    assert other.titles() == []
    assert other.nodes() == []
    with pytest.raises(NotFoundError):
        other.import_library(tmp_path / "none")


def test_what_the_person_edited_arrives_with_its_pictures(signed_in: Core, opened: OpenCore, tmp_path: Path) -> None:
    ours = signed_in
    counter, trap, road = (ours.find_title(name) for name in ("counter", "trap", "long road"))
    magnet = TitleId("t-hidden")
    ours._parts.library.put([Title(magnet, "Hidden", Kind.FILM)], [_by_magnet(magnet)])
    cover, wide, secret = (
        ours.editing.take_picture(picture(colour=one), Shape.COVER) for one in ("teal", "navy", "red")
    )
    ours.editing.change([counter], TitleEdit(name="Tally", notes="Of Jo", cover=cover, wide=wide))
    ours.editing.change([trap, road], TitleEdit(kind=Kind.BOOK))
    ours.editing.change([magnet], TitleEdit(name="Secret", cover=secret))
    file = tmp_path / "library.json"
    ours.export_library(file)
    assert secret not in file.read_text()
    assert "Secret" not in file.read_text()

    other = opened("elsewhere")
    other.import_library(file)
    assert other.editing.of(counter).edit == ours.editing.of(counter).edit
    assert other.editing.of(counter).told.name == "Counter"
    assert other.details(counter).edit.notes == "Of Jo"
    for picture_id in (cover, wide):
        assert other.editing.picture(picture_id).read_bytes() == ours.editing.picture(picture_id).read_bytes()
    other.editing.change([counter], TitleEdit(name="Mine", cover=DRAWN))
    other.editing.change([trap], AS_TOLD, {Part.KIND})
    other.import_library(file)
    assert other.editing.of(counter).edit == TitleEdit(name="Mine", notes="Of Jo", cover=DRAWN, wide=wide)
    for job_id in ours.sync(full=True):
        ours.wait_job(job_id, 30.0)
    assert ours.details(counter).row.name == "Tally", "no sync takes it back"

    said = json.loads(file.read_text())
    said["pictures"] = {}
    file.write_text(json.dumps(said))
    third = opened("third")
    third.import_library(file)
    assert third.editing.of(counter).edit == TitleEdit(name="Tally", notes="Of Jo"), "pictures that did not come along"


@pytest.mark.parametrize("body", ["junk", "", "another", "no picture"])
def test_a_spoilt_picture_spoils_the_file(signed_in: Core, opened: OpenCore, tmp_path: Path, body: str) -> None:
    title = signed_in.find_title("counter")
    cover = signed_in.editing.take_picture(picture(), Shape.COVER)
    signed_in.editing.change([title], TitleEdit(cover=cover))
    file = tmp_path / "library.json"
    signed_in.export_library(file)
    said = json.loads(file.read_text())
    words = b"just words"
    if body == "no picture":
        digest = hashlib.sha256(words).hexdigest()
        said["pictures"] = {digest: base64.b64encode(words).decode()}
    else:
        said["pictures"][cover] = {"another": base64.b64encode(picture(colour="red")).decode()}.get(body, body)
    file.write_text(json.dumps(said))
    other = opened("elsewhere")
    with pytest.raises(BackstockError, match="not a library"):
        other.import_library(file)
    assert other.titles() == []
    assert not other.editing.picture(cover).exists()


def test_pictures_nobody_refers_to_are_gone_at_the_next_start(opened: OpenCore) -> None:
    core = opened()
    lost = core.editing.picture(core.editing.take_picture(picture(), Shape.COVER))
    os.utime(lost, (1e9, 1e9))
    core.close()
    opened()
    assert not lost.exists()


def _by_magnet(title_id: TitleId) -> Edition:
    return Edition(EditionId("e-hidden"), title_id, None, StoreName.MAGNET, "Hidden", "Hidden.mkv", Kind.FILM)
