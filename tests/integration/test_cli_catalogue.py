"""The verbs ``catalogue``, ``questions`` and ``checklist``, in this process."""

import json
import re
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from typing import Any

import icalendar
import pytest
import vobject  # type: ignore[import-untyped]

import interviewkit as ik
from interviewkit.cli import main

Said = pytest.CaptureFixture[str]
LOCALES = ("en", "id", "id-x-informal")
KINDS: dict[str, Any] = {
    "type": ik.catalogue().interview_types,
    "category": ik.catalogue().question_categories,
    "question": ik.catalogue().questions,
    "checklist": ik.catalogue().checklists,
    "item": ik.catalogue().checklist_items,
    "tip": ik.catalogue().tips,
    "signal": ik.catalogue().signals,
    "reason": ik.catalogue().reason_codes,
}
AT = "2027-01-15T10:00+07:00"


def told(said: Said, *argv: str) -> dict[str, Any]:
    """What a verb says as JSON."""
    assert main([*argv, "--format", "json"]) == 0
    found: dict[str, Any] = json.loads(said.readouterr().out)
    return found


def lines(said: Said, *argv: str) -> list[str]:
    """What a verb says to people."""
    assert main(list(argv)) == 0
    output = said.readouterr()
    assert output.err == ""
    return output.out.splitlines()


def refused(said: Said, *argv: str) -> str:
    """What a verb says of bad input: one line, and nothing else."""
    assert main(list(argv)) == 2
    output = said.readouterr()
    assert (output.out, output.err.count("\n")) == ("", 1)
    return output.err


class TestList:
    @pytest.mark.parametrize("locale", LOCALES)
    def test_kinds(self, locale: str, capsys: Said) -> None:
        """Each with how many there are."""
        rows = [line.split()[:2] for line in lines(capsys, "catalogue", "list", "--locale", locale)]
        assert rows == [[kind, str(len(things))] for kind, things in KINDS.items()]
        found = told(capsys, "catalogue", "list", "--locale", locale)
        assert found["format"] == "interviewkit.catalogue_kinds/1"
        assert {one["id"]: one["count"] for one in found["kinds"]} == {
            kind: len(things) for kind, things in KINDS.items()
        }

    @pytest.mark.parametrize("locale", LOCALES)
    @pytest.mark.parametrize("kind", KINDS)
    def test_a_kind(self, kind: str, locale: str, capsys: Said) -> None:
        """Every id is there with its name, in lines that fit the page."""
        words = ik.translator(locale)
        found = told(capsys, "catalogue", "list", kind, "--locale", locale)
        assert (found["format"], found["kind"]) == ("interviewkit.catalogue_list/1", kind)
        assert found["things"] == [
            {"id": id, "name": words.text(thing)} for id, thing in KINDS[kind].items()
        ]
        shown = lines(capsys, "catalogue", "list", kind, "--locale", locale)
        assert [line.split()[0] for line in shown if line[0] != " "] == list(KINDS[kind])
        assert max(map(len, shown)) <= 100

    def test_no_such_kind(self, capsys: Said) -> None:
        """It is told with a near match."""
        assert "did you mean 'question'?" in refused(capsys, "catalogue", "list", "questions")


