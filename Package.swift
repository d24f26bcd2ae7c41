// swift-tools-version: 6.2
import PackageDescription

// Warnings stop the build in CI only: a newer compiler must not keep an office from building.
let strict: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)])

// Everything that is not itself a door to C is checked for memory safety by the compiler.
let safe: [SwiftSetting] = strict + [.strictMemorySafety()]

/// A module of ours; its dependencies are the only modules that it can name.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(
    name: name, dependencies: dependencies,
    swiftSettings: safe,
    // Rounding of Double lives in the C library's libm, which only Glibc's own module links.
    linkerSettings: [.linkedLibrary("m")])
}

/// A module that touches memory or the system through C, and hides it from the others.
func door(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: "\(name)Tests", dependencies: [.target(name: name)] + dependencies, swiftSettings: strict)
}

let package = Package(
  name: "motcua",
  products: [
    .executable(name: "motcua", targets: ["motcua"]),
    .executable(name: "motcua-press", targets: ["motcua-press"]),
    .executable(name: "motcua-phien", targets: ["motcua-phien"]),
    .executable(name: "motcua-bench", targets: ["motcua-bench"]),
  ],
  targets: [
    // Doors: the system's C libraries, by module map.
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CDigest", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CJournal"),
    .systemLibrary(name: "CEntrance"),
    .systemLibrary(
      name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev", "libqrencode-dev"])]),
    // Data that is part of the program: the starter catalogue, the national calendar.
    .target(name: "CResources"),
    door("Resources", ["CResources"]),

    door("SQLite", ["CSQLite"]),
    door("Digest", ["CDigest"]),
    door("Journal", ["CJournal"]),
    door("Terminal", ["CNcurses", "Screen", "Vietnamese"]),

    // The office: text, time, law. No disk, no clock, no terminal.
    module("Vietnamese"),
    module("WorkingTime", ["Vietnamese", "Resources"]),
    module("Dossiers", ["WorkingTime", "Vietnamese"]),
    module("Catalogue", ["Resources", "Dossiers", "WorkingTime", "Vietnamese"]),

    // Dossiers as tables: those of other systems in, ours out.
    module("Moving", ["Dossiers", "WorkingTime", "Vietnamese"]),

    // The book: the one file of the office, and the practice office.
    module("Register", ["SQLite", "Digest", "Catalogue", "Dossiers", "WorkingTime", "Vietnamese"]),
    module("Practice", ["Register", "Catalogue", "Dossiers", "WorkingTime", "Vietnamese"]),

    // Paper: pages as values; the press is a program of its own, so that the counter never links Pango.
    module("Pages", ["Vietnamese"]),
    module("Papers", ["Pages", "Dossiers", "WorkingTime", "Vietnamese"]),
    .executableTarget(
      name: "motcua-press", dependencies: ["Pages", "Vietnamese", "CPango"], path: "Sources/Press",
      swiftSettings: strict),

    // The screen: a pure machine and pure pictures of it.
    module("Screen", ["Vietnamese"]),
    module("Desk", ["Screen", "Catalogue", "Dossiers", "WorkingTime", "Vietnamese"]),
    module("DeskViews", ["Desk", "Screen", "Catalogue", "Dossiers", "WorkingTime", "Vietnamese"]),

    // Where they meet.
    door(
      "Session",
      [
        "Desk", "DeskViews", "Terminal", "Screen", "Register", "Digest", "Papers", "Pages", "Catalogue",
        "Dossiers",
        "WorkingTime", "Vietnamese", "Journal",
      ]),
    door(
      "Verbs",
      [
        "Desk", "Journal", "Session", "Practice", "Register", "Moving", "Papers", "Pages", "Catalogue",
        "Dossiers",
        "WorkingTime",
        "Vietnamese", "SQLite", "Terminal",
      ]),
    .executableTarget(name: "motcua", dependencies: ["Verbs"], swiftSettings: safe),

    // The way in over SSH: the counter, and no command line.
    door(
      "Entrance",
      [
        "CEntrance", "Session", "Practice", "Register", "Journal", "Terminal", "Dossiers", "WorkingTime",
        "Vietnamese",
      ]),
    .executableTarget(name: "motcua-phien", dependencies: ["Entrance"], swiftSettings: safe),
    .executableTarget(
      name: "motcua-bench",
      dependencies: [
        "Practice", "Register", "Catalogue", "Dossiers", "WorkingTime", "Vietnamese", "SQLite", "CSQLite",
      ],
      path: "Sources/Bench", swiftSettings: strict),

    // Tests mirror the sources; journeys run the real program in real terminals.
    tests("Vietnamese", []),
    tests("WorkingTime", ["Vietnamese"]),
    tests("Dossiers", ["WorkingTime", "Vietnamese"]),
    tests("Catalogue", ["Dossiers", "WorkingTime", "Vietnamese"]),
    tests("Moving", ["Dossiers", "WorkingTime", "Vietnamese"]),
    tests("SQLite", []),
    tests("Digest", []),
    tests("Journal", []),
    tests("Register", ["SQLite", "CSQLite", "Catalogue", "Dossiers", "WorkingTime", "Vietnamese"]),
    tests("Practice", ["Register", "Catalogue", "Dossiers", "WorkingTime", "Vietnamese"]),
    tests("Pages", ["Vietnamese"]),
    tests("Papers", ["Pages", "Dossiers", "WorkingTime", "Vietnamese", "motcua-press"]),
    tests("Screen", ["Vietnamese"]),
    tests("Terminal", ["Screen", "Vietnamese"]),
    tests("Desk", ["Screen", "Catalogue", "Dossiers", "WorkingTime", "Vietnamese"]),
    tests("DeskViews", ["Desk", "Screen", "Catalogue", "Dossiers", "WorkingTime", "Vietnamese"]),
    tests("Verbs", ["Journal", "Register", "SQLite", "Catalogue", "Dossiers", "WorkingTime", "Vietnamese"]),
    tests("Entrance", ["Dossiers", "Register"]),
    .target(name: "TestPrograms", path: "Tests/Programs", swiftSettings: strict),
    .testTarget(
      name: "JourneyTests", dependencies: ["motcua", "motcua-press", "motcua-phien", "TestPrograms"],
      swiftSettings: strict),
    // Kills, failing disks and power cuts, on the real program.
    .testTarget(
      name: "FaultTests", dependencies: ["motcua", "motcua-bench", "TestPrograms", "Register", "SQLite"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
