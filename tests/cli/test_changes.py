"""changes: the list of what changed so far, as text, page and JSON."""

import re
from pathlib import Path

from cli.conftest import Run
from cli.festival import KEYS, Festival, Item


def changed(at: Run, festival: Festival) -> None:
    """Two versions after the first: a move, then another one of the same session and a title."""
    at("sync")
    festival.change(KEYS[0], room="Teich", start="2031-06-12T10:30:00+02:00")
    at("sync")
    festival.change(KEYS[0], start="2031-06-12T11:00:00+02:00")
    festival.change(KEYS[1], title="Mühlen & <Fahrten>")
    at("sync")


def test_nothing_has_changed_at_first(at: Run) -> None:
    at("sync")
    outcome = at("changes")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.lines == ["Changes: Moorlichter 2031", "", "Nothing has changed yet."]


def test_the_newest_stands_first_and_each_line_says_what_it_was_then(
    at: Run, festival: Festival
) -> None:
    changed(at, festival)
    lines = [re.sub(r"^\d{4}-\d\d-\d\d \d\d:\d\d$", "WHEN", line) for line in at("changes").lines]
    assert lines[0] == "Changes: Moorlichter 2031"
    assert "  Eröffnung am Ofen: time 2031-06-12 10:30–11:30 → 2031-06-12 11:00–12:00" in lines
    assert "  Eröffnung am Ofen: time 2031-06-12 10:00–11:00 → 2031-06-12 10:30–11:30" in lines
    later = lines.index("  Mühlen & <Fahrten>: new title instead of “Große Mühlenführung”")
    assert later < lines.index("  Eröffnung am Ofen: room Torfscheune → Teich")
    assert "WHEN" in lines


def test_a_new_session_stands_where_it_was_announced_whatever_moved_it_since(
    at: Run, festival: Festival
) -> None:
    at("sync")
    festival.items[KEYS[9]] = Item(KEYS[9], "Nachtwache", start="2031-06-12T20:00:00+02:00")
    festival.publish()
    at("sync")
    festival.change(KEYS[9], start="2031-06-12T21:00:00+02:00", room="Teich")
    at("sync")
    lines = at("changes").lines
    assert "  Nachtwache: new, 2031-06-12 20:00–21:00, Torfscheune" in lines
    assert "  Nachtwache: time 2031-06-12 20:00–21:00 → 2031-06-12 21:00–22:00" in lines
    assert "  Nachtwache: room Torfscheune → Teich" in lines


def test_a_session_that_is_gone_keeps_its_title(at: Run, festival: Festival) -> None:
    changed(at, festival)
    festival.remove(KEYS[1])
    at("--now", "2031-06-20T10:00", "sync", "--accept")
    assert "  Mühlen & <Fahrten>: new title instead of “Große Mühlenführung”" in at("changes").lines


def test_the_page_shows_titles_as_they_are_and_needs_nothing_beside_itself(
    at: Run, festival: Festival, tmp_path: Path
) -> None:
    changed(at, festival)
    page = tmp_path / "changes.html"
    assert at("changes", "--format", "html", "-o", str(page)).code == 0
    text = page.read_text("utf-8")
    assert (
        "<li>Mühlen &amp; &lt;Fahrten&gt;: new title instead of “Große Mühlenführung”</li>" in text
    )
    assert '<html lang="en">' in text
    assert "http" not in text.replace("http-equiv", "")


def test_json_has_every_change_with_its_stamp(at: Run, festival: Festival) -> None:
    changed(at, festival)
    found = at("changes", "--format", "json").json
    assert [(c["version"], c["kind"], c["field"]) for c in found] == [
        (2, "time", "start"),
        (2, "time", "end"),
        (2, "room", "room"),
        (3, "time", "start"),
        (3, "time", "end"),
        (3, "title", "title"),
    ]
    assert found[2]["old"] == "Torfscheune"
    assert {c["author"] for c in found} == {""}
    assert all(c["at"] for c in found)


def test_only_what_came_since_a_day(at: Run, festival: Festival) -> None:
    at("--now", "2031-06-10T10:00", "sync")
    festival.change(KEYS[0], room="Teich")
    at("--now", "2031-06-11T10:00", "sync")
    festival.change(KEYS[0], room="Bohlenweg")
    at("--now", "2031-06-12T09:00", "sync")
    lines = at("changes", "--since", "2031-06-12").lines
    assert [line for line in lines if line.startswith("  ")] == [
        "  Eröffnung am Ofen: room Teich → Bohlenweg"
    ]