class TestShow:
    @pytest.mark.parametrize("locale", LOCALES)
    @pytest.mark.parametrize("kind", KINDS)
    def test_every_thing(self, kind: str, locale: str, capsys: Said) -> None:
        """In both formats, with all its words."""
        words = ik.translator(locale)
        for id, thing in list(KINDS[kind].items())[::4]:
            argv = ("catalogue", "show", id, "--locale", locale)
            found = [one for one in told(capsys, *argv)["things"] if one["kind"] == kind]
            assert [(one["id"], one["name"]) for one in found] == [(id, words.text(thing))]
            text = lines(capsys, *argv)
            assert f"[{id}]" in "\n".join(text)
            assert max(map(len, text)) <= 100

    def test_a_question(self, capsys: Said) -> None:
        """Intent, follow-ups and anchors, in words and with ids."""
        (found,) = told(capsys, "catalogue", "show", "time.missed_deadline")["things"]
        question = ik.catalogue().questions["time.missed_deadline"]
        say = ik.translator("en").text
        assert found["intent"]["text"] == say(question.intent)
        assert [one["text"] for one in found["probes"]] == [say(one) for one in question.probes]
        assert [one["rating"] for one in found["anchors"]] == [1, 3, 5]
        assert [one["id"] for one in found["anchors"]] == [one.id for one in question.anchors]
        assert (found["minutes"], found["category"]["id"]) == (6, "time")
        assert [one["id"] for one in found["levels"]] == [str(one) for one in question.levels]

    def test_a_question_for_people(self, capsys: Said) -> None:
        """Every sentence is there."""
        shown = " ".join(
            " ".join(lines(capsys, "catalogue", "show", "time.missed_deadline")).split()
        )
        question = ik.catalogue().questions["time.missed_deadline"]
        say = ik.translator("en").text
        for message in (question.label, question.intent, *question.probes, *question.anchors):
            assert say(message) in shown
        assert "Time and priorities [time]" in shown

    def test_a_type_and_its_checklist(self, capsys: Said) -> None:
        """They share an id, and both are shown."""
        kind, checklist = told(capsys, "catalogue", "show", "user")["things"]
        assert (kind["kind"], checklist["kind"]) == ("type", "checklist")
        assert kind["setting"]["id"] == "one_to_one"
        assert [one["id"] for one in kind["categories"]] == list(
            ik.catalogue().interview_types["user"].categories
        )
        assert checklist["items"][0]["id"] == "research_company"

    def test_what_only_some_have(self, capsys: Said) -> None:
        """A parent, a scale, a caution, a sensitive item, the candidate's words."""
        (category,) = told(capsys, "catalogue", "show", "time")["things"]
        assert (category["parent"]["id"], len(category["scale"])) == ("problem_solving", 5)
        (theirs,) = told(capsys, "catalogue", "show", "team")["things"]
        assert "sides" not in theirs
        (tip,) = told(capsys, "catalogue", "show", "dress_professionally")["things"]
        assert "caution" in tip
        (item,) = told(capsys, "catalogue", "show", "know_pay_range")["things"]
        assert (item["sensitive"], item["begin"]) == (True, -3)
        (reason,) = told(capsys, "catalogue", "show", "reject.better_candidate")["things"]
        assert reason["candidate"]["text"] == "We decided to continue with other candidates"
        assert reason["side"]["id"] == "organisation"
        (signal,) = told(capsys, "catalogue", "show", "ran_over_time")["things"]
        assert signal["strength"]["id"] == "folk"

    def test_a_type_in_another_language(self, capsys: Said, monkeypatch: Any) -> None:
        """Its language is told by name."""
        from interviewkit.domain.catalogue import InterviewType

        own = InterviewType(
            id="acme.talk", conducted_by="peer", methods="screening", minutes=20, language="en"
        )
        merged = ik.catalogue().merged(interview_types=[own])
        words = ik.translator("id").with_texts(
            {
                f"interview_type.acme.talk.{key}": key
                for key in ("name", "about", "place", "expect")
            },
            prefix="acme",
        )
        monkeypatch.setattr(ik, "catalogue", lambda: merged)
        monkeypatch.setattr(ik, "translator", lambda tag: words)
        (found,) = told(capsys, "catalogue", "show", "acme.talk")["things"]
        assert found["language"] == {"id": "en", "text": "Inggris"}

    def test_no_such_id(self, capsys: Said) -> None:
        """It is told with a near match, of whatever kind."""
        said = refused(capsys, "catalogue", "show", "time.missed_dedline")
        assert "did you mean 'time.missed_deadline'?" in said


