// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .strictMemorySafety(),
]

let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "parvis", path: "..")],
  targets: [
    .executableTarget(
      name: "graph-speed",
      dependencies: [.product(name: "GraphAlgorithms", package: "parvis")],
      swiftSettings: settings),
    .executableTarget(
      name: "reader-speed",
      dependencies: [
        .product(name: "ParvisCore", package: "parvis"),
        .product(name: "ParvisInput", package: "parvis"),
      ],
      swiftSettings: settings),
  ]
)
