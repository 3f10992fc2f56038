"""Writing and reading as JSON, TOML and plain data: what the three have in common."""

import builtins
from pathlib import Path
from typing import Any, Final

import pytest
from tests.unit.wire.edges import EVENT, MONEY, NOON, TERMS, codes, opened, paths, said

import interviewkit as ik
from interviewkit import wire

CLERK: Final = ik.Position(title="Clerk")
TOML: Final = 'format = "interviewkit.position/1"\ntitle = "Clerk"\n'


def in_toml(text: str | Path, cls: Any = ik.Position, **options: Any) -> list[str]:
    """The problems of a TOML text."""
    with pytest.raises(wire.WireError) as caught:
        wire.from_toml(text, cls, **options)
    return [str(problem) for problem in caught.value.problems]


class TestPlain:
    def test_only_what_json_has(self) -> None:
        """Dicts, lists, texts, whole numbers, booleans and None, and nothing that only looks so."""
        waiting = [wire.to_plain(opened(level="manager"))]
        while waiting:
            one = waiting.pop()
            assert type(one) in (dict, list, str, int, bool, type(None))
            inner = one.values() if isinstance(one, dict) else one
            waiting += inner if isinstance(one, dict | list) else []

    def test_says_nothing_of_itself(self) -> None:
        """A column or a framework knows what it holds."""
        assert wire.to_plain(CLERK) == {
            "title": "Clerk",
            "level": "staff",
            "employment": "permanent",
        }

    def test_lists(self) -> None:
        """Of any values, each in its own form."""
        assert wire.to_plain([CLERK.level, (NOON, "x", 3, True)]) == [
            "staff",
            ["2026-01-05T12:00:00+00:00", "x", 3, True],
        ]
        assert wire.to_json([]) == "[]"

    def test_its_own_problem(self) -> None:
        """A value that no payload can hold is named with what would be right."""
        with pytest.raises(ik.InvalidValueError, match="a payload of Position") as caught:
            wire.to_plain(ik.Position(title="\udc80"))
        assert caught.value.place == "a payload of Position"

    def test_leaves_the_payload_alone(self) -> None:
        """Reading changes nothing in it."""
        payload = {"format": "interviewkit.offer_terms/1", **TERMS, "benefits": ["bus"]}
        before = repr(payload)
        wire.from_plain(payload, ik.OfferTerms)
        assert repr(payload) == before

    def test_any_mapping(self) -> None:
        """A table need not be a dict."""
        from types import MappingProxyType

        table = MappingProxyType({**TERMS, "salary": MappingProxyType(MONEY)})
        assert wire.from_plain(table, ik.OfferTerms) == wire.from_plain(TERMS, ik.OfferTerms)
        assert paths(MappingProxyType({"title": 3})) == ["$.title"]

    def test_a_definition_with_mistakes(self) -> None:
        """What a catalogue says against itself is a problem of the payload."""
        signal = {"id": "own.tour", "points": "good"}
        (found,) = said({"questions": [QUESTION], "signals": [signal]}, ik.Catalogue)
        assert found.startswith("$: ")
        assert "'nowhere'" in found

    def test_optional_types(self) -> None:
        """Whatever Python can say as a type may be asked for."""
        assert wire.from_plain("legal", ik.Role) is ik.Role.LEGAL
        assert wire.from_plain([MONEY], tuple[ik.Money, ...])[0].currency == "IDR"

    def test_unions(self) -> None:
        """None, or a value."""
        hint: Any = ik.Money | None
        assert wire.from_plain(None, hint) is None
        assert wire.from_plain(MONEY, hint) == wire.from_plain(MONEY, ik.Money)


QUESTION: Final = {
    "id": "own.question",
    "category": "nowhere",
    "methods": ["situational"],
    "minutes": 5,
}


class TestJson:
    def test_says_what_it_is(self) -> None:
        """In its first key."""
        assert wire.to_json(CLERK) == (
            '{"format":"interviewkit.position/1","title":"Clerk","level":"staff",'
            '"employment":"permanent"}'
        )

    def test_what_is_no_table_says_nothing(self) -> None:
        """A member of a vocabulary is its id."""
        assert wire.to_json(ik.Role.LEGAL) == '"legal"'
        assert wire.from_json('"legal"', ik.Role) is ik.Role.LEGAL

    def test_an_event_is_read_as_any_or_as_its_class(self) -> None:
        """The class may be known."""
        event = wire.from_plain(EVENT, ik.Event)
        text = wire.to_json(event)
        assert wire.from_json(text, ik.Event) == wire.from_json(text, ik.OfferViewed) == event

    def test_the_order_of_sets(self) -> None:
        """Is always the same, so that the same value gives the same text."""
        stages = ("offer", "contract", "medical_checkup", "evaluation")
        texts = {
            wire.to_json(ik.Position(title="a", extra_stages=chosen))
            for chosen in (stages, stages[::-1], stages[2:] + stages[:2])
        }
        assert len(texts) == 1


