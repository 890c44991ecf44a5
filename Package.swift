// swift-tools-version: 6.2

import PackageDescription

/// The rules that every Swift target of the house keeps; `CONTRIBUTING.md` says why.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .strictMemorySafety(),
]

/// The archive of libyaml to link in, as `libyaml.a`, instead of the library that is loaded; see the
/// Makefile.
let archive = Context.environment["PARVIS_YAML_ARCHIVE"]

/// The rules of the tests: the same, and an optimised build does not optimise them.
///
/// No product holds them, so no package that uses ours meets the flag.
let testSettings = settings + [.unsafeFlags(["-Onone"], .when(configuration: .release))]

let package = Package(
  name: "parvis",
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "parvis", targets: ["parvis"]),
    .library(name: "GraphAlgorithms", targets: ["GraphAlgorithms"]),
    .library(name: "GraphvizKit", targets: ["GraphvizKit"]),
    .library(name: "ParvisCore", targets: ["ParvisCore"]),
    .library(name: "ParvisInput", targets: ["ParvisInput"]),
    .library(name: "ParvisExchange", targets: ["ParvisExchange"]),
    .library(name: "ParvisGuide", targets: ["ParvisGuide"]),
    .library(name: "ParvisAnalysis", targets: ["ParvisAnalysis"]),
    .library(name: "ParvisRendering", targets: ["ParvisRendering"]),
    .library(name: "ParvisReport", targets: ["ParvisReport"]),
    .library(name: "ParvisMission", targets: ["ParvisMission"]),
    .library(name: "ParvisHost", targets: ["ParvisHost"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // Graphviz
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc",
      providers: [
        .apt(["libgraphviz-dev"]), .yum(["graphviz-devel"]), .brew(["graphviz"]),
      ]),
    .target(
      name: "CGraphvizShim", dependencies: ["CGraphviz"],
      linkerSettings: [.linkedLibrary("gvc"), .linkedLibrary("cgraph"), .linkedLibrary("cdt")]),
    .target(name: "GraphvizKit", dependencies: ["CGraphvizShim"], swiftSettings: settings),

    // libyaml
    .systemLibrary(
      name: "CLibYAML", pkgConfig: archive == nil ? "yaml-0.1" : nil,
      providers: [.apt(["libyaml-dev"]), .yum(["libyaml-devel"]), .brew(["libyaml"])]),
    .target(
      name: "CLibYAMLShim", dependencies: ["CLibYAML"],
      linkerSettings: [.linkedLibrary(archive.map { ":\($0)" } ?? "yaml")]),

    // The house, from the ground floor up
    .target(name: "GraphAlgorithms", swiftSettings: settings),
    .target(name: "ParvisCore", swiftSettings: settings),
    .target(
      name: "ParvisInput", dependencies: ["ParvisCore", "CLibYAMLShim"], swiftSettings: settings),
    .target(
      name: "ParvisExchange", dependencies: ["ParvisCore", "ParvisInput"],
      swiftSettings: settings),
    .target(
      name: "ParvisGuide", dependencies: ["ParvisCore", "ParvisInput"], swiftSettings: settings),
    .target(
      name: "ParvisAnalysis", dependencies: ["ParvisCore", "GraphAlgorithms"],
      swiftSettings: settings),
    .target(
      name: "ParvisRendering", dependencies: ["ParvisCore", "ParvisAnalysis", "GraphvizKit"],
      swiftSettings: settings),
    .target(
      name: "ParvisReport", dependencies: ["ParvisCore", "ParvisAnalysis"],
      resources: [.embedInCode("Page/page.css"), .embedInCode("Page/page.js")],
      swiftSettings: settings),
    .target(
      name: "ParvisHost", dependencies: ["ParvisCore", "GraphvizKit"], swiftSettings: settings),
    .target(
      name: "ParvisMission",
      dependencies: [
        "ParvisCore", "ParvisInput", "ParvisExchange", "ParvisAnalysis", "ParvisRendering",
        "ParvisReport",
        "GraphvizKit",
      ],
      swiftSettings: settings),
    .target(
      name: "ParvisCommands",
      dependencies: [
        "ParvisCore", "ParvisInput", "ParvisExchange", "ParvisGuide", "ParvisAnalysis",
        "ParvisRendering", "ParvisReport", "ParvisMission", "ParvisHost",
        "GraphAlgorithms", "GraphvizKit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .executableTarget(name: "parvis", dependencies: ["ParvisCommands"], swiftSettings: settings),

    // Tests
    .target(
      name: "TestSupport", dependencies: ["ParvisCore"], path: "Tests/TestSupport",
      swiftSettings: testSettings),
    .testTarget(
      name: "GraphvizKitTests", dependencies: ["GraphvizKit", "TestSupport"],
      swiftSettings: testSettings),
    .testTarget(
      name: "GraphAlgorithmsTests", dependencies: ["GraphAlgorithms", "TestSupport"],
      swiftSettings: testSettings),
    .testTarget(
      name: "ParvisCoreTests", dependencies: ["ParvisCore", "TestSupport"],
      swiftSettings: testSettings),
    .testTarget(
      name: "ParvisInputTests",
      dependencies: ["ParvisInput", "ParvisExchange", "ParvisCore", "TestSupport"],
      swiftSettings: testSettings),
    .testTarget(
      name: "ParvisExchangeTests",
      dependencies: ["ParvisExchange", "ParvisGuide", "ParvisInput", "ParvisCore", "TestSupport"],
      swiftSettings: testSettings),
    .testTarget(
      name: "ParvisGuideTests",
      dependencies: ["ParvisGuide", "ParvisInput", "ParvisCore", "TestSupport"],
      swiftSettings: testSettings),
    .testTarget(
      name: "ParvisAnalysisTests",
      dependencies: ["ParvisAnalysis", "ParvisInput", "ParvisCore", "TestSupport"],
      swiftSettings: testSettings),
    .testTarget(
      name: "ParvisRenderingTests",
      dependencies: [
        "ParvisRendering", "ParvisAnalysis", "ParvisInput", "ParvisCore", "GraphvizKit",
        "TestSupport",
      ],
      swiftSettings: testSettings),
    .testTarget(
      name: "ParvisReportTests",
      dependencies: ["ParvisReport", "ParvisAnalysis", "ParvisInput", "ParvisCore", "TestSupport"],
      swiftSettings: testSettings),
    .testTarget(
      name: "ParvisMissionTests",
      dependencies: [
        "ParvisMission", "ParvisRendering", "ParvisAnalysis", "ParvisCore", "TestSupport",
      ],
      swiftSettings: testSettings),
    .testTarget(
      name: "ParvisHostTests",
      dependencies: ["ParvisHost", "GraphvizKit", "parvis", "TestSupport"],
      swiftSettings: testSettings),
    .testTarget(
      name: "ParvisCommandsTests",
      dependencies: [
        "ParvisCommands", "ParvisHost", "ParvisReport", "ParvisRendering", "ParvisAnalysis",
        "ParvisExchange", "ParvisInput", "ParvisCore", "GraphvizKit", "parvis", "TestSupport",
      ],
      swiftSettings: testSettings),
  ]
)

// Fuzzing needs libFuzzer, which only the toolchains for Linux have: Tests/Fuzzing/run.sh sets the
// variable. One target for each reader; a new one is a folder and a line here.
if Context.environment["PARVIS_FUZZ"] != nil {
  package.targets.append(
    .target(
      name: "FuzzSupport", dependencies: ["ParvisCore", "ParvisInput"],
      path: "Tests/Fuzzing/FuzzSupport", swiftSettings: settings))
  for name in ["FuzzJSON", "FuzzLinks", "FuzzTables", "FuzzText", "FuzzXML", "FuzzYAML"] {
    package.products.append(.library(name: name, type: .static, targets: [name]))
    package.targets.append(
      .target(
        name: name, dependencies: ["FuzzSupport", "ParvisCore", "ParvisInput", "ParvisExchange"],
        path: "Tests/Fuzzing/\(name)", swiftSettings: settings))
  }
}

// What is timed beside other libraries: Benchmarks/run.sh sets the variable.
if Context.environment["PARVIS_BENCHMARKS"] != nil {
  package.targets += [
    .executableTarget(
      name: "graph-speed", dependencies: ["GraphAlgorithms"],
      path: "Benchmarks/Sources/graph-speed", swiftSettings: settings),
    .executableTarget(
      name: "reader-speed", dependencies: ["ParvisCore", "ParvisInput"],
      path: "Benchmarks/Sources/reader-speed", swiftSettings: settings),
  ]
}
