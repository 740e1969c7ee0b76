pragma ComponentBehavior: Bound
import QtQuick

// The light theme: printed labels on paper.
Roles {
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
