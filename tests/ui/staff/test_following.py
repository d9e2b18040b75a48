"""A revision of the journal counts as seen once a programme fetched after it is shown."""

import pytest
from PySide6.QtCore import QObject

from kiosk.desk.state import ServerState
from kiosk.programme.errors import KnownError
from kiosk.ui.staff.following import Following


class Watch(QObject):
    """A feed that is looked at when asked, and comes when the test says so."""

    def __init__(self) -> None:
        super().__init__()
        self.syncing = False
        self.held = ""
        self.problem: KnownError | None = None
        self.looks = 0
        self.accepted = 0

    def sync_now(self) -> None:
        self.syncing = True
        self.looks += 1

    def accept(self) -> None:
        self.held = ""
        self.accepted += 1
        self.syncing = True


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def following(watch: Watch) -> Following:
    return Following(watch)


def comes(watch: Watch, following: Following) -> None:
    watch.syncing = False
    following.follow()


def test_the_revision_is_seen_when_the_feed_has_come(watch: Watch, following: Following) -> None:
    following.read(ServerState(3), anyhow=False)
    assert (following.seen, watch.looks, following.waits) == (0, 1, True)
    comes(watch, following)
    assert (following.seen, watch.looks, following.waits) == (3, 1, False)


def test_a_look_that_had_begun_before_the_journal_was_read_does_not_count(
    watch: Watch, following: Following
) -> None:
    watch.sync_now()
    following.read(ServerState(3), anyhow=False)
    comes(watch, following)
    assert (following.seen, watch.looks) == (0, 2)
    comes(watch, following)
    assert following.seen == 3


def test_a_later_revision_is_waited_for_in_its_turn(watch: Watch, following: Following) -> None:
    following.read(ServerState(3), anyhow=False)
    following.read(ServerState(4), anyhow=False)
    comes(watch, following)
    assert (following.seen, watch.looks, following.waits) == (3, 2, True)
    comes(watch, following)
    assert (following.seen, following.waits) == (4, False)


def test_a_feed_that_cannot_be_had_is_not_asked_again_at_once(
    watch: Watch, following: Following
) -> None:
    following.read(ServerState(3), anyhow=False)
    watch.problem = KnownError("gone")
    comes(watch, following)
    assert (following.seen, watch.looks, following.waits) == (0, 1, False)
    watch.problem = None
    following.read(ServerState(3), anyhow=False)
    comes(watch, following)
    assert (following.seen, watch.looks) == (3, 2)


def test_what_the_server_says_is_believed(watch: Watch, following: Following) -> None:
    following.read(ServerState(3), anyhow=False)
    watch.held, watch.problem = "hash", KnownError("held back")
    comes(watch, following)
    assert (watch.accepted, following.seen) == (1, 0)
    watch.problem = None
    comes(watch, following)
    assert following.seen == 3


def test_nothing_new_is_not_fetched(watch: Watch, following: Following) -> None:
    following.read(ServerState(3), anyhow=False)
    comes(watch, following)
    following.read(ServerState(3), anyhow=False)
    assert watch.looks == 1
    following.read(ServerState(3), anyhow=True)
    assert watch.looks == 2
