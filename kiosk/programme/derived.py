"""What is worked out about one version of a programme, once for all who ask."""

from collections.abc import Callable
from typing import TypeVar, cast

from kiosk.programme.model import Programme

_T = TypeVar("_T")


def derived(programme: Programme, work: Callable[[Programme], _T]) -> _T:
    """What `work` makes of a programme; the first call works, later ones look it up.

    `work` must be a function of the programme alone; what it gives belongs to all and is not
    changed. May be called ahead in another thread, so that the window does not wait for it.
    """
    known = programme.derived
    if work not in known:
        known[work] = work(programme)
    return cast("_T", known[work])
