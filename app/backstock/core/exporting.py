"""The library in one file, for another computer: everything that is known, nothing that opens anything.

Keys, permissions and paths of this computer stay here, and so does whatever came by magnet, which is secret. The other
computer signs in and pairs by itself; sealed packages open there only once it has the keys, or got the title itself.
Taking a file in adds what is missing and changes nothing that is known.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Final, Literal

from pydantic import TypeAdapter, ValidationError

from ..catalog.pictures import Pictures, usable
from ..db.library import Library
from ..db.shelf import ShelfBook
from ..db.sources import Sources
from ..domain.errors import BackstockError, NotFoundError
from ..domain.events import EventBus, TitlesChanged
from ..domain.ids import PackageId, SourceId, TitleId
from ..domain.packages import Layout, Node, Package, Placement, PlacementState
from ..domain.sources import Source
from ..domain.titles import Edition, StoreName, Title
from ..domain.wording import say
from ..shelf.files import plain_errors, written_aside
from ..swarm.torrents import parse_torrent
from .exported_lists import Arranged, Arranging, known_only, with_pictures_only, without_anything

_FORMAT: Final = "backstock-library/1"


@dataclass(frozen=True, slots=True)
class PackageLine:
    package_id: PackageId
    title_id: TitleId
    source_id: SourceId
    layout: Layout
    length: int
    torrent: str
    """Base64 of the whole .torrent."""
    created_at: datetime


@dataclass(frozen=True, slots=True)
class LibraryFile:
    format: Literal["backstock-library/1"]
    titles: tuple[Title, ...]
    editions: tuple[Edition, ...]
    sources: tuple[Source, ...]
    packages: tuple[PackageLine, ...]
    nodes: tuple[Node, ...]
    placements: tuple[Placement, ...]
    arranged: Arranged = field(default_factory=without_anything)
    pictures: dict[str, str] = field(default_factory=dict)
    """Id -> base64, of the pictures that edits speak of."""

    def counts(self) -> Mapping[str, int]:
        return {
            "titles": len(self.titles),
            "editions": len(self.editions),
            "records": len(self.sources),
            "packages": len(self.packages),
            "nodes": len(self.nodes),
        }


_SHAPE: Final = TypeAdapter(LibraryFile)


class Exporting:
    def __init__(
        self,
        library: Library,
        sources: Sources,
        shelf: ShelfBook,
        arranging: Arranging,
        pictures: Pictures,
        events: EventBus,
    ) -> None:
        self._library = library
        self._arranging = arranging
        self._pictures = pictures
        self._sources = sources
        self._shelf = shelf
        self._events = events

    def export(self, target: Path) -> Mapping[str, int]:
        """Writes the file and says how much is in it."""
        said = self._everything()
        with written_aside(target.with_name(f".{target.name}.new"), target, private=True) as draft:
            draft.write(_SHAPE.dump_json(said, indent=1))
        return said.counts()

    def bring(self, path: Path) -> Mapping[str, int]:
        """Adds what is not known here yet, and says how much that was."""
        said = self._only_new(_read(path))
        # Accounts stay where they are signed in; the next refresh says whose each edition is here.
        self._library.put(said.titles, [replace(one, account_id=None) for one in said.editions])
        for source in said.sources:
            self._sources.put(replace(source, path=None))
        for line in said.packages:
            self._shelf.put_package(_package(line))
        for node in said.nodes:
            self._shelf.put_node(replace(node, paired_at=None, seen_at=None))
        for placement in said.placements:
            self._shelf.place(placement.package_id, placement.node_id, placement.state)
        here, _ = self._library.everything()
        for picture_id, body in said.pictures.items():
            self._pictures.bring(picture_id, base64.b64decode(body))
        self._arranging.bring(
            with_pictures_only(known_only(said.arranged), said.pictures),
            {one.title_id for one in here},
            {one.title_id for one in said.titles},
        )
        self._events.emit(TitlesChanged())
        return said.counts()

    def _everything(self) -> LibraryFile:
        titles, editions = self._library.everything()
        secret = {edition.title_id for edition in editions if edition.store is StoreName.MAGNET}
        sources = [replace(one, path=None) for one in self._sources.all() if one.title_id not in secret]
        packages = [line for one in self._shelf.packages() if (line := _line(one)) and one.title_id not in secret]
        told = {line.package_id for line in packages}
        nodes = self._shelf.nodes()
        placements = [
            placement
            for node in nodes
            for placement in self._shelf.placements_on(node.node_id)
            if placement.package_id in told and placement.state is PlacementState.PRESENT
        ]
        arranged = self._arranging.everything(secret)
        return LibraryFile(
            format=_FORMAT,
            titles=tuple(title for title in titles if title.title_id not in secret),
            editions=tuple(edition for edition in editions if edition.title_id not in secret),
            sources=tuple(sources),
            packages=tuple(packages),
            nodes=tuple(nodes),
            placements=tuple(placements),
            arranged=arranged,
            pictures={one: body for one in sorted(arranged.pictures) if (body := self._picture(one))},
        )

    def _only_new(self, said: LibraryFile) -> LibraryFile:
        """What refers to nothing, here or in the file, is left out."""
        here_titles, here_editions = self._library.everything()
        titles = {one.title_id for one in (*here_titles, *said.titles)}
        known_titles = {one.title_id for one in here_titles}
        known_editions = {one.edition_id for one in here_editions}
        editions = known_editions | {one.edition_id for one in said.editions if one.title_id in titles}
        known_nodes = {one.node_id for one in self._shelf.nodes()}
        nodes = known_nodes | {one.node_id for one in said.nodes}
        sources = tuple(
            one for one in said.sources if one.edition_id in editions and self._sources.get(one.source_id) is None
        )
        known_sources = {one.source_id for one in self._sources.all()} | {one.source_id for one in sources}
        usable = [one for one in said.packages if one.source_id in known_sources and one.title_id in titles]
        reachable = {one.package_id for one in usable}
        return LibraryFile(
            format=_FORMAT,
            titles=tuple(one for one in said.titles if one.title_id not in known_titles),
            editions=tuple(
                one for one in said.editions if one.title_id in titles and one.edition_id not in known_editions
            ),
            sources=sources,
            packages=tuple(one for one in usable if self._shelf.package(one.package_id) is None),
            nodes=tuple(one for one in said.nodes if one.node_id not in known_nodes),
            placements=tuple(
                one
                for one in said.placements
                if one.package_id in reachable and one.node_id in nodes and not self._placed(one)
            ),
            arranged=said.arranged,
            pictures={one: body for one, body in said.pictures.items() if one in said.arranged.pictures},
        )

    def _picture(self, picture_id: str) -> str:
        """Empty where its file was lost; the title has the store's again then."""
        file = self._pictures.path(picture_id)
        with plain_errors(file):
            return base64.b64encode(file.read_bytes()).decode() if file.is_file() else ""

    def _placed(self, placement: Placement) -> bool:
        return any(one.node_id == placement.node_id for one in self._shelf.placements(placement.package_id))


