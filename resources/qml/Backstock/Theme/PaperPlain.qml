pragma ComponentBehavior: Bound
import QtQuick

// High contrast on white. Text and ring are pure, hairlines are as strong as outlines.
Roles {
    sunken: "#f0f0f0"
    ground: "#ffffff"
    raised: "#ffffff"
    lifted: "#ececec"
    high: "#cfcfcf"
    line: "#4a4a4a"
    edge: "#4a4a4a"
    text: "#000000"
    textSoft: "#1c1c1c"
    textFaint: "#343434"
    accent: "#ffb52e"
    onAccent: "#000000"
    focus: "#000000"
    accentText: "#5a3700"
    accentWash: "#fff0cf"
    state: "#003f47"
    stateWash: "#dff3f4"
    alarm: "#8a0f05"
    alarmWash: "#ffe6e0"
    plate: "#000000"
    onPlate: "#ffffff"
    scrim: "#d9000000"
}
