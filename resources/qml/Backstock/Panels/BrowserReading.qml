pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// Taking the session from a browser on this computer: said first, done only after a person chose which.
Rectangle {
    id: root

    required property SignIn signIn

    implicitHeight: inside.implicitHeight + Theme.s3 * 2
    radius: Theme.radiusControl
    color: Theme.c.ground
    border.width: Theme.frame
    border.color: Theme.c.edge
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Use the session of a browser")

    ColumnLayout {
        id: inside
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.s3
        spacing: Theme.s2
        AppText {
            text: qsTr("Use the session of a browser")
            strong: true
        }
        AppText {
            Layout.fillWidth: true
            text: root.signIn.looked ? root.signIn.profiles.count > 0 ? qsTr("Choose where you are signed in. Backstock reads that one cookie there, once, and nothing else.") : qsTr("No browser that can be read was found here. Paste the cookie instead.") : qsTr("If you are signed in at Humble in a browser on this computer, Backstock can take the cookie from there. It reads nothing before you choose.")
            wrapMode: Text.Wrap
            lineHeight: 1.2
            color: Theme.c.textSoft
        }
        QuietButton {
            visible: !root.signIn.looked
            implicitHeight: Theme.atLeast(Theme.grow(36))
            iconName: "search"
            text: qsTr("I agree; show my browsers")
            onClicked: root.signIn.lookForProfiles()
        }
        Repeater {
            model: root.signIn.profiles
            ChoiceRow {
                required property string profileId
                required property string browser
                required property string name
                Layout.fillWidth: true
                least: Theme.grow(48)
                iconName: "globe"
                text: browser
                detail: name
                enabled: root.signIn.state === ""
                onClicked: root.signIn.readProfile(profileId)
            }
        }
    }
}
