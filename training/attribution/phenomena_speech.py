"""Sentences as they stand between quotation marks: first person, questions, outcries, fragments."""

from __future__ import annotations

from training.attribution.phenomena_clauses import FUTURE, PAST, PRESENT, Clauses, Phrase
from training.attribution.phenomena_marks import capital
from training.attribution.phenomena_words import ADJECTIVES, FAMILIES, NICKNAMES, listed

_OUTCRIES = listed("""Never again|What a day|Enough is enough|Shame on them|God help us|Nobody listened|It was hell|We are finished|
I cannot sleep any more|Not one word of it is true|That is all I can say|It breaks my heart|We were lucky|I have seen nothing like it|
You could hear it for miles|Everything was gone in a minute|I will not be silenced|This is only the beginning|Let them come|
We will appeal|Time is running out|It was pitch dark|I still have questions|We did what we could|Nobody asked us|Ask them, not me|
That is simply false|My hands were shaking|It is what it is|I would do it again|The door was open|They laughed at us|
We owe it to the dead|There was no plan|I counted them myself|We have nothing left to lose|Somebody must pay for this""")
_FRAME_THAT = listed("""I think|I believe|I know|We know|We are convinced|I am sure|The truth is|The fact is|My feeling is|
I can tell you|Nobody can deny|Let me be clear:|It seems to me|You have to understand|We were told|I swear|I hope|I doubt|
We have always said|What worries me is|The problem is|The good news is|I am afraid|It is possible|Everybody here knows|I heard""")
_QUESTIONS = listed("""Who would|Why did nobody|How could anyone|What if they had to|Would you|Are we supposed to|Do they really want us to|
Since when is it a crime to|Is it too much to|When will they|Who gave them the right to|Why would anybody|How long does it take to""")
_COMMANDS = listed("""Do not|Stop asking us to|Let us|Please|Just|Never|You must not|Try to|Remember to""")


