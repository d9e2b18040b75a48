"""The grammar: global options on either side of the command, usage errors, help."""

from argparse import ArgumentTypeError
from dataclasses import fields
from datetime import datetime
from pathlib import Path

import pytest
from cli.conftest import Run

from kiosk import __version__
from kiosk.app import main
from kiosk.argument_types import web_address
from kiosk.cli import parse
from kiosk.cli.grammar import understood
from kiosk.options import Options

GLOBAL = ("--feed", "f.xml", "--data-dir", "d", "--now", "2022-12-07T10:15", "--speed", "60")
MORE = ("--lang", "en", "--time-zone", "local", "-vv")
COMMANDS = (
    ("sync",),
    ("validate", "f.xml"),
    ("convert", "f.xml", "--to", "ics"),
    ("search", "word"),
    ("agenda", "list"),
    ("agenda", "add", "key"),
    ("agenda", "remove", "key"),
    ("agenda", "export"),
    ("screenshot", "grid", "-o", "out.png"),
)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_global_options_mean_the_same_before_and_behind_the_command(
    command: tuple[str, ...],
) -> None:
    wanted = Options(
        "f.xml",
        Path("d"),
        datetime.fromisoformat("2022-12-07T10:15"),
        60.0,
        "en",
        "local",
        verbose=2,
    )
    assert parse([*GLOBAL, *MORE, *command])[0] == wanted
    assert parse([*command, *GLOBAL, *MORE])[0] == wanted
    assert parse([*GLOBAL, *command, *MORE])[0] == wanted
    assert parse([*MORE, *command, *GLOBAL])[0] == wanted


def test_global_options_may_stand_between_agenda_and_its_action() -> None:
    assert parse(["agenda", "--lang", "en", "list"])[0].lang == "en"


def test_no_argument_is_the_window_with_nothing_set() -> None:
    options, arguments = parse([])
    assert (options, arguments.command) == (Options(), None)
    whole = understood([])
    assert whole.command is None
    assert all(getattr(whole, f.name) == getattr(options, f.name) for f in fields(Options))


@pytest.mark.parametrize(
    "arguments",
    [
        ("--colour",),
        ("dance",),
        ("sync", "--loud"),
        ("sync", "extra"),
        ("validate",),
        ("convert", "f.xml"),
        ("convert", "f.xml", "--to", "pdf"),
        ("search",),
        ("agenda",),
        ("agenda", "add"),
        ("agenda", "export", "--alarm", "soon"),
        ("agenda", "export", "--alarm", "-5"),
        ("agenda", "export", "--alarm", "999999"),
        ("screenshot", "grid"),
        ("screenshot", "moon", "-o", "out.png"),
        ("screenshot", "grid", "-o", "out.png", "--day", "8.12.2022"),
        ("screenshot", "grid", "-o", "-"),
        ("screenshot", "grid", "-o", "/dev/stdout"),
        ("screenshot", "grid", "-o", "out.png", "--size", "1920"),
        ("screenshot", "grid", "-o", "out.png", "--size", "10x10"),
        ("screenshot", "grid", "-o", "out.png", "--size", "99999x800"),
        ("sync", "--now", "yesterday"),
        ("sync", "--now", "0001-01-01T00:00"),
        ("sync", "--speed", "fast"),
        ("sync", "--speed", "-1"),
        ("sync", "--speed", "nan"),
        ("sync", "--speed", "inf"),
        ("sync", "--lang", "fr"),
        ("sync", "--fee", "f.xml"),
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_2_and_says_so_on_stderr(
    run: Run, folder: Path, arguments: tuple[str, ...]
) -> None:
    outcome = run(*arguments)
    assert (outcome.code, outcome.out) == (2, "")
    assert "usage:" in outcome.err
    assert not folder.exists()


@pytest.mark.parametrize(
    "command", [(), *(c[:2] if c[0] == "agenda" else c[:1] for c in COMMANDS)], ids=" ".join
)
def test_every_command_explains_itself(run: Run, command: tuple[str, ...]) -> None:
    outcome = run(*command, "--help")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.startswith(f"usage: festival-agenda {' '.join(command)}".rstrip())
    assert "--time-zone" in outcome.out


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"festival-agenda {__version__}\n"


def test_the_size_of_a_screenshot_is_read_as_width_and_height() -> None:
    _, arguments = parse(["screenshot", "grid", "-o", "o.png", "--size", "1920x1080"])
    assert arguments.size == (1920, 1080)
    assert (arguments.view, arguments.output, arguments.theme) == ("grid", Path("o.png"), None)


@pytest.mark.parametrize(
    ("given", "file"),
    [("-", None), ("/dev/stdout", None), ("./-", Path("-")), ("my.ics", Path("my.ics"))],
)
def test_the_output_is_a_file_or_standard_output(given: str, file: Path | None) -> None:
    assert parse(["agenda", "export", "-o", given])[1].output == file


@pytest.mark.parametrize("given", [GLOBAL, (*GLOBAL, *MORE), ("--text-size", "150")])
def test_without_a_command_the_short_way_understands_what_the_whole_grammar_does(
    given: tuple[str, ...],
) -> None:
    assert vars(parse(given)[1]) == vars(understood(given))


@pytest.mark.parametrize("given", [("dance",), ("--speed", "fast"), ("--feed",), ("--",)])
def test_what_the_short_way_does_not_understand_is_told_by_the_whole_grammar(
    capsys: pytest.CaptureFixture[str], given: tuple[str, ...]
) -> None:
    for way in (parse, understood):
        with pytest.raises(SystemExit):
            way(given)
    first, second = capsys.readouterr().err.split("usage: ")[1:]
    assert first == second
    assert "COMMAND" in first


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("https://agenda.example.org/", "https://agenda.example.org"),
        ("http://192.0.2.7:8360/2022", "http://192.0.2.7:8360/2022"),
        ("http://[2001:db8::7]:8360", "http://[2001:db8::7]:8360"),
    ],
)
def test_a_public_address_is_taken_without_its_last_stroke(typed: str, meant: str) -> None:
    assert web_address(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        *("", "agenda.example.org", "ftp://agenda.example.org", "https://", "https://x:99999"),
        *(
            "https://a?b",
            "https://a#b",
            "https://user:secret@a",
            'https://a/"; rel="x',
            "https://ä",
        ),
        "https://a\r\nSet-Cookie: b",
    ],
)
def test_what_is_no_public_address_is_refused(typed: str) -> None:
    with pytest.raises(ArgumentTypeError):
        web_address(typed)
