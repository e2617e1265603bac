from assay.domain.span import Span
from assay.extract.joining import Attribution
from assay.extract.layout import Layout
from assay.extract.tidying import tidied


def place(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def tidy(text: str, source: str | None, cue: str, *content: str) -> tuple[str | None, str, list[str]] | None:
    given = Attribution(
        place(text, source) if source else None, (place(text, cue),), tuple(place(text, words) for words in content)
    )
    found = tidied(Layout(text), given)
    if found is None:
        return None
    return (
        found.source.of(text) if found.source else None,
        found.cue[0].of(text),
        [span.of(text) for span in found.content],
    )


def test_pieces_with_nothing_between_them_are_one() -> None:
    text = "He added that he had not seen the trucks himself."
    assert tidy(text, "He", "added", "that he had not seen ", "the trucks himself.") == (
        "He",
        "added",
        ["that he had not seen the trucks himself"],
    )


def test_loose_ends_are_cut_off() -> None:
    text = "Ada Cole, a clerk, said on Monday that it fell."
    assert tidy(text, "Ada Cole, a clerk,", "said on", "that it fell.") == (
        "Ada Cole, a clerk",
        "said",
        ["that it fell"],
    )


def test_a_cue_keeps_a_preposition_that_is_its_own() -> None:
    text = "The union called for an inquiry."
    assert tidy(text, "The union", "called for", "an inquiry") == ("The union", "called for", ["an inquiry"])


def test_a_source_stays_in_the_paragraph_of_its_cue() -> None:
    text = "Letters\n\nThe minister denied the charge."
    assert tidy(text, "Letters\n\nThe minister", "denied", "the charge") == ("The minister", "denied", ["the charge"])


def test_pieces_of_other_paragraphs_must_be_quoted() -> None:
    text = "Holt said it fell.\n\nThe Harbour Post\n\n“It was old.”"
    assert tidy(text, "Holt", "said", "it fell", "The Harbour Post", "“It was old.”") == (
        "Holt",
        "said",
        ["it fell", "“It was old.”"],
    )


def test_where_nobody_is_named_a_pronoun_alone_says_nothing_unless_it_is_denied() -> None:
    text = "The union denied it. She saw that."
    assert tidy(text, "The union", "denied", "it") == ("The union", "denied", ["it"])
    assert tidy(text, "She", "saw", "that") == ("She", "saw", ["that"])
    assert tidy(text, None, "denied", "it") == (None, "denied", ["it"])
    assert tidy(text, None, "saw", "that") is None


def test_whom_it_was_told_is_no_content() -> None:
    text = "The port is safe, a pilot has told The Bay Post."
    assert tidy(text, "a pilot", "has told", "The port is safe", "The Bay Post") == (
        "a pilot",
        "has told",
        ["The port is safe"],
    )


def test_a_source_that_is_a_relative_clause_and_one_that_is_neither() -> None:
    text = "A cook who asked not to be named said it leaked."
    assert tidy(text, "who asked not to be named", "said", "it leaked") == (
        "A cook who asked not to be named",
        "said",
        ["it leaked"],
    )
    text = "Two cooks came, though neither had seen any proof of it."
    assert tidy(text, "neither", "had seen", "any proof of it") is None


def test_why_a_source_is_not_named_is_no_content() -> None:
    text = "“It leaked,” said a cook, who asked for anonymity because he feared for his post."
    assert tidy(text, "a cook", "said", "“It leaked,”", "he feared for his post") == (
        "a cook",
        "said",
        ["“It leaked,”"],
    )


def test_a_cue_ends_before_whom_or_what_the_writing_is_on() -> None:
    text = "“It leaks,” the cook wrote in a short letter to the owner."
    assert tidy(text, "the cook", "wrote in a short letter to", "“It leaks,”") == (
        "the cook",
        "wrote in a short letter",
        ["“It leaks,”"],
    )
    board = "The coach wrote on the wall that it was late."
    assert tidy(board, "The coach", "wrote on", "that it was late") == ("The coach", "wrote", ["that it was late"])
    agreed = "The crew pointed to the crack."
    assert tidy(agreed, "The crew", "pointed to", "the crack") == ("The crew", "pointed to", ["the crack"])
