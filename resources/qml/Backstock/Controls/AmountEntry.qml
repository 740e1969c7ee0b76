pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme

// An amount of room in GB. Written in either way of writing a fraction; taken when it is left or Enter is pressed.
Item {
    id: root

    required property string name
    required property real amount

    signal changed(real amount)

    function shown(): string {
        return Number(amount).toLocaleString(Qt.locale(), "f", Math.abs(amount - Math.round(amount)) < 0.05 ? 0 : 1);
    }
    function take(): void {
        const read = Number(field.text.trim().replace(",", "."));
        if (field.text.trim() !== "" && Number.isFinite(read) && read >= 0 && Math.abs(read - root.amount) > 0.06)
            root.changed(read);
        else
            field.text = root.shown();
    }
    onAmountChanged: field.text = shown()

    implicitWidth: Theme.grow(120)
    implicitHeight: Theme.control
    opacity: enabled ? 1 : 0.4
    TextEntry {
        id: field
        anchors.fill: parent
        after: unit.width + Theme.s4
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        validator: RegularExpressionValidator {
            regularExpression: /\d{0,6}([.,]\d{0,1})?/
        }
        Accessible.name: qsTr("%1, GB").arg(root.name)
        Component.onCompleted: text = root.shown()
        onEditingFinished: root.take()
        SilentText {
            id: unit
            anchors.right: parent.right
            anchors.rightMargin: Theme.s3
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("GB")
            font.pixelSize: Theme.caption
            color: Theme.c.textFaint
        }
    }
}
