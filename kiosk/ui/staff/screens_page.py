"""The page “Bildschirme”: what each shows, and what staff can have it do from here."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from kiosk.desk.fleet import FleetScreen
from kiosk.ui.shared.labels import WrappedLabel, literal
from kiosk.ui.shared.theme import Text, Theme
from kiosk.ui.staff.chip import press
from kiosk.ui.staff.enrolment import Enrolment
from kiosk.ui.staff.fleet_say import role_name, screen_role, screen_state
from kiosk.ui.staff.flow_row import FlowRow
from kiosk.ui.staff.office import Office
from kiosk.ui.staff.remote_picture import RemotePicture
from kiosk.ui.staff.table import TableView

_ROLES = ("lobby", "day", "announcements", "browse")


class ScreensPage(QWidget):
    """The table on the left; the chosen screen, and how others join, on the right."""

    def __init__(self, office: Office, address: str, parent: QWidget | None = None) -> None:
        """`address` is the server's as screens reach it."""
        super().__init__(parent)
        self._office = office
        self.sentence = WrappedLabel(Text.ROW_TITLE, self)
        self.table = TableView(self, wide=0)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_chosen())
        self.name_of_chosen = WrappedLabel(Text.ROW_TITLE, self)
        self.identify = press(self, lambda: self._have(office.desk.api.identify))
        self.picture_button = press(self, lambda: self._have(office.desk.api.want_picture))
        self.assign = press(self, lambda: None)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.assign.setMenu(self._menu)
        self.picture = RemotePicture(office, self)
        self.enrolment = Enrolment(office, address, self)
        self._lay_out()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.sentence)
        left.addWidget(self.table, 1)
        side = QWidget(self)
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 12, 0)
        right.setSpacing(12)
        right.addWidget(self.name_of_chosen)
        right.addWidget(FlowRow(self, (self.identify, self.picture_button, self.assign)))
        right.addWidget(self.picture)
        right.addWidget(self.enrolment)
        right.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(side)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 20, 24, 16)
        row.setSpacing(32)
        row.addLayout(left, 3)
        row.addWidget(scroll, 2)

    def refresh(self) -> None:
        """Shows what the screens say now."""
        office, fleet = self._office, self._office.desk.fleet
        translate = office.translate
        self.sentence.setText(
            fleet.sentence.get(office.language, "")
            if fleet
            else translate("Staff", "No screen has reported yet.")
        )
        rows = [(s.name, screen_role(s, office), screen_state(s, office)) for s in self._screens]
        heads = (
            translate("Staff", "Screen"),
            translate("Staff", "Role"),
            translate("Staff", "State"),
        )
        self.table.show_rows(rows, heads)
        self._show_chosen()

    @property
    def _screens(self) -> tuple[FleetScreen, ...]:
        """Those that are amiss first."""
        fleet = self._office.desk.fleet
        return tuple(sorted(fleet.screens, key=lambda s: (s.current, s.name))) if fleet else ()

    @property
    def chosen(self) -> FleetScreen | None:
        """The screen the cursor is on."""
        at, screens = self.table.chosen(), self._screens
        return screens[at] if at is not None and at < len(screens) else None

    def _show_chosen(self) -> None:
        screen = self.chosen
        for part in (self.name_of_chosen, self.identify, self.picture_button, self.assign):
            part.setVisible(screen is not None)
        self.picture.show_screen(screen)
        if screen is not None:
            self.name_of_chosen.setText(screen.name)

    def _have(self, what: Callable[[str], None]) -> None:
        """Has the chosen screen do something."""
        screen, desk = self.chosen, self._office.desk
        if screen is not None:
            desk.feed.tasks.network(
                partial(what, screen.key), lambda _: desk.look(), desk.failed.emit
            )

    def _fill_menu(self) -> None:
        office = self._office
        programme, menu = office.desk.programme, self._menu
        menu.clear()
        own = menu.addAction(office.translate("Staff", "As its own settings say"))
        own.triggered.connect(lambda: self.give("", ""))
        menu.addSeparator()
        for role in _ROLES:
            menu.addAction(role_name(role, office)).triggered.connect(partial(self.give, role, ""))
        menu.addSeparator()
        for room in programme.rooms if programme else ():
            text = office.translate("Staff", "Door {room}", room=room.name)
            menu.addAction(literal(text)).triggered.connect(partial(self.give, "door", room.key))

    def give(self, role: str, room: str, *_: object) -> None:
        """Gives the chosen screen a role and a room; "" its own again."""
        api = self._office.desk.api
        self._have(lambda key: api.assign(key, role, room))

    def name(self) -> None:
        """Names everything in the chosen language."""
        translate = self._office.translate
        self.table.setAccessibleName(translate("Staff", "Screens"))
        self.identify.setText(translate("Staff", "Show its name"))
        self.picture_button.setText(translate("Staff", "Take a picture"))
        self.assign.setText(translate("Staff", "Assign …"))
        self.enrolment.name()

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self.table.set_theme(theme)
        self.enrolment.set_theme(theme)
