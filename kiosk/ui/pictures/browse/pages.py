"""The page a visitor sees: which parts it has, at their places."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.ui.pictures.browse.choice_page import choice_page
from kiosk.ui.pictures.browse.choices import hours, themes
from kiosk.ui.pictures.browse.controls import sentence
from kiosk.ui.pictures.browse.dock import dock
from kiosk.ui.pictures.browse.foot import foot
from kiosk.ui.pictures.browse.glass import Areas, Glass
from kiosk.ui.pictures.browse.head import days, head, tools
from kiosk.ui.pictures.browse.keyboard import keyboard
from kiosk.ui.pictures.browse.listing import leaf, listing, shown_day
from kiosk.ui.pictures.browse.page import Page, Piece, joined
from kiosk.ui.pictures.browse.plan import is_plan
from kiosk.ui.pictures.browse.plan_page import plan_page
from kiosk.ui.pictures.browse.row_say import row
from kiosk.ui.pictures.browse.rows import rows_in, set_row
from kiosk.ui.pictures.browse.session_page import session_page
from kiosk.ui.pictures.browse.visit import Visit
from kiosk.ui.pictures.line_breaks import Measure
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.pictures.notices import band, notices
from kiosk.ui.pictures.panel import Panel
from kiosk.ui.pictures.picture import Picture
from kiosk.ui.pictures.sheet import Sheet
from kiosk.ui.shared.box import Box
from kiosk.ui.shared.dates import long_day

BAND = 2.0
"""Metres from which an urgent announcement above the page is read, by whoever waits, too."""


def browse_page(glass: Glass, visit: Visit, moment: Moment, base: str = "") -> Page:
    """What a visitor sees at a moment; `base` is the feed server that takes selections, or ""."""
    areas = glass.typing_areas if visit.typing else glass.areas
    session = moment.programme.session_by_key.get(visit.opened)
    if session is not None:
        told = session_page(glass, areas.whole, session, visit, moment)
        return _page(told.piece, _around(glass, visit, moment, base), told.title, told.text)
    if visit.choosing or visit.timing:
        translate = moment.translate
        title = translate("Kiosk", "Themes") if visit.choosing else translate("Kiosk", "Time")
        choices = themes(visit, moment) if visit.choosing else hours(visit, moment)
        piece = choice_page(glass, areas.whole, choices, visit, translate)
        return _page(piece, _around(glass, visit, moment, base), title)
    shown, keys = _list(glass, areas, visit, moment)
    around = [tools(glass, areas.tools, visit, moment)]
    if visit.typing:
        around.append(keyboard(glass, areas.keys, visit, moment.translate))
    else:
        around.insert(0, days(glass, areas.days, visit, moment))
        around.append(_around(glass, visit, moment, base))
    return _page(joined(*around[:-1], shown), around[-1], _title(visit, moment), sessions=keys)


def below_notices(
    make: Callable[[Panel], Page], panel: Panel, measure: Measure, moment: Moment
) -> Page:
    """A page on what the band of urgent announcements leaves of the glass."""
    urgent = [notice for notice in notices(moment) if notice.urgent]
    if not urgent:
        return make(panel)
    strip = band(urgent, moment, Sheet(replace(panel, distance=BAND), measure))
    page = make(panel.below(strip.height))
    moved = [replace(item, y=item.y + strip.height) for item in page.picture.items]
    picture = replace(page.picture, items=(*strip.draw(0), *moved))
    targets = (replace(t, box=t.box._replace(y=t.box.y + strip.height)) for t in page.targets)
    return replace(page, picture=picture, targets=tuple(targets))


def _page(
    piece: Piece, around: Piece, title: str, told: str = "", sessions: tuple[str, ...] = ()
) -> Page:
    whole = joined(piece, around)
    return Page(Picture(whole.items, sessions), whole.targets, title, told)


def _around(glass: Glass, visit: Visit, moment: Moment, base: str) -> Piece:
    """The head and the dock, which stand still while the rest changes."""
    areas = glass.areas
    docked = dock(glass, areas.dock, areas.dock_ground, visit, moment, base)
    wide = not glass.panel.portrait
    return joined(docked, head(glass, areas.head, moment, docked=wide))


def _list(
    glass: Glass, areas: Areas, visit: Visit, moment: Moment
) -> tuple[Piece, tuple[str, ...]]:
    """The plan or the rows of a page and the line below them, or why there are none."""
    plan = plan_page(glass, areas.body, areas.foot, visit, moment) if is_plan(visit) else None
    if plan is not None:
        return plan
    shown = listing(visit, moment)
    if not shown.sessions:
        return Piece(tuple(sentence(glass, areas.body, _nothing(visit, moment)))), ()
    rows = rows_in(glass, areas.body.height)
    page = leaf(shown, visit.page, rows, moment)
    high = min(areas.body.height // rows, glass.px(210))
    pieces = [
        set_row(
            glass,
            Box(areas.body.x, areas.body.y + n * high, areas.body.width, high),
            row(session, moment, day=shown.days),
            visit,
            moment.translate,
        )
        for n, session in enumerate(page.sessions)
    ]
    keys = tuple(session.key for session in page.sessions)
    return joined(*pieces, foot(glass, areas.foot, page, moment)), keys


def _nothing(visit: Visit, moment: Moment) -> str:
    translate = moment.translate
    if visit.words.strip():
        if visit.hits is None:
            return translate("Kiosk", "Searching …")
        if visit.topics:
            return translate(
                "Kiosk", "Nothing found for “{words}” in these themes.", words=visit.words.strip()
            )
        return translate("Kiosk", "Nothing found for “{words}”.", words=visit.words.strip())
    if visit.mine:
        return translate("Kiosk", "Nothing picked yet. A star in the programme is enough.")
    if visit.topics:
        return translate("Kiosk", "Nothing in these themes on this day.")
    return translate("Kiosk", "Nothing on this day.")


def _title(visit: Visit, moment: Moment) -> str:
    translate = moment.translate
    if visit.words.strip():
        return translate("Kiosk", "Search: {words}", words=visit.words.strip())
    if visit.mine:
        return translate("Kiosk", "Your selection")
    if visit.undated:
        return translate("Session", "time to follow")
    day = shown_day(visit, moment)
    return long_day(day, moment.language) if day else moment.programme.event.title
