"""What the page of calendars says of the file and of the server, in words."""

from pathlib import Path
from urllib.parse import urlsplit

from kiosk.personal.calendar_connection import Connection
from kiosk.personal.calendar_push import Delivered
from kiosk.programme.errors import KnownError
from kiosk.wording import Translate, error_text


def file_words(place: Path | None, trouble: KnownError | None, translate: Translate) -> str:
    """Where the file is, or what a kept file is good for."""
    if place is None:
        return translate(
            "Calendar",
            "A file that is written anew after each change of the programme or of your agenda. A "
            "calendar that watches it, or a synchronised folder, stays right by itself.",
        )
    if trouble is not None:
        return error_text(trouble, translate)
    return translate("Calendar", "Kept up to date: {file}", file=str(place))


def server_words(connection: Connection, translate: Translate) -> str:
    """Which calendar is connected."""
    return translate(
        "Calendar",
        "“{name}” at {host}, as {user}",
        name=connection.name,
        host=urlsplit(connection.address).hostname or connection.address,
        user=connection.user,
    )


def state_words(
    progress: tuple[int, int] | None,
    trouble: KnownError | None,
    delivered: Delivered | None,
    translate: Translate,
) -> str:
    """How far it is, why it does not go on, or what the last delivery brought."""
    if progress is not None:
        done, of = progress
        return translate("Calendar", "{done} of {of} entries …", done=done, of=of)
    if trouble is not None:
        return error_text(trouble, translate)
    if delivered is None or not delivered.changed:
        return translate("Calendar", "Everything is there.")
    said = translate(
        "Calendar",
        "Everything is there: {created} new, {updated} changed, {removed} taken away.",
        created=delivered.created,
        updated=delivered.updated,
        removed=delivered.removed,
    )
    if delivered.kept:
        said += " " + translate(
            "Calendar", "%n entries you had changed there were left.", delivered.kept
        )
    return said
