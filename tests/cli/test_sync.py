"""sync: what changed, what is held back, what cannot be had; the last good programme stays."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from cli.conftest import Run
from cli.festival import KEYS, Festival, Item
from cli.shapes import SYNC, check
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response


def test_the_first_sync_takes_the_programme_over_and_reports_no_changes(
    at: Run, festival: Festival
) -> None:
    outcome = at("sync")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.lines == ["“Moorlichter 2031” was taken over.", "Version 1, 4 sessions."]


def test_a_sync_without_news_says_so(at: Run) -> None:
    at("sync")
    outcome = at("sync")
    assert (outcome.code, outcome.lines) == (0, ["Nothing new.", "Version 1, 4 sessions."])
    assert at("sync", "--json").json == {
        "result": "unchanged",
        "reason": None,
        "version": 1,
        "sessions": 4,
        "changes": [],
    }


def test_changes_are_told_from_old_to_new(at: Run, festival: Festival) -> None:
    at("sync")
    festival.change(KEYS[0], room="Teich", start="2031-06-12T10:30:00+02:00")
    festival.change(KEYS[1], title="Große Mühlenfahrt")
    outcome = at("sync")
    assert outcome.code == 0
    assert outcome.lines == [
        "“Moorlichter 2031” was taken over.",
        "Version 2, 4 sessions.",
        "4 changes:",
        "  Eröffnung am Ofen: room Torfscheune → Teich",
        "  Eröffnung am Ofen: time 2031-06-12 10:00–11:00 → 2031-06-12 10:30–11:30",
        "  Große Mühlenfahrt: new title instead of “Große Mühlenführung”",
        "Times are in the zone Europe/Berlin.",
    ]


def test_changes_are_told_in_the_zone_asked_for(at: Run, festival: Festival) -> None:
    at("sync")
    festival.change(KEYS[0], start="2031-06-12T10:30:00+02:00")
    lines = at("sync", "--time-zone", "Asia/Tokyo").lines
    assert lines[-2].endswith("time 2031-06-12 17:00–18:00 → 2031-06-12 17:30–18:30")
    assert lines[-1] == "Times are in the zone Asia/Tokyo."


def test_changes_as_json_have_the_promised_shape(at: Run, festival: Festival) -> None:
    at("sync")
    festival.change(KEYS[0], room="Teich")
    festival.remove(KEYS[3])
    report = at("sync", "--json").json
    check(report, SYNC)
    assert (report["result"], report["version"], report["sessions"]) == ("applied", 2, 4)
    assert report["changes"] == [
        {
            "session": KEYS[0],
            "title": "Eröffnung am Ofen",
            "kind": "room",
            "field": "room",
            "old": "Torfscheune",
            "new": "Teich",
        },
        {
            "session": KEYS[3],
            "title": "Kurze Nacht der Frösche",
            "kind": "missing",
            "field": "status",
            "old": "scheduled",
            "new": "cancelled",
        },
    ]


def test_a_broken_feed_is_refused_and_the_last_good_programme_stays(
    at: Run, festival: Festival
) -> None:
    at("sync")
    festival.path.write_bytes(festival.data()[:300])
    outcome = at("sync")
    assert (outcome.code, outcome.out) == (1, "")
    assert festival.feed in outcome.err
    assert "line 1, column" in outcome.err
    assert "The programme stays as it is.\nVersion 1, 4 sessions.\n" in outcome.err
    assert at("search", "Mühle").code == 0


def test_a_refused_feed_is_told_to_a_machine_on_stdout(at: Run, festival: Festival) -> None:
    at("sync")
    festival.path.write_bytes(b"<html><body>Please log in</body></html>")
    outcome = at("sync", "--json")
    assert (outcome.code, outcome.err) == (1, "")
    check(outcome.json, SYNC)
    assert (outcome.json["result"], outcome.json["sessions"]) == ("refused", 4)
    assert festival.feed in outcome.json["reason"]
    assert "web page" in outcome.json["reason"]


def test_a_feed_that_was_never_had_is_refused_without_a_programme(run: Run, tmp_path: Path) -> None:
    outcome = run("sync", "--feed", str(tmp_path / "nowhere.xml"))
    assert outcome.code == 1
    assert str(tmp_path / "nowhere.xml") in outcome.err
    assert "There is no programme of this feed yet." in outcome.err


def crowd(festival: Festival) -> None:
    for key in KEYS[4:]:
        festival.items[key] = Item(key, f"Irrlicht {key[-2:]}")
    festival.publish()


def test_a_great_loss_is_held_back_until_somebody_accepts_it(at: Run, festival: Festival) -> None:
    crowd(festival)
    at("sync")
    festival.remove(*KEYS[10:])
    held = at("sync")
    assert (held.code, held.out) == (1, "")
    assert "30 of the 40 sessions still to come are missing from the feed." in held.err
    assert "“sync --accept” applies it all the same." in held.err
    report = at("sync", "--json").json
    check(report, SYNC)
    assert (report["result"], report["version"], report["sessions"]) == ("quarantined", 1, 40)
    accepted = at("sync", "--accept", "--json")
    assert accepted.code == 0
    assert accepted.json["result"] == "applied"
    assert [c["kind"] for c in accepted.json["changes"]] == ["missing"] * 30


def test_what_is_over_may_vanish_when_now_is_after_it(at: Run, festival: Festival) -> None:
    crowd(festival)
    at("sync")
    festival.remove(*KEYS[10:])
    assert at("sync", "--now", "2031-06-12T13:00").code == 0


def test_a_naive_now_is_in_the_zone_of_the_event_that_is_stored(
    at: Run, festival: Festival
) -> None:
    crowd(festival)
    at("sync")
    festival.remove(*KEYS[10:])
    # The lost ones end at 11:00 in Berlin, 09:00 in UTC.
    assert at("sync", "--now", "2031-06-12T10:59", "--speed", "0").code == 1
    assert at("sync", "--now", "2031-06-12T11:00", "--speed", "0").code == 0


def test_a_feed_on_the_web_is_asked_whether_it_changed(
    run: Run, festival: Festival, httpserver: HTTPServer
) -> None:
    asked: list[str | None] = []

    def answer(request: Request) -> Response:
        asked.append(request.headers.get("If-None-Match"))
        if asked[-1] == 'W/"1"':
            return Response(status=304)
        return Response(festival.data(), headers={"ETag": 'W/"1"'})

    httpserver.expect_request("/moor.json").respond_with_handler(answer)
    feed = httpserver.url_for("/moor.json")
    assert run("sync", "--feed", feed, "--json").json["result"] == "applied"
    assert run("sync", "--feed", feed, "--json").json["result"] == "unchanged"
    assert asked == [None, 'W/"1"']


def test_a_server_that_fails_is_named_and_nothing_is_lost(
    run: Run, festival: Festival, httpserver: HTTPServer
) -> None:
    httpserver.expect_oneshot_request("/moor.json").respond_with_data(festival.data())
    feed = httpserver.url_for("/moor.json")
    run("sync", "--feed", feed)
    httpserver.expect_request("/moor.json").respond_with_data("busy", status=503)
    outcome = run("sync", "--feed", feed)
    assert outcome.code == 1
    assert httpserver.host in outcome.err
    assert "Version 1, 4 sessions." in outcome.err
    assert run("search", "--feed", feed, "Frösche").code == 0


@pytest.mark.parametrize("feed", ["gopher://moor.example/feed", "https:///feed"])
def test_an_address_that_is_none_is_a_known_error(run: Run, feed: str) -> None:
    outcome = run("sync", "--feed", feed)
    assert (outcome.code, outcome.out) == (1, "")
    assert feed in outcome.err


def test_a_damaged_cache_is_set_aside_and_filled_anew(
    at: Run, festival: Festival, folder: Path
) -> None:
    at("sync")
    (folder / "programme.db").write_bytes(b"no database at all" * 500)
    outcome = at("sync", "--json")
    assert (outcome.code, outcome.json["result"], outcome.json["version"]) == (0, "applied", 1)
    assert (folder / "programme.db.broken-1").exists()


@pytest.mark.parametrize(
    "command",
    [
        ("sync",),
        ("sync", "--now", "2031-06-01T09:30+02:00"),
        ("search", "nacht"),
        ("agenda", "add", KEYS[0]),
    ],
)
def test_damage_inside_the_cache_is_met_by_filling_it_anew(
    at: Run, festival: Festival, folder: Path, command: tuple[str, ...]
) -> None:
    at("sync")
    with closing(sqlite3.connect(folder / "programme.db")) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (root,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name='sessions'").fetchone()
        (size,) = db.execute("PRAGMA page_size").fetchone()
    with (folder / "programme.db").open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\xff" * size)
    # Something new, or the feed would not even be compared with the cache.
    festival.change(KEYS[1], room="Teich")
    outcome = at(*command)
    assert (outcome.code, outcome.err) == (0, "")
    assert (folder / "programme.db.broken-1").exists()
    assert at("search", "nacht").code == 0
