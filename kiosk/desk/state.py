"""What the feed server tells staff: the corrections that stand, its questions, conflicts."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.desk.edit import Edit


@dataclass(frozen=True, slots=True)
class Standing:
    """A correction in the journal; `at` and `expires` aware, `value` and `base` as texts."""

    number: int
    author: str
    at: datetime
    reason: str
    session: str
    field: str
    value: str
    base: str
    expires: datetime | None = None

    @property
    def target(self) -> tuple[str, str]:
        """What it is about."""
        return self.session, self.field


@dataclass(frozen=True, slots=True)
class Asked:
    """A correction that upstream contradicts by now; `doubt` as `programme.upstream_word.Doubt`."""

    session: str
    field: str
    value: str
    base: str
    upstream: str
    doubt: str

    @property
    def target(self) -> tuple[str, str]:
        """What it is about."""
        return self.session, self.field


@dataclass(frozen=True, slots=True)
class ServerState:
    """The journal at one revision."""

    revision: int = 0
    standing: tuple[Standing, ...] = ()
    questions: tuple[Asked, ...] = ()


@dataclass(frozen=True, slots=True)
class Conflict:
    """Somebody wrote about the same in between: theirs, yours, and what upstream says (base)."""

    theirs: Standing
    yours: str
    base: str
    revision: int


@dataclass(frozen=True, slots=True)
class Published:
    """The numbers of the entries, the journal's revision after them, the version that went out."""

    numbers: tuple[int, ...]
    revision: int
    version: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the journal: a correction, or what `ends` one; `kind` as in `EntryKind`."""

    said: Standing
    kind: str
    ends: int | None = None


@dataclass(frozen=True, slots=True)
class Me:
    """Whose token it is; `may` names the roles it may act as."""

    name: str
    role: str
    may: frozenset[str]

    @property
    def prepares(self) -> bool:
        """Whether anything can be handed in."""
        return "editor" in self.may

    @property
    def publishes(self) -> bool:
        """Whether it goes out at once."""
        return "publisher" in self.may


@dataclass(frozen=True, slots=True)
class HandedIn:
    """Edits that lie at the server as a draft, for somebody who may publish them."""

    number: int


@dataclass(frozen=True, slots=True)
class ServerDraft:
    """What somebody prepared; `at` aware, `edits` go out together."""

    number: int
    author: str
    at: datetime
    note: str
    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class StageCode:
    """What a stage manager's phone joins with, good once until `expires` (aware).

    `url` is what the phone opens, "" where the server does not know at which address phones reach
    it: that is then the one before `path`.
    """

    code: str
    path: str
    url: str
    expires: datetime
