"""Whether an exhibit shows what a claim says it shows: read against what is said of that exhibit, and nothing else.

"They sent the drones" says nothing of what the video shows. "The video shows the drones being sent" does, and so do
"the video was shot elsewhere" and "it does not say who filmed it", which leave it showing less than is claimed. Of two
exhibits of one kind, "the first video" is not spoken of by what is said of "the second video".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assay.domain.claim import Claim, ClaimPart, PartKind
from assay.domain.document import Document
from assay.domain.span import Reason
from assay.domain.stance import NOT_ASSESSED, StanceLabel, StanceReading
from assay.domain.statement import BearsOnKind, Direction, Quote, Statement
from assay.stance.base import Reader
from assay.stance.conjunction import conjunction
from assay.stance.context import Surroundings
from assay.stance.documents import document_reading
from assay.stance.scores import Score, reading_of, relevance_of
from assay.stance.titles import read_titles
from assay.texts.exhibit_nouns import exhibit_family
from assay.texts.words import bare_words, word_set

_UNDERCUT = -0.5
_RELEVANT = 0.9
_BESIDE = 0.03
_TAKING_UP = word_set("it its they their them this that these those both one")
_OPENING = 4
_ORDINALS = word_set("first second third fourth fifth sixth 1st 2nd 3rd 4th 5th 6th other another")
_BEFORE_NOUN = 4
_NOT_OF_NOUN = word_set("a an the this that these those his her its their of in on to for by with from time")


class Showing:
    """The showing part of one evidential claim over a pile; the documents' surroundings are found once."""

    def __init__(
        self,
        part: ClaimPart,
        claim: Claim,
        documents: Sequence[Document],
        statements: Sequence[Statement],
        *,
        reader: Reader,
    ) -> None:
        self._exhibit = part.exhibit or part.text
        self._shown = [item for item in claim.parts if item.kind is PartKind.PROPOSITION]
        self._documents = {document.id: document for document in documents}
        self._surroundings: dict[str, Surroundings] = {}
        self._of_document: dict[str, list[Statement]] = {document.id: [] for document in documents}
        for statement in statements:
            self._of_document[statement.document].append(statement)
        self._titles = self._read_titles(claim, documents, reader)

    def speaks_of_exhibit(self, statement: Statement) -> bool:
        """Whether `statement` names the exhibit, or takes it up from the sentence before ("it shows", "the clip")."""
        document = self._documents[statement.document]
        extent = statement.extent.of(document.text)
        named = names_exhibit(self._exhibit, extent)
        if named is not None:
            return named
        bears = statement.bears_on is not None and statement.bears_on.kind is BearsOnKind.EXHIBIT
        opening = [word.lower() for word in bare_words(extent)[:_OPENING]]
        if not bears and _TAKING_UP.isdisjoint(opening):
            return False
        around = self._surroundings.setdefault(document.id, Surroundings(document))
        return self._names(around.sentences_before(statement))

    def of_statement(
        self, statement: Statement, parts: Mapping[str, StanceReading], direct: StanceReading
    ) -> StanceReading:
        """What `statement` says of the showing, from its readings of the propositions and its `direct` one."""
        if direct.label is StanceLabel.NOT_ASSESSED:
            return direct
        if not self.speaks_of_exhibit(statement):
            return _beside(self._exhibit)
        found = _shown([(part, parts[part.id]) for part in self._shown], direct)
        if found.label is StanceLabel.OPPOSES:
            return found
        bearing = statement.bears_on
        if bearing is None or bearing.kind is not BearsOnKind.EXHIBIT or bearing.direction is not Direction.LOWERS:
            return found
        reason = Reason(f"It says what {self._exhibit} cannot tell, or may not be.")
        return reading_of(Score(_UNDERCUT, max(_RELEVANT, relevance_of(found)), (reason,)))

    def of_document(self, document: Document, showing: Mapping[str, StanceReading]) -> StanceReading:
        """What `document` says of the showing in its title and voice, or else the balance of those it quotes.

        `showing` are the readings of this part by statement identifier.
        """
        mine = self._of_document[document.id]
        own = [showing[item.id] for item in mine if item.quote is Quote.VOICE]
        quoted = [showing[item.id] for item in mine if item.quote is not Quote.VOICE]
        return document_reading([self._titles.get(document.id, NOT_ASSESSED), *own], quoted, covered=0.0)

    def _names(self, text: str) -> bool:
        return bool(names_exhibit(self._exhibit, text))

    def _read_titles(self, claim: Claim, documents: Sequence[Document], reader: Reader) -> dict[str, StanceReading]:
        """What the titles say that speak of the exhibit."""
        naming = [document for document in documents if self._names(document.title or "")]
        shown = [read_titles(part.text, naming, reader) for part in self._shown]
        direct = read_titles(claim.affirmative, naming, reader)
        return {
            document.id: _shown(
                [(part, readings[at]) for part, readings in zip(self._shown, shown, strict=True)], direct[at]
            )
            for at, document in enumerate(naming)
        }


def shown_in_text(
    part: ClaimPart, text: str, shown: Sequence[tuple[ClaimPart, StanceReading]], direct: StanceReading
) -> StanceReading:
    """What a bare `text` says of the showing `part`, from its readings of what is `shown` and its `direct` one."""
    exhibit = part.exhibit or part.text
    if direct.label is StanceLabel.NOT_ASSESSED or names_exhibit(exhibit, text):
        return _shown(shown, direct)
    return _beside(exhibit)


def _shown(shown: Sequence[tuple[ClaimPart, StanceReading]], direct: StanceReading) -> StanceReading:
    """What is said of an exhibit that is spoken of: opposed by either reading, supported by that of all it shows."""
    found = conjunction(shown, direct)
    return direct if direct.label is StanceLabel.OPPOSES and found.label is not StanceLabel.OPPOSES else found


def _beside(exhibit: str) -> StanceReading:
    return reading_of(Score(0.0, _BESIDE, (Reason(f"It does not speak of {exhibit}."),)))


def names_exhibit(exhibit: str, text: str) -> bool | None:
    """Whether `text` has a noun for `exhibit`; false where it has one for others only ("the second video", "another").

    None where it has no such noun.
    """
    family, mine = exhibit_family(exhibit), _ORDINALS.intersection(word.lower() for word in bare_words(exhibit))
    plain = [word.lower() for word in bare_words(text)]
    nouns = [at for at, word in enumerate(plain) if word in family]
    return not all(_is_another(mine, plain[max(0, at - _BEFORE_NOUN) : at]) for at in nouns) if nouns else None


def _is_another(mine: frozenset[str], before: Sequence[str]) -> bool:
    """Whether the words `before` a noun count out another one than those with the ordinals `mine`."""
    told: set[str] = set()
    for word in reversed(before):
        if word in _NOT_OF_NOUN:
            break
        told |= _ORDINALS & {word}
    return bool(mine and told) and mine.isdisjoint(told)
