"""What the parsers of XML, JSON and iCalendar say of a place they cannot read, translatable.

Their sentences are English; those that feeds bring about are listed here and translated (context
"Reasons"), others are shown as they are.
"""

from kiosk.wording import mark

_XML = mark(
    "Reasons",
    (
        *("mismatched tag", "not well-formed (invalid token)", "undefined entity"),
        *("duplicate attribute", "junk after document element", "unbound prefix", "syntax error"),
        *("reference to invalid character number", "unknown encoding"),
    ),
)
_JSON = mark(
    "Reasons",
    (
        *("Expecting value", "Expecting ',' delimiter", "Expecting ':' delimiter"),
        *("Expecting property name enclosed in double quotes", "Extra data"),
        *("Invalid control character", "Invalid \\escape", "Invalid \\uXXXX escape"),
    ),
)
_LINE = mark("Reasons", ("a property has parameters that cannot be taken apart",))
_CONTENT_LINE = "Content line could not be parsed"


def xml_reason(text: str) -> str:
    """The reason in a message of expat: "mismatched tag: line 2, column 5"."""
    reason = text.partition(":")[0]
    return next((known for known in _XML if known == reason), reason)


def json_reason(text: str) -> str:
    """The reason in a message of json: "Invalid control character at"."""
    return next((known for known in _JSON if text.startswith(known)), text)


def line_reason(text: str) -> str:
    """The reason icalendar gives for a content line it cannot take apart."""
    return _LINE[0] if text.startswith(_CONTENT_LINE) else text[:200]
