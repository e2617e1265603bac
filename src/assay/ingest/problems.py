"""What can be wrong with a file, each in one plain sentence that says what happened, and one that says what to do.

Every function gives a `Finding`; `name` is the file as the user gave it.
"""

from __future__ import annotations

from collections.abc import Mapping

from assay.domain.finding import Finding

_READ = "Assay reads text, Markdown, HTML, PDF, feeds (RSS, Atom) and NewsML, also compressed with gzip."


def missing(name: str) -> Finding:
    """Nothing is there."""
    return Finding("missing-file", f"{name} does not exist.", "Check the path.", name)


def nothing_matches(pattern: str) -> Finding:
    """A pattern matches no file."""
    return Finding(
        "nothing-matches", f"No file matches {pattern}.", "Check the pattern; ** stands for any folders.", pattern
    )


def no_reports_in(folder: str) -> Finding:
    """A folder holds no file of a format that is read."""
    return Finding("no-reports", f"The folder {folder} holds no reports.", _READ, folder)


def folder_again(folder: str) -> Finding:
    """A link leads to a folder already seen."""
    message = f"{folder} leads back to a folder already listed, and was not followed again."
    return Finding("folder-again", message, "Nothing needs to be done.", folder, severe=False)


def unsupported_formats(counts: Mapping[str, int]) -> Finding:
    """Files that folders and patterns hold besides reports; `counts` are by ending."""
    named = ", ".join(f"{suffix or 'no ending'} ({count})" for suffix, count in sorted(counts.items()))
    total = sum(counts.values())
    files = "1 file was" if total == 1 else f"{total} files were"
    hint = _READ + " Convert the others, or name a file on its own to have it read as text."
    return Finding("unsupported-format", f"{files} not read because of the format: {named}.", hint)


def own_report(name: str) -> Finding:
    """The file holds what Assay wrote of other reports."""
    message = f"{name} is a report that Assay wrote, and was not read as one of those that it is to appraise."
    return Finding("own-report", message, "Keep Assay's reports in another folder.", name, severe=False)


def address_not_read(address: str) -> Finding:
    """Web addresses are not fetched."""
    message = f"{address} was not read: Assay does not fetch pages."
    return Finding("address-not-read", message, "Save the page as HTML and give the file.", address)


def unreadable(name: str, error: OSError) -> Finding:
    """The system refuses to open the file or folder."""
    reason = (error.strerror or "the system refused").lower()
    return Finding("unreadable-file", f"{name} could not be opened: {reason}.", "Check its permissions.", name)


def special_file(name: str) -> Finding:
    """A pipe, socket or device."""
    message = f"{name} is not an ordinary file but a pipe, socket or device, and was not read."
    return Finding("special-file", message, "Send its content to standard input and give the path -.", name)


def too_large(name: str, limit: int) -> Finding:
    """More bytes than the limit, after decompression."""
    message = f"{name} holds more than {limit:,} bytes and was not read."
    return Finding("too-large", message, "Split it into single reports, or raise maximum_bytes.", name)


def damaged_archive(name: str, *, kept: bool) -> Finding:
    """A gzip file that ends early or whose content does not match its checksum."""
    outcome = "what came before the damage was read" if kept else "nothing in it could be read"
    return Finding("damaged-archive", f"{name} is damaged or cut off; {outcome}.", "Fetch the file again.", name)


def binary(name: str, kind: str | None) -> Finding:
    """Bytes that are no text in any encoding."""
    what = f"is {kind}" if kind else "holds binary data"
    return Finding("binary-file", f"{name} {what}, and was not read.", _READ, name)


def empty(name: str) -> Finding:
    """No text at all."""
    return Finding("empty-file", f"{name} holds no text.", "Check that it is the file you meant.", name)


def encoding_guessed(name: str, encoding: str, *, lost: int) -> Finding:
    """Not valid in the encoding it should have; `lost` counts characters that could not be decoded."""
    damage = (
        ""
        if not lost
        else f", and {lost:,} characters could not be read"
        if lost > 1
        else ", and 1 character could not be read"
    )
    message = f"{name} does not say truly how it is encoded: it was read as {encoding}{damage}."
    hint = "Save it as UTF-8 if letters look wrong."
    return Finding("encoding-guessed", message, hint, name, severe=bool(lost))


def cut_short(name: str, kept: int, total: int) -> Finding:
    """More characters than the limit."""
    message = f"{name} has {total:,} characters, of which the first {kept:,} were read."
    return Finding("text-cut", message, "Split it into single reports, or raise maximum_characters.", name)


def reordered(name: str) -> Finding:
    """Bidirectional control characters, by which the shown order of words may differ from the stored one."""
    message = f"{name} held invisible characters that change the order in which words are shown; they were removed."
    return Finding("bidirectional-controls", message, "Compare the text with the published report.", name)


