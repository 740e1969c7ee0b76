import QtQuick
import Backstock.Theme
import Backstock.Controls

// There is nothing else in the room that tells the time while the television shows this.
AppText {
    id: root

    property date now: new Date()

    text: Qt.uiLanguage && now.toLocaleTimeString(Qt.locale(), Locale.ShortFormat)
    font.pixelSize: Theme.lead
    color: Theme.c.textSoft
    Timer {
        interval: 5000
        repeat: true
        running: root.visible
        triggeredOnStart: true
        onTriggered: {
            const now = new Date();
            if (now.getMinutes() !== root.now.getMinutes())
                root.now = now;
        }
    }
}
