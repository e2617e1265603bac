"""An appraisal's passages as annotations: W3C Web Annotation Data Model (Recommendation of 23 February 2017)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from urllib.parse import quote

from assay.domain.identity import UniqueIds
from assay.domain.material import Appraised
from assay.domain.span import Reason
from assay.report.contract.primitives import Json
from assay.report.contract.writer import to_json
from assay.report.exchange.web_annotation_bodies import body, offered, said
from assay.report.exchange.web_annotation_targets import targets
from assay.report.inert import one_line
from assay.report.view.index import Index
from assay.report.view.lines import role_spans
from assay.report.view.what_if import suppositions
from assay.report.view.wording import VERDICTS

TERMS = "urn:assay:terms:"
"""The namespace of what the model has no words for; its terms are prefixed `assay:`."""


def web_annotations(appraised: Appraised) -> str:
    """`appraised` as a W3C `AnnotationCollection` (JSON-LD) whose first and only page holds all annotations.

    One annotation a statement, with who says it, how they know, its stance with the probability and its weight, and a
    target for each of its source, cue and content spans; one an exhibit with its mentions; one a reason with passages.
    Quotations are exactly as the text has them; other texts are inert. Identifiers are made of the appraisal's
    fingerprint and the item's own, so the same appraisal gives the same bytes.
    """
    return to_json(_Annotations(appraised).collection())


class _Annotations:
    def __init__(self, appraised: Appraised) -> None:
        self.appraised, self.index = appraised, Index(appraised)
        self.root = f"urn:assay:{quote(one_line(appraised.fingerprint), safe='')}"
        self.software = f"urn:assay:software:{quote(one_line(appraised.assay_version), safe='')}"
        self.annotated: set[str] = set()

    def collection(self) -> Json:
        """The collection with its page."""
        items = [*self._statements(), *self._exhibits(), *self._reasons()]
        claim, label = self.index.material.claim, self.index.weighing.verdict.label
        supposed = suppositions(self.appraised)
        others = [one_line(other.text) for other in claim.alternatives]
        name = f"{self.root}:annotations"
        page: Json = {"id": f"{name}:1", "type": "AnnotationPage", "partOf": name, "startIndex": 0, "items": items}
        return {
            "@context": ["http://www.w3.org/ns/anno.jsonld", {"assay": TERMS}],
            "id": name,
            "type": "AnnotationCollection",
            "label": f"{'What-if, ' if supposed else ''}{VERDICTS[label]}: {one_line(claim.affirmative)}",
            **({"assay:supposed": list(supposed)} if supposed else {}),
            **({"assay:alternative": others} if others else {}),
            "creator": self._tool(),
            "total": len(items),
            **({"first": page, "last": f"{name}:1"} if items else {}),
        }

    def _tool(self) -> Json:
        name = f"Assay {one_line(self.appraised.assay_version)}"
        return {"id": self.software, "type": "Software", "name": name}

    def _name(self, item: str) -> str:
        return f"{self.root}:{quote(item, safe='', errors='replace')}"

    def _annotation(self, item: str, motivation: str, bodies: list[Json], target: list[Json]) -> Json:
        self.annotated.add(item)
        return {
            "id": self._name(item),
            "type": "Annotation",
            "motivation": motivation,
            "creator": {"id": self.software},
            "generator": {"id": self.software},
            "body": bodies,
            "target": target,
        }

    def _statements(self) -> Iterator[Json]:
        for statement in self.index.material.statements:
            document = self.index.documents.get(statement.document)
            if document is None:
                continue
            places = sorted(role_spans(statement), key=lambda place: (place[0].start, place[0].end))
            if found := targets(document, places, software=self.software):
                annotation = self._annotation(statement.id, "assessing", said(self.index, statement), found)
                within = {"assay:within": {"id": self._name(statement.within)}} if statement.within else {}
                yield {**annotation, **within}

    def _exhibits(self) -> Iterator[Json]:
        for exhibit in self.index.material.exhibits:
            found = [
                target
                for mention in exhibit.mentions
                if mention.document in self.index.documents
                for target in targets(
                    self.index.documents[mention.document], [(mention.span, "mention")], software=self.software
                )
            ]
            if found:
                yield self._annotation(exhibit.id, "identifying", offered(self.index, exhibit), found)

    def _reasons(self) -> Iterator[Json]:
        """Why a statement or an exhibit is read and weighed as it is, on the passages that the reason rests on."""
        material, weighing = self.index.material, self.index.weighing
        unique = UniqueIds()
        groups: list[tuple[str, Iterable[Reason]]] = [
            *((one.id, (*one.reasons, *self.index.reading(one).reasons)) for one in material.statements),
            *((one.id, one.reasons) for one in material.exhibits),
        ]
        for item, reasons in groups:
            if item in self.annotated:
                for reason in dict.fromkeys((*reasons, *weighing.reasons.get(item, ()))):
                    yield from self._reason(unique("R", item, reason.text), item, reason)

    def _reason(self, name: str, item: str, reason: Reason) -> Iterator[Json]:
        found = [
            target
            for passage in reason.passages
            if passage.document in self.index.documents
            for target in targets(
                self.index.documents[passage.document], [(passage.span, "basis")], software=self.software
            )
        ]
        if found:
            annotation = self._annotation(name, "commenting", [body("commenting", one_line(reason.text))], found)
            yield {**annotation, "assay:item": {"id": self._name(item)}}
