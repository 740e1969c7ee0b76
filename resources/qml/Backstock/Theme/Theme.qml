pragma Singleton
pragma ComponentBehavior: Bound
import QtQuick

// Every measure, colour and duration of the window. No other file names one.
QtObject {
    id: theme

    // What a person asked for: `system`, or one of the two.
    property string wanted: "system"        // dark, light
    property string contrastWanted: "system" // high, normal
    property bool compact: false
    property real textScale: 1              // 1 to 2
    property bool lessMotion: false
    // Over films everything is dark.
    property bool dark: false
    // Seen from across a room: everything is larger.
    property bool television: false
    property real windowHeight: 768
    // How much of the window's foot notices take just now: panels stay above it.
    property real noticed: 0
    // Everything there is measured in 1080ths of its height.
    readonly property real unit: windowHeight / 1080
    readonly property real roomier: television ? Math.max(1, unit) : 1

    readonly property bool light: !dark && (wanted === "light" || (wanted === "system" && Application.styleHints.colorScheme === Qt.Light))
    readonly property bool contrast: contrastWanted === "high" || (contrastWanted === "system" && Application.styleHints.accessibility.contrastPreference === Qt.HighContrast)
    readonly property Roles c: contrast ? (light ? paperPlain : backRoomPlain) : light ? paper : backRoom

    readonly property Roles backRoom: BackRoom {}
    readonly property Roles paper: Paper {}
    readonly property Roles backRoomPlain: BackRoomPlain {}
    readonly property Roles paperPlain: PaperPlain {}

    readonly property color artFocus: (contrast ? backRoomPlain : backRoom).focus

    // Where tones cannot tell surfaces apart, a line does.
    readonly property int frame: contrast ? 1 : 0
    readonly property color outline: contrast ? c.edge : c.high

    // Type: six sizes, two families. Labels and figures that line up are monospaced.
    // On a television they are measured by the screen as all else is, and larger ones have no more room in a low window.
    readonly property real wished: Math.min(2, Math.max(1, textScale))
    readonly property real letters: television ? Math.max(1.2, wished * unit * 1.7) : wished
    readonly property string sans: "IBM Plex Sans"
    readonly property string mono: "IBM Plex Mono"
    readonly property int caption: Math.round(12 * letters)
    readonly property int body: Math.round(14 * letters)
    readonly property int lead: Math.round(16 * letters)
    readonly property int heading: Math.round(20 * letters)
    readonly property int title: Math.round(28 * (1 + (letters - 1) * 0.7))
    readonly property int display: Math.round(40 * (1 + (letters - 1) * 0.5))

    // What holds text grows with it, a little slower: lines need no more air at twice the size.
    readonly property real grown: 1 + (letters - 1) * 0.8
    function grow(measure: real): int {
        return Math.round(measure * grown);
    }

    // Space: a 4 px grid, 8 px rhythm.
    readonly property int s1: 4 * roomier
    readonly property int s2: 8 * roomier
    readonly property int s3: 12 * roomier
    readonly property int s4: 16 * roomier
    readonly property int s5: 24 * roomier
    readonly property int s6: 32 * roomier
    readonly property int s7: 48 * roomier

    // A television is pressed from across the room.
    function atLeast(measure: int): int {
        return television ? Math.max(hitMin, measure) : measure;
    }

    // Shape.
    readonly property int radiusLabel: 2
    readonly property int radiusCover: 4
    readonly property int radiusControl: 6
    readonly property int radiusPanel: 10
    readonly property int control: atLeast(grow(compact ? 32 : 40))
    readonly property int hitMin: television ? Math.round(64 * roomier) : grow(compact ? 28 : 32)
    readonly property int chip: atLeast(grow(compact ? 28 : 32))
    readonly property int label: grow(22)
    readonly property int ring: television ? Math.round(4 * roomier) : 3
    readonly property int ringGap: 3

    // Of a television: what its frame may hide, the keys of its keyboard, the hints at its foot, a title's name.
    readonly property int safeX: television ? Math.round(96 * unit) : 0
    readonly property int safeY: television ? Math.round(54 * unit) : 0
    readonly property int hints: television ? grow(40) : 0
    readonly property int foot: safeY + hints + (television ? s2 : 0)
    readonly property int key: hitMin
    readonly property int hero: Math.round(76 * unit)

    // Frame.
    readonly property int railNarrow: grow(compact ? 72 : 88)
    readonly property int railWide: grow(216)
    readonly property int topBar: Math.max(grow(compact ? 48 : 56), television ? hitMin + s3 : 0)
    readonly property int strip: grow(compact ? 48 : 56)
    readonly property int wideFrom: 1600

    readonly property int inset: television ? Math.round(48 * roomier) : compact ? s4 : s5
    readonly property int buttonTall: grow(compact ? 52 : 60)
    readonly property int buttonLow: grow(compact ? 36 : 44)
    readonly property int rowTall: grow(compact ? 60 : 72)
    readonly property int rowLow: grow(compact ? 48 : 60)
    readonly property int rowLine: grow(compact ? 40 : 56)
    readonly property int glyphPlate: television ? Math.max(26, Math.round(36 * unit)) : 26
    readonly property int edgeTall: grow(60)
    readonly property int groupHead: hitMin + s4
    readonly property int pullFar: grow(72)
    readonly property int iconTiny: grow(14)
    readonly property int iconSmall: grow(16)
    readonly property int iconUsual: grow(18)
    readonly property int iconLarge: grow(24)
    readonly property int menuWidth: grow(220)
    readonly property int panelWidth: grow(520)
    readonly property int paletteWidth: grow(680)
    readonly property int sidePanel: grow(240)
    readonly property int selectionBar: grow(compact ? 52 : 64)
    readonly property int option: atLeast(grow(compact ? 26 : 30))

    // Motion: nothing lasts longer than 180 ms; 0 when the person or the system asks for less motion.
    readonly property int quick: lessMotion ? 0 : 90
    readonly property int calm: lessMotion ? 0 : 160
    readonly property int turn: lessMotion ? 0 : 120
    readonly property int playerRests: 2500
    // Waiting, not moving: these stay.
    readonly property int leaveAfter: 3000
    readonly property int hintAfter: 500
    readonly property int dwell: 250

    // As it is written beside: nothing is whole before it is.
    function percent(share: real): int {
        return Math.floor(share * 100 + 1e-6);
    }
    function fade(base: color, opacity: real): color {
        return Qt.rgba(base.r, base.g, base.b, opacity);
    }
}
