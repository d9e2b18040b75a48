"""What the session panel shows in part: long texts, large casts, many biographies."""

from collections.abc import Sequence
from dataclasses import field

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.programme.values import dataclass
from kiosk.ui.attendee.panel.parts import PlainButton, RichLabel, add_text
from kiosk.ui.attendee.panel.record import PersonRecord
from kiosk.ui.attendee.panel.text_pieces import pieces
from kiosk.ui.shared.labels import WrappedLabel
from kiosk.ui.shared.theme import Text, Theme
from kiosk.wording import Translate

TEXT_SIZE = 20_000
"""Characters of a text that are laid out at once: about 50 ms."""
BIOGRAPHY_SIZE = 4_000
MOST_PEOPLE = 20
MOST_BIOGRAPHIES = 5


@dataclass(frozen=True, slots=True)
class Look:
    """How the panel draws: colours, words, and how often a person asked each part for more."""

    theme: Theme
    translate: Translate
    unfolded: dict[str, int] = field(default_factory=dict, compare=False)

    def unfold(self, name: str) -> None:
        """Remembers that a person asked this part for more."""
        self.unfolded[name] = self.unfolded.get(name, 0) + 1


class LongText(QWidget):
    """Safe rich text, piece by piece; `said` is what its button says to screen readers."""

    def __init__(
        self, html: str, name: str, look: Look, *, size: int = TEXT_SIZE, said: str = ""
    ) -> None:
        super().__init__()
        self._name, self._look = name, look
        self._pieces = pieces(html, size)
        self._next = next(self._pieces, "")
        self._count = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._more = PlainButton(look.translate("Panel", "More"), f"{name} more", said)
        self._more.clicked.connect(self._unfold)
        self._texts = QVBoxLayout()
        self._column.addLayout(self._texts)
        self._column.addLayout(self._more.row())
        for _ in range(1 + look.unfolded.get(name, 0)):
            self._add()

    def _unfold(self) -> None:
        self._look.unfold(self._name)
        self._add()

    def _add(self) -> None:
        if self._next:
            label = RichLabel(self._next, self._look.theme, f"{self._name} {self._count}")
            self._texts.addWidget(label)
            self._count += 1
            self._next = next(self._pieces, "")
        if not self._next:
            self._more.give_way()


class Cast(QWidget):
    """The people of a session: the first ones, and those who told of themselves up to a few."""

    def __init__(self, people: Sequence[PersonRecord], look: Look) -> None:
        super().__init__()
        self._people, self._look = people, look
        self._told = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._column.addLayout(self._rows)
        all_shown = len(people) <= MOST_PEOPLE or "people" in look.unfolded
        self._add(0, len(people) if all_shown else MOST_PEOPLE)
        if not all_shown:
            text = look.translate("Panel", "Show all %n", len(people))
            self._all = PlainButton(text, "people more")
            self._all.clicked.connect(self._show_all)
            self._column.addLayout(self._all.row())

    def _show_all(self) -> None:
        self._look.unfold("people")
        self._all.give_way()
        self._add(MOST_PEOPLE, len(self._people))

    def _add(self, first: int, end: int) -> None:
        for number in range(first, end):
            person = self._people[number]
            name = ", ".join(part for part in (person.name, person.organisation) if part)
            add_text(self._rows, WrappedLabel(Text.STRONG), name, above=4)
            if person.told:
                self._told += 1
                folded = self._told > MOST_BIOGRAPHIES
                self._rows.addWidget(Biography(person, f"person {number}", self._look, folded))


class Biography(QWidget):
    """What is told about a person, or a button that shows it."""

    def __init__(self, person: PersonRecord, name: str, look: Look, folded: bool) -> None:
        super().__init__()
        self._person, self._name, self._look = person, name, look
        self._said = look.translate("Panel", "More about {name}", None, name=person.name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        if folded and f"{name} fold" not in look.unfolded:
            self._more = PlainButton(look.translate("Panel", "More"), f"{name} fold", self._said)
            self._more.clicked.connect(self._unfold)
            self._column.addLayout(self._more.row())
        else:
            self._add()

    def _unfold(self) -> None:
        self._look.unfold(f"{self._name} fold")
        self._more.give_way()
        self._add()

    def _add(self) -> None:
        text = self._person.biography
        self._column.addWidget(
            LongText(text, self._name, self._look, size=BIOGRAPHY_SIZE, said=self._said)
        )
