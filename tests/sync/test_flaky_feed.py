"""A state machine: a flaky feed, a person with stars, notes and a calendar; nothing gets lost.

`KIOSK_EXAMPLES=2000 pytest tests/sync/test_flaky_feed.py` looks further than a test run can.
"""

import os
import shutil
import tempfile
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import icalendar
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from store.samples import NOW
from sync.flaky_feed import TALKS, Edition, number_of

from kiosk.feeds.ical_own import key_of
from kiosk.personal.library import Library, Outcome
from kiosk.personal.write_agenda import EmptyExportError, write_agenda
from kiosk.programme.changes import diff
from kiosk.programme.clock import SimulatedClock
from kiosk.programme.model import Programme, Session
from kiosk.programme.stars import Priority, traits_of
from kiosk.store import exports, notes, stars
from kiosk.store.database import PROGRAMME_FILE
from kiosk.store.search import search
from kiosk.sync.source import Source
from kiosk.sync.synchronise import Result
from kiosk.wording import translator

numbers = st.lists(st.integers(0, TALKS - 1), unique=True, min_size=1, max_size=TALKS)
many = st.lists(st.integers(0, TALKS - 1), unique=True, min_size=16, max_size=TALKS)
talk = st.integers(0, TALKS - 1)
BAD = [b"", b"<html><body>login</body></html>", b'{"format": "festival-agenda/1", "sessi']


