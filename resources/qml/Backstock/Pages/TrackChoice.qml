import QtQuick
import Backstock.Controls

// Subtitles or sound: shown only where there is something to choose; each press takes the next.
QuietButton {
    id: root

    required property string kind
    required property var tracks

    signal picked(int number)

    readonly property int now: tracks.findIndex(track => track.on)

    visible: kind === "sub" ? tracks.length > 0 : tracks.length > 1
    flatLook: true
    text: now >= 0 ? tracks[now].text : qsTr("Off")
    onClicked: {
        const next = now + 1;
        if (next < tracks.length)
            root.picked(tracks[next].number);
        else
            root.picked(kind === "sub" ? 0 : tracks[0].number);
    }
}
