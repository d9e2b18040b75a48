"""Announcements and emergencies: what is shown, when, and over what."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from ui.hall import BERLIN, GAME, NOON, at, programme
from ui.screen.glass import MEASURE, faults

from kiosk.programme.model import Announcement
from kiosk.ui.pictures.emergency import EmergencySource, emergency_from
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.pictures.pages import pages
from kiosk.ui.pictures.panel import Panel, Tier
from kiosk.ui.pictures.picture import Block, Picture, Words
from kiosk.ui.pictures.settings import Role, ScreenSettings
from kiosk.wording import translator

pytestmark = pytest.mark.usefixtures("qapp")

PANEL = Panel(1920, 1080, 43, 5)
LIFT = Announcement("lift", "Aufzug steht still", "Bitte die Treppe nehmen.")
FIRE = Announcement("emergency-1", "Bitte das Haus verlassen!", "Please leave!", urgent=True)


def shown(role: Role, *notices: Announcement, **fields: object) -> Sequence[Picture]:
    here = programme(GAME, announcements=notices)
    moment = Moment(here, NOON, BERLIN, "de", translator("de"), {}, NOON)
    made = replace(moment, **fields)  # type: ignore[arg-type]
    found = pages(ScreenSettings("x", role, "saal"), made, PANEL, MEASURE)
    assert [fault for picture in found for fault in faults(picture, PANEL)] == []
    return found


def says(pictures: Sequence[Picture]) -> str:
    return " ".join(line for picture in pictures for line in picture.text)


def test_announcements_are_told_while_they_are_valid() -> None:
    for since, until, valid in (
        (None, None, True),
        (NOON, None, True),
        (NOON + timedelta(minutes=1), None, False),
        (None, NOON, False),
        (None, NOON + timedelta(minutes=1), True),
    ):
        found = says(shown(Role.ANNOUNCEMENTS, replace(LIFT, since=since, until=until)))
        assert ("Aufzug steht still" in found) is valid


def test_urgent_announcements_come_first_then_the_latest() -> None:
    old = replace(LIFT, key="old", title="Altes", since=at("8:00"))
    new = replace(LIFT, key="new", title="Neues", since=at("11:00"))
    urgent = replace(LIFT, key="urgent", title="Dringendes", urgent=True)
    at_once = replace(LIFT, key="at once", title="Eben erst")
    found = shown(Role.ANNOUNCEMENTS, old, new, urgent, at_once)
    assert [k for picture in found for k in picture.sessions] == ["urgent", "at once", "new", "old"]
    assert "wichtig" in found[0].text


def test_without_announcements_the_page_tells_what_comes_next() -> None:
    (picture,) = shown(Role.ANNOUNCEMENTS)
    assert {"Zurzeit keine Hinweise.", "Planspiel"} <= set(picture.text)


@pytest.mark.parametrize("role", [Role.DOOR, Role.LOBBY, Role.DAY])
def test_an_urgent_announcement_heads_every_page_and_has_its_own(role: Role) -> None:
    found = shown(role, replace(LIFT, urgent=True))
    assert found[-1].sessions == ("lift",)
    assert "Bitte die Treppe nehmen." in says(found[-1:])
    assert all(picture.text[0] == "Aufzug steht still" for picture in found[:-1])
    assert sum(picture.seconds for picture in found) <= 45


@pytest.mark.parametrize("role", [Role.DOOR, Role.LOBBY, Role.DAY])
@pytest.mark.parametrize("language", ["de", "en"])
def test_its_pages_are_counted_through_with_all_others(role: Role, language: str) -> None:
    found = shown(
        role, replace(LIFT, urgent=True), language=language, translate=translator(language)
    )
    word = {"de": "Seite", "en": "Page"}[language]
    of = len(found)
    assert of > 1
    for number, page in enumerate(found, 1):
        assert [t for t in page.text if t.startswith(word)] == [f"{word} {number}/{of}"]


def test_an_urgent_notice_of_its_own_says_so_in_its_head_and_not_above_its_title() -> None:
    own = shown(Role.LOBBY, replace(LIFT, urgent=True))[-1]
    assert "Wichtiger Hinweis" in own.text
    assert "wichtig" not in own.text


def test_no_line_stands_below_the_last_word_of_an_emergency() -> None:
    german = "Bitte verlassen Sie das Gebäude durch die Notausgänge"
    english = "Please leave the building by the emergency exits"
    first, _ = shown(Role.LOBBY, replace(FIRE, title=german, text=english))
    lines = [item for item in first.items if isinstance(item, Words) and item.tier is Tier.ONE]
    rules = [item for item in first.items if isinstance(item, Block)]
    assert all(rule.y < max(line.y for line in lines) for rule in rules)


def test_a_title_too_long_for_a_band_says_only_that_there_is_a_notice() -> None:
    found = shown(Role.LOBBY, replace(LIFT, title="Sehr langer Hinweis " * 9, urgent=True))
    assert found[0].text[0] == "Wichtiger Hinweis"


@pytest.mark.parametrize("role", [Role.DOOR, Role.LOBBY, Role.DAY, Role.ANNOUNCEMENTS])
def test_an_emergency_in_the_feed_takes_every_screen_over_in_both_languages(role: Role) -> None:
    found = shown(role, LIFT, FIRE)
    assert {picture.ground for picture in found} == {"alarm"}
    said = says(found)
    assert "Bitte das Haus verlassen!" in said
    assert "Please leave!" in said
    assert "Achtung · Warning" in said
    assert "Planspiel" not in said


def test_an_announcement_is_no_emergency_unless_it_is_urgent_and_says_so() -> None:
    for notice in (replace(FIRE, urgent=False), replace(FIRE, key="fire")):
        assert {picture.ground for picture in shown(Role.LOBBY, notice)} == {"ground"}


def test_a_file_starts_and_ends_an_emergency(tmp_path: Path) -> None:
    file = tmp_path / "emergency.txt"
    source = EmergencySource(file)
    assert source.now() is None
    file.write_text("Bitte Saal 2\nräumen\n\nPlease leave\nSaal 2\n", encoding="utf-8")
    found = source.now()
    assert found is not None
    assert (found.german, found.english) == ("Bitte Saal 2 räumen", "Please leave Saal 2")
    file.write_text(" \n", encoding="utf-8")
    assert source.now() is None


def test_a_text_in_one_line_is_divided_at_its_bar() -> None:
    found = emergency_from("Räumen | Leave")
    assert found is not None
    assert (found.german, found.english) == ("Räumen", "Leave")
    assert emergency_from("Räumen") != emergency_from("| Leave")
    assert emergency_from("  ") is None


@pytest.mark.parametrize(
    ("role", "fields", "told"),
    [
        (Role.DOOR, {"rooms": ("saal",)}, True),
        (Role.DOOR, {"rooms": ("werk",)}, False),
        (Role.LOBBY, {"rooms": ("saal",)}, False),
        (Role.LOBBY, {"screens": ("foyer 2",)}, True),
        (Role.DOOR, {"screens": ("Foyer 1",), "rooms": ("werk", "saal")}, True),
        (Role.LOBBY, {"screens": ("Foyer 1",)}, False),
    ],
)
@pytest.mark.parametrize("notice", [replace(LIFT, urgent=True), FIRE])
def test_a_notice_for_some_is_seen_there_only(
    notice: Announcement, role: Role, fields: dict[str, tuple[str, ...]], told: bool
) -> None:
    found = says(shown(role, replace(notice, **fields), screen="Foyer 2"))  # type: ignore[arg-type]
    assert (notice.title in found) is told


def test_a_notice_is_said_in_the_language_of_the_screen() -> None:
    both = replace(LIFT, title_en="The lift is out of order", text_en="Please take the stairs.")
    english = says(shown(Role.ANNOUNCEMENTS, both, language="en", translate=translator("en")))
    assert "The lift is out of order" in english
    assert "Aufzug" not in english
    assert "Aufzug steht still" in says(shown(Role.ANNOUNCEMENTS, both))
    assert "Aufzug" in says(shown(Role.ANNOUNCEMENTS, LIFT, language="en"))


def test_an_emergency_with_english_words_of_its_own_says_title_and_text() -> None:
    both = replace(FIRE, text="Ruhig!", title_en="Leave!", text_en="Calmly!")
    found = says(shown(Role.LOBBY, both))
    for words in (FIRE.title, "Ruhig!", "Leave!", "Calmly!"):
        assert words in found


def test_a_sentence_is_not_divided_over_two_pages() -> None:
    advice = (
        "Bitte nehmen Sie die Treppe oder den Aufzug im Nebenhaus. Wer Hilfe braucht, meldet sich."
    )
    title = "Aufzug im Haupthaus steht heute still"
    found = shown(Role.ANNOUNCEMENTS, replace(LIFT, title=title, text=advice))
    assert len(found) > 1
    assert sum("Treppe" in says([page]) or "meldet" in says([page]) for page in found) == 1


def test_each_page_of_an_emergency_says_that_it_is_one_and_begins_with_that() -> None:
    german, english = (
        "Bitte verlassen Sie das Gebäude durch die Notausgänge",
        "Please leave the house",
    )
    found = shown(Role.LOBBY, replace(FIRE, title=german, text=english))
    assert len(found) == 2
    for page in found:
        first = min((i for i in page.items if isinstance(i, Words | Block)), key=lambda i: i.y)
        assert isinstance(first, Words)
        assert first.text == "Achtung · Warning"
    assert "Please" not in says(found[:1])
