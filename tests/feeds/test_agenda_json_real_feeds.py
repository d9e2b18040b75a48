"""Real programmes survive the way through agenda.json whole."""

import json
from datetime import UTC, datetime
from pathlib import Path

from jsonschema import Draft202012Validator

from kiosk.feeds.read import read
from kiosk.feeds.reading import FeedError
from kiosk.feeds.write import write
from kiosk.programme.model import Programme
from kiosk.resources import resource

STAMP = datetime(2022, 12, 1, tzinfo=UTC)


def _programme(path: Path) -> Programme | None:
    try:
        return read(path.read_bytes(), zone="Europe/Berlin").programme
    except FeedError:
        return None


def test_every_real_programme_is_written_by_the_schema_and_reads_back_equal(
    real_feeds: Path,
) -> None:
    validator = Draft202012Validator(json.loads(resource("agenda.schema.json").read_text("utf-8")))
    paths = [p for e in ("xml", "json", "ics") for p in sorted(real_feeds.rglob(f"*.{e}"))]
    seen = 0
    for path in paths:
        programme = _programme(path)
        # Validating is slow; the largest ones show nothing that the others do not.
        if programme is None or len(programme.sessions) > 300:
            continue
        seen += 1
        written = write(programme, "agenda-json", stamp=STAMP)
        assert next(validator.iter_errors(json.loads(written)), None) is None, path
        reading = read(written)
        assert reading.programme == programme, path
        assert not reading.problems, path
    assert seen > 10
