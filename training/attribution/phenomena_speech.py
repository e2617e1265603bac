"""Sentences as they stand between quotation marks: first person, questions, outcries, fragments."""

from __future__ import annotations

import re

from training.attribution.phenomena_clauses import Clauses
from training.attribution.phenomena_frames import SPOKEN
from training.attribution.phenomena_words import ADJECTIVES, FAMILIES


class Speech(Clauses):
    """Adds to clauses what people say in their own words."""

    def spoken(self) -> str:
        """One sentence of direct speech with its full stop, question mark or exclamation mark."""
        self.speaking = True
        text = self.expanded(self.chance.choice(SPOKEN))
        self.speaking = False
        return re.sub(
            r"\b(I )(are|is|has)\b", lambda match: "I " + {"are": "am", "is": "am", "has": "have"}[match.group(2)], text
        )

    def brief(self) -> str:
        """A short spoken sentence without its mark, as on a placard."""
        text = self.spoken()
        while "‘" in text or len(text) > 50:
            text = self.spoken()
        return text[:-1]

    def speech(self, sentences: int) -> str:
        """Several sentences of direct speech."""
        return " ".join(self.spoken() for _ in range(sentences))

    def fragment(self) -> str:
        """A few quoted words inside a sentence, without marks."""
        draw = self.chance.random()
        choice = self.chance.choice
        if draw < 0.3:
            return choice(ADJECTIVES)
        if draw < 0.5:
            return (
                f"{self.one_of('complete/sheer/nothing but/pure/an act of/a mixture of panic and')} "
                f"{self.one_of('chaos/greed/madness/revenge/incompetence/panic/luck')}"
            )
        if draw < 0.75:
            return (
                f"{self.one_of('no choice but/every right/no intention/a moral duty/good reason/the means')} "
                f"to {self.deed()}"
            )
        return (
            f"{self.one_of('deeply/truly/utterly/profoundly/not at all')} "
            f"{self.one_of('sorry/shocked/ashamed/grateful/surprised/disappointed/confident')}"
        )

    def verdict(self) -> str:
        """What somebody calls a thing, as a noun phrase."""
        kind = self.one_of("a case of/an act of/a textbook example of/a moment of/a policy of/years of")
        of_what = self.one_of("neglect/sabotage/cowardice/bad luck/kindness/madness/theft/revenge/self-defence/greed")
        plain = [
            "a mistake",
            "a miracle",
            "a scandal",
            "a disaster",
            "a provocation",
            "a turning point",
            "a lie",
            "a waste of money",
            "the worst day of the war",
        ]
        return f"{kind} {of_what}" if self.either(0.5) else self.chance.choice(plain)

    def mixed_clause(self) -> str:
        """A clause for "that" of which some words are quoted."""
        draw = self.chance.random()
        if draw < 0.35:
            subject = self.chance.choice([self.happening(), self.thing().text])
            return (
                f"{self.one_of('/the way they handled /')}{subject} "
                f"{self.one_of('was/had been/would be')} “{self.chance.choice(ADJECTIVES)}”"
            )
        if draw < 0.65:
            actor = self.actor()
            verb = self.chance.choice(["had", "have" if actor.plural else "has"])
            return (
                f"{actor.text} {verb} "
                f"“{self.one_of('no choice but/every right/no intention/a moral duty/the means and the will')} "
                f"to {self.deed()}”"
            ).replace("no intention to", "no plans to")
        if draw < 0.8:
            return f"{self.simple()} and that “{self.spoken_clause()}”"
        return (
            f"{self.doer().within} {self.one_of('was/felt')} "
            f"“{self.one_of('deeply/truly/utterly/not at all')} "
            f"{self.one_of('sorry/shocked/ashamed/surprised/confident')}” about {self.happening()}"
        )

    def spoken_clause(self) -> str:
        """A spoken sentence without capital and full stop."""
        return self.simple()

    def question(self) -> str:
        """A whole question as an interviewer puts it."""
        draw = self.chance.random()
        if draw < 0.3:
            return f"{self.one_of('Did/Will/Could/Should/Can')} {self.actor().text} {self.deed()}?"
        if draw < 0.6:
            return (
                f"{self.one_of('Do you think/Is it true/Are you worried/Do you accept/How do you know')} "
                f"that {self.clause()}?"
            )
        if draw < 0.8:
            return (
                self.one_of(
                    "What went wrong with/How do you explain/Who is to blame for/What comes after/What do you say to"
                )
                + f" {self.happening()}?"
            )
        return self.one_of(
            "Why?/What happened next?/So it was a mistake?/And then?/Are you sure?/Who told you "
            "that?/Is that legal?/What do you want now?/How are you feeling?/Was anyone hurt?/Do "
            "you regret it?/Can you prove it?"
        )

    def family(self) -> str:
        return self.chance.choice(FAMILIES)
