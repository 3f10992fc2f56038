"""The page about languages: its table is what is shipped."""

from pathlib import Path

from interviewkit.content import load_catalog, locales

PAGE = Path(__file__).parents[3] / "docs" / "languages.md"


def table():
    """A line for each locale; of the texts, about how many are its own."""
    yield "| tag | status | own texts | falls back to |"
    yield "|---|---|---|---|"
    most = len(load_catalog("en"))
    for tag in locales():
        catalog = load_catalog(tag, drafts=True)
        share = "all" if len(catalog) == most else f"about {round(len(catalog) * 10 / most) * 10} %"
        yield f"| `{tag}` | {catalog.status} | {share} | {', '.join(catalog.chain[1:]) or '-'} |"


class TestLocales:
    def test_the_table_is_fresh(self):
        """To write it anew, run this file as a program."""
        _, _, rest = PAGE.read_text(encoding="utf-8").partition("<!-- begin locales -->\n")
        assert list(table()) == rest.partition("\n<!-- end locales -->")[0].splitlines()


if __name__ == "__main__":
    text = PAGE.read_text(encoding="utf-8")
    before, begin, rest = text.partition("<!-- begin locales -->\n")
    _, end, after = rest.partition("<!-- end locales -->")
    PAGE.write_text(
        "".join((before, begin, "\n".join([*table(), ""]), end, after)), encoding="utf-8"
    )
