// Room of the Audit target: see Documentation/architecture.md.
