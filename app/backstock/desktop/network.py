"""Whether this computer has a network at all, as far as the system tells."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtNetwork import QNetworkInformation
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Backstock.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

_Reach = QNetworkInformation.Reachability


@QmlElement
class NetworkReach(QObject):
    """Where the system does not tell, there is one: stores and nodes say themselves when they do not answer."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._there = True
        if QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability):
            told = QNetworkInformation.instance()
            told.reachabilityChanged.connect(self.take)
            self.take(told.reachability())

    @Property(bool, notify=changed)
    def there(self) -> bool:
        return self._there

    def take(self, reach: QNetworkInformation.Reachability) -> None:
        there = reach is not _Reach.Disconnected
        if there != self._there:
            self._there = there
            self.changed.emit()
