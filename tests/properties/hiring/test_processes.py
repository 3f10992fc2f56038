"""Laws of applications, on many applications of every preset."""

import pickle
from datetime import timedelta

import pytest
from tests.properties.hiring.explorer import Explorer
from tests.properties.hiring.witnesses import accepted, candidates

import interviewkit as ik

WALKS: list[tuple[str, dict[str, object]]] = [
    ("id", {"level": "manager"}),
    ("id", {}),
    ("id-offer-first", {"level": "manager"}),
    ("id-offer-first", {}),
    ("us", {"level": "manager"}),
    ("us", {"extra_stages": ["contract"]}),
]
NAMES = [f"{preset}-{'-'.join(position) or 'staff'}" for preset, position in WALKS]
CANDIDATE = ik.Role.CANDIDATE


@pytest.fixture(scope="module", params=WALKS, ids=NAMES)
def explored(request) -> Explorer:
    """A process, walked until every rule had fired, each step as the interpreter said."""
    preset, position = request.param
    explorer = Explorer(ik.processes[preset], **position)
    for number in range(60_000):
        explorer.step()
        if number % 200 == 0 and not explorer.missing():
            break
    return explorer


@pytest.fixture
def applications(explored) -> list[ik.Application]:
    """One application of every kind that was met."""
    return [same[-1] for same in explored.pool.values()]


@pytest.fixture
def some(explored, applications) -> list[ik.Application]:
    """A few of them, others in every process, for what takes long to ask of each."""
    return explored.random.sample(applications, k=20)


class TestWalks:
    """Walking a process."""

    def test_every_rule_fires(self, explored):
        """There is a run for every rule, and each run was followed by the interpreter too."""
        assert set() == explored.missing()

    def test_every_state_is_reached(self, explored):
        """Every state, outcomes included, is visited."""
        assert set(explored.machine.states) == {kind[0] for kind in explored.pool}


class TestQuestions:
    """`allowed`, `why_not` and `decide` answer from one table."""

    def test_allowed_and_why_not_agree(self, some):
        """An event is allowed to a role exactly where nothing speaks against it."""
        for app in some:
            for role in ik.Role:
                allowed = set(app.allowed(by=role))
                free = {cls for cls in ik.events.EVENTS.values() if not app.why_not(cls, by=role)}
                assert free == allowed, (app, role)

    def test_what_is_allowed_can_be_done(self, applications):
        """Where nothing speaks against an event, some event of that class is accepted."""
        for app in applications:
            for role in ik.Role:
                for cls in app.allowed(by=role):
                    assert accepted(app, cls, role), (app, role, cls)

    def test_what_is_not_allowed_is_refused_with_reasons(self, some):
        """Every state x event x role is allowed or explained, and refusing changes nothing."""
        for app in some:
            before = (app.events, app.record, app.key)
            for role in ik.Role:
                allowed = set(app.allowed(by=role))
                for cls in ik.events.EVENTS.values():
                    if cls in allowed or cls is ik.ApplicationOpened:
                        continue
                    event = next(candidates(app, cls, role))
                    refused = app.decide(event)
                    assert not refused, (app, event)
                    assert len(refused.reasons) > 0
                    asked = {r.id for r in app.why_not(cls, by=role) if r.id.startswith("refusal")}
                    assert asked <= {reason.id for reason in refused.reasons}
            assert before == (app.events, app.record, app.key)

    def test_a_fact_more_never_allows_more(self, some):
        """Naming the time can only rule events out."""
        for app in some:
            at = app.since + timedelta(hours=1)
            assert set(app.allowed(at=at)) <= set(app.allowed())


class TestHistory:
    """An application is its events."""

    def test_replaying_gives_the_same_value(self, applications):
        """The fold of the events is the application."""
        for app in applications:
            again = ik.Application.replay(app.process, app.id, app.events)
            assert (app, app.record, app._shown) == (again, again.record, again._shown)

    def test_pickling_gives_the_same_value(self, some):
        """A pickle holds the process's id and the events, and gives the application back."""
        for app in some:
            again = pickle.loads(pickle.dumps(app))
            assert (app, app.record) == (again, again.record)
            assert app.machine is again.machine
            assert len(pickle.dumps(app)) < 1000 + 700 * app.version

    def test_hold_then_resume_is_identity_but_for_time(self, applications):
        """A pause leaves state and record as they were."""
        for app in applications:
            for hold in accepted(app, ik.ApplicationHeld, ik.Role.HR_ADMIN):
                held = app.apply(hold)
                assert (True, app.state) == (held.on_hold, held.state)
                (resume,) = accepted(held, ik.ApplicationResumed, ik.Role.HR_ADMIN)
                back = held.apply(resume)
                assert (app.key, app.record) == (back.key, back.record)


class TestCandidate:
    """What the candidate sees."""

    def test_a_hidden_event_changes_nothing_for_the_candidate(self, applications):
        """Neither what is shown nor what can be done tells of an event that is not disclosed."""
        for app in applications:
            for role in ik.Role:
                for cls in app.allowed(by=role):
                    if cls.visible:
                        continue
                    for event in accepted(app, cls, role):
                        after = app.apply(event)
                        mine, later = app.as_seen_by(CANDIDATE), after.as_seen_by(CANDIDATE)
                        if cls is not ik.PersonalDataErased:
                            assert (mine, set(mine.allowed())) == (later, set(later.allowed())), cls

    def test_undoing_what_was_never_told_leaves_no_trace(self, applications):
        """A rejection that is reopened before it is disclosed was never there."""
        for app in applications:
            for reject in accepted(app, ik.ApplicationRejected, ik.Role.RECRUITER):
                rejected = app.apply(reject)
                (reopen, *_) = accepted(rejected, ik.ApplicationReopened, ik.Role.RECRUITER)
                back = rejected.apply(reopen)
                assert app.state == back.state
                assert app.as_seen_by(CANDIDATE) == back.as_seen_by(CANDIDATE)
                assert app.allowed(by=CANDIDATE) == back.allowed(by=CANDIDATE)

    def test_the_view_is_a_version_of_its_own(self, applications):
        """It counts what was disclosed, and no scorecard is among it."""
        for app in applications:
            view = app.as_seen_by(CANDIDATE)
            assert view.version == len(view.events) <= app.version
            assert view.record.cards == ()
