pragma ComponentBehavior: Bound
import QtQuick

// High contrast on black. Text and ring are pure, hairlines are as strong as outlines.
Roles {
    sunken: "#000000"
    ground: "#000000"
    raised: "#0d0f12"
    lifted: "#181b21"
    high: "#2c323c"
    line: "#aab1be"
    edge: "#aab1be"
    text: "#ffffff"
    textSoft: "#ececec"
    textFaint: "#d4d6dc"
    accent: "#ffc252"
    onAccent: "#000000"
    focus: "#ffffff"
    accentText: "#ffd27f"
    accentWash: "#2e2409"
    state: "#a9e2e8"
    stateWash: "#0d262a"
    alarm: "#ffb3a6"
    alarmWash: "#36110d"
    plate: "#000000"
    onPlate: "#ffffff"
    scrim: "#e6000000"
}
