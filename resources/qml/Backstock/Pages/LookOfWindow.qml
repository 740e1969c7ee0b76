import QtQuick
import Backstock.Theme
import Backstock.Desktop

// What the person set becomes the theme's, live.
Item {
    id: root

    required property Preferences preferences
    required property real windowHeight

    Binding {
        target: Theme
        property: "wanted"
        value: root.preferences.theme
    }
    Binding {
        target: Theme
        property: "contrastWanted"
        value: root.preferences.look.contrastNow
    }
    Binding {
        target: Theme
        property: "compact"
        value: root.preferences.look.density === "compact"
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.preferences.look.textScaleNow
    }
    Binding {
        target: Theme
        property: "lessMotion"
        value: root.preferences.look.lessMotionNow
    }
    Binding {
        target: Theme
        property: "windowHeight"
        value: root.windowHeight
    }
    Binding {
        target: Theme
        property: "television"
        value: root.preferences.look.television
    }
}
