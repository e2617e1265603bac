"""Measures what the page of a report costs, to make and to look at, for 7, 50 and 612 documents.

python -m benchmarks.page.run [FOLDER] [--invented] [--freeze]
"""

from __future__ import annotations

import argparse
import importlib.metadata
import json
import os
import pathlib
import platform
from collections.abc import Iterator
from itertools import chain

import assay
from assay.domain.material import Appraised

from .browsing import chromium, first_shown, scrolled
from .cases import PROJECT, invented_cases, real_cases
from .rendering import rendered

FROZEN = pathlib.Path(__file__).resolve().parent / "results" / "page-frozen.json"


def measured(cases: Iterator[tuple[str, Appraised]], folder: pathlib.Path) -> dict[str, object]:
    """Every case's figures; the pages are kept in `folder`."""
    found: dict[str, object] = {}
    with chromium() as browser:
        found["chromium"] = browser.version if browser else None
        for name, appraised in cases:
            figures, made = rendered(appraised)
            paths = {way: folder / f"{name}-{way}.html" for way in made}
            for way, path in paths.items():
                path.write_text(made[way], encoding="utf-8")
            result: dict[str, object] = {
                "documents": len(appraised.material.documents),
                "characters": sum(len(each.text) for each in appraised.material.documents),
                "statements": len(appraised.material.statements),
                "rendering": figures,
            }
            if browser:
                result["first_shown"] = {way: first_shown(browser, path) for way, path in paths.items()}
                result["longest_work"] = scrolled(browser, paths["page"])
            found[name] = result
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path, nargs="?", default=PROJECT / "runs" / "page", help="for the pages")
    parser.add_argument("--invented", action="store_true", help="only the invented piles, which need no corpus")
    parser.add_argument("--freeze", action="store_true", help=f"write {FROZEN.name}")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    real = iter(()) if options.invented else real_cases(PROJECT / "runs" / "real-piles")
    result: dict[str, object] = {
        "assay": assay.__version__,
        "machine": f"{os.cpu_count()} cores, {platform.machine()}, {platform.system()}, {platform.python_version()}",
        "load_before": round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None,
        "peers": {name: importlib.metadata.version(name) for name in ("jinja2", "markdown-it-py")},
        **measured(chain(invented_cases(), real), options.folder),
    }
    text = json.dumps(result, indent=2) + "\n"
    print(text, end="")
    if options.freeze:
        FROZEN.parent.mkdir(exist_ok=True)
        FROZEN.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
