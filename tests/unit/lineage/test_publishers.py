from assay.lineage import with_publishers
from tests.unit.lineage.piles import BRIDGE, HARBOUR, Pile, publication, source


def test_a_publisher_that_says_nothing_itself_ends_the_chain():
    pile = Pile()
    first = pile.report(HARBOUR, publisher="Halvic Courier", published="2020-01-01")
    pile.voice(first, publication("Halvic Courier"), "Divers went down at first light")
    second = pile.report(f"According to the Halvic Courier, {HARBOUR}", publisher="Sidelight", published="2020-01-02")
    told = pile.says(second, source("Anna Berg"), "Divers went down at first light")
    resolution = with_publishers(pile.resolution(), pile.documents)
    (added,) = [entry for entry in resolution.sources if entry.name == "Sidelight"]
    pile.sources[added.id] = added
    lineage = pile.trace()
    assert lineage.relays_of[told.id][-1] == added.id
    assert lineage.not_held == ()


def test_who_speaks_already_is_not_added():
    pile = Pile()
    report = pile.report(BRIDGE, publisher="Halvic Courier")
    pile.voice(report, publication("The Halvic Courier"), "Engineers who looked over the swing bridge")
    pile.report(HARBOUR)
    assert with_publishers(pile.resolution(), pile.documents) == pile.resolution()
