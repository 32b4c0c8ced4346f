import Foundation
import PackagePlugin

/// Checks `Resources/` and turns it into Swift when the target GuideContent is built.
@main
struct GuidePlugin: BuildToolPlugin {
  private static let outputs = [
    "ConfusionTable.swift", "EmbeddedForm.swift", "EmbeddedGuides.swift", "Phrases.swift", "PinyinTable.swift",
    "StyleSheets.swift",
  ]
  private static let folders = ["guides", "interface", "styles"]

  func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
    let resources = context.package.directoryURL.appending(path: "Resources")
    let output = context.pluginWorkDirectoryURL
    let given = ProcessInfo.processInfo.environment["WENZHEN_GUIDE_COMPILER"].map { URL(filePath: $0) }
    let compiler = try given ?? context.tool(named: "GuideCompiler").url
    return [
      .buildCommand(
        displayName: "Checking and embedding the guides",
        executable: compiler,
        arguments: [resources.path, output.path],
        inputFiles: [compiler, resources] + Self.folders.flatMap { contents(of: resources.appending(path: $0)) },
        outputFiles: Self.outputs.map { output.appending(path: $0) })
    ]
  }

  /// A folder, if it exists, and everything under it. Each is an input, so that a change of any of them starts a build.
  ///
  /// Folders are inputs too, since SwiftPM asks a plugin for its inputs again only when sources come or go: a folder
  /// changes when a file in it does.
  private func contents(of folder: URL) -> [URL] {
    guard let names = try? FileManager.default.subpathsOfDirectory(atPath: folder.path) else { return [] }
    return [folder] + names.sorted().map { folder.appending(path: $0) }
  }
}
