"""Notes that go along into calendars, and all of them as one Markdown text."""

from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from personal.starred_agenda import NOW, Agenda, programme, read_back, translate

from kiosk.personal.exported_notes import IN_CALENDARS, notes_markdown
from kiosk.personal.ical_export import export_agenda
from kiosk.personal.write_agenda import write_agenda
from kiosk.store.database import Database, open_personal_db
from kiosk.store.notes import set_note
from kiosk.store.settings import set_setting
from kiosk.store.stars import set_star

BERLIN = ZoneInfo("Europe/Berlin")
FEED = "bundled"


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    made = open_personal_db(tmp_path)
    from kiosk.programme.stars import Priority

    set_star(made, FEED, "eins", Priority.GOING, NOW)
    set_note(made, FEED, "eins", "- **Jan** fragen", NOW)
    yield made
    made.close()


def description(db: Database) -> str:
    kept: list[bytes] = []
    write_agenda(
        db,
        FEED,
        programme(),
        None,
        kept.append,
        now=NOW,
        alarm_minutes=None,
        translate=translate,
    )
    return str(read_back(kept[0])["eins"]["DESCRIPTION"])


def test_notes_go_along_only_when_they_are_wanted(db: Database) -> None:
    assert "Jan** fragen" not in description(db)
    set_setting(db, IN_CALENDARS, "1")
    assert description(db).startswith("- **Jan** fragen\n\nEbba Torfstich, Jan Moor")
    set_setting(db, IN_CALENDARS, "")
    assert "Jan** fragen" not in description(db)


def test_without_a_note_an_entry_stays_as_it_was(agenda: Agenda) -> None:
    agenda.star("eins")
    before = agenda.export()
    after = export_agenda(
        agenda.programme,
        agenda.stars,
        agenda.exported,
        now=agenda.now,
        alarm_minutes=None,
        translate=translate,
        notes={"zwei": "steht woanders"},
    )
    assert after.data == before.data


def test_all_notes_are_one_markdown_text_by_time() -> None:
    written = {
        "offen": "Wann?",
        "zwei": "# Nachtgang\n\n```\n# kein Titel\n```\n",
        "eins": "- Stift\n- *Heft*",
        "weg": "Gab es einmal.",
        "leer": "   ",
    }
    assert notes_markdown(programme(), written, BERLIN, translate) == (
        "# Moorlichter 2031\n\n"
        "## 2031-06-12\n\n"
        "### Eröffnung\n\n*10:00–11:00 · Torfscheune*\n\n- Stift\n- *Heft*\n\n"
        "### Nachtgang\n\n*11:00–12:00 · Bohlenweg*\n\n#### Nachtgang\n\n```\n# kein Titel\n```\n\n"
        "## No time yet\n\n"
        "### Noch ohne Termin\n\nWann?\n\n"
        "## Not in the programme any more\n\n"
        "Gab es einmal.\n"
    )
