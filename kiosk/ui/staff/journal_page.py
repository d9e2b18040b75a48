"""The page “Journal”: who changed what when and why; filtered, taken back, written to a file."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.desk.state import Entry
from kiosk.personal.write_file import write_file
from kiosk.programme.errors import KnownError
from kiosk.ui.shared.head import SearchField
from kiosk.ui.shared.labels import WrappedLabel
from kiosk.ui.shared.theme import Text, Theme
from kiosk.ui.staff.chip import chip, press
from kiosk.ui.staff.journal_rows import Fate, JournalRow, as_csv, as_json, journal_rows, matching
from kiosk.ui.staff.office import Office
from kiosk.ui.staff.table import TableView


class JournalPage(QWidget):
    """The table below its filter."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._entries: tuple[Entry, ...] = ()
        self._revision = -1
        self.search = SearchField(self)
        self.search.textChanged.connect(lambda _: self._show())
        self.valid_only = chip(self, self._show, stays=True)
        self.take_back = press(self, self.take_back_chosen)
        self.to_csv = press(self, lambda: self._ask_file("csv"))
        self.to_json = press(self, lambda: self._ask_file("json"))
        self.shown: list[JournalRow] = []
        self.table = TableView(self, wide=2)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._say_chosen())
        self.empty = WrappedLabel(Text.BODY, self)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.search, 2)
        row.addWidget(self.valid_only)
        row.addStretch(1)
        for button in (self.take_back, self.to_csv, self.to_json):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(row)
        column.addWidget(self.empty)
        column.addWidget(self.table, 1)

    def refresh(self) -> None:
        """Asks for the journal when it has grown, and shows it."""
        desk = self._office.desk
        if self.isVisible() and desk.state.revision != self._revision and desk.contact is not None:
            self._revision = desk.state.revision
            desk.feed.tasks.network(desk.api.journal, self._take, lambda _: self._missed())
        self._show()

    def _take(self, entries: tuple[Entry, ...]) -> None:
        self._entries = entries
        self._show()

    def _missed(self) -> None:
        self._revision = -1  # with the next look it is asked for again

    def _show(self) -> None:
        self.shown = matching(
            journal_rows(self._entries, self._office),
            self.search.text(),
            standing=self.valid_only.isChecked(),
        )
        self.table.show_rows([row.cells for row in self.shown], self._heads())
        self.empty.setVisible(not self.shown)
        self._say_chosen()

    def _heads(self) -> tuple[str, ...]:
        translate = self._office.translate
        return (
            translate("Staff", "When"),
            translate("Staff", "Who"),
            translate("Staff", "What"),
            translate("Staff", "Field"),
            translate("Staff", "New"),
            translate("Staff", "Upstream"),
            translate("Staff", "Reason"),
            translate("Staff", "State"),
        )

    def _chosen(self) -> JournalRow | None:
        at = self.table.chosen()
        return self.shown[at] if at is not None and at < len(self.shown) else None

    def _say_chosen(self) -> None:
        row = self._chosen()
        self.take_back.setEnabled(row is not None and row.fate is Fate.STANDS)

    def take_back_chosen(self) -> None:
        """Takes the chosen correction back."""
        row = self._chosen()
        if row is not None and row.fate is Fate.STANDS:
            self._office.desk.there.withdraw([row.number])

    def export(self, path: Path) -> None:
        """Writes the lines that are shown; ".json" decides the form, all else is CSV."""
        rows = self.shown
        data = as_json(rows) if path.suffix.lower() == ".json" else as_csv(rows, self._heads())
        try:
            write_file(path, data)
        except KnownError as error:
            self._office.desk.failed.emit(error)

    def _ask_file(self, kind: str) -> None:
        title = self._office.translate("Staff", "Write the journal to a file")
        name, _ = QFileDialog.getSaveFileName(self, title, f"journal.{kind}", f"*.{kind}")
        if name:
            self.export(Path(name))

    def name(self) -> None:
        """Names everything in the chosen language."""
        translate = self._office.translate
        self.search.hint_with(
            translate("Staff", "Search the journal"), translate("Staff", "Search")
        )
        self.search.setAccessibleName(translate("Staff", "Search the journal"))
        self.search.name_signs(translate("Staff", "Search"), translate("Staff", "Clear search"))
        self.valid_only.setText(translate("Staff", "Valid only"))
        self.take_back.setText(translate("Staff", "Take back"))
        self.to_csv.setText(translate("Staff", "As CSV …"))
        self.to_json.setText(translate("Staff", "As JSON …"))
        self.table.setAccessibleName(translate("Staff", "Journal"))
        self.empty.setText(translate("Staff", "Nothing stands here."))
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self.search.set_theme(theme)
        self.table.set_theme(theme)
