"""How much of a long pile is shown. The JSON always holds everything."""

SMALL_PILE = 60
"""Up to this many documents, every document is printed in full, as long as they are not too long together."""

CHARACTERS = 2_000_000
"""Characters of all documents together up to which a small pile is printed in full."""

ORIGINS = 60
"""Origins a side."""

STATEMENTS = 8
"""Statements an origin."""

UNDERCUTS = 40
"""Undercuts."""

EXHIBITS = 40
"""Exhibits."""

GAINERS = 12
"""Those on one side who gain or lose if the claim is believed."""

GAPS = 20
"""Gaps, and as many answered questions."""

EXPLANATIONS = 4
"""Explanations of the same evidence."""

ROWS = 24
"""Rows of the waterfall, the matrix and the drop-one analyses."""

PAIRS = 3
"""Pairs of origins without which the verdict would be another."""

PARAMETERS = 250
"""Parameters used."""

EDGES = 150
"""Edges of the lineage, and entries of its timeline."""

SHARED = 40
"""Origins that several reports rest on."""

CITATIONS = 4
"""Passages a reason, an exhibit or a repeated statement, and chains an origin."""

FINDINGS = 5
"""Findings of one code that are told one by one."""

SHORT_TITLE = 44
"""Characters of a title or file name that stands for a document without a publisher."""

SENTENCE = 280
"""Characters on either side of a statement's parts up to which its sentence is shown whole."""

WORDS = 160
"""Characters of a cited passage."""

EXCERPT = 700
"""Characters of one piece of a statement's passage."""

BETWEEN = 80
"""Characters between the parts of a statement that are still shown."""
