"""The clauses of a sentence that can be true or false apart.

Clauses are taken apart where they are joined by a semicolon, "and", "but" or "while", and each has a subject and a
verb, or shares those of the clause before: "the minister took the money and hid it", "was arrested and beaten". So are
the relative clauses that stand between commas behind a name or noun they plainly belong to. A negation, an alternative
("or") or a condition ("if") reaches over what it is joined to, and keeps the sentence whole; so does anything less
plain, and everything inside quotation marks.
"""

from __future__ import annotations

import re
from itertools import pairwise

from assay.texts.clause import AUXILIARIES, Verb, finite_verb
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.sentences import sentences
from assay.texts.verbs import VerbForm, is_only_past, verb_readings
from assay.texts.words import bare_words, is_stopword, word_set, words

_JOIN = lazy_pattern(r",? (?:and|but|while|whereas)(?= ) ?(?P<that>that )?(?:(?:also|then|later|thereby|so) )?")
_WHOLE = lazy_pattern(r"\b(?:if|unless|or|nor|neither|either|whether|because|than|rather)\b", re.IGNORECASE)
_NEGATION = lazy_pattern(r"\b(?:not|never|no|nobody|nothing|none|hardly)\b|n['’]t\b", re.IGNORECASE)
_FRONTED = lazy_pattern(r"^(?:In|On|At|Since|During|After|Before|By|Between|From) [^,;]{2,50}, ")
_INSERTED = lazy_pattern(r"^(?P<subject>[^,;]{3,80}), (?:who|which) (?P<told>[^,;]{6,120}), (?P<rest>.{6,})$")
_BEHIND = lazy_pattern(r"^(?P<rest>.{8,}?), who (?P<told>[^,;]{6,})$")
_SAID_THAT = lazy_pattern(
    r"\b(?:said|says?|told \w+|tells? \w+|claim(?:s|ed)?|alleg(?:es?|ed)|announced?|reported|reports?|admitted|denied"
    r"|warned|stated|insisted) that "
)
_LAST_PHRASE = lazy_pattern(
    r"(?:\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) (?:[\w-]+ ){0,2}[\w-]+"
    r"|[A-Z][\w-]+(?: [A-Z][\w-]+){0,3})$"
)
_QUOTED = lazy_pattern(r"[\"“][^\"”]*[\"”]")
_RELATIVES = word_set("that which who whom whose where")
_REPORTING = word_set(
    "say tell claim report allege believe think know argue state deny warn insist show announce confirm"
)
_SUBJECT_OPENERS = word_set(
    """
    the a an this that these those his her its their our he she it they we there some many both all several two three
    """
)
_DETERMINERS = word_set("the a an this that these those his her its their our my your")
_BE = word_set("is are was were been being be")
_HAVE = word_set("has have had")
_ADVERBS = word_set("then later also deliberately secretly knowingly subsequently repeatedly personally illegally")
_PREPOSITIONS = word_set("about of to for with on in at from by")
_BETWEEN = lazy_pattern(r"\b(?:between|both) (?:(?!\band\b).)*$", re.IGNORECASE)
_INTRANSITIVE = word_set(
    "crashed died exploded collapsed disappeared escaped resigned vanished sailed travelled traveled refused agreed "
    "apologised apologized returned arrived happened continued remained lied survived failed"
)
_SHORTEST = 3
_MOST = 8


def clauses(sentence: str) -> tuple[str, ...]:
    """The clauses of `sentence`, which carries no final stop; the sentence itself where it has only one.

    Each clause has a subject of its own, taken from the clause before where it was left out.
    """
    if _WHOLE.search(_blank(sentence)):
        return (sentence,)
    found: list[str] = []
    for stretch in _stretches(sentence):
        for clause in _joined(stretch):
            found.extend(_with_relative(clause))
    fit = 2 <= len(found) <= _MOST and all(len(bare_words(clause)) >= _SHORTEST for clause in found)
    return tuple(dict.fromkeys(found)) if fit else (sentence,)


def _blank(sentence: str) -> str:
    """The sentence with what stands in quotation marks made unreadable, at the same places."""
    return _QUOTED.sub(_masked, sentence)


def _masked(match: re.Match[str]) -> str:
    return "\ue000" * len(match.group())


def _stretches(sentence: str) -> list[str]:
    """`sentence` cut at its semicolons, and where it is several sentences."""
    cuts = [place for place, letter in enumerate(_blank(sentence)) if letter == ";"]
    cuts = sorted({*cuts, *(span.start for span in sentences(sentence)[1:])})
    edges = [0, *cuts, len(sentence)]
    return [sentence[start:end].strip(" ;.") for start, end in pairwise(edges)]


