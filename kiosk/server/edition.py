"""One published version of the programme, and all the files that are made of it."""

import threading
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from functools import partial

from kiosk.feeds.write import write
from kiosk.personal.handover import HandedOver, resolve
from kiosk.personal.published_calendars import (
    States,
    chosen_calendar,
    sessions_calendar,
    with_past_sessions,
)
from kiosk.programme.identity import slug, unique_keys
from kiosk.programme.model import Programme, Session
from kiosk.server.resource import Resource
from kiosk.wording import Translate

FEEDS = {
    "agenda.json": ("application/json", "agenda-json"),
    "schedule.xml": ("application/xml", "frab-xml"),
    "schedule.json": ("application/json", "frab-json"),
}
"""Path → media type, format of `feeds.write`."""
AGENDA_ICS = "agenda.ics"
CALENDAR_TYPE = "text/calendar; charset=utf-8"
_LONGEST_NAME = 60

Make = Callable[[], bytes]


class Edition:
    """The programme as it goes out: `version` counts up, `at` (UTC) is since when it is valid.

    A file is made when it is first asked for, once, in whichever thread asks. `before` is the
    edition that this one follows: a file whose bytes stay the same keeps its Last-Modified.
    """

    def __init__(
        self,
        programme: Programme,
        version: int,
        at: datetime,
        states: States,
        translate: Translate,
        before: "Edition | None" = None,
    ) -> None:
        self.programme = programme
        self.version = version
        self.at = at
        self._states = states
        self._translate = translate
        self._before = before.made() if before else {}
        self._made: dict[str, Resource] = {}
        self._lock = threading.Lock()
        self.room_paths = _paths("rooms", ((r.key, r.name) for r in programme.rooms))
        self.track_paths = _paths("tracks", ((t.key, t.name) for t in programme.tracks))
        self._makers = self._all_makers()

    @property
    def paths(self) -> tuple[str, ...]:
        """Every file of the edition, as a path without a leading "/"."""
        return tuple(self._makers)

    def made(self) -> Mapping[str, Resource]:
        """The files that were made already."""
        return dict(self._made)

    def resource(self, path: str) -> Resource | None:
        """A file, made now unless it was before; None when there is none of that path."""
        found = self._made.get(path)
        if found is not None or path not in self._makers:
            return found
        with self._lock:
            if path not in self._made:
                media_type, make = self._makers[path]
                self._made[path] = self._same_or_new(path, make(), media_type).ready()
            return self._made[path]

    def meaning(self, selection: str) -> HandedOver:
        """What a hand-over selection means now. Raises SelectionError."""
        return resolve(selection, self.programme)

    def chosen(self, selection: str) -> Resource:
        """The calendar of a hand-over selection. Raises SelectionError."""
        known = with_past_sessions(self.programme, self._states)
        chosen = resolve(selection, known).chosen
        name = self._translate(
            "Calendar", "My agenda: {event}", None, event=self.programme.event.title
        )
        body = chosen_calendar(name, self.programme, chosen, self._states)
        modified = [self._states[key].modified for key in chosen if key in self._states]
        return Resource(body, CALENDAR_TYPE, max(modified, default=self.at)).ready()

    def _same_or_new(self, path: str, body: bytes, media_type: str) -> Resource:
        before = self._before.get(path)
        if before is not None and before.body == body:
            return before
        return Resource(body, media_type, self.at)

    def _all_makers(self) -> dict[str, tuple[str, Make]]:
        programme = self.programme
        makers: dict[str, tuple[str, Make]] = {
            path: (media_type, partial(write, programme, name, stamp=self.at))
            for path, (media_type, name) in FEEDS.items()
        }
        title = programme.event.title
        makers[AGENDA_ICS] = CALENDAR_TYPE, partial(self._calendar, title, lambda _: True)
        for key, path in self.room_paths.items():
            name = f"{title} – {programme.room_name(key)}"
            makers[path] = CALENDAR_TYPE, partial(self._calendar, name, partial(_in_room, key))
        for key, path in self.track_paths.items():
            name = f"{title} – {programme.track_by_key[key].name}"
            makers[path] = CALENDAR_TYPE, partial(self._calendar, name, partial(_on_track, key))
        return makers

    def _calendar(self, name: str, wanted: Callable[[Session], bool]) -> bytes:
        sessions = [s for s in self.programme.sessions if wanted(s)]
        return sessions_calendar(name, self.programme, sessions, self._states)


def _in_room(key: str, session: Session) -> bool:
    return session.room == key


def _on_track(key: str, session: Session) -> bool:
    return session.track == key


def _paths(folder: str, named: Iterable[tuple[str, str]]) -> dict[str, str]:
    """A path for each key, readable and safe as a file name on every system."""
    pairs = list(named)
    names = unique_keys((slug(key) or slug(name))[:_LONGEST_NAME] or "x" for key, name in pairs)
    return {key: f"{folder}/{n}.ics" for (key, _), n in zip(pairs, names, strict=True)}