class TestToml:
    def test_reads_what_it_writes(self) -> None:
        """With its format."""
        text = wire.to_toml(CLERK)
        assert text.startswith(TOML)
        assert wire.from_toml(text, ik.Position) == CLERK

    def test_a_file(self, tmp_path: Path) -> None:
        """Is opened, and called by its name in errors."""
        path = tmp_path / "clerk.toml"
        path.write_text(TOML)
        assert wire.from_toml(path, ik.Position) == CLERK
        path.write_text(f'{TOML}lvel = "staff"')
        with pytest.raises(wire.WireError, match=r"clerk.toml has 1 problem:\n  line 3, column 1"):
            wire.from_toml(path, ik.Position)
        with pytest.raises(FileNotFoundError):
            wire.from_toml(tmp_path / "none.toml", ik.Position)

    def test_its_own_dates(self) -> None:
        """Days and instants need no quotes."""
        event = wire.from_plain(EVENT, ik.Event)
        text = 'event = "offer_viewed"\nid = "e1"\nat = 2026-01-05T12:00:00Z\nby = "candidate"'
        assert wire.from_toml(text, ik.Event) == event
        assert in_toml(text.replace("Z", ""), ik.Event)[0].startswith("line 3, column 1: $.at: ")
        day = 'start_on = 2026-03-02\nsalary = {amount = 12500000, currency = "IDR"}'
        assert wire.from_toml(day, ik.OfferTerms) == wire.from_plain(TERMS, ik.OfferTerms)

    def test_floats(self) -> None:
        """Are no amounts here either."""
        (found,) = in_toml('amount = 12.5\ncurrency = "IDR"', ik.Money)
        assert found.startswith("line 1, column 1: $.amount: 12.5")

    def test_none(self) -> None:
        """TOML has no null; where it has to be said it is a table."""
        record = ik.Record().with_fact("badge", None)
        text = wire.to_toml(record)
        assert "none = true" in text
        assert wire.from_toml(text, ik.Record) == record
        assert wire.from_toml(f"{TOML}jurisdiction = {{none = true}}", ik.Position) == CLERK
        assert in_toml(f"{TOML}jurisdiction = {{none = false}}")[0].startswith("line 3, ")

    @pytest.mark.parametrize("value", [ik.Role.LEGAL, [CLERK], "a", 3, True])
    def test_what_is_no_table(self, value: Any) -> None:
        """Cannot be told in TOML."""
        with pytest.raises(ik.InvalidValueError, match="a value whose payload is a table"):
            wire.to_toml(value)

    def test_no_toml(self) -> None:
        """The mistake is told with its line."""
        assert in_toml("a = 1\nb = ") == ["line 2, column 5: invalid value"]

    def test_without_the_extra(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Reading needs none; who writes is told how to get it."""
        imported: Any = builtins.__import__

        def importing(name: str, *args: Any, **kwargs: Any) -> Any:
            if name == "tomli_w":
                raise ImportError("No module named 'tomli_w'", name="tomli_w")
            return imported(name, *args, **kwargs)

        monkeypatch.setattr(builtins, "__import__", importing)
        with pytest.raises(ImportError, match=r"pip install interviewkit\[toml\]") as caught:
            wire.to_toml(CLERK)
        assert caught.value.name == "tomli_w"
        assert wire.from_toml(TOML, ik.Position) == CLERK


class TestProblems:
    """What is wrong, as a value and as a message."""

    def test_as_a_message(self) -> None:
        """Every part that says something is a parameter."""
        because = (ik.Message.of("refusal.on_hold"),)
        problem = wire.WireProblem(
            path="$.by",
            value="'recuiter'",
            text="is no role",
            allowed="candidate, recruiter",
            near="recruiter",
            code="unknown_name",
            because=because,
        )
        message = problem.message
        assert message.id == "problem.unknown_name"
        assert [message.get(name) for name in ("value", "allowed", "near", "because")] == [
            "'recuiter'",
            "candidate, recruiter",
            "recruiter",
            because,
        ]
        assert message.get("text") == "'recuiter' is no role"

    def test_as_a_message_where_little_is_known(self) -> None:
        """A missing value has no parameter for what stands there."""
        problem = wire.WireProblem(path="$.by", value=None, text="is missing", code="missing")
        assert (problem.message.get("value") or "", problem.message.get("near") or "") == ("", "")

    def test_in_a_sentence(self) -> None:
        """With its place first."""
        problem = wire.WireProblem(path="$", value="3", text="what is that")
        assert str(problem) == "$: 3: what is that"
        assert str(problem.placed(2, 5)) == "line 2, column 5: 3: what is that"

    def test_long_values_are_cut(self) -> None:
        """Nobody reads a page of them."""
        (found,) = said({"title": "a", "level": "x" * 1_000})
        assert len(found) < 200
        assert "'xxx" in found

    def test_can_be_printed(self) -> None:
        """Whatever a key holds."""
        for key in ("\ud800", "a\nb", "\x1b[2J"):
            (found,) = said({"title": "a", key: 1})
            assert found.encode().decode().isprintable()

    def test_long_keys_are_cut(self) -> None:
        """Nobody reads a page of them either."""
        (found,) = said({"title": "a", "x" * 10_000: 1})
        assert len(found) < 1_000

    def test_in_the_order_of_a_text(self) -> None:
        """Where a text has lines, people read it from above."""
        text = '{\n"zzz": 1,\n"level": "boss",\n"title": 3\n}'
        with pytest.raises(wire.WireError) as caught:
            wire.from_json(text, ik.Position)
        assert [problem.line for problem in caught.value.problems] == [2, 3, 4]

    def test_codes_of_a_definition(self) -> None:
        """Mistakes of developers are of one kind."""
        assert codes({"questions": [QUESTION]}, ik.Catalogue) == [("$", "definition")]
