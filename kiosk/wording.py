"""The words on the screen: translations read from resources/i18n/*.ts, without Qt.

Texts in the code are English and looked up by (context, text), as Qt's own tools do it; German
and English are complete (a test compares the files with the code). Presenters, the command line
and later the feed server speak through the same `Translate`.
"""

from collections.abc import Mapping
from functools import cache
from typing import Protocol
from xml.etree import ElementTree

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
    return translate("Errors", error.text, None, **error.values)


def problem_text(text: str, values: Mapping[str, str], translate: Translate) -> str:
    """What to tell a person about a finding in a feed (`Problem.text`, `Problem.values`)."""
    return translate("Problems", text, None, **values)


@cache
def _entries(language: str) -> Mapping[tuple[str, str], tuple[str, ...]]:
    path = resource(f"i18n/{language}.ts")
    if language not in LANGUAGES:
        return {}
    entries: dict[tuple[str, str], tuple[str, ...]] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("unfinished", "vanished"):
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            entries[name, message.findtext("source", "")] = forms or (translation.text or "",)
    return entries
