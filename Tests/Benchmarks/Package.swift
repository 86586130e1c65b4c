// swift-tools-version: 6.2
import PackageDescription

/// Stands outside the main package, so that nobody who builds greenfin builds its benchmark.
let package = Package(
  name: "benchmarks",
  targets: [
    .executableTarget(
      name: "benchmark",
      swiftSettings: [
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
