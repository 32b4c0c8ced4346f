internal import CFileLocks
internal import Glibc

/// The slots of one state folder. Each login holds one among those of its address, and one among those of all.
///
/// A slot is a byte of a file that is locked and never written. The kernel frees the slot when the program ends,
/// however it ends, and the file has no content that could be damaged. The byte's offset says whose slot it is.
public struct LoginSlots: Sendable {
  /// How many logins may be open at the same time.
  public struct Limits: Sendable, Hashable {
    /// From all addresses, at most 2^20.
    public var inAll: Int
    /// From one address, at most 2^20.
    public var fromOneAddress: Int

    /// Makes limits.
    public init(inAll: Int, fromOneAddress: Int) {
      self.inAll = inAll
      self.fromOneAddress = fromOneAddress
    }
  }

  /// The number of an address's slots, as a power of two.
  private static let slotBits = 20
  /// Where the slots of all logins begin: after those of every address.
  private static let ofAll: Int64 = 1 << (slotBits + ClientAddress.keyBits)

  private let folder: String
  private let name = "logins"

  /// Names the slots of a folder; no file is touched yet.
  public init(folder: String) {
    self.folder = folder
  }

  /// Takes a slot for a login. It is free again when the login is released.
  ///
  /// - Throws: `LoginRefusal` if there is no free slot.
  public func take(for client: ClientAddress, within limits: Limits) throws(LoginRefusal) -> Login {
    let file = try Self.counting { () throws(CaseStoreError) in try SharedFile(name, in: folder) }
    let ofAddress = Int64(client.key) << Self.slotBits
    guard try Self.takesOne(of: limits.fromOneAddress, from: ofAddress, in: file) else {
      throw .tooManyFromAddress(limit: limits.fromOneAddress)
    }
    guard try Self.takesOne(of: limits.inAll, from: Self.ofAll, in: file) else {
      throw .tooMany(limit: limits.inAll)
    }
    return Login(file: file)
  }

  /// The number of logins. If there is no file, none is made.
  public var count: Int {
    get throws(CaseStoreError) {
      let path = "\(folder)/\(name)"
      let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
      guard descriptor >= 0 else {
        if errno == ENOENT { return 0 }
        throw .notOpened(path: path, number: errno)
      }
      defer { close(descriptor) }
      return try Self.count(descriptor, from: Self.ofAll, to: Self.ofAll + 1 << Self.slotBits, path: path)
    }
  }

  /// Tries slots, beginning at a random one. If most are free, the first or second is, so that not all need be tried.
  private static func takesOne(
    of count: Int, from first: Int64, in file: SharedFile
  ) throws(LoginRefusal) -> Bool {
    guard count > 0 else { return false }
    let start = Int.random(in: 0..<count)
    for step in 0..<count {
      let slot = first + Int64((start + step) % count)
      if try counting({ () throws(CaseStoreError) in try file.locks(slot) }) { return true }
    }
    return false
  }

  private static func count(
    _ descriptor: Int32, from first: Int64, to end: Int64, path: String
  ) throws(CaseStoreError) -> Int {
    var (count, ranges) = (0, [(first, end)])
    while let (first, end) = ranges.popLast() {
      guard first < end else { continue }
      var found: Int64 = 0
      switch fl_find(descriptor, first, end - first, &found) {
      case 0:
        count += 1
        ranges += [(first, found), (found + 1, end)]
      case ENOENT: break
      case let number: throw .notOpened(path: path, number: number)
      }
    }
    return count
  }

  private static func counting<Value>(_ work: () throws(CaseStoreError) -> Value) throws(LoginRefusal) -> Value {
    do {
      return try work()
    } catch {
      throw .notCounted(error)
    }
  }
}

/// A login that has a slot as long as this object lives.
public final class Login: Sendable {
  private let file: SharedFile

  init(file: SharedFile) {
    self.file = file
  }
}

/// Why a login was refused.
public enum LoginRefusal: Error, Sendable, Hashable {
  /// As many logins as possible are open.
  case tooMany(limit: Int)
  /// The address has as many logins as it may.
  case tooManyFromAddress(limit: Int)
  /// The logins cannot be counted. Then all are refused: a client that can cause this, by filling the disk or using up
  /// descriptors, would otherwise have no limits.
  case notCounted(CaseStoreError)
}
