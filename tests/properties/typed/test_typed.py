"""The typed view says of every application that can be reached what the application says."""

import typing
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest
from attrs import evolve, fields
from hypothesis import given, strategies as st

import interviewkit as ik
from interviewkit import testing
from interviewkit.machine import ANYONE, Configuration
from interviewkit.typed import TypedApplication, can
from interviewkit.typed.generate import module_name

LEFT_OUT = {"application_id"}


@cache
def module(process: str) -> ModuleType:
    """The types of a preset."""
    return import_module(f"interviewkit.typed.{module_name(process)}")


@cache
def promises(cls: Any) -> dict[str, tuple[frozenset[str], set[Any]]]:
    """What a class says: by event, who may send it and to which classes it leads."""
    home = vars(import_module(cls.__module__))
    found = {}
    for base in cls.__orig_bases__:
        origin = typing.get_origin(base)
        if origin is not None:
            by, to = typing.get_args(base)
            roles = frozenset(ik.Role) if by is ik.Role else frozenset(typing.get_args(by))
            union = eval(to.__forward_arg__, home)
            event = getattr(ik.events, origin.__name__)
            found[event.kind] = (roles, set(typing.get_args(union)) or {union})
    return found


def methods(cls: type) -> set[str]:
    """The methods of a class that send something."""
    return {name for name in dir(cls) if name in ik.events.EVENTS}


def call(view: TypedApplication, event: ik.Event) -> Any:
    """What the event's method makes of the view."""
    given = {f.alias: getattr(event, f.name) for f in fields(type(event)) if f.init}
    method = getattr(view, event.kind)
    return method(**{name: value for name, value in given.items() if name not in LEFT_OUT})


def beside_a_hidden_outcome(app: ik.Application, event: ik.Event) -> bool:
    """Whether a candidate acts who has not been told how it ended."""
    return event.by is ik.Role.CANDIDATE and app.is_terminal and not app.is_disclosed


class TestClasses:
    @pytest.mark.parametrize("preset", ik.processes)
    def test_the_rules_and_nothing_else(self, preset: str) -> None:
        """The methods of a class are the events of the rules of its state, for all positions."""
        types, process = module(preset), ik.processes[preset]
        expected: dict[str, dict[str, set[str]]] = {state: {} for state in process.states}
        for machine in process.machines():
            for rule in machine.rules:
                roles = set(ik.Role) if rule.roles == ANYONE else rule.roles
                for state in rule.source:
                    expected[state].setdefault(rule.event, set()).update(roles)
        classes = {cls.state: cls for cls in typing.get_args(types.AnyState)}
        assert classes.keys() == expected.keys()
        for state, cls in classes.items():
            said = {kind: set(roles) for kind, (roles, _) in promises(cls).items()}
            assert said == expected[state]
            assert methods(cls) == set(said)

    @pytest.mark.parametrize("preset", ik.processes)
    def test_where_events_lead(self, preset: str) -> None:
        """An event leads to the classes that its method returns, and to each from somewhere."""
        types = module(preset)
        reached = {
            (Configuration.parse(key).state, event, Configuration.parse(there).state)
            for machine in ik.processes[preset].machines()
            for key, edges in machine.graph.items()
            for event, there in edges
        }
        said = {
            (cls.state, event, there.state)
            for cls in typing.get_args(types.AnyState)
            for event, (_, to) in promises(cls).items()
            for there in to
        }
        assert reached <= said
        # A run is reopened where it ended, and not every state ends in every outcome.
        assert {edge for edge in said - reached if edge[1] != "application_reopened"} == set()

    @pytest.mark.parametrize("preset", ik.processes)
    def test_names(self, preset: str) -> None:
        """The names of states and events are those of the process, and open states are open."""
        types, process = module(preset), ik.processes[preset]
        assert typing.get_args(types.State) == process.states
        assert set(typing.get_args(types.Event)) == process.events
        open_ = {s for m in process.machines() for s in m.states if not m.is_outcome(s)}
        assert {cls.state for cls in typing.get_args(types.OpenState)} == open_

    def test_every_event_has_its_fields(self) -> None:
        """A method takes what its event takes, required where the event requires it."""
        for name in can.__all__:
            event = getattr(ik.events, name)
            method = getattr(getattr(can, name), event.kind)
            taken = {f.alias for f in fields(event) if f.init} - LEFT_OUT
            optional = set(method.__kwdefaults__ or ())
            assert set(method.__annotations__) - {"return"} == taken
            for one in fields(event):
                if one.alias in optional:
                    assert method.__kwdefaults__[one.alias] == one.default


class TestApplications:
    @given(app=testing.applications())
    def test_the_class_of_its_state(self, app: ik.Application) -> None:
        """A view is of its application's state, and in the class of its stage."""
        view = module(app.process.id).view(app)
        stage = "".join(word.title() for word in app.stage.split("_"))
        assert (view.state, view.application) == (app.state, app)
        assert isinstance(view, getattr(module(app.process.id), f"In{stage}"))

    @given(app=testing.applications())
    def test_what_is_allowed_is_a_method(self, app: ik.Application) -> None:
        """Whatever a role could send now, the class lets it send."""
        said = promises(module(app.process.id).view(app).__class__)
        hidden = app.is_terminal and not app.is_disclosed
        for role in ik.Role:
            if role is not ik.Role.CANDIDATE or not hidden:
                for event in app.allowed(by=role):
                    assert role in said[event.kind][0]

    @given(app=testing.applications(), data=st.data())
    def test_calling_is_applying(self, app: ik.Application, data: st.DataObject) -> None:
        """A method makes the application that the event makes, in a class that it promised."""
        events = testing.events_for(app)
        if events.is_empty:
            return
        event = evolve(data.draw(events), application_id=None)
        view = module(app.process.id).view(app)
        roles, there = promises(view.__class__).get(event.kind, (frozenset(), set()))
        if event.by not in roles:
            assert beside_a_hidden_outcome(app, event)
            return
        after = call(view, event)
        assert after.application == app.apply(event)
        assert after.application.events[-1] == event
        assert type(after) in there

    @given(app=testing.applications(), data=st.data())
    def test_refusing_is_refusing(self, app: ik.Application, data: st.DataObject) -> None:
        """A method is refused for the reasons for which the event is."""
        event = evolve(data.draw(testing.refused_events(app)), application_id=None)
        verdict, view = app.decide(event), module(app.process.id).view(app)
        if verdict or not hasattr(view, event.kind):
            return
        with pytest.raises(ik.TransitionRefused) as refused:
            call(view, event)
        assert refused.value.reasons == verdict.reasons
