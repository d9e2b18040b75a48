"""Corrections over HTTP: at once everywhere, never over somebody else's, by whoever has a token."""

import json
import threading
from pathlib import Path
from typing import Any

import pytest
import requests
from server.desk import Desk, one
from server.served import HandClock, Served, Upstream, at, journal_of

from kiosk.programme.session_fields import slot_text
from kiosk.server.failures import Failures
from kiosk.store.journal import open_journal
from kiosk.store.tokens import revoke_token


def game(served: Served) -> dict[str, Any]:
    sessions = served.get("/agenda.json").json()["sessions"]
    return next(s for s in sessions if s["key"] == "game")


def test_a_correction_is_out_when_it_is_acknowledged(desk: Desk) -> None:
    said = desk.correct("room", "foyer", reason="Wasserschaden")
    assert said.status_code == 201
    out = {"number": 1, "numbers": [1], "revision": 1, "version": 2, "checks": []}
    assert said.json() == out
    assert game(desk.served)["room"] == "foyer"
    standing = desk.ask("GET", "/corrections").json()
    assert standing["revision"] == 1
    (entry,) = standing["corrections"]
    assert entry == {
        "number": 1,
        "kind": "correction",
        "at": "2022-12-08T11:00:00+00:00",
        "author": "Ada",
        "reason": "Wasserschaden",
        "session": "game",
        "field": "room",
        "value": "foyer",
        "base": "saal",
        "expires": None,
        "ends": None,
    }


def test_taken_back_it_is_as_upstream_says(desk: Desk) -> None:
    desk.correct("room", "foyer")
    said = desk.ask("POST", "/corrections/1/withdrawal", {"seen": 1, "reason": "trocken"})
    assert (said.status_code, said.json()["version"]) == (201, 3)
    assert game(desk.served)["room"] == "saal"
    again = desk.ask("POST", "/corrections/1/withdrawal", {"seen": 2})
    assert (again.status_code, "1" in again.json()["error"]) == (404, True)


def test_a_withdrawal_sent_again_is_answered_as_the_first_time(desk: Desk) -> None:
    desk.correct("room", "foyer")
    sent = {"seen": 1, "reason": " trocken", "request": "c0ffee-2"}
    first = desk.ask("POST", "/corrections/1/withdrawal", sent)
    again = desk.ask("POST", "/corrections/1/withdrawal", sent)
    assert (first.status_code, again.status_code) == (201, 201)
    assert first.json() == again.json()
    together = desk.ask("POST", "/withdrawals", {**sent, "numbers": [1]})
    assert together.json() == first.json()
    assert len(journal_of(desk.folder)) == 2
    other = desk.ask("POST", "/corrections/1/withdrawal", {**sent, "reason": "feucht"})
    assert other.status_code == 409


def test_until_when_a_correction_counts_can_be_said_later(desk: Desk, clock: HandClock) -> None:
    desk.correct("room", "foyer", reason="Wasserschaden")
    until = {"expires": "2022-12-08T16:00:00+01:00", "request": "c0ffee-3"}
    first = desk.ask("POST", "/corrections/1/expiry", until)
    again = desk.ask("POST", "/corrections/1/expiry", until)
    assert (first.status_code, first.json()["numbers"]) == (201, [2, 3])
    assert again.json() == first.json()
    assert first.json()["version"] == 2, "nothing else stands on any screen"
    (entry,) = desk.ask("GET", "/corrections").json()["corrections"]
    assert (entry["number"], entry["base"], entry["reason"]) == (3, "saal", "Wasserschaden")
    clock.forward(4 * 60 + 1)
    desk.ask("GET", "/corrections")
    assert game(desk.served)["room"] == "saal"
    assert desk.ask("POST", "/corrections/3/expiry", {"expires": None}).status_code == 201
    assert game(desk.served)["room"] == "foyer"


def test_a_correction_that_others_followed_or_time_that_is_over_is_refused(desk: Desk) -> None:
    desk.correct("room", "foyer")
    desk.correct("room", "werk", seen=1)
    until = {"expires": "2022-12-08T16:00:00+01:00"}
    late = desk.ask("POST", "/corrections/1/expiry", until)
    assert (late.status_code, late.json()["theirs"]["value"]) == (412, "werk")
    assert desk.ask("POST", "/corrections/7/expiry", until).status_code == 404
    over = desk.ask("POST", "/corrections/2/expiry", {"expires": "2022-12-08T11:59:00+01:00"})
    assert (over.status_code, over.json()["error"]) == (
        422,
        "Der Zeitpunkt, bis zu dem es gelten soll, ist schon vorbei.",
    )
    other = desk.ask("POST", "/corrections/2/expiry", {**until, "request": "c0ffee-4"})
    assert other.status_code == 201
    never = desk.ask("POST", "/corrections/4/expiry", {"expires": None, "request": "c0ffee-4"})
    assert never.status_code == 409


