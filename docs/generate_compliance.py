"""Writes docs/compliance.md: the facts that the library knows, each with its source and its day.

Run it after a change to a law, a preset, a contract rule or a rule about questions; a test compares
the page with what this would write.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

import interviewkit as ik
from interviewkit.hiring.laws import HOUSE_LAWS, INDONESIAN_CONTRACTS, JURISDICTION_LAWS
from interviewkit.l10n.translator import Translator

PAGE = Path(__file__).parent / "compliance.md"
COMMAND = "python docs/generate_compliance.py"
HEAD = f"""# Compliance

Every legal fact that the library uses, with the source that it names and, where one is known, the
day on which somebody last looked.

<!-- Written by `{COMMAND}`; do not edit. -->

These are **facts and starting points, not legal advice**. They say what the library checks, and no
more: that a process or a question breaks none of them does not make it lawful. Laws change, courts
read them anew, and a company has contracts, collective agreements and a data protection officer of
its own. Have somebody who may advise you look at your process; a law of your own is
[a few lines](process-files.md#laws-of-its-own).

A day that is given as *not checked* means that the text was not read again after it was written
down. Nothing looks at the clock: a fact does not expire by itself.
"""


def _day(day: date | None) -> str:
    return "*not checked*" if day is None else day.isoformat()


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield "| " + " | ".join(head) + " |"
    yield "|" + "---|" * len(head)
    for row in rows:
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |"
    yield ""


def _laws(words: Translator) -> Iterator[str]:
    yield "## Laws about the order of a process"
    yield ""
    yield "`build` and `check` prove each of them on every run that the rules of a process permit,"
    yield "for every kind of position, or show a run that breaks it. See"
    yield "[designing a process](processes.md)."
    yield ""
    for jurisdiction, laws in JURISDICTION_LAWS.items():
        yield f"### {words.text(jurisdiction)} (`{jurisdiction.value}`)"
        yield ""
        yield "For every process of this jurisdiction:"
        yield ""
        yield from _table(("law", "says", "proved", "source", "checked on"), map(_law, laws))
        yield from _of_presets(jurisdiction)


def _of_presets(jurisdiction: ik.Jurisdiction) -> Iterator[str]:
    everywhere = {law.id for law in (*HOUSE_LAWS, *JURISDICTION_LAWS[jurisdiction])}
    for id, process in ik.processes.items():
        own = [law for law in process.laws if law.id not in everywhere]
        if process.pipeline.jurisdiction is jurisdiction and own:
            yield f"And for the preset [`{id}`](presets/{id}.md):"
            yield ""
            yield from _table(("law", "says", "proved", "source", "checked on"), map(_law, own))


def _law(law: ik.HiringLaw) -> tuple[str, ...]:
    citation = law.citation
    # A rule that a house or a preset made for itself has no text that somebody could check.
    checked = "" if citation.source in _OWN else _day(citation.checked_on)
    return f"`{law.id}`", citation.says, f"{law.law}", citation.source, checked


_OWN = frozenset({"house rule", "this preset's order"})


def _house() -> Iterator[str]:
    yield "## House rules"
    yield ""
    yield "No statute, but decency and prevention: every process keeps them, wherever it is."
    yield ""
    rows = ((f"`{law.id}`", law.citation.says, str(law.law)) for law in HOUSE_LAWS)
    yield from _table(("law", "says", "proved"), rows)


def _contracts(words: Translator) -> Iterator[str]:
    rules = INDONESIAN_CONTRACTS
    kinds = ", ".join(sorted(words.text(kind) for kind in rules.registered))
    yield "## Contracts in Indonesia"
    yield ""
    yield f"Source: {rules.source}. In force from {rules.valid_from.isoformat()}."
    yield "A contract that breaks one of these cannot be sent; the refusal says which, and cites"
    yield "the source. They were looked up together with `lawful_contract`."
    yield ""
    yield "**Look these up again before you rely on them.** On 31 October 2024 the Constitutional"
    yield "Court (MK 168/PUU-XXI/2023) gave parliament two years for a Manpower Act of its own."
    yield "Whether it has passed is not known here."
    yield ""
    rows = (
        ("probation in a fixed-term contract", "allowed" if rules.fixed_term_probation else "none"),
        ("longest fixed term, extensions included", f"{rules.longest_fixed_term} months"),
        ("longest probation", f"{rules.longest_probation} months"),
        ("a text in this language is needed", f"`{rules.language}`"),
        ("has to be registered", kinds),
    )
    yield from _table(("about", "rule"), rows)


def _questions(words: Translator) -> Iterator[str]:
    yield "## Questions in an interview"
    yield ""
    yield "What the [question lint](question-lint.md) holds a question against. A topic without a"
    yield "row, or a time without a word, means that nothing is known; silence is no permission."
    yield ""
    rules = ik.question_rules().rules
    head = ("topic", "how serious, and when", "source", "in force", "confidence", "checked on")
    for jurisdiction in ik.LintJurisdiction:
        of_it = [rule for rule in rules if rule.jurisdiction is jurisdiction]
        if of_it:
            yield f"### Questions: {words.text(jurisdiction)} (`{jurisdiction.value}`)"
            yield ""
            yield from _table(head, (_question(rule, words) for rule in of_it))


def _question(rule: ik.QuestionRule, words: Translator) -> tuple[str, ...]:
    severities: dict[str, list[str]] = {}
    for phase, severity in rule.severities:
        severities.setdefault(severity.value, []).append(words.text(phase))
    serious = "; ".join(f"`{level}`: {', '.join(when)}" for level, when in severities.items())
    first, last = rule.valid_from, rule.valid_until
    span = "" if first is None else f"from {first.isoformat()}"
    span += "" if last is None else f" until {last.isoformat()}"
    return (
        f"{words.text(rule.topic)} `{rule.id}`",
        serious,
        rule.source,
        span.strip(),
        rule.confidence.value,
        _day(rule.checked_on),
    )


def page() -> str:
    """The whole page."""
    words = ik.translator("en")
    lines = [HEAD, *_laws(words), *_house(), *_contracts(words), *_questions(words)]
    return "\n".join(lines).rstrip("\n") + "\n"


def main() -> None:
    """Writes the page."""
    PAGE.write_text(page(), "utf-8", newline="\n")


if __name__ == "__main__":
    main()
