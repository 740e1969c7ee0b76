pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// The two pictures of a title as they will look, and where another one comes from.
ColumnLayout {
    id: root

    required property TitleEditor editor
    property real coverWidth: 200

    readonly property bool ownCover: editor.own.includes("cover") || editor.own.includes("variant")

    function choose(part: string): void {
        Ask.file(root, qsTr("Choose a picture"), [qsTr("Pictures (*.png *.jpg *.jpeg *.webp *.avif)")], chosen => root.editor.choose(chosen, part), "");
    }

    component Deed: QuietButton {
        implicitHeight: Theme.hitMin
        implicitWidth: Theme.hitMin
        ink: Theme.c.textSoft
    }

    spacing: Theme.s2
    EditLine {
        label: qsTr("Cover")
        Item {
            Layout.preferredWidth: root.coverWidth
            Layout.preferredHeight: root.coverWidth * (root.editor.kind === "music" ? 1 : 1.5)
            Rectangle {
                anchors.fill: parent
                radius: Theme.radiusCover
                color: Theme.c.sunken
            }
            Cover {
                anchors.bottom: parent.bottom
                name: root.editor.heading
                family: root.editor.kind
                art: root.editor.art
                coverWidth: root.coverWidth
            }
            PictureDrop {
                anchors.fill: parent
                label: qsTr("Use as the cover")
                onFileDropped: file => root.editor.choose(file, "cover")
                onBytesDropped: bytes => root.editor.drop(bytes, "cover")
            }
        }
    }
    Flow {
        Layout.preferredWidth: root.coverWidth
        spacing: Theme.s1
        Deed {
            iconName: "folder-open"
            hint: qsTr("Choose a picture for the cover")
            onClicked: root.choose("cover")
        }
        Deed {
            iconName: "clipboard-paste"
            hint: qsTr("Paste a picture as the cover")
            onClicked: root.editor.paste("cover")
        }
        Deed {
            iconName: "refresh-cw"
            hint: root.editor.own.includes("cover") || !root.editor.storeHasCover ? qsTr("Draw another cover") : qsTr("Use a drawn cover")
            onClicked: root.editor.drawAgain()
        }
        Deed {
            visible: root.ownCover
            iconName: "undo-2"
            hint: root.editor.storeHasCover ? qsTr("The store’s cover again") : qsTr("The cover as it was drawn first")
            onClicked: root.editor.forget("cover")
        }
    }
    EditLine {
        Layout.topMargin: Theme.s1
        label: qsTr("Wide picture")
        Item {
            Layout.preferredWidth: root.coverWidth
            Layout.preferredHeight: Math.round(root.coverWidth * 0.36)
            clip: true
            WideArt {
                anchors.fill: parent
                source: root.editor.wideArt
                sourceSize.width: 640
            }
            PictureDrop {
                anchors.fill: parent
                label: qsTr("Use as the wide picture")
                onFileDropped: file => root.editor.choose(file, "wide")
                onBytesDropped: bytes => root.editor.drop(bytes, "wide")
            }
        }
    }
    Flow {
        Layout.preferredWidth: root.coverWidth
        spacing: Theme.s1
        Deed {
            iconName: "folder-open"
            hint: qsTr("Choose a wide picture")
            onClicked: root.choose("wide")
        }
        Deed {
            iconName: "clipboard-paste"
            hint: qsTr("Paste a wide picture")
            onClicked: root.editor.paste("wide")
        }
        Deed {
            visible: root.editor.own.includes("wide")
            iconName: "undo-2"
            hint: qsTr("The drawn wide picture again")
            onClicked: root.editor.forget("wide")
        }
    }
}
