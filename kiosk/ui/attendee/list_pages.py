"""What the list pages show: search results, the personal agenda, what has no time yet."""

from collections.abc import Callable, Sequence
from math import inf

from kiosk.programme.model import Session
from kiosk.ui.attendee.list_page import ListPage
from kiosk.ui.attendee.records import day_heading
from kiosk.ui.attendee.scene import Scene


def show_hits(
    page: ListPage, scene: Scene, text: str, keys: Sequence[str], clear: Callable[[], None]
) -> None:
    """Shows what was found for `text`, best first, over all days; `clear` ends the search."""
    known, translate = scene.programme.session_by_key, scene.translate
    sessions = [known[key] for key in keys if key in known]
    page.empty.say(
        translate("Search", "Nothing found for “{words}”.", words=text.strip()),
        translate("Search", "Clear the search"),
        clear,
    )
    title = translate("Search", "%n hits", len(sessions))
    page.show_sessions(scene, title, sessions, None, with_day=True, terms=scene.terms)


def show_undated(page: ListPage, scene: Scene) -> bool:
    """Shows what has no time yet; whether there is any."""
    undated = [s for s in scene.programme.sessions if s.start is None]
    page.show_sessions(scene, scene.translate("Shelf", "no time yet"), undated, None)
    return bool(undated)


def show_agenda(page: ListPage, scene: Scene, to_programme: Callable[[], None]) -> int:
    """Shows the starred sessions by day; gives their number."""
    known, translate = scene.programme.session_by_key, scene.translate
    chosen = [known[key] for key in scene.stars if key in known]
    page.button.setText(translate("Agenda", "Export calendar"))
    page.button.setVisible(bool(chosen))
    page.empty.say(
        translate("Programme", "Nothing starred yet. A star in the programme is enough."),
        translate("Agenda", "To the programme"),
        to_programme,
    )
    title = translate("Agenda", "My agenda")
    page.show_sessions(scene, title, _by_time(chosen), lambda s: day_heading(s, scene))
    return len(chosen)


def _by_time(sessions: Sequence[Session]) -> list[Session]:
    """By start; those without a time last."""
    return sorted(sessions, key=lambda s: (s.start.timestamp() if s.start else inf, s.title))
