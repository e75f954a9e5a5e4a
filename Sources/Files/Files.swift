// Room of the Files target: see Documentation/architecture.md.
