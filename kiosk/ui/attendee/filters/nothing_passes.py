"""What an empty page says when the filter lets nothing pass: why, and the way out of it."""

from collections.abc import Callable, Mapping
from datetime import date

from kiosk.programme.filters import STARRED, Filter
from kiosk.ui.attendee.empty_state import EmptyState
from kiosk.ui.attendee.filters.active import ActiveFilter
from kiosk.ui.attendee.filters.records import dropped_label
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.dates import long_day


def say_nothing_passes(
    empty: EmptyState,
    scene: Scene,
    active: ActiveFilter,
    day: date | None,
    go_to: Callable[[date], None],
) -> None:
    """Says why the shown day is empty, and offers the nearest day, or what to drop."""
    translate = scene.translate
    reset = translate("Filter", "Reset filters")
    other = nearest(active.facets.timed, day)
    if other is not None and day is not None:
        named = long_day(other, scene.language)
        hits = translate("Day", "%n hits", active.facets.timed[other])
        empty.say(
            translate(
                "Filter", "Nothing on {day} with these filters.", day=long_day(day, scene.language)
            ),
            translate("Filter", "To {day} ({hits})", day=named, hits=hits),
            lambda: go_to(other),
        )
        empty.offer(reset, active.reset)
    elif active.facets.keys:
        text = translate("Filter", "What passes these filters has no time yet.")
        empty.say(text, reset, active.reset)
    elif STARRED in active.filter and not scene.stars:
        text = translate("Programme", "Nothing starred yet. A star in the programme is enough.")
        empty.say(text, reset, active.reset)
    else:
        say_way_out(empty, scene, active, translate("Filter", "Nothing passes these filters."))


def say_way_out(
    empty: EmptyState,
    scene: Scene,
    active: ActiveFilter,
    text: str,
    among: tuple[str, ...] | None = None,
) -> None:
    """Says `text` and which one filter to drop; `among` are the hits of a search, None: all."""
    translate = scene.translate
    reset = translate("Filter", "Reset filters")
    way = active.way_out(among)
    if way is None or not way.rest:
        empty.say(text, reset, active.reset)
        return
    dropped = dropped_label(way, scene)
    more = translate("Filter", "Without “{name}” there are %n sessions.", way.count, name=dropped)
    drop = translate("Filter", "Without “{name}”", name=dropped)
    empty.say(f"{text} {more}", drop, lambda: _choose(active, way.rest))
    empty.offer(reset, active.reset)


def _choose(active: ActiveFilter, wanted: Filter) -> None:
    active.choose(wanted)


def nearest(timed: Mapping[date, int], day: date | None) -> date | None:
    """The nearest day with hits, a later before an earlier one; None: no day has any."""
    days = [d for d, count in timed.items() if count]
    if day is None:
        return min(days, default=None)
    return min(days, key=lambda d: (abs((d - day).days), d < day), default=None)