def _joined(sentence: str) -> list[str]:
    """`sentence` cut at its joins from left to right; what was left out of a later clause is put in again."""
    fronted = _FRONTED.match(sentence)
    lead = fronted.group() if fronted else ""
    rest, found = sentence[len(lead) :], []
    searched = 0
    while True:
        join = _JOIN.search(_blank(rest), searched)
        if join is None:
            break
        left, right = rest[: join.start()].rstrip(" ,"), rest[join.end() :]
        own = bare_words(right)[:1]
        own_subject = bool(own) and own[0].lower() in _SUBJECT_OPENERS and _main_verb(right) is not None
        finished = _ends_here(left, own_subject=own_subject)
        completed = _right_clause(left, right, that=bool(join["that"])) if finished else None
        if completed is None:
            searched = join.end() - 1
            continue
        found.extend(_listed(left))
        rest, searched = completed, 0
        if len(found) > _MOST:
            break
    return [f"{lead}{_lowered(clause) if lead else clause}" for clause in [*found, rest]]


def _listed(left: str) -> list[str]:
    """`left` cut at commas into clauses, as in "A, B and C"; whole where a piece is none and shares no subject."""
    pieces = left.split(", ")
    found = [pieces[0]]
    for piece in pieces[1:]:
        completed = _right_clause(found[-1], piece, that=False) if _ends_here(found[-1], own_subject=False) else None
        if completed is None:
            return [left]
        found.append(completed)
    return found


def _lowered(clause: str) -> str:
    first = clause.split(" ", 1)[0]
    return clause[:1].lower() + clause[1:] if first.lower() in _SUBJECT_OPENERS else clause


def _ends_here(left: str, *, own_subject: bool) -> bool:
    """Whether `left` is a finished clause: it has a verb, and the verb all that it needs.

    `own_subject` says that what follows has a subject of its own, so that a verb at the end stands without an object.
    """
    if _BETWEEN.search(left):
        return False
    verb = _main_verb(left)
    if verb is None:
        return False
    tokens = [token.lower() for token in bare_words(left)]
    after = tokens[verb.index + 1 :]
    if verb.base in _REPORTING and "that" not in after and not (after and after[0] in _PREPOSITIONS):
        return False
    if not after:
        return own_subject and verb.form is not None
    # "was arrested" is finished, "has made" is not: a perfect needs its object.
    return own_subject or verb.form is not None or not (verb.base in _HAVE and len(after) == 1)


def _right_clause(left: str, right: str, *, that: bool) -> str | None:
    """`right` as a clause of its own, with what it shares with `left` put in; none where it is no clause."""
    tokens = bare_words(right)
    if len(tokens) < 2:
        return None
    if _SAID_THAT.search(left):
        # "The minister said that A and that B" tells two things, each of which the minister said.
        lead = left[: left.index(" that ")]
        return f"{lead} that {right}" if that and _main_verb(right) else None
    own = None if _shares_subject(tokens, left) else _main_verb(right)
    if own is not None and _opens_with_subject(tokens) and len(tokens) >= _SHORTEST:
        return right
    return _shared(left, right)


def _shares_subject(tokens: list[str], left: str) -> bool:
    """Whether the right side opens with a verb, adverbs apart, so that its subject is that of `left`."""
    at = _first_verb(tokens)
    if at is None:
        return False
    verb = _main_verb(left)
    return verb is not None and _continues(tokens, at, verb, bare_words(left)) is not None


def _shared(left: str, right: str) -> str | None:
    tokens = bare_words(right)
    verb = _main_verb(left)
    at = _first_verb(tokens)
    if verb is None or at is None or len(tokens) < 2:
        return None
    left_tokens = bare_words(left)
    carried = _continues(tokens, at, verb, left_tokens)
    if carried is None:
        return None
    subject = _before_word(left, verb.index)
    return " ".join(part for part in (subject, carried, right) if part)


