"""What does not fit on a screen: looked for in the pages themselves, as plain data."""

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from kiosk.programme.room_key import room_key
from kiosk.programme.text import head_and_rest
from kiosk.programme.values import dataclass
from kiosk.ui.pictures.cycle import LONGEST
from kiosk.ui.pictures.line_breaks import Measure
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.pictures.panel import Panel, Tier
from kiosk.ui.pictures.picture import Picture, Words, line_height
from kiosk.ui.pictures.rooms import unknown_rooms
from kiosk.ui.pictures.settings import Role, ScreenSettings

_MOST_HEAD_LINES = 2
_SLACK = 1.0
"""Seconds a cycle may take longer than it should, for dwell times are rounded."""


class Kind(StrEnum):
    """What is the matter, worst first."""

    ROOM_UNKNOWN = "room-unknown"
    OFF_THE_GLASS = "off-the-glass"
    TOO_SMALL = "below-its-tier"
    NAME_TOO_LONG = "room-name-too-long"
    WORD_DIVIDED = "word-divided"
    HEAD_TOO_LONG = "head-over-two-lines"
    CYCLE_TOO_LONG = "cycle-too-long"
    LEFT_OUT = "left-out"


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that does not fit at one moment: `what` it is (a word, a title, a room, a line),
    and `key`, the session it belongs to, or ""."""

    kind: Kind
    what: str
    key: str = ""


def faults(
    settings: ScreenSettings,
    moment: Moment,
    panel: Panel,
    pages: Sequence[Picture],
    measure: Measure,
) -> Iterator[Fault]:
    """All that does not fit on the pages a screen shows at a moment; some of it more than once."""
    if settings.role is Role.DOOR:
        yield from _room(settings, moment, pages)
    for unknown in unknown_rooms(settings, moment):
        yield Fault(Kind.ROOM_UNKNOWN, unknown)
    for page in pages:
        yield from _glass(page, panel, measure)
        yield from _divided(page, moment)
    yield from _long_heads(pages, moment)
    length = sum(page.seconds for page in pages)
    if length > LONGEST + _SLACK:
        yield Fault(Kind.CYCLE_TOO_LONG, f"{length:.0f} s")
    left_out = max((_left_out(page, moment) for page in pages), default=0)
    if left_out:
        yield Fault(Kind.LEFT_OUT, str(left_out))


def _room(settings: ScreenSettings, moment: Moment, pages: Sequence[Picture]) -> Iterator[Fault]:
    key = room_key(settings.room, moment.programme, moment.renamed)
    room = moment.programme.room_by_key.get(key)
    if room is None:
        yield Fault(Kind.ROOM_UNKNOWN, settings.room)
        return
    for page in pages:
        heads = [w.text for w in _words(page) if w.standing and w.tier in (Tier.ONE, Tier.AIM)]
        if room.name and _letters(room.name) not in _letters(" ".join(heads)):
            yield Fault(Kind.NAME_TOO_LONG, room.name)
            return


def _glass(page: Picture, panel: Panel, measure: Measure) -> Iterator[Fault]:
    for words in _words(page):
        if words.size < panel.size(words.tier):
            yield Fault(Kind.TOO_SMALL, words.text)
        right = words.x + measure.width(words.text, words.size, words.weight)
        # The line's box is higher than its letters: what counts is where those end.
        bottom = words.y + measure.ascent(words.size) + line_height(words.size) - words.size
        if words.x < 0 or right > panel.width + 1 or words.y < -words.size or bottom > panel.height:
            yield Fault(Kind.OFF_THE_GLASS, words.text, next(iter(page.sessions), ""))


def _divided(page: Picture, moment: Moment) -> Iterator[Fault]:
    """Words with a hyphen that is not their own."""
    lines = [words.text for words in _words(page)]
    ends = [(n, line.split()[-1]) for n, line in enumerate(lines) if line.rstrip("-").strip()]
    hyphened = [(number, part) for number, part in ends if part.endswith("-") and part != "-"]
    known = _known_words(page, moment) if hyphened else []
    for number, part in hyphened:
        if any(part in word for word in known):
            continue
        after = " ".join(lines[number + 1 : number + 2])
        start = part[:-1] + (after.split() or [""])[0].rstrip("-")
        whole = next((word for word in known if start in word), start)
        yield Fault(Kind.WORD_DIVIDED, whole.strip("„“”\"'(),.:;!?"), _owner(whole, page, moment))


def _known_words(page: Picture, moment: Moment) -> list[str]:
    """Every word the feed has for what a page may tell."""
    programme = moment.programme
    texts = [room.name for room in programme.rooms] + [track.name for track in programme.tracks]
    texts += [person.name for person in programme.people]
    for notice in programme.announcements:
        texts += [notice.title, notice.text, notice.title_en, notice.text_en]
    for session in programme.sessions:
        texts += [session.title, session.subtitle, session.format]
    return [word for text in texts for word in text.split()]


def _owner(word: str, page: Picture, moment: Moment) -> str:
    by_key = moment.programme.session_by_key
    for key in page.sessions:
        if key in by_key and word in by_key[key].title:
            return key
    return ""


def _long_heads(pages: Sequence[Picture], moment: Moment) -> Iterator[Fault]:
    """Titles whose head takes more than two lines at tier 1."""
    lines = [w for p in pages for w in _words(p) if w.tier is Tier.ONE and not w.standing]
    letters = [_letters(line.text) for line in lines]
    keys = dict.fromkeys(key for page in pages for key in page.sessions)
    for key in keys:
        session = moment.programme.session_by_key.get(key)
        if session is None:
            continue
        head = head_and_rest(session.title)[0]
        if _line_count(_letters(head), letters) > _MOST_HEAD_LINES:
            yield Fault(Kind.HEAD_TOO_LONG, head, key)


def _line_count(head: str, lines: Sequence[str]) -> int:
    """How many lines in a row make up a head; 0 if it is not there."""
    for begin in range(len(lines)):
        joined, count = "", 0
        while head.startswith(joined) and begin + count < len(lines) and joined != head:
            joined += lines[begin + count]
            count += 1
        if joined == head:
            return count
    return 0


def _left_out(page: Picture, moment: Moment) -> int:
    """How many sessions a page says it leaves out: "+14 weitere bis 18:00"."""
    for words in _words(page):
        for count in (1, 2):
            said = moment.translate("Screen", "+%n more until {time}", count, time="§")
            pattern = re.escape(said).replace(f"\\+{count}", r"\+(\d+)").replace("§", ".+")
            found = re.fullmatch(pattern, words.text)
            if found:
                return int(found[1])
    return 0


def _words(page: Picture) -> Iterable[Words]:
    return (item for item in page.items if isinstance(item, Words))


def _letters(text: str) -> str:
    """The text without what the setting of lines adds."""
    return re.sub(r"[\s\-]", "", text)
