"""Whole forms: quotations over several paragraphs, interviews, transcripts, headlines, lists after a colon."""

from __future__ import annotations

from training.attribution import phenomena_verbs as verbs
from training.attribution.phenomena_clauses import PRESENT, Phrase
from training.attribution.phenomena_marks import capital, content, cue, source
from training.attribution.phenomena_plain import Plain
from training.attribution.phenomena_words import FAMILIES, listed

_LABELS = listed("""
    Q | A | HOST | MODERATOR | THE COURT | THE WITNESS | CHAIR | REPORTER | INTERVIEWER | PRESIDENT | MINISTER |
    Judge | Defence | Prosecutor | Anchor | Caller | Operator | Analyst | Co-host | Speaker 1 | Speaker 2 |
    Unidentified man | Question | Answer | Mr. Chairman | Clerk
    """)
_HEADLINE_SOURCES = listed("""
    Mayor | Police | Minister | Court | Report | Study | Union | Army | Witnesses | Survey | UN envoy | Coach |
    Doctors | Experts | Prosecutors | Court papers | Audit | Officials | Family | Lawyer | Poll | Opposition |
    Neighbours | Bishop | Airline | Regulator | Scientists | President | Farmers | Sources
    """)


_PLURAL = frozenset(
    listed("Police|Witnesses|Doctors|Experts|Prosecutors|Court papers|Officials|Neighbours|Scientists|Farmers|Sources")
)


