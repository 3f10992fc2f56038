"""Loading the catalogue of a locale, once."""

from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from threading import RLock
from typing import Final

from interviewkit._attrs import evolve
from interviewkit.content.built import built_file
from interviewkit.content.languages import language, resolve, status_of
from interviewkit.content.mofile import read_mo
from interviewkit.content.pseudo import PSEUDO, pseudo_catalog
from interviewkit.content.source import english
from interviewkit.errors import InvalidValueError
from interviewkit.l10n import Catalog, Status, Text

__all__ = ["GUARDED", "compiled_file", "load_catalog"]

_SOURCE: Final = "en"
_LOADING: Final = RLock()
"""Held while a catalogue is read, so that threads that come first share one."""
GUARDED = (
    "state.outcome.",
    "state.medical_checkup.temporarily_unfit",
    "state.medical_checkup.unfit",
    "state.offer.conditions_not_met",
    "state.offer.rescinded",
    "stage.outcome",
    "event.application_rejected",
    "event.adverse_finding",
    "event.application_closed",
    "event.contract_voided",
    "event.hiring_collapsed",
    "event.medical_temporarily_unfit",
    "event.medical_unfit",
    "event.offer_condition_failed",
    "event.outcome_disclosed",
    "event.offer_rescinded",
    "medical_outcome.",
    "review_conclusion.",
    "close_reason.",
    "decline_reason.",
    "hold_reason.",
    "recommendation.",
    "reject_reason.",
    "renege_reason.",
    "rescind_reason.",
    "void_reason.",
    "withdraw_reason.",
    "letter.",
)
"""What no draft says to anybody: an outcome or a reason in words that nobody has read may hurt."""


def load_catalog(tag: str, *, drafts: bool = False) -> Catalog:
    """The catalogue of a locale. It is read when first asked for; threads share one.

    Args:
        tag: a BCP 47 tag; the best locale for it is taken, so ``"en-GB"`` is English and ``"in"``,
            an older code, is Indonesian.
        drafts: whether a draft may say outcomes, reasons and letters; otherwise these are in the
            language that it falls back to.

    Raises:
        UnknownNameError: for a language that is not shipped.

    >>> from interviewkit.content import load_catalog
    >>> load_catalog("id-ID").tag
    'id'
    """
    with _LOADING:
        if tag in PSEUDO:
            return _pseudo(tag)
        found = resolve(tag)
        return _loaded(found) if drafts else _fit(found)


@lru_cache(maxsize=64)
def _loaded(tag: str) -> Catalog:
    plain, register, _ = tag.partition("-x-")
    if register:
        return _loaded(plain).overlaid(_texts(tag), tag=tag)
    facts = language(tag)
    return Catalog.of(
        tag,
        _texts(tag),
        direction=facts.direction,
        status=status_of(tag),
        plurals=facts.plurals,
        joint=facts.joint,
        fallback=None if tag == _SOURCE else _loaded(facts.falls_to or _SOURCE),
    )


@lru_cache(maxsize=64)
def _fit(tag: str) -> Catalog:
    """Without what a draft may not say; nor may another draft say it in its place."""
    found = _loaded(tag)
    if found.status is Status.COMPLETE or found.fallback is None:
        return found
    return evolve(found.without(GUARDED), fallback=_fit(found.fallback.tag))


@lru_cache(maxsize=8)
def _pseudo(tag: str) -> Catalog:
    return pseudo_catalog(tag, english())


def _texts(tag: str) -> Mapping[str, Text]:
    """Each text of a locale, by key."""
    compiled = compiled_file(tag)
    if compiled is not None:
        told = read_mo(compiled.read_bytes(), compiled.name)
        return {key: _text(said, key, tag) for key, said in told.items()}
    if tag == _SOURCE:
        return english()
    from interviewkit.content.pofile import parse, translations  # noqa: PLC0415 - loads babel

    written = files("interviewkit.content") / "locale" / f"{tag}.po"
    found = translations(parse(written.read_bytes(), tag))
    return {key: _text(said, key, tag) for key, said in found.items()}


def _text(said: str | tuple[str, ...], key: str, tag: str) -> Text:
    if isinstance(said, str):
        return said
    categories = language(tag).plurals.categories
    if len(said) != len(categories):
        allowed = f"{len(categories)}: {', '.join(categories)}"
        raise InvalidValueError(f"{tag}, {key}", f"{len(said)} plural forms", allowed)
    return dict(zip(categories, said, strict=True))


def compiled_file(tag: str) -> Traversable | None:
    """The compiled catalogue; None in a checkout without one, or where it is out of date."""
    sources = ("messages", "catalogue") if tag == _SOURCE else (f"locale/{tag}.po",)
    return built_file(f"locale/{tag}.mo", *sources)
