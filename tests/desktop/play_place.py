"""The window among the parts of a desktop, each over a session bus of its own: run below dbus-run-session.

The scene acts on a thread, as the other programs of a desktop do; the window has the main one.
"""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from desktop_around import Messages, TrayHost, until
from desktop_titles import invented_titles
from fake_core import FakeCore
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from backstock.desktop.app import Window, make_application
from backstock.domain.errors import LastCopyError
from backstock.domain.ids import AccountId
from backstock.domain.jobs import JobKind, JobState
from backstock.domain.titles import Account, Kind, StoreName, TitleRow, Where

T = TypeVar("T")


class Gui(QObject):
    """Does things on the window's thread, and waits for them."""

    _asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._asked.connect(lambda deed: deed(), Qt.ConnectionType.QueuedConnection)

    def do(self, deed: Callable[[], T]) -> T:
        answer: list[T] = []
        over = threading.Event()

        def work() -> None:
            try:
                answer.append(deed())
            finally:
                over.set()

        self._asked.emit(work)
        assert over.wait(20)
        return answer[0]


class Scene:
    def __init__(self, place: Path, app: QApplication, gui: Gui, tray: TrayHost | None) -> None:
        self.tray = tray
        (place / "data").mkdir()
        self.core = FakeCore(place / "data", invented_titles(60))
        self.core.answer_from("Attic", True)  # a silent one is told of after a while, between what is looked for
        self.host = Window(self.core, app, place / "cache")
        self._gui = gui

    def do(self, deed: Callable[[], T]) -> T:
        return self._gui.do(deed)

    def visible(self) -> bool:
        return self.do(self.host.window.isVisible)

    def page(self) -> str:
        return str(self.do(lambda: self.host.window.property("page")))

    def habit(self, name: str, value: object) -> None:
        self.do(lambda: self.host._preferences.habits.setProperty(name, value))

    def close_window(self) -> None:
        self.do(self.host.window.close)

    def away(self) -> None:
        """Nobody looks at the window."""
        self.do(self.host.window.hide)

    def first(self, where: Where, kind: Kind = Kind.GAME) -> TitleRow:
        return next(row for row in self.core.rows if row.where is where and row.kind is kind)

    def bring(self, number: int, error: Exception | None = None) -> None:
        """So many downloads begin and end."""
        rows = [row for row in self.core.rows if row.kind is Kind.GAME][:number]
        jobs = [self.core.add_job(JobKind.GET, row.title_id, JobState.RUNNING, total=10) for row in rows]
        for row, job in zip(rows, jobs, strict=True):
            if error is None:
                self.core.set_where(row.title_id, Where.HERE)
                self.core.change_job(job, state=JobState.DONE, done=10, note="Verified, on this computer")
            else:
                code = getattr(error, "code", "")
                self.core.change_job(job, state=JobState.FAILED, error=str(error), error_code=code)


def tray(scene: Scene) -> None:
    messages, host = Messages(), scene.tray
    assert host is not None
    yield_to(scene)
    until("it is beside the clock", lambda: host.items)
    lately = scene.do(lambda: [row for row in scene.host.shell.roll.standing.played[:5] if row.kind is Kind.GAME])
    scene.core.set_where(lately[0].title_id, Where.HERE)
    until("titles played lately are offered", lambda: any(words.startswith("Play “") for words in host.menu()))
    plain = picture(host)
    row = scene.first(Where.HERE)
    job = scene.core.add_job(
        JobKind.GET, row.title_id, JobState.RUNNING, done=430_000_000, total=10**9, rate=1e7, eta=57.0
    )
    until("it says what runs", lambda: row.name in str(host.facts()["ToolTip"]))
    assert "570 MB to go, about 1 min" in str(host.facts()["ToolTip"]), host.facts()["ToolTip"]
    until("and draws how far", lambda: picture(host) != plain)
    host.press("Pause all")
    until("all is paused", lambda: scene.core.queue.paused)
    until("and can go on", lambda: "Go on with all" in host.menu())
    host.press("Go on with all")
    until("all goes on", lambda: not scene.core.queue.paused)
    scene.do(lambda: scene.host._preferences.appearance.setProperty("language", "de"))
    until("in another language at once", lambda: "Beenden" in host.menu() and "Quit" not in host.menu())
    scene.do(lambda: scene.host._preferences.appearance.setProperty("language", "en"))
    until("and back", lambda: "Quit" in host.menu())
    scene.close_window()
    until("the window waits", lambda: not scene.visible())
    until("and says where, once", lambda: messages.texts() == ["Backstock is still there"])
    host.activate()
    until("a press brings it back", scene.visible)
    messages.dismiss()
    scene.close_window()
    until("it waits again", lambda: not scene.visible())
    play = next(words for words in host.menu() if words.startswith("Play “"))
    host.press(play)
    until("a game begins from there", lambda: scene.core.asked("play"))
    assert messages.texts() == []
    scene.core.change_job(job, state=JobState.CANCELLED)
    until("nothing runs", lambda: row.name not in str(host.facts()["ToolTip"]))
    host.press("Quit")


