import pytest

from assay.domain.span import Span
from assay.domain.statement import Basis, BasisKind
from assay.extract.basis import find_basis
from tests.bounds import within

WITNESSED, TOLD, DOCUMENT = BasisKind.WITNESSED, BasisKind.TOLD, BasisKind.DOCUMENT
INFERRED, BELIEF, UNSTATED = BasisKind.INFERRED, BasisKind.BELIEF, BasisKind.UNSTATED


def place(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


# Source, cue, content, kind and the words that state it.
SAID = [
    ("A witness", "said", "the crane fell", WITNESSED, "witness"),
    ("An eyewitness", "said", "the crane fell", WITNESSED, "eyewitness"),
    ("Two passers-by", "said", "the crane fell", WITNESSED, "passers-by"),
    ("Ana Reiss, who was on board,", "said", "it listed", WITNESSED, "who was on board"),
    ("a man who saw the fall", "said", "it was slow", WITNESSED, "who saw"),
    ("Holt", "said", "he saw four trucks", WITNESSED, "he saw"),
    ("Holt", "said", "that she had personally witnessed the fall", WITNESSED, "she had personally witnessed"),
    ("Holt", "recalled seeing", "four trucks", WITNESSED, "recalled seeing"),
    ("Holt", "said", "“I saw four trucks”", WITNESSED, "I saw"),
    ("Holt", "said", "“We carried the foreman out ourselves”", WITNESSED, "We carried the foreman out ourselves"),
    ("Holt", "said", "“I was standing on the quay”", WITNESSED, "I was standing"),
    ("Holt", "said", "“I heard a bang”", WITNESSED, "I heard"),
    ("Holt", "said", "they had watched it with their own eyes", WITNESSED, "their own eyes"),
    ("Holt", "said", "she was told the crane fell", TOLD, "she was told"),
    ("Holt", "said", "neighbours had told him it fell", TOLD, "told him"),
    ("Holt", "said", "“My brother told me it fell”", TOLD, "told me"),
    ("Holt", "said", "“I'm told it fell”", TOLD, "I'm told"),
    ("Holt", "said", "“I heard from the cook that it fell”", TOLD, "I heard from"),
    ("Holt", "said", "“The crane was cut loose, that is what we heard”", TOLD, "that is what we heard"),
    ("Holt", "said", "“It was cut loose. That's what I was told”", TOLD, "That's what I was told"),
    ("Holt", "said", "“It fell at noon, this is all we've been told”", TOLD, "this is all we've been told"),
    ("Holt", "said", "“Our foreman was told that it was cut loose”", TOLD, "Our foreman was told"),
    ("Holt", "said", "“My eldest brother heard from the cook that it fell”", TOLD, "My eldest brother heard"),
    ("Holt", "said", "“Our foreman was told to cut it loose”", UNSTATED, None),
    ("Holt", "said", "“What we heard was a bang”", WITNESSED, "we heard"),
    ("Holt", "said", "“Our brothers heard a bang”", UNSTATED, None),
    ("Holt", "was told", "it fell", TOLD, "was told"),
    ("The Harbour Post", "has learned", "it fell", TOLD, "learned"),
    ("He", "said", "he had it from the officers", TOLD, "had it from"),
    ("The clerk", "citing two officials", "the crane fell", TOLD, "citing two officials"),
    ("three people briefed on the talks", "said", "it fell", TOLD, "briefed on"),
    ("The clerk", "citing court documents", "the crane fell", DOCUMENT, "citing court documents"),
    ("The harbour records", "show", "the crane fell", DOCUMENT, "The harbour records"),
    ("a leaked memo", "says", "it fell", DOCUMENT, "a leaked memo"),
    ("letters seen by the Post", "say", "it fell", DOCUMENT, "letters seen by"),
    ("an aide who has read the letter", "said", "it fell", DOCUMENT, "who has read the letter"),
    ("Holt", "said", "he had seen the invoice", DOCUMENT, "he had seen the invoice"),
    ("Holt", "said", "“The logs show it fell at noon”", DOCUMENT, "logs show"),
    ("Holt", "said", "the log she had read was forged", DOCUMENT, "log she had read"),
    ("Holt", "said", "“These receipts prove it fell”", DOCUMENT, "receipts prove"),
    ("Documents from the port", "say", "it fell", DOCUMENT, "Documents"),
    ("Holt", "said", "“It fell. I saw it fall”", WITNESSED, "I saw"),
    ("Engineers", "estimate", "it weighs nine tons", INFERRED, "estimate"),
    ("The panel", "determined", "it fell", INFERRED, "determined"),
    ("The panel", "concluded", "it fell", INFERRED, "concluded"),
    ("Holt", "said", "it must have been pushed", INFERRED, "must have been"),
    ("Holt", "said", "the marks are consistent with a blow", INFERRED, "are consistent with"),
    ("Holt", "said", "the evidence points to a blow", INFERRED, "evidence points"),
    ("Holt", "said", "“Judging by the rust, it was old”", INFERRED, "Judging by"),
    ("Holt", "believes", "it fell", BELIEF, "believes"),
    ("Holt", "is convinced", "it fell", BELIEF, "convinced"),
    ("Holt", "said", "“I think it fell”", BELIEF, "I think"),
    ("Holt", "said", "“My guess is that it fell”", BELIEF, "My guess"),
    ("Holt", "said", "“We are certain it fell”", BELIEF, "We are certain"),
    # what looks like a basis and is none
    ("Holt", "said", "the port had seen worse winters", UNSTATED, None),
    ("Holt", "said", "“We have seen a great effect”", UNSTATED, None),
    ("Holt", "said", "“If it falls as we saw it fall, we stop”", UNSTATED, None),
    ("Holt", "said", "“They told us to leave”", UNSTATED, None),
    ("Holt", "said", "“So when he was informed he left”", UNSTATED, None),
    ("Holt", "said", "“I believe in God”", UNSTATED, None),
    ("Conservative figures", "said", "it fell", UNSTATED, None),
    ("The records officer", "said", "it fell", UNSTATED, None),
    ("A data protection commissioner", "said", "it fell", UNSTATED, None),
    ("The Halvic Ledger", "said", "it fell", UNSTATED, None),
    ("Holt", "said", "a video showed a crater", UNSTATED, None),
    ("Holt", "said", "“It fell. I think it was old”", UNSTATED, None),
    ("Holt", "determined", "to win", UNSTATED, None),
    ("Holt", "said", "“I think we must protect ourselves”", BELIEF, "I think"),
    ("Holt", "heard", "testimony on the fall", UNSTATED, None),
    ("Holt", "predicted", "it would fall", UNSTATED, None),
    ("Holt", "said", "the crane fell", UNSTATED, None),
]


@pytest.mark.parametrize(("source", "cue", "content", "kind", "wording"), SAID)
def test_bases(source: str, cue: str, content: str, kind: BasisKind, wording: str | None) -> None:
    text = f"{source} {cue} {content}."
    found = find_basis(text, source=place(text, source), cue=(place(text, cue),), content=(place(text, content),))
    assert found == Basis(kind, place(text, wording) if wording else None)


# A sentence, its content, kind and the words that state it, which stand beside source and cue.
BESIDE = [
    ("Holt, citing two officials, said it fell.", "it fell", TOLD, "citing two officials"),
    ("Citing harbour records, Holt said it fell.", "it fell", DOCUMENT, "Citing harbour records"),
    ("Based on satellite images, Holt said it fell.", "it fell", DOCUMENT, "Based on satellite images"),
    ("Judging by the rust, Holt said it fell.", "it fell", INFERRED, "Judging by the"),
    ("“It fell,” Holt said, quoting residents.", "It fell", TOLD, "quoting residents"),
    ("Holt said it fell, citing two officials.", "it fell, citing two officials", UNSTATED, None),
    ("Holt said it fell on Monday.", "it fell", UNSTATED, None),
]


@pytest.mark.parametrize(("text", "content", "kind", "wording"), BESIDE)
def test_what_stands_beside_source_and_cue(text: str, content: str, kind: BasisKind, wording: str | None) -> None:
    found = find_basis(
        text,
        source=place(text, "Holt"),
        cue=(place(text, "said"),),
        content=(place(text, content),),
        sentence=Span(0, len(text)),
    )
    assert found == Basis(kind, place(text, wording) if wording else None)


# The publisher's own voice.
VOICE = [
    ("A reporter for the Post saw six open crates.", WITNESSED, "reporter for the Post saw"),
    ("The crates are listed in invoices seen by the Post.", DOCUMENT, "invoices seen by"),
    ("The Post has obtained the contract.", DOCUMENT, "has obtained the contract"),
    ("Harbour records show that the crane fell.", DOCUMENT, "records show"),
    ("According to the harbour log, the crane fell.", DOCUMENT, "According to the harbour log"),
    ("He thinks that he saw it.", UNSTATED, None),
    ("The crane fell at noon.", UNSTATED, None),
]


@pytest.mark.parametrize(("text", "kind", "wording"), VOICE)
def test_the_publishers_own_voice(text: str, kind: BasisKind, wording: str | None) -> None:
    found = find_basis(text, source=None, cue=(), content=(Span(0, len(text) - 1),))
    assert found == Basis(kind, place(text, wording) if wording else None)


@pytest.mark.parametrize("piece", ["the ", "he saw ", "I have ", "citing ", "records "])
def test_a_content_of_a_million_characters_is_read_in_linear_time(piece: str) -> None:
    text = "Holt said " + piece * (1_000_000 // len(piece))
    whole = Span(10, len(text))
    with within(seconds=10):
        find_basis(text, source=Span(0, 4), cue=(Span(5, 9),), content=(whole,), sentence=Span(0, len(text)))
        find_basis(text, source=whole, cue=(whole,), content=(), sentence=Span(0, len(text)))
