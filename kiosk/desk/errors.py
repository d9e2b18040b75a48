"""What keeps the desk from publishing."""

from kiosk.desk.state import Conflict
from kiosk.programme.errors import KnownError


class ServerSilentError(KnownError):
    """The server cannot be reached or cannot store at present: to be tried again."""


class NotAllowedError(KnownError):
    """The token is missing, wrong, revoked, or not enough for this."""


class RefusedError(KnownError):
    """The server says, in its own words, that it will not do this; nothing was changed."""


class ConflictError(KnownError):
    """Somebody else changed the same in the meantime; nothing was overwritten."""

    def __init__(self, conflict: Conflict) -> None:
        super().__init__(
            "{author} has changed this in the meantime: “{value}”. Nothing was overwritten.",
            author=conflict.theirs.author,
            value=conflict.theirs.value,
        )
        self.conflict = conflict
