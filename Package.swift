// swift-tools-version: 6.2
import PackageDescription

/// Settings of every Swift target: language mode 6, warnings are errors, and imports that say what they show.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
]

/// Settings of what tests call over and over: optimised in a debug build too, since its tests take three times as long
/// otherwise.
let fast = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// Suites that do nothing but start programs.
let programTests: [Target] = [
  .testTarget(
    name: "WenzhenProgramTests",
    dependencies: [
      "wenzhen", "CWriteQueue", "CaseStore", "Cases", "FuzzedSessions", "GuideContent", "Guides", "PlayedFileSystem",
      "PseudoTerminal", "Reports", "Terminal", "TestSupport", "Text", "Wizard", "WizardScreens",
    ],
    exclude: ["Desk/StoreBeforeTables"], swiftSettings: strict),
  .testTarget(
    name: "KioskTests",
    dependencies: [
      "wenzhen", "CaseStore", "Cases", "Guides", "PseudoTerminal", "SecureShell", "TestSupport", "Wizard",
    ],
    swiftSettings: strict),
]

/// What measures the built program.
let benches: [Target] = [
  .executableTarget(
    name: "TerminalBench", dependencies: ["CaseStore", "Cases", "GuideFiles", "Guides", "PseudoTerminal", "Wizard"],
    path: "Tests/TerminalBench", swiftSettings: strict),
  .executableTarget(
    name: "SecureShellBench", dependencies: ["SecureShellLoad"], path: "Tests/SecureShellBench",
    swiftSettings: strict),
  .executableTarget(
    name: "TerminalFuzz", dependencies: ["FuzzedSessions"], path: "Tests/TerminalFuzz", swiftSettings: strict),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

/// The guide compiler's path as `make` gives it: among all that is built.
///
/// As a plugin's tool it is built twice, apart from everything else, and with it all that it stands on.
let guideCompiler = Context.environment["WENZHEN_GUIDE_COMPILER"]

/// What is left out, or built besides, as `make` asks for it; Tests/README.md says when.
///
/// `make check` builds no suite that does nothing but start programs, `make bench` and its like build what measures.
let isChecking = Context.environment["WENZHEN_CHECK"] != nil
let isMeasuring = Context.environment["WENZHEN_BENCHES"] != nil

let package = Package(
  name: "wenzhen",
  products: [
    .executable(name: "wenzhen", targets: ["wenzhen"]),
    // Only tests load it, into programs that they start.
    .library(name: "PlayedFileSystem", type: .dynamic, targets: ["PlayedFileSystem"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // 0: pure: a guide as data with its checks; text, widths, line breaking, frames, keys; symbols
    .target(name: "Guides", swiftSettings: fast),
    .target(name: "Text", swiftSettings: fast),
    // and the calls of the system on whose failure something depends
    .target(name: "OperatingSystem", swiftSettings: strict),
    .target(name: "CQRCode", linkerSettings: [.linkedLibrary("qrencode")]),
    .target(name: "QRCodes", dependencies: ["CQRCode"], swiftSettings: strict),

    // 1: the walk; an author's files become a checked guide
    .target(name: "Wizard", dependencies: ["Guides", "Text"], swiftSettings: fast),
    .target(name: "CYAML", linkerSettings: [.linkedLibrary("yaml")]),
    .target(name: "GuideFiles", dependencies: ["CYAML", "Guides"], swiftSettings: strict),

    // When the program is built, guides are read, checked and embedded as text; no more than this is built for it
    .executableTarget(name: "GuideCompiler", dependencies: ["GuideFiles", "Guides"], swiftSettings: strict),
    .plugin(
      name: "CompileGuides", capability: .buildTool(), dependencies: guideCompiler == nil ? ["GuideCompiler"] : [],
      path: "Sources/CompileGuides"),

    // 2: what a case is and amounts to; what ships, and every fixed text
    .target(name: "Cases", dependencies: ["GuideFiles", "Guides", "Text", "Wizard"], swiftSettings: fast),
    .target(name: "GuideContent", dependencies: ["Guides"], swiftSettings: strict, plugins: ["CompileGuides"]),

    // 3: pure: a state becomes a screen; facts become a document
    .target(
      name: "WizardScreens", dependencies: ["Cases", "GuideContent", "Guides", "QRCodes", "Text", "Wizard"],
      swiftSettings: fast),
    .target(
      name: "Reports", dependencies: ["Cases", "GuideContent", "Guides", "QRCodes", "Text", "Wizard"],
      swiftSettings: fast),

    // 4: the shell: the real terminal; cases in a database
    .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "CProcessGuard"),
    .target(name: "CSQLite", linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(name: "CWriteQueue"),
    .target(name: "CFileLocks"),
    .target(
      name: "CaseStore",
      dependencies: [
        "CFileLocks", "CSQLite", "CWriteQueue", "Cases", "GuideContent", "Guides", "OperatingSystem", "Text",
      ],
      swiftSettings: strict),
    .target(
      name: "Terminal", dependencies: ["CNcurses", "CProcessGuard", "OperatingSystem", "Text"],
      swiftSettings: strict),

    // 5: the command
    .target(name: "CProcessStart"),
    .executableTarget(
      name: "wenzhen",
      dependencies: [
        "CProcessStart", "CaseStore", "Cases", "GuideContent", "GuideFiles", "Guides", "OperatingSystem", "Reports",
        "Terminal", "Text", "Wizard", "WizardScreens", argumentParser,
      ],
      swiftSettings: strict),

    // Tests, the pseudo-terminal they and the benchmark share, and another program's opinion on line breaks
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal", linkerSettings: [.linkedLibrary("vterm")]),
    .target(name: "CWaitingWriters", path: "Tests/CWaitingWriters"),
    .target(
      name: "CLineBreakOracle", path: "Tests/CLineBreakOracle", linkerSettings: [.linkedLibrary("unibreak")]),
    .target(
      name: "PseudoTerminal", dependencies: ["CPseudoTerminal"], path: "Tests/PseudoTerminal", swiftSettings: strict),
    .target(
      name: "SecureShell", dependencies: ["PseudoTerminal"], path: "Tests/SecureShell", swiftSettings: strict),
    .target(name: "Randomness", path: "Tests/Randomness", swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .target(
      name: "FuzzedSessions", dependencies: ["PseudoTerminal", "Randomness"], path: "Tests/FuzzedSessions",
      swiftSettings: strict),
    .executableTarget(
      name: "ScreenEcho", dependencies: ["Terminal", "Text"], path: "Tests/ScreenEcho", swiftSettings: strict),
    .executableTarget(
      name: "GuardedSignals", dependencies: ["CProcessGuard"], path: "Tests/GuardedSignals", swiftSettings: strict),
    .executableTarget(
      name: "CaseWriter", dependencies: ["CaseStore", "Cases", "Guides"], path: "Tests/CaseWriter",
      swiftSettings: strict),
    .target(name: "PlayedFileSystem", path: "Tests/PlayedFileSystem"),
    .executableTarget(
      name: "ConfinedProgram", dependencies: ["Terminal"], path: "Tests/ConfinedProgram", swiftSettings: strict),
    .target(
      name: "SecureShellLoad", dependencies: ["CPseudoTerminal", "Randomness", "SecureShell"],
      path: "Tests/SecureShellLoad", swiftSettings: strict),
    .target(
      name: "Mutations", dependencies: ["Randomness"], path: "Tests/Mutations", swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    .testTarget(name: "QRCodesTests", dependencies: ["QRCodes"], swiftSettings: strict),
    .testTarget(
      name: "TextTests", dependencies: ["CLineBreakOracle", "GuideContent", "Guides", "Text"],
      swiftSettings: strict),
    .target(
      name: "SampleGuides", dependencies: ["Guides", "Randomness", "Wizard"], path: "Tests/SampleGuides",
      swiftSettings: strict),
    .testTarget(
      name: "GuidesTests", dependencies: ["Guides", "Mutations", "Randomness", "SampleGuides", "Wizard"],
      swiftSettings: strict),
    .testTarget(
      name: "CasesTests",
      dependencies: [
        "Cases", "GuideContent", "GuideFiles", "Guides", "Mutations", "Randomness", "SampleGuides", "Wizard",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "WizardTests", dependencies: ["Guides", "Mutations", "Randomness", "SampleGuides", "Wizard"],
      swiftSettings: strict),
    .testTarget(
      name: "GuideFilesTests",
      dependencies: ["GuideCompiler", "GuideFiles", "Guides", "Mutations", "Randomness"],
      swiftSettings: strict),
    .testTarget(
      name: "GuideContentTests",
      dependencies: ["Cases", "GuideContent", "GuideFiles", "Guides", "Randomness", "Wizard"],
      exclude: ["Advice/advice.txt", "Pasting/service-forms.txt", "Tables/supplier.csv", "Upgrade/Old"],
      swiftSettings: fast),
    .testTarget(
      name: "WizardScreensTests",
      dependencies: [
        "WizardScreens", "Cases", "GuideContent", "Guides", "Randomness", "SampleGuides", "Text", "Wizard",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Reports", "Cases", "GuideContent", "GuideFiles", "Guides", "Randomness", "SampleGuides", "TestSupport", "Text",
        "Wizard",
      ],
      exclude: ["Summaries"],
      swiftSettings: strict),
    .testTarget(
      name: "CaseStoreTests",
      dependencies: [
        "CSQLite", "CWaitingWriters", "CWriteQueue", "CaseStore", "CaseWriter", "Cases", "GuideContent", "Guides",
        "OperatingSystem",
        "PlayedFileSystem", "PseudoTerminal", "Randomness", "TestSupport", "Wizard",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests",
      dependencies: [
        "ConfinedProgram", "GuardedSignals", "OperatingSystem", "PseudoTerminal", "ScreenEcho", "Terminal",
        "TestSupport", "Text",
      ],
      swiftSettings: strict),
    .testTarget(name: "SecureShellLoadTests", dependencies: ["SecureShellLoad"], swiftSettings: strict),
    .testTarget(
      name: "WenzhenTests",
      dependencies: [
        "wenzhen", "CaseStore", "Cases", "GuideFiles", "Guides", "OperatingSystem", "Randomness", "Reports", "Terminal",
        "TestSupport", "Text", "Wizard", "WizardScreens", argumentParser,
      ],
      exclude: ["Fixtures"], swiftSettings: strict),
  ] + (isChecking ? [] : programTests) + (isMeasuring ? benches : [])
)
