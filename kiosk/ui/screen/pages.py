"""The pages of a screen by its role: the one place that knows all roles."""

from collections.abc import Callable

from kiosk.programme.folding import fold
from kiosk.programme.model import Programme
from kiosk.ui.screen.board_say import board
from kiosk.ui.screen.door_layout import door_pictures
from kiosk.ui.screen.door_say import door
from kiosk.ui.screen.lobby_layout import lobby_pictures
from kiosk.ui.screen.moment import Moment
from kiosk.ui.screen.panel import Panel
from kiosk.ui.screen.picture import Measure, Picture
from kiosk.ui.screen.settings import Role, ScreenSettings

Pages = Callable[[ScreenSettings, Moment, Panel, Measure], tuple[Picture, ...]]


def pages(
    settings: ScreenSettings, moment: Moment, panel: Panel, measure: Measure
) -> tuple[Picture, ...]:
    """All pages a screen shows at a moment, in the order of their cycle; never none."""
    return _BY_ROLE[settings.role](settings, moment, panel, measure)


def room_key(wanted: str, programme: Programme) -> str:
    """The key of a room by key or name; what was asked for where there is no such room.

    A name is found whatever its case and accents: somebody typed it.
    """
    if wanted in programme.room_by_key:
        return wanted
    named = [room.key for room in programme.rooms if fold(room.name) == fold(wanted)]
    return named[0] if named else wanted


def _door(
    settings: ScreenSettings, moment: Moment, panel: Panel, measure: Measure
) -> tuple[Picture, ...]:
    room = room_key(settings.room, moment.programme)
    return door_pictures(door(room, moment), moment, panel, measure)


def _lobby(
    settings: ScreenSettings, moment: Moment, panel: Panel, measure: Measure
) -> tuple[Picture, ...]:
    title = moment.translate("Now", "Now and next")
    return lobby_pictures(board(moment, title), moment, panel, measure)


_BY_ROLE: dict[Role, Pages] = {Role.DOOR: _door, Role.LOBBY: _lobby}
