"""The tables of journal.db, as `schema` has those of the other databases: append, never edit.

The journal is append-only, and the database itself sees to it.
"""

from kiosk.store.schema import Migration


def _append_only(*tables: str) -> tuple[str, ...]:
    return tuple(
        f"""CREATE TRIGGER {table}_{verb.lower()} BEFORE {verb} ON {table}
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"""
        for table in tables
        for verb in ("UPDATE", "DELETE")
    )


JOURNAL = (
    Migration(
        "0001_journal",
        (
            # AUTOINCREMENT: a number is not given out again, whatever happens to the last row.
            """CREATE TABLE entries (
                number INTEGER PRIMARY KEY AUTOINCREMENT,
                kind TEXT NOT NULL,
                at INTEGER NOT NULL,
                author TEXT NOT NULL,
                reason TEXT NOT NULL,
                session_key TEXT NOT NULL,
                field TEXT NOT NULL,
                value TEXT NOT NULL,
                base TEXT NOT NULL,
                expires INTEGER,
                ends INTEGER REFERENCES entries(number),
                request TEXT UNIQUE
            ) STRICT""",
            "CREATE INDEX entries_by_target ON entries (session_key, field)",
            "CREATE UNIQUE INDEX entries_end_once ON entries (ends)",
            """CREATE TABLE publications (
                version INTEGER PRIMARY KEY AUTOINCREMENT,
                at INTEGER NOT NULL,
                content_hash TEXT NOT NULL
            ) STRICT""",
            *_append_only("entries", "publications"),
            # The table of personal.db, so that `exports` serves both.
            """CREATE TABLE exported_entries (
                source TEXT NOT NULL,
                session_key TEXT NOT NULL,
                uid TEXT NOT NULL,
                sequence INTEGER NOT NULL,
                content TEXT NOT NULL,
                modified INTEGER NOT NULL,
                cancelled INTEGER NOT NULL,
                PRIMARY KEY (source, session_key)
            ) STRICT, WITHOUT ROWID""",
        ),
    ),
    # A revoked token stays: the journal's authors are told by its name.
    Migration(
        "0002_tokens",
        (
            """CREATE TABLE tokens (
                id INTEGER PRIMARY KEY,
                name TEXT NOT NULL,
                hash TEXT NOT NULL UNIQUE,
                made_at INTEGER NOT NULL,
                revoked_at INTEGER
            ) STRICT""",
            "CREATE UNIQUE INDEX tokens_in_use ON tokens (name) WHERE revoked_at IS NULL",
        ),
    ),
    # Who had a token before there were roles could publish.
    Migration(
        "0003_roles",
        ("ALTER TABLE tokens ADD COLUMN role TEXT NOT NULL DEFAULT 'publisher'",),
    ),
    # A draft is never changed: who wants it otherwise ends it and saves another one.
    Migration(
        "0004_drafts",
        (
            """CREATE TABLE drafts (
                number INTEGER PRIMARY KEY AUTOINCREMENT,
                at INTEGER NOT NULL,
                author TEXT NOT NULL,
                note TEXT NOT NULL,
                content TEXT NOT NULL,
                request TEXT UNIQUE
            ) STRICT""",
            """CREATE TABLE draft_ends (
                draft INTEGER PRIMARY KEY REFERENCES drafts(number),
                published INTEGER NOT NULL
            ) STRICT""",
            """CREATE TABLE acts (
                number INTEGER PRIMARY KEY AUTOINCREMENT,
                at INTEGER NOT NULL,
                who TEXT NOT NULL,
                what TEXT NOT NULL,
                about TEXT NOT NULL
            ) STRICT""",
            *_append_only("drafts", "draft_ends", "acts"),
        ),
    ),
    Migration(
        "0005_stages",
        (
            """CREATE TABLE stage_codes (
                hash TEXT PRIMARY KEY,
                room TEXT NOT NULL,
                expires_at INTEGER NOT NULL
            ) STRICT, WITHOUT ROWID""",
            """CREATE TABLE stage_phones (
                number INTEGER PRIMARY KEY AUTOINCREMENT,
                hash TEXT NOT NULL UNIQUE,
                room TEXT NOT NULL,
                name TEXT NOT NULL,
                made_at INTEGER NOT NULL,
                expires_at INTEGER NOT NULL,
                revoked_at INTEGER
            ) STRICT""",
        ),
    ),
    # Who published a draft under which key of theirs, and the entries it became (JSON).
    Migration(
        "0006_published_drafts",
        (
            "ALTER TABLE draft_ends ADD COLUMN who TEXT",
            "ALTER TABLE draft_ends ADD COLUMN request TEXT",
            "ALTER TABLE draft_ends ADD COLUMN numbers TEXT",
        ),
    ),
)
