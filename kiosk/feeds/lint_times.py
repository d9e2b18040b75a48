"""Times that look wrong: outside the event, far from all others, at night, very long or short."""

from datetime import date, timedelta

from kiosk.feeds.assemble import report_outside
from kiosk.feeds.lint_subject import Subject
from kiosk.programme.days import session_day
from kiosk.programme.model import Session

LONG = timedelta(hours=12)
SHORT = timedelta(minutes=5)
"""Lengths beyond these are told: an exhibition, or a slip of the pen."""

_FAR = timedelta(days=30)
_NIGHT_ENDS = 6
_FEW = 10


def check_times(subject: Subject) -> None:
    """Tells of odd days, hours and lengths."""
    programme = subject.programme
    report_outside(programme.event, programme, subject.problems, list(subject.places.values()))
    _check_far_away(subject)
    _check_nights(subject)
    for session in programme.sessions:
        _check_length(subject, session)


def _check_far_away(subject: Subject) -> None:
    """A slip in year or month makes an event of three days one of months."""
    placed = [(d, s) for s in subject.programme.sessions if (d := _day(subject, s)) is not None]
    if len(placed) < _FEW:
        return
    middle = sorted(day for day, _ in placed)[len(placed) // 2]
    far = [session for day, session in placed if abs(day - middle) > _FAR]
    if len(far) * 10 > len(placed):
        return
    for session in far:
        subject.tally.warn(
            "far-away",
            subject.place(session),
            "Sessions more than a month from nearly all others: {count} (first: {first}).",
            subject.titled(session),
        )


def _day(subject: Subject, session: Session) -> date | None:
    return session_day(subject.programme, session)


def _check_nights(subject: Subject) -> None:
    """Most sessions before six in the morning: the times are in another zone than they say."""
    zone = subject.programme.tz
    hours = [s.start.astimezone(zone).hour for s in subject.programme.sessions if s.start]
    nightly = sum(hour < _NIGHT_ENDS for hour in hours)
    if len(hours) >= _FEW and nightly * 2 > len(hours):
        subject.problems.warn(
            "zone-doubtful",
            "",
            "{count} of {all} sessions begin between 0:00 and 6:00 in {zone}: is the time zone"
            " right?",
            count=nightly,
            all=len(hours),
            zone=subject.programme.event.zone,
        )


def _check_length(subject: Subject, session: Session) -> None:
    length = session.duration
    if length is None or not length:
        return
    if length >= LONG:
        subject.tally.note(
            "very-long",
            subject.place(session),
            "Sessions of 12 hours and more: {count} (first: {first}).",
            f"{subject.titled(session)}, {_hours(length)}",
        )
    elif length < SHORT:
        subject.tally.note(
            "very-short",
            subject.place(session),
            "Sessions shorter than 5 minutes: {count} (first: {first}).",
            f"{subject.titled(session)}, {_hours(length)}",
        )


def _hours(length: timedelta) -> str:
    hours, minutes = divmod(length // timedelta(minutes=1), 60)
    return f"{hours}:{minutes:02d} h"
