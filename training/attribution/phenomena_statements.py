"""Sentences that attribute with a verb: direct, indirect and mixed, in every order of source, cue and content."""

from __future__ import annotations

import random

from training.attribution import phenomena_verbs as verbs
from training.attribution.phenomena_clauses import PAST, Phrase, participle, past
from training.attribution.phenomena_marks import Statements, capital, content, cue, source
from training.attribution.phenomena_sources import Sources
from training.attribution.phenomena_speech import Speech
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


class Teller:
    """One article's makers of sentences share its chance, its matter, its cast and its numbering."""

    def __init__(self, chance: random.Random, speech: Speech, sources: Sources, statements: Statements) -> None:
        self.chance = chance
        self.speech = speech
        self.sources = sources
        self.statements = statements

        self.now = False  # whether the statement under way is told in the present or perfect: then no time is given

    def new(self) -> str:
        """The number of a new statement."""
        self.now = False
        return self.statements.new()

    def one_of(self, words: str) -> str:
        """One of several words with strokes between them."""
        return self.speech.one_of(words)

    def either(self, share: float) -> bool:
        return self.chance.random() < share

    def verb(self, entries: tuple[tuple[str, str, str], ...], by: Phrase, *, bare: bool = False) -> str:
        """A verb in past or present, with auxiliaries or an adverb now and then."""
        entry = self.chance.choice(entries)
        draw = self.chance.random()
        if bare or draw < 0.7:
            text = entry[0]
        elif draw < 0.93:
            text = entry[2] if by.plural else entry[1]
            self.now = True
        else:
            head, _, rest = entry[0].partition(" ")
            stem = entry[2].partition(" ")[0]
            if head in {"was", "did", "would", "could", "had"}:
                text = entry[0]
            else:
                done = participle(stem)
                text = f"{'have' if by.plural else 'has'} {done} {rest}".strip()
                self.now = True
        if text.startswith("was ") and by.plural:
            text = "were " + text[4:]
        if not bare and self.either(0.1) and " " not in text:
            text = f"{self.chance.choice(verbs.ADVERBS).replace('himself', 'also')} {text}"
        return text

    def said(self, by: Phrase, *, quoting: bool) -> str:
        """A verb of saying: every third time "said"."""
        draw = self.chance.random()
        if draw < 0.2:
            return "said"
        if draw < 0.35:
            self.now = True
            return self.chance.choice(["say", "have said"] if by.plural else ["says", "has said"])
        banned = verbs.CLAUSE_ONLY if quoting else verbs.QUOTING_ONLY
        return self.verb(tuple(entry for entry in verbs.SAYING if entry[0] not in banned), by)

    def aside(self) -> str:
        """Time and place of the saying, outside of all spans, with a leading blank; often nothing."""
        draw = self.chance.random()
        if draw < 0.55 or (self.now and draw < 0.75):
            return ""
        if self.now:
            return f" {self.sources.place()}"
        if draw < 0.75:
            return f" {self.sources.time()}"
        if draw < 0.93:
            return f" {self.sources.place()}"
        return f" {self.sources.time()} {self.sources.place()}"

    def written(self) -> str:
        """What belongs to the cue after "said": "in a statement"; often nothing."""
        return f" {self.chance.choice(verbs.IN_WRITING)}" if self.either(0.12) else ""

    # --- quotations -------------------------------------------------------------------------------------------------

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
            tail = f"{source(by.within, number)} {cue(verb + ('' if hearer else self.written()), number)}{hearer}"
        if not (inverted and by.closed):
            tail += self.aside()
        text = f"{content(f'“{text}”', number)} {tail}."
        if self.either(0.35):
            text += " " + content(f"“{self.speech.speech(self.chance.choice([1, 1, 2, 3]))}”", number)
        return text

    def comma(self, sentences: str) -> str:
        """Sentences that end in a comma, where the last was no question or outcry."""
        return sentences[:-1] + "," if sentences.endswith(".") else sentences

    def quote_last(self) -> str:
        """X said: “...”"""
        number = self.new()
        by = self.sources.speaker()
        verb = self.said(by, quoting=True) + self.written()
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
            f"{source(by.within, number)} {cue(self._clausal(by), number)} {content(that + clause, number)}{stop}"
        )

    def _clausal(self, by: Phrase) -> str:
        return (
            self.said(by, quoting=False)
            .replace("told reporters", "said")
            .replace("tells reporters", "says")
            .replace("tell reporters", "say")
        )

    # --- clauses ----------------------------------------------------------------------------------------------------

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
            return by, self._clausal(by) + self.written()
        if draw < 0.68:
            by = self.sources.speaker()
            return by, self.verb(verbs.THINKING, by)
        if draw < 0.88:
            by = self.sources.document()
            return by, self.verb(verbs.SHOWING, by)
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
            by = self.sources.document()
            return (
                f"{clause}, {source(by.within, number)} "
                f"{cue(self.verb(verbs.SHOWING[:8], by, bare=self.either(0.6)), number)}."
            )
        if self.either(0.15):
            by = self.sources.outlet()
            tail = f"{source(by.text, number)} {cue(self.one_of('reported/said/wrote'), number)}"
            return f"{clause}, {tail}{self.aside()}."
        by = self.sources.speaker()
        if not by.pronoun and self.either(0.3):
            return f"{clause}, {cue('said', number)} {source(by.text, number)}."
        return (
            f"{clause}, {source(by.within, number)} "
            f"{cue(self.said(by, quoting=False) + self.written(), number)}{self.aside()}."
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
