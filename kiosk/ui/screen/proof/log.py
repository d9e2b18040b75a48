"""The rehearsal's log: what each screen showed when, one JSON object in each line."""

import json
from datetime import tzinfo

from kiosk.ui.pictures.settings import ScreenSettings
from kiosk.ui.screen.proof.stepped import Showing


def log_line(settings: ScreenSettings, showing: Showing, zone: tzinfo) -> str:
    """A page as a line (docs/venue-screens.md, "Rehearsal").

    The instant is in `zone`, with its offset.
    """
    page = showing.picture
    record = {
        "at": showing.at.astimezone(zone).isoformat(timespec="milliseconds"),
        "screen": settings.name,
        "role": settings.role.value,
        "room": settings.room,
        "language": showing.language,
        "page": showing.number,
        "of": showing.of,
        "seconds": page.seconds,
        "sessions": list(page.sessions),
        "texts": list(page.text),
    }
    return json.dumps(record, ensure_ascii=False)
