pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls

Item {
    id: root

    required property string accountId
    required property string store
    required property string name
    required property string remark
    required property string initials
    required property bool stale
    required property bool busy
    required property string storeKey
    required property var problems

    property bool unfolded: false

    signal syncAsked(string accountId, bool full)
    signal signInAsked(string store)
    signal signOutAsked(string accountId, string name)

    implicitHeight: line.height + (unfolded ? list.implicitHeight + Theme.s3 : 0)
    clip: true
    Accessible.role: Accessible.ListItem
    Accessible.name: [store, name, remark].join(", ")

    Rectangle {
        visible: root.y > 0
        x: Theme.s4
        width: parent.width - 2 * Theme.s4
        height: 1
        color: Theme.contrast ? Theme.c.edge : Theme.c.line
    }
    RowLayout {
        id: line
        anchors.left: parent.left
        anchors.right: parent.right
        height: Math.max(Theme.rowLow, words.implicitHeight + 2 * Theme.s2)
        anchors.leftMargin: Theme.s4
        anchors.rightMargin: Theme.s3
        spacing: Theme.s3
        Rectangle {
            Layout.preferredWidth: Theme.grow(32)
            Layout.preferredHeight: Theme.grow(32)
            radius: width / 2
            readonly property bool spoken: false    // the name is told
            color: Theme.c.high
            SilentText {
                anchors.centerIn: parent
                text: root.initials
                strong: true
                font.pixelSize: Theme.caption
            }
        }
        ColumnLayout {
            id: words
            Layout.fillWidth: true
            spacing: 0
            SilentText {
                Layout.fillWidth: true
                text: root.store + " · " + root.name
                font.weight: Font.Medium
            }
            SilentText {
                Layout.fillWidth: true
                text: root.remark
                wrapMode: Text.Wrap
                maximumLineCount: 2
                font.pixelSize: Theme.caption
                color: root.stale ? Theme.c.text : Theme.c.textFaint
            }
        }
        LinkButton {
            visible: root.problems.length > 0
            text: qsTr("%Ln problem(s)", "", root.problems.length)
            Accessible.role: Accessible.Button
            Accessible.description: root.unfolded ? qsTr("unfolded") : qsTr("folded")
            onClicked: root.unfolded = !root.unfolded
        }
        QuietButton {
            visible: root.stale
            iconName: "log-in"
            text: qsTr("Sign in again")
            onClicked: root.signInAsked(root.storeKey)
        }
        QuietButton {
            visible: !root.stale
            enabled: !root.busy
            flatLook: true
            iconName: root.busy ? "loader" : "refresh-cw"
            ink: Theme.c.textSoft
            hint: root.busy ? qsTr("Being read now") : qsTr("Read now what is new")
            onClicked: root.syncAsked(root.accountId, false)
        }
        MenuButton {
            flatLook: true
            ink: Theme.c.textSoft
            hint: qsTr("More about %1").arg(root.name)
            options: [
                { key: "full", icon: "refresh-cw", text: qsTr("Read everything again") },
                { key: "in", icon: "log-in", text: qsTr("Sign in again") },
                { key: "out", icon: "log-out", text: qsTr("Sign out") }
            ]
            onPicked: key => {
                if (key === "full")
                    root.syncAsked(root.accountId, true);
                else if (key === "in")
                    root.signInAsked(root.storeKey);
                else
                    root.signOutAsked(root.accountId, root.name);
            }
        }
    }
    ColumnLayout {
        id: list
        visible: root.unfolded
        anchors.top: line.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.s4 + Theme.grow(32) + Theme.s3
        anchors.rightMargin: Theme.s4
        spacing: Theme.s1
        AppText {
            Layout.fillWidth: true
            text: qsTr("These could not be read the last time. Nothing of them was lost; the next reading tries again.")
            wrapMode: Text.Wrap
            font.pixelSize: Theme.caption
            color: Theme.c.textFaint
        }
        Repeater {
            model: root.unfolded ? root.problems.slice(0, 12) : []
            AppText {
                required property string modelData
                Layout.fillWidth: true
                text: "– " + modelData
                wrapMode: Text.Wrap
                font.pixelSize: Theme.caption
                color: Theme.c.textSoft
            }
        }
        AppText {
            visible: root.problems.length > 12
            text: qsTr("and %Ln more", "", root.problems.length - 12)
            font.pixelSize: Theme.caption
            color: Theme.c.textFaint
        }
    }
}