class TestQuestions:
    @pytest.mark.parametrize("locale", LOCALES)
    @pytest.mark.parametrize("kind", ik.catalogue().interview_types)
    def test_every_type(self, kind: str, locale: str, capsys: Said) -> None:
        """Within the time and the width."""
        argv = ("questions", "--type", kind, "--minutes", "30", "--locale", locale)
        assert max(map(len, lines(capsys, *argv))) <= 100
        found = told(capsys, *argv)
        assert found["planned"] <= found["minutes"] == 30

    def test_it_is_the_plan(self, capsys: Said) -> None:
        """Of the same seed, with times, questions and what was left out."""
        from random import Random

        argv = ("questions", "--type", "user", "--minutes", "45", "--level", "manager")
        found = told(capsys, *argv, "--seed", "7", "--locale", "id")
        plan = ik.plan_interview(ik.catalogue(), "user", level="manager", minutes=45, rng=Random(7))
        say = ik.translator("id").text
        assert [part["starts"] for part in found["parts"]] == [part.starts for part in plan.parts]
        assert [part["text"] for part in found["parts"]] == [say(part) for part in plan.parts]
        asked = [part for part in found["parts"] if part["question"] is not None]
        assert [part["question"] for part in asked] == [one.id for one in plan.questions]
        assert [part["probes"] for part in asked] == [
            [say(probe) for probe in one.probes] for one in plan.questions
        ]
        assert [len(part["anchors"]) for part in asked] == [3] * len(asked)
        assert [left["category"] for left in found["left_out"]] == [
            left.category for left in plan.left_out
        ]
        assert (found["format"], found["seed"]) == ("interviewkit.questions/1", 7)

    def test_seeds(self, capsys: Said) -> None:
        """The same seed says the same; without one the catalogue's order decides."""
        argv = ("questions", "--type", "user")
        said = [lines(capsys, *argv, "--seed", seed) for seed in ("7", "7", "8")]
        assert said[0] == said[1] != said[2]
        plan = ik.plan_interview(ik.catalogue(), "user")
        found = told(capsys, *argv)
        asked = [part["question"] for part in found["parts"] if part["question"]]
        assert asked == [one.id for one in plan.questions]
        assert (found["seed"], found["minutes"]) == (None, 60)

    def test_for_people(self, capsys: Said) -> None:
        """Times, follow-ups, and what does not fit."""
        argv = ("questions", "--type", "walk_in", "--minutes", "20", "--seed", "4")
        shown = lines(capsys, *argv)
        assert shown[:2] == [
            "Walk-in interview, Staff",
            "Questions: 4; minutes planned: 20 of 20.",
        ]
        assert shown[3].startswith("0-3    Welcome")
        assert sum(line.startswith("       - ") for line in shown) == 8
        assert shown[-4] == "Left out:"
        assert shown[-1].endswith("Minutes available: 20.")

    @pytest.mark.parametrize(
        ("argv", "says"),
        [
            (("--type", "usr"), "did you mean 'user'?"),
            (("--type", "user", "--level", "manger"), "did you mean 'manager'?"),
            (("--type", "user", "--minutes", "9"), "whole minutes from 10 up"),
            (("--type", "user", "--locale", "xx"), "unknown locale 'xx'"),
        ],
    )
    def test_bad_input(self, argv: tuple[str, ...], says: str, capsys: Said) -> None:
        """It answers 2, with what would have been right."""
        assert says in refused(capsys, "questions", *argv)

    @pytest.mark.parametrize("option", ["--minutes", "--seed"])
    def test_no_number(self, option: str, capsys: Said) -> None:
        """A number is needed."""
        with pytest.raises(SystemExit) as ended:
            main(["questions", "--type", "user", option, "many"])
        assert ended.value.code == 2
        assert f"argument {option}" in capsys.readouterr().err


