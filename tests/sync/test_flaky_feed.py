"""A state machine: whatever a flaky feed does, the last good programme is kept and found."""

import json
import shutil
import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from store.samples import NOW, programme, session

from kiosk.feeds.reading import FeedError, Reading
from kiosk.programme.clock import SimulatedClock
from kiosk.programme.model import Programme
from kiosk.store import feed_state
from kiosk.store.changes import changes
from kiosk.store.database import open_programme_db
from kiosk.store.programmes import load
from kiosk.store.search import search
from kiosk.sync.source import Source
from kiosk.sync.synchronise import Result, SyncReport, synchronise

numbers = st.lists(st.integers(0, 40), unique=True, min_size=1)


def read(data: bytes, source: str, zone: str | None) -> Reading:
    """Reads {"prefix": of the ids, "sessions": {number: room}}."""
    try:
        values = json.loads(data)
    except ValueError as error:
        raise FeedError("{source} is no feed.", source=source) from error
    sessions = [
        replace(session(int(n)), key=f"{values['prefix']}{n}", room=room)
        for n, room in values["sessions"].items()
    ]
    return Reading("test", programme(sessions))


class FlakyFeed(RuleBasedStateMachine):
    """A feed in a file that is published, broken, re-keyed, rolled back; a sync after each."""

    @initialize(first=numbers)
    def begin(self, first: list[int]) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.db = open_programme_db(self.folder)
        self.file = self.folder / "agenda.test"
        self.now = NOW
        self.prefix = "s"
        self.content = dict.fromkeys(first, "saal")
        self.earlier = [self.content]
        self.good: Programme | None = None
        self.version = 0
        self.recorded = 0
        self.expect(self.publish(), Result.APPLIED)

    def publish(self, accept: bool = False) -> SyncReport:
        values = {"prefix": self.prefix, "sessions": self.content}
        self.file.write_text(json.dumps(values))
        return self.sync(accept)

    def sync(self, accept: bool = False) -> SyncReport:
        self.now += timedelta(minutes=1)
        clock = SimulatedClock(self.now, speed=0)
        source = Source.parse(str(self.file))
        return synchronise(self.db, source, clock=clock, read=read, accept=accept)

    def expect(self, report: SyncReport, *results: Result) -> None:
        assert report.result in results
        if report.result is Result.APPLIED:
            assert report.version == self.version + 1
            self.version = report.version
            self.good = report.programme
            self.recorded += len(report.changes)
            assert self.good is not None
            assert set(self.content) <= {int(s.title.split()[-1]) for s in self.good.sessions}
        assert report.version == self.version

    @rule(order=numbers, room=st.sampled_from(["saal", "foyer"]), accept=st.booleans())
    def another_version(self, order: list[int], room: str, accept: bool) -> None:
        self.earlier.append(self.content)
        self.content = dict.fromkeys(order, room)
        allowed = [Result.APPLIED, Result.UNCHANGED]
        if not accept:
            allowed.append(Result.QUARANTINED)
        self.expect(self.publish(accept), *allowed)

    @rule(data=st.data())
    def rolled_back(self, data: st.DataObject) -> None:
        self.content = data.draw(st.sampled_from(self.earlier))
        self.expect(self.publish(), Result.APPLIED, Result.UNCHANGED, Result.QUARANTINED)

    @rule(prefix=st.sampled_from(["s", "new-", "other-"]))
    def all_ids_change(self, prefix: str) -> None:
        if self.publish(accept=True).result is Result.APPLIED:
            self.expect_latest()
        keys = {s.key for s in self.good.sessions} if self.good else set()
        self.prefix = prefix
        self.expect(self.publish(), Result.UNCHANGED)
        assert {s.key for s in self.good.sessions} == keys

    def expect_latest(self) -> None:
        """Takes over what was just applied."""
        name = Source.parse(str(self.file)).name
        self.good = load(self.db, name)
        self.version = feed_state.get(self.db, name).version
        self.recorded = len(changes(self.db, name))

    @rule(junk=st.sampled_from([b"", b"<html>login</html>", b'{"prefix": "s", "sess']))
    def junk_comes(self, junk: bytes) -> None:
        self.file.write_bytes(junk)
        self.expect(self.sync(), Result.REFUSED)

    @rule()
    def nothing_can_be_had(self) -> None:
        self.file.unlink(missing_ok=True)
        self.expect(self.sync(), Result.REFUSED)

    @rule()
    def an_empty_feed_comes(self) -> None:
        self.file.write_text('{"prefix": "s", "sessions": {}}')
        self.expect(self.sync(), Result.QUARANTINED)

    @rule()
    def the_program_is_started_again(self) -> None:
        self.db.close()
        self.db = open_programme_db(self.folder)

    @invariant()
    def the_last_good_programme_is_stored_and_found(self) -> None:
        name = Source.parse(str(self.file)).name
        assert load(self.db, name) == self.good
        assert feed_state.get(self.db, name).version == self.version
        assert len(changes(self.db, name)) == self.recorded
        found = set(search(self.db, name, "beitrag"))
        assert self.good is not None
        assert found == {s.key for s in self.good.sessions}

    def teardown(self) -> None:
        if hasattr(self, "db"):
            self.db.close()
            shutil.rmtree(self.folder)


TestFlakyFeed = FlakyFeed.TestCase
TestFlakyFeed.settings = settings(max_examples=25, stateful_step_count=15, deadline=None)
