"""The pages of a screen by its role: the one place that knows all roles."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from kiosk.programme.room_key import room_key
from kiosk.ui.pictures.board_say import Board, board
from kiosk.ui.pictures.browse.glass import Glass
from kiosk.ui.pictures.browse.pages import browse_page
from kiosk.ui.pictures.browse.visit import Visit
from kiosk.ui.pictures.day_layout import day_pictures
from kiosk.ui.pictures.door_layout import door_pictures
from kiosk.ui.pictures.door_quiet import lost
from kiosk.ui.pictures.door_say import Door, door
from kiosk.ui.pictures.emergency import Emergency, announced_emergency
from kiosk.ui.pictures.emergency_layout import emergency_pictures
from kiosk.ui.pictures.flow import Part
from kiosk.ui.pictures.line_breaks import Measure
from kiosk.ui.pictures.lobby_layout import lobby_pictures
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.pictures.narrow import seconds
from kiosk.ui.pictures.notices import band, notice_pictures, notices
from kiosk.ui.pictures.panel import Panel
from kiosk.ui.pictures.picture import Item, Picture, Words
from kiosk.ui.pictures.rooms import board_rooms, rooms_said
from kiosk.ui.pictures.settings import Role, ScreenSettings
from kiosk.ui.pictures.sheet import Sheet
from kiosk.ui.pictures.stamp import EMERGENCY
from kiosk.ui.shared.theme import Scheme

Pages = Callable[[ScreenSettings, Moment, Panel, Measure], tuple[Picture, ...]]

_SHARE_OF_URGENT = 0.5
"""Of a cycle: the pages of urgent announcements; the band heads all others meanwhile."""


def pages(
    settings: ScreenSettings, moment: Moment, panel: Panel, measure: Measure
) -> tuple[Picture, ...]:
    """All pages a screen shows at a moment, in the order of their cycle; never none.

    An emergency is all there is; urgent announcements head every page and have pages of their own.
    """
    moment = at_its_rooms(settings, moment)
    emergency = _emergency(moment)
    if emergency is not None:
        return emergency_pictures(emergency, moment.stand, moment.translate, panel, measure)
    urgent = [notice for notice in notices(moment) if notice.urgent]
    role = _lost if moment.rooms == () else _BY_ROLE[settings.role]
    if not urgent or settings.role is Role.ANNOUNCEMENTS:
        return role(settings, moment, panel, measure)
    short = replace(moment, seconds=moment.seconds * _SHARE_OF_URGENT)
    told = notice_pictures(urgent, _board(settings, moment), short, panel, measure)
    rest = max(moment.seconds - seconds(told), moment.seconds * (1 - _SHARE_OF_URGENT))
    strip = band(urgent, moment, Sheet(panel, measure))
    own = role(settings, replace(moment, seconds=rest), panel.below(strip.height), measure)
    own = tuple(lowered(page, strip) for page in own)
    return _counted_through(own, told, moment, measure)


def _counted_through(
    own: Sequence[Picture], told: Sequence[Picture], moment: Moment, measure: Measure
) -> tuple[Picture, ...]:
    """Both as one cycle: "Seite 4/5" and not "Seite 1/2" once more."""

    def said(number: int, of: int) -> str:
        return moment.translate("Screen", "Page {number}/{of}", number=number, of=of)

    found: list[Picture] = []
    for some in (own, told):
        for number, page in enumerate(some, 1):
            new = said(len(found) + 1, len(own) + len(told))
            found.append(_saying_instead(page, said(number, len(some)), new, measure))
    return tuple(found)


def _saying_instead(page: Picture, old: str, new: str, measure: Measure) -> Picture:
    """The page with another text in place of one that stays; what ends at the right still does."""

    def instead(item: Item) -> Item:
        if not isinstance(item, Words) or item.text != old or not item.standing:
            return item
        widths = [measure.width(text, item.size, item.weight) for text in (old, new)]
        at_left = item.x == min(i.x for i in page.items if isinstance(i, Words))
        x = item.x if at_left else round(item.x + widths[0] - widths[1])
        return replace(item, text=new, x=x)

    return replace(page, items=tuple(instead(item) for item in page.items))


def view_of(settings: ScreenSettings, moment: Moment) -> str:
    """What of it is on the glass: the role's own pages, or an emergency."""
    return settings.role.value if _emergency(at_its_rooms(settings, moment)) is None else EMERGENCY


def _emergency(moment: Moment) -> Emergency | None:
    return moment.emergency or announced_emergency(
        moment.programme, moment.now, rooms=moment.mine, screen=moment.screen
    )


def lowered(page: Picture, strip: Part) -> Picture:
    """A page below a band."""
    moved = (replace(item, y=item.y + strip.height) for item in page.items)
    return replace(page, items=(*strip.draw(0), *moved))


def at_its_rooms(settings: ScreenSettings, moment: Moment) -> Moment:
    """The moment as the screen's own rooms have it."""
    if settings.role is Role.DOOR:
        room = room_key(settings.room, moment.programme, moment.renamed)
        return replace(moment, room=room)
    return replace(moment, rooms=board_rooms(settings, moment)) if settings.is_board else moment


def _board(settings: ScreenSettings, moment: Moment) -> Board:
    now = moment.translate("Now", "Now and next")
    # Whoever does not know the time calls nothing the present.
    title = now if moment.clock_trusted else moment.translate("Screen", "Today")
    return board(moment, title, rooms_said(settings, moment))


def roles() -> tuple[Role, ...]:
    """The roles there are pages for."""
    return tuple(_BY_ROLE)


def _door(
    settings: ScreenSettings, moment: Moment, panel: Panel, measure: Measure
) -> tuple[Picture, ...]:
    return door_pictures(door(moment.room, moment), moment, panel, measure)


def _lost(
    settings: ScreenSettings, moment: Moment, panel: Panel, measure: Measure
) -> tuple[Picture, ...]:
    """A board none of whose rooms the programme has."""
    wanted = ", ".join((*settings.rooms, *settings.floors))
    says = Door(moment.screen, (lost(wanted, moment),), ())
    return door_pictures(says, moment, panel, measure)


def _lobby(
    settings: ScreenSettings, moment: Moment, panel: Panel, measure: Measure
) -> tuple[Picture, ...]:
    return lobby_pictures(_board(settings, moment), moment, panel, measure)


def _day(
    settings: ScreenSettings, moment: Moment, panel: Panel, measure: Measure
) -> tuple[Picture, ...]:
    title = moment.translate("Screen", "Today")
    told = board(moment, title, rooms_said(settings, moment))
    return day_pictures(told, moment, panel, measure)


def _announcements(
    settings: ScreenSettings, moment: Moment, panel: Panel, measure: Measure
) -> tuple[Picture, ...]:
    told = notices(moment)
    return notice_pictures(told, _board(settings, moment), moment, panel, measure)


def _browse(
    settings: ScreenSettings, moment: Moment, panel: Panel, measure: Measure
) -> tuple[Picture, ...]:
    """What the next visitor finds; `browse.kiosk` makes it one that can be touched."""
    glass = Glass.of(panel, measure, dark=settings.theme != Scheme.LIGHT)
    return (browse_page(glass, Visit(), moment, settings.link).picture,)


_BY_ROLE: dict[Role, Pages] = {
    Role.DOOR: _door,
    Role.LOBBY: _lobby,
    Role.DAY: _day,
    Role.ANNOUNCEMENTS: _announcements,
    Role.BROWSE: _browse,
}
