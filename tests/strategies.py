"""Hypothesis strategies for programmes: small, odd, and as clean as a reader leaves them."""

from datetime import UTC, date, datetime, time, timedelta

from hypothesis import strategies as st

from kiosk.programme.model import (
    Announcement,
    Event,
    Link,
    Person,
    Programme,
    Room,
    Session,
    Status,
    Track,
    Walk,
)

ZONES = ("Europe/Berlin", "UTC", "America/St_Johns", "Australia/Lord_Howe", "Pacific/Kiritimati")
"""With and without daylight saving; Lord Howe's is half an hour."""

_WORDS = "Planung,Mühle,Straße,360°,„Hände“,A & B,<b>x</b>,2.0,–,é,日本,🎪,x"
WORDS = st.sampled_from(_WORDS.split(","))
TITLES = st.builds("{} {}".format, WORDS, WORDS).filter(lambda title: title != "– –")
LINES = st.just("") | TITLES
TEXTS = st.just("") | TITLES | st.builds("{}\n\n{}".format, TITLES, TITLES)
URLS = st.sampled_from(["", "https://example.org/a?b=c&d", "mailto:x@example.org", "slides.pdf"])
LINKS = st.lists(
    st.builds(Link, LINES, URLS).filter(lambda link: bool(link.title or link.url)), max_size=2
).map(tuple)
LANGUAGES = st.lists(st.sampled_from(["de", "en", "fr", "de-AT", "zh-Hant"]), unique=True).map(
    tuple
)
KEYS = st.sampled_from(["a", "b", "c", "saal-1", "Ä b", "a~2", "7", "ß:/", "grosser-saal", "a,b"])
"""Few, so that two programmes often have some in common."""

_FIRST = datetime(2022, 10, 29, 6, 0, tzinfo=UTC)
"""The clocks change in Berlin on the second day from here (2022-10-30, 01:00 UTC)."""
INSTANTS = st.integers(0, 3 * 24 * 12).map(lambda n: _FIRST + timedelta(minutes=5 * n))
LENGTHS = st.sampled_from([0, 5, 20, 45, 60, 90, 24 * 60]).map(lambda n: timedelta(minutes=n))
DATES = st.one_of(st.none(), st.dates(date(2022, 10, 28), date(2022, 11, 2)))


_RARELY = st.sampled_from([False, False, False, True])
_TIMED = st.builds(lambda s, length: {"start": s, "end": s + length}, INSTANTS, LENGTHS)
_SLOTS: st.SearchStrategy[dict[str, object]] = st.one_of(
    _TIMED, _TIMED, DATES.map(lambda day: {"day": day})
)


@st.composite
def sessions(
    draw: st.DrawFn,
    key: str = "s1",
    rooms: tuple[str, ...] = (),
    tracks: tuple[str, ...] = (),
    people: tuple[str, ...] = (),
) -> Session:
    """One session that refers to the given keys."""
    vanished = draw(_RARELY)
    return Session(
        key=key,
        title=draw(TITLES),
        guid=draw(st.sampled_from(["", f"guid-{key}"])),
        code=draw(st.sampled_from(["", "A7"])),
        subtitle=draw(LINES),
        abstract=draw(TEXTS),
        description=draw(TEXTS),
        format=draw(st.sampled_from(["", "Vortrag", "Planspiel"])),
        track=draw(st.sampled_from((None, *tracks))),
        languages=draw(LANGUAGES),
        people=tuple(draw(st.lists(st.sampled_from(people), unique=True))) if people else (),
        room=draw(st.sampled_from((None, *rooms))),
        **draw(_SLOTS),
        status=Status.CANCELLED if vanished else draw(st.sampled_from(Status)),
        delay=draw(st.sampled_from([0, 0, 15])),
        full=draw(_RARELY),
        vanished=vanished,
        url=draw(URLS),
        links=draw(LINKS),
        attachments=draw(LINKS),
        sources=draw(LINKS),
        source=draw(st.sampled_from(["", "sample"])),
    )


def _keys(most: int) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(KEYS, unique=True, max_size=most).map(tuple)


@st.composite
def events(draw: st.DrawFn) -> Event:
    """An event in one of ZONES; its days need not fit its sessions."""
    return Event(
        key=draw(KEYS),
        title=draw(TITLES),
        subtitle=draw(LINES),
        venue=draw(LINES),
        city=draw(LINES),
        url=draw(URLS),
        zone=draw(st.sampled_from(ZONES)),
        day_change=draw(st.sampled_from([time(4), time(0), time(6, 30)])),
        first_day=draw(DATES),
        last_day=draw(DATES),
    )


@st.composite
def programmes(draw: st.DrawFn, most_sessions: int = 5) -> Programme:
    """A programme with unique keys whose references all resolve."""
    rooms, tracks, people = draw(_keys(4)), draw(_keys(3)), draw(_keys(4))
    keys = draw(st.lists(KEYS, unique=True, min_size=1, max_size=most_sessions))
    walks = st.builds(Walk, st.sampled_from(rooms), st.sampled_from(rooms), st.integers(0, 60))
    return Programme(
        event=draw(events()),
        rooms=tuple(draw(_room(key)) for key in rooms),
        tracks=tuple(Track(k, draw(TITLES), draw(_COLOURS)) for k in tracks),
        people=tuple(Person(k, draw(TITLES), draw(LINES), draw(TEXTS), draw(URLS)) for k in people),
        sessions=tuple(draw(sessions(key, rooms, tracks, people)) for key in keys),
        walks=tuple(draw(st.lists(walks, max_size=3))) if rooms else (),
        announcements=tuple(draw(_announcement(key)) for key in draw(_keys(2))),
        version=draw(LINES),
        updated=draw(st.one_of(st.none(), INSTANTS)),
    )


_COLOURS = st.sampled_from(["", "#0F56AB"])


def _room(key: str) -> st.SearchStrategy[Room]:
    return st.builds(
        Room,
        st.just(key),
        TITLES,
        building=LINES,
        floor=LINES,
        capacity=st.one_of(st.none(), st.integers(1, 10_000)),
        step_free=st.sampled_from([None, True, False]),
        description=TEXTS,
    )


def _announcement(key: str) -> st.SearchStrategy[Announcement]:
    instants = st.one_of(st.none(), INSTANTS)
    named = st.lists(TITLES, unique=True, max_size=2).map(tuple)
    words = (TITLES, TEXTS, instants, instants, st.booleans(), LINES, TEXTS, named, named)
    return st.builds(Announcement, st.just(key), *words)
