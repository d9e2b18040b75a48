"""Display records of the change inbox: what stands in each row, and what a screen reader says."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import field
from datetime import datetime, timedelta

from kiosk.programme.changes import Change, RecordedChange
from kiosk.programme.days import session_day
from kiosk.programme.inbox import Entry, Mark, members
from kiosk.programme.model import Session
from kiosk.programme.own_agenda import fitting_repeats
from kiosk.programme.phase import actual_start
from kiosk.programme.values import dataclass
from kiosk.ui.attendee.agenda.offers import Offer, swap
from kiosk.ui.attendee.inbox.words import Told, told, told_of_many
from kiosk.ui.attendee.records import countdown, times
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.dates import clock_time, long_day, short_day, weekday

_NAMED = 3
"""So many sessions of a bulk change are named in its row; the others are counted."""


@dataclass(frozen=True, slots=True)
class InboxRow:
    """One row: when it became known, the new value, the old one, whom it befell, and more.

    `group` is the head it stands under, in two lines: "Heute", "Donnerstag, 8. Dezember". `many`
    says of a bulk change how many sessions it has, and `open` whether they stand below it, as
    rows that are `inside`. `marks` is what is read when the row is. `offer` is another date in
    place of a session of mine that is off or full.
    """

    key: str
    group: str
    time: str
    told: Told
    title: str
    lines: tuple[str, ...]
    note: str
    session: str | None
    unread: bool
    mine: bool
    marks: tuple[Mark, ...]
    speak: Callable[[], str] = field(compare=False)
    many: int = 0
    open: bool = False
    inside: bool = False
    offer: Offer | None = None

    @property
    def said(self) -> str:
        """The whole for a screen reader, made only when one asks."""
        return self.speak()


def inbox_rows(
    found: Sequence[Entry],
    record: Sequence[RecordedChange],
    seen: Collection[Mark],
    opened: Collection[str],
    scene: Scene,
) -> tuple[InboxRow, ...]:
    """The rows of these entries; below those `opened` (by key) their sessions one by one."""
    rows: list[InboxRow] = []
    for entry in found:
        is_open = entry.group is not None and entry.key in opened
        rows.append(_row(entry, seen, scene, is_open=is_open))
        if is_open:
            inside = members(entry, record)
            rows.extend(_row(member, seen, scene, outer=entry) for member in inside)
    return tuple(rows)


def day_head(at: datetime, scene: Scene) -> str:
    """ "Heute" and the whole day below it; of an earlier day, its weekday and the day."""
    day = at.astimezone(scene.zone).date()
    ago = (scene.now.astimezone(scene.zone).date() - day) // timedelta(days=1)
    name = weekday(day, scene.language)
    if ago == 0:
        name = scene.translate("Inbox", "Today")
    elif ago == 1:
        name = scene.translate("Inbox", "Yesterday")
    return f"{name}\n{long_day(day, scene.language)}"


def _row(
    entry: Entry,
    seen: Collection[Mark],
    scene: Scene,
    *,
    is_open: bool = False,
    outer: Entry | None = None,
) -> InboxRow:
    key = entry.sessions[0] if len(entry.sessions) == 1 and entry.group is None else ""
    session = scene.programme.session_by_key.get(key)
    values = _values(entry, session, scene)
    offer = _offer(session, scene) if entry.mine and session is not None else None
    title, lines = _title(entry, session, scene), _lines(entry, session, values[1:], scene)
    if offer is not None:
        lines = (*lines, scene.translate("Inbox", "another date: {when}", when=offer.note))
    time, unread = clock_time(entry.at, scene.zone), entry.unread(seen)
    made = InboxRow(
        key=f"{outer.key} {entry.key}" if outer else entry.key,
        group=day_head(entry.at, scene),
        time=time,
        told=values[0],
        title=title,
        lines=lines,
        note=_by(entry.changes[-1], scene),
        session=session.key if session else None,
        unread=unread,
        mine=entry.mine,
        marks=entry.marks,
        speak=lambda: _said(made, scene),
        many=len(entry.sessions) if entry.group else 0,
        open=is_open,
        inside=outer is not None,
        offer=offer,
    )
    return made


def _offer(session: Session, scene: Scene) -> Offer | None:
    """Another date that fits, for what is off or full; while it is chosen and not over."""
    if not (session.cancelled or session.full) or session.key not in scene.stars:
        return None
    repeats = fitting_repeats(scene.programme, scene.stars, session, scene.now)
    return swap(session, repeats[0], scene) if repeats else None


def _values(entry: Entry, session: Session | None, scene: Scene) -> list[Told]:
    if entry.group is not None:
        return [told_of_many(entry.group, scene)]
    return told(entry.changes, session, scene)


def _title(entry: Entry, session: Session | None, scene: Scene) -> str:
    if entry.group is not None:
        return scene.translate("Inbox", "%n sessions", len(entry.sessions))
    if session is not None:
        return session.title
    return entry.title or scene.translate("Inbox", "A room has another name")


def _lines(
    entry: Entry, session: Session | None, others: Sequence[Told], scene: Scene
) -> tuple[str, ...]:
    """When and where it is now; then what else changed."""
    if entry.group is not None:
        return (_names(entry, scene),)
    if session is None:
        return ()
    places = (_when(session, scene), _room(session, scene), _way(session, scene))
    now = " · ".join(filter(None, places))
    return (now, *(scene.translate("Inbox", "also: {what}", what=other.text) for other in others))


def _when(session: Session, scene: Scene) -> str:
    """ "in 28 min, 15:00–16:30"; with the day if that is another one."""
    soon = countdown(session, scene)
    start = actual_start(session)
    day = ""
    if start is not None and not soon:
        today = scene.now.astimezone(scene.zone).date()
        own = session_day(scene.programme, session)
        day = short_day(own, scene.language) if own is not None and own != today else ""
    return ", ".join(filter(None, (soon, day, times(session, scene))))


def _room(session: Session, scene: Scene) -> str:
    return scene.programme.room_name(session.room)


def _way(session: Session, scene: Scene) -> str:
    """ "4 min Weg ab Großer Saal", where a person comes from another session of theirs."""
    found = next((one for one in scene.reminders if one.session_key == session.key), None)
    origin = scene.programme.session_by_key.get(found.origin or "") if found else None
    if found is None or origin is None or found.start <= scene.now:
        return ""
    room = scene.programme.room_name(origin.room)
    return scene.translate("Now", "%n min walk from {room}", found.walk, room=room)


def _names(entry: Entry, scene: Scene) -> str:
    """Some of the sessions by name, the others counted."""
    known = scene.programme.session_by_key
    titles = list(dict.fromkeys(known[key].title for key in entry.sessions if key in known))
    rest = len(titles) - _NAMED
    text = "; ".join(titles[:_NAMED])
    return scene.translate("Inbox", "{titles} and %n more", rest, titles=text) if rest > 0 else text


def _by(change: Change, scene: Scene) -> str:
    """Who changed it, and why: "Programmbüro: „mehr Anmeldungen als Plätze“"."""
    quoted = scene.translate("Panel", "“{reason}”", reason=change.reason) if change.reason else ""
    return ": ".join(filter(None, (change.author, quoted)))


def _said(row: InboxRow, scene: Scene) -> str:
    translate = scene.translate
    state = translate("Inbox", "unread") if row.unread else translate("Inbox", "read")
    folded = ""
    if row.many:
        folded = translate("Inbox", "unfolded") if row.open else translate("Inbox", "folded")
    mine = translate("Inbox", "in your agenda") if row.mine else ""
    day = row.group.partition("\n")[0]
    at = translate("Now", "{day}, {time}", day=day, time=row.time)
    parts = (state, row.title, row.told.text, *row.lines, mine, row.note, at, folded)
    return ", ".join(part for part in parts if part)