def bare(scene: Scene) -> None:
    """No tray: what is under way is worth a question; then the program ends by itself."""
    messages = Messages()
    yield_to(scene)
    row = scene.first(Where.STORE)
    job = scene.core.add_job(JobKind.GET, row.title_id, JobState.RUNNING, total=10)
    until("it is known", lambda: scene.do(lambda: scene.host.shell.job_list.property("running")) == 1)
    leaving = scene.do(lambda: scene.host.shell.leave)
    asked: list[int] = []
    scene.do(lambda: leaving.asked.connect(lambda: asked.append(1)))
    scene.close_window()
    until("a person is asked", lambda: asked)
    assert scene.visible()
    scene.do(lambda: leaving.workOn(True))
    until("it goes out of sight", lambda: not scene.visible())
    until("and says so", lambda: messages.texts() == ["Backstock works on"])
    messages.press("default")
    until("the message brings it back", scene.visible)
    scene.close_window()
    until("the next time nobody asks", lambda: not scene.visible())
    assert len(asked) == 1
    until("it says so again", lambda: messages.texts() == ["Backstock works on"])
    scene.core.change_job(job, state=JobState.DONE, done=10)
    until("it has ended", lambda: "Backstock has ended" in messages.texts())


def silent(scene: Scene) -> None:
    """Neither tray nor anything that shows messages: closing ends, as the person chose."""
    yield_to(scene)
    scene.core.add_job(JobKind.GET, scene.first(Where.STORE).title_id, JobState.RUNNING, total=10)
    scene.bring(3)
    scene.habit("closing", "quit")
    scene.close_window()


def notes(scene: Scene) -> None:
    messages = Messages()
    yield_to(scene)
    scene.do(scene.host._show)
    until("the window is in front", lambda: scene.do(scene.host.window.isActive))
    scene.do(scene.host.shell.node_list._ask_again.stop)  # nodes are asked when the scene says so
    scene.bring(2)
    quiet(1.0 + 1.5)
    assert messages.shown == {}, "whoever looks at the window needs no message"
    scene.away()

    scene.bring(40)
    until("forty become one", lambda: messages.texts() == ["40 titles are here"])
    scene.bring(41)
    until("and more of them the same", lambda: messages.texts() == ["81 titles are here"])
    assert messages.calls <= 4, messages.calls
    assert messages.one()["icon"].endswith("backstock.svg")
    assert messages.one()["hints"]["desktop-entry"] == ("s", "backstock")
    messages.press("default")
    until("it leads to the window", scene.visible)
    until("at Downloads", lambda: scene.page() == "downloads")
    scene.away()

    game = scene.first(Where.HERE)
    finish(scene, game)
    until("one is named", lambda: messages.texts() == [f"“{game.name}” is here"])
    until("with its deeds", lambda: list(messages.one()["deeds"]) == ["default", "play"])
    messages.press("play")
    until("and can be played", lambda: scene.core.asked("play")[-1:] == [(game.title_id, None)])

    finish(scene, game)
    until("it is told again", lambda: messages.texts() == [f"“{game.name}” is here"])
    messages.press("default")
    until("its page opens", lambda: scene.do(lambda: scene.host.window.property("titleOpen")))
    scene.away()

    scene.bring(1, RuntimeError("The line broke <b>off</b>."))
    until("a failure is told", lambda: any("did not end well" in text for text in messages.texts()))
    assert messages.one()["detail"] == "The line broke &lt;b&gt;off&lt;/b&gt;."
    assert messages.one()["hints"]["urgency"] == ("y", 1)
    messages.press("again")
    until("and tried again", lambda: len(scene.core.asked("resume_job")) == 1)
    scene.bring(1, LastCopyError("This is the last copy of it.", data="It stays."))
    until("danger is told as such", lambda: any("data was protected" in text for text in messages.texts()))
    assert messages.one()["hints"]["urgency"] == ("y", 2)
    messages.dismiss()

    lapsed = Account(AccountId("a-9"), StoreName.HUMBLE, "mara@kell.example", "https://x", stale=True)
    scene.core.add_account(lapsed)
    until("a lapsed sign-in is told", lambda: messages.texts() == ["“Humble” wants a new sign-in"])
    assert "mara" not in str(messages.shown)
    messages.press("default")
    until("it leads to the accounts", lambda: scene.page() == "settings")
    scene.away()

    scene.core.change_rows([game.title_id], lambda row: changed(row, update=True))
    until("an update is told", lambda: any("can be updated" in text for text in messages.texts()))
    scene.do(scene.host._show)
    until("looking at the window takes it away", lambda: messages.shown == {})
    scene.away()

    fall_silent(scene, messages)
    scene.habit("tellFinished", False)
    scene.habit("tellTrouble", False)
    before = messages.calls
    scene.bring(3)
    scene.bring(2, RuntimeError("no"))
    quiet(2.5)
    assert messages.calls == before, "what was turned off is not told"
    scene.habit("closing", "quit")
    scene.do(scene.host.window.show)
    scene.close_window()


