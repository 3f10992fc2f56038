"""The gate for texts: ``python -m interviewkit.content.check`` names every problem of every one.

With ``--write`` it first brings the .po files in line with the English texts: new ids are added to
be translated, ids that are gone are dropped, and what was translated from another text is marked.
"""

import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from gettext import GNUTranslations
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from typing import Final

from babel.messages.catalog import Catalog as PoCatalog

from interviewkit import domain, vocabulary
from interviewkit.content import pofile
from interviewkit.content.loader import compiled_file, load_catalog, locales
from interviewkit.content.samples import PLURAL, SAMPLES, sample
from interviewkit.content.source import Entry, english, entries
from interviewkit.errors import InterviewKitError
from interviewkit.hiring.application import ApplicationCode
from interviewkit.hiring.events import EVENTS
from interviewkit.hiring.presets import processes
from interviewkit.l10n import Audience, Field, Style, Translator, parse_phrase, placeholders
from interviewkit.machine.explain import RefusalCode
from interviewkit.messages import Message
from interviewkit.vocabulary import Term

__all__ = ["main", "nouns", "problems", "rendering_problems", "source_problems", "text_problems"]

_BLANKS = re.compile(r"^\s|\s$|\s\s")
_WORD = re.compile(r"\w+")
_PLACE = re.compile(r"\{[^}]*\}")
_INFORMAL: Final = {
    "id": re.compile(
        r"\b(kamu|kau|engkau|kalian|aku|gue|gua|lo|lu|(?!(bertemu|ilmu|tamu|temu)\b)\w+mu)\b",
        re.IGNORECASE,
    ),
}
_UNSUITABLE: Final = {
    "en": re.compile(r"\b(fail\w*|reject\w*)\b", re.IGNORECASE),
    "id": re.compile(r"\b(gagal|kegagalan|ditolak|tidak lolos|menyewa)\b", re.IGNORECASE),
}
"""What a candidate is never told."""


def problems() -> list[str]:
    """Everything that is wrong with the texts; empty when nothing is."""
    found = [*source_problems(entries()), *_unwritten()]
    for tag in locales():
        if tag != "en":
            found += _translation_problems(tag)
    return [*found, *rendering_problems()]


def source_problems(source: Iterable[Entry]) -> Iterator[str]:
    """What is wrong with the English texts."""
    for entry in source:
        params = dict(entry.params)
        for name, kind in params.items():
            if kind not in SAMPLES:
                yield f"{entry.id}: parameter {name!r} has the unknown kind {kind!r}"
        for key, text in entry.texts.items():
            yield from text_problems(key, text, "en")
            for place in _places(key, text):
                if place.name not in params:
                    yield f"{key}: {place} is no parameter of it"
                elif not _fits(place, params[place.name]):
                    yield f"{key}: {place} has a style that does not fit its kind"


def text_problems(key: str, text: str, tag: str) -> Iterator[str]:
    """What is wrong with one text by itself."""
    if not text:
        yield f"{tag}: {key} is empty"
    if unicodedata.normalize("NFC", text) != text:
        yield f"{tag}: {key} is not in normal form C"
    if _BLANKS.search(text):
        yield f"{tag}: {key} has outer or double blanks"
    if any(unicodedata.category(c) in {"Cc", "Cf"} for c in text):
        yield f"{tag}: {key} has control characters"
    try:
        parse_phrase(text, f"{tag}: {key}")
    except InterviewKitError as error:
        yield str(error)
    informal, unsuitable = _INFORMAL.get(tag), _UNSUITABLE.get(tag)
    if informal is not None and (found := informal.search(text)):
        yield f"{tag}: {key} is informal: {found[0]!r}"
    told = text if key.endswith(f".{Audience.CANDIDATE}") else ""
    if unsuitable is not None and (found := unsuitable.search(told)):
        yield f"{tag}: {key} is not for a candidate: {found[0]!r}"


def _fits(place: Field, kind: str) -> bool:
    if place.style is Style.LANGUAGE:
        return kind == "language"
    return place.style is None or kind in PLURAL


def _places(key: str, text: str) -> frozenset[Field]:
    try:
        return placeholders(parse_phrase(text, key))
    except InterviewKitError:
        return frozenset()


