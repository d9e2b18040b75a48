"""What waits is sent in order, waits for a person where one is needed, and is never dropped."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.desk.desk_folder import DeskFolder, DeskFolderError
from kiosk.desk.edit import Edit, Sheet
from kiosk.desk.errors import ConflictError, RefusedError, ServerSilentError
from kiosk.desk.outbox import deliver
from kiosk.desk.publication import (
    Publication,
    as_json,
    insisting,
    keeping_theirs,
    of_json,
    publication,
)
from kiosk.desk.state import Conflict, Published, Standing

NOON = datetime(2022, 12, 8, 11, tzinfo=UTC)


def put(folder: DeskFolder, session: str, value: str, seen: int = 0) -> Publication:
    made = publication((Edit(session, "room", value, seen),), "", NOON)
    folder.keep_waiting(made)
    return made


class Journal:
    """A server in a few lines: one entry for each edit, 412 for what was not seen."""

    def __init__(self) -> None:
        self.entries: list[tuple[str, str, str, str]] = []  # author, session, value, request
        self.silent = False

    def theirs(self, session: str, value: str) -> None:
        self.entries.append(("Bo", session, value, ""))

    def publish(self, made: Publication) -> Published:
        if self.silent:
            raise ServerSilentError("silent")
        known = [n for n, e in enumerate(self.entries, 1) if e[3] == made.request]
        if known:
            return Published(tuple(known), len(self.entries), len(self.entries))
        for edit in made.edits:
            if edit.value == "nowhere":
                raise RefusedError("The feed server refuses: {reason}", reason="no such room")
            self._look(edit)
        first = len(self.entries) + 1
        for edit in made.edits:
            self.entries.append(("me", edit.session, edit.value, made.request))
        last = len(self.entries)
        return Published(tuple(range(first, last + 1)), last, last)

    def _look(self, edit: Edit) -> None:
        for number, (author, session, value, _) in reversed(list(enumerate(self.entries, 1))):
            if session == edit.session and number > edit.seen:
                theirs = Standing(number, author, NOON, "", session, "room", value, "saal")
                raise ConflictError(Conflict(theirs, edit.value, "saal", len(self.entries)))

    def values(self) -> Sequence[tuple[str, str]]:
        return [(session, value) for _, session, value, _ in self.entries]


@pytest.fixture
def folder(tmp_path: Path) -> DeskFolder:
    return DeskFolder(tmp_path, "http://127.0.0.1:8360")


def test_all_that_waits_goes_out_oldest_first(folder: DeskFolder) -> None:
    journal = Journal()
    for number in range(12):
        put(folder, f"session {number}", "there")
    done = deliver(folder, journal.publish)
    assert [session for session, _ in journal.values()] == [f"session {n}" for n in range(12)]
    assert done.waiting == folder.waiting() == ()
    assert folder.own_numbers() == set(range(1, 13))


def test_what_cannot_be_sent_stays_and_goes_out_once_later(folder: DeskFolder) -> None:
    journal = Journal()
    made = put(folder, "a", "one")
    journal.silent = True
    assert isinstance(deliver(folder, journal.publish).stopped, ServerSilentError)
    assert DeskFolder(folder.path.parents[1], "http://127.0.0.1:8360").waiting() == (made,)
    journal.silent = False
    deliver(folder, journal.publish)
    deliver(folder, journal.publish)
    assert journal.values() == [("a", "one")]


def test_an_answer_that_was_lost_does_not_write_it_twice(folder: DeskFolder) -> None:
    journal = Journal()
    made = put(folder, "a", "one")
    journal.publish(made)  # the server wrote it, the desk never heard
    deliver(folder, journal.publish)
    assert journal.values() == [("a", "one")]
    assert folder.own_numbers() == {1}


def test_what_others_wrote_waits_for_a_person_and_holds_back_what_follows(
    folder: DeskFolder,
) -> None:
    journal = Journal()
    journal.theirs("a", "theirs")
    put(folder, "a", "mine")
    put(folder, "a", "mine later")
    put(folder, "b", "other")
    done = deliver(folder, journal.publish)
    assert journal.values() == [("a", "theirs"), ("b", "other")]
    disputed, later = done.waiting
    assert disputed.conflict is not None
    assert disputed.conflict.theirs.value == "theirs"
    assert later.conflict is None
    deliver(folder, journal.publish)
    assert len(folder.waiting()) == 2


def test_own_entries_are_no_conflict_but_others_after_them_are(folder: DeskFolder) -> None:
    journal = Journal()
    put(folder, "a", "first")
    put(folder, "a", "second")
    assert deliver(folder, journal.publish).waiting == ()
    put(folder, "a", "third")
    journal.theirs("a", "theirs")
    (disputed,) = deliver(folder, journal.publish).waiting
    assert disputed.conflict is not None
    assert journal.values()[-1] == ("a", "theirs")


def test_who_insists_writes_over_theirs_and_who_gives_in_does_not(folder: DeskFolder) -> None:
    journal = Journal()
    journal.theirs("a", "theirs")
    made = publication((Edit("a", "room", "mine", 0), Edit("b", "room", "too", 0)), "", NOON)
    folder.keep_waiting(made)
    (disputed,) = deliver(folder, journal.publish).waiting
    assert journal.values() == [("a", "theirs")], "all or none"
    given_in, insisted = keeping_theirs(disputed), insisting(disputed)
    assert given_in is not None
    assert [e.session for e in given_in.edits] == ["b"]
    assert {disputed.request, given_in.request, insisted.request} != {disputed.request}
    folder.keep_waiting(insisted, instead_of=disputed)
    deliver(folder, journal.publish)
    assert journal.values() == [("a", "theirs"), ("a", "mine"), ("b", "too")]


def test_a_refusal_is_kept_with_its_reason(folder: DeskFolder) -> None:
    put(folder, "a", "nowhere")
    (kept,) = deliver(folder, Journal().publish).waiting
    assert kept.refused == "no such room"
    assert kept.waits_for_person


def test_a_damaged_file_is_told_and_left_as_it_is(folder: DeskFolder) -> None:
    put(folder, "a", "one")
    (file,) = (folder.path / "waiting").glob("*.json")
    file.write_text("{")
    with pytest.raises(DeskFolderError, match="cannot be read"):
        folder.waiting()
    assert file.read_text() == "{"


def test_the_token_is_for_nobody_else_to_read(folder: DeskFolder) -> None:
    folder.keep_token("secret")
    file = folder.path / "token.json"
    assert file.stat().st_mode & 0o777 == 0o600
    file.chmod(0o644)
    folder.keep_token("another")
    assert (folder.token(), file.stat().st_mode & 0o777) == ("another", 0o600)


edits = st.builds(
    Edit,
    st.sampled_from("ab"),
    st.sampled_from(("room", "delay")),
    st.text(max_size=5),
    st.integers(0, 9),
    st.none() | st.datetimes(timezones=st.just(UTC)),
)
standing = st.builds(
    Standing,
    st.integers(1, 9),
    st.text(max_size=5),
    st.datetimes(timezones=st.just(UTC)),
    st.text(max_size=5),
    st.sampled_from("ab"),
    st.just("room"),
    st.text(max_size=3),
    st.text(max_size=3),
)
conflicts = st.builds(
    Conflict, standing, st.text(max_size=3), st.text(max_size=3), st.integers(1, 9)
)
publications = st.builds(
    Publication,
    st.text(min_size=8, max_size=9),
    st.lists(edits, min_size=1, max_size=3).map(tuple),
    st.text(max_size=5),
    st.datetimes(timezones=st.just(UTC)),
    st.none() | conflicts,
    st.text(max_size=4),
)


@given(publications)
def test_what_is_kept_comes_back_as_it_was(made: Publication) -> None:
    assert of_json(as_json(made)) == made


@given(st.lists(edits, max_size=8))
def test_a_sheet_has_one_edit_for_each_target_and_remembers_what_was_seen_first(
    made: list[Edit],
) -> None:
    sheet = Sheet()
    for edit in made:
        sheet = sheet.put(edit)
    for target in {e.target for e in made}:
        (kept,) = (e for e in sheet if e.target == target)
        same = [e for e in made if e.target == target]
        assert (kept.value, kept.seen) == (same[-1].value, same[0].seen)


class Weather(StrEnum):
    """What happens to a desk."""

    EDIT = "edit"
    OTHERS = "others"
    ROUND = "round"
    AWAY = "away"
    BACK = "back"
    LOST = "lost"
    """The server writes it, and the answer is lost on the way."""
    RESTART = "restart"


@settings(max_examples=60)
@given(st.lists(st.tuples(st.sampled_from(Weather), st.sampled_from("ab")), max_size=25))
def test_whatever_happens_each_publication_is_written_once_or_waits_for_a_person(
    story: list[tuple[Weather, str]],
) -> None:
    journal, made = Journal(), 0
    with TemporaryDirectory() as name:
        folder = DeskFolder(Path(name), "server")
        for what, session in story:
            match what:
                case Weather.EDIT:
                    made += 1
                    put(folder, session, f"mine {made}", seen=len(journal.entries))
                case Weather.OTHERS:
                    journal.theirs(session, "theirs")
                case Weather.ROUND:
                    deliver(folder, journal.publish)
                case Weather.AWAY | Weather.BACK:
                    journal.silent = what is Weather.AWAY
                case Weather.LOST:
                    deliver(folder, losing_the_answer(journal))
                case Weather.RESTART:
                    folder = DeskFolder(Path(name), "server")
        journal.silent = False
        deliver(folder, journal.publish)
        written = [value for value in map(second, journal.values()) if value != "theirs"]
        waiting = [edit.value for p in folder.waiting() for edit in p.edits]
        assert sorted(written + waiting) == sorted(f"mine {n}" for n in range(1, made + 1))
        while folder.waiting():
            (disputed, *_) = [p for p in folder.waiting() if p.waits_for_person]
            folder.keep_waiting(insisting(disputed), instead_of=disputed)
            deliver(folder, journal.publish)
        written = [value for value in map(second, journal.values()) if value != "theirs"]
        assert sorted(written) == sorted(f"mine {n}" for n in range(1, made + 1))
        for session in "ab":
            own = [v for s, v in journal.values() if s == session and v != "theirs"]
            assert own == sorted(own, key=lambda value: int(value.removeprefix("mine ")))


def losing_the_answer(journal: Journal) -> Callable[[Publication], Published]:
    def publish(made: Publication) -> Published:
        journal.publish(made)
        raise ServerSilentError("the line broke")

    return publish


def second(pair: tuple[str, str]) -> str:
    return pair[1]


def test_an_edit_after_an_own_entry_is_made_on_that_one_and_on_no_later_one(
    folder: DeskFolder,
) -> None:
    folder.keep_own([4])
    put(folder, "a", "mine", seen=1)
    asked: list[int] = []

    def publish(made: Publication) -> Published:
        asked.append(made.edits[0].seen)
        if len(asked) == 1:
            own = Standing(4, "me", NOON, "", "a", "room", "before", "saal")
            raise ConflictError(Conflict(own, "mine", "saal", revision=9))
        return Published((10,), 10, 10)

    deliver(folder, publish)
    assert asked == [1, 4]
