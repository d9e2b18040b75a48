"""Memory that is free but still ours: given back to the system, where the C library can."""

import sys
from collections.abc import Callable
from functools import cache


def give_back_spare_memory() -> None:
    """Returns whole pages between what is in use (malloc_trim(3), glibc); elsewhere does nothing.

    The allocator itself returns only what lies at the end, so the highest need of each hour would
    add up to more than any hour needs.
    """
    trim = _trim()
    if trim is not None:
        trim(0)


@cache
def _trim() -> Callable[[int], int] | None:
    if sys.platform != "linux":
        return None
    import ctypes  # once an hour, not for the first picture

    found: Callable[[int], int] | None = getattr(ctypes.CDLL(None), "malloc_trim", None)
    return found
