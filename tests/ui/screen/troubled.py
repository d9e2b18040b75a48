"""The built-in festival with all that can befall it: moves, delays, what is off, late, at night."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.feeds.read import read
from kiosk.programme.changes import carry_over
from kiosk.programme.model import Programme, Session, Status

BERLIN = ZoneInfo("Europe/Berlin")
AGENDA = Path(__file__).resolve().parents[3] / "agenda.json"
Editions = list[tuple[datetime, Programme]]


def festival() -> Programme:
    """The built-in programme."""
    return read(AGENDA.read_bytes(), source=str(AGENDA)).programme


def moved_to(programme: Programme, first_day: date) -> Programme:
    """The programme as it would be with another first day: every time by the clock on the wall."""
    assert programme.event.first_day is not None
    step = first_day - programme.event.first_day

    def other(instant: datetime | None) -> datetime | None:
        if instant is None:
            return None
        local = instant.astimezone(BERLIN).replace(tzinfo=None) + step
        return local.replace(tzinfo=BERLIN)

    event = replace(programme.event, first_day=first_day, last_day=first_day + timedelta(days=2))
    sessions = tuple(replace(s, start=other(s.start), end=other(s.end)) for s in programme.sessions)
    return replace(programme, event=event, sessions=sessions, announcements=())


def with_night(programme: Programme, start: str, end: str) -> Programme:
    """With a session in the night after the second day, in the Studio."""
    assert programme.event.first_day is not None
    night = programme.event.first_day + timedelta(days=2)
    begin, finish = (
        datetime.fromisoformat(f"{night}T{clock}").replace(tzinfo=BERLIN) for clock in (start, end)
    )
    watch = Session("nachtwache", "Nachtwache am Ofen", room="studio", start=begin, end=finish)
    return replace(programme, sessions=(*programme.sessions, watch))


def change(programme: Programme, **sessions: dict[str, object]) -> Programme:
    """The programme with other values of some sessions (their keys with _ for -)."""
    wanted = {key.replace("_", "-"): values for key, values in sessions.items()}
    assert set(wanted) <= {s.key for s in programme.sessions}
    changed = tuple(replace(s, **wanted.get(s.key, {})) for s in programme.sessions)  # type: ignore[arg-type]
    return replace(programme, sessions=changed)


def without(programme: Programme, key: str) -> Programme:
    """The programme as a feed tells it that has lost a session."""
    return replace(programme, sessions=tuple(s for s in programme.sessions if s.key != key))


def _at(programme: Programme, day: int, clock: str) -> datetime:
    assert programme.event.first_day is not None
    date_of = programme.event.first_day + timedelta(days=day)
    return datetime.fromisoformat(f"{date_of}T{clock}").replace(tzinfo=BERLIN)


def troubles(first: Programme) -> Editions:
    """Editions of three bad days, each with the instant it becomes known."""
    whole = timedelta(minutes=1)
    told: Editions = [(_at(first, 0, "05:00"), first)]

    def then(day: int, clock: str, make: Callable[[Programme], Programme]) -> None:
        at = _at(first, day, clock)
        # What vanishes stays, off, until its planned end: as a sync has it.
        told.append((at, carry_over(told[-1][1], make(told[-1][1]), at)))

    then(0, "12:50", lambda p: change(p, mi_sozialbericht={"room": "foyer"}))
    then(0, "14:10", lambda p: change(p, mi_netzwerkkarte={"delay": 20}))
    then(0, "15:25", lambda p: change(p, mi_agil_im_amt={"delay": 15}))
    then(1, "08:50", lambda p: change(p, do_wirkung={"room": "grosser-saal"}))
    then(1, "10:00", lambda p: change(p, do_wirkung={"room": "saal-2"}))  # and back
    then(1, "13:20", lambda p: change(p, do_kinder_reden_mit={"room": "saal-2"}))
    then(1, "13:40", lambda p: change(p, do_kinder_reden_mit={"room": "grosser-saal"}))
    then(1, "14:30", lambda p: change(p, do_markt={"status": Status.CANCELLED}))
    then(1, "15:00", lambda p: without(p, "do-foerderung"))
    then(1, "16:05", lambda p: change(p, ausschussarbeit_planspiel={"delay": 25, "full": True}))
    then(1, "22:40", lambda p: change(p, do_nachtgespraech={"room": "foyer", "delay": 30}))
    late = _at(first, 2, "11:05")
    then(2, "08:30", lambda p: change(p, fr_kennzahlen={"start": late, "end": late + 45 * whole}))
    then(2, "12:20", lambda p: change(p, fr_abschluss={"delay": 10}))
    return told
