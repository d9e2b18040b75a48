"""What the session panel says: errata, states, people, facts, links, the last change."""

from dataclasses import replace

import pytest
from ui.hall import CLASH, GAME, NOON, OPEN, at, room_change, scene, time_change

from kiosk.programme.model import Link, Session, Status
from kiosk.ui.attendee.panel.record import Erratum, panel_record, session_text

CANCELLED = replace(GAME, status=Status.CANCELLED)
VANISHED = replace(CANCELLED, vanished=True)
LATE = replace(GAME, delay=15)
MOVED = (room_change("game", "werk", "saal"),)
SHIFTED = (
    time_change("game", "start", at("14:00"), at("15:00")),
    time_change("game", "end", at("15:30"), at("16:30")),
)


@pytest.mark.parametrize(
    ("session", "changes", "german", "english"),
    [
        (GAME, (), [], []),
        (
            GAME,
            MOVED,
            [Erratum("verlegt nach Saal 2", "statt Werkstatt")],
            [Erratum("moved to Saal 2", "instead of Werkstatt")],
        ),
        (
            GAME,
            SHIFTED,
            [Erratum("neue Zeit 15:00", "statt 14:00")],
            [Erratum("new time 15:00", "was 14:00")],
        ),
        (
            LATE,
            (),
            [Erratum("+15 min", "statt 15:00")],
            [Erratum("+15 min", "was 15:00")],
        ),
        (
            CANCELLED,
            (),
            [Erratum("entfällt", "", off=True)],
            [Erratum("cancelled", "", off=True)],
        ),
        (
            VANISHED,
            (),
            [Erratum("entfällt", "Das Programm führt diese Veranstaltung nicht mehr.", off=True)],
            [Erratum("cancelled", "The programme does not list this session any more.", off=True)],
        ),
    ],
    ids=["calm", "room", "time", "delay", "cancelled", "vanished"],
)
def test_an_erratum_says_the_new_large_and_the_old_below(
    session: Session, changes: tuple, german: list[Erratum], english: list[Erratum]
) -> None:
    assert list(panel_record(session, scene(session, changes=changes)).errata) == german
    shown = scene(session, changes=changes, language="en")
    assert list(panel_record(session, shown).errata) == english


def test_room_and_time_moved_together_are_two_errata() -> None:
    made = panel_record(GAME, scene(GAME, changes=(*MOVED, *SHIFTED)))
    assert [e.text for e in made.errata] == ["verlegt nach Saal 2", "neue Zeit 15:00"]


def test_the_head_says_when_and_where() -> None:
    made = panel_record(GAME, scene(GAME, now=at("14:48")))
    assert made.time == "15:00–16:30"
    assert made.countdown == "in 12 min"
    assert made.day == "Donnerstag, 8. Dezember"
    assert made.place == "Saal 2 (Nebenhaus, 1. Stock)"
    assert (made.track, made.kind) == ("Methoden", "Workshop")


def test_a_session_without_a_time_shows_no_day_and_no_place() -> None:
    made = panel_record(OPEN, scene(OPEN))
    assert (made.day, made.place, made.countdown) == ("", "", "")
    assert made.time == "Raum und Zeit folgen"


def test_states_are_whole_sentences() -> None:
    session = replace(GAME, status=Status.TENTATIVE, full=True, source="sample")
    assert panel_record(session, scene(session)).states == (
        "vorläufig: Zeit und Raum können sich noch ändern",
        "voll",
        "Beispiel, nicht Teil des veröffentlichten Programms",
    )
    assert panel_record(session, scene(session, language="en")).states[0] == (
        "tentative: time and room may still change"
    )


def test_facts_are_told_in_the_persons_language() -> None:
    german = dict(panel_record(GAME, scene(GAME)).facts)
    assert german == {"Sprache": "Deutsch, Englisch", "Plätze": "80", "Stufenlos": "ja"}
    english = dict(panel_record(GAME, scene(GAME, language="en")).facts)
    assert english == {
        "Language": "German, English",
        "Seats": "80",
        "Step-free access": "yes",
    }


def test_what_the_feed_does_not_say_is_no_fact() -> None:
    session = replace(GAME, room="foyer", languages=())
    assert panel_record(session, scene(session)).facts == ()


