"""Pages about the presets, made of the processes themselves."""
