"""Mutants of XML: elements deleted, doubled, swapped, moved, renamed, nested, given odd words."""

from collections.abc import Callable
from copy import deepcopy
from random import Random
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from benchmarks.fuzz.tokens import ANYTHING

_DEEPEST = 300
_MOST_COPIES = 40

_BOMBS = (
    b'<!DOCTYPE s [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>',
    b'<!DOCTYPE s SYSTEM "file:///etc/passwd">',
    b'<?xml version="1.0" encoding="utf-7"?>',
    b'<?xml version="1.1"?>',
    b"<?xml-stylesheet href='x'?>",
    b"<!-- <schedule> -->" * 50,
)


def mutant(data: bytes, random: Random) -> bytes:
    """The XML with some elements changed; raises ParseError where `data` is none."""
    root = ElementTree.fromstring(data)
    for _ in range(random.choice((1, 1, 1, 2, 2, 3, 5, 8))):
        elements = list(root.iter())
        random.choice(_WAYS)(random.choice(elements), random, elements)
    written = ElementTree.tostring(root)
    if random.random() < 0.05:
        return random.choice(_BOMBS) + written
    return written


Way = Callable[[Element, Random, list[Element]], None]


def _delete(element: Element, random: Random, all_of: list[Element]) -> None:
    children = list(element)
    if children:
        element.remove(random.choice(children))


def _word(element: Element, random: Random, all_of: list[Element]) -> None:
    element.text = _sound(random.choice(ANYTHING))


def _attribute(element: Element, random: Random, all_of: list[Element]) -> None:
    names = [*element.attrib, *random.choice(all_of).attrib, "id"]
    name = random.choice(names)
    if name in element.attrib and random.random() < 0.3:
        del element.attrib[name]
    else:
        element.attrib[name] = _sound(random.choice(ANYTHING))


def _swapped(element: Element, random: Random, all_of: list[Element]) -> None:
    other = random.choice(all_of)
    element.text, other.text = other.text, element.text
    element.attrib, other.attrib = dict(other.attrib), dict(element.attrib)


def _grafted(element: Element, random: Random, all_of: list[Element]) -> None:
    element.append(deepcopy(random.choice(all_of[len(all_of) // 4 :])))


def _doubled(element: Element, random: Random, all_of: list[Element]) -> None:
    children = list(element)
    if children:
        child = random.choice(children)
        for _ in range(random.choice((1, 1, 2, _MOST_COPIES))):
            element.append(deepcopy(child))


def _renamed(element: Element, random: Random, all_of: list[Element]) -> None:
    element.tag = random.choice(all_of).tag


def _nested(element: Element, random: Random, all_of: list[Element]) -> None:
    inner = element
    for _ in range(random.choice((1, 3, _DEEPEST))):
        inner = ElementTree.SubElement(inner, element.tag, dict(element.attrib))
        inner.text = element.text


def _emptied(element: Element, random: Random, all_of: list[Element]) -> None:
    element.clear()


_WAYS: tuple[Way, ...] = (
    *(_delete, _word, _word, _word, _attribute, _attribute, _swapped),
    *(_grafted, _doubled, _renamed, _nested, _emptied),
)


def _sound(text: str) -> str:
    """Without what cannot be encoded at all; control characters stay, and must be refused."""
    return text.encode(errors="replace").decode()
