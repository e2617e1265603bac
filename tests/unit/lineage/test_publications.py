from assay.domain.document import Document
from assay.domain.source import Naming, SourceKind
from assay.lineage.publications import publications
from tests.unit.lineage.piles import publication, source


def test_a_paper_of_the_pile_goes_by_its_last_word_where_no_other_paper_shares_it():
    def of(*names):
        documents = [Document(id=f"D{number}", text="", sha256="", publisher=name) for number, name in enumerate(names)]
        return publications(documents)

    alone = of("Tarrow Gazette", "Norland Press").named("the Gazette reported")
    assert alone is not None
    assert alone[0].key == of("Tarrow Gazette").of("Tarrow Gazette").key
    either = of("Tarrow Gazette", "Ostby Gazette").named("the Gazette reported")
    assert either is not None
    assert either[0].key not in {"tarrow gazette", "ostby gazette"}


def named_among(sources, name):
    return publications([], sources).first_in(f"{name} said") is not None


def test_a_source_that_has_a_person_s_or_a_place_s_name_is_no_publication():
    person = source("Jon Tarn", kind=SourceKind.PERSON)
    assert named_among([publication("Harbour Watch"), person], "Harbour Watch")
    assert not named_among([publication("Jon Tarn"), person], "Jon Tarn")
    assert not named_among([publication("Donny Tarn"), person], "Donny Tarn")
    assert not named_among([publication("Peru")], "Peru")
    assert not named_among(
        [source("Velmar media", naming=Naming.DESCRIBED, kind=SourceKind.PUBLICATION)], "Velmar media"
    )


def test_a_paper_with_a_person_s_name_is_one_where_a_document_is_published_by_it():
    person = source("Jon Tarn", kind=SourceKind.PERSON)
    own = Document(id="D1", text="", sha256="", publisher="Jon Tarn")
    assert publications([own], [publication("Jon Tarn"), person]).first_in("Jon Tarn said") is not None
    assert named_among([publication("The Tarn Courier"), source("Ada Courier", kind=SourceKind.PERSON)], "Tarn Courier")
