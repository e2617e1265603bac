"""The wheel: built, installed in an empty environment outside the repository, and the main job run there."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
import venv
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

import assay

ROOT = Path(__file__).resolve().parents[2]
REPORTS = ROOT / "examples" / "velmarian-drones" / "reports"
CLAIM = "The government of Velmaria supplied drones to the insurgents in the Sarn highlands."
LARGEST = 350_000_000  # bytes of site-packages, without pip, for which the core may ask
LONGEST = 90  # seconds the installation may take

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]


def pip(python: Path | str, *arguments: str | Path) -> None:
    """Runs pip under `python`; what it says is shown where it fails."""
    command = [str(python), "-m", "pip", "--disable-pip-version-check", "--quiet", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def clean_environment() -> dict[str, str]:
    """The environment without anything that could lead Python back to the repository."""
    return {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip(sys.executable, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", folder, ROOT)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """An environment with the locked core and the wheel; gives its folder, which is removed afterwards."""
    folder = tmp_path_factory.mktemp("empty") / "environment"
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    start = time.monotonic()
    pip(python, "install", "--require-hashes", "-r", ROOT / "requirements" / "lock.txt")
    pip(python, "install", "--no-deps", wheel)
    taken = time.monotonic() - start
    (folder / "seconds").write_text(f"{taken:.1f}", encoding="utf-8")
    yield folder
    shutil.rmtree(folder)


def test_wheel_holds_the_package_and_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0] for name in names} == {"assay", f"assay-{assay.__version__}.dist-info"}
    assert "assay/py.typed" in names
    assert "assay/models/LICENSE-WEIGHTS.md" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    source = ROOT / "src"
    assert {path.relative_to(source).as_posix() for path in source.rglob("*") if is_carried(path)} <= set(names)


def is_carried(path: Path) -> bool:
    """Whether a file of the source tree must be in the wheel."""
    return path.is_file() and "__pycache__" not in path.parts


def test_wheel_says_what_it_is(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        metadata = archive.read(f"assay-{assay.__version__}.dist-info/METADATA").decode("utf-8")
    assert f"Version: {assay.__version__}" in metadata
    assert "License-Expression: Apache-2.0" in metadata
    assert "Requires-Python: >=3.11" in metadata


def test_main_job_runs_in_an_empty_environment(installed: Path, tmp_path: Path) -> None:
    arguments = ["appraise", CLAIM, str(REPORTS), "--json", "-", "--html", "page.html"]
    outside = subprocess.run(
        [str(installed / "bin" / "assay"), *arguments],
        cwd=tmp_path,
        env=clean_environment(),
        capture_output=True,
        check=False,
    )
    assert outside.returncode == 0, outside.stderr.decode("utf-8", "replace")
    appraisal = json.loads(outside.stdout)
    held = [document for document in appraisal["documents"] if document["held"]]
    assert len(held) == len(list(REPORTS.iterdir()))
    assert appraisal["statements"]
    assert "<html" in (tmp_path / "page.html").read_text(encoding="utf-8")
    here = assay.appraise(CLAIM, [str(REPORTS)])
    assert outside.stdout.decode("utf-8") == here.to_json() + ("" if here.to_json().endswith("\n") else "\n")


def test_doctor_finds_nothing_missing(installed: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [str(installed / "bin" / "assay"), "doctor"],
        cwd=tmp_path,
        env=clean_environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_installation_is_small_and_quick(installed: Path) -> None:
    (packages,) = (installed / "lib").glob("python*/site-packages")
    brought = ("pip", "setuptools", "pkg_resources", "_distutils_hack")  # by the environment, not by Assay
    size = sum(
        path.stat().st_size
        for top in packages.iterdir()
        if not top.name.startswith(brought)
        for path in ([top] if top.is_file() else top.rglob("*"))
        if path.is_file()
    )
    assert size <= LARGEST
    assert float((installed / "seconds").read_text(encoding="utf-8")) <= LONGEST
