"""Work off the main thread: one worker for the databases, a few for the network; results by signal.

No widget is ever touched off the main thread: what a task gives back arrives through one
long-lived signal, in the main thread, in the order the tasks ended.
"""

import threading
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.programme.errors import KnownError

if TYPE_CHECKING:
    from concurrent.futures import Executor

_R = TypeVar("_R")


class _Ended(NamedTuple):
    """A task's end: what to call in the main thread."""

    call: Callable[[], None]


class TaskRunner(QObject):
    """Runs tasks and brings their results to the main thread.

    An expected failure (KnownError) goes to the task's `failed`, or to the signal `failed` of the
    runner; any other one is our bug: it is logged with its traceback and goes to both, so that
    nobody waits for ever.
    """

    failed = Signal(object)
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = True
        self.cancel = threading.Event()
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    # Made with the first task: the first picture needs none.

    @cached_property
    def _database(self) -> "Executor":
        from concurrent.futures import ThreadPoolExecutor

        return ThreadPoolExecutor(1, "database")

    @cached_property
    def _network(self) -> "Executor":
        from concurrent.futures import ThreadPoolExecutor

        return ThreadPoolExecutor(2, "network")

    def database(
        self,
        work: Callable[[], _R],
        done: Callable[[_R], None] | None = None,
        failed: Callable[[KnownError], None] | None = None,
    ) -> None:
        """Runs `work` where the databases live; tasks run one after the other."""
        self._run(self._database, work, done, failed)

    def network(
        self,
        work: Callable[[], _R],
        done: Callable[[_R], None] | None = None,
        failed: Callable[[KnownError], None] | None = None,
    ) -> None:
        """Runs `work` in a network thread."""
        self._run(self._network, work, done, failed)

    def close(self) -> None:
        """Cancels network tasks, lets database tasks end, and drops what still arrives."""
        self._open = False
        self.cancel.set()
        self._network.shutdown(wait=True, cancel_futures=True)
        self._database.shutdown(wait=True)

    def _run(
        self,
        executor: "Executor",
        work: Callable[[], _R],
        done: Callable[[_R], None] | None,
        failed: Callable[[KnownError], None] | None,
    ) -> None:
        if not self._open:
            return

        def task() -> None:
            try:
                result = work()
            except KnownError as error:
                expected = error
                self._end(lambda: (failed or self.failed.emit)(expected))
            except Exception:  # our bug: logged, told, and the window lives on
                import logging  # the first picture needs none

                logging.getLogger(__name__).exception("a background task failed")
                bug = KnownError("Something went wrong in the program; the log has the details.")
                if failed is not None:
                    self._end(lambda: failed(bug))
                self._end(lambda: self.failed.emit(bug))
            else:
                if done is not None:
                    self._end(lambda: done(result))

        executor.submit(task)

    def _end(self, call: Callable[[], object]) -> None:
        self._ended.emit(_Ended(lambda: _drop(call())))

    def _deliver(self, ended: _Ended) -> None:
        # Here and not at the task's end: results may wait in the event queue when we close.
        if self._open:
            ended.call()


def _drop(_result: object) -> None:
    """Makes a call without a result of one that may have one."""
