"""Values as Python code: what a failing test prints, to be pasted into a regression test."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from enum import Enum
from typing import Any, Final

import interviewkit as ik
from interviewkit._attrs import fields

__all__ = ["IMPORTS", "code", "show"]

IMPORTS: Final = """\
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

import interviewkit as ik
"""
"""What the code that `code` writes needs above it."""


def code(value: object) -> str:
    """The value as an expression that makes an equal one.

    Every field that differs from its default is there, those too that a repr keeps to itself. It
    needs `IMPORTS` above it. A process that is no preset is written as the name ``process``, and a
    class of your own by its name.

    >>> from datetime import UTC, datetime
    >>> import interviewkit as ik
    >>> from interviewkit import testing
    >>> now = datetime(2026, 1, 5, 9, tzinfo=UTC)
    >>> app = ik.Application.open(ik.processes["id"], id="app-1", at=now, by=ik.Role.RECRUITER,
    ...                           position=ik.Position(title="Clerk"))
    >>> print(testing.code(app))
    ik.Application.replay(
        ik.processes["id"],
        "app-1",
        [
            ik.ApplicationOpened(id="app-1:opened", at=datetime(2026, 1, 5, 9, 0, tzinfo=UTC),
                by=ik.Role.RECRUITER, position=ik.Position(title="Clerk")),
        ],
    )
    """
    write = _LATE.get((type(value).__module__, type(value).__qualname__))
    if write is None:
        write = next(write for kind, write in _WRITERS if isinstance(value, kind))
    return write(value)


def show(value: object, printer: Any, cycle: bool) -> None:  # noqa: FBT001 - hypothesis' protocol
    """Prints the code of a value with hypothesis' printer, line by line."""
    first, *others = code(value).split("\n")
    printer.text(first)
    for line in others:
        printer.break_()
        printer.text(line)


def _application(app: ik.Application) -> str:
    events = "".join(f"        {code(event)},\n" for event in app.events)
    process, id = code(app.process), code(app.id)
    return f"ik.Application.replay(\n    {process},\n    {id},\n    [\n{events}    ],\n)"


def _process(process: ik.Process) -> str:
    preset = ik.processes.get(process.id)
    return f"ik.processes[{code(process.id)}]" if preset is process else "process"


def _text(text: str) -> str:
    written = repr(text)
    plain = "'" not in text and '"' not in text
    return f'"{written[1:-1]}"' if plain else written


def _enum(member: Enum) -> str:
    return f"{_name(type(member))}.{member.name}"


def _name(cls: type) -> str:
    """How a class is called in code that has imported the package as `ik`."""
    if getattr(ik, cls.__name__, None) is cls:
        return f"ik.{cls.__name__}"
    return f"ik.events.{cls.__name__}" if hasattr(ik.events, cls.__name__) else cls.__name__


def _datetime(moment: datetime) -> str:
    parts = [moment.year, moment.month, moment.day, moment.hour, moment.minute]
    if moment.second or moment.microsecond:
        parts.append(moment.second)
    if moment.microsecond:
        parts.append(moment.microsecond)
    zone = "" if moment.tzinfo is None else f", tzinfo={_zone(moment.tzinfo)}"
    return f"datetime({', '.join(map(str, parts))}{zone})"


def _zone(zone: tzinfo) -> str:
    if zone == UTC:
        return "UTC"
    return f"timezone({_timedelta(zone.utcoffset(None))})" if type(zone) is timezone else repr(zone)


def _date(day: date) -> str:
    return f"date({day.year}, {day.month}, {day.day})"


def _timedelta(length: timedelta | None) -> str:
    length = length or timedelta()
    minutes, rest = divmod(length, timedelta(minutes=1))
    hours, minutes = divmod(minutes, 60)
    named = {
        "hours": hours,
        "minutes": minutes,
        "seconds": rest.seconds,
        "microseconds": rest.microseconds,
    }
    return f"timedelta({', '.join(f'{name}={n}' for name, n in named.items() if n)})"


def _tuple(values: tuple[object, ...]) -> str:
    inner = ", ".join(map(code, values))
    return f"({inner},)" if len(values) == 1 else f"({inner})"


def _list(values: list[object]) -> str:
    return f"[{', '.join(map(code, values))}]"


def _frozenset(values: Iterable[object]) -> str:
    inner = ", ".join(sorted(map(code, values)))
    return f"frozenset({{{inner}}})" if inner else "frozenset()"


def _catalogue(catalogue: Any) -> str:
    return "ik.catalogue()" if catalogue is ik.catalogue() else _noun(catalogue)


def _question_rules(rules: Any) -> str:
    return "ik.question_rules()" if rules is ik.question_rules() else _noun(rules)


def _shelf(shelf: Any) -> str:
    """What stands on it, for whatever has a shelf takes a tuple as well."""
    return code(tuple(shelf.values()))


def _view(view: ik.View) -> str:
    return f"{code(view._application)}.as_seen_by(ik.Role.CANDIDATE)"  # noqa: SLF001 - has no fields


def _refused(refused: ik.Refused) -> str:
    return f"ik.Refused.because({code(refused.event)}, {code(refused.reasons)})"


def _noun(value: Any) -> str:
    if not hasattr(value, "__attrs_attrs__"):
        return repr(value)
    return f"{_name(type(value))}({', '.join(_arguments(value))})"


def _arguments(value: Any) -> Iterator[str]:
    """The arguments that make the value, those left out that have their default."""
    for field in fields(type(value)):
        given, default = getattr(value, field.name), field.default
        if hasattr(default, "takes_self"):
            default = None if default.takes_self else default.factory()
        if field.init and (type(given) is not type(default) or given != default):
            yield f"{field.alias}={code(given)}"


_WRITERS: Final[tuple[tuple[type, Callable[[Any], str]], ...]] = (
    (ik.Application, _application),
    (ik.Process, _process),
    (ik.View, _view),
    (ik.Refused, _refused),
    (ik.Accepted, repr),
    (Enum, _enum),
    (str, _text),
    (datetime, _datetime),
    (date, _date),
    (timedelta, _timedelta),
    (tuple, _tuple),
    (list, _list),
    (frozenset, _frozenset),
    (object, _noun),
)

_LATE: Final[Mapping[tuple[str, str], Callable[[Any], str]]] = {
    ("interviewkit.domain.catalogue.catalogue", "Catalogue"): _catalogue,
    ("interviewkit.domain.catalogue.shelf", "Shelf"): _shelf,
    ("interviewkit.domain.question_rules", "QuestionRules"): _question_rules,
}
"""By their names, for who prints an application need not import the catalogue."""
