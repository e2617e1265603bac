"""Sentences that attribute otherwise than by an active verb: "according to", passives, nouns, no comment, frames."""

from __future__ import annotations

import re
from collections.abc import Callable

from training.attribution import phenomena_verbs as verbs
from training.attribution.phenomena_clauses import FUTURE, PAST, Phrase
from training.attribution.phenomena_frames import FRAMES
from training.attribution.phenomena_marks import capital, content, cue, source
from training.attribution.phenomena_statements import Reports
from training.attribution.phenomena_words import ADJECTIVES, listed

_AFTER_NOUN = listed("""
    drew laughter | surprised nobody | was met with silence | has divided {place} | spread quickly | was repeated
    for weeks | angered many in {place} | came too late | led to an inquiry | made headlines in {place} | caused a
    run on the banks | is hard to square with the facts | hurt the share price | persists | met with scorn | sparked
    protests in {place} | could not be verified | was withdrawn on {day} | cost {org} dearly
    """)
_BEFORE_NOUN = listed("""
    The inquiry followed | The shares fell after | The crowd cheered | Police are looking into | The paper has
    retracted | There was no evidence for | The debate began with | Few people believed | {org} responded to |
    Thousands took to the streets over | The judge was not moved by | The vote was delayed by | The hearing turned
    on | He resigned amid | The talks stalled over
    """)
_CHECKED = listed(
    "could not be confirmed|could not be independently verified|has not been "
    "confirmed|could not immediately be verified"
)


_LONG = re.compile(r" (?:of|at|from|in|for|with|who|on|close|familiar|representing|contacted|gathered|briefed)\b|\)$")


