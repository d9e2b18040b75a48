"""The fields for a session's title and people."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from kiosk.desk.acts import Change
from kiosk.programme.model import Programme, Session
from kiosk.ui.shared.field_keys import OwnRedo
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.theme import Text
from kiosk.ui.staff.office import Office


class WordsEditor(QWidget):
    """What is typed is an edit when Return is pressed or the field is left."""

    def __init__(
        self, office: Office, edit: Callable[[list[Change]], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._edit = edit
        self._session: Session | None = None
        self._shown = {"title": "", "people": ""}
        self.labels = {"title": QLabel(self), "people": QLabel(self)}
        self.fields = {"title": QLineEdit(self), "people": QLineEdit(self)}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for name, field in self.fields.items():
            self.labels[name].setFont(font(Text.META))
            OwnRedo(field)
            field.editingFinished.connect(lambda name=name: self._typed(name))
            column.addWidget(self.labels[name])
            column.addWidget(field)
        self.fields["title"].setMaxLength(300)
        self.setFocusProxy(self.fields["title"])

    def show_session(self, session: Session, programme: Programme) -> None:
        """Shows title and people of a session."""
        self._session = session
        texts = {"title": session.title, "people": "; ".join(programme.people_names(session))}
        for name, text in texts.items():
            field = self.fields[name]
            if text != self._shown[name] or not field.hasFocus():
                field.setText(text)
            self._shown[name] = text

    def name(self) -> None:
        """Names the fields in the chosen language."""
        translate = self._office.translate
        texts = {
            "title": translate("Staff", "Title"),
            "people": translate("Staff", "People, divided by semicolons"),
        }
        for name, text in texts.items():
            self.labels[name].setText(text)
            self.fields[name].setAccessibleName(text)

    def _typed(self, name: str) -> None:
        text = self.fields[name].text().strip()
        if self._session is None or text == self._shown[name]:
            return
        if name == "people":
            value = "\n".join(part.strip() for part in text.split(";") if part.strip())
        else:
            value = text
        if value or name == "people":
            self._edit([(self._session.key, name, value)])
