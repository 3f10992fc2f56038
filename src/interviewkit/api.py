"""The factories that join the levels: the catalogue and translators.

Each loads what it needs when it is called: who reads a checklist needs no process.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interviewkit.domain.catalogue import Catalogue
    from interviewkit.hiring.pipeline import Process
    from interviewkit.l10n import Text, Translator
    from interviewkit.l10n.catalog import Names
    from interviewkit.machine import Stage

__all__ = ["catalogue", "translator"]


def catalogue() -> "Catalogue":
    """Everything that is shipped to ask, to prepare and to read, by id; immutable.

    >>> import interviewkit as ik
    >>> ik.catalogue().checklists["user"].items[0].id
    'research_company'
    """
    from interviewkit.content import load_catalogue

    return load_catalogue()


def translator(
    tag: str = "en",
    *,
    drafts: bool = False,
    texts: "Mapping[str, Text] | None" = None,
    prefix: "str | Iterable[str] | None" = None,
    process: "Process | None" = None,
) -> "Translator":
    """A translator into the locale of that BCP 47 tag.

    Args:
        tag: a locale, a register of one such as ``"id-x-informal"``, or any tag for which one of
            the shipped locales is the best.
        drafts: whether a locale that no native reader has reviewed may say outcomes; otherwise
            these are said in the language that it falls back to.
        texts: what to say otherwise, or texts of your own, by key; see `Translator.with_texts`.
        prefix: which ids are your own, for example ``"acme"``.
        process: a process, whose interviews are called as it calls them in that language; where it
            has no name in it, in one that the language falls back to, or else in any.

    Raises:
        UnknownNameError: for a locale that is not shipped.
        InvalidValueError: for a text that cannot be taken.

    >>> import interviewkit as ik
    >>> ik.translator("id").text("offer.sent", audience="candidate")
    'Penawaran kerja telah dikirim kepada Anda'
    >>> ik.translator("id").text(ik.catalogue().interview_types["user"])
    'Wawancara user'
    """
    stages = () if process is None else process.pipeline.stages
    own = tuple((s.id, s.kind, s.names) for s in stages if s.names or _is_own(s))
    found = _translator(tag, own, drafts=drafts)
    return found if texts is None else found.with_texts(texts, prefix=prefix)


def _is_own(stage: "Stage") -> bool:
    """Whether its id does not say of which kind it is."""
    from interviewkit.l10n.catalog import kind_of

    return stage.kind is not None and kind_of(stage.id) != stage.kind


@lru_cache(maxsize=64)
def _translator(
    tag: str, stages: "tuple[tuple[str, str | None, Names], ...]", *, drafts: bool
) -> "Translator":
    """One for all who ask: a translator never changes, and keeps what it has looked up."""
    from interviewkit.content import load_catalog
    from interviewkit.l10n import Translator

    catalog = load_catalog(tag, drafts=drafts)
    return Translator(catalog.with_stages(stages) if stages else catalog)
