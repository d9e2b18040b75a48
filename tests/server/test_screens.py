"""Screens at the server: enrolling, receipts, what staff see of them and have them do."""

import json
import struct
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import requests
from server.desk import Desk
from server.process import MAIN
from server.served import HandClock, Served
from server.test_events import Listener

from kiosk.programme.roles import Role
from kiosk.server import screen_desk
from kiosk.store.errors import StoreError
from kiosk.store.screens import kept, new_code, open_screens
from kiosk.ui.pictures.settings import Role as ScreenRole

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", 640, 360) + b"\x08\x02\0\0\0"


class Machine:
    """A machine with screens, as far as the server sees it."""

    def __init__(self, served: Served, folder: Path) -> None:
        db = open_screens(folder)
        code = new_code(db, served.server.clock.now())
        db.close()
        self.served = served
        said = requests.post(f"{served.url}/screens/enrolment", json={"code": code}, timeout=10)
        assert said.status_code == 201, said.text
        self.number, self.secret = said.json()["machine"], said.json()["token"]

    def key(self, place: int = 1) -> str:
        return f"{self.number}-{place}"

    def ask(self, method: str, path: str, **more: Any) -> requests.Response:
        headers = {"Authorization": f"Bearer {self.secret}"}
        return requests.request(method, self.served.url + path, headers=headers, timeout=10, **more)

    def reports(self, place: int = 1, **values: object) -> dict[str, Any]:
        now = self.served.server.clock.now().isoformat()
        receipt = {"name": f"Tür {place}", "role": "door", "version": "1", "now": now, **values}
        said = self.ask("POST", f"/screens/{self.key(place)}/receipt", json=receipt)
        assert said.status_code == 200, said.text
        return said.json()  # type: ignore[no-any-return]


@pytest.fixture
def machine(served: Served, folder: Path) -> Machine:
    return Machine(served, folder)


def fleet(desk: Desk) -> dict[str, Any]:
    return desk.ask("GET", "/screens").json()  # type: ignore[no-any-return]


def test_staff_see_which_screen_shows_what_and_since_when_one_is_away(
    machine: Machine, desk: Desk, clock: HandClock
) -> None:
    for place in (1, 2, 3):
        machine.reports(place)
    assert fleet(desk)["sentence"]["de"] == "Alle 3 Bildschirme zeigen Stand 1"
    clock.forward(2)
    machine.reports(1, painted_age=0.5, width=1920, height=1080, view="door", faults=2)
    machine.reports(3, version="0")
    said = fleet(desk)
    assert (said["current"], said["total"], said["version"]) == (1, 3, "1")
    assert said["sentence"]["en"] == (
        "1 of 3 screens shows version 1; Tür 2 offline since 12:00; Tür 3 shows 0"
    )
    first = said["screens"][0]
    assert (first["key"], first["health"], first["size"]) == (
        machine.key(),
        "current",
        [1920, 1080],
    )
    assert (first["painted_at"], first["faults"]) == ("2022-12-08T11:01:59.500000+00:00", 2)


def test_a_clock_that_is_wrong_at_the_screen_is_told(
    machine: Machine, desk: Desk, clock: HandClock
) -> None:
    machine.reports(now="2022-12-08T12:09:00+01:00")
    said = fleet(desk)
    assert said["screens"][0]["clock_skew"] == 540
    assert said["sentence"]["de"].endswith("die Uhr von Tür 1 geht 9 min vor")


def test_a_code_is_good_once_and_for_an_hour(served: Served, desk: Desk, clock: HandClock) -> None:
    def enrol(code: str) -> requests.Response:
        return requests.post(f"{served.url}/screens/enrolment", json={"code": code}, timeout=10)

    code = desk.ask("POST", "/screens/codes").json()["code"]
    assert enrol(f" {code.lower().replace('-', ' ')}").status_code == 201
    refused = enrol(code)
    assert refused.status_code == 422
    assert refused.json()["error"].startswith("Der Code gilt nicht")
    late = desk.ask("POST", "/screens/codes").json()["code"]
    clock.forward(61)
    assert enrol(late).status_code == 422


