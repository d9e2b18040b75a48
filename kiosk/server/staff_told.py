"""What staff are told: the journal's entries, questions, what was done, what would come of it."""

from typing import Literal

from pydantic import Field

from kiosk.programme.correction_checks import (
    Check,
    PersonTaken,
    RoomTaken,
    ShortWay,
    TooFewSeats,
)
from kiosk.programme.journal_entry import EntryKind, JournalEntry
from kiosk.programme.roles import Role
from kiosk.programme.upstream_word import Doubt, Question
from kiosk.server.corrections import Done, SessionCheck
from kiosk.server.preview import Difference, Preview
from kiosk.server.told import Instant, Told, instant, instant_or_none


class MeTold(Told):
    """Whose token it is, and all roles they may act as."""

    name: str
    role: Role
    may: list[Role]


class EntryTold(Told):
    """One line of the journal; `ends` is the correction it ended."""

    number: int
    kind: EntryKind
    at: Instant
    author: str
    reason: str
    session: str
    field: str
    value: str
    base: str
    expires: Instant | None
    ends: int | None


class QuestionTold(Told):
    """What staff have to decide on."""

    session: str
    field: str
    value: str
    base: str
    upstream: str
    doubt: Doubt


class StandingTold(Told):
    """What stands, and what staff have to decide on."""

    revision: int
    corrections: list[EntryTold]
    questions: list[QuestionTold]


class JournalTold(Told):
    """Entries of the journal, oldest first."""

    revision: int
    entries: list[EntryTold]


class RoomTakenTold(Told):
    """Another session is in the room for some minutes of the time."""

    kind: Literal["room-taken"] = "room-taken"
    session: str
    room: str
    other: str
    minutes: int


class PersonTakenTold(Told):
    """Somebody is in two sessions at once."""

    kind: Literal["person-taken"] = "person-taken"
    session: str
    person: str
    other: str
    minutes: int


class TooFewSeatsTold(Told):
    """The room holds fewer than want to come."""

    kind: Literal["too-few-seats"] = "too-few-seats"
    session: str
    room: str
    seats: int
    expected: int


class ShortWayTold(Told):
    """Somebody has a pause of some minutes for a longer way."""

    kind: Literal["short-way"] = "short-way"
    session: str
    person: str
    before: str
    after: str
    pause: int
    walk: int


CheckTold = RoomTakenTold | PersonTakenTold | TooFewSeatsTold | ShortWayTold


class DoneTold(Told):
    """What was written and went out: `number` is the last of `numbers`."""

    number: int
    numbers: list[int]
    revision: int
    version: int
    checks: list[CheckTold]


class DifferenceTold(Told):
    """A field before and after; `upstream` is what the feed says."""

    session: str
    field: str
    before: str
    after: str
    upstream: str


class ConflictTold(Told):
    """What publishing would be refused for; `index` counts what was sent, from 0."""

    index: int
    theirs: EntryTold


class PreviewTold(Told):
    """What would come of corrections; `rooms` are those whose doors say something else."""

    revision: int
    changes: list[DifferenceTold]
    checks: list[CheckTold]
    rooms: list[str] = Field(description="Keys.")
    standing: list[EntryTold]
    conflicts: list[ConflictTold]


def entry_told(entry: JournalEntry) -> EntryTold:
    """One line of the journal."""
    override = entry.override
    return EntryTold(
        number=entry.number,
        kind=entry.kind,
        at=instant(entry.at),
        author=entry.author,
        reason=entry.reason,
        session=override.session_key,
        field=override.field,
        value=override.value,
        base=override.base,
        expires=instant_or_none(override.expires),
        ends=entry.ends,
    )


def question_told(question: Question) -> QuestionTold:
    """What staff have to decide on."""
    override = question.override
    return QuestionTold(
        session=override.session_key,
        field=override.field,
        value=override.value,
        base=override.base,
        upstream=question.upstream,
        doubt=question.doubt,
    )


def done_told(done: Done) -> DoneTold:
    """What was written and went out."""
    return DoneTold(
        number=done.numbers[-1],
        numbers=list(done.numbers),
        revision=done.revision,
        version=done.version,
        checks=[check_told(check) for check in done.checks],
    )


def preview_told(found: Preview) -> PreviewTold:
    """What would come of corrections."""
    return PreviewTold(
        revision=found.revision,
        changes=[_difference(change) for change in found.differences],
        checks=[check_told(check) for check in found.checks],
        rooms=list(found.rooms),
        standing=[entry_told(entry) for entry in found.standing],
        conflicts=[
            ConflictTold(index=index, theirs=entry_told(entry)) for index, entry in found.conflicts
        ],
    )


def check_told(found: SessionCheck) -> CheckTold:
    """A warning by its kind; sessions are told by key."""
    session, check = found
    return _check(session, check)


def _check(session: str, check: Check) -> CheckTold:
    match check:
        case RoomTaken(room, other, minutes):
            return RoomTakenTold(session=session, room=room, other=other.key, minutes=minutes)
        case PersonTaken(person, other, minutes):
            return PersonTakenTold(session=session, person=person, other=other.key, minutes=minutes)
        case TooFewSeats(room, seats, expected):
            return TooFewSeatsTold(session=session, room=room, seats=seats, expected=expected)
        case ShortWay(person, before, after, pause, walk):
            return ShortWayTold(
                session=session,
                person=person,
                before=before.key,
                after=after.key,
                pause=pause,
                walk=walk,
            )


def _difference(change: Difference) -> DifferenceTold:
    return DifferenceTold(
        session=change.session,
        field=change.field,
        before=change.before,
        after=change.after,
        upstream=change.upstream,
    )