def test_the_second_of_two_is_told_theirs_yours_and_the_base(desk: Desk, folder: Path) -> None:
    other = Desk(desk.served, folder, "Ben")
    assert desk.correct("room", "foyer").status_code == 201
    said = other.correct("room", "werk")
    assert said.status_code == 412
    told = said.json()
    assert told["theirs"]["author"] == "Ada"
    assert (told["theirs"]["value"], told["yours"], told["base"]) == ("foyer", "werk", "saal")
    assert (
        told["error"] == "Ada hat dies inzwischen geändert: „foyer“. Es wurde nichts überschrieben."
    )
    assert game(desk.served)["room"] == "foyer"
    assert other.correct("delay", "5").status_code == 201, "about something else"
    assert other.correct("room", "werk", seen=told["revision"]).status_code == 201
    assert game(desk.served)["room"] == "werk"


def test_who_comes_after_the_feed_settled_it_is_told_so(desk: Desk) -> None:
    desk.correct("room", "foyer")
    desk.correct("room", "saal", seen=1)
    said = desk.correct("room", "werk", seen=1)
    assert (said.status_code, said.json()["theirs"]["kind"]) == (412, "retirement")
    assert said.json()["error"].startswith("Der Feed sagt inzwischen selbst „saal“")


def test_of_many_at_once_exactly_one_wins_and_all_others_are_told(desk: Desk) -> None:
    answers: list[int] = []

    def send(number: int) -> None:
        answers.append(desk.correct("delay", str(number)).status_code)

    threads = [threading.Thread(target=send, args=(n,)) for n in range(1, 9)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert sorted(answers) == [201, *[412] * 7]
    assert len(journal_of(desk.folder)) == 1


def test_a_request_sent_again_is_written_once(desk: Desk) -> None:
    first = desk.correct("room", "foyer", request="c0ffee-1")
    again = desk.correct("room", "foyer", request="c0ffee-1")
    assert (first.json(), again.status_code) == (again.json(), 201)
    assert len(journal_of(desk.folder)) == 1
    assert desk.correct("room", "werk", request="c0ffee-1").status_code == 409


def test_what_it_gets_in_the_way_of_is_told_and_no_veto(desk: Desk) -> None:
    said = desk.correct("room", "werk")
    assert said.status_code == 201
    assert said.json()["checks"] == [
        {"kind": "room-taken", "session": "game", "room": "werk", "other": "clash", "minutes": 30}
    ]


def test_a_slot_an_announcement_and_an_expiry(desk: Desk, clock: HandClock) -> None:
    slot = slot_text(at("17:00"), at("18:00"))
    assert desk.correct("slot", slot, expires="2022-12-08T13:00:00+01:00").status_code == 201
    words = json.dumps({"title": "Feueralarm", "text": "Bitte ruhig gehen.", "urgent": True})
    said = desk.correct("announcement:feuer", words, session="")
    assert said.status_code == 201
    feed = desk.served.get("/agenda.json").json()
    assert feed["announcements"][0]["title"] == "Feueralarm"
    assert game(desk.served)["start"] == "2022-12-08T17:00:00+01:00"
    clock.forward(60)
    desk.ask("GET", "/corrections")
    assert game(desk.served)["start"] == "2022-12-08T15:00:00+01:00"


def test_a_question_is_told_when_upstream_goes_its_own_way(desk: Desk, upstream: Upstream) -> None:
    desk.correct("room", "foyer")
    upstream.changes("game", room="werk")
    desk.served.pull()
    assert desk.ask("GET", "/corrections").json()["questions"] == [
        {
            "session": "game",
            "field": "room",
            "value": "foyer",
            "base": "saal",
            "upstream": "werk",
            "doubt": "moved-elsewhere",
        }
    ]


@pytest.mark.parametrize(
    "body",
    [
        {"session": "game", "field": "room", "value": "dach", "seen": 0},
        {"session": "nobody", "field": "room", "value": "saal", "seen": 0},
        {"session": "game", "field": "room", "value": "foyer"},
        {"session": "game", "field": "room", "value": "foyer", "seen": -1},
        {"session": "game", "field": "room", "value": "foyer", "seen": 0, "colour": "red"},
        {"session": "game", "field": "room", "value": 7, "seen": 0},
        {
            "session": "game",
            "field": "delay",
            "value": "5",
            "seen": 0,
            "expires": "2022-12-08T13:00",
        },
        {"session": "game", "field": "title", "value": "x" * 5000, "seen": 0},
        [],
        "room",
    ],
)
def test_nonsense_is_refused_and_nothing_is_written(desk: Desk, body: object) -> None:
    assert desk.ask("POST", "/corrections", body).status_code == 422
    assert journal_of(desk.folder) == []


@pytest.mark.parametrize(
    "end", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "1970-12-31T23:59:59Z"]
)
def test_an_end_nobody_can_reckon_with_is_refused(desk: Desk, end: str) -> None:
    assert desk.correct("delay", "5", expires=end).status_code == 422
    draft = {"corrections": [one("delay", "5", expires=end)]}
    assert desk.ask("POST", "/drafts", draft).status_code == 422
    time = {"since": end, "until": at("16:00").isoformat()}
    assert desk.ask("POST", "/proposals/closure", {"room": "saal", **time}).status_code == 422
    desk.correct("delay", "5")
    assert desk.ask("POST", "/corrections/1/expiry", {"expires": end}).status_code == 422
    assert desk.ask("GET", "/journal").status_code == 200


