"""What the page of found sessions shows: search results, or what has no time yet."""

from collections.abc import Callable, Sequence
from itertools import islice

from kiosk.ui.attendee.filters.nothing_passes import say_way_out
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
