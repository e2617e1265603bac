"""`assay doctor`: what is installed, which model, what is missing and how to get it."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

import click

import assay
from assay.models.card import ATTRIBUTION, STANCE, is_shipped, load_files

_CORE = ("numpy", "onnxruntime", "trafilatura", "pypdfium2", "networkx", "rapidfuzz", "rich", "jinja2")


@click.command(name="doctor")
@click.option("--debug", is_flag=True, help="Show the traceback of a fault.")
def command(debug: bool) -> int:
    """Show what is installed, which model, and what is missing and how to get it."""
    del debug
    click.echo(
        f"Assay {assay.__version__} on Python {platform.python_version()}, {platform.system()} {platform.machine()}"
    )
    missing = 0
    for name in _CORE:
        try:
            click.echo(f"  {name} {version(name)}")
        except PackageNotFoundError:
            missing += 1
            click.echo(f"  {name} is missing. Run: pip install {name}")
    for name, instead in ((ATTRIBUTION, "--tagger rules"), (STANCE, "--reader rules")):
        if is_shipped(name):
            card = load_files(name).card
            click.echo(f"Model {card.name}, sha256 {card.sha256}: its files are whole.")
        else:
            missing += 1
            click.echo(f"The model of {name} is missing. Install Assay again, or use {instead} meanwhile.")
    click.echo("Nothing is missing." if not missing else f"Missing: {missing}.")
    return int(bool(missing))
