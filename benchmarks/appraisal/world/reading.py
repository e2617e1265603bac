"""What the weighing takes a pile to consist of, as events that a world must bring about."""

from __future__ import annotations

from assay.appraisal.assertion import Assertion
from assay.appraisal.draws import Draws
from assay.appraisal.found import find, tally_of
from assay.appraisal.index import Index
from assay.appraisal.setting import Setting
from assay.appraisal.tally import Tally
from assay.domain.material import Material

from .absence import Absence
from .exhibit import Exhibit
from .history import Event
from .origin import Origin

_OUR_READING = "phi our own reading"


def events_of(material: Material) -> list[Event]:
    """The origins, exhibits and absences of a pile, with the parameters that the tables give them."""
    index = Index(material)
    found = find(index)
    tally = tally_of(found, Draws(seed=1, count=200))
    events: list[Event] = []
    for name, assertion in found.assertions.items():
        events.append(_origin(assertion, tally, name, index.claim_id))
    for name, offered in found.exhibits.items():
        settings = dict(offered.parameters)
        if offered.reading is not None:
            settings["reading"] = offered.reading
        echo = _echo(settings, tally, name)
        events.append(Exhibit(offered.contents[index.claim_id], settings, offered.reading is None, echo))
    for missing in found.absences.values():
        settings = {setting.name: setting for setting in missing.settings() if setting.key != _OUR_READING}
        settings["reading"] = next(setting for setting in missing.settings() if setting.key == _OUR_READING)
        events.append(Absence(settings))
    return events


def _origin(assertion: Assertion, tally: Tally, name: str, claim: str) -> Origin:
    settings: dict[str, Setting] = {setting.name: setting for setting in assertion.report.all()}
    heard = [link for link in assertion.upstream if link.key != _OUR_READING]
    settings |= {link.key: link for link in heard}
    settings["reading"] = next(link for link in assertion.upstream if link.key == _OUR_READING)
    leaves = []
    for chain in assertion.chains:
        links = {f"relay {chain[:length]}": assertion.fidelities[chain[:length]] for length in range(1, len(chain) + 1)}
        settings |= links
        leaves.append(tuple(links))
    return Origin(
        bearing=assertion.contents[claim],
        settings=settings,
        heard=tuple(link.key for link in heard),
        leaves=() if leaves == [()] else tuple(leaves),
        against_interest=assertion.report.against_interest,
        echo=_echo(settings, tally, name),
    )


def _echo(settings: dict[str, Setting], tally: Tally, name: str) -> str | None:
    """Adds the chance of echo, where the item has one, and gives its name."""
    delta = tally.deltas.get(name, 0.0)
    if delta <= 0.0:
        return None
    settings["delta"] = tally.delta_setting(name, delta)
    return "delta"
