"""check-screen and rehearse: what does not fit, and what each screen shows when."""

import json
import re
from pathlib import Path

import pytest
from cli.conftest import Run
from cli.festival import KEYS, Festival

pytestmark = pytest.mark.usefixtures("qapp")
LONG = "Donaudampfschifffahrtsgesellschaftskapitänsmützenverordnung"


@pytest.fixture
def toml(tmp_path: Path) -> Path:
    path = tmp_path / "screens.toml"
    path.write_text(
        """
        [[screen]]
        role = "door"
        room = "Bohlenweg"
        [[screen]]
        name = "Eingang"
        role = "lobby"
        languages = ["de", "en"]
        """
    )
    return path


def test_all_that_fits_is_told_screen_by_screen(at: Run) -> None:
    outcome = at("check-screen", "--distance", "2")
    assert outcome.code == 0
    assert [line for line in outcome.lines if not line.startswith(" ")] == [
        "Torfscheune · Door sign · 43″ · 2 m · 1920×1080 · 3 moments looked at",
        "Bohlenweg · Door sign · 43″ · 2 m · 1920×1080 · 6 moments looked at",
        "Teich · Door sign · 43″ · 2 m · 1920×1080 · 3 moments looked at",
        "Lobby board · 43″ · 2 m · 1920×1080 · 11 moments looked at",
        "Day board · 43″ · 2 m · 1920×1080 · 11 moments looked at",
    ]
    assert outcome.out.count("Everything fits.") == 5


def test_a_word_that_is_longer_than_a_line_is_named(at: Run, festival: Festival) -> None:
    festival.change(KEYS[1], title=f"Die {LONG}")
    outcome = at("check-screen", "door", "--room", "Bohlenweg")
    assert outcome.code == 3
    assert f"A word is divided: “{LONG}” · Die {LONG} · 2 times" in outcome.out
    assert "first Thursday, 12 June, 10:50" in outcome.out


def test_a_panel_too_far_away_is_told_with_its_kinds(at: Run, festival: Festival) -> None:
    found = at("check-screen", "door", "--room", "Bohlenweg", "--distance", "20", "--json").json
    kinds = {finding["kind"] for screen in found for finding in screen["findings"]}
    assert "word-divided" in kinds
    near = at("check-screen", "door", "--room", "Bohlenweg", "--distance", "2", "--json").json
    assert near[0]["findings"] == []
    assert near[0]["width"], near[0]["height"] == (1920, 1080)


def test_a_room_nobody_knows_is_a_negative_result(at: Run) -> None:
    outcome = at("check-screen", "door", "--room", "Torfstube")
    assert outcome.code == 1
    # Without a time: it is so at any.
    assert outcome.lines[-1] == "  The programme has no room “Torfstube”."


def test_a_file_of_screens_is_checked_with_pictures(at: Run, toml: Path, tmp_path: Path) -> None:
    folder = tmp_path / "sheet"
    outcome = at("check-screen", "--config", str(toml), "-o", str(folder))
    assert "Eingang · Lobby board" in outcome.out
    page = (folder / "index.html").read_text("utf-8")
    pictures = set(re.findall(r'src="(pictures/[0-9a-f]{16}\.png)"', page))
    assert pictures
    assert {f"pictures/{file.name}" for file in (folder / "pictures").iterdir()} == pictures
    assert f"{len(pictures)} pictures" in outcome.err
    assert "Lange Nacht der Irrlichter" in page
    assert "Bohlenweg" in page


def test_a_feed_that_cannot_be_reached_is_checked_as_it_was_stored(
    at: Run, festival: Festival
) -> None:
    assert at("sync").code == 0
    festival.path.unlink()
    outcome = at("check-screen", "door", "--room", "Teich", "--distance", "2")
    assert outcome.code == 0
    assert "What was stored earlier is looked at" in outcome.err


def test_a_rehearsal_writes_a_log_and_pages_of_pictures(
    at: Run, toml: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "rehearsal"
    outcome = at(
        *("rehearse", "--config", str(toml), "-o", str(folder)),
        *("--from", "2031-06-12T10:30", "--to", "2031-06-12T11:15"),
    )
    assert outcome.code == 0
    log = [json.loads(line) for line in (folder / "log.jsonl").read_text("utf-8").splitlines()]
    assert f"{len(log)} pages shown" in outcome.out
    assert {line["screen"] for line in log} == {"Bohlenweg", "Eingang"}
    door = [line for line in log if line["screen"] == "Bohlenweg"]
    assert door[0]["at"] == "2031-06-12T10:30:00.000+02:00"
    assert all(line["sessions"] == [KEYS[1]] for line in door)
    at_ten_to = [line for line in door if line["at"].startswith("2031-06-12T10:50")]
    assert any("10 min" in text for line in at_ten_to for text in line["texts"])
    assert {line["language"] for line in log if line["screen"] == "Eingang"} == {"de", "en"}
    page = (folder / "index.html").read_text("utf-8")
    assert ">11:00</h2>" in page
    assert "Thursday, 12 June" in page


def test_a_rehearsal_over_two_days_has_a_page_for_each(at: Run, tmp_path: Path) -> None:
    outcome = at(
        *("rehearse", "door", "--room", "Bohlenweg", "-o", str(tmp_path)),
        *("--from", "2031-06-13T23:20", "--to", "2031-06-14T00:50"),
    )
    assert outcome.code == 0
    first, second = (tmp_path / name for name in ("index.html", "day-2031-06-14.html"))
    assert 'href="day-2031-06-14.html"' in first.read_text("utf-8")
    assert 'href="index.html"' in second.read_text("utf-8")
    assert ">0:45</h2>" in second.read_text("utf-8")


@pytest.mark.parametrize(
    "arguments",
    [
        ["--from", "2031-06-12T11:00", "--to", "2031-06-12T10:00"],
        ["--from", "2031-06-12T11:00", "--to", "2031-07-12T11:00"],
    ],
)
def test_a_rehearsal_backwards_or_for_a_month_is_refused(
    at: Run, tmp_path: Path, arguments: list[str]
) -> None:
    outcome = at("rehearse", "lobby", "-o", str(tmp_path), *arguments)
    assert (outcome.code, outcome.out) == (1, "")
    assert "up to 14 days" in outcome.err


def test_a_folder_that_cannot_be_made_is_a_known_error(at: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    outcome = at(
        *("rehearse", "lobby", "-o", str(tmp_path / "file"), "--from", "2031-06-12T11:00"),
    )
    assert (outcome.code, outcome.out) == (1, "")
    assert "cannot be made" in outcome.err


@pytest.mark.parametrize("command", ["check-screen", "rehearse"])
def test_a_role_and_a_file_at_once_are_wrong_usage(run: Run, command: str) -> None:
    assert run(command, "lobby", "--config", "x.toml", "-o", "y").code == 2
    assert run(command, "door", "-o", "y").code == 2
