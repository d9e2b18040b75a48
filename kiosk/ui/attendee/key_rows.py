"""The rows of the page of all keys, made from the table that binds them."""

from kiosk.ui.attendee.actions import (
    COMMANDS,
    EVERYWHERE,
    INBOX,
    SESSIONS,
    Command,
    group_names,
    names,
)
from kiosk.ui.shared.key_rows import KeyRow, group_rows
from kiosk.wording import Translate

_ORDER = (SESSIONS, INBOX, "view", "plan", "edit", "file", EVERYWHERE)


def key_rows(translate: Translate) -> list[KeyRow]:
    """All commands that have keys, by group, in the order of the table."""
    groups: dict[str, list[Command]] = {name: [] for name in _ORDER}
    for command in COMMANDS:
        if command.keys:
            groups.setdefault(command.group or command.menu, []).append(command)
    titles, called = group_names(translate), names(translate)
    return [
        row
        for group, commands in groups.items()
        if commands
        for row in group_rows(
            titles[group], ((called[c.name], c.keys) for c in commands), translate
        )
    ]