class Speech(Clauses):
    """Adds to clauses what people say in their own words."""

    def spoken(self) -> str:
        """One sentence of direct speech with its full stop, question mark or exclamation mark."""
        self.speaking = True
        text = self._spoken()
        self.speaking = False
        return text

    def _spoken(self) -> str:
        draw = self.chance.random()
        choice = self.chance.choice
        if draw < 0.2:
            return capital(self.clause()) + "."
        if draw < 0.42:
            subject = choice([Phrase("we", plural=True), Phrase("I", plural=True), Phrase("they", plural=True), Phrase("you", plural=True)])
            time = choice([PAST, PAST, PRESENT, FUTURE])
            text = f"{capital(subject.text)} {self.predicate(self.deed(), plural=True, time=time, negated=self.either(0.2))}"
            for wrong, right in (("I are", "I am"), ("I were", "I was")):
                text = text.replace(wrong, right) if text.startswith(wrong) else text
            return text + choice(["", "", f" {self.when(time)}", f", and {self.simple()}", f" because {self.simple()}"]) + "."
        if draw < 0.55:
            return f"{choice(_FRAME_THAT)} {self.clause()}."
        if draw < 0.66:
            frame = choice(["This is {}", "It was {}", "To us this is {}", "That would be {}", "It's {}, plain and simple", "What happened is {}",
                            "The whole thing was {}", "I call it {}", "Frankly, it is {}", "It may be legal, but it is {}"])  # fmt: skip
            return frame.format(choice(ADJECTIVES)) + "."
        if draw < 0.74:
            return f"{choice(_QUESTIONS)} {self.deed()}?"
        if draw < 0.79:
            return f"{choice(_COMMANDS)} {self.deed()}{choice(['.', '!', '.'])}"
        if draw < 0.85:
            return f"What {choice(['we need', 'they want', 'matters now', 'I saw', 'frightens people'])} is {choice([self.happening(), self.thing().text, 'the truth'])}."
        if draw < 0.88:
            return f"{choice(['Some people', 'They', 'My neighbours', 'Our critics'])} {choice(['call it', 'called us', 'say it was'])} ‘{choice(ADJECTIVES)},’ but {self.simple()}."
        return choice(_OUTCRIES) + choice([".", ".", ".", "!"])

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
            return f"{choice(['complete', 'sheer', 'nothing but', 'pure', 'an act of', 'a mixture of panic and'])} {choice(['chaos', 'greed', 'madness', 'revenge', 'incompetence', 'panic', 'luck'])}"
        if draw < 0.75:
            return f"{choice(['no choice but', 'every right', 'no intention', 'a moral duty', 'good reason', 'the means and the will'])} to {self.deed()}"
        return f"{choice(['deeply', 'truly', 'utterly', 'profoundly', 'not at all'])} {choice(['sorry', 'shocked', 'ashamed', 'grateful', 'surprised', 'disappointed', 'confident'])}"

    def verdict(self) -> str:
        """What somebody calls a thing, as a noun phrase."""
        kind = self.chance.choice(["a case of", "an act of", "a textbook example of", "a moment of", "a policy of", "years of"])
        of_what = self.chance.choice(["neglect", "sabotage", "cowardice", "bad luck", "kindness", "madness", "theft", "revenge", "self-defence", "greed"])
        plain = ["a mistake", "a miracle", "a scandal", "a disaster", "a provocation", "a turning point", "a lie", "a waste of money", "the worst day of the war"]
        return f"{kind} {of_what}" if self.either(0.5) else self.chance.choice(plain)

    def mixed_clause(self) -> str:
        """A clause for "that" of which some words are quoted."""
        draw = self.chance.random()
        if draw < 0.35:
            subject = self.chance.choice([self.happening(), self.thing().text])
            return f"{self.chance.choice(['', 'the way they handled ', ''])}{subject} {self.chance.choice(['was', 'had been', 'would be'])} “{self.chance.choice(ADJECTIVES)}”"
        if draw < 0.65:
            actor = self.actor()
            verb = self.chance.choice(["had", "have" if actor.plural else "has"])
            return f"{actor.text} {verb} “{self.chance.choice(['no choice but', 'every right', 'no intention', 'a moral duty', 'the means and the will'])} to {self.deed()}”".replace("no intention to", "no plans to")
        if draw < 0.8:
            return f"{self.simple()} and that “{self.spoken_clause()}”"
        return f"{self.doer().within} {self.chance.choice(['was', 'felt'])} “{self.chance.choice(['deeply', 'truly', 'utterly', 'not at all'])} {self.chance.choice(['sorry', 'shocked', 'ashamed', 'surprised', 'confident'])}” about {self.happening()}"

    def spoken_clause(self) -> str:
        """A spoken sentence without capital and full stop."""
        return self.simple()

    def question(self) -> str:
        """A whole question as an interviewer puts it."""
        choice = self.chance.choice
        draw = self.chance.random()
        if draw < 0.3:
            return f"{choice(['Did', 'Will', 'Could', 'Should', 'Can'])} {self.actor().text} {self.deed()}?"
        if draw < 0.6:
            return f"{choice(['What do you say to people who think', 'Is it true', 'Are you worried', 'Do you accept', 'How do you know', 'When did you learn'])} that {self.clause()}?"
        if draw < 0.8:
            return f"{choice(['What went wrong with', 'How do you explain', 'Who is to blame for', 'What comes after', 'Why was nobody warned of', 'What do you remember of'])} {self.happening()}?"
        return choice(["Why?", "What happened next?", "So it was a mistake?", "And then?", "Are you sure?", "Who told you that?", "Is that legal?",
                       "What do you want now?", "How are you feeling?", "Was anyone hurt?", "Do you regret it?", "Can you prove it?"])  # fmt: skip

    def nickname(self) -> str:
        return self.chance.choice(NICKNAMES)

    def family(self) -> str:
        return self.chance.choice(FAMILIES)
