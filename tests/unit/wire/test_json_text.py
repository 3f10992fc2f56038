"""JSON within limits, read by either module."""

import builtins
import json
from collections.abc import Iterator
from typing import Any

import pytest
from tests.unit.wire.edges import EVENT, MONEY, codes, opened, paths, problems, said

import interviewkit as ik
from interviewkit import wire
from interviewkit.wire import json_text

CLERK = '{"title":"Clerk"}'
LARGE = 1 << 24


@pytest.fixture(params=["json", "orjson"])
def one(request: pytest.FixtureRequest) -> wire.WireConverter:
    """A converter for each of the modules."""
    return wire.make_converter(backend=request.param)


class TestTwice:
    """A key that comes twice."""

    @pytest.mark.parametrize(
        ("payload", "expected"),
        [
            ('{"title":"Clerk","title":"Clerk"}', ["$.title"]),
            ('{"title":"a","title":"b","title":"c"}', ["$.title"]),
            ('{"title":"a","extra":{"x":[{"y":1,"y":2}]}}', ["$.extra.x[0].y"]),
            ('[{"a":1,"a":1},[{"b":{},"b":[]}]]', ["$[0].a", "$[1][0].b"]),
            ('{"a":{"b":1,"b":2},"a":3}', ["$.a"]),
            ('{"a":1,"\\u0061":2}', ["$.a"]),
        ],
    )
    def test_at_any_depth(self, payload: str, expected: list[str], one: wire.WireConverter) -> None:
        """It is a problem wherever it stands, whichever value would have counted."""
        assert sorted(codes(payload, converter=one)) == [(path, "twice") for path in expected]

    def test_its_sentence(self, one: wire.WireConverter) -> None:
        """Nothing else of the payload is told, for nobody knows what it says."""
        found = said('{"titel":1,"level":"a","level":"b"}', converter=one)
        assert found == ["$.level: the key stands here twice"]

    def test_its_line(self, one: wire.WireConverter) -> None:
        """Where it comes last."""
        payload = '{\n  "title": "Clerk",\n  "title": "Cook"\n}'
        assert said(payload, converter=one) == [
            "line 3, column 3: $.title: the key stands here twice"
        ]

    def test_what_orjson_would_swallow(self) -> None:
        """A payload whose last value is right is refused, however fast it is read."""
        payload = '{"title":3,"title":"Clerk"}'
        assert json_text.loads(CLERK, "orjson", LARGE) == {"title": "Clerk"}
        assert paths(payload, converter=wire.make_converter(backend="orjson")) == ["$.title"]


class TestNumbers:
    """Numbers that JSON does not have, or that are no use."""

    @pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity"])
    def test_no_numbers(self, number: str, one: wire.WireConverter) -> None:
        """Python's module would take them."""
        payload = f'{{"amount":{number},"currency":"IDR"}}'
        expected = f"$: {number} is no number"
        assert said(payload, ik.Money, converter=one) == [expected]

    @pytest.mark.parametrize("digits", [5_000, 1_000_000])
    def test_too_many_digits(self, digits: int, one: wire.WireConverter) -> None:
        """Python would take hours for a number of a million digits, and refuses."""
        payload = f'{{"amount":{"9" * digits},"currency":"IDR"}}'
        (problem,) = problems(payload, ik.Money, converter=one)
        assert (str(problem), problem.code) == ("$: a number is too long", "syntax")

    @pytest.mark.parametrize("number", ["1e999", "-1e999", "1e2", "1.0", "12.50", "-0.0"])
    def test_floats_are_no_money(self, number: str, one: wire.WireConverter) -> None:
        """Neither are those that are too large for one."""
        payload = f'{{"amount":{number},"currency":"IDR"}}'
        assert codes(payload, ik.Money, converter=one) == [("$.amount", "inexact_amount")]

    def test_a_remedy_that_helps(self, one: wire.WireConverter) -> None:
        """What is told to be right is right."""
        (problem,) = problems('{"amount":1e999,"currency":"IDR"}', ik.Money, converter=one)
        assert "inf" not in problem.allowed

    @pytest.mark.parametrize("number", [2**63, 2**64, -(2**63), 10**30])
    def test_beyond_64_bits(self, number: int, one: wire.WireConverter) -> None:
        """What databases cannot hold is refused, and not cut."""
        payload = f'{{"amount":{number},"currency":"IDR"}}'
        assert codes(payload, ik.Money, converter=one) == [("$.amount", "no_number")]

    @pytest.mark.parametrize("number", [2**63 - 1, 1 - 2**63, 0])
    def test_the_largest(self, number: int, one: wire.WireConverter) -> None:
        """What they can hold is read exactly."""
        payload = f'{{"amount":{number},"currency":"IDR"}}'
        assert int(wire.from_json(payload, ik.Money, converter=one).amount) == number


