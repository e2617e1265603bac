"""Publications: one key for one outlet or agency, whether it is named in a text or given as a domain."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit

from assay.domain.document import Document
from assay.domain.source import Naming, Source, SourceKind
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import place
from assay.texts.outlets import Outlet, OutletKind, Outlets, built_in

_DOMAIN = lazy_pattern(r"(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}(?:/.*)?", re.DOTALL)
_PAPER = lazy_pattern(
    r"(?:Ledger|Register|Sentinel|Bulletin|Argus|Times|Post|News|Herald|Tribune|Gazette|Telegraph|Guardian|Chronicle|Journal|Daily|Agency|Observer|Courier|"
    r"Examiner|Mirror|Star|Globe|Dispatch|Inquirer|Magazine|Zeitung|Radio|Television|TV)"
)
_CAPITAL = lazy_pattern(r"(?<![\w'’.])(?:[Tt]he )?[A-Z]")
_WORD = lazy_pattern(r"\w+")
_FULL_NAME = lazy_pattern(
    rf"(?<![\w'’.&-])(?:[Tt]he )?(?:[A-Z][\w.'’&-]{{0,30}} ){{1,4}}(?P<last>{_PAPER.pattern})(?![\w-])"
)
_LINE = 200
_STANDING_ALONE = frozenset(
    {"news", "post", "times", "daily", "agency", "magazine", "radio", "television", "tv", "star", "media", "press"}
)
_NOT_IN_NAMES = frozenset(
    {"And", "As", "But", "In", "On", "While", "When", "After", "Although", "For", "If", "Then", "Yet"}
)


@dataclass(frozen=True, slots=True)
class Publication:
    """An outlet or news agency: `key` is its usual domain where known, else its folded name."""

    key: str
    name: str
    agency: bool = False


@dataclass(frozen=True, slots=True)
class Publications:
    """The publications that may be named in a pile: those the house knows and those of the pile itself.

    `by_name`, `by_site` and `by_domain` give the key for a folded name, for the host of a web address, and for a known
    outlet's domain; `table` is the table of outlets. `short` are names that stand for one in a single document only.
    """

    by_key: Mapping[str, Publication]
    by_name: Mapping[str, str]
    by_site: Mapping[str, str]
    by_domain: Mapping[str, str]
    table: Outlets
    short: Mapping[str, str] = field(default_factory=dict)

    def at(self, site: str | None) -> Publication | None:
        """The publication whose pages are on the host `site`, if it is a known one's."""
        key = self.by_site.get(site or "") or (_key(site, self.by_name, self.by_domain) if site else "")
        return self.by_key.get(key)

    def of(self, written: str | None) -> Publication | None:
        """The publication that a publisher's name or domain stands for; none for an empty one."""
        if not written or not written.strip():
            return None
        key = _key(written, self.by_name, self.by_domain)
        return self.by_key.get(key) or Publication(key, written.strip())

    def of_document(self, document: Document) -> Publication | None:
        """The publication that `document` appeared in: by its publisher, else by the domain of its address."""
        return self.of(document.publisher) or self.of(host(document.url))

    def named(self, written: str) -> tuple[Publication, int] | None:
        """The publication whose name `written` begins with, and the length of that name.

        Known names come first, the longest wins; else a capitalised name that ends like a paper's ("Times", "Herald").
        """
        words = list(re.finditer(r"\S+", written))
        goes_on = len(words) > 2 and words[2].group()[0].isupper()
        for last in reversed(words[:7]):
            plain = _bare(written[: last.end()])
            key = _lookup(plain, self.by_name) if plain.removeprefix("the ")[:1].isupper() else None
            key = key if goes_on else self.short.get(_folded(plain), key)
            if key is not None:
                return self.by_key[key], len(plain)
        for last in reversed(words[1:5]):
            plain = _bare(written[: last.end()])
            final = plain.split()[-1]
            like_a_paper = _PAPER.fullmatch(final) and plain.split()[0] not in _NOT_IN_NAMES
            if like_a_paper and _all_capitalised(plain) and _article_less(plain) not in _STANDING_ALONE:
                return Publication(_article_less(plain), plain.removeprefix("the ")), len(plain)
        return None

    def in_text_of(self, document: Document) -> Publications:
        """These publications, with the last words by which `document` names some it has named in full: "the Times".

        That is one only where no other paper called that way is named; the document's own publisher counts too.
        """
        own, text = self.of_document(document), document.text
        full: dict[str, dict[str, int]] = {}
        if own is not None and own.key in self.by_key and _PAPER.fullmatch(own.name.split()[-1]):
            full[own.name.split()[-1]] = {own.key: -1}
        for match in _FULL_NAME.finditer(text):
            named = self.named(match.group())
            if named is not None and named[1] == len(match.group()) and " " in _article_less(match.group()):
                full.setdefault(match["last"], {}).setdefault(named[0].key, match.start())
        short: dict[str, str] = {}
        for last, places in full.items():
            ((key, place),) = places.items() if len(places) == 1 else (("", 0),)
            first = re.search(rf"\b[Tt]he {last}\b", text)
            if key in self.by_key and first is not None and place < first.start():
                short[f"the {last.casefold()}"] = key
        return replace(self, short=short) if short else self

    def first_in(self, line: str) -> tuple[Publication, int, int] | None:
        """The first known publication named in a short line, with the place and length of its name; agencies first."""
        found = self.all_in(line)
        return found[0] if found else None

    def all_in(self, line: str) -> list[tuple[Publication, int, int]]:
        """The known publications named in a short line, each once, with the place and length of its name.

        Agencies come first, then each in its turn.
        """
        found: dict[str, tuple[Publication, int, int]] = {}
        read_to = 0
        for match in _CAPITAL.finditer(line[:_LINE]):
            if match.start() < read_to:
                continue
            named = self.named(line[match.start() : _LINE])
            if named is not None and named[0].key in self.by_key:
                publication, length = named
                found.setdefault(publication.key, (publication, match.start(), length))
                read_to = match.start() + length
        return sorted(found.values(), key=_rank)

    def agency_lettered(self, letters: str) -> Publication | None:
        """The agency that goes by these letters where an agency is named: between the brackets of a dateline."""
        outlet = self.table.named(letters)
        return self.by_key.get(_usual_key(outlet)) if outlet and outlet.kind is OutletKind.AGENCY else None

    def first_like_a_paper(self, line: str) -> tuple[Publication, int, int] | None:
        """A paper the house may not know, at the beginning of a line and named like one ("the Leeds Herald")."""
        named = self.named(line)
        return (named[0], 0, named[1]) if named is not None else None

    def original_of(self, document: Document) -> Publication | None:
        """The publication whose page's address `document` bears though another published it; none where in doubt.

        In doubt are sections and sister titles, whose names resemble the address.
        """
        own, site = self.of(document.publisher), host(document.url)
        there = self.at(site)
        if own is None or site is None or there is None or own.key == there.key:
            return None
        both_known = {own.key, there.key} <= set(self.by_domain.values())
        return there if both_known or not _resembles(own.name, site) else None


