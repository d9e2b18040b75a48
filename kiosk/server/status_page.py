"""The status page: what is served, since when, and whether all is well; no name of anybody."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, tzinfo
from html import escape
from urllib.parse import quote

from kiosk.programme.errors import KnownError
from kiosk.server.edition import AGENDA_ICS, FEEDS, Edition
from kiosk.sync.source import Source
from kiosk.wording import Translate, Translator, error_text


@dataclass(frozen=True, slots=True)
class Status:
    """What the page tells; `contact` (UTC) is when upstream last answered."""

    edition: Edition | None
    source: Source
    contact: datetime | None
    trouble: KnownError | None
    fault: KnownError | None
    corrections: int
    questions: int
    listeners: int


def status_page(status: Status, translate: Translator, style: str) -> str:
    """The whole page as HTML that needs nothing beside itself."""
    edition = status.edition
    title = edition.programme.event.title if edition else "festival-agenda"
    what = translate("FeedServer", "Feed server")
    body = [
        f'<header><div class="page"><p class="what">{escape(what)}</p>',
        f"<h1>{escape(title)}</h1>",
        *(_sums(status, edition, translate) if edition else ()),
        "</div></header><main>",
        *_complaints(status, translate),
        f"<p>{escape(_upstream(status, translate))}</p>",
        *(_files(edition, translate) if edition else ()),
        "</main>",
    ]
    return page(title, translate.language, style, body)


def page(title: str, language: str, style: str, body: Iterable[str]) -> str:
    """A page of the server around its body."""
    return "\n".join(
        [
            "<!doctype html>",
            f'<html lang="{language}">',
            '<head><meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{escape(title)}</title>",
            f"<style>\n{style}</style></head>",
            "<body>",
            *body,
            "</body></html>\n",
        ]
    )


def _sums(status: Status, edition: Edition, translate: Translate) -> Iterator[str]:
    zone = edition.programme.tz
    since = translate("FeedServer", "since {time}", None, time=_time(edition.at, zone, translate))
    numbers = (
        (edition.version, translate("FeedServer", "Version"), since),
        (len(edition.programme.sessions), translate("FeedServer", "Sessions"), ""),
        (status.corrections, translate("FeedServer", "Corrections"), ""),
        (status.listeners, translate("FeedServer", "Push connections"), ""),
    )
    yield '<dl class="sums">'
    for number, name, more in numbers:
        words = f"<b>{escape(name)}</b><span>{escape(more)}</span>"
        yield f"<div><dt>{words}</dt><dd>{number}</dd></div>"
    yield "</dl>"


def _complaints(status: Status, translate: Translate) -> Iterator[str]:
    if status.fault is not None:
        yield f'<p class="fault">{escape(error_text(status.fault, translate))}</p>'
    if status.trouble is not None:
        text = translate(
            "FeedServer",
            "The feed cannot be followed: {reason}",
            None,
            reason=error_text(status.trouble, translate),
        )
        yield f'<p class="trouble">{escape(text)}</p>'
    if status.questions:
        text = translate(
            "FeedServer",
            "%n corrections wait for a decision: the feed says something else.",
            status.questions,
        )
        yield f'<p class="trouble">{escape(text)}</p>'


def _upstream(status: Status, translate: Translate) -> str:
    name = status.source.title
    if status.edition is None:
        return translate("FeedServer", "There is no programme of {feed} yet.", None, feed=name)
    if status.contact is None:
        return translate("FeedServer", "From {feed}.", None, feed=name)
    zone = status.edition.programme.tz
    when = _time(status.contact, zone, translate)
    return translate("FeedServer", "From {feed}, last read {time}.", None, feed=name, time=when)


def _files(edition: Edition, translate: Translate) -> Iterator[str]:
    programme = edition.programme
    whole = [*FEEDS, AGENDA_ICS]
    rooms = [(path, programme.room_name(key)) for key, path in edition.room_paths.items()]
    tracks = [(path, programme.track_by_key[key].name) for key, path in edition.track_paths.items()]
    yield from _list(translate("FeedServer", "Programme"), [(path, path) for path in whole])
    yield from _list(translate("FeedServer", "Calendars of the rooms"), rooms)
    yield from _list(translate("FeedServer", "Calendars of the tracks"), tracks)
    stage = translate("FeedServer", "Stage: a room's page for its manager's phone")
    yield from _list(translate("FeedServer", "For staff"), [("stage", stage)])
    api = translate("FeedServer", "Description of all addresses")
    yield from _list(
        translate("FeedServer", "For programs"), [("docs", api), ("healthz", "healthz")]
    )


def _list(title: str, links: list[tuple[str, str]]) -> Iterator[str]:
    if not links:
        return
    yield f"<section><h2>{escape(title)}</h2><ul>"
    for path, name in links:
        yield f'<li><a href="/{escape(quote(path))}">{escape(name)}</a></li>'
    yield "</ul></section>"


def _time(instant: datetime, zone: tzinfo, translate: Translate) -> str:
    local = instant.astimezone(zone)
    return translate(
        "FeedServer",
        "{day}/{month}/{year} at {time}",
        None,
        day=local.day,
        month=local.month,
        year=local.year,
        time=f"{local.hour}:{local:%M}",
    )
