// Room of the Content target: see Documentation/architecture.md.
