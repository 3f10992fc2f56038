"""Reading processes of one's own: what a file may say, and every way to say it wrong."""

from datetime import timedelta
from pathlib import Path

import pytest
from tests.by_path import by_path

import interviewkit as ik
from interviewkit._attrs import evolve
from interviewkit.errors import InvalidValueError
from interviewkit.machine import ANYONE, ORIGIN, STAY, Effect, Machine, decide, guard
from interviewkit.messages import Message
from interviewkit.wire import (
    Ends,
    LogMapping,
    ProcessFile,
    ProcessFileError,
    Unknown,
    diff_processes,
    load_process,
    process_from_table,
    rules_of,
)
from interviewkit.wire.process_file import FORMAT
from interviewkit.wire.process_guards import open_guard
from interviewkit.wire.process_pipeline import KINDS
from interviewkit.wire.toml_table import LARGEST

EXAMPLES = Path(__file__).parents[3] / "examples" / "processes"


@guard
def no_fine(fine):
    """Passes without a fine."""
    return Message.of("loan.fine_is_open", amount=fine) if fine else None


def fine_up_to(most):
    """Makes a guard with a parameter."""
    if not isinstance(most, int):
        raise InvalidValueError("fine_up_to(most)", most, "a whole number")

    @guard(name="fine_up_to", params=(("most", most),))
    def low(fine):
        return None if fine <= most else Message.of("loan.fine_is_high", most=most)

    return low


GUARDS = {"no_fine": no_fine, "fine_up_to": fine_up_to}


def rule(id, event, source, target, **more):
    """A rule as a file says it."""
    return {"id": id, "event": event, "source": source, "target": target, "roles": "*", **more}


def loan(*more, **fields):
    """A library's loan, with more rules and other fields."""
    lend, give_back = rule("lend", "lent", "shelf", "out"), rule("return", "back", "out", "shelf")
    rules = [lend, give_back, rule("lose", "lost", ["out"], "gone"), *more]
    table = {"format": FORMAT, "id": "loan", "version": "1", "initial": "shelf", "final": "gone"}
    return {**table, "rule": rules, **fields}


def law(**fields):
    """A law as a file says it."""
    return {"id": "l", "says": "so it is", **fields}


def stage(kind, **fields):
    """A stage as a file says it."""
    return {"kind": kind, **fields}


def company(*stages, **fields):
    """A small company's pipeline."""
    usual = [stage("evaluation"), stage("offer"), stage("medical_checkup"), stage("onboarding")]
    heads = {"format": FORMAT, "id": "us-own", "version": "1", "jurisdiction": "us"}
    return {**heads, "stage": [*stages] or usual, **fields}


def wrong(table, **given) -> list[str]:
    """Every problem of a table, in words."""
    with pytest.raises(ProcessFileError) as caught:
        process_from_table(table, **given)
    return [by_path(problem) for problem in caught.value.problems]


def machine(table, **given) -> Machine:
    """The machine that a table says."""
    found = process_from_table(table, **given).subject
    assert isinstance(found, Machine)
    return found


class TestKernel:
    def test_fields(self) -> None:
        """What a file says stands in the machine."""
        found = process_from_table(
            loan(
                rule("tell", "told", "shut", "=", after_close=True, effect="disclose"),
                rule("open", "opened", "shut", "=origin", after_close=True),
                rule(
                    "shut", "shut", ["shelf", "out"], "shut", roles=["lead", "*"], while_held=True
                ),
                closed=["shut"],
                reentry={"out": "shelf"},
            )
        )
        subject = found.subject
        assert isinstance(subject, Machine)
        assert ("loan", "1", (subject,)) == (found.id, found.version, found.machines())
        tell, reopen, shut = subject.rules[3:]
        assert (tell.target, reopen.target, tell.effect) == (STAY, ORIGIN, Effect.DISCLOSE)
        assert (shut.roles, shut.while_held, reopen.after_close) == (ANYONE, True, True)
        assert subject.reentry == (("out", "shelf"),)

    def test_check(self) -> None:
        """Its laws are verified on the one machine."""
        laws = [law(id="a", can_finish=True), law(id="b", absence="gone", source="the library")]
        report = process_from_table(loan(law=laws)).check()
        assert (report.ok, report.checked) == (False, 2)
        assert [problem.place for problem in report.problems] == ["law 'b'"]
        assert "the library: so it is" in report.problems[0].text

    def test_laws(self) -> None:
        """Each shape of a law, with its names alone or in lists."""
        guarded = rule("lend", "lent", "shelf", "out", guards=["no_fine"])
        table = loan(
            law=[
                law(id="a", precedes=["lent", ["back", "gone"]], about="out"),
                law(id="b", requires_guard=["lent", "no_fine"], about=["out"]),
                law(id="c", absence=["gone"]),
            ],
            guards=["no_fine"],
        )
        table["rule"][0] = guarded
        found = process_from_table(table)
        assert [str(one.law) for one in found.laws] == [
            "lent precedes back or gone",
            "lent requires the guard no_fine",
            "gone never happens",
        ]
        assert [one.about for one in found.laws] == [("out",), ("out",), ()]
        assert str(found.laws[0].citation) == "the process file: so it is"

    def test_log(self) -> None:
        """How a log calls the events stands beside the machine."""
        log = {
            "case": "card",
            "role": "by",
            "ignored": ["seen"],
            "ends": "anywhere",
            "unknown": "skip",
            "events": {"Lent out": "lent"},
        }
        assert (
            LogMapping(
                case="card",
                role="by",
                ignored={"seen"},
                ends=Ends.ANYWHERE,
                unknown=Unknown.SKIP,
                events={"Lent out": "lent"},
            )
            == process_from_table(loan(log=log)).log
        )

    def test_no_log(self) -> None:
        """Without a table the log's usual names hold."""
        assert LogMapping() == process_from_table(loan()).log