class TestSize:
    """What is too large or too deep."""

    @pytest.mark.parametrize(
        "payload", ["[" * 10_000, '{"a":' * 10_000, "[" * 10_000 + "]" * 10_000]
    )
    def test_too_deep(self, payload: str, one: wire.WireConverter) -> None:
        """It is a problem, and no crash."""
        (problem,) = problems(payload, converter=one)
        expected = ("$: tables or lists lie too deep in each other", "deep")
        assert (str(problem), problem.code) == expected

    @pytest.mark.parametrize("payload", [CLERK, CLERK.encode(), memoryview(CLERK.encode())])
    def test_too_large(self, payload: Any) -> None:
        """One byte more than the limit."""
        size = len(CLERK)
        fits = wire.make_converter(limits=wire.Limits(size=size))
        assert wire.from_json(payload, ik.Position, converter=fits).title == "Clerk"
        small = wire.make_converter(limits=wire.Limits(size=size - 1))
        (problem,) = problems(payload, converter=small)
        expected = f"$: it is larger than {size - 1} bytes, the most that is read"
        assert (str(problem), problem.code) == (expected, "too_large")

    def test_bytes_are_counted(self) -> None:
        """Not characters."""
        payload = '{"title":"é"}'
        small = wire.make_converter(limits=wire.Limits(size=len(payload)))
        assert codes(payload, converter=small) == [("$", "too_large")]

    def test_too_many_events(self, one: wire.WireConverter) -> None:
        """None of them is looked at."""
        plain = wire.to_plain(opened())
        payload = json.dumps({**plain, "events": [0] * 1_000_000})
        expected = "$.events: there are 1000000 events, more than are read; allowed: 10000, or"
        (found,) = said(payload, ik.Application, converter=one)
        assert found.startswith(expected)

    def test_as_many_events_as_allowed(self) -> None:
        """The limit itself is within it."""
        plain = wire.to_plain(
            opened().apply(ik.ApplicationWithdrawn(id="e", at=opened().since, by="candidate"))
        )
        most = {n: wire.make_converter(limits=wire.Limits(events=n)) for n in (1, 2)}
        assert wire.from_plain(plain, ik.Application, converter=most[2]).version == 2
        assert codes(plain, ik.Application, converter=most[1]) == [("$.events", "too_large")]

    @pytest.mark.parametrize("limit", ["size", "events"])
    @pytest.mark.parametrize("value", [0, -1, 1.5, True, None])
    def test_limits_are_whole_numbers(self, limit: str, value: Any) -> None:
        """From 1 up."""
        with pytest.raises(ik.InvalidValueError, match=f"Limits.{limit}"):
            wire.Limits(**{limit: value})


