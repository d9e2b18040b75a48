"""Parses XML feeds behind a guard: no DOCTYPE, no entities, bounded size, places in the errors."""

import re
from xml.etree import ElementTree
from xml.etree.ElementTree import Element
from xml.parsers.expat import errors

from kiosk.feeds.bounds import refuse_oversized, refuse_shredded
from kiosk.feeds.parser_reasons import xml_reason
from kiosk.feeds.reading import FeedError
from kiosk.feeds.text_guard import decode, head

_HEAD = 64 * 1024
_SKIPPED = re.compile(r"\s*(?:<\?.*?\?>|<!--.*?-->)", re.DOTALL)
_DOCTYPE = re.compile(r"\s*<!DOCTYPE", re.IGNORECASE)
_ROOT = re.compile(r"\s*<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")

_MISPLACED = errors.codes[errors.XML_ERROR_MISPLACED_XML_PI]
_ENDS_EARLY = {
    errors.codes[name]
    for name in (
        errors.XML_ERROR_NO_ELEMENTS,
        errors.XML_ERROR_UNCLOSED_TOKEN,
        errors.XML_ERROR_PARTIAL_CHAR,
        errors.XML_ERROR_UNCLOSED_CDATA_SECTION,
    )
}


def root_name(text: str) -> str:
    """The local name of the root element at the start of an XML document, or ""."""
    match = _ROOT.match(text, _prolog_end(text))
    return match[1] if match else ""


def has_doctype(text: str) -> bool:
    """Whether a DOCTYPE stands before the root element (the only place XML allows it)."""
    return _DOCTYPE.match(text, _prolog_end(text)) is not None


def doctype_refused() -> FeedError:
    """The refusal of a DOCTYPE: its entities can name local files or grow without end."""
    return FeedError("The XML has a DOCTYPE; such feeds are refused because it can do harm.")


def parse_xml(data: bytes) -> Element:
    """The root element; element names without their namespace.

    Raises FeedError for what `bounds` refuses, a DOCTYPE, and anything not well-formed, with line
    and column (both from 1).
    """
    refuse_oversized(data)
    refuse_shredded(data, "xml")
    text = head(data, _HEAD)
    if not root_name(text):
        text = decode(data) or ""
    if has_doctype(text):
        raise doctype_refused()
    try:
        # The parser knows UTF-8, UTF-16 and what keeps ASCII in its place: the check above saw all.
        root = ElementTree.fromstring(data)
    except ElementTree.ParseError as error:
        raise _refusal(error, decode(data) or "") from error
    except (ValueError, LookupError) as error:
        # An encoding the parser does not know, or a lone surrogate.
        raise FeedError("The encoding of the XML cannot be read.") from error
    _drop_namespaces(root)
    return root


def _prolog_end(text: str) -> int:
    place = 1 if text.startswith("\ufeff") else 0
    while match := _SKIPPED.match(text, place):
        place = match.end()
    return place


def _drop_namespaces(root: Element) -> None:
    if root.tag.startswith("{"):
        for element in root.iter():
            element.tag = element.tag.rpartition("}")[2]


def _refusal(error: ElementTree.ParseError, text: str) -> FeedError:
    line, column = error.position
    if error.code == _MISPLACED:
        return FeedError(
            "Something stands before the XML declaration, which is in line {line}.", line=line
        )
    if error.code in _ENDS_EARLY:
        return FeedError("The XML breaks off in line {line}, column {column}.", **_at(line, column))
    lines = text.split("\n")
    control = _CONTROL.search(lines[line - 1]) if 0 < line <= len(lines) else None
    if control is not None:
        return FeedError(
            "The XML holds a forbidden control character ({code}) in line {line}, column {column}.",
            code=f"U+{ord(control[0]):04X}",
            **_at(line, control.start()),
        )
    return FeedError(
        "The XML is not well-formed: line {line}, column {column} ({reason}).",
        reason=xml_reason(str(error)),
        **_at(line, column),
    )


def _at(line: int, column: int) -> dict[str, int]:
    return {"line": line, "column": column + 1}
