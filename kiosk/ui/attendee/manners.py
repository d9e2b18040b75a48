"""What makes a window pleasant beside its work; made once the first picture is there."""

from collections.abc import Callable
from pathlib import Path

from kiosk.ui.attendee.acting import ActingWindow
from kiosk.ui.attendee.actions import Actions
from kiosk.ui.attendee.alerts.alerts import Alerts
from kiosk.ui.attendee.bars.busy import Busy
from kiosk.ui.attendee.calendar.living import LivingCalendar
from kiosk.ui.attendee.inbox.reading import ChangeReading
from kiosk.ui.attendee.opening.dropped import DropTarget
from kiosk.ui.attendee.opening.recent_menu import RecentMenu
from kiosk.ui.attendee.programmes.acts import ProgrammeActs


class Manners:
    """What is dropped, what is kept, notices, feeds opened lately, what takes longer."""

    def __init__(
        self,
        window: ActingWindow,
        actions: Actions,
        reading: Callable[[], ChangeReading],
        take_over: Callable[[str | Path], None],
        show_calendars: Callable[[], None],
    ) -> None:
        """`take_over` takes what somebody drops, `show_calendars` shows all the calendars."""
        work, appearance = window.workspace, window.appearance
        self.busy = Busy(appearance, window.status.show_busy)
        self.drop = DropTarget(window, work, appearance, window.notice, take_over)
        self.calendar = LivingCalendar(window, actions.alarms, show_calendars)
        self.programmes = ProgrammeActs(window, lambda name: self.recent.forget(name))
        self.alerts = Alerts(window, reading)
        self.recent = RecentMenu(actions.recent, work, appearance)
        work.busy = self.busy.begin
