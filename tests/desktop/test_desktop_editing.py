"""Editing a title in a real window: by mouse, keyboard, pad, clipboard and by letting a picture go on its page."""

from __future__ import annotations

import time
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from desktop_shown import Make, Shown, shown_items
from PySide6.QtCore import QByteArray, QCoreApplication, QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from backstock.desktop.art.picture import own_wide
from backstock.desktop.covers import Covers
from backstock.domain.edits import AS_TOLD, DRAWN, TitleEdit
from backstock.domain.errors import BackstockError
from backstock.domain.titles import Kind, TitleRow
from helpers_pictures import HOSTILE, picture

CONTROL = Qt.KeyboardModifier.ControlModifier


def type_text(shown: Shown, text: str) -> None:
    for letter in text:
        QTest.keyClick(shown.window, letter)


def inline(item: QQuickItem, kind: str) -> list[QQuickItem]:
    """Visible ones of a component that a QML file declares for itself."""
    found = []
    for child in item.childItems():
        if child.isVisible():
            found += [child] if child.metaObject().className() == kind else []
            found += inline(child, kind)
    return found


def lines(shown: Shown) -> dict[str, QQuickItem]:
    """By what they are called."""
    return {str(item.property("label")): item for item in inline(shown.window.contentItem(), "Line")}


def panel_field(shown: Shown, name: str) -> QQuickItem:
    """The line of the panel that is called this."""
    shown.until(lambda: name in lines(shown))
    return shown_items(lines(shown)[name], "TextEntry")[0]


def button(shown: Shown, text: str) -> QQuickItem:
    found = [*shown.items("PrimaryButton"), *shown.items("QuietButton"), *inline(shown.window.contentItem(), "Deed")]
    return next(item for item in found if text in (item.property("text"), item.property("hint")))


def press_button(shown: Shown, text: str) -> None:
    place = shown.resting_place(button(shown, text))
    QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def edit_first(shown: Shown) -> TitleRow:
    """Opens the page of the first title, and the panel on it."""
    row: TitleRow = shown.shell._library._titles.rows[0]
    shown.open_title(row.title_id)
    shown.until(lambda: shown.shell._title.property("name") == row.name)
    shown.press(Qt.Key.Key_F2)
    shown.until(lambda: bool(shown.shell._editor.property("loaded")) and bool(shown.items("LongEntry")))
    return row


def edit_of(shown: Shown, row: TitleRow) -> TitleEdit:
    return shown.core.editing.edit_of(row.title_id)


def names(shown: Shown) -> list[str]:
    return [row.name for row in shown.shell._library._titles.rows]


def file_of(tmp_path: Path, data: bytes, name: str = "front.png") -> QUrl:
    (tmp_path / name).write_bytes(data)
    return QUrl.fromLocalFile(str(tmp_path / name))


def test_a_title_is_renamed_by_mouse_and_named_back(make_window: Make) -> None:
    shown = make_window()
    row = shown.shell._library._titles.rows[0]
    shown.open_title(row.title_id)
    shown.until(lambda: bool(shown.items("TitleHead")))
    shown.click("MenuButton")
    shown.click("MenuLine", text="Edit name and pictures")
    entry = panel_field(shown, "Name")
    shown.until(lambda: entry.property("text") == row.name)
    assert not button(shown, "Save").property("enabled")
    QTest.mouseDClick(
        shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, shown.resting_place(entry)
    )
    shown.press(Qt.Key.Key_A, modifiers=CONTROL)
    type_text(shown, "Zebra Crossing")
    shown.until(lambda: bool(button(shown, "Save").property("enabled")))
    press_button(shown, "Save")
    shown.until(lambda: not shown.items("LongEntry"))
    assert edit_of(shown, row) == TitleEdit(name="Zebra Crossing")
    shown.until(lambda: shown.shell._title.property("name") == "Zebra Crossing")
    shown.until(lambda: names(shown)[-1] == "Zebra Crossing")  # the list follows its new name
    assert shown.notice() == f"“{row.name}” was changed."
    shown.click("LinkButton", text="Undo")
    shown.until(lambda: edit_of(shown, row) == AS_TOLD)
    shown.until(lambda: names(shown)[0] == row.name)


