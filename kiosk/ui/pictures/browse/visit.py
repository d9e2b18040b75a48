"""What one visitor does at the kiosk, as a value; a new `Visit()` remembers nothing of the last.

Everything a finger or a key can do is a function here, from one visit to the next.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from kiosk.personal.handover import MOST
from kiosk.programme.values import dataclass

LONGEST_WORDS = 60
"""Letters in the search field: more than any search needs, and nobody fills the glass."""


@dataclass(frozen=True, slots=True)
class Visit:
    """Where a visitor is, and what they picked.

    `language` "" and `day` None: what the screen shows by itself. `page` 0 begins with what is
    still to come, or at `since`; pages below 0 are what is before it. `opened` is the session that
    is read, `reading` the page of its text. `hits` None: the search has not answered yet. `picked`
    is in the order of picking, `dropped` what "clear" took away and can still be had back. `code`
    is which of several QR codes is shown. `plan`: days are shown as a plan, from `column` on.
    """

    language: str = ""
    day: date | None = None
    undated: bool = False
    mine: bool = False
    page: int = 0
    topics: frozenset[str] = frozenset()
    choosing: bool = False
    timing: bool = False
    since: datetime | None = None
    typing: bool = False
    words: str = ""
    hits: tuple[str, ...] | None = None
    capital: bool = False
    figures: bool = False
    opened: str = ""
    reading: int = 0
    picked: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    code: int = 0
    plan: bool = False
    column: int = 0

    @property
    def full(self) -> bool:
        """Whether no more can be picked."""
        return len(self.picked) >= MOST


Act = Callable[[Visit], Visit]


def speak(visit: Visit, language: str) -> Visit:
    """Goes on in another language."""
    return replace(visit, language=language, reading=0)


def choose_day(visit: Visit, day: date | None, *, undated: bool = False) -> Visit:
    """Shows a day, or what has no time yet; ends a search."""
    begun = _searched(visit, "")
    return replace(begun, day=day, undated=undated, mine=False, typing=False, since=None, column=0)


def show_picked(visit: Visit) -> Visit:
    """Shows what was picked."""
    return replace(
        _searched(visit, ""), mine=True, typing=False, opened="", choosing=False, timing=False
    )


def show_plan(visit: Visit, plan: bool) -> Visit:
    """Shows days as a plan, or as a list."""
    return replace(visit, plan=plan, page=0)


def show_columns(visit: Visit, column: int) -> Visit:
    """Shows the plan from another column on."""
    return replace(visit, column=column)


def turn(visit: Visit, by: int) -> Visit:
    """Turns pages of the list."""
    return replace(visit, page=visit.page + by)


def read_on(visit: Visit, by: int) -> Visit:
    """Turns pages of a session's text."""
    return replace(visit, reading=max(visit.reading + by, 0))


def open_session(visit: Visit, key: str) -> Visit:
    """Reads about a session."""
    return replace(visit, opened=key, reading=0, typing=False)


def pick(visit: Visit, key: str) -> Visit:
    """Picks a session, or lets go of it; one more than a selection holds is not taken."""
    if key in visit.picked:
        rest = tuple(other for other in visit.picked if other != key)
        return replace(visit, picked=rest, code=0)
    if visit.full:
        return visit
    return replace(visit, picked=(*visit.picked, key), dropped=(), code=len(visit.picked))


def clear(visit: Visit) -> Visit:
    """Lets go of everything that was picked."""
    return replace(visit, picked=(), dropped=visit.picked, code=0, mine=False, page=0)


def restore(visit: Visit) -> Visit:
    """Has back what was let go of."""
    return replace(visit, picked=visit.dropped, dropped=())


def next_code(visit: Visit, count: int) -> Visit:
    """Shows the next of several codes."""
    return replace(visit, code=(visit.code + 1) % max(count, 1))


def choose_topics(visit: Visit) -> Visit:
    """Shows the themes to choose from."""
    return replace(visit, choosing=True, typing=False, page=0)


def choose_hour(visit: Visit) -> Visit:
    """Shows the hours of the day to choose from."""
    return replace(visit, timing=True, typing=False, page=0)


def begin_at(visit: Visit, since: datetime) -> Visit:
    """Shows the day from an hour on."""
    return replace(visit, timing=False, since=since, page=0)


def toggle_topic(visit: Visit, key: str) -> Visit:
    """Chooses a theme, or no longer."""
    return replace(visit, topics=visit.topics ^ {key})


def all_topics(visit: Visit) -> Visit:
    """Chooses no theme in particular."""
    return replace(visit, topics=frozenset(), page=0)


def back(visit: Visit) -> Visit:
    """One step out: of a session, the themes, the keyboard, the search, the list of picks."""
    if visit.opened:
        return replace(visit, opened="", reading=0)
    if visit.choosing or visit.timing:
        return replace(visit, choosing=False, timing=False, page=0)
    if visit.typing:
        return replace(visit, typing=False, capital=False, figures=False)
    if visit.words:
        return _searched(visit, "")
    return replace(visit, mine=False, page=0)


def start_typing(visit: Visit) -> Visit:
    """Opens the keyboard."""
    begun = replace(visit, typing=True, opened="", choosing=False, timing=False)
    return replace(begun, mine=False, page=0)


def typed(visit: Visit, letter: str) -> Visit:
    """Types a letter; the keyboard's capitals last for one."""
    begun = visit if visit.typing else start_typing(visit)
    if len(begun.words) >= LONGEST_WORDS:
        return begun
    more = letter.upper() if begun.capital and letter != "ß" else letter
    words = f"{begun.words}{more}".lstrip()
    return replace(_searched(begun, words), capital=False)


def erase(visit: Visit) -> Visit:
    """Takes back a letter."""
    return _searched(visit, visit.words[:-1])


def erase_all(visit: Visit) -> Visit:
    """Empties the search field."""
    return _searched(visit, "")


def toggle_capital(visit: Visit) -> Visit:
    """The next letter is a capital, or not."""
    return replace(visit, capital=not visit.capital)


def toggle_figures(visit: Visit) -> Visit:
    """Shows figures and signs in place of letters, or letters again."""
    return replace(visit, figures=not visit.figures)


def found(visit: Visit, words: str, hits: tuple[str, ...]) -> Visit:
    """Takes what a search found, unless other words were typed meanwhile."""
    return replace(visit, hits=hits) if words == visit.words else visit


def _searched(visit: Visit, words: str) -> Visit:
    return replace(visit, words=words, hits=None if words.strip() else (), page=0)