def fall_silent(scene: Scene, messages: Messages) -> None:
    """A node answers no more. That is told where it holds the last copy of something, and only then."""
    nodes = scene.do(lambda: scene.host.shell.node_list)
    ask = nodes.refresh
    stranded, *others = [row.title_id for row in scene.core.rows if row.node_name == "Attic" and row.copies == 1]
    scene.core.change_rows([stranded], lambda row: changed(row, listed=False))
    scene.core.change_rows(others, lambda row: changed(row, listed=True))
    until("the last copies are known", lambda: [row.title_id for row in last_copies(scene)] == [stranded])
    before = messages.calls
    for _ in range(3):
        scene.core.answer_from("Attic", True)
        scene.do(ask)
        until("it answers", lambda: not silent_nodes(scene))
        scene.core.answer_from("Attic", False)
        scene.do(ask)
        until("it does not answer", lambda: silent_nodes(scene))
    quiet(2.0)
    assert messages.calls == before, "once is not enough"
    scene.do(ask)
    until("twice is told", lambda: messages.texts() == ["Attic does not answer."])
    (name,) = [row.name for row in scene.core.rows if row.title_id == stranded]
    assert messages.one()["detail"] == f"The last copy lies there, and no store has it any more: “{name}”."
    assert messages.one()["hints"]["urgency"] == ("y", 2)
    scene.core.answer_from("Attic", True)
    scene.do(ask)
    until("it is there again, and the message goes", lambda: messages.shown == {})
    scene.core.answer_from("Attic", False)
    for _ in range(2):
        scene.do(ask)
        quiet(0.3)
    until("it is told again", lambda: messages.texts() == ["Attic does not answer."])
    messages.press("default")
    until("it leads to the shelf", lambda: scene.page() == "shelf")
    scene.away()


def last_copies(scene: Scene) -> list[TitleRow]:
    return [row for row in scene.do(lambda: scene.host.shell.roll.standing.last) if row.node_name == "Attic"]


def silent_nodes(scene: Scene) -> bool:
    return bool(scene.do(lambda: scene.host.shell.node_list.silent))


def finish(scene: Scene, row: TitleRow) -> None:
    job = scene.core.add_job(JobKind.GET, row.title_id, JobState.RUNNING, total=10)
    scene.core.change_job(job, state=JobState.DONE, done=10, note="Verified, on this computer")


def changed(row: TitleRow, **more: Any) -> TitleRow:
    from dataclasses import replace

    return replace(row, **more)


def quiet(seconds: float) -> None:
    threading.Event().wait(seconds)


def yield_to(scene: Scene) -> None:
    until("the library is shown", lambda: scene.do(lambda: scene.host.shell._library.property("loaded")))
    until("all titles are at hand", lambda: scene.do(lambda: scene.host.shell.roll.loaded))


def picture(host: TrayHost) -> bytes:
    """What the icon shows now."""
    width, height, data = max(host.facts()["IconPixmap"])
    return bytes(QImage(data, width, height, QImage.Format.Format_ARGB32).constBits())


SCENES = {"tray": tray, "bare": bare, "silent": silent, "notes": notes}


def main(name: str, place: Path) -> int:
    host = TrayHost() if name == "tray" else None  # before Qt looks for one
    app, gui = make_application(), Gui()
    scene = Scene(place, app, gui, host)
    failed: list[str] = []

    def act() -> None:
        try:
            SCENES[name](scene)
        except BaseException:
            failed.append(traceback.format_exc())
            gui._asked.emit(app.quit)
            gui._asked.emit(lambda: app.exit(1))

    thread = threading.Thread(target=act, daemon=True)
    thread.start()
    code = app.exec()
    thread.join(5)
    scene.host.close()
    print("\n".join(failed), file=sys.stderr)
    return code or len(failed)


if __name__ == "__main__":
    ended = main(sys.argv[1], Path(sys.argv[2]))
    if ended == 0:
        print("played")
    sys.exit(ended)
