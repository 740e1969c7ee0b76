pragma ComponentBehavior: Bound
import QtQuick

// The dark theme: a back room with one lamp.
Roles {
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
