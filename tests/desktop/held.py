"""Tells when something of ours held the window's thread for longer than a person would not notice.

A timer comes once in every turn of the event loop; between two of its comings the thread may not reckon longer than
`LIMIT_S`, by its own processor clock: waiting for its turn on a busy machine does not count. A processor that is shared
also does less in a second of that clock; by how much is told by a short piece of work that is done again and again,
against the fastest it was ever done. Sleeping within a call of ours, be it for the disk, the network or a lock, counts
by the wall from `ASLEEP_S` on, and on a slow processor from later on: who is waited for is slow as well. Another thread
looks at the stack meanwhile, so that what held it can be told.

Where all that is seen changes at once – another page or panel comes in, the size, the theme, the language or the scale
of the text is another – a few turns have `OCCASION_S`: Qt builds or lays out everything anew in one go.

Not counted: what happens while the thread that looks has no processor itself, for it cannot know where the time went;
making and ending the window (`Window.__init__` and `close`), which happens before and after anybody looks
at it; collecting garbage, which goes through all that the tests hold as well; and what a test reckons itself, that is
whenever the innermost frame lies in the tests, or in rooms a test has called into, and does not call Qt.
"""

from __future__ import annotations

import linecache
import re
import resource
import statistics
import sys
import threading
import time
from collections import Counter, deque
from pathlib import Path

from PySide6.QtCore import QTimer

from backstock.desktop.app import Window

Stack = list[tuple[str, int, str]]
"""File, line and function, innermost first."""

LIMIT_S = 0.05
OCCASION_S = 0.8
"""Four times what the slowest takes where nothing else runs: Qt alone takes part, and what lies in no cache is read."""
ASLEEP_S = 0.25
_BEAT_MS = 5
_LOOK_S = 0.005
_LATE_S = 0.012
_PACES = 40
_TURNS = 20
"""So many turns an occasion lasts: what was changed is laid out and drawn in those that follow."""
_SLOWEST = 3.0
_WORK = list(range(4000))
_fastest = [1.0]
_OURS = "/backstock/desktop/"
_TESTS = str(Path(__file__).parents[1])
_CALLS_QT = re.compile(
    r"QTest\.|exec\(|processEvents|sendPostedEvents|sendEvent|\.emit\(|setProperty|wait|until\(|\.grab|invokeMethod"
)
_OWN = "the test itself"
_MAKING = "the window is made or ended"
_UNSEEN = "somewhere, while nobody could look"
_GARBAGE = "garbage is collected"
_NOT_COUNTED = (_OWN, _MAKING, _UNSEEN, _GARBAGE)


