"""The words on the screen: translations read from resources/i18n/*.ts, without Qt.

Texts in the code are English and looked up by (context, text), as Qt's own tools do it; German
and English are complete (a test compares the files with the code). Presenters, the command line
and later the feed server speak through the same `Translate`.
"""

from collections.abc import Mapping
from functools import cache
from typing import Protocol
from xml.parsers import expat

from kiosk.programme.errors import KnownError
from kiosk.resources import resource

LANGUAGES = ("de", "en")
"""The first one is the default."""


class Translate(Protocol):
    """Gives `text` of `context` in the chosen language.

    `%n` is replaced by `n`, which also chooses singular or plural; `{name}` by the values.
    """

    def __call__(
        self, context: str, text: str, n: int | None = None, /, **values: str | int
    ) -> str: ...


class Translator:
    """Translations of one language; a text without one is shown as it stands in the code."""

    def __init__(self, language: str, catalogue: "Catalogue") -> None:
        self.language = language
        self._catalogue = catalogue

    def __call__(
        self, context: str, text: str, n: int | None = None, /, **values: str | int
    ) -> str:
        forms = self._catalogue.context(context).get(text, (text,))
        # German and English share the rule: one, and everything else.
        form = forms[0] if n == 1 else forms[-1]
        if n is not None:
            form = form.replace("%n", str(n))
        return form.format(**values) if values else form


def translator(language: str) -> Translator:
    """The translations of a language ("de", "en"); unknown ones fall back to English."""
    return Translator(language, _catalogue(language))


def error_text(error: KnownError, translate: Translate) -> str:
    """What to tell a person about a known error, in their language."""
    return translate("Errors", error.text, None, **_spoken(error.values, translate))


def problem_text(text: str, values: Mapping[str, str], translate: Translate) -> str:
    """What to tell a person about a finding in a feed (`Problem.text`, `Problem.values`)."""
    return translate("Problems", text, None, **_spoken(values, translate))


def _spoken(values: Mapping[str, str | int], translate: Translate) -> dict[str, str | int]:
    """Values that are words of a parser in the chosen language (`feeds.parser_reasons`)."""
    reason = values.get("reason")
    if not isinstance(reason, str):
        return dict(values)
    return {**values, "reason": translate("Reasons", reason)}


def mark(context: str, texts: tuple[str, ...]) -> tuple[str, ...]:
    """The texts as they are; marks them as ones that are looked up in `context`."""
    return texts


@cache
def _catalogue(language: str) -> "Catalogue":
    return Catalogue(resource(f"i18n/{language}.ts").read_bytes() if language in LANGUAGES else b"")


class Catalogue:
    """A file in Qt Linguist's TS format; each context is read when a text of it is wanted.

    The first picture speaks in a dozen of sixty contexts; reading all takes three times as long.
    """

    def __init__(self, data: bytes) -> None:
        """`data` is the file."""
        self._unread: dict[str, list[bytes]] = {}
        self._read: dict[str, Mapping[str, tuple[str, ...]]] = {}
        for part in data.split(b"<context>")[1:]:
            name = part.partition(b"<name>")[2].partition(b"</name>")[0]
            self._unread.setdefault(name.decode(), []).append(part.partition(b"</context>")[0])

    def context(self, name: str) -> Mapping[str, tuple[str, ...]]:
        """The forms of each text of a context, by the text in the code."""
        if name not in self._read:
            reader = _ContextReader()
            for part in self._unread.pop(name, ()):
                reader.parse(part)
            self._read[name] = reader.entries
        return self._read[name]


class _ContextReader:
    """Reads the messages; expat alone, because ElementTree costs 3 ms of the start."""

    def __init__(self) -> None:
        self.entries: dict[str, tuple[str, ...]] = {}
        self._text: list[str] = []
        self._source = ""
        self._forms: list[str] = []
        self._finished = True

    def parse(self, part: bytes) -> None:
        """Fills `entries`; messages that are not translated yet are left out."""
        parser = expat.ParserCreate("utf-8")
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text.append
        parser.Parse(b"<context>" + part + b"</context>", True)

    def _start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._text.clear()
        if tag == "message":
            self._forms = []
        elif tag == "translation":
            self._finished = attributes.get("type") is None

    def _end(self, tag: str) -> None:
        text = "".join(self._text)
        if tag == "source":
            self._source = text
        elif tag == "numerusform" or (tag == "translation" and not self._forms):
            self._forms.append(text)
        elif tag == "message" and self._finished:
            self.entries[self._source] = tuple(self._forms)
        self._text.clear()
