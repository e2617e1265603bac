"""The rules by which a source's interest in the claim is read off the text: one literal table, first match wins.

`docs/reference/interest.md` is made from these rows. Each row holds what the rule looks for, the side on which the
source's interest then lies and as what, and the sentence that is shown with the words it rests on. For a claim that
clears the accused ("X did not do it") the sides of all rules are reversed.
"""

from __future__ import annotations

from dataclasses import dataclass

from assay.domain.source import Interest, Side, Stake
from assay.texts.lazy_pattern import lazy_pattern


@dataclass(frozen=True, slots=True)
class Rule:
    """One row; in `sentence`, {source} is the source's name, {of} whom it is tied to, {words} what the text says.

    What stands in `[is|are]` depends on whether the source is one or several.
    """

    name: str
    looks_for: str
    side: Side
    stake: Stake
    sentence: str

    @property
    def interest(self) -> Interest:
        """The side and the stake as one value."""
        return Interest(self.side, self.stake)

    def told(self, source: str, *, several: bool = False, of: str = "", words: str = "") -> str:
        """The sentence, with its blanks filled; without the words where there are none or the name says as much."""
        sentence = self.sentence if words else self.sentence.replace(": “{words}”", "")
        agreeing = _NUMBER.sub(r"\2" if several else r"\1", sentence)
        return agreeing.format(source=source, of=of, words=words)


_NUMBER = lazy_pattern(r"\[([^|\]]+)\|([^\]]+)\]")
_FOR, _AGAINST, _NONE, _UNKNOWN = Side.FOR, Side.AGAINST, Side.NONE, Side.UNKNOWN

