"""`Pipeline`, `Process` and the presets."""

import pickle

import pytest
from attrs import evolve

import interviewkit as ik
from interviewkit.hiring.laws import Citation
from interviewkit.hiring.pipeline import asks_for, level_from
from interviewkit.hiring.presets import pipelines
from interviewkit.machine import OPTIONAL, STAY, ProblemCode, Rule, absence, can_finish, precedes

PRESETS = list(ik.processes)


def law(id, rule):
    """A law of one's own."""
    return ik.HiringLaw(id=id, law=rule, citation=Citation(source="house", says="so"))


class TestPresets:
    """`ik.processes`."""

    def test_there_are_seven(self):
        """Each by its id, compiled once."""
        own = ["id", "id-offer-first", "id-intern", "small-company", "walk-in", "us", "gb"]
        assert own == PRESETS
        assert (len(ik.processes), ik.processes["id"] is ik.processes["id"]) == (7, True)
        assert repr(ik.processes) == f"<presets: {', '.join(own)}>"

    def test_an_unknown_one_has_a_near_match(self):
        """And a mapping's `get` and `in` work as usual."""
        with pytest.raises(ik.UnknownNameError, match="did you mean 'id-offer-first'"):
            ik.processes["id-ofer-first"]
        assert (ik.processes.get("xx"), "xx" in ik.processes) == (None, False)

    @pytest.mark.parametrize("preset", PRESETS)
    def test_it_checks_clean(self, preset):
        """No problem at any point of the facts, and every law was verified somewhere."""
        report = ik.processes[preset].check()
        assert (report.problems, report.ok, bool(report)) == ((), True, True)
        assert report.checked >= len(ik.processes[preset].laws)

    @pytest.mark.parametrize("preset", PRESETS)
    def test_a_pickle_is_a_reference(self, preset):
        """The table is never written."""
        process = ik.processes[preset]
        assert process is pickle.loads(pickle.dumps(process))
        assert len(pickle.dumps(process)) < 150

    def test_a_pickle_of_another_version_is_refused(self):
        """Rules of another day are not taken for today's."""
        from interviewkit.hiring.pipeline import _preset

        with pytest.raises(ik.InvalidValueError, match="version '1'"):
            _preset("id", "0")


class TestMedicalCheck:
    """Who is examined: a position, or nobody."""

    @staticmethod
    def need(preset, *extra):
        """Whether the check takes place, and whether one candidate may be spared it."""
        position = ik.Position(title="X", extra_stages=frozenset(extra))
        machine = ik.processes[preset].for_position(position)
        there = any(state.startswith("medical_checkup.") for state in machine.states)
        return there, any(rule.id == "skip@medical_checkup" for rule in machine.rules)

    @pytest.mark.parametrize(
        ("preset", "unasked", "asked"),
        [
            ("id", (True, False), (True, False)),
            ("small-company", (True, True), (True, False)),
            ("us", (False, False), (True, False)),
            ("gb", (False, False), (True, False)),
        ],
    )
    def test_depends_on_the_position(self, preset, unasked, asked):
        """In the US and Britain everybody in a job category or nobody, so it is never optional."""
        medical = "medical_checkup"
        extra = () if preset == "id" else (medical,)
        assert (self.need(preset), self.need(preset, *extra)) == (unasked, asked)


class TestGreatBritain:
    """What the preset promises beside the law of the house."""

    @staticmethod
    def problems(**changed):
        """What is wrong with the preset where these stages are changed, by place."""
        pipeline = pipelines["gb"]()
        stages = [changed.get(stage.id, lambda s: s)(stage) for stage in pipeline.stages]
        found = ik.Process(evolve(pipeline, stages=stages)).check().problems
        return {problem.place: problem for problem in found}

    def test_particulars_are_sent_before_work(self):
        """A contract that can be left out is found, with a run that leaves it out."""
        found = self.problems(contract=lambda stage: evolve(stage, requirement=OPTIONAL))
        assert list(found) == ["law 'particulars_before_work'"]
        path = found["law 'particulars_before_work'"].path
        assert (path[-1], "contract_sent" in path) == ("work_started", False)

    def test_the_right_to_work_is_not_waived(self):
        """A waiver that nothing guards is found."""

        def unguarded(stage):
            rules = [evolve(r, guards=()) if r.id == "waive" else r for r in stage.rules]
            return evolve(stage, rules=rules)

        found = self.problems(background_check=unguarded)
        assert list(found) == ["law 'right_to_work_not_waived'"]
        assert found["law 'right_to_work_not_waived'"].path[-1] == "background_check_waived"