def test_a_language_without_a_name_of_ours_is_named_in_itself() -> None:
    session = replace(GAME, languages=("it", "de-AT", "qqq"), room=None)
    facts = dict(panel_record(session, scene(session)).facts)
    assert facts["Sprache"] == "italiano, Deutsch, qqq"


def test_people_come_with_organisation_and_safe_biography() -> None:
    ada, bo = panel_record(GAME, scene(GAME)).people
    assert (ada.name, ada.organisation) == ("Ada Lenk", "Stadt Muster")
    assert "<b>gern</b>" in ada.biography
    assert (bo.name, bo.organisation, bo.biography) == ("Bo Ahrens", "", "")


def test_markup_of_the_feed_is_made_safe() -> None:
    session = replace(GAME, abstract="<script>alert(1)</script><b>fett</b> <img src=x>")
    html = panel_record(session, scene(session)).abstract_html
    assert "<b>fett</b>" in html
    assert "script" not in html
    assert "<img" not in html


def test_a_description_that_repeats_the_abstract_is_said_once() -> None:
    session = replace(GAME, description=GAME.abstract)
    made = panel_record(session, scene(session))
    assert made.abstract_html
    assert made.description_html == ""


def test_links_stand_under_their_headings_and_unsafe_ones_do_not_open() -> None:
    session = replace(
        GAME,
        url="https://example.org/s",
        attachments=(Link("Folien", "javascript:alert(1)"),),
        sources=(Link("Studie", "https://example.org/studie"),),
    )
    assert panel_record(session, scene(session)).links == (
        (
            "Links",
            (
                Link("Seite der Veranstaltung", "https://example.org/s"),
                Link("https://example.org/spiel", "https://example.org/spiel"),
            ),
        ),
        ("Material", (Link("Folien", ""),)),
        ("Quellen", (Link("Studie", "https://example.org/studie"),)),
    )


def test_clashes_name_the_other_with_its_time() -> None:
    shown = scene(GAME, CLASH, stars=("game", "clash"))
    assert panel_record(GAME, shown).clashes == ("Zukunft zeichnen, 15:30–16:00",)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "Geändert 11:00: Werkstatt → Saal 2\nLeitung – „Wasserschaden“"),
        ("en", "Changed 11:00: Werkstatt → Saal 2\nLeitung – “Wasserschaden”"),
    ],
)
def test_the_last_change_names_author_and_reason(language: str, said: str) -> None:
    change = room_change("game", "werk", "saal", author="Leitung", reason="Wasserschaden")
    shown = scene(GAME, changes=(change,), language=language)
    assert panel_record(GAME, shown).last_change == said


def test_a_change_without_author_or_reason_is_one_line() -> None:
    assert panel_record(GAME, scene(GAME, changes=MOVED)).last_change == (
        "Geändert 11:00: Werkstatt → Saal 2"
    )


def test_a_cancelled_session_cannot_be_starred() -> None:
    assert panel_record(GAME, scene(GAME, now=NOON)).can_star
    assert not panel_record(CANCELLED, scene(CANCELLED)).can_star


def test_a_session_as_plain_text_says_what_when_where_who() -> None:
    session = replace(GAME, subtitle="Ein Versuch", url="https://example.org/s")
    assert session_text(session, scene(session)) == (
        "Planspiel\nEin Versuch\n"
        "Donnerstag, 8. Dezember, 15:00–16:30, Saal 2 (Nebenhaus, 1. Stock)\n"
        "Ada Lenk, Bo Ahrens\n\n"
        "Worum es geht.\nhttps://example.org/s"
    )


def test_a_copied_session_says_what_became_of_it() -> None:
    moved = session_text(GAME, scene(GAME, changes=MOVED))
    assert moved.split("\n")[2] == "verlegt nach Saal 2, statt Werkstatt"
    assert "\nentfällt\n" in session_text(CANCELLED, scene(CANCELLED))
    assert "\n\nWorum es geht." in session_text(CANCELLED, scene(CANCELLED))
    tentative = replace(GAME, status=Status.TENTATIVE)
    assert "vorläufig" in session_text(tentative, scene(tentative)).lower()
