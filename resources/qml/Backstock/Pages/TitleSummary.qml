pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls

// What a title is about: a few lines of it, and the rest for whoever asks.
ColumnLayout {
    id: root

    required property string text
    property bool large: false
    property bool unfolded: false

    spacing: Theme.s2
    onTextChanged: unfolded = false
    AppText {
        id: words
        Layout.fillWidth: true
        Layout.maximumWidth: 820
        text: root.text
        wrapMode: Text.Wrap
        lineHeight: 1.35
        maximumLineCount: root.unfolded ? 2000 : 5
        font.pixelSize: root.large ? Theme.lead : Theme.body
        color: Theme.c.textSoft
    }
    LinkButton {
        visible: words.truncated || root.unfolded
        text: root.unfolded ? qsTr("Show less") : qsTr("Read on")
        onClicked: root.unfolded = !root.unfolded
    }
}
