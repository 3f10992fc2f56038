"""A process of one's own: read from a file, checked, compared with a preset, asked, and drawn."""

from datetime import UTC, datetime
from pathlib import Path

import interviewkit as ik
from interviewkit import wire

FILE = Path(__file__).with_suffix(".toml")
OPENED = datetime(2026, 1, 5, 9, tzinfo=UTC)

own = wire.load_process(FILE)
bakery = own.subject
assert isinstance(bakery, ik.Process)  # a file without a jurisdiction is a machine about anything
# An interview that only this process has is called as its file calls it.
words = ik.translator("en", process=bakery)

report = bakery.check()
print(f"{bakery.id}, version {bakery.version}: {'sound' if report.ok else 'broken'}")
print("Stages:", " → ".join(words.text(stage) for stage in bakery.stages))
print("Times that a law was verified, over all variants:", report.checked)

print("\nIts law would not survive a trial shift that may be skipped:")
text = FILE.read_text("utf-8")
lenient = text.replace('kind = "assessment"', 'kind = "assessment"\nneed = "optional"')
for problem in wire.load_process(lenient).check().problems:
    print(f"  {problem}")

print("\nWhat is in the way of an offer:")
for level in ("staff", "manager"):
    position = ik.Position(title="Baker", level=level)
    app = ik.Application.open(
        bakery, id="app-1", position=position, at=OPENED, by=ik.Role.RECRUITER
    )
    (reason,) = app.why_not(ik.OfferDrafted, by=ik.Role.RECRUITER)
    print(f"  {words.text(position.level)}, {len(app.machine.states)} states: {words.text(reason)}")

print("\nBeside the preset that it is nearest to:")
for change in wire.diff_processes(wire.ProcessFile(subject=ik.processes["id"]), own):
    if change.part == "stage":
        print(f"  {change.kind}: {change.name}")

drawing = ik.draw(bakery, "mermaid").splitlines()
print(f"\nAs a diagram, {len(drawing)} lines, of which the first are:")
print("\n".join(drawing[:4]))
