"""Builds the view: sections in the order in which their links come about, not in the order in which they are read."""

from __future__ import annotations

from assay.domain.material import Appraised
from assay.report.view.appendix import appendix
from assay.report.view.evidence import absences, exhibits, materiality, undercuts
from assay.report.view.explanations import explanations
from assay.report.view.gains import gains
from assay.report.view.handles import handles_of
from assay.report.view.hinges import hinges
from assay.report.view.history import lineage_view
from assay.report.view.index import Index, anchor_of
from assay.report.view.missing import answered, gaps, spared
from assay.report.view.model import View
from assay.report.view.pages import document_views, documents_note, printed_documents
from assay.report.view.verdict import claim_view, verdict_view
from assay.report.view.voices import sides, unrelated_words
from assay.report.view.what_if import what_if_view


def build_view(appraised: Appraised) -> View:
    """The flattened model of `appraised` that every format renders.

    Texts are inert (no control or direction marks), figures are worded, links are settled; long piles are capped as
    `caps` says, with the number of what was left out.
    """
    index = Index(appraised)
    index.take_handles(handles_of(appraised))
    found_exhibits, more_exhibits = exhibits(index)
    found_absences = absences(index)
    found_sides = sides(index)
    verdict = verdict_view(index)
    found_undercuts = undercuts(index)
    follows = materiality(index)
    found_gaps, found_answers = gaps(index), answered(index)
    found_spared = spared(index)
    found_explanations = explanations(index)
    found_gains = gains(index)
    printed = printed_documents(index)
    for document in printed:
        index.printed[document] = anchor_of("d", document)
    return View(
        what_if=what_if_view(index),
        claim=claim_view(index),
        verdict=verdict,
        sides=found_sides,
        unrelated=unrelated_words(index),
        undercuts=found_undercuts,
        exhibits=found_exhibits,
        more_exhibits=more_exhibits,
        absences=found_absences,
        gaps=found_gaps,
        spared=found_spared,
        explanations=found_explanations,
        answered=found_answers,
        gains=found_gains,
        hinges=hinges(index),
        materiality=follows,
        lineage=lineage_view(index.material, index.material.lineage, index, statements=index.lines.keys()),
        documents=document_views(index, printed),
        documents_note=documents_note(index, printed),
        appendix=appendix(index),
    )