class TestGuards:
    def test_given(self) -> None:
        """Guards and factories are looked up, and combined."""
        both = {"any": ["no_fine", {"all": [{"name": "fine_up_to", "params": {"most": 3}}]}]}
        found = machine(
            loan(rule("skip", "skipped", "shelf", "gone", guards=[both])), guards=GUARDS
        )
        assert found.rules[-1].guards[0].name == "any(no_fine, all(fine_up_to))"
        answer = decide(found, "shelf", "skipped", facts={"fine": 9})
        assert [r.id for r in answer.reasons] == ["guard.any_of"]

    def test_branches(self) -> None:
        """A branch is taken where its guard passes."""
        ways = [{"guard": "no_fine", "target": "shelf"}]
        found = machine(loan(rule("end", "ended", "out", "gone", branches=ways)), guards=GUARDS)
        there = [decide(found, "out", "ended", facts={"fine": fine}).target for fine in (0, 1)]
        assert there == ["shelf", "gone"]

    def test_open(self) -> None:
        """A guard that the file lists and nobody gave is decided by a fact of its name."""
        table = loan(rule("burn", "burnt", "shelf", "gone", guards=["is_old"]), guards=["is_old"])
        found = machine(table)
        assert decide(found, "shelf", "burnt", facts={"is_old": True}).target == "gone"
        assert not decide(found, "shelf", "burnt", facts={"is_old": False})

    def test_open_with_parameters(self) -> None:
        """Parameters are part of the guard, whatever their shape."""
        one = open_guard("is_old", {"years": 3, "kinds": ["book", ["map"]], "of": {"a": [1]}})
        assert one.params == (("kinds", ("book", ("map",))), ("of", (("a", (1,)),)), ("years", 3))
        assert hash(one) == hash(evolve(one))

    def test_given_guards_must_be_all(self) -> None:
        """Where guards are given, a listed one that is not among them is a problem, told once."""
        table = loan(rule("burn", "burnt", "shelf", "gone", guards=["is_old"]), guards=["is_old"])
        assert (wrong(table, guards=GUARDS)) == [
            "$.guards[0]: 'is_old' is no guard that was given; allowed: fine_up_to, no_fine"
        ]

    @pytest.mark.parametrize(
        ("guards", "said"),
        [
            (["no_fin"], "[0]: 'no_fin' is no guard; allowed: no_fine; did you mean 'no_fine'?"),
            ("no_fine", ": 'no_fine' is no list of guards; allowed: a guard's name, "),
            ([3], "[0]: 3 is no guard; allowed: a guard's name, "),
            ([{"name": "no_fine", "parms": {}}], "[0]: a table is no guard; allowed: "),
            ([{"name": ["no_fine"]}], "[0]: a list is no guard; allowed: no_fine"),
            ([{"all": []}], "[0].all: it combines no guard; name at least one"),
            ([{"any": "no_fine"}], "[0].any: 'no_fine' is no list of guards; allowed: "),
        ],
    )
    def test_wrong(self, guards: object, said: str) -> None:
        """Each mistake in naming a guard is told where it stands."""
        table = loan(rule("burn", "burnt", "shelf", "gone", guards=guards))
        (found,) = wrong(table, guards={"no_fine": no_fine})
        assert found.startswith(f"$.rule[3].guards{said}")

    @pytest.mark.parametrize(
        ("params", "said"),
        [
            ({}, "fine_up_to() missing 1 required positional argument: 'most'"),
            ({"most": "3"}, "fine_up_to(most): '3' is not allowed; it takes a whole number"),
            ({"least": 3}, "fine_up_to() got an unexpected keyword argument 'least'"),
        ],
    )
    def test_wrong_parameters(self, params: dict[str, object], said: str) -> None:
        """What a factory says against the parameters is a problem."""
        one = {"name": "fine_up_to", "params": params}
        (found,) = wrong(loan(rule("b", "b", "shelf", "gone", guards=[one])), guards=GUARDS)
        assert found == f"$.rule[3].guards[0].params: these parameters do not suit it: {said}"

    def test_no_parameters(self) -> None:
        """A guard that is no factory takes none."""
        one = {"name": "no_fine", "params": {"most": 3}}
        (found,) = wrong(loan(rule("b", "b", "shelf", "gone", guards=[one])), guards=GUARDS)
        assert found == "$.rule[3].guards[0]: guard 'no_fine' takes no parameters"

    def test_none_at_all(self) -> None:
        """Where there is no guard, the problem says how to have one."""
        (found,) = wrong(loan(rule("burn", "burnt", "shelf", "gone", guards=["is_old"])))
        assert "is no guard; list it in `guards`, or give its function" in found

    def test_too_deep(self) -> None:
        """Guards in guards in guards come to an end."""
        one: object = "no_fine"
        for _ in range(10):
            one = {"all": [one]}
        (found,) = wrong(loan(rule("b", "b", "shelf", "gone", guards=[one])), guards=GUARDS)
        assert found.endswith(": guards are combined at most 8 deep")


