from __future__ import annotations

import threading

from backstock.domain.events import AccountChanged, Event, EventBus, TitlesChanged
from backstock.domain.ids import AccountId, TitleId
from error_log import ErrorLog

ONE = TitlesChanged((TitleId("t-1"),))
TWO = AccountChanged(AccountId("a-1"))


def test_listeners_hear_everything_in_order_and_at_once() -> None:
    bus, heard = EventBus(), list[tuple[Event, int]]()
    bus.listen(lambda event: heard.append((event, threading.get_ident())))
    bus.emit(ONE)
    bus.emit(TWO)
    assert heard == [(ONE, threading.get_ident()), (TWO, threading.get_ident())]


def test_a_listener_that_raises_hurts_neither_the_others_nor_the_sender(error_log: ErrorLog) -> None:
    error_log.expect("a listener failed on TitlesChanged")
    bus, first, last = EventBus(), list[Event](), list[Event]()

    def bad(event: Event) -> None:
        raise ValueError("a bug")

    bus.listen(first.append)
    bus.listen(bad)
    bus.listen(last.append)
    bus.emit(ONE)
    assert first == last == [ONE]
    assert "ValueError: a bug" in error_log.messages[0]


def test_who_stopped_listening_hears_no_more() -> None:
    bus, heard, others = EventBus(), list[Event](), list[Event]()
    stop = bus.listen(lambda event: heard.append(event))
    bus.listen(others.append)
    bus.emit(ONE)
    stop()
    stop()
    bus.emit(TWO)
    assert (heard, others) == ([ONE], [ONE, TWO])


def test_a_listener_may_stop_while_it_is_called() -> None:
    bus, heard = EventBus(), list[Event]()

    def once(event: Event) -> None:
        heard.append(event)
        stop()

    stop = bus.listen(once)
    bus.listen(heard.append)
    bus.emit(ONE)
    bus.emit(TWO)
    assert heard == [ONE, ONE, TWO]
