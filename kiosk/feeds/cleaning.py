"""Cleaning of single values that feeds write in many ways: texts, languages, links, durations."""

import re
from datetime import timedelta
from functools import lru_cache

_CRLF = re.compile(r"\r+\n|\r")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""Controls, lone surrogates and non-characters: XML takes none of them, UTF-8 not all."""
_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")
"""Soft hyphen, zero-width space, word joiner, byte-order mark; U+200C/D are kept: they matter."""

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:(?!\d)")
_HOST = re.compile(r"(?i)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+([a-z]{2,24})(?::\d+)?(?:[/?#]\S*)?")
_FILE_ENDINGS = frozenset(
    {"pdf", "html", "htm", "txt", "md", "zip", "ics", "svg", "png", "jpg", "jpeg", "gif", "webm"}
    | {"mp3", "mp4", "odp", "odt", "ppt", "pptx", "doc", "docx"}
)

_PLACEHOLDER = re.compile(r"[\s?.…\-–—_*#]*")
_NO_TRACK = frozenset({"no track", "none", "null", "kein track", "n/a", "-", "?"})

_NOBODY = frozenset({"none", "null", "n/a", "tba", "tbd", "tbc", "-", "?"})

_LANGUAGE_SPLIT = re.compile(r"[,;/|&+()\s]+")
_TAG = re.compile(r"([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?(?:-[a-z0-9]+)*")
_NOT_A_LANGUAGE = frozenset(
    {"and", "und", "mul", "zxx", "mis", "none", "null", "tbd", "oder", "or"}
)
_LANGUAGE_NAMES = {
    name: tag
    for tag, names in {
        "de": "german deutsch deu ger allemand",
        "en": "english englisch eng anglais",
        "fr": "french französisch franzoesisch français francais fra fre",
        "es": "spanish spanisch español espanol spa",
        "it": "italian italienisch italiano ita",
        "nl": "dutch niederländisch nederlands nld dut",
        "pl": "polish polnisch polski pol",
        "pt": "portuguese portugiesisch português por",
        "cs": "czech tschechisch čeština ces cze",
        "da": "danish dänisch dansk dan",
        "sv": "swedish schwedisch svenska swe",
        "ru": "russian russisch rus",
        "uk": "ukrainian ukrainisch ukr",
        "tr": "turkish türkisch türkçe tur",
        "zh": "chinese chinesisch zho chi",
        "ja": "japanese japanisch jpn",
        "ar": "arabic arabisch ara",
        "el": "greek griechisch ell gre",
    }.items()
    for name in names.split()
}

_LONGEST_TITLE = 80
"""Characters of a text that stands in for a title."""

YEARS = range(1900, 2200)
"""Years outside are slips ("0001-01-01" for none) and would not fit the arithmetic."""

_CLOCK = re.compile(r"(\d{1,4}):(\d{1,2})(?::(\d{1,2}))?(?:\.0*)?")
_ISO = re.compile(r"(?i)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?")
_WORDS = re.compile(r"(?i)(?:(\d+)\s*h(?:ours?|rs?)?)?\s*(?:(\d+)\s*(?:m(?:in(?:utes?|s)?)?\.?)?)?")


def clean_text(value: object) -> str:
    """The text with \\n line ends, without control characters and outer white space; None is "".

    Markup (HTML, Markdown) stays as it is: `programme.text` makes it safe or plain.
    """
    if value is None:
        return ""
    text = value if isinstance(value, str) else str(value)
    if "\r" in text:
        text = _CRLF.sub("\n", text)
    return _CONTROLS.sub("", text).strip()


def clean_title(value: object) -> str:
    """A single line: white space collapsed, soft hyphens and zero-width marks removed."""
    text = value if isinstance(value, str) else "" if value is None else str(value)
    if text.isprintable():
        # Only the plain space is white space here, and nothing is invisible: the usual case.
        if "  " not in text and text[:1] != " " and text[-1:] != " ":
            return text
    else:
        text = _CONTROLS.sub("", _INVISIBLE.sub("", _CRLF.sub("\n", text)))
    return " ".join(text.split())


@lru_cache(maxsize=512)
def languages(text: object) -> tuple[str, ...]:
    """BCP 47 tags from what feeds write: "de, en", "DE", "", "deu", "German/Deutsch"; no doubles.

    Words that are no language are dropped; pretalx's "de-formal" is "de".
    """
    found: dict[str, None] = {}
    for word in _LANGUAGE_SPLIT.split(str(text or "").replace("_", "-").casefold()):
        tag = _LANGUAGE_NAMES.get(word) or _tag(word)
        if tag:
            found[tag] = None
    return tuple(found)


def _tag(word: str) -> str:
    """The word as a canonical BCP 47 tag (RFC 5646, 2.1.1: de-Latn-DE), or ""."""
    match = _TAG.fullmatch(word)
    if match is None or word in _NOT_A_LANGUAGE:
        return ""
    language, script, region = match.groups()
    language = _LANGUAGE_NAMES.get(language, language)
    return "-".join(
        p for p in (language, script and script.title(), region and region.upper()) if p
    )


def clean_url(value: object) -> str:
    """The link with https:// in front where only the scheme is missing, else the text as it is.

    "www.example.org/x" and "//example.org" become links, "/system/slides.pdf" and "slides.pdf"
    stay text; `programme.text.safe_url` decides what is ever opened.
    """
    text = clean_title(value)
    if not text or _SCHEME.match(text):
        return text
    if text.startswith("//"):
        return clean_url(text.lstrip("/"))
    match = _HOST.fullmatch(text)
    if match is None or match[1].casefold() in _FILE_ENDINGS:
        return text
    return f"https://{text}"


def parse_duration(value: object, expected: timedelta | None = None) -> timedelta | None:
    """The length a feed means; None where it is missing, cannot be read, or exceeds a year.

    "90" and 90 are minutes, "1:30" is H:MM, also "PT1H30M", "1h 30min". Three parts are
    D:HH:MM (pretalx) or H:MM:SS (others): the reading that fits `expected` (what the session's end
    or the next slot leaves), else D:HH:MM.
    """
    length = _length(clean_title(value), expected)
    return length if length is not None and length <= LONGEST else None


def _length(text: str, expected: timedelta | None) -> timedelta | None:
    if text.isascii() and text.isdigit():
        return _minutes(int(text)) if len(text) < _MOST_DIGITS else None
    if match := _CLOCK.fullmatch(text):
        first, second, third = match.groups()
        if third is None:
            return _minutes(int(first) * 60 + int(second))
        return _three_parts(int(first), int(second), int(third), expected)
    return _spelt_out(text)


_MOST_DIGITS = 7
LONGEST = timedelta(days=366)
"""What is longer is a slip, and would not fit the calendar."""


def _minutes(count: int) -> timedelta:
    return timedelta(minutes=count)


def _three_parts(a: int, b: int, c: int, expected: timedelta | None) -> timedelta:
    with_days = timedelta(days=a, hours=b, minutes=c)
    with_seconds = timedelta(hours=a, minutes=b, seconds=c)
    if expected is None or expected == with_days:
        return with_days
    return with_seconds if with_seconds <= expected < with_days else with_days


def _spelt_out(text: str) -> timedelta | None:
    match = _ISO.fullmatch(text)
    parts = match.groups() if match else ()
    if not any(parts):
        match = _WORDS.fullmatch(text)
        parts = (None, None, *match.groups(), None) if match else ()
    if not any(parts) or any(p and len(p) >= _MOST_DIGITS for p in parts):
        return None
    weeks, days, hours, minutes, seconds = (int(p or 0) for p in parts)
    return timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)


def distinct(first: str, second: str) -> str:
    """`second`, or "" when it only repeats `first` (description = abstract, subtitle = title)."""
    if not second or len(first) > 2 * len(second) or len(second) > 2 * len(first):
        return second
    return "" if first.casefold().split() == second.casefold().split() else second


def placeholder(title: str) -> bool:
    """Whether a title says nothing ("", "?", "...", "---"): an empty slot, not a session."""
    return _PLACEHOLDER.fullmatch(title) is not None


def makeshift_title(*texts: str) -> str:
    """What stands in for a title that is missing: the first line that says something, shortened."""
    lines = [line for text in texts for line in map(clean_title, text.split("\n")) if line]
    said = next((line for line in lines if not placeholder(line)), lines[0] if lines else "")
    return said[:_LONGEST_TITLE].strip()


def nobody(name: str) -> bool:
    """Whether a room's or person's name says that there is none yet ("TBA", "None", "n/a")."""
    return name.casefold().replace(".", "") in _NOBODY


def track_name(value: object) -> str:
    """The track's name; "" for what feeds write when there is none ("No Track", "None", "?")."""
    name = clean_title(value)
    return "" if name.casefold() in _NO_TRACK else name