def test_codes_cannot_be_tried_out(served: Served) -> None:
    answers = [
        requests.post(f"{served.url}/screens/enrolment", json={"code": "AAAA"}, timeout=10)
        for _ in range(11)
    ]
    assert [said.status_code for said in answers] == [422] * 10 + [429]


def test_a_machine_speaks_for_its_own_screens_only(machine: Machine) -> None:
    receipt = {"name": "x", "role": "door", "now": "2022-12-08T12:00:00Z"}
    path = f"/screens/{machine.number + 1}-1/receipt"
    assert machine.ask("POST", path, json=receipt).status_code == 403
    assert machine.ask("GET", "/screens").status_code == 401
    machine.secret = "fs_wrong"
    path = f"/screens/{machine.key()}/receipt"
    assert machine.ask("POST", path, json=receipt).status_code == 401


@pytest.mark.parametrize(
    "wrong",
    [{"painted_age": -1}, {"now": "12:00"}, {"name": "x" * 300}, {"width": -5}, {"faults": "many"}],
)
def test_a_receipt_that_makes_no_sense_is_refused(
    machine: Machine, desk: Desk, wrong: dict[str, object]
) -> None:
    receipt = {"name": "x", "role": "door", "now": "2022-12-08T12:00:00Z", **wrong}
    said = machine.ask("POST", f"/screens/{machine.key()}/receipt", json=receipt)
    assert said.status_code == 422
    assert fleet(desk)["total"] == 0


def test_what_a_machine_calls_its_screen_is_nothing_but_words(machine: Machine, desk: Desk) -> None:
    machine.reports(name=" Tür\x1b[2J\n\u202eOst\x00 ")
    assert fleet(desk)["screens"][0]["name"] == "Tür[2J Ost"


def test_a_screen_is_called_at_once_and_shows_its_name_once(machine: Machine, desk: Desk) -> None:
    assert machine.reports()["identify"] == 0
    listener = Listener(machine.served, last="1")
    assert desk.ask("POST", f"/screens/{machine.key()}/identify").status_code == 202
    assert listener.next() == {"event": "screen", "data": machine.key()}
    listener.response.close()
    assert [machine.reports()["identify"] for _ in range(2)] == [20, 0]


def test_a_role_that_staff_gave_is_told_until_it_is_taken_back(
    machine: Machine, desk: Desk
) -> None:
    path = f"/screens/{machine.key()}/assignment"
    assert machine.reports()["assignment"] is None
    said = desk.ask("PUT", path, {"role": "door", "room": "foyer"})
    assert said.json() == {"number": 1, "role": "door", "room": "foyer"}
    assert [machine.reports()["assignment"] for _ in range(2)] == [said.json()] * 2
    desk.ask("PUT", path, {"role": None})
    assert machine.reports()["assignment"] == {"number": 2, "role": None, "room": ""}
    assert desk.ask("PUT", path, {"role": "door"}).status_code == 422
    assert desk.ask("PUT", path, {"role": "cinema"}).status_code == 422


@pytest.mark.parametrize("role", list(ScreenRole))
def test_every_role_a_screen_can_have_can_be_given(
    machine: Machine, desk: Desk, role: ScreenRole
) -> None:
    machine.reports()
    said = desk.ask(
        "PUT", f"/screens/{machine.key()}/assignment", {"role": role.value, "room": "foyer"}
    )
    assert said.status_code == 200


def test_a_picture_is_made_when_somebody_asks_and_can_be_looked_at(
    machine: Machine, desk: Desk, clock: HandClock
) -> None:
    path = f"/screens/{machine.key()}/picture"
    machine.reports()
    assert desk.ask("GET", path).status_code == 404
    desk.ask("POST", path)
    assert machine.reports()["picture"] is True
    assert machine.ask("PUT", path, data=PNG).status_code == 204
    assert machine.reports()["picture"] is False
    got = desk.ask("GET", path)
    assert (got.content, got.headers["Content-Type"]) == (PNG, "image/png")
    assert fleet(desk)["screens"][0]["picture_at"] == clock.now().isoformat()
    desk.ask("POST", path)
    clock.forward(2)
    assert machine.reports()["picture"] is False, "nobody waits for it any more"


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (b"<html>", 415),
        (PNG[:20], 415),
        (PNG.replace(struct.pack(">I", 640), struct.pack(">I", 9000)), 415),
        (PNG + b"x" * (2 * 1024 * 1024), 413),
    ],
)
def test_what_is_no_picture_or_too_large_is_refused(
    machine: Machine, data: bytes, status: int
) -> None:
    machine.reports()
    path = f"/screens/{machine.key()}/picture"
    assert machine.ask("PUT", path, data=data).status_code == status


