"""The laws: for each one the smallest process that breaks it, and how that is refused."""

from datetime import date
from functools import cache

import attrs
import pytest

import interviewkit as ik
from interviewkit.errors import DefinitionError
from interviewkit.hiring import laws, stages
from interviewkit.hiring.guards import application as app, offer as offers
from interviewkit.hiring.laws import (
    HOUSE_LAWS,
    INDONESIAN_CONTRACTS,
    JURISDICTION_LAWS,
    Citation,
)
from interviewkit.hiring.pipeline import Pipeline
from interviewkit.machine import (
    OPTIONAL,
    STAY,
    Exit,
    Machine,
    ProblemCode,
    Rule,
    Stage,
    can_finish,
    precedes,
    verify,
)
from interviewkit.vocabulary import Jurisdiction, Role

EVALUATION, ONBOARDING = stages.evaluation(), stages.onboarding()
CONTRACT = stages.contract(policy=stages.ContractPolicy(rules=INDONESIAN_CONTRACTS))
RECRUITER = (Role.RECRUITER,)


def unguarded(stage: Stage, event: str, guard: str) -> Stage:
    """The stage with one guard left out of its rules for an event."""
    rules = [
        attrs.evolve(rule, guards=[g for g in rule.guards if g.name != guard])
        if rule.event == event
        else rule
        for rule in stage.rules
    ]
    return attrs.evolve(stage, rules=rules)


def extended(stage: Stage, **rule) -> Stage:
    """The stage with one more rule."""
    return attrs.evolve(stage, rules=(*stage.rules, Rule(**{"id": "more", **rule})))


def process(*parts: Stage, jurisdiction: str = "id") -> Pipeline:
    """A pipeline of these stages."""
    return Pipeline(id="mine", version="1", jurisdiction=jurisdiction, stages=parts)


def ending_in_onboarding(*guards) -> Pipeline:
    """A rejection of somebody who has signed already, under these guards only."""
    late = extended(
        ONBOARDING,
        event="application_rejected",
        source="preparing",
        target=Exit("collapsed"),
        roles=RECRUITER,
        guards=guards,
    )
    return process(EVALUATION, stages.offer(), late)


# A finding is reported to which nobody has consented.
UNASKED = extended(
    stages.background_check(),
    event="adverse_finding_reported",
    source="requesting",
    target="under_review",
    roles=RECRUITER,
)
# Work can begin, or be put off until a check that comes too late.
HASTY = extended(
    attrs.evolve(ONBOARDING, exits=("done", *ONBOARDING.exits)),
    event="decision_deferred",
    source="preparing",
    target=Exit(),
    roles=RECRUITER,
)
LATE_CHECK = Stage(
    id="medical_checkup",
    states=("pending",),
    entry="pending",
    exits=(),
    rules=(
        Rule(
            id="wait",
            event="decision_deferred",
            source="pending",
            target=STAY,
            roles=RECRUITER,
        ),
    ),
)

