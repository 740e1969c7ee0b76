"""Every control in every state beside each other, to be looked at and measured.

PYTHONPATH=app:tests/desktop python tests/desktop/control_board.py --out DIR [--theme dark] [--contrast normal]
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QMetaObject, QTimer, QUrl
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickView

from backstock.desktop.app import make_application
from backstock.resources import resource

BOARD = Path(__file__).with_name("ControlBoard.qml")
LOOKS = [(theme, contrast) for theme in ("dark", "light") for contrast in ("normal", "high")]


def rest(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def photograph(
    theme: str, contrast: str, text_scale: float = 1, compact: bool = False, mirrored: bool = False
) -> QImage:
    make_application()
    view = QQuickView()
    view.engine().addImportPath(str(resource("qml")))
    view.setInitialProperties(
        {"theme": theme, "contrast": contrast, "textScale": text_scale, "compact": compact, "mirrored": mirrored}
    )
    view.setSource(QUrl.fromLocalFile(str(BOARD)))
    assert view.status() is QQuickView.Status.Ready, view.errors()
    view.show()
    view.requestActivate()
    rest(100)
    QMetaObject.invokeMethod(view.rootObject(), "showRing")
    rest(300)
    picture = view.grabWindow()
    view.close()
    view.deleteLater()
    rest(0)
    return picture


def main() -> int:
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--out", type=Path, required=True)
    args.add_argument("--text", type=float, default=1)
    args.add_argument("--compact", action="store_true")
    args.add_argument("--mirrored", action="store_true")
    given = args.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    for theme, contrast in LOOKS:
        file = given.out / f"controls-{theme}-{contrast}.png"
        photograph(theme, contrast, given.text, given.compact, given.mirrored).save(str(file))
        print(file)
    return 0


if __name__ == "__main__":
    sys.exit(main())
