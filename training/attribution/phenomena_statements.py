"""Sentences that attribute a clause with a verb, in every order of source, cue and content."""

from __future__ import annotations

from training.attribution import phenomena_verbs as verbs
from training.attribution.phenomena_clauses import PAST, Phrase
from training.attribution.phenomena_grammar import past
from training.attribution.phenomena_marks import capital, content, cue, source
from training.attribution.phenomena_quotations import Quotations
from training.attribution.phenomena_words import ADJECTIVES

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


class Reports(Quotations):
    """Adds indirect statements."""

    def indirect(self) -> str:
        """X said on Tuesday that the dam would hold."""
        number = self.new()
        by, verb = self._anyone()
        aside = self.aside() if self.either(0.6) else ""
        that = "that " if aside or self.either(0.7) else ""
        clause = self.speech.clause()
        lead = f"{self.sources.time()}, " if not aside and not self.now and self.either(0.2) else ""
        if lead and not lead.startswith(("on ", "last", "earlier", "late", "this", "hours", "at ")):
            lead = f"on {lead}" if lead[0].isupper() else lead
        return capital(
            f"{lead}{source(by.within, number)} {cue(verb, number)}{aside} {content(that + clause, number)}."
        )

    def _anyone(self) -> tuple[Phrase, str]:
        """A source of any kind with a verb that suits it."""
        draw = self.chance.random()
        if draw < 0.5:
            by = self.sources.speaker()
            return by, self.written(self.clausal(by))
        if draw < 0.68:
            by = self.sources.speaker()
            return by, self.verb(verbs.THINKING, by)
        if draw < 0.88:
            return self.shown()
        by = self.sources.outlet()
        return by, self.chance.choice(
            ["reported", "said", "wrote", "has learned", "revealed", "claimed"]
            if not by.plural
            else ["reported", "said", "wrote"]
        )

    def clause_first(self) -> str:
        """The dam would hold, X said."""
        number = self.new()
        clause = content(capital(self.speech.clause()), number)
        if self.either(0.25):
            by, verb = self.shown()
            return f"{clause}, {source(by.within, number)} {cue(verb, number)}."
        if self.either(0.15):
            by = self.sources.outlet()
            tail = f"{source(by.text, number)} {cue(self.one_of('reported/said/wrote'), number)}"
            return f"{clause}, {tail}{self.aside()}."
        by = self.sources.speaker()
        if not by.pronoun and self.either(0.3):
            return f"{clause}, {cue('said', number)} {source(by.text, number)}."
        return (
            f"{clause}, {source(by.within, number)} "
            f"{cue(self.written(self.said(by, quoting=False)), number)}{self.aside()}."
        )

    def clause_split(self) -> str:
        """The dam, X said, would hold."""
        number = self.new()
        found, verb_phrase = self.speech.subject_and_verb()
        rest = self.speech.predicate(
            verb_phrase, plural=found.plural, time=self.chance.choice([PAST, "present", "future"])
        )
        by = self.sources.speaker()
        verb = self.one_of("said/said/believed/claimed/added/argued/warned/admitted")
        if self.sources.last is None and self.either(0.2):
            by = self.sources.document()
            verb = self.one_of("said/showed/suggested/noted/indicated/revealed")
        if self.either(0.4):
            return (
                f"{content(capital(found.text), number)}, {source(by.within, number)} "
                f"{cue(verb, number)}, {content(rest, number)}."
            )
        second = f"{self.one_of('and/but/because/although/while')} {self.speech.simple()}"
        first = content(capital(f"{found.within} {rest}"), number)
        return f"{first}, {source(by.within, number)} {cue(verb, number)}{self.aside()}, {content(second, number)}."

    def as_said(self) -> str:
        """As X reported, the dam held; the dam held, as X reported."""
        number = self.new()
        by = self.sources.outlet() if self.either(0.5) else self.sources.speaker()
        verb = self.one_of("reported/said/put it/noted/pointed out/wrote/admitted/explained/predicted/told reporters")
        if self.either(0.5):
            return (
                f"As {source(by.within, number)} {cue(verb, number)}{self.aside()}, "
                f"{content(self.speech.clause(), number)}."
            )
        return (
            f"{content(capital(self.speech.clause()), number)}, as {source(by.within, number)} "
            f"{cue(verb, number)}{self.aside()}."
        )

    def two_sayings(self) -> str:
        """X said A and added B: two statements of one source."""
        first, second = self.new(), self.new()
        by = self.sources.speaker()
        verb = self.one_of("said/said/confirmed/admitted/denied/claimed/argued/announced/warned/wrote")
        head = (
            f"{source(by.within, first, second)} "
            f"{cue(verb, first)}{self.aside() if self.either(0.3) else ''} "
            f"{content('that ' + self.speech.clause(), first)}"
        )
        again = self.one_of("added/said/warned/insisted/predicted/complained/promised/claimed/denied/told reporters")
        draw = self.chance.random()
        if draw < 0.45:
            return capital(
                f"{head} {self.one_of('and/but/and')} {cue(again, second)} "
                f"{content('that ' + self.speech.clause(), second)}."
            )
        if draw < 0.6:
            return capital(f"{head} and {cue('asked', second)} {content(f'whether {self.speech.simple()}', second)}.")
        if draw < 0.75:
            words = content(f"“{self.speech.speech(1)}”", second)
            return capital(f"{head} and {cue(again + ':', second)} {words}")
        last = self.one_of(
            "adding/saying/warning/arguing/insisting/noting/claiming/stressing/explaining/predicting/alleging"
        )
        return capital(f"{head}, {cue(last, second)} {content('that ' + self.speech.clause(), second)}.")

    def doing_saying(self) -> str:
        """X left the hall, saying that the deal was dead."""
        number = self.new()
        by = self.sources.person() if self.either(0.6) else self.sources.group()
        last = self.one_of("saying/arguing/claiming/warning/telling reporters/insisting/complaining/adding/citing")
        what = (
            content("that " + self.speech.clause(), number)
            if last != "citing"
            else content(self.speech.happening(), number)
        )
        done = self.speech.deed()
        verb, _, rest = done.partition(" ")
        acted = f"{past(verb) if verb != 'be' else 'was'} {rest}".strip()
        return capital(
            f"{source(by.within, number)} "
            f"{acted}{self.chance.choice(['', ' ' + self.speech.when(PAST)])}, {cue(last, number)} "
            f"{what}."
        )

    def telling(self) -> str:
        """X told the court that the dam had held."""
        number = self.new()
        by = self.sources.speaker()
        hearer = self.speech.filled(self.chance.choice(verbs.HEARERS)).replace("her staff", "the staff")
        verb = self.verb(verbs.TELLING[:1] if self.either(0.5) else verbs.TELLING, by)
        aside = self.aside()
        if self.either(0.15):
            return (
                f"{content(capital(self.speech.clause()), number)}, {source(by.within, number)} "
                f"{cue('told', number)} {hearer}{aside}."
            )
        that = "that " if aside or self.either(0.75) else ""
        return capital(
            f"{source(by.within, number)} {cue(verb, number)} {hearer}{aside} "
            f"{content(that + self.speech.clause(), number)}."
        )

    def asking(self) -> str:
        """X asked whether the dam would hold."""
        number = self.new()
        by = self.sources.speaker()
        word = self.one_of("whether/whether/if/why/how/when")
        verb = self.verb(verbs.ASKING, by)
        if self.either(0.25):
            ask = content(f"“{self.speech.question()}”", number)
            return (
                f"{ask} {source(by.within, number)} "
                f"{cue(self.one_of('asked/wondered/wanted to know'), number)}{self.aside()}."
            )
        return capital(
            f"{source(by.within, number)} {cue(verb, number)} {content(f'{word} {self.speech.simple()}', number)}."
        )

    def naming(self) -> str:
        """X denied the theft; X warned of a flood."""
        number = self.new()
        by = self.sources.speaker()
        verb = self.verb(verbs.NAMING, by)
        what = self.speech.happening() if "denied" not in verb and "den" not in verb else self.speech.matter()
        return capital(f"{source(by.within, number)} {cue(verb, number)} {content(what, number)}{self.aside()}.")

    def blaming(self) -> str:
        """X accused Y of stealing."""
        number = self.new()
        by = self.sources.speaker()
        entry = self.chance.choice(verbs.BLAMING)
        whom = self.speech.actor().text if self.either(0.6) else f"{self.speech.family()}"
        verb = self.verb((entry[:3],), by)
        return capital(
            f"{source(by.within, number)} {cue(verb, number)} "
            f"{content(f'{whom} {entry[3]} {self.speech.doing()}', number)}{self.aside()}."
        )

    def calling(self) -> str:
        """X described the plan as a disaster; X called the plan “a disaster”."""
        number = self.new()
        by = self.sources.speaker()
        what = self.chance.choice([self.speech.happening(), self.speech.thing().text])
        judged = self.chance.choice(ADJECTIVES)
        judged = f"“{judged}”" if self.either(0.5) else judged
        if self.either(0.55):
            return capital(
                f"{source(by.within, number)} {cue(self.verb(verbs.CALLING, by), number)} "
                f"{content(f'{what} as {judged}', number)}{self.aside()}."
            )
        return capital(
            f"{source(by.within, number)} {cue(self.verb(verbs.NAMING_SO, by), number)} "
            f"{content(f'{what} {judged}', number)}{self.aside()}."
        )

    def urging(self) -> str:
        """X urged Y to leave; X promised to leave; X demanded that Y leave."""
        number = self.new()
        by = self.sources.speaker()
        draw = self.chance.random()
        if draw < 0.4:
            whom = self.speech.actor().text
            text = f"{cue(self.verb(verbs.URGING, by), number)} {content(f'{whom} to {self.speech.deed()}', number)}"
        elif draw < 0.7:
            text = f"{cue(self.verb(verbs.CLAIMING_TO, by), number)} {content(f'to {self.speech.deed()}', number)}"
        elif draw < 0.8:
            text = f"{cue('claimed', number)} {content(self.speech.infinitive(past_only=True), number)}"
        else:
            whom = self.speech.actor().text
            text = (
                f"{cue(self.verb(verbs.DEMANDING, by), number)} {content(f'that {whom} {self.speech.deed()}', number)}"
            )
        return capital(f"{source(by.within, number)} {text}.")

    def nested(self) -> str:
        """A said B had told C that ...: one statement, whose content holds the rest."""
        number = self.new()
        by, verb = self._anyone()
        inner = self.sources.speaker()
        self.sources.last = None
        told = self.one_of(
            "had told {hearer} that/had said that/believed that/had claimed that/had denied that/"
            "was convinced that/had accused {hearer} of lying and said that/told {hearer} on "
            "{day} that/had heard from {hearer} that/says"
        )
        if inner.plural:
            told = told.replace("was ", "were ").replace("says", "say")
        told = self.speech.filled(told.replace("{hearer}", self.chance.choice(verbs.HEARERS)))
        if self.either(0.25):
            words = (
                f"that {inner.within} {'had said:' if self.either(0.5) else 'told them:'} "
                f"‘{self.speech.spoken().rstrip('.')}.’"
            )
            words = (
                words.replace("?.’", "?’").replace("!.’", "!’")
                if "‘" not in words[: words.index(": ‘")] and words.count("‘") == 1
                else f"that {inner.within} {told} {self.speech.simple()}"
            )
            return capital(
                f"{source(by.within, number)} {cue(verb, number)} {content(words, number)}"
                + ("" if words.endswith("’") else ".")
            )
        return capital(
            f"{source(by.within, number)} {cue(verb, number)} "
            f"{content(f'that {inner.within} {told} {self.speech.clause()}', number)}."
        )

    def which_said(self) -> str:
        """The case was taken up by X, who said that ..."""
        number = self.new()
        self.sources.last = None
        by = self.sources.person()
        while by.pronoun or by.closed:
            self.sources.last = None
            by = self.sources.person()
        lead = self.one_of(
            "The case was taken up by/The flat belonged to/He was met by/Among the visitors was/"
            "The work was led by/The first to arrive was/The decision angered/The idea came from/"
            "They were joined by"
        )
        verb = self.said(Phrase("who"), quoting=False)
        return (
            f"{lead} {by.text}, {source('who', number)} "
            f"{cue(verb.replace('told reporters', 'said'), number)} "
            f"{content('that ' + self.speech.clause(), number)}."
        )
