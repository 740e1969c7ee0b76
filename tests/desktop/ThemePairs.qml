pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme
import Backstock.Controls

// Every ink on every ground it may stand on, in the theme that is given.
Rectangle {
    id: root

    property string theme: "dark"
    property string contrast: "normal"
    readonly property var grounds: ["sunken", "ground", "raised", "lifted"]
    readonly property var inks: ["text", "textSoft", "textFaint", "accentText", "state", "alarm", "edge", "focus"]
    readonly property var washes: [["onAccent", "accent"], ["text", "accentWash"], ["textSoft", "accentWash"], ["accentText", "accentWash"], ["state", "stateWash"], ["alarm", "alarmWash"], ["textSoft", "alarmWash"], ["onPlate", "plate"], ["text", "high"]]
    readonly property var pairs: {
        const all = [...washes];
        for (const ground of grounds)
            for (const ink of inks)
                all.push([ink, ground]);
        return all;
    }

    width: 520
    height: pairs.length * 24
    color: Theme.c.ground

    Binding {
        target: Theme
        property: "wanted"
        value: root.theme
    }
    Binding {
        target: Theme
        property: "contrastWanted"
        value: root.contrast
    }
    Repeater {
        model: root.pairs
        Rectangle {
            id: pair
            required property var modelData
            required property int index
            y: index * 24
            width: 520
            height: 24
            color: Theme.c[modelData[1]]
            AppText {
                x: 8
                height: 24
                text: "Hamburg " + pair.modelData.join(" on ")
                font.pixelSize: Theme.caption
                color: Theme.c[pair.modelData[0]]
            }
        }
    }
}
