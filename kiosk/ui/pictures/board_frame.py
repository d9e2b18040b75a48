"""Head and foot of a board: what it is, the day and the clock; stand, what is left out, page."""

from dataclasses import dataclass
from functools import cached_property

from kiosk.ui.pictures.board_say import Board
from kiosk.ui.pictures.flow import Leaf
from kiosk.ui.pictures.line_breaks import Measure, wrap
from kiosk.ui.pictures.moment import Moment, Trust
from kiosk.ui.pictures.panel import Panel, Tier
from kiosk.ui.pictures.picture import Block, Item, Picture, Words, line_height, standing, staying
from kiosk.ui.pictures.sheet import BOLD, REGULAR, Sheet

_CLOCK = 1.65
"""The size of the clock in the head, times that of the title."""
_TITLE_GAP = 0.7
"""Between title and day, times the size of the title."""
_FootRow = list[tuple[str, int]]
"""Texts of one line with their weights."""
_GROUNDS = {
    Trust.FRESH: ("", "muted", "ink"),
    Trust.STALE: ("change", "on_change", "on_change"),
    Trust.OUTDATED: ("off", "on_off", "on_off"),
}


@dataclass(frozen=True)
class BoardFrame:
    """Sets what all pages of a board have in common."""

    board: Board
    moment: Moment
    panel: Panel
    measure: Measure
    scale: float = 1.0

    @cached_property
    def sheet(self) -> Sheet:
        """What it sets on."""
        return Sheet(self.panel, self.measure, self.scale)

    def body_height(self, left_out: int) -> int:
        """What is left between head and foot, px."""
        return self.panel.height - self._head()[1] - self._foot_height(left_out)

    def picture(self, leaf: Leaf, number: int, of: int, left_out: int) -> Picture:
        """A whole page."""
        head, top = self._head()
        foot = self._foot(number, of, left_out)
        body = leaf.items(top)
        return staying(Picture((*standing(head), *body, *standing(foot)), leaf.keys))

    # The head

    def _head(self) -> tuple[list[Item], int]:
        """The head's items and where the body begins."""
        sheet, board = self.sheet, self.board
        size = sheet.size(Tier.TWO)
        big = self._clock_size()
        clock = self.measure.width(board.clock, big, REGULAR)
        y = sheet.gap
        base = y + self.measure.ascent(big)
        items: list[Item] = []
        if clock:
            x = round(sheet.right - clock)
            items.append(Words(x, y, board.clock, big, REGULAR, Tier.TWO))
        room = self._beside_clock(big)
        line = round(base - self.measure.ascent(size))
        title = sheet.text_width(board.title, Tier.TWO, BOLD) + size * _TITLE_GAP
        if title + sheet.text_width(board.day, Tier.TWO) <= room:
            items.append(sheet.words(sheet.left, line, board.title, Tier.TWO, BOLD))
            x = round(sheet.left + title)
            items.append(sheet.words(x, line, board.day, Tier.TWO, ink="muted"))
            bottom = y + line_height(big)
        else:
            bottom = self._stacked_head(items, line, room, y + line_height(big))
        items.append(Block(sheet.left, bottom, sheet.width, sheet.rule, "ink"))
        return items, bottom + sheet.rule

    def _clock_size(self) -> int:
        """Large, unless the title beside it would have to be divided."""
        size = self.sheet.size(Tier.TWO)
        title = self.sheet.text_width(self.board.title, Tier.TWO, BOLD)
        big = round(size * _CLOCK)
        return big if self.board.clock and title <= self._beside_clock(big) else size

    def _beside_clock(self, size: int) -> float:
        """What the title has, px."""
        if not self.board.clock:
            return self.sheet.width
        gap = self.sheet.size(Tier.TWO)
        return self.sheet.width - self.measure.width(self.board.clock, size, REGULAR) - gap

    def _stacked_head(self, items: list[Item], y: int, room: float, bottom: int) -> int:
        """Title beside the clock, the day below; gives where they end."""
        sheet, board = self.sheet, self.board
        lines = wrap(board.title, sheet.size(Tier.TWO), BOLD, room, self.measure)
        for text in lines:
            items.append(sheet.words(sheet.left, y, text, Tier.TWO, BOLD))
            y += sheet.line(Tier.TWO)
        bottom = max(bottom, y)
        for text in sheet.wrap(board.day, Tier.THREE, REGULAR):
            items.append(sheet.words(sheet.left, bottom, text, Tier.THREE, ink="muted"))
            bottom += sheet.line(Tier.THREE)
        return bottom + sheet.gap

    # The foot

    def _foot_height(self, left_out: int) -> int:
        rows = self._foot_rows("99/99", left_out)
        return len(rows) * self.sheet.line(Tier.THREE) + 2 * self.sheet.gap + self.sheet.rule

    def _foot_rows(self, page: str, left_out: int) -> list[_FootRow]:
        """One line, else what is left out above stand and page, else all of them by themselves."""
        sheet, translate = self.sheet, self.moment.translate
        stand = (self.moment.stand, REGULAR)
        number, of = page.split("/")
        last = (translate("Screen", "Page {number}/{of}", number=number, of=of), BOLD)
        if left_out:
            more = (self._more(left_out), REGULAR)
            tries = [[[stand, more, last]], [[more], [stand, last]]]
        else:
            more = ("", REGULAR)
            tries = [[[stand, last]]]
        for rows in tries:
            if all(self._row_width(row) <= sheet.width for row in rows):
                return rows
        return [
            [(line, weight)]
            for text, weight in (more, stand, last)
            for line in sheet.wrap(text, Tier.THREE, weight)
        ]

    def _more(self, left_out: int) -> str:
        translate, until = self.moment.translate, self.board.until
        if not until:
            return translate("Screen", "+%n more", left_out)
        return translate("Screen", "+%n more until {time}", left_out, time=until)

    def _row_width(self, row: _FootRow) -> float:
        wide = sum(self.sheet.text_width(text, Tier.THREE, weight) for text, weight in row)
        return wide + (len(row) - 1) * self.sheet.size(Tier.THREE)

    def _foot(self, number: int, of: int, left_out: int) -> list[Item]:
        sheet = self.sheet
        fill, soft, strong = _GROUNDS[self.moment.trust]
        height = self._foot_height(left_out)
        y = self.panel.height - height
        items: list[Item] = []
        if fill:
            items.append(Block(0, y, self.panel.width, height, fill))
        else:
            items.append(Block(sheet.left, y, sheet.width, sheet.rule, "ink"))
        rows = self._foot_rows(f"{number}/{of}", left_out)
        # "99/99" was reckoned with: the page's own number may need a line less.
        y = self.panel.height - sheet.gap - len(rows) * sheet.line(Tier.THREE)
        for row in rows:
            items += self._foot_row(row, y, soft, strong)
            y += sheet.line(Tier.THREE)
        return items

    def _foot_row(self, row: _FootRow, y: int, soft: str, strong: str) -> list[Item]:
        """The first at the left, the last at the right, what is between in the middle."""
        sheet = self.sheet
        items: list[Item] = []
        widths = [sheet.text_width(text, Tier.THREE, weight) for text, weight in row]
        spare = sheet.width - sum(widths)
        step = spare / (len(row) - 1) if len(row) > 1 else 0
        x: float = sheet.left
        for number, (text, weight) in enumerate(row):
            ink = soft if text == self.moment.stand else strong
            items.append(sheet.words(x, y, text, Tier.THREE, weight, ink))
            x += widths[number] + step
        return items
