"""The schema of files of question rules, beside those of the wire."""

from interviewkit._attrs import frozen
from interviewkit.content.lint import FORMAT, RULE
from interviewkit.domain.question_rules import (
    LintConfidence,
    LintJurisdiction,
    LintPhase,
    LintSeverity,
    LintTopic,
)
from interviewkit.errors import UnknownNameError
from interviewkit.wire.scalars import Schema
from interviewkit.wire.schema import Maker
from interviewkit.wire.schema_parts import NAMES, rows_of, table_of
from interviewkit.wire.schemas import schema_named, schema_names

__all__ = ["Schemas", "every_schema", "question_rules_schema"]

_NAME = "question_rules"


def question_rules_schema() -> Schema:
    """The schema of files of question rules.

    >>> from interviewkit.content.question_rules_schema import question_rules_schema
    >>> question_rules_schema()["required"]
    ['format']
    """
    maker = Maker()
    topic, severity = maker.refer(LintTopic), maker.refer(LintSeverity)
    day: Schema = {"type": "string", "format": "date"}
    severities = {
        **table_of({str(phase): severity for phase in LintPhase}),
        "minProperties": 1,
    }
    said: dict[str, Schema] = {
        "id": {"type": "string", "pattern": r"\S"},
        "topic": topic,
        "jurisdiction": maker.refer(LintJurisdiction),
        "severity": severities,
        "source": {"type": "string", "pattern": r"\S"},
        "confidence": maker.refer(LintConfidence),
        "valid_from": day,
        "valid_until": day,
        "checked_on": day,
        "exceptions": NAMES,
        "safe": {"type": "string"},
    }
    needed = ("id", "topic", "jurisdiction", "severity", "source", "confidence")
    rule = table_of({key: said[key] for key in RULE}, required=needed)
    patterns = table_of(
        {"language": {"type": "string"}, "topic": topic, "find": NAMES, "allow": NAMES},
        required=("topic",),
    )
    body = table_of(
        {
            "format": {"const": FORMAT},
            "language": {"type": "string", "description": "the language of the patterns."},
            "part": {"type": "object", "additionalProperties": {"type": "string"}},
            "rule": rows_of(rule),
            "patterns": rows_of(patterns),
        },
        required=("format",),
        says="What is better not asked, where and when, and the words that touch it.",
    )
    return maker.document(_NAME, body)


@frozen
class Schemas:
    """Every schema by its name, each made when it is asked for.

    Attributes:
        names: the names, sorted.
    """

    names: tuple[str, ...]

    def named(self, name: str) -> Schema:
        """The schema of that name.

        Raises:
            UnknownNameError: for a name that no schema has.
        """
        if name not in self.names:
            raise UnknownNameError("schema", name, self.names)
        return question_rules_schema() if name == _NAME else schema_named(name)


def every_schema() -> Schemas:
    """All schemas, those of the wire and this one.

    >>> from interviewkit.content.question_rules_schema import every_schema
    >>> every_schema().named("money")["$id"]
    'urn:interviewkit:money'
    """
    return Schemas(tuple(sorted((*schema_names(), _NAME))))
