"""Fetches a feed, and where a web page came instead, once the schedule it points to."""

import threading
import time
from dataclasses import replace

from kiosk.feeds.html_page import is_page
from kiosk.programme.values import dataclass
from kiosk.sync.alternate import alternate
from kiosk.sync.fetch import fetch
from kiosk.sync.fetched import (
    DEFAULT_LIMITS,
    NO_VALIDATORS,
    Fetched,
    FetchError,
    Limits,
    Validators,
)
from kiosk.sync.source import Source

_ABSENT = frozenset({404, 410})


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a feed from the last time.

    `validators` are of `address`, the schedule that the source's page pointed to, or of the source
    itself where that is "". `fresh`: the page need not be asked again.
    """

    validators: Validators = NO_VALIDATORS
    address: str = ""
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class Delivered:
    """What came, from `address` if not from the source; `page_read`: a page led there just now."""

    fetched: Fetched
    address: str = ""
    page_read: bool = False


NOTHING_KNOWN = Known()


def fetch_feed(
    source: Source,
    known: Known = NOTHING_KNOWN,
    *,
    cancel: threading.Event | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Delivered:
    """The feed's bytes, from the schedule its page points to if it is a page.

    A schedule that was found before is asked directly, so that a check costs one request; when it
    is not there any more, or a page came in its place, the source's page is asked where it is now.
    The limits hold for all of it. Raises FetchError as `fetch` does.
    """
    return _Way(source, known, cancel, limits, time.monotonic()).go()


@dataclass(frozen=True, slots=True)
class _Way:
    source: Source
    known: Known
    cancel: threading.Event | None
    limits: Limits
    began: float

    def go(self) -> Delivered:
        """Directly where that is known to lead somewhere, else by the page."""
        if not self.known.address:
            return self._by_page(None)
        if not self.known.fresh:
            return self._asking_again()
        try:
            found = self._directly()
        except FetchError as error:
            if not _absent(error):
                raise
            return self._by_page(error)
        if found.fetched.data is not None and is_page(found.fetched.data):
            return self._by_page(None)
        return found

    def _asking_again(self) -> Delivered:
        """By the page; while that cannot be had, what it pointed to counts."""
        try:
            return self._by_page(None)
        except FetchError:
            if self.cancel is not None and self.cancel.is_set():
                raise
            return self._directly()

    def _directly(self) -> Delivered:
        address = self.known.address
        return Delivered(self._fetch(Source(address), self.known.validators), address)

    def _by_page(self, lost: FetchError | None) -> Delivered:
        """What the page points to now; `lost` says why the schedule known so far is not there."""
        known = self.known
        found = self._fetch(self.source, NO_VALIDATORS if known.address else known.validators)
        target = alternate(found, self.source)
        if target is None:
            return Delivered(found)
        if target.name != known.address:
            return Delivered(self._fetch(target, NO_VALIDATORS), target.name, page_read=True)
        if lost is not None:
            raise lost
        return Delivered(self._fetch(target, known.validators), target.name, page_read=True)

    def _fetch(self, source: Source, validators: Validators) -> Fetched:
        left = self.limits.deadline - (time.monotonic() - self.began)
        limits = replace(self.limits, deadline=max(0.1, left))
        return fetch(source, validators, cancel=self.cancel, limits=limits)


def _absent(error: FetchError) -> bool:
    return error.values.get("status") in _ABSENT or isinstance(error.__cause__, FileNotFoundError)
