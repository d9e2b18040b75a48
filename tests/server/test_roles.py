"""Who may what: each role by what it is allowed and what it is refused."""

from pathlib import Path

import pytest
from server.desk import Desk, one
from server.served import Served, journal_of

from kiosk.programme.roles import Role

READING = ("/me", "/corrections", "/journal", "/journal.csv")


@pytest.mark.parametrize("role", list(Role)[1:])
def test_every_role_reads_what_staff_read_and_tries_out(
    served: Served, folder: Path, role: Role
) -> None:
    somebody = Desk(served, folder, "Ben", role)
    assert [somebody.ask("GET", path).status_code for path in READING] == [200] * 4
    assert somebody.ask("POST", "/checks", one("delay", "5")).status_code == 200


@pytest.mark.parametrize("role", [Role.VIEWER, Role.EDITOR])
def test_only_publishers_change_what_people_see(served: Served, folder: Path, role: Role) -> None:
    somebody = Desk(served, folder, "Ben", role)
    Desk(served, folder, "Ada").correct("room", "foyer")
    answers = [
        somebody.correct("delay", "5"),
        somebody.ask("POST", "/corrections/1/withdrawal", {"seen": 1}),
        somebody.ask("POST", "/withdrawals", {"numbers": [1], "seen": 1}),
    ]
    assert [said.status_code for said in answers] == [403] * 3
    assert len(journal_of(folder)) == 1


def test_each_role_may_what_the_ones_before_it_may() -> None:
    roles = list(Role)
    for place, role in enumerate(roles):
        assert [role.may(other) for other in roles] == [n <= place for n in range(len(roles))]
