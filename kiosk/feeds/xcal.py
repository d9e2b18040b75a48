"""Reads xCal: iCalendar as XML, by RFC 6321 and as its drafts had it before (Pentabarf, frab).

The elements become the components of an iCalendar file and go its way from there: time zones,
repeating events and everything else are read as in `ical`.
"""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from kiosk.feeds.bounds import refuse_crowded
from kiosk.feeds.ical import to_reading
from kiosk.feeds.ical_lines import Component, ContentLine
from kiosk.feeds.ical_own import LANGUAGE, PERSON, SUBTITLE
from kiosk.feeds.ical_text import text as escaped
from kiosk.feeds.reading import FeedError, ProblemList, Reading
from kiosk.feeds.text_guard import decode
from kiosk.feeds.xml_guard import parse_xml

_EVENT = re.compile(
    r"<!--.*?-->|<!\[CDATA\[.*?\]\]>|(<(?:[\w.-]+:)?vevent[\s>])", re.IGNORECASE | re.DOTALL
)
"""An event's beginning, or what may hold the word without being one."""
_TEXTS = frozenset(
    {"SUMMARY", "DESCRIPTION", "LOCATION", "COMMENT", "CATEGORIES", "UID", "STATUS", "CONTACT"}
    | {"X-WR-CALNAME", "X-WR-CALDESC", "X-WR-RELCALID", "NAME", "TITLE", "ATTENDEE"}
    | {SUBTITLE, LANGUAGE}
)
_OWN_NAMES = {
    "CATEGORY": "CATEGORIES",
    "SUBTITLE": SUBTITLE,
    "LANGUAGE-CODE": LANGUAGE,
}
"""Pentabarf's own elements, and the one it has under another name; its title replaces SUMMARY."""
_DATES = frozenset({"DATE", "DATE-TIME", "TIME", "UNTIL", "START", "END"})
_PUNCTUATION = str.maketrans("", "", "-:")


def read(data: bytes, *, source: str = "", zone: str | None = None) -> Reading:
    """The programme of an xCal file; see `ical.read`.

    Raises FeedError when it is none, broken, or holds nothing that could be a session.
    """
    refuse_crowded(data.count(b"<vevent"))
    root = parse_xml(data)
    if root.tag.casefold() != "icalendar":
        raise FeedError("The XML's root is <{root}>, not <icalendar>.", root=root.tag)
    lines = _Lines(data)
    found = [_component(child, lines) for child in root if _name(child) == "VCALENDAR"]
    if not found:
        raise FeedError("The xCal file holds no <vcalendar>.")
    return to_reading("xcal", found, source, zone, ProblemList())


class _Lines:
    """The lines on which the events begin, in order: the parser does not tell."""

    def __init__(self, data: bytes) -> None:
        text = decode(data) or ""
        self._places = (match.start() for match in _EVENT.finditer(text) if match[1])
        self._text = text
        self._at = 0
        self.number = 1

    def next_event(self) -> int:
        """The line of the next event; the last one known where there are no more."""
        place = next(self._places, None)
        if place is not None:
            self.number += self._text.count("\n", self._at, place)
            self._at = place
        return self.number


def _component(element: Element, lines: _Lines) -> Component:
    """The element with its inner components, in either of the two layouts."""
    name = _name(element)
    number = lines.next_event() if name == "VEVENT" else lines.number
    component = Component(name, number, closed=True)
    for child in element:
        inner = _name(child)
        if inner == "COMPONENTS":
            component.parts += [_component(part, lines) for part in child]
        elif inner == "PROPERTIES":
            component.lines += [line for each in child for line in _lines_of(each, number)]
        elif inner in ("VEVENT", "VTIMEZONE", "STANDARD", "DAYLIGHT", "VALARM", "VTODO"):
            component.parts.append(_component(child, lines))
        else:
            component.lines += _lines_of(child, number)
    _with_own_title(component)
    return component


def _with_own_title(component: Component) -> None:
    """Pentabarf's SUMMARY is title and subtitle in one; the title by itself counts."""
    title = component.first("TITLE")
    if title is not None and component.name == "VEVENT" and title.rest != ":":
        component.lines = [line for line in component.lines if line.name != "SUMMARY"]
        component.lines.append(ContentLine(title.number, "SUMMARY", title.rest))


def _lines_of(element: Element, number: int) -> Iterator[ContentLine]:
    """The property as a content line; nothing for one that says nothing."""
    name = _name(element)
    name = _OWN_NAMES.get(name, name)
    parameters, values = "", []
    for child in element:
        if _name(child) == "PARAMETERS":
            parameters = "".join(_parameter(parameter) for parameter in child)
        elif name == "RRULE":
            values.append(_rule(child))
        else:
            values.append(_value(child))
    if not len(element):
        parameters = "".join(f";{key.upper()}={_quoted(text)}" for key, text in element.items())
        values = [_bare(name, element.text or "")]
    if name == "ATTENDEE" and not len(element) and ":" not in values[0]:
        # Pentabarf writes the name itself and no address.
        name = PERSON
    value = ";".join(values) if name == "GEO" else ",".join(values)
    if value:
        yield ContentLine(number, name, f"{parameters}:{value}")


def _bare(name: str, text: str) -> str:
    """A value without an element for its type, as the drafts have it."""
    stripped = text.strip()
    return escaped(stripped) if name in _TEXTS else _in_one_line(stripped)


def _value(child: Element) -> str:
    if len(child):
        # <period><start/><end/></period>
        return "/".join(_simple_value(part) for part in child)
    return _simple_value(child)


def _simple_value(child: Element) -> str:
    text = _whole(child)
    if _name(child) in _DATES:
        return text.translate(_PUNCTUATION)
    if _name(child) == "UTC-OFFSET":
        return text.replace(":", "")
    return escaped(text) if _name(child) == "TEXT" else _in_one_line(text)


def _in_one_line(text: str) -> str:
    """Only texts may have line ends, escaped ones."""
    return " ".join(text.split())


def _rule(child: Element) -> str:
    """<recur><freq>DAILY</freq><byday>MO</byday><byday>TU</byday></recur> as RRULE writes it."""
    if not len(child):
        return _whole(child)
    parts: dict[str, list[str]] = {}
    for part in child:
        parts.setdefault(_name(part), []).append(_value(part))
    return ";".join(f"{name}={','.join(values)}" for name, values in parts.items())


def _parameter(parameter: Element) -> str:
    values = [_whole(value) for value in parameter] or [_whole(parameter)]
    return f";{_name(parameter)}={','.join(map(_quoted, values))}"


def _quoted(text: str) -> str:
    cleaned = " ".join(text.replace('"', "'").split())
    return f'"{cleaned}"' if any(mark in cleaned for mark in ",;:") else cleaned


def _whole(element: Element) -> str:
    return "".join(element.itertext()).strip()


def _name(element: Element) -> str:
    """The element's name in capitals; Pentabarf's have a namespace though the root has none."""
    return element.tag.rpartition("}")[2].upper()
