"""The drawing half of the mpv item: on the thread of the scene graph, which is the GUI thread under the basic loop."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import QSize
from PySide6.QtGui import QOpenGLContext, QSurface
from PySide6.QtOpenGL import QOpenGLFramebufferObject
from PySide6.QtQuick import QQuickFramebufferObject


class Drawn(Protocol):
    mpv: Any

    def context_made(self) -> None: ...
    def frame_wanted(self) -> None: ...


class MpvRenderer(QQuickFramebufferObject.Renderer):
    def __init__(self, item: Drawn) -> None:
        super().__init__()
        self._item = item
        self._fbo: QOpenGLFramebufferObject | None = None
        self._context: Any = None
        self._address: Any = None
        self._opengl: QOpenGLContext | None = None
        self._surface: QSurface | None = None

    def createFramebufferObject(self, size: QSize) -> QOpenGLFramebufferObject:
        if self._context is None and self._item.mpv is not None:
            self._make_context()
        self._fbo = QOpenGLFramebufferObject(size)
        return self._fbo

    def render(self) -> None:
        if self._context is not None and self._fbo is not None:
            place = {"w": self._fbo.width(), "h": self._fbo.height(), "fbo": self._fbo.handle()}
            self._context.render(flip_y=False, opengl_fbo=place, block_for_target_time=False)

    def free(self) -> None:
        """mpv gives its textures back, so our OpenGL context has to be current.

        Trap: taking the callback back first would free it while mpv's thread may be inside it; `free` waits for that.
        """
        context, self._context = self._context, None
        if context is not None and self._opengl is not None and self._surface is not None:
            self._opengl.makeCurrent(self._surface)
            context.free()

    def _make_context(self) -> None:
        import mpv

        self._opengl = QOpenGLContext.currentContext()
        self._surface = self._opengl.surface()
        self._address = mpv.MpvGlGetProcAddressFn(_address_of)
        self._context = mpv.MpvRenderContext(
            self._item.mpv, "opengl", opengl_init_params={"get_proc_address": self._address}
        )
        self._context.update_cb = self._item.frame_wanted
        self._item.context_made()


def _address_of(_: object, name: bytes) -> int:
    context = QOpenGLContext.currentContext()
    return int(context.getProcAddress(name)) if context else 0
