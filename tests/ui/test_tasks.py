"""Work off the main thread: results, expected failures and bugs arrive in the main thread."""

import logging
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.programme.errors import KnownError
from kiosk.ui.shared.tasks import TaskRunner


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[TaskRunner]:
    made = TaskRunner()
    yield made
    made.close()


def test_work_runs_elsewhere_and_its_result_arrives_in_the_main_thread(
    runner: TaskRunner, qtbot: QtBot
) -> None:
    threads: list[threading.Thread] = []
    for run in (runner.database, runner.network):
        run(
            threading.current_thread,
            lambda worker: threads.extend((worker, threading.current_thread())),
        )
    qtbot.waitUntil(lambda: len(threads) == 4)
    assert threads[1] is threads[3] is threading.main_thread()
    assert threading.main_thread() not in (threads[0], threads[2])


def test_database_tasks_run_one_after_the_other_in_order(runner: TaskRunner, qtbot: QtBot) -> None:
    order: list[int] = []
    results: list[int] = []

    def work(number: int) -> int:
        order.append(number)
        return number

    for number in range(50):
        runner.database(lambda n=number: work(n), results.append)
    qtbot.waitUntil(lambda: len(results) == 50)
    assert order == results == list(range(50))


def test_a_known_error_goes_to_the_tasks_own_failed(runner: TaskRunner, qtbot: QtBot) -> None:
    told: list[KnownError] = []
    general: list[KnownError] = []
    done: list[object] = []
    runner.failed.connect(general.append)
    error = KnownError("The feed has no sessions.")

    def work() -> None:
        raise error

    runner.network(work, done.append, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [error]
    assert (general, done) == ([], [])


def test_a_known_error_without_failed_goes_to_the_runners_signal(
    runner: TaskRunner, qtbot: QtBot
) -> None:
    error = KnownError("The feed has no sessions.")

    def work() -> None:
        raise error

    with qtbot.waitSignal(runner.failed) as told:
        runner.database(work)
    assert told.args == [error]


def test_a_bug_is_logged_with_its_traceback_and_shown(
    runner: TaskRunner, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    own: list[KnownError] = []
    with qtbot.waitSignal(runner.failed) as told:
        runner.database(lambda: 1 // 0, failed=own.append)
    assert str(told.args[0]).startswith("Something went wrong in the program")
    record = caplog.records[-1]
    assert record.levelno == logging.ERROR
    assert record.exc_info is not None
    assert record.exc_info[0] is ZeroDivisionError
    caplog.clear()


def test_who_waits_for_a_task_learns_that_a_bug_ended_it(
    runner: TaskRunner, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    own: list[KnownError] = []
    runner.network(lambda: 1 // 0, failed=own.append)
    qtbot.waitUntil(lambda: bool(own))
    caplog.clear()


def test_closing_cancels_lets_database_tasks_end_and_drops_what_still_arrives(
    qtbot: QtBot,
) -> None:
    runner = TaskRunner()
    arrived: list[object] = []
    written: list[int] = []
    runner.network(lambda: runner.cancel.wait(5), arrived.append)
    runner.database(lambda: written.append(1), arrived.append)
    runner.close()
    QApplication.processEvents()
    assert runner.cancel.is_set()
    assert written == [1]
    assert arrived == []


def test_a_result_that_already_waits_in_the_queue_is_dropped_when_closed(qtbot: QtBot) -> None:
    runner = TaskRunner()
    arrived: list[object] = []
    ended = threading.Event()
    runner.database(lambda: None, arrived.append)
    runner.database(ended.set)
    assert ended.wait(5)
    runner.close()
    QApplication.processEvents()
    assert arrived == []


def test_a_closed_runner_takes_no_more_work(qtbot: QtBot) -> None:
    runner = TaskRunner()
    runner.close()
    ran: list[int] = []
    runner.database(lambda: ran.append(1))
    runner.network(lambda: ran.append(2))
    QApplication.processEvents()
    assert ran == []
