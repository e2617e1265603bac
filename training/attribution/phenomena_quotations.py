"""Sentences that quote: source and cue before, after or amid the quotation, some words only, a quotation within."""

from __future__ import annotations

from training.attribution import phenomena_verbs as verbs
from training.attribution.phenomena_clauses import PAST
from training.attribution.phenomena_marks import capital, content, cue, source
from training.attribution.phenomena_teller import Teller

_BARE = {
    "said",
    "explained",
    "wrote",
    "added",
    "warned",
    "recalled",
    "insisted",
    "noted",
    "argued",
    "replied",
    "claimed",
    "conceded",
}


class Quotations(Teller):
    """Adds sentences with quotation marks."""

    def quote_first(self) -> str:
        """“...,” X said. “...”"""
        number = self.new()
        text = self.comma(self.speech.speech(self.chance.choice([1, 1, 1, 2, 3])))
        by = self.sources.speaker()
        inverted = not by.pronoun and self.either(0.35)
        verb = self.said(by, quoting=True)
        hearer = ""
        if verb.split()[-1] == "said" and self.either(0.2):
            verb, hearer = verb.replace("said", "told"), " " + self.speech.filled(self.chance.choice(verbs.HEARERS))
            inverted = False
        if inverted and len(verb.split()) > 1:
            verb = self.chance.choice(sorted(_BARE))
        if inverted:
            tail = f"{cue(verb, number)} {source(by.text, number)}"
        else:
            tail = f"{source(by.within, number)} {cue(verb if hearer else self.written(verb), number)}{hearer}"
        if not (inverted and by.closed):
            tail += self.aside()
        text = f"{content(f'“{text}”', number)} {tail}."
        if self.either(0.35):
            text += " " + content(f"“{self.speech.speech(self.chance.choice([1, 1, 2, 3]))}”", number)
        return text

    def quote_last(self) -> str:
        """X said: “...”"""
        number = self.new()
        by = self.sources.speaker()
        verb = self.written(self.said(by, quoting=True))
        words = content(f"“{self.speech.speech(self.chance.choice([1, 1, 2, 2, 3]))}”", number)
        lead = f"{capital(self.sources.time())}, " if not self.now and self.either(0.12) else ""
        if self.either(0.5):
            aside = self.aside()
            tail = f"{cue(verb + ':', number)}" if not aside else f"{cue(verb, number)}{aside}:"
        else:
            tail = f"{cue(verb, number)}{self.aside()},"
        return capital(f"{lead}{source(by.within, number)} {tail} {words}")

    def quote_split(self) -> str:
        """“The dam,” X said, “will hold.”"""
        number = self.new()
        if self.either(0.5):
            found, verb_phrase = self.speech.subject_and_verb()
            first, second = found.text, self.speech.predicate(verb_phrase, plural=found.plural, time=PAST) + "."
        else:
            first, second = (
                self.speech.simple(),
                f"{self.one_of('and/but/because/so')} {self.speech.simple()}.",
            )
        by = self.sources.speaker()
        if by.pronoun or self.either(0.6):
            tail = f"{source(by.within, number)} {cue(self.said(by, quoting=True), number)}"
        else:
            tail = f"{cue(self.chance.choice(sorted(_BARE)), number)} {source(by.text, number)}"
        return f"{content(f'“{capital(first)},”', number)} {tail}{self.aside()}, {content(f'“{second}”', number)}"

    def mixed(self) -> str:
        """X said the plan was “a disaster”."""
        number = self.new()
        by = self.sources.speaker()
        clause = self.speech.mixed_clause()
        clause = clause[:-1] + ".”" if clause.endswith("”") and self.either(0.5) else clause
        stop = "" if clause.endswith(".”") else "."
        that = "that " if self.either(0.6) else ""
        return capital(
            f"{source(by.within, number)} {cue(self.clausal(by), number)} {content(that + clause, number)}{stop}"
        )

    def quote_in_quote(self) -> str:
        """“She told me, ‘Go,’” X said."""
        number = self.new()
        by = self.sources.speaker()
        inner = self.speech.spoken()
        while "‘" in inner:
            inner = self.speech.spoken()
        lead = self.one_of(
            "He told me,/She kept saying,/My mother always said:/They shouted,/I asked him,/One "
            "of them wrote to me,/The officer said,/People ask me,/I told them,"
        )
        mark = self.comma(inner) if self.either(0.6) else inner
        if mark.endswith(","):
            words = f"“{lead} ‘{mark}’”"
        else:
            words = f"“{lead} ‘{mark}’ {self.comma(self.speech.spoken().replace('‘', '').replace('’', ''))}”"
        verb = cue(self.said(by, quoting=True), number)
        return f"{content(words, number)} {source(by.within, number)} {verb}{self.aside()}."
