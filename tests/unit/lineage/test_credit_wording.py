"""Wordings by which reports credit others, and what only looks like one."""

from __future__ import annotations

import pytest

from assay.domain.ledger import OutletEntry
from assay.lineage.credit import CreditKind, credits_of
from assay.lineage.publications import publications
from assay.texts.given_outlets import outlets_with
from tests.unit.lineage.piles import BRIDGE, HARBOUR, MARKET, document

TEXT, TOLD, REPORTED = CreditKind.TEXT, CreditKind.TOLD, CreditKind.REPORTED
OUTLETS, _ = outlets_with(
    [
        OutletEntry(names=("Lodestar", "Lodestar News Agency"), agency=True, domains=("lodestar.example",)),
        OutletEntry(names=("The Tarrow Gazette",), domains=("gazette.example",)),
    ]
)
OTHERS = [document("Other.", publisher=name) for name in ("The Halvic Courier", "Norland Radio", "Harbour Watch")]
BODY = f"{HARBOUR}\n\n{MARKET}\n\n{BRIDGE}"


def credited(text: str, **fields: object) -> list[tuple[CreditKind, str]]:
    report = document(text, **{"publisher": "The Velmar Mail", **fields})
    known = publications([report, *OTHERS], outlets=OUTLETS)
    found = [(credit.kind, credit.publication.name) for credit in credits_of(report, publications=known)]
    return sorted(set(found))


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("Tugs sink\n\nBy Anna Brecht and the Associated Press", "The Associated Press"),
        ("Tugs sink\n\nAnna Brecht | AP", "The Associated Press"),
        ("Tugs sink\n\nReuters Staff", "Reuters"),
        ("Tugs sink\n\nBy Reuters Staff", "Reuters"),
        ("Tugs sink\n\nAFP with Reuters", "Agence France-Presse"),
        ("Tugs sink\n\nBy LODESTAR NEWS AGENCY", "Lodestar"),
        ("Tugs sink\n\nPosted 6:08 am, July 16, 2020, by Lodestar", "Lodestar"),
        ("Tugs sink\n\nPosted 6:08 am, July 16, 2020, by CNN Wires", "CNN Wire"),
        ("Tugs sink\n\nThe Associated Press — By ANNA BRECHT - AP Business Writer", "The Associated Press"),
        ("Tugs sink\n\nLodestar•", "Lodestar"),
        ("Tugs sink\n\nReuters India•", "Reuters"),
        ("Tugs sink\n\nBloomberg•", "Bloomberg"),
        ("Tugs sink\n\nAnna Brecht, Karl Moor and Ida Sol, Bloomberg", "Bloomberg"),
        ("Tugs sink\n\nAnna Brecht\n\nThe Halvic Courier (TNS)", "Tribune News Service"),
        ("Tugs sink\n\nAnna Brecht and Karl MoorAssociated Press", "The Associated Press"),
        ("Tugs sink\n\nAP\n\nJuly 15, 2020", "The Associated Press"),
        ("Tugs sink\n\nLodestar Monday, July 16, 2020", "Lodestar"),
        ("Tugs sink\n\nSource: Lodestar", "Lodestar"),
        ("Tugs sink\n\nANNA BRECHT, KARL MOOR and IDA SOL / AP", "The Associated Press"),
        (f"Tugs sink\n\nBy{' ' * 90}ANNA BRECHT{' ' * 90}Associated Press", "The Associated Press"),
        ("Tugs sink\n\nThe Associated Press | Monday, July 16, 2018, 7:24\u00a0a.m.", "The Associated Press"),
        ("Tugs sink\n\nTwo tugs lie on the sand near the eastern mole.\n\nAP\n\nJuly 15, 2020", "The Associated Press"),
        ("Tugs sink\n\nFrom Lodestar", "Lodestar"),
        ("Tugs sink\n\nFrom our wire desk\n\nVELMAR, March 3 (Lodestar) -", "Lodestar"),
        ("VELMAR, March 3 (Lodestar) -", "Lodestar"),
        ("(Reuters) -", "Reuters"),
        ("VELMAR (AP) —", "The Associated Press"),
        ("VELMAR, Norland (AP) _", "The Associated Press"),
        ("VELMAR - Reuters -", "Reuters"),
        ("VELMAR, July 3 /Xinhua/ --", "Xinhua"),
        ("Velmar, 3 July, Lodestar –", "Lodestar"),
        ("VELMAR, July 3. /TASS/.", "TASS"),
    ],
)
def test_the_head_says_whose_text_it_is(head: str, name: str) -> None:
    gap = " " if head.endswith(("-", "—", "_", "–", "/.", "--")) else "\n\n"
    assert (TEXT, name) in credited(f"{head}{gap}{BODY}")


