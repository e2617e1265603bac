from __future__ import annotations

import pytest

from assay.appraisal.questions import QUESTIONS
from tests.unit.appraisal.questions.reports import asked

SAID = "Ada Holt said that dye ran from the mill into the river. "
VIDEO = SAID + "A video posted by the Courier shows dye running into the river. "
MEMO = SAID + "The Courier obtained a memo that shows how dye ran into the river. "
FRAGMENTS = SAID + "Divers recovered fragments of a pipe that carried dye into the river. "
ARMED = SAID + "A video posted by the Courier shows rifles in crates beside the dye. "

# For each question the report, and what sentences after it say: well, badly, or nothing of it (near misses).
WORDINGS = {
    "document-custody": (
        MEMO,
        [
            "The registry confirmed that the memo was authentic.",
            "Two former directors vouched for the memo.",
            "A copy of the memo is kept at the town archive.",
            "It was released under the right-to-know law by the county court.",
        ],
        [
            "Two experts called the memo a forgery.",
            "The memo was exposed as a fake in June.",
            "The memo is a crude forgery.",
        ],
        [
            "The memo could not be authenticated.",
            "It might be that the memo was exposed as a fake.",
            "The memo had been leaked anonymously.",
            "The mayor read the memo aloud.",
        ],
    ),
    "document-maker": (
        MEMO,
        [
            "It was drafted by the head of the dye works.",
            "The memo was signed by Orla Venn, the works engineer.",
            "The paper bears the stamp of the works council.",
        ],
        [],
        [
            "Nobody knows who wrote the memo.",
            "It was allegedly written by a clerk.",
            "It was not signed by anyone.",
            "The memo was read by the mayor.",
        ],
    ),
    "document-complete": (
        MEMO,
        [
            "The Courier published the memo in full.",
            "Experts found no sign that the memo had been altered.",
            "The full text is on the Courier's site.",
        ],
        [
            "The memo was heavily redacted.",
            "Two pages of the memo are missing.",
            "The memo is only an excerpt.",
        ],
        [
            "It is not known whether the memo was published in full.",
            "The pages of the memo are yellow.",
        ],
    ),
    "picture-original": (
        VIDEO,
        [
            "Experts found no sign that the video had been edited.",
            "A laboratory established the authenticity of the video.",
            "She gave the Post the original file.",
        ],
        [
            "The video had been edited before it was posted.",
            "The soundtrack had been added later.",
            "The video was staged.",
        ],
        [
            "The video could not be authenticated.",
            "Critics claim that the video was staged.",
            "The video was posted at noon.",
        ],
    ),
    "exhibit-maker": (
        VIDEO,
        [
            "It was filmed by a reporter of this newspaper.",
            "The clip has been verified by two agencies.",
            "The Post traced the woman who filmed it.",
            "It comes from a security camera of the dye works.",
        ],
        [],
        [
            "The Courier does not say who filmed it.",
            "It may have been filmed by a reporter.",
            "Nobody knows who took the video.",
            "It was watched by two reporters.",
        ],
    ),
    "picture-when": (
        VIDEO,
        [
            "Metadata show that the video was filmed on 3 May.",
            "The Post verified the date of the video.",
            "The shadows match the morning of 3 May.",
        ],
        [
            "It was filmed in another country, years before the mill was built.",
            "The same video had been posted two years earlier.",
            "The video is years old.",
        ],
        [
            "It is not clear when it was filmed.",
            "It may have been filmed in another year.",
            "There is no sign that the video was filmed years earlier.",
            "The video has no date.",
        ],
    ),
    "picture-where": (
        VIDEO,
        [
            "The Post geolocated the footage to the north quay.",
            "Reporters matched the video to the weir below the mill.",
            "The tower seen in it matches older photos of the quay.",
        ],
        [
            "It was filmed in another country.",
            "The video in fact shows a different town.",
            "The video was shot in another province, years before the war.",
        ],
        [
            "Nothing in the video shows where it was filmed.",
            "The Post could not establish where or when the video was recorded.",
            "It might have been filmed in another country.",
        ],
    ),
    "picture-why": (
        VIDEO,
        [
            "It was never meant to be seen.",
            "The recording is from a traffic camera.",
            "A tourist happened to be filming the swans.",
        ],
        [
            "The video was released by the propaganda arm of the anglers.",
            "It was made as a joke.",
            "The account is known for hoaxes.",
        ],
        [
            "Nobody knows why the video was posted.",
            "The guild called the mill's denial propaganda.",
        ],
    ),
    "look-alike": (
        VIDEO,
        [
            "The laboratory ruled out other causes.",
            "Nothing else would have left such a stain.",
            "It could not have been anything else.",
        ],
        [],
        [
            "Similar stains are common across the valley.",
            "The same would be seen after rain.",
        ],
    ),
    "object-marks": (
        FRAGMENTS,
        [
            "The serial numbers are still legible.",
            "They were traced by their serial numbers to a foundry in Tolv.",
            "Each piece bears the maker's stamp.",
        ],
        [
            "The serial numbers had been filed off.",
            "The fragments bear no markings.",
            "Somebody had ground off the numbers.",
        ],
        [
            "The fragments are of iron.",
            "Nobody has looked for serial numbers.",
            "It is not known whether they bear markings.",
        ],
    ),
    "object-custody": (
        FRAGMENTS,
        [
            "The fragments have been in police custody since.",
            "They have remained under seal.",
            "The chain of custody is documented.",
        ],
        [
            "The fragments had been moved before the inspectors arrived.",
            "They lay unguarded for two days.",
            "There is no chain of custody.",
        ],
        [
            "They could have been planted.",
            "It is unclear who had kept the fragments.",
            "The fragments are on show in the town hall.",
        ],
    ),
    "object-elsewhere": (
        FRAGMENTS,
        [
            "Experts ruled out other origins.",
            "They could not have been anything else.",
            "The inspectors ruled out every other source.",
        ],
        [],
        [
            "Such pipes are sold in every shop of the valley.",
            "They can be bought online.",
            "The fragments were shown to the mayor.",
        ],
    ),
    "object-identified": (
        FRAGMENTS,
        [
            "Engineers examined the fragments in person.",
            "The fragments were examined by specialists.",
            "They were identified by their factory marks.",
            "The laboratory in Tolv tested them.",
        ],
        [
            "They were identified only from photographs.",
            "Analysts judged them only by the pictures.",
            "The pieces were recognised solely from video.",
        ],
        [
            "No independent expert has examined the fragments.",
            "The fragments have not been tested.",
            "The fragments were shown to the mayor.",
        ],
    ),
}
KINDS = {"video": VIDEO, "memo": MEMO, "fragments": FRAGMENTS, "video of arms": ARMED}
APPLIES = {
    "document": {"memo"},
    "picture": {"video", "video of arms"},
    "exhibit": {"video", "video of arms"},
    "object": {"fragments", "video of arms"},
}


