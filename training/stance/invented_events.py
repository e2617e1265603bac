"""An event of some kind with its participants, put as a clause, a passive, a noun, an infinitive."""

from __future__ import annotations

import dataclasses
import random
import re
from dataclasses import dataclass

from training.stance.invented_kinds_crime import CRIME
from training.stance.invented_kinds_life import LIFE
from training.stance.invented_kinds_public import PUBLIC
from training.stance.invented_nouns import Noun, noun
from training.stance.invented_verbs import gerund, participle, past, present

_SLOT = re.compile(r"\{(\w)\}")
_OBJECT = re.compile(r"\[(\*?)([^\]]*)\]")


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of event; `lists` holds its predicates and nouns by sign, as `invented_kinds_public` says."""

    name: str
    roles: dict[str, str]
    flags: frozenset[str]
    lists: dict[str, tuple[str, ...]]

    def has(self, flag: str) -> bool:
        return flag in self.flags


def _kind(paragraph: str) -> Kind:
    head, *rest = paragraph.strip().replace("\n  ", " ").splitlines()
    name, roles, flags = (part.strip() for part in head.split("|"))
    lists = {line[0]: tuple(entry.strip() for entry in line[1:].split("|")) for line in rest}
    return Kind(name, dict(role.split("=") for role in roles.split()), frozenset(flags.split()), lists)


KINDS = tuple(_kind(paragraph) for source in (PUBLIC, CRIME, LIFE) for paragraph in source.strip().split("\n\n"))


@dataclass(frozen=True, slots=True)
class Event:
    """Something that may have happened. `predicate` is written as in the lists of kinds."""

    kind: Kind
    cast: dict[str, Noun]
    predicate: str
    detail: str = ""

    @property
    def agent(self) -> Noun:
        return self.cast["a"]

    def put(self, predicate: str) -> Event:
        return dataclasses.replace(self, predicate=predicate)

    def played(self, **cast: Noun) -> Event:
        return dataclasses.replace(self, cast={**self.cast, **cast})

    def at(self, detail: str) -> Event:
        return dataclasses.replace(self, detail=detail)

    def filled(self, words: str) -> str:
        """`words` with participants in their slots and pronouns that go with the agent."""
        words = re.sub(r"\bits\b|\{pos\}", lambda _: self.agent.possessive, words)
        words = re.sub(r"\{(\w)'s\}", lambda match: self.cast[match.group(1)].of, words)
        return _SLOT.sub(lambda match: self.cast[match.group(1)].text, words)

    def _parts(self) -> tuple[str, str]:
        verb, _, rest = self.predicate.partition(" ")
        return verb, self.filled(_OBJECT.sub(lambda match: match.group(2), rest))

    def _with(self, verb: str, rest: str) -> str:
        return " ".join(part for part in (verb, rest, self.detail) if part)

    def plain(self) -> str:
        return self._with(*self._parts())

    def ing(self) -> str:
        verb, rest = self._parts()
        return self._with(gerund(verb), rest)

    def done(self) -> str:
        verb, rest = self._parts()
        return self._with("been" if verb == "be" else participle(verb), rest)

    def ed(self) -> str:
        verb, rest = self._parts()
        simple = ("were" if self.agent.plural else "was") if verb == "be" else past(verb)
        return self._with(simple, rest)

    def now(self) -> str:
        verb, rest = self._parts()
        return self._with(present(verb, plural=self.agent.plural), rest)

    def clause(self, form: str = "past") -> str:
        """Active: form is past, not, never, had, has, hadn't, hasn't, will, won't, would, now."""
        return f"{self.agent.text} {self.verb_phrase(form)}"

    def verb_phrase(self, form: str = "past") -> str:
        have, verb = "have" if self.agent.plural else "has", self.predicate.partition(" ")[0]
        if verb == "be" and form in {"not", "never"}:
            return ("were" if self.agent.plural else "was") + f" {form}{self.plain()[2:]}"
        return {
            "past": self.ed,
            "now": self.now,
            "not": lambda: f"did not {self.plain()}",
            "never": lambda: f"never {self.ed()}",
            "had": lambda: f"had {self.done()}",
            "has": lambda: f"{have} {self.done()}",
            "hadn't": lambda: f"had not {self.done()}",
            "hasn't": lambda: f"{have} not {self.done()}",
            "will": lambda: f"will {self.plain()}",
            "won't": lambda: f"will not {self.plain()}",
            "would": lambda: f"would {self.plain()}",
        }[form]()

    @property
    def passive_subject(self) -> tuple[str, bool] | None:
        """The object as a subject, and whether it is a plural; none where there is no passive."""
        found = _OBJECT.search(self.predicate)
        if found is None or self.predicate.partition(" ")[0] == "be" or "its" in found.group(2).split():
            return None
        slot = _SLOT.fullmatch(found.group(2))
        plural = self.cast[slot.group(1)].plural if slot else bool(found.group(1))
        return self.filled(found.group(2)), plural

    def passive(self, form: str = "past", *, by: bool = True) -> str:
        """Passive, in the same forms as `clause`; needs `passive_subject`."""
        found = self.passive_subject
        if found is None:
            raise ValueError(self.predicate)
        subject, plural = found
        verb, _, rest = self.predicate.partition(" ")
        rest = self.filled(" ".join(_OBJECT.sub("", rest).split()))
        be, have = ("were" if plural else "was"), ("have" if plural else "has")
        auxiliary = {
            "past": be,
            "not": f"{be} not",
            "never": f"{be} never",
            "had": "had been",
            "has": f"{have} been",
            "hadn't": "had not been",
            "hasn't": f"{have} not been",
            "will": "will be",
            "won't": "will not be",
            "would": "would be",
        }[form]
        agent = f"by {self.agent.text}" if by else ""
        if rest.split(" ", 1)[0] in {"off", "down", "up", "over", "out"}:
            particle, _, rest = rest.partition(" ")
            verb_words = f"{participle(verb)} {particle}"
        else:
            verb_words = participle(verb)
        return " ".join(part for part in (subject, auxiliary, verb_words, rest, agent, self.detail) if part)

    def nominal(self, chance: random.Random) -> str:
        """A noun phrase: "Norland's delivery of drones to Lethia", "the delivery of ... by Norland"."""
        found = self.filled(chance.choice(self.kind.lists["n"]))
        agent = self.agent
        owned = found.startswith("of: ")  # no agent with "by"
        long = len(agent.text.split()) > 4
        if not owned and (long or chance.random() < 0.4):
            found = f"the {found} by {agent.text}"
        else:
            found = f"{agent.of} {found.removeprefix('of: ')}"
        return f"{found} {self.detail}" if self.detail.startswith(("in ", "on ")) else found


def drawn(kind: Kind, chance: random.Random) -> Event:
    """An event of a kind with participants all different."""
    cast: dict[str, Noun] = {}
    for role, name in kind.roles.items():
        found = noun(name, chance)
        while any(found.text == other.text for other in cast.values()):
            found = noun(name, chance)
        cast[role] = found
    return Event(kind, cast, chance.choice(kind.lists["="]))