@pytest.mark.parametrize(
    ("tail", "name"),
    [
        ("(Reporting by Anna Brecht; Editing by Karl Moor)", "Reuters"),
        ("Reporting by Anna Brecht; Writing by Ida Sol; Editing by Karl Moor", "Reuters"),
        ("(Writing by Ida Sol; Editing by Karl Moor)", "Reuters"),
        ("© 2020 The Associated Press. All rights reserved.", "The Associated Press"),
        ("© Copyright 2020 The Associated Press. All rights reserved.", "The Associated Press"),
        ("© 2020 Thomson/Reuters. All rights reserved.", "Reuters"),
        ("© AFP 2020", "Agence France-Presse"),
        ("Copyright 2020 by CNN NewSource. All rights reserved.", "CNN Wire"),
        ("This article was originally published by the Halvic Courier.", "The Halvic Courier"),
        (
            "This article was originally published on The Tarrow Gazette. Read the original article.",
            "The Tarrow Gazette",
        ),
        ("This story first appeared in the Tarrow Gazette.", "The Tarrow Gazette"),
        ("This story was originally published at gazette.example. Read it here.", "The Tarrow Gazette"),
        ("By KARL MOOR, Associated Press", "The Associated Press"),
        ("By The Associated Press", "The Associated Press"),
        ("Anna Brecht | Associated Press", "The Associated Press"),
        ("Anna Brecht is an Associated Press writer.", "The Associated Press"),
        ("To contact the reporter on this story: Anna Brecht in Velmar at abrecht@bloomberg.net", "Bloomberg"),
        ("So they marched to the square on the eve of the meeting. (AFP)", "Agence France-Presse"),
        ("Republished with permission from Lodestar.", "Lodestar"),
    ],
)
def test_the_end_says_whose_text_it_is(tail: str, name: str) -> None:
    assert (TEXT, name) in credited(f"{BODY}\n\n{tail}")


@pytest.mark.parametrize(
    ("tail", "name"),
    [
        ("The Associated Press contributed to this report.", "The Associated Press"),
        ("Velmar Mail's Ida Sol and The Associated Press contributed to this report.", "The Associated Press"),
        ("Associated Press writer Anna Brecht in Tarrow contributed to this report.", "The Associated Press"),
        ("Additional reporting by Reuters.", "Reuters"),
        ("Additional reporting by Lodestar", "Lodestar"),
        ("With files from Lodestar", "Lodestar"),
        ("With reporting by AFP and Ida Sol.", "Agence France-Presse"),
        ("Copyright 2020 by Velmar Mail. The Associated Press contributed to this report.", "The Associated Press"),
        ("This report includes material from Lodestar.", "Lodestar"),
    ],
)
def test_who_contributed_has_a_part_and_not_the_whole(tail: str, name: str) -> None:
    assert credited(f"{BODY}\n\n{tail}") == [(REPORTED, name)]
    assert credited(BODY, credit=tail) == [(REPORTED, name)]