class TestKernelMistakes:
    def test_ten_at_once(self) -> None:
        """A file with ten mistakes is told all ten, each with its path, from above."""
        text = """
format = "interviewkit.process/1"
id = "loan"
version = 1
initial = "shelf"
final = ["gone"]
roles = ["reader", "librarian"]
guards = ["no_fine"]
colour = "blue"

[[rule]]
id = "lend"
event = "lent"
source = "shelf"
target = "outt"
roles = ["libarian"]
guards = ["no_fines"]

[[rule]]
id = "lend"
event = "back"
source = ["out"]
target = "shelf"
roles = []

[[rule]]
id = "lose"
event = "lost"
source = "out"
target = "gone"
roles = "reader"
while_held = "yes"

[[rule]]
id = "burn"
event = "lost"
source = ["out"]
target = "gone"
roles = "reader"
effekt = "hold"

[[law]]
id = "first"
says = "lent first"
precedes = ["lend", "lost"]
"""
        with pytest.raises(ProcessFileError) as caught:
            load_process(text)
        assert [
            by_path(problem).partition("; allowed: closed")[0] for problem in caught.value.problems
        ] == [
            "$.version: 1 is no text; allowed: a text in quotes",
            "$.colour: 'colour' is no field of a process",
            (
                "$.rule[0].target: 'outt' is no state: "
                "no rule leaves it, and it is neither final nor "
                "closed; did you mean 'out'?"
            ),
            (
                "$.rule[0].roles: 'libarian' is no role; allowed: librarian, reader; did you mean "
                "'librarian'?"
            ),
            (
                "$.rule[0].guards[0]: 'no_fines' is no guard; allowed: no_fine; did you mean "
                "'no_fine'?"
            ),
            "$.rule[1].id: 'lend' is the id of another rule too, at $.rule[0].id; ids are unique",
            "$.rule[1].roles: names nobody; allowed: who may send the event, or '*' for anyone",
            "$.rule[2].while_held: 'yes' is no truth value; allowed: true or false, without quotes",
            (
                "$.rule[3]: rule 'lose' already says what 'lost' does in 'out'; "
                "use branches for what "
                "depends on data"
            ),
            (
                "$.rule[3].effekt: 'effekt' is no field of a rule; allowed: after_close, branches, "
                "effect, event, guards, id, roles, source, target, while_held; "
                "did you mean 'effect'?"
            ),
            (
                "$.law[0].precedes[0]: 'lend' is no event, state or stage; "
                "allowed: back, gone, lent, "
                "lost, out, shelf; did you mean 'lent'?"
            ),
        ]

    @pytest.mark.parametrize(
        ("fields", "said"),
        [
            (
                {"format": "interviewkit.process/9"},
                "$.format: 'interviewkit.process/9' is no format",
            ),
            ({"id": " "}, "$.id: ' ' is blank"),
            ({"initial": "shelff"}, "$.initial: 'shelff' is no state: no rule leaves it"),
            (
                {"initial": "shelff", "states": ["shelf", "out", "gone"]},
                "$.initial: 'shelff' is no state",
            ),
            ({"states": ["shelf", "out"]}, "$.rule[2].target: 'gone' is no state; allowed: out, "),
            (
                {"states": ["shelf", "out", "gone", "moon"]},
                "$.states[3]: 'moon': no run that begins",
            ),
            ({"states": "shelf"}, "$.rule[0].target: 'out' is no state"),
            ({"final": ["gone", 3]}, "$.final[1]: 3 is no text"),
            ({"final": ["gone", "out"]}, "$.rule[1]: it leaves 'out', which is final"),
            ({"closed": ["out"]}, "$.rule[1]: "),
            ({"reentry": ["out"]}, "$.reentry: a list is no table; allowed: [reentry]"),
            ({"reentry": {"out": 3}}, "$.reentry.out: 3 is no text"),
            ({"reentry": {"out": "shell"}}, "$.reentry.out: 'shell' is no state"),
            ({"roles": ["reader"]}, "$.roles[0]: 'reader': no rule names it"),
            ({"guards": ["is_old"]}, "$.guards[0]: 'is_old': no rule uses it"),
            (
                {"rule": {"id": "lend"}},
                "$.rule: a table is no list of tables; allowed: tables, each",
            ),
            ({"rule": [3]}, "$.rule[0]: 3 is no table"),
            ({"log": {"cases": "card"}}, "$.log.cases: 'cases' is no field of LogMapping"),
            ({"log": {"ends": "never"}}, "$.log.ends: 'never' is no ends"),
            (
                {"log": {"events": {"Lent": "lend"}}},
                "$.log.events.Lent: 'lend' is no event of this",
            ),
        ],
    )
    def test_heads(self, fields: dict[str, object], said: str) -> None:
        """Each mistake beside the rules is told where it stands."""
        found = wrong(loan(**fields))
        assert any(problem.startswith(said) for problem in found), found

    @pytest.mark.parametrize(
        ("fields", "said"),
        [
            ({"event": ""}, ".event: '' is blank"),
            (
                {"source": []},
                ".source: names no state; allowed: the states in which the rule works",
            ),
            ({"source": 3}, ".source: 3 is no list"),
            ({"source": ["shelf", "outt"]}, ": no reachable"),
            ({"target": "=back"}, ".target: '=back' is no target; allowed: a state, '=' to stay, "),
            ({"target": "=origin"}, ": an origin is remembered in outcomes only"),
            ({"roles": 3}, ".roles: 3 is no list"),
            ({"effect": "pause"}, ".effect: 'pause' is no effect; allowed: disclose, hold, resume"),
            (
                {"branches": "no"},
                ".branches: 'no' is no list of tables; allowed: tables, each under",
            ),
            ({"branches": [{"target": "out"}]}, ".branches[0].guard: is missing"),
            (
                {"branches": [{"guard": "h", "target": "out"}]},
                ".branches[0].guard: 'h' is no guard; allowed: g",
            ),
            ({"branches": [{"guard": "g"}]}, ".branches[0].target: is missing"),
            ({"branches": [{"guard": "g", "target": "outt"}]}, ".branches[0].target: 'outt' is no"),
        ],
    )
    def test_rules(self, fields: dict[str, object], said: str) -> None:
        """Each mistake in a rule is told where it stands."""
        bad = {**rule("burn", "burnt", "shelf", "gone"), **fields}
        found = wrong(loan(bad, states=["shelf", "out", "gone"]), guards={"g": no_fine})
        if "outt" in str(fields.get("source")):
            said = ".source[1]: 'outt' is no state"
        assert [problem.startswith(f"$.rule[3]{said}") for problem in found] == [True], found

    @pytest.mark.parametrize("field", ["id", "event", "source", "target", "roles"])
    def test_missing(self, field: str) -> None:
        """A rule says who does what, from where to where."""
        bad = rule("burn", "burnt", "shelf", "gone")
        del bad[field]
        (found,) = wrong(loan(bad))
        assert found.startswith(f"$.rule[3].{field}: is missing")

    def test_walks(self) -> None:
        """What only a walk shows is told at the state's first mention, with the run."""
        found = wrong(loan(rule("trap", "trapped", "out", "pit"), rule("r", "r", "pit", "=")))
        assert (
            "$.rule[3].target: 'pit': no event leaves it, and it is neither final nor closed"
            in found
        )
        on_hold = [
            rule("hold", "held", "shelf", "=", effect="hold"),
            rule("late", "late", "shelf", "out", while_held=True),
            rule("go_on", "resumed", "shelf", "=", while_held=True, effect="resume"),
        ]
        (found_run,) = wrong(loan(*on_hold))
        assert found_run.endswith("from here no run can reach an outcome (run: held -> late)")

    def test_nothing_said(self) -> None:
        """An empty table lacks what every process has."""
        assert [problem.partition(":")[0] for problem in wrong({})] == [
            "$.format",
            "$.id",
            "$.version",
            "$.initial",
        ]

    def test_no_rules(self) -> None:
        """Without rules nothing leaves the first state."""
        (found,) = wrong(loan(rule=[], final=[]))
        assert found.startswith("$.initial: 'shelf' is no state: no rule leaves it")

    def test_bad_name(self) -> None:
        """A state's name that could not be written down is told."""
        found = wrong(loan(rule("x", "x", "a|b", "gone"), rule("y", "y", "shelf", "a|b")))
        assert found == [
            (
                "$.rule[3].source: 'a|b': a name starts with neither a blank "
                "nor '=' and holds no '|' "
                "or line break"
            )
        ]


