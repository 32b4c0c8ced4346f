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
      "wenzhen", "CaseStore", "CWriteQueue", "FuzzedSessions", "GuideContent", "PlayedFileSystem", "PseudoTerminal",
      "Reports", "Terminal", "TestSupport", "TextScreen", "Wizard", "WizardScreens",
    ], swiftSettings: strict),
  .testTarget(
    name: "KioskTests",
    dependencies: ["wenzhen", "CaseStore", "PseudoTerminal", "SecureShell", "TestSupport", "Wizard"],
    swiftSettings: strict),
]

/// What measures the built program.
let benches: [Target] = [
  .executableTarget(
    name: "TerminalBench", dependencies: ["CaseStore", "GuideFiles", "PseudoTerminal", "Wizard"],
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
    // 0: pure
    .target(name: "TextScreen", swiftSettings: fast),
    .target(name: "Wizard", swiftSettings: fast),
    .target(name: "OperatingSystem", swiftSettings: strict),
    .target(name: "CQRCode", linkerSettings: [.linkedLibrary("qrencode")]),
    .target(name: "QRCodes", dependencies: ["CQRCode"], swiftSettings: strict),

    // Guides: read and checked when building, embedded as text
    .target(name: "CYAML", linkerSettings: [.linkedLibrary("yaml")]),
    .target(name: "GuideFiles", dependencies: ["CYAML", "Wizard"], swiftSettings: strict),
    .executableTarget(name: "GuideCompiler", dependencies: ["GuideFiles", "Wizard"], swiftSettings: strict),
    .plugin(
      name: "CompileGuides", capability: .buildTool(), dependencies: guideCompiler == nil ? ["GuideCompiler"] : [],
      path: "Sources/CompileGuides"),

    // 1: the words
    .target(name: "GuideContent", dependencies: ["Wizard"], swiftSettings: strict, plugins: ["CompileGuides"]),

    // 2: pure: a state becomes a screen, a summary becomes a document
    .target(
      name: "WizardScreens", dependencies: ["GuideContent", "QRCodes", "TextScreen", "Wizard"], swiftSettings: fast),
    .target(
      name: "Reports", dependencies: ["GuideContent", "QRCodes", "TextScreen", "Wizard"], swiftSettings: fast),

    // 3: the shell
    .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "CProcessGuard"),
    .target(name: "CSQLite", linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(name: "CWriteQueue"),
    .target(name: "CFileLocks"),
    .target(
      name: "CaseStore", dependencies: ["CFileLocks", "CSQLite", "CWriteQueue", "OperatingSystem", "Wizard"],
      swiftSettings: strict),
    .target(
      name: "Terminal", dependencies: ["CNcurses", "CProcessGuard", "OperatingSystem", "TextScreen"],
      swiftSettings: strict),

    // 4: the command
    .target(name: "CProcessStart"),
    .executableTarget(
      name: "wenzhen",
      dependencies: [
        "CProcessStart", "CaseStore", "GuideContent", "GuideFiles", "OperatingSystem", "Reports", "Terminal",
        "TextScreen", "Wizard", "WizardScreens",
        argumentParser,
      ], swiftSettings: strict),

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
      name: "ScreenEcho", dependencies: ["Terminal", "TextScreen"], path: "Tests/ScreenEcho", swiftSettings: strict),
    .executableTarget(
      name: "GuardedSignals", dependencies: ["CProcessGuard"], path: "Tests/GuardedSignals", swiftSettings: strict),
    .executableTarget(
      name: "CaseWriter", dependencies: ["CaseStore", "Wizard"], path: "Tests/CaseWriter", swiftSettings: strict),
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
      name: "TextScreenTests", dependencies: ["CLineBreakOracle", "GuideContent", "TextScreen", "Wizard"],
      swiftSettings: strict),
    .testTarget(name: "WizardTests", dependencies: ["Mutations", "Randomness", "Wizard"], swiftSettings: strict),
    .testTarget(
      name: "GuideFilesTests", dependencies: ["GuideCompiler", "GuideFiles", "Mutations", "Randomness", "Wizard"],
      swiftSettings: strict),
    .testTarget(
      name: "GuideContentTests", dependencies: ["GuideContent", "GuideFiles", "Randomness", "Wizard"],
      swiftSettings: strict),
    .testTarget(
      name: "WizardScreensTests",
      dependencies: ["WizardScreens", "GuideContent", "Randomness", "TextScreen", "Wizard"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["Reports", "GuideContent", "GuideFiles", "Randomness", "TestSupport", "TextScreen", "Wizard"],
      exclude: ["Summaries"],
      swiftSettings: strict),
    .testTarget(
      name: "CaseStoreTests",
      dependencies: [
        "CSQLite", "CWaitingWriters", "CWriteQueue", "CaseStore", "CaseWriter", "OperatingSystem", "PlayedFileSystem",
        "PseudoTerminal", "Randomness", "TestSupport", "Wizard",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests",
      dependencies: [
        "ConfinedProgram", "GuardedSignals", "OperatingSystem", "PseudoTerminal", "ScreenEcho", "Terminal",
        "TestSupport", "TextScreen",
      ],
      swiftSettings: strict),
    .testTarget(name: "SecureShellLoadTests", dependencies: ["SecureShellLoad"], swiftSettings: strict),
    .testTarget(
      name: "WenzhenTests",
      dependencies: [
        "wenzhen", "CaseStore", "GuideFiles", "OperatingSystem", "Randomness", "Reports", "Terminal", "TestSupport",
        "TextScreen", "Wizard", "WizardScreens", argumentParser,
      ],
      exclude: ["Fixtures"], swiftSettings: strict),
  ] + (isChecking ? [] : programTests) + (isMeasuring ? benches : [])
)
