"""Gamepads as SDL knows them: hundreds of models brought to one layout, plugged and unplugged at any time.

SDL is asked without its video part, so no second window or X connection exists, and it hears pads whichever window has
the keyboard. Where SDL cannot be loaded there are simply no pads.
"""

from __future__ import annotations

import ctypes
import logging
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from types import ModuleType

log = logging.getLogger(__name__)

BUTTONS = ("a", "b", "x", "y", "back", "guide", "start", "ls", "rs", "lb", "rb", "up", "down", "left", "right")
"""In SDL's order."""
_STICKS = {0: ("left", "right"), 1: ("up", "down"), 2: ("left", "right"), 3: ("up", "down")}
_TRIGGERS = {4: "lt", 5: "rt"}
_PUSHED, _RELEASED = 20_000, 12_000
"""Of 32,767: a stick must be pushed well, and come well back, before it counts again."""


@dataclass(frozen=True, slots=True)
class PadEvent:
    button: str
    """One of BUTTONS, `lt` or `rt`; empty when pads came or went."""
    down: bool = True


class SdlPads:
    """One thread only. `events` empties what has gathered."""

    def __init__(self) -> None:
        self._sdl = _load()
        self._open: dict[int, object] = {}
        self._pushed: dict[tuple[int, int], str] = {}

    @property
    def usable(self) -> bool:
        return self._sdl is not None

    @property
    def names(self) -> list[str]:
        sdl = self._sdl
        if sdl is None:
            return []
        return [(sdl.SDL_GameControllerName(pad) or b"").decode(errors="replace") for pad in self._open.values()]

    def events(self) -> Iterator[PadEvent]:
        sdl = self._sdl
        if sdl is None:
            return
        event = sdl.SDL_Event()
        while sdl.SDL_PollEvent(ctypes.byref(event)):
            yield from self._understood(event)

    def close(self) -> None:
        if self._sdl is not None:
            for pad in self._open.values():
                self._sdl.SDL_GameControllerClose(pad)
            self._sdl.SDL_QuitSubSystem(self._sdl.SDL_INIT_GAMECONTROLLER)
        self._open, self._sdl = {}, None

    def _understood(self, event: object) -> Iterator[PadEvent]:
        sdl, kind = self._sdl, event.type  # type: ignore[attr-defined] # a union made by ctypes
        assert sdl is not None
        if kind == sdl.SDL_CONTROLLERDEVICEADDED:
            self._plugged(event.cdevice.which)  # type: ignore[attr-defined]
            yield PadEvent("")
        elif kind == sdl.SDL_CONTROLLERDEVICEREMOVED:
            pad = self._open.pop(event.cdevice.which, None)  # type: ignore[attr-defined]
            if pad is not None:
                sdl.SDL_GameControllerClose(pad)
            yield PadEvent("")
        elif kind in (sdl.SDL_CONTROLLERBUTTONDOWN, sdl.SDL_CONTROLLERBUTTONUP):
            number = event.cbutton.button  # type: ignore[attr-defined]
            if number < len(BUTTONS):
                yield PadEvent(BUTTONS[number], kind == sdl.SDL_CONTROLLERBUTTONDOWN)
        elif kind == sdl.SDL_CONTROLLERAXISMOTION:
            axis = event.caxis  # type: ignore[attr-defined]
            yield from self._moved(axis.which, axis.axis, axis.value)

    def _plugged(self, index: int) -> None:
        sdl = self._sdl
        assert sdl is not None
        pad = sdl.SDL_GameControllerOpen(index)
        if not pad:
            log.info("a gamepad could not be opened")
            return
        self._open[sdl.SDL_JoystickInstanceID(sdl.SDL_GameControllerGetJoystick(pad))] = pad

    def _moved(self, which: int, axis: int, value: int) -> Iterator[PadEvent]:
        """Sticks and triggers as if they were buttons."""
        held = self._pushed.get((which, axis), "")
        if axis in _TRIGGERS:
            wanted = _TRIGGERS[axis] if value > _PUSHED else ""
        elif axis in _STICKS:
            wanted = _STICKS[axis][value > 0] if abs(value) > _PUSHED else ""
        else:
            return
        if wanted == held or (not wanted and abs(value) > _RELEASED):
            return
        if held:
            yield PadEvent(held, down=False)
        if wanted:
            yield PadEvent(wanted)
        self._pushed[which, axis] = wanted


def _load() -> ModuleType | None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it tells which binary it found
        try:
            import sdl2
        except (ImportError, RuntimeError, OSError) as missing:
            log.info("no gamepads: %s", missing)
            return None
    for name, value in (("SDL_JOYSTICK_ALLOW_BACKGROUND_EVENTS", "1"), ("SDL_NO_SIGNAL_HANDLERS", "1")):
        sdl2.SDL_SetHint(name.encode(), value.encode())
    if sdl2.SDL_InitSubSystem(sdl2.SDL_INIT_GAMECONTROLLER) != 0:
        log.info("no gamepads: %s", sdl2.SDL_GetError().decode(errors="replace"))
        return None
    found: ModuleType = sdl2
    return found
