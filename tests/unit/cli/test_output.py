import pytest

from assay.cli.output import check_targets, write
from assay.errors import UsageError


def test_two_results_cannot_go_to_the_same_place(tmp_path):
    with pytest.raises(UsageError, match="--html and --json would both write to standard output"):
        check_targets({"html": "-", "json": "-", "markdown": None})


def test_a_target_must_be_a_file_in_a_folder_that_is_there(tmp_path):
    with pytest.raises(UsageError, match="--json names a folder"):
        check_targets({"json": str(tmp_path)})
    with pytest.raises(UsageError, match="there is no folder"):
        check_targets({"json": str(tmp_path / "absent" / "x.json")})
    check_targets({"json": str(tmp_path / "x.json"), "html": "-", "markdown": None})


def test_a_file_is_written_whole_with_a_last_newline(tmp_path):
    target = tmp_path / "report.md"
    write(str(target), lambda: "text")
    assert target.read_text() == "text\n"


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path):
    target = tmp_path / "report.md"
    target.write_text("old")

    def fail():
        raise RuntimeError("no report")

    with pytest.raises(RuntimeError):
        write(str(target), fail)
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_nothing_is_made_for_a_result_nobody_asked_for():
    made = []

    def make():
        made.append("made")
        return "text"

    write(None, make)
    assert made == []


def test_what_cannot_be_written_is_told_with_the_name_that_was_given(tmp_path, monkeypatch):
    def refuse(*_, **__):
        raise PermissionError(13, "Permission denied", str(tmp_path / ".x.json.123"))

    monkeypatch.setattr("tempfile.mkstemp", refuse)
    with pytest.raises(UsageError, match=r"x\.json could not be written: Permission denied\."):
        write(str(tmp_path / "x.json"), str)


def test_a_folder_one_may_not_write_in_is_told_before_any_work(tmp_path, monkeypatch):
    monkeypatch.setattr("os.access", lambda *_: False)
    with pytest.raises(UsageError, match="--html: you may not write in"):
        check_targets({"html": str(tmp_path / "page.html")})
