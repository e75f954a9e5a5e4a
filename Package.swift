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
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2")
  ],
  targets: [
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(
      name: "CUTF8Proc", providers: [.apt(["libutf8proc-dev"])]),

    .executableTarget(name: "embed"),
    .plugin(name: "EmbedFiles", capability: .buildTool(), dependencies: ["embed"]),
    .target(name: "OrdinaryWords", swiftSettings: house, plugins: ["EmbedFiles"]),

    .target(name: "Diagnostics", swiftSettings: house),
    .target(name: "CExchange"),
    .target(name: "Files", dependencies: ["CExchange", "Diagnostics"], swiftSettings: house),
    .target(name: "Markdown", dependencies: ["CCMarkGFM"], swiftSettings: house),
    .target(
      name: "Content", dependencies: ["Diagnostics", "Files", "Markdown", "Yams"],
      swiftSettings: house),
    .target(name: "Review", dependencies: ["Content", "Diagnostics"], swiftSettings: house),
    .target(
      name: "Starters", dependencies: ["Content", "Diagnostics"], exclude: ["Files"],
      swiftSettings: house, plugins: ["EmbedFiles"]),

    .testTarget(
      name: "ReviewTests", dependencies: ["Content", "Diagnostics", "Review"],
      swiftSettings: house),
    .testTarget(
      name: "StartersTests", dependencies: ["Content", "Diagnostics", "Review", "Starters"],
      swiftSettings: house),
  ]
)
