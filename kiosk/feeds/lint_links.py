"""Links that cannot be followed as they are written; nothing is asked of any network."""

import re
from collections.abc import Iterator
from ipaddress import ip_address
from urllib.parse import urlsplit

from kiosk.feeds.lint_subject import Subject
from kiosk.programme.links import safe_url

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_OPENED = frozenset({"http", "https", "mailto", "geo"})
_MAIL = re.compile(r"(?i)mailto:[^\s@?]+@[^\s@?]+")
_PLACE = re.compile(r"(?i)geo:-?\d+(\.\d+)?,-?\d+")
_NAME = re.compile(r"[\w-]+(\.[\w-]+)*\.?")
_INSIDE = (".local", ".localhost", ".lan", ".internal", ".intranet", ".localdomain", ".home.arpa")
_LONGEST = 120


def check_links(subject: Subject) -> None:
    """Tells of links without a host, with a scheme that is never opened, or that are broken."""
    for where, owner, url in _links(subject):
        fault = link_fault(url)
        if fault:
            _tell(subject, fault, where, f"{owner}: {url[:_LONGEST]}")


def link_fault(url: str) -> str:
    """What keeps a link from being followed, as a kind of problem; "" where nothing does.

    "link-relative" (no scheme and host), "link-scheme" (one that is never opened), "link-inside"
    (a machine that only its own network knows), "link-broken" (white space, no or an impossible
    host or port).
    """
    match = _SCHEME.match(url)
    if match is None:
        return "link-relative" if url else ""
    scheme = match[1].lower()
    if scheme not in _OPENED:
        return "link-scheme"
    if safe_url(url) is None:
        return "link-broken"
    if scheme in ("mailto", "geo"):
        fits = _MAIL if scheme == "mailto" else _PLACE
        return "" if fits.match(url) else "link-broken"
    return _host_fault(urlsplit(url.strip()).hostname or "")


def _host_fault(host: str) -> str:
    try:
        return "" if ip_address(host).is_global else "link-inside"
    except ValueError:
        pass
    # "https://https://…": the scheme was put in front twice.
    if not _NAME.fullmatch(host) or host in _OPENED:
        return "link-broken"
    return "" if "." in host and not host.rstrip(".").endswith(_INSIDE) else "link-inside"


def _links(subject: Subject) -> Iterator[tuple[str, str, str]]:
    """Every link with the place and name of what it belongs to; none of them twice."""
    programme = subject.programme
    yield "", programme.event.title, programme.event.url
    for person in programme.people:
        yield "", person.name, person.url
    for session in programme.sessions:
        where = subject.place(session)
        links = (*session.links, *session.attachments, *session.sources)
        for url in dict.fromkeys((session.url, *(link.url for link in links))):
            yield where, session.title, url


def _tell(subject: Subject, fault: str, where: str, what: str) -> None:
    match fault:
        case "link-relative":
            subject.tally.warn(
                fault,
                where,
                "Links without a host, kept as text: {count} (first: {first}).",
                what,
            )
        case "link-scheme":
            subject.tally.warn(
                fault,
                where,
                "Links that are never opened; only http, https, mailto and geo are: {count}"
                " (first: {first}).",
                what,
            )
        case "link-inside":
            subject.tally.warn(
                fault,
                where,
                "Links to a machine that only its own network knows: {count} (first: {first}).",
                what,
            )
        case _:
            subject.tally.warn(
                fault,
                where,
                "Links that cannot be reached as they are written: {count} (first: {first}).",
                what,
            )
