import pytest

from assay.errors import UsageError
from assay.pipeline import Scope, Stage, State, check_plan, run
from assay.pipeline.progress import Progress
from assay.pipeline.stages import WHO_HAD_IT_FROM_WHOM, WHO_SAID_WHAT, WHO_STANDS_WHERE, WHOLE
from assay.settings import Settings


def unchanged(state: State, settings: Settings, progress: Progress) -> State:
    return state


def stage(name: str, requires: set[str], assigns: set[str]) -> Stage:
    return Stage(name, frozenset(requires), frozenset(assigns), Scope.CASE, unchanged)


@pytest.mark.parametrize(
    ("stages", "given"),
    [
        (WHOLE, ["claim_text", "readings"]),
        (WHO_STANDS_WHERE, ["claim_text", "readings"]),
        (WHO_SAID_WHAT, ["readings"]),
        (WHO_HAD_IT_FROM_WHOM, ["readings"]),
    ],
)
def test_the_shipped_plans_hold(stages, given):
    check_plan(stages, given=given)


def test_a_plan_in_the_wrong_order_names_every_fault_before_anything_runs():
    stages = [stage("weigh", {"lineage", "stances"}, {"weighing"}), stage("trace", {"documents"}, {"lineage"})]
    with pytest.raises(UsageError) as caught:
        check_plan(stages, given=["documents"])
    assert str(caught.value) == (
        "The plan cannot be run: stage 'weigh' needs 'lineage', which nothing before it gives; "
        "stage 'weigh' needs 'stances', which nothing before it gives."
    )


def test_a_stage_may_not_speak_of_what_no_state_has():
    with pytest.raises(UsageError, match="stage 'odd' speaks of 'truth', which no state has"):
        check_plan([stage("odd", {"truth"}, {"documents"})], given=[])


def test_run_checks_the_plan_and_tells_the_watcher_of_every_stage():
    seen: list[str] = []

    class Watcher:
        def started(self, stage, *, total):
            seen.append(f"started {stage} {total}")

        def advanced(self, stage):
            seen.append(f"advanced {stage}")

        def ended(self, stage):
            seen.append(f"ended {stage}")

    with pytest.raises(UsageError):
        run([stage("late", {"lineage"}, {"weighing"})], State(), settings=Settings())
    run([stage("only", {"claim_text"}, {"claim"})], State(claim_text="x"), settings=Settings(), progress=Watcher())
    assert seen == ["ended only"]
