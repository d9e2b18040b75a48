"""Sets the plan of a day: a column for each room, what runs in it below each other, by time."""

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from itertools import groupby
from math import ceil

from kiosk.programme.model import Session, Status
from kiosk.ui.pictures.browse import visit as acts
from kiosk.ui.pictures.browse.controls import button, button_width, lines, tag, words
from kiosk.ui.pictures.browse.glass import META, Glass
from kiosk.ui.pictures.browse.page import Piece, Target, joined
from kiosk.ui.pictures.browse.plan import PlanLeaf, plan_leaf, span
from kiosk.ui.pictures.browse.plan_times import Scale
from kiosk.ui.pictures.browse.row_say import Row, row
from kiosk.ui.pictures.browse.visit import Visit
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.pictures.picture import Block, Edge, Item, Outline, Sign
from kiosk.ui.shared.box import Box
from kiosk.ui.shared.dates import clock_time
from kiosk.ui.shared.icons import Icon

_COLUMN = 250
"""The least width of a column, px of the drawing."""
_MINUTE = 1.6
"""The height of a minute, px of the drawing, where sessions do not need more."""


def plan_page(
    glass: Glass, body: Box, foot: Box, visit: Visit, moment: Moment
) -> tuple[Piece, tuple[str, ...]] | None:
    """The plan and the line below it, and the keys of what it shows; None for an empty day."""
    axis = ceil(glass.width("00:00", META, 700)) + glass.px(18)
    heads = 2 * glass.line(META) + glass.px(14)
    across = max((body.width - axis) // glass.px(_COLUMN), 1)
    scale = Scale(body.height - heads, _least(glass), glass.px(100) * _MINUTE / 100)
    leaf = plan_leaf(visit, moment, across, scale)
    if leaf is None:
        return None
    cells = Box(body.x + axis, body.y + heads, body.width - axis, body.height - heads)
    wide = cells.width // max(len(leaf.columns), min(across, 2))
    found = list(_cells(glass, cells, wide, leaf, visit, moment))
    pieces = [Piece(tuple(_heads(glass, Box(cells.x, body.y, wide, heads), leaf, moment)))]
    pieces.append(Piece(tuple(_axis(glass, body, cells, leaf, moment))))
    pieces += [piece for piece, _ in found]
    pieces.append(_foot(glass, foot, leaf, moment))
    return joined(*pieces), tuple(key for _, key in found)


def _least(glass: Glass) -> int:
    """The least height of a session: a line for its time, one of its title, and a gap."""
    return max(2 * glass.line(META) + glass.px(24), glass.touch(0)) + glass.gap


def _heads(glass: Glass, box: Box, leaf: PlanLeaf, moment: Moment) -> Iterator[Item]:
    """The names of the rooms, each over all of its columns."""
    x = box.x
    for room, group in groupby(leaf.columns, key=lambda column: column.room):
        wide = box.width * len(list(group))
        name = moment.programme.room_name(room) or moment.translate("Screen", "room to follow")
        shown = lines(glass, name, META, 700, wide - glass.px(20), 2)
        y = box.bottom - glass.px(8) - len(shown) * glass.line(META)
        for number, text in enumerate(shown):
            yield words(glass, x + glass.px(4), y + number * glass.line(META), text, META, 700)
        yield Block(x, box.bottom - glass.rule, wide - glass.gap, glass.rule, "ink")
        x += wide


def _axis(glass: Glass, body: Box, cells: Box, leaf: PlanLeaf, moment: Moment) -> Iterator[Item]:
    """The times at which something begins, as far as there is room between them."""
    window, high = leaf.window, glass.line(META)
    begun = {max(span(s)[0], window.start) for column in leaf.columns for s in column.sessions}
    free = cells.y
    for instant in sorted(begun):
        if instant >= window.end or instant not in window.tops:
            continue
        y = cells.y + window.tops[instant] + glass.px(6)
        if y >= free and y + high <= cells.bottom:
            said = clock_time(datetime.fromtimestamp(instant, UTC), moment.zone)
            yield words(glass, body.x, y, said, META, 700)
            free = y + high


def _cells(
    glass: Glass, box: Box, wide: int, leaf: PlanLeaf, visit: Visit, moment: Moment
) -> Iterator[tuple[Piece, str]]:
    for place, column in enumerate(leaf.columns):
        for session in column.sessions:
            part = leaf.window.part(span(session))
            if part is None:
                continue
            top, bottom = part
            high = bottom - top - glass.gap
            spot = Box(box.x + place * wide, box.y + top, wide - glass.gap, high)
            yield _cell(glass, spot, session, visit, moment), session.key


def _cell(glass: Glass, box: Box, session: Session, visit: Visit, moment: Moment) -> Piece:
    said = row(session, moment, day=False)
    dashed = session.status is Status.TENTATIVE
    items: list[Item] = [
        Outline(*box, "edge", glass.rule, dashed, glass.px(3)),
        Edge(box.x, box.y, glass.px(8), box.height, said.track, said.colour),
    ]
    inside = Box(box.x + glass.px(20), box.y + glass.px(8), box.width - glass.px(32), box.height)
    if session.key in visit.picked:
        side = glass.px(30)
        spot = inside.right - side
        items.append(Sign(spot, inside.y, side, Icon.STAR.value, "accent"))
        items += _first_line(glass, inside._replace(width=inside.width - side), said)
    else:
        items += _first_line(glass, inside, said)
    items += _title(glass, inside, said)
    act = partial(acts.open_session, key=said.key)
    return Piece(tuple(items), (Target(f"row {said.key}", box, said.name, act),))


def _first_line(glass: Glass, box: Box, said: Row) -> Iterator[Item]:
    """The start, and the marks there is room for."""
    ink = "muted" if said.over else "ink"
    weight = 400 if said.off or said.over else 700
    yield words(glass, box.x, box.y, said.time, META, weight, ink, struck=said.off)
    x = box.x + ceil(glass.width(said.time, META, 700)) + glass.px(12)
    for mark in said.marks:
        drawn, wide = tag(glass, x, box.y, mark, META)
        if x + wide > box.right:
            return
        yield from drawn
        x += wide + glass.px(8)


def _title(glass: Glass, box: Box, said: Row) -> Iterator[Item]:
    """As much of the title as there is room for; its page has it whole."""
    ink = "muted" if said.over else "ink"
    high = glass.line(META)
    most = max((box.height - glass.px(16)) // high - 1, 1)
    shown = lines(glass, said.title, META, 600, box.width, most)
    for number, text in enumerate(shown, 1):
        y = box.y + number * high
        yield words(glass, box.x, y, text, META, 600, ink, struck=said.off)


def _foot(glass: Glass, box: Box, leaf: PlanLeaf, moment: Moment) -> Piece:
    """The ways to other rooms at the left, to other times at the right."""
    translate, high = moment.translate, glass.touch(72)
    top = box.y + (box.height - high) // 2
    pieces: list[Piece] = []
    right = box.right
    for sign, text, since in (
        ("next", translate("Kiosk", "Later"), leaf.later),
        ("previous", translate("Kiosk", "Earlier"), leaf.earlier),
    ):
        if since is not None:
            wide = button_width(glass, text)
            spot = Box(right - wide, top, wide, high)
            act = partial(acts.begin_at, since=since)
            pieces.append(button(glass, sign, spot, text, act))
            right = spot.x - glass.gap
    left = box.x
    for sign, name, column, turned in (
        ("rooms-before", translate("Kiosk", "Other rooms before"), leaf.left, 180),
        ("rooms-after", translate("Kiosk", "More rooms"), leaf.right, 0),
    ):
        here = leaf.first > 1 or leaf.columns[0].place > 0
        if column is None or (sign == "rooms-before" and not here):
            continue
        spot = Box(left, top, high, high)
        act = partial(acts.show_columns, column=column)
        pieces.append(button(glass, sign, spot, "", act, icon=Icon.ARROW, turned=turned, name=name))
        left = spot.right + glass.gap
    return joined(*pieces, Piece(tuple(_said(glass, box, left, right, leaf, moment))))


def _said(
    glass: Glass, box: Box, left: int, right: int, leaf: PlanLeaf, moment: Moment
) -> Iterator[Item]:
    """Which of how many rooms are on the page."""
    if leaf.first == 1 and leaf.last == leaf.rooms:
        return
    numbers = {"first": leaf.first, "last": leaf.last, "count": leaf.rooms}
    whole = moment.translate("Kiosk", "Rooms {first}–{last} of {count}", **numbers)
    y = box.y + (box.height - glass.line(META)) // 2
    for text in (whole, f"{leaf.first}–{leaf.last}/{leaf.rooms}"):
        if glass.width(text, META, 400) <= right - left:
            yield words(glass, left + glass.px(6), y, text, META, 400, "muted")
            return
