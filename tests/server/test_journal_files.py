"""The journal over HTTP: filtered, and as files."""

import csv
import json

import pytest
from server.desk import Desk, one


@pytest.fixture
def written(desk: Desk) -> Desk:
    other = Desk(desk.served, desk.folder, "Ben Ott")
    desk.correct("room", "foyer", reason="=1+1")
    other.correct("full", "yes", session="clash")
    other.ask("POST", "/corrections", [one("announcement:a", '{"title":"Suppe"}', session="")])
    desk.ask("POST", "/corrections/1/withdrawal", {"seen": 3})
    return desk


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        ({}, [1, 2, 3, 4]),
        ({"since": 2}, [3, 4]),
        ({"who": "ben"}, [2, 3]),
        ({"session": "game"}, [1, 4]),
        ({"field": "announcement:"}, [3]),
        ({"kind": "withdrawal"}, [4]),
        ({"who": "ben", "field": "room"}, []),
    ],
)
def test_a_filter_leaves_what_fits(
    written: Desk, query: dict[str, object], numbers: list[int]
) -> None:
    said = written.ask("GET", "/journal", **query).json()
    assert [e["number"] for e in said["entries"]] == numbers
    assert said["revision"] == 4
    lines = written.ask("GET", "/journal.jsonl", **query).text.splitlines()
    assert [json.loads(line) for line in lines] == said["entries"]


def test_the_table_has_every_entry_and_no_formula(written: Desk) -> None:
    said = written.ask("GET", "/journal.csv")
    assert said.headers["content-type"].startswith("text/csv")
    assert "attachment" in said.headers["content-disposition"]
    rows = list(csv.DictReader(said.text.splitlines()))
    assert [row["kind"] for row in rows] == [*["correction"] * 3, "withdrawal"]
    assert (rows[0]["reason"], rows[3]["ends"]) == ("'=1+1", "1")


@pytest.mark.parametrize("query", [{"since": "x"}, {"colour": "red"}, {"kind": "all"}])
def test_a_filter_nobody_knows_is_refused(written: Desk, query: dict[str, object]) -> None:
    assert written.ask("GET", "/journal", **query).status_code == 422


@pytest.mark.parametrize("path", ["/journal", "/journal.csv", "/journal.jsonl", "/me"])
def test_nobody_reads_it_without_a_token(desk: Desk, path: str) -> None:
    assert desk.served.get(path).status_code == 401
