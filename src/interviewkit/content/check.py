"""The gate for texts: every problem of every text, in every language.

``interviewkit content check`` prints them. With ``--write`` it first brings the .po files in line
with the English texts: new ids are added to be translated, ids that are gone are dropped, and what
was translated from another text is marked.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from importlib.resources import files
from pathlib import Path
from typing import Final

from babel.messages.catalog import Catalog as PoCatalog

from interviewkit import domain, vocabulary
from interviewkit.content import pofile
from interviewkit.content.check_texts import (
    faithful_problems,
    is_for_candidate,
    places,
    text_problems,
)
from interviewkit.content.languages import language, languages, locales, status_of
from interviewkit.content.loader import compiled_file, load_catalog
from interviewkit.content.locale_rules import locale_rules
from interviewkit.content.mofile import read_mo
from interviewkit.content.pseudo import PSEUDO
from interviewkit.content.samples import PLURAL, SAMPLES, samples
from interviewkit.content.source import Entry, english, entries
from interviewkit.domain import preparation
from interviewkit.errors import InterviewKitError
from interviewkit.hiring.application import ApplicationCode
from interviewkit.hiring.deadlines import DeadlineKind
from interviewkit.hiring.events import EVENTS
from interviewkit.hiring.migration import MigrationCode
from interviewkit.hiring.presets import processes
from interviewkit.l10n import Audience, Field, Isolation, Status, Style, Text, Translator
from interviewkit.l10n.catalog import COUNT
from interviewkit.machine.explain import RefusalCode
from interviewkit.messages import Message
from interviewkit.vocabulary import Term, interviews

__all__ = [
    "DRAFTED",
    "bring_up_to_date",
    "file_problems",
    "language_problems",
    "nouns",
    "po_problems",
    "problems",
    "register_problems",
    "rendering_problems",
    "source_problems",
]

_SOURCE: Final = "en"
_COUNTS: Final = (*range(10_001), 100_000, 999_999, 1_000_000, 1_000_001, 2_000_000)
"""Every count that a text is likely to have, and those that Romance languages have a form for."""
DRAFTED: Final = ("cli.", "lint_", "log.", "question_lint.", "skip_reason.")
"""The texts of the command line and of the lint, which a draft need not have."""
_NAMES: Final = {
    "interview_type": ("name",),
    "question_category": ("name",),
    "checklist": ("name",),
    "tip": ("text",),
    "signal": ("text",),
}
"""What a draft needs of the catalogue: what things are called, and tips and signals themselves."""
_WHOLE: Final = ("question", "checklist_item")
"""Of these a draft needs nothing."""


def problems() -> list[str]:
    """Everything that is wrong with the texts; empty when nothing is."""
    found = [*source_problems(entries()), *language_problems(), *_unwritten()]
    for tag in locales():
        if tag != _SOURCE:
            found += _translation_problems(tag)
        if "-x-" in tag:
            found += register_problems(tag)
    return [*found, *rendering_problems()]


def source_problems(source: Iterable[Entry]) -> Iterator[str]:
    """What is wrong with the English texts."""
    for entry in source:
        params = dict(entry.params)
        for name, kind in params.items():
            if kind not in SAMPLES:
                yield f"{entry.id}: parameter {name!r} has the unknown kind {kind!r}"
        for key, text in entry.texts.items():
            if not isinstance(text, str):
                if set(text) != {"one", "other"}:
                    yield f"{key}: its forms are {sorted(text)}, not one and other"
                    continue
                if params.get(COUNT) != "number":
                    yield f"{key}: it has plural forms, and no number {COUNT!r} to choose one"
            for form in pofile.forms(text):
                yield from text_problems(key, form, _SOURCE)
                yield from _place_problems(key, form, params)


def _place_problems(key: str, text: str, params: dict[str, str]) -> Iterator[str]:
    for place in places(key, text):
        if place.name not in params:
            yield f"{key}: {place} is no parameter of it"
        elif not _fits(place, params[place.name]):
            yield f"{key}: {place} has a style that does not fit its kind"


def _fits(place: Field, kind: str) -> bool:
    if place.style is Style.LANGUAGE:
        return kind == "language"
    return place.style is None or kind in PLURAL


def language_problems() -> Iterator[str]:
    """Where the plural forms of a shipped language are not those of CLDR, for any usual count.

    Of the others another version of CLDR may have another opinion.
    """
    from babel import Locale  # noqa: PLC0415 - reads its data

    shipped = {language(tag).tag for tag in locales()}
    for tag, facts in languages().items():
        if tag not in shipped:
            continue
        rule = Locale.parse(tag, sep="-").plural_form
        wrong = next((n for n in _COUNTS if rule(n) != facts.plurals.category(n)), None)
        if wrong is not None:
            yield f"{tag}: the form for {wrong} is {rule(wrong)!r} in CLDR"
        direction = Locale.parse(tag, sep="-").text_direction
        if direction != facts.direction:
            yield f"{tag}: it is written {direction}"


def _translation_problems(tag: str) -> Iterator[str]:
    path = files("interviewkit.content") / "locale" / f"{tag}.po"
    yield from file_problems(path.read_bytes(), tag, english())
    compiled = compiled_file(tag)
    if compiled is None:
        return
    try:
        written = pofile.translations(pofile.parse(path.read_bytes(), tag))
        if read_mo(compiled.read_bytes(), tag) != written:
            yield f"{tag}: the .mo was made of another .po; build it anew"
    except InterviewKitError as error:
        yield f"{tag}: {error}"


def file_problems(data: bytes, tag: str, source: dict[str, Text]) -> Iterator[str]:
    """What is wrong with a .po file of translations of those English texts."""
    try:
        po = pofile.parse(data, tag)
    except InterviewKitError as error:
        yield f"{tag}: {error}"
        return
    header = language(tag).plurals.header
    if po.plural_forms.rstrip(";") != header.rstrip(";"):
        yield f"{tag}: its Plural-Forms are {po.plural_forms!r}"
    yield from (f"{tag}: {key} is there more than once" for key in pofile.duplicates(data))
    yield from (f"{tag}: {old.context} is obsolete" for old in po.obsolete.values())
    yield from po_problems(po, tag, source)


def is_needed(key: str, tag: str) -> bool:
    """Whether a locale has to have that text: all of them if complete, of a draft the process."""
    if "-x-" in tag:
        return False
    if status_of(tag) is Status.COMPLETE:
        return True
    kind, _, rest = key.partition(".")
    if key.startswith(DRAFTED) or kind in _WHOLE:
        return False
    return kind not in _NAMES or rest.rpartition(".")[2] in _NAMES[kind]


def po_problems(po: PoCatalog, tag: str, source: dict[str, Text]) -> Iterator[str]:
    """What is wrong with a translation of those English texts."""
    seen: set[str] = set()
    for message in po:
        if not message.id:
            continue
        key, written = str(message.context), pofile.forms_of(message)
        if key not in source:
            yield f"{tag}: {key} is no text of ours"
            continue
        if not any(written) and not is_needed(key, tag):
            continue
        seen.add(key)
        if tuple(pofile.forms(source[key])) != _ids(message.id):
            yield f"{tag}: {key} was translated from {message.id!r}"
        if message.fuzzy:
            yield f"{tag}: {key} is marked as fuzzy"
        plain = isinstance(source[key], str)
        categories = (None,) if plain else language(tag).plurals.categories
        if len(written) != len(categories):
            yield f"{tag}: {key} has {len(written)} forms, not {len(categories)}"
            continue
        for text, form in zip(written, categories, strict=True):
            yield from text_problems(key, text, tag)
            yield from faithful_problems(key, source[key], text, tag, form=form)
    missing = sorted(key for key in set(source) - seen if is_needed(key, tag))
    yield from (f"{tag}: {key} is missing" for key in missing)


def register_problems(tag: str) -> Iterator[str]:
    """What a register leaves as it is, though it says it otherwise: the texts for candidates."""
    base, _, _ = tag.partition("-x-")
    rules, folder = locale_rules(tag), files("interviewkit.content") / "locale"
    ours, theirs = (
        pofile.translations(pofile.parse((folder / f"{name}.po").read_bytes(), name))
        for name in (tag, base)
    )
    for key, text in theirs.items():
        if key in ours or not is_for_candidate(key):
            continue
        for form in (text,) if isinstance(text, str) else text:
            if found := next(rules.problems(form, for_candidate=True), None):
                yield f"{tag}: {key} is left as it is: {found}"


def _ids(id: str | tuple[str, ...] | list[str]) -> tuple[str, ...]:
    return (id,) if isinstance(id, str) else tuple(id)


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
    homes = [
        vars(home)[name]
        for home in (vocabulary, interviews, domain, preparation)
        for name in home.__all__
    ]
    found = [home for home in homes if isinstance(home, type) and issubclass(home, Term)]
    return (*(term for term in found if term is not Term), DeadlineKind)


def _kind(term: type[Term]) -> str:
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in term.__name__).removeprefix("_")


def _unwritten() -> Iterator[str]:
    known = {entry.id for entry in entries()}
    for code in (*RefusalCode, *ApplicationCode, *MigrationCode):
        if str(code) not in known:
            yield f"en: {code} is missing"
    for tag in locales():
        translator = Translator(load_catalog(tag, drafts=True))
        for noun in dict.fromkeys(nouns()):
            for audience in Audience:
                if translator.text(noun, audience) == noun.get("id"):
                    yield f"{tag}: {noun.get('id')} has no words for a {audience}"


def rendering_problems() -> Iterator[str]:
    """Renders every text in every language for every audience, with all kinds of parameters."""
    for tag in (*locales(), *PSEUDO):
        translator = Translator(load_catalog(tag, drafts=True), isolate=Isolation.NEVER)
        for entry in entries():
            # A text for all that has no places is the same text for each.
            readers = Audience if entry.params or not entry.text else (Audience.RECRUITER,)
            for audience in readers:
                yield from _rendered(translator, entry, audience)


def _rendered(translator: Translator, entry: Entry, audience: Audience) -> Iterator[str]:
    tag = translator.tag
    for message in samples(entry.id, entry.params):
        place = f"{entry.id}.{audience}"
        try:
            shown = translator.render(message, audience)
        except InterviewKitError as error:
            yield f"{tag}: {place}: {error}"
            continue
        if tag in PSEUDO:
            if tag == "en-XA" and not (shown.text.startswith("⟦") and shown.text.endswith("⟧")):
                yield f"{tag}: {place} has words that are in no catalogue: {shown.text!r}"
        else:
            # The words of whoever reads English in its place are English.
            yield from text_problems(place, shown.text, shown.lang, is_rendered=True)


def bring_up_to_date(now: datetime) -> None:
    """Brings every .po file of the checkout in line with the English texts."""
    for tag in locales():
        path = Path(__file__).parent / "locale" / f"{tag}.po"
        if tag == _SOURCE:
            continue
        if not path.exists():
            path.write_bytes(pofile.write(pofile.template(tag, now)))
            continue
        data = path.read_bytes()
        po = pofile.parse(data, tag)
        # The day alone is no change.
        if pofile.write(pofile.updated(po, tag, pofile.created(po) or now)) != data:
            path.write_bytes(pofile.write(pofile.updated(po, tag, now)))


def summary() -> str:
    """What was looked at, in one line."""
    return f"{len(english())} texts in {', '.join(locales())}: no problems"
