"""What the desk sends as one: edits published together, or a withdrawal."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from kiosk.desk.edit import Edit
from kiosk.desk.state import Conflict
from kiosk.desk.wire import edit_json, edit_of, standing_of


@dataclass(frozen=True, slots=True)
class Publication:
    """`request` is a key of its own: sent again after a lost answer, it is written once.

    `edits` go out together or not at all; `made_at` is aware. `conflict` is what it waits for a
    person's word about, None as long as only the server is waited for. `refused` is why the
    server will not have it, "" if it was not asked or did not say no.
    """

    request: str
    edits: tuple[Edit, ...]
    reason: str
    made_at: datetime
    conflict: Conflict | None = None
    refused: str = ""

    @property
    def waits_for_person(self) -> bool:
        """Whether sending it again would lead nowhere."""
        return self.conflict is not None or bool(self.refused)

    @property
    def whys(self) -> str:
        """The reason of all, or those of the edits, each once."""
        return self.reason or "; ".join(dict.fromkeys(e.reason for e in self.edits if e.reason))

    @property
    def disputed(self) -> Edit | None:
        """The edit that somebody else's stands against."""
        if self.conflict is None:
            return None
        return next((e for e in self.edits if e.target == self.conflict.theirs.target), None)


def publication(edits: tuple[Edit, ...], reason: str, at: datetime) -> Publication:
    """A new one, with a key nobody used before."""
    return Publication(secrets.token_urlsafe(12), edits, reason, at)


def keeping_theirs(waiting: Publication) -> Publication | None:
    """Without the edit that is disputed; None when nothing is left of it."""
    disputed = waiting.disputed
    rest = tuple(e for e in waiting.edits if e is not disputed)
    return _anew(waiting, rest) if rest else None


def insisting(waiting: Publication) -> Publication:
    """With the disputed edit made on what the others wrote: it is known by now."""
    disputed, conflict = waiting.disputed, waiting.conflict
    if disputed is None or conflict is None:
        return waiting
    seen = replace(disputed, seen=conflict.revision)
    return _anew(waiting, tuple(seen if e is disputed else e for e in waiting.edits))


def _anew(waiting: Publication, edits: tuple[Edit, ...]) -> Publication:
    """Another key: it says something else than what was refused."""
    return publication(edits, waiting.reason, waiting.made_at)


def as_json(waiting: Publication) -> dict[str, Any]:
    """For a file of ours."""
    conflict = waiting.conflict
    return {
        "request": waiting.request,
        "edits": [edit_json(e) for e in waiting.edits],
        "reason": waiting.reason,
        "made_at": waiting.made_at.isoformat(),
        "refused": waiting.refused,
        "conflict": conflict
        and {
            "theirs": {
                "number": conflict.theirs.number,
                "author": conflict.theirs.author,
                "at": conflict.theirs.at.isoformat(),
                "reason": conflict.theirs.reason,
                "session": conflict.theirs.session,
                "field": conflict.theirs.field,
                "value": conflict.theirs.value,
                "base": conflict.theirs.base,
            },
            "yours": conflict.yours,
            "base": conflict.base,
            "revision": conflict.revision,
        },
    }


def of_json(content: Mapping[str, Any]) -> Publication:
    """What `as_json` wrote. Raises KeyError, TypeError, ValueError for anything else."""
    told = content.get("conflict")
    return Publication(
        str(content["request"]),
        tuple(edit_of(e) for e in content["edits"]),
        str(content["reason"]),
        datetime.fromisoformat(content["made_at"]),
        told
        and Conflict(
            standing_of(told["theirs"]), told["yours"], told["base"], int(told["revision"])
        ),
        str(content.get("refused", "")),
    )
