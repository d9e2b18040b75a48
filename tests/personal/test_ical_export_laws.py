"""Laws of the export that hold however stars, moves, cancellations and exports interleave."""

from datetime import timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule
from personal.starred_agenda import START, Agenda, programme

from kiosk.personal.ical_export import EmptyExportError
from kiosk.programme.exports import ExportedEntry
from kiosk.programme.model import Status
from kiosk.programme.stars import Priority

KEYS = st.sampled_from(["eins", "zwei", "offen"])


class ExportMachine(RuleBasedStateMachine):
    """Somebody who stars, unstars and exports while the programme changes."""

    def __init__(self) -> None:
        super().__init__()
        self.agenda = Agenda(programme())
        self.seen: dict[str, ExportedEntry] = {}

    @rule(key=KEYS, priority=st.sampled_from(Priority))
    def star(self, key: str, priority: Priority) -> None:
        self.agenda.star(key, priority=priority)

    @precondition(lambda self: self.agenda.stars)
    @rule(data=st.data())
    def unstar(self, data: st.DataObject) -> None:
        self.agenda.unstar(data.draw(st.sampled_from(sorted(self.agenda.stars))))

    @rule(key=KEYS, minutes=st.integers(0, 3))
    def move(self, key: str, minutes: int) -> None:
        start = START + timedelta(minutes=minutes)
        self.agenda.change(key, start=start, end=start + timedelta(minutes=45))

    @rule(key=KEYS)
    def lose_time(self, key: str) -> None:
        self.agenda.change(key, start=None, end=None)

    @rule(key=KEYS, room=st.sampled_from(["scheune", "steg", None]))
    def change_room(self, key: str, room: str | None) -> None:
        self.agenda.change(key, room=room)

    @rule(key=KEYS, status=st.sampled_from(Status))
    def say_status(self, key: str, status: Status) -> None:
        self.agenda.change(key, status=status)

    @rule(key=KEYS)
    def vanish(self, key: str) -> None:
        self.agenda.remove(key)

    @rule(alarm=st.sampled_from([None, 5]))
    def choose_alarm(self, alarm: int | None) -> None:
        self.agenda.alarm = alarm

    @rule(minutes=st.integers(-5, 600))
    def export(self, minutes: int) -> None:
        try:
            first = self.agenda.export(timedelta(minutes=minutes))
        except EmptyExportError:
            assert not self.agenda.exported
            return
        for entry in first.entries:
            self.confirm(entry)
            self.compare(self.seen.get(entry.session_key), entry)
        self.seen = dict(self.agenda.exported)
        again = self.agenda.export(timedelta(days=1, minutes=minutes))
        assert again.data == first.data
        assert again.entries == first.entries

    @staticmethod
    def compare(before: ExportedEntry | None, after: ExportedEntry) -> None:
        if before is None:
            assert (after.sequence, after.cancelled) == (0, False)
            return
        assert after.uid == before.uid
        assert after.modified >= before.modified
        assert after.sequence - before.sequence in (0, 1)
        assert after.sequence > before.sequence or after.cancelled == before.cancelled
        assert (after.content == before.content) == (after is before)

    def confirm(self, entry: ExportedEntry) -> None:
        """Cancelled is what is not starred, cancelled or without a time; nothing else is."""
        key = entry.session_key
        session = self.agenda.programme.session_by_key.get(key)
        if key not in self.agenda.stars:
            assert entry.cancelled
        elif session is not None:
            assert entry.cancelled == (session.cancelled or session.start is None)


TestExportMachine = ExportMachine.TestCase
TestExportMachine.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
