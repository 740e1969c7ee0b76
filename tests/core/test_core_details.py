"""What a title's page says of editions that cannot simply be got."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from backstock.core.core import Core
from backstock.core.views import Can, Deed, TitleDetails
from backstock.db.accounts import Accounts
from backstock.db.database import Database
from backstock.db.pages import Pages
from backstock.domain.errors import NotFoundError
from backstock.domain.ids import AccountId, EditionId, HoldingId, TitleId
from backstock.domain.titles import (
    Account,
    Edition,
    HeldTitle,
    Holding,
    HoldingKind,
    Kind,
    Platform,
    Storage,
    StoreName,
    Title,
)
from backstock.stores.contract import Complete, StorePage
from core.conftest import OpenCore
from helpers_journey import failed

ADA, T = AccountId("a-ada"), TitleId("t-one")
NOW = datetime(2024, 5, 1, tzinfo=UTC)


class Page:
    """A title of an account, told page by page."""

    def __init__(self, core: Core) -> None:
        self.core = core
        self._database = Database(core.settings.db_url)
        Accounts(self._database).put(Account(ADA, StoreName.ITCH, "ada", "http://127.0.0.1:9"))

    def put(self, kind: HoldingKind, *editions: Edition, title: TitleId = T, **more: object) -> TitleDetails:
        holding = Holding(HoldingId(f"h-{kind}"), ADA, kind, "ref", f"My {kind}")
        page = StorePage(
            titles=(Title(title, str(title), Kind.GAME, url="https://shop/one"),),
            editions=editions,
            holdings=(holding,),
            held=(HeldTitle(holding.holding_id, title, {}),),
        )
        Pages(self._database).put(ADA, [replace(page, **more)], datetime.now(UTC))  # type: ignore[arg-type]
        return self.core.details(T)

    def close(self) -> None:
        self._database.close()


@pytest.fixture
def page(opened: OpenCore) -> Iterator[Page]:
    made = Page(opened("odd"))
    yield made
    made.close()


def edition(name: str, storage: Storage = Storage.HOSTED, **more: object) -> Edition:
    plain = Edition(
        EditionId(f"e-{name}"),
        T,
        ADA,
        StoreName.ITCH,
        name,
        f"{name}.zip",
        Kind.GAME,
        frozenset({Platform.LINUX}),
        size=7,
        storage=storage,
    )
    return replace(plain, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("storage", "can"),
    [(Storage.KEY, Can.REDEEM), (Storage.STREAM, Can.PLAY_ONLINE), (Storage.EXTERNAL, Can.OPEN_PAGE)],
)
def test_odd_ones_lead_to_their_page(page: Page, storage: Storage, can: Can) -> None:
    details = page.put(HoldingKind.KEY, edition("odd", storage, item={"page": "https://elsewhere/x"}))
    (view,) = details.editions
    assert (view.can, view.page, view.why_not) == (can, "https://elsewhere/x", "")
    assert details.main.deed is Deed.OPEN_PAGE
    assert details.row.key_only
    details = page.put(HoldingKind.KEY, edition("odd", storage, item={"page": "file:///etc/passwd"}))
    assert details.editions[0].page == "https://shop/one"


def test_what_a_bundle_brings_is_claimed(page: Page) -> None:
    details = page.put(HoldingKind.BUNDLE, edition("one"))
    assert (details.main.deed, details.claim, details.editions[0].can) == (
        Deed.CLAIM_AND_GET,
        "My bundle",
        Can.CLAIM,
    )
    details = page.put(HoldingKind.KEY)
    assert (details.main.deed, details.claim, details.editions[0].can) == (Deed.GET, "", Can.GET)
    assert details.editions[0].accounts == ("ada",)


def test_a_bundles_title_may_have_no_editions_yet(page: Page) -> None:
    details = page.put(HoldingKind.BUNDLE)
    assert (details.main.deed, details.editions_read) == (Deed.CLAIM_AND_GET, False)


def test_what_is_no_longer_listed_says_so(page: Page) -> None:
    page.put(HoldingKind.KEY, edition("one"))
    later = datetime.now(UTC) + timedelta(seconds=1)
    gone = StorePage(complete=(Complete(HoldingKind.KEY, later),))
    Pages(page._database).put(ADA, [gone], later)
    details = page.core.details(T)
    assert (details.main.deed, details.main.why_not) == (Deed.NOTHING, "no longer listed")
    assert (details.editions[0].can, details.row.listed) == (Can.NOTHING, False)


def test_the_newest_of_several_is_chosen(page: Page) -> None:
    old = edition("old", published_at=NOW, lineage="x")
    new = edition("new", published_at=NOW + timedelta(days=1), lineage="x", version="2")
    details = page.put(HoldingKind.KEY, old, new)
    assert [(one.name, one.chosen) for one in details.editions] == [("new", True), ("old", False)]


def test_merged_listings_are_one_page(page: Page) -> None:
    other = TitleId("t-two")
    page.put(HoldingKind.KEY, edition("one"))
    page.put(HoldingKind.ORDER, edition("two", title_id=other, store=StoreName.HUMBLE), title=other)
    page.core.lists.merge(T, [other])
    page.core.lists.tag([other], "x")
    details = page.core.details(other)
    assert details == page.core.details(T)
    assert {(one.title_id, one.store) for one in details.members} == {(T, "itch.io"), (other, "humble")}
    assert [one.name for one in details.editions] == ["one", "two"]
    assert (details.holdings, details.tags) == (("My order",), ("x",))
    with pytest.raises(NotFoundError):
        page.core.details(TitleId("t-no"))


@pytest.mark.parametrize(
    ("storage", "listed", "said"),
    [
        (Storage.KEY, True, "is a key for another shop"),
        (Storage.STREAM, True, "own page only"),
        (Storage.EXTERNAL, True, "hosted elsewhere"),
        (Storage.HOSTED, False, "No store lists a file of this title any more"),
    ],
)
def test_getting_what_cannot_be_got_says_why(page: Page, storage: Storage, listed: bool, said: str) -> None:
    page.put(HoldingKind.KEY, edition("odd", storage, listed=listed))
    job = failed(page.core, page.core.get(T))
    assert (job.error_code, said in str(job.error)) == ("failed", True)