def test_everything_is_set_by_keyboard_alone(make_window: Make) -> None:
    shown = make_window()
    grid = shown.item("TitleGrid")
    grid.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    shown.press(Qt.Key.Key_Right)
    row = shown.shell._library._titles.rows[1]
    shown.press(Qt.Key.Key_F2)
    entry = panel_field(shown, "Name")
    shown.until(lambda: entry.property("text") == row.name and entry.hasActiveFocus())
    shown.press(Qt.Key.Key_A, modifiers=CONTROL)
    type_text(shown, "Mine")
    shown.press(Qt.Key.Key_Tab)

    def label() -> str:
        item = shown.window.activeFocusItem()
        while item is not None and not item.property("label"):
            item = item.parentItem()
        return str(item.property("label")) if item else ""

    for wanted, text in (
        ("Sorted as", "aaa"),
        ("Maker", "Kell"),
        ("About", "One line."),
        ("Your notes", "From Jo"),
    ):
        for _ in range(12):
            if label() == wanted and shown.window.activeFocusItem().property("cursorPosition") is not None:
                break
            shown.press(Qt.Key.Key_Tab)
        assert label() == wanted
        shown.press(Qt.Key.Key_A, modifiers=CONTROL)
        type_text(shown, text)
    for _ in range(20):
        if label() == "Kind" and shown.window.activeFocusItem().property("chosen"):
            break
        shown.press(Qt.Key.Key_Backtab)
    kinds = [kind.value for kind in Kind]
    before = shown.shell._editor.property("kind")
    shown.press(Qt.Key.Key_Right)
    shown.until(lambda: shown.shell._editor.property("kind") == kinds[kinds.index(before) + 1])
    shown.until(lambda: bool(button(shown, "Save").property("enabled")))
    shown.press(Qt.Key.Key_Return, modifiers=CONTROL)
    shown.until(lambda: not shown.items("LongEntry"))
    kept = edit_of(shown, row)
    assert (kept.name, kept.sort_name, kept.maker, kept.notes) == ("Mine", "aaa", "Kell", "From Jo")
    assert kept.summary == "One line."
    assert kept.kind == kinds[kinds.index(before) + 1]
    shown.until(lambda: names(shown)[0] == "Mine")
    shown.until(lambda: grid.hasActiveFocus())
    shown.press(Qt.Key.Key_Z, modifiers=CONTROL)
    shown.until(lambda: edit_of(shown, row) == AS_TOLD)


def test_the_palette_edits_the_title_that_is_open(make_window: Make) -> None:
    shown = make_window()
    shown.open_title(shown.shell._library._titles.rows[0].title_id)
    shown.until(lambda: bool(shown.items("TitleHead")))
    shown.press(Qt.Key.Key_K, modifiers=CONTROL)
    shown.until(lambda: bool(shown.items("PaletteLine")))
    type_text(shown, "edit this")
    shown.until(lambda: any(line.property("text") == "Edit this title" for line in shown.items("PaletteLine")))
    shown.click("PaletteLine", text="Edit this title")
    shown.until(lambda: bool(shown.shell._editor.property("loaded")) and bool(shown.items("LongEntry")))


def test_each_part_goes_back_to_what_the_store_says(make_window: Make) -> None:
    shown = make_window()
    row = shown.shell._library._titles.rows[0]
    shown.core.editing.change([row.title_id], TitleEdit(name="Mine", maker="", kind=Kind.BOOK, notes="Jo"))
    shown.until(lambda: "Mine" in names(shown))
    shown.open_title(row.title_id)
    shown.press(Qt.Key.Key_F2)
    entry = panel_field(shown, "Name")
    shown.until(lambda: entry.property("text") == "Mine")
    back = next(item for item in shown.items("LinkButton") if lines(shown)["Name"].isAncestorOf(item))
    QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, shown.resting_place(back))
    shown.until(lambda: entry.property("text") == row.name)
    press_button(shown, "Save")
    shown.until(lambda: edit_of(shown, row) == TitleEdit(maker="", kind=Kind.BOOK, notes="Jo"))
    shown.until(lambda: not shown.items("LongEntry"))
    shown.press(Qt.Key.Key_F2)
    shown.until(lambda: bool(shown.items("LongEntry")) and bool(shown.shell._editor.property("own")))
    press_button(shown, "All as the store says")
    press_button(shown, "Save")
    shown.until(lambda: edit_of(shown, row) == AS_TOLD)


