"""What a window was like when it was closed, as values and text: its place, and the visit."""

import json
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from kiosk.programme.instants import elapsed
from kiosk.programme.values import dataclass

NORMAL, MAXIMISED, FULL = "normal", "maximised", "full"
PAUSE = timedelta(minutes=10)
"""Who is back sooner goes on where they were; later, now is of more use than the former place."""
TITLE = 40
"""Height of a window's upper edge, px: enough of it in sight lets the window be dragged."""
GRIP = 120


class Frame(NamedTuple):
    """A rectangle on the desktop, which may span screens; px."""

    x: int
    y: int
    width: int
    height: int

    def overlap(self, other: "Frame") -> tuple[int, int]:
        """Width and height both have in common; 0 where they do not meet."""
        return (
            max(min(self.x + self.width, other.x + other.width) - max(self.x, other.x), 0),
            max(min(self.y + self.height, other.y + other.height) - max(self.y, other.y), 0),
        )


@dataclass(frozen=True, slots=True)
class WindowState:
    """Where the window stood when it was no larger than a person made it, and how it was shown.

    `panel` is the width a person gave the panel, 0 where nobody did.
    """

    frame: Frame | None = None
    shown: str = NORMAL
    panel: int = 0

    def to_text(self) -> str:
        """As it is kept."""
        frame = list(self.frame) if self.frame else None
        return json.dumps({"frame": frame, "shown": self.shown, "panel": self.panel})

    @classmethod
    def from_text(cls, text: str | None) -> "WindowState":
        """What was kept; what does not make sense is as if it had never been."""
        kept = _object(text)
        found, shown, panel = kept.get("frame"), kept.get("shown"), kept.get("panel")
        sound = isinstance(found, list) and len(found) == 4 and all(map(_whole, found))
        frame = Frame(*found) if sound and isinstance(found, list) else None
        return cls(
            frame if frame and frame.width > 0 and frame.height > 0 else None,
            shown if shown in (MAXIMISED, FULL) else NORMAL,
            panel if isinstance(panel, int) and 0 < panel < 10_000 else 0,
        )


@dataclass(frozen=True, slots=True)
class Visit:
    """Where a person was in a feed's programme, and when they left it (`at`, aware).

    `page` and `form` are the numbers of `pages.py` and of plan or list; `session` is the key of
    the session the cursor was on.
    """

    page: int = 0
    form: int = 0
    day: date | None = None
    session: str = ""
    at: datetime | None = None

    def to_text(self) -> str:
        """As it is kept."""
        return json.dumps(
            {
                "page": self.page,
                "form": self.form,
                "day": self.day.isoformat() if self.day else None,
                "session": self.session,
                "at": self.at.isoformat() if self.at else None,
            },
            ensure_ascii=False,
        )

    @classmethod
    def from_text(cls, text: str | None) -> "Visit":
        """What was kept; what does not make sense is as if it had never been."""
        kept = _object(text)
        page, form, session = kept.get("page"), kept.get("form"), kept.get("session")
        try:
            day = date.fromisoformat(str(kept.get("day")))
        except ValueError:
            day = None
        try:
            at = datetime.fromisoformat(str(kept.get("at")))
        except ValueError:
            at = None
        return cls(
            page if _whole(page) and isinstance(page, int) else 0,
            form if _whole(form) and isinstance(form, int) else 0,
            day,
            session if isinstance(session, str) else "",
            at if at is not None and at.tzinfo is not None else None,
        )

    def day_to_show(self, days: Sequence[date], today: date, left: date | None) -> date | None:
        """The day to begin with: the one of the former visit; None leaves it to the programme.

        While the festival runs, today goes before a day that was looked at on another one
        (`left`, the programme day of the former visit): who opens the window on Thursday morning
        wants Thursday. Who looks at Friday on Thursday gets Friday again the same day.
        """
        if self.day not in days or (today in days and left != today):
            return None
        return self.day

    def goes_on(self, now: datetime) -> bool:
        """Whether a person is back so soon that they want to be just where they were."""
        return self.at is not None and timedelta() <= elapsed(self.at, now) <= PAUSE


def brought_back(frame: Frame, screens: Sequence[Frame]) -> Frame:
    """The frame, moved and made smaller as far as the screens there are now make it necessary.

    It stays as it is while it can be dragged by its upper edge and is no larger than all screens
    together: windows may reach beyond an edge, and across screens. Otherwise it goes onto the
    screen it has most in common with, or onto the first one, the system's main screen.
    """
    if not screens or (_can_be_dragged(frame, screens) and _fits_all(frame, screens)):
        return frame

    def area(screen: Frame) -> int:
        wide, high = frame.overlap(screen)
        return wide * high

    target = max(screens, key=area)
    width, height = min(frame.width, target.width), min(frame.height, target.height - TITLE)
    if not area(target):
        return Frame(
            target.x + (target.width - width) // 2,
            target.y + TITLE + (target.height - TITLE - height) // 2,
            width,
            height,
        )
    x = min(max(frame.x, target.x), target.x + target.width - width)
    y = min(max(frame.y, target.y + TITLE), target.y + target.height - height)
    return Frame(x, y, width, height)


def _can_be_dragged(frame: Frame, screens: Sequence[Frame]) -> bool:
    edge = Frame(frame.x, frame.y, frame.width, TITLE)
    return any(
        wide >= min(GRIP, frame.width) and high == TITLE
        for wide, high in (edge.overlap(screen) for screen in screens)
    )


def _fits_all(frame: Frame, screens: Sequence[Frame]) -> bool:
    wide = max(s.x + s.width for s in screens) - min(s.x for s in screens)
    high = max(s.y + s.height for s in screens) - min(s.y for s in screens)
    return frame.width <= wide and frame.height <= high


def _object(text: str | None) -> dict[str, object]:
    try:
        kept = json.loads(text or "{}")
    except ValueError:
        return {}
    return kept if isinstance(kept, dict) else {}


def _whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < 100_000
