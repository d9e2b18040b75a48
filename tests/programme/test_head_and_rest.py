"""How a long title divides into what is set large and the rest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.programme.text import head_and_rest


@pytest.mark.parametrize(
    ("head", "divider", "rest"),
    [
        ("Ausschussarbeit 2.0", " – ", "Potenziale in der Kooperation heben"),
        ("Lernen aus Krisen", ". ", "Studie zur Zukunft kommunaler Planung."),
        ("Planspiel", ": ", "Perspektivwechsel in Schlotterbrück"),
        ("„Mir sind die Hände gebunden“", " – ", "Schreibwerkstatt: Narrative"),
        ("Wer plant mit?", " ", "Beteiligung von Anfang an"),
        ("Am 8. Dezember um 13:30 z. B. in Köln", ": ", "los"),
        ("Ein sehr langer Titel ohne eine Stelle", "", ""),
        ("Sozial- und Jugendhilfe-Planung heute", "", ""),
        ("Kurz: gut", "", ""),
    ],
)
def test_a_title_divides_where_a_reader_pauses(head: str, divider: str, rest: str) -> None:
    assert head_and_rest(head + divider + rest) == (head, rest)


@given(st.text(alphabet="ab .:–-?A2\n", max_size=60))
def test_no_word_is_lost(title: str) -> None:
    head, rest = head_and_rest(title)
    assert (head + rest).translate({ord(c): None for c in " \n.:–-"}) == title.translate(
        {ord(c): None for c in " \n.:–-"}
    )
    assert title.strip().startswith(head)


def test_an_ellipsis_is_not_cut_in_two() -> None:
    assert head_and_rest("BTRFS corruption... What now") == ("BTRFS corruption... What now", "")
