pragma Singleton
pragma ComponentBehavior: Bound
import QtQuick

// Every measure and colour of the window. Nothing outside this file names a colour.
QtObject {
    id: theme

    // system, dark or light; what a person asked for.
    property string wanted: "system"
    // Over films everything is dark.
    property bool dark: false
    readonly property bool light: !dark && (wanted === "light" || (wanted === "system" && Application.styleHints.colorScheme === Qt.Light))
    readonly property Roles c: light ? paper : backRoom

    readonly property Roles backRoom: Roles {
        sunken: "#111419"
        ground: "#171a20"
        raised: "#1e222a"
        lifted: "#282d37"
        high: "#343a46"
        line: "#2b313b"
        edge: "#777f8e"
        text: "#efece5"
        textSoft: "#b9b8b4"
        textFaint: "#9496a0"
        accent: "#f0b04a"
        onAccent: "#1f1503"
        focus: "#f0b04a"
        accentText: "#f4bb5e"
        accentWash: "#352c1d"
        state: "#86b9bd"
        stateWash: "#1f3035"
        alarm: "#f0897b"
        alarmWash: "#3a2325"
        plate: "#e6101318"
        onPlate: "#efece5"
        scrim: "#cc0d0f13"
    }
    readonly property Roles paper: Roles {
        sunken: "#e0dbd0"
        ground: "#f3f0ea"
        raised: "#fbfaf6"
        lifted: "#ebe7de"
        high: "#dad5ca"
        line: "#dbd6cb"
        edge: "#7c7871"
        text: "#1d2026"
        textSoft: "#474b54"
        textFaint: "#595d65"
        accent: "#eba937"
        onAccent: "#1f1503"
        focus: "#855400"
        accentText: "#855400"
        accentWash: "#f6e6c6"
        state: "#28656d"
        stateWash: "#d9e8e7"
        alarm: "#a9362a"
        alarmWash: "#f6ddd6"
        plate: "#e6101318"
        onPlate: "#efece5"
        scrim: "#b32a2823"
    }

    // Type: six sizes, two families. Labels and figures that line up are monospaced.
    readonly property string sans: "IBM Plex Sans"
    readonly property string mono: "IBM Plex Mono"
    readonly property int caption: 12
    readonly property int body: 14
    readonly property int lead: 16
    readonly property int heading: 20
    readonly property int title: 28
    readonly property int display: 40

    // Space: a 4 px grid, 8 px rhythm.
    readonly property int s1: 4
    readonly property int s2: 8
    readonly property int s3: 12
    readonly property int s4: 16
    readonly property int s5: 24
    readonly property int s6: 32
    readonly property int s7: 48

    // Shape.
    readonly property int radiusLabel: 2
    readonly property int radiusCover: 4
    readonly property int radiusControl: 6
    readonly property int radiusPanel: 10
    readonly property int control: 40
    readonly property int hitMin: 32
    readonly property int ring: 3
    readonly property int ringGap: 3

    // Frame.
    readonly property int railNarrow: 88
    readonly property int railWide: 216
    readonly property int topBar: 56
    readonly property int strip: 56
    readonly property int wideFrom: 1600

    readonly property int inset: s5
    readonly property int buttonTall: 60
    readonly property int buttonLow: 44
    readonly property int rowTall: 72
    readonly property int rowLow: 60
    readonly property int glyphPlate: 26
    readonly property int edgeTall: 60
    readonly property int iconSmall: 16
    readonly property int iconUsual: 18
    readonly property int iconLarge: 24
    readonly property int panelWidth: 520

    // Motion: nothing lasts longer than 180 ms; 0 when the system asks for less motion.
    property bool lessMotion: false
    readonly property int quick: lessMotion ? 0 : 90
    readonly property int calm: lessMotion ? 0 : 160
    readonly property int turn: lessMotion ? 0 : 120
    readonly property int playerRests: 2500

    function fade(base: color, opacity: real): color {
        return Qt.rgba(base.r, base.g, base.b, opacity);
    }
}
