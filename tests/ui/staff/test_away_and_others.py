"""The desk while its server is away, and while somebody else works at another desk."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from server.served import HandClock, Served, Upstream
from ui.staff.conftest import OpenDesk, up_to_date
from ui.staff.hands import choose, click, move, pick_room, published, settle

from kiosk.desk.edit import Edit
from kiosk.desk.errors import ServerSilentError
from kiosk.desk.publication import Publication, publication
from kiosk.desk.staff_api import StaffApi
from kiosk.desk.state import Published
from kiosk.desk.withdrawal import DraftPublication, Withdrawal
from kiosk.programme.roles import Role
from kiosk.store.journal import open_journal
from kiosk.store.tokens import revoke_token
from kiosk.ui.staff.window import QUESTIONS, StaffWindow


def marks(window: StaffWindow, session: str) -> list[str]:
    rows = window.today.sessions.list.rows
    at = rows.row_of(session)
    assert at is not None
    return [text for _, text in rows.rows[at].marks]


def room_of(served: Served, session: str) -> object:
    return published(served)[session]["room"]


def test_what_is_published_while_the_server_is_away_waits_and_goes_out_when_it_is_back(
    desk: OpenDesk, served: Served, serve: Callable[..., Served], qtbot: QtBot
) -> None:
    window = desk()
    served.stop()
    move(window, "game", "foyer")
    qtbot.waitUntil(lambda: window.desk.trouble is not None, timeout=10_000)
    assert "1 Änderung wartet auf den Server" in window.foot.state.text()
    assert "keine Verbindung seit 12:00" in window.foot.state.text()
    assert "wartet" in marks(window, "game")
    assert window.today.change.session.room == "foyer"
    back = serve(served.port)
    window.desk.look()
    qtbot.waitUntil(lambda: not window.desk.waiting, timeout=10_000)
    assert room_of(back, "game") == "foyer"
    settle(window, qtbot)
    assert "wartet" not in marks(window, "game")
    assert "wartet" not in window.foot.state.text()


def test_what_waits_survives_the_end_of_the_desk(
    desk: OpenDesk, served: Served, serve: Callable[..., Served], qtbot: QtBot
) -> None:
    first = desk()
    secret = first.desk.folder.token()
    served.stop()
    move(first, "game", "foyer")
    qtbot.waitUntil(lambda: bool(first.desk.folder.waiting()), timeout=10_000)
    first.close()
    back = serve(served.port)
    again = desk(secret=secret)
    qtbot.waitUntil(lambda: not again.desk.waiting, timeout=10_000)
    assert room_of(back, "game") == "foyer"


def test_undo_of_what_was_not_sent_yet_sends_nothing(
    desk: OpenDesk, served: Served, serve: Callable[..., Served], qtbot: QtBot
) -> None:
    window = desk()
    served.stop()
    move(window, "game", "foyer")
    qtbot.waitUntil(lambda: window.desk.trouble is not None, timeout=10_000)
    window.desk.undo()
    assert not window.desk.waiting
    back = serve(served.port)
    settle(window, qtbot)
    assert room_of(back, "game") == "saal"


def test_two_desks_that_change_the_same_at_once_are_asked(
    desk: OpenDesk, served: Served, qtbot: QtBot
) -> None:
    ada, bo = desk("Ada Lenk"), desk("Bo Ahrens")
    for window in (ada, bo):
        window.desk._timer.stop()  # neither hears of the other in time
        window.desk.feed.watch.pause()
    choose(bo, "game")
    pick_room(bo, "werk")
    choose(ada, "game")
    pick_room(ada, "foyer")
    click(bo.today.change.strip.publish_button)
    qtbot.waitUntil(lambda: room_of(served, "game") == "werk", timeout=5_000)
    click(ada.today.change.strip.publish_button)
    qtbot.waitUntil(lambda: bool(ada.desk.disputes), timeout=5_000)
    assert room_of(served, "game") == "werk"
    settle(ada, qtbot)
    assert ada.head.tabs[QUESTIONS].count == 1
    assert "offene Frage" in marks(ada, "game")
    ada.show_page(QUESTIONS)
    (card,) = ada.questions.cards
    said = card.accessibleName()
    assert said.startswith("Planspiel – Raum. Bo Ahrens hat dasselbe vor Ihnen geändert.")
    assert "Bo Ahrens, 12:00: Werkstatt. Sie: Foyer. Quelle: Saal 2" in said
    click(card.buttons[1])
    qtbot.waitUntil(lambda: room_of(served, "game") == "foyer", timeout=5_000)
    settle(ada, qtbot)
    assert not ada.questions.cards
    assert not ada.desk.waiting


def test_who_gives_in_keeps_theirs(desk: OpenDesk, served: Served, qtbot: QtBot) -> None:
    ada, bo = desk("Ada Lenk"), desk("Bo Ahrens")
    ada.desk._timer.stop()
    ada.desk.feed.watch.pause()
    choose(ada, "game")
    pick_room(ada, "foyer")
    move(bo, "game", "werk")
    qtbot.waitUntil(lambda: room_of(served, "game") == "werk", timeout=5_000)
    click(ada.today.change.strip.publish_button)
    qtbot.waitUntil(lambda: bool(ada.desk.disputes), timeout=5_000)
    settle(ada, qtbot)
    ada.show_page(QUESTIONS)
    click(ada.questions.cards[0].buttons[0])
    settle(ada, qtbot)
    assert room_of(served, "game") == "werk"
    assert not ada.desk.folder.waiting()


def test_what_others_do_is_seen_without_asking(
    desk: OpenDesk, served: Served, qtbot: QtBot
) -> None:
    ada, bo = desk("Ada Lenk"), desk("Bo Ahrens")
    move(bo, "game", "werk")
    qtbot.waitUntil(
        lambda: ada.desk.programme.session_by_key["game"].room == "werk", timeout=10_000
    )
    qtbot.waitUntil(lambda: up_to_date(ada), timeout=5_000)
    choose(ada, "game")
    qtbot.waitUntil(ada.today.change.facts.isVisible, timeout=5_000)
    # Having seen it, Ada's change is no conflict.
    move(ada, "game", "foyer")
    qtbot.waitUntil(lambda: room_of(served, "game") == "foyer", timeout=5_000)
    assert not ada.desk.disputes


def test_what_upstream_says_otherwise_is_asked_and_answered(
    desk: OpenDesk, served: Served, upstream: Upstream, clock: HandClock, qtbot: QtBot
) -> None:
    window = desk()
    move(window, "game", "foyer")
    qtbot.waitUntil(lambda: bool(window.desk.done), timeout=5_000)
    upstream.changes("game", room="werk")
    served.pull()
    settle(window, qtbot)
    window.show_page(QUESTIONS)
    (card,) = window.questions.cards
    assert "Korrektur: Foyer. Quelle jetzt: Werkstatt. Quelle damals: Saal 2" in (
        card.accessibleName()
    )
    click(card.buttons[1])
    qtbot.waitUntil(lambda: room_of(served, "game") == "werk", timeout=5_000)
    settle(window, qtbot)
    assert not window.questions.cards


def test_who_may_not_publish_hands_in_and_somebody_else_publishes(
    desk: OpenDesk, served: Served, token: Callable[..., str], qtbot: QtBot
) -> None:
    cem = desk("Cem", secret=token("Cem", Role.EDITOR))
    choose(cem, "game")
    pick_room(cem, "foyer")
    cem.today.change.strip.reason.setText("mehr Platz")
    assert (
        cem.today.change.strip.publish_button.accessibleName() == "Zur Veröffentlichung einreichen"
    )
    click(cem.today.change.strip.publish_button)
    qtbot.waitUntil(lambda: "Als Entwurf 1 eingereicht" in cem.notice.text.text(), timeout=5_000)
    assert room_of(served, "game") == "saal"
    assert not cem.desk.waiting
    ada = desk("Ada Lenk")
    ada.show_page(QUESTIONS)
    (card,) = ada.questions.cards
    assert card.accessibleName() == ("Entwurf von Cem, 12:00. mehr Platz. Planspiel – Raum: Foyer")
    click(card.buttons[0])
    qtbot.waitUntil(lambda: room_of(served, "game") == "foyer", timeout=5_000)
    settle(ada, qtbot)
    assert not ada.questions.cards


@pytest.mark.parametrize("answers_lost", [1, 2])
def test_a_draft_whose_publications_answer_is_lost_goes_out_once_and_is_no_error_again(
    desk: OpenDesk,
    served: Served,
    token: Callable[..., str],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    answers_lost: int,
) -> None:
    StaffApi(served.url, token("Cem", Role.EDITOR)).hand_in(
        publication((Edit("game", "room", "foyer", 0),), "mehr Platz", HandClock().now())
    )
    ada = desk("Ada Lenk")
    ada.desk._timer.stop()  # the card stays until it is pressed
    ada.desk.feed.watch.pause()
    publish, told, lost = StaffApi.publish_draft, list[object](), list[DraftPublication]()

    def loses_answers(api: StaffApi, wanted: DraftPublication) -> Published:
        done = publish(api, wanted)
        if len(lost) < answers_lost:
            lost.append(wanted)
            raise ServerSilentError("the line broke")
        return done

    monkeypatch.setattr(StaffApi, "publish_draft", loses_answers)
    ada.desk.failed.connect(told.append)
    (draft,) = ada.desk.drafts
    ada.desk.there.publish_draft(draft)
    if answers_lost == 2:  # the person is told, and presses again
        qtbot.waitUntil(lambda: bool(told), timeout=5_000)
        told.clear()
        ada.desk.there.publish_draft(draft)
    qtbot.waitUntil(lambda: bool(ada.desk.done), timeout=5_000)
    settle(ada, qtbot)
    assert not told
    assert [entry.said.value for entry in ada.desk.api.journal()] == ["foyer"]


def test_who_may_only_look_cannot_send(
    desk: OpenDesk, served: Served, token: Callable[..., str]
) -> None:
    window = desk("Dora", secret=token("Dora", Role.VIEWER))
    choose(window, "game")
    pick_room(window, "foyer")
    assert not window.today.change.strip.publish_button.isEnabled()


def test_a_token_that_was_revoked_is_told_and_the_change_waits(
    desk: OpenDesk, served: Served, tmp_path: Path, clock: HandClock, qtbot: QtBot
) -> None:
    window = desk()
    with closing(open_journal(tmp_path / "served")) as db:
        revoke_token(db, "Ada Lenk", clock.now())
    move(window, "game", "foyer")
    qtbot.waitUntil(lambda: window.desk.trouble is not None, timeout=5_000)
    assert "nimmt das Token nicht an" in window.foot.note.text()
    assert window.desk.waiting
    assert room_of(served, "game") == "saal"


def test_an_answer_that_is_lost_on_the_way_writes_nothing_twice(
    desk: OpenDesk, served: Served, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window = desk()
    lost: list[Publication] = []
    publish = StaffApi.publish

    def loses_the_first_answer(api: StaffApi, made: Publication) -> Published:
        done = publish(api, made)
        if not lost:
            lost.append(made)
            raise ServerSilentError("the line broke")
        return done

    monkeypatch.setattr(StaffApi, "publish", loses_the_first_answer)
    move(window, "game", "foyer")
    qtbot.waitUntil(lambda: bool(window.desk.done), timeout=8_000)
    assert lost
    settle(window, qtbot)
    assert [entry.said.value for entry in window.desk.api.journal()] == ["foyer"]


@pytest.mark.parametrize("answers_lost", [1, 2])
def test_undo_whose_answer_is_lost_is_done_once_and_no_error_when_it_is_asked_for_again(
    desk: OpenDesk,
    served: Served,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    answers_lost: int,
) -> None:
    window = desk()
    move(window, "game", "foyer")
    qtbot.waitUntil(lambda: bool(window.desk.done), timeout=5_000)
    settle(window, qtbot)
    withdraw, told, lost = StaffApi.withdraw, list[object](), list[Withdrawal]()

    def loses_answers(api: StaffApi, made: Withdrawal) -> Published:
        done = withdraw(api, made)
        if len(lost) < answers_lost:
            lost.append(made)
            raise ServerSilentError("the line broke")
        return done

    monkeypatch.setattr(StaffApi, "withdraw", loses_answers)
    window.desk.failed.connect(told.append)
    window.desk.undo()
    qtbot.waitUntil(lambda: len(lost) == answers_lost, timeout=5_000)
    if answers_lost == 2:  # the person is told, and presses the keys again
        qtbot.waitUntil(lambda: bool(told) and bool(window.desk.done), timeout=5_000)
        told.clear()
        window.desk.undo()
    settle(window, qtbot)
    qtbot.waitUntil(lambda: room_of(served, "game") == "saal", timeout=5_000)
    assert not told
    assert [entry.kind for entry in window.desk.api.journal()] == ["correction", "withdrawal"]


def test_a_session_that_upstream_drops_keeps_its_draft(
    desk: OpenDesk, served: Served, upstream: Upstream, qtbot: QtBot
) -> None:
    window = desk()
    choose(window, "clash")
    window.today.change.toggle_full()
    kept = [s for s in upstream.programme.sessions if s.key != "clash"]
    upstream.says(replace(upstream.programme, sessions=tuple(kept)))
    served.pull()
    settle(window, qtbot)
    window.desk.edit([("game", "full", "yes")])
    assert {e.session for e in window.desk.sheet} == {"clash", "game"}