def test_each_order_takes_its_role(machine: Machine, served: Served, folder: Path) -> None:
    machine.reports()
    key = machine.key()
    orders = [
        ("GET", "/screens", None),
        ("POST", f"/screens/{key}/identify", None),
        ("POST", f"/screens/{key}/picture", None),
        ("PUT", f"/screens/{key}/assignment", {"role": "lobby"}),
        ("POST", "/screens/codes", None),
        ("DELETE", f"/screens/{key}", None),
    ]
    viewer = Desk(served, folder, "Vera", Role.VIEWER)
    editor = Desk(served, folder, "Edi", Role.EDITOR)
    assert [viewer.ask(*order).status_code for order in orders] == [200] + [403] * 5
    assert [editor.ask(*order).status_code for order in orders] == [200, 202, 202, 403, 403, 403]


def test_who_never_reported_is_no_screen_and_a_forgotten_one_is_none_any_more(
    machine: Machine, desk: Desk
) -> None:
    assert desk.ask("POST", "/screens/77-1/identify").status_code == 404
    machine.reports(1)
    machine.reports(2)
    assert desk.ask("DELETE", f"/screens/{machine.key(1)}").status_code == 204
    assert fleet(desk)["total"] == 1
    machine.reports(1)
    assert fleet(desk)["total"] == 2


def test_a_machine_whose_last_screen_is_forgotten_has_to_enrol_again(
    machine: Machine, desk: Desk, served: Served, folder: Path
) -> None:
    other = Machine(served, folder)
    for one in (machine, other):
        one.reports()
    desk.ask("DELETE", f"/screens/{machine.key()}")
    receipt = {"name": "x", "role": "door", "now": "2022-12-08T12:00:00Z"}
    path = f"/screens/{machine.key()}/receipt"
    assert machine.ask("POST", path, json=receipt).status_code == 401
    other.reports()
    assert Machine(served, folder).number > other.number


def test_after_a_restart_screens_and_their_roles_are_known(
    serve: Callable[..., Served], folder: Path, clock: HandClock
) -> None:
    served = serve()
    machine, desk = Machine(served, folder), Desk(served, folder, "Ada")
    machine.reports(1)
    machine.reports(2)
    desk.ask("PUT", f"/screens/{machine.key(2)}/assignment", {"role": "day"})
    served.stop()
    clock.forward(5)
    machine.served = desk.served = serve()
    said = fleet(desk)
    assert said["sentence"]["de"] == (
        "Kein Bildschirm zeigt Stand 1; Tür 1 offline seit 12:00; Tür 2 offline seit 12:00"
    )
    assert machine.reports(2)["assignment"] == {"number": 1, "role": "day", "room": ""}


def test_who_had_a_screen_do_what_is_on_record_for_good(
    serve: Callable[..., Served], folder: Path
) -> None:
    served = serve()
    machine, ada = Machine(served, folder), Desk(served, folder, "Ada")
    editor = Desk(served, folder, "Edi", Role.EDITOR)
    machine.reports()
    key = machine.key()
    editor.ask("POST", f"/screens/{key}/identify")
    editor.ask("POST", f"/screens/{key}/picture")
    ada.ask("PUT", f"/screens/{key}/assignment", {"role": "door", "room": "foyer"})
    ada.ask("PUT", f"/screens/{key}/assignment", {"role": None})
    ada.ask("DELETE", f"/screens/{key}")
    served.stop()
    admin = Desk(serve(), folder, "Ruth", Role.ADMIN)
    acts = [
        (act["who"], act["what"], act["about"])
        for act in admin.ask("GET", "/acts").json()["acts"]
        if act["what"].startswith("screen")
    ]
    named = f"{key} (Tür 1)"
    assert acts == [
        ("", "screens-enrolled", str(machine.number)),
        ("Edi", "screen-identified", named),
        ("Edi", "screen-pictured", named),
        ("Ada", "screen-assigned", f"{named}: door foyer"),
        ("Ada", "screen-assigned", f"{named}: own"),
        ("Ada", "screen-forgotten", named),
    ]


