"""A gamepad that SDL itself pretends: its events take the whole way that those of a real one take."""

from __future__ import annotations

import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import sdl2

from backstock.desktop.sdl_pads import BUTTONS

AXES = {"x": 0, "y": 1, "lt": 4, "rt": 5}


class VirtualPad:
    def __init__(self) -> None:
        sdl2.SDL_InitSubSystem(sdl2.SDL_INIT_GAMECONTROLLER)
        self._index = sdl2.SDL_JoystickAttachVirtual(sdl2.SDL_JOYSTICK_TYPE_GAMECONTROLLER, 6, len(BUTTONS), 0)
        assert self._index >= 0
        self._pad = sdl2.SDL_JoystickOpen(self._index)

    def press(self, button: str) -> None:
        sdl2.SDL_JoystickSetVirtualButton(self._pad, BUTTONS.index(button), 1)

    def release(self, button: str) -> None:
        sdl2.SDL_JoystickSetVirtualButton(self._pad, BUTTONS.index(button), 0)

    def push(self, axis: str, value: int) -> None:
        sdl2.SDL_JoystickSetVirtualAxis(self._pad, AXES[axis], value)

    def unplug(self) -> None:
        if self._pad is not None:
            sdl2.SDL_JoystickClose(self._pad)
            sdl2.SDL_JoystickDetachVirtual(self._index)
            self._pad = None

    def close(self) -> None:
        self.unplug()
        sdl2.SDL_QuitSubSystem(sdl2.SDL_INIT_GAMECONTROLLER)
