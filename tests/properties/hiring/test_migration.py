"""Laws of migration: what goes on elsewhere is what it was, and a reason is told for all else."""

from functools import cache

import attrs
import pytest
from hypothesis import HealthCheck, assume, event, given, settings, strategies as st

import interviewkit as ik
from interviewkit import testing
from interviewkit.hiring.pipeline import asks_for
from interviewkit.hiring.stages import OfferPolicy, interview, offer
from interviewkit.machine import when

SLOW = settings(suppress_health_check=[HealthCheck.too_slow])


@cache
def rebuilt(preset, version="2"):
    """The preset, made anew under another version."""
    return ik.Process(attrs.evolve(ik.processes[preset].pipeline, version=version))


@cache
def names(preset):
    """A new name for every interview of the preset that keeps to the usual policy."""
    stages = [s for s in ik.processes[preset].pipeline.stages if s.id.endswith("_interview")]
    return {s.id: f"a_{s.id}" for s in stages if called(s, s.id) == s}


def called(stage, id):
    """An interview under another name; positions ask for it by that name."""
    need = stage.requirement
    cases = [(fact.replace(f"asks_for_{stage.id}", f"asks_for_{id}"), n) for fact, n in need.cases]
    (owner,) = stage.owners
    return interview(id, owner, requirement=when(*cases, otherwise=need.otherwise))


@cache
def renamed(preset):
    """The preset with these names."""
    pipeline, new = ik.processes[preset].pipeline, names(preset)
    stages = [called(s, new[s.id]) if s.id in new else s for s in pipeline.stages]
    asked = {fact.name: fact for fact in pipeline.facts}
    asked |= {f"asks_for_{old}": asks_for(there) for old, there in new.items()}
    facts = [asked[fact.name] for fact in pipeline.facts]
    return ik.Process(attrs.evolve(pipeline, version="2", stages=stages, facts=facts))


@cache
def others(preset):
    """Processes that are more or less like the preset."""
    pipeline = ik.processes[preset].pipeline
    optional = [s.id for s in pipeline.stages if s.requirement.cases or "interview" in s.id]
    stricter = [offer(OfferPolicy(approvals=2)) if s.id == "offer" else s for s in pipeline.stages]
    kinds = [
        *ik.processes.values(),
        rebuilt(preset),
        ik.Process(attrs.evolve(pipeline, version="2", stages=stricter)),
    ]
    for id in optional:
        left = [stage for stage in pipeline.stages if stage.id != id]
        kinds.append(ik.Process(attrs.evolve(pipeline, version="2", stages=left)))
    return tuple(kinds)


def migrated(app, to, mapping=None):
    """The application under that process."""
    return ik.migrate(app, to=to, mapping=mapping or {}, at=app.since, by=ik.Role.SYSTEM)


class TestNextVersion:
    """An equal process with a higher number."""

    @SLOW
    @given(testing.applications())
    def test_everything_goes_on_where_it_was(self, app):
        """State, record and what the candidate sees are kept; one event is added."""
        to = rebuilt(app.process.id)
        after = migrated(app, to)
        assert ik.why_not_migrate(app, to=to) == ()
        assert (after.process, after.key, after.record) == (to, app.key, app.record)
        assert (after.events[:-1], after.version) == (app.events, app.version + 1)
        assert after.as_seen_by("candidate") == app.as_seen_by("candidate")

    @SLOW
    @given(testing.applications())
    def test_it_replays(self, app):
        """Its events make it again."""
        to = rebuilt(app.process.id)
        after = migrated(app, to)
        again = ik.Application.replay(to, app.id, after.events)
        assert (again, again.record) == (after, after.record)

    @SLOW
    @given(testing.applications())
    def test_it_can_be_done_again(self, app):
        """To the next version, and back."""
        there = migrated(migrated(app, rebuilt(app.process.id)), rebuilt(app.process.id, "3"))
        back = migrated(there, app.process)
        assert (back.key, back.record, back.version) == (app.key, app.record, app.version + 3)
        (reason,) = ik.why_not_migrate(back, to=app.process)
        assert reason.id == "migration.nothing_to_do"

    @SLOW
    @given(testing.applications(), st.data())
    def test_the_same_can_happen_then(self, app, data):
        """What the application accepts next, it accepts under the next version."""
        ways = st.nothing() if not app.allowed() else testing.events_for(app)
        event = data.draw(ways)
        after = migrated(app, rebuilt(app.process.id))
        assume(event.id != after.events[-1].id)
        assert app.apply(event).key == after.apply(event).key


class TestOtherNames:
    """The same process in other words."""

    @SLOW
    @given(testing.applications("id") | testing.applications("gb") | testing.applications())
    def test_there_and_back_again(self, app):
        """Interviews are called otherwise, and then as before: nothing has changed."""
        mapping = names(app.process.id)
        there = migrated(app, renamed(app.process.id), mapping)
        event(f"renamed: {there.key != app.key}")
        back = migrated(there, app.process, {new: old for old, new in mapping.items()})
        assert (back.key, back.record, back.position) == (app.key, app.record, app.position)
        assert back.events[:-2] == app.events
        assert back.as_seen_by("candidate") == app.as_seen_by("candidate")


class TestOtherProcesses:
    """Any process at all."""

    @SLOW
    @given(testing.applications(), st.data())
    def test_a_reason_is_told_exactly_where_it_is_refused(self, app, data):
        """And what is not refused has kept what it promises."""
        to = data.draw(st.sampled_from(others(app.process.id)))
        names = st.sampled_from([*app.process.stages, *app.process.states, "x", "x.y"])
        mapping = data.draw(st.just({}) | st.dictionaries(names, names, max_size=2))
        reasons = ik.why_not_migrate(app, to=to, mapping=mapping)
        for reason in reasons:
            event(reason.id)
            assert ik.translator("id").text(reason)
        if reasons:
            with pytest.raises(ik.MigrationRefused) as caught:
                migrated(app, to, mapping)
            assert caught.value.reasons == reasons
        else:
            after = migrated(app, to, mapping)
            event("migrated")
            assert (after.process, after.version) == (to, app.version + 1)
            assert (after.on_hold, after.is_disclosed) == (app.on_hold, app.is_disclosed)
            assert after == ik.Application.replay(to, app.id, after.events)
