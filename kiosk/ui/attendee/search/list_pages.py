"""What the list pages show: search results, the personal agenda, what has no time yet."""

from collections.abc import Callable, Sequence
from itertools import islice
from math import inf

from kiosk.programme.model import Session
from kiosk.ui.attendee.filters.nothing_passes import say_way_out
from kiosk.ui.attendee.lists.list_page import ListPage
from kiosk.ui.attendee.records import day_heading
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.attendee.search.found_page import FoundPage
from kiosk.ui.attendee.search.hit_model import PAGE


def show_hits(
    page: FoundPage, scene: Scene, text: str, keys: Sequence[str], clear: Callable[[], None]
) -> None:
    """Shows what was found for `text`, best first, over all days; `clear` ends the search.

    Of the hits only those that pass the filter; the heading says how many there are without it.
    """
    known, translate, words = scene.programme.session_by_key, scene.translate, text.strip()
    shown = page.active.passing_keys(keys)
    title = translate("Search", "%n hits", len(shown))
    if len(shown) < len(keys):
        title = translate("Search", "{shown} of %n hits", len(keys), shown=len(shown))
        asked = translate("Search", "Nothing found for “{words}”. Reset filters?", words=words)
        say_way_out(page.empty, scene, page.active, asked, tuple(keys))
    else:
        page.empty.say(
            translate("Search", "Nothing found for “{words}”.", words=words),
            translate("Search", "Clear the search"),
            clear,
        )
    page.show_filter(scene)
    # One by one as they are wanted; a session that is just being stored may not be known yet.
    sessions = (known[key] for key in shown if key in known)
    first = list(islice(sessions, PAGE))
    page.show_sessions(scene, title, first, None, with_day=True, terms=scene.terms, anew=True)
    page.hits.follow(sessions)


def show_undated(page: FoundPage, scene: Scene) -> bool:
    """Shows what has no time yet, as far as it passes the filter; whether there is any."""
    undated = [s for s in scene.programme.sessions if s.start is None]
    passing = page.active.passing(undated)
    if not passing and undated:
        text = scene.translate("Filter", "Nothing passes these filters.")
        say_way_out(page.empty, scene, page.active, text, tuple(s.key for s in undated))
    page.show_filter(scene)
    page.show_sessions(scene, scene.translate("Shelf", "no time yet"), passing, None)
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
