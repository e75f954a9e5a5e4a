// Room of the Markdown target: see Documentation/architecture.md.
