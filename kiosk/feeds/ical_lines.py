"""iCalendar bytes cut into components and content lines, mended where exporters break RFC 5545.

Unfolding happens on bytes (folding may cut a UTF-8 character, section 3.1), each content line keeps
the number of its first physical line, and a broken line costs at most itself.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from kiosk.feeds.reading import ProblemList

_PROPERTY = re.compile(r"([A-Za-z0-9-]+)[ \t]*([;:].*)", re.DOTALL)
_TEXTS = frozenset({"SUMMARY", "DESCRIPTION", "LOCATION", "COMMENT", "X-ALT-DESC", "X-WR-CALDESC"})
_KNOWN_NAMES = """
    BEGIN END ATTACH ATTENDEE CATEGORIES CLASS CONTACT CREATED DTEND DTSTAMP DTSTART DURATION EXDATE
    GEO LAST-MODIFIED METHOD ORGANIZER PRIORITY PRODID RDATE RECURRENCE-ID RELATED-TO REQUEST-STATUS
    RESOURCES RRULE SEQUENCE STATUS TRANSP TRIGGER UID URL VERSION
"""
_KNOWN = _TEXTS | frozenset(_KNOWN_NAMES.split())


@dataclass(frozen=True, slots=True)
class ContentLine:
    """One property: its physical line (from 1), its name in capitals, the rest from ";" or ":"."""

    number: int
    name: str
    rest: str


@dataclass(slots=True)
class Component:
    """What stands between BEGIN and END: own properties and inner components, in file order."""

    name: str
    number: int
    lines: list[ContentLine] = field(default_factory=list)
    parts: list["Component"] = field(default_factory=list)
    closed: bool = False

    def first(self, name: str) -> ContentLine | None:
        """The first property of that name; later ones of a single-value property are ignored."""
        return next((line for line in self.lines if line.name == name), None)

    def all(self, name: str) -> Iterator[ContentLine]:
        """Every property of that name."""
        return (line for line in self.lines if line.name == name)

    def text(self) -> str:
        """The component as iCalendar text again, unfolded."""
        inner = [f"{line.name}{line.rest}" for line in self.lines]
        return "\r\n".join(
            [
                f"BEGIN:{self.name}",
                *inner,
                *(part.text() for part in self.parts),
                f"END:{self.name}",
            ]
        )


def calendars(data: bytes, problems: ProblemList) -> list[Component]:
    """The VCALENDAR components of a file; lines outside of them are passed over."""
    found: list[Component] = []
    stack: list[Component] = []
    for line in _content_lines(data, problems):
        value = line.rest[1:].strip().upper()
        if line.name == "BEGIN":
            _open(Component(value, line.number), stack, found)
        elif line.name == "END":
            _close(value, stack)
        elif stack:
            stack[-1].lines.append(line)
    return found


def _open(component: Component, stack: list[Component], found: list[Component]) -> None:
    if component.name == "VCALENDAR":
        stack[:] = [component]
        found.append(component)
        return
    if any(c.name == component.name for c in stack):
        # The one before was never closed: components do not nest in their own kind.
        _close(component.name, stack, properly=False)
    if stack:
        stack[-1].parts.append(component)
        stack.append(component)


def _close(name: str, stack: list[Component], *, properly: bool = True) -> None:
    if not any(c.name == name for c in stack):
        return
    while stack:
        component = stack.pop()
        if component.name == name:
            component.closed = properly
            return


def _content_lines(data: bytes, problems: ProblemList) -> Iterator[ContentLine]:
    """Content lines; one that does not look like a property continues the text before it."""
    previous: ContentLine | None = None
    tail: list[str] = []
    for number, raw in _unfolded(data):
        text = _decoded(raw, number, problems)
        line = _property(number, text, previous)
        if line is None and previous is not None and previous.name in _TEXTS:
            tail.append(text.strip())
        elif line is None:
            problems.warn(
                "unreadable-line",
                f"line {number}",
                "“{line}” is not an iCalendar property; the line was ignored.",
                line=text.strip()[:60],
            )
        else:
            if previous is not None:
                yield _with_tail(previous, tail, problems)
            previous, tail = line, []
    if previous is not None:
        yield _with_tail(previous, tail, problems)


def _with_tail(line: ContentLine, tail: list[str], problems: ProblemList) -> ContentLine:
    """The line with the raw lines that followed it, their breaks written as RFC 5545 wants them."""
    if not tail:
        return line
    problems.note(
        "raw-newline",
        f"line {line.number}",
        "Line breaks inside {property} were not written as \\n.",
        property=line.name,
    )
    return ContentLine(line.number, line.name, "\\n".join([line.rest, *tail]))


def _property(number: int, text: str, previous: ContentLine | None) -> ContentLine | None:
    match = _PROPERTY.fullmatch(text)
    if match is None:
        return None
    name = match[1].upper()
    if previous is not None and previous.name in _TEXTS and not _is_property_name(match[1]):
        return None  # "http://…" or "Note: …" at the start of a raw line of text
    return ContentLine(number, name, match[2])


def _is_property_name(name: str) -> bool:
    return name.upper() in _KNOWN or name.upper().startswith("X-") or name.isupper()


def _decoded(raw: bytes, number: int, problems: ProblemList) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError:
        problems.warn(
            "not-utf-8",
            f"line {number}",
            "The line is not valid UTF-8; it was read as Windows-1252.",
        )
        return raw.decode("cp1252", errors="replace")


def _unfolded(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Logical lines with the number of their first physical line; blank lines vanish.

    Line ends are LF, CR LF or CR CR LF; a lone CR only in a file without any LF.
    """
    data = data.removeprefix(b"\xef\xbb\xbf")
    if b"\n" not in data:
        data = data.replace(b"\r", b"\n")
    pieces: list[bytes] = []
    began = 0
    for number, physical in enumerate(data.split(b"\n"), 1):
        line = physical.rstrip(b"\r")
        if not line.strip():
            continue
        if pieces and line[:1] in (b" ", b"\t"):
            pieces.append(line[1:])
            continue
        if pieces:
            yield began, b"".join(pieces)
        pieces, began = [line], number
    if pieces:
        yield began, b"".join(pieces)
