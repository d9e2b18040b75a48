"""docs/command-line.md keeps its word: its examples have the shapes, its options exist."""

import json
import re
import textwrap
from pathlib import Path

import pytest
from cli.conftest import Run
from cli.shapes import SESSIONS, SYNC, VALIDATE, check

TEXT = (Path(__file__).resolve().parents[2] / "docs" / "command-line.md").read_text("utf-8")


def section(name: str) -> str:
    return re.split(r"^## ", TEXT.split(f"\n## {name}\n", 1)[1], maxsplit=1, flags=re.M)[0]


@pytest.mark.parametrize(
    ("name", "shape"), [("sync", SYNC), ("validate", VALIDATE), ("search", SESSIONS)]
)
def test_the_json_example_of_a_command_has_the_promised_shape(
    name: str, shape: dict[str, object]
) -> None:
    blocks = re.findall(r"(?:^    .*\n)+", section(name), flags=re.M)
    examples = [json.loads(text) for block in blocks if (text := textwrap.dedent(block))[0] in "{["]
    assert len(examples) == 1
    check(examples[0], shape)


@pytest.mark.parametrize(
    "name",
    [
        *("sync", "validate", "convert", "search", "agenda", "calendar", "screenshot", "serve"),
        *("programmes", "print"),
        *("screen", "check-screen", "rehearse", "staff"),
    ],
)
def test_every_option_of_a_command_is_documented(run: Run, name: str) -> None:
    helps = [run(name, "--help").out]
    if name == "agenda":
        helps += [
            run(name, a, "--help").out
            for a in ("list", "add", "remove", "import", "notes", "export")
        ]
    if name == "calendar":
        helps += [run(name, a, "--help").out for a in ("keep", "connect", "push", "status")]
    if name == "programmes":
        helps += [run(name, a, "--help").out for a in ("list", "add", "remove")]
    options = set(re.findall(r"--[a-z-]+", " ".join(helps))) - {"--help", "--verbose", "--output"}
    assert options
    everywhere = section("Global options") + section(name)
    assert not [option for option in options if f"{option}" not in everywhere]
