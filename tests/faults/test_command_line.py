"""Bad input through the command line: one plain sentence each, the rest of the pile appraised, no traceback."""

import gzip
import os
import signal
import subprocess
import sys
import time

import pytest

from tests.command_line import assay

CLAIM = "The ministry sold the harbour cranes to Orvand."
GOOD = """---
title: Cranes sold, says port union
publisher: Halm Gazette
published: 2031-05-04
---

The port union said on Tuesday that the ministry had sold the harbour cranes to Orvand. "We saw the contract," said
the union's secretary, Mirel Tancu. The ministry denied that it had sold anything to anyone.
"""


@pytest.fixture
def pile(tmp_path):
    folder = tmp_path / "pile"
    folder.mkdir()
    (folder / "good.md").write_text(GOOD)
    return folder


def plain(result):
    assert "Traceback" not in result.err + result.out
    return result


def encrypted_pdf():
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
        b"3 0 obj<</Filter/Standard/V 1/R 2/O(" + b"x" * 32 + b")/U(" + b"y" * 32 + b")/P -4>>endobj\n"
        b"xref\n0 4\n0000000000 65535 f \n0000000009 00000 n \n0000000054 00000 n \n0000000099 00000 n \n"
        b"trailer<</Size 4/Root 1 0 R/Encrypt 3 0 R/ID[<00><00>]>>\nstartxref\n220\n%%EOF"
    )


BAD = {
    "empty.txt": b"",
    "blank.md": b"   \n\n",
    "binary.txt": bytes(range(256)) * 40,
    "truncated.pdf": b"%PDF-1.7\n1 0 obj",
    "locked.pdf": encrypted_pdf(),
    "cut.txt.gz": gzip.compress(b"The crane stands in the harbour. " * 400)[:60],
    "not-gzip.txt.gz": b"plain words, no gzip",
    "bomb.txt.gz": gzip.compress(b"a" * 80_000_000),
    "utf16.txt": "The port is closed, said Orlin Vash.".encode("utf-16-le"),
    "empty.html": b"<html><body><script>x</script></body></html>",
}

READ_FOR_WHAT_THEY_ARE = {"utf16.txt", "not-gzip.txt.gz"}
"""Odd, but readable: what a file holds counts, not what it is called."""


@pytest.mark.parametrize("name", sorted(BAD))
def test_one_bad_file_is_a_finding_and_the_rest_is_appraised(pile, name):
    (pile / name).write_bytes(BAD[name])
    result = plain(assay("appraise", CLAIM, str(pile), "--tagger", "rules", "--json", "-"))
    assert result.code == 0
    assert "Halm Gazette" in result.out
    assert result.err == "" or (name in result.err and result.err.startswith("note: "))
    if name in READ_FOR_WHAT_THEY_ARE:
        assert name in result.out
    else:
        assert name in result.err
        assert assay("appraise", CLAIM, str(pile), "--tagger", "rules", "--json", "-", "--strict").code == 1


def test_a_missing_file_is_told_and_the_rest_is_appraised(pile):
    result = plain(assay("appraise", CLAIM, str(pile), str(pile / "absent.md"), "--tagger", "rules"))
    assert result.code == 0
    assert "absent.md" in result.err
    assert "unproven" in result.out.lower() or "no evidence" in result.out.lower() or "weigh" in result.out.lower()


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read every file")
def test_an_unreadable_file_is_told(pile):
    (pile / "shut.md").write_text(GOOD)
    (pile / "shut.md").chmod(0)
    result = plain(assay("appraise", CLAIM, str(pile), "--tagger", "rules"))
    assert result.code == 0
    assert "shut.md" in result.err


@pytest.mark.parametrize("command", [["statements"], ["lineage"], ["stance", CLAIM], ["appraise", CLAIM]])
def test_nothing_readable_ends_with_3_and_one_sentence(tmp_path, command):
    result = plain(assay(*command, str(tmp_path), "--tagger", "rules"))
    assert result.code == 3
    assert result.out == ""
    assert result.err.startswith("assay: No report could be read.")


@pytest.mark.parametrize(
    ("claim", "said"), [("", "empty"), ("   ", "empty"), ("word " * 5000, "words"), ("Why?", "claim")]
)
def test_a_claim_that_is_none_ends_with_2(pile, claim, said):
    result = plain(assay("appraise", claim, str(pile), "--tagger", "rules"))
    assert result.code == 2
    assert result.out == ""
    assert said in result.err
    assert result.err.count("\n") == 1


