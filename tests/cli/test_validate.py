"""validate: the lint report of a feed, for people and for machines."""

import io
from pathlib import Path
from types import SimpleNamespace

import pytest
from cli.conftest import Run
from cli.festival import KEYS, Festival, Item
from cli.shapes import VALIDATE, check

from kiosk.app import main
from kiosk.commands.report_text import MOST_CASES


def test_a_sound_feed_is_told_to_be_sound(run: Run, festival: Festival, folder: Path) -> None:
    outcome = run("validate", festival.feed)
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.lines == [
        festival.feed,
        "Moorlichter 2031 · format frab-json · time zone Europe/Berlin",
        "4 sessions read.",
        "No problems found.",
    ]
    assert not folder.exists()


def test_a_sound_feed_as_json(run: Run, festival: Festival) -> None:
    report = run("validate", festival.feed, "--json").json
    check(report, VALIDATE)
    assert report == {
        "format": "frab-json",
        "event": "Moorlichter 2031",
        "time_zone": "Europe/Berlin",
        "sessions": 4,
        "skipped": 0,
        "counts": {"note": 0, "warning": 0, "error": 0},
        "problems": [],
    }


def test_problems_are_grouped_by_kind_with_place_and_message(run: Run, festival: Festival) -> None:
    festival.change(KEYS[0], start="")
    first, second = (f'"guid": "{key}"'.encode() for key in KEYS[2:4])
    festival.path.write_bytes(festival.data().replace(second, first))
    outcome = run("validate", festival.feed)
    report = run("validate", festival.feed, "--json").json
    check(report, VALIDATE)
    assert {"no-time"} < {problem["kind"] for problem in report["problems"]}
    heads = [line for line in outcome.lines if line.endswith("]") and line.startswith("Doubtful")]
    assert heads == [
        f"Doubtful · {p['title']} · {p['count']}  [{p['kind']}]" for p in report["problems"]
    ]
    for problem in report["problems"]:
        assert f"  {problem['where']}: {problem['message']}" in outcome.lines
        for case in problem["cases"][1:]:
            assert f"    {case['where']}: {case['what']}" in outcome.lines
    assert outcome.code == 3


def test_a_feed_that_lost_an_item_fails_and_tells_the_worst_first(
    run: Run, festival: Festival
) -> None:
    festival.change(KEYS[0], start="")
    festival.path.write_bytes(
        festival.data().replace(b'"Bohlenweg": [', b'"Bohlenweg": ["no session", ', 1)
    )
    outcome = run("validate", festival.feed)
    assert outcome.code == 1
    assert outcome.err == "Parts of the feed could not be kept.\n"
    report = run("validate", festival.feed, "--json")
    assert (report.code, report.err) == (1, "")
    check(report.json, VALIDATE)
    assert [problem["severity"] for problem in report.json["problems"]] == ["error", "warning"]
    assert [line for line in outcome.lines if line.startswith("Lost")] == [
        "Lost: 1 – could not be kept: missing from the programme",
        "Lost · Entries that cannot be read · 1  [event-not-readable]",
    ]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"<html><body>Login</body></html>", "web page"),
        (b'{"schedule": {"conference": {"days": [', "line 1, column"),
        (b"<schedule><day></schedule>", "line 1"),
        (b"hello", "hello"),
    ],
    ids=["empty", "web page", "cut off", "broken XML", "text"],
)
def test_a_feed_that_cannot_be_read_is_named_with_the_reason(
    run: Run, tmp_path: Path, data: bytes, reason: str
) -> None:
    feed = tmp_path / "feed"
    feed.write_bytes(data)
    outcome = run("validate", str(feed))
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err.count(str(feed)) == 1
    assert reason in outcome.err
    refused = run("validate", str(feed), "--json")
    assert (refused.code, refused.err) == (1, "")
    check(refused.json, VALIDATE)
    (problem,) = refused.json["problems"]
    assert (problem["kind"], problem["severity"]) == ("refused", "error")
    assert (problem["where"], problem["message"]) == (str(feed), outcome.err.rstrip("\n"))


def test_a_file_that_is_not_there_is_named(run: Run, tmp_path: Path) -> None:
    outcome = run("validate", str(tmp_path / "nothing"))
    assert (outcome.code, outcome.err) == (1, f"There is no file {tmp_path / 'nothing'}.\n")


def test_a_feed_may_come_on_stdin(
    run: Run, festival: Festival, monkeypatch: pytest.MonkeyPatch
) -> None:
    stdin = SimpleNamespace(buffer=io.BytesIO(festival.data()))
    monkeypatch.setattr("sys.stdin", stdin)
    outcome = run("validate", "-")
    assert (outcome.code, outcome.lines[0]) == (0, "stdin")


def test_too_much_on_stdin_is_refused(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    stdin = SimpleNamespace(buffer=io.BytesIO(b" " * (16 * 1024 * 1024 + 1)))
    monkeypatch.setattr("sys.stdin", stdin)
    outcome = run("validate", "-")
    assert outcome.code == 1
    assert "stdin" in outcome.err


def test_the_feed_may_be_named_by_the_option(run: Run, festival: Festival) -> None:
    assert run("--feed", festival.feed, "validate").lines[0] == festival.feed
    assert run("validate", "--feed", f"file://{festival.feed}").lines[0] == festival.feed


def test_control_characters_of_a_feed_do_not_reach_the_terminal(run: Run, tmp_path: Path) -> None:
    feed = tmp_path / "feed"
    feed.write_bytes(b"evil \x1b[2J words")
    outcome = run("validate", str(feed))
    assert "\x1b" not in outcome.err
    assert "evil" in outcome.err


@pytest.mark.parametrize(
    ("change", "code"),
    [({}, 0), ({"duration": "00:02"}, 0), ({"room": "Bohlenweg", "duration": "02:00"}, 3)],
    ids=["sound", "a note", "a room overlap"],
)
def test_the_exit_code_says_the_worst_that_was_found(
    run: Run, festival: Festival, change: dict[str, str], code: int
) -> None:
    festival.change(KEYS[0], **change)
    assert run("validate", festival.feed).code == code


def test_a_room_overlap_is_told_with_its_place_and_minutes(run: Run, festival: Festival) -> None:
    festival.change(KEYS[0], room="Bohlenweg", duration="01:20")
    lines = run("validate", festival.feed).lines
    assert (
        "  days[0].rooms[Bohlenweg][1]: “Eröffnung am Ofen” and “Große Mühlenführung” share"
        " 20 min in “Bohlenweg”, from 2031-06-12 11:00."
    ) in lines


def test_a_long_list_ends_with_how_many_more_there_are(run: Run, festival: Festival) -> None:
    for n in range(10, 40):
        festival.items[KEYS[n]] = Item(KEYS[n], f"Stern {n}", "Bude", "2031-06-12T10:00", "00:03")
    festival.publish()
    lines = run("validate", festival.feed).lines
    (head,) = [n for n, line in enumerate(lines) if line.endswith("[very-short]")]
    assert lines[head].startswith("Note · Very short · 30  ")
    assert lines[head + MOST_CASES + 2] == f"    and {30 - 1 - MOST_CASES} more"


def test_json_and_another_format_exclude_each_other(
    festival: Festival, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["validate", festival.feed, "--json", "--format", "html"]) == 2
    assert "not allowed with" in capsys.readouterr().err


def test_a_feed_without_a_name_is_called_like_its_file(run: Run, festival: Festival) -> None:
    festival.title = ""
    festival.path.write_bytes(festival.data().replace(b'"moor31"', b'""'))
    assert run("validate", festival.feed).lines[1].startswith("moor.json · format frab-json")
