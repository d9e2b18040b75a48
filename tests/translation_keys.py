"""The texts of the code that a person reads: every (context, text) with whether it counts (%n)."""

import ast
import builtins
from collections.abc import Iterator
from pathlib import Path

KIOSK = Path(__file__).resolve().parent.parent / "kiosk"


def keys() -> dict[tuple[str, str], list[str]]:
    """All keys with the places (file:line) that use them."""
    found: dict[tuple[str, str], list[str]] = {}
    for path in sorted(KIOSK.rglob("*.py")):
        for key, line in _of_module(ast.parse(path.read_text("utf-8"))):
            found.setdefault(key, []).append(f"{path.relative_to(KIOSK.parent)}:{line}")
    return found


def uncountable() -> list[str]:
    """Places that translate something other than constant text, which no catalogue can hold."""
    wrong = []
    for path in sorted(KIOSK.rglob("*.py")):
        if path.name == "wording.py":
            continue
        for call in _calls(ast.parse(path.read_text("utf-8"))):
            if _name(call) in ("translate", "_translate") and _constants(call, 2) is None:
                wrong.append(f"{path.relative_to(KIOSK.parent)}:{call.lineno}")
    return wrong


def _of_module(tree: ast.Module) -> Iterator[tuple[tuple[str, str], int]]:
    for call in _calls(tree):
        name = _name(call)
        if name in ("translate", "_translate"):
            constants = _constants(call, 2)
            if constants:
                yield (constants[0], constants[1]), call.lineno
        elif name in ("note", "warn", "error") and len(call.args) > 2:
            if isinstance(call.args[2], ast.Constant) and isinstance(call.args[2].value, str):
                yield ("Problems", call.args[2].value), call.lineno
        elif name.endswith("Error") and not hasattr(builtins, name):
            constants = _constants(call, 1)
            if constants and " " in constants[0]:
                yield ("Errors", constants[0]), call.lineno


def _calls(tree: ast.Module) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _name(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _constants(call: ast.Call, count: int) -> list[str] | None:
    values = [a.value for a in call.args[:count] if isinstance(a, ast.Constant)]
    texts = [value for value in values if isinstance(value, str)]
    return texts if len(texts) == count else None
