"""Programmes taken out of the cache, put back whole, and thrown away; what is a person's own."""

from dataclasses import replace
from datetime import UTC, date, datetime

from store.samples import NOW, SOURCE, programme, session, store

from kiosk.programme.stars import Priority
from kiosk.store import change_marks, changes, programmes
from kiosk.store.belongings import Belongings, belongings, give_back, take_belongings
from kiosk.store.database import Database
from kiosk.store.feed_state import get, put
from kiosk.store.kept_programmes import kept_programmes, put_back, take_out, throw_away
from kiosk.store.notes import notes, set_note
from kiosk.store.search import search
from kiosk.store.stars import set_star, stars

OTHER = "/home/ada/anderes.json"
TABLES = ("feeds", "sessions", "people", "changes", "session_search", "session_trigram")


def rows(db: Database) -> dict[str, int]:
    counted = {t: db.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in TABLES}
    return {table: count for table, count in counted.items() if count}


def filled(db: Database) -> None:
    """One programme with a change in it, and another one with the same keys."""
    store(db, programme(4))
    store(db, programme([session(0, room="saal"), *(session(n) for n in (1, 2, 3))]))
    store(db, programme(2, event=replace(programme(1).event, title="Anderes")), OTHER)


def test_the_list_tells_what_is_kept_the_last_contact_first(db: Database) -> None:
    event = replace(programme(1).event, first_day=date(2022, 12, 7), last_day=date(2022, 12, 9))
    store(db, programme(4, event=event))
    store(db, programme(2, event=replace(event, title="Anderes")), OTHER)
    later = datetime(2022, 12, 6, 14, tzinfo=UTC)
    put(db, replace(get(db, OTHER), contacted_at=later))
    first, second = kept_programmes(db)
    assert (first.source, first.title, first.sessions) == (OTHER, "Anderes", 2)
    assert first.contacted == later
    assert (second.source, second.contacted) == (SOURCE, None)
    assert (second.first_day, second.last_day) == (event.first_day, event.last_day)
    assert second.size > first.size > 400


def test_what_is_taken_out_is_nowhere_and_comes_back_whole(db: Database) -> None:
    filled(db)
    before = programmes.load(db, SOURCE), get(db, SOURCE), changes.changes(db, SOURCE)
    assert before[2]
    assert take_out(db, SOURCE)
    assert [k.source for k in kept_programmes(db)] == [OTHER]
    assert programmes.load(db, SOURCE) is None
    assert get(db, SOURCE).version == 0
    assert search(db, SOURCE, "Beitrag") == ()
    assert len(search(db, OTHER, "Beitrag")) == 2
    assert put_back(db, SOURCE)
    assert (programmes.load(db, SOURCE), get(db, SOURCE), changes.changes(db, SOURCE)) == before
    assert len(search(db, SOURCE, "Beitrag")) == 4


def test_what_is_thrown_away_leaves_nothing_behind(db: Database) -> None:
    filled(db)
    take_out(db, SOURCE)
    throw_away(db)
    assert not put_back(db, SOURCE)
    assert rows(db)["sessions"] == rows(db)["session_search"] == 2
    take_out(db, OTHER)
    throw_away(db)
    assert rows(db) == {}


def test_throwing_away_nothing_writes_nothing(db: Database) -> None:
    filled(db)
    written = db.total_changes
    throw_away(db)
    assert db.total_changes == written
    assert not take_out(db, "https://nie.example/gesehen")


def test_a_programme_fetched_anew_meanwhile_is_not_overwritten_by_the_old_one(
    db: Database,
) -> None:
    filled(db)
    take_out(db, SOURCE)
    store(db, programme(1))
    assert not put_back(db, SOURCE)
    found = programmes.load(db, SOURCE)
    assert found is not None
    assert len(found.sessions) == 1


def test_taking_out_twice_keeps_the_later_one(db: Database) -> None:
    filled(db)
    take_out(db, SOURCE)
    store(db, programme(1))
    assert take_out(db, SOURCE)
    assert put_back(db, SOURCE)
    found = programmes.load(db, SOURCE)
    assert found is not None
    assert len(found.sessions) == 1


def own(personal: Database) -> None:
    for source in (SOURCE, OTHER):
        set_star(personal, source, "s1", Priority.MAYBE, NOW)
        set_note(personal, source, "s2", "mitbringen", NOW)
    set_star(personal, SOURCE, "s3", Priority.GOING, NOW)
    set_note(personal, SOURCE, "s3", "", NOW)


def test_stars_and_notes_are_counted_by_programme(personal: Database) -> None:
    assert belongings(personal) == {}
    own(personal)
    assert belongings(personal) == {SOURCE: Belongings(2, 1), OTHER: Belongings(1, 1)}


def test_what_was_taken_away_of_one_programme_comes_back_as_it_was(personal: Database) -> None:
    own(personal)
    before = stars(personal, SOURCE), notes(personal, SOURCE)
    taken = take_belongings(personal, SOURCE)
    assert belongings(personal) == {OTHER: Belongings(1, 1)}
    assert change_marks.seen(personal, SOURCE) == frozenset()
    give_back(personal, taken)
    assert (stars(personal, SOURCE), notes(personal, SOURCE)) == before


def test_what_was_set_since_counts_before_what_comes_back(personal: Database) -> None:
    own(personal)
    taken = take_belongings(personal, SOURCE)
    set_note(personal, SOURCE, "s2", "neuer", NOW)
    give_back(personal, taken)
    assert notes(personal, SOURCE) == {"s2": "neuer"}
    assert set(stars(personal, SOURCE)) == {"s1", "s3"}
