"""The words of cards and tables, in one language for one audience."""

from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache

from interviewkit.api import translator
from interviewkit.diagrams.build import WORDS
from interviewkit.diagrams.model import comma
from interviewkit.hiring.pipeline import Process
from interviewkit.l10n import Audience, Translator
from interviewkit.messages import Message
from interviewkit.notebook.rows import Record, Rows
from interviewkit.vocabulary import Term

__all__ = ["Words", "words_for"]

_FEW = 3


class Words:
    """A translator with what cards say again and again."""

    def __init__(self, translator: Translator, audience: Audience) -> None:
        self.translator, self.audience = translator, audience
        self._known: dict[tuple[str, str], str] = {}

    def __call__(self, name: str) -> str:
        """One of the words of cards or drawings."""
        found = self._known.get(("", name))
        if found is None:
            home = "diagram" if name in WORDS else "notebook"
            found = self._known["", name] = self.say(Message.of(f"{home}.{name}"))
        return found

    def say(self, message: Message) -> str:
        """A message's sentence."""
        return self.translator.text(message, self.audience)

    def label(self, kind: str, id: str) -> str:
        """The name of a state, stage, event or role."""
        found = self._known.get((kind, id))
        if found is None:
            found = self._known[kind, id] = self.say(Message.of(f"label.{kind}", id=id))
        return found

    def term(self, term: Term) -> str:
        """The name of a member of a vocabulary."""
        return self.translator.text(term, self.audience)

    def target(self, target: str) -> str:
        """Where a rule leads."""
        special = {"stay": "stays", "origin": "returns"}
        return self(special[target]) if target in special else self.label("state", target)

    def several(self, kind: str, ids: Sequence[str]) -> str:
        """The first names of several, and how many more there are."""
        names = [self.label(kind, id) for id in ids[:_FEW]]
        more = f" +{len(ids) - _FEW}" if len(ids) > _FEW else ""
        return f"{self.listed(names)}{more}"

    def listed(self, names: Iterable[str]) -> str:
        """Names in one line."""
        return comma(self.translator.tag).join(names)

    @cached_property
    def direction(self) -> str:
        """In which direction is read."""
        return str(self.translator.direction)

    def rows(
        self,
        title: str,
        columns: Iterable[str],
        records: Iterable[Record],
        shown: Iterable[tuple[str, ...]],
    ) -> Rows:
        """A table with these columns."""
        return Rows(
            title=self(title),
            columns=tuple((name, self(name)) for name in columns),
            records=tuple(records),
            words=tuple(shown),
            lang=self.translator.tag,
            dir=self.direction,
        )


def words_for(locale: str, audience: Audience, process: Process | None = None) -> Words:
    """The words of one language for one audience: the same ones for all who ask.

    Stages are called as the process calls them.
    """
    return _words(translator(locale, process=process), audience)


@lru_cache(maxsize=32)
def _words(translator: Translator, audience: Audience) -> Words:
    return Words(translator, audience)
