"""Which part of the window asks whom: pages, panel and menus, each connected once."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.ui.attendee.acting import ActingWindow
from kiosk.ui.attendee.actions import Actions
from kiosk.ui.attendee.agenda.page import keep_view
from kiosk.ui.attendee.pages import FOUND, NOW, PROGRAMME

if TYPE_CHECKING:
    from kiosk.ui.attendee.inbox.inbox import Inbox
    from kiosk.ui.attendee.parts import AnyPage


def connect_pages(window: ActingWindow) -> None:
    """The pages that are there from the start, and the head over them."""
    programme, agenda = window.programme_page, window.agenda_page
    _listen(window, programme)
    _listen(window, agenda)
    programme.undated_wanted.connect(window.routes.to_undated)
    agenda.offered.connect(window.agenda_acts.take)
    agenda.view_changed.connect(lambda view: keep_view(window.workspace, view))
    agenda.acted.connect(lambda: window.acts.export())
    agenda.programme_wanted.connect(lambda: window.show_view(PROGRAMME))
    window.header.view_chosen.connect(window.show_view)


def join(window: ActingWindow, number: int, inbox: "Callable[[], Inbox]") -> None:
    """A page that was just made, which is brought up to what the window shows."""
    late, scene = window.late_pages, window.stage.scene
    if number == FOUND:
        late.found.opened.connect(window.search.reveal)
        late.found.acted.connect(window.filtering.toggle_panel)
        _join(window, late.found)
        return
    page = late.now if number == NOW else late.inbox
    if number == NOW:
        page.programme_wanted.connect(lambda: window.show_view(PROGRAMME))
    else:
        inbox().connect_page(late.inbox)
    _join(window, page)
    if scene is not None:
        page.show_programme(scene, window.stage.today(scene))


def _join(window: ActingWindow, page: "AnyPage") -> None:
    _listen(window, page)
    page.set_theme(window.appearance.theme)


def connect_side(window: ActingWindow) -> None:
    """The panel of a session."""
    side, acts = window.side, window.acts
    side.starred.connect(acts.set_priority)
    side.export_wanted.connect(acts.export)
    side.copy_wanted.connect(acts.copy)
    side.noted.connect(acts.note)
    side.note_left.connect(window.workspace.notebook.flush)
    side.closed.connect(window.routes.take_focus)


def connect_choices(window: ActingWindow, actions: Actions) -> None:
    """What is chosen in the menus: how the window looks and speaks, and when calendars ring."""
    look = window.appearance
    actions.themes.triggered.connect(lambda a: look.set_scheme(a.data()))
    actions.text_sizes.triggered.connect(lambda a: look.set_text_size(int(a.data())))
    actions.motions.triggered.connect(lambda a: look.set_motion(a.data()))
    actions.languages.triggered.connect(lambda a: window.speak(a.data()))
    actions.alarms.triggered.connect(lambda a: window.errands.set_alarm(a.data()))


def _listen(window: ActingWindow, page: "AnyPage") -> None:
    page.opened.connect(window.open_session)
    page.star_toggled.connect(window.acts.toggle_star)
