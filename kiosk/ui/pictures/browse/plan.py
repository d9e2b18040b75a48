"""The plan of a day as a visitor sees it: its columns, and from when to when a page goes."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta

from kiosk.programme.lanes import lanes
from kiosk.programme.model import Session
from kiosk.programme.phase import actual_end, actual_start
from kiosk.programme.values import dataclass
from kiosk.ui.pictures.browse.listing import listing, shown_day
from kiosk.ui.pictures.browse.plan_times import Scale, Span, Window, window_before, window_from
from kiosk.ui.pictures.browse.visit import Visit
from kiosk.ui.pictures.moment import Moment

_HALF_HOUR = 1800


@dataclass(frozen=True, slots=True)
class Column:
    """What runs one after the other in a room (None: none yet); what overlaps has more columns."""

    room: str | None
    place: int
    sessions: tuple[Session, ...]


@dataclass(frozen=True, slots=True)
class PlanLeaf:
    """One page of a plan: some of its columns, and a part of its day.

    `first` to `last` of `rooms` rooms are on it, counted from 1. `earlier` and `later` are where
    the pages before and behind it begin; None: there are none.
    """

    columns: tuple[Column, ...]
    window: Window
    first: int
    last: int
    rooms: int
    left: int
    right: int | None
    earlier: datetime | None
    later: datetime | None


def is_plan(visit: Visit) -> bool:
    """Whether the visitor's list is that of a day, and they want it as a plan."""
    return visit.plan and not (visit.words.strip() or visit.mine or visit.undated)


def columns(visit: Visit, moment: Moment) -> tuple[Column, ...]:
    """All columns of the shown day, in the order of the rooms."""
    by_room: dict[str | None, list[Session]] = {}
    for session in sorted(
        listing(visit, moment).sessions, key=lambda s: (moment.room_place(s.room), moment.begins(s))
    ):
        room = session.room if session.room in moment.programme.room_by_key else None
        by_room.setdefault(room, []).append(session)
    return tuple(column for room, found in by_room.items() for column in _side_by_side(room, found))


def plan_leaf(visit: Visit, moment: Moment, across: int, scale: Scale) -> PlanLeaf | None:
    """The page a visitor sees, `across` columns wide; None where the day has nothing to show."""
    every = columns(visit, moment)
    if not every:
        return None
    first = min(max(visit.column, 0), max(len(every) - across, 0))
    shown = every[first : first + across]
    spans = [span(session) for column in shown for session in column.sessions]
    window = window_from(spans, _begin(visit, moment, spans), scale)
    rooms = [column.room for column in every if column.place == 0]
    return PlanLeaf(
        shown,
        window,
        rooms.index(shown[0].room) + 1,
        rooms.index(shown[-1].room) + 1,
        len(rooms),
        max(first - across, 0),
        first + across if first + across < len(every) else None,
        _earlier(window, spans, scale),
        _instant(window.end) if any(end > window.end for _, end in spans) else None,
    )


def span(session: Session) -> Span:
    """When a session really begins and ends, in seconds since 1970."""
    start, end = actual_start(session), actual_end(session)
    assert start is not None, "a day's plan has sessions with a time"
    return start.timestamp(), (end or start).timestamp()


def _side_by_side(room: str | None, sessions: Sequence[Session]) -> Iterator[Column]:
    spans = [span(session) for session in sessions]
    placed = lanes([(round(start), round(end)) for start, end in spans])
    for place in range(max(lane.place for lane in placed) + 1):
        pairs = zip(sessions, placed, strict=True)
        yield Column(room, place, tuple(s for s, lane in pairs if lane.place == place))


def _begin(visit: Visit, moment: Moment, spans: Sequence[Span]) -> float:
    """Where the page begins: at the chosen time, else now or with the first session."""
    first, last = min(start for start, _ in spans), max(end for _, end in spans)
    if visit.since is not None:
        wanted = visit.since.timestamp()
    elif moment.clock_trusted and shown_day(visit, moment) == moment.today:
        wanted = moment.now.timestamp() // _HALF_HOUR * _HALF_HOUR
    else:
        wanted = first
    # Before the first session nothing is to be seen, and nothing behind the last.
    return max(wanted, first) if wanted < last else first


def _earlier(window: Window, spans: Sequence[Span], scale: Scale) -> datetime | None:
    if all(start >= window.start for start, _ in spans):
        return None
    return _instant(window_before(spans, window.start, scale).start)


def _instant(seconds: float) -> datetime:
    return datetime.fromtimestamp(0, UTC) + timedelta(seconds=seconds)
