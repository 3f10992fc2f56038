"""Laws of `values` and `public_values`: what they make is valid, varied, and of every class."""

import typing
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum

import attrs
import pytest
from hypothesis import HealthCheck, Phase, find, given, settings, strategies as st

import interviewkit as ik
from interviewkit import machine, testing
from interviewkit.domain import interview_plan, question_rules
from interviewkit.domain.catalogue import AxisDifference, Shelf
from interviewkit.hiring.views import SeenEvent
from interviewkit.testing import homes

EXCEPTIONS = {
    ik.Event: "the base of the events, each of which is there",
    ik.Pipeline: "it holds the functions of guards, facts and folds",
    ik.Process: "it is a compiled pipeline; `processes()` takes the presets",
}
"""The attrs classes at the top of the package that are no plain data."""
NESTED = {
    **EXCEPTIONS,
    machine.Rule: "it holds guards, which are functions; only an `Accepted` has one",
    machine.Guard: "it is a function",
    Shelf: "it is a part of a catalogue, and nothing without a kind",
}
"""The same for the classes of which a public class has fields."""

EVENTS = [cls for cls in testing.PUBLIC_CLASSES if issubclass(cls, ik.Event)]
OTHERS = [cls for cls in testing.PUBLIC_CLASSES if cls not in EVENTS]
ANSWERS = (ik.Accepted, ik.Refused, ik.View, ik.Application)
"""What nobody rebuilds from its fields."""
MADE = [cls for cls in OTHERS if cls not in ANSWERS]
QUICK = settings(suppress_health_check=list(HealthCheck))
SAME = settings(QUICK, derandomize=True, database=None, deadline=None)
REDUCED = settings(SAME, max_examples=2000, phases=[Phase.generate, Phase.shrink])
SCOPE = {
    "AxisDifference": AxisDifference,
    "Law": machine.Law,
    "LawKind": machine.LawKind,
    "LeftOut": interview_plan.LeftOut,
    "LintConfidence": question_rules.LintConfidence,
    "Part": interview_plan.Part,
    "Problem": machine.Problem,
    "ProblemCode": machine.ProblemCode,
    "SeenEvent": SeenEvent,
}
"""What code needs in its scope beside `testing.IMPORTS`."""


def name_of(cls):
    """How a test is called after a class."""
    return cls.__name__


def rebuilt(value):
    """The value, made by its constructor from its fields."""
    given = {f.alias: getattr(value, f.name) for f in attrs.fields(type(value)) if f.init}
    return type(value)(**given)


def pasted(value):
    """What the code of a value makes."""
    scope = dict(SCOPE)
    exec(testing.IMPORTS, scope)
    return eval(testing.code(value), scope)


def sampled(strategy, most):
    """So many values, the same ones in each run."""
    met = []

    @settings(SAME, max_examples=most, phases=[Phase.generate])
    @given(strategy)
    def draw(value):
        met.append(value)

    draw()
    return met


def parts_of(value):
    """The value and everything in it."""
    yield value
    if isinstance(value, Shelf):
        for thing in value.values():
            yield from parts_of(thing)
    elif isinstance(value, tuple | list | frozenset):
        for item in value:
            yield from parts_of(item)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from parts_of(getattr(value, field.name))


def check_plain(value):
    """Everything in it can be told in JSON, TOML and a database."""
    for part in parts_of(value):
        if isinstance(part, str):
            part.encode()
        elif isinstance(part, Decimal):
            assert part.is_finite()
            assert abs(part.adjusted()) <= 30
        elif isinstance(part, datetime):
            assert (part.utcoffset() or timedelta(0)) % timedelta(minutes=1) == timedelta(0)
            assert part.tzinfo is not None
        elif isinstance(part, int):
            assert abs(part) < 2**63
        else:
            assert not isinstance(part, float)


class TestClasses:
    """Which classes are public."""

    def test_every_attrs_class_of_the_package(self):
        """Whatever attrs has made at the top of the package is made up, or an exception."""
        found = [getattr(ik, name) for name in ik.__all__]
        made = {cls for cls in found if isinstance(cls, type) and attrs.has(cls)}
        assert made - {*testing.PUBLIC_CLASSES} == {*EXCEPTIONS}

    def test_every_class_that_they_nest(self):
        """So is each attrs class of which one of them has a field."""
        hints = [
            hint
            for cls in testing.PUBLIC_CLASSES
            if attrs.has(cls) and cls is not ik.Application
            for hint in typing.get_type_hints(cls).values()
        ]
        found = set()
        while hints:
            hint = hints.pop()
            hints += [typing.get_origin(hint), *typing.get_args(hint)]
            hints = [one for one in hints if one is not None]
            if isinstance(hint, type) and attrs.has(hint):
                found.add(hint)
        assert found - {*testing.PUBLIC_CLASSES} <= {*NESTED}

    def test_each_once(self):
        """The classes are all different, and live where they are said to."""
        assert len({*testing.PUBLIC_CLASSES}) == len(testing.PUBLIC_CLASSES)
        named = [name for names in homes.HOMES.values() for name in names]
        assert {name_of(cls) for cls in OTHERS} <= {*named}


