"""One sync of an itch.io account: its keys, its bundles and collections, then the titles that are due to be read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime

from ..domain.errors import BackstockError, SignInNeededError, UnreadableAnswerError
from ..domain.ids import TitleId
from ..domain.wording import say
from .answers import RefusedError
from .contract import DueTitle, Memory, Progress, StorePage
from .itch_download import says_gone
from .itch_keys import ItchKeys
from .itch_lists import ItchLists
from .itch_shapes import Belonging
from .itch_uploads import ItchUploads, Way, way_to
from .origin import Origin
from .silence import Silent

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
        yield from self._spared(say("the owned titles"), self._keys.pages())
        # The key was good a moment ago: whatever is refused now is what a key of limited scope may not see.
        yield from self._spared(say("the bundles"), self._lists.bundles(), (*_REFUSALS, SignInNeededError))
        yield from self._spared(say("the collections"), self._lists.collections(), (*_REFUSALS, SignInNeededError))
        yield from self._due()

    def _spared(
        self, name: str, part: Iterator[StorePage], refusals: tuple[type[BackstockError], ...] = _REFUSALS
    ) -> Iterator[StorePage]:
        """What is refused or cannot be read is one sentence; the rest of the listing goes on."""
        try:
            yield from part
        except refusals as refused:
            yield StorePage(problems=(say("itch.io does not show {name}: {what}", name=name, what=refused.what),))

    def _due(self) -> Iterator[StorePage]:
        silent = Silent(self._memory.mark("silent"), self._now())
        due = [
            (one, way)
            for one in self._memory.due_titles()
            if (way := way_to(one.held)) and way.whole and not silent.waits(way.game_id)
        ]
        for done, (one, way) in enumerate(due):
            self._progress.progress(done, len(due), one.title.name)
            yield self._read(one, way, silent)
        self._progress.progress(len(due), len(due))

    def _read(self, due: DueTitle, way: Way, silent: Silent) -> StorePage:
        """A title the store will not tell about is a problem of that title, not of the listing."""
        try:
            page = self._uploads.page(due.title, way, self._progress)
        except (RefusedError, UnreadableAnswerError) as refused:
            page = StorePage(problems=(say("{name}: {what}", name=due.title.name, what=refused.what),))
            if not says_gone(refused):
                return page
            return self._of_silent(page, due.title.title_id, way.game_id, silent)
        if page.editions and silent.spoke(way.game_id):
            return replace(page, marks={"silent": silent.mark})
        if page.editions or page.problems:
            return page
        return self._of_silent(page, due.title.title_id, way.game_id, silent)

    def _of_silent(self, page: StorePage, title_id: TitleId, game_id: str, silent: Silent) -> StorePage:
        believed = silent.believed(game_id)
        read = frozenset((title_id,)) if believed else frozenset[TitleId]()
        return replace(page, read=read, marks={"silent": silent.mark})
