"""The stage manager's phone over HTTP: enrolled once, for one room, with buttons that hold."""

import re
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote

import pytest
from server.desk import Desk
from server.phone import Phone
from server.served import HandClock, Served, Upstream, at, journal_of

from kiosk.programme.model import Room
from kiosk.programme.roles import Role
from kiosk.store.journal import open_journal
from kiosk.store.stages import new_stage_code


def code(desk: Desk, room: str = "saal") -> str:
    said = desk.ask("POST", "/stages/codes", {"room": room})
    assert said.status_code == 201, said.text
    return str(said.json()["code"])


@pytest.fixture
def phone(desk: Desk) -> Phone:
    return Phone(desk.served).enrol(code(desk))


@pytest.fixture
def clock() -> HandClock:
    return HandClock(at("15:02"))


def game(served: Served) -> dict[str, object]:
    sessions = served.get("/agenda.json").json()["sessions"]
    return next(s for s in sessions if s["key"] == "game")


def test_a_code_leads_to_the_page_of_its_room(phone: Phone) -> None:
    assert (phone.status, phone.shown.url.endswith("/stage/saal")) == (200, True)
    for words in ("Bühne", "Saal 2", "Jetzt", "15:00–16:30", "Planspiel", "Ada Lenk", "Kim"):
        assert words in phone.text
    assert phone.presses == ["later-5", "later-10", "full", "over"]


def test_the_buttons_change_what_everybody_sees_and_say_so(phone: Phone, desk: Desk) -> None:
    phone.press("press", "later-5")
    assert (phone.status, "Gespeichert" in phone.text) == (200, True)
    assert game(desk.served)["end"] == "2022-12-08T16:35:00+01:00"
    phone.press("press", "full")
    assert game(desk.served)["full"] is True
    assert phone.presses == ["later-5", "later-10", "not-full", "over"]
    phone.press("press", "over")
    assert "Als Nächstes" in phone.text or "Heute nichts mehr" in phone.text
    authors = {e["author"] for e in desk.ask("GET", "/journal").json()["entries"]}
    assert authors == {"Kim (Saal 2)"}


def test_before_it_begins_it_starts_or_comes_later(
    phone: Phone, desk: Desk, clock: HandClock
) -> None:
    clock.forward(-32)
    phone.open("/stage/saal")
    assert phone.presses == ["start", "later-5", "later-10", "full"]
    phone.press("press", "later-10")
    assert "10 min später als geplant" in phone.text
    clock.forward(34)
    phone.open("/stage/saal").press("press", "start")
    assert game(desk.served)["delay"] == 4
    assert "15:04–16:34" in phone.text


def test_what_was_pressed_is_taken_back(phone: Phone, desk: Desk) -> None:
    assert "Rückgängig" not in phone.text
    phone.press("press", "full").press("undo")
    assert game(desk.served).get("full") is None
    assert "Rückgängig" not in phone.text


def test_nobody_takes_back_what_others_changed(phone: Phone, desk: Desk) -> None:
    phone.press("press", "full")
    fields = phone.fields("undo")
    desk.correct("full", "no", seen=1)
    phone.send("/stage/saal", fields)
    assert (phone.status, "nicht mehr zurücknehmen" in phone.text) == (409, True)
    assert "Rückgängig" not in phone.open("/stage/saal").text


def test_two_taps_are_one(phone: Phone, desk: Desk) -> None:
    fields = phone.fields("press", "later-5")
    phone.send("/stage/saal", fields).send("/stage/saal", fields)
    assert phone.status == 200
    assert len(journal_of(desk.folder)) == 1


def test_two_taps_on_undo_are_one(phone: Phone, desk: Desk) -> None:
    phone.press("press", "full")
    fields = phone.fields("undo")
    phone.send("/stage/saal", fields).send("/stage/saal", fields)
    assert phone.status == 200
    assert len(journal_of(desk.folder)) == 2


