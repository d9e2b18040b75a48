"""The inside of the session panel: sections from top to bottom, and the buttons between them."""

from collections.abc import Callable
from html import escape
from operator import attrgetter
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kiosk.ui.attendee.panel.folds import Cast, LongText, Look
from kiosk.ui.attendee.panel.note_field import NoteField
from kiosk.ui.attendee.panel.parts import (
    MARGIN,
    RIGHT,
    SPACE,
    ErratumBand,
    InsetRow,
    Note,
    TimeLine,
    TrackShape,
    add_text,
    muted,
    rule,
)
from kiosk.ui.attendee.panel.record import PanelRecord
from kiosk.ui.attendee.panel.section import Section
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.icons import Icon
from kiosk.ui.shared.labels import WrappedLabel
from kiosk.ui.shared.theme import Text


class PanelButtons(NamedTuple):
    """The controls that stand between the sections; they are never made anew."""

    close: QPushButton
    going: QPushButton
    maybe: QPushButton
    remind: QPushButton
    export: QPushButton
    code: QPushButton
    copy: QPushButton
    note: NoteField


class PanelBody(QWidget):
    """Shows a record section by section; a section whose part of it is the same stays as it is.

    So the focus, a selected text and the place in a long one outlive each minute's new countdown.
    """

    def __init__(self, buttons: PanelButtons) -> None:
        super().__init__()
        self._sections = {name: Section() for name in _SECTIONS}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 18, 0, 24)
        column.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, RIGHT, 8)
        top.addWidget(self._sections["kind"], 1, Qt.AlignmentFlag.AlignTop)
        top.addWidget(buttons.close, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        self._add(column, "title", "time", "errata")
        column.addSpacing(SPACE + 4)
        column.addWidget(InsetRow(buttons.going, buttons.maybe))
        column.addSpacing(8)
        column.addWidget(InsetRow(buttons.remind))
        self._add(column, "states", "note")
        column.addWidget(InsetRow(buttons.note))
        self._add(column, "note shown")
        column.addSpacing(SPACE)
        self._add(column, "texts", "people", "facts", "links")
        column.addSpacing(SPACE + 8)
        column.addWidget(InsetRow(buttons.export))
        column.addSpacing(8)
        column.addWidget(InsetRow(buttons.code))
        column.addSpacing(8)
        column.addWidget(InsetRow(buttons.copy))
        column.addStretch(1)
        self._add(column, "last change")

    def show_record(self, record: PanelRecord, look: Look) -> None:
        """Brings the sections up to date that show something else now."""
        for name, (shown, build) in _SECTIONS.items():
            self._sections[name].show_parts(
                (shown(record), look),
                lambda column, build=build: build(column, record, look),  # type: ignore[misc]
            )

    def _add(self, column: QVBoxLayout, *names: str) -> None:
        for name in names:
            column.addWidget(self._sections[name])


def _kind(column: QVBoxLayout, record: PanelRecord, look: Look) -> None:
    row = QHBoxLayout()
    row.setContentsMargins(MARGIN, 0, 10, 0)
    row.setSpacing(10)
    if record.track:
        shape = TrackShape(record.track_number, look.theme)
        row.addWidget(shape, 0, Qt.AlignmentFlag.AlignTop)
    label = WrappedLabel(Text.BODY)
    label.setText(" · ".join(part for part in (record.track, record.kind) if part))
    row.addWidget(label, 1)
    column.addLayout(row)


def _title(column: QVBoxLayout, record: PanelRecord, look: Look) -> None:
    add_text(column, WrappedLabel(Text.PANEL_TITLE), record.title)
    add_text(column, WrappedLabel(Text.STRONG), record.subtitle, above=4)


def _time(column: QVBoxLayout, record: PanelRecord, look: Look) -> None:
    column.addSpacing(12)
    timed = bool(record.day)
    time = QLabel() if timed else WrappedLabel(Text.ROW_TITLE)
    time.setTextFormat(Qt.TextFormat.PlainText)
    time.setText(record.time)
    time.setFont(font(Text.PANEL_TIME if timed else Text.ROW_TITLE))
    if record.errata and record.errata[0].off and timed:
        struck = time.font()
        struck.setStrikeOut(True)
        time.setFont(struck)
    if timed:
        count = WrappedLabel(Text.STRONG) if record.countdown else None
        if count is not None:
            count.setText(record.countdown)
        column.addWidget(TimeLine(time, count))
    else:
        add_text(column, time, record.time)
    where = " · ".join(part for part in (record.day, record.place) if part)
    add_text(column, WrappedLabel(Text.BODY), where, above=2)


def _errata(column: QVBoxLayout, record: PanelRecord, look: Look) -> None:
    for number, erratum in enumerate(record.errata):
        column.addSpacing(SPACE if number == 0 else 4)
        column.addWidget(ErratumBand(erratum, look.theme))


def _states(column: QVBoxLayout, record: PanelRecord, look: Look) -> None:
    theme = look.theme
    column.addSpacing(12)
    lead = look.translate("Panel", "at the same time:")
    for clash in record.clashes:
        column.addWidget(Note(Icon.WARNING, clash, lead, theme))
    for state in record.states:
        add_text(column, muted(WrappedLabel(Text.BODY), theme), state, above=4)


def _note(column: QVBoxLayout, record: PanelRecord, look: Look) -> None:
    label = muted(WrappedLabel(Text.META), look.theme)
    add_text(column, label, look.translate("Panel", "Note"), above=12)
    column.addSpacing(4)


def _note_shown(column: QVBoxLayout, record: PanelRecord, look: Look) -> None:
    if record.note_html:
        column.addSpacing(8)
        column.addWidget(LongText(record.note_html, "note shown", look))


def _texts(column: QVBoxLayout, record: PanelRecord, look: Look) -> None:
    for name, html in (("abstract", record.abstract_html), ("text", record.description_html)):
        if html:
            column.addSpacing(12)
            column.addWidget(LongText(html, name, look))


def _people(column: QVBoxLayout, record: PanelRecord, look: Look) -> None:
    if record.people:
        heading = muted(WrappedLabel(Text.META), look.theme)
        add_text(column, heading, look.translate("Panel", "With"), above=SPACE)
        column.addWidget(Cast(record.people, look))


def _facts(column: QVBoxLayout, record: PanelRecord, look: Look) -> None:
    for number, (name, value) in enumerate(record.facts):
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, SPACE if number == 0 else 2, RIGHT, 0)
        label = muted(WrappedLabel(Text.BODY), look.theme)
        label.setText(name)
        said = WrappedLabel(Text.BODY)
        said.setText(value)
        row.addWidget(label, 2)
        row.addWidget(said, 3)
        column.addLayout(row)