BREAKING = {
    "sent_before_accepted": process(
        EVALUATION,
        extended(
            stages.offer(),
            event="offer_accepted",
            source="draft",
            target=Exit(),
            roles=RECRUITER,
            guards=(offers.latest_version, offers.BEFORE_EXPIRY),
        ),
        ONBOARDING,
    ),
    "accepted_before_contract": process(EVALUATION, CONTRACT, stages.offer(), ONBOARDING),
    "accepted_before_work": process(
        EVALUATION, attrs.evolve(stages.offer(), requirement=OPTIONAL), ONBOARDING
    ),
    "latest_offer_only": process(
        EVALUATION, unguarded(stages.offer(), "offer_accepted", "latest_version"), ONBOARDING
    ),
    "offer_in_time": process(
        EVALUATION, unguarded(stages.offer(), "offer_accepted", "before_expiry"), ONBOARDING
    ),
    "live_offer_binds": ending_in_onboarding(
        app.medical_reason_reviewed, app.nothing_awaits_review
    ),
    "medical_counts_at_start": process(
        EVALUATION,
        stages.offer(),
        unguarded(ONBOARDING, "work_started", "medical_counts"),
    ),
    "health_needs_review": ending_in_onboarding(app.no_live_offer, app.nothing_awaits_review),
    "review_before_rejection": ending_in_onboarding(app.no_live_offer, app.medical_reason_reviewed),
    "review_before_rescinding": process(
        EVALUATION,
        unguarded(stages.offer(), "offer_rescinded", "nothing_awaits_review"),
        ONBOARDING,
    ),
    "consent_before_background_check": process(EVALUATION, stages.offer(), UNASKED, ONBOARDING),
    "us:disclosed_and_authorised": process(
        EVALUATION, stages.offer(), UNASKED, ONBOARDING, jurisdiction="us"
    ),
    "medical_before_work": process(EVALUATION, stages.offer(), HASTY, LATE_CHECK),
    "findings_are_answered": process(
        EVALUATION,
        stages.offer(),
        unguarded(stages.background_check(), "adverse_finding_reviewed", "candidate_was_heard"),
        ONBOARDING,
    ),
    "lawful_contract": process(
        EVALUATION,
        stages.offer(),
        unguarded(stages.contract(), "contract_sent", "contract_is_lawful"),
        ONBOARDING,
    ),
    "us:medical_after_offer": process(
        EVALUATION, stages.medical_checkup(), stages.offer(), ONBOARDING, jurisdiction="us"
    ),
    "gb:medical_after_offer": process(
        EVALUATION, stages.medical_checkup(), stages.offer(), ONBOARDING, jurisdiction="gb"
    ),
}
ALL = {law.id: law for law in HOUSE_LAWS} | {
    law.id if jurisdiction == "id" else f"{jurisdiction}:{law.id}": law
    for jurisdiction, found in JURISDICTION_LAWS.items()
    for law in found
}
# What the law of a country repeats of the house's is broken together with it.
REPEATED = {"us:disclosed_and_authorised": ("consent_before_background_check",)}
PATHS = {
    "sent_before_accepted": (
        "scorecard_submitted",
        "candidate_advanced",
        "offer_accepted",
    ),
    "accepted_before_contract": ("scorecard_submitted", "candidate_advanced"),
    "accepted_before_work": (
        "scorecard_submitted",
        "candidate_advanced",
        "stage_skipped",
        "work_started",
    ),
    "us:medical_after_offer": ("scorecard_submitted", "candidate_advanced"),
    "gb:medical_after_offer": ("scorecard_submitted", "candidate_advanced"),
}


@cache
def broken(name):
    """The problems with which the process that breaks this law is refused."""
    with pytest.raises(DefinitionError) as caught:
        BREAKING[name].build()
    return caught.value.problems


class TestLaw:
    def test_each_one_is_broken_here(self):
        """A law that nothing could break would say nothing; `can_finish` has tests of its own."""
        assert set(BREAKING) == set(ALL) - {"can_finish"}

    @pytest.mark.parametrize("name", BREAKING)
    def test_is_the_only_one_broken(self, name):
        """The smallest process that breaks it breaks nothing else, but for what it repeats."""
        found = [(problem.code, problem.place) for problem in broken(name)]
        expected = [*REPEATED.get(name, ()), ALL[name].id]
        assert found == [(ProblemCode.LAW_BROKEN, f"law {id!r}") for id in expected]

    @pytest.mark.parametrize("name", BREAKING)
    def test_is_cited(self, name):
        """The refusal says what is broken and where it is written."""
        *_, problem = broken(name)
        assert problem.text == f"{ALL[name].law} does not hold; {ALL[name].citation}"

    @pytest.mark.parametrize("name", BREAKING)
    def test_comes_with_a_run_that_breaks_it(self, name):
        """The counterexample begins where every application begins."""
        *_, problem = broken(name)
        assert problem.path[0] == "scorecard_submitted"

    @pytest.mark.parametrize("name", PATHS)
    def test_comes_with_a_shortest_run(self, name):
        """No run breaks it sooner."""
        (problem,) = broken(name)
        assert problem.path == PATHS[name]

    @pytest.mark.parametrize("name", ["us", "gb"])
    def test_cites_the_statute_on_health(self, name):
        """No medical check before an offer, and this is the section that says so."""
        (problem,) = broken(f"{name}:medical_after_offer")
        statutes = {
            "us": "42 USC 12112(d)(2)-(3), 29 CFR 1630.13-.14(b)",
            "gb": "Equality Act 2010, s. 60",
        }
        assert statutes[name] in problem.text

    def test_without_offers_binds_nobody_to_one(self):
        """Interns sign a contract without a letter before it."""
        machine = ik.processes["id-intern"].for_position(
            ik.Position(title="Trainee", employment="internship")
        )
        assert "offer_accepted" not in machine.events
        assert verify(machine, precedes("contract_signed_by_candidate", "outcome.hired"))

    def test_of_another_country_does_not_bind(self):
        """The same order that is refused in two countries is lawful in the third."""
        order = (EVALUATION, stages.medical_checkup(), stages.offer(), ONBOARDING)
        assert process(*order).build().check().ok

    @pytest.mark.parametrize("preset", list(ik.processes))
    def test_is_kept_by_every_preset(self, preset):
        """Each preset keeps all of them, at every point of its facts."""
        report = ik.processes[preset].check()
        assert (report.ok, report.problems) == (True, ())

    @pytest.mark.parametrize("preset", list(ik.processes))
    def test_has_something_to_say_in_every_preset(self, preset):
        """Each law about stages that the process has is verified, at one point at least."""
        process = ik.processes[preset]
        said = [law for law in process.laws if set(law.about) <= set(process.stages)]
        assert process.check().checked >= len(said) >= len(HOUSE_LAWS) - 2

    def test_about_a_stage_is_silent_without_it(self):
        """A process without a contract breaks no law about contracts."""
        assert process(EVALUATION, stages.offer(), ONBOARDING).build().check().ok