def test_what_the_desk_changed_meanwhile_is_told_and_kept(phone: Phone, desk: Desk) -> None:
    fields = phone.fields("press", "full")
    desk.correct("full", "yes")
    phone.send("/stage/saal", fields)
    assert (phone.status, "Ada hat dies inzwischen geändert" in phone.text) == (409, True)
    old = phone.fields("press", "later-5")
    desk.correct("room", "foyer")
    phone.send("/stage/saal", old)
    assert (phone.status, "inzwischen etwas anderes" in phone.text) == (409, True)


def test_overlaps_are_said(desk: Desk) -> None:
    phone = Phone(desk.served).enrol(code(desk, "werk"))
    desk.correct("room", "werk")
    assert (
        "Überschneidet sich hier mit 15:30–16:00 Zukunft zeichnen" in phone.open("/stage/werk").text
    )


def test_a_code_is_good_once_for_an_hour_and_one_room(desk: Desk, clock: HandClock) -> None:
    made = code(desk)
    assert Phone(desk.served).enrol(made.lower().replace("-", " ")).status == 200
    again = Phone(desk.served).enrol(made)
    assert (again.status, "gilt nicht" in again.text) == (422, True)
    late = code(desk)
    clock.forward(61)
    assert Phone(desk.served).enrol(late).status == 422
    mine = Phone(desk.served).enrol(code(desk, "werk"))
    assert mine.open("/stage/saal").shown.url.endswith("/stage/werk")
    mine.send("/stage/saal", {"press": "full"})
    assert (mine.status, journal_of(desk.folder)) == (401, [])


def test_the_right_ends_by_leaving_by_staff_and_with_the_day(desk: Desk, clock: HandClock) -> None:
    left, taken, old = (Phone(desk.served).enrol(code(desk)) for _ in range(3))
    kept = left.session.cookies.get_dict()
    assert left.press("leave").shown.url.endswith("/stage")
    left.session.cookies.update(kept)
    assert left.open("/stage/saal").status == 401
    numbers = [p["number"] for p in desk.ask("GET", "/stages").json()["phones"]]
    assert len(numbers) == 2
    assert desk.ask("DELETE", f"/stages/{numbers[0]}").status_code == 200
    assert taken.open("/stage/saal").status == 401
    assert old.open("/stage/saal").status == 200
    clock.forward(20 * 60 + 1)
    assert old.open("/stage/saal").status == 401


def test_only_its_own_page_presses_its_buttons(phone: Phone, desk: Desk) -> None:
    fields = phone.fields("press", "full")
    for wrong in ({**fields, "csrf": "0" * 64}, {k: v for k, v in fields.items() if k != "csrf"}):
        assert phone.send("/stage/saal", wrong).status == 403
    phone.send("/stage/saal", fields, **{"Sec-Fetch-Site": "cross-site"})
    assert phone.status == 403
    phone.send("/stage/saal", fields, **{"Content-Type": "text/plain"})
    assert phone.status == 403
    other = Phone(desk.served).enrol(code(desk))
    assert phone.send("/stage/saal", other.fields("press", "full")).status == 403
    assert journal_of(desk.folder) == []


@pytest.mark.parametrize(
    "odd",
    [{"press": "explode"}, {"seen": "x"}, {"seen": "9" * 5000}, {"request": "x"}, {"undo": "a"}],
)
def test_odd_forms_change_nothing(phone: Phone, desk: Desk, odd: dict[str, str]) -> None:
    phone.send("/stage/saal", {**phone.fields("press", "full"), **odd})
    assert phone.status in (403, 422)
    assert journal_of(desk.folder) == []


def test_the_cookie_is_out_of_reach_and_the_page_runs_nothing(desk: Desk) -> None:
    phone = Phone(desk.served)
    answer = phone.session.post(
        desk.served.url + "/stage",
        data={"code": code(desk), "name": "Kim"},
        allow_redirects=False,
        timeout=10,
    )
    cookie = answer.headers["set-cookie"].lower()
    for part in ("httponly", "samesite=strict", "path=/stage", "max-age=72000"):
        assert part in cookie
    page = phone.open("/stage/saal").shown
    policy = page.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "form-action 'self'" in policy
    assert "<script" not in page.text
    secret = phone.session.cookies["stage"]
    assert secret not in page.text
    for path in desk.folder.iterdir():
        assert secret.encode() not in path.read_bytes()


