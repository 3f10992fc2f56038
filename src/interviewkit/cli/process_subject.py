"""The process that a word on the command line names: a preset, or a file."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from interviewkit.cli.output import add_locale
from interviewkit.cli.run import Words

if TYPE_CHECKING:
    from interviewkit.messages import Message, Param
    from interviewkit.wire import ProcessFile

__all__ = [
    "PlainWords",
    "SubjectWords",
    "add_process",
    "is_file",
    "jurisdiction_of",
    "process_of",
    "stage_of",
    "stages_of",
    "states_of",
    "title",
    "words_for",
]


def add_process(parser: argparse.ArgumentParser, name: str = "process") -> None:
    """Adds the word that names a process, and ``--locale``."""
    parser.add_argument(
        name, metavar="ID|FILE", help="a preset such as id, or a process file such as ./own.toml"
    )
    if name == "process":
        add_locale(parser)


def is_file(word: str) -> bool:
    """Whether the word names a file: it has a separator of paths, or ends with ``.toml``."""
    return "/" in word or "\\" in word or word.endswith(".toml")


def process_of(word: str) -> "ProcessFile":
    """The process that the word names.

    Raises:
        UnknownNameError: for a preset that does not exist.
        ProcessFileError: for a file that defines no sound process.
        OSError: for a file that cannot be opened.
    """
    import interviewkit as ik
    from interviewkit.wire import ProcessFile, load_process

    if is_file(word):
        return load_process(Path(word))
    process = ik.processes[word]
    return ProcessFile(subject=process, laws=process.laws)


class SubjectWords(Words):
    """Words for what a process is made of."""

    def label(self, message: "Message") -> str:
        """The words for a message such as ``label.state``, as diagrams ask for them."""
        return self(message)


class PlainWords(SubjectWords):
    """Words for a process of which the kit has no texts: ids, read as words."""

    def __call__(self, what: Any) -> str:
        """Says it without a word about hiring."""
        from interviewkit.messages import Message

        if isinstance(what, Message):
            own = what.id.replace("refusal.", "kernel.", 1)
            id = own if self.translator.catalog.has(own, self.audience) else what.id
            what = Message(id, [(name, self.plain(value)) for name, value in what.params])
        return super().__call__(what)

    def plain(self, value: "Param") -> "Param":
        """A parameter with the ids that it names read as words."""
        from interviewkit.messages import Message

        if isinstance(value, tuple):
            return tuple(self.plain(one) for one in value)
        return self.label(value) if isinstance(value, Message) else value

    def name(self, kind: str, id: str) -> str:  # noqa: ARG002 - as in `Words`
        """The id as words."""
        return id.replace("_", " ")

    def label(self, message: "Message") -> str:
        """The id that the message names, as words."""
        if not message.id.startswith("label."):
            return self(message)
        return self.name(message.id, str(message.get("id")))


def words_for(process: "ProcessFile", locale: str) -> SubjectWords:
    """The words for what a process is made of."""
    import interviewkit as ik
    from interviewkit.hiring.pipeline import Process

    if isinstance(process.subject, Process):
        return SubjectWords(ik.translator(locale, process=process.subject), "recruiter")
    return PlainWords(ik.translator(locale), "recruiter")


def jurisdiction_of(process: "ProcessFile") -> str | None:
    """Whose law a hiring process follows; None for a process about anything else."""
    jurisdiction = getattr(process.subject, "jurisdiction", None)
    return None if jurisdiction is None else str(jurisdiction)


def title(process: "ProcessFile") -> str:
    """The process's id, version and jurisdiction in one line."""
    jurisdiction = jurisdiction_of(process)
    law = "" if jurisdiction is None else f" ({jurisdiction})"
    return f"{process.id}, version {process.version}{law}"


def stage_of(state: str) -> str:
    """The stage of a state; empty where states are not in stages."""
    stage, dot, _ = state.partition(".")
    return stage if dot else ""


def states_of(process: "ProcessFile") -> tuple[str, ...]:
    """Every state that some machine of the process has."""
    return tuple(dict.fromkeys(s for machine in process.machines() for s in machine.states))


def stages_of(process: "ProcessFile") -> tuple[str, ...]:
    """The stages in order, without the outcomes."""
    stages = dict.fromkeys(stage_of(state) for state in states_of(process))
    order: tuple[str, ...] = getattr(process.subject, "stages", tuple(stages))
    return tuple(stage for stage in order if stage not in {"", "outcome"})
