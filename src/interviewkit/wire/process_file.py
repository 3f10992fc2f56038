"""`ProcessFile`: a process of one's own, told as a TOML file."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from interviewkit._attrs import field, frozen
from interviewkit.hiring.laws import HiringLaw
from interviewkit.hiring.pipeline import Process
from interviewkit.machine import Machine, Report, report
from interviewkit.machine.laws import names_of
from interviewkit.machine.serial import Guards
from interviewkit.wire.log_mapping import LogMapping
from interviewkit.wire.process_kernel import KEYS as KERNEL_KEYS, KernelReader
from interviewkit.wire.process_laws import LawReader, read_log
from interviewkit.wire.process_pipeline import KEYS as PIPELINE_KEYS, PipelineReader, guards_of
from interviewkit.wire.process_reading import ProcessFileError, Reading
from interviewkit.wire.toml_table import beyond, read_table

__all__ = ["FORMAT", "ProcessFile", "load_process", "process_from_table"]

FORMAT = "interviewkit.process/1"
"""What a process file says that it is."""
_SHARED = ("format", "law", "log")


@frozen(kw_only=True)
class ProcessFile:
    """A process, and what its file says beside it.

    Attributes:
        subject: a machine about anything, or a hiring process.
        laws: what it must keep; of a hiring process also the house's and the jurisdiction's.
        log: how its events are called in a log.

    >>> import interviewkit as ik
    >>> from interviewkit.wire import ProcessFile
    >>> process = ik.processes["id"]
    >>> ProcessFile(subject=process, laws=process.laws).version
    '1'
    """

    subject: Machine | Process
    laws: tuple[HiringLaw, ...] = field(default=(), repr=False)
    log: LogMapping = field(factory=LogMapping, repr=False)

    @property
    def id(self) -> str:
        """The process's id."""
        return self.subject.id

    @property
    def version(self) -> str:
        """The version of its definition."""
        return self.subject.version

    def machines(self) -> tuple[Machine, ...]:
        """Its machines: one, or of a hiring process one for each kind of position."""
        return (self.subject,) if isinstance(self.subject, Machine) else self.subject.machines()

    def check(self) -> Report:
        """Checks every law on every machine."""
        if isinstance(self.subject, Machine):
            return report([self.subject], self.laws)
        return self.subject.check()


def load_process(source: Path | str, *, guards: Guards | None = None) -> ProcessFile:
    """Reads a process: rules over states about anything, or a pipeline of hiring stages.

    Args:
        source: a file's path, or the text itself.
        guards: the guards that the file may name: guards, or functions that make them of the
            file's parameters. Without any, each guard that the file lists is decided by a fact of
            its own name, and left open where that is not given.

    Raises:
        ProcessFileError: with every problem of the file.
        OSError: if the file cannot be opened.

    >>> from interviewkit.machine import decide
    >>> from interviewkit.wire import load_process
    >>> loan = load_process('''
    ... format = "interviewkit.process/1"
    ... id = "loan"
    ... version = "1"
    ... initial = "shelf"
    ... final = "lost"
    ... [[rule]]
    ... id = "lend"
    ... event = "lent"
    ... source = "shelf"
    ... target = "out"
    ... roles = "librarian"
    ... [[rule]]
    ... id = "lose"
    ... event = "lost"
    ... source = "out"
    ... target = "lost"
    ... roles = ["librarian", "reader"]
    ... ''')
    >>> decide(loan.machines()[0], "shelf", "lent", role="librarian").target
    'out'
    """
    file = read_table(source, "process", ProcessFileError)
    with file.placing():
        return process_from_table(file.table, guards=guards, what=file.name)


def process_from_table(
    table: Mapping[str, Any], *, guards: Guards | None = None, what: str = "process"
) -> ProcessFile:
    """Reads a process that is a table already.

    Args:
        table: what a process file says, as TOML or JSON yields it.
        guards: as of `load_process`.
        what: what it is called in errors.

    Raises:
        ProcessFileError: with every problem.

    >>> from interviewkit.wire import WireError, process_from_table
    >>> try:
    ...     process_from_table({"format": "interviewkit.process/2"})
    ... except WireError as error:
    ...     print(error.problems[0].near)
    interviewkit.process/1
    """
    if problems := list(beyond(table)):
        raise ProcessFileError(what, problems)
    reading = Reading()
    if (format := reading.name(table, "format", "$")) is not None:
        reading.is_one("$.format", "format of a process file", format, (FORMAT,))
    hiring = "jurisdiction" in table or "stage" in table
    found = _pipeline(reading, table) if hiring else _kernel(reading, table, guards)
    if found is None or reading.problems:
        raise ProcessFileError(what, reading.problems)
    return found


def _kernel(
    reading: Reading, table: Mapping[str, Any], guards: Guards | None
) -> ProcessFile | None:
    reading.keys(table, (*_SHARED, *KERNEL_KEYS, "rule"), "$", "a process")
    reader = KernelReader(reading, table, guards)
    laws = LawReader(reading, names=reader.names, guards=reader.guard_names, taken={}).laws(table)
    log = read_log(reading, table, reader.events)
    machine = reader.machine()
    return None if machine is None else ProcessFile(subject=machine, laws=laws, log=log)


def _pipeline(reading: Reading, table: Mapping[str, Any]) -> ProcessFile | None:
    reading.keys(table, (*_SHARED, *PIPELINE_KEYS), "$", "a hiring process")
    reader = PipelineReader(reading, table)
    bare = reader.process()
    if bare is None:
        # Without its machines nobody knows which names there are.
        return None
    names = frozenset().union(*(names_of(machine) for machine in bare.machines()))
    guards = guards_of(bare.machines())
    laws = LawReader(reading, names=names, guards=guards, taken=reader.taken).laws(table)
    log = read_log(reading, table, bare.events)
    process = reader.process(laws)
    return None if process is None else ProcessFile(subject=process, laws=process.laws, log=log)