class TestValues:
    """Values of one class."""

    @pytest.mark.parametrize("cls", MADE, ids=name_of)
    def test_they_are_valid_and_varied(self, cls):
        """The constructor takes the fields of each again, its code makes it, and they differ."""
        met = sampled(testing.values(cls), 30)
        for value in met:
            assert type(value) is cls
            assert rebuilt(value) == value
            assert hash(rebuilt(value)) == hash(value)
            assert pasted(value) == value
            check_plain(value)
        assert len({testing.code(value) for value in met}) > 5

    @pytest.mark.parametrize("cls", EVENTS, ids=name_of)
    def test_events_are_valid_and_varied(self, cls):
        """So it is with each event."""
        met = sampled(testing.values(cls), 8)
        for value in met:
            assert type(value) is cls
            assert rebuilt(value) == value
            assert pasted(value) == value
            check_plain(value)
        assert len({*met}) > 1

    def test_answers(self):
        """An accepted and a refused event have the answer that says so, with a rule or reasons."""
        accepted = sampled(testing.values(ik.Accepted), 15)
        refused = sampled(testing.values(ik.Refused), 15)
        assert all(answer and answer.event == answer.rule.event for answer in accepted)
        assert not any(refused)
        assert len({answer.rule.id for answer in accepted}) > 1
        assert len({answer.reasons for answer in refused}) > 1
        for answer in refused:
            again = pasted(answer)
            assert (again.event, again.reasons) == (answer.event, answer.reasons)

    def test_views(self):
        """A view shows what was disclosed, and its code makes an equal one."""
        met = sampled(testing.values(ik.View), 8)
        assert all(pasted(view) == view for view in met)
        assert len({view.state for view in met}) > 1

    @pytest.mark.parametrize("cls", OTHERS, ids=name_of)
    def test_by_their_type(self, cls):
        """`st.from_type` makes them, too."""
        (value,) = sampled(st.from_type(cls), 1)
        assert type(value) is cls

    @QUICK
    @given(testing.values(ik.Catalogue))
    def test_a_catalogue_can_be_asked(self, catalogue):
        """What a catalogue names is there, and what it has can be planned with."""
        for kind in catalogue.interview_types:
            plan = ik.plan_interview(catalogue, kind, minutes=30)
            assert plan.planned <= 30

    @QUICK
    @given(testing.values(ik.InterviewPlan))
    def test_a_plan_is_computed_or_not(self, plan):
        """A plan has parts of questions, whoever has planned it."""
        assert all(part.question in (None, *plan.questions) for part in plan.parts)


class TestVariety:
    """What is met among the values: what files and tables trip over."""

    def test_texts(self):
        """Other scripts, quotes, lines, spaces at the ends, what looks like something else."""
        texts = {one for story in sampled(testing.values(ik.Story), 150) for one in texts_of(story)}
        wanted = (
            "\u2028",
            "\n",
            '"',
            "\\",
            "\0",
            "هل",
            "我",
            "🇮🇩",
            "langsung",
        )
        assert [part for part in wanted if not any(part in text for text in texts)] == []
        assert {"", "null", "1E+7", "2026-01-05"} <= texts
        assert any(text != text.strip() for text in texts)

    def test_moments(self):
        """Microseconds, and every offset that the kit knows of; two in one value, too."""
        slots = sampled(testing.values(ik.Slot), 150)
        offsets = {slot.starts_at.utcoffset() / timedelta(minutes=1) for slot in slots}
        assert offsets == {0, 420, -300, 345, 840, -570}
        assert {slot.starts_at.microsecond for slot in slots} >= {0, 1, 999_999}
        assert any(slot.starts_at.utcoffset() != slot.ends_at.utcoffset() for slot in slots)

    def test_amounts(self):
        """Exponents, trailing zeros, nothing, and less than nothing."""
        amounts = {str(money.amount) for money in sampled(testing.values(ik.Money), 100)}
        assert {"1E+7", "12.50", "0", "0E+3", "-12.50"} <= amounts

    def test_parameters(self):
        """A message has parameters of every kind, and some length of time is negative."""
        messages = sampled(testing.values(ik.Message), 300)
        params = [param for message in messages for _, param in message.params]
        kinds = {type(param) for param in params}
        assert kinds >= {str, int, Decimal, date, datetime, timedelta, ik.Message, tuple}
        assert any(isinstance(param, timedelta) and param < timedelta(0) for param in params)

    def test_depth(self):
        """A message may lie as deep in others as one is allowed to."""
        deep = find(testing.values(ik.Message), lambda one: one._depth == 8, settings=REDUCED)
        assert [name for name, _ in deep.params] != []

    def test_what_is_computed(self):
        """The shipped catalogue, plans and lints of what is shipped."""
        shipped = ik.catalogue()
        assert shipped in sampled(testing.values(ik.Catalogue), 100)
        plans = sampled(testing.values(ik.InterviewPlan), 40)
        assert any(plan.interview_type in shipped.interview_types for plan in plans)
        results = sampled(testing.values(ik.LintResult), 60)
        found = {finding.id for result in results for finding in result.findings}
        assert {rule.id for rule in ik.question_rules().rules} & found != set()

    def test_facts(self):
        """A record's own facts are what a message may hold, a truth value, or nothing."""
        records = sampled(testing.values(ik.Record), 150)
        kinds = {type(fact) for record in records for _, fact in record.own}
        assert {bool, type(None), str} <= kinds


