"""An announcement as canonical JSON text, the form in which it is corrected and kept."""

import json
from datetime import UTC, datetime, tzinfo

from kiosk.programme.model import Announcement


def announcement_text(announcement: Announcement) -> str:
    """All but the key; instants ISO 8601 in UTC. The same text for the same announcement."""
    fields = {
        "title": announcement.title,
        "text": announcement.text,
        "since": _instant_text(announcement.since),
        "until": _instant_text(announcement.until),
        "urgent": announcement.urgent,
    }
    return json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def announcement_of(key: str, text: str, zone: tzinfo) -> Announcement:
    """The announcement behind a text, instants in `zone`; "until" and the like may be left out.

    Raises ValueError for anything but an object with a title, texts, aware instants and a flag.
    """
    fields = json.loads(text)
    if not isinstance(fields, dict) or not fields.keys() <= _FIELDS:
        raise ValueError("an announcement is an object of " + ", ".join(sorted(_FIELDS)))
    title, words, urgent = fields.get("title"), fields.get("text", ""), fields.get("urgent", False)
    if not isinstance(title, str) or not isinstance(words, str) or not isinstance(urgent, bool):
        raise ValueError("title and text are texts, urgent is true or false")
    if not title.strip():
        raise ValueError("an announcement needs a title")
    since, until = (_instant(fields.get(name), zone) for name in ("since", "until"))
    return Announcement(key, title.strip(), words.strip(), since, until, urgent)


_FIELDS = {"title", "text", "since", "until", "urgent"}


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
