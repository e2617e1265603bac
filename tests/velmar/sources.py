"""The sources of the Velmar case."""

from __future__ import annotations

from assay.domain.source import Interest, MayBeSame, Naming, Role, Side, Source, SourceKind, Stake
from tests.velmar.words import Words


def sources(words: Words) -> tuple[Source, ...]:
    """All sources."""

    def source(key: str, name: str, naming: Naming, role: Role, kind: SourceKind, **more: object) -> Source:
        return Source(key, words.say(name), naming, role, kind, **more)  # type: ignore[arg-type]  # as above

    person, outlet = SourceKind.PERSON, SourceKind.PUBLICATION
    return (
        source(
            "S1",
            "a senior port employee",
            Naming.ANONYMOUS,
            Role.WITNESS,
            person,
            affiliation=words.say("Velmar harbour authority"),
            mentions=(words.passage("D1", "a senior port employee"), words.passage("D3", "a senior port employee")),
            reasons=(words.reason("The text gives no name."),),
        ),
        source(
            "S2",
            "Jonas Brekke",
            Naming.NAMED,
            Role.PARTY,
            person,
            affiliation=words.say("Velmar harbour authority"),
            country=words.say("Norway"),
            interest={"H1": Interest(Side.AGAINST, Stake.PARTY)},
            mentions=(words.passage("D1", "Jonas Brekke"),),
        ),
        source(
            "S3",
            "Marit Solberg",
            Naming.NAMED,
            Role.WITNESS,
            person,
            interest={"H1": Interest(Side.FOR, Stake.GAINER)},
            reliability="B",
            mentions=(words.passage("D2", "Marit Solberg"),),
            may_be_same=(MayBeSame("S10", 0.08),),
        ),
        source("S4", "Élodie Marchand", Naming.NAMED, Role.WITNESS, person),
        source("S5", "The Velmar Courier", Naming.NAMED, Role.PUBLICATION, outlet),
        source("S6", "the laboratory of Velmar University", Naming.NAMED, Role.EXPERT, SourceKind.ORGANISATION),
        source("S7", "Oslin Today", Naming.NAMED, Role.PUBLICATION, outlet),
        source("S8", "Nils Aune", Naming.NAMED, Role.OFFICIAL, person),
        source("S9", "Harbour Watch", Naming.NAMED, Role.PUBLICATION, outlet),
        source("S10", "a reader", Naming.DESCRIBED, Role.PUBLIC, person),
    )
