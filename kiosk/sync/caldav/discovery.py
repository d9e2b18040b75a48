"""Finds a person's calendars on a server, from nothing but its address (RFC 6764, section 6)."""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from kiosk.sync.caldav import wire
from kiosk.sync.caldav.account import CalendarServerError
from kiosk.sync.caldav.exchange import Exchange
from kiosk.sync.caldav.wire import Response

_WELL_KNOWN = "/.well-known/caldav"
_WRITING = {"all", "write", "write-content", "bind"}


class NoCalendarsError(CalendarServerError):
    """The server has no calendar this person may write into, or is none for calendars."""


@dataclass(frozen=True, slots=True)
class Collection:
    """A calendar that takes entries: its address, and what its owner calls it."""

    url: str
    name: str


def collections(exchange: Exchange) -> tuple[Collection, ...]:
    """The calendars a person can write entries into, by name.

    The address may be a calendar itself, a person's own page, or just the server.
    Raises NoCalendarsError, LoginRefusedError, FetchError.
    """
    own = exchange.account.address
    found = {c.url: c for c in _calendars(exchange, own)}
    for start in dict.fromkeys((own, urljoin(own, _WELL_KNOWN), urljoin(own, "/"))):
        home = _home(exchange, start)
        if home:
            found |= {c.url: c for c in _calendars(exchange, home)}
            break
    if not found:
        raise NoCalendarsError(
            "{host} shows no calendar that you can write into. Check the address.",
            host=exchange.account.host,
        )
    return tuple(sorted(found.values(), key=lambda c: (c.name.casefold(), c.url)))


def _home(exchange: Exchange, start: str) -> str:
    """Where the calendars are, by who asks; "" when this address does not tell."""
    principal = _said(exchange, start, wire.WHO, "current-user-principal")
    return _said(exchange, principal, wire.HOME, "calendar-home-set") if principal else ""


def _said(exchange: Exchange, url: str, question: str, name: str) -> str:
    answer, root = exchange.multistatus("PROPFIND", url, question.encode(), depth=0)
    if root is None:
        return ""
    told = (r.href(name, answer.url) for r in wire.responses(root, answer.url))
    found = next((href for href in told if href), "")
    return exchange.checked(found) if found else ""


def _calendars(exchange: Exchange, home: str) -> Iterator[Collection]:
    answer, root = exchange.multistatus("PROPFIND", home, wire.CALENDARS.encode(), depth=1)
    if root is None:
        return
    for response in wire.responses(root, answer.url):
        if _takes_entries(response):
            name = response.text("displayname") or _last_part(response.url)
            yield Collection(exchange.checked(response.url), name)


def _takes_entries(response: Response) -> bool:
    """Whether it is a calendar for events that this person may change; silence means yes."""
    kind = response.props.get("resourcetype")
    if kind is None or kind.find("calendar") is None:
        return False
    components = response.props.get("supported-calendar-component-set")
    if components is not None and len(components):
        names = {c.get("name", "").upper() for c in components}
        if "VEVENT" not in names:
            return False
    privileges = response.props.get("current-user-privilege-set")
    if privileges is None or not len(privileges):
        return True
    return bool({p.tag for privilege in privileges for p in privilege} & _WRITING)


def _last_part(url: str) -> str:
    return urlsplit(url).path.rstrip("/").rpartition("/")[2]