class TestCharacters:
    """What is no text."""

    def test_half_a_character_escaped(self, one: wire.WireConverter) -> None:
        """An escape may say what no file can hold."""
        (problem,) = problems('{"title":"\\ud800"}', converter=one)
        assert (problem.path, problem.code) == ("$.title", "half_character")
        assert problem.value == r"'\ud800'"

    def test_half_a_character(self, one: wire.WireConverter) -> None:
        """In a text of Python."""
        (problem,) = problems('{"title":"\ud800"}', converter=one)
        assert (problem.path, problem.code) == ("$", "half_character")

    def test_both_halves(self, one: wire.WireConverter) -> None:
        """Together they are a character."""
        payload = '{"title":"\\ud83d\\ude00"}'
        assert wire.from_json(payload, ik.Position, converter=one).title == "😀"

    @pytest.mark.parametrize(
        ("payload", "byte"),
        [(b'{"title":"caf\xe9"}', 14), (b'{"title":"\xed\xa0\x80"}', 11), (b"\xff\xfe{\x00", 1)],
    )
    def test_not_utf8(self, payload: bytes, byte: int, one: wire.WireConverter) -> None:
        """The first byte that is wrong is told."""
        (problem,) = problems(payload, converter=one)
        assert (str(problem), problem.code) == (f"$: byte {byte} is not UTF-8", "syntax")

    @pytest.mark.parametrize("payload", [f"\ufeff{CLERK}", b"\xef\xbb\xbf" + CLERK.encode()])
    def test_byte_order_mark(self, payload: Any, one: wire.WireConverter) -> None:
        """It does no harm."""
        assert wire.from_json(payload, ik.Position, converter=one).title == "Clerk"

    def test_byte_order_mark_has_no_column(self, one: wire.WireConverter) -> None:
        """Lines and columns are those that an editor shows."""
        payload = b'\xef\xbb\xbf{"titel":\n1,"title":"a"}'
        assert said(payload, converter=one)[0].startswith("line 1, column 2: $.titel")


class TestPayloads:
    """What a payload may be."""

    @pytest.mark.parametrize("kind", [str, str.encode, lambda t: bytearray(t.encode())])
    def test_texts_and_bytes(self, kind: Any, one: wire.WireConverter) -> None:
        """All of them are read."""
        assert wire.from_json(kind(CLERK), ik.Position, converter=one).title == "Clerk"

    def test_a_view_of_memory(self, one: wire.WireConverter) -> None:
        """Also where it skips bytes."""
        doubled = "".join(f"{sign}x" for sign in CLERK).encode()
        view = memoryview(doubled)[::2]
        assert wire.from_json(view, ik.Position, converter=one).title == "Clerk"

    @pytest.mark.parametrize("payload", [{"title": "Clerk"}, None, 3, ["{}"]])
    def test_no_payload(self, payload: Any, one: wire.WireConverter) -> None:
        """A table is plain data already."""
        kind = type(payload).__name__
        allowed = f"a payload is a text or bytes, not {kind}; for a dict use from_plain"
        with pytest.raises(TypeError, match=f"^{allowed}$"):
            wire.from_json(payload, ik.Position, converter=one)

    def test_it_has_a_name(self) -> None:
        """Errors call it so."""
        with pytest.raises(wire.WireError, match=r"^row 7 has 1 problem:") as caught:
            wire.from_json("", ik.Position, what="row 7")
        assert caught.value.what == "row 7"


