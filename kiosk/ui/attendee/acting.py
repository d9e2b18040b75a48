"""The attendee window with those who act in it; each knows only those made before it."""

from collections.abc import Callable
from datetime import tzinfo

from kiosk.ui.attendee.agenda.acts import AgendaActs
from kiosk.ui.attendee.filters.filtering import Filtering
from kiosk.ui.attendee.minute import Minute
from kiosk.ui.attendee.parts import WindowParts
from kiosk.ui.attendee.rooms.acts import RoomActs
from kiosk.ui.attendee.routes import Routes
from kiosk.ui.attendee.search.searching import Searching
from kiosk.ui.attendee.session_acts import SessionActs
from kiosk.ui.attendee.stage import Stage
from kiosk.ui.attendee.workspace import Workspace


class ActingWindow(WindowParts):
    """`stage` keeps what is shown true, `search` follows the search field.

    `filter` says what passes and `filtering` shows it, `routes` goes places, `acts` does things
    with sessions, `agenda_acts` with overlaps, `rooms` with rooms; `undo` takes back what a
    person changed.
    """

    def __init__(
        self,
        workspace: Workspace,
        language: str,
        scheme: str,
        text_size: int,
        zone: Callable[[tzinfo], tzinfo],
    ) -> None:
        super().__init__(workspace, language, scheme, text_size)
        self.stage = Stage(self, zone)
        self.search = Searching(self, self.stage)
        self.filtering = Filtering(self, self.stage, self.search)
        self.routes = Routes(self, self.stage, self.search, self.filtering)
        self.acts = SessionActs(
            workspace,
            self.stage,
            self.side,
            self.errands,
            self.undo,
            self.notice,
            self.routes.focused_session,
            self.routes.in_sight,
        )
        self.agenda_acts = AgendaActs(workspace, self.stage, self.acts, self.undo)
        self.rooms = RoomActs(self, self.stage, self.show_programme)
        self.minute = Minute(lambda: workspace.clock, self)

    # Where a person goes

    def show_view(self, view: int) -> None:
        """Shows a page that has a tab; a running search ends."""
        self.routes.show_view(view)

    def show_programme(self, form: int) -> None:
        """Shows the programme as GRID or LIST."""
        self.routes.show_programme(form)

    def jump_to_now(self) -> None:
        """Goes to the day that runs now and scrolls the present moment into sight."""
        self.routes.jump_to_now()

    def open_session(self, key: str) -> None:
        """Shows the panel of a session."""
        self.routes.open_session(key)
