"""Keeps the search index in step with the sessions: both German foldings, and trigrams."""

from collections.abc import Iterable, Sequence

from kiosk.programme.folding import search_text
from kiosk.programme.model import Programme, Session
from kiosk.store.database import Database

Row = tuple[int, Session]


def index(
    db: Database, programme: Programme, written: Sequence[Row], affected: Sequence[Row], fresh: bool
) -> None:
    """Indexes the written and the affected sessions, within the caller's transaction.

    `fresh` says that none of them is indexed yet, which spares looking for earlier entries.
    """
    verb = "INSERT" if fresh else "INSERT OR REPLACE"
    texts = [(row, _texts(programme, session)) for row, session in (*written, *affected)]
    db.executemany(
        f"{verb} INTO session_search (rowid, title, people, track, room, text)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        [(row, *columns) for row, columns in texts],
    )
    db.executemany(
        f"{verb} INTO session_trigram (rowid, title, people, room) VALUES (?, ?, ?, ?)",
        [(row, title, people, room) for row, (title, people, _, room, _) in texts],
    )


def forget(db: Database, rows: Sequence[tuple[int]]) -> None:
    """Takes sessions out of the index, within the caller's transaction."""
    db.executemany("DELETE FROM session_search WHERE rowid = ?", rows)
    db.executemany("DELETE FROM session_trigram WHERE rowid = ?", rows)


def renamed(old: Programme | None, new: Programme) -> Iterable[Session]:
    """The sessions whose room, track or person is called otherwise than before."""
    if old is None:
        return ()
    rooms = {r.key for r in new.rooms if old.room_name(r.key) != r.name}
    before_tracks, before_people = old.track_by_key, old.person_by_key
    tracks = {t.key for t in new.tracks if before_tracks.get(t.key) != t}
    people = {
        p.key
        for p in new.people
        if (b := before_people.get(p.key)) is None
        or (b.name, b.organisation) != (p.name, p.organisation)
    }
    if not (rooms or tracks or people):
        return ()
    return [
        s
        for s in new.sessions
        if s.room in rooms or s.track in tracks or not people.isdisjoint(s.people)
    ]


def _texts(programme: Programme, session: Session) -> tuple[str, str, str, str, str]:
    """Title, people, track, room and text, folded."""
    # Not needed to load a programme: spared at the start.
    from kiosk.programme.text import strip_tags_fast

    people = programme.person_by_key
    names = [
        f"{p.name} {p.organisation}" for key in session.people if (p := people.get(key)) is not None
    ]
    track = programme.track_by_key.get(session.track) if session.track else None
    body = "\n".join(
        (
            session.subtitle,
            session.format,
            strip_tags_fast(session.abstract),
            strip_tags_fast(session.description),
        )
    )
    return (
        search_text(session.title),
        search_text("\n".join(names)),
        search_text(track.name) if track else "",
        search_text(programme.room_name(session.room)),
        search_text(body),
    )
