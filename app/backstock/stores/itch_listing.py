"""One sync of an itch.io account: its keys, its bundles and collections, then the titles that are due to be read."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from ..domain.errors import BackstockError, SignInNeededError, UnreadableAnswerError
from .answers import RefusedError
from .contract import DueTitle, Memory, Progress, StorePage
from .itch_download import says_gone
from .itch_keys import ItchKeys
from .itch_lists import ItchLists
from .itch_shapes import Belonging
from .itch_uploads import ItchUploads, Way, way_to
from .origin import Origin
from .reading import as_date, map_or_empty

ASKED_AGAIN_AFTER = timedelta(days=7)
"""When a title that showed no files is looked at again, to be believed then."""
_REFUSALS = (RefusedError, UnreadableAnswerError)


class ItchListing:
    def __init__(
        self,
        origin: Origin,
        belonging: Belonging,
        uploads: ItchUploads,
        memory: Memory,
        progress: Progress,
        now: Callable[[], datetime],
    ) -> None:
        self._uploads = uploads
        self._memory = memory
        self._progress = progress
        self._now = now
        self._keys = ItchKeys(origin, belonging, uploads, memory, progress, now)
        self._lists = ItchLists(origin, belonging, uploads, memory, progress, now)

    def pages(self) -> Iterator[StorePage]:
        yield from self._spared("the owned titles", self._keys.pages())
        # The key was good a moment ago: whatever is refused now is what a key of limited scope may not see.
        yield from self._spared("the bundles", self._lists.bundles(), (*_REFUSALS, SignInNeededError))
        yield from self._spared("the collections", self._lists.collections(), (*_REFUSALS, SignInNeededError))
        yield from self._due()

    def _spared(
        self, name: str, part: Iterator[StorePage], refusals: tuple[type[BackstockError], ...] = _REFUSALS
    ) -> Iterator[StorePage]:
        """What is refused or cannot be read is one sentence; the rest of the listing goes on."""
        try:
            yield from part
        except refusals as refused:
            yield StorePage(problems=(f"itch.io does not show {name}: {refused.what}",))

    def _due(self) -> Iterator[StorePage]:
        silent = _Silent(self._memory.mark("silent"), self._now())
        due = [
            (one, way)
            for one in self._memory.due_titles()
            if (way := way_to(one.held)) and way.whole and not silent.waits(way.game_id)
        ]
        for done, (one, way) in enumerate(due):
            self._progress.progress(done, len(due), one.title.name)
            yield self._read(one, way, silent)
        self._progress.progress(len(due), len(due))

    def _read(self, due: DueTitle, way: Way, silent: _Silent) -> StorePage:
        """A title the store will not tell about is a problem of that title, not of the listing."""
        try:
            page = self._uploads.page(due.title, way, self._progress)
        except (RefusedError, UnreadableAnswerError) as refused:
            if not says_gone(refused):
                return StorePage(problems=(f"{due.title.name}: {refused.what}",))
            page = StorePage()
        if page.editions and silent.spoke(way.game_id):
            return replace(page, marks={"silent": silent.mark})
        if page.editions or page.problems:
            return page
        if silent.believed(way.game_id):
            return StorePage(read=frozenset((due.title.title_id,)), marks={"silent": silent.mark})
        return StorePage(marks={"silent": silent.mark})


class _Silent:
    """Titles that showed no files, and since when. Only when they show none again much later are they said to be read,
    which makes their files no longer listed."""

    def __init__(self, mark: str, now: datetime) -> None:
        self._now = now
        self._since = _dates(mark)

    @property
    def mark(self) -> str:
        return json.dumps(self._since, separators=(",", ":")) if self._since else ""

    def waits(self, game_id: str) -> bool:
        since = as_date(self._since.get(game_id))
        return since is not None and self._now - since < ASKED_AGAIN_AFTER

    def spoke(self, game_id: str) -> bool:
        """Whether it had been silent before."""
        return self._since.pop(game_id, None) is not None

    def believed(self, game_id: str) -> bool:
        """Says that it showed nothing just now."""
        if self.spoke(game_id):
            return True
        self._since[game_id] = self._now.isoformat()
        return False


def _dates(mark: str) -> dict[str, str]:
    try:
        known = map_or_empty(json.loads(mark or "{}"))
    except ValueError:
        return {}
    return {game_id: since for game_id, since in known.items() if isinstance(since, str)}
