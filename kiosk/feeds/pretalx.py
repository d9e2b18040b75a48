"""Reads pretalx's JSON: the REST API's talks, the widget's data, and what sites make of them.

Formats: https://docs.pretalx.org/api/ (`results` of submissions with a slot, or slots with a
submission) and schedule/widgets/schedule.json (`talks`, rooms and speakers by id). Some sites
regroup the submissions by day, minute and room: they are found wherever they stand.
"""

from collections.abc import Iterator

from kiosk.feeds.assemble import Cast, reading_of
from kiosk.feeds.bounds import refuse_crowded
from kiosk.feeds.json_fields import Fields, Findings
from kiosk.feeds.pretalx_sessions import PretalxReader, localised
from kiosk.feeds.reading import FeedError, ProblemList, Reading
from kiosk.feeds.source_name import source_name
from kiosk.feeds.text_guard import load_json
from kiosk.feeds.timing import timing
from kiosk.programme.identity import slug
from kiosk.programme.model import Event

_DEEPEST = 8
_TALK_FIELDS = ("slot", "slots", "submission_type", "submission", "start")
_LISTS = frozenset({"rooms", "tracks", "speakers", "answers", "questions"})


def read(data: bytes, *, source: str = "", zone: str | None = None) -> Reading:
    """The programme of a pretalx API answer, of the widget's data, or of a regrouped one.

    `zone` (IANA) is for feeds that name none. Raises FeedError when no talks are found.
    """
    value = load_json(data)
    problems = ProblemList()
    top = Fields(value if isinstance(value, dict) else {}, "", Findings(problems))
    found = list(_titled(value, "", 0))
    refuse_crowded(len(found))
    talks = [Fields(talk, where, top.findings) for talk, where in found if _is_talk(talk)]
    if not talks:
        raise FeedError("The JSON holds no talks with a title.")
    starts = [start for talk in talks for start in (talk.value.get("start"), _slot_start(talk))]
    times = timing(
        top.line("timezone"), (s for s in starts if isinstance(s, str)), zone, problems, "timezone"
    )
    reader = PretalxReader(times, Cast())
    reader.declare(top)
    placed = [(s, talk.where) for talk in talks for s in reader.sessions(talk)]
    _report_others([one for one in found if not _is_talk(one[0])], problems)
    _report_pages(top, problems)
    times.tally.close()
    problems.skipped += reader.skipped
    event = _event(top, source, times.zone.key)
    version = top.line("version")
    return reading_of("pretalx-json", event, reader.cast, placed, problems, version=version)


def _event(top: Fields, source: str, zone: str) -> Event:
    title = localised(top.value.get("event_name") or top.value.get("name"))
    title = title or source_name(source, "pretalx")
    return Event(key=slug(title) or "pretalx", title=title, zone=zone)


def _titled(value: object, where: str, depth: int) -> Iterator[tuple[dict[str, object], str]]:
    """Every object with a title, with its place: "schedule[2031-05-02][540][1]"."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for number, entry in enumerate(value):
            yield from _titled(entry, f"{where}[{number}]", depth + 1)
    elif isinstance(value, dict):
        if "title" in value or "submission" in value:
            yield value, where
            return
        for name, entry in value.items():
            if depth or name not in _LISTS:
                yield from _titled(entry, f"{where}[{name}]" if where else name, depth + 1)


def _is_talk(value: dict[str, object]) -> bool:
    return any(name in value for name in _TALK_FIELDS)


def _report_others(others: list[tuple[dict[str, object], str]], problems: ProblemList) -> None:
    """Meals and the like that a site adds in a form of its own, without a time or a length."""
    if others:
        value, where = others[0]
        problems.warn(
            "entry-no-talk",
            where,
            "Entries with a title that are no talks, left out: {count} (first: {first}).",
            count=len(others),
            first=localised(value.get("title"))[:80],
        )


def _slot_start(talk: Fields) -> object:
    slot = talk.value.get("slot")
    return slot.get("start") if isinstance(slot, dict) else None


def _report_pages(top: Fields, problems: ProblemList) -> None:
    """The REST API gives 50 talks a page unless it is asked for more."""
    if isinstance(top.value.get("results"), list) and top.line("next"):
        problems.warn(
            "more-pages",
            "next",
            "The answer is one page of several; the sessions of the others are missing. Ask for"
            " more at once (…?limit=1000).",
        )