def test_a_chosen_picture_is_shown_before_it_is_saved(make_window: Make, tmp_path: Path) -> None:
    shown = make_window()
    row = edit_first(shown)
    editor = shown.shell._editor
    drawn = editor.property("art")
    editor.choose(file_of(tmp_path, picture(300, 200)), "cover")
    shown.until(lambda: "/own-cover-" in editor.property("art"))
    assert edit_of(shown, row) == AS_TOLD
    editor.choose(file_of(tmp_path, picture(800, 200, kind="JPEG"), "wide.jpg"), "wide")
    shown.until(lambda: "/own-wide-" in editor.property("wideArt"))
    press_button(shown, "Save")
    shown.until(lambda: edit_of(shown, row).cover is not None)
    (tmp_path / "front.png").unlink()
    shown.until(lambda: "/own-cover-" in shown.shell._title.property("art"))
    shown.until(lambda: "/own-wide-" in shown.shell._title.property("wideArt"))
    kept = QImage(QUrl(shown.shell._title.property("art")).toLocalFile())
    assert (kept.width(), kept.height()) == (400, 267), "at its own proportions"

    shown.until(lambda: not shown.items("LongEntry"))
    shown.press(Qt.Key.Key_F2)
    shown.until(lambda: bool(shown.items("LongEntry")) and "cover" in editor.property("own"))
    press_button(shown, "The cover as it was drawn first")
    shown.until(lambda: editor.property("art") == drawn)
    press_button(shown, "Draw another cover")
    shown.until(lambda: editor.property("art") not in ("", drawn))
    press_button(shown, "Save")
    shown.until(lambda: edit_of(shown, row).cover is None)
    assert edit_of(shown, row).variant
    shown.until(lambda: not shown.items("LongEntry"))
    shown.press(Qt.Key.Key_Z, modifiers=CONTROL)
    shown.until(lambda: edit_of(shown, row).cover is not None)


def test_where_the_store_has_a_cover_a_drawn_one_can_be_wanted(make_window: Make) -> None:
    shown = make_window()
    row = shown.shell._library._titles.rows[0]

    shown.core.change_rows([row.title_id], lambda one: replace(one, cover_url="https://shop.example/x.png"))
    edit_first(shown)
    press_button(shown, "Use a drawn cover")
    shown.until(lambda: "cover" in shown.shell._editor.property("own"))
    press_button(shown, "Save")
    shown.until(lambda: edit_of(shown, row) == TitleEdit(cover=DRAWN))


@pytest.mark.parametrize("which", HOSTILE)
def test_a_hostile_picture_is_refused_in_the_panel_and_nothing_is_lost(
    make_window: Make, tmp_path: Path, which: str
) -> None:
    shown = make_window(20)
    row = edit_first(shown)
    editor = shown.shell._editor
    editor.write("notes", "kept")
    editor.choose(file_of(tmp_path, HOSTILE[which]), "cover")
    shown.until(lambda: bool(editor.property("trouble")) and not editor.property("reading"))
    assert editor.textOf("notes") == "kept"
    press_button(shown, "Save")
    shown.until(lambda: edit_of(shown, row) == TitleEdit(notes="kept"))


