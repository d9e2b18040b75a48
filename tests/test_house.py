"""The house works without Qt, and can be read from the bottom up: no imports in a circle."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WITH_QT = ("kiosk.ui", "kiosk.app")

PROGRAM = """
import importlib, sys
for name in sys.argv[1:]:
    importlib.import_module(name)
print(*sorted(n for n in sys.modules if n.split(".")[0] in ("PySide6", "shiboken6")))
"""


def sources() -> dict[str, Path]:
    """Every module of the package by its name."""
    found = {}
    for path in sorted((ROOT / "kiosk").rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def modules() -> list[str]:
    """Every module of the package that must stand without Qt."""
    return [n for n in sources() if not any(n == w or n.startswith(f"{w}.") for w in WITH_QT)]


def known_at_once(node: ast.AST) -> Iterator[str]:
    """What a module must know to be understood: imported outside functions, for types as well."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.ImportFrom) and child.module:
            yield from (f"{child.module}.{name.name}" for name in child.names)
            yield child.module
        elif isinstance(child, ast.Import):
            yield from (name.name for name in child.names)
        elif not isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            yield from known_at_once(child)


def circle(graph: dict[str, set[str]]) -> list[str]:
    """Modules of which each must know the next one, the first of them at the end again."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def test_no_modules_must_know_each_other_in_a_circle() -> None:
    known = sources()
    graph = {
        name: {m for m in known_at_once(ast.parse(path.read_text("utf-8"))) if m in known} - {name}
        for name, path in known.items()
    }
    assert graph["kiosk.ui.attendee.window"] > {"kiosk.ui.attendee.acting"}
    assert circle(graph) == []


def test_a_circle_is_found_also_where_types_close_it() -> None:
    tree = ast.parse("if TYPE_CHECKING:\n    from kiosk.b import B\ndef f():\n    import kiosk.c\n")
    assert "kiosk.b" in set(known_at_once(tree))
    assert "kiosk.c" not in set(known_at_once(tree))
    assert set(circle({"a": {"b"}, "b": {"a"}, "c": {"a"}})) == {"a", "b"}


def test_everything_but_the_windows_imports_without_qt() -> None:
    names = modules()
    assert {"kiosk.cli", "kiosk.sync", "kiosk.store", "kiosk.personal"} <= set(names)
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *names],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=50,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == []


def test_the_architecture_says_of_every_folder_what_it_is_for() -> None:
    said = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    house = ROOT / "kiosk"
    window = house / "ui" / "attendee"
    missing = [
        name
        for path in sorted(house.rglob("__init__.py"))
        if (folder := path.parent) != house
        and f"`{(name := _named(folder, window, house))}/`" not in said
    ]
    assert missing == []


def _named(folder: Path, window: Path, house: Path) -> str:
    """A folder as the document calls it: those of the window by their own name."""
    return folder.name if window in folder.parents else folder.relative_to(house).as_posix()
