"""Garbage is collected between a person's moves, in the main thread, and all of it in the end."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from kiosk.ui.shared import tidy
from kiosk.ui.shared.tidy import Tidy


class Knot:
    """Garbage that only a collection finds: it holds itself."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def made(qapp: QApplication) -> Iterator[Tidy]:
    parent = QObject()
    yield Tidy(parent)
    gc.unfreeze()
    gc.enable()


def knot() -> "weakref.ref[Knot]":
    return weakref.ref(Knot())


def test_no_collection_starts_by_itself(made: Tidy) -> None:
    made.start()
    assert not gc.isenabled()


def test_what_was_made_lately_is_collected_by_and_by(made: Tidy) -> None:
    made.start()
    found = knot()
    assert found() is not None
    made.sweep()
    assert found() is None


def test_a_new_programme_is_not_looked_through_again(made: Tidy) -> None:
    made.start()
    programme = [[n] for n in range(1000)]
    before = gc.get_count()[0]
    made.settle()
    assert gc.get_count()[0] <= before
    assert gc.get_freeze_count() >= len(programme)
    assert not any(thing is programme for thing in gc.get_objects())


def test_when_the_person_is_elsewhere_everything_is_collected_now_and_then(
    made: Tidy, monkeypatch: pytest.MonkeyPatch
) -> None:
    made.start()
    old = knot()
    made.settle()
    made.sweep()
    assert old() is not None, "it was there when the programme came"
    monkeypatch.setattr(tidy, "_WHOLE", -1.0)
    monkeypatch.setattr(tidy, "_person_is_away", lambda: False)
    made.sweep()
    assert old() is not None, "it would be noticed"
    monkeypatch.setattr(tidy, "_person_is_away", lambda: True)
    made.sweep()
    assert old() is None
    assert gc.get_freeze_count() > 0


def test_nothing_is_collected_while_a_programme_is_being_made(qapp: QApplication) -> None:
    parent = QObject()
    tidy_ = Tidy(parent, lambda: True)
    gc.disable()
    try:
        found = knot()
        tidy_.sweep()
        assert found() is not None
    finally:
        gc.enable()
        gc.collect()
