"""Looks a programme over as its organisers would want it: what is doubtful, missing or at odds.

Readers tell what they had to repair (`Reading.problems`); this tells what is wrong with the
programme although it could be read. Nothing here changes anything.
"""

from collections import Counter

from kiosk.feeds.lint_claims import check_claims
from kiosk.feeds.lint_links import check_links
from kiosk.feeds.lint_missing import check_missing
from kiosk.feeds.lint_names import check_names
from kiosk.feeds.lint_subject import Subject
from kiosk.feeds.lint_times import check_times
from kiosk.feeds.reading import Problem, ProblemList, Reading
from kiosk.feeds.tally import Tally


def lint(reading: Reading) -> tuple[Problem, ...]:
    """The findings about a programme, notes and warnings only; linear in its sessions.

    What repeats is one problem with its cases; of pairs of sessions that are at odds the first
    ones are told, and how many more there are.
    """
    told: Counter[str] = Counter()
    for problem in reading.problems:
        told[problem.kind] += problem.count
    programme = reading.programme
    places = reading.places or [""] * len(programme.sessions)
    problems = ProblemList()
    subject = Subject(
        programme=programme,
        format=reading.format,
        places={s.key: w for s, w in zip(programme.sessions, places, strict=True)},
        told=told,
        problems=problems,
        tally=Tally(problems),
    )
    for check in (check_claims, check_times, check_missing, check_links, check_names):
        check(subject)
    subject.tally.close()
    return tuple(problems.found)
