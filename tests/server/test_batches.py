"""Several corrections together: all or none, tried out before, taken back as one."""

import pytest
from server.desk import Desk, one
from server.served import Upstream, at, journal_of

from kiosk.programme.roles import Role


def rooms(desk: Desk) -> dict[str, str | None]:
    sessions = desk.served.get("/agenda.json").json()["sessions"]
    return {s["key"]: s.get("room") for s in sessions}


def people(desk: Desk) -> list[str]:
    feed = desk.served.get("/agenda.json").json()
    names = {p["key"]: p["name"] for p in feed["people"]}
    (game,) = (s for s in feed["sessions"] if s["key"] == "game")
    return [names[key] for key in game.get("people", [])]


def test_several_go_out_as_one_version(desk: Desk) -> None:
    said = desk.ask(
        "POST",
        "/corrections",
        [one("room", "werk"), one("room", "saal", session="clash"), one("delay", "5")],
    )
    assert said.status_code == 201
    assert (said.json()["numbers"], said.json()["version"]) == ([1, 2, 3], 2)
    assert (rooms(desk)["game"], rooms(desk)["clash"]) == ("werk", "saal")


@pytest.mark.parametrize(
    ("wrong", "status", "index"),
    [
        (one("room", "dach"), 422, 1),
        (one("delay", "10"), 422, 1),
        (one("delay", "10", session="nobody"), 422, 1),
    ],
)
def test_one_that_makes_no_sense_keeps_all_back(
    desk: Desk, wrong: object, status: int, index: int
) -> None:
    said = desk.ask("POST", "/corrections", [one("delay", "5"), wrong])
    assert (said.status_code, said.json()["index"]) == (status, index)
    assert journal_of(desk.folder) == []


def test_of_several_every_conflict_is_told_and_nothing_written(desk: Desk) -> None:
    desk.ask("POST", "/corrections", [one("room", "foyer"), one("full", "yes")])
    said = desk.ask(
        "POST", "/corrections", [one("delay", "5"), one("full", "no"), one("room", "werk")]
    )
    assert said.status_code == 412
    told = [
        (c["index"], c["theirs"]["value"], c["yours"], c["base"]) for c in said.json()["conflicts"]
    ]
    assert told == [(1, "yes", "no", "no"), (2, "foyer", "werk", "saal")]
    assert len(journal_of(desk.folder)) == 2


def test_several_sent_again_are_written_once_and_never_in_parts(desk: Desk) -> None:
    sent = [one("room", "foyer", request="r-number-1"), one("delay", "5", request="r-number-2")]
    first, again = desk.ask("POST", "/corrections", sent), desk.ask("POST", "/corrections", sent)
    assert (first.json(), again.status_code) == (again.json(), 201)
    part = [sent[0], one("full", "yes", request="r-number-3")]
    assert desk.ask("POST", "/corrections", part).status_code == 409
    assert len(journal_of(desk.folder)) == 2


def test_several_are_taken_back_together_or_not_at_all(desk: Desk) -> None:
    desk.ask("POST", "/corrections", [one("room", "foyer"), one("full", "yes")])
    gone = desk.ask("POST", "/withdrawals", {"numbers": [1, 7], "seen": 2})
    assert gone.status_code == 404
    assert rooms(desk)["game"] == "foyer"
    said = desk.ask("POST", "/withdrawals", {"numbers": [1, 2], "seen": 2, "reason": "trocken"})
    assert (said.status_code, said.json()["numbers"], said.json()["version"]) == (201, [3, 4], 3)
    assert rooms(desk)["game"] == "saal"


def test_trying_out_tells_what_it_touches_and_writes_nothing(desk: Desk) -> None:
    desk.correct("delay", "5")
    said = desk.ask("POST", "/checks", one("room", "werk", seen=1))
    assert said.status_code == 200
    told = said.json()
    assert told["changes"] == [
        {"session": "game", "field": "room", "before": "saal", "after": "werk", "upstream": "saal"}
    ]
    assert [(c["kind"], c["session"], c["other"]) for c in told["checks"]] == [
        ("room-taken", "game", "clash")
    ]
    assert told["rooms"] == ["saal", "werk"]
    assert [(e["field"], e["value"]) for e in told["standing"]] == [("delay", "5")]
    assert told["conflicts"] == []
    assert len(journal_of(desk.folder)) == 1
    assert desk.served.get("/healthz").json()["version"] == 2


def test_trying_out_tells_whom_it_would_write_over(desk: Desk) -> None:
    desk.correct("room", "foyer")
    (conflict,) = desk.ask("POST", "/checks", [one("room", "werk")]).json()["conflicts"]
    assert (conflict["index"], conflict["theirs"]["author"]) == (0, "Ada")


def test_a_closed_room_is_proposed_tried_out_and_published(desk: Desk) -> None:
    time = {"since": at("15:00").isoformat(), "until": at("16:00").isoformat()}
    said = desk.ask("POST", "/proposals/closure", {"room": "werk", "into": "foyer", **time})
    assert said.json() == {
        "revision": 0,
        "corrections": [{"session": "clash", "field": "room", "value": "foyer", "seen": 0}],
    }
    sent = said.json()["corrections"]
    assert desk.ask("POST", "/checks", sent).json()["rooms"] == ["werk", "foyer"]
    assert desk.ask("POST", "/corrections", sent).status_code == 201
    assert rooms(desk)["clash"] == "foyer"
    swap = desk.ask("POST", "/proposals/swap", {"rooms": ["saal", "foyer"], **time}).json()
    assert [(c["session"], c["value"]) for c in swap["corrections"]] == [
        ("game", "foyer"),
        ("clash", "saal"),
    ]
    nowhere = desk.ask("POST", "/proposals/swap", {"rooms": ["saal", "dach"], **time})
    assert nowhere.status_code == 422


def test_somebody_steps_in_and_upstream_catching_up_settles_it(
    desk: Desk, upstream: Upstream
) -> None:
    assert desk.correct("people", "Ada Lenk\n Zoë  Neu ").status_code == 201
    assert people(desk) == ["Ada Lenk", "Zoë Neu"]
    upstream.changes("game", people=("ada",))
    desk.served.pull()
    (question,) = desk.ask("GET", "/corrections").json()["questions"]
    assert (question["value"], question["upstream"]) == ("Ada Lenk\nZoë Neu", "Ada Lenk")
    desk.correct("people", "Ada Lenk", seen=1)
    assert desk.ask("GET", "/corrections").json()["corrections"] == []
    assert people(desk) == ["Ada Lenk"]


def test_everybody_may_ask_who_they_are(desk: Desk) -> None:
    me = desk.ask("GET", "/me").json()
    may = ["reader", "viewer", "editor", "publisher"]
    assert me == {"name": "Ada", "role": "publisher", "may": may}
    looks = Desk(desk.served, desk.folder, "Ben", Role.VIEWER)
    assert looks.ask("GET", "/me").json()["may"] == ["reader", "viewer"]