def publications(
    documents: Iterable[Document], sources: Iterable[Source] = (), *, outlets: Outlets | None = None
) -> Publications:
    """The publications of the table `outlets`, with those of `documents` and the `sources` that are publications.

    Without a table it is the built-in one. A source whose name is a person's or a place's is none, whatever its kind.
    """
    table = outlets or built_in()
    known = _known(table)
    by_domain = _domains(table)
    by_key = {publication.key: publication for publication, _ in known}
    by_name: dict[str, str] = {}
    for publication, names in known:
        for name in names:
            for form in _forms(name):
                by_name.setdefault(form, publication.key)
    documents = list(documents)
    written = {document.publisher or host(document.url) or "" for document in documents}
    written |= _papers_among(list(sources))
    for name in sorted(name for name in written if name.strip() and _article_less(name) not in _STANDING_ALONE):
        key = _key(name, by_name, by_domain)
        by_key.setdefault(key, Publication(key, name.strip()))
        if not _DOMAIN.fullmatch(name.strip().lower()):
            for form in _forms(name):
                by_name.setdefault(form, key)
    for short, key in _short_names(documents, by_name, by_domain).items():
        by_name.setdefault(short, key)
    return Publications(by_key, by_name, _by_site(documents, by_name, by_domain), by_domain, table)


