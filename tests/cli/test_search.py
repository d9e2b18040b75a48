"""search: in the stored programme, synced first when nothing is stored."""

from cli.conftest import Run
from cli.festival import KEYS, Festival
from cli.shapes import SESSIONS, check


def test_sessions_are_found_without_a_sync_before(at: Run) -> None:
    outcome = at("search", "muehlen")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.lines == [
        f"2031-06-12 11:00–12:30  Große Mühlenführung · Bohlenweg  [{KEYS[1]}]",
        "Times are in the zone Europe/Berlin.",
    ]


def test_all_words_must_be_found(at: Run) -> None:
    assert [line[-37:-1] for line in at("search", "nacht").lines[:-1]] == [KEYS[2], KEYS[3]]
    assert [s["key"] for s in at("search", "nacht", "frosch", "--json").json] == [KEYS[3]]


def test_people_and_rooms_are_searched(at: Run, festival: Festival) -> None:
    festival.change(KEYS[0], person="Jan Moor")
    assert [s["key"] for s in at("search", "--json", "jan moor").json] == [KEYS[0]]
    assert [s["key"] for s in at("search", "--json", "teich").json] == [KEYS[3]]


def test_what_was_found_as_json_has_the_promised_shape(at: Run) -> None:
    found = at("search", "Irrlichter", "--json").json
    check(found, SESSIONS)
    assert found == [
        {
            "key": KEYS[2],
            "title": "Lange Nacht der Irrlichter",
            "start": "2031-06-13T23:30:00+02:00",
            "end": "2031-06-14T00:45:00+02:00",
            "room": "Bohlenweg",
            "status": "scheduled",
        }
    ]


def test_json_times_are_in_the_zone_asked_for(at: Run) -> None:
    (found,) = at("search", "Irrlichter", "--json", "--time-zone", "UTC").json
    assert found["start"] == "2031-06-13T21:30:00+00:00"


def test_nothing_found_is_a_negative_result(at: Run) -> None:
    outcome = at("search", "Bahnhof")
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err == "Nothing in “Moorlichter 2031” matches “Bahnhof”.\n"
    empty = at("search", "Bahnhof", "--json")
    assert (empty.code, empty.json, empty.err) == (1, [], "")


def test_an_unknown_zone_is_a_known_error(at: Run) -> None:
    outcome = at("search", "nacht", "--time-zone", "Europe/Atlantis")
    assert (outcome.code, outcome.out) == (1, "")
    assert "Europe/Atlantis" in outcome.err


def test_a_feed_that_cannot_be_had_is_named(run: Run, festival: Festival) -> None:
    festival.path.write_bytes(b"")
    outcome = run("--feed", festival.feed, "search", "nacht")
    assert outcome.code == 1
    assert outcome.err == f"{festival.feed} cannot be read: The feed is empty.\n"


def test_the_stored_programme_is_searched_while_the_feed_is_gone(
    at: Run, festival: Festival
) -> None:
    at("sync")
    festival.path.unlink()
    assert at("search", "nacht").code == 0