def test_a_picture_is_pasted(make_window: Make, tmp_path: Path) -> None:
    shown = make_window()
    row = edit_first(shown)
    editor, clipboard = shown.shell._editor, QGuiApplication.clipboard()
    clipboard.setText("no picture")
    press_button(shown, "Paste a picture as the cover")
    shown.until(lambda: "no picture" in editor.property("trouble"))
    image = QImage(120, 180, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    clipboard.setImage(image)
    press_button(shown, "Paste a picture as the cover")
    shown.until(lambda: "/own-cover-" in editor.property("art"))
    assert editor.property("trouble") == ""
    copied = QMimeData()
    copied.setUrls([file_of(tmp_path, picture(400, 100))])
    clipboard.setMimeData(copied)
    press_button(shown, "Paste a wide picture")
    shown.until(lambda: "/own-wide-" in editor.property("wideArt"))
    press_button(shown, "Save")
    shown.until(lambda: edit_of(shown, row).wide is not None and edit_of(shown, row).cover is not None)


def test_an_empty_clipboard_is_no_picture(make_window: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    class Nobody:
        def mimeData(self) -> None:
            """As Qt answers where there is no clipboard, or where its owner has gone."""

    shown = make_window()
    edit_first(shown)
    monkeypatch.setattr(QGuiApplication, "clipboard", Nobody)
    press_button(shown, "Paste a picture as the cover")
    shown.until(lambda: "no picture" in shown.shell._editor.property("trouble"))


def test_a_copied_picture_is_pasted_on_the_page(make_window: Make) -> None:
    shown = make_window()
    row = shown.shell._library._titles.rows[0]
    shown.press(Qt.Key.Key_1, modifiers=CONTROL)
    shown.press(Qt.Key.Key_F2)
    shown.until(lambda: "first" in shown.notice())
    shown.open_title(row.title_id)
    shown.until(lambda: bool(shown.items("TitleHead")))
    image = QImage(90, 90, QImage.Format.Format_RGB32)
    image.fill(QColor("navy"))
    QGuiApplication.clipboard().setImage(image)
    shown.press(Qt.Key.Key_V, modifiers=CONTROL)
    shown.until(lambda: edit_of(shown, row).cover is not None)


def test_a_title_that_is_gone_closes_the_panel(make_window: Make) -> None:
    shown = make_window()
    shown.core.faults["editing"] = BackstockError("There is no such title.", do="Look again.")
    shown.open_title(shown.shell._library._titles.rows[0].title_id)
    shown.press(Qt.Key.Key_F2)
    shown.until(lambda: shown.notice() == "There is no such title." and not shown.items("LongEntry"))


def let_go(shown: Shown, on: QQuickItem, mime: QMimeData) -> bool:
    place = QPointF(shown.resting_place(on))
    deed, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place.toPoint(), deed, mime, left, none)
    QCoreApplication.sendEvent(shown.window, enter)
    drop = QDropEvent(place, deed, mime, left, none)
    QCoreApplication.sendEvent(shown.window, drop)
    return drop.isAccepted()


def test_a_picture_let_go_on_the_page_takes_its_place_and_can_be_undone(make_window: Make, tmp_path: Path) -> None:
    shown = make_window()
    row = shown.shell._library._titles.rows[0]
    shown.open_title(row.title_id)
    shown.until(lambda: bool(shown.items("TitleHead")))
    cover = next(item for item in shown.items("PictureDrop") if item.property("label") == "Use as the cover")
    words = QMimeData()
    words.setText("words")
    assert not let_go(shown, cover, words)
    dragged = QMimeData()
    dragged.setUrls([file_of(tmp_path, picture())])
    assert let_go(shown, cover, dragged)
    shown.until(lambda: edit_of(shown, row).cover is not None)
    shown.until(lambda: "/own-cover-" in shown.shell._title.property("art"))
    shown.until(lambda: shown.notice() == "The cover was changed.")
    shown.press(Qt.Key.Key_Z, modifiers=CONTROL)
    shown.until(lambda: edit_of(shown, row) == AS_TOLD)

    art = next(item for item in shown.items("PictureDrop") if item.property("label") == "Use as the wide picture")
    from_browser = QMimeData()
    from_browser.setUrls([QUrl("https://example.org/far.png")])
    from_browser.setData("image/png", QByteArray(picture(600, 200)))
    assert let_go(shown, art, from_browser)
    shown.until(lambda: edit_of(shown, row).wide is not None)
    only_an_address = QMimeData()
    only_an_address.setUrls([QUrl("https://example.org/far.png")])
    let_go(shown, art, only_an_address)
    shown.until(lambda: "no picture" in shown.notice())


def test_what_was_not_saved_can_be_gone_on_with(make_window: Make) -> None:
    shown = make_window()
    row = edit_first(shown)
    entry = panel_field(shown, "Name")
    shown.until(lambda: entry.hasActiveFocus())
    shown.press(Qt.Key.Key_End)
    type_text(shown, " and more")
    shown.press(Qt.Key.Key_Escape)
    shown.until(lambda: not shown.items("LongEntry"))
    assert edit_of(shown, row) == AS_TOLD
    shown.click("LinkButton", text="Go on")
    shown.until(lambda: bool(shown.items("LongEntry")))
    assert panel_field(shown, "Name").property("text") == f"{row.name} and more"
    shown.press(Qt.Key.Key_Return)
    shown.until(lambda: edit_of(shown, row).name == f"{row.name} and more")


def test_a_refused_change_keeps_the_panel_and_says_why(make_window: Make) -> None:
    shown = make_window()
    row = edit_first(shown)
    shown.shell._editor.write("maker", "Kell")
    shown.core.faults["edit"] = BackstockError("The disk is full.", data="Nothing was changed.", do="Make room.")
    press_button(shown, "Save")
    shown.until(lambda: "Make room." in shown.shell._editor.property("trouble"))
    del shown.core.faults["edit"]
    press_button(shown, "Save")
    shown.until(lambda: edit_of(shown, row) == TitleEdit(maker="Kell"))


def test_many_get_a_kind_and_a_maker_at_once(make_window: Make) -> None:
    shown = make_window()
    for index in (0, 1, 2):
        shown.click("StandingCell", index=index, modifiers=CONTROL)
    rows = shown.shell._library._titles.rows[:3]
    shown.until(lambda: bool(shown.items("SelectionBar")))
    shown.press(Qt.Key.Key_F2)
    shown.until(lambda: bool(shown.items("EditLine")))
    segment = next(item for item in shown.items("Segments") if item.property("name") == "Kind")
    book = next(item for item in segment.childItems() if (item.property("modelData") or {}).get("key") == "book")
    QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, shown.resting_place(book))
    shown.click("TextEntry", placeholderText="As it is")
    type_text(shown, "Kell")
    press_button(shown, "Save")
    for row in rows:
        shown.until(lambda row=row: edit_of(shown, row) == TitleEdit(kind=Kind.BOOK, maker="Kell"))  # type: ignore[misc]
    shown.until(lambda: "3 titles changed." in shown.notice() and not shown.items("EditLine"))
    shown.press(Qt.Key.Key_Z, modifiers=CONTROL)
    for row in rows:
        shown.until(lambda row=row: edit_of(shown, row) == AS_TOLD)  # type: ignore[misc]