def language_not_supported(name: str, language: str) -> Finding:
    """A language for which statements and stance cannot be found."""
    outcome = "who says what in it is found poorly or not at all"
    message = f"{name} is in a language that is not supported ({language}): {outcome}."
    return Finding("language-not-supported", message, "Give an English translation beside it.", name)


def reader_failed(name: str, format_name: str) -> Finding:
    """The parser of the format gave up in a way nobody foresaw."""
    message = f"{name} could not be read as {format_name}: its structure defeats the parser."
    return Finding("reader-failed", message, "Save the report's text as a text file.", name)


def front_matter_ignored(name: str) -> Finding:
    """Front matter that is not valid YAML or no mapping."""
    message = f"The front matter of {name} is not valid YAML and was left out."
    return Finding("front-matter-ignored", message, "Write it as lines of the form key: value.", name)


def date_not_understood(name: str, written: str) -> Finding:
    """A date of publication that is no date."""
    message = f"The publication date of {name} was not understood: {written[:60]}."
    return Finding("date-not-understood", message, "Write it as 2018-07-15.", name, severe=False)


def markup_kept(name: str) -> Finding:
    """Markdown too long or too tangled to be parsed."""
    message = f"{name} is too long for its Markdown to be parsed, and was read as plain text."
    return Finding("markup-kept", message, "Split it into single reports.", name, severe=False)


def main_text_not_found(name: str) -> Finding:
    """A page whose report could not be told from what surrounds it."""
    message = f"The report in {name} could not be told from the rest of the page; all of the page's text was kept."
    return Finding("main-text-not-found", message, "Save the report's text as a text file.", name)


def page_cut(name: str, limit: int) -> Finding:
    """A page of which only the beginning is parsed."""
    message = f"{name} is a page of more than {limit:,} characters, and only its beginning was read."
    return Finding("page-cut", message, "Save the report's text as a text file.", name)


def entities_refused(name: str) -> Finding:
    """XML that declares entities of its own, which can grow without bound."""
    message = f"{name} declares XML entities of its own, and was not read."
    return Finding("entities-refused", message, "Ask for a file without them; news needs none.", name)


def broken_xml(name: str, *, kept: bool) -> Finding:
    """XML that is not well-formed."""
    outcome = "what could be made out was read" if kept else "nothing in it could be read"
    return Finding("broken-xml", f"{name} is not well-formed XML; {outcome}.", "Fetch the file again.", name)


def unknown_xml(name: str, root: str) -> Finding:
    """XML that is neither a feed nor news."""
    message = f"{name} is XML of a kind that is not read: its outermost element is {root[:40]}."
    return Finding("unknown-xml", message, _READ, name)


def items_without_text(name: str, count: int, total: int) -> Finding:
    """Items of a feed, or of a parcel of news, that give no text of their reports."""
    items = "1 item has" if count == 1 else f"{count:,} items have"
    message = f"In {name}, {items} no text; {total:,} in all are listed there."
    return Finding("items-without-text", message, "Save the pages that they link to as HTML.", name, severe=False)


def several_reports(name: str, count: int) -> Finding:
    """More reports than the one that was asked for."""
    message = f"{name} holds {count:,} reports, where one was expected."
    return Finding("several-reports", message, "Give it as a file among the places to read.", name)


def password(name: str) -> Finding:
    """A PDF that cannot be opened without its password."""
    message = f"{name} is protected by a password, and was not read."
    return Finding("password-protected", message, "Save a copy without the password.", name)


def not_a_pdf(name: str) -> Finding:
    """A PDF that is damaged or none at all."""
    message = f"{name} is damaged or not a PDF, and was not read."
    return Finding("damaged-pdf", message, "Open it in a PDF viewer and save it anew.", name)


def no_text_layer(name: str) -> Finding:
    """A PDF of pictures."""
    message = f"{name} has no text in it, only pictures of pages."
    return Finding("no-text-layer", message, "Run text recognition (OCR) over it first.", name)


def pages_without_text(name: str, pages: tuple[int, ...]) -> Finding:
    """Pages of a PDF that are pictures; numbers from 1."""
    numbers = ", ".join(str(page) for page in pages[:10]) + (" and others" if len(pages) > 10 else "")
    message = f"{name} has no text on page{'s' if len(pages) > 1 else ''} {numbers}."
    return Finding("page-without-text", message, "If they are scans, run text recognition (OCR).", name, severe=False)


def too_many_pages(name: str, kept: int, total: int) -> Finding:
    """A PDF with more pages than are read."""
    message = f"{name} has {total:,} pages, of which the first {kept:,} were read."
    return Finding("pages-cut", message, "Split it into single reports.", name)


def pdf_took_too_long(name: str, seconds: int) -> Finding:
    """Reading was stopped."""
    message = f"{name} could not be read within {seconds} seconds, and was given up."
    return Finding("pdf-too-slow", message, "Save the report's text as a text file.", name)
