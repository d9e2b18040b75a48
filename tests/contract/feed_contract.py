"""What every feed format owes the rest of the house; each format's tests inherit this class.

How: `class TestSessionize(FeedContract)` in tests/feeds/, with FORMAT (the name `detect` gives) and
EXAMPLE (a file under tests/data with at least two sessions that have a time, in a room, with a
person). Set WRITES = False where there is no writer. Anything a format is lenient about is its own
affair: the contract only asks that nothing but FeedError is ever raised.
"""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from machine_zones import ZONES, machine_in, needs_tzset

from kiosk.feeds.detect import detect
from kiosk.feeds.read import read
from kiosk.feeds.reading import FeedError, Reading
from kiosk.feeds.write import write
from kiosk.programme.model import Programme

DATA = Path(__file__).resolve().parent.parent / "data"
STAMP = datetime(2022, 12, 1, 12, 0, tzinfo=UTC)
FEW = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def essence(programme: Programme) -> list[tuple[object, ...]]:
    """What a person sees of each session, without keys: for comparing across formats."""
    return sorted(
        (
            (
                session.title,
                session.start,
                session.end,
                programme.room_name(session.room),
                programme.people_names(session),
            )
            for session in programme.sessions
        ),
        key=repr,
    )


def read_or_refuse(data: bytes) -> Reading | None:
    """The reading, or None where the feed is refused; any other error fails the test."""
    try:
        return read(data)
    except FeedError as error:
        refusal = str(error)
    assert refusal, "a refusal says why"
    return None


_JUNK = (
    *(b"", b"null", b"[]", b"{}", b"-1", b'"', b"<", b"\x00", b"\xff", b"9" * 30),
    *(b"0001-01-01T00:00:00+00:00", b"9999-12-31T23:59:59-23:59", b"25:61", b"99999999"),
)


def damage(data: bytes) -> st.SearchStrategy[bytes]:
    """The bytes with a piece cut out, doubled, moved or replaced by something else."""
    place = st.integers(0, len(data))
    junk = st.one_of(
        st.binary(max_size=8),
        st.sampled_from(_JUNK),
    )

    def cut(start: int, end: int, filling: bytes) -> bytes:
        first, last = sorted((start, end))
        return data[:first] + filling + data[last:]

    def nearby(start: int, length: int, filling: bytes) -> bytes:
        return data[:start] + filling + data[start + length :]

    return st.one_of(
        st.builds(cut, place, place, junk),
        st.builds(nearby, place, st.integers(0, 24), junk),
        st.builds(lambda a, b: cut(a, b, cut(a, b, b"")), place, place),
    )


class FeedContract:
    """Inherited by the tests of every format."""

    FORMAT: str
    EXAMPLE: str
    WRITES = True

    @pytest.fixture
    def example(self) -> bytes:
        return (DATA / self.EXAMPLE).read_bytes()

    @pytest.fixture
    def reading(self, example: bytes) -> Reading:
        return read(example)

    def test_the_bytes_alone_tell_the_format(self, example: bytes, reading: Reading) -> None:
        assert detect(example) == self.FORMAT == reading.format

    def test_the_example_has_sessions_with_time_room_and_people(self, reading: Reading) -> None:
        timed = [s for s in reading.programme.sessions if s.start and s.room and s.people]
        assert len(timed) >= 2
        assert all(s.title for s in reading.programme.sessions)

    def test_every_instant_has_a_time_zone(self, reading: Reading) -> None:
        programme = reading.programme
        instants = [i for s in programme.sessions for i in (s.start, s.end) if i is not None]
        instants += [i for a in programme.announcements for i in (a.since, a.until) if i]
        instants += [programme.updated] if programme.updated else []
        assert instants
        assert all(i.utcoffset() is not None for i in instants)
        assert programme.tz is not None

    def test_no_session_ends_before_it_starts(self, reading: Reading) -> None:
        assert all(s.start <= s.end for s in reading.programme.sessions if s.start and s.end)
        assert all((s.start is None) == (s.end is None) for s in reading.programme.sessions)

    def test_keys_are_unique_and_not_empty(self, reading: Reading) -> None:
        programme = reading.programme
        for things in (programme.sessions, programme.rooms, programme.tracks, programme.people):
            keys = [thing.key for thing in things]
            assert all(keys)
            assert len(keys) == len(set(keys))

    def test_every_reference_resolves(self, reading: Reading) -> None:
        assert_references_resolve(reading.programme)

    def test_every_problem_line_can_be_said(self, reading: Reading) -> None:
        assert all(problem.message and problem.kind for problem in reading.problems)

    def test_reading_twice_gives_the_same(self, example: bytes, reading: Reading) -> None:
        assert read(example) == reading

    @needs_tzset
    @pytest.mark.parametrize("zone", ZONES)
    def test_the_machines_time_zone_does_not_matter(
        self, example: bytes, reading: Reading, zone: str
    ) -> None:
        with machine_in(zone):
            assert read(example) == reading

    @needs_tzset
    def test_what_is_written_is_the_same_in_every_time_zone(self, reading: Reading) -> None:
        if not self.WRITES:
            pytest.skip("this format is only read")
        written = set()
        for zone in ZONES:
            with machine_in(zone):
                written.add(write(reading.programme, self.FORMAT, stamp=STAMP))
        assert len(written) == 1

    def test_a_byte_order_mark_does_not_matter(self, example: bytes, reading: Reading) -> None:
        assert read(b"\xef\xbb\xbf" + example).programme == reading.programme

    @pytest.mark.parametrize("junk", [b"", b" \r\n\t ", b"\xef\xbb\xbf", b"\x00" * 20, b"moved"])
    def test_an_empty_or_foreign_file_is_refused(self, junk: bytes) -> None:
        with pytest.raises(FeedError):
            read(junk)

    def test_a_truncated_feed_is_refused_or_read_but_never_crashes(self, example: bytes) -> None:
        for end in range(1, len(example), max(1, len(example) // 60)):
            read_or_refuse(example[:end])

    def test_a_damaged_feed_is_refused_or_read_but_never_crashes(self, example: bytes) -> None:
        @FEW
        @given(damage(example))
        def holds(damaged: bytes) -> None:
            reading = read_or_refuse(damaged)
            if reading is not None:
                assert_references_resolve(reading.programme)

        holds()

    def test_what_is_written_reads_back_the_same(self, reading: Reading) -> None:
        if not self.WRITES:
            pytest.skip("this format is only read")
        data = write(reading.programme, self.FORMAT, stamp=STAMP)
        again = read(data, zone=reading.programme.event.zone)
        assert again.format == self.FORMAT
        assert essence(again.programme) == essence(reading.programme)
        assert data == write(reading.programme, self.FORMAT, stamp=STAMP)


def assert_references_resolve(programme: Programme) -> None:
    """Every room, track and person a session names is there, and every key is unique."""
    for session in programme.sessions:
        assert session.room is None or session.room in programme.room_by_key
        assert session.track is None or session.track in programme.track_by_key
        assert all(person in programme.person_by_key for person in session.people)
    assert len(programme.session_by_key) == len(programme.sessions)