class FlakyFeed(RuleBasedStateMachine):
    """A feed in a file, a sync after each of its tricks, and what a person does in between."""

    @initialize(first=many)
    def begin(self, first: list[int]) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.file = self.folder / "agenda.json"
        self.source = Source.parse(str(self.file))
        self.library = Library(self.folder)
        self.now = NOW
        self.good: Programme | None = None
        self.version = 0
        self.settled = True
        self.held = ""
        self.chosen: dict[int, Priority] = {}
        self.noted: dict[int, str] = {}
        self.sequences: dict[str, int] = {}
        self.edition = Edition(dict.fromkeys(first, "saal"))
        self.earlier = [self.edition]
        self.publish(self.edition)
        assert self.version == 1

    # What the organisers and the server do

    @rule(order=many, room=st.sampled_from(["saal", "foyer"]))
    def another_version(self, order: list[int], room: str) -> None:
        self.publish_next(rooms=dict.fromkeys(order, room))

    @rule(order=numbers)
    def most_of_it_drops_out(self, order: list[int]) -> None:
        self.publish_next(rooms=dict.fromkeys(order, "saal"))

    @rule(which=talk, minutes=st.sampled_from([-15, 30, 24 * 60]))
    def one_is_moved(self, which: int, minutes: int) -> None:
        self.publish_next(late=self.edition.late | {which: minutes})

    @rule(minutes=st.sampled_from([0, 20, -120]))
    def all_are_put_off(self, minutes: int) -> None:
        self.publish_next(late=dict.fromkeys(range(TALKS), minutes))

    @rule(names=st.sampled_from([("Großer Saal", "Foyer"), ("Aula", "Foyer"), ("A 1", "B 2")]))
    def rooms_are_renamed(self, names: tuple[str, str]) -> None:
        self.publish_next(room_names=names)

    @rule(split=st.booleans())
    def subtitles_are_split_off(self, split: bool) -> None:
        self.publish_next(split=split)

    @precondition(lambda self: self.settled)
    @rule(prefix=st.sampled_from(["s", "S", "new-", "other-"]))
    def all_ids_change(self, prefix: str) -> None:
        self.publish_next(ids=tuple(f"{prefix}{n}" for n in range(TALKS)))

    @precondition(lambda self: self.settled)
    @rule(data=st.data())
    def ids_are_dealt_out_anew(self, data: st.DataObject) -> None:
        listed = list(self.edition.rooms)
        ids = list(self.edition.ids)
        for number, other in zip(listed, data.draw(st.permutations(listed)), strict=True):
            ids[number] = self.edition.ids[other]
        self.publish_next(ids=tuple(ids))

    @rule(data=st.data())
    def an_older_version_is_served(self, data: st.DataObject) -> None:
        self.publish(data.draw(st.sampled_from(self.earlier)))

    @rule(junk=st.sampled_from(BAD))
    def junk_comes(self, junk: bytes) -> None:
        self.file.write_bytes(junk)
        self.take(self.sync(), Result.REFUSED)

    @rule()
    def half_of_it_comes(self) -> None:
        data = self.file.read_bytes() if self.file.exists() else b""
        self.file.write_bytes(data[: len(data) // 2])
        self.take(self.sync(), Result.REFUSED)

    @rule()
    def nothing_can_be_had(self) -> None:
        self.file.unlink(missing_ok=True)
        self.take(self.sync(), Result.REFUSED)

    @rule()
    def an_empty_feed_comes(self) -> None:
        replace(self.edition, rooms={}).put(self.file)
        self.take(self.sync(), Result.REFUSED, Result.QUARANTINED)

    # What the person and the machine do

    @precondition(lambda self: self.held)
    @rule()
    def what_was_held_is_accepted(self) -> None:
        outcome = self.library.accept(self.source, self.held, self.clock(), self.version)
        self.take(outcome, Result.APPLIED, Result.UNCHANGED)

    @rule(data=st.data(), priority=st.sampled_from([*Priority, None]))
    def starred(self, data: st.DataObject, priority: Priority | None) -> None:
        known = self.one_of_those_shown(data)
        stars.set_star(
            self.library.personal,
            self.source.name,
            known.key,
            priority,
            self.now,
            traits_of(self.shown(), known),
        )
        self.chosen.pop(number_of(known), None)
        if priority is not None:
            self.chosen[number_of(known)] = priority

    @rule(data=st.data(), text=st.sampled_from(["", "Frage stellen", "Platz in Reihe 1"]))
    def noted_down(self, data: st.DataObject, text: str) -> None:
        known = self.one_of_those_shown(data)
        looks = traits_of(self.shown(), known)
        notes.set_note(self.library.personal, self.source.name, known.key, text, self.now, looks)
        self.noted.pop(number_of(known), None)
        if text:
            self.noted[number_of(known)] = text

    @rule()
    def exported(self) -> None:
        written: list[bytes] = []
        try:
            write_agenda(
                self.library.personal,
                self.source.name,
                self.shown(),
                None,
                written.append,
                now=self.now,
                alarm_minutes=10,
                translate=translator("none"),
            )
        except EmptyExportError:
            return
        self.check_calendar(icalendar.Calendar.from_ical(written[0]))

    @rule(hours=st.integers(1, 8))
    def time_passes(self, hours: int) -> None:
        self.now += timedelta(hours=hours)

    @rule()
    def the_program_is_started_again(self) -> None:
        self.library.close(None)
        self.library = Library(self.folder)
        for db in (self.library.programmes, self.library.personal):
            assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]

    @precondition(lambda self: self.settled and self.mine() <= self.edition.rooms.keys())
    @rule(prefix=st.sampled_from(["", "fresh-"]))
    def the_cache_is_lost(self, prefix: str) -> None:
        """Perhaps while the feed gets new ids; what it does not list then, nobody can show."""
        self.library.close(None)
        for file in self.folder.glob(f"{PROGRAMME_FILE}*"):
            file.unlink()
        self.library = Library(self.folder)
        self.good, self.version, self.held = None, 0, ""
        if prefix:
            ids = tuple(f"{prefix}{name}" for name in self.edition.ids)
            self.edition = replace(self.edition, ids=ids, version=self.edition.version + 1)
            self.earlier = []
        self.publish(self.edition)
        assert self.version == 1

    # The rest

    def clock(self) -> SimulatedClock:
        return SimulatedClock(self.now, speed=0)

    def sync(self) -> Outcome:
        self.now += timedelta(minutes=1)
        return self.library.synchronise(self.source, self.clock())

    def publish_next(self, **changed: object) -> None:
        self.edition = replace(self.edition, version=self.edition.version + 1, **changed)
        self.publish(self.edition)

    def publish(self, edition: Edition) -> None:
        edition.put(self.file)
        self.take(self.sync(), Result.APPLIED, Result.UNCHANGED, Result.QUARANTINED)
        self.earlier.append(edition)
        self.settled = edition is self.edition and not self.held

    def take(self, outcome: Outcome, *allowed: Result) -> None:
        """Follows what a sync did; only what was applied may be seen."""
        report = outcome.report
        assert report.result in allowed
        self.held = report.held_hash
        if report.result is Result.APPLIED:
            assert report.version == self.version + 1
            assert report.programme is not None
            if self.good is not None:
                assert report.changes == stamped(self.good, report.programme, self.now)
            self.good, self.version = report.programme, report.version
        assert report.version == self.version

    def mine(self) -> set[int]:
        """The talks that the person chose or wrote about."""
        return {*self.chosen, *self.noted}

    def shown(self) -> Programme:
        assert self.good is not None
        return self.good

    def one_of_those_shown(self, data: st.DataObject) -> Session:
        number = data.draw(st.sampled_from([number_of(s) for s in self.shown().sessions]))
        known = self.listed(number)
        assert known is not None
        return known

    def listed(self, number: int) -> Session | None:
        found = [s for s in self.shown().sessions if number_of(s) == number]
        assert len(found) <= 1
        return found[0] if found else None

    def check_calendar(self, calendar: icalendar.Calendar) -> None:
        """SEQUENCE never falls, and no talk stands in the calendar twice."""
        keys: list[str] = []
        for event in calendar.walk("VEVENT"):
            uid = str(event["UID"])
            assert int(event["SEQUENCE"]) >= self.sequences.get(uid, 0)
            self.sequences[uid] = int(event["SEQUENCE"])
            if event["STATUS"] != "CANCELLED":
                keys.append(str(event["SUMMARY"]) + str(event["DTSTART"].dt))
            assert key_of(uid)
        assert len(set(keys)) == len(keys)
        entries = exports.exported(self.library.personal, self.source.name)
        for number in self.chosen:
            known = self.listed(number)
            if known is not None and not known.cancelled:
                assert not entries[known.key].cancelled

    @invariant()
    def the_good_programme_is_what_is_shown_and_found(self) -> None:
        stored = self.library.load(self.source, self.now)
        assert stored.programme is not None
        # A new version of the feed with nothing new in it is kept with the old content.
        assert replace(stored.programme, version="") == replace(self.shown(), version="")
        assert stored.state.version == self.version
        keys = {s.key for s in self.shown().sessions}
        assert set(search(self.library.programmes, self.source.name, "beitrag")) == keys

    @invariant()
    def no_session_is_there_twice(self) -> None:
        sessions = self.shown().sessions
        assert len({s.key for s in sessions}) == len(sessions)
        assert len({number_of(s) for s in sessions}) == len(sessions)

    @invariant()
    def what_was_chosen_is_still_chosen_and_to_be_seen(self) -> None:
        kept = stars.stars(self.library.personal, self.source.name)
        texts = notes.notes(self.library.personal, self.source.name)
        assert len(kept) == len(self.chosen)
        assert len(texts) == len(self.noted)
        for number in self.mine():
            known = self.listed(number)
            if known is None:
                assert self.is_over(number)
                continue
            if number in self.chosen:
                assert kept[known.key].priority is self.chosen[number]
            if number in self.noted:
                assert texts[known.key] == self.noted[number]

    def is_over(self, number: int) -> bool:
        """Whether a talk that is not listed may have served its time in any edition."""
        ends = (edition.session(number).end for edition in self.earlier if number in edition.rooms)
        return any(end is not None and end <= self.now for end in ends)

    def teardown(self) -> None:
        if hasattr(self, "library"):
            self.library.close(None)
            shutil.rmtree(self.folder)


def stamped(old: Programme, new: Programme, at: datetime) -> tuple[object, ...]:
    return tuple(replace(change, at=at) for change in diff(old, new))


EXAMPLES = int(os.environ.get("KIOSK_EXAMPLES", "25"))
TestFlakyFeed = FlakyFeed.TestCase
TestFlakyFeed.settings = settings(max_examples=EXAMPLES, stateful_step_count=20, deadline=None)