def planned(kind: str, **more: Any) -> tuple[Any, ...]:
    """The plan as the library makes it."""
    mine = ik.Preparation(checklist=ik.catalogue().checklists[kind])
    return mine.schedule(datetime.fromisoformat(AT), **more)


class TestChecklist:
    @pytest.mark.parametrize("locale", LOCALES)
    @pytest.mark.parametrize("kind", ik.catalogue().checklists)
    def test_every_checklist(self, kind: str, locale: str, capsys: Said) -> None:
        """Every item is there in every format, with its reason and its sign of being done."""
        argv = ("checklist", "--type", kind, "--date", AT, "--locale", locale)
        say = ik.translator(locale).text
        plans = planned(kind)
        text = lines(capsys, *argv)
        assert max(map(len, text)) <= 100
        shown = " ".join(" ".join(text).split())
        markdown = re.sub(r"\\(.)", r"\1", "\n".join(lines(capsys, *argv, "--format", "md")))
        found = told(capsys, *argv)
        events = read(written(capsys, *argv))
        assert [one["id"] for one in found["items"]] == [plan.item.id for plan in plans]
        assert len(events) == len(plans) + 1
        for plan, row, event in zip(plans, found["items"], events[1:], strict=True):
            for message in (plan.item.label, plan.item.why, plan.item.done_when):
                assert say(message, audience="candidate") in shown
                assert say(message, audience="candidate") in markdown
            assert f"- [ ] {say(plan.item)} (" in markdown
            assert (row["on"], row["label"]) == (plan.on.isoformat(), plan.label)
            assert str(event["summary"]) == row["text"] == say(plan.item)
            assert row["why"] in event["description"]
            assert row["done_when"] in event["description"]
            assert event.get("class") == ("PRIVATE" if plan.item.sensitive else None)

    def test_days_in_order(self, capsys: Said) -> None:
        """Back from the interview, which has its own line, and on after it."""
        shown = lines(capsys, "checklist", "--type", "user", "--date", AT)
        heads = [line for line in shown if line.startswith("January") and line.endswith(")")]
        assert heads[1:] == [
            "January 8, 2027 (7 days before)",
            "January 12, 2027 (3 days before)",
            "January 14, 2027 (1 day before)",
            "January 15, 2027 (on the day itself)",
            "January 16, 2027 (1 day after)",
        ]
        place = shown.index(heads[4]) + 1
        assert shown[place].startswith("  * Hiring-manager interview, January 15, 2027, 10:00")
        assert "To do: 12; time needed: 435 minutes." in shown

    def test_informal_indonesian(self, capsys: Said) -> None:
        """A candidate is told in the words asked for."""
        argv = ("checklist", "--type", "user", "--date", AT, "--locale")
        informal = "\n".join(lines(capsys, *argv, "id-x-informal"))
        formal = "\n".join(lines(capsys, *argv, "id"))
        assert re.search(r"\b[Kk]amu\b", informal)
        assert not re.search(r"\bAnda\b", informal)
        assert re.search(r"\bAnda\b", formal)
        assert "8 Januari 2027 (7 hari sebelumnya)" in informal

    @pytest.mark.parametrize("format", ["text", "md"])
    def test_late(self, format: str, capsys: Said) -> None:
        """What should have begun is told, and nothing is planned before today."""
        argv = ("checklist", "--type", "user", "--date", AT, "--today", "2027-01-10")
        shown = "\n".join(lines(capsys, *argv, "--format", format))
        assert shown.count("It was best begun on January 8, 2027.") == 5
        assert "January 10, 2027 (5 days before)" in shown
        found = told(capsys, *argv)
        assert [row["late"] for row in found["items"]].count(True) == 5
        assert (found["items"][0]["on"], found["items"][0]["begins"]) == (
            "2027-01-10",
            "2027-01-08",
        )

    def test_all_of_it_too_late(self, capsys: Said) -> None:
        """The interview's day is told even if nothing is planned for it."""
        argv = ("checklist", "--type", "user", "--date", AT, "--today", "2027-02-01")
        shown = lines(capsys, *argv)
        assert "January 15, 2027 (on the day itself)" in shown
        assert "February 1, 2027 (17 days after)" in shown

    def test_zone(self, capsys: Said) -> None:
        """Days are those of the candidate's zone."""
        argv = ("checklist", "--type", "user", "--date", AT, "--zone", "America/New_York")
        found = told(capsys, *argv)
        assert found["occasion"]["at"] == "2027-01-14T22:00:00-05:00"
        assert found["items"][0]["on"] == "2027-01-07"
        jakarta = told(capsys, *argv[:-1], "Asia/Jakarta")
        assert jakarta["occasion"]["at"] == "2027-01-15T10:00:00+07:00"

    def test_json(self, capsys: Said) -> None:
        """What the interview is, and how long all of it takes."""
        found = told(capsys, "checklist", "--type", "user", "--date", AT, "--locale", "id")
        assert (found["format"], found["id"]) == ("interviewkit.preparation_plan/1", "user")
        assert found["occasion"] == {
            "id": "interview",
            "text": "Wawancara user",
            "at": "2027-01-15T10:00:00+07:00",
            "minutes": 60,
        }
        assert found["minutes"] == sum(row["minutes"] for row in found["items"]) == 435
        offer = told(capsys, "checklist", "--type", "offer", "--date", AT)
        assert (offer["occasion"]["text"], offer["occasion"]["minutes"]) == ("Offer", None)

    def test_markdown_is_escaped(self) -> None:
        """What Markdown would read as more than a letter stays one."""
        from interviewkit.cli.checklist import _plain

        assert _plain("a_b *c* [d](e) <f>") == r"a\_b \*c\* \[d\](e) \<f\>"

    @pytest.mark.parametrize(
        ("argv", "says"),
        [
            (("--type", "usr", "--date", AT), "did you mean 'user'?"),
            (("--type", "user", "--date", "2027-01-15T10:00"), "with its UTC offset, such as"),
            (("--type", "user", "--date", "2027-01-15"), "with its UTC offset, such as"),
            (("--type", "user", "--date", "soon"), "with its UTC offset, such as"),
            (("--type", "user", "--date", "9999-12-31T23:00Z"), "a year from 1000 to 9000"),
            (("--type", "user", "--date", AT, "--today", "now"), "a day such as 2027-01-10"),
            (("--type", "user", "--date", AT, "--zone", "Jakarta"), "unknown time zone"),
            (("--type", "user", "--date", AT, "--zone", "Asia"), "unknown time zone"),
            (("--type", "user", "--date", AT, "--zone", "../etc"), "unknown time zone"),
            (("--type", "user", "--date", AT, "--zone", "Asia/Jakrta"), "mean 'Asia/Jakarta'?"),
        ],
    )
    def test_bad_input(self, argv: tuple[str, ...], says: str, capsys: Said) -> None:
        """It answers 2, with what would have been right."""
        assert says in refused(capsys, "checklist", *argv)


