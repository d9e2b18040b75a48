"""The model tells its changes row by row, so that cursor and place survive a sync."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from ui.hall import CLASH, GAME, MILL, NIGHT, OPEN, scene

from kiosk.programme.model import Session
from kiosk.ui.attendee.lists.session_model import KEY_ROLE, SessionModel
from kiosk.ui.attendee.records import SessionRecord, session_record

pytestmark = pytest.mark.usefixtures("qapp")


def present(session: Session) -> SessionRecord:
    return session_record(session, scene(session))


def checked(sessions: list[Session]) -> SessionModel:
    model = SessionModel(present)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show(sessions)
    return model


def keys(model: SessionModel) -> list[str]:
    return [model.index(row, 0).data(KEY_ROLE) for row in range(model.rowCount())]


def test_a_row_gives_title_key_tooltip_and_spoken_text() -> None:
    model = checked([GAME])
    index = model.index(0, 0)
    assert index.data() == "Planspiel"
    assert index.data(KEY_ROLE) == "game"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == present(GAME).said
    assert index.data(Qt.ItemDataRole.ToolTipRole) == (
        "<p><b>Planspiel</b><br>15:00–16:30 · Saal 2<br>Methoden · Workshop · Ada Lenk, "
        "Bo Ahrens</p>"
    )
    assert index.data(Qt.ItemDataRole.DecorationRole) is None


def test_a_title_with_markup_is_shown_as_it_is_written() -> None:
    model = checked([replace(GAME, title="A <b> & C")])
    assert "A &lt;b&gt; &amp; C" in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


ORDERS = st.lists(st.sampled_from([MILL, GAME, CLASH, NIGHT, OPEN]), unique=True)


@given(ORDERS, ORDERS, st.booleans())
def test_any_programme_follows_on_any_other(
    before: list[Session], after: list[Session], renamed: bool
) -> None:
    model = checked(before)
    if renamed:
        after = [replace(s, title=f"{s.title} neu") for s in after]
    places = {s.key: QPersistentModelIndex(model.index(n, 0)) for n, s in enumerate(before)}
    model.show(after)
    assert keys(model) == [s.key for s in after]
    assert [model.record(n).title for n in range(model.rowCount())] == [s.title for s in after]
    assert {k: model.row_of(k) for k in keys(model)} == {s.key: n for n, s in enumerate(after)}
    stayed = {s.key for s in before} & {s.key for s in after}
    for key, place in places.items():
        if key in stayed:
            assert place.isValid()
            assert place.data(KEY_ROLE) == key
        else:
            assert not place.isValid()
            assert model.row_of(key) is None


def test_the_cursor_stays_on_its_session_when_others_come_go_and_move() -> None:
    model = checked([MILL, GAME, CLASH])
    cursor = QItemSelectionModel(model)
    cursor.setCurrentIndex(model.index(1, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    model.show([NIGHT, CLASH, GAME])
    assert cursor.currentIndex().data(KEY_ROLE) == "game"
    assert [i.data(KEY_ROLE) for i in cursor.selectedIndexes()] == ["game"]


def test_only_sessions_that_differ_are_told_as_changed() -> None:
    model = checked([MILL, GAME, CLASH])
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last, *_: changed.append((first.row(), last.row())))
    model.show([MILL, replace(GAME, full=True), CLASH])
    assert changed == [(1, 1)]
    model.show(list(model.sessions))
    assert changed == [(1, 1)]


def test_records_are_made_once_and_anew_when_forgotten() -> None:
    made: list[str] = []

    def count(session: Session) -> SessionRecord:
        made.append(session.key)
        return present(session)

    model = SessionModel(count)
    model.show([MILL, GAME])
    for _ in range(2):
        model.record(0)
        model.record(1)
    assert made == ["mill", "game"]
    model.forget_records(["game", "unknown"])
    model.record(0)
    model.record(1)
    assert made == ["mill", "game", "game"]


def test_a_row_that_is_not_there_has_no_data() -> None:
    model = checked([GAME])
    assert model.data(model.index(5, 0)) is None
    assert model.rowCount(model.index(0, 0)) == 0
