"""A subscribed calendar of chosen sessions: stateless, and moves and cancellations reach it."""

import re
from dataclasses import replace
from pathlib import Path

from server.served import HandClock, House, Served, Upstream, at, staff_change
from server.test_pages import text_of

from kiosk.personal.handover import selection
from kiosk.programme.model import Event
from kiosk.programme.session_fields import slot_text
from kiosk.programme.stars import Priority

CHOSEN = {"game": Priority.GOING, "mill": Priority.MAYBE, "night": Priority.GOING}
TEXT = selection("probe-2022", CHOSEN)
PATH = f"/my/{TEXT}.ics"


def entries(calendar: str) -> dict[str, dict[str, str]]:
    """The entries by title, their properties by name."""
    found = {}
    for block in re.findall(r"BEGIN:VEVENT\r\n(.*?)END:VEVENT", calendar, re.S):
        lines = block.replace("\r\n ", "").split("\r\n")
        fields = {re.split("[;:]", line)[0]: line.partition(":")[2] for line in lines if line}
        found[fields["SUMMARY"]] = fields
    return found


def look(served: Served) -> None:
    served.run(served.server.work(served.publisher.look))


def test_it_holds_the_chosen_sessions_and_asks_to_be_read_again(served: Served) -> None:
    said = served.get(PATH)
    assert said.headers["content-type"] == "text/calendar; charset=utf-8"
    assert said.headers["cache-control"].startswith("private, max-age=")
    assert "REFRESH-INTERVAL;VALUE=DURATION:PT15M\r\n" in said.text
    found = entries(said.text)
    assert {t: (e["STATUS"], e["TRANSP"], e["SEQUENCE"]) for t, e in found.items()} == {
        "Die Große Mühle": ("TENTATIVE", "TRANSPARENT", "0"),
        "Planspiel": ("CONFIRMED", "OPAQUE", "0"),
        "Nachtgespräch": ("CONFIRMED", "OPAQUE", "0"),
    }


def test_a_moved_session_keeps_its_uid_and_counts_up(
    served: Served, folder: Path, upstream: Upstream, clock: HandClock
) -> None:
    before = served.get(PATH)
    clock.forward(7)
    slot = slot_text(at("15:30"), at("17:00"))
    staff_change(folder, upstream.programme, "game", "slot", slot)
    look(served)
    after = served.get(PATH, If_None_Match=before.headers["etag"])
    assert after.status_code == 200
    old, new = entries(before.text), entries(after.text)
    assert new["Planspiel"]["UID"] == old["Planspiel"]["UID"]
    assert new["Planspiel"]["DTSTART"] == "20221208T153000"
    assert (old["Planspiel"]["SEQUENCE"], new["Planspiel"]["SEQUENCE"]) == ("0", "1")
    assert new["Planspiel"]["LAST-MODIFIED"] == "20221208T110700Z"
    assert new["Nachtgespräch"] == old["Nachtgespräch"]
    assert after.headers["last-modified"] == "Thu, 08 Dec 2022 11:07:00 GMT"
    assert served.get(PATH, If_None_Match=after.headers["etag"]).status_code == 304


def test_a_cancelled_session_and_one_that_lost_its_time_are_cancelled_not_dropped(
    served: Served, folder: Path, upstream: Upstream
) -> None:
    staff_change(folder, upstream.programme, "night", "status", "cancelled")
    staff_change(folder, upstream.programme, "mill", "slot", "")
    look(served)
    found = entries(served.get(PATH).text)
    assert {t: (e["STATUS"], e["SEQUENCE"]) for t, e in found.items()} == {
        "Die Große Mühle": ("CANCELLED", "1"),
        "Planspiel": ("CONFIRMED", "0"),
        "Nachtgespräch": ("CANCELLED", "1"),
    }


def test_the_count_goes_on_after_a_restart(house: House, clock: HandClock) -> None:
    for delay in ("5", "10"):
        staff_change(house.folder, house.upstream.programme, "game", "delay", delay)
        house.publisher.look()
        house.restart()
        clock.forward(1)
    edition = house.publisher.edition
    assert edition is not None
    found = entries(edition.chosen(TEXT).body.decode())
    assert found["Planspiel"]["SEQUENCE"] == "2"
    assert "Beginnt 10 Minuten später als geplant." in found["Planspiel"]["DESCRIPTION"]


def test_what_is_over_and_gone_from_the_feed_stays_in_the_calendar(
    house: House, clock: HandClock
) -> None:
    clock.forward(24 * 60)
    sessions = tuple(s for s in house.upstream.programme.sessions if s.key != "game")
    house.upstream.says(replace(house.upstream.programme, sessions=sessions))
    house.pull()
    edition = house.publisher.edition
    assert edition is not None
    assert "game" not in edition.programme.session_by_key
    assert entries(edition.chosen(TEXT).body.decode())["Planspiel"]["STATUS"] == "CONFIRMED"


def test_a_damaged_selection_and_one_of_another_event_are_told_in_words(served: Served) -> None:
    damaged = served.get(f"/my/{TEXT[:-1]}A.ics")
    assert damaged.status_code == 404
    assert damaged.text.startswith("Das ist keine vollständige Auswahl")
    other = selection(Event("other", "Anderes").key, CHOSEN)
    said = served.get(f"/my/{other}.ics")
    assert (said.status_code, "Probefestival" in said.text) == (404, True)


def test_a_phone_that_scans_the_code_sees_the_sessions_and_the_ways_on(
    served: Served, folder: Path, upstream: Upstream
) -> None:
    staff_change(folder, upstream.programme, "night", "status", "cancelled")
    staff_change(folder, upstream.programme, "game", "delay", "10")
    look(served)
    chosen = {**CHOSEN, "open": Priority.GOING, "gone": Priority.GOING}
    text = selection("probe-2022", chosen)
    page = served.get(f"/my/{text}")
    assert page.headers["content-security-policy"].startswith("default-src 'none'")
    said = text_of(page.text)
    assert "1 gewählte Veranstaltung ist nicht mehr im Programm." in said
    assert "Donnerstag, 8.12.2022 10:00–11:00 · Werkstatt vielleicht Die Große Mühle" in said
    assert "15:10–16:40 · Saal 2 10 Minuten später Planspiel" in said
    assert "23:30–0:45 · Foyer entfällt Nachtgespräch" in said
    assert "Noch ohne Termin Sprechstunde" in said
    host = served.url.removeprefix("http://")
    assert f'href="webcal://{host}/my/{text}.ics"' in page.text
    assert f'href="festival-agenda:my/{text}"' in page.text
    assert served.get(f"/my/{text[:-2]}").status_code == 404
