"""Where paths stand in a text."""

import json
import tomllib

import pytest

from interviewkit.wire.positions import json_places, place_of, toml_places

DEEP = 10_000
PLACES = {"$": (1, 1), "$.a": (2, 1), "$.a[0]": (3, 1), "$.a[0].b": (4, 1)}


def below(places: dict[str, tuple[int, int]]) -> dict[str, tuple[int, int]]:
    """The places but for the first, which is always the same."""
    assert places.pop("$") == (1, 1)
    return places


def toml(text: str) -> dict[str, tuple[int, int]]:
    """The places in a text that is TOML."""
    tomllib.loads(text)
    return below(toml_places(text))


class TestTomlPlaces:
    @pytest.mark.parametrize("text", ["", "\n", "# a = 1", " \t\r\n# x\r\n"])
    def test_nothing(self, text: str) -> None:
        """A text without keys has a beginning."""
        assert toml_places(text) == {"$": (1, 1)}

    def test_keys(self) -> None:
        """A key stands where it starts, whatever is around it."""
        text = "a=1\n\n  b = 2 # c = 3\n# d = 4\n\te\t=\t5"
        assert toml(text) == {"$.a": (1, 1), "$.b": (3, 3), "$.e": (5, 2)}

    def test_dotted_keys(self) -> None:
        """Each part of a key stands where that part starts."""
        assert toml("[t]\na . b.\tc = 5\na.d = 6") == {
            "$.t": (1, 2),
            "$.t.a": (2, 1),
            "$.t.a.b": (2, 5),
            "$.t.a.b.c": (2, 8),
            "$.t.a.d": (3, 3),
        }

    @pytest.mark.parametrize(
        ("key", "name"),
        [
            ("a-b_1", "a-b_1"),
            ('""', ""),
            ("''", ""),
            ('"a.b [c] = # \'"', "a.b [c] = # '"),
            (r"'a\n\"'", r"a\n\""),
            (r'"\t\"\\\u00e9\U0001F600"', '\t"\\é😀'),
        ],
    )
    def test_quoted_keys(self, key: str, name: str) -> None:
        """A path has the text that a key stands for."""
        assert toml(f"{key} = 1") == {f"$.{name}": (1, 1)}
        assert toml(f"x.{key} . y = 1")[f"$.x.{name}"] == (1, 3)
        assert toml(f"[ {key} ]") == {f"$.{name}": (1, 3)}

    def test_tables(self) -> None:
        """A table stands at its name; one that only others name, at its part of the first."""
        assert toml("[a.b . c]\nx = 1\n[ a.d ]\n[e]") == {
            "$.a": (1, 2),
            "$.a.b": (1, 4),
            "$.a.b.c": (1, 8),
            "$.a.b.c.x": (2, 1),
            "$.a.d": (3, 5),
            "$.e": (4, 2),
        }

    def test_a_table_after_a_table_in_it(self) -> None:
        """A header of its own says more than the header of a table in it."""
        assert toml("[a.b]\n[a]\nx = 1") == {"$.a": (2, 2), "$.a.b": (1, 4), "$.a.x": (3, 1)}

    def test_arrays_of_tables(self) -> None:
        """Each header is an item; what is below the array belongs to the last one."""
        text = """\
[[step]]
at = 1
[step.card]
x = 1
[[step.card.item]]
[[step.card.item]]
y.z = 1
[[ step ]]
[step.card]
[[step.card.item]] # the first of this step
"""
        assert toml(text) == {
            "$.step": (1, 3),
            "$.step[0]": (1, 3),
            "$.step[0].at": (2, 1),
            "$.step[0].card": (3, 7),
            "$.step[0].card.x": (4, 1),
            "$.step[0].card.item": (5, 13),
            "$.step[0].card.item[0]": (5, 13),
            "$.step[0].card.item[1]": (6, 13),
            "$.step[0].card.item[1].y": (7, 1),
            "$.step[0].card.item[1].y.z": (7, 3),
            "$.step[1]": (8, 4),
            "$.step[1].card": (9, 7),
            "$.step[1].card.item": (10, 13),
            "$.step[1].card.item[0]": (10, 13),
        }

    def test_arrays(self) -> None:
        """An item stands where it starts, on whatever line."""
        text = "a = [ 1,\n  [ ], # ], 5\n\n  [ 'x' , \"]\" ]\n  , # one more\n]\nb = 2"
        assert toml(text) == {
            "$.a": (1, 1),
            "$.a[0]": (1, 7),
            "$.a[1]": (2, 3),
            "$.a[2]": (4, 3),
            "$.a[2][0]": (4, 5),
            "$.a[2][1]": (4, 11),
            "$.b": (7, 1),
        }

    def test_inline_tables(self) -> None:
        """Their keys are keys like others."""
        assert toml("a = { b.c = 1, 'd e' = [{}, {f=true}] }\ng = {}") == {
            "$.a": (1, 1),
            "$.a.b": (1, 7),
            "$.a.b.c": (1, 9),
            "$.a.d e": (1, 16),
            "$.a.d e[0]": (1, 25),
            "$.a.d e[1]": (1, 29),
            "$.a.d e[1].f": (1, 30),
            "$.g": (2, 1),
        }

    @pytest.mark.parametrize(
        "value",
        [
            "+1_000",
            "-inf",
            "6.626e-34",
            "0xDEAD_beef",
            "1979-05-27",
            "07:32:00.5",
            "1979-05-27 07:32:00",
            "1979-05-27T07:32:00-07:00",
            "1979-05-27 07:32:00.25Z",
            r'"b = 1 # \" \\"',
            r"'b = 1 # \'",
            '""',
            "''",
            '""""""',
            "''''''",
            '"""""a"""""',
            "'''''a'''''",
            '"""\n"b" = 1\n[c] ""d"" \\"""e\\\\"""',
            "'''\n'b' = 1\n[c] ''d''\n\"\"\"\\'''",
            '"""a\\\n\n   b = 1 \\  \n"""',
            '"""a\\"""""',
        ],
    )
    def test_scalars(self, value: str) -> None:
        """Whatever a value says, the next key is found after it."""
        text = f"a = {value} # b\nb = [{value} , {value}]\nc = {{d={value},e=1}}\nf = 1"
        lines = value.count("\n")
        found = toml(text)
        assert " ".join(found) == "$.a $.b $.c $.f $.b[0] $.b[1] $.c.d $.c.e"
        assert found["$.b"] == (2 + lines, 1)
        assert found["$.f"] == (4 + 4 * lines, 1)

    def test_windows(self) -> None:
        """A byte order mark has no column, and the line ends of Windows end lines."""
        text = "\ufeffa = '''\r\nx\r\n'''\r\n\r\n[b]\r\nc = [\r\n 1,\r\n]\r\n"
        assert below(toml_places(text)) == {
            "$.a": (1, 1),
            "$.b": (5, 2),
            "$.b.c": (6, 1),
            "$.b.c[0]": (7, 2),
        }

    def test_characters(self) -> None:
        """A column counts characters, and only a line feed ends a line."""
        assert toml("a = {x = '😀é\u2028\x85', b = 1}")["$.a.b"] == (1, 18)

    @pytest.mark.parametrize(
        "text",
        [
            "a = 1\nb",
            "a = 1\nb c = 1",
            "a = 1\n[b",
            "a = 1\n[[b]\nc = 1",
            'a = 1\n"b\\q" = 1',
            'a = 1\n"b\\UFFFFFFFF" = 1',
            "a = 1\n]",
            "a = 1\n= 2",
            'a = 1 """',
        ],
    )
    def test_what_is_no_toml(self, text: str) -> None:
        """What is before the mistake is known."""
        with pytest.raises(tomllib.TOMLDecodeError):
            tomllib.loads(text)
        assert toml_places(text)["$.a"] == (1, 1)

    def test_deep(self) -> None:
        """Brackets in brackets are followed without recursion, until no parser would follow."""
        assert toml_places(f"a = {'[' * DEEP}{']' * DEEP}\nb = 1")["$.b"] == (2, 1)
        assert toml_places(f"a = {'[' * DEEP * 2}{']' * DEEP * 2}")["$.a[0][0]"] == (1, 7)
        assert toml_places(f"{'a.' * DEEP}b = 1\nc = 1")["$.c"] == (2, 1)
        assert toml_places(f"c = 1\n{'a.' * DEEP * 2}b = 1") == {"$": (1, 1), "$.c": (1, 1)}

    def test_long_paths(self) -> None:
        """Paths that would not fit into memory are left out."""
        key = "k" * 100_000
        found = toml_places(f"{key} = [{'1, ' * 2000}]\nb = 1")
        assert found["$.b"] == (2, 1)
        assert len(found) == 673


