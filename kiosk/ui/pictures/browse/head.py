"""Sets the top of the kiosk: ring and title, the languages, the days, the search field, themes."""

from collections.abc import Callable
from datetime import date
from functools import partial
from math import ceil

from kiosk.programme.instants import elapsed
from kiosk.ui.pictures.browse import visit as acts
from kiosk.ui.pictures.browse.choices import many
from kiosk.ui.pictures.browse.controls import (
    FILLED,
    LABEL,
    PLAIN,
    Look,
    button,
    button_width,
    frame,
    lines,
    shortened,
    words,
)
from kiosk.ui.pictures.browse.glass import META, Glass
from kiosk.ui.pictures.browse.listing import shown_day, undated
from kiosk.ui.pictures.browse.page import Piece, Target, joined
from kiosk.ui.pictures.browse.visit import Visit
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.pictures.picture import Block, Item, Ring, Sign
from kiosk.ui.shared.box import Box
from kiosk.ui.shared.dates import clock_time, long_day, month, short_month, short_weekday, weekday
from kiosk.ui.shared.icons import Icon
from kiosk.ui.shared.language_names import language_name
from kiosk.wording import LANGUAGES, translator

_NUMBER = 72


def head(glass: Glass, box: Box, moment: Moment, *, docked: bool) -> Piece:
    """Ring, title and the other language; `docked`: on the dock's ground."""
    _, ink, line = glass.dock_inks if docked else ("", "ink", "edge")
    other = next(name for name in LANGUAGES if name != moment.language)
    name = language_name(other, translator(other))
    wide, high = button_width(glass, name), glass.touch(72)
    spot = Box(box.right - wide, box.y + (box.height - high) // 2, wide, high)
    act = partial(acts.speak, language=other)
    switch = button(glass, "language", spot, name, act, Look(ink, line))
    side = glass.px(60)
    middle = box.y + (box.height - side) // 2
    share = _share_over(moment)
    # On the dock, a ring of two tints would fall below 3:1.
    rest = "edge" if docked else "hair"
    ring = Ring(box.x, middle, side, share, glass.px(8), ink, rest)
    left = box.x + side + glass.px(20)
    text = _title(glass, Box(left, box.y, spot.x - glass.gap - left, box.height), moment, ink)
    return joined(Piece((ring, *text)), switch)


def _title(glass: Glass, box: Box, moment: Moment, ink: str) -> list[Item]:
    event = moment.programme.event
    found = lines(glass, event.title, LABEL, 700, box.width, 2)
    if len(found) == 1 and event.subtitle:
        found.append(shortened(glass, event.subtitle, META, 400, box.width))
    y = box.y + (box.height - len(found) * glass.line(LABEL)) // 2
    weights = (700, 400)
    return [
        words(glass, box.x, y + n * glass.line(LABEL), text, LABEL, weights[n], ink)
        for n, text in enumerate(found)
    ]


def _share_over(moment: Moment) -> float:
    """How much of the programme's days is over: 360° is the whole."""
    if not moment.days or not moment.clock_trusted:
        return 0.0
    start, end = moment.days[0].start, moment.days[-1].end
    return min(max(elapsed(start, moment.now) / elapsed(start, end), 0.0), 1.0)


def days(glass: Glass, box: Box, visit: Visit, moment: Moment) -> Piece:
    """A tab for each day, for as many as there is room for around the shown one."""
    dates: list[date | None] = [day.date for day in moment.days]
    if undated(moment):
        dates.append(None)
    line = Block(box.x, box.bottom - glass.rule, box.width, glass.rule, "ink")
    if not dates:
        return Piece((line,))
    most = max(box.width // max(glass.px(150), glass.touch(0)), 1)
    chosen = _chosen(visit, moment)
    at = dates.index(chosen) if chosen in dates else 0
    first = min(max(at - most // 2, 0), max(len(dates) - most, 0))
    seen = dates[first : first + most]
    wide = min(box.width // len(seen), glass.px(360))
    said = next(
        (
            words_of
            for words_of in (_long, _short)
            if all(_tab_width(glass, day, moment, words_of) <= wide for day in seen)
        ),
        None,
    )
    tabs = [
        _tab(glass, Box(box.x + n * wide, box.y, wide, box.height), day, visit, moment, said)
        for n, day in enumerate(seen)
    ]
    return joined(Piece((line,)), *tabs)


def _chosen(visit: Visit, moment: Moment) -> date | None:
    return None if visit.undated else shown_day(visit, moment)


def _in_force(visit: Visit) -> bool:
    """Whether the list is that of a day."""
    return not visit.mine and not visit.words.strip()


def _long(day: date, moment: Moment) -> tuple[str, str]:
    when = _when(day, moment) or month(day, moment.language)
    return weekday(day, moment.language), when


def _short(day: date, moment: Moment) -> tuple[str, str]:
    when = _when(day, moment) or short_month(day, moment.language)
    return short_weekday(day, moment.language), when


_DayWords = Callable[[date, Moment], tuple[str, str]]
"""What stands beside the number of a day, in two lines."""


def _tab_width(glass: Glass, day: date | None, moment: Moment, said: _DayWords) -> int:
    if day is None:
        return ceil(max(glass.width(text, META, 700) for text in _open_words(moment)))
    names = said(day, moment)
    number = glass.width(str(day.day), _NUMBER, 700)
    return ceil(number + glass.px(24) + max(glass.width(n, META, 700) for n in names) + glass.px(8))


def _open_words(moment: Moment) -> tuple[str, str]:
    return moment.translate("Kiosk", "without"), moment.translate("Kiosk", "a time yet")


def _when(day: date, moment: Moment) -> str:
    """Below the weekday: heute, morgen, vorbei; "" for a day further away."""
    translate = moment.translate
    if moment.clock_trusted:
        if day == moment.today:
            return translate("Kiosk", "today")
        if moment.is_tomorrow(day):
            return translate("Kiosk", "tomorrow")
        if day < moment.today:
            return translate("Kiosk", "over")
    return ""


def _tab(
    glass: Glass,
    box: Box,
    day: date | None,
    visit: Visit,
    moment: Moment,
    said: _DayWords | None,
) -> Piece:
    """`said` None: only number and weekday, below each other."""
    on = _in_force(visit) and _chosen(visit, moment) == day
    items: list[Item] = []
    if on:
        thick = glass.px(9)
        items.append(Block(box.x, box.bottom - thick, box.width, thick, "ink"))
    if day is None:
        upper, lower = _open_words(moment)
        items += _two_lines(glass, box.x, box, upper, lower, on=on)
        name = moment.translate("Session", "time to follow")
        act = partial(acts.choose_day, day=None, undated=True)
        return Piece(tuple(items), (Target("undated", box, name, act, on),))
    number = str(day.day)
    inside = box.height - glass.px(9)
    weight = 700 if on else 400
    if said is not None:
        y = box.y + (inside - glass.line(_NUMBER)) // 2
        items.append(words(glass, box.x + glass.px(4), y, number, _NUMBER, weight))
        left = box.x + ceil(glass.width("00"[: len(number)], _NUMBER, 700)) + glass.px(24)
        items += _two_lines(glass, left, box, *said(day, moment), on=on)
    else:
        short = short_weekday(day, moment.language)
        both = glass.line(46) + glass.line(META)
        y = box.y + (inside - both) // 2
        items.append(words(glass, box.x + glass.px(4), y, number, 46, weight))
        items.append(words(glass, box.x + glass.px(4), y + glass.line(46), short, META, weight))
    name = long_day(day, moment.language)
    act = partial(acts.choose_day, day=day)
    return Piece(tuple(items), (Target(f"day {day}", box, name, act, on),))


def _two_lines(glass: Glass, x: float, box: Box, upper: str, lower: str, *, on: bool) -> list[Item]:
    y = box.y + (box.height - glass.px(9) - 2 * glass.line(META)) // 2
    return [
        words(glass, x, y, upper, META, 700 if on else 400),
        words(glass, x, y + glass.line(META), lower, META),
    ]


def tools(glass: Glass, box: Box, visit: Visit, moment: Moment) -> Piece:
    """The search field and the themes."""
    translate = moment.translate
    pieces: list[Piece] = []
    right = box.right
    if moment.programme.tracks and not visit.typing:
        text = translate("Kiosk", "Themes")
        if visit.topics:
            text = translate("Kiosk", "Themes ({count})", count=len(visit.topics))
        wide = button_width(glass, text, Icon.CHEVRON)
        spot = Box(box.right - wide, box.y, wide, box.height)
        look = FILLED if visit.topics else PLAIN
        act = acts.choose_topics
        pieces.append(button(glass, "themes", spot, text, act, look, icon=Icon.CHEVRON))
        right = spot.x - glass.gap
    if not visit.typing and many(visit, moment):
        text = translate("Kiosk", "Time")
        if visit.since is not None:
            text = translate("Kiosk", "From {time}", time=clock_time(visit.since, moment.zone))
        wide = button_width(glass, text, Icon.CHEVRON)
        spot = Box(right - wide, box.y, wide, box.height)
        look = FILLED if visit.since is not None else PLAIN
        act = acts.choose_hour
        pieces.append(button(glass, "hours", spot, text, act, look, icon=Icon.CHEVRON))
        right = spot.x - glass.gap
    if _in_force(visit) and not visit.undated and not visit.typing:
        pieces.append(
            other := _other_view(glass, Box(box.x, box.y, right - box.x, box.height), visit, moment)
        )
        right = other.targets[0].box.x - glass.gap
    if visit.words or visit.typing:
        text = translate("Kiosk", "Done")
        wide = button_width(glass, text)
        spot = Box(right - wide, box.y, wide, box.height)
        pieces.append(button(glass, "done", spot, text, _done))
        right = spot.x - glass.gap
    field = Box(box.x, box.y, right - box.x, box.height)
    return joined(_field(glass, field, visit, moment), *pieces)


def _other_view(glass: Glass, box: Box, visit: Visit, moment: Moment) -> Piece:
    """At the right of a box: the plan in place of the list, or the list again; a sign alone where
    the field would have no room."""
    translate = moment.translate
    name = translate("Kiosk", "List") if visit.plan else translate("Kiosk", "Plan")
    icon = Icon.LIST if visit.plan else Icon.PLAN
    wide = button_width(glass, name, icon)
    field = glass.px(26 + 34 + 18 + 28) + glass.width(translate("Kiosk", "Search"), 30, 400)
    text = name if box.width - wide - glass.gap >= field else ""
    wide = wide if text else glass.touch(84)
    spot = Box(box.right - wide, box.y, wide, box.height)
    act = partial(acts.show_plan, plan=not visit.plan)
    return button(glass, "plan", spot, text, act, icon=icon, before=True, name=name)


def _done(visit: Visit) -> Visit:
    """Ends the search and shows the day again."""
    return acts.back(acts.erase_all(acts.back(visit) if visit.typing else visit))


def _field(glass: Glass, box: Box, visit: Visit, moment: Moment) -> Piece:
    """The field is a button that opens the keyboard; its end is what shows of long words."""
    translate = moment.translate
    items = list(frame(glass, box, Look("ink", "accent" if visit.typing else "edge")))
    side = glass.px(34)
    y = box.y + (box.height - side) // 2
    items.append(Sign(box.x + glass.px(26), y, side, Icon.SEARCH.value, "ink"))
    left = box.x + glass.px(26) + side + glass.px(18)
    room = box.right - glass.px(20) - left
    line = box.y + (box.height - glass.line(30)) // 2
    shown = visit.words
    while shown and glass.width(shown, 30, 400) > room - glass.px(8):
        shown = shown[1:]
    if shown or visit.typing:
        items.append(words(glass, left, line, shown, 30))
    else:
        items.append(words(glass, left, line, translate("Kiosk", "Search"), 30, 400, "muted"))
    if visit.typing:
        at = left + round(glass.width(shown, 30, 400)) + glass.px(3)
        items.append(Block(at, line + glass.px(3), max(glass.px(3), 2), glass.line(30), "accent"))
    name = translate("Kiosk", "Search")
    if visit.words:
        name = translate("Kiosk", "Search: {words}", words=visit.words)
    return Piece(tuple(items), (Target("field", box, name, acts.start_typing),))
