"""The sides that are measured: one module each, all of the same process.

evaluation -> superior_interview -> executive_interview [managerial] -> medical -> offer ->
contract -> hired. Who is not managerial goes from the superior's interview to the medical check;
`reject` and `withdraw` lead out of the six open states: 9 states, 8 events, 19 edges.

A module defines:

* `TITLE`, and `PACKAGE`: the distribution whose version is told, or None;
* `IMPORT`: the statement whose cost is the side's import cost, or None;
* `create()`: an instance at the start;
* `walk(instance)`: the way to hired, with one guard; returns the last instance;
* `STEPS`: how many events that are;
* `state(instance)`: the state's name, to see that the walk was really taken;
* `TASKS`: what else is timed, by name: `refuse`, and `allowed` where the side has that question;
* `sizes()`, if it has numbers that are no times.
"""

SIDES = (
    "yardstick",
    "kernel",
    "application",
    "viewflow",
    "automat",
    "transitions",
    "sismic",
    "statemachine",
)
