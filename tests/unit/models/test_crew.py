import threading
import time

import pytest

from assay.models.crew import Crew, usable_processors


def square(number: int) -> int:
    return number * number


@pytest.mark.parametrize("threads", [1, 2, 4])
def test_results_come_in_order_with_any_number_of_threads(threads: int) -> None:
    crew = Crew(square, threads=threads)
    assert crew.threads == threads
    assert crew.finish(crew.begin(range(20))) == [number * number for number in range(20)]
    assert crew.finish(crew.begin([])) == []


def test_with_one_thread_the_caller_does_the_work_when_it_waits_the_urgent_first() -> None:
    done: list[tuple[str, int]] = []

    def note(number: int) -> int:
        done.append((threading.current_thread().name, number))
        return number

    crew = Crew(note, threads=1)
    later = crew.begin([1, 2])
    first = crew.begin([3, 4], urgent=True)
    assert done == []
    assert crew.finish(first) == [3, 4]
    assert crew.finish(later) == [1, 2]
    assert done == [(threading.current_thread().name, number) for number in (3, 4, 1, 2)]


def test_helpers_go_on_while_the_caller_does_something_else() -> None:
    begun = threading.Event()

    def note(number: int) -> int:
        begun.set()
        return number

    crew = Crew(note, threads=2)
    futures = crew.begin([1])
    assert begun.wait(timeout=10)
    assert crew.finish(futures) == [1]


def test_no_more_threads_are_busy_than_allowed_and_the_waiting_caller_is_one_of_them() -> None:
    busy: list[int] = []
    most = 0
    names: set[str] = set()
    lock = threading.Lock()

    def work(number: int) -> int:
        nonlocal most
        with lock:
            busy.append(number)
            names.add(threading.current_thread().name)
            most = max(most, len(busy))
        time.sleep(0.01)
        with lock:
            busy.remove(number)
        return number

    crew = Crew(work, threads=3)
    assert crew.finish(crew.begin(range(12))) == list(range(12))
    assert most == 3
    assert threading.current_thread().name in names


def test_a_fault_is_raised_where_the_result_is_wanted() -> None:
    crew = Crew(lambda number: 1 // number, threads=2)
    futures = crew.begin([1, 0])
    with pytest.raises(ZeroDivisionError):
        crew.finish(futures)
    assert crew.finish(crew.begin([1])) == [1]


def test_at_least_one_processor_may_be_used() -> None:
    assert usable_processors() >= 1