class TestJsonPlaces:
    @pytest.mark.parametrize("text", ["1", ' "a: [1]" ', "[]", "{}", "\n{ }\n", "-Infinity"])
    def test_nothing(self, text: str) -> None:
        """A value that holds none is all there is."""
        json.loads(text)
        assert json_places(text) == {"$": (1, 1)}

    def test_objects_and_arrays(self) -> None:
        """A key stands at its quote, an item where it starts."""
        text = """\
{
  "a": 1, "b c" :
    [ true, null , {"d":[]}, [[-1.5e3,
      "x"]] ],
\t"e": {"f": {}, "g.h": "]}\\"," }
}
"""
        json.loads(text)
        assert below(json_places(text)) == {
            "$.a": (2, 3),
            "$.b c": (2, 11),
            "$.b c[0]": (3, 7),
            "$.b c[1]": (3, 13),
            "$.b c[2]": (3, 20),
            "$.b c[2].d": (3, 21),
            "$.b c[3]": (3, 30),
            "$.b c[3][0]": (3, 31),
            "$.b c[3][0][0]": (3, 32),
            "$.b c[3][0][1]": (4, 7),
            "$.e": (5, 2),
            "$.e.f": (5, 8),
            "$.e.g.h": (5, 17),
        }

    def test_an_array(self) -> None:
        """A text need not be an object; spaces before it are not its place."""
        assert json_places('\r\n  [1,\r\n {"a": 2}]') == {
            "$": (1, 1),
            "$[0]": (2, 4),
            "$[1]": (3, 2),
            "$[1].a": (3, 3),
        }

    @pytest.mark.parametrize("name", ["", '"', "\\", "\n\t", "é😀", "a\\u0041", "\ud800"])
    def test_escapes(self, name: str) -> None:
        """A path has the text that a key stands for."""
        for ascii_only in (True, False):
            text = json.dumps({name: {"b": 1}}, ensure_ascii=ascii_only)
            assert json_places(text)[f"$.{name}"] == (1, 2)

    def test_a_key_that_comes_twice(self) -> None:
        """The last one counts, and nothing is left of what the first one held."""
        text = '{"a": {"x": [1]}, "b": 1, "\\u0061": {"y": 1}, "b": [2]}'
        assert below(json_places(text)) == {
            "$.a": (1, 27),
            "$.b": (1, 47),
            "$.a.y": (1, 38),
            "$.b[0]": (1, 53),
        }
        assert below(json_places('{"a": [1], "a": 2}')) == {"$.a": (1, 12)}

    def test_a_byte_order_mark(self) -> None:
        """It has no column."""
        assert json_places('\ufeff{"a": 1}')["$.a"] == (1, 2)

    @pytest.mark.parametrize(
        "text",
        [
            '{"a": 1, 2: 3}',
            '{"a": 1, [2]: 3}',
            '{"a": 1, "b" 2}',
            '{"a": 1, "b\\q": 2}',
            '{"a": 1, "b',
            '{"a": 1',
            '{"a": 1, "b": "1',
            '{"a": 1}}]',
        ],
    )
    def test_what_is_no_json(self, text: str) -> None:
        """What is before the mistake is known."""
        with pytest.raises(json.JSONDecodeError):
            json.loads(text)
        assert json_places(text)["$.a"] == (1, 2)

    def test_not_even_a_value(self) -> None:
        """What holds no value has a beginning."""
        assert [json_places(text) for text in ("", " ", "]")] == [{"$": (1, 1)}] * 3

    def test_deep(self) -> None:
        """Brackets in brackets are followed without recursion, until no parser would follow."""
        found = json_places(f'{{"a": {"[" * DEEP}{"]" * DEEP},\n"b": 1}}')
        assert found["$.b"] == (2, 1)
        assert found[f"$.a{'[0]' * 5000}"] == (1, 5007)
        assert json_places('{"a":' * DEEP + "1" + "}" * DEEP)["$.a.a"] == (1, 7)
        assert json_places("[" * DEEP * 100)["$[0][0]"] == (1, 3)


class TestPlaceOf:
    @pytest.mark.parametrize(
        ("path", "place"),
        [
            ("$", (1, 1)),
            ("$.a[0].b", (4, 1)),
            ("$.a[0].c", (3, 1)),
            ("$.a[0].c.d[1].e", (3, 1)),
            ("$.a[1]", (2, 1)),
            ("$.a[1].b", (2, 1)),
            ("$.ab", (1, 1)),
            ("$[0]", (1, 1)),
            ("", (1, 1)),
            ("a", (1, 1)),
            ("line 2, column 5", (1, 1)),
        ],
    )
    def test_the_nearest(self, path: str, place: tuple[int, int]) -> None:
        """A path that is missing stands where the nearest one above it stands."""
        assert place == place_of(PLACES, path)

    def test_no_root(self) -> None:
        """Where nothing above a path is known, it is the first place of all."""
        assert place_of({"$.b": (3, 1), "$.a": (2, 4)}, "$.c") == (2, 4)

    def test_no_places(self) -> None:
        """Without places there is none."""
        assert place_of({}, "$.a") is None