def _translation_problems(tag: str) -> Iterator[str]:
    folder = files("interviewkit.content") / "locale"
    po = pofile.parse((folder / f"{tag}.po").read_bytes(), tag)
    if po.plural_forms.rstrip(";") != pofile.PLURAL_FORMS[tag].rstrip(";"):
        yield f"{tag}: its Plural-Forms are {po.plural_forms!r}"
    yield from po_problems(po, tag, english())
    compiled = compiled_file(tag)
    if compiled is not None:
        words = GNUTranslations(BytesIO(compiled.read_bytes()))
        told = pofile.translations(po).items()
        if any(words.pgettext(key, text) != meant for (key, text), meant in told):
            yield f"{tag}: the .mo was made of another .po; build it anew"


def po_problems(po: PoCatalog, tag: str, source: dict[str, str]) -> Iterator[str]:
    """What is wrong with a translation of those English texts."""
    seen: set[str] = set()
    for message in po:
        if not message.id:
            continue
        key, text = str(message.context), str(message.string)
        seen.add(key)
        if key not in source:
            yield f"{tag}: {key} is no text of ours"
            continue
        if message.id != source[key]:
            yield f"{tag}: {key} was translated from {message.id!r}"
        if message.fuzzy:
            yield f"{tag}: {key} is marked as fuzzy"
        yield from text_problems(key, text, tag)
        yield from _faithful(key, source[key], text, tag)
    yield from (f"{tag}: {key} is missing" for key in sorted(set(source) - seen))


def _faithful(key: str, english: str, text: str, tag: str) -> Iterator[str]:
    ours = {place.name for place in _places(key, english)}
    theirs = {place.name for place in _places(key, text)}
    if ours != theirs:
        yield f"{tag}: {key} has the places {sorted(theirs)}, not {sorted(ours)}"
    if left := _three_words(english) & _three_words(text):
        yield f"{tag}: {key} has English in it: {' '.join(min(left))!r}"


def _three_words(text: str) -> set[tuple[str, ...]]:
    words = _WORD.findall(_PLACE.sub(" ", text).lower())
    return set(zip(words, words[1:], words[2:], strict=False))


def nouns() -> Iterator[Message]:
    """Everything that has a name: states, stages, events, and the members of vocabularies."""
    yield Message.of("overlay.held")
    for process in processes.values():
        for state in process.states:
            yield Message.of("label.state", id=state)
            yield Message.of("label.stage", id=state.partition(".")[0])
    for kind in EVENTS:
        yield Message.of("label.event", id=kind)
    for term in terms():
        for member in term:
            yield Message.of(f"label.{_kind(term)}", id=str(member))


def terms() -> tuple[type[Term], ...]:
    """The vocabularies whose members have words."""
    homes = [vars(home)[name] for home in (vocabulary, domain) for name in home.__all__]
    found = [home for home in homes if isinstance(home, type) and issubclass(home, Term)]
    return tuple(term for term in found if term is not Term)


def _kind(term: type[Term]) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", term.__name__).lower()


def _unwritten() -> Iterator[str]:
    known = {entry.id for entry in entries()}
    for code in (*RefusalCode, *ApplicationCode):
        if str(code) not in known:
            yield f"en: {code} is missing"
    for tag in locales():
        translator = Translator(load_catalog(tag))
        for noun in dict.fromkeys(nouns()):
            for audience in Audience:
                if translator.text(noun, audience) == noun.get("id"):
                    yield f"{tag}: {noun.get('id')} has no words for a {audience}"


def rendering_problems() -> Iterator[str]:
    """Renders every text in every language for every audience, with examples as parameters."""
    for tag in locales():
        translator = Translator(load_catalog(tag))
        for entry in entries():
            for audience in Audience:
                try:
                    text = translator.text(sample(entry.id, entry.params), audience)
                except InterviewKitError as error:
                    yield f"{tag}: {entry.id}: {error}"
                else:
                    yield from text_problems(f"{entry.id}.{audience}", text, tag)


def main(arguments: list[str]) -> int:
    """Prints the problems and says with its exit code whether there were any.

    Args:
        arguments: ``["--write"]`` or nothing.
    """
    if arguments == ["--write"]:
        _bring_up_to_date(datetime.now(UTC))
    found = problems()
    lines = found or [f"{len(english())} texts in {', '.join(locales())}: no problems"]
    sys.stdout.write("\n".join([*lines, ""]))
    return 1 if found else 0


def _bring_up_to_date(now: datetime) -> None:
    for tag in locales():
        path = Path(__file__).parent / "locale" / f"{tag}.po"
        if tag != "en":
            po = pofile.parse(path.read_bytes(), tag)
            path.write_bytes(pofile.write(pofile.updated(po, tag, now)))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
