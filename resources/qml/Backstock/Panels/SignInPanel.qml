pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// Signing in to a store: what is needed, where to find it, and where it will rest.
InScene {
    id: root

    required property Adding adding
    required property string secretsRest
    property string store: "itch.io"

    readonly property bool humble: store === "humble"

    function ask(store: string): void {
        root.store = store;
        field.clear();
        root.adding.begin();
        root.open();
        field.forceActiveFocus(Qt.PopupFocusReason);
    }

    title: humble ? qsTr("Sign in to Humble") : qsTr("Sign in to itch.io")
    lead: humble ? qsTr("Humble has no public API for libraries. Backstock reads yours as your browser does, with its session cookie: sign in there, copy the value of the cookie named “_simpleauth_sess”, and paste it here. It lapses after some weeks; then you will be asked again.") : qsTr("Make an API key on itch.io and paste it here. Backstock never sees your password, and you can revoke the key there at any time.")

    RowLayout {
        spacing: Theme.s3
        QuietButton {
            iconName: "external-link"
            text: root.humble ? qsTr("Open humblebundle.com") : qsTr("Open your API keys")
            onClicked: root.adding.openKeyPage(root.store)
        }
    }
    TextEntry {
        id: field
        Layout.fillWidth: true
        echoMode: TextInput.Password
        inputMethodHints: Qt.ImhHiddenText | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        placeholderText: root.humble ? qsTr("Session cookie") : qsTr("API key")
        onAccepted: root.adding.signIn(root.store, text)
    }
    AppText {
        visible: root.adding.trouble !== ""
        Layout.fillWidth: true
        text: root.adding.trouble
        wrapMode: Text.Wrap
        color: Theme.c.alarm
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    RowLayout {
        spacing: Theme.s2
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
    }
    PrimaryButton {
        Layout.topMargin: Theme.s2
        Layout.alignment: Qt.AlignRight
        enabled: !root.adding.busy
        iconName: root.adding.busy ? "loader" : "log-in"
        text: root.adding.busy ? qsTr("Asking the store") : qsTr("Sign in")
        onClicked: root.adding.signIn(root.store, field.text)
    }
    Connections {
        target: root.adding
        function onAdded(): void {
            field.clear();
            root.close();
        }
    }
}
