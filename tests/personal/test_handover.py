"""The hand-over selection: round trips, and that nothing wrong is ever taken for right."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ui.hall import EVENT, GAME, MILL, NIGHT, programme, talk

from kiosk.personal import handover
from kiosk.personal.handover import (
    MOST,
    DamagedSelectionError,
    NewerSelectionError,
    OtherEventError,
    SelectionError,
    TooManyError,
    link,
    resolve,
    selection,
    selection_in,
)
from kiosk.personal.qr import MOST_MODULES, modules
from kiosk.programme.stars import Priority

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
MANY = programme(*(talk(f"k{n}", f"Titel {n}", "10:00", "11:00") for n in range(200)))
KEYS = st.sampled_from([s.key for s in MANY.sessions])
CHOSEN = st.dictionaries(KEYS, st.sampled_from(Priority), max_size=MOST)


@given(CHOSEN)
def test_what_was_chosen_arrives_with_its_priorities(chosen: dict[str, Priority]) -> None:
    arrived = resolve(selection(EVENT.key, chosen), MANY)
    assert dict(arrived.chosen) == chosen
    assert arrived.unknown == 0


@given(CHOSEN, st.randoms())
def test_the_order_of_choosing_leaves_no_trace(chosen: dict[str, Priority], random: object) -> None:
    keys = list(chosen)
    random.shuffle(keys)  # type: ignore[attr-defined]
    again = {key: chosen[key] for key in keys}
    assert selection(EVENT.key, again) == selection(EVENT.key, chosen)


@given(CHOSEN, st.data())
def test_one_wrong_character_anywhere_is_noticed(
    chosen: dict[str, Priority], data: st.DataObject
) -> None:
    text = selection(EVENT.key, chosen)
    place = data.draw(st.integers(0, len(text) - 1))
    other = data.draw(st.sampled_from(ALPHABET + "é+/= .%").filter(lambda c: c != text[place]))
    with pytest.raises(DamagedSelectionError):
        resolve(text[:place] + other + text[place + 1 :], MANY)


@given(CHOSEN, st.data())
def test_missing_and_doubled_characters_are_noticed(
    chosen: dict[str, Priority], data: st.DataObject
) -> None:
    text = selection(EVENT.key, chosen)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    for broken in (text[:start] + text[end:], text[:end] + text[start:]):
        with pytest.raises(DamagedSelectionError):
            resolve(broken, MANY)


@given(st.text(max_size=40))
def test_any_text_is_refused_in_words(text: str) -> None:
    with pytest.raises(SelectionError):
        resolve(selection_in(text), MANY)


def test_sessions_the_programme_does_not_have_are_counted() -> None:
    text = selection(EVENT.key, dict.fromkeys(("game", "gone", "mill"), Priority.GOING))
    arrived = resolve(text, programme(MILL, GAME))
    assert list(arrived.chosen) == ["mill", "game"]
    assert arrived.unknown == 1


def test_another_events_selection_is_refused_with_the_name_of_this_one() -> None:
    other = programme(GAME, event=replace(EVENT, key="other", title="Das andere"))
    with pytest.raises(OtherEventError, match="Das andere"):
        resolve(selection(EVENT.key, {"game": Priority.GOING}), other)


def test_two_sessions_of_one_digest_are_never_guessed(monkeypatch: pytest.MonkeyPatch) -> None:
    real = handover._session_digest

    def same_for_two(event: str, key: str) -> int:
        return real(event, "game" if key == "mill" else key)

    monkeypatch.setattr(handover, "_session_digest", same_for_two)
    text = selection(EVENT.key, dict.fromkeys(("game", "night"), Priority.GOING))
    arrived = resolve(text, programme(MILL, GAME, NIGHT))
    assert list(arrived.chosen) == ["night"]
    assert arrived.unknown == 1


def test_among_ten_thousand_sessions_no_two_share_a_digest() -> None:
    digests = {handover._session_digest("fest", f"session-{n}") for n in range(10_000)}
    assert len(digests) == 10_000


def test_a_newer_form_is_told_from_a_damaged_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handover, "VERSION", 2)
    text = selection(EVENT.key, {"game": Priority.GOING})
    monkeypatch.undo()
    with pytest.raises(NewerSelectionError):
        resolve(text, MANY)


def test_more_than_sixty_sessions_are_refused() -> None:
    chosen = {f"k{n}": Priority.GOING for n in range(MOST + 1)}
    with pytest.raises(TooManyError):
        selection(EVENT.key, chosen)


def test_sixty_sessions_and_a_long_address_fit_a_code() -> None:
    chosen = {f"k{n}": Priority.MAYBE for n in range(MOST)}
    address = link(selection(EVENT.key, chosen), "https://programm.stadtverwaltung-musterstadt.de")
    assert len(modules(address)) <= 85 <= MOST_MODULES


def test_a_text_too_long_for_a_screen_is_refused() -> None:
    with pytest.raises(ValueError, match="too fine"):
        modules("x" * 700)


@pytest.mark.parametrize(
    "pasted",
    [
        "{}",
        "  {}\n",
        "https://fest.example.org/my/{}",
        "https://fest.example.org/programm/my/{}.ics",
        "webcal://fest.example.org/my/{}.ics?lang=de",
        "Meine Auswahl: https://fest.example.org/my/{}/ (vom Kiosk)",
        "festival-agenda:my/{}",
        "festival-agenda://my/{}",
    ],
)
def test_a_selection_is_found_in_every_form_people_paste(pasted: str) -> None:
    text = selection(EVENT.key, {"game": Priority.MAYBE})
    assert selection_in(pasted.format(text)) == text


def test_links_are_those_that_are_found_again() -> None:
    text = selection(EVENT.key, {"game": Priority.GOING})
    assert link(text, "https://fest.example.org/") == f"https://fest.example.org/my/{text}"
    assert link(text) == f"festival-agenda:my/{text}"
    assert selection_in(link(text)) == text


def test_the_form_stays_readable_for_ever() -> None:
    """What was printed or kept on a phone yesterday: a change here needs another version."""
    chosen = {"game": Priority.GOING, "night": Priority.MAYBE}
    assert selection("probe-2022", chosen) == "AczaLLYOSQKr_9is7M8EZdcdew"
