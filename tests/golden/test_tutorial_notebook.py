"""The tutorial notebook runs from a clean copy, in the running interpreter, and prints what is stored in it."""

from __future__ import annotations

import json
import os
import re
import sys
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from nbformat import NotebookNode

ROOT = Path(__file__).resolve().parents[2]
NOTEBOOK = ROOT / "docs" / "tutorial" / "notebook.ipynb"
pytestmark = pytest.mark.slow

OUR_CARD = 'class="assay-card"'
LONGEST = 120  # seconds that a cell may take on a busy machine


@pytest.fixture
def stored() -> NotebookNode:
    return nbformat.read(NOTEBOOK, as_version=4)


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> tuple[NotebookNode, Path]:
    """The notebook as run in an empty folder beside the examples, without metadata of time, and that folder."""
    folder = tmp_path_factory.mktemp("clean")
    (folder / "examples").symlink_to(ROOT / "examples")
    work = folder / "docs" / "tutorial"
    work.mkdir(parents=True)
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("JUPYTER_PATH", str(_kernels(folder)))
        patch.setenv("IPYTHONDIR", str(folder / "ipython"))
        patch.setenv("JUPYTER_RUNTIME_DIR", str(folder / "runtime"))
        patch.setenv("PYTHONPATH", os.pathsep.join(filter(None, [str(ROOT / "src"), os.environ.get("PYTHONPATH")])))
        client = NotebookClient(
            notebook,
            timeout=LONGEST,
            kernel_name="assay-tests",
            resources={"metadata": {"path": str(work)}},
            record_timing=False,
        )
        client.execute()
    _tidy(notebook)
    return notebook, work


def _kernels(folder: Path) -> Path:
    """A folder for JUPYTER_PATH with a kernel that is the running interpreter."""
    kernel = folder / "jupyter" / "kernels" / "assay-tests"
    kernel.mkdir(parents=True)
    command = [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"]
    spec = {"argv": command, "display_name": "Python 3", "language": "python"}
    (kernel / "kernel.json").write_text(json.dumps(spec), encoding="utf-8")
    return folder / "jupyter"


def _tidy(notebook: NotebookNode) -> None:
    """Takes out what differs from one run or machine to the next."""
    notebook.metadata = nbformat.from_dict(
        {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        }
    )
    for cell in notebook.cells:
        cell.metadata = nbformat.from_dict({})


def told(cell: NotebookNode) -> list[str]:
    """What a cell gives, as far as Assay decides it: printed lines, plain text, and our own cards."""
    words = []
    for output in cell.get("outputs", ()):
        if output.output_type == "stream":
            words.append(output.text)
        for kind, text in sorted(output.get("data", {}).items()):
            if kind == "text/plain" or OUR_CARD in text:
                words.append(text)
    return words


def test_what_is_stored_is_what_a_run_gives(stored, run):
    """Set ASSAY_FREEZE=1 to store the outputs of this run, and read the difference before committing it."""
    notebook, _ = run
    if os.environ.get("ASSAY_FREEZE"):
        NOTEBOOK.write_text(nbformat.writes(notebook) + "\n", encoding="utf-8")
        stored = notebook
    assert [cell.id for cell in stored.cells] == [cell.id for cell in notebook.cells]
    for before, now in zip(stored.cells, notebook.cells, strict=True):
        assert told(before) == told(now), before.id


def test_every_cell_of_code_ran_and_nothing_was_said_on_the_error_stream(run):
    notebook, work = run
    outputs = [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]
    assert not [output for output in outputs if output.get("name") == "stderr" or output.output_type == "error"]
    assert sum(OUR_CARD in output.get("data", {}).get("text/html", "") for output in outputs) >= 4
    assert (work / "appraisal.html").read_text(encoding="utf-8").startswith("<!doctype html>")


def test_the_stored_notebook_is_small_tidy_and_names_no_place(stored):
    nbformat.validate(stored)
    written = NOTEBOOK.read_text(encoding="utf-8")
    assert len(written) < 150_000
    assert str(ROOT) not in written and not re.search(r"/(home|Users|tmp|root)/", written)
    assert all(re.fullmatch(r"[a-z][a-z0-9-]*", cell.id) for cell in stored.cells)
    assert all(not cell.metadata for cell in stored.cells)
    counts = [cell.execution_count for cell in stored.cells if cell.cell_type == "code"]
    assert counts == list(range(1, len(counts) + 1))


def test_the_links_of_the_notebook_lead_somewhere(stored):
    text = "\n".join(cell.source for cell in stored.cells if cell.cell_type == "markdown")
    links = re.findall(r"\]\(([^)#]+)", text)
    assert links
    assert [link for link in links if not (NOTEBOOK.parent / link).exists()] == []
