"""Announcements on screens: pages of their own, and a band over every page for urgent ones."""

from collections.abc import Sequence
from dataclasses import replace
from math import inf

from kiosk.programme.announcements import in_words, valid
from kiosk.programme.model import Announcement
from kiosk.programme.text import plain_text
from kiosk.ui.pictures.board_frame import BoardFrame
from kiosk.ui.pictures.board_row import RowSetter, columns
from kiosk.ui.pictures.board_say import Board
from kiosk.ui.pictures.emergency import is_for_screen
from kiosk.ui.pictures.flow import Leaf, Part, as_label, fits, leaves
from kiosk.ui.pictures.line_breaks import Measure
from kiosk.ui.pictures.mark_tag import mark_items
from kiosk.ui.pictures.marks import Mark, MarkKind
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.pictures.narrow import Pages, largest, seconds, widest
from kiosk.ui.pictures.panel import Panel, Tier
from kiosk.ui.pictures.picture import Block, Item, standing
from kiosk.ui.pictures.sheet import BOLD, STRONG, Sheet

_TALLEST_BAND = 0.25
"""The share of the glass a band may take; a longer one only says that there is a notice."""


def notices(moment: Moment) -> list[Announcement]:
    """The announcements valid now and for this screen, in its language; urgent, then late ones.

    What names no beginning was put up to hold at once and counts as the latest.
    """

    def order(notice: Announcement) -> tuple[bool, float]:
        since = notice.since.timestamp() if notice.since else inf
        return not notice.urgent, -since

    found = (n for n in moment.programme.announcements if valid(n, moment.now))
    mine = (n for n in found if is_for_screen(n, moment.mine, moment.screen))
    return sorted((in_words(n, moment.language) for n in mine), key=order)


def notice_pictures(
    told: Sequence[Announcement], board: Board, moment: Moment, panel: Panel, measure: Measure
) -> Pages:
    """Each announcement over as many pages as it needs; without any, what comes next.

    `board` is what comes next in all rooms.
    """
    if not told:
        return _calm(board, moment, panel, measure)
    title = moment.translate("Screen", "Announcements")
    if all(notice.urgent for notice in told):
        title = moment.translate("Screen", "Important announcement")
    told_of = replace(board, title=title, until="")

    def pages(scale: float) -> Pages:
        frame = BoardFrame(told_of, moment, panel, measure, scale)
        return widest(told, lambda chosen: _pages(chosen, told, frame), seconds, moment.seconds)

    return largest(pages)


def _pages(
    chosen: Sequence[Announcement], told: Sequence[Announcement], frame: BoardFrame
) -> Pages:
    left_out = len(told) - len(chosen)
    room = frame.body_height(left_out)
    # Where all are urgent, the head says so.
    marked = not all(notice.urgent for notice in told)
    found = [
        leaf
        for notice in chosen
        for leaf in leaves(
            _notice(notice, frame.sheet, frame.moment, marked=marked), room, _again(notice, frame)
        )
    ]
    return tuple(
        frame.picture(leaf, number, len(found), left_out) for number, leaf in enumerate(found, 1)
    )


def band(urgent: Sequence[Announcement], moment: Moment, sheet: Sheet) -> Part:
    """The urgent announcements' titles on a red block across the glass."""
    said = " · ".join(notice.title for notice in urgent)
    part = _band(said, sheet)
    if part.height <= sheet.panel.height * _TALLEST_BAND:
        return part
    return _band(moment.translate("Screen", "Important announcement"), sheet)


def _band(text: str, sheet: Sheet) -> Part:
    lines = sheet.wrap(text, Tier.TWO, BOLD)
    step = sheet.line(Tier.TWO)
    height = len(lines) * step + 2 * sheet.gap

    def draw(y: int) -> list[Item]:
        ground: list[Item] = [Block(0, y, sheet.panel.width, height, "off")]
        return standing(
            [
                *ground,
                *(
                    sheet.words(
                        sheet.left, y + sheet.gap + n * step, line, Tier.TWO, BOLD, "on_off"
                    )
                    for n, line in enumerate(lines)
                ),
            ]
        )

    return Part(height, draw)


def _notice(notice: Announcement, sheet: Sheet, moment: Moment, *, marked: bool) -> list[Part]:
    parts = [sheet.space(sheet.gap)]
    if notice.urgent and marked:
        mark = Mark(moment.translate("Now", "important"), MarkKind.OFF)
        height = sheet.line(Tier.TWO) + sheet.gap
        parts.append(Part(height, lambda y: mark_items(sheet, sheet.left, y, mark, Tier.TWO)))
    parts += sheet.lines(notice.title, Tier.ONE, BOLD, key=notice.key)
    for paragraph in plain_text(notice.text).splitlines():
        lines = tuple(sheet.lines(paragraph, Tier.TWO, key=notice.key))
        whole = Leaf(lines, sum(line.height for line in lines))
        parts.append(sheet.space(sheet.gap))
        # A sentence is not divided over two pages as long as one page holds it.
        parts.append(Part(whole.height, whole.items, notice.key, pieces=lines))
    return parts


def _again(notice: Announcement, frame: BoardFrame) -> list[Part]:
    lines = frame.sheet.wrap(notice.title, Tier.TWO, STRONG)
    return frame.sheet.lines(lines[0], Tier.TWO, STRONG, key=notice.key) if lines else []


def _calm(board: Board, moment: Moment, panel: Panel, measure: Measure) -> Pages:
    """Nothing to announce: a sentence, and what comes next as far as the page holds it."""
    translate = moment.translate
    title = translate("Screen", "Announcements")
    frame = BoardFrame(replace(board, title=title, until=""), moment, panel, measure)
    sheet, room = frame.sheet, frame.body_height(0)
    parts = [sheet.space(sheet.gap)]
    parts += sheet.lines(translate("Screen", "Nothing to announce."), Tier.TWO, BOLD)
    parts += sheet.lines(board.sentence, Tier.TWO)
    found = leaves(parts, room)
    page = found.pop()
    rows = sorted(board.rows, key=lambda row: row.order)
    setter = RowSetter(sheet, columns(sheet, rows), lean=True)
    label = sheet.lines(translate("Screen", "Coming up"), Tier.THREE, STRONG)
    heading = [sheet.ruler(), *(as_label(part) for part in label)]
    for row in rows:
        more = [*heading, setter.part(row)]
        if not fits(more, page, room):
            break
        page = Leaf((*page.parts, *more), page.height + sum(part.height for part in more))
        heading = []
    found.append(page)
    return tuple(frame.picture(leaf, number, len(found), 0) for number, leaf in enumerate(found, 1))
