"""What the foot says of the programme's age, minute by minute."""

from datetime import datetime, timedelta

import pytest
from ui.hall import BERLIN, at

from kiosk.ui.attendee.bars.status_bar import Freshness, SyncState, sync_state
from kiosk.wording import translator

CONTACT = at("14:32")


def state(
    after: timedelta = timedelta(),
    *,
    contact: datetime | None = CONTACT,
    failing: bool = False,
    syncing: bool = False,
    local: bool = False,
    problem: str = "",
    language: str = "de",
) -> SyncState:
    return sync_state(
        contact=contact,
        failing=failing,
        syncing=syncing,
        local=local,
        problem=problem,
        now=CONTACT + after,
        zone=BERLIN,
        translate=translator(language),
    )


MINUTE = timedelta(minutes=1)


@pytest.mark.parametrize(
    ("after", "failing", "freshness", "german", "english"),
    [
        (0 * MINUTE, False, Freshness.FRESH, "Stand 14:32", "As of 14:32"),
        (600 * MINUTE, False, Freshness.FRESH, "Stand 14:32", "As of 14:32"),
        (1 * MINUTE, True, Freshness.FRESH, "Stand 14:32", "As of 14:32"),
        (
            2 * MINUTE,
            True,
            Freshness.STALE,
            "keine Verbindung seit 14:32",
            "no connection since 14:32",
        ),
        (
            119 * MINUTE,
            True,
            Freshness.STALE,
            "keine Verbindung seit 14:32",
            "no connection since 14:32",
        ),
        (
            120 * MINUTE,
            True,
            Freshness.OUTDATED,
            "keine Verbindung seit 14:32 – evtl. veraltet",
            "no connection since 14:32 – may be out of date",
        ),
    ],
)
def test_the_age_of_the_programme_is_said_in_steps(
    after: timedelta, failing: bool, freshness: Freshness, german: str, english: str
) -> None:
    assert state(after, failing=failing) == SyncState(freshness, german)
    assert state(after, failing=failing, language="en") == SyncState(freshness, english)


def test_a_feed_on_this_machine_has_no_connection_to_lose() -> None:
    found = state(300 * MINUTE, failing=True, local=True, problem="kaputt")
    assert found == SyncState(Freshness.LOCAL, "Stand 14:32", "kaputt")


def test_while_looking_the_foot_says_so() -> None:
    assert state(syncing=True).text == "wird aktualisiert …"
    assert state(syncing=True, language="en").text == "updating …"
    assert state(contact=None, syncing=True).freshness is Freshness.SYNCING


def test_a_feed_never_reached_is_not_called_fresh() -> None:
    found = state(contact=None, failing=True, problem="Kein Netz.")
    assert found == SyncState(Freshness.OUTDATED, "noch keine Verbindung", "Kein Netz.")


def test_before_the_first_look_nothing_is_called_missing() -> None:
    assert state(contact=None) == SyncState(Freshness.SYNCING, "wird aktualisiert …")
    assert state(contact=None, failing=True).freshness is Freshness.OUTDATED


def test_an_age_of_days_names_the_date() -> None:
    found = state(timedelta(days=2), failing=True)
    assert found.text == "keine Verbindung seit 08.12.2022 14:32 – evtl. veraltet"


def test_the_problem_of_the_last_look_is_kept_beside_the_age() -> None:
    assert state(5 * MINUTE, failing=True, problem="Kein Netz.").problem == "Kein Netz."


def test_a_feed_on_this_machine_read_by_a_later_clock_is_here_all_the_same() -> None:
    found = state(contact=None, local=True)
    assert found == SyncState(Freshness.LOCAL, "Programm auf diesem Gerät")
    broken = state(contact=None, local=True, problem="kaputt")
    assert broken.freshness is Freshness.OUTDATED
