"""What a screen may not keep for weeks. The soak measures the rest."""

import ctypes
import string
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter
from ui.screen.world import OpenScreen, World

from kiosk.ui.shared.fonts import forget_glyphs, sized_font

LETTERS = string.ascii_letters + string.digits + "äöüßÄÖÜ„“–"
SIZES = range(12, 52)
WEIGHTS = (400, 600, 700)
KIB = 1024


class _Heap(ctypes.Structure):
    """`struct mallinfo2` (mallinfo(3)): what the C library's allocator has given out."""

    _fields_ = [
        (name, ctypes.c_size_t)
        for name in (
            *("arena", "ordblks", "smblks", "hblks", "hblkhd"),
            *("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"),
        )
    ]


@cache
def _heap() -> Callable[[], _Heap] | None:
    """Asks for it; None where there is another C library, or one before glibc 2.33."""
    if sys.platform != "linux":
        return None
    found = getattr(ctypes.CDLL(None), "mallinfo2", None)
    if found is not None:
        found.restype = _Heap
    return found


def held() -> int:
    heap = _heap()
    if heap is None:
        pytest.skip("only glibc tells what is allocated")
    return int(heap().uordblks)


def resident() -> int:
    """Bytes in the machine's memory that belong to no file."""
    lines = Path("/proc/self/status").read_text().splitlines()
    (line,) = (line for line in lines if line.startswith("RssAnon:"))
    return int(line.split()[1]) * KIB


def draw_in_every_size() -> None:
    image = QImage(960, 60, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    for size in SIZES:
        for weight in WEIGHTS:
            painter.setFont(sized_font(size, weight))
            painter.drawText(QPointF(0, 50), LETTERS)
    painter.end()


def test_the_letters_of_the_pages_of_an_hour_are_given_back_with_the_next(
    screen: OpenScreen, world: World
) -> None:
    shown = screen()
    shown.sync()
    shown.tick()
    draw_in_every_size()  # fonts and what belongs to them are kept; letters are not
    forget_glyphs()
    before = held()
    draw_in_every_size()
    drawn = held() - before
    assert drawn > 1000 * KIB
    world.pass_(minutes=1)
    shown.tick()
    assert held() - before > drawn / 2
    world.pass_(hours=1)
    shown.tick()
    assert held() - before < drawn / 10


def test_memory_that_is_free_between_what_is_used_is_given_back_each_hour(
    screen: OpenScreen, world: World
) -> None:
    held()  # skips where nobody can ask for it
    shown = screen()
    shown.sync()
    shown.tick()
    blocks = [bytes([n % 256]) * 2000 for n in range(10_000)]
    kept = blocks[::50]
    del blocks
    before = resident()
    world.pass_(hours=1)
    shown.tick()
    assert before - resident() > 10_000 * 2000 / 2
    assert len(kept) == 200


def test_a_page_looks_the_same_when_its_letters_are_drawn_anew(screen: OpenScreen) -> None:
    shown = screen()
    shown.sync()
    first = shown.window.grab().toImage()
    forget_glyphs()
    assert shown.window.grab().toImage() == first


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells which files are mapped")
def test_the_typeface_is_not_read_again_from_a_disk_that_may_have_failed(qapp: object) -> None:
    draw_in_every_size()
    forget_glyphs()
    mapped = Path("/proc/self/maps").read_text()
    assert {name for name in ("400Regular", "600SemiBold", "700Bold") if name in mapped} == {
        *("400Regular", "600SemiBold", "700Bold")
    }
