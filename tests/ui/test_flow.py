"""A layout like words: lines are filled, and the height follows."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.shared.flow import FlowLayout


class Block(QWidget):
    """A widget of one size."""

    def __init__(self, width: int, height: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._size = QSize(width, height)

    def sizeHint(self) -> QSize:
        return self._size


def laid_out(qtbot: QtBot, width: int) -> tuple[QWidget, FlowLayout, list[Block]]:
    """A host (which owns the rest) as wide as said, and three blocks in it."""
    host = QWidget()
    qtbot.addWidget(host)
    flow = FlowLayout(host, 10)
    flow.setContentsMargins(5, 5, 5, 5)
    blocks = [Block(wide, high, host) for wide, high in ((40, 20), (40, 30), (60, 20))]
    for block in blocks:
        flow.addWidget(block)
        block.show()
    flow.setGeometry(QRect(0, 0, width, 200))
    return host, flow, blocks


def test_what_fits_stands_in_one_line_on_one_middle(qtbot: QtBot) -> None:
    _host, flow, (one, two, three) = laid_out(qtbot, 170)
    assert [b.x() for b in (one, two, three)] == [5, 55, 105]
    assert [b.y() for b in (one, two, three)] == [10, 5, 10]
    assert flow.heightForWidth(170) == 40


def test_what_does_not_fit_begins_a_line(qtbot: QtBot) -> None:
    _host, flow, (_one, _two, three) = laid_out(qtbot, 169)
    assert (three.x(), three.y()) == (5, 45)
    assert flow.heightForWidth(169) == 70
    assert flow.heightForWidth(60) == 100


def test_hidden_widgets_take_no_room(qtbot: QtBot) -> None:
    _host, flow, (_one, two, _three) = laid_out(qtbot, 169)
    two.hide()
    assert flow.heightForWidth(169) == 30


def test_wider_than_the_line_is_cut_to_it(qtbot: QtBot) -> None:
    _host, _flow, (_one, _two, three) = laid_out(qtbot, 50)
    assert three.width() == 40


def test_a_widget_can_go_before_another(qtbot: QtBot) -> None:
    host, flow, (one, _two, _three) = laid_out(qtbot, 170)
    new = Block(10, 20, host)
    flow.insert(0, new)
    new.show()
    flow.setGeometry(QRect(0, 0, 170, 200))
    assert (new.x(), one.x()) == (5, 25)
    assert flow.takeAt(9) is None
    assert flow.itemAt(-1) is None
