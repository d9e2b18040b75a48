"""A real CalDAV server, Radicale, on loopback: one process for all tests, a person for each."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

import icalendar
import requests

from kiosk.sync.caldav.account import Account

CONFIGURATION = """
[server]
hosts = 127.0.0.1:{port}
[auth]
type = htpasswd
htpasswd_filename = {folder}/users
htpasswd_encryption = plain
delay = 0
[storage]
filesystem_folder = {folder}/collections
[logging]
level = critical
"""
_START = 20.0


@dataclass
class Calendar:
    """One calendar of one person, as the server has it."""

    account: Account
    url: str
    folder: Path

    def entries(self) -> dict[str, icalendar.Event]:
        """The entries by UID, read from the server's own files."""
        found = []
        for file in self._place().glob("*.ics"):
            found += icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")
        by_uid = {str(event["UID"]): event for event in found}
        assert len(by_uid) == len(found), "an entry is there twice"
        return by_uid

    def put(self, name: str, data: bytes, **headers: str) -> None:
        """What another program does."""
        login = (self.account.user, self.account.password)
        kind = {"Content-Type": "text/calendar", **headers}
        answer = requests.put(self.url + name, data, headers=kind, auth=login, timeout=5)
        assert answer.ok, answer.text

    def _place(self) -> Path:
        return self.folder / "collection-root" / unquote(urlsplit(self.url).path).strip("/")


class Radicale:
    """The running server."""

    def __init__(self, folder: Path, port: int) -> None:
        self.folder = folder
        self.address = f"http://127.0.0.1:{port}/"
        self._numbers = count(1)

    def person(self) -> Account:
        """Somebody new, without calendars."""
        account = Account(self.address, f"person{next(self._numbers)}", "ge:heim ß")
        with (self.folder / "users").open("a", encoding="utf-8") as users:
            users.write(f"{account.user}:{account.password}\n")
        return account

    def calendar(self, account: Account | None = None, name: str = "Privat") -> Calendar:
        """A new calendar, of a new person unless one is given."""
        account = account or self.person()
        url = f"{self.address}{account.user}/{quote(name.lower())}/"
        body = (
            '<?xml version="1.0"?><C:mkcalendar xmlns:D="DAV:"'
            ' xmlns:C="urn:ietf:params:xml:ns:caldav"><D:set><D:prop>'
            f"<D:displayname>{name}</D:displayname></D:prop></D:set></C:mkcalendar>"
        )
        login = (account.user.encode(), account.password.encode())
        answer = requests.request("MKCALENDAR", url, data=body.encode(), auth=login, timeout=5)
        assert answer.status_code == 201, answer.text
        return Calendar(account, url, self.folder / "collections")


@contextmanager
def running(folder: Path) -> Iterator[Radicale]:
    """The server, from its first answer to its end."""
    process, port = _started(folder)
    try:
        yield Radicale(folder, port)
    finally:
        process.terminate()
        process.wait(10)


def _started(folder: Path) -> tuple["subprocess.Popen[bytes]", int]:
    (folder / "users").touch()
    for _ in range(3):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        (folder / "config").write_text(CONFIGURATION.format(port=port, folder=folder), "utf-8")
        process = subprocess.Popen(
            [sys.executable, "-m", "radicale", "--config", str(folder / "config")],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        if _listens(process, port):
            return process, port
        process.kill()
        process.wait()
    raise AssertionError("Radicale does not start")


def _listens(process: "subprocess.Popen[bytes]", port: int) -> bool:
    """Waits until it does; False when it ended: somebody else took the port meanwhile."""
    until = time.monotonic() + _START
    while process.poll() is None and time.monotonic() < until:
        with socket.socket() as attempt:
            attempt.settimeout(1)
            if attempt.connect_ex(("127.0.0.1", port)) == 0:
                return True
        time.sleep(0.02)
    return False
