// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is held to. Warnings are errors here and nowhere else: a dependency's
/// warnings are its own affair.
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "candour",
  products: [.executable(name: "candour", targets: ["candour"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CUTF8Proc", providers: [.apt(["libutf8proc-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .target(name: "CExchange"),

    .executableTarget(name: "embed", swiftSettings: house),
    .plugin(name: "EmbedFiles", capability: .buildTool(), dependencies: ["embed"]),
    .target(
      name: "OrdinaryWords", exclude: ["Lists"], swiftSettings: house, plugins: ["EmbedFiles"]),
    .target(name: "DefaultTheme", swiftSettings: house, plugins: ["EmbedFiles"]),

    .target(name: "Diagnostics", swiftSettings: house),
    .target(
      name: "Digests", dependencies: [.product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: house),
    .target(name: "Images", swiftSettings: house),
    .target(name: "Files", dependencies: ["CExchange", "Diagnostics"], swiftSettings: house),
    .target(name: "Markdown", dependencies: ["CCMarkGFM"], swiftSettings: house),
    .target(name: "Mustache", swiftSettings: house),
    .target(
      name: "Content", dependencies: ["Diagnostics", "Files", "Markdown", "Yams"],
      swiftSettings: house),
    .target(
      name: "Review", dependencies: ["Content", "Diagnostics", "Markdown"], swiftSettings: house),
    .target(
      name: "Publication",
      dependencies: [
        "Content", "CUTF8Proc", "Diagnostics", "Images", "Markdown", "OrdinaryWords",
      ],
      swiftSettings: house),
    .target(
      name: "Starters", dependencies: ["Content", "Diagnostics"], exclude: ["Files"],
      swiftSettings: house, plugins: ["EmbedFiles"]),
    .target(name: "Audit", dependencies: ["CLibZip", "CUTF8Proc"], swiftSettings: house),
    .target(
      name: "Theme",
      dependencies: ["Content", "Diagnostics", "Markdown", "Mustache", "Publication"],
      swiftSettings: house),
    .target(
      name: "Publishing",
      dependencies: [
        "Audit", "Content", "DefaultTheme", "Diagnostics", "Digests", "Files", "Images", "Mustache",
        "OrdinaryWords", "Publication", "Review", "Theme",
      ], swiftSettings: house),
    .target(
      name: "CandourCLI",
      dependencies: [
        "Diagnostics", "Files", "Publishing", "Starters",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: house),
    .executableTarget(name: "candour", dependencies: ["CandourCLI"], swiftSettings: house),
    .executableTarget(
      name: "measure", dependencies: ["Content", "Files", "OrdinaryWords", "Publication"],
      path: "Benchmarks/measure", swiftSettings: house),

    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: house),
    .testTarget(name: "DigestsTests", dependencies: ["Digests"], swiftSettings: house),
    .testTarget(
      name: "ImagesTests", dependencies: ["Images"], exclude: ["Pictures"], swiftSettings: house),
    .testTarget(
      name: "FilesTests", dependencies: ["Diagnostics", "Files"], swiftSettings: house),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown"], swiftSettings: house),
    .testTarget(name: "MustacheTests", dependencies: ["Mustache"], swiftSettings: house),
    .testTarget(name: "ContentTests", dependencies: ["Content"], swiftSettings: house),
    .testTarget(
      name: "ReviewTests", dependencies: ["Content", "Diagnostics", "Review"],
      swiftSettings: house),
    .testTarget(
      name: "StartersTests", dependencies: ["Content", "Diagnostics", "Review", "Starters"],
      swiftSettings: house),
    .testTarget(
      name: "PublicationTests", dependencies: ["OrdinaryWords", "Publication"],
      swiftSettings: house),
    .testTarget(name: "AuditTests", dependencies: ["Audit"], swiftSettings: house),
    .testTarget(
      name: "ThemeTests", dependencies: ["Content", "DefaultTheme", "Publication", "Theme"],
      swiftSettings: house),
  ]
)

// `Fuzz/run` builds with the sanitizers; nothing else does.
if Context.environment["CANDOUR_FUZZ"] != nil {
  let sanitize = ["-sanitize=fuzzer,address"]
  let unfit: Set<String> = ["candour", "embed", "CandourCLI"]
  package.targets.removeAll { $0.isTest || $0.name == "candour" || $0.name == "CandourCLI" }
  package.products = []
  for target in package.targets where target.swiftSettings != nil && !unfit.contains(target.name) {
    target.swiftSettings? += [.unsafeFlags(sanitize + ["-enable-testing"])]
  }
  package.targets += [
    .target(name: "CFuzzer", path: "Fuzz/CFuzzer"),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "Audit", "CFuzzer", "Content", "Diagnostics", "Markdown", "OrdinaryWords", "Publication",
      ],
      path: "Fuzz/Fuzz",
      swiftSettings: [.swiftLanguageMode(.v6), .unsafeFlags(sanitize)],
      linkerSettings: [.unsafeFlags(sanitize + ["-use-ld=lld"])]),
  ]
}