def texts_of(story):
    """Every text of a story."""
    return story.id, story.situation, story.task, story.action, story.result


class TestPublicValues:
    """Values of any class."""

    @QUICK
    @given(testing.public_values())
    def test_each_is_of_a_public_class(self, value):
        """Nothing else is made; what it is made of can be told."""
        assert type(value) in testing.PUBLIC_CLASSES
        assert value == value  # noqa: PLR0124 - equality is the law's other side
        if not isinstance(value, ANSWERS):
            check_plain(value)

    def test_most_classes_are_met(self):
        """A few hundred examples meet most of the classes."""
        met = {type(value) for value in sampled(testing.public_values(), 500)}
        assert len(met) > 0.8 * len(testing.PUBLIC_CLASSES)


class TestShrinking:
    """What a failing test is reduced to."""

    @pytest.mark.parametrize(
        ("cls", "code"),
        [
            (ik.Money, "ik.Money(amount=Decimal('12500000'), currency=\"IDR\")"),
            (ik.Message, 'ik.Message(id="guard.too_early")'),
            (ik.Catalogue, "ik.Catalogue()"),
            (ik.Progress, "ik.Progress()"),
            (ik.Record, "ik.Record()"),
            (ik.Tip, 'ik.Tip(id="tip")'),
            (ik.Allowances, "ik.Allowances()"),
            (ik.Session, 'ik.Session(stage="evaluation", number=1)'),
            (
                ik.Slot,
                (
                    "ik.Slot(starts_at=datetime(2026, 1, 15, 9, 0, tzinfo=UTC), "
                    "ends_at=datetime(2026, 1, 15, 10, 0, tzinfo=UTC))"
                ),
            ),
            (
                ik.Checklist,
                (
                    'ik.Checklist(id="checklist", items=(ik.ChecklistItem(id="checklist_item", '
                    "phase=ik.Phase.BEFORE, day=-7, minutes=15),))"
                ),
            ),
            (
                ik.OfferSubmitted,
                (
                    'ik.OfferSubmitted(id="event-1", at=datetime(2026, 1, 5, 9, 0, tzinfo=UTC), '
                    "by=ik.Role.RECRUITER)"
                ),
            ),
        ],
        ids=lambda value: value.__name__ if isinstance(value, type) else "",
    )
    def test_the_simplest_value(self, cls, code):
        """Without a condition it is the simplest one."""
        assert testing.code(find(testing.values(cls), lambda _: True, settings=REDUCED)) == code

    def test_the_simplest_of_all(self):
        """Of all values it is one of the first class."""
        value = find(testing.public_values(), lambda _: True, settings=REDUCED)
        assert value == find(testing.values(ik.Money), lambda _: True, settings=REDUCED)

    def test_what_matters_stays(self):
        """What a test fails for stays, and nothing else."""
        story = find(testing.values(ik.Story), lambda one: one.result, settings=REDUCED)
        assert story == ik.Story(id="id", result="result")
        odd = find(testing.values(ik.Story), lambda one: "\u2028" in one.id, settings=REDUCED)
        assert odd == ik.Story(id="line\u2028separator\u2029")

    def test_a_deep_part(self):
        """So it is with what lies in other things."""
        plan = find(testing.values(ik.Preparation), lambda one: one.stories, settings=REDUCED)
        assert (plan.entries, len(plan.checklist.items), len(plan.stories)) == ((), 1, 1)
        assert not isinstance(plan.stories[0].id, Enum)
