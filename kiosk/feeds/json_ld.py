"""Reads schema.org events (JSON-LD), alone or inside a web page.

Vocabulary: https://schema.org/Event. An event with sub-events is the festival and they are its
sessions; without, each event is a session.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.feeds.assemble import Cast, reading_of
from kiosk.feeds.bounds import refuse_crowded
from kiosk.feeds.html_page import is_page, page
from kiosk.feeds.json_fields import Fields, Findings
from kiosk.feeds.json_ld_sessions import (
    EventReader,
    is_event,
    own_addresses,
    place_name,
    texts,
    type_names,
)
from kiosk.feeds.parser_reasons import json_reason
from kiosk.feeds.reading import FeedError, ProblemList, Reading
from kiosk.feeds.source_name import source_name
from kiosk.feeds.text_guard import json_value, load_json
from kiosk.feeds.timing import timing
from kiosk.programme.identity import fingerprint, slug
from kiosk.programme.model import Event

_DEEPEST = 12
_SUB_EVENTS = ("subEvent", "subEvents")
_WRAPPERS = ("<![CDATA[", "]]>", "<!--", "-->", "/*", "*/", "//")
"""What content systems put around the JSON so that old browsers do not show it; twice at most."""


@dataclass(frozen=True, slots=True)
class _Found:
    """An event that holds no others; the festival it belongs to, if it stands inside one."""

    fields: Fields
    above: Fields | None


def read(data: bytes, *, source: str = "", zone: str | None = None) -> Reading:
    """The programme of a JSON-LD document, or of all the JSON-LD in a page.

    `zone` (IANA) is for times without an offset. Raises FeedError when there is no event in it.
    """
    problems = ProblemList()
    findings = Findings(problems)
    values = list(_values(data, problems))
    found = list(_distinct(_events(values, findings)))
    refuse_crowded(len(found))
    if not found:
        raise _no_event(data, problems)
    starts = (_start(one.fields) for one in found)
    times = timing("", starts, zone, problems, "startDate")
    reader = EventReader(times, Cast(), own_addresses(one.fields for one in found))
    placed = [(s, f.fields.where) for f in found if (s := reader.session(f.fields)) is not None]
    if not is_page(data):
        _report_others(values, findings)
    times.tally.close()
    problems.skipped += len(found) - len(placed)
    event = _event(found, source, times.zone.key)
    return reading_of("json-ld", event, reader.cast, placed, problems)


def _report_others(values: list[tuple[object, str]], findings: Findings) -> None:
    """Bands, places and the like beside the events; in a page they are a matter of course."""
    entries = [e for value, _ in values for e in (value if isinstance(value, list) else [value])]
    others = [
        (number, entry)
        for number, entry in enumerate(entries)
        if isinstance(entry, dict)
        and not is_event(entry)
        and not any(_inside(entry, "", None, Findings(ProblemList()), 0))
    ]
    if others:
        findings.problems.skipped += len(others)
        findings.problems.note(
            "no-event",
            f"[{others[0][0]}]",
            "Entries that are no events, left out: {count} (first: {first}).",
            count=len(others),
            first=", ".join(type_names(others[0][1])) or "?",
        )


def _no_event(data: bytes, problems: ProblemList) -> FeedError:
    if not is_page(data):
        return FeedError("The JSON-LD describes no event.")
    broken = next((p for p in problems.found if p.kind == "json-ld-broken"), None)
    if broken is not None:
        return FeedError(
            "This is a web page and not a feed, and its JSON-LD is broken in line {line}"
            " ({reason}).",
            line=broken.where.removeprefix("line "),
            reason=dict(broken.values)["reason"],
        )
    return FeedError(
        "This is a web page and not a feed; perhaps the network asks for a login first."
    )


def _values(data: bytes, problems: ProblemList) -> Iterator[tuple[object, str]]:
    """The JSON values with their places; a broken block of a page costs that block."""
    if not is_page(data):
        yield load_json(data), ""
        return
    for number, block in enumerate(page(data).blocks):
        try:
            yield json_value(_unwrapped(block.text)), f"ld+json[{number}]"
        except json.JSONDecodeError as error:
            problems.error(
                "json-ld-broken",
                f"line {block.line + error.lineno - 1}",
                "A part of the page's JSON-LD is broken ({reason}); it is left out.",
                reason=json_reason(error.msg),
            )
        except (RecursionError, ValueError):
            problems.error(
                "json-ld-broken",
                f"line {block.line}",
                "A part of the page's JSON-LD is broken ({reason}); it is left out.",
                reason="…",
            )


def _unwrapped(text: str) -> str:
    """The JSON without comment marks around it; line numbers stay."""
    kept = text
    for mark in (*_WRAPPERS, *_WRAPPERS):
        if kept.lstrip().startswith(mark):
            kept = kept.replace(mark, "", 1)
        if kept.rstrip().endswith(mark):
            kept = kept.rstrip().removesuffix(mark)
    return kept


def _events(values: list[tuple[object, str]], findings: Findings) -> Iterator[_Found]:
    for value, where in values:
        yield from _inside(value, where, None, findings, 0)


def _inside(
    value: object, where: str, above: Fields | None, findings: Findings, depth: int
) -> Iterator[_Found]:
    """The innermost events, in order; a festival is none of its own sessions."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for number, entry in enumerate(value):
            yield from _inside(entry, f"{where}[{number}]", above, findings, depth + 1)
        return
    if not isinstance(value, dict):
        return
    fields = Fields(value, where, findings)
    if not is_event(value):
        for name, entry in value.items():
            if isinstance(entry, dict | list):
                yield from _inside(entry, fields.path(name), above, findings, depth + 1)
        return
    inner = [
        found
        for name in _SUB_EVENTS
        for found in _inside(value.get(name), fields.path(name), fields, findings, depth + 1)
    ]
    if inner:
        yield from inner
    elif "name" in value or "startDate" in value:
        # Without either it only points to an event that stands elsewhere.
        yield _Found(fields, above)


def _distinct(found: Iterator[_Found]) -> Iterator[_Found]:
    """Each event once, though a page may hold it in several blocks."""
    seen: set[str] = set()
    for one in found:
        text = json.dumps(one.fields.value, sort_keys=True)
        identity = one.fields.value.get("@id")
        mark = f"@{identity}" if isinstance(identity, str) and identity else text
        if mark not in seen:
            seen.add(mark)
            yield one


def _start(fields: Fields) -> str:
    value = fields.value.get("startDate")
    return value if isinstance(value, str) else ""


def _event(found: list[_Found], source: str, zone: str) -> Event:
    """The festival: what holds the sessions, else what they say they belong to, else the source."""
    for one in found:
        above = one.above if one.above is not None else one.fields.object("superEvent")
        title = next(iter(texts(above.value.get("name"))), "")
        if title:
            return Event(
                key=slug(title) or fingerprint(title),
                title=title,
                venue=place_name(above.value.get("location")),
                url=above.url("url"),
                zone=zone,
            )
    title = source_name(source, "schema.org")
    return Event(key=slug(title) or "schema-org", title=title, zone=zone)