class TestLawMistakes:
    @pytest.mark.parametrize(
        ("fields", "said"),
        [
            ({}, ": a law states one thing, and this one states nothing; allowed: one of absence"),
            (
                {"can_finish": True, "absence": "gone"},
                ": a law states one thing, and this one states",
            ),
            ({"can_finish": False}, ".can_finish: false is not allowed here; allowed: true"),
            ({"absence": []}, ".absence: names nothing"),
            ({"absence": "gon"}, ".absence: 'gon' is no event, state or stage"),
            ({"absence": ["gone", 3]}, ".absence[1]: 3 is no event, state or stage"),
            ({"precedes": "lent"}, ".precedes: 'lent' is no pair; allowed: [first, then]"),
            ({"precedes": ["lent", ["back", "ou"]]}, ".precedes[1][1]: 'ou' is no event"),
            ({"requires_guard": ["lent"]}, ".requires_guard: a list is no pair; allowed: [event, "),
            ({"requires_guard": ["lent", "g"]}, ".requires_guard[1]: 'g' is no guard of a rule"),
            ({"can_finish": True, "about": "moon"}, ".about: 'moon' is no event, state or stage"),
            ({"can_finish": True, "about": ["moon"]}, ".about[0]: 'moon' is no event"),
            ({"can_finish": True, "checked_on": "soon"}, ".checked_on: 'soon' is no day"),
            ({"can_finish": True, "says": ""}, ".says: '' is blank"),
            ({"can_finish": True, "id": 3}, ".id: 3 is no text"),
            ({"can_finish": True, "sayz": "so"}, ".sayz: 'sayz' is no field of a law"),
        ],
    )
    def test_wrong(self, fields: dict[str, object], said: str) -> None:
        """Each mistake in a law is told where it stands."""
        (found,) = wrong(loan(law=[law(**fields)]))
        assert found.startswith(f"$.law[0]{said}")

    def test_twice(self) -> None:
        """An id stands for one law."""
        (found,) = wrong(loan(law=[law(can_finish=True), law(can_finish=True)]))
        assert found.startswith("$.law[1].id: 'l' is the id of another law too, at $.law[0].id")


