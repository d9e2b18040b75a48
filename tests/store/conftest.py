"""Real SQLite files for the tests of the store."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.store.database import Database, open_personal_db, open_programme_db


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    opened = open_programme_db(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def personal(tmp_path: Path) -> Iterator[Database]:
    opened = open_personal_db(tmp_path)
    yield opened
    opened.close()
