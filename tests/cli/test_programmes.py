"""programmes: several programmes kept side by side, added and removed; stars stay apart."""

from pathlib import Path

from cli.conftest import Run
from cli.festival import KEYS, Festival
from cli.shapes import PROGRAMMES, check

from kiosk.store.backup import backups
from kiosk.store.database import PERSONAL_FILE


def test_at_first_nothing_is_kept(run: Run) -> None:
    assert run("programmes", "list").lines == ["No programme is kept yet."]
    assert run("programmes", "list", "--json").json == []


def test_programmes_are_added_listed_and_removed(run: Run, at: Run, festival: Festival) -> None:
    feed = str(festival.path)
    assert run("programmes", "add", feed).lines == ["Kept: Moorlichter 2031, 4 sessions"]
    run("programmes", "add", "bundled")
    at("agenda", "add", KEYS[0])
    listed = run("programmes", "list", "--json").json
    check(listed, PROGRAMMES)
    by_feed = {entry["feed"]: entry for entry in listed}
    assert set(by_feed) == {feed, "bundled"}
    assert (by_feed[feed]["stars"], by_feed[feed]["sessions"]) == (1, 4)
    assert (by_feed["bundled"]["stars"], by_feed["bundled"]["chosen"]) == (0, True)
    assert run("programmes", "remove", feed).lines == [
        "Removed: Moorlichter 2031",
        "Kept for when it is opened again: 1 star, 0 notes",
    ]
    lines = run("programmes", "list").lines
    assert lines[0].startswith("* 360° Festival")
    assert lines[1] == f"  removed · 1 star  [{feed}]"


def test_stars_are_there_again_when_a_removed_programme_is_read_again(
    run: Run, at: Run, festival: Festival
) -> None:
    feed = str(festival.path)
    at("agenda", "add", KEYS[0])
    run("programmes", "remove", feed)
    run("programmes", "add", feed)
    assert [s["key"] for s in at("agenda", "list", "--json").json] == [KEYS[0]]


def test_stars_are_deleted_only_when_asked_for_and_a_copy_stays(
    run: Run, at: Run, festival: Festival, folder: Path
) -> None:
    at("agenda", "add", KEYS[0])
    removed = run("programmes", "remove", str(festival.path), "--with-stars")
    (copy,) = backups(folder / PERSONAL_FILE)
    assert removed.lines[1] == f"Deleted: 1 star, 0 notes; a copy is {copy}"
    assert run("programmes", "list").lines == ["No programme is kept yet."]
    assert at("agenda", "list", "--json").json == []


def test_what_is_not_kept_cannot_be_removed(run: Run, tmp_path: Path) -> None:
    outcome = run("programmes", "remove", str(tmp_path / "nie.json"))
    assert (outcome.code, outcome.out) == (1, "")
    assert "nie.json" in outcome.err


def test_a_feed_that_cannot_be_read_is_not_added(run: Run, tmp_path: Path) -> None:
    broken = tmp_path / "kaputt.json"
    broken.write_text("{")
    outcome = run("programmes", "add", str(broken))
    assert outcome.code == 1
    assert "kaputt.json" in outcome.err
    assert run("programmes", "list", "--json").json == []