def _links(column: QVBoxLayout, record: PanelRecord, look: Look) -> None:
    for number, (heading, links) in enumerate(record.links):
        label = muted(WrappedLabel(Text.META), look.theme)
        add_text(column, label, heading, above=SPACE)
        lines = [
            f'<p style="margin:2px 0"><a href="{escape(link.url)}">{escape(link.title)}</a></p>'
            if link.url
            else f'<p style="margin:2px 0">{escape(link.title)}</p>'
            for link in links
        ]
        column.addWidget(LongText("".join(lines), f"links {number}", look))


def _last_change(column: QVBoxLayout, record: PanelRecord, look: Look) -> None:
    if record.last_change:
        column.addSpacing(SPACE)
        column.addWidget(rule(look.theme))
        label = muted(WrappedLabel(Text.META), look.theme)
        add_text(column, label, record.last_change, above=12)


_Build = Callable[[QVBoxLayout, PanelRecord, Look], None]
_SECTIONS: dict[str, tuple[Callable[[PanelRecord], object], _Build]] = {
    "kind": (attrgetter("track", "track_number", "kind"), _kind),
    "title": (attrgetter("title", "subtitle"), _title),
    "time": (attrgetter("time", "countdown", "day", "place", "errata"), _time),
    "errata": (attrgetter("errata"), _errata),
    "states": (attrgetter("clashes", "states"), _states),
    "note": (lambda record: (), _note),
    "note shown": (attrgetter("note_html"), _note_shown),
    "texts": (attrgetter("abstract_html", "description_html"), _texts),
    "people": (attrgetter("people"), _people),
    "facts": (attrgetter("facts"), _facts),
    "links": (attrgetter("links"), _links),
    "last change": (attrgetter("last_change"), _last_change),
}
"""What each section shows of the record, and how it is built."""
