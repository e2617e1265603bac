"""Who spoke plainly on the claim of an appraisal: by own words, once each, without those who only pass it on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from assay.domain.outcome import Testimony

PREDICTABLE = 0.9
"""From this chance b of saying so either way, what a source says in line with its interest tells nothing of it."""
UNDECIDED = 0.1
"""A credence this near to one half takes no side."""
PLAIN = 0.65
"""Support less opposition from which a statement says that the claim is so, or not, and does not only speak for it.

"The trucks had Velmarian plates" may be true of a claim that is false: its outcome is not the statement's [J].
"""
_CLAIM = "H1"
_SIDES = ("supports", "opposes")
_PARTIES = ("party", "gainer")
_OWN_REPORTING = ("witnessed", "document", "told")
_SERVED = {"for": 1.0, "against": -1.0}
_DUST = 1e-9
_LONGEST_NAME = 300


def plain_testimonies(appraisal: Mapping[str, Any]) -> tuple[Testimony, ...]:
    """The testimonies in the JSON of an appraisal, by source identifier.

    A statement counts for the source that it is the own statement of and that is its origin, where it is read as
    plainly for or against, is no question, no undercut, and not hedged to about one half. What encloses another
    statement on a side passes it on, and what a publication says in its own voice without saying how it knows is an
    echo: neither counts. Raises `KeyError`, `TypeError`, `ValueError` or `AttributeError` where the JSON is not of the
    form that Assay writes.
    """
    sources = {source["id"]: source for source in appraisal["sources"]}
    origins = {origin["id"]: origin for origin in appraisal["origins"]}
    taking_sides = [row for row in appraisal["statements"] if row["stance"][_CLAIM]["label"] in _SIDES]
    passing = {row["within"] for row in taking_sides if row["within"]}
    plain = {row["id"]: row for row in taking_sides if _is_plain(row)}
    scripts = {row["of"]: float(row["value"]) for row in appraisal["parameters"] if row["name"] == "b"}
    bearings: dict[str, dict[str, float]] = defaultdict(dict)
    origins_of: dict[str, set[str]] = defaultdict(set)
    for name, row in plain.items():
        origin = origins.get(row["origin"])
        source = None if row["source"] is None else sources[row["source"]]
        if name in passing or origin is None or source is None or origin["source"] != source["id"]:
            continue
        if _is_echo(row, source):
            continue
        bearings[source["id"]][name] = _bearing(row["stance"][_CLAIM])
        origins_of[source["id"]].add(origin["id"])
    return tuple(
        _testimony(sources[name], bearings[name], origins_of[name], origins=origins, scripts=scripts)
        for name in sorted(bearings)
    )


def _testimony(
    source: Mapping[str, Any],
    bearings: Mapping[str, float],
    own: set[str],
    *,
    origins: Mapping[str, Any],
    scripts: Mapping[str, float],
) -> Testimony:
    others = {other for name in own for other, how in origins[name]["independence"].items() if how == "dependent"}
    return Testimony(
        source=str(source["id"]),
        name=_plain_name(str(source["name"])),
        named=source["naming"] == "named" and 0 < len(_plain_name(str(source["name"]))) <= _LONGEST_NAME,
        bearings=dict(sorted(bearings.items())),
        publication=source["kind"] == "publication",
        scripted=_is_scripted(source, sum(bearings.values()), [scripts[name] for name in own if name in scripts]),
        echoes=frozenset(origins[name]["source"] for name in others if name in origins) - {source["id"]},
    )


def _plain_name(name: str) -> str:
    """The name on one line, with nothing in it that cannot be seen or written."""
    return " ".join("".join(char for char in name if char.isprintable() or char.isspace()).split())


def _is_plain(row: Mapping[str, Any]) -> bool:
    hedge, stance = row["hedge"], row["stance"][_CLAIM]
    return (
        abs(_bearing(stance)) >= PLAIN - _DUST
        and row["bears_on"] is None
        and row["mode"] != "questioned"
        and (hedge is None or abs(float(hedge["u"]) - 0.5) > UNDECIDED)
    )


def _bearing(stance: Mapping[str, Any]) -> float:
    """Support less opposition; raises `ValueError` where these are no probabilities."""
    supports, opposes = float(stance["supports"]), float(stance["opposes"])
    if not (0.0 <= supports <= 1.0 and 0.0 <= opposes <= 1.0):
        raise ValueError("A stance has probabilities from 0 to 1.")
    return supports - opposes


def _is_echo(row: Mapping[str, Any], source: Mapping[str, Any]) -> bool:
    """Whether a publication says it in its own voice without saying how it knows."""
    voice = row["quote"] == "voice" and source["role"] == "publication"
    return voice and row["basis"]["kind"] not in _OWN_REPORTING


def _is_scripted(source: Mapping[str, Any], bearing: float, scripts: list[float]) -> bool:
    """Whether it would have said so either way: b is at least `PREDICTABLE` and it does not speak against its interest.

    Where the appraisal shows no b, a party is taken to be one that would.
    """
    interest = source["interest"].get(_CLAIM, {})
    if _SERVED.get(interest.get("side", ""), 0.0) * bearing < 0:
        return False
    if scripts:
        return max(scripts) >= PREDICTABLE - _DUST
    return source["role"] == "party" or interest.get("as") in _PARTIES
