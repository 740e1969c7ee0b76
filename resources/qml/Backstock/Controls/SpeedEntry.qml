pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme

// A speed in MB/s. Written in either way of writing a fraction; taken when it is left or Enter is pressed.
Item {
    id: root

    required property string name
    required property real amount
    property string iconName: ""

    signal changed(real amount)

    function shown(): string {
        return amount > 0 ? Number(amount).toLocaleString(Qt.locale(), "f", Number.isInteger(amount) ? 0 : 1) : "";
    }
    function take(): void {
        const bare = field.text.trim().replace(",", ".");
        const read = bare === "" ? 0 : Number(bare);
        if (Number.isFinite(read) && read >= 0 && Math.abs(read - root.amount) > 0.001)
            root.changed(read);
        else
            field.text = root.shown();
    }
    onAmountChanged: field.text = shown()

    implicitWidth: Theme.grow(150)
    implicitHeight: Theme.atLeast(Theme.grow(36))
    TextEntry {
        id: field
        anchors.fill: parent
        implicitHeight: Theme.atLeast(Theme.grow(36))
        iconName: root.iconName
        after: unit.width + Theme.s4
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        validator: RegularExpressionValidator {
            regularExpression: /\d{0,5}([.,]\d{0,2})?/
        }
        placeholderText: qsTr("no limit")
        Accessible.name: qsTr("%1, MB/s").arg(root.name)
        Component.onCompleted: text = root.shown()
        onEditingFinished: root.take()
        SilentText {
            id: unit
            anchors.right: parent.right
            anchors.rightMargin: Theme.s3
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("MB/s")
            font.pixelSize: Theme.caption
            color: Theme.c.textFaint
        }
    }
}
