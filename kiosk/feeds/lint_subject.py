"""What the checks of a programme look at, and where they tell what they find."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.feeds.reading import ProblemList
from kiosk.feeds.tally import Tally
from kiosk.programme.model import Programme, Session


@dataclass(frozen=True, slots=True)
class Subject:
    """A programme with the places of its sessions in the feed, by key.

    `told` counts by kind what the reader has told already.
    """

    programme: Programme
    format: str
    places: Mapping[str, str]
    told: Mapping[str, int]
    problems: ProblemList
    tally: Tally

    def place(self, session: Session) -> str:
        """Where the session stands in the feed."""
        return self.places.get(session.key, "")

    def when(self, instant: datetime) -> str:
        """Date and time in the event's zone, the same in every language: "2031-06-12 10:30"."""
        return f"{instant.astimezone(self.programme.tz):%Y-%m-%d %H:%M}"

    def titled(self, session: Session) -> str:
        """A session as lists name it: its title, with its start where there is one."""
        title = session.title[:_LONGEST]
        return f"{title}, {self.when(session.start)}" if session.start else title


_LONGEST = 80
_INNER = str.maketrans("„“”«»", "‚‘’‹›")


def quotable(title: str) -> str:
    """A title to stand in quotation marks: its own become single ones."""
    return title.translate(_INNER)
