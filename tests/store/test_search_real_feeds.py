"""Searching real programmes: what a person sees can be typed either way and is found."""

import re
from itertools import islice
from pathlib import Path

import pytest
from store.samples import SOURCE, store

from kiosk.feeds.read import read
from kiosk.programme.folding import fold, fold_spelt
from kiosk.programme.model import Programme
from kiosk.store.database import Database
from kiosk.store.search import Search

pytestmark = pytest.mark.real_feeds

FEEDS = (
    "frab-xml/fosdem2024.xml",
    "frab-xml/38c3.xml",
    "frab-json/jev22",
    "frab-json/camp2019_frab.json",
    "frab-json/klimacamp2015.json",
)
_WORD = re.compile(r"[^\W\d_]{6,}")


def programme(root: Path, name: str) -> Programme:
    path = root / name
    if path.is_dir():
        path = sorted(p for p in path.rglob("*") if p.is_file())[-1]
    return read(path.read_bytes(), source=path.name, zone="Europe/Berlin").programme


@pytest.mark.parametrize("name", FEEDS)
def test_each_word_of_a_title_finds_it_however_it_is_typed(
    real_feeds: Path, db: Database, name: str
) -> None:
    shown = programme(real_feeds, name)
    store(db, shown)
    asking = Search(db, SOURCE)
    words = [(w, s.key) for s in shown.sessions for w in _WORD.findall(s.title)]
    foreign = [pair for pair in words if not pair[0].isascii()]
    assert words
    for word, key in (*islice(words, 0, None, 9), *foreign[:60]):
        for typed in {word, word.upper(), fold(word), fold_spelt(word), word[:4], word[1:]}:
            found = asking.find(typed)
            assert key in found or len(found) >= 300, (typed, word)


@pytest.mark.parametrize("name", FEEDS)
def test_titles_come_before_texts(real_feeds: Path, db: Database, name: str) -> None:
    shown = programme(real_feeds, name)
    store(db, shown)
    known, asking = shown.session_by_key, Search(db, SOURCE)
    words = {fold(w) for s in shown.sessions for w in _WORD.findall(s.title)}
    for word in islice(sorted(words), 0, None, 25):
        titled = [word in fold(known[key].title) for key in asking.find(word)]
        assert titled == sorted(titled, reverse=True), word
