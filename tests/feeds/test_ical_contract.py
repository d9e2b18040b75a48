"""iCalendar keeps what every feed format promises."""

from contract.feed_contract import FeedContract


class TestICalendar(FeedContract):
    FORMAT = "ical"
    EXAMPLE = "ical-plain.ics"


class TestICalendarWithQuirks(FeedContract):
    FORMAT = "ical"
    EXAMPLE = "ical-quirks.ics"
    WRITES = False  # sessions without a time are left out of what is written

    def test_the_example_has_sessions_with_time_room_and_people(self, reading):
        assert sum(1 for s in reading.programme.sessions if s.start) >= 2
