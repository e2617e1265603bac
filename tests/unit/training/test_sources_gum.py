from __future__ import annotations

import pathlib

import pytest

from assay.domain.span import Span
from assay.sources.within.scoring import Kind
from training.sources.choices import choices
from training.sources.gum import GoldMention, read_documents

SENTENCES = (
    ("Eva", "Eva", 3, "nsubj", "Entity=(1-person-new-nnnnn-cf1-1-coref"),
    ("Moss", "Moss", 1, "flat", "Entity=1)"),
    ("sings", "sing", 0, "root", "SpaceAfter=No"),
    (".", ".", 3, "punct", "_"),
), (
    ("She", "she", 2, "nsubj", "Entity=(1-person-giv:act-nnnnn-cf1-1-ana)"),
    ("said", "say", 0, "root", "_"),
    ("it", "it", 4, "nsubj", "Entity=(2-abstract-new-nnnnn-cf2-1-sgl)"),
    ("rained", "rain", 2, "ccomp", "SpaceAfter=No"),
    (".", ".", 2, "punct", "_"),
)  # fmt: skip


@pytest.fixture
def data(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> pathlib.Path:
    lines = ["# newdoc id = one", "# meta::genre = news"]
    for sentence in SENTENCES:
        for number, (form, lemma, head, relation, misc) in enumerate(sentence, start=1):
            lines.append(f"{number}\t{form}\t{lemma}\tX\tX\t_\t{head}\t{relation}\t_\t{misc}")
        lines.append("")
    lines += ["# newdoc id = two", "# meta::genre = conversation", "1\tHi\thi\tX\tX\t_\t0\troot\t_\t_", ""]
    (tmp_path / "gum").mkdir()
    (tmp_path / "gum" / "train.conllu").write_text("\n".join(lines), encoding="utf-8")
    monkeypatch.setenv("ASSAY_DATA", str(tmp_path))
    return tmp_path


@pytest.mark.usefixtures("data")
def test_documents_have_their_text_and_who_says_what() -> None:
    (document,) = read_documents("train")
    assert (document.name, document.genre, document.text) == ("one", "news", "Eva Moss sings. She said it rained.")
    assert document.mentions == (
        GoldMention(Span(0, 8), "1", "person", True, False, None),
        GoldMention(Span(16, 19), "1", "person", True, True, Span(25, 34)),
        GoldMention(Span(25, 27), "2", "abstract", True, False, None),
    )


@pytest.mark.usefixtures("data")
def test_a_choice_is_a_mention_with_its_candidates_and_the_true_one() -> None:
    (choice,) = choices(read_documents("train"))
    assert (choice.document, choice.genre, choice.kind, choice.words) == ("one", "news", Kind.PRONOUN, "She")
    assert choice.right == (0,)
    assert choice.is_right(choice.options[0])
    assert not choice.is_right(None)


def test_a_missing_corpus_is_named(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASSAY_DATA", str(tmp_path))
    with pytest.raises(FileNotFoundError, match="ASSAY_DATA"):
        next(read_documents("train"))
