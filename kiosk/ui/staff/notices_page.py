"""The page “Ansagen”: what is up, a form for the next one, and how it will look on a screen."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from kiosk.desk.edit import Edit, laid
from kiosk.desk.notices import (
    NoticeDraft,
    NoticeKind,
    kind_of,
    new_key,
    notice_change,
    taken_down,
)
from kiosk.programme.announcements import valid
from kiosk.programme.model import Announcement
from kiosk.ui.pictures.fonts_measure import FontsMeasure
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.pictures.pages import pages
from kiosk.ui.pictures.picture import Picture
from kiosk.ui.pictures.settings import Role, ScreenSettings
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.labels import WrappedLabel
from kiosk.ui.shared.theme import Text, Theme
from kiosk.ui.staff.card import Card, CardRecord, Choice
from kiosk.ui.staff.chip import press
from kiosk.ui.staff.door_view import SmallScreen
from kiosk.ui.staff.doors import GLASS
from kiosk.ui.staff.notice_form import NoticeForm, kind_words
from kiosk.ui.staff.office import Office

_WIDEST = 480


class NoticesPage(QScrollArea):
    """Form and preview on the left and right, what is up below the preview."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._next = {kind: new_key(kind) for kind in NoticeKind}
        self.cards: list[Card] = []
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body = body = QWidget(self)
        body.setObjectName("notices")
        self.form_head, self.up_head, self.preview_head = (QLabel(body) for _ in range(3))
        for label in (self.form_head, self.up_head, self.preview_head):
            label.setFont(font(Text.ROW_TITLE))
        self.form = NoticeForm(office, self._typed, body)
        # Keys that come fast are shown together: a picture takes longer than a key.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._preview)
        self.publish_button = press(body, self.publish, primary=True)
        self.glass = SmallScreen(body)
        self.glass.setMaximumWidth(_WIDEST)
        self.empty = WrappedLabel(Text.BODY, body)
        self._lay_out(body)
        self.setWidget(body)

    def _lay_out(self, body: QWidget) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for part in (self.form_head, self.form, self.publish_button):
            left.addWidget(part)
        left.addStretch(1)
        right.addWidget(self.preview_head)
        right.addWidget(self.glass)
        right.addWidget(self.up_head)
        right.addWidget(self.empty)
        self._up = QVBoxLayout()
        right.addLayout(self._up)
        right.addStretch(1)
        for column in (left, right, self._up):
            column.setSpacing(12)
        row = QHBoxLayout(body)
        row.setContentsMargins(32, 20, 32, 20)
        row.setSpacing(40)
        row.addLayout(left, 1)
        row.addLayout(right, 1)

    def refresh(self) -> None:
        """Shows what is up now."""
        records = [self._card(a) for a in sorted(self._shown(), key=_how_loud)]
        if [(r.title, r.text, r.key) for r in records] != [
            (c.record.title, c.record.text, c.record.key) for c in self.cards
        ]:
            self._fill(records)
        self.empty.setVisible(not records)
        self._typed()

    def _shown(self) -> list[Announcement]:
        """What is up, or will be."""
        desk = self._office.desk
        programme = desk.expected
        found = programme.announcements if programme else ()
        return [a for a in found if valid(a, desk.now) or (a.since and a.since > desk.now)]

    def _card(self, notice: Announcement) -> CardRecord:
        office, translate = self._office, self._office.translate
        programme = office.desk.programme
        where = [
            *(
                translate("Staff", "Door {room}", room=programme.room_name(key))
                for key in notice.rooms
                if programme
            ),
            *notice.screens,
        ]
        until = office.when(notice.until) if notice.until else ""
        parts = (
            kind_words(kind_of(notice), translate) if notice.urgent else "",
            notice.text,
            translate("Staff", "until {time}", time=until) if until else "",
            ", ".join(where),
        )
        down = Choice(translate("Staff", "Take down"), partial(self._take_down, notice.key))
        return CardRecord(
            notice.key, notice.title, " · ".join(part for part in parts if part), (), (down,)
        )

    def _fill(self, records: list[CardRecord]) -> None:
        for card in self.cards:
            self._up.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [Card(record, self._office.theme, self._body) for record in records]
        for card in self.cards:
            self._up.addWidget(card)
            card.show()

    def _take_down(self, key: str) -> None:
        desk = self._office.desk
        desk.publish([Edit(*taken_down(key), desk.seen)], "")

    # The next one

    def publish(self) -> None:
        """Puts up what the form says."""
        desk = self._office.desk
        draft = self.form.draft(desk.now)
        if not draft.whole:
            return
        edit = self._edit(draft)
        self._next[draft.kind] = new_key(draft.kind)
        desk.publish([edit], "")
        self.form.clear()
        self.form.title.setFocus()

    def _edit(self, draft: NoticeDraft) -> Edit:
        desk = self._office.desk
        return Edit(*notice_change(draft, self._next[draft.kind]), desk.seen)

    def _typed(self) -> None:
        draft = self.form.draft(self._office.desk.now)
        self.publish_button.setEnabled(draft.whole)
        self.publish_button.setText(self._doing(draft.kind))
        self._soon.start(0)

    def _preview(self) -> None:
        draft = self.form.draft(self._office.desk.now)
        picture = self._picture(draft)
        self.glass.setVisible(picture is not None)
        self.preview_head.setVisible(picture is not None)
        if picture is not None:
            self.glass.show_picture(picture)

    def _doing(self, kind: NoticeKind) -> str:
        translate = self._office.translate
        if kind is NoticeKind.EMERGENCY:
            return translate("Staff", "Show the emergency now")
        return translate("Staff", "Put up")

    def _picture(self, draft: NoticeDraft) -> Picture | None:
        """How it will look where it is shown first."""
        office, desk = self._office, self._office.desk
        if desk.programme is None or not draft.whole:
            return None
        alone = laid(desk.programme, [self._edit(draft)])
        room, screen = next(iter(draft.rooms), ""), next(iter(draft.screens), "")
        moment = Moment(
            alone,
            desk.now,
            office.zone,
            office.language,
            office.translate,
            contact=desk.now,
            screen=screen,
            room=room,
        )
        settings = ScreenSettings(screen, Role.ANNOUNCEMENTS, languages=(office.language,))
        made = pages(settings, moment, GLASS, FontsMeasure())
        title = draft.title_en if office.language == "en" and draft.title_en else draft.title
        word = title.split()[0]
        return next((p for p in made if any(word in line for line in p.text)), made[0])

    def name(self) -> None:
        """Names everything in the chosen language."""
        translate = self._office.translate
        self.form_head.setText(translate("Staff", "New announcement"))
        self.up_head.setText(translate("Staff", "Up now"))
        self.preview_head.setText(translate("Staff", "As screens will show it"))
        self.empty.setText(translate("Staff", "No announcement is up."))
        self.form.name()
        self._fill([])

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self.setStyleSheet(f"QWidget#notices {{ background: {theme.ground}; }}")
        self._fill([])


def _how_loud(notice: Announcement) -> int:
    """The loudest first."""
    return -list(NoticeKind).index(kind_of(notice))
