"""The `assay` command: finds the command's file, and turns every error into a sentence and an exit code."""

from __future__ import annotations

import os
import sys
from difflib import get_close_matches
from importlib import import_module

import click

import assay
from assay.cli.streams import take_every_text
from assay.errors import AssayError

COMMANDS = {
    "appraise": "Appraise a claim on reports: the main job.",
    "statements": "Show who said what.",
    "sources": "Show who the sources really are.",
    "stance": "Show each document's and statement's stance towards a claim.",
    "lineage": "Show who got what from whom.",
    "ledger": "Keep records of sources, from how claims turned out.",
    "doctor": "Show what is installed, which model, and what is missing.",
}
WRONG_USE = 2
INTERNAL_ERROR = 70
INTERRUPTED = 130


class LazyGroup(click.Group):
    """Imports a command's file only when that command is called, so that `--help` answers at once."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all commands, in the order they are most used."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, or none."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"assay.cli.{cmd_name}").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command called; for a name that is none, the nearest one is told."""
        name = args[0]
        if name not in COMMANDS and not name.startswith("-"):
            near = get_close_matches(name.casefold(), COMMANDS, n=1)
            ctx.fail(f"There is no command {name!r}." + (f" Did you mean {near[0]!r}?" if near else ""))
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Lists the commands without importing them."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(assay.__version__, prog_name="assay")
def group() -> None:
    """What does the reporting behind a claim really amount to?

    Assay reads a claim and the reports about it, and says who says so, how they know, how many independent origins
    stand behind it, what the evidence weighs, and what nobody has shown yet. It works offline and shows its reasons.

    Exit codes: 0 done; 1 done with findings, under --strict; 2 wrong use; 3 nothing readable.
    """


def main(arguments: list[str] | None = None) -> None:
    """Runs the command line and exits; no traceback reaches the user unless `--debug` is given."""
    given = sys.argv[1:] if arguments is None else arguments
    if given[:1] == ["help"]:
        given = [*given[1:2], "--help"]
    debug = "--debug" in given
    take_every_text()
    try:
        code = group.main(args=given, prog_name="assay", standalone_mode=False)
    except click.exceptions.Abort:
        sys.exit(INTERRUPTED)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), file=sys.stderr)
        sys.exit(WRONG_USE)
    except click.ClickException as error:
        _tell(_sentence(error.format_message()), _try_help(error))
        sys.exit(error.exit_code)
    except AssayError as error:
        if debug:
            raise
        _tell(str(error), error.hint)
        sys.exit(error.exit_code)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except (KeyboardInterrupt, EOFError):
        sys.exit(INTERRUPTED)
    except OSError as error:
        if debug:
            raise
        _tell(f"{error.strerror or error}: {error.filename}." if error.filename else f"{error}.", "")
        sys.exit(WRONG_USE)
    except Exception as error:
        if debug:
            raise
        _tell(
            f"Assay met a fault of its own ({type(error).__name__}: {error}).", "Run again with --debug and report it."
        )
        sys.exit(INTERNAL_ERROR)
    sys.exit(code if isinstance(code, int) else 0)


def _tell(message: str, hint: str) -> None:
    click.echo(f"assay: {message}" + (f" {hint}" if hint else ""), file=sys.stderr)


def _sentence(message: str) -> str:
    """The message as a sentence on one line, with a full stop."""
    line = " ".join(message.split())
    return line if line.endswith((".", "?", "!", ")")) else line + "."


def _try_help(error: click.ClickException) -> str:
    """Where to read how the command is used."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    return f"Try: {context.command_path if context else 'assay'} --help"