class Watchdog:
    """From its making to its `end`. To be made on the window's thread."""

    def __init__(self) -> None:
        self.held: list[str] = []
        self._lock = threading.Lock()
        self._spent: Counter[str] = Counter()
        self._asleep: Counter[str] = Counter()
        thread = threading.current_thread()
        self._ident = thread.ident or 0
        self._clock = time.pthread_getcpuclockid(self._ident)
        self._state = Path(f"/proc/self/task/{thread.native_id}/stat")
        self._seen = time.clock_gettime(self._clock)
        self._seen_at = self._beat = time.monotonic()
        self._used = resource.getrusage(resource.RUSAGE_THREAD)
        self._timer = QTimer()
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._turned)
        self._timer.start()
        self._ended = threading.Event()
        self._windows: list[Window] = []
        self._known: list[object] = []
        self._occasion = 0
        self._paces: deque[float] = deque(maxlen=_PACES)
        self._starved = 0
        self._thread = threading.Thread(target=self._watch, name="held", daemon=True)
        self._thread.start()

    def end(self) -> list[str]:
        """What held it, a line for each time, and where the time went."""
        self._ended.set()
        self._thread.join()
        self._timer.stop()
        self._notice()
        self._judge()
        return self.held

    def watch(self, host: Window) -> None:
        """Knows from now on when everything in it is another."""
        self._windows.append(host)
        self._occasion = _TURNS

    def _seen_now(self) -> list[object]:
        return [fact for host in self._windows if not host._ended for fact in _facts(host)]

    def _notice(self) -> None:
        now = self._seen_now()
        if now != self._known:
            self._known, self._occasion = now, _TURNS

    def _turned(self) -> None:
        self._look(None)
        self._notice()
        self._judge()
        self._occasion = max(0, self._occasion - 1)

    def _judge(self) -> None:
        used, self._used = self._used, resource.getrusage(resource.RUSAGE_THREAD)
        kernel_s, faults = self._used.ru_stime - used.ru_stime, self._used.ru_minflt - used.ru_minflt
        with self._lock:
            spent, asleep = self._spent, self._asleep
            self._spent, self._asleep = Counter(), Counter()
            self._beat = time.monotonic()
            slowness, limit_s = self._slowness(), OCCASION_S if self._occasion else LIMIT_S
        for places, limit, what in ((spent, limit_s, "reckoned"), (asleep, ASLEEP_S, "slept")):
            counted = Counter({where: time_s for where, time_s in places.items() if where not in _NOT_COUNTED})
            if counted.total() > limit * slowness:
                told = "; ".join(f"{1000 * time_s:.0f} ms in {where}" for where, time_s in counted.most_common(4))
                aside = f"{1000 * kernel_s:.0f} ms of it in the kernel, {faults} faults"
                self.held.append(f"{what} {1000 * counted.total():.0f} ms at pace {slowness:.2f}, {aside}: {told}")

    def _was_late(self, stack: Stack | None) -> bool:
        """Whether the thread that looks had no processor for so long that it cannot know what went on. Where it only
        had to wait for the interpreter it can: the window's thread has held that."""
        task = Path(f"/proc/self/task/{self._thread.native_id}")
        try:
            if stack is None:
                return (task / "stat").read_text().rpartition(")")[2].split()[0] == "R"
            waited = int((task / "schedstat").read_text().split()[1])
        except FileNotFoundError:  # it has ended, or this kernel does not tell
            return False
        late, self._starved = waited - self._starved > _LATE_S * 1e9, waited
        return late

    def _slowness(self) -> float:
        return min(_SLOWEST, max(1.0, statistics.median(self._paces) / _fastest[0])) if self._paces else 1.0

    def _watch(self) -> None:
        while not self._ended.wait(_LOOK_S):
            if time.monotonic() - self._beat > _LATE_S:
                self._look(_stack(self._ident))
            pace = _pace()
            with self._lock:
                self._paces.append(pace)
                _fastest[0] = min(_fastest[0], pace)

    def _look(self, stack: Stack | None) -> None:
        """Puts the time since the last look down to where the thread is now, or to its loop."""
        sleeps = stack is not None and self._state.read_text().rpartition(")")[2].split()[0] in "SD"
        where = _UNSEEN if self._was_late(stack) else _where(stack)
        with self._lock:
            now, seen = time.monotonic(), time.clock_gettime(self._clock)
            spent, passed = seen - self._seen, now - self._seen_at
            self._seen, self._seen_at = seen, now
            self._spent[where] += spent
            if sleeps and spent < passed / 10 and ".py:" in where:
                self._asleep[where] += passed


def _pace() -> float:
    """How long a fixed piece of work takes just now, by this thread's processor clock."""
    began = time.thread_time()
    sum(_WORK)
    return time.thread_time() - began


def _stack(thread: int) -> Stack:
    """Innermost first. Names only, and at once: a frame that is held while its thread goes on keeps alive what is in
    it, to die on the wrong thread."""
    found = []
    at = sys._current_frames().get(thread)
    while at is not None:
        found.append((at.f_code.co_filename, at.f_lineno or 0, at.f_code.co_name))
        at = at.f_back
    return found


def _where(stack: Stack | None) -> str:
    """Of a stack the innermost place that is ours or a test's, with the events it serves told apart."""
    innermost = ""
    for file, number, name in stack or ():
        if _OURS in file:
            if file.endswith("desktop/app.py") and name in ("__init__", "close"):
                return _MAKING
            if file.endswith("desktop/garbage.py"):
                return _GARBAGE
            innermost = innermost or f"{file.partition(_OURS)[2]}:{number} {name}"
        elif not innermost and (file.startswith(_TESTS) or "pytest" in file):
            line = linecache.getline(file, number).strip()
            innermost = f"Qt, called by “{line}”" if _CALLS_QT.search(line) else _OWN
    return innermost or "events"


def _facts(host: Window) -> list[object]:
    """What is another when all that is seen is: the page, how it is dressed, and how much lies over it."""
    window, preferences = host.window, host._preferences
    look, laid = preferences.appearance, window.contentItem().childItems()
    return [
        *(window.property(name) for name in ("page", "titleOpen", "framed")),
        *(window.width(), window.height(), preferences.property("theme"), host._language.now_code),
        *(look.property(name) for name in ("contrast", "textScale", "television", "density", "motion")),
        *(preferences.property(name) for name in ("asList", "panelOpen")),
        *(len(item.childItems()) for item in laid),
    ]