class Wordings(Reports):
    """Adds the wordings that need no verb of saying."""

    def according(self) -> str:
        """According to X, ...; ..., according to X; ..., according to X, ..."""
        number = self.new()
        phrase = self.chance.choice(verbs.ACCORDING)
        self.sources.last = None
        by = self._named_source() if phrase == "according to" else self.sources.speaker()
        self.sources.last = None
        if by.pronoun:
            by = self.sources.organisation()
        draw = self.chance.random()
        if draw < 0.45:
            clause = content(capital(self.speech.clause()), number)
            return f"{clause}, {cue(phrase, number)} {source(by.text, number)}."
        if draw < 0.75:
            tail = source(by.within if by.closed else by.text, number) + ("" if by.closed else ",")
            return f"{cue(capital(phrase), number)} {tail} {content(self.speech.clause(), number)}."
        found, verb_phrase = self.speech.subject_and_verb()
        rest = self.speech.predicate(verb_phrase, plural=found.plural, time=self.chance.choice([PAST, FUTURE]))
        tail = source(by.within if by.closed else by.text, number) + ("" if by.closed else ",")
        if self.either(0.5):
            return f"{content(capital(found.text), number)}, {cue(phrase, number)} {tail} {content(rest, number)}."
        second = f"{self.one_of('and/but/because/although')} {self.speech.simple()}"
        return (
            f"{content(capital(f'{found.within} {rest}'), number)}, {cue(phrase, number)} {tail} "
            f"{content(second, number)}."
        )

    def _named_source(self, *, speaks: bool = False) -> Phrase:
        """A source in a form that can follow a preposition."""
        while True:
            draw = self.chance.random()
            by = (
                self.sources.document()
                if draw < 0.4
                else self.sources.outlet()
                if draw < 0.5
                else self.sources.speaker()
            )
            if speaks:
                by = self.sources.speaker()
            if not by.pronoun:
                return by

    def passive_to(self) -> str:
        """The dam is believed to have cracked."""
        number = self.new()
        plain = self.either(0.4)
        found = self.speech.thing() if plain else self.speech.actor()
        if self.either(0.15):
            found = Phrase(
                f"{self.one_of('at least/more than/about/as many as')} {self.chance.randrange(3, 400)} people",
                plural=True,
            )
            plain = False
        be = self.chance.choice(
            ["are", "were", "are", "have been"] if found.plural else ["is", "was", "is", "has been"]
        )
        done = self.chance.choice(verbs.PASSIVE_TO)
        by = f" by {source(self._named_source().within, number)}" if self.either(0.15) else ""
        what = self.speech.infinitive(fate=plain)
        if done.endswith(("expected", "supposed")):
            what = f"to {self.speech.fate() if plain else self.speech.deed()}"
        words = content(what, number)
        return f"{content(capital(found.text), number)} {cue(f'{be} {done}', number)}{by} {words}."

    def passive_that(self) -> str:
        """It was announced on Monday that ...; it is not known whether ...; X was told that ..."""
        number = self.new()
        draw = self.chance.random()
        if draw < 0.45:
            done = self.chance.choice(verbs.PASSIVE_THAT)
            be = self.one_of("was/is/has been/was later/is widely/was also")
            aside = self.aside() if be.startswith("was") else ""
            return f"It {cue(f'{be} {done}', number)}{aside} {content('that ' + self.speech.clause(), number)}."
        if draw < 0.6:
            be = self.one_of("is not known/is unclear/was not clear/remains unclear/is not yet known/is disputed")
            word = self.one_of("whether/whether/if/why/how")
            return f"It {cue(be, number)} {content(f'{word} {self.speech.simple()}', number)}."
        told = self.one_of("told/informed/told/assured/warned/advised/notified/led to believe")
        whom = self.speech.actor()
        be = self.chance.choice(["were", "have been", "had been"] if whom.plural else ["was", "has been", "had been"])
        tail = ""
        aside = self.aside()
        if self.either(0.25):
            by = self._named_source()
            tail, aside = f" by {source(by.within, number)}", ""
        return (
            f"{capital(whom.text)} {cue(f'{be} {told}', number)}{tail}{aside} "
            f"{content('that ' + self.speech.clause(), number)}."
        )

    def passive_as(self) -> str:
        """The plan was described as a disaster by X; Y is accused of stealing."""
        number = self.new()
        if self.either(0.5):
            found = self.speech.actor()
            be = self.chance.choice(["are", "were", "have been"] if found.plural else ["is", "was", "has been"])
            done = self.one_of("accused/suspected/accused/also accused/widely suspected")
            return (
                f"{content(capital(found.text), number)} {cue(f'{be} {done}', number)} "
                f"{content(f'of {self.speech.doing()}', number)}."
            )
        found = self.speech.thing()
        be = self.chance.choice(["are", "were", "have been"] if found.plural else ["is", "was", "has been"])
        what = content(f"as {self.chance.choice(ADJECTIVES)}", number)
        done = cue(f"{be} {self.chance.choice(verbs.PASSIVE_AS)}", number)
        if self.either(0.5):
            return (
                f"{content(capital(found.text), number)} {done} {what} by "
                f"{source(self._named_source(speaks=True).text, number)}."
            )
        return f"{content(capital(found.text), number)} {done} {what}."

    def noun(self) -> str:
        """X's claim that ... drew laughter; there was no evidence for a report that ..."""
        number = self.new()
        noun = self.chance.choice(verbs.NOUNS)
        draw = self.chance.random()
        after = self.speech.filled(self.chance.choice(_AFTER_NOUN))
        before = self.speech.filled(self.chance.choice(_BEFORE_NOUN))
        that = "that " if self.either(0.92) else ""
        clause = content(that + self.speech.clause(), number)
        if draw < 0.4:
            by = self._owner()
            owned = f"{source(by, number)} {cue(noun, number)} {clause}"
            return capital(f"{owned} {after}.") if self.either(0.6) else capital(f"{before} {owned}.")
        if draw < 0.55:
            by = self.sources.organisation() if self.either(0.4) else self.sources.group()
            link = self.one_of("by/from/by/of") if not by.closed else "by"
            owned = f"{self._article(noun)}{cue(noun, number)} {link} {source(by.within, number)} {clause}"
            return capital(f"{before} {owned}.") if self.either(0.6) else capital(f"{owned} {after}.")
        if draw < 0.75:
            owned = f"{self._article(noun)}{cue(noun, number)} {clause}"
            return capital(f"{owned} {after}.") if self.either(0.5) else capital(f"{before} {owned}.")
        if draw < 0.85:
            by = self._owner()
            noun_of = self.chance.choice(verbs.NOUNS_OF)
            return capital(
                f"{source(by, number)} {cue(noun_of, number)} {content(self.speech.happening(), number)} {after}."
            )
        if draw < 0.93:
            by = self.sources.speaker()
            frame = self.one_of(
                "issued a statement saying/made the claim/expressed the hope/gave a warning/voiced "
                "concern/left no doubt/came to the conclusion/sent a letter stating/expressed fears/"
                "made it known/gave assurances"
            )
            return capital(
                f"{source(by.within, number)} {cue(frame, number)} {content('that ' + self.speech.clause(), number)}."
            )
        many = self.one_of("Reports/Rumours/Allegations/Claims/Suggestions/Fears/Accusations/Suspicions")
        clause = content("that " + self.speech.clause(), number)
        return self.chance.choice(
            [
                f"{cue(many, number)} {clause} {self.chance.choice(_CHECKED).replace('has ', 'have ')}.",
                f"There {cue(f'are {many.lower()}', number)} {clause}.",
                f"{before} {cue(many.lower(), number)} {clause}.",
            ]
        )

    def framed(self) -> str:
        """One of the many skeletons of `FRAMES`."""
        number = self.new()
        frame = self.chance.choice(FRAMES)
        makers: dict[str, Callable[[], str]] = {
            "V": lambda: source(self.sources.picture().text, number),
            "S": lambda: source(self.sources.speaker().within, number),
            "s": lambda: source(self._named_source(speaks=True).text, number),
            "P": lambda: source(self.sources.person().within, number),
            "D": lambda: source(self.sources.document().text, number),
            "Dplain": lambda: self.sources.document().text,
            "O": lambda: source(self.sources.outlet().text, number),
            "A": lambda: source(self.sources.anonymous(clause=False).text, number),
            "own": lambda: source(self._owner(), number),
            "anonymous": lambda: self.sources.anonymous(clause=False).text,
            "anonymous2": lambda: source(self.sources.anonymous(clause=False).text, number),
            "spoken_on": self.sources.time,
            "spoken_at": self.sources.place,
            "speech": lambda: self.speech.speech(self.chance.choice([1, 1, 2])),
            "speechcomma": lambda: self.comma(self.speech.speech(1)),
            "spoken": self.speech.spoken,
            "brief": self.speech.brief,
        }
        text = self.speech.expanded(frame, makers)
        text = re.sub(r"<([^<>]*)>", lambda match: cue(match.group(1), number), text)
        text = re.sub(r"\^([^^]*)\^", lambda match: content(match.group(1), number), text)
        return capital(re.sub("@([^@]*)@", lambda match: source(match.group(1), number), text))

    def _owner(self) -> str:
        """A source as an owner: "the mayor's", "her"."""
        person = self.sources.last
        if person is not None and self.either(0.4):
            return person.possessive
        while True:
            by = self.sources.speaker()
            if not by.pronoun and not by.closed and len(by.text) < 40 and not _LONG.search(by.text):
                return by.text + ("'" if by.text.endswith("s") else "'s")

    def _article(self, noun: str) -> str:
        if self.either(0.5):
            return "the "
        return "an " if noun[0] in "aeiou" else "a "

    def adverb(self) -> str:
        """The dam reportedly burst: the adverb is the cue, and nobody the source."""
        number = self.new()
        found, verb_phrase = self.speech.subject_and_verb()
        words = self.speech.predicate(verb_phrase, plural=found.plural, time=PAST)
        adverb = self.chance.choice(verbs.WITHOUT_SOURCE)
        return f"{content(capital(found.within), number)} {cue(adverb, number)} {content(words, number)}."

    def no_comment(self) -> str:
        """X declined to comment; X could not be reached for comment."""
        number = self.new()
        by = self.sources.speaker()
        later = self.chance.choice(
            ["", "", self.aside(), " when contacted by telephone", ", citing the inquiry", " before the trial", ""]
        )
        draw = self.chance.random()
        if draw < 0.55:
            verb = self.verb(
                (("declined", "declines", "decline"), ("refused", "refuses", "refuse"))
                if self.either(0.3)
                else (("declined", "declines", "decline"),),
                by,
            )
            what = self.chance.choice(
                [
                    "to comment",
                    "to comment",
                    "to comment",
                    f"to comment on {self.speech.happening()}",
                    "to give details",
                    "to answer questions",
                    "to discuss the case",
                    "to elaborate",
                    f"to say whether {self.speech.simple()}",
                    "to name the victims",
                    "to be interviewed",
                ]
            )
            return capital(f"{source(by.within, number)} {cue(verb, number)} {content(what, number)}{later}.")
        if draw < 0.8:
            verb = self.chance.choice(
                [
                    "did not respond",
                    "did not reply",
                    "has not responded" if not by.plural else "have not responded",
                    "did not immediately respond",
                    "never responded",
                    "did not answer",
                ]
            )
            what = self.chance.choice(
                [
                    "to a request for comment",
                    "to requests for comment",
                    "to questions about " + self.speech.happening(),
                    "to several e-mails",
                    "to calls seeking comment",
                    "to written questions",
                ]
            )
            what = what.removeprefix("to ") if verb == "did not answer" else what
            return capital(f"{source(by.within, number)} {cue(verb, number)} {content(what, number)}{later}.")
        if draw < 0.9:
            be = self.one_of("could not be reached/could not immediately be reached")
            return capital(f"{source(by.within, number)} {cue(be, number)} {content('for comment', number)}{later}.")
        return capital(
            f"{source(by.within, number)} {cue('had no comment', number)} "
            f"{content('on ' + self.speech.happening(), number)}."
        )

    def so_called(self) -> str:
        """What X called “the miracle”: the name is what is attributed."""
        number = self.new()
        by = self.sources.speaker()
        verb = self.chance.choice(
            [
                "called",
                "described as",
                "termed",
                "calls" if not by.plural else "call",
                "says was" if not by.plural else "say was",
            ]
        )
        lead = self.one_of(
            "The town was hit by what/The paper revealed what/It was part of what/They were shown "
            "what/He was punished for what/The money went into what"
        )
        what = f"“{self.speech.verdict()}”" if self.either(0.6) else self.speech.verdict()
        return f"{lead} {source(by.within, number)} {cue(verb, number)} {content(what, number)}."
