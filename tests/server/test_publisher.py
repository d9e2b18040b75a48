"""Upstream and journal become editions: an import never undoes staff, and nothing is told twice."""

from dataclasses import replace
from datetime import UTC, timedelta

from server.served import DAY, House, at, journal_of, staff_change
from ui.hall import GAME

from kiosk.programme.model import Session
from kiosk.programme.session_fields import slot_text
from kiosk.programme.upstream_word import Doubt
from kiosk.sync.synchronise import Result


def session(house: House, key: str) -> Session:
    assert house.publisher.edition is not None
    return house.publisher.edition.programme.session_by_key[key]


def version(house: House) -> int:
    assert house.publisher.edition is not None
    return house.publisher.edition.version


def test_upstream_without_corrections_goes_out_as_it_is(house: House) -> None:
    edition = house.publisher.edition
    assert edition is not None
    assert (edition.version, edition.at) == (1, house.clock.now())
    unnumbered = replace(edition.programme, version="", updated=None)
    assert unnumbered == house.upstream.programme
    assert (edition.programme.version, edition.programme.updated) == ("1", edition.at)


def test_a_correction_is_published_and_the_next_import_does_not_undo_it(house: House) -> None:
    staff_change(house.folder, house.upstream.programme, "game", "room", "foyer")
    house.publisher.look()
    assert (version(house), session(house, "game").room) == (2, "foyer")
    house.upstream.changes("mill", title="Die ganz große Mühle")
    assert house.pull().result is Result.APPLIED
    assert (version(house), session(house, "game").room) == (3, "foyer")
    assert session(house, "mill").title == "Die ganz große Mühle"
    assert house.publisher.questions == ()


def test_the_reason_goes_with_the_correction_it_was_given_for(house: House) -> None:
    plan = house.upstream.programme
    staff_change(house.folder, plan, "game", "room", "foyer", reason="Wasser im Saal")
    house.publisher.look()
    assert session(house, "game").reason == "Wasser im Saal"
    house.upstream.changes("game", room="foyer")
    house.pull()
    assert session(house, "game").reason == ""


def test_upstream_that_comes_to_the_same_retires_it_and_is_followed_again(house: House) -> None:
    plan = house.upstream.programme
    staff_change(house.folder, plan, "game", "room", "werk")
    staff_change(house.folder, plan, "game", "room", "foyer", reason="")
    house.publisher.look()
    house.upstream.changes("game", room="foyer")
    house.pull()
    assert version(house) == 2, "what people see is the same"
    assert house.publisher.corrections == ()
    assert journal_of(house.folder)[2:] == [
        ("retirement", "game", "room", "werk"),
        ("retirement", "game", "room", "foyer"),
    ], "the older one must not come up again"
    house.upstream.changes("game", room="saal")
    house.pull()
    assert session(house, "game").room == "saal"


def test_upstream_that_moves_elsewhere_does_not_win_and_staff_are_asked(house: House) -> None:
    staff_change(house.folder, house.upstream.programme, "game", "room", "foyer")
    house.upstream.changes("game", room="werk")
    house.pull()
    assert session(house, "game").room == "foyer"
    assert [(q.doubt, q.upstream) for q in house.publisher.questions] == [
        (Doubt.MOVED_ELSEWHERE, "werk")
    ]


def test_a_correction_that_expires_leaves_by_itself(house: House) -> None:
    until = (house.clock.instant + timedelta(minutes=10)).astimezone(UTC)
    staff_change(house.folder, house.upstream.programme, "game", "delay", "15", expires=until)
    house.publisher.look()
    assert session(house, "game").delay == 15
    house.clock.forward(9)
    house.publisher.look()
    assert (version(house), session(house, "game").delay) == (2, 15)
    house.clock.forward(1)
    house.publisher.look()
    assert (version(house), session(house, "game").delay) == (3, 0)


def test_a_shifted_session_keeps_its_slot_when_upstream_moves_others(house: House) -> None:
    slot = slot_text(at("15:30"), at("17:00"))
    staff_change(house.folder, house.upstream.programme, "game", "slot", slot)
    house.upstream.changes("clash", start=at("16:00"), end=at("16:30"))
    house.pull()
    assert (session(house, "game").start, session(house, "game").end) == (at("15:30"), at("17:00"))
    assert session(house, "clash").start == at("16:00")


def test_after_a_restart_the_same_content_has_the_same_version_and_tags(house: House) -> None:
    staff_change(house.folder, house.upstream.programme, "game", "room", "foyer")
    house.publisher.look()
    before = house.publisher.edition
    assert before is not None
    tags = {path: before.resource(path).tag for path in before.paths}
    house.clock.forward(60)
    house.restart()
    after = house.publisher.edition
    assert after is not None
    assert after is not before
    assert (after.version, after.at) == (2, before.at)
    assert {path: after.resource(path).tag for path in after.paths} == tags


def test_what_was_written_while_the_server_was_away_is_published_at_its_start(
    house: House,
) -> None:
    house.publisher.close()
    staff_change(house.folder, house.upstream.programme, "mill", "status", "cancelled")
    house.publisher = house._open()
    assert session(house, "mill").cancelled
    assert version(house) == 2


def test_a_new_number_or_date_of_upstream_alone_is_no_news(house: House) -> None:
    house.upstream.says(replace(house.upstream.programme, version="7"))
    house.pull()
    house.publisher.look()
    assert version(house) == 1


def test_a_doubtful_upstream_is_held_back_and_the_corrections_stay(house: House) -> None:
    many = [replace(GAME, key=f"n{n}", title=f"Nummer {n}") for n in range(40)]
    house.upstream.says(replace(house.upstream.programme, sessions=(*DAY, *many)))
    house.pull()
    staff_change(house.folder, house.upstream.programme, "game", "room", "foyer")
    contact = house.publisher.state.contacted_at
    house.clock.forward(5)
    house.upstream.says(replace(house.upstream.programme, sessions=DAY[:2]))
    assert house.pull().result is Result.QUARANTINED
    house.publisher.look()
    assert house.publisher.trouble is not None
    assert house.publisher.state.contacted_at == contact
    assert session(house, "game").room == "foyer"
    assert session(house, "n39").title == "Nummer 39"


def test_a_file_whose_bytes_stay_keeps_its_date(house: House) -> None:
    before = house.publisher.edition
    assert before is not None
    dates = {p: before.resource(p).modified for p in before.paths}
    house.clock.forward(30)
    staff_change(house.folder, house.upstream.programme, "game", "delay", "10")
    house.publisher.look()
    after = house.publisher.edition
    assert after is not None
    newer = {p for p in after.paths if after.resource(p).modified != dates[p]}
    assert newer == {
        *("agenda.json", "schedule.json", "schedule.xml", "agenda.ics"),
        *("rooms/saal.ics", "tracks/meth.ics"),
    }
