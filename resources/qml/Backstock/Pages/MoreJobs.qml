import QtQuick
import QtQuick.Layouts
import Backstock.Theme
import Backstock.Controls
import Backstock.Desktop

// Below a list of jobs that is not shown whole.
LinkButton {
    id: root

    required property Jobs jobs
    required property string list

    readonly property int unshown: jobs.unshown[list] ?? 0

    Layout.leftMargin: Theme.s3     // where the rows begin
    visible: unshown > 0
    text: qsTr("and %Ln more", "jobs", unshown)
    onClicked: jobs.showMore(list)
}
