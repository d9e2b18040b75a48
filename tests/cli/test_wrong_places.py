"""Wrong arguments and places: one sentence with the file and the reason, and nothing is lost."""

import os
from pathlib import Path

import pytest
from cli.conftest import Run
from cli.festival import Festival

from kiosk.app import main
from kiosk.commands.output import OutputError, aside, out
from kiosk.system_reasons import SQLITE, SYSTEM
from kiosk.wording import translator


def test_linux_says_the_reasons_in_the_list() -> None:
    if os.uname().sysname != "Linux":
        pytest.skip("other systems have other words")
    assert {number: os.strerror(number) for number in SYSTEM} == SYSTEM


def test_all_reasons_are_told_in_german() -> None:
    german = translator("de")
    assert [text for text in (*SYSTEM.values(), *SQLITE) if german("Reasons", text) == text] == []


def test_a_folder_for_a_file_is_told_in_german(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--lang", "de", "validate", str(tmp_path)]) == 1
    told = capsys.readouterr().err
    assert str(tmp_path) in told
    assert "(das ist ein Ordner)" in told


@pytest.mark.parametrize(
    "given",
    [
        ("--feed", "", "sync"),
        ("validate", ""),
        ("convert", " ", "--to", "ics"),
        ("screenshot", "grid", "-o", "x.jpg"),
        ("search", "a\udcffb"),
        ("--data-dir", "a\udcffb", "sync"),
    ],
)
def test_what_means_nothing_is_wrong_usage(run: Run, given: tuple[str, ...]) -> None:
    told = run(*given)
    assert (told.code, told.out) == (2, "")
    assert "Traceback" not in told.err


def test_an_argument_that_is_no_text_is_named_by_its_bytes(run: Run) -> None:
    assert r"b'a\xffb' is not UTF-8" in run("search", "a\udcffb").err


def test_a_calendar_is_kept_only_where_a_file_can_lie(
    run: Run, festival: Festival, tmp_path: Path
) -> None:
    feed = ("--feed", festival.feed)
    folder = run(*feed, "calendar", "keep", str(tmp_path))
    assert (folder.code, folder.err) == (1, f"{tmp_path} is a folder; name a file in it.\n")
    absent = run(*feed, "calendar", "keep", str(tmp_path / "absent" / "x.ics"))
    assert (absent.code, absent.err) == (1, f"There is no folder {tmp_path / 'absent'}.\n")
    assert run(*feed, "calendar", "status", "--json").json["file"] is None


def test_a_folder_is_no_agenda_to_take_over(run: Run, festival: Festival, tmp_path: Path) -> None:
    told = run("--feed", festival.feed, "agenda", "import", str(tmp_path))
    assert told.code == 1
    assert f"{tmp_path} cannot be read (Is a directory)" in told.err


def test_a_stage_code_for_a_room_nobody_knows_says_so(run: Run, festival: Festival) -> None:
    assert "No programme" not in run("serve", "stage-code", "Teich").err
    run("--feed", festival.feed, "sync")
    assert "No programme" not in run("serve", "stage-code", "teich").err
    told = run("serve", "stage-code", "Nirgends")
    assert told.code == 0
    assert told.err.startswith("No programme stored here has a room “Nirgends”.\n")


def test_bytes_that_are_no_text_are_refused_as_such(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "x.json"
    file.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    told = run("validate", str(file))
    assert (told.code, told.out) == (1, "")
    assert "This is no text" in told.err


def test_closed_standard_streams_are_no_fault_of_ours(
    run: Run, festival: Festival, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdout", None)
    with pytest.raises(OutputError, match="Bad file descriptor"):
        out(["anything"])
    monkeypatch.undo()
    monkeypatch.setattr("sys.stdin", None)
    assert run("validate", "-").code == 1


def test_asides_never_end_up_among_the_results(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stderr", None)
    aside("not for a machine")
    monkeypatch.undo()
    assert capsys.readouterr().out == ""