def _papers_among(sources: Iterable[Source]) -> set[str]:
    """The names of sources that are publications, less descriptions, places, and names that a person has or ends in."""
    people = {_folded(source.name) for source in sources if source.kind is SourceKind.PERSON}
    surnames = {words[-1] for name in people if 1 < len(words := name.split()) < 4}
    return {
        source.name
        for source in sources
        if source.kind is SourceKind.PUBLICATION
        and source.naming is Naming.NAMED
        and _folded(source.name) not in people
        and (_PAPER.search(source.name) or not surnames.intersection(_folded(source.name).split()[-1:]))
        and place(source.name) is None
    }


def _by_site(documents: Iterable[Document], by_name: Mapping[str, str], by_domain: Mapping[str, str]) -> dict[str, str]:
    """Whose each site is: a known outlet's, else of the publisher that its name resembles, else of the first."""
    stated = {(site, document.publisher or site) for document in documents if (site := host(document.url))}
    ordered = sorted((site, not _resembles(publisher, site), publisher) for site, publisher in stated)
    sites = {site: _key(publisher, by_name, by_domain) for site, _, publisher in reversed(ordered)}
    return sites | {site: key for site in sites if (key := _key(site, {}, by_domain)) in by_domain.values()}


def _short_names(
    documents: Iterable[Document], by_name: Mapping[str, str], by_domain: Mapping[str, str]
) -> dict[str, str]:
    """The last words by which papers of the pile go ("the Courier"), where no two of them share one."""
    names = {document.publisher for document in documents if document.publisher}
    keys: dict[str, set[str]] = {}
    for name in names:
        *first, last = name.split() or [""]
        if first and _PAPER.fullmatch(last) and last.lower() not in _STANDING_ALONE:
            keys.setdefault(_folded(last), set()).add(_key(name, by_name, by_domain))
    return {short: key for short, found in keys.items() for key in found if len(found) == 1}


def host(address: str | None) -> str | None:
    """The host of a web address without `www.`; none where there is none."""
    try:
        found = urlsplit(address or "").hostname
    except ValueError:
        return None
    return found.removeprefix("www.") if found else None


def _key(written: str, by_name: Mapping[str, str], by_domain: Mapping[str, str]) -> str:
    lowered = written.strip().lower().removeprefix("https://").removeprefix("http://").removeprefix("www.")
    if _DOMAIN.fullmatch(lowered):
        domain = lowered.split("/")[0]
        return by_domain.get(domain) or by_domain.get(domain.split(".", 1)[1], lowered)
    return _lookup(written, by_name) or _article_less(written)


def _domains(table: Outlets) -> Mapping[str, str]:
    return {domain: outlet.domains[0] for outlet in reversed(table.listed) for domain in outlet.domains}


def _resembles(name: str, site: str) -> bool:
    """Whether a site is called after a publisher: by a word of its name, or by its initials."""
    plain = site.casefold()
    words = _WORD.findall(_article_less(name))
    initials = "".join(word[0] for word in words)
    return any(word in plain for word in words if len(word) > 3) or (len(initials) > 1 and initials in plain)


def _known(table: Outlets) -> list[tuple[Publication, tuple[str, ...]]]:
    return [
        (Publication(_usual_key(outlet), outlet.name, agency=outlet.kind is OutletKind.AGENCY), outlet.names)
        for outlet in table.listed
        if (outlet.names or "outlet" in outlet.given) and outlet.kind is not OutletKind.SOCIAL
    ]


def _usual_key(outlet: Outlet) -> str:
    return outlet.domains[0] if outlet.domains else _article_less(outlet.name)


def _lookup(name: str, by_name: Mapping[str, str]) -> str | None:
    """The key of a name as written, or of it without its article: "the Miami Herald", but not "Hill" for "The Hill"."""
    return by_name.get(_folded(name)) or by_name.get(_article_less(name))


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _forms(name: str) -> tuple[str, ...]:
    """A name folded, and without its article where more than one word is left: "a Halvic Courier report"."""
    bare = _article_less(name)
    return (_folded(name), bare) if " " in bare else (_folded(name),)


def _article_less(name: str) -> str:
    return _folded(name).removeprefix("the ")


def _bare(name: str) -> str:
    plain = name.rstrip(".,;:!?\"'’”)]•|")
    for ending in ("'s", "’s", "'S"):
        plain = plain.removesuffix(ending)
    return plain


def _rank(found: tuple[Publication, int, int]) -> tuple[bool, int]:
    return not found[0].agency, found[1]


def _all_capitalised(name: str) -> bool:
    return all(word[0].isupper() or word in {"of", "and", "the", "de", "der"} for word in name.split())