def test_a_second_agency_in_the_byline_has_a_part() -> None:
    assert credited(f"Tugs sink\n\nAFP with Reuters\n\n{BODY}") == [
        (REPORTED, "Reuters"),
        (TEXT, "Agence France-Presse"),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The tugs were old, as first reported by the Halvic Courier.", (REPORTED, "The Halvic Courier")),
        ("“They were old,” a diver told CNN.", (TOLD, "CNN")),
        (
            "The mayor said so in an interview with the Halvic Courier published on Friday.",
            (TOLD, "The Halvic Courier"),
        ),
        (
            "The mayor, in an interview published on Friday by the Halvic Courier, denied it.",
            (TOLD, "The Halvic Courier"),
        ),
        ("The cocks were open, according to the Guardian.", (REPORTED, "The Guardian")),
        ("According to a Halvic Courier report, the cocks were open.", (REPORTED, "The Halvic Courier")),
        ("The Guardian reported on Monday that both were sold.", (REPORTED, "The Guardian")),
        ("Both were sold, the Guardian reports.", (REPORTED, "The Guardian")),
        ("The Guardian has learned that both were sold.", (REPORTED, "The Guardian")),
        ("The Guardian said it had seen the bill of sale.", (REPORTED, "The Guardian")),
        ("The Halvic Courier has seen the bill of sale.", (REPORTED, "The Halvic Courier")),
        ("The minister was quoted by Lodestar as saying that both were sold.", (REPORTED, "Lodestar")),
        ("Both were sold, said a trader, citing Lodestar.", (REPORTED, "Lodestar")),
        ("Lodestar quoted him as saying that both were sold.", (REPORTED, "Lodestar")),
        ("A Reuters photographer saw two hulls on the sand.", (REPORTED, "Reuters")),
        ("A reporter for Lodestar saw two hulls on the sand.", (REPORTED, "Lodestar")),
        ("Both were sold, the Halvic Courier wrote on Monday.", (REPORTED, "The Halvic Courier")),
        ("The Halvic Courier first reported the sale.", (REPORTED, "The Halvic Courier")),
        ("The Courier, citing two officials, reported that both were sold.", (REPORTED, "The Halvic Courier")),
        ("In the Halvic Courier interview he named both.", (TOLD, "The Halvic Courier")),
        ("In a statement to Lodestar the owners denied it.", (TOLD, "Lodestar")),
        ("The owners said in a statement sent to Lodestar that they denied it.", (TOLD, "Lodestar")),
        ("Speaking on Norland Radio, the mayor denied it.", (TOLD, "Norland Radio")),
        ("The owners confirmed to Harbour Watch that both were sold.", (TOLD, "Harbour Watch")),
        ("The documents, seen by the Halvic Courier, show a sale.", (REPORTED, "The Halvic Courier")),
        ("The report in the Tarrow Gazette named both owners.", (REPORTED, "The Tarrow Gazette")),
        ("The Tarrow Gazette's report named both owners.", (REPORTED, "The Tarrow Gazette")),
        ("Lodestar says both were sold.", (REPORTED, "Lodestar")),
        ("The mayor told a reporter for the Halvic Courier that both were sold.", (REPORTED, "The Halvic Courier")),
        ("Anna Brecht, a correspondent with Lodestar, saw two hulls.", (REPORTED, "Lodestar")),
        ("An investigation by Harbour Watch found that both were sold.", (REPORTED, "Harbour Watch")),
    ],
)
def test_what_a_sentence_credits_another_with(sentence: str, expected: tuple[CreditKind, str]) -> None:
    assert credited(f"{BODY}\n\n{sentence} {BRIDGE}") == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "President Moor told the council that it sank.",
        "The crowd went up the Hill, reports said.",
        "According to the Post Office, the letters were lost.",
        "The Times of day are given in local time.",
        "He said in Times Square that it sank.",
        "Six in ten approve, says a Fox News poll.",
        "Follow us on Twitter.",
        "Last year he bought the Guardian.",
        "She used to read the Tarrow Gazette every morning.",
        "The mayor did not tell the Halvic Courier why it sank.",
        "The mayor declined to speak to the Halvic Courier.",
        "The mayor refused to be interviewed by Lodestar.",
        "Lodestar could not confirm that it sank.",
        "Lodestar shares fell by a tenth.",
        "State media reported that it sank.",
        "Local media reported that it sank.",
        "The Velmar Mail reported on Friday that it sank.",
        "A diver told the Velmar Mail it sank.",
        "The hulls in spring. (Anna Brecht/Lodestar)",
        "The hulls in spring. (AP Photo/Anna Brecht)",
        "Photo: Anna Brecht / Reuters",
        "The mayor told Friday's meeting that it sank.",
        "The mayor told the Courier of the King that it sank.",
        "You can watch Reuters TV on any telephone.",
        "Image copyright Reuters",
        "The story must be told.",
        "Sign up for the Halvic Courier newsletter.",
        "She was a correspondent for the Halvic Courier and now teaches.",
        "Ida Sol is a journalist in Velmar and a former editor with the Halvic Courier magazine.",
        "The guests are Ida Sol and Karl Moor, national security correspondent for the Halvic Courier.",
        "The town hall canceled Karl Moor's planned interview with Norland Radio.",
        "The mayor was scheduled to speak on Norland Radio.",
        "“Imagine that he had gone and given an interview to Norland Radio,” the mayor said.",
        "The mayor said: “The port was much noted. Lodestar reported on it at length.”",
    ],
)
def test_what_is_no_credit(sentence: str) -> None:
    assert credited(f"{BODY}\n\n{sentence}\n\n{BRIDGE}") == []


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        ("The Tarrow Gazette has a new owner. The Gazette reported a sale.", [(REPORTED, "The Tarrow Gazette")]),
        ("It stood in The New York Times. Both were sold, the Times reported.", [(REPORTED, "The New York Times")]),
        ("Both were sold, the Times reported. It stood in The New York Times.", []),
        ("The New York Times and the Los Angeles Times differ. Both were sold, the Times reported.", []),
        ("It stood in The Washington Post. According to the Post Office, letters were lost.", []),
    ],
)
def test_a_short_name_is_the_paper_named_in_full_before(sentences: str, expected: list[tuple[CreditKind, str]]) -> None:
    assert credited(f"{BODY}\n\n{sentences}") == expected


