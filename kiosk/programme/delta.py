"""The difference of two programmes as plain data: what the store has to write."""

from collections.abc import Sequence
from dataclasses import replace

from kiosk.programme.instants import same
from kiosk.programme.model import Programme, Session
from kiosk.programme.values import dataclass


@dataclass(frozen=True, slots=True)
class Delta:
    """What leads from one programme to another.

    `removed` holds the keys of sessions that are gone, `written` the sessions that are new or
    differ in any field. `order` lists all keys when the feed's order changed, else it is None.
    `frame` is the new programme without its sessions when anything there changed, else None.
    """

    removed: tuple[str, ...] = ()
    written: tuple[Session, ...] = ()
    order: tuple[str, ...] | None = None
    frame: Programme | None = None

    def __bool__(self) -> bool:
        """Whether anything differs."""
        return bool(self.removed or self.written or self.order is not None or self.frame)


def delta(old: Programme | None, new: Programme) -> Delta:
    """The difference from `old` (None: nothing stored yet) to `new`; linear."""
    if old is None:
        keys = tuple(s.key for s in new.sessions)
        return Delta((), new.sessions, keys, replace(new, sessions=()))
    before = old.session_by_key
    written = tuple(s for s in new.sessions if differ(before.get(s.key), s))
    removed = tuple(s.key for s in old.sessions if s.key not in new.session_by_key)
    frame = replace(new, sessions=())
    new_order = [s.key for s in new.sessions]
    same_order = new_order == [s.key for s in old.sessions]
    return Delta(
        removed,
        written,
        None if same_order else tuple(new_order),
        None if frame == replace(old, sessions=()) else frame,
    )


def differ(old: Session | None, new: Session) -> bool:
    """Whether anything of a session differs; also 02:30 of one offset from 02:30 of the other."""
    if old is None or old != new:
        return True
    return not (same(old.start, new.start) and same(old.end, new.end))


def apply(old: Programme | None, change: Delta) -> Programme:
    """`old` with the difference applied; `apply(old, delta(old, new)) == new`."""
    frame = change.frame or (replace(old, sessions=()) if old else None)
    if frame is None:
        raise ValueError("a difference from nothing must carry the whole programme")
    sessions = dict(old.session_by_key) if old else {}
    for key in change.removed:
        del sessions[key]
    sessions.update((s.key, s) for s in change.written)
    return replace(frame, sessions=tuple(_ordered(sessions, change.order)))


def _ordered(sessions: dict[str, Session], order: Sequence[str] | None) -> Sequence[Session]:
    return [sessions[key] for key in order] if order is not None else list(sessions.values())
