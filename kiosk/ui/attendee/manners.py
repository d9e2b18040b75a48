"""What makes a window pleasant beside its work; made once the first picture is there."""

from typing import TYPE_CHECKING

from kiosk.ui.attendee.alerts.alerts import Alerts
from kiosk.ui.attendee.bars.busy import Busy
from kiosk.ui.attendee.calendar.living import LivingCalendar
from kiosk.ui.attendee.opening.dropped import DropTarget
from kiosk.ui.attendee.opening.recent_menu import RecentMenu
from kiosk.ui.attendee.programmes.acts import ProgrammeActs

if TYPE_CHECKING:
    from kiosk.ui.attendee.window import AttendeeWindow


class Manners:
    """What is dropped, what is kept, notices, feeds opened lately, what takes longer."""

    def __init__(self, window: "AttendeeWindow") -> None:
        work, appearance = window.workspace, window.appearance
        self.busy = Busy(appearance, window.status.show_busy)
        self.drop = DropTarget(
            window, work, appearance, window.notice, lambda handed: window.sheets.take_over(handed)
        )
        self.calendar = LivingCalendar(window)
        self.programmes = ProgrammeActs(window)
        self.alerts = Alerts(window)
        self.recent = RecentMenu(window.actions_.recent, work, appearance)
        work.busy = self.busy.begin
