"""`Rows`: a table of values that slices, filters, and gives records."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, overload

from interviewkit._attrs import evolve, field, frozen
from interviewkit.errors import UnknownNameError
from interviewkit.notebook.card import Card, Only, card_of
from interviewkit.notebook.sheet import Grid, Sheet

__all__ = ["Rows"]

Record = dict[str, Any]


@frozen(kw_only=True, repr=False, eq=False)
class Rows(Sequence[Record]):
    """A table: records for programs, and the same in words for whoever looks at it.

    Attributes:
        title: what the rows are of.
        columns: pairs of a column that is shown and its heading.
        records: one for each row; they may have more than is shown.
        words: what is shown of each row, in the order of the columns.
        lang: the language, a BCP 47 tag.
        dir: ``"ltr"`` or ``"rtl"``.

    >>> import interviewkit as ik
    >>> from interviewkit import notebook as nb
    >>> rules = nb.rules(ik.processes["us"])
    >>> len(rules.where(event="offer_accepted")), rules[:2].to_records()[0]["id"]
    (1, 'evaluation.submit_card')
    """

    title: str
    columns: tuple[tuple[str, str], ...]
    records: tuple[Record, ...] = field(repr=False)
    words: tuple[tuple[str, ...], ...] = field(repr=False)
    lang: str = "en"
    dir: str = "ltr"

    def __len__(self) -> int:
        return len(self.records)

    def __iter__(self) -> Iterator[Record]:
        return map(dict, self.records)

    @overload
    def __getitem__(self, index: int) -> Record: ...
    @overload
    def __getitem__(self, index: slice) -> "Rows": ...
    def __getitem__(self, index: int | slice) -> "Record | Rows":
        if isinstance(index, slice):
            return evolve(self, records=self.records[index], words=self.words[index])
        return dict(self.records[index])

    def where(self, test: Callable[[Record], bool] | None = None, /, **values: Any) -> "Rows":
        """The rows with these values, and that pass the test.

        Raises:
            UnknownNameError: for a column that no row has.
        """
        known = {name for record in self.records for name in record}
        for name in values:
            if self.records and name not in known:
                raise UnknownNameError("column", name, sorted(known))
        kept = [
            number
            for number, record in enumerate(self.records)
            if all(record.get(name) == value for name, value in values.items())
            and (test is None or test(dict(record)))
        ]
        records = tuple(self.records[number] for number in kept)
        return evolve(self, records=records, words=tuple(self.words[number] for number in kept))

    def to_records(self) -> list[Record]:
        """A list of plain dicts, as pandas and polars take it."""
        return list(self)

    @property
    def card(self) -> Card:
        """The table in words."""
        head = tuple(heading for _, heading in self.columns)
        grid = Grid(self.title, head, self.words)
        return card_of(Sheet(title=self.title, blocks=(grid,), lang=self.lang, dir=self.dir))

    def _repr_mimebundle_(self, include: Only = None, exclude: Only = None) -> dict[str, Any]:
        return self.card._repr_mimebundle_(include, exclude)

    def _repr_html_(self) -> str:
        return self.card.html

    def __repr__(self) -> str:
        return self.card.text