def test_a_body_without_end_is_not_read(desk: Desk) -> None:
    said = desk.correct("title", "x" * 200_000)
    assert said.status_code == 413


@pytest.mark.parametrize("header", [None, "Bearer nothing", "Basic Zm9v", "Bearer "])
def test_without_a_valid_token_nothing_is_told_or_written(served: Served, header: str) -> None:
    headers = {"Authorization": header} if header else {}
    for method, path in (
        ("GET", "/corrections"),
        ("POST", "/corrections"),
        ("POST", "/corrections/1/withdrawal"),
    ):
        body = {"session": "game", "field": "delay", "value": "5", "seen": 0}
        said = requests.request(method, served.url + path, json=body, headers=headers, timeout=10)
        assert (said.status_code, said.headers["www-authenticate"]) == (401, "Bearer")


def test_a_revoked_token_is_worth_nothing_at_once(desk: Desk) -> None:
    assert desk.ask("GET", "/corrections").status_code == 200
    db = open_journal(desk.folder)
    revoke_token(db, "Ada", desk.served.server.clock.now())
    db.close()
    assert desk.ask("GET", "/corrections").status_code == 401


def test_guessing_is_slowed_down(desk: Desk) -> None:
    right, desk.secret = desk.secret, "fa_wrong"
    answers = [desk.ask("GET", "/corrections").status_code for _ in range(11)]
    assert answers == [*[401] * 10, 429]
    desk.secret = right
    assert desk.ask("GET", "/corrections").status_code == 429


def test_after_a_minute_without_failures_somebody_is_heard_again() -> None:
    now = [0.0]
    failures = Failures(lambda: now[0])
    for _ in range(10):
        failures.add("here")
        now[0] += 1
    assert failures.too_many("here")
    assert not failures.too_many("elsewhere")
    now[0] = 60.5
    assert not failures.too_many("here")


def test_all_addresses_of_one_ipv6_network_are_one_place() -> None:
    failures = Failures(lambda: 0.0)
    for number in range(10):
        failures.add(f"2001:db8:0:7::{number:x}")
    assert failures.too_many("2001:db8:0:7:ffff::1")
    assert not failures.too_many("2001:db8:0:8::1")
    for _ in range(10):
        failures.add("::ffff:192.0.2.7")
    assert failures.too_many("::ffff:192.0.2.7")
    assert not failures.too_many("::ffff:192.0.2.8")


def test_a_reason_brings_nothing_but_words(desk: Desk) -> None:
    desk.correct("room", "foyer", reason=" Wasser\x1b[2J\x00\nschaden\u202e ")
    desk.ask("POST", "/corrections/1/withdrawal", {"seen": 1, "reason": "trocken\x07"})
    reasons = [e["reason"] for e in desk.ask("GET", "/journal").json()["entries"]]
    assert reasons == ["Wasser[2J schaden", "trocken"]


@pytest.mark.parametrize("key", ["", "a\nb", "a\x00", "x" * 101])
def test_an_announcement_needs_a_key_that_can_be_told(desk: Desk, key: str) -> None:
    words = json.dumps({"title": "Suppe"})
    assert desk.correct(f"announcement:{key}", words, session="").status_code == 422


def test_a_slot_of_another_age_or_of_months_is_a_mistake(desk: Desk) -> None:
    for start, end in (("1022-12-08", "1022-12-08"), ("2022-12-08", "2023-12-08")):
        slot = f"{start}T15:00:00+01:00/{end}T16:00:00+01:00"
        assert desk.correct("slot", slot).status_code == 422


def test_secrets_are_kept_nowhere(desk: Desk) -> None:
    desk.correct("room", "foyer")
    for path in desk.folder.iterdir():
        assert desk.secret.encode() not in path.read_bytes(), path
