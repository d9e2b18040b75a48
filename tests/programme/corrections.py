"""Hypothesis strategies for staff corrections of a programme."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st
from strategies import INSTANTS, LENGTHS, TITLES

from kiosk.programme.announcement_text import announcement_text
from kiosk.programme.model import Announcement, Programme, Status
from kiosk.programme.overrides import ANNOUNCEMENT, CAPACITY, Override, value_of
from kiosk.programme.session_fields import slot_text

MADE = datetime(2022, 10, 29, 7, 50, tzinfo=UTC)
SLOTS = st.just("") | st.builds(lambda s, length: slot_text(s, s + length), INSTANTS, LENGTHS)
NAMES = st.sampled_from(["Ada Lenk", "Ben Ott", "Zoë Groß"])
ANNOUNCEMENTS = st.just("") | st.builds(
    lambda title, since, urgent, screens: announcement_text(
        Announcement("", title, since=since, urgent=urgent, screens=screens)
    ),
    TITLES,
    st.none() | INSTANTS,
    st.booleans(),
    st.sampled_from([(), ("Foyer 2",)]),
)


def override(key: str, field: str, value: str, base: str = "", **values: object) -> Override:
    return replace(Override(key, field, value, base, "Ada", "Technik", MADE), **values)


def values(programme: Programme, field: str) -> st.SearchStrategy[str]:
    """Values that staff may give a field."""
    if field.startswith(ANNOUNCEMENT):
        return ANNOUNCEMENTS
    known = ["Ada Lenk", *(" ".join(p.name.split()) for p in programme.people)]
    return {
        "room": st.sampled_from(["", *(r.key for r in programme.rooms)]),
        "slot": SLOTS,
        "status": st.sampled_from([s.value for s in Status]),
        "delay": st.sampled_from(["0", "5", "90"]),
        "full": st.sampled_from(["yes", "no"]),
        "title": TITLES,
        "people": st.lists(NAMES | st.sampled_from(known), unique=True).map("\n".join),
    }.get(field, st.sampled_from(["", "12", "400"]))


def targets(programme: Programme) -> list[tuple[str, str]]:
    names = ("room", "slot", "status", "delay", "full", "title", "people")
    return [
        *((s.key, name) for s in programme.sessions for name in names),
        *(("", CAPACITY + room.key) for room in programme.rooms),
        *(("", ANNOUNCEMENT + key) for key in ("a", "neu", "weg")),
    ]


@st.composite
def overrides(draw: st.DrawFn, programme: Programme, most: int = 6) -> list[Override]:
    """Corrections of different targets, each based on what the programme says."""
    chosen = draw(st.lists(st.sampled_from(targets(programme)), unique=True, max_size=most))
    return [
        Override(
            key,
            field,
            draw(values(programme, field)),
            value_of(programme, key, field) or "",
            "Ada",
            "",
            MADE + timedelta(minutes=draw(st.integers(0, 3))),
        )
        for key, field in chosen
    ]
