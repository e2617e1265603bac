"""How outlets put credits, update marks and standing lines: other words in each part, so that none is learnt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wordings:
    """Wordings, with `{outlet}` for the outlet's name.

    `asides` go into a sentence, `closings` stand behind a text and `bylines` before it; `update_openings`,
    `update_closings` and `update_titles` mark a later version; `standing` is printed under every report of an outlet.
    """

    asides: tuple[str, ...]
    closings: tuple[str, ...]
    bylines: tuple[str, ...]
    update_openings: tuple[str, ...]
    update_closings: tuple[str, ...]
    update_titles: tuple[str, ...]
    standing: tuple[str, ...]


WORDINGS: Mapping[str, Wordings] = {
    "development": Wordings(
        asides=("as first reported by the {outlet}",),
        closings=(
            "The news was first reported by the {outlet}.",
            "This report is based on one by the {outlet}.",
            "The {outlet} first reported the story.",
        ),
        bylines=("By {outlet}", "Source: {outlet}", "From the {outlet}"),
        update_openings=("UPDATE 1 - (Adds details, background)", "(Updates with reaction)", "UPDATED"),
        update_closings=(
            "This story has been updated.",
            "Update: this story has been updated with further details.",
        ),
        update_titles=("UPDATE 1 - Second report",),
        standing=(
            "Subscribe to the {outlet} today and read every story from the first line to the last for one crown a "
            "week. Subscribers can leave comments, listen to all our broadcasts and cancel at any time by letter or by "
            "telephone.\n\n"
            "Milla Brandt writes about the provinces for the {outlet} and has covered four elections and two floods. "
            "Before that Milla Brandt taught history at a grammar school and sang in the choir of the old "
            "cathedral.\n\n"
            "Most read: Prices of flats by district. Bus timetable. Weather at sea. Letters to the editor. Crossword "
            "puzzle.",
            "Did you like this story? The {outlet} depends on its readers. Give as little as five crowns a month and "
            "help us to go on asking questions that others would rather not hear. Donations can be deducted from your "
            "income tax.\n\n"
            "Follow the {outlet} for the latest headlines from your town, every morning at seven, straight into your "
            "mailbox. Got a tip? Write to our newsroom, in confidence if you like.",
        ),
    ),
    "held-out": Wordings(
        asides=("the {outlet} reported earlier", "according to a report in the {outlet}", "the {outlet} has learned"),
        closings=(
            "The story first appeared in the {outlet}.",
            "The {outlet} was the first to report the news.",
            "With material from the {outlet}.",
            "The {outlet} broke the story.",
        ),
        bylines=("Originally published by the {outlet}", "Story: {outlet}", "By our partners at the {outlet}"),
        update_openings=("UPDATE 2-", "(Recasts, adds quotes)", "(Adds comment by the ministry in the last paragraph)"),
        update_closings=(
            "Editor's note: this article has been updated to include a statement by the ministry.",
            "This article was amended in the evening to add further details.",
        ),
        update_titles=("Updated: second report", "UPDATE 3-Second report"),
        standing=(
            "You have two free articles left this month. Become a member of the {outlet} for the price of a loaf of "
            "bread, and get our Sunday magazine, the chess column and the recipes of Aunt Malena along with it. "
            "Members in the provinces receive the printed paper by post on the following day.\n\n"
            "Ruben Falk is the {outlet}'s correspondent for roads and railways. He was born on a train and lives near "
            "a station with a dog named Signal.\n\n"
            "Read next: Tides and ferries. Small advertisements. Lottery numbers. Deaths and births. Your stars.",
            "The {outlet} belongs to its four thousand readers, who own it as a cooperative. Annual meetings are open "
            "to all members, and the accounts are printed every spring. To buy a share, ask for a form at any post "
            "office or at the counter of our newsroom in Canal Street.\n\n"
            "Mistakes are corrected on page two. Complaints go to the readers' advocate, who answers every letter "
            "within a week and is elected for three years.",
        ),
    ),
}
"""The wordings of each part."""
