pragma ComponentBehavior: Bound
import QtQuick
import Backstock.Theme
import Backstock.Desktop

// What the buttons of the pad do now, where the focus is. Whatever has the focus, or what it stands in, may name its
// deeds by a `PadDeeds`. The caps are those of the pad in hand, and of what a person bound anew.
Flow {
    id: root

    required property Pads pads
    required property Item focused
    required property var usual

    readonly property var hints: {
        for (let item = root.focused; item; item = item.parent)
            for (const child of item.children) {
                const named = child as PadDeeds;
                if (named)
                    return named.deeds;
            }
        return root.usual;
    }

    spacing: Theme.s5
    Repeater {
        model: root.hints
        PadHint {
            required property var modelData
            visible: modelData.text !== ""
            opacity: y > 0 ? 0 : 1      // what large letters leave no room for; the most useful stand first
            cap: root.pads.bound >= 0 ? root.pads.cap(modelData.deed, root.pads.name) : ""
            text: modelData.text
        }
    }
}
