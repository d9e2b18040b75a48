"""calendar keep, connect, push, status, disconnect: the agenda in calendars, kept up to date."""

import getpass
import sys
import threading
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from kiosk.commands.data import Data, opened
from kiosk.commands.kept_calendar import renew_kept
from kiosk.commands.output import aside, out, out_json
from kiosk.options import Options
from kiosk.personal import calendar_connection, kept_file
from kiosk.personal.alarm import alarm_of
from kiosk.personal.calendar_connection import Connection, NoKeyringError
from kiosk.personal.calendar_plan import Action
from kiosk.personal.calendar_push import Delivered, deliver, prepare, record
from kiosk.personal.calendars_found import calendars_found
from kiosk.programme.errors import KnownError
from kiosk.store.settings import setting
from kiosk.sync.caldav.account import Account, server_address
from kiosk.sync.caldav.discovery import Collection
from kiosk.wording import Translate, error_text


class CalendarCommandError(KnownError):
    """The command cannot do what was asked for."""


def run(options: Options, arguments: Namespace) -> int:
    """Does what `arguments.action` names. Raises KnownError."""
    with opened(options) as data:
        return _ACTIONS[arguments.action](data, arguments)


def _keep(data: Data, arguments: Namespace) -> int:
    if arguments.off == (arguments.file is not None):
        raise CalendarCommandError("Name a file, or --off.")
    place = None if arguments.off else _place(arguments.file)
    kept_file.keep_at(data.personal, data.source.name, place)
    if place is None:
        out([data.translate("CliCalendar", "No calendar file is kept up to date any more.")])
        return 0
    made = renew_kept(data)
    if made is None:
        out([data.translate("CliCalendar", "Your agenda is empty; the file comes with a star.")])
    else:
        said = data.translate(
            "CliCalendar",
            "%n entries in {file}; it is renewed after each sync.",
            made,
            file=str(place),
        )
        out([said])
    return 0


def _place(file: Path) -> Path:
    """Where the file will lie. Raises CalendarCommandError where no file can."""
    place = file.expanduser().absolute()
    if place.is_dir():
        raise CalendarCommandError("{file} is a folder; name a file in it.", file=str(place))
    if not place.parent.is_dir():
        raise CalendarCommandError("There is no folder {folder}.", folder=str(place.parent))
    return place


def _connect(data: Data, arguments: Namespace) -> int:
    address = server_address(arguments.address)
    account = Account(address, arguments.user, _asked_password(data.translate))
    found = calendars_found(account, threading.Event())
    chosen = _one_of(found, arguments.calendar, data.translate)
    connected = Connection(address, account.user, chosen.url, chosen.name)
    try:
        calendar_connection.keep_password(address, account.user, account.password)
    except NoKeyringError as error:
        aside(error_text(error, data.translate))
    calendar_connection.connect(data.personal, connected)
    out([data.translate("CliCalendar", "Connected with “{name}”.", None, name=chosen.name)])
    return 0


def _asked_password(translate: Translate) -> str:
    """From the terminal without showing it, else the first line of stdin."""
    if sys.stdin.isatty():
        return getpass.getpass(translate("CliCalendar", "Password:") + " ")
    return sys.stdin.readline().rstrip("\r\n")


def _one_of(found: tuple[Collection, ...], wanted: str, translate: Translate) -> Collection:
    fitting = [c for c in found if not wanted or wanted in (c.name, c.url)]
    if len(fitting) == 1:
        return fitting[0]
    aside(*(f"  {c.name}  {c.url}" for c in found))
    if wanted and not fitting:
        raise CalendarCommandError("There is no calendar “{name}”; these are there.", name=wanted)
    raise CalendarCommandError("There are several calendars; name one with --calendar.")


def _push(data: Data, _: Namespace) -> int:
    connected = _connected(data)
    account = Account(connected.address, connected.user, _password(connected, data.translate))
    actions = _actions(data, connected)
    made = deliver(account, connected.collection, actions, threading.Event())
    record(data.personal, data.source.name, connected.collection, made)
    out([delivered_line(made, connected.name, data.translate)])
    if made.error is not None:
        aside(error_text(made.error, data.translate))
    return 0 if made.error is None else 1


def _password(connected: Connection, translate: Translate) -> str:
    """The one in the keyring; without one, what the person says."""
    try:
        kept = calendar_connection.password(connected.address, connected.user)
    except NoKeyringError:
        kept = None
    return _asked_password(translate) if kept is None else kept


def delivered_line(made: Delivered, name: str, translate: Translate) -> str:
    """What came of a delivery, as a sentence."""
    return translate(
        "CliCalendar",
        "“{name}”: {created} new, {updated} changed, {removed} taken away.",
        None,
        name=name,
        created=made.created,
        updated=made.updated,
        removed=made.removed,
    )


def _status(data: Data, arguments: Namespace) -> int:
    place = kept_file.kept_place(data.personal, data.source.name)
    connected = calendar_connection.connection(data.personal)
    waiting = len(_actions(data, connected)) if connected else 0
    if arguments.json:
        calendar = {"address": connected.address, "name": connected.name} if connected else None
        out_json({"file": str(place) if place else None, "calendar": calendar, "waiting": waiting})
        return 0
    translate = data.translate
    if place is not None:
        out([translate("CliCalendar", "Kept up to date: {file}", None, file=str(place))])
    if connected is not None:
        head = translate(
            "CliCalendar",
            "Connected: “{name}” at {address}",
            None,
            name=connected.name,
            address=connected.address,
        )
        out([head, translate("CliCalendar", "%n entries are not there yet.", waiting)])
    if place is None and connected is None:
        out([translate("CliCalendar", "No calendar is kept up to date.")])
    return 0


def _disconnect(data: Data, _: Namespace) -> int:
    connected = _connected(data)
    calendar_connection.connect(data.personal, None)
    calendar_connection.forget_password(connected.address, connected.user)
    out(
        [
            data.translate(
                "CliCalendar",
                "“{name}” is not connected any more; what is in it stays.",
                None,
                name=connected.name,
            )
        ]
    )
    return 0


def _connected(data: Data) -> Connection:
    found = calendar_connection.connection(data.personal)
    if found is None:
        raise CalendarCommandError("No calendar is connected; “calendar connect” does that.")
    return found


def _actions(data: Data, connected: Connection) -> tuple[Action, ...]:
    return prepare(
        data.personal,
        data.source.name,
        connected.collection,
        data.programme(),
        now=data.clock.now(),
        alarm_minutes=alarm_of(setting(data.personal, "alarm")),
        translate=data.translate,
    )


_ACTIONS: dict[str, Callable[[Data, Namespace], int]] = {
    "keep": _keep,
    "connect": _connect,
    "push": _push,
    "status": _status,
    "disconnect": _disconnect,
}
