import Foundation
import PackagePlugin

/// Checks `Resources/` and turns it into Swift when the target GuideContent is built.
@main
struct GuidePlugin: BuildToolPlugin {
  private static let outputs = ["EmbeddedGuides.swift", "Phrases.swift", "PinyinTable.swift", "Templates.swift"]
  private static let folders = ["guides", "interface", "man", "templates"]

  func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
    let resources = context.package.directoryURL.appending(path: "Resources")
    let output = context.pluginWorkDirectoryURL
    return [
      .buildCommand(
        displayName: "Checking and embedding the guides",
        executable: try context.tool(named: "GuideCompiler").url,
        arguments: [resources.path, output.path],
        inputFiles: Self.folders.flatMap { files(under: resources.appending(path: $0)) },
        outputFiles: Self.outputs.map { output.appending(path: $0) })
    ]
  }

  /// Every file under a folder, each an input, so that a change of any of them builds anew.
  private func files(under folder: URL) -> [URL] {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
    return (found?.compactMap { $0 as? URL } ?? [])
      .filter { (try? $0.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true }
      .sorted { $0.path < $1.path }
  }
}
