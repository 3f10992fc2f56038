"""Cards and tables: what they say, and that nothing of it leaks or runs."""

from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser

import pytest

import interviewkit as ik
from interviewkit import notebook as nb
from interviewkit.hiring.pipeline import Report
from interviewkit.machine import Problem, ProblemCode
from interviewkit.notebook.sheet import Facts, Lines, Sheet, as_html, as_text, columns

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)


def application(title: str = "Data lead", level: str = "manager") -> ik.Application:
    """An application that was only just opened."""
    return ik.Application.open(
        ik.processes["id"],
        id="app-1",
        position=ik.Position(title=title, level=level),
        at=NOW,
        by=ik.Role.RECRUITER,
    )


def held() -> ik.Application:
    """The same on hold."""
    return application().apply(
        ik.ApplicationHeld(id="e2", at=NOW, by=ik.Role.RECRUITER, reason="awaiting_budget")
    )


def rejected() -> ik.Application:
    """The same, rejected, and nobody was told."""
    return application().apply(
        ik.ApplicationRejected(id="e2", at=NOW, by="recruiter", reason="skills_missing")
    )


class Page(HTMLParser):
    """Tags, attributes and texts of a piece of HTML."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keeps it."""
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        """Keeps it."""
        self.words.append(data)


class TestApplication:
    def test_text(self) -> None:
        """The plain text says everything that the page says."""
        card = nb.card(application())
        page = Page(card.html)
        for words in filter(str.strip, page.words):
            assert words.strip() in card.text

    def test_stages(self) -> None:
        """The present stage is marked for eyes and ears."""
        page = Page(nb.card(application()).html)
        assert [tag for tag, attrs in page.tags if attrs.get("aria-current") == "step"] == ["li"]
        assert "● Internal evaluation" in nb.card(application()).text

    def test_who_may(self) -> None:
        """Beside each event stands who may send it."""
        lines = nb.card(application()).text.splitlines()
        (withdrawn,) = [line for line in lines if line.startswith("Candidate withdrew")]
        assert withdrawn.split("  ")[-1].strip() == "Candidate, Recruiter"

    def test_on_hold(self) -> None:
        """A pause is said beside the state."""
        assert "State: Evaluation: collecting scorecards (on hold)" in nb.card(held()).text

    def test_ended(self) -> None:
        """An outcome that was not told is marked as such; the stages end with it."""
        text = nb.card(rejected()).text
        assert "State: Rejected (the candidate has not been told)" in text
        assert "● Rejected" in text

    def test_overdue(self) -> None:
        """What is overdue is said where a time is given."""
        late = NOW + timedelta(days=30)
        assert "Overdue:" in nb.card(application(), now=late).text
        assert "Overdue:" not in nb.card(application(), now=NOW).text

    def test_goal(self) -> None:
        """Why something is not possible yet; nothing where it is."""
        text = nb.card(application(), goal=ik.OfferSent).text
        assert "Not possible: Offer sent:" in text
        assert "Not possible" not in nb.card(application(), goal="application_withdrawn").text

    def test_nothing_left(self) -> None:
        """Where the data was erased nothing remains to be done."""
        ended = application().apply(ik.ApplicationWithdrawn(id="e2", at=NOW, by=ik.Role.CANDIDATE))
        erased = ended.apply(ik.PersonalDataErased(id="e3", at=NOW, by=ik.Role.HR_ADMIN))
        view = erased.as_seen_by(ik.Role.CANDIDATE)
        assert "- Nothing" in nb.card(view).text

    def test_the_candidate_is_shown_the_view(self) -> None:
        """No word of what was not disclosed, whichever way it is asked for."""
        before = nb.card(application(), audience="candidate").html
        assert nb.card(rejected(), audience="candidate").html == before
        view = rejected().as_seen_by(ik.Role.CANDIDATE)
        assert nb.card(view, audience="candidate").html == before

    def test_right_to_left(self) -> None:
        """Language and direction are said."""
        ((_, attrs), *_) = Page(nb.card(application(), locale="ar").html).tags
        assert (attrs["lang"], attrs["dir"]) == ("ar", "rtl")

    def test_markup_is_text(self) -> None:
        """A title that looks like a tag is shown and not obeyed."""
        name = "<script>alert(1)</script>"
        card = nb.card(application(name))
        page = Page(card.html)
        assert "script" not in {tag for tag, _ in page.tags}
        assert f"{name} (Manager)" in page.words
        assert f"{name} (Manager)" in card.text


class TestOthers:
    def test_refusal(self) -> None:
        """Every reason, in words."""
        refused = application().decide(
            ik.OfferSent(id="e2", at=NOW, by=ik.Role.CANDIDATE, expires_at=NOW)
        )
        lines = nb.card(refused).text.splitlines()
        assert lines[0] == "Not possible: Offer sent"
        assert len([line for line in lines if line.startswith("- ")]) == 2

    def test_report(self) -> None:
        """A problem with the run that shows it."""
        problem = Problem(
            code=ProblemCode.LAW_BROKEN,
            place="law 'x'",
            text="broken",
            path=("offer_sent", "offer_accepted"),
        )
        plain = Problem(code=ProblemCode.DEAD_END, place="state 'y'", text="stuck")
        text = nb.card(Report(problems=(problem, plain), verified=(("x", 1), ("z", 0)))).text
        assert "Laws verified: 1\nProblems: 2" in text
        assert "✓ Offer sent\n✓ Offer accepted" in text

    def test_preparation(self) -> None:
        """How much is done."""
        checklist = ik.catalogue().checklists["user"]
        first = checklist.items[0].id
        card = nb.card(ik.Preparation(checklist=checklist).done(first), locale="id")
        assert f"Sudah dilalui: 1 / {len(checklist.items)}" in card.text

    def test_checklist(self) -> None:
        """What it is for, and each item."""
        checklist = ik.catalogue().checklists["user"]
        words = ik.translator("en")
        assert words.text(checklist.items[0].label) in nb.card(checklist).text

    def test_plan(self) -> None:
        """The questions, and what had no place."""
        plan = ik.plan_interview(ik.catalogue(), "user", minutes=20)
        text = nb.card(plan).text
        assert f"Minutes: {plan.planned} / 20" in text
        assert "Left out:" in text

    def test_nothing_to_show(self) -> None:
        """The error says what has a card."""
        with pytest.raises(ik.InvalidValueError, match="one of Application, View, Refused"):
            nb.card(7)


