pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// What the program is made of, and under which licence each part comes.
InScene {
    id: root

    required property About about

    title: qsTr("What Backstock is made of")
    lead: qsTr("All of it is free software. These are its parts, as they are installed here.")
    onAboutToShow: root.about.loadParts()

    AppText {
        visible: root.about.parts.count === 0
        text: qsTr("Being looked up")
        color: Theme.c.textFaint
    }
    Repeater {
        model: root.about.parts
        RowLayout {
            id: part
            required property string name
            required property string version
            required property string licence
            Layout.fillWidth: true
            spacing: Theme.s3
            Accessible.role: Accessible.ListItem
            Accessible.name: [part.name, part.version, part.licence].filter(text => text !== "").join(", ")
            AppText {
                Layout.fillWidth: true
                Layout.preferredWidth: 3
                text: part.version !== "" ? part.name + " " + part.version : part.name
                elide: Text.ElideRight
            }
            AppText {
                Layout.fillWidth: true
                Layout.preferredWidth: 2
                text: part.licence
                font.pixelSize: Theme.caption
                color: Theme.c.textSoft
                elide: Text.ElideRight
            }
        }
    }
}
