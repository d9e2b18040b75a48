"""What has to be done to a calendar on a server so that it says what the own agenda says."""

from collections.abc import Collection, Iterable, Mapping

from kiosk.feeds import ical_entry, ical_write
from kiosk.feeds.ical_entry import Entry
from kiosk.programme.exports import ExportedEntry, PushedEntry
from kiosk.programme.values import dataclass


@dataclass(frozen=True, slots=True)
class Put:
    """An entry to be written: what it says, its file, and where it lies if it lies there."""

    entry: ExportedEntry
    data: bytes
    known: PushedEntry | None

    @property
    def digest(self) -> str:
        """Tells this file from others."""
        from hashlib import sha256  # brings OpenSSL, 3.6 MB

        return sha256(self.data).hexdigest()


@dataclass(frozen=True, slots=True)
class Remove:
    """An entry to be taken away: the person does not want it any more."""

    entry: ExportedEntry
    known: PushedEntry


Action = Put | Remove


def plan(
    entries: Iterable[ExportedEntry],
    pushed: Mapping[str, PushedEntry],
    starred: Collection[str],
) -> tuple[Action, ...]:
    """The actions, for the entries of the whole agenda; nothing for what is as it should be.

    `pushed` is by UID, `starred` are session keys.

    What the organisers cancelled is marked cancelled, what the person took off the agenda is taken
    away; neither is written where it never was. Only entries in `pushed` or `entries` are spoken
    of: nothing else in the calendar is ours.
    """
    found = (_action(entry, pushed.get(entry.uid), starred) for entry in entries)
    return tuple(action for action in found if action is not None)


def _action(
    entry: ExportedEntry, known: PushedEntry | None, starred: Collection[str]
) -> Action | None:
    if known is None and entry.cancelled:
        return None
    if known is not None and entry.session_key not in starred:
        return Remove(entry, known)
    put = Put(entry, calendar_object(entry), known)
    return None if known is not None and known.digest == put.digest else put


def calendar_object(exported: ExportedEntry) -> bytes:
    """The file of one entry as a CalDAV server keeps it."""
    entry = Entry.from_json(exported.content)
    lines = ical_entry.vevent(entry, sequence=exported.sequence, stamp=exported.modified)
    return ical_write.single(entry, lines)
