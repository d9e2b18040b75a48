"""Gives Python its own `import` back, in whose place PySide has put one of its own."""

import builtins


def plain_import() -> None:
    """Undoes what PySide did for `from __feature__ import …`, which nothing here uses.

    WORKAROUND https://doc.qt.io/qtforpython-6/developer/feature-motivation.html: to know whether
    a module uses PySide, its `import` reads the source of every module that is imported, and
    keeps all these lines in `linecache`. Measured: docs/adr/0006.
    """
    import PySide6.QtCore  # noqa: F401 - brings the other `import`

    pythons_own = getattr(builtins, "__orig_import__", None)
    if pythons_own is not None:
        builtins.__import__ = pythons_own
