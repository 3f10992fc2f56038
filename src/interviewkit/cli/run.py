"""``interviewkit run``: plays a scenario and tells what happened."""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from interviewkit.cli.output import (
    Answer,
    add_format,
    add_locale,
    in_json,
    joined,
    message_json,
    wrapped,
)

if TYPE_CHECKING:
    from datetime import datetime

    from interviewkit.hiring.application import Application
    from interviewkit.l10n import Translator
    from interviewkit.machine import Rule
    from interviewkit.messages import Message
    from interviewkit.wire import Played, Scenario

__all__ = ["add"]

_INDENT = " " * 5
_CANDIDATE = "candidate"
_FEW = 0.25
"""A rule that starts in fewer of the states than this belongs to where it starts."""


def add(verbs: Any) -> None:
    """Adds the verb."""
    parser: argparse.ArgumentParser = verbs.add_parser(
        "run",
        help="play a scenario",
        description="Plays a scenario step by step: who did what, what it led to, why a step was "
        "refused, and what may happen next.",
        epilog="Answers 1 if a step was accepted or refused against what the scenario expects.",
    )
    parser.add_argument("scenario", type=Path, metavar="SCENARIO.toml", help="the scenario")
    add_locale(parser)
    parser.add_argument(
        "--audience",
        default="recruiter",
        choices=("recruiter", _CANDIDATE),
        help="for whom: the candidate sees only what was disclosed (default: recruiter)",
    )
    add_format(parser)
    parser.set_defaults(verb=verb)


def verb(args: argparse.Namespace) -> Answer:
    """Plays the scenario that the arguments name."""
    import interviewkit as ik
    from interviewkit.wire import load_scenario, play

    words = Words(ik.translator(args.locale), args.audience)
    scenario = load_scenario(args.scenario, ik.processes)
    telling = Telling(scenario, scenario.open(ik.processes), play(scenario, ik.processes), words)
    code = 0 if all(one.as_expected for one in telling.played) else 1
    if args.format == "json":
        return in_json(telling.as_json(args.locale))._replace(code=code)
    return Answer("\n".join(telling.lines()), code)


class Words:
    """A translator for one audience."""

    def __init__(self, translator: "Translator", audience: str) -> None:
        self.translator, self.audience = translator, audience

    def __call__(self, what: Any) -> str:
        return self.translator.text(what, audience=self.audience)

    def say(self, id: str, **params: Any) -> str:
        """The text of a message of the command line."""
        from interviewkit.messages import Message

        return self(Message.of(f"cli.{id}", **params))

    def name(self, kind: str, id: str) -> str:
        """The label of a state, a stage, an event or a role."""
        from interviewkit.messages import Message

        return self(Message.of(f"label.{kind}", id=id))

    @property
    def for_candidate(self) -> bool:
        """Whether the candidate reads."""
        return self.audience == _CANDIDATE


