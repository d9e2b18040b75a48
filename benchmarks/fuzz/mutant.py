"""The one way to a mutant: by the shape of what it is made of, then by bytes."""

import re
from random import Random
from xml.etree.ElementTree import ParseError

from benchmarks.fuzz import bytes_mutant, json_mutant, lines_mutant, xml_mutant

_BLOCK = re.compile(rb"(<script[^>]*ld\+json[^>]*>)(.*?)(</script)", re.DOTALL | re.IGNORECASE)


def mutant(data: bytes, random: Random) -> bytes:
    """`data` changed in its structure, its words or its bytes; the same for the same `random`."""
    dice = random.random()
    if dice < 0.75:
        data = _by_shape(data, random)
    if dice > 0.6:
        data = bytes_mutant.mutant(data, random)
    return data[: bytes_mutant.MOST_BYTES]


def _by_shape(data: bytes, random: Random) -> bytes:
    start = data.lstrip(b"\xef\xbb\xbf \r\n\t")[:1]
    try:
        if start in (b"{", b"["):
            return json_mutant.mutant(data, random)
        if start != b"<":
            return lines_mutant.mutant(data, random)
        block = _BLOCK.search(data)
        if block is not None:
            inside = json_mutant.mutant(block[2], random)
            return data[: block.start(2)] + inside + data[block.end(2) :]
        return xml_mutant.mutant(data, random)
    except (ValueError, LookupError, ParseError, RecursionError):
        return bytes_mutant.mutant(data, random)  # already broken: a quirk's file
