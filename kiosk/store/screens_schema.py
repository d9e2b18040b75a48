"""The tables of screens.db, as `schema` has those of the other databases: append, never edit."""

from kiosk.store.schema import Migration

SCREENS = (
    Migration(
        "0001_screens",
        (
            """CREATE TABLE codes (
                hash TEXT PRIMARY KEY,
                expires_at INTEGER NOT NULL,
                used_at INTEGER
            ) STRICT, WITHOUT ROWID""",
            # AUTOINCREMENT: a machine's number is not given to another one.
            """CREATE TABLE machines (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                hash TEXT NOT NULL UNIQUE,
                made_at INTEGER NOT NULL
            ) STRICT""",
            """CREATE TABLE screens (
                key TEXT PRIMARY KEY,
                receipt TEXT NOT NULL,
                at INTEGER NOT NULL,
                assignment TEXT
            ) STRICT, WITHOUT ROWID""",
        ),
    ),
    # What was painted when, in milliseconds: only ever appended to.
    Migration(
        "0002_shown",
        (
            """CREATE TABLE shown (
                id INTEGER PRIMARY KEY,
                key TEXT NOT NULL,
                version TEXT NOT NULL,
                view TEXT NOT NULL,
                since INTEGER NOT NULL
            ) STRICT""",
            "CREATE INDEX shown_by_version ON shown (version, key)",
        ),
    ),
)