class TestCanFinish:
    def test_holds_in_every_preset(self):
        """Nobody is left in a process that cannot end."""
        machines = [m for preset in ik.processes.values() for m in preset.machines()]
        assert all(verify(machine, can_finish()) for machine in machines)

    def test_a_trap_has_a_way_out_all_the_same(self):
        """Where a stage itself has no way out, the candidate may still withdraw."""
        trap = extended(
            attrs.evolve(EVALUATION, states=(*EVALUATION.states, "lost")),
            event="decision_deferred",
            source="collecting",
            target="lost",
            roles=RECRUITER,
        )
        waiting = attrs.evolve(
            trap,
            rules=(
                *trap.rules,
                Rule(
                    id="wait",
                    event="decision_deferred",
                    source="lost",
                    target=STAY,
                    roles=RECRUITER,
                ),
            ),
        )
        assert process(waiting, stages.offer(), ONBOARDING).build().check().ok

    def test_a_machine_without_a_way_out_is_refused(self):
        """Without the overlays the kernel itself refuses a trap."""
        rules = [
            Rule(id=f"{source}{target}", event=event, source=source, target=target, roles=RECRUITER)
            for event, source, target in (("go", "a", "z"), ("err", "a", "b"), ("on", "b", "c"))
        ]
        back = Rule(id="cb", event="back", source="c", target="b", roles=RECRUITER)
        with pytest.raises(DefinitionError) as caught:
            Machine(id="m", version="1", initial="a", final={"z"}, rules=(*rules, back))
        codes = {getattr(problem, "code", None) for problem in caught.value.problems}
        assert codes == {ProblemCode.NO_WAY_OUT}


class TestCitation:
    def test_says_source_and_content(self):
        """A house rule has a reason instead of a date."""
        assert str(Citation(source="house rule", says="so it is")) == "house rule: so it is"

    def test_says_when_it_was_checked(self):
        """A fact about the world was looked up on some day."""
        citation = Citation(source="Act", says="so it is", checked_on=date(2026, 11, 23))
        assert str(citation) == "Act: so it is (checked 2026-11-23)"

    @pytest.mark.parametrize("law", HOUSE_LAWS, ids=lambda law: law.id)
    def test_of_a_house_law_has_no_date(self, law):
        """The house's own laws are not looked up."""
        assert (law.citation.source, law.citation.checked_on) == ("house rule", None)

    @pytest.mark.parametrize("jurisdiction", Jurisdiction)
    def test_of_a_statute_has_a_date(self, jurisdiction):
        """Each was looked up on some day, also one that only a preset names."""
        there = [p for p in ik.processes.values() if p.pipeline.jurisdiction is jurisdiction]
        citations = [law.citation for process in there for law in process.laws]
        statutes = [c for c in citations if c.source not in {"house rule", "this preset's order"}]
        assert statutes
        assert [c for c in statutes if c.checked_on is None] == []

    def test_of_every_jurisdiction_is_asked_for(self):
        """There is none without laws of its own."""
        assert set(JURISDICTION_LAWS) == set(Jurisdiction)

    def test_of_the_contract_rules_is_dated(self):
        """What Indonesian law asks of a contract holds since a day."""
        rules = laws.INDONESIAN_CONTRACTS
        assert (rules.valid_from, rules.longest_fixed_term) == (date(2021, 2, 2), 60)