def _line(package: Package) -> PackageLine | None:
    """None for what this computer keeps for others."""
    if package.source_id is None:
        return None
    return PackageLine(
        package.package_id,
        package.title_id,
        package.source_id,
        package.layout,
        package.length,
        base64.b64encode(package.torrent).decode(),
        package.created_at,
    )


def _package(line: PackageLine) -> Package:
    return Package(
        line.package_id,
        line.title_id,
        line.source_id,
        line.layout,
        line.length,
        base64.b64decode(line.torrent),
        line.created_at,
    )


def _read(path: Path) -> LibraryFile:
    if not path.is_file():
        raise NotFoundError(
            say("There is no file {path}.", path=path), data=say("Nothing was changed."), do=say("Check the path.")
        )
    with plain_errors(path):
        written = path.read_bytes()
    try:
        said = _SHAPE.validate_json(written)
        for line in said.packages:
            if parse_torrent(base64.b64decode(line.torrent, validate=True)).info_hash != line.package_id:
                raise ValueError("a torrent is not the one it is said to be")
        for picture_id, body in said.pictures.items():
            if not usable(picture_id, base64.b64decode(body, validate=True)):
                raise ValueError("a picture is not the one it is said to be")
    except (ValidationError, ValueError, BackstockError) as wrong:
        raise BackstockError(
            say("{path} is not a library that Backstock wrote.", path=path.name),
            data=say("Nothing was changed."),
            do=say("Make it again with `backstock library export FILE`."),
        ) from wrong
    return said
