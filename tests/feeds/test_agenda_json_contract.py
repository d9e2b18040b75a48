"""The feed contract for agenda.json, and its law: what is written reads back as it was."""

from datetime import UTC, datetime

from contract.feed_contract import FeedContract
from hypothesis import given
from strategies import programmes

from kiosk.feeds.agenda_json import read, write
from kiosk.programme.model import Programme

STAMP = datetime(2022, 12, 1, tzinfo=UTC)


class TestAgendaJson(FeedContract):
    FORMAT = "agenda-json"
    EXAMPLE = "agenda-minimal.json"


@given(programmes())
def test_every_programme_reads_back_equal(programme: Programme) -> None:
    reading = read(write(programme, stamp=STAMP))
    assert reading.programme == programme
    assert reading.skipped == 0
    assert not reading.problems


@given(programmes())
def test_the_stamp_leaves_no_trace(programme: Programme) -> None:
    assert write(programme, stamp=STAMP) == write(programme, stamp=STAMP.replace(year=2030))
