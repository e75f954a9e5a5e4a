internal import CandourCLI

await run()