class TestPlaces:
    """Lines and columns."""

    @pytest.mark.parametrize(
        ("payload", "expected"),
        [
            ("", "line 1, column 1: expecting value"),
            (" \n ", "line 2, column 2: expecting value"),
            ('{"title":"a"} x', "line 1, column 15: extra data"),
            ("{'title':'a'}", "line 1, column 2: expecting property name enclosed in double"),
            ('{"title":\n  }', "line 2, column 3: expecting value"),
            ('{"title":"a', "line 1, column 10: unterminated string starting at"),
            ('{"title":"a\nb"}', "line 1, column 12: invalid control character at"),
            ('{"title":"\\x"}', "line 1, column 11: invalid \\escape"),
        ],
    )
    def test_of_a_mistake_in_the_json(
        self, payload: str, expected: str, one: wire.WireConverter
    ) -> None:
        """Where the parser gave up."""
        (problem,) = problems(payload, converter=one)
        assert str(problem).startswith(expected)
        assert (problem.path, problem.code) == ("$", "syntax")

    def test_of_problems(self, one: wire.WireConverter) -> None:
        """Each stands where its key does; what is missing where the table does."""
        payload = json.dumps(
            {"level": "boss", "extra_stages": ["offer", 3], "titel": "Clerk"}, indent=2
        )
        found = problems(payload, converter=one)
        assert [(p.path, p.line, p.column) for p in found] == [
            ("$.title", 1, 1),
            ("$.level", 2, 3),
            ("$.extra_stages[1]", 5, 5),
            ("$.titel", 7, 3),
        ]

    def test_in_one_line(self, one: wire.WireConverter) -> None:
        """Nobody counts columns in a payload of one line."""
        found = problems('{"titel":1}\n', converter=one)
        assert {(p.line, p.column) for p in found} == {(None, None)}

    def test_of_the_whole(self, one: wire.WireConverter) -> None:
        """What is wrong as a whole has no place in it."""
        assert said("[\n]", converter=one) == [
            "$: a list is no table; allowed: the fields of Position"
        ]


class TestBackends:
    """What reads and writes JSON."""

    @pytest.fixture
    def no_orjson(self, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
        """A Python without orjson."""
        imported: Any = builtins.__import__

        def importing(name: str, *args: Any, **kwargs: Any) -> Any:
            if name == "orjson":
                raise ImportError("No module named 'orjson'", name="orjson")
            return imported(name, *args, **kwargs)

        json_text._orjson.cache_clear()
        monkeypatch.setattr(builtins, "__import__", importing)
        yield
        monkeypatch.undo()
        json_text._orjson.cache_clear()

    def test_a_module_that_is_not_installed(self, no_orjson: None) -> None:
        """Whoever asks for it is told how to get it."""
        sentence = r"orjson is not installed; `pip install interviewkit\[orjson\]` brings it"
        with pytest.raises(ImportError, match=sentence) as caught:
            wire.make_converter(backend="orjson")
        assert caught.value.name == "orjson"

    def test_another_module(self) -> None:
        """Is no choice."""
        backend: Any = "ujson"
        with pytest.raises(ValueError, match="ujson"):
            wire.make_converter(backend=backend)

    @pytest.mark.parametrize("backend", ["auto", "json"])
    def test_without_it(self, backend: Any, no_orjson: None) -> None:
        """Python's own module is always there."""
        one = wire.make_converter(backend=backend)
        value = wire.from_json(CLERK, ik.Position, converter=one)
        assert wire.from_json(wire.to_json(value, converter=one), ik.Position) == value

    def test_both_write_the_same(self) -> None:
        """Letter for letter: no blanks, keys in their order, letters as they are."""
        value = ik.Position(title="Kepala Gudang, Ünïcödé \u2028 😀 </script>\x00")
        texts = {
            wire.to_json(value, converter=wire.make_converter(backend=backend))
            for backend in ("auto", "json", "orjson")
        }
        assert len(texts) == 1
        assert value.title.partition("\x00")[0] in texts.pop()

    @pytest.mark.parametrize("payload", [EVENT, {**EVENT, "actor": "é"}])
    def test_both_read_the_same(self, payload: Any) -> None:
        """With blanks and escapes, too."""
        texts = [json.dumps(payload, indent=indent) for indent in (None, 1)]
        found = {
            wire.from_json(text, ik.Event, converter=wire.make_converter(backend=backend))
            for text in texts
            for backend in ("json", "orjson")
        }
        assert len(found) == 1

    def test_money_in_a_payload(self, one: wire.WireConverter) -> None:
        """An amount stays what it was, digit for digit."""
        text = wire.to_json(wire.from_plain({**MONEY, "amount": "12.500"}, ik.Money), converter=one)
        assert '"amount":"12.500"' in text