def read(question: str, report: str, sentence: str, **known: str) -> str:
    """Whether the report answers the question well, badly, or leaves it open."""
    (module,) = [applies.__globals__ for row, applies in QUESTIONS if row.id == question]
    (found,) = asked(report + sentence, question, **known)
    if found.answer is None:
        return "open"
    assert found.passages
    return "well" if found.answer == module["ANSWERS"][0] else "badly"


def cases() -> list[tuple[str, str, str, str]]:
    return [
        (question, report, sentence, expected)
        for question, (report, *three) in WORDINGS.items()
        for expected, sentences in zip(("well", "badly", "open"), three, strict=True)
        for sentence in sentences
    ]


@pytest.mark.parametrize(("question", "report", "sentence", "expected"), cases())
def test_how_a_text_answers(question: str, report: str, sentence: str, expected: str) -> None:
    assert read(question, report, sentence) == expected


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("row", [row for row, _ in QUESTIONS if row.id in WORDINGS], ids=lambda row: row.id)
def test_of_which_kinds_it_is_asked(row, kind: str) -> None:
    expected = kind in APPLIES[row.scheme] and (row.id != "object-custody" or kind == "fragments")
    found = asked(KINDS[kind], row.id)
    assert len(found) == expected
    assert all(one.answer is None and one.passages for one in found)


def test_every_question_on_exhibits_is_tried() -> None:
    assert {row.id for row, _ in QUESTIONS if row.parameter in {"A", "X", "I", "e0", "z"}} == set(WORDINGS)


def test_the_word_of_a_party_settles_nothing() -> None:
    sentence = "Ada Holt said the video was staged."
    assert read("picture-original", VIDEO, sentence) == "badly"
    assert read("picture-original", VIDEO, sentence, party="Ada Holt") == "open"


def test_what_two_texts_settle_otherwise_stays_open() -> None:
    settled = "The video is years old. "
    assert read("picture-when", VIDEO, settled) == "badly"
    assert read("picture-when", VIDEO, settled + "The shadows match the morning of 3 May.") == "open"
    assert read("picture-when", VIDEO, settled + "The Post verified the date of the video.") == "open"


def test_who_showed_or_identified_it_is_asked() -> None:
    (video,) = asked(VIDEO, "exhibit-maker")
    assert video.whom == "the Courier"
    (marks,) = asked(FRAGMENTS + "They were examined by the police laboratory in Tolv.", "object-identified")
    assert marks.whom == "the police laboratory in Tolv"
    (unknown,) = asked(FRAGMENTS, "object-custody")
    assert unknown.whom == "The Tolv Post"