class TestPipeline:
    def test_every_kind(self) -> None:
        """Each kind of stage can stand in a file, and the process is checked."""
        found = process_from_table(
            company(
                stage("assessment", id="trial_task", policy={"attempts": 3}),
                stage("evaluation", policy={"quorum": 2, "on_record": ["hiring_manager"]}),
                stage(
                    "interview", id="founder_interview", owner="executive", policy={"early": "PT5M"}
                ),
                stage("offer", policy={"approvals": 0, "settled_later": ["medical_check"]}),
                stage("background_check", policy={"answer": "P1W"}),
                stage("medical_checkup", policy={"longest_wait": "P1DT2H3M4S"}, need="optional"),
                stage("contract"),
                stage("onboarding", policy={"grace": "P2D"}),
            )
        )
        subject = found.subject
        assert isinstance(subject, ik.Process)
        ids = ["trial_task", *KINDS]
        ids[ids.index("interview")] = "founder_interview"
        ids.remove("assessment")
        ids.remove("background_check")
        ids.insert(4, "background_check")
        assert sorted(ids) == sorted(subject.stages)
        assert subject.laws == found.laws
        assert found.check().ok, found.check().problems
        (lapse,) = (one for one in rules_of(found) if one.id == "medical_checkup.lapse")
        assert dict(lapse.guards[0].params) == {
            "longest": timedelta(days=1, hours=2, minutes=3, seconds=4)
        }

    def test_names(self) -> None:
        """Interviews and assessments of one's own are named by language."""
        talk = stage("interview", id="talk", owner="executive", names={"id": "Bincang"})
        found = process_from_table(
            company(
                stage("assessment", id="trial", names={"en": "Trial", "id": "Percobaan"}),
                stage("evaluation"),
                talk,
                stage("offer"),
                stage("onboarding"),
            )
        )
        assert isinstance(found.subject, ik.Process)
        named = {one.id: one.names for one in found.subject.pipeline.stages if one.names}
        trial = (("en", "Trial"), ("id", "Percobaan"))
        assert named == {"trial": trial, "talk": (("id", "Bincang"),)}

    @pytest.mark.parametrize(
        ("names", "path", "says"),
        [
            ("Talk", "names", "'Talk' is no table"),
            ({"en": 5}, "names.en", "5 is no text"),
            ({"en": " "}, "names.en", "' ' is blank"),
            ({"?": "Talk"}, "names.?", "'?' is not allowed; allowed: a BCP 47 tag, such as 'id'"),
            (
                {"en": "{x}"},
                "names.en",
                "'{x}' is not allowed; allowed: a text that says something",
            ),
        ],
    )
    def test_wrong_names(self, names: object, path: str, says: str) -> None:
        """At their place, with what would be right."""
        talk = stage("interview", id="talk", owner="executive", names=names)
        stages = [stage("evaluation"), talk, stage("offer"), stage("onboarding")]
        with pytest.raises(ProcessFileError) as caught:
            process_from_table(company(*stages))
        (problem,) = caught.value.problems
        assert str(problem).startswith(f"$.stage[1].{path}: {says}")

    def test_contract_rules(self) -> None:
        """The dated rules of contracts are named."""
        stages = [stage("evaluation"), stage("medical_checkup"), stage("offer")]
        more = [stage("contract", policy={"rules": "id"}), stage("onboarding")]
        found = process_from_table(company(*stages, *more, jurisdiction="id"))
        assert "contract.executed" in found.machines()[0].states

    def test_facts(self) -> None:
        """The facts follow from the names that the stages use."""
        when = [
            {"fact": "level_from_manager", "need": "required"},
            {"fact": "asks_for_contract", "need": "optional"},
            {"fact": "employed_as_daily_or_internship", "need": "absent"},
        ]
        stages = [stage("evaluation"), stage("offer"), stage("contract", when=when)]
        subject = process_from_table(company(*stages, stage("onboarding"))).subject
        assert isinstance(subject, ik.Process)
        manager, clerk = ik.Position(title="M", level="manager"), ik.Position(title="C")
        intern = ik.Position(title="I", employment="internship")
        assert [
            "contract.draft" in subject.for_position(position).states
            for position in (manager, clerk, intern)
        ] == [True, False, False]
        assert [fact.name for fact in subject.pipeline.facts] == [
            "level_from_manager",
            "asks_for_contract",
            "employed_as_daily_or_internship",
        ]

    def test_laws_and_log(self) -> None:
        """A company's own laws join those of the house; the log's names are events."""
        own = law(id="own", precedes=["offer_accepted", "outcome.hired"])
        found = process_from_table(company(law=[own], log={"events": {"Sent": "offer_sent"}}))
        assert found.laws[-1].id == "own"
        assert len(found.laws) > 5
        assert found.log.events == (("Sent", "offer_sent"),)

    def test_broken_law(self) -> None:
        """A broken law is for the check to tell; the file can be read."""
        stages = [
            stage("evaluation"),
            stage("medical_checkup"),
            stage("offer"),
            stage("onboarding"),
        ]
        report = process_from_table(company(*stages)).check()
        assert [problem.place for problem in report.problems] == ["law 'medical_after_offer'"]

    @pytest.mark.parametrize(
        ("stages", "said"),
        [
            ([{}], "$.stage[0].kind: is missing"),
            ([stage("ofer")], "$.stage[0].kind: 'ofer' is no kind of stage; allowed: assessment, "),
            (
                [stage("offer", id="o")],
                "$.stage[0].id: 'id' is no field of a stage of kind 'offer'",
            ),
            (
                [stage("offer"), stage("offer")],
                "$.stage[1].kind: 'offer' is the id of another stage",
            ),
            ([stage("interview", owner="user")], "$.stage[0].id: is missing"),
            ([stage("interview", id="a_interview")], "$.stage[0].owner: is missing"),
            ([stage("interview", id="a", owner="boss")], "$.stage[0].owner: 'boss' is no role"),
            ([stage("interview", id="a.b", owner="user")], "$.stage[0].id: 'a.b' is no stage's id"),
            (
                [stage("interview", id="offer", owner="user")],
                "$.stage[0].id: 'offer' is no stage's",
            ),
            ([stage("interview", id="outcome", owner="user")], "$.stage[0].id: 'outcome' is no"),
            (
                [stage("offer", policy={"aprovals": 2})],
                "$.stage[0].policy.aprovals: 'aprovals' is no",
            ),
            (
                [stage("offer", policy={"approvals": -1})],
                "$.stage[0].policy.approvals: -1 is no count",
            ),
            (
                [stage("offer", policy={"approvals": True})],
                "$.stage[0].policy.approvals: true is no",
            ),
            ([stage("offer", policy=3)], "$.stage[0].policy: 3 is no table"),
            (
                [stage("contract", policy={"rules": "fr"})],
                "$.stage[0].policy.rules: 'fr' is no set of",
            ),
            (
                [stage("onboarding", policy={"grace": "P"})],
                "$.stage[0].policy.grace: 'P' is no duration",
            ),
            ([stage("onboarding", policy={"grace": "PT"})], "$.stage[0].policy.grace: 'PT' is no"),
            (
                [stage("onboarding", policy={"grace": 15})],
                "$.stage[0].policy.grace: 15 is no duration",
            ),
            (
                [stage("onboarding", policy={"grace": "P1M"})],
                "$.stage[0].policy.grace: 'P1M' is no",
            ),
            (
                [stage("onboarding", need="optional")],
                "$.stage[0].need: 'need' is no field of a stage",
            ),
            ([stage("offer", need="sometimes")], "$.stage[0].need: 'sometimes' is no need"),
            ([stage("offer", when=[{"need": "absent"}])], "$.stage[0].when[0].fact: is missing"),
            (
                [stage("offer", when=[{"fact": "asks_for_ofer", "need": "absent"}])],
                "$.stage[0].when[0].fact: 'asks_for_ofer' is no fact of a position",
            ),
            (
                [stage("offer", when=[{"fact": "employed_as_daily_or_king", "need": "absent"}])],
                "$.stage[0].when[0].fact: 'employed_as_daily_or_king' is no fact",
            ),
            (
                [stage("evaluation")],
                "$.stage[0].kind: 'evaluation' is the last stage; a process ends",
            ),
            (3, "$.stage: 3 is no list of tables"),
            ([3], "$.stage[0]: 3 is no table"),
        ],
    )
    def test_mistakes(self, stages: object, said: str) -> None:
        """Each mistake in a stage is told where it stands."""
        found = wrong({**company(), "stage": stages})
        assert any(problem.startswith(said) for problem in found), found

    def test_no_stage(self) -> None:
        """A process has stages."""
        assert wrong({**company(), "stage": []}) == [
            "$.stage: a process has stages; allowed: tables under [[stage]]"
        ]

    def test_jurisdiction(self) -> None:
        """Stages alone say that it is about hiring; then somebody's law holds."""
        table = company()
        del table["jurisdiction"]
        assert any(problem.startswith("$.jurisdiction: is missing") for problem in wrong(table))

    def test_no_rules_in_a_pipeline(self) -> None:
        """A pipeline has the kit's own rules."""
        assert [p.partition(":")[0] for p in wrong(company(rule=[]))] == ["$.rule"]

    def test_too_many_facts(self) -> None:
        """Each fact doubles the number of machines, so there is a limit."""
        levels = ["intern", "staff", "supervisor", "manager", "director"]
        names = [f"level_from_{level}" for level in levels] + [
            f"employed_as_{kind}" for kind in ("daily", "internship", "permanent")
        ]
        when = [{"fact": name, "need": "required"} for name in names]
        stages = [stage("evaluation"), stage("offer", when=when), stage("onboarding")]
        (found,) = wrong(company(*stages))
        assert found.startswith("$.stage: the stages depend on 8 facts: ")
        assert found.endswith("allowed: at most 7 facts")

    def test_house_laws_are_taken(self) -> None:
        """A law of one's own does not hide one of the house or of the jurisdiction."""
        laws = [
            law(id="can_finish", can_finish=True),
            law(id="medical_after_offer", can_finish=True),
        ]
        assert wrong(company(law=laws)) == [
            (
                "$.law[0].id: 'can_finish' is the id of another law too, at the house's laws; ids "
                "are unique"
            ),
            (
                "$.law[1].id: 'medical_after_offer' is the id of another law too, "
                "at the laws of 'us'; "
                "ids are unique"
            ),
        ]

    def test_composition(self) -> None:
        """What the kernel says against the stages is told at the stage."""
        found = wrong(company(stage("onboarding"), stage("evaluation"), stage("onboarding")))
        assert any(
            problem.startswith("$.stage[2].kind: 'onboarding' is the id") for problem in found
        )

    def test_unreachable(self) -> None:
        """What has no stage to point to is named."""
        assert wrong(company(stage("onboarding"))) == [
            (
                "$.stage: 'outcome.rejected': no run that begins in 'onboarding.preparing' "
                "can reach it"
            ),
            "$.stage: 'disclose': no reachable configuration lets it fire",
        ]


