"""An application, step by step: a marimo app. Pick a process and a language, and move the slider.

    marimo run examples/marimo_app.py       as an app
    marimo edit examples/marimo_app.py      as a notebook
    python examples/marimo_app.py           as a script, which prints the last step

It needs marimo (`pip install marimo`). It looks at no clock, and at nothing beyond this folder.
"""

import marimo

__generated_with = "0.25.2"
app = marimo.App(width="medium", app_title="An application, step by step")

with app.setup:
    from datetime import UTC, datetime
    from pathlib import Path

    import marimo as mo

    import interviewkit as ik
    from interviewkit import notebook as nb, wire

    FOLDER = Path(__file__).parent
    LOCALES = ("en", "id", "id-x-informal", "ms", "zh-Hans", "ar")
    STORIES = ("manager_hire", "intern_hire", "us_conditional_offer", "walk_in_day")


@app.function
def story_of(process_id):
    """What was played: pairs of what was sent (None for the opening) and the application then."""
    for name in STORIES:
        scenario = wire.load_scenario(FOLDER / f"{name}.toml", ik.processes)
        if scenario.process == process_id:
            begun = scenario.open(ik.processes)
            played = wire.play(scenario, ik.processes)
            return scenario.title, [(None, begun), *((step, step.after) for step in played)]
    opened = ik.Application.open(
        ik.processes[process_id],
        id="app-1",
        position=ik.Position(title="Analyst", level="manager"),
        at=datetime(2026, 1, 5, 9, tzinfo=UTC),
        by=ik.Role.RECRUITER,
    )
    return "Just opened; there is no scenario for this process", [(None, opened)]


@app.cell
def _():
    process_choice = mo.ui.dropdown(sorted(ik.processes), value="id", label="Process")
    locale_choice = mo.ui.dropdown(LOCALES, value="en", label="Language")
    mo.hstack([process_choice, locale_choice], justify="start")
    return locale_choice, process_choice


@app.cell
def _(locale_choice, process_choice):
    process_id, locale = process_choice.value, locale_choice.value
    return locale, process_id


@app.cell
def _(process_id):
    title, story = story_of(process_id)
    step_choice = mo.ui.slider(0, max(1, len(story) - 1), label="Step", show_value=True)
    mo.vstack([mo.md(f"### {title}"), step_choice])
    return step_choice, story


@app.cell
def _(step_choice, story):
    number = min(step_choice.value, len(story) - 1)
    return (number,)


@app.cell
def _(locale, number, story):
    words = ik.translator(locale)
    sent, application = story[number]
    lines = [words.text(application.state)]
    if sent is not None:
        lines.insert(0, words.text(type(sent.step.event)))
        lines += [] if sent.accepted else words.text(sent.verdict).splitlines()
    return application, lines


@app.cell
def _(application, lines, locale):
    reader = nb.Reader(locale)
    said = mo.vstack([mo.plain_text(line) for line in lines])
    card, drawing = reader.card(application), reader.diagram(application)
    mo.vstack([said, mo.Html(card.html), mo.Html(drawing.svg)])


@app.cell
def _(lines):
    if mo.app_meta().mode == "script":
        print("\n".join(lines))


if __name__ == "__main__":
    app.run()
