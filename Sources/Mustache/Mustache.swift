// Room of the Mustache target: see Documentation/architecture.md.
