"""The tables of both databases as a list of migrations; append, never edit what was released.

programme.db is a cache of feeds; personal.db holds what a person chose. Instants are UTC epoch
seconds. JSON columns are NULL where the value is empty.
"""

from kiosk.programme.values import dataclass


@dataclass(frozen=True, slots=True)
class Migration:
    """One step of a schema: SQL statements that run in one transaction."""

    name: str
    statements: tuple[str, ...]


PROGRAMME = (
    Migration(
        "0001_programme",
        (
            """CREATE TABLE feeds (
                id INTEGER PRIMARY KEY,
                source TEXT NOT NULL UNIQUE,
                version INTEGER NOT NULL DEFAULT 0,
                feed_version TEXT NOT NULL DEFAULT '',
                etag TEXT NOT NULL DEFAULT '',
                last_modified TEXT NOT NULL DEFAULT '',
                content_hash TEXT NOT NULL DEFAULT '',
                checked_at INTEGER,
                contacted_at INTEGER,
                changed_at INTEGER,
                frame TEXT
            ) STRICT""",
            """CREATE TABLE sessions (
                id INTEGER PRIMARY KEY,
                feed INTEGER NOT NULL REFERENCES feeds(id) ON DELETE CASCADE,
                key TEXT NOT NULL,
                position INTEGER NOT NULL,
                title TEXT NOT NULL,
                guid TEXT NOT NULL,
                code TEXT NOT NULL,
                subtitle TEXT NOT NULL,
                abstract TEXT NOT NULL,
                description TEXT NOT NULL,
                format TEXT NOT NULL,
                track TEXT,
                languages TEXT,
                people TEXT,
                room TEXT,
                "start" INTEGER,
                "end" INTEGER,
                day TEXT,
                status TEXT NOT NULL,
                delay INTEGER NOT NULL,
                "full" INTEGER NOT NULL,
                vanished INTEGER NOT NULL,
                url TEXT NOT NULL,
                links TEXT,
                attachments TEXT,
                sources TEXT,
                source TEXT NOT NULL
            ) STRICT""",
            "CREATE UNIQUE INDEX sessions_by_key ON sessions (feed, key)",
            """CREATE TABLE people (
                feed INTEGER NOT NULL REFERENCES feeds(id) ON DELETE CASCADE,
                key TEXT NOT NULL,
                position INTEGER NOT NULL,
                name TEXT NOT NULL,
                organisation TEXT NOT NULL,
                biography TEXT NOT NULL,
                url TEXT NOT NULL,
                PRIMARY KEY (feed, key)
            ) STRICT, WITHOUT ROWID""",
            """CREATE TABLE changes (
                id INTEGER PRIMARY KEY,
                feed INTEGER NOT NULL REFERENCES feeds(id) ON DELETE CASCADE,
                version INTEGER NOT NULL,
                at INTEGER NOT NULL,
                session_key TEXT NOT NULL,
                title TEXT NOT NULL,
                kind TEXT NOT NULL,
                field TEXT NOT NULL,
                old TEXT NOT NULL,
                new TEXT NOT NULL,
                old_label TEXT NOT NULL,
                new_label TEXT NOT NULL,
                author TEXT NOT NULL,
                reason TEXT NOT NULL
            ) STRICT""",
            "CREATE INDEX changes_by_version ON changes (feed, version)",
            """CREATE TABLE quarantine (
                feed INTEGER PRIMARY KEY REFERENCES feeds(id) ON DELETE CASCADE,
                at INTEGER NOT NULL,
                reason TEXT NOT NULL,
                content_hash TEXT NOT NULL,
                data BLOB NOT NULL
            ) STRICT""",
            """CREATE VIRTUAL TABLE session_search USING fts5(
                title, people, track, room, text, tokenize = 'unicode61', prefix = '1 2 3'
            )""",
            """INSERT INTO session_search (session_search, rank)
                VALUES ('rank', 'bm25(10.0, 6.0, 3.0, 3.0, 1.0)')""",
            """CREATE VIRTUAL TABLE session_trigram USING fts5(
                title, people, room, tokenize = 'trigram'
            )""",
            """INSERT INTO session_trigram (session_trigram, rank)
                VALUES ('rank', 'bm25(10.0, 6.0, 3.0)')""",
        ),
    ),
    Migration("0002_changes_by_time", ("CREATE INDEX changes_by_time ON changes (feed, at)",)),
    # Where the schedule lies that the source, a web page, points to; "": the source is the feed.
    Migration(
        "0003_followed_pages",
        (
            "ALTER TABLE feeds ADD COLUMN followed TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE feeds ADD COLUMN page_read_at INTEGER",
        ),
    ),
    Migration("0004_reasons", ("ALTER TABLE sessions ADD COLUMN reason TEXT NOT NULL DEFAULT ''",)),
)

