"""`serve` as people start it: a process that survives what happens to processes."""

import builtins
import signal
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
from cli.conftest import Outcome
from cli.conftest import run as run  # a fixture
from server.process import Process
from server.served import Upstream, journal_of, staff_change


@pytest.fixture
def processes(folder: Path, upstream: Upstream) -> Iterator[Any]:
    started: list[Process] = []

    def start(*more: str) -> Process:
        started.append(Process(folder, upstream.path, *more))
        return started[-1]

    yield start
    for process in started:
        if process._process.poll() is None:
            process.killed()


def test_a_killed_server_comes_back_with_its_journal_version_and_tags(
    processes: Any, folder: Path, upstream: Upstream
) -> None:
    first = processes()
    assert first.said.startswith("The feed server answers at http://127.0.0.1:")
    staff_change(folder, upstream.programme, "game", "room", "foyer")
    # Without a word from anybody: the server looks into its journal.
    with_change = wait_for_version(first, 2)
    assert '"room": "foyer"' in with_change.text
    first.killed()
    second = processes()
    after = second.get("/agenda.json")
    assert after.headers["etag"] == with_change.headers["etag"]
    assert after.headers["last-modified"] == with_change.headers["last-modified"]
    assert journal_of(folder) == [("correction", "game", "room", "foyer")]
    with requests.get(f"{second.url}/events", stream=True, timeout=10) as events:
        next(events.iter_lines(chunk_size=1))
        code, errors = second.stopped()
        assert (code, errors) == (-signal.SIGTERM, ""), "without a word, though somebody listens"


def wait_for_version(process: Process, version: int) -> Any:
    with requests.get(f"{process.url}/events", stream=True, timeout=10) as events:
        for line in events.iter_lines(chunk_size=1, decode_unicode=True):
            if line == f"data: {version}":
                return process.get("/agenda.json")
    raise AssertionError("the version did not come")


def test_sync_follows_the_server_and_sees_the_staffs_change(
    processes: Any, run: Any, folder: Path, upstream: Upstream, tmp_path: Path
) -> None:
    process = processes()
    client = ("--data-dir", str(tmp_path / "client"))
    feed = ("--feed", f"{process.url}/agenda.json", "--now", "2022-12-08T12:00+01:00")
    assert run(*client, *feed, "sync").lines == [
        "“Probefestival” was taken over.",
        "Version 1, 6 sessions.",
    ]
    assert run(*client, *feed, "sync").lines[0] == "Nothing new."
    staff_change(folder, upstream.programme, "game", "room", "foyer")
    wait_for_version(process, 2)
    outcome: Outcome = run(*client, *feed, "sync")
    assert outcome.lines[1:] == [
        "Version 2, 6 sessions.",
        "1 change:",
        "  Planspiel: room Saal 2 → Foyer",
    ]


def test_a_taken_port_is_told(run: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        outcome = run("serve", "--port", str(port))
    assert outcome.code == 1
    assert outcome.err.startswith(f"The server cannot listen at 127.0.0.1, port {port} (")
    assert "--port" in outcome.err


def test_an_address_that_is_none_is_told(run: Any) -> None:
    outcome = run("serve", "--host", "192.0.2.77", "--port", "0", "--insecure-lan")
    assert (outcome.code, "192.0.2.77" in outcome.err) == (1, True)


def test_an_address_for_others_needs_a_word(run: Any) -> None:
    outcome = run("serve", "--host", "0.0.0.0", "--port", "0")
    assert outcome.code == 1
    assert "--insecure-lan" in outcome.err


def test_without_the_extra_a_person_is_told_how_to_get_it(
    run: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    for name in [n for n in sys.modules if n.startswith("kiosk.server")]:
        monkeypatch.delitem(sys.modules, name)
    real = builtins.__import__

    def without(name: str, *rest: Any, **named: Any) -> Any:
        if name.split(".")[0] == "fastapi":
            raise ModuleNotFoundError(f"No module named {name!r}", name="fastapi")
        return real(name, *rest, **named)

    monkeypatch.setattr(builtins, "__import__", without)
    outcome = run("serve", "--port", "0")
    assert outcome.code == 1
    assert "fastapi" in outcome.err
    assert "pip install -e '.[server]'" in outcome.err


@pytest.mark.parametrize(
    "wrong", [["--port", "70000"], ["--port", "x"], ["--interval", "0"], ["--interval", "nan"]]
)
def test_numbers_that_make_no_sense_are_wrong_usage(run: Any, wrong: list[str]) -> None:
    assert run("serve", *wrong).code == 2


def test_tokens_are_made_listed_and_revoked(run: Any) -> None:
    at = ("--now", "2022-12-08T12:00+01:00")
    made = run(*at, "serve", "token", "add", "Ada  Lenk")
    assert made.code == 0
    assert made.out.startswith("fa_")
    assert len(made.out.strip()) == 46
    assert "Ada Lenk" in made.err
    twice = run(*at, "serve", "token", "add", "Ada Lenk")
    assert (twice.code, twice.out) == (1, "")
    assert run(*at, "serve", "token", "list").out.startswith(
        "Ada Lenk (publisher), since 2022-12-08"
    )
    assert run(*at, "serve", "token", "revoke", "Ada Lenk").code == 0
    assert "revoked" in run(*at, "serve", "token", "list").out
    assert run(*at, "serve", "token", "revoke", "Ada Lenk").code == 1
    assert run(*at, "serve", "token", "add", "Ada Lenk").code == 0
    assert run("serve", "token").code == run("serve", "token", "add", " ").code == 2