def test_wrong_use_ends_with_2(pile):
    for arguments in (
        ["appraise", CLAIM],
        ["appraise", CLAIM, str(pile), "--no-such-option"],
        ["appraise", CLAIM, str(pile), "--prior", "0.9", "0.1"],
        ["appraise", CLAIM, str(pile), "--json", "-", "--html", "-"],
        ["appraise", CLAIM, str(pile), "--html", str(pile)],
        ["no-such-command"],
    ):
        result = plain(assay(*arguments))
        assert result.code == 2, arguments
        assert result.out == ""


def test_standard_input_is_read_for_a_dash(pile):
    result = plain(assay("appraise", CLAIM, "-", "--tagger", "rules", "--json", "-", given=GOOD.encode()))
    assert result.code == 0
    assert "Halm Gazette" in result.out


def test_quiet_says_nothing_of_findings(pile):
    (pile / "empty.txt").write_bytes(b"")
    result = plain(assay("statements", str(pile), "--tagger", "rules", "--quiet"))
    assert result.code == 0
    assert result.err == ""


def test_a_word_of_a_million_characters_neither_hangs_nor_stops_the_rest(pile):
    (pile / "long.txt").write_text("a" * 1_000_000)
    result = plain(assay("appraise", CLAIM, str(pile), "--tagger", "rules", "--json", "-"))
    assert result.code == 0
    assert "Halm Gazette" in result.out


def test_a_reader_that_closes_the_pipe_is_no_fault(pile):
    command = [sys.executable, "-m", "assay", "appraise", CLAIM, str(pile), "--tagger", "rules", "--json", "-"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.read(1)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 0


def test_a_file_is_written_though_the_reader_closes_the_pipe(pile, tmp_path):
    page = tmp_path / "statements.html"
    command = [sys.executable, "-m", "assay", "statements", str(pile), "--tagger", "rules", "--html", str(page)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.close()
        process.wait(timeout=60)
    assert page.read_text(encoding="utf-8").endswith("</html>\n")


def test_an_interruption_ends_with_130_and_no_traceback():
    fcntl, termios = pytest.importorskip("fcntl"), pytest.importorskip("termios")
    waiting = [sys.executable, "-m", "assay", "statements", "-", "--tagger", "rules"]
    # a shell that runs the suite in the background has interruptions ignored, and children inherit that
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    with subprocess.Popen(waiting, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        process.stdin.write(b"Officials said")
        process.stdin.flush()
        for _ in range(600):  # until it reads, and waits for more
            if fcntl.ioctl(process.stdin, termios.FIONREAD, bytes(4)) == bytes(4):
                break
            time.sleep(0.1)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    signal.signal(signal.SIGINT, before)
    assert process.returncode == 130
    assert out == b""
    assert b"Traceback" not in err


@pytest.mark.parametrize(("columns", "widest"), [("20", 40), ("40", 40), ("200", 200)])
def test_the_report_fits_the_columns_it_is_given(pile, columns, widest):
    result = plain(assay("appraise", CLAIM, str(pile), "--tagger", "rules", COLUMNS=columns))
    assert result.code == 0
    assert max(len(line) for line in result.out.splitlines()) <= widest


@pytest.mark.skipif(os.name != "posix", reason="a pseudo-terminal is needed")
@pytest.mark.parametrize(
    ("term", "shows"), [("xterm-256color", True), ("dumb", False)], ids=["colour", "a terminal that knows no colour"]
)
def test_on_a_terminal_progress_is_shown_and_removed(pile, term, shows):
    command = [sys.executable, "-m", "assay", "statements", str(pile), "--tagger", "rules"]
    main_end, terminal = os.openpty()
    environment = {name: value for name, value in os.environ.items() if name not in {"NO_COLOR", "FORCE_COLOR"}}
    with subprocess.Popen(
        command, stdin=terminal, stdout=terminal, stderr=terminal, env=environment | {"TERM": term}
    ) as process:
        os.close(terminal)
        seen = b""
        try:
            while piece := os.read(main_end, 65536):
                seen += piece
        except OSError:
            pass  # how Linux says that the other end has been closed
        assert process.wait(timeout=60) == 0
    os.close(main_end)
    assert b"Halm Gazette" in seen
    assert (b"\x1b[" in seen) is shows
    assert (b"Reading reports" in seen) is shows
    assert not shows or b"\x1b[2K" in seen.split(b"Reading reports")[-1]
