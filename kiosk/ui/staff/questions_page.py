"""The page “Offene Fragen”: what only a person can decide."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from kiosk.ui.shared.labels import WrappedLabel
from kiosk.ui.shared.theme import Text, Theme
from kiosk.ui.staff.card import Card, CardRecord
from kiosk.ui.staff.office import Office
from kiosk.ui.staff.questions import question_cards

_WIDEST = 960


class QuestionsPage(QScrollArea):
    """Cards one under the other; each stays as long as its question does."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self.cards: list[Card] = []
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget(self)
        body.setObjectName("questions")
        self._inner = QWidget(body)
        self._inner.setMaximumWidth(_WIDEST)
        outer = QVBoxLayout(body)
        outer.setContentsMargins(32, 24, 32, 24)
        outer.addWidget(self._inner)
        outer.addStretch(1)
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self.empty = WrappedLabel(Text.BODY, self._inner)
        self._column.addWidget(self.empty)
        self.setWidget(body)

    def refresh(self) -> None:
        """Shows what is asked now."""
        records = question_cards(self._office)
        if [_content(r) for r in records] != [_content(c.record) for c in self.cards]:
            self._fill(records)
        self.empty.setVisible(not records)

    def name(self) -> None:
        """Names everything in the chosen language."""
        self.empty.setText(
            self._office.translate("Staff", "Nothing is open. Here stands what needs your word.")
        )
        self._fill([])

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self.setStyleSheet(f"QWidget#questions {{ background: {theme.desk}; }}")
        self._fill([])

    def _fill(self, records: list[CardRecord]) -> None:
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [Card(record, self._office.theme, self._inner) for record in records]
        for card in self.cards:
            self._column.addWidget(card)
            card.show()


def _content(record: CardRecord) -> tuple[object, ...]:
    """What a card shows; what its buttons do is made anew each time."""
    return (
        record.key,
        record.title,
        record.text,
        record.sides,
        tuple(choice.text for choice in record.choices),
    )