class TestProcess:
    """A compiled process."""

    def test_unions_are_made_once(self):
        """States, rules and machines are asked for often; two processes share none of them."""
        one, two = (pipelines["id-intern"]().build() for _ in range(2))
        assert one.states is one.states
        assert one.rules is one.rules
        assert one.machines() is one.machines()
        assert one.events == one.events == {rule.event for rule in one.rules}
        assert one.check() is one.check()
        assert one.machines() is not two.machines()
        assert (one == two, one.states == two.states) == (True, True)

    def test_equal_machines_are_listed_once(self):
        """Facts that change nothing about the stages do not double a machine."""
        for process in ik.processes.values():
            machines = process.machines()
            assert len(machines) == len(set(machines)) == len({id(m) for m in machines})

    def test_states_and_rules_are_the_union(self):
        """Of all positions, each once."""
        process = ik.processes["id"]
        manager = process.for_position(ik.Position(title="X", level="manager"))
        assert set(manager.states) <= set(process.states)
        assert set(manager.rules) <= set(process.rules)
        assert len(process.states) == len(set(process.states))
        assert process.events == {rule.event for rule in process.rules}

    def test_positions_with_the_same_facts_share_a_machine(self):
        """It is compiled once for each combination of facts."""
        process = ik.processes["id"]
        one, two = (process.for_position(ik.Position(title=t)) for t in ("Cook", "Clerk"))
        assert one is two

    def test_its_definition_is_readable(self):
        """Id, version, jurisdiction, stages, laws."""
        process = ik.processes["us"]
        assert (
            process.id,
            process.version,
            process.jurisdiction,
        ) == ("us", "1", ik.Jurisdiction.US)
        assert process.stages[-1] == "onboarding"
        assert "medical_after_offer" in [law.id for law in process.laws]

    def test_facts(self):
        """Levels count from one up; extra stages are asked for."""
        manager = ik.Position(title="X", level="manager", extra_stages={"contract"})
        assert level_from(ik.JobLevel.SUPERVISOR).holds(manager)
        assert not level_from(ik.JobLevel.DIRECTOR).holds(manager)
        assert asks_for("contract").holds(manager)
        assert not asks_for("offer").holds(manager)


class TestBuild:
    """`Pipeline.build` enforces the laws."""

    @pytest.mark.parametrize("preset", PRESETS)
    def test_the_presets_build(self, preset):
        """They are ordinary pipelines."""
        assert ik.processes[preset] == pipelines[preset]().build()

    def test_a_medical_check_before_an_offer_is_refused_in_the_us(self):
        """With the statute and a run that shows it."""
        pipeline = pipelines["us"]()
        order = ("evaluation", "medical_checkup", "offer", "onboarding")
        named = {stage.id: stage for stage in pipeline.stages}
        wrong = evolve(pipeline, stages=[named[id] for id in order], laws=())
        with pytest.raises(ik.DefinitionError, match=r"42 USC 12112\(d\)\(2\)-\(3\)") as caught:
            wrong.build()
        (problem,) = [p for p in caught.value.problems if "medical_after_offer" in p.place]
        assert problem.code == ProblemCode.LAW_BROKEN
        assert "candidate_advanced" in problem.path

    def test_a_law_about_nothing_is_an_error(self):
        """A misspelt name does not make a law hold."""
        pipeline = evolve(pipelines["id"](), laws=(law("typo", precedes("ofer_sent", "contract")),))
        with pytest.raises(ik.DefinitionError, match="law_vacuous"):
            pipeline.build()

    def test_a_law_of_ones_own_is_checked(self):
        """And comes with its counterexample."""
        pipeline = evolve(pipelines["id"](), laws=(law("no", absence("evaluation.debrief")),))
        report = ik.Process(pipeline).check()
        ((code, path),) = [(p.code, p.path) for p in report.problems]
        assert code == ProblemCode.LAW_BROKEN
        assert path[-1] == "debrief_opened"

    def test_problems_of_composition_are_reported_once(self):
        """A pipeline without an onboarding has no way out, at any point."""
        pipeline = pipelines["us"]()
        report = ik.Process(evolve(pipeline, stages=pipeline.stages[:-1])).check()
        assert not report
        assert len(report.problems) == len(set(report.problems))

    def test_a_report_says_how_often_each_law_was_verified(self):
        """On every machine that has what the law is about; on none where it has nothing to say."""
        process = ik.processes["us"]
        verified = dict(process.check().verified)
        machines = process.machines()
        medical = [m for m in machines if any(s.startswith("medical_") for s in m.states)]
        assert list(verified) == [law.id for law in process.laws]
        assert (verified["can_finish"], verified["medical_after_offer"]) == (
            len(machines),
            len(medical),
        )
        assert 0 < len(medical) < len(machines)

    def test_an_event_of_ones_own_has_an_id_of_its_own(self):
        """Two classes of one id, or one of the kit's, would be mistaken for each other."""
        with pytest.raises(ik.DefinitionError, match="event 'offer_sent'") as caught:
            evolve(pipelines["id"](), events=(ik.OfferSent,))
        (problem,) = caught.value.problems
        assert problem.code == ProblemCode.DUPLICATE_ID

    def test_an_event_without_a_class_is_a_problem(self):
        """A rule that nobody could send is a misspelling, and has a near match."""
        pipeline = pipelines["id"]()
        first, *rest = pipeline.stages
        more = Rule(
            id="more", event="debrief_openned", source="ready", target=STAY, roles=("recruiter",)
        )
        wrong = evolve(first, rules=(*first.rules, more))
        with pytest.raises(ik.DefinitionError, match="did you mean 'debrief_opened'") as caught:
            evolve(pipeline, stages=(wrong, *rest)).build()
        assert {p.code for p in caught.value.problems} == {ProblemCode.UNKNOWN_EVENT}

    def test_a_law_of_ones_own_about_nothing_here_is_a_problem(self):
        """It would hold by accident; a law of the house that is about nothing here is silent."""
        aimless = evolve(law("late", can_finish()), about=("medical_checkupp",))
        pipeline = evolve(pipelines["id"](), laws=(aimless,))
        with pytest.raises(ik.DefinitionError, match="did you mean 'medical_checkup'"):
            pipeline.build()
        assert ("findings_are_answered", 0) in ik.processes["id"].check().verified
