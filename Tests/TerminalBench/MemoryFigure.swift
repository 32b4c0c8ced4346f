import Glibc

/// The sum of some lines of a process's smaps_rollup (see proc_pid_smaps_rollup(5)), in KiB; 0 when unknown.
func memoryFigure(_ names: Substring..., of process: Int32) -> Int {
  guard let file = fopen("/proc/\(process)/smaps_rollup", "r") else { return 0 }
  defer { fclose(file) }
  var sum = 0
  var line = [CChar](repeating: 0, count: 256)
  while fgets(&line, Int32(line.count), file) != nil {
    let words = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self).split(
      separator: " ")
    if let name = words.first, names.contains(name), words.count > 1 { sum += Int(words[1]) ?? 0 }
  }
  return sum
}
