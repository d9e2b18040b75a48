"""Words 40 % longer than German, as other languages have them, are not cut off anywhere."""

import pytest
from pytestqt.qtbot import QtBot
from ui.acting import settle
from ui.conftest import OpenWindow
from ui.cut_off import STATES, Said, clipped, speak, watch

from kiosk.programme.stars import Priority

SIZES = [(1280, 800), (1920, 1080)]


# The offscreen plugin neither lifts windows nor gives them hints.
@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("size", SIZES, ids=lambda s: f"{s[0]}x{s[1]}")
@pytest.mark.parametrize("state", list(STATES))
def test_nothing_is_cut_off(
    window: OpenWindow,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    state: str,
    size: tuple[int, int],
) -> None:
    longer = Said("de", 0.4)
    speak(longer, monkeypatch)
    cut = watch(longer, monkeypatch)
    opened = window("bundled", size=size)
    for chosen in list(opened.workspace.programme.session_by_key)[:9]:
        opened.workspace.set_star(chosen, Priority.GOING)
    STATES[state](opened)
    settle(opened, qtbot)
    assert clipped(opened, longer.said) == set()
    assert cut == set()
    assert longer.said
