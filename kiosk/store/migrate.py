"""Brings a database to the present schema with sqlite-utils' migrations.

Importing sqlite_utils costs about 0.1 s, so whether anything is pending is asked with plain
sqlite3 first, and it is imported only then.
"""

import sqlite3
from collections.abc import Callable, Sequence

from kiosk.store.errors import StoreError
from kiosk.store.schema import Migration

_TABLE = "_sqlite_migrations"
"""The table in which sqlite-utils records applied migrations."""


def migrate(
    db: sqlite3.Connection,
    name: str,
    migrations: Sequence[Migration],
    before: Callable[[], object] | None = None,
) -> bool:
    """Applies the pending migrations of the set `name` in one transaction; whether any was.

    `before` is called once before the first change to a database that already holds data.
    Raises StoreError when the database has migrations this version does not know.
    """
    applied = _applied(db, name)
    if not _pending(applied, migrations, name):
        return False
    if applied and before is not None:
        before()
    # Two processes may start at once: the lock is taken first, then the question asked again.
    db.execute("BEGIN IMMEDIATE")
    try:
        if _pending(_applied(db, name), migrations, name):
            _apply(db, name, migrations)
    except BaseException:
        db.rollback()
        raise
    db.commit()
    return True


def make_at_once(db: sqlite3.Connection, migrations: Sequence[Migration]) -> None:
    """The present schema in a new database in memory: nobody will ask what was applied to it."""
    for migration in migrations:
        for statement in migration.statements:
            db.execute(statement)


def _applied(db: sqlite3.Connection, name: str) -> set[str]:
    known = db.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (_TABLE,)).fetchone()
    if known is None:
        return set()
    rows = db.execute(f"SELECT name FROM {_TABLE} WHERE migration_set = ?", (name,))
    return {row[0] for row in rows}


def _pending(applied: set[str], migrations: Sequence[Migration], name: str) -> bool:
    names = {migration.name for migration in migrations}
    if applied - names:
        raise StoreError(
            "{file} was written by a newer version of this program and is left untouched. "
            "Update the program, or choose another folder with --data-dir.",
            file=name,
        )
    return bool(names - applied)


def _apply(db: sqlite3.Connection, name: str, migrations: Sequence[Migration]) -> None:
    import sqlite_utils
    from sqlite_utils.migrations import Migrations

    steps = Migrations(name)
    for migration in migrations:

        def step(
            target: sqlite_utils.Database, statements: tuple[str, ...] = migration.statements
        ) -> None:
            for statement in statements:
                target.conn.execute(statement)

        steps(name=migration.name)(step)
    # Plugins of other programs on this machine have no business in our databases.
    steps.apply(sqlite_utils.Database(db, recursive_triggers=False, execute_plugins=False))
