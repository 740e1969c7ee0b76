import QtQuick
import QtQuick.Layouts
import Backstock.Theme

RowLayout {
    id: root

    required property string name
    required property string place
    required property string remark

    implicitHeight: Theme.grow(30)
    spacing: Theme.s3
    Accessible.role: Accessible.ListItem
    Accessible.name: name + ", " + remark
    StateGlyph {
        where: root.place
        progress: 0.4
        size: Theme.iconSmall
    }
    SilentText {
        text: root.name
        font.weight: Font.Medium
        Layout.fillWidth: true
    }
    SilentText {
        text: root.remark
        font.pixelSize: Theme.caption
        color: Theme.c.textFaint
    }
}
