"""What sessions looked like that a person has something for, kept beside stars and notes."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Literal

from kiosk.programme.stars import Traits
from kiosk.store.database import Database, file_name
from kiosk.store.errors import known_errors, sound_values
from kiosk.store.session_rows import epoch

Table = Literal["stars", "notes"]
STARS: Table = "stars"
NOTES: Table = "notes"


def noted(db: Database, table: Table, source: str) -> dict[str, Traits]:
    """The traits kept in a table for a feed, by session key; those never noted are left out.

    Raises StoreError.
    """
    with known_errors(file_name(db)):
        rows = db.execute(
            f"""SELECT session_key, title, "start", room, people FROM {table}
            WHERE source = ? AND title != '' ORDER BY session_key""",
            (source,),
        ).fetchall()
    with sound_values(file_name(db)):
        return {
            key: Traits(
                title,
                None if start is None else datetime.fromtimestamp(start, UTC),
                room,
                tuple(json.loads(people)),
            )
            for key, title, start, room, people in rows
        }


def note(db: Database, table: Table, source: str, looks: Mapping[str, Traits]) -> None:
    """Notes the traits of rows that are there, within the caller's transaction."""
    db.executemany(
        f"""UPDATE {table} SET title = ?, "start" = ?, room = ?, people = ?
        WHERE source = ? AND session_key = ?""",
        [
            (t.title, epoch(t.start), t.room, json.dumps(t.people, ensure_ascii=False), source, key)
            for key, t in looks.items()
        ],
    )
