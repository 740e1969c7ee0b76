import QtQuick

// What went wrong just now: there only when there is something, and said aloud as it comes.
AppText {
    id: root

    visible: text !== ""
    wrapMode: Text.Wrap
    Accessible.role: Accessible.AlertMessage
    onTextChanged: if (root.text !== "")
        Accessible.announce(root.text, Accessible.Assertive)
}
