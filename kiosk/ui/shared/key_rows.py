"""The rows of a page of keys: groups, what the keys do, and their names as on a keyboard."""

import re
from collections.abc import Iterable, Iterator
from functools import reduce

from PySide6.QtGui import QKeySequence

from kiosk.programme.values import dataclass
from kiosk.wording import Translate

_ARROWS = {"Left", "Right", "Up", "Down"}


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A group's head (no `caps`), or one command and the keys that do it.

    Each cap is one key or combination, as it is drawn: "Strg Umschalt Z". `said` is the screen
    reader's text of the row.
    """

    text: str
    caps: tuple[str, ...] = ()
    said: str = ""


def group_rows(
    title: str, entries: Iterable[tuple[str, tuple[str, ...]]], translate: Translate
) -> Iterator[KeyRow]:
    """A group's head, and what its keys do: names as in a menu, with their keys."""
    plain = _plain(title)
    yield KeyRow(plain, said=plain)
    for name, given in entries:
        text = _plain(name)
        keys = key_names(given, translate)
        said = reduce(lambda a, b: translate("Keys", "{key} or {other}", key=a, other=b), keys)
        yield KeyRow(text, tuple(_cap(key) for key in keys), f"{text}: {said}")


def key_names(keys: tuple[str, ...], translate: Translate) -> list[str]:
    """Keys as they stand on a keyboard of the language: "Strg+Umschalt+Z".

    Qt knows them (once its translation is installed) but for those it names otherwise than
    keyboards do.
    """
    if set(keys) == _ARROWS:
        return [translate("Keys", "Arrow keys")]
    return [_name(key, translate) for key in keys]


def _name(key: str, translate: Translate) -> str:
    ours = {
        "Return": translate("Keys", "Enter"),
        "PgUp": translate("Keys", "Page up"),
        "PgDown": translate("Keys", "Page down"),
        "Up": translate("Keys", "Arrow up"),
        "Down": translate("Keys", "Arrow down"),
        "Left": translate("Keys", "Arrow left"),
        "Right": translate("Keys", "Arrow right"),
    }
    before, plus, last = key.rpartition("+")
    if last not in ours:
        return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    # "Alt+A" brings the modifiers' names in the keyboard's language.
    held = QKeySequence(f"{before}{plus}A").toString(QKeySequence.SequenceFormat.NativeText)
    return f"{held.removesuffix('A')}{ours[last]}"


def _cap(name: str) -> str:
    """A "+" between two keys is a gap on the cap; one at the end is the key itself."""
    return re.sub(r"(?<=[^+])\+(?=.)", " ", name)


def _plain(text: str) -> str:
    """A menu entry's text without the mark of its letter, and without the dots of a dialog."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…").rstrip()