def _continues(tokens: list[str], at: int, verb: Verb, left: list[str]) -> str | None:
    """What the right side shares besides the subject ("has", "was", ""), or none where it does not go on at all."""
    word = tokens[at].lower()
    readings = verb_readings(word)
    past = VerbForm.PAST in readings or (not readings and word.endswith("ed"))
    negated = any(_NEGATION.fullmatch(token) for token in left)
    if word in AUXILIARIES - {"be", "been", "being"}:
        return ""
    if negated or word[:1].isupper():
        return None
    following = tokens[at + 1].lower() if at + 1 < len(tokens) else ""
    if verb.form is VerbForm.PAST or (verb.form is None and verb.base.endswith("ed")):
        return "" if past else None
    if verb.form is VerbForm.THIRD_PERSON:
        # "arms and drones": a third person looks like a plural; what follows a verb is a noun phrase.
        return "" if VerbForm.THIRD_PERSON in readings and (is_stopword(following) or following.isalpha()) else None
    if verb.form is VerbForm.BASE:
        return "" if VerbForm.BASE in readings and is_stopword(following) else None
    return _carried_auxiliary(verb, left, word, past=past, following=following)


def _carried_auxiliary(verb: Verb, left: list[str], word: str, *, past: bool, following: str) -> str | None:
    readings = verb_readings(word)
    after = [token.lower() for token in left[verb.index + 1 : verb.index + 3]]
    group = verb.base
    if verb.base in _HAVE and after[:1] == ["been"]:
        group = f"{verb.base} been"
    inside = [verb_readings(token) for token in after]
    if verb.base in _HAVE | _BE:
        perfect = verb.base in _HAVE and after[:1] != ["been"]
        passive = word not in _INTRANSITIVE and following not in _SUBJECT_OPENERS
        shares = not is_only_past(word) and (perfect or passive)
        if past and shares and (following == "by" or any(VerbForm.PAST in found for found in inside)):
            return group
        if VerbForm.CONTINUOUS in readings and any(VerbForm.CONTINUOUS in found for found in inside):
            return group
        # "was a spy and sold the files": a full verb behind a copula stands on its own.
        return "" if past and not any(VerbForm.CONTINUOUS in found for found in inside) and following else None
    if VerbForm.BASE in readings and (is_stopword(following) or len(word) > 2) and word not in AUXILIARIES:
        return verb.base
    return None


def _first_verb(tokens: list[str]) -> int | None:
    """The index of the verb that opens the right side, behind adverbs; none where something else opens it."""
    at = 0
    while at < len(tokens) - 1 and (tokens[at].lower() in _ADVERBS or tokens[at].endswith("ly")):
        at += 1
    word = tokens[at].lower()
    if tokens[at][:1].isupper() or word in _DETERMINERS:
        return None
    known = bool(verb_readings(word)) or word in AUXILIARIES or word.endswith("ed")
    return at if known and not (is_stopword(word) and word not in AUXILIARIES) else None


def _opens_with_subject(tokens: list[str]) -> bool:
    first = tokens[0]
    if first.lower() in _SUBJECT_OPENERS or first[:1].isupper() or first[:1].isdigit():
        return True
    return not is_stopword(first) and VerbForm.PAST not in verb_readings(first.lower())


def _main_verb(clause: str) -> Verb | None:
    """The finite verb of `clause` that is not in a relative clause, or none."""
    tokens = bare_words(clause)
    verb = finite_verb(tokens)
    if verb is None:
        return None
    opener = next((at for at in range(1, verb.index) if tokens[at].lower() in _RELATIVES), None)
    if opener is None:
        return verb
    before = finite_verb(tokens[:opener])
    if before is not None:
        return before
    after = finite_verb(["", *tokens[verb.index + 1 :]])
    return None if after is None else Verb(after.index + verb.index, after.base, after.form)


def _before_word(text: str, index: int) -> str:
    """What stands in `text` before its word number `index`."""
    return text[: words(text)[index][1].start].rstrip()


def _with_relative(clause: str) -> list[str]:
    """`clause`, and the relative clause between its commas as a clause of its own behind what it belongs to."""
    inserted = _INSERTED.match(clause)
    if inserted and _main_verb(inserted["subject"]) is None:
        told = f"{inserted['subject']} {inserted['told']}"
        rest = f"{inserted['subject']} {inserted['rest']}"
        if _main_verb(told) and _main_verb(rest):
            return [told, rest]
    behind = _BEHIND.match(clause)
    if behind:
        person = _last_phrase(behind["rest"])
        if person and _main_verb(behind["rest"]) and _main_verb(f"{person} {behind['told']}"):
            return [behind["rest"], f"{person} {behind['told']}"]
    return [clause]


def _last_phrase(text: str) -> str | None:
    """The name, or the noun with its article, at the end of `text`; none where it is not plain."""
    match = _LAST_PHRASE.search(text)
    return match.group() if match else None