def test_a_role_that_was_given_is_on_the_disk_when_it_is_acknowledged(
    machine: Machine, desk: Desk, folder: Path
) -> None:
    machine.reports()
    desk.ask("PUT", f"/screens/{machine.key()}/assignment", {"role": "door", "room": "foyer"})
    with closing(open_screens(folder)) as db:
        (row,) = kept(db)
    assert json.loads(row.assignment or "") == {"number": 1, "role": "door", "room": "foyer"}


def test_what_cannot_be_put_on_record_is_not_done(
    machine: Machine, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StoreError(
            "The disk is full: {file} cannot be written. Nothing was lost; "
            "make room and try again.",
            file="journal.db",
        )

    machine.reports()
    monkeypatch.setattr(screen_desk, "note", full)
    key = machine.key()
    orders = [
        ("POST", f"/screens/{key}/identify", None),
        ("POST", f"/screens/{key}/picture", None),
        ("PUT", f"/screens/{key}/assignment", {"role": "lobby"}),
        ("POST", "/screens/codes", None),
        ("DELETE", f"/screens/{key}", None),
    ]
    answers = [desk.ask(*order) for order in orders]
    assert [said.status_code for said in answers] == [503] * 5
    assert all("journal.db" in said.json()["error"] for said in answers)
    told = machine.reports()
    assert (told["identify"], told["picture"], told["assignment"]) == (0, False, None)


def test_a_door_of_a_room_that_is_not_there_is_refused(machine: Machine, desk: Desk) -> None:
    machine.reports()
    path = f"/screens/{machine.key()}/assignment"
    said = desk.ask("PUT", path, {"role": "door", "room": "dach"})
    assert (said.status_code, "dach" in said.json()["error"]) == (422, True)
    assert machine.reports()["assignment"] is None


def test_a_damaged_file_of_screens_is_set_aside(
    folder: Path, serve: Callable[..., Served], caplog: pytest.LogCaptureFixture
) -> None:
    folder.mkdir()
    (folder / "screens.db").write_bytes(b"no database" * 1000)
    served = serve()
    Machine(served, folder).reports()
    assert (folder / "screens.db.broken-1").exists()


def test_the_command_line_makes_a_code_that_the_running_server_takes(
    served: Served, folder: Path
) -> None:
    done = subprocess.run(
        [
            *(sys.executable, str(MAIN), "--data-dir", str(folder), "--lang", "de"),
            *("--now", "2022-12-08T12:00", "serve", "screen-code"),
        ],
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    assert "screen --enrol CODE" in done.stderr
    code = done.stdout.strip()
    said = requests.post(f"{served.url}/screens/enrolment", json={"code": code}, timeout=10)
    assert said.status_code == 201


def test_since_when_a_screen_shows_a_version_is_kept_for_ever(
    serve: Callable[..., Served], folder: Path, clock: HandClock
) -> None:
    served = serve()
    machine, desk = Machine(served, folder), Desk(served, folder, "Ada")
    machine.reports(1, shown_age=30)
    machine.reports(1, shown_age=45)
    clock.forward(1)
    machine.reports(1, version="2", view="door", shown_age=0.5)
    machine.reports(2, version="2", view="door", shown_age=0.25)
    machine.reports(1, version="2", view="emergency", shown_age=0)
    served.stop()
    desk.served = serve()

    def shown(version: str) -> list[tuple[str, str, str]]:
        said = desk.ask("GET", f"/screens/shown/{version}").json()
        return [(s["name"], s["view"], s["since"][11:23]) for s in said["screens"]]

    assert shown("1") == [("Tür 1", "", "10:59:30+00:")]
    assert shown("2") == [
        ("Tür 1", "door", "11:00:59.500"),
        ("Tür 2", "door", "11:00:59.750"),
        ("Tür 1", "emergency", "11:01:00+00:"),
    ]
    assert shown("3") == []
