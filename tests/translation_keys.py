"""The texts of the code that a person reads: every (context, text) with the places that use it."""

import ast
import builtins
from collections.abc import Iterator
from pathlib import Path

KIOSK = Path(__file__).resolve().parent.parent / "kiosk"
CATALOGUE = "wording.py"
"""Looks texts up itself; what it passes on was collected where it was written."""

Key = tuple[str, str]


def keys() -> dict[Key, list[str]]:
    """All keys with the places (file:line) that use them."""
    found: dict[Key, list[str]] = {}
    for path, tree in _modules():
        for key, line in _of_module(tree):
            found.setdefault(key, []).append(f"{path}:{line}")
    return found


def counted() -> set[Key]:
    """The keys that are translated with a number (%n) somewhere."""
    found = set()
    for _, tree in _modules():
        for call in _calls(tree):
            constants = _constants(call, 2) if _translates(call) else None
            if constants and len(call.args) > 2 and not _is_none(call.args[2]):
                found.add((constants[0], constants[1]))
    return found


def uncountable() -> list[str]:
    """Places that translate something other than constant text, which no catalogue can hold."""
    return [
        f"{path}:{call.lineno}"
        for path, tree in _modules()
        for call in _calls(tree)
        if _cannot_be_listed(call)
    ]


def _cannot_be_listed(call: ast.Call) -> bool:
    if _translates(call):
        return _constants(call, 2) is None
    if _finds_problem(call):
        return not _is_text(call.args[2])
    return _raises_known(call) and bool(call.args) and _is_put_together(call.args[0])


def _modules() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(KIOSK.rglob("*.py")):
        if path.name != CATALOGUE:
            yield str(path.relative_to(KIOSK.parent)), ast.parse(path.read_text("utf-8"))


def _of_module(tree: ast.Module) -> Iterator[tuple[Key, int]]:
    for call in _calls(tree):
        if _translates(call):
            constants = _constants(call, 2)
            if constants:
                yield (constants[0], constants[1]), call.lineno
        elif _finds_problem(call):
            yield from ((("Problems", text), call.lineno) for text in _texts(call.args[2]))
        elif _raises_known(call) and call.args:
            yield from ((("Errors", text), call.lineno) for text in _texts(call.args[0]))
        elif _name(call) == "mark":
            # Tables of texts are marked: NAMES = mark("Context", {...})
            context = _constants(call, 1)
            for text in ast.walk(call.args[1]):
                if context and isinstance(text, ast.Constant) and isinstance(text.value, str):
                    yield (context[0], text.value), text.lineno


def _calls(tree: ast.Module) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _translates(call: ast.Call) -> bool:
    """A call of a Translate; str.translate takes one argument, QPainter.translate no text."""
    if _name(call) not in ("translate", "_translate") or len(call.args) < 2:
        return False
    return not (isinstance(call.func, ast.Attribute) and _ends_in(call.func.value, "painter"))


def _finds_problem(call: ast.Call) -> bool:
    """A call of note, warn or error of ProblemList or Tally: (kind, where, text, …)."""
    return (
        isinstance(call.func, ast.Attribute)
        and call.func.attr in ("note", "warn", "error")
        and (_ends_in(call.func.value, "problems") or _ends_in(call.func.value, "tally"))
        and len(call.args) > 2
    )


def _raises_known(call: ast.Call) -> bool:
    """A known error made with its sentence; Python's own errors hold no words for people."""
    name = _name(call)
    return name.endswith("Error") and name not in _PYTHONS_OWN


_PYTHONS_OWN = {*dir(builtins), "ArgumentTypeError", "FrozenInstanceError"}


def _ends_in(node: ast.expr, name: str) -> bool:
    if isinstance(node, ast.Attribute):
        return node.attr.lstrip("_") == name
    return isinstance(node, ast.Name) and node.id.lstrip("_") == name


def _name(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _texts(node: ast.expr) -> list[str]:
    """The constant texts an argument may be: itself, or both sides of a condition."""
    if isinstance(node, ast.IfExp):
        return [*_texts(node.body), *_texts(node.orelse)]
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    return []


def _is_text(node: ast.expr) -> bool:
    if isinstance(node, ast.IfExp):
        return _is_text(node.body) and _is_text(node.orelse)
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _is_put_together(node: ast.expr) -> bool:
    """An f-string, a sum, or the result of a call; another error's text may be passed on."""
    return isinstance(node, ast.JoinedStr | ast.BinOp | ast.Call)


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _constants(call: ast.Call, count: int) -> list[str] | None:
    values = [a.value for a in call.args[:count] if isinstance(a, ast.Constant)]
    texts = [value for value in values if isinstance(value, str)]
    return texts if len(texts) == count else None
