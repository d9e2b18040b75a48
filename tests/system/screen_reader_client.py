"""A small screen reader: reads a window over AT-SPI and D-Bus as Orca does, and prints JSON.

Runs in the system's Python, which has pyatspi, inside a session bus of its own:
screen_reader_client.py NAME WORD waits for the application NAME, reads it, chooses the third
session, types WORD into the search and listens to what is announced.
"""

import json
import sys
import threading
import time

import pyatspi
from gi.repository import Atspi

TIMEOUT = 30.0


def wait(find):
    """The first true value `find` gives."""
    until = time.monotonic() + TIMEOUT
    while time.monotonic() < until:
        found = find()
        if found:
            return found
        time.sleep(0.1)
    raise SystemExit(f"waited in vain for {find.__name__}")


def application(name):
    """The application by its name."""

    def app_on_the_bus():
        desktop = pyatspi.Registry.getDesktop(0)
        return next((app for app in desktop if app is not None and app.name == name), None)

    found = wait(app_on_the_bus)
    # What is asked is what the window says at that moment, not what libatspi remembers.
    found.set_cache_mask(Atspi.Cache.NONE)
    return found


def everything(node):
    """All accessibles in reading order."""
    yield node
    for child in node:
        if child is not None:
            yield from everything(child)


def states(node):
    """The states a screen reader speaks of."""
    told = ("focused", "focusable", "checked", "selected", "showing")
    found = {pyatspi.stateToString(s) for s in node.getState().getStates()}
    return [state for state in told if state in found]


def record(node):
    """One accessible as JSON."""
    return {
        "role": node.getRoleName(),
        "name": node.name,
        "description": node.description,
        "states": states(node),
    }


def items(app):
    """The items of the list that is shown."""
    return [
        child
        for node in everything(app)
        if node.getRoleName() == "list" and "showing" in states(node)
        for child in node
    ]


def main(name, word):
    """Reads, acts, listens."""
    heard = []
    pyatspi.Registry.registerEventListener(
        lambda event: heard.append(str(event.any_data)), "object:announcement"
    )
    threading.Thread(target=pyatspi.Registry.start, daemon=True).start()
    app = application(name)

    def a_session():
        return items(app)

    wait(a_session)
    before = [record(node) for node in everything(app)]
    sessions = [node.name for node in items(app)]
    third = items(app)[2]
    third.parent.querySelection().selectChild(2)

    def the_third_as_the_chosen_one():
        return "selected" in states(items(app)[2])

    wait(the_third_as_the_chosen_one)
    search = next(node for node in everything(app) if node.getRoleName() == "text")
    search.queryEditableText().setTextContents(word)

    def an_announcement():
        return heard

    wait(an_announcement)

    def the_list_of_results():
        return [
            node
            for node in everything(app)
            if node.getRoleName() == "list" and node.name == heard[0] and "showing" in states(node)
        ]

    found = [record(item) for item in wait(the_list_of_results)[0]]
    told = {"tree": before, "sessions": sessions, "third": third.name}
    print(json.dumps({**told, "heard": heard, "found": found}))


if __name__ == "__main__":
    main(*sys.argv[1:])