RULES: dict[str, Rule] = {
    row.name: row
    for row in (
        Rule(
            "admits it",
            "The accused, or who belongs or belonged to it, admits the deed; the admission is the reason why it speaks "
            "against its interest.",
            _AGAINST,
            Stake.PARTY,
            "{source} [is|are] of {of}, the accused, and [admits|admit] it: “{words}”.",
        ),
        Rule(
            "boasts of it",
            "The accused, or who belongs to it, claims the deed as its own: claims responsibility, takes credit, “we "
            "did it”.",
            _FOR,
            Stake.GAINER,
            "{source} [claims|claim] the deed: “{words}”.",
        ),
        Rule(
            "boasts of it instead",
            "Somebody whom the claim does not accuse claims the deed.",
            _AGAINST,
            Stake.GAINER,
            "{source} [claims|claim] the deed that the claim lays to another: “{words}”.",
        ),
        Rule(
            "accused",
            "The claim names or describes it as who did it, knew of it, helped or hid it.",
            _AGAINST,
            Stake.PARTY,
            "the claim accuses {source}.",
        ),
        Rule(
            "accuser or victim",
            "The claim names or describes it as who says so or who suffered.",
            _FOR,
            Stake.PARTY,
            "{source} [is|are] the accuser or the victim in the claim.",
        ),
        Rule(
            "paid by the accused for what it says",
            "The text says that the accused paid for the study, the testimony or the story.",
            _AGAINST,
            Stake.GAINER,
            "{source} [is|are] said to be paid by {of} to say so: “{words}”.",
        ),
        Rule(
            "paid for what it says",
            "The text says that somebody else paid for the testimony or the story, or that it was paid for.",
            _FOR,
            Stake.GAINER,
            "{source} [is|are] said to be paid to say so: “{words}”.",
        ),
        Rule(
            "breaks with the accused",
            "It belonged to the accused and no longer does, or speaks as a whistleblower or defector, and does "
            "not deny "
            "it.",
            _UNKNOWN,
            Stake.UNKNOWN,
            "{source} once belonged to {of}, the accused, and [does|do] not speak for it; which way the interest "
            "lies is not "
            "told: “{words}”.",
        ),
        Rule(
            "rival of the accused",
            "The text calls it a rival, critic, opponent, challenger or competitor of the accused, or says "
            "that it runs "
            "against, fights or competes with it; of rebels any government is one.",
            _FOR,
            Stake.RIVAL,
            "the text shows {source} as [a rival|rivals] of {of}, the accused: “{words}”.",
        ),
        Rule(
            "ally of the accused",
            "The text calls it an ally, supporter, friend or relative of the accused, or says that the accused "
            "backs or "
            "employs it.",
            _AGAINST,
            Stake.ALLY,
            "the text shows {source} as close to {of}, the accused: “{words}”.",
        ),
        Rule(
            "paid by the accused",
            "The text says that the accused hired, pays or funds it, or that it advises the accused or holds shares in "
            "it.",
            _AGAINST,
            Stake.ALLY,
            "{source} [is|are] said to be paid by {of}, the accused: “{words}”.",
        ),
        Rule(
            "rival of whom the claim credits",
            "The text calls it a rival, critic or competitor of whom the claim credits.",
            _AGAINST,
            Stake.RIVAL,
            "the text shows {source} as [a rival|rivals] of {of}, to whom the claim does credit: “{words}”.",
        ),
        Rule(
            "ally of the other side",
            "The text calls it an ally, supporter, friend or relative of the accuser, the victim or whom the claim "
            "credits.",
            _FOR,
            Stake.ALLY,
            "the text shows {source} as close to {of}, who is served if the claim is believed: “{words}”.",
        ),
        Rule(
            "paid by the other side",
            "The text says that the accuser, the victim or whom the claim credits hired, pays or funds it.",
            _FOR,
            Stake.ALLY,
            "{source} [is|are] said to be paid by {of}, who is served if the claim is believed: “{words}”.",
        ),
        Rule(
            "speaks for the accused",
            "It is a body, an official, a spokesman, a lawyer or another agent of the accused, runs it, or is of the "
            "government whose state is accused.",
            _AGAINST,
            Stake.PARTY,
            "{source} [speaks|speak] for {of}, the accused.",
        ),
        Rule(
            "state medium of the accused",
            "It is an outlet that the accused state owns.",
            _AGAINST,
            Stake.PARTY,
            "{source} [belongs|belong] to {of}, the accused.",
        ),
        Rule(
            "speaks for the accuser or victim",
            "It is a body, an official, a spokesman, a lawyer or a relative of who says so or who suffered.",
            _FOR,
            Stake.PARTY,
            "{source} [speaks|speak] for {of}, the accuser or the victim in the claim.",
        ),
        Rule(
            "said to have suffered",
            "The text says that it suffered, or that it was where the deed was done; officials and experts do "
            "not count.",
            _FOR,
            Stake.PARTY,
            "{source} [is|are] told of as [one|some] who suffered: “{words}”.",
        ),
        Rule(
            "said to have gained, and denies",
            "The claim says that it, or whom it speaks for, gained by the deed, and it denies it.",
            _AGAINST,
            Stake.GAINER,
            "the claim says that {of} gained by the deed, and {source} [denies|deny] it: “{words}”.",
        ),
        Rule(
            "said to have gained",
            "The claim says that it, or whom it speaks for, gained by the deed.",
            _FOR,
            Stake.GAINER,
            "the claim says that {of} gained by the deed.",
        ),
        Rule(
            "credited",
            "The claim does it credit, or whom it speaks for: a cure, a record, a success.",
            _FOR,
            Stake.PARTY,
            "the claim does credit to {of}.",
        ),
        Rule(
            "accuses",
            "It accuses the accused of this in the text, or has gone to court against it; experts and publications do "
            "not count.",
            _FOR,
            Stake.PARTY,
            "{source} [makes|make] this accusation: “{words}”.",
        ),
        Rule(
            "says it for another body",
            "It says as a fact that the accused did it, on behalf of another state's government.",
            _FOR,
            Stake.PARTY,
            "{source} [says|say] this of the accused on behalf of another state: “{words}”.",
        ),
        Rule(
            "accuses of something else",
            "It accuses the accused of something else in the text.",
            _FOR,
            Stake.RIVAL,
            "{source} [accuses|accuse] the accused of something else: “{words}”.",
        ),
        Rule(
            "speaks for a government that accuses",
            "It is a body or an unnamed official of a government that accuses, or has the office to speak for it.",
            _FOR,
            Stake.PARTY,
            "{source} [speaks|speak] for {of}, whose government makes the accusation: “{words}”.",
        ),
        Rule(
            "may be a source with an interest",
            "It is an unnamed official who may be the same as others, and these have one interest.",
            _UNKNOWN,
            Stake.UNKNOWN,
            "{source} may be the same as {of}, of whom this holds.",
        ),
        Rule(
            "no tie told",
            "It is an expert or a publication, and the text tells of no tie.",
            _NONE,
            Stake.NONE,
            "",
        ),
        Rule("nothing told", "Anybody else.", _UNKNOWN, Stake.UNKNOWN, ""),
    )
}
