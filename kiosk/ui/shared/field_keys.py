"""Text fields keep their own undo and redo while a person types in them, by every key for it."""

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent


class _Field(Protocol):
    def redo(self) -> None: ...

    def installEventFilter(self, watcher: QObject) -> None: ...


class OwnRedo(QObject):
    """Lets Ctrl+Y do again what was typed into a field.

    Qt's fields take Ctrl+Z and Ctrl+Shift+Z for themselves; Ctrl+Y only where the system says so,
    and elsewhere the window's redo would take it from under the typing hands.
    """

    def __init__(self, field: QObject) -> None:
        """`field` is a QLineEdit or a text edit."""
        super().__init__(field)
        self._field: _Field = field  # type: ignore[assignment]
        field.installEventFilter(self)

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        if not isinstance(event, QKeyEvent) or not _is_redo(event):
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self._field.redo()
        return True


def _is_redo(event: QKeyEvent) -> bool:
    held = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return held and event.key() == Qt.Key.Key_Y