PERSONAL = (
    Migration(
        "0001_personal",
        (
            """CREATE TABLE stars (
                source TEXT NOT NULL,
                session_key TEXT NOT NULL,
                priority TEXT NOT NULL,
                at INTEGER NOT NULL,
                PRIMARY KEY (source, session_key)
            ) STRICT, WITHOUT ROWID""",
            """CREATE TABLE settings (
                name TEXT PRIMARY KEY,
                value TEXT NOT NULL
            ) STRICT, WITHOUT ROWID""",
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
    # What a starred session looked like: the only way back to it when the feed has new ids and
    # the cache with the old ones is lost. "" as the title: nobody noted it yet.
    Migration(
        "0002_traits_of_stars",
        (
            "ALTER TABLE stars ADD COLUMN title TEXT NOT NULL DEFAULT ''",
            'ALTER TABLE stars ADD COLUMN "start" INTEGER',
            "ALTER TABLE stars ADD COLUMN room TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE stars ADD COLUMN people TEXT NOT NULL DEFAULT '[]'",
        ),
    ),
    # Traits as for stars: a note is kept when the star goes, and must be found again by itself.
    Migration(
        "0003_notes",
        (
            """CREATE TABLE notes (
                source TEXT NOT NULL,
                session_key TEXT NOT NULL,
                text TEXT NOT NULL,
                modified INTEGER NOT NULL,
                title TEXT NOT NULL DEFAULT '',
                "start" INTEGER,
                room TEXT NOT NULL DEFAULT '',
                people TEXT NOT NULL DEFAULT '[]',
                PRIMARY KEY (source, session_key)
            ) STRICT, WITHOUT ROWID""",
        ),
    ),
    # Where the entries lie in a calendar on a server, and in which state: only what is still as we
    # left it is written anew or taken away.
    Migration(
        "0004_pushed_entries",
        (
            """CREATE TABLE pushed_entries (
                source TEXT NOT NULL,
                collection TEXT NOT NULL,
                session_key TEXT NOT NULL,
                uid TEXT NOT NULL,
                url TEXT NOT NULL,
                etag TEXT NOT NULL,
                digest TEXT NOT NULL,
                PRIMARY KEY (source, collection, session_key)
            ) STRICT, WITHOUT ROWID""",
        ),
    ),
    # What of the change record a person has read, and was told of by a notice. The record may be
    # lost with the cache and begin anew at version 1: the time says which version is meant.
    Migration(
        "0005_change_marks",
        (
            """CREATE TABLE change_marks (
                source TEXT NOT NULL,
                subject TEXT NOT NULL,
                version INTEGER NOT NULL,
                at INTEGER NOT NULL,
                seen INTEGER NOT NULL DEFAULT 0,
                told INTEGER NOT NULL DEFAULT 0,
                PRIMARY KEY (source, subject, version, at)
            ) STRICT, WITHOUT ROWID""",
        ),
    ),
    # How long before a single session to remind (NULL: never); what was given, so that a restart
    # does not remind again, and of two windows one does.
    Migration(
        "0006_reminders",
        (
            """CREATE TABLE reminder_leads (
                source TEXT NOT NULL,
                session_key TEXT NOT NULL,
                minutes INTEGER,
                PRIMARY KEY (source, session_key)
            ) STRICT, WITHOUT ROWID""",
            """CREATE TABLE reminders_given (
                source TEXT NOT NULL,
                session_key TEXT NOT NULL,
                "start" INTEGER NOT NULL,
                at INTEGER NOT NULL,
                PRIMARY KEY (source, session_key, "start")
            ) STRICT, WITHOUT ROWID""",
        ),
    ),
    # Of two overlapping sessions a person may go to both: the first one until it is time to leave.
    Migration(
        "0007_changeovers",
        (
            """CREATE TABLE changeovers (
                source TEXT NOT NULL,
                session_key TEXT NOT NULL,
                goes_to TEXT NOT NULL,
                PRIMARY KEY (source, session_key, goes_to)
            ) STRICT, WITHOUT ROWID""",
        ),
    ),
)
