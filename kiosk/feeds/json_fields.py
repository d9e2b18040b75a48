"""Reads the fields of one JSON object: wrong types and unknown names are reported, never fatal."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from kiosk.feeds.bounds import refuse_crowded
from kiosk.feeds.cleaning import clean_text, clean_title, clean_url
from kiosk.feeds.reading import ProblemList

_MOST_NAMES = 10


@dataclass(slots=True)
class Findings:
    """Where findings go; unknown field names are gathered so that each is said once."""

    problems: ProblemList
    _unknown: dict[str, str] = field(default_factory=dict)

    def unknown(self, name: str, where: str) -> None:
        """A field that is not known; the first place of each name is kept."""
        self._unknown.setdefault(name, where)

    def close(self) -> None:
        """Writes the line on unknown fields, if there were any."""
        if self._unknown:
            names = list(self._unknown)
            more = ", …" if len(names) > _MOST_NAMES else ""
            self.problems.note(
                "unknown-field",
                next(iter(self._unknown.values())),
                "Fields that are not known, left out: {names}.",
                names=", ".join(name[:40] for name in names[:_MOST_NAMES]) + more,
            )


@dataclass(frozen=True, slots=True)
class Fields:
    """One object of the feed with its place, such as "sessions[12]"."""

    value: Mapping[str, object]
    where: str
    findings: Findings

    def path(self, name: str) -> str:
        """The place of a field: "sessions[12].start"."""
        return f"{self.where}.{name}" if self.where else name

    def expect(self, names: frozenset[str]) -> None:
        """Reports fields that are not among the names; those with "$" or "_" in front are notes."""
        for name in self.value.keys() - names:
            if not name.startswith(("$", "_")):
                self.findings.unknown(name, self.path(name))

    def line(self, name: str) -> str:
        """A text of one line; "" where it is missing."""
        return clean_title(self._text(name))

    def text(self, name: str) -> str:
        """A text that may have paragraphs and markup; "" where it is missing."""
        return clean_text(self._text(name))

    def url(self, name: str) -> str:
        """An address, completed where only the scheme is missing; "" where there is none."""
        text = self.line(name)
        url = clean_url(text)
        if url != text:
            self.findings.problems.note(
                "link-completed",
                self.path(name),
                "The link “{link}” is without https://, which was put in front.",
                link=text[:120],
            )
        return url

    def flag(self, name: str) -> bool | None:
        """true or false; None where it is missing or something else."""
        value = self.value.get(name)
        if value is None or isinstance(value, bool):
            return value
        self._wrong(name, "true or false")
        return None

    def count(self, name: str, most: int, least: int = 0) -> int | None:
        """A whole number within bounds; None where it is missing or something else."""
        value = self.value.get(name)
        if value is None:
            return None
        if isinstance(value, str) and value.strip().isdecimal() and len(value) < len(str(most)) + 3:
            value = int(value)
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if isinstance(value, int) and not isinstance(value, bool) and least <= value <= most:
            return value
        self._wrong(name, f"{least}–{most}")
        return None

    def items(self, name: str) -> list[tuple[object, str]]:
        """The entries of a list, each with its place; [] where it is missing or no list.

        Raises FeedError for more than `bounds` allows.
        """
        value = self.value.get(name)
        if isinstance(value, list):
            refuse_crowded(len(value))
            return [(entry, f"{self.path(name)}[{n}]") for n, entry in enumerate(value)]
        if value is not None:
            self._wrong(name, "[…]")
        return []

    def lines(self, name: str) -> tuple[str, ...]:
        """The texts of a list, each once; entries that are none are left out."""
        texts = (clean_title(entry) for entry, _ in self.items(name) if isinstance(entry, str))
        return tuple(dict.fromkeys(text for text in texts if text))

    def object(self, name: str) -> "Fields":
        """The object in a field; an empty one where it is missing or something else."""
        value = self.value.get(name)
        if value is not None and not isinstance(value, dict):
            self._wrong(name, "{…}")
        return Fields(value if isinstance(value, dict) else {}, self.path(name), self.findings)

    def objects(self, name: str) -> Iterator["Fields"]:
        """The objects of a list; entries that are none are reported and left out."""
        for entry, where in self.items(name):
            if isinstance(entry, dict):
                yield Fields(entry, where, self.findings)
            else:
                self.findings.problems.skipped += 1
                self.findings.problems.error(
                    "entry-not-readable", where, "This entry is no object; it is left out."
                )

    def _text(self, name: str) -> str:
        value = self.value.get(name)
        if isinstance(value, str):
            return value
        if value is None:
            return ""
        if isinstance(value, int | float) and not isinstance(value, bool):
            return str(value)
        self._wrong(name, "“…”")
        return ""

    def _wrong(self, name: str, expected: str) -> None:
        self.findings.problems.warn(
            "wrong-type",
            self.path(name),
            "“{value}” cannot be used here; expected is {expected}.",
            value=repr(self.value.get(name))[:60],
            expected=expected,
        )
