"""Where mpv draws: on the thread of the scene graph, which is the GUI thread under the basic loop."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QSize
from PySide6.QtGui import QOpenGLContext, QSurface
from PySide6.QtOpenGL import QOpenGLFramebufferObject
from PySide6.QtQuick import QQuickFramebufferObject

_GL_COLOR_BUFFER_BIT = 0x4000


class Drawing:
    """mpv's render context in the OpenGL context that is current; freed at the latest with that.

    Trap: its callbacks stay in Python after `free`, since mpv's thread may just be leaving one.
    """

    def __init__(self, player: Any, wanted: Callable[[], None]) -> None:
        import mpv

        self._opengl: QOpenGLContext | None = QOpenGLContext.currentContext()
        assert self._opengl is not None
        self._surface: QSurface = self._opengl.surface()
        self._address = mpv.MpvGlGetProcAddressFn(_address_of)
        self._context = mpv.MpvRenderContext(player, "opengl", opengl_init_params={"get_proc_address": self._address})
        self._context.update_cb = wanted
        self._opengl.aboutToBeDestroyed.connect(self.free)

    def render(self, place: QOpenGLFramebufferObject) -> None:
        if self._opengl is not None:
            told = {"w": place.width(), "h": place.height(), "fbo": place.handle()}
            self._context.render(flip_y=False, opengl_fbo=told, block_for_target_time=False)

    def free(self) -> None:
        """mpv gives its textures back, so the OpenGL context has to be current. Waits where mpv still draws."""
        opengl, self._opengl = self._opengl, None
        if opengl is None:
            return
        opengl.aboutToBeDestroyed.disconnect(self.free)
        if QOpenGLContext.currentContext() != opengl:
            opengl.makeCurrent(self._surface)
        self._context.free()


class Drawn(Protocol):
    def draw(self) -> Drawing | None: ...
    def context_made(self) -> None: ...


class MpvRenderer(QQuickFramebufferObject.Renderer):
    """Black until mpv is there. Its framebuffer must be held here, or it is collected while C++ draws with it."""

    def __init__(self, item: Drawn) -> None:
        super().__init__()
        self._item = item
        self._fbo: QOpenGLFramebufferObject | None = None
        self._drawing: Drawing | None = None

    def createFramebufferObject(self, size: QSize) -> QOpenGLFramebufferObject:
        self._fbo = QOpenGLFramebufferObject(size)
        return self._fbo

    def render(self) -> None:
        if self._fbo is None:
            return
        if self._drawing is None:
            self._drawing = self._item.draw()
            if self._drawing is None:
                _blacken()
                return
            self._item.context_made()
        self._drawing.render(self._fbo)


def _blacken() -> None:
    functions = QOpenGLContext.currentContext().functions()
    functions.glClearColor(0.0, 0.0, 0.0, 1.0)
    functions.glClear(_GL_COLOR_BUFFER_BIT)


def _address_of(_: object, name: bytes) -> int:
    context = QOpenGLContext.currentContext()
    return int(context.getProcAddress(name)) if context else 0
