from assay.domain.document import Document
from assay.lineage.publications import publications


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
