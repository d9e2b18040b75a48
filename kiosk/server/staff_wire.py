"""What staff send and are told, as JSON: corrections, entries of the journal, warnings."""

from typing import Annotated, Any

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from kiosk.programme.correction_checks import Check
from kiosk.programme.journal_entry import JournalEntry
from kiosk.programme.model import Session
from kiosk.programme.override_input import LONGEST_ANNOUNCEMENT
from kiosk.programme.upstream_word import Question
from kiosk.server.corrections import Done, SessionCheck, Wanted
from kiosk.server.preview import Preview

Json = dict[str, Any]
LAST = 2**53 - 1
"""The highest whole number that every JSON reader keeps (RFC 8259, 6)."""
MOST_AT_ONCE = 200
Revision = Annotated[int, Field(ge=0, le=LAST)]
RequestKey = Annotated[
    str | None,
    Field(min_length=8, max_length=100, description="Sent again with it, it is written once."),
]
Number = Annotated[int, Field(ge=1, le=LAST)]


class CorrectionIn(BaseModel):
    """A correction; fields and values are those of docs/feed-server.md."""

    model_config = ConfigDict(extra="forbid", str_max_length=LONGEST_ANNOUNCEMENT)

    session: str = Field("", max_length=500, description="The session's key; empty for others.")
    field: str = Field(max_length=500)
    value: str
    reason: str = Field("", max_length=500)
    expires: AwareDatetime | None = None
    seen: Revision = Field(description="The revision the correction was made on.")
    request: RequestKey = None


Several = Annotated[list[CorrectionIn], Field(min_length=1, max_length=MOST_AT_ONCE)]
OneOrSeveral = CorrectionIn | Several


class WithdrawalIn(BaseModel):
    """Why a correction is taken back, and on which revision."""

    model_config = ConfigDict(extra="forbid")

    reason: str = Field("", max_length=500)
    seen: Revision
    request: RequestKey = None


class WithdrawalsIn(WithdrawalIn):
    """Several are taken back, all or none."""

    numbers: list[Number] = Field(min_length=1, max_length=MOST_AT_ONCE)


def wanted(sent: OneOrSeveral) -> tuple[Wanted, ...]:
    """What was sent, always as several."""
    each = sent if isinstance(sent, list) else [sent]
    return tuple(Wanted(**one.model_dump()) for one in each)


def entry_json(entry: JournalEntry) -> Json:
    """One line of the journal; `ends` is the correction it ended."""
    override = entry.override
    return {
        "number": entry.number,
        "kind": entry.kind.value,
        "at": entry.at.isoformat(),
        "author": entry.author,
        "reason": entry.reason,
        "session": override.session_key,
        "field": override.field,
        "value": override.value,
        "base": override.base,
        "expires": override.expires.isoformat() if override.expires else None,
        "ends": entry.ends,
    }


def question_json(question: Question) -> Json:
    """What staff have to decide on."""
    override = question.override
    return {
        "session": override.session_key,
        "field": override.field,
        "value": override.value,
        "base": override.base,
        "upstream": question.upstream,
        "doubt": question.doubt.value,
    }


def done_json(done: Done) -> Json:
    """What was written and went out."""
    return {
        "number": done.numbers[-1],
        "numbers": list(done.numbers),
        "revision": done.revision,
        "version": done.version,
        "checks": [check_json(check) for check in done.checks],
    }


def preview_json(found: Preview) -> Json:
    """What would come of corrections."""
    return {
        "revision": found.revision,
        "changes": [
            {name: getattr(change, name) for name in change.__dataclass_fields__}
            for change in found.differences
        ],
        "checks": [check_json(check) for check in found.checks],
        "rooms": list(found.rooms),
        "standing": [entry_json(entry) for entry in found.standing],
        "conflicts": [
            {"index": index, "theirs": entry_json(entry)} for index, entry in found.conflicts
        ],
    }


def check_json(found: SessionCheck) -> Json:
    """A warning by its kind; sessions are told by key."""
    session, check = found
    return {"kind": _KINDS[type(check).__name__], "session": session, **_fields(check)}


def _fields(check: Check) -> Json:
    values = ((name, getattr(check, name)) for name in check.__dataclass_fields__)
    return {name: value.key if isinstance(value, Session) else value for name, value in values}


_KINDS = {
    "RoomTaken": "room-taken",
    "PersonTaken": "person-taken",
    "TooFewSeats": "too-few-seats",
    "ShortWay": "short-way",
}
