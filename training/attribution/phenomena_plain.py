"""What attributes nothing: narrative, and the traps (scare quotes, titles, nicknames, words that look like cues)."""

from __future__ import annotations

from training.attribution.phenomena_clauses import PAST
from training.attribution.phenomena_marks import capital
from training.attribution.phenomena_wordings import Wordings
from training.attribution.phenomena_words import FAMILIES, NICKNAMES, OFFICES, SCARE, WORKS, listed

_TRAPS = listed("""
    The {things} were sorted according to size.| Prizes were handed out according to age.| Seats are assigned
    according to rank.| Everything went according to plan.| The work goes on according to schedule.| That said,
    {simple}.| Having said that, {simple}.| {family} was sentenced to {small} years in prison.| The court sentenced
    {family} to {n} days of community service.| “{work}” won {small} awards.| The film “{work}” opens in {place} in
    {month}.| Her novel “{work}” sold {n} copies.| His song “{work}” was played at the funeral.| The boat, known to
    all as “{nick}”, was towed away.| “{nick}” {family} lost the fight.| They met in a bar called “{nick}”.| The
    so-called “{scare}” cost {money}.| The “{scare}” programme was extended until {month}.| Its “{scare}” turned out
    to cost {money}.| Under the new “{scare}” rules, {simple}.| A banner with the word “{scare}” hung from the
    balcony.| Call the number below to book a place.| Read the full list on page {small}.| Tell your friends.| Click
    here for more news from {place}.| Report a fault by telephone.| Send your letters to the address below.| See
    page {small}.| The word “{scare}” comes from Latin.| The code name was “{nick}”.| {family} was told apart from
    his twin by a scar.| The report runs to {n} pages.| The statement was two lines long.| The document was signed
    in {year}.| The letter was posted in {place}.| The claim was filed in {month}.| A report is due in {month}.| The
    question was put to a vote.| The announcement took {small} minutes.| The argument lasted until dawn.| The
    conversation was recorded.| The interview was cancelled.| The two men shook hands and left without a word.| The
    show begins at {clock}.| The clock showed {clock}.| The museum shows {n} works from {place}.| The team found {n}
    coins in the mud.| The note was found in a drawer.| The video has been watched {n} times.| The ship was last
    seen near {place}.| The address reads 14 Mill Lane.| Admission is {money}, children are free.| The telephone
    rang at {clock}.| The meeting ended at {clock}.| The answer is a number.| The order was carried out at {clock}.|
    {family} will be charged {money}.| The lottery numbers were announced by a machine.| {family} read the letter
    twice.| {family} was named {office}.| {family} was called to the bar in {year}.| The bells called the faithful
    to prayer.| The company reported to the tax office in {place}.| {family} reported for duty at {clock}.| {family}
    held the door.| {family} spoke for {small} minutes.| {family} left the building without speaking.| {family}
    talked to nobody.| The speech lasted {small} hours.| The song says goodbye to summer.| The plane was expected at
    {clock}.| The needle pointed to zero.| {family} noted the number of the car.| They agreed on a price of
    {money}.| He is a man of few words.| No one else was hurt.| The weather was fine.| It rained for {small} days.|
    The street was empty.| The bill goes to the upper house in {month}.| The next hearing is set for {month}.|
    Photo: {family}| With reports from {place}.| The deal was described in detail on {small} pages.| The suspect was
    identified by a tattoo.| The road is known for its bends.| Trains called at {place} only twice a day.| The house
    was marked “{scare}” on the map.| A sticker, “{scare}”, covered the crack.
    """)
_LINKS = listed("""
    Meanwhile,| On {day},| In {year},| By {clock},| A day later,| In {place},| After {happening},| Since {month},|
    For years,| Then| At {clock},| Before {happening},| Despite {happening},| Across {place},
    """)


class Plain(Wordings):
    """Adds narrative and traps."""

    def narrative(self) -> str:
        """A sentence of the paper's own, about what happened."""
        draw = self.chance.random()
        if draw < 0.3:
            return capital(self.speech.simple(time=PAST)) + "."
        if draw < 0.45:
            return capital(f"{self._link()} {self.speech.simple(time=PAST)}.")
        if draw < 0.6:
            return capital(
                f"{self.speech.simple(time=PAST)} {self.one_of('after/before/while/when/as')} "
                f"{self.speech.simple(time=PAST)}."
            )
        if draw < 0.72:
            return capital(
                f"{self.speech.simple(time=PAST)}, {self.one_of('and/but/and so')} {self.speech.simple(time=PAST)}."
            )
        if draw < 0.8:
            return capital(f"{self.speech.doing()}, {self.speech.simple(time=PAST)}.")
        if draw < 0.88:
            return self.speech.filled(
                f"{capital(self.speech.happening())} {self.one_of('began/ended/took place/came')} "
                f"{self.one_of('at {clock}/in {month}/on {day}/near {place}')}."
            )
        if draw < 0.94:
            return capital(f"{self.speech.clause()}.")
        found = self.speech.thing()
        aside = self.one_of("built in {year}/worth {money}/once the pride of {place}/long neglected")
        words = self.speech.predicate(self.speech.fate(), plural=found.plural, time=PAST)
        return self.speech.filled(capital(f"{found.text}, {aside}, {words}."))

    def _link(self) -> str:
        text = self.chance.choice(_LINKS).replace("{happening}", self.speech.happening())
        return self.speech.filled(text)

    def trap(self) -> str:
        """A sentence with marks or words that elsewhere attribute, and do not here."""
        text = self.chance.choice(_TRAPS)
        for slot, made in (
            ("{things}", "apples"),
            ("{simple}", self.speech.simple()),
            ("{family}", self.chance.choice(FAMILIES)),
            ("{work}", self.chance.choice(WORKS)),
            ("{nick}", self.chance.choice(NICKNAMES)),
            ("{scare}", self.chance.choice(SCARE)),
            ("{office}", self.chance.choice(OFFICES)),
        ):
            text = text.replace(slot, made)
        return capital(self.speech.filled(text))
