internal import CandourCLI

await Candour.main()
