"""Imports PySide without what it compiles and replaces for features that nothing here uses."""

import builtins
import sys
from collections.abc import Callable
from types import CodeType
from typing import Any, cast

from kiosk.ui.interrupt import interrupted_later

_LATER = frozenset(
    f"shibokensupport/signature/{name}.py"
    for name in (
        "errorhandler",
        "layout",
        "mapping",
        "parser",
        "lib/enum_sig",
        "lib/pyi_generator",
        "lib/tool",
    )
)
"""PySide's modules on signatures: for its error messages, for help() and for writing .pyi files."""

_STUB = """
from {here} import later
__getattr__ = later(__name__, {file!r})
update_mapping = lambda first=__getattr__: first("update_mapping")()
"""
"""`update_mapping` of "mapping" is the one thing that is asked for without Python's own ways."""

_sources: dict[str, bytes | str] = {}


def plain_import() -> None:
    """Imports QtCore, and gives Python the `import` back in whose place PySide puts its own.

    WORKAROUND https://doc.qt.io/qtforpython-6/developer/feature-motivation.html: to know whether
    a module uses `from __feature__ import …`, PySide's `import` reads the source of every module
    that is imported, and keeps all these lines in `linecache`.

    WORKAROUND https://doc.qt.io/qtforpython-6/developer/signature_doc.html: PySide carries its
    modules on signatures as source text and compiles all of it at each start. Here that happens
    when the first of them is asked for something. Measured: docs/adr/0006.
    """
    pythons_compile = builtins.compile

    def compile_later(source: Any, file: Any, mode: str, *more: Any, **named: Any) -> Any:
        if file in _LATER and file not in _sources:
            _sources[file] = source
            source = _STUB.format(here=__name__, file=file)
        return pythons_compile(source, file, mode, *more, **named)

    builtins.compile = cast(Any, compile_later)
    try:
        with interrupted_later():
            import PySide6.QtCore  # noqa: F401 - brings the other `import`
    finally:
        builtins.compile = pythons_compile
    pythons_import = getattr(builtins, "__orig_import__", None)
    if pythons_import is not None:
        builtins.__import__ = pythons_import


def later(name: str, file: str) -> Callable[[str], object]:
    """The `__getattr__` of a module whose source is run when something of it is asked for."""

    def first(attribute: str) -> object:
        # What Python's import looks for in every module says nothing about its use.
        if attribute.startswith("__"):
            raise AttributeError(f"module {name!r} has no attribute {attribute!r}")
        module = sys.modules[name]
        if vars(module).pop("__getattr__", None) is not None:
            code: CodeType = compile(_sources[file], file, "exec")
            exec(code, vars(module))
        return getattr(module, attribute)

    return first
