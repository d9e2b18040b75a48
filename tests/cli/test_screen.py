"""The command “screen” as far as it opens no window: PIN, outputs, and what is refused."""

import io
from pathlib import Path

import pytest
from cli.conftest import Run
from pytest_httpserver import HTTPServer

from kiosk.ui.screen.pin import fits


def test_a_pin_from_a_pipe_is_printed_as_its_hash(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("4711\n"))
    outcome = run("screen", "--make-pin")
    assert outcome.code == 0
    (line,) = outcome.lines
    assert fits("4711", line)


def test_what_is_no_pin_is_refused(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("secret\n"))
    outcome = run("screen", "--make-pin")
    assert (outcome.code, outcome.out) == (1, "")
    assert "4 to 12 digits" in outcome.err


def test_the_outputs_are_listed(qapp: object, run: Run) -> None:
    outcome = run("screen", "--list-outputs")
    assert outcome.code == 0
    assert outcome.lines[0].startswith("1  ")
    assert "800×800 px at 0,0" in outcome.lines[0]


def test_a_machine_enrols_with_a_code(run: Run, httpserver: HTTPServer, tmp_path: Path) -> None:
    httpserver.expect_oneshot_request(
        "/screens/enrolment", method="POST", json={"code": "ABCD-EFGH"}
    ).respond_with_json({"machine": 7, "token": "fs_secret"}, status=201)
    feed = httpserver.url_for("/agenda.json")
    outcome = run("--lang", "de", "--feed", feed, "screen", "--enrol", "ABCD-EFGH")
    server = httpserver.url_for("").rstrip("/")
    assert outcome.lines == [
        f"Die Bildschirme dieses Rechners melden sich ab dem nächsten Start bei {server} "
        "als Nummer 7."
    ]
    assert "fs_secret" not in outcome.out + outcome.err


def test_the_feed_of_the_file_of_screens_says_where_to_enrol(
    run: Run, httpserver: HTTPServer, tmp_path: Path
) -> None:
    path = tmp_path / "screens.toml"
    feed = httpserver.url_for("/agenda.json")
    path.write_text(f'[all]\nfeed = "{feed}"\n[[screen]]\nrole = "lobby"\n')
    httpserver.expect_request("/screens/enrolment").respond_with_data("no", status=404)
    outcome = run("screen", "--config", str(path), "--enrol", "ABCD-EFGH")
    assert outcome.code == 1
    assert "(status 404)" in outcome.err


@pytest.mark.parametrize(
    "arguments",
    [
        ["screen"],
        ["screen", "door"],
        ["screen", "lobby", "--config", "x.toml"],
        ["screen", "window"],
        ["screen", "door", "--room", "Saal", "--rotation", "45"],
    ],
)
def test_half_an_order_is_wrong_usage(run: Run, arguments: list[str]) -> None:
    outcome = run(*arguments)
    assert (outcome.code, outcome.out) == (2, "")
    assert "screen" in outcome.err


def test_a_config_with_a_mistake_opens_nothing_and_names_the_place(
    run: Run, tmp_path: Path
) -> None:
    path = tmp_path / "screens.toml"
    path.write_text('[[screen]]\nrole = "door"\nroom = "Saal"\ndistance = "far"\n')
    outcome = run("screen", "--config", str(path))
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err == (
        f"{path}, [[screen]] 1: distance has to be a number from 0.3 to 60, not far.\n"
    )