@pytest.mark.parametrize(
    "line",
    ["Credit: Lodestar", "Anna Brecht / Reuters", "Photo: Lodestar", "(AP Photo/Anna Brecht)", "Anna Brecht, AP, file"],
)
def test_a_picture_s_credit_above_the_body_is_none(line: str) -> None:
    caption = "Two tugs lie on the sand near the eastern mole in Velmar."
    assert credited(f"Tugs sink\n\n{caption}\n\n{line}\n\n{BODY}") == []


@pytest.mark.parametrize(
    "listed",
    [
        "VELMAR (Reuters) - Two tugs sank.\n\nTARROW (AP) - The fair opened.\n\nOSTBY (CNN) - A bridge shut.",
        "VELMAR (Reuters) - Two tugs ...\n\nThe fair opened on ...\n\nA bridge that had ...",
    ],
)
def test_a_page_that_lists_stories_is_by_none_of_their_agencies(listed: str) -> None:
    assert credited(f"Top stories\n\n{listed}") == []


def test_a_field_for_the_source_names_a_publication_known_or_not() -> None:
    assert credited(BODY, credit="Source: Ilva Radio") == [(TEXT, "Ilva Radio")]
    assert credited(BODY, credit="Ilva Radio") == []


def test_the_address_of_another_publication_is_that_of_the_original() -> None:
    url = "https://www.lodestar.example/2020/tugs"
    assert credited(BODY, publisher="The Tarrow Gazette", url=url) == [(TEXT, "Lodestar")]
    assert credited(BODY, publisher="Lodestar Sport", url=url) == []
    assert credited(BODY, publisher=None, url=url) == []
    assert credited(BODY, publisher="The Velmar Mail", url="https://velmarmail.example/1") == []


def test_a_quotation_that_is_not_closed_hides_no_credit() -> None:
    sentence = '“Both were sold," the mayor said on Norland Radio.'
    assert credited(f"{BODY}\n\n{sentence}\n\n{BRIDGE}") == [(TOLD, "Norland Radio")]
