"""An announcement as canonical JSON text, the form in which it is corrected and kept."""

import json
from datetime import UTC, datetime, tzinfo

from kiosk.programme.model import Announcement


def announcement_text(announcement: Announcement) -> str:
    """All but the key; instants ISO 8601 in UTC. The same text for the same announcement.

    What came later is left out where it says nothing: what was written before it stays the same.
    """
    later = {
        "title_en": announcement.title_en,
        "text_en": announcement.text_en,
        "rooms": list(announcement.rooms),
        "screens": list(announcement.screens),
    }
    fields = {
        "title": announcement.title,
        "text": announcement.text,
        "since": _instant_text(announcement.since),
        "until": _instant_text(announcement.until),
        "urgent": announcement.urgent,
        **{name: value for name, value in later.items() if value},
    }
    return json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def announcement_of(key: str, text: str, zone: tzinfo) -> Announcement:
    """The announcement behind a text, instants in `zone`; "until" and the like may be left out.

    Raises ValueError for anything but an object with a title, texts, aware instants and a flag.
    """
    fields = json.loads(text)
    if not isinstance(fields, dict) or not fields.keys() <= _FIELDS:
        raise ValueError("an announcement is an object of " + ", ".join(sorted(_FIELDS)))
    title, text, title_en, text_en = (_words(fields.get(name, "")) for name in _TEXTS)
    urgent = fields.get("urgent", False)
    if not isinstance(urgent, bool):
        raise ValueError("urgent is true or false")
    if not title or (text_en and not title_en):
        raise ValueError("an announcement needs a title")
    since, until = (_instant(fields.get(name), zone) for name in ("since", "until"))
    rooms, screens = (_names(fields.get(name, [])) for name in ("rooms", "screens"))
    return Announcement(key, title, text, since, until, urgent, title_en, text_en, rooms, screens)


_TEXTS = ("title", "text", "title_en", "text_en")
_FIELDS = {*_TEXTS, "since", "until", "urgent", "rooms", "screens"}


def _words(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("title and text are texts")
    return value.strip()


def _names(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(v, str) and v.strip() for v in value):
        raise ValueError("rooms and screens are lists of texts")
    return tuple(dict.fromkeys(name.strip() for name in value))


def _instant_text(instant: datetime | None) -> str | None:
    return instant.astimezone(UTC).isoformat() if instant else None


def _instant(text: object, zone: tzinfo) -> datetime | None:
    if text is None:
        return None
    if not isinstance(text, str):
        raise ValueError("an instant is a text in ISO 8601")
    instant = datetime.fromisoformat(text)
    if instant.tzinfo is None:
        raise ValueError("an instant needs an offset")
    return instant.astimezone(zone).replace(microsecond=0)
