"""The pages of a screen by its role: the one place that knows all roles."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from kiosk.programme.folding import fold
from kiosk.programme.model import Programme
from kiosk.ui.screen.board_say import Board, board
from kiosk.ui.screen.browse.glass import Glass
from kiosk.ui.screen.browse.pages import browse_page
from kiosk.ui.screen.browse.visit import Visit
from kiosk.ui.screen.day_layout import day_pictures
from kiosk.ui.screen.door_layout import door_pictures
from kiosk.ui.screen.door_say import door
from kiosk.ui.screen.emergency import Emergency, announced_emergency
from kiosk.ui.screen.emergency_layout import emergency_pictures
from kiosk.ui.screen.flow import Part
from kiosk.ui.screen.lobby_layout import lobby_pictures
from kiosk.ui.screen.moment import Moment
from kiosk.ui.screen.narrow import seconds
from kiosk.ui.screen.notices import band, notice_pictures, notices
from kiosk.ui.screen.panel import Panel
from kiosk.ui.screen.picture import Measure, Picture
from kiosk.ui.screen.settings import Role, ScreenSettings
from kiosk.ui.screen.sheet import Sheet
from kiosk.ui.screen.stamp import EMERGENCY
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
    moment = _of_its_room(settings, moment)
    emergency = _emergency(moment)
    if emergency is not None:
        return emergency_pictures(emergency, moment, panel, measure)
    urgent = [notice for notice in notices(moment) if notice.urgent]
    role = _BY_ROLE[settings.role]
    if not urgent or settings.role is Role.ANNOUNCEMENTS:
        return role(settings, moment, panel, measure)
    short = replace(moment, seconds=moment.seconds * _SHARE_OF_URGENT)
    told = notice_pictures(urgent, _board(moment), short, panel, measure)
    rest = max(moment.seconds - seconds(told), moment.seconds * (1 - _SHARE_OF_URGENT))
    strip = band(urgent, moment, Sheet(panel, measure))
    own = role(settings, replace(moment, seconds=rest), panel.below(strip.height), measure)
    return (*(lowered(page, strip) for page in own), *told)


def view_of(settings: ScreenSettings, moment: Moment) -> str:
    """What of it is on the glass: the role's own pages, or an emergency."""
    return settings.role.value if _emergency(_of_its_room(settings, moment)) is None else EMERGENCY


def _of_its_room(settings: ScreenSettings, moment: Moment) -> Moment:
    if settings.role is not Role.DOOR:
        return moment
    return replace(moment, room=room_key(settings.room, moment.programme, moment.renamed))


def _emergency(moment: Moment) -> Emergency | None:
    return moment.emergency or announced_emergency(
        moment.programme, moment.now, room=moment.room, screen=moment.screen
    )


def lowered(page: Picture, strip: Part) -> Picture:
    """A page below a band."""
    moved = (replace(item, y=item.y + strip.height) for item in page.items)
    return replace(page, items=(*strip.draw(0), *moved))


def _board(moment: Moment) -> Board:
    return board(moment, moment.translate("Now", "Now and next"))


def roles() -> tuple[Role, ...]:
    """The roles there are pages for."""
    return tuple(_BY_ROLE)


def room_key(wanted: str, programme: Programme, renamed: Mapping[str, str] | None = None) -> str:
    """The key of a room by key or name; what was asked for where there is no such room.

    A name is found whatever its case and accents: somebody typed it. `renamed` are the keys of
    rooms by the folded names they had (`former_names`): a screen keeps its room.
    """
    if wanted in programme.room_by_key:
        return wanted
    named = [room.key for room in programme.rooms if fold(room.name) == fold(wanted)]
    return named[0] if named else (renamed or {}).get(fold(wanted), wanted)


def _door(
    settings: ScreenSettings, moment: Moment, panel: Panel, measure: Measure
) -> tuple[Picture, ...]:
    return door_pictures(door(moment.room, moment), moment, panel, measure)


def _lobby(
    settings: ScreenSettings, moment: Moment, panel: Panel, measure: Measure
) -> tuple[Picture, ...]:
    return lobby_pictures(_board(moment), moment, panel, measure)


def _day(
    settings: ScreenSettings, moment: Moment, panel: Panel, measure: Measure
) -> tuple[Picture, ...]:
    title = moment.translate("Screen", "Today")
    return day_pictures(board(moment, title), moment, panel, measure)


def _announcements(
    settings: ScreenSettings, moment: Moment, panel: Panel, measure: Measure
) -> tuple[Picture, ...]:
    return notice_pictures(notices(moment), _board(moment), moment, panel, measure)


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