class Telling:
    """A played scenario, to be told to an audience."""

    def __init__(
        self,
        scenario: "Scenario",
        opened: "Application",
        played: "tuple[Played, ...]",
        words: Words,
    ) -> None:
        self.scenario, self.opened, self.words = scenario, opened, words
        self.played = played
        self.end = played[-1].after if played else opened

    def shown(self) -> "Iterator[tuple[int, Played]]":
        """The steps that the audience may know of, numbered so that a gap tells nothing.

        A step that went otherwise than expected is always shown: it is about the scenario.
        """
        if not self.words.for_candidate:
            yield from ((one.number, one) for one in self.played)
            return
        seen = (one for one in self.played if not one.as_expected or _is_seen(one))
        yield from enumerate(seen, start=1)

    def lines(self) -> Iterator[str]:
        """The telling for people."""
        words, scenario = self.words, self.scenario
        level = words(scenario.position.level)
        position = f"{scenario.position.title} ({level})"
        yield from wrapped(scenario.title, "", "")
        yield from wrapped(f"{position} · {scenario.process} · {scenario.application_id}", "", "")
        yield ""
        yield from self.heading(0, scenario.opened_at, scenario.opened_by, scenario.opened_actor)
        opening = words.name("event", "application_opened")
        yield from self.reached(opening, self.opened)
        for number, one in self.shown():
            yield ""
            yield from self.step(number, one)
        yield ""
        yield from wrapped(self.summary(), "", "")

    def heading(self, number: int, at: "datetime", by: str, actor: str | None) -> Iterator[str]:
        role = self.words.name("role", by)
        who = role if actor is None or self.words.for_candidate else f"{role}, {actor}"
        when = f"{at:%Y-%m-%d %H:%M} {_offset(at)}"
        yield from wrapped(f"{when} · {who}", f"{number:>3}  ", _INDENT)

    def step(self, number: int, one: "Played") -> Iterator[str]:
        words, event = self.words, one.step.event
        what = words.name("event", event.kind)
        yield from self.heading(number, event.at, event.by, event.actor)
        if one.accepted:
            yield from self.reached(what, one.after)
            if not one.as_expected:
                yield f"{_INDENT}✗ {words.say('accepted_unexpectedly')}"
            return
        mark, said = ("·", "refused_as_expected") if one.as_expected else ("✗", "refused")
        yield from wrapped(f"{what} {mark} {words.say(said)}", _INDENT, _INDENT)
        for reason in one.verdict.reasons:
            yield from wrapped(words(reason), f"{_INDENT}- ", f"{_INDENT}  ")
        for code in one.missing:
            yield from wrapped(words.say("reason_missing", code=code), f"{_INDENT}✗ ", _INDENT)

    def reached(self, what: str, application: "Application") -> Iterator[str]:
        words = self.words
        yield from wrapped(f"{what} → {self.where(application)}", _INDENT, _INDENT)
        following = allowed_next(application, words, in_short=not words.for_candidate)
        if following:
            told = "; ".join(self.options(following))
            yield from wrapped(f"{words.say('next')}: {told}", _INDENT, f"{_INDENT}  ")

    def options(self, following: list[tuple[str, list[str]]]) -> Iterator[str]:
        """The events, those of the same roles together."""
        together: dict[str, list[str]] = {}
        for event, roles in following:
            who = joined(self.words.name("role", role) for role in roles)
            together.setdefault(who, []).append(self.words.name("event", event))
        for who, events in together.items():
            yield joined(events) if self.words.for_candidate else f"{joined(events)} [{who}]"

    def where(self, application: "Application") -> str:
        """The state in words, and whether the application is on hold."""
        seen = _seen(application) if self.words.for_candidate else application
        state = self.words.name("state", seen.state)
        return f"{state} ({self.words.say('on_hold')})" if seen.on_hold else state

    def summary(self) -> str:
        words, steps = self.words, self.played
        wrong = sum(not one.as_expected for one in steps)
        end = f"{words.say('end')}: {self.where(self.end)}."
        if wrong:
            return f"{end} {words.say('not_as_expected', wrong=wrong, count=len(steps))}"
        if words.for_candidate:
            return end
        accepted = sum(one.accepted for one in steps)
        refused = len(steps) - accepted
        return f"{end} {words.say('as_expected', accepted=accepted, refused=refused)}"

    def as_json(self, locale: str) -> dict[str, Any]:
        """The telling for programs."""
        scenario = self.scenario
        return {
            "format": "interviewkit.run/1",
            "title": scenario.title,
            "process": scenario.process,
            "application": scenario.application_id,
            "locale": locale,
            "audience": self.words.audience,
            "opened": {"at": scenario.opened_at.isoformat(), **self.position(self.opened)},
            "steps": [self.step_json(number, one) for number, one in self.shown()],
            "end": self.position(self.end),
            "as_expected": all(one.as_expected for one in self.played),
        }

    def position(self, application: "Application") -> dict[str, Any]:
        words = self.words
        seen = _seen(application) if words.for_candidate else application
        following = allowed_next(application, words)
        return {
            "state": seen.state,
            "state_label": words.name("state", seen.state),
            "on_hold": seen.on_hold,
            "version": seen.version,
            "next": [{"event": event, "by": roles} for event, roles in following],
        }

    def step_json(self, number: int, one: "Played") -> dict[str, Any]:
        from interviewkit.machine import Accepted

        words, event = self.words, one.step.event
        rule = one.verdict.rule.id if isinstance(one.verdict, Accepted) else None
        inner = {"id": event.id, "actor": event.actor, "rule": rule}
        return {
            "number": number,
            "at": event.at.isoformat(),
            "by": str(event.by),
            **({} if words.for_candidate else inner),
            "event": event.kind,
            "event_label": words.name("event", event.kind),
            "accepted": one.accepted,
            "as_expected": one.as_expected,
            "reasons": [self.reason(reason) for reason in one.verdict.reasons],
            "missing_reasons": list(one.missing),
            **self.position(one.after),
        }

    def reason(self, reason: "Message") -> dict[str, Any]:
        """A reason as JSON; its parameters tell of the inside, so the candidate gets none."""
        found = message_json(reason, self.words(reason))
        if self.words.for_candidate:
            del found["params"]
        return found


def _offset(at: "datetime") -> str:
    """The UTC offset as it is written, for example ``+07:00``."""
    return at.isoformat(timespec="seconds")[19:] if at.utcoffset() else "UTC"


def _seen(application: "Application") -> Any:
    from interviewkit.vocabulary import Role

    return application.as_seen_by(Role.CANDIDATE)


def _is_seen(one: "Played") -> bool:
    """Whether the candidate knows of the step: sent it, or was shown that it happened."""
    if not one.accepted:
        return one.step.event.by == _CANDIDATE
    return bool(_seen(one.after).version > _seen(one.before).version)


def allowed_next(
    application: "Application", words: Words, *, in_short: bool = False
) -> list[tuple[str, list[str]]]:
    """The events that could come next, each with the roles that may send it.

    In short, what may happen in every stage (to pause, to end) is left out while anything else
    may happen, and a note about the process always.
    """
    from interviewkit.hiring.events import ProcessChanged
    from interviewkit.vocabulary import Role

    found: dict[str, list[str]] = {}
    for role in (Role.CANDIDATE,) if words.for_candidate else Role:
        for event in application.allowed(by=role):
            found.setdefault(event.kind, []).append(str(role))
    rules = list(application.machine.rules)
    listed = sorted(found.items(), key=lambda item: rules.index(_rule(application, item[0])))
    if not in_short:
        return listed
    listed = [item for item in listed if item[0] != ProcessChanged.kind]
    if application.is_terminal:
        return listed
    return [item for item in listed if _is_special(application, item[0])] or listed


def _rule(application: "Application", event: str) -> "Rule":
    """The rule of an event where the application is.

    A candidate who was not told an outcome acts beside it: then it is the event's first rule.
    """
    named = [rule for rule in application.machine.rules if rule.event == event]
    return next((rule for rule in named if application.state in rule.source), named[0])


def _is_special(application: "Application", event: str) -> bool:
    """Whether the event belongs to where the application is, and not to most of the process."""
    from interviewkit.machine import Effect

    rule, machine = _rule(application, event), application.machine
    # What follows an @ in an id is the stage that has this part of a general rule.
    base = rule.id.partition("@")[0]
    count = sum(len(r.source) for r in machine.rules if r.id.partition("@")[0] == base)
    return count < len(machine.states) * _FEW or rule.effect is Effect.RESUME
