pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// Signing in to a store: the ways there are, what each needs, and where the permission will rest.
InScene {
    id: root

    required property SignIn signIn
    required property string secretsRest

    readonly property bool humble: signIn.store === "humble"
    readonly property bool waiting: signIn.state === "browser"
    // The amber button is the browser where that works, else the pasted key.
    readonly property bool byBrowser: signIn.byBrowser && !humble

    function ask(store: string): void {
        field.clear();
        root.signIn.begin(store);
        root.open();
        if (root.signIn.undecided)
            lock.begin();
        else
            (root.byBrowser ? browser : field).forceActiveFocus(Qt.PopupFocusReason);
    }

    title: signIn.undecided ? qsTr("Before you sign in") : humble ? qsTr("Sign in to Humble") : qsTr("Sign in to itch.io")
    lead: signIn.undecided ? "" : humble ? qsTr("Humble has no public API for libraries. Backstock reads yours as your browser does, with its session cookie. It lapses after some weeks; then you will be asked again.") : byBrowser ? qsTr("itch.io asks you in your browser whether Backstock may read what you own. Backstock never sees your password, and you can take the permission back there at any time.") : qsTr("Make an API key on itch.io and paste it here. Backstock never sees your password, and you can revoke the key there at any time.")
    onClosed: {
        field.clear();
        root.signIn.cancel();
    }

    LockChoice {
        id: lock
        visible: root.signIn.undecided
        Layout.fillWidth: true
        signIn: root.signIn
    }
    ColumnLayout {
        visible: !root.signIn.undecided
        Layout.fillWidth: true
        spacing: Theme.s3
        PrimaryButton {
            id: browser
            visible: root.byBrowser && !root.waiting
            Layout.fillWidth: true
            enabled: root.signIn.state === ""
            iconName: "globe"
            text: qsTr("Sign in with the browser")
            onClicked: root.signIn.useBrowser()
        }
        RowLayout {
            visible: root.waiting
            spacing: Theme.s3
            Icon {
                Layout.alignment: Qt.AlignTop
                name: "globe"
                color: Theme.c.accentText
            }
            AppText {
                Layout.fillWidth: true
                text: qsTr("Waiting for the browser. Say yes there, and this goes on by itself.")
                wrapMode: Text.Wrap
                Accessible.role: Accessible.StatusBar
                Accessible.name: text
            }
        }
        RowLayout {
            visible: root.waiting
            Layout.alignment: Qt.AlignRight
            spacing: Theme.s3
            QuietButton {
                implicitHeight: Theme.atLeast(Theme.grow(36))
                flatLook: true
                text: qsTr("Cancel")
                onClicked: root.signIn.cancel()
            }
            QuietButton {
                implicitHeight: Theme.atLeast(Theme.grow(36))
                // What had the ring is gone.
                onVisibleChanged: if (visible) forceActiveFocus(Qt.TabFocusReason)
                text: qsTr("Open it again")
                onClicked: root.signIn.openBrowserAgain()
            }
        }
        BrowserReading {
            visible: root.humble
            Layout.fillWidth: true
            signIn: root.signIn
        }
        AppText {
            visible: root.humble || (root.byBrowser && !root.waiting)
            Layout.topMargin: Theme.s1
            text: root.humble ? qsTr("Or paste the cookie") : qsTr("Or paste an API key")
            strong: true
        }
        AppText {
            visible: root.humble
            Layout.fillWidth: true
            text: qsTr("Sign in at humblebundle.com, and copy the value of the cookie named “_simpleauth_sess” from the browser’s developer tools.")
            wrapMode: Text.Wrap
            color: Theme.c.textSoft
        }
        RowLayout {
            visible: !root.waiting
            spacing: Theme.s2
            TextEntry {
                id: field
                Layout.fillWidth: true
                echoMode: TextInput.Password
                inputMethodHints: Qt.ImhHiddenText | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                placeholderText: root.humble ? qsTr("Session cookie") : qsTr("API key")
                onAccepted: root.signIn.paste(text)
            }
            QuietButton {
                flatLook: true
                iconName: "external-link"
                text: root.humble ? qsTr("Open Humble") : qsTr("Open your API keys")
                onClicked: root.signIn.openKeyPage()
            }
        }
        TroubleText {
            Layout.fillWidth: true
            text: root.signIn.trouble
        }
        RowLayout {
            Layout.topMargin: Theme.s2
            spacing: Theme.s3
            Icon {
                Layout.alignment: Qt.AlignTop
                name: "key-round"
                size: Theme.iconSmall
                color: Theme.c.textFaint
            }
            AppText {
                Layout.fillWidth: true
                text: root.secretsRest
                wrapMode: Text.Wrap
                font.pixelSize: Theme.caption
                color: Theme.c.textFaint
            }
            QuietButton {
                visible: root.byBrowser && !root.waiting
                enabled: root.signIn.state === "" && field.length > 0
                text: root.signIn.state === "asking" ? qsTr("Asking the store") : qsTr("Sign in with the key")
                onClicked: root.signIn.paste(field.text)
            }
            PrimaryButton {
                visible: !root.byBrowser
                enabled: root.signIn.state === "" && field.length > 0
                iconName: root.signIn.state === "asking" ? "loader" : "log-in"
                text: root.signIn.state === "asking" ? qsTr("Asking the store") : qsTr("Sign in")
                onClicked: root.signIn.paste(field.text)
            }
        }
    }
    Connections {
        target: root.signIn
        function onEnded(): void {
            root.close();
        }
    }
}