class TestRows:
    def test_timeline(self) -> None:
        """Records as `wire.to_records` gives them, words for whoever looks."""
        rows = nb.timeline(held(), locale="id")
        assert [row["event"] for row in rows] == ["application_opened", "application_held"]
        assert "(sedang ditunda)" in repr(rows)

    def test_timeline_for_the_candidate(self) -> None:
        """What is hidden is not in it."""
        rows = nb.timeline(rejected(), audience="candidate")
        assert [row["event"] for row in rows] == ["application_opened"]
        view = rejected().as_seen_by(ik.Role.CANDIDATE)
        assert nb.timeline(view).to_records() == rows.to_records()

    def test_slices_and_filters(self) -> None:
        """A part of a table is a table."""
        rows = nb.states(ik.processes["id"])
        assert rows[2:4].to_records() == rows.to_records()[2:4]
        assert rows[3] == list(rows)[3]
        assert len(rows.where(stage="offer").where(lambda row: row["id"].endswith("sent"))) == 1

    def test_unknown_column(self) -> None:
        """The error names the columns."""
        with pytest.raises(ik.UnknownNameError, match="did you mean 'stage'"):
            nb.states(ik.processes["id"]).where(stge="offer")

    def test_rules_are_told_once(self) -> None:
        """However many kinds of position have them."""
        rules = nb.rules(ik.processes["id"])
        ids = [row["id"] for row in rules]
        assert len(ids) == len(set(ids))
        (reopen,) = rules.where(id="reopen")
        assert reopen["targets"] == ["origin"]
        assert "back to where it was before" in repr(rules)

    def test_questions_and_checklist(self) -> None:
        """One row for each part, one for each item."""
        plan = ik.plan_interview(ik.catalogue(), "user")
        checklist = ik.catalogue().checklists["user"]
        assert len(nb.questions(plan)) == len(plan.parts)
        assert [row["id"] for row in nb.checklist(checklist)] == [i.id for i in checklist.items]

    def test_empty(self) -> None:
        """A table without rows has its headings still."""
        rows = nb.states(ik.processes["id"]).where(id="none")
        assert (len(rows), rows.where(anything=1).to_records()) == (0, [])
        assert "State" in rows._repr_html_()


class TestShowing:
    def test_kinds(self) -> None:
        """Cards are HTML and text; a picture has no HTML, which front ends would prefer."""
        process, app = ik.processes["id"], application()
        for value in (app, app.as_seen_by(ik.Role.CANDIDATE), process.check(), nb.timeline(app)):
            assert set(value._repr_mimebundle_()) == {"text/html", "text/plain"}
        plan = ik.plan_interview(ik.catalogue(), "user")
        checklist = ik.catalogue().checklists["user"]
        refused = app.decide(ik.WorkStarted(id="e2", at=NOW, by="onboarding_owner"))
        assert isinstance(refused, ik.Refused)
        for other in (plan, checklist, ik.Preparation(checklist=checklist), refused):
            assert set(other._repr_mimebundle_()) == {"text/html", "text/plain"}
        drawn = process._repr_mimebundle_()
        assert set(drawn) == {"text/vnd.mermaid", "image/svg+xml", "text/plain"}

    def test_include_and_exclude(self) -> None:
        """A front end may ask for some kinds only."""
        card = nb.card(application())
        assert set(card._repr_mimebundle_(include=["text/plain"])) == {"text/plain"}
        assert set(card._repr_mimebundle_(exclude=["text/plain"])) == {"text/html"}
        drawing = nb.diagram(ik.processes["id"])
        assert set(drawing._repr_mimebundle_(include={"image/svg+xml"})) == {"image/svg+xml"}

    def test_text(self) -> None:
        """Where nothing else can be shown, the text is."""
        card, drawing = nb.card(application()), nb.diagram(application())
        assert repr(card) == str(card) == card.text
        assert repr(drawing) == str(drawing) == drawing.text
        assert card._repr_html_() == card.html

    def test_diagram_of_an_application(self) -> None:
        """Its state is marked; the candidate's copy knows what the candidate knows."""
        assert "● Internal evaluation" in nb.diagram(application()).text
        shown = nb.diagram(rejected(), audience="candidate")
        assert shown == nb.diagram(application(), audience="candidate")

    def test_reader(self) -> None:
        """Language and audience are the reader's own, and nobody else's."""
        reader = nb.Reader("id", "candidate")
        assert reader.translator.tag == "id"
        assert reader.card(application()) == nb.card(
            application(), locale="id", audience="candidate"
        )


class TestSheet:
    def test_lines_without_a_heading(self) -> None:
        """Only the sentences."""
        sheet = Sheet(title="T", blocks=(Lines("", ("a",)), Facts(())), lang="en", dir="ltr")
        assert as_text(sheet) == "T\n\n- a"
        assert as_html(sheet).count("<p ") == 1

    def test_wide_letters(self) -> None:
        """A Chinese letter takes two places in a column."""
        assert list(columns([("阶段", "x"), ("abcd", "y")])) == ["阶段  x", "abcd  y"]