def written(said: Said, *argv: str) -> bytes:
    """A calendar file, with the line ends that the format wants."""
    assert main([*argv, "--format", "ics"]) == 0
    found = said.readouterr().out.encode()
    assert found.endswith(b"END:VCALENDAR\r\n")
    assert found.count(b"\n") == found.count(b"\r\n")
    return found


def read(ics: bytes) -> list[Any]:
    """The events of a file, by icalendar."""
    return list(icalendar.Calendar.from_ical(ics).events)


class TestCalendar:
    @pytest.mark.parametrize("locale", LOCALES)
    @pytest.mark.parametrize("zone", ["Asia/Jakarta", "America/New_York"])
    def test_two_readers(self, zone: str, locale: str, capsys: Said) -> None:
        """Both read the same instants, days and texts."""
        argv = ("checklist", "--type", "user", "--date", AT, "--zone", zone, "--locale", locale)
        ics = written(capsys, *argv)
        first = read(ics)
        second = vobject.readOne(ics.decode()).vevent_list
        assert len(first) == len(second) == 13
        for one, two in zip(first, second, strict=True):
            assert one["dtstart"].dt == two.dtstart.value
            assert one["dtend"].dt == two.dtend.value
            assert str(one["summary"]) == two.summary.value
            assert str(one["description"]) == two.description.value
            assert str(one["uid"]) == two.uid.value
        at = datetime.fromisoformat(AT)
        assert (first[0]["dtstart"].dt, first[0]["dtstart"].dt.tzname()) == (at, "UTC")
        assert first[0]["dtend"].dt == at + timedelta(hours=1)
        days = [event["dtstart"].dt for event in first[1:]]
        from zoneinfo import ZoneInfo

        assert days == [plan.on for plan in planned("user", zone=ZoneInfo(zone))]
        assert {type(day) for day in days} == {date}

    def test_same_bytes(self, capsys: Said) -> None:
        """No clock, no chance; UIDs are the same in every language, and each is there once."""
        argv = ("checklist", "--type", "user", "--date", AT)
        ics = written(capsys, *argv)
        assert ics == written(capsys, *argv)
        other = written(capsys, *argv, "--locale", "id", "--today", "2027-01-10")
        uids = [[str(event["uid"]) for event in read(one)] for one in (ics, other)]
        assert sorted(uids[0]) == sorted(uids[1])
        assert len(set(uids[0])) == 13
        stamps = {event["dtstamp"].dt for event in read(ics)}
        assert stamps == {datetime(2027, 1, 15, 3, tzinfo=UTC)}

    def test_lines_are_folded(self, capsys: Said) -> None:
        """No line is longer than 75 bytes."""
        argv = ("checklist", "--type", "offer", "--date", AT, "--locale", "id")
        assert max(map(len, written(capsys, *argv).split(b"\r\n"))) <= 75

    def test_in_a_process_of_its_own(self) -> None:
        """The line ends come through a pipe as well."""
        argv = ["checklist", "--type", "user", "--date", AT, "--format", "ics"]
        done = subprocess.run(
            [sys.executable, "-m", "interviewkit", *argv],
            capture_output=True,
            timeout=60,
            check=True,
        )
        assert done.stdout.count(b"\n") == done.stdout.count(b"\r\n") > 100
        assert done.stderr == b""

    def test_without_the_extra(self) -> None:
        """One clear line says what to install; the other formats need nothing."""
        code = (
            "import sys\nsys.modules['icalendar'] = None\n"
            "from interviewkit.cli import main\n"
            f"argv = ['checklist', '--type', 'user', '--date', '{AT}', '--format']\n"
            "print(main([*argv, 'json']), main([*argv, 'ics']), file=sys.stderr)"
        )
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, timeout=60, check=True
        )
        assert done.stderr.decode() == (
            "interviewkit: interviewkit.calendars needs icalendar, which cannot be imported; "
            "`pip install interviewkit[calendar]` brings it\n"
            "0 2\n"
        )


class TestHelp:
    @pytest.mark.parametrize(
        "argv",
        [
            ["catalogue"],
            ["catalogue", "list"],
            ["catalogue", "show"],
            ["questions"],
            ["checklist"],
            ["lint"],
        ],
    )
    def test_help(self, argv: list[str], capsys: Said) -> None:
        """Every verb explains itself."""
        with pytest.raises(SystemExit) as ended:
            main([*argv, "--help"])
        assert ended.value.code == 0
        assert capsys.readouterr().out.startswith("usage: interviewkit")

    def test_the_old_name_of_lint(self, capsys: Said) -> None:
        """It is gone."""
        with pytest.raises(SystemExit) as ended:
            main(["question", "lint", "x", "--jurisdiction", "us"])
        assert ended.value.code == 2
        assert "invalid choice: 'question'" in capsys.readouterr().err
