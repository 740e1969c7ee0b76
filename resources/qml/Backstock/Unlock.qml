pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Pages
import Backstock.Desktop

// Before the library: the passphrase that opens the file of secrets.
Window {
    id: root

    required property Unlocking unlocking
    required property Preferences preferences

    // Large texts and long troubles want a larger window.
    width: Theme.grow(560)
    height: Math.max(440, sheet.contentHeight)
    minimumWidth: 420
    minimumHeight: 380
    color: Theme.c.ground
    title: qsTr("Backstock is locked")

    // A library that is just being opened must be taken, or nobody would close it.
    onClosing: close => close.accepted = !unlocking.busy

    LookOfWindow {
        preferences: root.preferences
        windowHeight: root.height
    }
    Flickable {
        id: sheet
        anchors.fill: parent
        contentHeight: Math.ceil(form.implicitHeight) + Theme.s6 * 2
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        ColumnLayout {
            id: form
            x: Math.round((sheet.width - width) / 2)
            y: Math.round((Math.max(sheet.height, sheet.contentHeight) - height) / 2)
            width: Math.min(sheet.width - Theme.s7, Theme.grow(420))
            spacing: Theme.s3
            LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
            LayoutMirroring.childrenInherit: true

            Mark {
                Layout.bottomMargin: Theme.s3
            }
            AppText {
                Layout.fillWidth: true
                text: qsTr("Backstock is locked")
                strong: true
                font.pixelSize: Theme.title
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            AppText {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.s2
                text: qsTr("Your store sign-ins and keys rest in an encrypted file. Its passphrase opens them.")
                wrapMode: Text.Wrap
                lineHeight: 1.3
                color: Theme.c.textSoft
            }
            TextEntry {
                id: field
                Layout.fillWidth: true
                focus: true
                echoMode: TextInput.Password
                inputMethodHints: Qt.ImhHiddenText | Qt.ImhNoPredictiveText
                placeholderText: qsTr("Passphrase")
                enabled: !root.unlocking.busy
                Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
                onEnabledChanged: if (enabled) {
                    selectAll();
                    forceActiveFocus(Qt.TabFocusReason);
                }
                onAccepted: root.unlocking.unlock(text)
            }
            TroubleText {
                Layout.fillWidth: true
                text: root.unlocking.trouble
            }
            RowLayout {
                Layout.topMargin: Theme.s2
                spacing: Theme.s3
                Item {
                    Layout.fillWidth: true
                }
                QuietButton {
                    flatLook: true
                    enabled: !root.unlocking.busy
                    text: qsTr("Quit")
                    onClicked: root.close()
                }
                PrimaryButton {
                    enabled: !root.unlocking.busy && field.length > 0
                    iconName: root.unlocking.busy ? "loader" : "lock"
                    text: root.unlocking.busy ? qsTr("Opening") : qsTr("Open the library")
                    onClicked: root.unlocking.unlock(field.text)
                }
            }
        }
    }
}
