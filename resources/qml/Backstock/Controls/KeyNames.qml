pragma Singleton
import QtQuick

// What keys are called on the keyboards of the person's language.
QtObject {
    readonly property var names: ({
            "Ctrl": qsTr("Ctrl"),
            "Shift": qsTr("Shift"),
            "Alt": qsTr("Alt"),
            "Space": qsTr("Space"),
            "Esc": qsTr("Esc"),
            "PgUp": qsTr("PgUp"),
            "PgDown": qsTr("PgDn"),
            "PgDn": qsTr("PgDn")
        })

    // `keys` by their English names.
    function said(keys: string): string {
        return keys.replace(/[A-Za-z]{3,}/g, name => names[name] ?? name);
    }
}