def test_wrong_codes_are_slowed_down(served: Served) -> None:
    answers = [Phone(served).enrol("AAAA-AAAA").status for _ in range(11)]
    assert answers == [*[422] * 10, 429]


def test_it_speaks_the_readers_language_and_escapes_names(desk: Desk) -> None:
    english = Phone(desk.served, "fr, en-GB;q=0.8").open("/stage?code=<b>")
    assert ("Your name" in english.text, "<b>" in english.text) == (True, False)
    english.enrol(code(desk), "<i>Kim</i>")
    assert ("Now" in english.text, "<i>" in english.text) == (True, False)
    assert Phone(desk.served).enrol(code(desk), " ").status == 422


def test_a_room_may_have_any_key(desk: Desk, upstream: Upstream) -> None:
    odd = "Saal/1 Süd?&%"
    rooms = (*upstream.programme.rooms, Room(odd, "Südsaal"))
    upstream.says(replace(upstream.programme, rooms=rooms))
    upstream.changes("game", room=odd)
    desk.served.pull()
    phone = Phone(desk.served).enrol(code(desk, odd))
    assert (phone.status, "Südsaal" in phone.text) == (200, True)
    phone.press("press", "full", room=quote(odd, safe=""))
    assert (phone.status, game(desk.served)["full"]) == (200, True)


def test_a_room_is_found_by_its_name_as_typed_on_the_command_line(
    desk: Desk, clock: HandClock
) -> None:
    with closing(open_journal(desk.folder)) as db:
        made = new_stage_code(db, "saal 2", "", clock.now())
    phone = Phone(desk.served).enrol(made)
    assert (phone.status, phone.shown.url.endswith("/stage/saal")) == (200, True)
    phone.press("press", "full")
    assert game(desk.served)["full"] is True
    assert desk.ask("GET", "/journal").json()["entries"][-1]["author"] == "Kim (Saal 2)"


def test_a_room_the_programme_does_not_have_is_said(desk: Desk, clock: HandClock) -> None:
    """Mistyped on the command line, or gone from the feed since."""
    with closing(open_journal(desk.folder)) as db:
        made = new_stage_code(db, "dach", "", clock.now())
    phone = Phone(desk.served).enrol(made)
    assert (phone.status, phone.presses) == (200, [])
    assert "<h1>dach</h1>" in phone.text
    assert "Das Programm hat keinen solchen Raum" in phone.text


def test_only_publishers_give_codes_and_only_for_rooms_there_are(
    desk: Desk, served: Served
) -> None:
    editor = Desk(served, desk.folder, "Edda", Role.EDITOR)
    assert editor.ask("POST", "/stages/codes", {"room": "saal"}).status_code == 403
    assert desk.ask("POST", "/stages/codes", {"room": "dach"}).status_code == 422
    said = desk.ask("POST", "/stages/codes", {"room": "saal"}).json()
    assert re.fullmatch(r"/stage\?code=[2-9A-Z]{4}-[2-9A-Z]{4}", said["path"])
    shown = Phone(served).open(said["path"]).text
    assert f'value="{said["code"]}"' in shown
    assert desk.ask("GET", "/stages").json() == {"phones": []}


def test_without_a_programme_it_says_so(desk: Desk, serve: Callable[..., Served]) -> None:
    assert Phone(desk.served).open("/stage/saal").status == 401


def test_the_address_of_a_code_is_told_where_phones_reach_the_server(
    serve: Callable[..., Served], folder: Path
) -> None:
    served = serve()
    desk = Desk(served, folder, "Ada")
    assert desk.ask("POST", "/stages/codes", {"room": "saal"}).json()["url"] is None
    served.server.public_url = "https://agenda.example.org"
    told = desk.ask("POST", "/stages/codes", {"room": "saal"}).json()
    assert told["url"] == f"https://agenda.example.org/stage?code={told['code']}"
