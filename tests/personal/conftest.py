"""Fixtures of the personal agenda."""

import pytest
from personal.starred_agenda import Agenda, programme


@pytest.fixture
def agenda() -> Agenda:
    return Agenda(programme())