class TestText:
    def test_examples(self) -> None:
        """Every process among the examples is sound."""
        paths = sorted(EXAMPLES.glob("*.toml"))
        assert len(paths) >= 2
        assert [True] * len(paths) == [load_process(path).check().ok for path in paths]

    def test_thirty_rules(self) -> None:
        """The example about repairs has as many rules as it promises."""
        found = load_process(EXAMPLES / "equipment_repair.toml").machines()[0]
        assert len(found.rules) >= 30

    def test_syntax(self) -> None:
        """Where the TOML itself is wrong, the line is told."""
        with pytest.raises(ProcessFileError) as caught:
            load_process('id = "loan"\nversion = \n')
        assert caught.value.problems[0].place == "line 2, column 11"

    def test_end_of_text(self) -> None:
        """An end that comes too early has a line too."""
        with pytest.raises(ProcessFileError) as caught:
            load_process('id = "loan')
        assert caught.value.problems[0].place == "line 1, column 11"

    def test_a_path_as_text(self) -> None:
        """A file's name given as the text is recognised."""
        with pytest.raises(ProcessFileError, match=r"give a file's path as a pathlib\.Path"):
            load_process("loan.toml")

    def test_large(self, tmp_path: Path) -> None:
        """What is too large is refused before it is read, as a file and as a text."""
        path = tmp_path / "large.toml"
        path.write_text("#" * (LARGEST + 1), encoding="utf-8")
        with pytest.raises(ProcessFileError, match=r"large.toml.*\n.*larger than 1048576 bytes"):
            load_process(path)
        with pytest.raises(ProcessFileError, match="larger than 1048576 bytes"):
            load_process("#" * (LARGEST + 1))

    def test_largest(self) -> None:
        """The limit itself is still read."""
        with pytest.raises(ProcessFileError, match="is missing"):
            load_process("#" * LARGEST)

    def test_not_utf8(self, tmp_path: Path) -> None:
        """Bytes that are no text are told with their line."""
        path = tmp_path / "loan.toml"
        path.write_bytes(b'id = "loan"\r\n# caf\xe9\n')
        with pytest.raises(ProcessFileError, match=r"line 2 is not UTF-8"):
            load_process(path)

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("version = " + "9" * 5000, "a number is too long"),
            ("version = 0x" + "f" * 5000, "$.version: a number is too long"),
            ("x = " + "[" * 5000 + "]" * 5000, "too deep in each other"),
            ("x = " + "[" * 40 + "]" * 40, "too deep in each other"),
            (".".join("a" * 500) + " = 1", "too deep in each other"),
        ],
    )
    def test_hostile(self, text: str, said: str) -> None:
        """Numbers and nesting beyond reason are problems."""
        with pytest.raises(ProcessFileError) as caught:
            load_process(text)
        assert said in str(caught.value)


