pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Backstock.Theme
import Backstock.Controls

// A title, and the places it lies in: a glyph in each column where it is.
T.AbstractButton {
    id: root

    required property int index
    required property string titleId
    required property string name
    required property string family
    required property url art
    required property string place
    required property int copies
    required property bool listed
    required property string sizeText
    required property string spoken
    required property real columnWidth

    readonly property bool here: place === "here"
    readonly property bool last: copies + (here ? 1 : 0) === 1 && !listed

    signal opened(string titleId)

    implicitHeight: Theme.rowLine
    hoverEnabled: true
    activeFocusOnTab: true
    Accessible.name: [spoken, last ? qsTr("last copy") : ""].filter(part => part !== "").join(", ")
    onClicked: root.opened(root.titleId)
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.hovered ? Theme.c.lifted : root.index % 2 === 0 ? Theme.c.raised : "transparent"
        border.width: root.visualFocus ? Theme.ring : 0
        border.color: Theme.c.focus
    }

    component Spot: Item {
        id: spot
        property string where
        property string figure: ""
        Layout.preferredWidth: root.columnWidth
        Layout.fillHeight: true
        Row {
            anchors.centerIn: parent
            spacing: Theme.s2 - 2
            StateGlyph {
                anchors.verticalCenter: parent.verticalCenter
                where: spot.where
                size: Theme.iconSmall
            }
            SilentText {
                visible: text !== ""
                text: spot.figure
                monospaced: true
                font.pixelSize: Theme.caption
                color: Theme.c.textSoft
            }
        }
    }

    contentItem: RowLayout {
        spacing: Theme.s3
        Item {
            Layout.preferredWidth: Theme.grow(32)
            Layout.preferredHeight: Theme.grow(48)
            Layout.leftMargin: Theme.s3
            Cover {
                anchors.centerIn: parent
                name: root.name
                family: root.family
                art: root.art
                coverWidth: Theme.grow(28)
                large: false
            }
        }
        SilentText {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth) + 1
            text: root.name
            font.weight: Font.Medium
        }
        ShelfLabel {
            visible: root.last
            spoken: false
            where: "alarm"
            text: qsTr("LAST COPY")
        }
        Item {
            Layout.fillWidth: true
        }
        AppText {
            Layout.preferredWidth: root.columnWidth
            text: root.sizeText
            horizontalAlignment: Text.AlignRight
            monospaced: true
            font.pixelSize: Theme.caption
            color: Theme.c.textSoft
        }
        Spot {
            where: root.here ? "here" : "none"
        }
        Spot {
            where: root.copies > 0 ? "shelf" : "none"
            figure: root.copies > 0 ? root.copies.toLocaleString(Qt.locale(), "f", 0) : ""
        }
        Spot {
            where: root.listed ? "store" : "none"
        }
    }
}
