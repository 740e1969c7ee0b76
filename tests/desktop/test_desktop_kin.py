"""The title's page beyond its own title: more by the same maker, and words that are folded until somebody reads on."""

from __future__ import annotations

from dataclasses import replace

from desktop_shown import Make, Shown, inside
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from backstock.domain.titles import TitleRow


def opened(shown: Shown, row: TitleRow) -> None:
    shown.until(lambda: bool(shown.shell.roll.loaded))
    shown.shell.titleWanted.emit(row.title_id)
    page = shown.shell._title
    shown.until(lambda: page.property("titleId") == row.title_id and bool(page.property("loaded")))


def test_a_title_shows_what_else_its_maker_made_and_leads_there(make_window: Make) -> None:
    shown = make_window()
    row = shown.core.rows[0]
    kin = {one.title_id for one in shown.core.rows if one.maker == row.maker} - {row.title_id}
    assert kin
    opened(shown, row)
    model = shown.shell._kin._titles
    shown.until(lambda: {one.title_id for one in model.rows} == kin)
    assert [one.name for one in model.rows] == sorted((one.name for one in model.rows), key=str.casefold)
    shown.until(lambda: any(one.property("text") == f"More from {row.maker}" for one in shown.items("HomeShelf")))
    shelf = next(one for one in shown.items("HomeShelf") if one.property("text") == f"More from {row.maker}")
    line = inside(shelf, "QQuickListView")
    first = model.rows[0].title_id
    line.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(shown.window, Qt.Key.Key_Return)
    shown.until(lambda: shown.shell._title.property("titleId") == first)
    shown.until(lambda: row.title_id in set(model.keys()) and first not in set(model.keys()))


def test_nobody_made_more_where_nobody_is_known(make_window: Make) -> None:
    shown = make_window()
    shown.core.change_rows([shown.core.rows[0].title_id], lambda one: replace(one, maker=""))
    opened(shown, shown.core.rows[0])
    shown.until(lambda: shown.shell._kin._asked[0] == shown.core.rows[0].title_id)
    shown.until(lambda: shown.shell._kin._titles.rows == [])
    shown.until(lambda: shown.items("TitleView") and not any(one.isVisible() for one in kin_shelves(shown)))


def kin_shelves(shown: Shown) -> list[QQuickItem]:
    return [one for one in shown.items("HomeShelf") if str(one.property("text")).startswith("More from")]


def test_a_long_description_is_folded_until_somebody_reads_on(make_window: Make) -> None:
    shown = make_window()
    keep = shown.core.details
    long = " ".join([keep(shown.core.rows[0].title_id).summary] * 12)
    shown.core.details = lambda title_id: replace(keep(title_id), summary=long)  # type: ignore[method-assign]
    opened(shown, shown.core.rows[0])
    shown.until(lambda: any(one.property("text") == "Read on" for one in shown.items("LinkButton")))
    summary = next(one for one in shown.items("TitleSummary") if one.isVisible())
    low = summary.height()
    more = next(one for one in shown.items("LinkButton") if one.property("text") == "Read on")
    more.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(shown.window, Qt.Key.Key_Space)
    shown.until(lambda: summary.height() > low * 1.5)
    assert more.property("text") == "Show less"