class TestDiff:
    def test_kernel(self) -> None:
        """Two machines are compared with their laws."""
        one = process_from_table(loan(law=[law(can_finish=True), law(id="old", absence="gone")]))
        two = process_from_table(
            loan(
                version="2",
                law=[law(precedes=["lent", "gone"], about=["out"]), law(id="new", can_finish=True)],
            )
        )
        assert [(str(c.part), c.name, c.aspect) for c in diff_processes(one, two)] == [
            ("process", "", "version"),
            ("law", "old", ""),
            ("law", "new", ""),
            ("law", "l", "law"),
            ("law", "l", "about"),
        ]

    def test_stages(self) -> None:
        """Stages come, go, move, and are needed at other times."""
        when = [{"fact": "level_from_manager", "need": "required"}]
        stages = [
            stage("offer", when=when, need="optional"),
            stage("evaluation"),
            stage("contract"),
            stage("onboarding"),
        ]
        one = process_from_table(company())
        two = process_from_table(company(*stages, jurisdiction="gb"))
        need = "level_from_manager: required, otherwise optional"
        assert [
            ("", "jurisdiction", ("us",), ("gb",)),
            ("medical_checkup", "", (), ()),
            ("contract", "", (), ()),
            ("offer", "need", ("required",), (need,)),
            ("evaluation", "place", (), ("offer",)),
        ] == [
            (c.name, c.aspect, c.before, c.after)
            for c in diff_processes(one, two)
            if c.part in {"process", "stage"}
        ]

    def test_of_two_kinds(self) -> None:
        """A machine and a hiring process can be compared, little as they share."""
        found = diff_processes(process_from_table(loan()), process_from_table(company()))
        assert {"process", "stage", "state", "rule", "law"} == {str(c.part) for c in found}

    def test_variants(self) -> None:
        """Where only the combinations differ, that is told."""
        one = process_from_table(company())
        assert isinstance(one.subject, ik.Process)
        twice = _Doubled(subject=one.subject, laws=one.laws)
        (found,) = diff_processes(one, twice)
        assert (found.aspect, found.before, found.after) == ("variants", ("1",), ("2",))


class _Doubled(ProcessFile):
    """A process with a second machine whose rules all are in the first one too."""

    def machines(self) -> tuple[Machine, ...]:
        (machine,) = super().machines()
        return (evolve(machine, closed=machine.closed, reentry={}), machine)


class TestAdvice:
    def test_the_header_that_is_asked_for_can_be_written(self):
        """The line is told as it stands in a file, without the number of the stage."""
        given = """
            format = "interviewkit.process/1"
            id = "shop"
            version = "1"
            jurisdiction = "id"
            [[stage]]
            kind = "evaluation"
            when = "manager"
            [[stage]]
            kind = "onboarding"
        """
        with pytest.raises(ProcessFileError, match=r"a line that says \[\[stage\.when\]\]"):
            load_process(given)
