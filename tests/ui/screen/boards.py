"""Strategies for screens: panels that can hold their tiers, and programmes of 0 to 200 sessions."""

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import strategies as st
from ui.hall import BERLIN, EVENT, PEOPLE, TRACKS

from kiosk.programme.model import Programme, Room, Session, Status
from kiosk.programme.moves import Move
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.pictures.panel import Panel, Tier
from kiosk.wording import translator

PIXELS = [(1280, 720), (1366, 768), (1920, 1080), (2560, 1440), (3840, 2160)]
GLASSES = st.sampled_from(PIXELS + [(height, width) for width, height in PIXELS])
_DAY = datetime(2022, 12, 8, 7, 0, tzinfo=BERLIN)


def _at(glass: tuple[int, int], diagonal: float, share: float) -> Panel:
    """A panel at a share of the distance up to which a start and a short word fit at tier 1.

    Beyond it there is no page that could be read; check-screen says so.
    """
    near = Panel(*glass, diagonal, 1.0)
    text = near.size(Tier.ONE)
    across = near.width - 2 * near.margin
    farthest = min(across / 5.2, near.height / 6.6) / text
    return Panel(*glass, diagonal, farthest * share)


PANELS = st.builds(_at, GLASSES, st.floats(24, 98), st.floats(0.25, 0.99))

ROOM_NAMES = st.sampled_from(
    [
        "Saal 2",
        "Foyer",
        "Großer Saal",
        "K.1.105 (La Fontaine)",
        "Bürgerversammlungsraum im Erdgeschoss",
        "Stadtteilzentrum und Begegnungsstätte am Alten Schlachthof",
    ]
)
_WORDS = st.sampled_from(
    [
        "Planung",
        "Mühle",
        "Kinder-",
        "und",
        "Jugendhilfeplanungsausschuss",
        "360°",
        "–",
        "2.0",
        "Was?",
        "die",
        "in",
        "Kommune:",
        "Donaudampfschifffahrtsgesellschaft",
        "integriert",
        "für",
        "Netzwerkkarte",
        "„Hände“",
        "Ä",
        "A",
    ]
)
TITLES = st.lists(_WORDS, min_size=1, max_size=9).map(" ".join) | st.lists(
    _WORDS, min_size=20, max_size=28
).map(" ".join)


@st.composite
def programmes(draw: st.DrawFn) -> Programme:
    """Rooms with short and very long names, and up to 200 sessions on one day."""
    names = draw(st.lists(ROOM_NAMES, min_size=1, max_size=9))
    rooms = tuple(Room(f"r{n}", name) for n, name in enumerate(names))
    titles = draw(st.lists(TITLES, min_size=draw(st.sampled_from([0, 1, 6])), max_size=12))
    many = draw(st.sampled_from([1, 1, 2, 5, 17])) if titles else 0
    slots = draw(st.lists(st.tuples(st.integers(0, 200), st.integers(0, 24)), min_size=1))
    found = []
    for number in range(min(len(titles) * many, 200)):
        start, length = slots[number % len(slots)]
        begin = _DAY + timedelta(minutes=5 * ((start + number // 3) % 210))
        found.append(
            Session(
                f"s{number}",
                f"{titles[number % len(titles)]} {number}",
                room=f"r{(start + number) % len(rooms)}",
                start=begin,
                end=begin + timedelta(minutes=5 * length),
                track=(None, "meth", "koop")[number % 3],
                people=((), ("ada",), ("ada", "bo"))[length % 3],
            )
        )
    return Programme(EVENT, rooms, TRACKS, PEOPLE, tuple(_odd(draw, s) for s in found))


def _odd(draw: st.DrawFn, session: Session) -> Session:
    oddity = draw(st.sampled_from(["", "", "", "off", "late", "full", "tentative", "open"]))
    changed: dict[str, Session] = {
        "off": replace(session, status=Status.CANCELLED),
        "late": replace(session, delay=25),
        "full": replace(session, full=True),
        "tentative": replace(session, status=Status.TENTATIVE),
        "open": replace(session, start=None, end=None, day=_DAY.date()),
    }
    return changed.get(oddity, session)


@st.composite
def moments(draw: st.DrawFn) -> Moment:
    """A programme at an instant of its day or the days around it; some sessions were moved."""
    programme = draw(programmes())
    now = _DAY + timedelta(minutes=draw(st.integers(-2000, 2000) | st.integers(0, 900)))
    rooms = [room.key for room in programme.rooms]
    moved = {}
    for session in programme.sessions[:: draw(st.sampled_from([3, 7, 500]))]:
        old = draw(st.sampled_from(rooms))
        if session.start and old != session.room and not session.cancelled:
            name = programme.room_name(old)
            start = session.start - timedelta(minutes=draw(st.sampled_from([0, 30, 1500])))
            before = None if start == session.start else start
            moved[session.key] = Move(now - timedelta(minutes=40), old, name, before)
    language = draw(st.sampled_from(["de", "en"]))
    age = timedelta(minutes=draw(st.sampled_from([0, 5, 300])))
    return Moment(
        programme,
        now,
        BERLIN,
        language,
        translator(language),
        moved,
        now - age,
        failing=bool(age),
        clock_trusted=draw(st.sampled_from([True, True, True, False])),
    )