class Forms(Plain):
    """Adds the forms that are longer than a sentence; each returns paragraphs."""

    def long_quotation(self) -> list[str]:
        """A quotation of two to four paragraphs: a mark opens each, only the last is closed."""
        number = self.new()
        by = self.sources.speaker()
        count = self.chance.choice([2, 2, 3, 4])
        parts = [self.speech.speech(self.chance.choice([1, 2, 2, 3])) for _ in range(count)]
        draw = self.chance.random()
        if draw < 0.55:
            first = parts[0] if parts[0][-1] in "?!" else parts[0][:-1] + ","
            head = (
                f"{content(f'“{first}”', number)} {source(by.within, number)} "
                f"{cue(self.said(by, quoting=True), number)}{self.aside()}."
            )
            quoted = [f"“{part}" for part in parts[1:]]
            if len(parts) > 2 or self.either(0.5):
                more = self.speech.speech(1)
                found = [f"{head} {content('“' + more, number)}", *(content(part, number) for part in quoted[:-1])]
            else:
                found = [head]
                quoted = quoted[-1:]
            return [*found, content(quoted[-1] + "”", number)]
        verb = self.said(by, quoting=True)
        tail = cue(verb + ":", number) if self.either(0.6) else f"{cue(verb, number)},"
        head = capital(f"{source(by.within, number)} {tail} {content('“' + parts[0], number)}")
        return [head, *(content("“" + part, number) for part in parts[1:-1]), content(f"“{parts[-1]}”", number)]

    def following_quotations(self) -> list[str]:
        """A statement, then a paragraph of quotation by the same speaker without a cue of its own."""
        number = self.new()
        by = self.sources.speaker()
        first = self.speech.speech(1)
        first = first[:-1] + "," if first.endswith(".") else first
        head = (
            f"{content(f'“{first}”', number)} {source(by.within, number)} "
            f"{cue(self.said(by, quoting=True), number)}{self.aside()}."
        )
        return [head, content(f"“{self.speech.speech(self.chance.choice([1, 2]))}”", number)]

    def transcript(self) -> list[str]:
        """Turns with a label and a colon, each a statement of its label's."""
        names = self.chance.sample(FAMILIES, 3)
        draw = self.chance.random()
        if draw < 0.4:
            labels = [name.upper() for name in names[: self.chance.choice([2, 2, 3])]]
        elif draw < 0.6:
            labels = names[:2]
        elif draw < 0.75:
            labels = self.chance.sample(_LABELS, 2)
        else:
            labels = ["Q", "A"]
        if draw < 0.6 and self.either(0.2):
            labels[-1] = self.one_of("Dr. /Judge /MR. /Ms. /Senator ") + labels[-1]
        turns: list[str] = []
        for place in range(self.chance.randrange(3, 9)):
            label = labels[place % len(labels)]
            number = self.new()
            asks = place % len(labels) == 0 and self.either(0.8)
            words = self.speech.question() if asks else self.speech.speech(self.chance.choice([1, 1, 2, 3]))
            words = capital(words)
            turns.append(f"{source(label, number)}{cue(':', number)} {content(words, number)}")
            if not asks and self.either(0.12):
                turns.append(content(self.speech.speech(self.chance.choice([1, 2])), number))
        if self.either(0.12):
            turns.insert(
                self.chance.randrange(1, len(turns)),
                self.one_of("(LAUGHTER)/(CROSSTALK)/(Recess)/[applause]/(END VIDEO CLIP)"),
            )
        return turns

    def interview(self) -> list[str]:
        """Questions of the paper's, answers in quotation marks or with a verb."""
        found: list[str] = []
        by = self.sources.person()
        while by.pronoun:
            self.sources.last = None
            by = self.sources.person()
        person = self.sources.last
        for place in range(self.chance.choice([1, 2, 3])):
            number = self.new()
            who = by if place == 0 else Phrase(person.pronoun if person else by.text)
            answer = self.speech.speech(self.chance.choice([1, 2]))
            lead = self.one_of("Asked/When asked/Asked by a reporter/Pressed on/Asked again")
            if lead == "Pressed on":
                head = f"Pressed on {self.speech.happening()}"
            else:
                head = f"{lead} {self.one_of('whether/if/why/how')} {self.speech.simple()}"
            verb = self.one_of("said/replied/answered/responded/said only")
            found.append(
                f"{head}, {source(who.within, number)} "
                f"{cue(verb + ':' if self.either(0.4) else verb, number)} "
                f"{content(f'“{answer}”', number)}"
            )
        return found

    def listing(self) -> list[str]:
        """The report found: and then what it found, line by line."""
        number = self.new()
        shows = self.either(0.6)
        by = self.sources.document() if shows else self.sources.speaker()
        verb = (
            self.verb(verbs.SHOWING[:7], by)
            if shows
            else self.one_of("said/listed the following points/found the following/made three points/concluded")
        )
        mark = self.one_of("- /• /* ///— ")
        numbered = self.either(0.2)
        found = [capital(f"{source(by.within, number)} {cue(verb + ':', number)}")]
        for place in range(self.chance.choice([2, 3, 3, 4])):
            text = content(capital(self.speech.clause()), number) + "."
            found.append((f"{place + 1}. " if numbered else mark) + text)
        return found

    def headline(self) -> str:
        """A headline that attributes, without full stop."""
        number = self.new()
        draw = self.chance.random()
        by = self.chance.choice([self.chance.choice(_HEADLINE_SOURCES), self.chance.choice(FAMILIES)])
        one = by if by not in _PLURAL else self.chance.choice(FAMILIES)
        short = self.short()
        if draw < 0.3:
            return (
                f"{source(by, number)}{cue(':', number)} "
                f"{content(capital(short) if self.either(0.5) else short, number)}"
            )
        if draw < 0.4:
            return f"{source(by, number)}{cue(':', number)} {content(f'‘{capital(self._cry())}’', number)}"
        if draw < 0.6:
            verb = self.one_of("say/said/warn/fear" if by in _PLURAL else "says/said/warns/suggests")
            if self.either(0.3):
                denied = self.speech.happening().removeprefix("the ")
                short = (
                    f"{self.chance.choice(FAMILIES)} {self.one_of('denies/admits/rejects/knew of/warned of')} {denied}"
                )
            return (
                f"{content(capital(short), number)}, "
                f"{source(by[0].lower() + by[1:] if by in _HEADLINE_SOURCES and by != 'UN envoy' else by, number)} "
                f"{cue(verb, number)}"
            )
        if draw < 0.75:
            verb = self.one_of("says/claims/warns/insists/fears/believes/tells court/reports")
            return f"{source(one, number)} {cue(verb, number)} {content(short, number)}"
        if draw < 0.87:
            verb = self.one_of("denies/rejects/admits/condemns/warns of/confirms/predicts/disputes")
            return (
                f"{source(one, number)} {cue(verb, number)} "
                f"{content(self.speech.happening().replace('the ', '', 1), number)}"
            )
        return (
            f"{content(capital(short), number)}{cue(':', number)} "
            f"{source(by.lower() if by in _HEADLINE_SOURCES and by != 'UN envoy' else by, number)}"
        )

    def _cry(self) -> str:
        text = self.speech.spoken()
        while "‘" in text or len(text) > 70:
            text = self.speech.spoken()
        return text.removesuffix(".")

    def short(self) -> str:
        """A clause as headlines have it: present tense, no articles."""
        about_thing = self.either(0.5)
        found = self.speech.thing() if about_thing else self.speech.actor()
        verb_phrase = self.speech.fate() if about_thing else self.speech.deed()
        text = f"{found.text} {self.speech.predicate(verb_phrase, plural=found.plural, time=PRESENT)}"
        return text.replace("the ", "").replace("The ", "")
