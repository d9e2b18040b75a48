"""The JSON Schema of festival-agenda/1, kept by the program, its data and its documents."""

import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator
from strategies import programmes

from kiosk.feeds.agenda_json import read, write
from kiosk.programme.model import Programme
from kiosk.resources import bundled_feed, resource

STAMP = datetime(2022, 12, 1, tzinfo=UTC)
DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "feed-format.md"
SCHEMA = json.loads(resource("agenda.schema.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)


def violations(data: bytes | str) -> list[str]:
    return [f"{e.json_path}: {e.message}" for e in VALIDATOR.iter_errors(json.loads(data))]


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_the_festivals_programme_keeps_the_schema() -> None:
    assert violations(bundled_feed().read_bytes()) == []


@given(programmes())
def test_what_is_written_keeps_the_schema(programme: Programme) -> None:
    assert violations(write(programme, stamp=STAMP)) == []


def test_the_documents_example_keeps_the_schema_and_reads_without_problems() -> None:
    example = re.search(r"```json\n(.*?)```", DOCUMENT.read_text("utf-8"), re.S)
    assert example is not None
    assert violations(example[1]) == []
    reading = read(example[1].encode())
    assert not reading.problems
    first, second, third = reading.programme.sessions
    assert [r.name for r in reading.programme.rooms] == ["Ratssaal", "Bürgerzimmer"]
    assert first.start == datetime(2023, 5, 12, 8, 0, tzinfo=UTC)
    assert second.end == datetime(2023, 5, 12, 10, 30, tzinfo=UTC)
    assert third.start is None
    assert third.day is not None


def test_every_field_of_the_schema_is_documented_and_described() -> None:
    text = DOCUMENT.read_text("utf-8")
    parts = [SCHEMA, *SCHEMA["$defs"].values()]
    parts += [option for part in parts for option in part.get("anyOf", ())]
    fields = [item for part in parts for item in part.get("properties", {}).items()]
    assert len(fields) > 50
    assert [name for name, _ in fields if f"`{name}`" not in text and name != "title"] == []
    bare = [name for name, field in fields if not {"description", "$ref"} & field.keys()]
    assert bare == []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("start", "morgen"),
        ("day", "8.12.2022"),
        ("status", "maybe"),
        ("full", "yes"),
        ("delay", -5),
        ("title", ""),
        ("people", "Erika Muster"),
        ("stage", "Saal"),
        ("links", [{}]),
        ("languages", "de, en"),
    ],
)
def test_the_schema_refuses(path: str, value: object) -> None:
    session = {"title": "Probe", path: value}
    feed = {
        "format": "festival-agenda/1",
        "event": {"title": "Fest", "time_zone": "Europe/Berlin"},
        "sessions": [session],
    }
    assert violations(json.dumps(feed))
