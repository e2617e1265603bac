"""What the command itself says to odd calls; nothing here reads a report."""

import pytest

from assay.cli.main import COMMANDS, main


def called(capsys, *arguments):
    """Exit code, standard output and standard error of `assay ARGUMENTS...`."""
    with pytest.raises(SystemExit) as ended:
        main(list(arguments))
    told = capsys.readouterr()
    return ended.value.code, told.out, told.err


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("apraise", "appraise"), ("Appraise", "appraise"), ("statement", "statements"), ("linage", "lineage")],
)
def test_a_command_nearly_right_is_told(capsys, typed, meant):
    assert called(capsys, typed, "x", "y") == (
        2,
        "",
        f"assay: There is no command {typed!r}. Did you mean {meant!r}? Try: assay --help\n",
    )


def test_a_command_that_is_like_none_is_told_without_a_guess(capsys):
    assert called(capsys, "xyzzy") == (2, "", "assay: There is no command 'xyzzy'. Try: assay --help\n")


def test_no_arguments_show_the_help(capsys):
    code, out, err = called(capsys)
    assert code == 2
    assert all(command in out + err for command in COMMANDS)


def test_help_as_a_word_shows_the_same_as_the_option(capsys):
    assert called(capsys, "help") == called(capsys, "--help")
    assert called(capsys, "help", "stance") == called(capsys, "stance", "--help")


@pytest.mark.parametrize("command", ["appraise", "statements", "sources", "stance", "lineage"])
def test_every_main_command_explains_itself_with_an_example(capsys, command):
    code, out, err = called(capsys, command, "--help")
    assert (code, err) == (0, "")
    assert f"  assay {command} " in out.split("Examples:")[1]
    assert max(len(line) for line in out.splitlines()) <= 88


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["appraise"], "assay: Missing argument 'CLAIM'. Try: assay appraise --help\n"),
        (["statements"], "assay: Missing argument 'PATH...'. Try: assay statements --help\n"),
        (["--nope"], "assay: No such option '--nope'. Try: assay --help\n"),
        (
            ["statements", ""],
            "assay: One of the paths is empty. Name files, folders or patterns, or - for standard input.\n",
        ),
        (
            ["lineage", "-", "-"],
            "assay: Standard input (-) stands twice among the paths. It can be read once; name it once.\n",
        ),
    ],
)
def test_wrong_use_is_one_sentence_and_what_to_do(capsys, arguments, said):
    assert called(capsys, *arguments) == (2, "", said)


def test_claim_and_reports_the_wrong_way_round_are_told(capsys, tmp_path):
    code, out, err = called(capsys, "appraise", str(tmp_path), "The port sold its cranes.")
    assert (code, out) == (2, "")
    assert err.startswith(f"assay: The claim comes first, but {tmp_path} is a file or folder. For example: ")


def test_a_claim_that_only_looks_like_a_path_is_no_fault(capsys):
    code, _, err = called(capsys, "stance", "a/b\0c " * 400, "absent.txt")
    assert code in {2, 3}
    assert "fault of its own" not in err
