import QtQuick
import Backstock.Controls

// A place on the shelf that knows which title stands there.
StandingCover {
    required property int index
    required property string titleId
    required selected
    required mark
    nth: index + 1
    number: GridView.view?.count ?? ListView.view?.count ?? 0
}
