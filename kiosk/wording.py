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

    def __init__(self, language: str, entries: Mapping[tuple[str, str], tuple[str, ...]]) -> None:
        self.language = language
        self._entries = entries

    def __call__(
        self, context: str, text: str, n: int | None = None, /, **values: str | int
    ) -> str:
        forms = self._entries.get((context, text), (text,))
        # German and English share the rule: one, and everything else.
        form = forms[0] if n == 1 else forms[-1]
        if n is not None:
            form = form.replace("%n", str(n))
        return form.format(**values) if values else form


def translator(language: str) -> Translator:
    """The translations of a language ("de", "en"); unknown ones fall back to English."""
    return Translator(language, _entries(language))


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
def _entries(language: str) -> Mapping[tuple[str, str], tuple[str, ...]]:
    if language not in LANGUAGES:
        return {}
    reader = _TsReader()
    reader.parse(resource(f"i18n/{language}.ts").read_bytes())
    return reader.entries


class _TsReader:
    """Reads Qt Linguist's TS format; expat alone, because ElementTree costs 3 ms of the start."""

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], tuple[str, ...]] = {}
        self._text: list[str] = []
        self._context = ""
        self._source = ""
        self._forms: list[str] = []
        self._finished = True

    def parse(self, data: bytes) -> None:
        """Fills `entries`; messages that are not translated yet are left out."""
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text.append
        parser.Parse(data, True)

    def _start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._text.clear()
        if tag == "message":
            self._forms = []
        elif tag == "translation":
            self._finished = attributes.get("type") is None

    def _end(self, tag: str) -> None:
        text = "".join(self._text)
        if tag == "name":
            self._context = text
        elif tag == "source":
            self._source = text
        elif tag == "numerusform" or (tag == "translation" and not self._forms):
            self._forms.append(text)
        elif tag == "message" and self._finished:
            self.entries[self._context, self._source] = tuple(self._forms)
        self._text.clear()