def test_a_pad_walks_the_panel_and_the_screens_keyboard_writes_into_it(make_window: Make) -> None:
    shown = make_window()
    edit_first(shown)
    entry = panel_field(shown, "Name")
    shown.until(lambda: entry.hasActiveFocus())
    shown.press(Qt.Key.Key_Down)  # what a pad's directions are
    assert not entry.hasActiveFocus()
    shown.press(Qt.Key.Key_Up)
    assert entry.hasActiveFocus()
    shown.press(Qt.Key.Key_Escape)
    shown.until(lambda: not shown.items("LongEntry"))
    shown.host._preferences.appearance.setProperty("television", True)
    QTest.qWait(300)
    shown.press(Qt.Key.Key_F2)
    shown.until(lambda: bool(shown.items("ScreenKey")))
    shown.click("ScreenKey", text="q")
    shown.until(lambda: "q" in panel_field(shown, "Name").property("text"))
    shown.click("ScreenKey", text="Done")
    shown.until(lambda: not shown.items("ScreenKey"))
    notes = shown.items("LongEntry")[-1]
    notes.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    shown.until(lambda: bool(shown.items("ScreenKey")))
    shown.click("ScreenKey", text="w")
    shown.until(lambda: shown.shell._editor.textOf("notes") == "w")
    shown.host._preferences.appearance.setProperty("television", False)
    QTest.qWait(200)


def test_a_large_picture_does_not_hold_the_window_up(make_window: Make, tmp_path: Path) -> None:
    shown = make_window(20)
    edit_first(shown)
    file = file_of(tmp_path, picture(5000, 4000, kind="JPEG"), "large.jpg")
    ticks = [time.monotonic()]
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    timer.start(5)
    shown.shell._editor.choose(file, "wide")
    shown.until(lambda: not shown.shell._editor.property("reading"))
    shown.until(lambda: "/own-wide-" in shown.shell._editor.property("wideArt"))
    timer.stop()
    assert max(after - before for before, after in pairwise(ticks)) < 0.4


def test_own_header_pictures_are_never_made_larger() -> None:
    assert own_wide(picture(3000, 400), 1920).width() == 1920
    assert own_wide(picture(300, 40), 1920).width() == 300


def test_a_lost_picture_leaves_the_drawn_one(qapp: object, tmp_path: Path, make_window: Make) -> None:
    covers = Covers(tmp_path / "art", chosen=lambda picture_id: tmp_path / picture_id)
    row = make_window(5).shell._library._titles.rows[0]

    lost = replace(row, cover="a" * 64)
    (tmp_path / ("a" * 64)).write_bytes(b"spoilt")
    for _ in range(200):
        QTest.qWait(10)
        if covers.cover_of(lost):
            break
    assert "/own-" not in covers.cover_of(lost)
    assert covers.cover_of(lost) == covers.cover_of(replace(row, cover=DRAWN))
    covers.close()
